"""What several articles of an outlet repeat: whole lines, beginnings of lines, the edges of the story."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import attrs

from newscorpus.records import Kind
from newscorpus.rules import Place
from newscorpus.sheet import line_spans
from newscorpus.tiling import PROSE, Span, Tiling

AT_LEAST = 2
LONGEST_LINE = 160
_LONGEST_EDGE = 60
_LONG_SUBHEAD = 5
_FIRST = 3
_NUMBER = re.compile(r"[0-9]++(?:[.,][0-9]++)*+")
_EDGE = re.compile(r"[^\n\r]{1,60}?(?:[:|>\])]|-{1,3}|[0-9][0-9:./-]{0,20})(?: {1,3}|$)")
# The first two words of a line, or its label.
_BEGINNING = re.compile(r"[^ ]{1,20} [^ ]{1,20} (?=\S)|[^ :]{2,20}:(?= ?\S)")
_SENTENCE = re.compile(r"""[.!?]["']?(?: |$)""")
_LAST_STOP = re.compile(r""".*[.!?]["')]{0,2} {1,3}(?=\S)""", re.DOTALL)


@attrs.frozen
class Repeated:
    """A text that several samples share: where it stands, as folded, the longest of those that differ in numbers alone.

    `samples` is the number of samples that have it; `in_first` says that the first has. `goes_on` says that each goes
    on differently to the end of a short line (`Dilihat oleh ...`).
    """

    place: Place
    text: str
    samples: int
    in_first: bool
    goes_on: bool


def repeated(samples: Sequence[Tiling]) -> Iterator[Repeated]:
    """Yield what stands in several samples and no rule knows, the most frequent first.

    A whole line is there from two samples on, a beginning or an edge from half of them.
    """
    seen: dict[tuple[Place, bool, str], dict[int, str]] = {}
    for n, sample in enumerate(samples):
        for place, goes_on, text in _candidates(sample):
            seen.setdefault((place, goes_on, _NUMBER.sub("0", text)), {}).setdefault(n, text)
    half = max(AT_LEAST, (len(samples) + 1) // 2)
    often = {
        key: texts
        for key, texts in seen.items()
        if len(texts) >= (half if key[0] is not Place.LINE or key[1] else AT_LEAST)
    }
    for (place, goes_on, folded), texts in sorted(often.items(), key=lambda item: (-len(item[1]), item[0])):
        if not _is_covered(place, goes_on, folded, len(texts), often):
            yield Repeated(place, max(texts.values(), key=len), len(texts), 0 in texts, goes_on)


def _is_covered(
    place: Place, goes_on: bool, text: str, n: int, often: dict[tuple[Place, bool, str], dict[int, str]]
) -> bool:
    """A whole line is covered by the beginning that more samples share, a beginning by a line as frequent."""
    if place is not Place.LINE:
        return False
    if goes_on:
        return any(len(t) >= n and o.startswith(text) for (p, g, o), t in often.items() if p is place and not g)
    return any(len(t) > n and text.startswith(o) for (p, g, o), t in often.items() if p is place and g)


def _candidates(tiling: Tiling) -> Iterator[tuple[Place, bool, str]]:
    """Whole lines, beginnings of short ones, and the edges of the story, that no rule knows."""
    folded = tiling.shadow
    lines = set(line_spans(folded))
    for span in tiling.spans:
        text = folded[span.start : span.end]
        if (span.start, span.end) in lines and len(text) <= LONGEST_LINE and _may_be_junk(span, text):
            yield Place.LINE, False, text
            if len(text) <= _LONGEST_EDGE and not _SENTENCE.search(text) and (m := _BEGINNING.match(text)):
                yield Place.LINE, True, m.group()
    story = [span for span in tiling.spans if span.rule == PROSE]
    if story:
        yield from (found for span in story[:_FIRST] for found in _lead(folded, span))
        yield from _tail(folded, story[-1])


def _may_be_junk(span: Span, text: str) -> bool:
    """No rule knows it, or only its place made it a heading; a short subhead may well stand in several articles."""
    long_subhead = span.kind is Kind.SUBHEAD and len(text.split()) >= _LONG_SUBHEAD
    return span.rule == PROSE or long_subhead or span.kind in (Kind.HEADLINE, Kind.STANDFIRST)


def _lead(folded: str, span: Span) -> Iterator[tuple[Place, bool, str]]:
    if (m := _EDGE.match(folded, span.start, span.end)) and m.end() < span.end:
        yield Place.LEAD, False, m.group()


def _tail(folded: str, span: Span) -> Iterator[tuple[Place, bool, str]]:
    text = folded[max(span.start, span.end - 2 * _LONGEST_EDGE) : span.end]
    if (m := _LAST_STOP.match(text)) and len(text) - m.end() <= _LONGEST_EDGE:
        yield Place.TAIL, False, text[m.end() :]
