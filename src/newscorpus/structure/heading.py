"""Headline and standfirst: what stands above the story, and lines that repeat the headline."""

from __future__ import annotations

import re

from newscorpus.records import Kind
from newscorpus.scanner import LEAD_LINES, Span, is_prose
from newscorpus.structure.page import ENDED, Page, folded

HEADLINE_LENGTH = 200
STANDFIRST_LENGTH = 600
FOLDED_AWAY = 20
_HEAD_KINDS = frozenset({Kind.TIMESTAMP, Kind.BYLINE})
_WORD = re.compile(r"[^\W\d_][\w'-]*+")


def head(page: Page) -> tuple[Span, ...]:
    """Label headline and standfirst: what stands above the dateline, or above or between the metadata lines."""
    end = _head_end(page)
    above = [i for i in range(end) if page.is_prose(i)]
    if not above:
        return page.spans
    labels: dict[int, tuple[Kind, str]] = {}
    first, *others = above
    if _is_titled(page, first) or _is_headline(page.text(first)):
        labels[first] = (Kind.HEADLINE, "structure.headline")
    else:
        others = above
    fresh = [i for i in others if first not in labels or folded(page.text(i)) != folded(page.text(first))]
    if len(fresh) <= 2 and all(page.spans[i].end - page.spans[i].start <= STANDFIRST_LENGTH for i in fresh):
        labels |= dict.fromkeys(fresh, (Kind.STANDFIRST, "structure.standfirst"))
    return page.relabelled(labels)


def _head_end(page: Page) -> int:
    """The index of the span that the story begins with, where something above it shows that there is a head."""
    near = page.spans[: LEAD_LINES + 1]
    for i, span in enumerate(near):
        if span.kind is Kind.DATELINE:
            return i
    marked = [i for i, span in enumerate(near[:6]) if span.kind in _HEAD_KINDS]
    if marked and any(page.is_prose(i) for i in range(marked[-1])):
        return marked[-1]
    if marked and page.is_prose(marked[-1] + 1) and page.same_line(marked[-1]):
        return marked[-1] + 2
    first = next((i for i in range(min(len(near), 4)) if page.is_prose(i)), None)
    if first is None:
        return 0
    if _is_titled(page, first) or (_is_capitalised(page.text(first)) and _precedes_story(page, first)):
        return first + 1
    return 0


def _is_titled(page: Page, i: int) -> bool:
    return bool(page.title) and folded(page.text(i)) == folded(page.title or "")


def _is_headline(text: str) -> bool:
    return len(text) <= HEADLINE_LENGTH and not text.endswith((".", ",", ";", ":")) and " " in text


def _is_capitalised(text: str) -> bool:
    """Most of its words begin with a capital, as Indonesian headlines have it."""
    if not _is_headline(text):
        return False
    words = _WORD.findall(text)
    return len(words) >= 4 and 5 * sum(word[0].isupper() for word in words) >= 3 * len(words)


def _precedes_story(page: Page, i: int) -> bool:
    return page.is_prose(i + 1) and len(page.text(i + 1)) > len(page.text(i)) and bool(ENDED.search(page.text(i + 1)))


def repeats(page: Page) -> tuple[Span, ...]:
    """Label lines that repeat the headline."""
    title = next((folded(page.text(i)) for i, span in enumerate(page.spans) if span.kind is Kind.HEADLINE), None)
    if not title:
        return page.spans
    longest = len(title) + FOLDED_AWAY
    near = (i for i, span in enumerate(page.spans) if span.end - span.start <= longest and is_prose(span))
    same = [i for i in near if folded(page.text(i)) == title]
    return page.relabelled(dict.fromkeys(same, (Kind.HEADLINE_REPEAT, "structure.headline_repeat")))
