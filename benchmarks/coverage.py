"""What a parse leaves and strips, outlet by outlet: every text of a corpus, read as the generic outlet alone would."""

from __future__ import annotations

import gzip
import json
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path

import newscorpus
from newscorpus.explaining import explain
from newscorpus.records import BODY

COLUMNS = ("outlet", "texts", "characters", "kept %", "stripped, most first (characters per thousand)", "untiled")
_SMALL = 40


def rows(paths: Sequence[Path]) -> list[tuple[str, ...]]:
    """Return one row an outlet, the largest first, those under 40 texts as one, and a row for all."""
    texts: Counter[str] = Counter()
    kinds: dict[str, Counter[str]] = defaultdict(Counter)
    untiled: Counter[str] = Counter()
    for outlet, text in _texts(paths):
        article = newscorpus.parse(text, outlet="generic", views=())
        counts = {str(kind): n for kind, n in explain(article).characters().items()}
        for name in (outlet, "all"):
            texts[name] += 1
            kinds[name].update(counts)
            untiled[name] += len(text) - sum(b.end - b.start for b in article.blocks)
    large = [name for name, n in texts.most_common() if n >= _SMALL]
    return [_row(name, texts[name], kinds[name], untiled[name]) for name in large]


def _row(name: str, texts: int, kinds: Counter[str], untiled: int) -> tuple[str, ...]:
    total = sum(kinds.values())
    kept = sum(n for kind, n in kinds.items() if kind in BODY)
    stripped = [(kind, n) for kind, n in kinds.most_common() if kind not in BODY]
    shares = ", ".join(f"{kind} {1000 * n / total:.1f}" for kind, n in stripped if 1000 * n >= 0.05 * total)
    return name, f"{texts:,}", f"{total:,}", f"{100 * kept / total:.2f}", shares, str(untiled)


def _texts(paths: Sequence[Path]) -> Iterator[tuple[str, str]]:
    for path in paths:
        for file in sorted(path.rglob("*.jsonl*")) if path.is_dir() else [path]:
            with (
                gzip.open(file, "rt", encoding="utf-8")
                if file.suffix == ".gz"
                else file.open(encoding="utf-8") as lines
            ):
                for line in lines:
                    record = json.loads(line)
                    yield record.get("outlet") or file.name.partition(".")[0], record.get("text") or ""
