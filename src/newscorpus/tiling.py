"""Spans over a text: what a scanner gives and the passes of `structure` change."""

from __future__ import annotations

import unicodedata
from typing import NamedTuple

import attrs

from newscorpus.choosing import Field
from newscorpus.records import Kind

PROSE = "prose"


class Span(NamedTuple):
    """A stretch of a line with what it is; only white space stands between two spans."""

    start: int
    end: int
    kind: Kind
    rule: str


@attrs.frozen
class Tiling:
    """A source, its shadow, and spans in order that leave out white space only.

    `fields` are what the rules read; `doubts` are spans that look like junk whose end the text does not show.
    """

    source: str
    shadow: str
    spans: tuple[Span, ...]
    fields: tuple[Field, ...] = ()
    doubts: tuple[Span, ...] = ()

    def columns(self) -> tuple[tuple[Kind, ...], tuple[int, ...], tuple[str, ...]]:
        """Return kinds, ends and rules of the blocks; white space goes to the block before it, else to the first."""
        if not self.source:
            return (), (), ()
        spans = self.spans or (Span(0, len(self.source), Kind.PARAGRAPH, PROSE),)
        ends = [span.start for span in spans[1:]]
        ends.append(len(self.source))
        return tuple(s.kind for s in spans), tuple(ends), tuple(s.rule for s in spans)


def is_prose(span: Span) -> bool:
    """Return whether no rule has claimed the span."""
    return span.rule == PROSE


def relabelled(span: Span, kind: Kind, rule: str) -> Span:
    """Return the span as `kind` by `rule`."""
    return Span(span.start, span.end, kind, rule)


def painted(spans: list[Span], cuts: list[Span], shadow: str) -> list[Span]:
    """Return `spans` with `cuts`, in order and apart, over whatever they cover; the rest keeps its label, stripped."""
    if not cuts:
        return spans
    out: list[Span] = []
    n = 0
    for i, span in enumerate(spans):
        if n == len(cuts):
            out.extend(spans[i:])
            break
        if span.end <= cuts[n].start:
            out.append(span)
            continue
        start = span.start
        while n < len(cuts) and cuts[n].start < span.end:
            cut = cuts[n]
            _append(out, span, start, cut.start, shadow)
            if cut.start >= span.start:
                _append(out, cut, cut.start, cut.end, shadow)
            start = max(start, cut.end)
            if cut.end > span.end:
                break
            n += 1
        _append(out, span, start, span.end, shadow)
    return out


def _append(out: list[Span], span: Span, start: int, end: int, shadow: str) -> None:
    if start < end:
        start, end = stripped(shadow, start, end)
        if start < end:
            out.append(Span(start, end, span.kind, span.rule))


def stripped(shadow: str, start: int, end: int) -> tuple[int, int]:
    """Return the span without the white space at its ends."""
    piece = shadow[start:end]
    start += len(piece) - len(piece.lstrip())
    return start, start + len(piece.strip())


def splits_character(source: str, at: int) -> bool:
    """Return whether a cut at `at` would part a mark from the letter that bears it."""
    return at < len(source) and unicodedata.category(source[at]).startswith("M")
