"""When an event took place whose own sentence does not say: the date the article gives the same event elsewhere."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import cached_property

import attrs

from newscorpus.lexicon.circumstances import DEFINITE, EARLIER, INDEFINITE, LIGHT, SIMULTANEOUS
from newscorpus.prose import Prose
from newscorpus.records import Event, EventType, Modality, When

_NEAR = 600
_REACH = 40
_MOST_DATED = 50
_ROOT = 4
_PREFIXES = ("me", "di", "pe", "be", "te")
_DAY = len("2023-09-13")
_DONE = frozenset({Modality.HAPPENED, Modality.ONGOING})
# What is denied has no day, what goes on has many.
_DAYLESS = frozenset({Modality.DENIED, Modality.ONGOING})
# Somebody asks, accuses or refuses many times a day, and is seldom arrested twice.
_SINGLE = frozenset({EventType.CONSULT, EventType.COERCE, EventType.ASSAULT, EventType.SANCTION, EventType.RETREAT})
_WORDS = re.compile(r"[A-Za-z][\w-]*+")


@attrs.frozen
class Told:
    """An event, its trigger by its offsets in the prose's text, and where its sentence begins there.

    `is_open` says that the sentence has a date that cannot be resolved: then no other one is the event's.
    """

    event: Event
    start: int
    end: int
    sentence: int
    is_open: bool

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
    dated = [one for one in told if one.event.when is not None and "/.." not in one.event.when.edtf]
    if not dated or len(dated) == len(told):
        return tuple(one.event for one in told)
    events: list[Event] = []
    opening = 0
    for n, one in enumerate(told):
        event = one.event
        if told[opening].sentence != one.sentence:
            opening = n
        if event.when is None and event.modality is not Modality.DENIED and not one.is_open:
            when = _same(prose, one, dated)
            if when is None and opening < n and _opens(prose, told[opening], one):
                when = events[opening].when
            if when is not None:
                event = attrs.evolve(event, when=attrs.evolve(when, carried=True))
        events.append(event)
    return tuple(events)


def _same(prose: Prose, one: Told, dated: Sequence[Told]) -> When | None:
    """Return the date of the event that this one is another mention of."""
    before, behind = _around(prose.text, one)
    if not INDEFINITE.isdisjoint(before[-2:]) or not EARLIER.isdisjoint(behind[:1]):
        return None
    if prose.text[max(0, one.start - 2) : one.start].strip().isdigit():
        return None
    if one.parties:
        found = [other for other in dated[:_MOST_DATED] if _is_like(one, other) and _shares(one, other)]
        if found:
            return max(found, key=lambda other: _rank(one, other)).event.when
    if DEFINITE.isdisjoint(behind[: 1 if one.parties else 2]) and LIGHT.isdisjoint(behind[:1]):
        return None
    return _just_told(one, dated)


def _just_told(one: Told, dated: Sequence[Told]) -> When | None:
    """Return the date of the last event of the kind that `pertemuan itu` can point to."""
    for other in reversed(dated[: bisect_left(dated, one.start, key=lambda other: other.start)]):
        if one.start > other.end + _NEAR:
            return None
        if _is_like(one, other):
            return other.event.when
    return None


def _is_like(one: Told, other: Told) -> bool:
    a, b = one.event, other.event
    return a.base_type is b.base_type and (a.modality in _DONE) is (b.modality in _DONE)


def _shares(one: Told, other: Told) -> bool:
    """Tell whether the parties of two events can be those of one: a country alone has too many events of a kind."""
    common = one.parties & other.parties
    is_one = one.event.base_type is EventType.CONSULT or _has_root(one.event.trigger.text, other.event.trigger.text)
    if not is_one or common <= one.countries:
        return False
    if len(common) > 1:
        return True
    if one.event.mode != other.event.mode or one.event.base_type not in _SINGLE:
        return False
    return one.parties <= other.parties or other.parties <= one.parties


def _has_root(word: str, other: str) -> bool:
    """Tell whether two triggers are of one root: `menangkap`, `penangkapan`."""
    a, b = (w[3:] if w.startswith(_PREFIXES) else w for w in (word.lower(), other.lower()))
    return any(a[n : n + _ROOT] in b for n in range(len(a) - _ROOT + 1))


def _rank(one: Told, other: Told) -> tuple[int, int, str]:
    """Return how likely an event is the one meant: most parties in common, the finest date, the latest."""
    edtf = other.event.when.edtf if other.event.when else ""
    return len(one.parties & other.parties), min(len(edtf), _DAY), edtf


def _opens(prose: Prose, first: Told, one: Told) -> bool:
    """Tell whether a sentence opens with the event during which another takes place: `Dalam pertemuan itu, ...`."""
    if first.start - first.sentence > _REACH or first.event.quote != one.event.quote:
        return False
    words = _WORDS.findall(prose.text, first.sentence, first.start)
    is_during = 0 < len(words) <= 2 and words[0].lower() in SIMULTANEOUS
    return is_during and prose.text.find(",", first.end, min(one.start, first.end + _NEAR)) >= 0


def _around(text: str, one: Told) -> tuple[list[str], list[str]]:
    before = _WORDS.findall(text, max(one.sentence, one.start - _REACH), one.start)
    behind = _WORDS.findall(text, one.end, one.end + _REACH)
    return [word.lower() for word in before], [word.lower() for word in behind]
