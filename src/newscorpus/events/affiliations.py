"""Which sector of society and which country a party belongs to, by the words of its name, its noun or its office."""

from __future__ import annotations

from functools import cache, lru_cache

from newscorpus.events.naming import is_country
from newscorpus.lexicon import sectors
from newscorpus.lexicon.tables import agencies, countries, media

_MANY = 4_096
_MEDIA = "media"


@lru_cache(maxsize=_MANY)
def sector_of(name: str) -> str | None:
    """Return the sector that a body or a description belongs to, by the first word of it that tells one."""
    words = name.split(" ")
    for word, following in zip(words, [*words[1:], ""], strict=True):
        found = (
            sectors.BODIES.get(f"{word}_{following}")
            or sectors.BODIES.get(word)
            or sectors.ACRONYMS.get(word)
            or sectors.NOUNS.get(f"{word}_{following}".lower())
            or sectors.NOUNS.get(word.lower())
            or sectors.NAMED.get(word.lower())
            or (_MEDIA if word in media() or word in agencies() else None)
        )
        if found:
            return found
    return None


@lru_cache(maxsize=_MANY)
def sector_of_role(role: str) -> str | None:
    """Return the sector of an office: that of the body it is of, for offices that many bodies have, else its own."""
    words = role.replace(",", " ").split()
    own = next((sectors.OFFICES[word.lower()] for word in words if word.lower() in sectors.OFFICES), None)
    body = sector_of(" ".join(words if own is None else words[1:]))
    return body if own is None or (own in sectors.OF_THEIR_BODY and body is not None) else own


@lru_cache(maxsize=_MANY)
def country_within(words: str, language: str) -> str | None:
    """Return the name of a country among words, the longest first."""
    parts = words.replace(",", " ").split()
    for size in (3, 2, 1):
        for n in range(len(parts) - size + 1):
            name = " ".join(parts[n : n + size])
            if is_country(name, language):
                return name
    return None


@cache
def names_of(code: str, language: str) -> tuple[str, ...]:
    """Return the long names of a country, CLDR's before those that newsrooms write beside it."""
    return tuple(name for name, other in countries(language).items() if other == code and name not in sectors.SHORT)
