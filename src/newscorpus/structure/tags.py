"""Tag lines below the signature."""

from __future__ import annotations

from newscorpus.records import Kind
from newscorpus.scanner import Span
from newscorpus.structure.page import Page

TAG_LENGTH = 40


def tag_tails(page: Page) -> tuple[Span, ...]:
    """Label the lower-case lines after the signature: the tags some pages put there."""
    last = max(i for i, span in enumerate(page.spans) if span.kind is Kind.SIGNATURE)
    below = range(last + 1, len(page.spans))
    if not all(_is_tag(page.text(i)) for i in below if page.is_prose(i)):
        return page.spans
    return page.relabelled({i: (Kind.KEYWORDS, "structure.tag_tail") for i in below if page.is_prose(i)})


def _is_tag(text: str) -> bool:
    return len(text) <= TAG_LENGTH and text == text.lower() and text[-1] not in ".,:;\"'"
