"""Stretches inside a line that are not the story's: found by a literal, as far as an extent says."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import groupby

from newscorpus.choosing import Chooser, Trial
from newscorpus.extents import EXTENTS
from newscorpus.sheet import Sheet
from newscorpus.tiling import Span, is_prose, painted, splits_character

# One pattern finds the literals that begin with a character rare in prose; it would stop too often at these.
FREQUENT = frozenset("abdegiklmnoprstu ,.-\"'")


class Inlines:
    """Inline rules, an outlet's own before the shared."""

    def __init__(self, chooser: Chooser) -> None:
        self._trials: dict[str, list[tuple[int, Trial]]] = {}
        for order, trial in enumerate(chooser.fit()):
            self._trials.setdefault(trial.need, []).append((order, trial))
        rare = sorted(literal for literal in self._trials if literal[0] not in FREQUENT)
        self._rare = {first: tuple(literals) for first, literals in groupby(rare, key=lambda literal: literal[0])}
        self._frequent = tuple(literal for literal in self._trials if literal[0] in FREQUENT)
        self._begun = _begun(tuple(rare)) if rare else None

    def cut(self, sheet: Sheet, spans: list[Span]) -> tuple[list[Span], list[Span]]:
        """Return the spans with the stretches cut out, and those whose end the text does not show."""
        places = self._places(sheet.shadow)
        if not places:
            return spans, []
        found = [
            (span.start, order, sure, span)
            for literal, starts in places.items()
            for order, trial in self._trials[literal]
            for span, sure in _stretches(trial, starts, sheet, spans)
        ]
        cuts: list[Span] = []
        doubts: list[Span] = []
        for start, _, sure, span in sorted(found):
            if not cuts or start >= cuts[-1].end:
                (cuts if sure else doubts).append(span)
        return painted(spans, cuts, sheet.shadow), doubts

    def _places(self, shadow: str) -> dict[str, list[int]]:
        """Where the literals stand, those that overlap too."""
        places: dict[str, list[int]] = {}
        for at in _starts(self._begun, shadow) if self._begun else ():
            for literal in self._rare[shadow[at]]:
                if shadow.startswith(literal, at):
                    places.setdefault(literal, []).append(at)
        for literal in self._frequent:
            if literal in shadow:
                places[literal] = list(_starts(re.compile(re.escape(literal)), shadow))
        return places


@cache
def _begun(literals: tuple[str, ...]) -> re.Pattern[str]:
    """A pattern of sorted literals, their first characters written once, so that few characters make it stop."""
    branches = (
        f"{re.escape(first)}(?:{'|'.join(re.escape(literal[1:]) for literal in some)})"
        for first, some in groupby(literals, key=lambda literal: literal[0])
    )
    return re.compile("|".join(branches))


def _starts(pattern: re.Pattern[str], text: str) -> Iterator[int]:
    """Where a pattern matches, within an earlier match too."""
    m = pattern.search(text)
    while m:
        yield m.start()
        m = pattern.search(text, m.start() + 1)


def _stretches(trial: Trial, starts: Iterable[int], sheet: Sheet, spans: list[Span]) -> Iterator[tuple[Span, bool]]:
    """What a rule claims, left to right, and whether the text shows its end; if not, what its pattern matched."""
    rule, shadow = trial.rule, sheet.shadow
    after = 0
    for at in starts:
        if at < after:
            continue
        span = spans[bisect_right(spans, at, key=lambda span: span.start) - 1]
        after = at + 1
        if is_prose(span) and span.start <= at < span.end and (m := trial.pattern.match(shadow, at, span.end)):
            end = EXTENTS[rule.until](shadow, m.end(), span.end)
            after = max(after, end or m.end())
            if not splits_character(sheet.source, after):
                yield Span(at, end or m.end(), rule.kind, rule.name), end is not None
