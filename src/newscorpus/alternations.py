"""Many rules as few patterns: alternations, and for line rules the one that fits a line."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import NamedTuple

from newscorpus.patterns import ALPHABET, first_characters, last_characters, longest
from newscorpus.rules import Rule

LONGEST_LINE = 400
SHORT_LINE = 120


class Field(NamedTuple):
    """What a rule's named group matched."""

    name: str
    start: int
    end: int
    rule: str


class Alternation:
    """Several rules as one pattern; an empty group behind each branch tells which has won."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        self.rules = tuple(rules)
        self.pattern = re.compile("|".join(f"(?:{rule.bare})()" for rule in self.rules)) if self.rules else None
        self._own = tuple(re.compile(rule.pattern) for rule in self.rules)

    def rule(self, m: re.Match[str]) -> Rule:
        """Return the rule that won."""
        return self.rules[(m.lastindex or 1) - 1]

    def fields(self, m: re.Match[str], shadow: str) -> Iterator[Field]:
        """Yield the fields that the winner reads, by its own pattern."""
        own = self._own[(m.lastindex or 1) - 1]
        # A pattern that looks behind its end finds nothing there in a full match.
        again = own.groupindex and (own.fullmatch(shadow, *m.span()) or own.match(shadow, m.start()))
        if again:
            for name in own.groupindex:
                if again.start(name) >= 0:
                    yield Field(name, *again.span(name), self.rule(m).name)


def by_literal(rules: Iterable[Rule]) -> tuple[tuple[str, Alternation], ...]:
    """Return the rules in order, those next to each other that need the same literal as one alternation."""
    groups = groupby(rules, key=lambda rule: rule.literal or "")
    return tuple((literal, Alternation(group)) for literal, group in groups)


class LineRules:
    """Line rules, told apart by the first and last character and the length of the lines they can match."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        self._rules = tuple(
            (rule, first_characters(rule.bare), last_characters(rule.bare), longest(rule.bare)) for rule in rules
        )
        self._fit: dict[tuple[str, str, int], Alternation] = {}
        self._alternations: dict[tuple[Rule, ...], Alternation] = {}

    def fit(self, first: str, last: str, length: int) -> Alternation:
        """Return the rules that a line of these characters and this length may match."""
        size = 2 if length > LONGEST_LINE else length > SHORT_LINE
        key = (first if first in ALPHABET else "", last if last in ALPHABET else "", size)
        return self._fit.get(key) or self._fit.setdefault(key, self._alternation(*key))

    def _alternation(self, first: str, last: str, size: int) -> Alternation:
        """The rules that fit; few sets of rules serve all keys, so that few patterns are compiled."""
        reach = (0, SHORT_LINE, sys.maxsize)[size]
        chosen = tuple(
            rule
            for rule, firsts, lasts, most in self._rules
            if most > reach and (not first or first in firsts) and (not last or last in lasts)
        )
        if chosen not in self._alternations:
            self._alternations[chosen] = Alternation(chosen)
        return self._alternations[chosen]
