"""What a run of capitalised words names by itself, other than a person: a country, a body, or somebody it describes."""

from __future__ import annotations

import re
from enum import Enum
from functools import lru_cache
from typing import NamedTuple

from newscorpus.lexicon import sectors
from newscorpus.lexicon.bodies import BODIES as BRANDS
from newscorpus.lexicon.calendar import MONTHS, WEEKDAYS
from newscorpus.lexicon.countries import CAPITALS
from newscorpus.lexicon.tables import agencies, countries, heads, media
from newscorpus.lexicon.titles import DEGREES
from newscorpus.names import read_run, title_words


class Sort(Enum):
    """What a party is."""

    PERSON = "person"
    COUNTRY = "country"
    BODY = "body"
    DESCRIBED = "described"


class Party(NamedTuple):
    """A party as a clause names it: offsets in the prose's text, and the name there.

    One that is not `is_mentioned` in the clause was told with an earlier event; the offsets are those of that mention.
    """

    start: int
    end: int
    name: str
    sort: Sort = Sort.PERSON
    is_mentioned: bool = True


Thing = tuple[int, Sort | None]

DATES = frozenset(name for names in (MONTHS, WEEKDAYS) for language in ("id", "ms") for name in names[language])
_NOTHING: Thing = (0, None)
_ACRONYM = re.compile(r"[A-Z][A-Z0-9]{2,6}")
_MANY = 4_096


def is_country(name: str, language: str) -> bool:
    """Tell whether a name is a country's, or a capital's that stands for its government."""
    return name in countries(language) or (name in CAPITALS and name not in sectors.TOWNS)


@lru_cache(maxsize=_MANY)
def thing(run: str, language: str) -> Thing:
    """Return how much of a run names a country or a body or describes somebody by one, and which; else (0, None)."""
    words = run.split(" ")
    while len(words) > 1 and words[-1] in DATES:
        del words[-1]
    name = " ".join(words)
    if is_country(name, language):
        return len(name), Sort.COUNTRY
    sort = _sort_of_word(name) if len(words) == 1 else _sort_of_words(words, language)
    return (len(name), sort) if sort is not None else _NOTHING


def _sort_of_word(word: str) -> Sort | None:
    if word.lower() in sectors.NOUNS and not word.isupper():
        return Sort.DESCRIBED
    if any(word in table for table in (sectors.ACRONYMS, sectors.BODIES, BRANDS, media(), agencies())):
        return Sort.BODY
    is_acronym = _ACRONYM.fullmatch(word) and word not in sectors.NO_BODIES and word not in DEGREES
    return Sort.BODY if is_acronym else None


def _sort_of_words(words: list[str], language: str) -> Sort | None:
    first = words[0]
    if first in sectors.BODIES or "_".join(words[:2]) in sectors.BODIES:
        return None if _names_a_person(words) else Sort.BODY
    if first in sectors.ACRONYMS and (words[1] in sectors.OF_BODIES or words[1] in countries(language)):
        return Sort.BODY
    if first.lower() in sectors.NOUNS or first.lower() in heads():
        tails = (" ".join(words[n:]) for n in range(1, len(words)))
        return Sort.DESCRIBED if any(tail in countries(language) for tail in tails) else None
    return None


def _names_a_person(words: list[str]) -> bool:
    """Tell whether a person's name stands behind a body and a title (`Polda Bali Kombes Budi Santoso`), or a seat."""
    if words[0] in sectors.SEATS or " ".join(words[:2]) in sectors.SEATS:
        return True
    reading = read_run(" ".join(words))
    is_named = reading is not None and reading.titled and " " in reading.name
    return is_named and not title_words().isdisjoint(words[1:])


def is_unknown(name: str) -> bool:
    """Tell whether a body is known by nothing but its capitals."""
    return name.isupper() and not any(name in table for table in (sectors.ACRONYMS, sectors.BODIES, BRANDS))
