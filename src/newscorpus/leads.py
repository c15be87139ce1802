"""What a story begins with: timestamp, byline and dateline before its first sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from newscorpus.choosing import HEAD, LONGEST_LINE, Chooser, Field, Trial
from newscorpus.records import Kind
from newscorpus.sheet import Sheet
from newscorpus.tiling import PROSE, Span, is_prose, painted, splits_character, stripped

LEAD_LINES = 8
LEAD_WINDOW = 120
LEAD_GAP = 4
BRAND_WINDOW = 48
LONGEST_TITLE = 160
INNER_LEAD_WINDOW = 700

_INNER_GATES = (".com", ".COM", ".co", ".CO", ".id", ".ID", ".net", "aporan ", "eporter")
# A brand with its place or in capitals, or a reporter's line; a site's name in a sentence has neither place nor dash.
_INNER_LEAD = re.compile(
    r"[A-Z](?<=[ .!?\"')\]].)(?:[A-Za-z-]{2,25}\.(?:co\.)?(?i:com|id|net|co)(?: ?, ?[A-Z]|(?<=[A-Z]{3}) ?-)"
    r"|[A-Z]{3,25}(?: [A-Z]{2,20}){1,3} ?(?:, ?[A-Z][A-Za-z ]{2,25} ?)?-"
    r"|eporter ?:|aporan [A-Za-z])"
)

Found = tuple[Trial, re.Match[str]]


class Leads:
    """Lead rules, an outlet's own before the shared; `gates` are brands that may open a story inside a line."""

    def __init__(self, choosers: tuple[Chooser, ...], gates: tuple[str, ...]) -> None:
        self._choosers = choosers
        self._gates = (*_INNER_GATES, *gates)

    def brand(self, sheet: Sheet, start: int) -> tuple[int, int] | None:
        """Return the span of the brand that the rules read at `start`, or None."""
        if not _may_name_outlet(sheet.shadow, start):
            return None
        fields = (field for trial, m in self._chain(sheet, start) for field in trial.fields(m))
        return next(((field.start, field.end) for field in fields if field.name == "brand"), None)

    def cut(self, sheet: Sheet, spans: list[Span], fields: list[Field]) -> list[Span]:
        """Return the spans with leads cut off, adding what they read to `fields`."""
        cuts: list[Span] = []
        begun = False
        for span in spans[:LEAD_LINES]:
            if span.rule == PROSE and (not begun or _may_name_outlet(sheet.shadow, span.start)):
                opened = sheet.shadow[span.start] == '"' and span is spans[0]
                if self._cut_at(sheet, span.start + opened, cuts, fields, branded=begun):
                    break
                begun = begun or _ends_sentence(sheet.shadow, span)
        else:
            self._cut_inside(sheet, spans, cuts, fields)
        for before, span in pairwise(spans):
            turned = before.kind is Kind.PAGINATION and span.rule == PROSE
            if turned and (not cuts or span.start >= cuts[-1].end):
                self._cut_at(sheet, span.start, cuts, fields, branded=False)
        return painted(spans, cuts, sheet.shadow)

    def _chain(self, sheet: Sheet, start: int) -> Iterator[Found]:
        """The leads that stand behind one another from `start`: timestamp, byline, and last the dateline."""
        while found := self._first(sheet, start):
            yield found
            trial, m = found
            if trial.rule.kind is Kind.DATELINE:
                break
            start = stripped(sheet.shadow, m.end(), m.end() + LEAD_GAP)[0]

    def _first(self, sheet: Sheet, start: int) -> Found | None:
        found = (sheet.lead(chooser, start, _lead) for chooser in self._choosers)
        return next(filter(None, found), None)

    def _cut_at(self, sheet: Sheet, start: int, cuts: list[Span], fields: list[Field], *, branded: bool) -> bool:
        """Cut the leads at `start` and return whether the story begins behind them.

        Where `branded`, below a finished sentence or inside a line, only leads that name their outlet are cut.
        """
        found = list(self._chain(sheet, start))
        if not found or splits_character(sheet.source, found[-1][1].end()):
            return False
        read = [field for trial, m in found for field in trial.fields(m)]
        if branded and not any(field.name == "brand" for field in read):
            return False
        fields.extend(read)
        cuts.extend(Span(m.start(), m.end(), trial.rule.kind, trial.rule.name) for trial, m in found)
        return cuts[-1].kind is Kind.DATELINE

    def _cut_inside(self, sheet: Sheet, spans: list[Span], cuts: list[Span], fields: list[Field]) -> None:
        """Cut a dateline behind a headline, summary or caption that a flat text has on the same line."""
        first = next((span for span in spans[:LEAD_LINES] if is_prose(span)), None)
        if first is None or cuts:
            return
        end = min(first.end, first.start + INNER_LEAD_WINDOW)
        if not any(sheet.shadow.find(gate, first.start, end) >= 0 for gate in self._gates):
            return
        for m in _INNER_LEAD.finditer(sheet.shadow, first.start + 1, end):
            if self._cut_at(sheet, m.start(), cuts, fields, branded=True):
                return


def _lead(chooser: Chooser, sheet: Sheet, start: int) -> Found | None:
    shadow = sheet.shadow
    lowered = shadow[start : start + LONGEST_LINE].lower()
    near = shadow[start : start + LEAD_WINDOW]
    for trial in chooser.fit(lowered[:HEAD]):
        likely = trial.need in near and (not trial.literals or trial.may_stand_in(lowered))
        if likely and (m := trial.pattern.match(shadow, start)):
            return trial, m
    return None


def _may_name_outlet(shadow: str, start: int) -> bool:
    """A brand and a dash, or a site, would stand near the beginning of the line."""
    return shadow.find("-", start, start + BRAND_WINDOW) >= 0 or shadow.find(".", start, start + BRAND_WINDOW) >= 0


def _ends_sentence(shadow: str, span: Span) -> bool:
    """The line is prose, and what stands below it no longer the head; a headline may ask or exclaim."""
    last = shadow[span.end - 1]
    return last == "." or (last in "!?" and span.end - span.start > LONGEST_TITLE)
