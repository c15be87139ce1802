"""A file of text: one document."""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

from newscorpus.records import Document, Fault
from newscorpus.streams.faults import LONGEST_RECORD, FaultCode, fault, shown
from newscorpus.streams.sources import Options, Source


def text_records(file: BinaryIO, source: Source, options: Options) -> Iterator[Document | Fault]:
    """Yield the one document of a text file: its characters exactly as decoded, line breaks and a BOM included."""
    data = file.read(LONGEST_RECORD + 1)
    if len(data) > LONGEST_RECORD:
        yield fault(source.path, 0, FaultCode.TOO_LONG, f"longer than {LONGEST_RECORD:,} bytes: split it", data)
        return
    try:
        text = data.decode(options.encoding)
    except UnicodeError as error:
        yield fault(source.path, 0, options.undecodable, f"{error}: name the encoding, or convert to UTF-8", data)
        return
    yield Document(text, id=source.id, path=shown(source.path), position=0)
