"""The kept text as the views read it: folded, pieces joined, every offset mapped back to the source.

Junk that stood between or inside paragraphs is gone before a view looks, and the way lines were broken is folded away,
so that the views cannot depend on either.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from operator import sub

import attrs

from newscorpus.records import Kind, Mention

PARAGRAPH_BREAK = "\n"


@attrs.frozen
class Prose:
    """Kept pieces of one article as one folded `text`.

    Pieces of one line are joined by a blank, others by PARAGRAPH_BREAK, the only line break in `text`. Piece i begins
    at `starts[i]` in `text` and at `offsets[i]` in `source`, `shifts[i]` further on, and runs in step with it to
    `ends[i]` in `source`.
    """

    source: str
    text: str
    starts: tuple[int, ...]
    offsets: tuple[int, ...]
    ends: tuple[int, ...]
    kinds: tuple[Kind, ...]
    shifts: tuple[int, ...]

    def offset(self, i: int) -> int:
        """Return the offset in the source of code point `i` of `text`."""
        return i + self.shifts[bisect_right(self.starts, i) - 1]

    def kind(self, i: int) -> Kind:
        """Return the kind of the block that code point `i` of `text` stands in."""
        return self.kinds[bisect_right(self.starts, i) - 1]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Return the span in the source from the first to the last code point of `text[start:end]`, not empty."""
        n = bisect_right(self.starts, start) - 1
        shift = self.shifts[n]
        if end + shift <= self.ends[n]:
            return start + shift, end + shift
        return start + shift, self.offset(end - 1) + 1

    def mention(self, start: int, end: int) -> Mention:
        """Return `text[start:end]` as it stands in the source."""
        start, end = self.span(start, end)
        return Mention(start, end, self.source[start:end])

    def kept(self, start: int, end: int) -> str:
        """Return the kept text of `text[start:end]`: the source's slice where nothing was stripped inside.

        Else its pieces, joined by a blank on one line and by an empty line across lines.
        """
        first, last = bisect_right(self.starts, start) - 1, bisect_right(self.starts, end - 1) - 1
        a, b = start + self.shifts[first], end + self.shifts[last]
        if first == last:
            return self.source[a:b]
        if all(
            not self.source[x:y].strip() for x, y in zip(self.ends[first:last], self.offsets[first + 1 :], strict=False)
        ):
            return self.source[a:b]
        parts = []
        for n in range(first, last + 1):
            if n > first:
                parts.append(" " if self.text[self.starts[n] - 1] == " " else "\n\n")
            parts.append(self.source[max(a, self.offsets[n]) : min(b, self.ends[n])])
        return "".join(parts)


def prose(source: str, shadow: str, pieces: Iterable[tuple[int, int, Kind]]) -> Prose:
    """Return the Prose of `pieces`: stripped, non-empty spans of the source in order, each with its block's kind."""
    parts: list[str] = []
    starts: list[int] = []
    offsets: list[int] = []
    ends: list[int] = []
    kinds: list[Kind] = []
    length = last = 0
    for start, end, kind in pieces:
        if parts:
            broken = shadow.find("\n", last, start) >= 0 or shadow.find("\r", last, start) >= 0
            parts.append(PARAGRAPH_BREAK if broken or kind is not kinds[-1] else " ")
            length += 1
        starts.append(length)
        offsets.append(start)
        ends.append(end)
        kinds.append(kind)
        parts.append(shadow[start:end])
        length += end - start
        last = end
    shifts = tuple(map(sub, offsets, starts))
    return Prose(source, "".join(parts), tuple(starts), tuple(offsets), tuple(ends), tuple(kinds), shifts)
