"""Headings between paragraphs."""

from __future__ import annotations

from newscorpus.records import Kind
from newscorpus.scanner import PROSE, Span, is_prose
from newscorpus.structure.page import ENDED, Page

SUBHEAD_LENGTH = 90


def subheads(page: Page) -> tuple[Span, ...]:
    """Label short lines without a full stop between a finished paragraph and a longer one."""
    short = (i for i, span in enumerate(page.spans) if span.end - span.start <= SUBHEAD_LENGTH and span.rule == PROSE)
    return page.relabelled({i: (Kind.SUBHEAD, "structure.subhead") for i in short if _is_subhead(page, i)})


def _is_subhead(page: Page, i: int) -> bool:
    if i == 0 or not page.is_prose(i + 1) or page.spans[i].end - page.spans[i].start < 8:
        return False
    below = page.spans[i + 1]
    if below.end - below.start < 60:
        return False
    text = page.text(i)
    if not text[0].isupper() or text[-1] in ".,:;-\"'" or " " not in text or page.same_line(i):
        return False
    above = page.text(i - 1)
    return not is_prose(page.spans[i - 1]) or bool(ENDED.search(above)) or above[-1] in ".:\"'"
