"""EDTF as intervals of days, and how much an interval leaves open."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date
from enum import IntEnum
from functools import lru_cache
from typing import Final

import attrs

OPEN: Final = 60
_DAYS: Final = 3
_MONTH: Final = 31
_POINT: Final = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2})(?:T.{1,20})?)?)?[?~%]?")


class Grain(IntEnum):
    """How precisely the time of a mention is known."""

    DAY = 0
    MONTH = 1
    YEAR = 2
    NONE = 3


@attrs.frozen(order=True)
class Span:
    """Days from `first` to `last`, both included, as ordinals of the proleptic Gregorian calendar."""

    first: int
    last: int

    def meets(self, other: Span) -> bool:
        """Whether the two have a day in common."""
        return self.first <= other.last and other.first <= self.last

    def away(self, day: int) -> int:
        """How many days lie between the day and the span; 0 within it."""
        return max(self.first - day, day - self.last, 0)


@lru_cache(maxsize=4096)
def span(edtf: str) -> Span | None:
    """Return the days an EDTF date or interval covers; an open end reaches `OPEN` days; None for any other form."""
    first, slash, last = edtf.partition("/")
    if not slash:
        return _point(first)
    begin, end = _point(first), _point(last)
    if begin and end:
        return Span(begin.first, end.last) if begin.first <= end.last else None
    if begin and last in ("..", ""):
        return Span(begin.first, begin.first + OPEN)
    if end and first in ("..", ""):
        return Span(max(end.last - OPEN, 1), end.last)
    return None


def _point(text: str) -> Span | None:
    match = _POINT.fullmatch(text)
    if not match:
        return None
    year, month, day = (int(part) if part else None for part in match.groups())
    try:
        first = date(year or 0, month or 1, day or 1)
        last = first if day else date(first.year, month or 12, monthrange(first.year, month or 12)[1])
    except ValueError:
        return None
    return Span(first.toordinal(), last.toordinal())


def grain(span: Span | None) -> Grain:
    """Return how precise a span is."""
    if span is None:
        return Grain.NONE
    days = span.last - span.first + 1
    return Grain.DAY if days <= _DAYS else Grain.MONTH if days <= _MONTH else Grain.YEAR
