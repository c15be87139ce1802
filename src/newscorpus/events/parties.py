"""Somebody or some body an event may involve: persons, countries, bodies and those whom a noun describes."""

from __future__ import annotations

import re
from enum import Enum
from functools import cache, lru_cache
from typing import NamedTuple

from newscorpus.events.words import Part, part_of
from newscorpus.lexicon import sectors
from newscorpus.lexicon.bodies import BODIES as BRANDS
from newscorpus.lexicon.calendar import MONTHS, WEEKDAYS
from newscorpus.lexicon.countries import CAPITALS
from newscorpus.lexicon.tables import agencies, countries, heads, media
from newscorpus.lexicon.titles import DEGREES
from newscorpus.names import is_made, is_titled, read_run, title_words
from newscorpus.people import Name, Register


class Sort(Enum):
    """What a party is, or what a pronoun can point at."""

    PERSON = "person"
    COUNTRY = "country"
    BODY = "body"
    DESCRIBED = "described"
    PRONOUN = "pronoun"


class Party(NamedTuple):
    """A party as a clause names it: offsets in the prose's text, and the name there."""

    start: int
    end: int
    name: str
    sort: Sort = Sort.PERSON


_SHORT = {
    "AS": "Amerika Serikat",
    "Amerika": "Amerika Serikat",
    "Korut": "Korea Utara",
    "Korsel": "Korea Selatan",
    "RI": "Indonesia",
    "Republik Indonesia": "Indonesia",
    "Saudi": "Arab Saudi",
    "UEA": "Uni Emirat Arab",
    "Afsel": "Afrika Selatan",
}
# Capitals that are written for clubs, or for themselves, more often than for a government.
_TOWNS = frozenset(
    {"Jakarta", "Madrid", "Roma", "Paris", "London", "Wina", "Athena", "Istana Negara", "Istana Merdeka"}
)
# Seats that have a name of their own; a town is called by its country.
_SEATS = frozenset(
    {"Gedung Putih", "Kremlin", "Pentagon", "Downing Street", "Gedung Biru", "Istana Elysee", "Zhongnanhai"}
)
_ALONE = frozenset(
    "presiden wapres gubernur bupati walikota kapolri panglima sultan raja menlu menkeu mendagri".split()
)
_DATES = frozenset(MONTHS["id"]) | frozenset(WEEKDAYS["id"]) | frozenset(MONTHS["ms"]) | frozenset(WEEKDAYS["ms"])
_ACRONYM = re.compile(r"[A-Z][A-Z0-9]{2,6}")
_LONGEST_RUN = 160
_OCCASIONS = frozenset(
    """
    Piala Liga Festival Pekan Konferensi Seminar Bincang Upacara Turnamen Kejuaraan Olimpiade Asian World Program
    Operasi Undang-Undang Pasal Pilpres Pilkada Pilgub Pemilu Jalan Gedung Gunung Pulau Stadion Bandara Pelabuhan
    Hotel Masjid Gereja Pasar Taman Sungai Pantai Terminal Stasiun Perang Perjanjian Kesepakatan Seri Serie Grand
    Kabinet Rapat Sidang Paripurna Musyawarah Waduk Zakat Momentum Video Bendungan Embung Film Serial Lagu Album Novel Idul Idulfitri Iduladha Ramadan Natal Paskah Nyepi Waisak
    """.split()
)


