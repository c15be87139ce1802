"""Where the files are, and how they are to be read."""

from __future__ import annotations

import codecs
import gzip
import os
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, Final, cast

import attrs

from newscorpus.errors import ParameterError
from newscorpus.records import Fault
from newscorpus.streams.columns import Columns
from newscorpus.streams.faults import FaultCode, fault, shown, unreadable

COMPRESSED: Final = ".gz"


def _codec(name: str) -> str:
    try:
        readable = b"\n{".decode(name) == "\n{"
    except (LookupError, UnicodeError) as error:
        raise ParameterError(f"encoding: {error}; name one that Python knows, such as utf-8 or cp1252") from error
    if not readable:
        raise ParameterError(f"encoding: {name} does not write ASCII as ASCII; convert the files to UTF-8")
    return codecs.lookup(name).name


@attrs.frozen
class Options:
    """How to read: the `encoding` (a Python codec that extends ASCII) and the mapping of columns.

    Raises ParameterError for an encoding that is not known or does not extend ASCII.
    """

    columns: Columns = attrs.field(factory=Columns)
    encoding: str = attrs.field(default="utf-8", converter=_codec)

    @property
    def undecodable(self) -> FaultCode:
        """The code of a record that cannot be decoded."""
        return FaultCode.NOT_UTF8 if self.encoding.startswith("utf-8") else FaultCode.UNDECODABLE


@attrs.frozen
class Source:
    """A file to read; `id` is its path below the folder that was given, `/` between its parts, without the suffix."""

    path: Path
    id: str

    @property
    def suffix(self) -> str:
        """The suffix that tells what the file holds, in lower case; that of the compression is left out."""
        return _plain(self.path).suffix.lower()

    def content(self, file: BinaryIO) -> BinaryIO:
        """Return what the open file holds: `file` itself, or what reads it unpacked."""
        if self.path.suffix.lower() != COMPRESSED:
            return file
        return cast("BinaryIO", gzip.GzipFile(fileobj=file, mode="rb"))


def _plain(path: Path) -> Path:
    return path.with_suffix("") if path.suffix.lower() == COMPRESSED else path


def sources(root: Path) -> Iterator[Source | Fault]:
    """Yield the files of a folder and below, in the order of their names, or the one file that `root` is.

    Hidden files and folders are left out. What is neither folder nor file (or a link to a folder) is a Fault.
    """
    if not root.is_dir():
        yield Source(root, shown(Path(_plain(root).stem)))
        return
    for path in _walk(root):
        yield path if isinstance(path, Fault) else Source(path, shown(_plain(path.relative_to(root)).with_suffix("")))


def _walk(folder: Path) -> Iterator[Path | Fault]:
    try:
        with os.scandir(folder) as found:
            entries = sorted(found, key=lambda entry: entry.name)
    except OSError as error:
        yield unreadable(folder, None, error)
        return
    for entry in entries:
        if not entry.name.startswith("."):
            yield from _entry(entry)


def _entry(entry: os.DirEntry[str]) -> Iterator[Path | Fault]:
    path = Path(entry.path)
    try:
        if entry.is_dir(follow_symlinks=False):
            yield from _walk(path)
        elif entry.is_file():
            yield path
        else:
            yield fault(path, None, FaultCode.UNSUPPORTED_FILE, "neither file nor folder: name its target or remove it")
    except OSError as error:
        yield unreadable(path, None, error)
