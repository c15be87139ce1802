"""Golden files: an outlet's input, blocks and record in one file that reads well in a diff.

Three sections, each behind a line of its own: `--- source`, the text as scraped; `--- blocks`, one line a block with
its kind, its rule and the Python literal of its text; `--- record`, the record as JSON without source, blocks, versions
and meta. Below its first level it leaves out what is null or at its default. The line break before a section's line
belongs to the file, not to the section.
"""

from __future__ import annotations

import ast
import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import attrs

from newscorpus import Article, Kind, QuoteKind
from newscorpus.goldens import LEFT_OUT, pretty, record_of

FOLDER = Path(__file__).parent / "golden"
SEEDS = Path(__file__).parent.parent / "seeds"
_BLOCKS, _RECORD = "\n--- blocks\n", "\n--- record\n"


class NotTilingError(Exception):
    """The blocks of a golden do not add up to its input."""


@attrs.frozen
class Row:
    """One block of a golden."""

    kind: str
    rule: str
    text: str


@attrs.frozen
class Golden:
    """A golden file: `source` is None where the input stands in `seeds/`."""

    source: str | None
    rows: tuple[Row, ...]
    record: dict[str, Any]


def seed(name: str) -> str:
    """Return a seed article, byte for byte."""
    return (SEEDS / f"{name}.txt").read_bytes().decode("utf-8")


def input_of(path: Path) -> str:
    """Return the text a golden is made from: its own source, or the seed of the same name."""
    return seed(path.stem) if path.parent.name == "seeds" else source_in(text_of(path))


def text_of(path: Path) -> str:
    """Return a golden file's text with its line breaks as they are."""
    return path.read_bytes().decode("utf-8")


def source_in(text: str) -> str:
    """Return the source section of a golden."""
    if not text.startswith("--- source\n"):
        raise ValueError("a golden begins with the line '--- source' and the text below it")
    return text.removeprefix("--- source\n").partition(_BLOCKS)[0]


def read(path: Path) -> Golden:
    """Return a golden as it stands in its file."""
    text = text_of(path)
    before, _, after = text.partition(_BLOCKS) if text.startswith("--- source\n") else ("", "", text.partition("\n")[2])
    blocks, _, record = after.partition(_RECORD)
    source = before.removeprefix("--- source\n") if before else None
    return Golden(source, tuple(_rows(blocks)), json.loads(record))


def _rows(blocks: str) -> Iterator[Row]:
    for line in blocks.split("\n"):
        kind, rule, literal = line.split(maxsplit=2)
        yield Row(kind, rule, ast.literal_eval(literal))


def rows_of(article: Article) -> tuple[Row, ...]:
    """Return an article's blocks as a golden has them."""
    return tuple(Row(b.kind, b.rule, article.source[b.start : b.end]) for b in article.blocks)


def rendered(source: str | None, rows: Iterable[Row], record: dict[str, Any]) -> str:
    """Return the text of a golden file."""
    blocks = "\n".join(f"{row.kind:<15} {row.rule:<24} {row.text!r}" for row in rows)
    head = "" if source is None else f"--- source\n{source}\n"
    return f"{head}{_BLOCKS[1:]}{blocks}{_RECORD}{pretty(record)}\n"


def record_of_seed(article: Article) -> dict[str, Any]:
    """Return the same without events and indirect quotes.

    Not all that is found of those in the seeds is right yet, and a golden would make it look so.
    """
    sure = tuple(quote for quote in article.quotes or () if quote.kind is not QuoteKind.INDIRECT)
    return record_of(attrs.evolve(article, quotes=sure), left_out=LEFT_OUT | {"events"})


def record_for(path: Path, article: Article) -> dict[str, Any]:
    """Return what the golden at `path` holds of a record."""
    return record_of_seed(article) if path.parent.name == "seeds" else record_of(article)


def expected_file(path: Path, article: Article) -> str:
    """Return what the golden at `path` should hold for an article parsed from its input."""
    own = None if path.parent.name == "seeds" else article.source
    return rendered(own, rows_of(article), record_for(path, article))


def rewrite(path: Path, source: str, rows: Iterable[Row], record: dict[str, Any]) -> None:
    """Write a golden; raises NotTilingError, and writes nothing, where the blocks do not add up to the source."""
    rows = tuple(rows)
    unknown = sorted({row.kind for row in rows} - set(Kind))
    if "".join(row.text for row in rows) != source or unknown:
        raise NotTilingError(f"{path.name}: the blocks do not add up to the input {unknown or ''}".strip())
    own = None if path.parent.name == "seeds" else source
    path.write_bytes(rendered(own, rows, record).encode("utf-8"))
