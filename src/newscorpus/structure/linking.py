"""Headlines of other articles: the lines below `Baca juga:`, lines printed twice, tables of contents."""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import pairwise

from newscorpus.leads import LEAD_LINES
from newscorpus.lexicon.openers import SMALL_IN_TITLES
from newscorpus.records import Kind
from newscorpus.structure.page import ENDED, Page, folded
from newscorpus.tiling import Span

LINKED_LENGTH = 160
CONTENTS_LENGTH = 110
FEWEST_WORDS = 4
# Of subheads few have so many words; of linked headlines most have.
WORDS_OF_A_LINK = 8
_LABEL = re.compile(r"(?i:(?:(?:baca|lihat|simak|tonton)[ _](?:juga|pula)|baca|(?:berita|artikel) terkait) ?:?)")
_BULLET = re.compile(r"(?:[-*•>]|[0-9]{1,2}[.)]) ?\S")
_EDGES = "\"'()[],.:;?!-"
_Labels = dict[int, tuple[Kind, str]]


def linked_headlines(page: Page) -> tuple[Span, ...]:
    """Label the lines below a label that are headlines, what stands twice in a row as one, and tables of contents."""
    labels: _Labels = {}
    lengths = [span.end - span.start for span in page.spans]
    twins = {i for i, (here, below) in enumerate(pairwise(lengths)) if here == below}
    for i in sorted(twins.union(i for i, span in enumerate(page.spans) if span.kind is Kind.RELATED)):
        if page.spans[i].rule == "related.contents":
            labels |= dict.fromkeys(_contents(page, i + 1), (Kind.RELATED, "structure.contents"))
        elif page.spans[i].kind is Kind.RELATED and _LABEL.fullmatch(page.text(i)):
            labels |= dict.fromkeys(_linked(page, i), (Kind.RELATED, "structure.linked_headline"))
        elif i in twins and page.is_prose(i) and i not in labels and _is_doubled(page, i):
            labels |= dict.fromkeys((i, i + 1), (Kind.RELATED, "structure.doubled_headline"))
    return page.relabelled(labels)


def _linked(page: Page, label: int) -> range:
    """The lines below a label that are headlines; a label without colon has lost its link, unless its shape is sure."""
    first = label + 1
    if not page.is_prose(first):
        return range(0)
    if page.text(label).endswith(":"):
        bullets = _while(page, first, _is_bullet)
        if bullets and (len(bullets) > 1 or not page.text(first)[0].isdigit()):
            return bullets
        if not _is_linked(page.text(first)):
            return range(0)
        end = first + 1 + (page.is_prose(first + 1) and page.text(first + 1) == page.text(first))
    else:
        if not _is_title(page.text(first), FEWEST_WORDS + 1):
            return range(0)
        end = first + 1
    return range(first, _while(page, end, _is_further).stop)


def _while(page: Page, start: int, holds: Callable[[str], bool]) -> range:
    end = start
    while page.is_prose(end) and holds(page.text(end)):
        end += 1
    return range(start, end)


def _is_linked(text: str) -> bool:
    return len(text) <= LINKED_LENGTH and not text.endswith((".", ",", ":", ";")) and not text.startswith('"')


def _is_bullet(text: str) -> bool:
    return bool(_BULLET.match(text)) and _is_linked(text)


def _is_further(text: str) -> bool:
    return _is_title(text, WORDS_OF_A_LINK)


def _is_title(text: str, fewest: int) -> bool:
    """Whether a line is written as headlines are: capitals but for the small words, no stop at its end."""
    if not _is_linked(text):
        return False
    words = [word.strip(_EDGES) for word in text.split()]
    words = [word for word in words if word]
    capitals = [word for word in words if not word[0].islower()]
    small = all(word in SMALL_IN_TITLES for word in words if word[0].islower())
    return len(words) >= fewest and small and 5 * len(capitals) >= 3 * len(words)


def _is_doubled(page: Page, i: int) -> bool:
    """Whether a headline stands twice in a row, as links with a picture do; the next line is known to be as long."""
    if not page.is_prose(i + 1):
        return False
    text = page.text(i)
    if len(text) > LINKED_LENGTH:
        return False
    apart = i > 0 and (not page.is_prose(i - 1) or bool(ENDED.search(page.text(i - 1))))
    return apart and text == page.text(i + 1) and _is_title(text, FEWEST_WORDS) and not page.same_line(i)


def _contents(page: Page, first: int) -> range:
    """The headings of a table of contents: short lines, as far as each stands again below as a heading."""
    end = first
    while page.is_prose(end) and len(page.text(end)) <= CONTENTS_LENGTH and page.text(end)[-1] not in '.,;"':
        end += 1
    below = {folded(page.text(i)).rstrip(":") for i in range(end, len(page.spans))}
    again = [i for i in range(first, end) if folded(page.text(i)).rstrip(":") in below]
    if end < len(page.spans) and page.spans[end].kind is Kind.DATELINE and end <= LEAD_LINES:
        return range(first, end)
    return range(first, again[-1] + 1 if again else first)
