"""Tables that lost their lines: rows of figures one below the other, or one cell a line."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from newscorpus.records import Kind
from newscorpus.structure.page import Page
from newscorpus.tiling import PROSE, Span

ROW_LENGTH = 90
HEADING_LENGTH = 40
CELL_LENGTH = 6
ROWS = 4
_STOPS = ".!?,;\"'"
_NUMBERED = re.compile(r"(?:[0-9]{1,3} ?[.)] ?|[-*•·] ?)?+")
_CLOCK = re.compile(r"[0-9]{1,2}[.:][0-9]{2}\b")
_UNITS = "ribu|juta|jutaan|miliar|triliun|persen|poin|detik|gram|kg|km|orang|suara|WIB"
_FIGURE = re.compile(rf"[0-9] ?- ?[0-9]|[0-9](?: ?(?:%|(?:{_UNITS})\b))? ?\)?\Z")


def tables(page: Page) -> tuple[Span, ...]:
    """Label runs of at least four rows of figures, with the short headings between them."""
    short = [i for i, span in enumerate(page.spans) if span.end - span.start <= ROW_LENGTH and _is_open(page, span)]
    if len(short) < ROWS:
        return page.spans
    found = [i for run in _runs(short) for i in _table(page, run)]
    return page.relabelled(dict.fromkeys(found, (Kind.TABLE, "structure.table")))


def _is_open(page: Page, span: Span) -> bool:
    return span.rule == PROSE and page.shadow[span.end - 1] not in _STOPS


def _runs(indices: list[int]) -> Iterator[list[int]]:
    run = indices[:1]
    for before, i in pairwise(indices):
        if i != before + 1:
            yield run
            run = []
        run.append(i)
    yield run


def _table(page: Page, run: list[int]) -> list[int]:
    """The lines from the first row of a run to its last, if rows make up most of them."""
    texts = [page.text(i) for i in run]
    rows = [n for n, text in enumerate(texts) if is_row(text)]
    if len(rows) < ROWS:
        return []
    inside = range(rows[0], rows[-1] + 1)
    between = [texts[n] for n in {*inside} - {*rows}]
    if 2 * len(between) > len(rows) or any(not _is_heading(text) for text in between) or _is_broken(texts, inside):
        return []
    last = run[-1] + 1
    ends = [last] if rows[-1] == len(run) - 1 and _is_last_row(page, last) else []
    return [run[n] for n in range(_first(texts, rows[0]), rows[-1] + 1)] + ends


def _first(texts: list[str], row: int) -> int:
    """The first of the column headings above a row, where the cells stand one a line."""
    first = row
    if texts[row].isdigit():
        while first and len(texts[first - 1]) <= CELL_LENGTH:
            first -= 1
    return first


def _is_last_row(page: Page, i: int) -> bool:
    """Whether a line is a row that lists end with: one with a full stop."""
    short = page.is_prose(i) and page.spans[i].end - page.spans[i].start <= ROW_LENGTH
    return short and page.text(i)[-1] in ".;" and is_row(page.text(i)[:-1])


def is_row(text: str) -> bool:
    """Whether a line begins with a clock time, tells a score or ends with a figure, its own number not counted."""
    start = _NUMBERED.match(text).end()  # type: ignore[union-attr]
    return bool(_CLOCK.match(text, start) or _FIGURE.search(text, start))


def _is_heading(text: str) -> bool:
    return len(text) <= HEADING_LENGTH or text[-1] == ":"


def _is_broken(texts: list[str], inside: range) -> bool:
    """Whether the lines are pieces of sentences that lost their links."""
    return any(texts[n][0].islower() or texts[n][0] in ",.)" for n in inside)
