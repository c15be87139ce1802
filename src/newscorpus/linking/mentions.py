"""An event as it is linked: when it may have taken place, and the keys of which another mention has to share one."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from itertools import combinations
from typing import Final

import attrs

from newscorpus.linking.parties import Party, is_country, party, place_words
from newscorpus.linking.times import Grain, Span, grain, span
from newscorpus.records import Actor, Event, EventType, Modality
from newscorpus.stories import article_of

_MOST_PARTIES: Final = 6
# The parties of these stand beside each other; those of all other types face each other.
MUTUAL: Final = frozenset({EventType.CONSULT, EventType.AGREE, EventType.COOPERATE})
# What is done to a person once is known by the person, whoever did it.
_UNDERGONE: Final = frozenset({EventType.COERCE, EventType.SANCTION, EventType.ASSAULT})
# Known by place and day, even where nobody is named.
_LOCAL: Final = frozenset({EventType.PROTEST, EventType.OTHER})
# Their modes are different deeds: an arrest is no seizure. Of other types, outlets tell one deed in several modes.
_BY_MODE: Final = frozenset({EventType.COERCE, EventType.SANCTION, EventType.RETREAT, EventType.MOBILIZE})
_APART: Final = frozenset({"multilateral", "phone"})
_BEFORE: Final = 14
_AHEAD: Final = 60
_AFTERMATH: Final = 1
_UNCERTAIN: Final = frozenset({Modality.PLANNED, Modality.POSSIBLE, Modality.DENIED})


@attrs.frozen
class Key:
    """What two mentions have to share to be of one event: `family` (what was done), `kind` of evidence, and who.

    `is_close` tells of two persons who meet, which they rarely do twice in two days. `is_dated` keys hold for mentions
    only that give their day.
    """

    family: str
    kind: str
    parties: tuple[Party, ...]
    place: str = ""
    is_close: bool = attrs.field(eq=False, default=False)
    is_dated: bool = attrs.field(eq=False, default=False)

    @property
    def is_pair(self) -> bool:
        """Whether it names two parties."""
        return len(self.parties) > 1


@attrs.frozen(eq=False)
class Mention:
    """An event with its place in the order, its time and its keys.

    `window` are the days on which it may have taken place, where it gives none of its own those around its article's;
    `now` is the article's day.
    """

    n: int
    event: Event
    article: str
    span: Span | None
    grain: Grain
    now: int | None
    window: Span | None
    keys: tuple[Key, ...]


def mention(n: int, event: Event, now: Span | None) -> Mention:
    """Return the event as it is linked; `now` is when its article was written."""
    own = _own(event, now)
    day = now.last if now else None
    is_elsewhen = event.when is not None and span(event.when.edtf) is None
    keys = () if is_elsewhen else tuple(dict.fromkeys(_keys(event, grain(own))))
    return Mention(n, event, article_of(event.id), own, grain(own), day, own or _around(event.modality, now), keys)


def _own(event: Event, now: Span | None) -> Span | None:
    """Return the days that an event gives; a day before its article is when a plan was told, not what for."""
    own = span(event.when.edtf) if event.when else None
    if own and now and event.modality is Modality.PLANNED and own.last < now.first:
        return None
    return own


def _around(modality: Modality, now: Span | None) -> Span | None:
    """Return when an event without a date may have taken place: what is told as planned lies ahead."""
    if now is None:
        return None
    ahead = _AFTERMATH if modality is Modality.HAPPENED else _AHEAD
    return Span(max(now.first - _BEFORE, 1), now.last + ahead)


def _keys(event: Event, known: Grain) -> Iterator[Key]:
    deed = family(event)
    actors, recipients = specific(event.actors), specific(event.recipients)
    yield from _pairs(event.base_type, deed, actors, recipients)
    if event.base_type in _UNDERGONE:
        yield from (Key(deed, "whom", (one,)) for one in recipients if one.is_full)
    if known is Grain.DAY:
        yield from _local(event, deed, dict.fromkeys((*actors, *recipients)))


def family(event: Event) -> str:
    """Return what was done, so that mentions of one event agree in it whichever outlet tells it."""
    base = event.base_type
    mode = event.mode if base in _BY_MODE or event.mode in _APART else None
    return "/".join(filter(None, (base.value, mode, event.subtype)))


def specific(actors: Sequence[Actor]) -> tuple[Party, ...]:
    """Return those of the actors whose name tells who they are."""
    found = (party(actor) for actor in actors)
    return tuple(dict.fromkeys(one for one in found if one.is_specific))[:_MOST_PARTIES]


def _pairs(base: EventType, deed: str, actors: Sequence[Party], recipients: Sequence[Party]) -> Iterator[Key]:
    for one, other in combinations(actors, 2):
        yield _pair(base, deed, "sides", *sorted((one, other)))
    for one in actors:
        for other in recipients:
            if one != other and base in MUTUAL:
                yield _pair(base, deed, "sides", *sorted((one, other)))
            elif one != other:
                yield _pair(base, deed, "against", one, other)


def _pair(base: EventType, deed: str, kind: str, one: Party, other: Party) -> Key:
    is_close = base is EventType.CONSULT and not (one.is_country or other.is_country)
    return Key(deed, kind, (one, other), is_close=is_close)


def _local(event: Event, deed: str, parties: Collection[Party]) -> Iterator[Key]:
    words = place_words(event.place.text) if event.place and not is_country(event.place.text) else ()
    if not words:
        return
    place = " ".join(sorted(words))
    for one in parties:
        if not one.is_country and not one.words <= words:
            yield Key(deed, "there", (one,), place, is_dated=True)
    if not parties and event.base_type in _LOCAL and (event.mode or event.subtype):
        yield Key(f"{deed}/{event.mode}", "there", (), place, is_dated=True)
