"""Documents in: files and folders, streamed, in a stable order."""

from __future__ import annotations

import gzip
import os
import zlib
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from pathlib import Path
from typing import BinaryIO, Final

import attrs

from newscorpus.records import Document, Fault
from newscorpus.streams.columns import Columns
from newscorpus.streams.faults import FaultCode, fault, unreadable
from newscorpus.streams.jsonl import json_records
from newscorpus.streams.sources import Options, Source, sources
from newscorpus.streams.text import text_records

Reader = Callable[[BinaryIO, Source, Options], Iterator[Document | Fault]]
READERS: Final[Mapping[str, Reader]] = {".txt": text_records, ".jsonl": json_records}


def read(
    path: str | os.PathLike[str],
    *,
    fields: Mapping[str, str | None] | None = None,
    keep: Iterable[str] = (),
    encoding: str = "utf-8",
) -> Iterator[Document | Fault]:
    """Yield every record of a .txt file, a .jsonl file or a folder of them: a Document, or a Fault where it has none.

    A folder is read with what is below it, in the order of the names; hidden files are left out, any other file is a
    Fault. A text file is one document, its id the path below the folder without the suffix. Either may be packed with
    gzip (.txt.gz, .jsonl.gz). Nothing is held but the record at hand; one of more than 16 MiB is a Fault.

    `fields` maps fields of Document to columns of JSON records (`{"text": "isi", "published": "tgl"}`); fields it does
    not name are guessed from common names, None leaves one out. `keep` names columns to carry in `Document.meta`, typed
    as they came; other columns are not read. `encoding` is that of all files; what it cannot decode is a Fault.

    Raises FileNotFoundError where there is nothing at `path`; ParameterError for an unknown field or encoding, and, in
    the course of reading, for a column of `fields` or `keep` that no record (of the first 10,000) has.
    """
    reading = Reading(Options(Columns(fields or {}, keep), encoding))
    return reading.records([existing(path)])


def existing(path: str | os.PathLike[str]) -> Path:
    """Return the path; raises FileNotFoundError where there is nothing."""
    if not Path(path).exists():
        raise FileNotFoundError(f"{path}: no such file or folder")
    return Path(path)


def size(paths: Collection[Path]) -> int:
    """Return how many bytes a reading of these paths reads."""
    return sum(_size(source) for path in paths for source in sources(path))


def _size(source: Source | Fault) -> int:
    if isinstance(source, Fault) or source.suffix not in READERS or not source.path.is_file():
        return 0
    return source.path.stat().st_size


@attrs.define
class Reading:
    """One pass over files; `done` is the number of bytes read so far."""

    options: Options
    _finished: int = attrs.field(init=False, default=0)
    _file: BinaryIO | None = attrs.field(init=False, default=None)

    @property
    def done(self) -> int:
        """How many bytes have been read."""
        return self._finished + (0 if self._file is None else self._file.tell())

    def records(self, paths: Collection[Path]) -> Iterator[Document | Fault]:
        """Yield the records of files and folders; raises ParameterError for a named column that is in none of them."""
        for path in paths:
            for source in sources(path):
                if isinstance(source, Fault):
                    yield source
                else:
                    yield from self._of(source)
        self.options.columns.check()

    def _of(self, source: Source) -> Iterator[Document | Fault]:
        reader = READERS.get(source.suffix)
        if reader is None:
            message = f"not one of {', '.join(READERS)}: convert it, or leave it out"
            yield fault(source.path, None, FaultCode.UNSUPPORTED_FILE, message)
            return
        try:
            with source.path.open("rb") as self._file:
                yield from reader(source.content(self._file), source, self.options)
                self._finished += self._file.tell()
        except (EOFError, gzip.BadGzipFile, zlib.error) as error:
            yield fault(
                source.path,
                None,
                FaultCode.UNREADABLE,
                f"{error}: the packed file is damaged or cut off: pack it again",
            )
        except OSError as error:
            yield unreadable(source.path, None, error)
        finally:
            self._file = None
