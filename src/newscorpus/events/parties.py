"""Somebody or some body an event may involve: the people of the register and countries, as a run names them."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from newscorpus.lexicon.countries import CAPITALS
from newscorpus.lexicon.tables import countries
from newscorpus.people import Register


class Party(NamedTuple):
    """A party as a clause names it: offsets in the prose's text, and the name there."""

    start: int
    end: int
    name: str


class Parties:
    """The parties that the capitalised runs of one article name; what a run names is read once."""

    def __init__(self, people: Register, language: str) -> None:
        self.people = people
        self.language = language
        self._known: dict[int, Party | None] = {}

    def of_run(self, n: int, limit: int) -> Party | None:
        """Return the person or country that run `n` names before `limit`."""
        if self.people.ends[n] > limit:
            return self._cut_country(self.people.starts[n], limit)
        if n not in self._known:
            self._known[n] = self._named(n)
        return self._known[n]

    def _named(self, n: int) -> Party | None:
        start, end = self.people.starts[n], self.people.ends[n]
        country = _country(self.people.text[start:end], self.language)
        if country:
            return Party(end - len(country), end, country)
        person = self.people.person(n)
        return Party(person.start, person.end, person.name) if person else None

    def _cut_country(self, start: int, end: int) -> Party | None:
        """Return the country before a trigger that stands in the same run of capitals, as in a headline."""
        run = self.people.text[start:end].rstrip()
        country = _country(run, self.language)
        end = start + len(run)
        return Party(end - len(country), end, country) if country else None

    def fullest(self, party: Party) -> str:
        """Return the fullest name the article gives a party."""
        return self.people.fullest(party.name, party.start)

    def code(self, name: str) -> str | None:
        """Return the ISO 3166 alpha-3 code of a country or its capital, None of anybody else."""
        return countries(self.language).get(name) or CAPITALS.get(name)


@lru_cache(maxsize=4096)
def _country(run: str, language: str) -> str | None:
    """Return the country that a run of capitalised words is or ends with, the longest first."""
    words = run.split(" ")
    names = countries(language)
    for size in range(min(4, len(words)), 0, -1):
        name = " ".join(words[-size:])
        if name in names or name in CAPITALS:
            return name
    return None
