"""A text laid out for labelling: its shadow, its lines, and the leads looked for in it so far."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import attrs

from newscorpus.choosing import Chooser
from newscorpus.shadow import shadow


@attrs.frozen(eq=False)
class Sheet:
    """A source, its shadow, and the lines of the shadow that hold more than blanks."""

    source: str
    shadow: str
    lines: tuple[tuple[int, int], ...]
    _leads: dict[tuple[Chooser, int], Any] = attrs.field(factory=dict, init=False, repr=False)

    @classmethod
    def of(cls, source: str) -> Sheet:
        """Return the sheet of a text."""
        folded = shadow(source)
        return cls(source, folded, tuple(line_spans(folded)))

    def lead(self, chooser: Chooser, start: int, look: Callable[[Chooser, Sheet, int], Any]) -> Any:
        """Return what `look` finds at `start`; it looks once, for detection and scanning ask for the same."""
        key = (chooser, start)
        if key not in self._leads:
            self._leads[key] = look(chooser, self, start)
        return self._leads[key]


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