class Parties:
    """The parties that the capitalised runs of one article name; what a run names is read once."""

    def __init__(self, people: Register, language: str) -> None:
        self.people = people
        self.language = language
        self._known: dict[tuple[int, int], Party | None] = {}
        self._sure: dict[str, bool] = {}
        self._full: dict[str, str] = {}

    def named(self, start: int, end: int) -> Party | None:
        """Return the party that the capitalised words `text[start:end]` name, a run or a part of one."""
        key = (start, end)
        if key not in self._known:
            self._known[key] = self._named(start, end)
        return self._known[key]

    def _named(self, start: int, end: int) -> Party | None:
        run = self.people.text[start:end]
        if len(run) > _LONGEST_RUN:
            return None
        size, sort = _thing(run, self.language)
        if sort is not None:
            return Party(start, start + size, run[:size], sort)
        if run.partition(" ")[0] in _OCCASIONS:
            return None
        n = self.people.run_at(start)
        if n is not None and end == self.people.ends[n]:
            person = self.people.person(n)
            if person is not None and person.start >= start and person.name not in _DATES:
                return Party(person.start, person.end, person.name)
            if start == self.people.starts[n]:
                return self._office(start, run)
        return self._read(start, run)

    def _office(self, start: int, run: str) -> Party | None:
        """Return the holder of an office whom nobody names (`Menteri Keuangan`)."""
        first = run.partition(" ")[0].lower()
        reading = read_run(run)
        if reading is not None and reading.titled and " " in reading.name:
            return Party(start + reading.at[0], start + reading.end, reading.name)
        if first not in sectors.OFFICES or (" " not in run and first not in _ALONE):
            return None
        return Party(start, start + len(run), run, Sort.DESCRIBED)

    def _read(self, start: int, run: str) -> Party | None:
        """Return the person whom a part of a run names, somebody the article calls so elsewhere."""
        reading = read_run(run)
        if reading is None or reading.name in _DATES or is_made(reading.name):
            return None
        name, at = reading.name, start + reading.at[0]
        if not reading.titled and self.people.text.count(name) < 2:
            return None
        if " " not in name and f" {name.lower()} " in self.people.text:
            return None
        return Party(at, start + reading.end, name)

    def is_somebody(self, party: Party) -> bool:
        """Tell whether a party is one, by its role or its name's shape and by how the article speaks of it."""
        if party.sort is not Sort.PERSON and not (party.sort is Sort.BODY and _is_unknown(party.name)):
            return True
        known = self._sure.get(party.name)
        if known is None:
            known = self._sure[party.name] = self._is_person(party)
        return known

    def _is_person(self, party: Party) -> bool:
        people = self.people
        if party.sort is Sort.BODY:
            return (
                people.fullest(party.name, party.start) != party.name or people.speaks(party.name) or self._acts(party)
            )
        name = people.known(party.name, party.start)
        if name is None:
            name = Name(party.start, party.end, party.name, party.name, None, None)  # type: ignore[arg-type]
        if is_titled(name.role):
            return True
        if people.is_placed(name) and not people.speaks(name.name):
            return False
        return " " in name.name or people.is_somebody(name)

    def _acts(self, party: Party) -> bool:
        """Tell whether a verb stands behind an acronym anywhere in the article."""
        text, name = self.people.text, party.name
        at = text.find(f"{name} ")
        while at >= 0:
            if part_of(text[at + len(name) + 1 : at + len(name) + 20].partition(" ")[0]) in (
                Part.HELPER,
                Part.VERB,
                Part.SAYS,
            ):
                return True
            at = text.find(f"{name} ", at + 1)
        return False

    def is_person(self, party: Party) -> bool:
        """Tell whether a pronoun can mean a party: a person by title, or by what the article has them do."""
        if party.sort is not Sort.PERSON:
            return False
        name = self.people.known(party.name, party.start)
        return name is not None and (is_titled(name.role) or self.people.is_somebody(name))

    def fullest(self, party: Party) -> str:
        """Return the fullest name the article gives a party; of a capital, the country's."""
        if party.sort is Sort.DESCRIBED:
            return party.name
        full = self._full.get(party.name)
        if full is None:
            full = self._full[party.name] = self._fullest(party)
        return full

    def _fullest(self, party: Party) -> str:
        if party.sort is Sort.COUNTRY:
            return self._country(party.name)
        full = self.people.fullest(party.name, party.start)
        if full == party.name:
            return full
        if party.sort is Sort.BODY and f" {party.name} " in f" {full} ":
            return party.name
        return party.name if self._opens_with_noun(full, party.name) else full

    def _opens_with_noun(self, full: str, name: str) -> bool:
        """Tell whether a longer form of a name only has a common word at one of its ends (`Kondisi Cole`)."""
        words = full.split(" ")
        ends = {words[0], words[-1]} - set(name.split(" "))
        text = self.people.text
        return any(len(word) > 3 and (f" {word.lower()} " in text or word.endswith("nya")) for word in ends)

    def _country(self, name: str) -> str:
        text = self.people.text
        if name in _SEATS:
            return name
        if name in CAPITALS and name not in countries(self.language):
            names = _names_of(CAPITALS[name], self.language)
            return next((n for n in names if n in text), names[0])
        long = _SHORT.get(name)
        return long if long is not None and long in text else name

    def code(self, name: str) -> str | None:
        """Return the ISO 3166 alpha-3 code of a country or its capital, None of anybody else."""
        return countries(self.language).get(name) or CAPITALS.get(name)

    def country(self, party: Party) -> str | None:
        """Return the code of a country, or of the one that a description, a body's name or a role names."""
        if party.sort is Sort.COUNTRY:
            return self.code(party.name)
        words = party.name if party.sort is not Sort.PERSON else self._role(party)
        name = _country_within(words, self.language) if words else None
        return None if name is None else self.code(name)

    def country_of(self, role: str) -> str | None:
        """Return the country that an office serves, by the fullest name the article gives it."""
        name = _country_within(role, self.language)
        return None if name is None else self._country(name)

    def country_at_end(self, start: int, end: int) -> Party | None:
        """Return the country that capitalised words end with (`Timur Jauh Rusia`)."""
        words = self.people.text[start:end].split(" ")
        for size in (3, 2, 1):
            name = " ".join(words[-size:])
            if len(words) > size and name in countries(self.language):
                return Party(end - len(name), end, name, Sort.COUNTRY)
        return None

    def role_of(self, name: str, near: int) -> str:
        """Return the role the article gives a person, "" where it gives none."""
        known = self.people.known(name, near)
        return (known.role if known else None) or ""

    def _role(self, party: Party) -> str:
        known = self.people.known(party.name, party.start)
        return (known.role if known else None) or ""

    def sector(self, party: Party) -> str | None:
        """Return the sector of society a party acts in, by its noun, its body or the office it holds."""
        if party.sort is Sort.COUNTRY:
            return "government" if party.name in CAPITALS else None
        return _sector_of_role(self._role(party)) if party.sort is Sort.PERSON else sector_of(party.name)


