"""What only neighbours tell: headline, standfirst, repeats, linked headlines, subheads, tag tails, duplicates.

A pass takes the spans of a tiling and returns them relabelled; it never adds, drops or moves one. Passes run in the
order of PASSES, each seeing what the one before it did.
"""

from __future__ import annotations

from collections.abc import Callable

from newscorpus.records import Kind
from newscorpus.scanner import Span, Tiling
from newscorpus.structure.duplicates import duplicates
from newscorpus.structure.heading import head, repeats
from newscorpus.structure.linking import linked_headlines
from newscorpus.structure.page import Page, folded
from newscorpus.structure.subheads import subheads
from newscorpus.structure.tags import tag_tails

__all__ = ["PASSES", "Page", "folded", "structured"]

PASSES: tuple[tuple[Callable[[Page], tuple[Span, ...]], Kind | None], ...] = (
    (linked_headlines, Kind.RELATED),
    (head, None),
    (repeats, Kind.HEADLINE),
    (tag_tails, Kind.SIGNATURE),
    (duplicates, None),
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
    return tiling.with_spans(page.spans)
