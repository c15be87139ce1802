"""Headings between paragraphs."""

from __future__ import annotations

import re
from collections import Counter

from newscorpus.records import BODY, Kind
from newscorpus.structure.page import ENDED, Page
from newscorpus.structure.tables import is_row
from newscorpus.tiling import PROSE, Span

SUBHEAD_LENGTH = 90
SHORTEST = 8
BELOW = 60
_NUMBER = re.compile(r"(?:[0-9]{1,2}|[A-Z]) ?[.)] ?(?=[A-Z])")
_TURN = re.compile(r"[A-Z][\w.'-]*+(?: [A-Z][\w.'-]*+){0,3} ?: ")
_CREDIT = re.compile(r"\([^()]{0,60}[/:.][^()]{0,60}\)\Z|\b(?:Foto|Dok|Credit|Image|Sumber|Source) ?[.:]|/[A-Z][a-z]")


def subheads(page: Page) -> tuple[Span, ...]:
    """Label short lines without a full stop between a finished paragraph and a longer one."""
    short = [i for i, span in enumerate(page.spans) if span.end - span.start <= SUBHEAD_LENGTH and span.rule == PROSE]
    found = [i for i in short if _is_subhead(page, i)]
    if not found:
        return page.spans
    texts = Counter(page.text(i) for i in short)
    return page.relabelled({i: (Kind.SUBHEAD, "structure.subhead") for i in found if texts[page.text(i)] == 1})


def _is_subhead(page: Page, i: int) -> bool:
    text = page.text(i)
    if i == 0 or len(text) < SHORTEST or text[-1] in ".,:;->\"'" or page.same_line(i - 1):
        return False
    if not _follows_paragraph(page, i - 1) or not _precedes_paragraph(page, i) or not _reads_as_heading(text):
        return False
    return not (_NUMBER.match(text) and _NUMBER.match(page.text(i + 1)))


def _precedes_paragraph(page: Page, i: int) -> bool:
    """Whether a paragraph begins on the line below; one that begins small goes on from a line broken at a link."""
    if not page.is_prose(i + 1) or page.same_line(i):
        return False
    below = page.spans[i + 1]
    first = page.shadow[below.start]
    return below.end - below.start >= BELOW and not first.islower() and first not in ",.;:)"


def _follows_paragraph(page: Page, i: int) -> bool:
    above = page.spans[i]
    if above.kind not in BODY:
        return above.kind is not Kind.DATELINE
    return page.text(i)[-1] in ":\"'" or bool(ENDED.search(page.text(i)))


def _reads_as_heading(text: str) -> bool:
    """Whether a line begins as a heading does and is no row, no credit and no speaker's turn."""
    numbered = _NUMBER.match(text)
    words = text[numbered.end() :] if numbered else text
    if not words[:1].isupper() or not (" " in words or numbered):
        return False
    return not (is_row(text) or _CREDIT.search(text) or (text[-1] == "?" and _TURN.match(text)))
