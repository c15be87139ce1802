"""When and where an event took place, as its sentence says."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from newscorpus.events.scene import Scene
from newscorpus.records import Mention, TimeExpression, TimeType, When

_DATED = frozenset({TimeType.DATE, TimeType.TIME})
_PLACE = re.compile(r"di (?<![a-z]di )(?:[a-z]{2,12} ){0,2}([A-Z][\w'-]*+(?: [A-Z][\w'-]*+){0,4})")


class Calendar:
    """The dates of one article that have a value; one When is made of each."""

    def __init__(self, dates: Sequence[TimeExpression]) -> None:
        self.dates = [date for date in dates if date.edtf and date.type in _DATED]
        self.starts = [date.start for date in self.dates]
        self._whens: dict[int, When] = {}

    def when(self, scene: Scene, trigger: Mention) -> When | None:
        """Return the date in the event's sentence that is nearest to the trigger, None where there is none."""
        near = self.dates[bisect_left(self.starts, scene.first) : bisect_left(self.starts, scene.last)]
        if not near:
            return None
        return self._on(min(near, key=lambda date: max(date.start - trigger.end, trigger.start - date.end)))

    def _on(self, date: TimeExpression) -> When:
        when = self._whens.get(date.start)
        if when is None:
            when = When(date.repaired or date.edtf or "", Mention(date.start, date.end, date.text))
            self._whens[date.start] = when
        return when


def place(scene: Scene) -> Mention | None:
    """Return the place behind the trigger: what `di` and a capitalised word name."""
    at = scene.text.find("di ", scene.end, scene.upper)
    found = _PLACE.search(scene.text, at, scene.upper) if at >= 0 else None
    return scene.mention(*found.span(1)) if found else None
