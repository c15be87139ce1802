"""Where text repeats earlier text of its document, white space aside, in time linear in the text."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from itertools import accumulate, count
from operator import add
from typing import NamedTuple

import attrs

from newscorpus.sentences import sentence_spans
from newscorpus.structure.page import ENDED, Page
from newscorpus.tiling import Span, is_prose

SEED = 32
SEEDS_TRIED = 8
DUPLICATE_LENGTH = 60
LONG = 160
PART_LENGTH = 400
NEAR = 300
TELLING = 20
_GLUED = re.compile(r"""[A-Z"'(](?:(?<=[^\W_A-Z].)|(?<=[.!?:;,…"')].)|(?<=[A-Z][A-Z])(?=[a-z]))""")
_ITEM = re.compile(r"""(?:[0-9]{1,3}|[A-Za-z])[.)] |[-*•·] |[^.!?:]{3,60}: """)


class Copy(NamedTuple):
    """Where a copy begins and ends, and where its original begins, in text without white space."""

    start: int
    end: int
    original: int

    @property
    def original_end(self) -> int:
        """Where the original ends."""
        return self.original + self.end - self.start


@attrs.frozen
class Copies:
    """A page's text without white space, and where its words stand in it and in the shadow.

    A word without a character stands before each blank that follows another.
    """

    page: Page
    text: str
    starts: list[int]
    places: list[int]

    @classmethod
    def of(cls, page: Page) -> Copies:
        """Return what the copies of a page are looked up in."""
        pieces = page.shadow.replace("\n", " ").replace("\r", " ").split(" ")
        starts = [0, *accumulate(map(len, pieces))]
        places = [*map(add, starts[:-1], count()), len(page.shadow)]
        return cls(page, "".join(pieces), starts, places)

    def plain(self, start: int, end: int) -> tuple[int, int]:
        """The span in the shadow of a span in the text without white space, not empty."""
        first, last = bisect_right(self.starts, start) - 1, bisect_right(self.starts, end - 1) - 1
        return start + self.places[first] - self.starts[first], end + self.places[last] - self.starts[last]

    def dense(self, start: int, end: int) -> tuple[int, int]:
        """The span in the text without white space of a span in the shadow that begins and ends with none."""
        first, last = bisect_right(self.places, start) - 1, bisect_right(self.places, end - 1) - 1
        return start + self.starts[first] - self.places[first], end + self.starts[last] - self.places[last]

    def found(self) -> list[Copy]:
        """Return the copies in order: those that tell by themselves, and the short lines next to them."""
        return self._with_neighbours(list(self._told()))

    def _told(self) -> Iterator[Copy]:
        spans = [(span, list(self._sentences(span))) for span in self.page.spans if is_prose(span)]
        originals = self._originals(start for _, units in spans for start, _ in units)
        for span, units in spans:
            yield from self._found_in(span, units, originals)

    def _sentences(self, span: Span) -> Iterator[tuple[int, int]]:
        for start, end in sentence_spans(self.page.shadow[span.start : span.end]):
            yield self.dense(span.start + start, span.start + end)

    def _originals(self, starts: Iterator[int]) -> dict[str, list[int]]:
        """The first places where the beginnings of sentences stand, words glued to the one before them included."""
        places: dict[str, list[int]] = {self.text[start : start + SEED]: [] for start in starts}
        text = self.text
        begun = {i for i in self.starts if text[i : i + SEED] in places}
        glued = [m.start() for m in _GLUED.finditer(text)]
        for i in sorted(begun.union(i for i in glued if text[i : i + SEED] in places)):
            row = places[text[i : i + SEED]]
            if len(row) < SEEDS_TRIED:
                row.append(i)
        return places

    def _found_in(self, span: Span, units: list[tuple[int, int]], originals: dict[str, list[int]]) -> Iterator[Copy]:
        last = units[-1][1]
        n = 0
        while n < len(units):
            start = units[n][0]
            length, original = self._longest(start, last, originals.get(self.text[start : start + SEED], []))
            ends = [end for _, end in units[n : n + length] if end <= start + length]
            n += len(ends) or 1
            copy = Copy(start, ends[-1], original) if ends else None
            if copy and self._tells(span, copy, len(ends)) and self._is_kept(*copy):
                yield copy

    def _longest(self, start: int, last: int, originals: list[int]) -> tuple[int, int]:
        lengths = [(self._common(i, start, last), -i) for i in originals if i < start]
        length, original = max(lengths, default=(0, 0))
        return length, -original

    def _common(self, original: int, start: int, last: int) -> int:
        """How far a copy that begins at `start` agrees with what is at `original`, which it must not overlap."""
        most = min(last - start, start - original)
        done, step = 0, SEED
        while step:
            here, there = start + done, original + done
            if done + step <= most and self.text[here : here + step] == self.text[there : there + step]:
                done += step
                step *= 2
            else:
                step //= 2
        return done

    def _tells(self, span: Span, copy: Copy, sentences: int) -> bool:
        """Whether a repeat is long enough to be none of the author's: a whole line, or sentences of one."""
        a, b = self.plain(copy.start, copy.end)
        text = self.page.shadow[a:b]
        if (a, b) != (span.start, span.end) or not self._opens_line(span):
            return len(text) >= PART_LENGTH and sentences > 2
        finished = bool(ENDED.search(text)) and not _ITEM.match(text)
        return len(text) >= DUPLICATE_LENGTH and (len(text) >= LONG or finished or self._begins_line_above(span, copy))

    def _opens_line(self, span: Span) -> bool:
        """Whether no other prose stands before it on its line: a piece that junk cut off a line is no line."""
        n = bisect_right(self.page.spans, span.start, key=lambda span: span.start) - 1
        while n > 0 and self.page.same_line(n - 1):
            n -= 1
            if is_prose(self.page.spans[n]):
                return False
        return True

    def _begins_line_above(self, span: Span, copy: Copy) -> bool:
        """Whether the line above begins with a span and goes on, as a container does of which a part stands below."""
        n = bisect_right(self.page.spans, span.start, key=lambda span: span.start) - 2
        above = self.page.spans[n]
        return n >= 0 and self.dense(above.start, above.end)[0] == copy.original and copy.original_end < copy.start

    def _is_kept(self, start: int, end: int, original: int) -> bool:
        """Whether most of the original is prose, so that the text does not lose it with the copy."""
        a, b = self.plain(original, original + end - start)
        spans = self.page.spans
        n = bisect_right(spans, a, key=lambda span: span.start) - 1
        kept = 0
        while n < len(spans) and spans[n].start < b:
            if is_prose(spans[n]):
                kept += min(b, spans[n].end) - max(a, spans[n].start)
            n += 1
        return 2 * kept > b - a

    def _with_neighbours(self, found: list[Copy]) -> list[Copy]:
        if not found:
            return found
        rows = [self.dense(span.start, span.end) for span in self.page.spans if is_prose(span)]
        out: list[Copy] = []
        before: Copy | None = None
        n = 0
        for (start, end), (_, below) in zip(rows, [*rows[1:], (0, 0)], strict=True):
            here = n
            while n < len(found) and found[n].start < end:
                n += 1
            out.extend(found[here:n])
            if n > here:
                before = found[n - 1]
                continue
            after = found[n] if n < len(found) and found[n].start < below else None
            at = self._below(start, end, before) if before else None
            at = self._above(start, end, after) if at is None and after else at
            before = None if at is None else Copy(start, end, at)
            out.extend([before] if before else [])
        return out

    def _below(self, start: int, end: int, copy: Copy) -> int | None:
        """Where a span stands after, or as the beginning of, the original of the copy above it."""
        text = self.text[start:end]
        for at in (self._after_junk(copy.original_end), copy.original):
            near = min(at + NEAR, self._line_end(at)) if len(text) >= TELLING else 0
            found = self.text.find(text, at, min(start, max(at + len(text), near)))
            if found >= 0 and self._is_kept(start, end, found):
                return found
        return None

    def _above(self, start: int, end: int, copy: Copy) -> int | None:
        """Where a span stands right before the original of the copy below it."""
        at = copy.original - (end - start)
        if not 0 <= at <= start - (end - start) or not self.text.startswith(self.text[start:end], at):
            return None
        return at if self._is_kept(start, end, at) else None

    def _after_junk(self, at: int) -> int:
        """The place, or the end of the junk that it stands in."""
        spans = self.page.spans
        n = bisect_right(spans, self.plain(at, at + 1)[0], key=lambda span: span.start) - 1
        while n < len(spans) - 1 and not is_prose(spans[n]):
            n += 1
            at = self.dense(spans[n].start, spans[n].end)[0]
        return at

    def _line_end(self, at: int) -> int:
        """The end of the line that holds a place, or one far enough from it."""
        place = self.plain(at, at + 1)[0]
        far = self.page.shadow[place : place + 2 * NEAR]
        end = place + min((found for found in (far.find("\n"), far.find("\r")) if found >= 0), default=len(far))
        return self.dense(place, end)[1]
