"""Countries for those who act for them: `AS dan Tiongkok bertemu` is the meeting of their presidents that day."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TypeAlias

from newscorpus.linking.grouping import Group, Grouped
from newscorpus.linking.mentions import Key
from newscorpus.linking.parties import Party

_Sign: TypeAlias = tuple[str, ...]


def metonyms(groups: Mapping[Key, Grouped], head: Callable[[int], int]) -> list[tuple[int, int]]:
    """Return pairs of mentions to be joined: one that names countries, one that names persons of these countries.

    Both give their day, and there is only one event of such persons on it; `head` tells which mentions are joined.
    """
    persons: dict[_Sign, list[Group]] = {}
    countries: list[tuple[_Sign, Group]] = []
    for key, found in groups.items():
        if not key.is_pair or not found.daily:
            continue
        if all(party.is_country for party in key.parties):
            countries.extend((_sign(key, key.parties), group) for group in found.daily)
        else:
            for group in found.daily:
                for sign in dict.fromkeys(_homes(key, group)):
                    persons.setdefault(sign, []).append(group)
    return [
        (group.members[0].n, other.members[0].n)
        for sign, group in countries
        for other in _only(persons.get(sign, ()), group, head)
    ]


def _only(known: list[Group] | tuple[()], group: Group, head: Callable[[int], int]) -> list[Group]:
    found = [other for other in known if other.span.meets(group.span)]
    return found[:1] if len({head(other.members[0].n) for other in found}) == 1 else []


def _homes(key: Key, group: Group) -> Iterator[_Sign]:
    """Yield the countries of a group's parties, as each of its mentions gives them."""
    for one in group.members:
        for own in one.keys:
            if own == key and all(party.home for party in own.parties):
                yield _sign(own, own.parties)


def _sign(key: Key, parties: tuple[Party, ...]) -> _Sign:
    homes = [party.home or "" for party in parties]
    return (key.family, key.kind, *(sorted(homes) if key.kind == "sides" else homes))
