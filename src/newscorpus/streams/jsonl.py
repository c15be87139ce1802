"""JSON Lines: one record a line."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, BinaryIO

import msgspec

from newscorpus.records import Document, Fault
from newscorpus.streams.faults import LONGEST_RECORD, FaultCode, fault, shown
from newscorpus.streams.sources import Options, Source

BOM = b"\xef\xbb\xbf"


def lines(file: BinaryIO) -> Iterator[tuple[int, int, bytes]]:
    r"""Yield number (from 1), byte offset and bytes of each line; only `\n` ends one.

    Of a line of more than `LONGEST_RECORD` bytes the first `LONGEST_RECORD + 1` are yielded, so that its length tells.
    """
    number = offset = 0
    while line := file.readline(LONGEST_RECORD + 1):
        number += 1
        yield number, offset, line
        offset += len(line)
        while len(line) > LONGEST_RECORD and not line.endswith(b"\n"):
            line = file.readline(LONGEST_RECORD + 1)
            offset += len(line)


def json_records(file: BinaryIO, source: Source, options: Options) -> Iterator[Document | Fault]:
    """Yield the records of a JSON Lines file; blank lines are none. `position` is the number of the line."""
    path = shown(source.path)
    for number, offset, line in lines(file):
        if number == 1:
            line = line.removeprefix(BOM)
        if not line or line.isspace():
            continue
        try:
            yield _document(_decoded(line, options), path, number, options)
        except _FaultyError as error:
            yield fault(path, number, error.code, f"line {number}, byte {offset}: {error}", line)


class _FaultyError(Exception):
    def __init__(self, code: FaultCode, message: str) -> None:
        super().__init__(message)
        self.code = code


def _decoded(line: bytes, options: Options) -> Any:
    if len(line) > LONGEST_RECORD:
        raise _FaultyError(FaultCode.TOO_LONG, f"longer than {LONGEST_RECORD:,} bytes: split it")
    try:
        return msgspec.json.decode(line if options.encoding == "utf-8" else line.decode(options.encoding))
    except (msgspec.DecodeError, UnicodeError):
        return _decoded_leniently(line, options)
    except RecursionError as error:
        raise _FaultyError(FaultCode.TOO_DEEP, f"{error}: flatten the record") from error


def _decoded_leniently(line: bytes, options: Options) -> Any:
    """Take also what other JSON writers write: lone surrogates, integers of any size, and NaN (as null)."""
    try:
        return json.loads(line.decode(options.encoding), parse_constant=lambda _: None)
    except UnicodeError as error:
        raise _FaultyError(options.undecodable, f"{error}: name the encoding, or convert to UTF-8") from error
    except ValueError as error:
        cut = "" if line.endswith(b"\n") else " (the file ends here without a line break: it may be cut off)"
        raise _FaultyError(FaultCode.BAD_JSON, f"{error}{cut}: correct the line or leave it out") from error
    except RecursionError as error:
        raise _FaultyError(FaultCode.TOO_DEEP, f"{error}: flatten the record") from error


def _document(record: Any, path: str, number: int, options: Options) -> Document:
    if not isinstance(record, dict):
        raise _FaultyError(FaultCode.NOT_AN_OBJECT, f"{type(record).__name__}, not an object: write one object a line")
    layout = options.columns.layout(record)
    text = record.get(layout.get("text", ""))
    if not isinstance(text, str):
        raise _no_text(record, layout.get("text"))
    values, meta = options.columns.fill(record, layout)
    return Document(text, path=path, position=number, meta=meta, **values)


def _no_text(record: dict[str, Any], column: str | None) -> _FaultyError:
    if column is None:
        seen = ", ".join(record) or "none"
        return _FaultyError(FaultCode.NO_TEXT, f"no column is known as the text: map it (text=...); there are {seen}")
    if record[column] is None:
        return _FaultyError(FaultCode.NO_TEXT, f"{column} is null: leave the record out or fill it in")
    return _FaultyError(FaultCode.WRONG_TYPE, f"{column} is {type(record[column]).__name__}, no string: correct it")
