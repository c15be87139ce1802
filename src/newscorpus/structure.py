"""What only neighbours tell: headline, standfirst, repeats, linked headlines, subheads, tag tails, duplicates.

A pass takes the spans of a tiling and returns them relabelled; it never adds, drops or moves one. Passes run in the
order of PASSES, each seeing what the one before it did.
"""

from __future__ import annotations

import re
from collections.abc import Callable

import attrs

from newscorpus.records import Kind
from newscorpus.scanner import LEAD_LINES, PROSE, Span, Tiling, is_prose, relabelled

HEADLINE_LENGTH = 200
STANDFIRST_LENGTH = 600
SUBHEAD_LENGTH = 90
LINKED_LENGTH = 160
TAG_LENGTH = 40
FOLDED_AWAY = 20
DUPLICATE_LENGTH = 60
_HEAD_KINDS = frozenset({Kind.TIMESTAMP, Kind.BYLINE})
_ENDED = re.compile(r"""[.!?…]["')\]]{0,3}\Z""")
_WORD = re.compile(r"[^\W\d_][\w'-]*+")


@attrs.frozen
class Page:
    """What a pass looks at: the shadow, its spans, and the caller's title if there is one."""

    shadow: str
    spans: tuple[Span, ...]
    title: str | None

    def has(self, kind: Kind) -> bool:
        """Return whether any span is of `kind`."""
        return any(span.kind is kind for span in self.spans)

    def text(self, i: int) -> str:
        """Return the shadow of span `i`."""
        return self.shadow[self.spans[i].start : self.spans[i].end]

    def is_prose(self, i: int) -> bool:
        """Return whether there is a span `i` that no rule or pass has claimed."""
        return 0 <= i < len(self.spans) and is_prose(self.spans[i])

    def relabelled(self, labels: dict[int, tuple[Kind, str]]) -> tuple[Span, ...]:
        """Return the spans with other labels at some indices."""
        if not labels:
            return self.spans
        return tuple(relabelled(span, *labels[i]) if i in labels else span for i, span in enumerate(self.spans))


def structured(tiling: Tiling, *, title: str | None = None) -> Tiling:
    """Return the tiling with every pass applied; `title` is the caller's, used where a line equals it."""
    page = Page(tiling.shadow, tiling.spans, title)
    for run, needed in PASSES:
        if needed is None or page.has(needed):
            spans = run(page)
            if spans is not page.spans:
                page = Page(tiling.shadow, spans, title)
    return tiling.with_spans(page.spans)


def folded(text: str) -> str:
    """Return a text as it is compared: white space, case and the marks at its ends do not count."""
    return " ".join(text.split()).strip(" .\"'").casefold()


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
    if marked and page.is_prose(marked[-1] + 1) and _same_line(page, marked[-1]):
        return marked[-1] + 2
    first = next((i for i in range(min(len(near), 4)) if page.is_prose(i)), None)
    if first is None:
        return 0
    if _is_titled(page, first) or (_is_capitalised(page.text(first)) and _precedes_story(page, first)):
        return first + 1
    return 0


def _same_line(page: Page, i: int) -> bool:
    between = page.shadow[page.spans[i].end : page.spans[i + 1].start]
    return "\n" not in between and "\r" not in between


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
    return page.is_prose(i + 1) and len(page.text(i + 1)) > len(page.text(i)) and bool(_ENDED.search(page.text(i + 1)))


def repeats(page: Page) -> tuple[Span, ...]:
    """Label lines that repeat the headline."""
    title = next((folded(page.text(i)) for i, span in enumerate(page.spans) if span.kind is Kind.HEADLINE), None)
    if not title:
        return page.spans
    longest = len(title) + FOLDED_AWAY
    near = (i for i, span in enumerate(page.spans) if span.end - span.start <= longest and is_prose(span))
    same = [i for i in near if folded(page.text(i)) == title]
    return page.relabelled(dict.fromkeys(same, (Kind.HEADLINE_REPEAT, "structure.headline_repeat")))


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
    if not text[0].isupper() or text[-1] in ".,:;-\"'" or " " not in text or _same_line(page, i):
        return False
    above = page.text(i - 1)
    return not is_prose(page.spans[i - 1]) or bool(_ENDED.search(above)) or above[-1] in ".:\"'"


def tag_tails(page: Page) -> tuple[Span, ...]:
    """Label the lower-case lines after the signature: the tags some pages put there."""
    last = max(i for i, span in enumerate(page.spans) if span.kind is Kind.SIGNATURE)
    below = range(last + 1, len(page.spans))
    if not all(_is_tag(page.text(i)) for i in below if page.is_prose(i)):
        return page.spans
    return page.relabelled({i: (Kind.KEYWORDS, "structure.tag_tail") for i in below if page.is_prose(i)})


def _is_tag(text: str) -> bool:
    return len(text) <= TAG_LENGTH and text == text.lower() and text[-1] not in ".,:;\"'"


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


PASSES: tuple[tuple[Callable[[Page], tuple[Span, ...]], Kind | None], ...] = (
    (linked_headlines, Kind.RELATED),
    (head, None),
    (repeats, Kind.HEADLINE),
    (tag_tails, Kind.SIGNATURE),
    (duplicates, None),
    (subheads, None),
)
"""The passes in order, each with the kind of block without which it finds nothing."""
