"""The parties that one article names: who they are in full, and what else the article says of them."""

from __future__ import annotations

from newscorpus.events.affiliations import country_within, names_of, sector_of, sector_of_role
from newscorpus.events.naming import DATES, Party, Sort, is_unknown, thing
from newscorpus.events.words import Part, part_of
from newscorpus.lexicon import sectors
from newscorpus.lexicon.countries import CAPITALS
from newscorpus.lexicon.tables import countries
from newscorpus.names import is_made, is_titled, read_run
from newscorpus.people import Register

__all__ = ["Parties", "Party", "Sort"]
_DESCRIBED = Sort.DESCRIBED
_LONGEST_RUN = 160
_FAR = 20_000
_FEW = 8
_LONGEST_VERB = 20
_SHORTEST_WORD = 4
_PLACING = (" di ", " ke ")
_ACTING = (Part.AUXILIARY, Part.VERB, Part.SAYS)


class Parties:
    """The parties that the capitalised runs of one article name; what a run names is read once."""

    def __init__(self, people: Register, language: str) -> None:
        self.people = people
        self.text = people.text
        self.language = language
        self._known: dict[tuple[int, int], Party | None] = {}
        self._sure: dict[str, bool] = {}
        self._full: dict[str, str] = {}

    def named(self, start: int, end: int) -> Party | None:
        """Return the party that the capitalised words `text[start:end]` name, a run or a part of one."""
        key = (start, end)
        if key not in self._known:
            self._known[key] = self._named(start, end) if end - start < _LONGEST_RUN else None
        return self._known[key]

    def _named(self, start: int, end: int) -> Party | None:
        run = self.text[start:end]
        size, sort = thing(run, self.language)
        if sort is not None:
            name = run[:size]
            return Party(start, start + size, name if " " in name or sort is not _DESCRIBED else name.lower(), sort)
        if run.partition(" ")[0] in sectors.OCCASIONS:
            return None
        n = self.people.run_at(start)
        if n is not None and end == self.people.ends[n]:
            person = self.people.person(n)
            if person is not None and person.start >= start and person.name not in DATES:
                return Party(person.start, person.end, person.name)
            if start == self.people.starts[n]:
                return _in_office(start, run)
        return self._person_within(start, run) or _in_office(start, run)

    def _person_within(self, start: int, run: str) -> Party | None:
        """Return the person whom a part of a run names, somebody the article calls so elsewhere."""
        reading = read_run(run)
        if reading is None or reading.name in DATES or is_made(reading.name):
            return None
        name, at = reading.name, start + reading.at[0]
        is_word = any(self.has_word(word, at) for word in reading.words)
        if is_word if " " not in name else is_word and not reading.titled:
            return None
        if " " not in name and not reading.titled and not self._is_repeated(name, at):
            return None
        return Party(at, start + reading.end, name)

    def _is_repeated(self, name: str, at: int) -> bool:
        first = self.text.find(name, max(0, at - _FAR), at + _FAR)
        return self.text.find(name, first + 1, at + _FAR) >= 0

    def has_word(self, word: str, near: int) -> bool:
        """Tell whether the article writes a word in lower case too."""
        return self.text.find(f" {word.lower()} ", max(0, near - _FAR), near + _FAR) >= 0

    def is_somebody(self, party: Party) -> bool:
        """Tell whether a party is one, by its role or its name's shape and by how the article speaks of it."""
        is_acronym = party.sort is Sort.BODY and is_unknown(party.name)
        if party.sort is not Sort.PERSON and not is_acronym:
            return True
        known = self._sure.get(party.name)
        if known is None:
            known = self._sure[party.name] = self._is_body(party) if is_acronym else self._is_person(party)
        return known

    def _is_person(self, party: Party) -> bool:
        name = self.people.known(party.name, party.start)
        if name is None:
            first, _, rest = party.name.partition(" ")
            return rest != "" and not is_made(first)
        if is_titled(name.role):
            return True
        if self.text.endswith(_PLACING, 0, name.start) and not self.people.speaks(name.name):
            return False
        return " " in name.name or self.people.is_somebody(name)

    def _is_body(self, party: Party) -> bool:
        """Tell whether an acronym is a body's: the article spells it out, or has it speak or act."""
        full = self.people.fullest(party.name, party.start)
        return full != party.name or self.people.speaks(party.name) or self._acts(party.name, party.start)

    def _acts(self, name: str, near: int) -> bool:
        behind = f"{name} "
        at = self.text.find(behind, max(0, near - _FAR), near + _FAR)
        for _ in range(_FEW):
            if at < 0:
                break
            at += len(behind)
            if part_of(self.text[at : at + _LONGEST_VERB].partition(" ")[0]) in _ACTING:
                return True
            at = self.text.find(behind, at, near + _FAR)
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
        is_acronym = party.sort is Sort.BODY and party.name.isupper()
        return full if is_acronym or not self._has_common_word(full, party) else party.name

    def _has_common_word(self, full: str, party: Party) -> bool:
        """Tell whether a longer form of a name only has a common word at one of its ends (`Kondisi Cole`)."""
        words = full.split(" ")
        ends = {words[0], words[-1]}.difference(party.name.split(" "))
        return any(
            len(word) >= _SHORTEST_WORD and (word.endswith("nya") or is_made(word) or self.has_word(word, party.start))
            for word in ends
        )

    def _country(self, name: str) -> str:
        """Return what a country is called: by a capital, as the article calls it elsewhere, else as CLDR does."""
        if name in sectors.SEATS:
            return name
        if name in CAPITALS and name not in countries(self.language):
            names = names_of(CAPITALS[name], self.language)
            return next((other for other in names if other in self.text), names[0])
        long = sectors.SHORT.get(name)
        return long if long is not None and long in self.text else name

    def code(self, name: str) -> str | None:
        """Return the ISO 3166 alpha-3 code of a country or its capital, None of anybody else."""
        return countries(self.language).get(name) or CAPITALS.get(name)

    def country(self, party: Party) -> str | None:
        """Return the code of a country, or of the one that a description, a body's name or a role names."""
        if party.sort is Sort.COUNTRY:
            return self.code(party.name)
        words = party.name if party.sort is not Sort.PERSON else self.role(party.name, party.start)
        name = country_within(words, self.language)
        return None if name is None else self.code(name)

    def country_of_office(self, role: str) -> str | None:
        """Return the country that an office serves, by the fullest name the article gives it."""
        name = country_within(role, self.language)
        return None if name is None else self._country(name)

    def country_at_end(self, start: int, end: int) -> Party | None:
        """Return the country that capitalised words end with (`Timur Jauh Rusia`)."""
        words = self.text[start:end].split(" ")
        for size in (3, 2, 1):
            name = " ".join(words[-size:])
            if len(words) > size and name in countries(self.language):
                return Party(end - len(name), end, name, Sort.COUNTRY)
        return None

    def role(self, name: str, near: int) -> str:
        """Return the role the article gives a person, "" where it gives none."""
        known = self.people.known(name, near)
        return (known.role if known else None) or ""

    def sector(self, party: Party) -> str | None:
        """Return the sector of society a party acts in, by its noun, its body or the office it holds."""
        if party.sort is Sort.COUNTRY:
            return "government" if party.name in CAPITALS else None
        if party.sort is Sort.PERSON:
            return sector_of_role(self.role(party.name, party.start))
        return sector_of(party.name)


def _in_office(start: int, run: str) -> Party | None:
    """Return the person behind a title, or the holder of an office whom nobody names (`Menteri Keuangan`)."""
    reading = read_run(run)
    if reading is not None and reading.titled and " " in reading.name:
        return Party(start + reading.at[0], start + reading.end, reading.name)
    first, _, rest = run.partition(" ")
    if first.lower() not in sectors.OFFICES or not (rest or first.lower() in sectors.ALONE):
        return None
    return Party(start, start + len(run), run, Sort.DESCRIBED)
