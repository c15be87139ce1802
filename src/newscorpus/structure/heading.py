"""Headline and standfirst: what stands above the story, and lines that repeat the headline."""

from __future__ import annotations

import re

from newscorpus.leads import LEAD_LINES
from newscorpus.records import Kind
from newscorpus.structure.page import ENDED, Page, folded
from newscorpus.tiling import PROSE, Span, is_prose

HEADLINE_LENGTH = 200
STANDFIRST_LENGTH = 600
FOLDED_AWAY = 20
_DASH = "furniture.dash"
_HEAD_KINDS = frozenset({Kind.TIMESTAMP, Kind.BYLINE})
_SUMMARY = re.compile(r"(?:Ringkasan|RINGKASAN|Poin|Intisari)[A-Za-z ]{0,20}:")
_CREDIT = re.compile(
    r"\| ?[A-Z][^|\r\n]{2,60}\Z|\([0-9]{1,2}/[0-9]{1,2}(?:/[0-9]{2,4})?\)|\A(?i:ilustrasi)\b|(?i:foto|dok|sumber) ?[.:]"
    r"|[A-Z]{3,10}/[A-Z]"
)
_SENTENCES = re.compile(r"[a-z0-9)]\. [A-Z]")
_CLOCK = re.compile(r"[0-9][:.][0-9]{2}(?![0-9])")
_WORD = re.compile(r"[^\W\d_][\w'-]*+")


def head(page: Page) -> tuple[Span, ...]:
    """Label headline and standfirst: what stands above the dateline, or above or between the metadata lines."""
    end = _head_end(page)
    labels: dict[int, tuple[Kind, str]] = _mislaid(page, end)
    above = [i for i in range(end) if page.is_prose(i) and _WORD.search(page.text(i))]
    captions = [i for i in above if _CREDIT.search(page.text(i))]
    labels |= dict.fromkeys(captions, (Kind.CAPTION, "structure.caption"))
    above = [i for i in above if i not in labels]
    if not above:
        return page.relabelled(labels)
    first, *others = above
    if _is_titled(page, first) or _is_headline(page.text(first)):
        labels[first] = (Kind.HEADLINE, "structure.headline")
    else:
        others = above
    fresh = [i for i in others if first not in labels or folded(page.text(i)) != folded(page.text(first))]
    if len(fresh) <= 2 and all(_is_standfirst(page, i) for i in fresh):
        labels |= dict.fromkeys(fresh, (Kind.STANDFIRST, "structure.standfirst"))
    return page.relabelled(labels)


def _head_end(page: Page) -> int:
    """The index of the span that the story begins with, where something above it shows that there is a head."""
    near = page.spans[: LEAD_LINES + 1]
    for i, span in enumerate(near):
        if span.kind is Kind.DATELINE or (span.rule == _DASH and _is_bare_dash(page, i)):
            return i
    marked = [i for i, span in enumerate(near[:6]) if span.kind in _HEAD_KINDS and not _is_fixture(page, i)]
    if marked and _is_headed(page, marked[-1]):
        return marked[-1]
    if marked and page.is_prose(marked[-1] + 1) and page.same_line(marked[-1]) and _is_short(page, marked[-1] + 1):
        return marked[-1] + 2
    first = next((i for i in range(min(len(near), 4)) if page.is_prose(i)), None)
    if first is None:
        return 0
    if _is_titled(page, first) or (_is_capitalised(page.text(first)) and _precedes_story(page, first)):
        return first + 1
    return 0


def _mislaid(page: Page, end: int) -> dict[int, tuple[Kind, str]]:
    """Other labels for a dash that is all a dateline left, and for dates below the head, which are of fixtures."""
    labels: dict[int, tuple[Kind, str]] = {}
    if 0 < end < len(page.spans) and page.spans[end].rule == _DASH and _is_bare_dash(page, end):
        labels[end] = (Kind.DATELINE, "structure.dash")
    for i, span in enumerate(page.spans):
        if span.rule == "timestamp" and (_is_fixture(page, i) or any(page.is_prose(j) for j in range(end, i))):
            labels[i] = (Kind.PARAGRAPH, PROSE)
    return labels


def _is_fixture(page: Page, i: int) -> bool:
    """A date without a clock below a finished sentence or a colon: a day in a list, not the page's."""
    if page.spans[i].rule != "timestamp" or _CLOCK.search(page.text(i)):
        return False
    return any(page.is_prose(j) and page.text(j).endswith((".", ":", ",")) for j in range(i))


def _is_bare_dash(page: Page, i: int) -> bool:
    """A dash alone below one line that may be the headline: what is left of a dateline."""
    if page.text(i) not in ("-", "--", "- -"):
        return False
    above = [j for j in range(i) if page.is_prose(j)]
    return len(above) == 1 and _is_headline(page.text(above[0]))


def _is_standfirst(page: Page, i: int) -> bool:
    return page.spans[i].end - page.spans[i].start <= STANDFIRST_LENGTH or bool(_SUMMARY.match(page.text(i)))


def _is_headed(page: Page, end: int) -> bool:
    """The first line above a byline or a time reads like a headline; a finished sentence is the story's beginning."""
    first = next((i for i in range(end) if page.is_prose(i)), None)
    return first is not None and (_is_titled(page, first) or _is_headline(page.text(first)))


def _is_short(page: Page, i: int) -> bool:
    return _is_headline(page.text(i)) and not ENDED.search(page.text(i))


def _is_titled(page: Page, i: int) -> bool:
    return bool(page.title) and folded(page.text(i)) == folded(page.title or "")


def _is_headline(text: str) -> bool:
    if len(text) > HEADLINE_LENGTH or " " not in text or _SENTENCES.search(text):
        return False
    return not text.endswith((".", ",", ";", ":")) or text.endswith("...")


def _is_capitalised(text: str) -> bool:
    """Most of its words begin with a capital, as Indonesian headlines have it."""
    if not _is_headline(text) or (text[0] == '"' and text.count('"') % 2):
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