@cache
def _names_of(code: str, language: str) -> tuple[str, ...]:
    """Return the names of a country, CLDR's before those the newsrooms write beside it."""
    return tuple(name for name, other in countries(language).items() if other == code and name not in _SHORT)


@lru_cache(maxsize=4096)
def _thing(run: str, language: str) -> tuple[int, Sort | None]:
    """Return the length and sort of a run that names a country or a body, or describes somebody by a country."""
    words = run.split(" ")
    while len(words) > 1 and words[-1] in _DATES:
        del words[-1]
    name = " ".join(words)
    if name in countries(language) or (name in CAPITALS and name not in _TOWNS):
        return len(name), Sort.COUNTRY
    first = words[0]
    if len(words) == 1:
        if first in sectors.ACRONYMS or first in sectors.BODIES or first in BRANDS or first in media() | agencies():
            return len(name), Sort.BODY
        if first.lower() in sectors.NOUNS and not first.isupper():
            return len(name), Sort.DESCRIBED
        if _ACRONYM.fullmatch(first) and first not in sectors.NO_BODIES and first not in DEGREES:
            return len(name), Sort.BODY
        return 0, None
    if first in sectors.BODIES or "_".join(words[:2]) in sectors.BODIES:
        reading = read_run(name)
        if reading is not None and reading.titled and " " in reading.name and not title_words().isdisjoint(words[1:]):
            return 0, None
        return len(name), Sort.BODY
    if first in sectors.ACRONYMS and (words[1] in _OF_BODIES or words[1] in countries(language)):
        return len(name), Sort.BODY
    if first.lower() in sectors.NOUNS or first.lower() in heads():
        tail = next(
            (" ".join(words[n:]) for n in range(1, len(words)) if " ".join(words[n:]) in countries(language)), None
        )
        if tail is not None:
            return len(name), Sort.DESCRIBED
    return 0, None


# An office is its body's where that tells a sector: `Direktur` of a ministry, `Kepala` of a police unit.
_OF_BODY = frozenset({"government", "company", "party"})
_OF_BODIES = frozenset("RI Provinsi Kota Kabupaten Jawa DKI Republik Pusat AD AL AU Jabar Jatim Jateng".split())


def _is_unknown(name: str) -> bool:
    """Tell whether a body is known by nothing but its capitals."""
    return name.isupper() and name not in sectors.ACRONYMS and name not in sectors.BODIES and name not in BRANDS


@lru_cache(maxsize=4096)
def sector_of(name: str) -> str | None:
    """Return the sector that a body or a description belongs to, by the first word of it that tells one."""
    words = name.split(" ")
    for n, word in enumerate(words):
        pair = "_".join(words[n : n + 2])
        found = sectors.BODIES.get(pair) or sectors.BODIES.get(word) or sectors.ACRONYMS.get(word)
        found = found or sectors.NOUNS.get(word.lower())
        if found is None and (word in media() or word in agencies()):
            found = "media"
        if found:
            return found
    return None


@lru_cache(maxsize=4096)
def _sector_of_role(role: str) -> str | None:
    """Return the sector of an office: the office's own, else that of the body behind it."""
    words = role.replace(",", " ").split()
    own = next((sectors.OFFICES[word.lower()] for word in words if word.lower() in sectors.OFFICES), None)
    body = sector_of(" ".join(words[1:])) if len(words) > 1 else None
    return body if own is None or (own in _OF_BODY and body is not None) else own


@lru_cache(maxsize=4096)
def _country_within(words: str, language: str) -> str | None:
    parts = words.replace(",", " ").split()
    for size in (3, 2, 1):
        for n in range(len(parts) - size + 1):
            name = " ".join(parts[n : n + size])
            if name in countries(language) or (name in CAPITALS and name not in _TOWNS):
                return name
    return None
