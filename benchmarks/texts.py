"""The texts a table is measured on: a sample of a corpus on disk, else synthetic ones."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import attrs

from benchmarks import corpus


@attrs.frozen
class Sample:
    """`size` texts, spread evenly over the files of `paths`; synthetic ones, made with `seed`, if there is no path."""

    paths: tuple[Path, ...]
    size: int
    seed: int

    def texts(self) -> list[str]:
        """Return the texts; only those of the sample are ever held in memory."""
        if not self.paths:
            return list(corpus.articles(self.size, self.seed))
        total = sum(1 for _ in _texts(self.paths))
        size = min(self.size, total)
        chosen = {n * total // size for n in range(size)}
        return [text for n, text in enumerate(_texts(self.paths)) if n in chosen]


def _texts(paths: Sequence[Path]) -> Iterator[str]:
    for path in paths:
        for file in _files(path):
            yield from (text for text in _read(file) if text.strip())


def records(paths: Sequence[Path]) -> Iterator[list[dict[str, Any]]]:
    """Yield the records of each `.jsonl` and `.jsonl.gz` file."""
    for path in paths:
        for file in _files(path):
            if file.suffix != ".txt":
                yield [json.loads(line) for line in _lines(file)]


def _files(path: Path) -> list[Path]:
    if not path.is_dir():
        return [path]
    return sorted(file for suffix in ("*.txt", "*.jsonl", "*.jsonl.gz") for file in path.rglob(suffix))


def _read(file: Path) -> Iterator[str]:
    if file.suffix == ".txt":
        yield file.read_text(encoding="utf-8", errors="replace")
        return
    for line in _lines(file):
        yield json.loads(line).get("text") or ""


def _lines(file: Path) -> Iterator[str]:
    with gzip.open(file, "rt", encoding="utf-8") if file.suffix == ".gz" else file.open(encoding="utf-8") as lines:
        yield from lines
