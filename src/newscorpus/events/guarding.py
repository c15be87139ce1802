"""Which words must or must not stand around a trigger for it to tell an event."""

from __future__ import annotations

import re

import attrs

from newscorpus.lexicon.frames import Trigger

CAPITALISED, FIGURE = "A", "0"
_TOKEN = re.compile(r"[A-Za-z]+|[0-9]+|[.;?!\n](?![A-Za-z0-9])|\n")
_STOPS = frozenset(".;?!\n")
_NARROW, _WIDE = 48, 110
_LONGEST_NARROW = 3
_MANY = 99
_NEXT = 2


class Around:
    """The words around a trigger, the nearest first, in its sentence: read when first asked for."""

    def __init__(self, text: str, start: int, end: int) -> None:
        self.text = text
        self.start = start
        self.end = end
        self._before: dict[int, list[str]] = {}
        self._behind: dict[tuple[int, int], list[str]] = {}
        self._near: frozenset[str] | None = None

    def before(self, reach: int) -> list[str]:
        """Return the words at most `reach` words before the trigger."""
        window = _NARROW if reach <= _LONGEST_NARROW else _WIDE
        if window not in self._before:
            tokens = _TOKEN.findall(self.text, max(0, self.start - window), self.start)
            tokens.reverse()
            self._before[window] = _of_sentence(tokens)
        return self._before[window][:reach]

    def behind(self, reach: int) -> list[str]:
        """Return the words at most `reach` words behind the trigger."""
        window = _NARROW if reach <= _LONGEST_NARROW else _WIDE
        at = (self.end, window)
        if at not in self._behind:
            self._behind[at] = _of_sentence(_TOKEN.findall(self.text, self.end, self.end + window))
        return self._behind[at][:reach]

    @property
    def near(self) -> frozenset[str]:
        """The words of the sentence that stand about as near as a clause is long, in lower case."""
        if self._near is None:
            words = (*self.before(_MANY), *self.behind(_MANY))
            self._near = frozenset(map(str.lower, words))
        return self._near


def _of_sentence(tokens: list[str]) -> list[str]:
    for n, token in enumerate(tokens):
        if token in _STOPS:
            return tokens[:n]
    return tokens


@attrs.frozen
class Guard:
    """The conditions of a row of triggers; see Trigger."""

    before: frozenset[str]
    behind: frozenset[str]
    reach: int
    not_before: frozenset[str]
    not_behind: frozenset[str]
    not_near: frozenset[str]

    @property
    def demands(self) -> bool:
        """Whether some word must stand near the trigger."""
        return bool(self.before or self.behind)

    def admits(self, around: Around) -> bool:
        """Tell whether a trigger may tell an event where it stands."""
        return not (
            (self.behind and not _has(around.behind(self.reach), self.behind))
            or (self.before and not _has(around.before(self.reach), self.before))
            or (self.not_behind and _has(around.behind(_NEXT), self.not_behind))
            or (self.not_before and _has(around.before(_NEXT), self.not_before))
            or (self.not_near and not self.not_near.isdisjoint(around.near))
        )


def _has(words: list[str], wanted: frozenset[str]) -> bool:
    for word in words:
        if word.lower() in wanted:
            return True
        if CAPITALISED in wanted and word[0].isupper():
            return True
        if FIGURE in wanted and word[0].isdigit():
            return True
    return False


def guard(trigger: Trigger) -> Guard | None:
    """Return the conditions of a row, None where it has none."""
    wanted = (trigger.before, trigger.behind, trigger.not_before, trigger.not_behind, trigger.not_near)
    if not any(wanted):
        return None
    before, behind, not_before, not_behind, not_near = (frozenset(words.split()) for words in wanted)
    return Guard(before, behind, trigger.reach, not_before, not_behind, not_near)
