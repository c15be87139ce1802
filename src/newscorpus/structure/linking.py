"""Headlines of other articles: the line below `Baca juga:`, and its repeat."""

from __future__ import annotations

from newscorpus.records import Kind
from newscorpus.scanner import Span
from newscorpus.structure.page import Page

LINKED_LENGTH = 160


def linked_headlines(page: Page) -> tuple[Span, ...]:
    """Label the headline on the line after `Baca juga:`, and its repeat; a label without colon has lost its link."""
    labels: dict[int, tuple[Kind, str]] = {}
    for i, span in enumerate(page.spans):
        if span.kind is not Kind.RELATED or not page.text(i).endswith(":"):
            continue
        j = i + 1
        if page.is_prose(j) and _is_linked(page.text(j)):
            again = page.is_prose(j + 1) and page.text(j + 1) == page.text(j)
            if page.is_prose(j + 1 + again) or span.end - span.start < 16:
                labels |= dict.fromkeys(range(j, j + 1 + again), (Kind.RELATED, "structure.linked_headline"))
    return page.relabelled(labels)


def _is_linked(text: str) -> bool:
    return len(text) <= LINKED_LENGTH and not text.endswith((".", ",", ":", ";")) and not text.startswith('"')
