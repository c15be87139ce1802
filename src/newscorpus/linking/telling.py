"""A story of its mentions: what they agree on, and what they contradict each other in."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache
from hashlib import blake2b
from typing import Final

from newscorpus.lexicon.places import PLACES, PROVINCES, QUALIFIED
from newscorpus.linking.mentions import Mention
from newscorpus.linking.parties import country_at, is_country, party, place_words
from newscorpus.linking.times import Span, span
from newscorpus.records import Actor, Event, Modality
from newscorpus.stories import Claim, Clash, Story, article_of

# From what has happened to what has not.
_FURTHEST: Final = (Modality.HAPPENED, Modality.ONGOING, Modality.PLANNED, Modality.POSSIBLE, Modality.DENIED)
_REAL: Final = frozenset({Modality.HAPPENED, Modality.ONGOING})


def story(mentions: Sequence[Mention]) -> Story:
    """Return the story of mentions in their order, the first of which gives it its id."""
    events = [one.event for one in mentions]
    furthest = min(events, key=lambda event: _FURTHEST.index(event.modality))
    clashes = tuple(_clashes(mentions))
    clashing = {clash.field for clash in clashes}
    return Story(
        id=blake2b(events[0].id.encode("utf-8", "surrogatepass"), digest_size=8).hexdigest(),
        event_type=furthest.event_type,
        base_type=furthest.base_type,
        mode=_commonest(event.mode for event in events),
        subtype=_commonest(event.subtype for event in events),
        actors=_names(actor for event in events for actor in event.actors),
        recipients=_names(actor for event in events for actor in event.recipients),
        place=None if "place" in clashing else _place(events),
        when=None if "when" in clashing else _when(mentions),
        modality=furthest.modality,
        events=tuple(events),
        clashes=clashes,
    )


def _commonest(values: Iterable[str | None]) -> str | None:
    counts = Counter(value for value in values if value is not None)
    return min(counts, key=lambda value: (-counts[value], value), default=None)


def _names(actors: Iterable[Actor]) -> tuple[str, ...]:
    """Return each party once: the most frequent first, in its fullest form."""
    forms: dict[str, Counter[str]] = {}
    parties = {}
    for actor in actors:
        one = party(actor)
        parties[one.key] = one
        forms.setdefault(one.key, Counter())[actor.name] += 1
    for key, one in parties.items():
        fuller = [other for other in parties if other != key and one.shortens(parties[other]) and other in forms]
        if len(fuller) == 1:
            forms[fuller[0]] += forms.pop(key)
    ranked = sorted(forms.values(), key=lambda names: (-names.total(), min(names)))
    return tuple(_name(names) for names in ranked)


def _name(names: Counter[str]) -> str:
    return min(names, key=lambda name: (-len(name.split()), -names[name], name))


def _place(events: Iterable[Event]) -> str | None:
    """Return the place that most mentions give, a place within a country before the country."""
    counts = Counter(event.place.text for event in events if event.place)
    return min(counts, key=lambda place: (is_country(place), -counts[place], place), default=None)


def _when(mentions: Iterable[Mention]) -> str | None:
    """Return the most precise time that is given."""
    times = _times(mentions)
    return min(times, key=lambda edtf: (_length(edtf), -len(times[edtf]), edtf), default=None)


def _times(mentions: Iterable[Mention]) -> Mapping[str, list[str]]:
    return _given((one.event.when.edtf, one.event.id) for one in mentions if one.span and one.event.when)


def _length(edtf: str) -> int:
    days = span(edtf)
    return days.last - days.first if days else 0


def _clashes(mentions: Sequence[Mention]) -> Iterator[Clash]:
    """Yield what the mentions contradict each other in, field by field."""
    events = [one.event for one in mentions]
    places = _given((event.place.text, event.id) for event in events if event.place)
    modalities = _given((event.modality.value, event.id) for event in events)
    for field, given, exclude in (
        ("place", places, _are_two_places),
        ("when", _times(mentions), _are_two_times),
        ("modality", modalities, _are_yes_and_no),
    ):
        if claims := _contradicting(given, exclude):
            yield Clash(field, claims)


def _given(pairs: Iterable[tuple[str, str]]) -> Mapping[str, list[str]]:
    given: dict[str, list[str]] = {}
    for value, event_id in pairs:
        given.setdefault(value, []).append(event_id)
    return given


def _contradicting(given: Mapping[str, list[str]], exclude: Callable[[str, str], bool]) -> tuple[Claim, ...]:
    found = [
        value
        for value in given
        if any(exclude(value, other) and _is_disputed(given[value], given[other]) for other in given)
    ]
    return tuple(Claim(value, tuple(given[value])) for value in sorted(found, key=lambda v: (-len(given[v]), v)))


def _is_disputed(ours: Iterable[str], theirs: Iterable[str]) -> bool:
    """Whether the events are of two articles: what one article says both ways is no contradiction between articles."""
    return len({article_of(event_id) for event_id in (*ours, *theirs)}) > 1


def _are_two_times(one: str, other: str) -> bool:
    ours, theirs = span(one), span(other)
    return isinstance(ours, Span) and isinstance(theirs, Span) and not ours.meets(theirs)


def _are_yes_and_no(one: str, other: str) -> bool:
    return Modality.DENIED in (one, other) and bool(_REAL & {one, other})


def _are_two_places(one: str, other: str) -> bool:
    """Two cities or countries, neither within the other. Of a venue nobody knows here where it lies."""
    words, others = place_words(one), place_words(other)
    if words <= others or others <= words:
        return False
    if is_country(one) or is_country(other):
        countries = country_at(one), country_at(other)
        return None not in countries and countries[0] != countries[1]
    return _is_city(one) and _is_city(other)


@cache
def _is_city(place: str) -> bool:
    for word in QUALIFIED:
        place = place.removeprefix(f"{word} ")
    return place in PLACES and place not in PROVINCES
