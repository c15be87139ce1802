"""The only regex driver of the blocks: an outlet's rules compiled once, then text in, tiling out."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import NamedTuple

import attrs

from newscorpus.alternations import Alternation, Field, LineRules, by_literal
from newscorpus.extents import EXTENTS
from newscorpus.records import Kind
from newscorpus.rules import Outlet, Place, Rule

PROSE = "prose"
LEAD_LINES = 8
LEAD_WINDOW = 120
TAIL_WINDOW = 200


class Span(NamedTuple):
    """A stretch of a line with what it is; only white space stands between two spans."""

    start: int
    end: int
    kind: Kind
    rule: str


@attrs.frozen
class Tiling:
    """A source, its shadow, and spans in order that leave out white space only.

    `fields` are what the rules read; `doubts` are spans that look like junk whose end the text does not show.
    """

    source: str
    shadow: str
    spans: tuple[Span, ...]
    fields: tuple[Field, ...] = ()
    doubts: tuple[Span, ...] = ()

    def with_spans(self, spans: Iterable[Span]) -> Tiling:
        """Return this tiling with other spans."""
        return Tiling(self.source, self.shadow, tuple(spans), self.fields, self.doubts)

    def columns(self) -> tuple[tuple[Kind, ...], tuple[int, ...], tuple[str, ...]]:
        """Return kinds, ends and rules of the blocks; white space goes to the block before it, else to the first."""
        if not self.source:
            return (), (), ()
        spans = self.spans or (Span(0, len(self.source), Kind.PARAGRAPH, PROSE),)
        ends = [span.start for span in spans[1:]]
        ends.append(len(self.source))
        return tuple(s.kind for s in spans), tuple(ends), tuple(s.rule for s in spans)


def line_spans(shadow: str) -> list[tuple[int, int]]:
    """Return the lines of a shadow that hold more than blanks, without the blanks at their ends."""
    spans = []
    at = 0
    for line in shadow.splitlines(keepends=True):
        text = line.rstrip()
        if text:
            start = at if text[0] != " " else at + len(text) - len(text.lstrip())
            spans.append((start, at + len(text)))
        at += len(line)
    return spans


def is_prose(span: Span) -> bool:
    """Return whether no rule has claimed the span."""
    return span.rule == PROSE


def relabelled(span: Span, kind: Kind, rule: str) -> Span:
    """Return the span as `kind` by `rule`."""
    return Span(span.start, span.end, kind, rule)


class Scanner:
    """An outlet's rules, the shared ones behind them, ready to label texts."""

    def __init__(self, outlet: Outlet, shared: Iterable[Rule] = ()) -> None:
        rules = (*outlet.rules, *shared)
        self.outlet = outlet
        self.rules = rules
        self._lines = LineRules(rule for rule in rules if rule.place is Place.LINE)
        self._leads = by_literal(rule for rule in rules if rule.place is Place.LEAD)
        tails = tuple(rule for rule in rules if rule.place is Place.TAIL)
        self._tails = Alternation(attrs.evolve(rule, pattern=rf"(?:{rule.pattern})\Z") for rule in tails)
        self._inlines = tuple((rule, re.compile(rule.pattern)) for rule in rules if rule.place is Place.INLINE)

    def scan(self, source: str, shadow: str, lines: list[tuple[int, int]]) -> Tiling:
        """Return the tiling of `source`; `lines` are `line_spans(shadow)`."""
        fields: list[Field] = []
        spans = self._label_lines(shadow, lines, fields)
        spans = self._cut_leads(source, shadow, spans, fields)
        spans = self._cut_tails(shadow, spans, fields)
        spans, doubts = self._cut_inlines(source, shadow, spans)
        return Tiling(source, shadow, tuple(spans), tuple(fields), tuple(doubts))

    def lead_field(self, shadow: str, start: int, name: str) -> tuple[int, int] | None:
        """Return the span of a field that a lead rule reads at `start`, or None."""
        found = self._lead(shadow, start)
        fields = found[0].fields(found[1], shadow) if found else ()
        return next(((field.start, field.end) for field in fields if field.name == name), None)

    def _lead(self, shadow: str, start: int) -> tuple[Alternation, re.Match[str]] | None:
        for literal, rules in self._leads:
            near = shadow.find(literal, start, start + LEAD_WINDOW) >= 0
            if near and rules.pattern and (m := rules.pattern.match(shadow, start)):
                return rules, m
        return None

    def _label_lines(self, shadow: str, lines: list[tuple[int, int]], fields: list[Field]) -> list[Span]:
        spans = []
        for start, end in lines:
            rules = self._lines.fit(shadow[start], shadow[end - 1], end - start)
            m = rules.pattern.fullmatch(shadow, start, end) if rules.pattern else None
            if m is None:
                spans.append(Span(start, end, Kind.PARAGRAPH, PROSE))
            else:
                rule = rules.rule(m)
                spans.append(Span(start, end, rule.kind, rule.name))
                fields.extend(rules.fields(m, shadow))
        return spans

    def _cut_leads(self, source: str, shadow: str, spans: list[Span], fields: list[Field]) -> list[Span]:
        cuts: list[Span] = []
        begun = False
        for span in spans[:LEAD_LINES]:
            if span.rule == PROSE:
                if self._cut_lead(source, shadow, span, cuts, fields, branded=begun):
                    break
                begun = begun or shadow[span.end - 1] in ".!?"
        for before, span in pairwise(spans):
            turned = before.kind is Kind.PAGINATION and span.rule == PROSE
            if turned and (not cuts or span.start >= cuts[-1].end):
                self._cut_lead(source, shadow, span, cuts, fields, branded=False)
        return painted(spans, cuts, shadow)

    def _cut_lead(
        self, source: str, shadow: str, span: Span, cuts: list[Span], fields: list[Field], *, branded: bool
    ) -> bool:
        """Cut the lead of a line; below a finished sentence, where `branded`, only one that names its outlet."""
        found = self._lead(shadow, span.start)
        if not found or _splits_character(source, found[1].end()):
            return False
        rules, m = found
        rule = rules.rule(m)
        read = tuple(rules.fields(m, shadow))
        if branded and not any(field.name == "brand" for field in read):
            return False
        fields.extend(read)
        cuts.append(Span(m.start(), m.end(), rule.kind, rule.name))
        return True

    def _cut_tails(self, shadow: str, spans: list[Span], fields: list[Field]) -> list[Span]:
        pattern = self._tails.pattern
        cuts: list[Span] = []
        for span in reversed(spans):
            if pattern and is_prose(span):
                end = span.end
                while end > span.start and (m := pattern.search(shadow, max(span.start, end - TAIL_WINDOW), end)):
                    rule = self._tails.rule(m)
                    fields.extend(self._tails.fields(m, shadow))
                    cuts.append(Span(m.start(), m.end(), rule.kind, rule.name))
                    end = _stripped(shadow, span.start, m.start())[1]
                if end > span.start:
                    break
        return painted(spans, cuts[::-1], shadow)

    def _cut_inlines(self, source: str, shadow: str, spans: list[Span]) -> tuple[list[Span], list[Span]]:
        found = sorted(
            (span.start, order, sure, span)
            for order, (rule, pattern) in enumerate(self._inlines)
            if (rule.literal or "") in shadow
            for span, sure in self._stretches(rule, pattern, source, shadow, spans)
        )
        cuts: list[Span] = []
        doubts: list[Span] = []
        for start, _, sure, span in found:
            if not cuts or start >= cuts[-1].end:
                (cuts if sure else doubts).append(span)
        return painted(spans, cuts, shadow), doubts

    def _stretches(
        self, rule: Rule, pattern: re.Pattern[str], source: str, shadow: str, spans: list[Span]
    ) -> Iterator[tuple[Span, bool]]:
        """What a rule claims, left to right, and whether the text shows its end; if not, what its pattern matched."""
        literal = rule.literal or ""
        at = shadow.find(literal)
        while at >= 0:
            span = spans[bisect_right(spans, at, key=lambda span: span.start) - 1]
            after = at + 1
            if is_prose(span) and span.start <= at < span.end and (m := pattern.match(shadow, at, span.end)):
                end = EXTENTS[rule.until](shadow, m.end(), span.end)
                after = max(after, end or m.end())
                if not _splits_character(source, after):
                    yield Span(at, end or m.end(), rule.kind, rule.name), end is not None
            at = shadow.find(literal, after)


