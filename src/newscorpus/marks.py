"""Quotation marks: which way one faces, and what stands between two of them."""

from __future__ import annotations

from enum import Enum

import attrs

from newscorpus.prose import PARAGRAPH_BREAK

_BEFORE_OPENING = frozenset(" \n([-/")
_AFTER_CLOSING = frozenset(" \n.,;:!?)]")


class Side(Enum):
    """Which way a mark faces."""

    OPENS = "opens"
    CLOSES = "closes"
    EITHER = "either"


@attrs.define
class Marked:
    """A stretch between marks: content `text[start:end]`, marks included `text[opens:after]`.

    `damage` is the code of the diagnostic where one of the marks is lost.
    """

    opens: int
    start: int
    end: int
    after: int
    single: bool = False
    damage: str | None = None


def stretch(text: str, opens: int, start: int, end: int, after: int, damage: str | None = None) -> Marked | None:
    """Return what stands between two marks, without blanks around it, None where that is neither word nor number."""
    while start < end and text[start] == " ":
        start += 1
    while end > start and text[end - 1] == " ":
        end -= 1
    if start < end and (text[start].isalnum() or any(map(str.isalnum, text[start : min(end, start + 200)]))):
        return Marked(opens, start, end, after, damage=damage)
    return None


def side(text: str, start: int, end: int) -> Side:
    """Return which way the mark `text[start:end]` faces, by what touches it."""
    left = text[start - 1] if start else PARAGRAPH_BREAK
    right = text[end] if end < len(text) else PARAGRAPH_BREAK
    may_open, may_close = left in _BEFORE_OPENING, right in _AFTER_CLOSING
    if right == '"':
        return Side.CLOSES
    if left == '"' or (may_open and (not may_close or left == PARAGRAPH_BREAK)):
        return Side.OPENS
    if may_close and (not may_open or right == PARAGRAPH_BREAK):
        return Side.CLOSES
    if not may_open and left in ",.!?" and right.islower():
        return Side.CLOSES
    return Side.OPENS if left == ":" else Side.EITHER
