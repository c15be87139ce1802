"""Text that repeats earlier text of the same document: lines again, containers scraped with their paragraphs, halves.

The copy that stands first is kept: a container's flat text holds whatever its paragraphs hold, and what stood between
them. A later copy is a duplicate where the same words, white space aside, stand earlier in one stretch. Junk that a
copy shows on a line of its own is cut out of the flat text too.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from itertools import pairwise

from newscorpus.records import BODY, Kind
from newscorpus.structure.copies import NEAR, Copies, Copy
from newscorpus.structure.page import Page
from newscorpus.tiling import PROSE, Span, is_prose

HEAD = 50
_RULE = "structure.duplicate"
_KEPT = BODY | {Kind.HEADLINE, Kind.STANDFIRST, Kind.DATELINE, Kind.DUPLICATE}
_LINK = re.compile(r"""(?:Baca|BACA|Lihat|Simak) (?:[Jj]uga|JUGA)(?:[^.]|[.](?!["')]{0,2}(?: |\Z)))*+""")


def duplicates(page: Page) -> tuple[Span, ...]:
    """Label body text that stands word for word in earlier text, whole lines or sentences of them."""
    if not _may_repeat(page.shadow):
        return page.spans
    copies = Copies.of(page)
    found = copies.found()
    if not found:
        return page.spans
    cuts = [Span(*copies.plain(copy.start, copy.end), Kind.DUPLICATE, _RULE) for copy in found]
    for more in (_furniture(copies, found), _rescued(copies, found)):
        cuts = sorted([*cuts, *_apart(list(more), cuts)])
    return _joined(page.painted(cuts))


def _may_repeat(shadow: str) -> bool:
    """Whether two sentences or lines begin alike; few ordinary texts have such."""
    pieces = shadow.replace("\n", ".").replace("\r", ".").split(".")
    long = [piece for piece in pieces if len(piece) > HEAD]
    return len({piece.lstrip(" \"')")[:HEAD] for piece in long}) < len(long)


def _furniture(copies: Copies, found: list[Copy]) -> Iterator[Span]:
    """What stands between paragraphs in flat text, where it begins as a link or is known from its own line."""
    edges = sorted({edge for copy in found for edge in (copy.original, copy.original_end)})
    lines = {copies.page.text(i): span for i, span in enumerate(copies.page.spans) if span.kind not in _KEPT}
    for start, end in pairwise(edges):
        a, b = copies.plain(start, end)
        text = copies.page.shadow[a:b]
        known = lines.get(text)
        if known:
            yield Span(a, b, known.kind, known.rule)
        elif len(text) <= NEAR and _LINK.fullmatch(text):
            yield Span(a, b, Kind.RELATED, "structure.contained_link")


def _rescued(copies: Copies, found: list[Copy]) -> Iterator[Span]:
    """What a link in flat text took of the paragraph after it, as the paragraph's copy shows."""
    starts = sorted({copies.plain(copy.original, copy.original + 1)[0] for copy in found})
    for span in copies.page.spans:
        if span.kind is Kind.RELATED:
            n = bisect_right(starts, span.start)
            if n < len(starts) and starts[n] < span.end:
                yield Span(starts[n], span.end, Kind.PARAGRAPH, PROSE)


def _apart(spans: list[Span], cuts: list[Span]) -> Iterator[Span]:
    """The spans that overlap no cut; the cuts are in order."""
    for span in spans:
        n = bisect_left(cuts, span.end, key=lambda cut: cut.start)
        if n == 0 or cuts[n - 1].end <= span.start:
            yield span


def _joined(spans: tuple[Span, ...]) -> tuple[Span, ...]:
    """The spans, prose that stands glued to prose in one."""
    out = list(spans[:1])
    for span in spans[1:]:
        if is_prose(span) and is_prose(out[-1]) and out[-1].end == span.start:
            span = Span(out.pop().start, *span[1:])
        out.append(span)
    return tuple(out)