def painted(spans: list[Span], cuts: list[Span], shadow: str) -> list[Span]:
    """Return `spans` with `cuts`, in order and apart, over whatever they cover; the rest keeps its label, stripped."""
    if not cuts:
        return spans
    out: list[Span] = []
    n = 0
    for i, span in enumerate(spans):
        if n == len(cuts):
            out.extend(spans[i:])
            break
        if span.end <= cuts[n].start:
            out.append(span)
            continue
        start = span.start
        while n < len(cuts) and cuts[n].start < span.end:
            cut = cuts[n]
            _append(out, span, start, cut.start, shadow)
            if cut.start >= span.start:
                _append(out, cut, cut.start, cut.end, shadow)
            start = max(start, cut.end)
            if cut.end > span.end:
                break
            n += 1
        _append(out, span, start, span.end, shadow)
    return out


def _append(out: list[Span], span: Span, start: int, end: int, shadow: str) -> None:
    if start < end:
        start, end = _stripped(shadow, start, end)
        if start < end:
            out.append(Span(start, end, span.kind, span.rule))


def _stripped(shadow: str, start: int, end: int) -> tuple[int, int]:
    piece = shadow[start:end]
    start += len(piece) - len(piece.lstrip())
    return start, start + len(piece.strip())


def _splits_character(source: str, at: int) -> bool:
    return at < len(source) and unicodedata.category(source[at]).startswith("M")
