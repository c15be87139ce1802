"""Tag lines below the signature, and the title of an advert that stands among them."""

from __future__ import annotations

from newscorpus.records import Kind
from newscorpus.structure.page import Page
from newscorpus.tiling import Span

TAG_LENGTH = 40


def tag_tails(page: Page) -> tuple[Span, ...]:
    """Label the short lines after the signature: the tags some pages put there, names among them in capitals."""
    last = max(i for i, span in enumerate(page.spans) if span.kind is Kind.SIGNATURE)
    below = [i for i in range(last + 1, len(page.spans)) if page.is_prose(i)]
    if not all(_is_tag(page.text(i)) for i in below):
        return page.spans
    return page.relabelled({i: _label(page, i) for i in below})


def _is_tag(text: str) -> bool:
    return len(text) <= TAG_LENGTH and text[-1] not in ".,:;\"'!?)]"


def _label(page: Page, i: int) -> tuple[Kind, str]:
    """A line in capitals above an advert is its title."""
    advertised = i + 1 < len(page.spans) and page.spans[i + 1].kind is Kind.ADVERT
    if advertised and page.text(i) != page.text(i).lower():
        return Kind.ADVERT, "structure.advert_title"
    return Kind.KEYWORDS, "structure.tag_tail"
