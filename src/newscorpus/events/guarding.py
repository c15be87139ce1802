"""Which words must or must not stand around a trigger for it to tell an event."""

from __future__ import annotations

import re

import attrs

from newscorpus.lexicon.frames import Trigger

CAPITALISED, FIGURE = "A", "0"
_TOKEN = re.compile(r"[A-Za-z]+|[0-9]+|[.;?!\n](?![A-Za-z0-9])|\n")
_STOPS = frozenset(".;?!\n")
_WINDOW = 90
_NEXT = 2


class Around:
    """The words before a trigger, the nearest first, and behind it, in its sentence: read when first asked for."""

    def __init__(self, text: str, start: int, end: int) -> None:
        self.text = text
        self.start = start
        self._end = end
        self._before: list[str] | None = None
        self._behind: list[str] | None = None

    @property
    def end(self) -> int:
        """Where the trigger ends; what stands behind it changes with it."""
        return self._end

    @end.setter
    def end(self, end: int) -> None:
        if end != self._end:
            self._end, self._behind = end, None

    @property
    def before(self) -> list[str]:
        """The words before the trigger, nearest first."""
        if self._before is None:
            tokens = _TOKEN.findall(self.text, max(0, self.start - _WINDOW), self.start)
            tokens.reverse()
            self._before = _of_sentence(tokens)
        return self._before

    @property
    def behind(self) -> list[str]:
        """The words behind the trigger, nearest first."""
        if self._behind is None:
            self._behind = _of_sentence(_TOKEN.findall(self.text, self._end, self._end + _WINDOW))
        return self._behind


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
            (self.behind and not _has(around.behind[: self.reach], self.behind))
            or (self.before and not _has(around.before[: self.reach], self.before))
            or (self.not_behind and _has(around.behind[:_NEXT], self.not_behind))
            or (self.not_before and _has(around.before[:_NEXT], self.not_before))
            or (self.not_near and (_has(around.behind, self.not_near) or _has(around.before, self.not_near)))
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
