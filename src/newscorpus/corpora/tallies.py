"""Counting what is too various to be held: in a fixed number of slots, or dropping what was counted least."""

from __future__ import annotations

from array import array
from collections.abc import Iterable
from typing import Final, Generic, TypeVar
from zlib import crc32

import attrs

SLOTS: Final = 1 << 23
Key = TypeVar("Key")


@attrs.define
class Slots:
    """Upper bounds for counts: a key is counted in the slot its CRC-32 falls on, with whatever else falls there.

    A count is never too low; it is too high by what shares the slot (Park, Chen and Yu, SIGMOD 1995). Takes 4 bytes a
    slot, whatever is counted; `slots` is a power of two.
    """

    slots: int = SLOTS
    _counts: array[int] = attrs.field(init=False, repr=False)

    def __attrs_post_init__(self) -> None:
        self._counts = array("I", [0]) * self.slots

    def add(self, texts: Iterable[str], seed: int) -> None:
        """Count each of the texts once, apart from those counted with another seed."""
        counts, mask = self._counts, self.slots - 1
        for text in texts:
            counts[crc32(text.encode("utf-8", "surrogatepass"), seed) & mask] += 1

    def most(self, text: str, seed: int) -> int:
        """Return the most often the text can have been counted with this seed."""
        return self._counts[crc32(text.encode("utf-8", "surrogatepass"), seed) & (self.slots - 1)]


class Counted:
    """A count that a tally can compare."""

    __slots__ = ("documents",)

    def __init__(self) -> None:
        self.documents = 0


Row = TypeVar("Row", bound=Counted)


@attrs.define
class Tally(Generic[Key, Row]):
    """Rows by key, at most `most` of them: where there are more, the half that was counted least is dropped.

    `missed` is the most that any count can be too low by, 0 as long as nothing was dropped (lossy counting after Manku
    and Motwani, VLDB 2002, with the number of rows fixed instead of the error).
    """

    most: int
    rows: dict[Key, Row] = attrs.field(factory=dict)
    missed: int = 0

    def prune(self) -> None:
        """Drop rows until no more than half of `most` are left, if there are more than `most`."""
        while len(self.rows) > self.most:
            counts = sorted(row.documents for row in self.rows.values())
            floor = counts[len(counts) // 2]
            self.rows = {key: row for key, row in self.rows.items() if row.documents > floor}
            self.missed += floor
