"""The faults of reading and writing, by code."""

from __future__ import annotations

import os
from enum import StrEnum
from pathlib import Path

from newscorpus.records import Fault

RAW_LIMIT = 65_536
LONGEST_RECORD = 16 * 1024 * 1024


class FaultCode(StrEnum):
    """Why a record is a fault; `Fault.code` holds the value as a plain string."""

    UNSUPPORTED_FILE = "unsupported-file"
    UNREADABLE = "unreadable"
    NOT_UTF8 = "not-utf8"
    UNDECODABLE = "undecodable"
    TOO_LONG = "too-long"
    TOO_DEEP = "too-deep"
    BAD_JSON = "bad-json"
    NOT_AN_OBJECT = "not-an-object"
    NO_TEXT = "no-text"
    WRONG_TYPE = "wrong-type"
    LONE_SURROGATE = "lone-surrogate"
    DEFECT = "defect"


def shown(path: Path) -> str:
    r"""Return the path, `/` between its parts, as text that UTF-8 can write: other bytes of a name become `\xNN`."""
    return os.fsencode(path.as_posix()).decode("utf-8", "backslashreplace")


def fault(path: Path | str | None, position: int | None, code: FaultCode, message: str, raw: bytes = b"") -> Fault:
    """Return a Fault that UTF-8 can write, with the first `RAW_LIMIT` bytes of `raw`."""
    where = shown(path) if isinstance(path, Path) else path
    writable = message.encode("utf-8", "backslashreplace").decode("utf-8")
    return Fault(where, position, code.value, writable, raw[:RAW_LIMIT])


def unreadable(path: Path, position: int | None, error: OSError) -> Fault:
    """Return the Fault of a file or folder that the operating system does not let us read."""
    reason = error.strerror or str(error)
    return fault(path, position, FaultCode.UNREADABLE, f"{reason}: make it readable and run again")
