"""Datasets out: all tables or none, in JSON Lines or Parquet."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import IO, Any, Final, Protocol

import attrs
import msgspec

from newscorpus.errors import ParameterError
from newscorpus.records import Article, Fault

TABLES: Final = ("articles", "quotes", "events", "dates", "blocks")
FAULTS: Final = "faults.jsonl"
WHOLE: Final = frozenset({"articles.jsonl", "articles.parquet"})
STORIES: Final = frozenset({"stories.jsonl", "stories.parquet"})
OURS: Final = WHOLE | STORIES | {FAULTS} | {f"{table}.parquet" for table in TABLES}
PARTIAL: Final = ".partial"
ROW_GROUP: Final = 16 * 1024 * 1024


class Writer(Protocol):
    """Writes packed rows into files that `close` completes."""

    def write(self, rows: Any) -> None:
        """Write what the format's `pack` returned."""

    def close(self) -> None:
        """Complete the files."""


@attrs.frozen
class JsonlWriter:
    """Writes `articles.jsonl`, an article a line."""

    file: IO[bytes]

    def write(self, rows: bytes) -> None:
        """Write complete lines."""
        self.file.write(rows)

    def close(self) -> None:
        """Close the file."""
        self.file.close()


@attrs.frozen
class ParquetWriter:
    """Writes the tables of `newscorpus.arrow.SCHEMA`, each in row groups of about `ROW_GROUP` bytes in memory."""

    files: Mapping[str, Any]
    waiting: dict[str, list[Any]] = attrs.field(factory=dict)

    def write(self, rows: Mapping[str, Any]) -> None:
        """Take a table's rows in; they are written once they fill a row group."""
        for name, table in rows.items():
            parts = self.waiting.setdefault(name, [])
            parts.append(table)
            if sum(part.nbytes for part in parts) >= ROW_GROUP:
                self._flush(name)

    def close(self) -> None:
        """Write what waits and close the files."""
        for name, file in self.files.items():
            self._flush(name)
            file.close()

    def _flush(self, name: str) -> None:
        import pyarrow as pa

        if parts := self.waiting.pop(name, None):
            table = pa.concat_tables(parts)
            self.files[name].write_table(table, row_group_size=max(len(table), 1))


def _jsonl_writer(folder: Path) -> Writer:
    return JsonlWriter((folder / "articles.jsonl").open("wb"))


def _parquet_writer(folder: Path) -> Writer:
    from newscorpus.arrow import SCHEMA

    from pyarrow.parquet import ParquetWriter as File  # isort: skip - the line above says which extra is missing

    return ParquetWriter({n: File(folder / f"{n}.parquet", schema, compression="zstd") for n, schema in SCHEMA.items()})


def _lines(articles: Sequence[Article], lines: Sequence[bytes]) -> bytes:  # noqa: ARG001 - one signature for all formats
    return b"".join(line + b"\n" for line in lines)


def _tables(articles: Sequence[Article], lines: Sequence[bytes]) -> dict[str, Any]:  # noqa: ARG001
    from newscorpus.arrow import tables

    return tables(articles)


@attrs.frozen
class Format:
    """A kind of dataset: `pack` turns articles and their JSON into rows, in a worker; `open` makes what writes them."""

    pack: Callable[[Sequence[Article], Sequence[bytes]], Any]
    open: Callable[[Path], Writer]


FORMATS: Final[Mapping[str, Format]] = {
    "jsonl": Format(_lines, _jsonl_writer),
    "parquet": Format(_tables, _parquet_writer),
}


def format_named(name: str) -> Format:
    """Return the format; raises ParameterError for an unknown one."""
    if name not in FORMATS:
        raise ParameterError(f"format: there is no {name!r}; there are {', '.join(FORMATS)}")
    return FORMATS[name]


@attrs.define
class Dataset:
    """A dataset being written into a folder that is not yet in its place."""

    folder: Path
    writer: Writer
    _faults: IO[bytes] | None = attrs.field(init=False, default=None)

    def write(self, rows: Any, faults: Iterable[Fault]) -> None:
        """Write packed rows, and faults as JSON lines: path, position, code, message, raw (base64)."""
        self.writer.write(rows)
        for fault in faults:
            if self._faults is None:
                self._faults = (self.folder / FAULTS).open("wb")
            self._faults.write(msgspec.json.encode(fault) + b"\n")

    def close(self) -> None:
        """Complete the files."""
        with ExitStack() as stack:
            stack.callback(self.writer.close)
            if self._faults is not None:
                stack.callback(self._faults.close)


@contextmanager
def dataset(out: Path, form: Format, *, overwrite: bool = False) -> Iterator[Dataset]:
    """Open a dataset that appears in `out` when the block ends, whole; where it ends in an error, nothing appears.

    Raises ParameterError where `out` is no folder, holds other files, or holds a dataset that may not be overwritten.
    """
    made = not out.exists()
    _check(out, overwrite=overwrite)
    partial = out / PARTIAL
    shutil.rmtree(partial, ignore_errors=True)
    partial.mkdir(parents=True)
    try:
        target = Dataset(partial, form.open(partial))
        try:
            yield target
        finally:
            target.close()
        _put_in_place(partial, out)
    finally:
        shutil.rmtree(partial, ignore_errors=True)
        if made and not any(out.iterdir()):
            out.rmdir()


def check_apart(paths: Collection[Path], out: Path) -> None:
    """Raise ParameterError where the dataset would be read as its own source."""
    folder = out.resolve()
    for path in paths:
        if folder.is_relative_to(path.resolve()) or path.resolve().is_relative_to(folder):
            raise ParameterError(f"{out} lies in {path} or holds it: choose a folder outside of what is read")


def _check(out: Path, *, overwrite: bool) -> None:
    if not out.exists():
        return
    if not out.is_dir():
        raise ParameterError(f"{out} is a file: choose a folder")
    found = {path.name for path in out.iterdir() if not path.name.startswith(".")}
    if foreign := sorted(found - OURS):
        raise ParameterError(f"{out} holds what is no dataset of ours ({foreign[0]}): choose an empty folder")
    if found & WHOLE and not overwrite:
        raise ParameterError(
            f"{out} holds a dataset: choose another folder, or overwrite (overwrite=True, --overwrite)"
        )


def _put_in_place(partial: Path, out: Path) -> None:
    """Move the files, the articles last: a folder with articles is whole, whenever the machine stops."""
    files = sorted(partial.iterdir(), key=lambda path: path.name in WHOLE)
    for path in files:
        _sync(path)
    for name in sorted(OURS, key=lambda name: name not in WHOLE):
        (out / name).unlink(missing_ok=True)
    for path in files:
        path.replace(out / path.name)


def _sync(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())
