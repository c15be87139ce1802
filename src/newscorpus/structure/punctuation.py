"""A comma or a stop alone on a line: the story's, where a scraper broke the line at a link."""

from __future__ import annotations

from newscorpus.records import Kind
from newscorpus.structure.page import ENDED, Page
from newscorpus.tiling import PROSE, Span

_LONE = frozenset(",.")


def punctuation(page: Page) -> tuple[Span, ...]:
    """Return lone commas and stops to the body where the line above is prose that has not ended."""
    lone = (i for i, span in enumerate(page.spans) if span.rule == "furniture.dash" and page.text(i) in _LONE)
    return page.relabelled({i: (Kind.PARAGRAPH, PROSE) for i in lone if _goes_on(page, i)})


def _goes_on(page: Page, i: int) -> bool:
    return page.is_prose(i - 1) and not ENDED.search(page.text(i - 1))
