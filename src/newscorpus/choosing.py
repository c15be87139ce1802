"""Which of many rules may match at a place, told before a pattern is tried.

A rule is ruled out by the beginning, the last character and the length of what it should match, and by literals of
which every match of it holds one: most places hold none of them.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from newscorpus.patterns import ALPHABET, BEGINNING, beginnings, last_characters, longest, required
from newscorpus.rules import Place, Rule

LONGEST_LINE = 400
SHORT_LINE = 120
HEAD = BEGINNING
_REACH = (0, SHORT_LINE, sys.maxsize)
_LENGTHS = (0, SHORT_LINE + 1, LONGEST_LINE + 1)


class Field(NamedTuple):
    """What a rule's named group matched."""

    name: str
    start: int
    end: int
    rule: str


class Trial(NamedTuple):
    """A rule with its pattern compiled, what it needs near its place, and literals of which every match holds one.

    There are no literals where nobody can tell, or where what is needed, or the beginnings of what it matches, rule it
    out as well.
    """

    rule: Rule
    pattern: re.Pattern[str]
    need: str
    literals: tuple[str, ...]

    def fields(self, m: re.Match[str]) -> Iterator[Field]:
        """Yield the fields that a match of the pattern reads."""
        for name in self.pattern.groupindex:
            if m.start(name) >= 0:
                yield Field(name, *m.span(name), self.rule.name)

    def may_stand_in(self, lowered: str) -> bool:
        """Return whether a text in lower case holds what every match holds."""
        for literal in self.literals:
            if literal in lowered:
                return True
        return not self.literals


class Chooser:
    """Rules of one place in their order, told apart by what they can match."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        self._rules = tuple(
            (_trial(rule), tuple(beginnings(rule.pattern)), last_characters(rule.pattern), longest(rule.pattern))
            for rule in rules
        )
        self._known = {""} | {
            begun[:n] for _, some, _, _ in self._rules for begun in some for n in range(len(begun) + 1)
        }
        self._fit: dict[tuple[str, str, int], tuple[Trial, ...]] = {}

    def fit(self, head: str = "", last: str = "", length: int = 0) -> tuple[Trial, ...]:
        """Return the rules that what begins and ends so, and is as long, may match.

        `head` is the first BEGINNING code points, in lower case, `last` the last one; an empty one of them fits all.
        """
        while head not in self._known:
            head = head[:-1]
        size = 2 if length > LONGEST_LINE else int(length > SHORT_LINE)
        key = (head, last if last in ALPHABET else "", size)
        trials = self._fit.get(key)
        return self._fit.setdefault(key, self._chosen(*key)) if trials is None else trials

    def _chosen(self, head: str, last: str, size: int) -> tuple[Trial, ...]:
        return tuple(
            trial
            for trial, begun, lasts, most in self._rules
            if most > _REACH[size] and (not last or last in lasts) and (not head or head.startswith(begun))
        )


class Ranked(Chooser):
    """Several choosers asked as one: the rules of the first, then those of the next."""

    def __init__(self, choosers: Iterable[Chooser]) -> None:
        super().__init__(())
        self._choosers = tuple(choosers)
        self._known.update(*(chooser._known for chooser in self._choosers))

    def _chosen(self, head: str, last: str, size: int) -> tuple[Trial, ...]:
        return tuple(trial for chooser in self._choosers for trial in chooser.fit(head, last, _LENGTHS[size]))


def _trial(rule: Rule) -> Trial:
    need = rule.literal or ""
    begun = rule.place in (Place.LINE, Place.LEAD) and "" not in beginnings(rule.pattern)
    far = rule.place is Place.LEAD and longest(rule.pattern) > LONGEST_LINE
    literals = () if need or begun or far else sorted(required(rule.pattern), key=len)
    return Trial(rule, re.compile(rule.pattern), need, tuple(literals))
