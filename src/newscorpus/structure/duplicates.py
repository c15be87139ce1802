"""Text that repeats earlier text of the same document."""

from __future__ import annotations

from newscorpus.records import Kind
from newscorpus.scanner import PROSE, Span
from newscorpus.structure.page import Page

DUPLICATE_LENGTH = 60


def duplicates(page: Page) -> tuple[Span, ...]:
    """Label a body line that is word for word an earlier one."""
    seen: set[str] = set()
    labels: dict[int, tuple[Kind, str]] = {}
    for i, span in enumerate(page.spans):
        if span.rule == PROSE and span.end - span.start >= DUPLICATE_LENGTH:
            text = page.shadow[span.start : span.end]
            if text in seen:
                labels[i] = (Kind.DUPLICATE, "structure.duplicate")
            seen.add(text)
    return page.relabelled(labels)
