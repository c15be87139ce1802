"""Who a name names, in whatever form: countries by code, persons and bodies by the words of the name."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import Final

import attrs

from newscorpus.lexicon.countries import CAPITALS
from newscorpus.lexicon.tables import countries
from newscorpus.names import title_words
from newscorpus.records import Actor

_WORD: Final = re.compile(r"[^\W_]+")
_QUANTIFIERS: Final = frozenset("para seorang sejumlah beberapa sang si the".split())
# Who is meant by these changes with every article.
_ANYBODY: Final = frozenset(
    """
    anggota aparat bank demonstran gubernur jaksa karyawan kejaksaan kepolisian korban mahasiswa massa masyarakat
    menteri oknum orang pedagang pejabat pelajar pelaku pemerintah pengadilan pengunjuk penyidik petugas polda polisi
    polres polresta polri polsek presiden rakyat ri rp satpol sopir tentara tersangka tim tni warga
    """.split()
)
_LONGEST: Final = 6


@attrs.frozen(order=True)
class Party:
    """Somebody or some body: `key` is equal for equal names.

    `words` are what the name is made of, for finding it by a shorter form; they hold the initials of a long name too.
    `home` is the country the actor is of. A party that `is_specific` is the same one in every article.
    """

    key: str
    words: frozenset[str] = attrs.field(order=False, eq=False, default=frozenset())
    size: int = attrs.field(order=False, eq=False, default=0)
    home: str | None = attrs.field(order=False, eq=False, default=None)
    is_country: bool = attrs.field(order=False, eq=False, default=False)
    is_specific: bool = attrs.field(order=False, eq=False, default=True)

    @property
    def is_full(self) -> bool:
        """Whether the name is of two words or more, as a name that tells who it is without another one beside it."""
        return self.is_specific and self.size > 1 and not self.is_country

    def shortens(self, other: Party) -> bool:
        """Whether this name is the other one, or a shorter form of it."""
        return self.key == other.key or (
            not (self.is_country or other.is_country)
            and self.size < other.size
            and frozenset(self.key.split()) <= other.words
        )


def party(actor: Actor) -> Party:
    """Return who an actor is."""
    return _party(actor.name, actor.country)


@lru_cache(maxsize=16384)
def _party(name: str, country: str | None) -> Party:
    code = _code(name) or (country if not name[:1].isupper() else None)
    if code:
        return Party(f"={code}", home=code, is_country=True)
    words = _words(name)
    if not words:
        return Party("", is_specific=False)
    initials = {"".join(word[0] for word in words)} if len(words) > 2 else set()
    specific = any(map(str.isupper, name)) and any(word not in _ANYBODY for word in words) and words[0] not in _ANYBODY
    return Party(" ".join(words), frozenset(words) | initials, len(words), country, is_specific=specific)


def _words(name: str) -> list[str]:
    """Return the words of a name in lower case, without titles, initials and quantifiers."""
    found = _WORD.findall(name.replace("'", "").replace("’", ""))
    while len(found) > 1 and (found[0] in title_words() or found[0].lower() in _QUANTIFIERS):
        del found[0]
    return [word.lower() for word in found if len(word) > 1][:_LONGEST]


@lru_cache(maxsize=16384)
def _code(name: str) -> str | None:
    """Return the country that a name is, or that an unnamed office is of (`para pejabat AS`, `Presiden Rusia`)."""
    words = name.split()
    while words and (words[0] in title_words() or words[0].lower() in _QUANTIFIERS):
        del words[0]
    return _countries().get(" ".join(words))


@cache
def _countries() -> dict[str, str]:
    return CAPITALS | countries("ms") | countries("id")


@lru_cache(maxsize=16384)
def place_words(place: str) -> frozenset[str]:
    """Return the words of a place's name in lower case, empty where it is no name."""
    return frozenset(_WORD.findall(place.lower())) if any(map(str.isupper, place)) else frozenset()


def country_at(place: str) -> str | None:
    """Return the country whose name or capital the place is."""
    return _countries().get(place)


def is_country(place: str) -> bool:
    """Whether the place is a whole country."""
    return place in _countries() and place not in CAPITALS
