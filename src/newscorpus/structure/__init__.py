"""What only neighbours tell: headline, standfirst, repeats, linked headlines, tag tails, duplicates, tables, subheads.

A pass takes the spans of a tiling and returns them relabelled; it may cut one, as `duplicates` does, but never drops or
moves a character. Passes run in the order of PASSES, each seeing what the one before it did.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable

from newscorpus.records import BODY, Kind
from newscorpus.structure.duplicates import duplicates
from newscorpus.structure.heading import head, repeats
from newscorpus.structure.linking import linked_headlines
from newscorpus.structure.page import Page, folded
from newscorpus.structure.punctuation import punctuation
from newscorpus.structure.subheads import subheads
from newscorpus.structure.tables import tables
from newscorpus.structure.tags import tag_tails
from newscorpus.tiling import Span, Tiling

__all__ = ["PASSES", "Page", "folded", "structured"]

PASSES: tuple[tuple[Callable[[Page], tuple[Span, ...]], Kind | None], ...] = (
    (punctuation, Kind.FURNITURE),
    (linked_headlines, None),
    (head, None),
    (repeats, Kind.HEADLINE),
    (tag_tails, Kind.SIGNATURE),
    (duplicates, None),
    (tables, None),
    (subheads, None),
)
"""The passes in order, each with the kind of block without which it finds nothing."""


def structured(tiling: Tiling, *, title: str | None = None) -> Tiling:
    """Return the tiling with every pass applied; `title` is the caller's, used where a line equals it."""
    page = Page(tiling.shadow, tiling.spans, title)
    for run, needed in PASSES:
        if needed is None or page.has(needed):
            spans = run(page)
            if spans is not page.spans:
                page = Page(tiling.shadow, spans, title)
    doubts = tuple(doubt for doubt in tiling.doubts if _is_kept(page, doubt)) if tiling.doubts else ()
    return Tiling(tiling.source, tiling.shadow, page.spans, tiling.fields, doubts)


def _is_kept(page: Page, doubt: Span) -> bool:
    """Whether what a doubt stands on is still in the body."""
    return page.spans[bisect_right(page.spans, doubt.start, key=lambda span: span.start) - 1].kind in BODY
