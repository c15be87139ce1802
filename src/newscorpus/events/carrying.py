"""When an event took place whose own sentence does not say: the date the article gives the same event elsewhere."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cached_property

import attrs

from newscorpus.lexicon.circumstances import DEFINITE, EARLIER, INDEFINITE, LIGHT, SIMULTANEOUS
from newscorpus.prose import Prose
from newscorpus.records import Event, EventType, Modality, When

_NEAR = 600
_DONE = frozenset({Modality.HAPPENED, Modality.ONGOING})
# Somebody asks, accuses or refuses many times a day, and is seldom arrested twice.
_SINGLE = frozenset({EventType.CONSULT, EventType.COERCE, EventType.ASSAULT, EventType.SANCTION, EventType.RETREAT})
_WORDS = re.compile(r"[A-Za-z][\w-]*+")
_REACH = 40


@attrs.frozen
class Told:
    """An event, its trigger by its offsets in the prose's text, and where its sentence begins there."""

    event: Event
    start: int
    end: int
    sentence: int

    @cached_property
    def parties(self) -> frozenset[str]:
        """Whom the event involves, countries by their code."""
        return frozenset(actor.country or actor.name for actor in (*self.event.actors, *self.event.recipients))

    @cached_property
    def countries(self) -> frozenset[str]:
        """The codes of the countries it involves."""
        return frozenset(a.country for a in (*self.event.actors, *self.event.recipients) if a.country)


def carried(prose: Prose, told: Sequence[Told]) -> tuple[Event, ...]:
    """Return the events in order, those without a date with the one that the article gives the same event."""
    dated = [one for one in told if one.event.when is not None]
    if not dated or len(dated) == len(told):
        return tuple(one.event for one in told)
    events: list[Event] = []
    known: dict[int, When] = {}
    for n, one in enumerate(told):
        when = one.event.when
        if when is None and one.event.modality is not Modality.DENIED:
            source = _same(prose, one, dated) or _during(prose, told, events, n)
            if source is not None:
                when = known.setdefault(id(source), attrs.evolve(source, carried=True))
        events.append(one.event if when is one.event.when else attrs.evolve(one.event, when=when))
    return tuple(events)


def _same(prose: Prose, one: Told, dated: Sequence[Told]) -> When | None:
    """Return the date of the event that this one is another mention of."""
    before, behind = _around(prose.text, one)
    if not INDEFINITE.isdisjoint(before[-2:]) or not EARLIER.isdisjoint(behind[:1]):
        return None
    if prose.text[one.start - 2 : one.start - 1].isdigit():
        return None
    if one.parties:
        found = [other for other in dated if _is_like(one, other) and _shares(one, other)]
        if found:
            return max(found, key=lambda other: _rank(one, other)).event.when
    if DEFINITE.isdisjoint(behind[: 1 if one.parties else 2]) and LIGHT.isdisjoint(behind[:1]):
        return None
    found = [other for other in dated if other.start < one.start <= other.end + _NEAR and _is_like(one, other)]
    return found[-1].event.when if found else None


def _is_like(one: Told, other: Told) -> bool:
    a, b = one.event, other.event
    return a.base_type is b.base_type and (a.modality in _DONE) is (b.modality in _DONE)


def _shares(one: Told, other: Told) -> bool:
    """Tell whether the parties of two events can be those of one."""
    common = one.parties & other.parties
    if len(common) > 1:
        return True
    if common <= one.countries or one.event.mode != other.event.mode or one.event.base_type not in _SINGLE:
        return False
    return one.parties <= other.parties or other.parties <= one.parties


def _rank(one: Told, other: Told) -> tuple[int, int, str]:
    """Return how likely an event is the one meant: same parties, the finest date, then the latest."""
    edtf = other.event.when.edtf if other.event.when else ""
    return len(one.parties & other.parties), min(len(edtf), len("2023-09-13")), edtf


def _during(prose: Prose, told: Sequence[Told], events: Sequence[Event], n: int) -> When | None:
    """Return the date of the event that the sentence opens with: `Dalam pertemuan itu, ...`."""
    one = told[n]
    for earlier in range(n - 1, -1, -1):
        other = told[earlier]
        if other.sentence != one.sentence:
            return None
        opening = _WORDS.findall(prose.text, other.sentence, other.start)
        if len(opening) <= 2 and opening and opening[0].lower() in SIMULTANEOUS:
            is_main = prose.text.find(",", other.end, one.start) >= 0 and one.event.quote == other.event.quote
            return events[earlier].when if is_main else None
    return None


def _around(text: str, one: Told) -> tuple[list[str], list[str]]:
    before = _WORDS.findall(text, max(one.sentence, one.start - _REACH), one.start)
    behind = _WORDS.findall(text, one.end, one.end + _REACH)
    return [word.lower() for word in before], [word.lower() for word in behind]
