"""The only driver of the blocks' patterns: an outlet's rules compiled once, then sheets in, tilings out."""

from __future__ import annotations

from collections.abc import Iterable

from newscorpus.choosing import HEAD, LONGEST_LINE, Chooser, Field, Ranked
from newscorpus.inlines import Inlines
from newscorpus.leads import Leads
from newscorpus.records import Kind
from newscorpus.rules import Outlet, Place, Rule
from newscorpus.sheet import Sheet
from newscorpus.tails import Tails, closing
from newscorpus.tiling import PROSE, Span, Tiling


class Tables:
    """Rules made ready to be tried, by place."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        self.rules = tuple(rules)
        at = {place: [rule for rule in self.rules if rule.place is place] for place in Place}
        self.lines = Chooser(at[Place.LINE])
        self.leads = Chooser(at[Place.LEAD])
        self.tails = Chooser(closing(at[Place.TAIL]))
        self.inlines = Chooser(at[Place.INLINE])


class Scanner:
    """An outlet's rules, the shared ones behind them, ready to label texts."""

    def __init__(self, outlet: Outlet, shared: Tables | None = None) -> None:
        ranks = (Tables(outlet.rules), *([shared] if shared else []))
        self.outlet = outlet
        self.rules = tuple(rule for tables in ranks for rule in tables.rules)
        self.leads = Leads(tuple(tables.leads for tables in ranks if tables.rules), outlet.marks)
        self._lines = _joined(tables.lines for tables in ranks if tables.rules)
        self._tails = Tails(_joined(tables.tails for tables in ranks if tables.rules))
        self._inlines = Inlines(_joined(tables.inlines for tables in ranks if tables.rules))

    def scan(self, sheet: Sheet) -> Tiling:
        """Return the tiling of a text."""
        fields: list[Field] = []
        spans = [self._labelled(sheet, start, end, fields) for start, end in sheet.lines]
        spans = self.leads.cut(sheet, spans, fields)
        spans = self._tails.cut(sheet, spans, fields)
        spans, doubts = self._inlines.cut(sheet, spans)
        return Tiling(sheet.source, sheet.shadow, tuple(spans), tuple(fields), tuple(doubts))

    def _labelled(self, sheet: Sheet, start: int, end: int, fields: list[Field]) -> Span:
        if end - start > LONGEST_LINE:
            return Span(start, end, Kind.PARAGRAPH, PROSE)
        lowered = sheet.shadow[start:end].lower()
        for trial in self._lines.fit(lowered[:HEAD], sheet.shadow[end - 1], end - start):
            likely = not trial.literals or trial.may_stand_in(lowered)
            if likely and (m := trial.pattern.fullmatch(sheet.shadow, start, end)):
                fields.extend(trial.fields(m))
                return Span(start, end, trial.rule.kind, trial.rule.name)
        return Span(start, end, Kind.PARAGRAPH, PROSE)


def _joined(choosers: Iterable[Chooser]) -> Chooser:
    """One chooser for all, that of the shared rules where an outlet has none of its own."""
    first, *others = [*choosers] or [Chooser(())]
    return Ranked((first, *others)) if others else first
