"""What a word does in a clause: prepositions, conjunctions, auxiliaries, verbs by their shape; all others are nouns."""

from __future__ import annotations

import re
from enum import IntEnum
from functools import cache, lru_cache

from newscorpus.lexicon import clause_words as words
from newscorpus.lexicon import sectors
from newscorpus.lexicon.tables import heads, speech_verbs


class Part(IntEnum):
    """What a token of a sentence is; PRONOUN and HEAD are words by themselves, and become a PARTY or a NOUN."""

    START = 0
    NOUN = 1
    AUXILIARY = 2
    VERB = 3
    AT = 4
    JOIN = 5
    WHEN = 6
    WHICH = 7
    PURPOSE = 8
    SAYS = 9
    THAT = 10
    DEICTIC = 11
    PARTY = 12
    # From here on the word alone does not tell.
    COMMA = 13
    STOP = 14
    SAID = 15
    PRONOUN = 16
    HEAD = 17


Seen = tuple[tuple[int, int, str, Part], ...]

TOKEN = re.compile(r"[^\W_](?:[\w'/-]*\w)?+|[,;:()\"]")
_VERB = re.compile(r"(?:me[a-z]{4,}+|di[a-z]{4,}+|ber[a-z]{3,}+|ter[a-z]{4,}+)")
_PRONOUNS = words.SINGULAR | words.PLURAL | words.FIRST_PERSON
_RELATIVES = sectors.KIN | sectors.FELLOWS
_CLITIC = "nya"
_MANY = 16_384
_TABLES = (
    (Part.AT, words.PREPOSITIONS),
    (Part.AUXILIARY, words.AUXILIARIES),
    (Part.WHICH, frozenset({"yang"})),
    (Part.PURPOSE, words.PURPOSE),
    (Part.JOIN, words.JOINING),
    (Part.WHEN, words.OPENING),
    (Part.THAT, words.THAT),
    (Part.DEICTIC, words.DEICTICS),
)
# Words behind what was said that are nouns or verbs as often.
_NOT_SAID = frozenset({"minta", "jawab", "pesan", "harap"})


@cache
def _heads() -> frozenset[str]:
    own = words.COUNTS | sectors.NOUNS.keys() | sectors.NAMED.keys() | sectors.PLAIN | {"orang"}
    clitics = frozenset(word + _CLITIC for word in _RELATIVES)
    return (own | _RELATIVES | clitics | heads()) - sectors.NO_HEADS


@cache
def _said() -> frozenset[str]:
    bases = {verb.base for language in ("id", "ms") for verb in speech_verbs(language) if verb.after}
    return frozenset(bases - _NOT_SAID)


@cache
def _says() -> frozenset[str]:
    verbs = (verb for language in ("id", "ms") for verb in speech_verbs(language) if not verb.directive)
    return frozenset(form for verb in verbs for form in verb.active)


def is_head(word: str) -> bool:
    """Tell whether a word in lower case begins a noun phrase for somebody."""
    return word in _heads()


def is_pointing(word: str) -> bool:
    """Tell whether a word in lower case is a pronoun, or one that counts or singles out."""
    return word in _PRONOUNS or word in words.COUNTS


@lru_cache(maxsize=_MANY)
def part_of(word: str) -> Part:
    """Return what a word in lower case does in a clause, so far as the word alone tells."""
    for part, table in _TABLES:
        if word in table:
            return part
    if word in _said() or word.removesuffix(_CLITIC) in _said():
        return Part.SAID
    if word in _says():
        return Part.SAYS
    if word in words.BARE_VERBS or (word not in words.NO_VERBS and _VERB.fullmatch(word)):
        return Part.VERB
    return Part.NOUN


@lru_cache(maxsize=_MANY)
def kind_of(word: str) -> Part:
    """Return what a word or mark, as written, does in a clause, or that this takes more than the word to tell."""
    if word == ",":
        return Part.COMMA
    if not word[0].isalpha():
        return Part.AUXILIARY if word[0].isdigit() else Part.STOP
    if word in _PRONOUNS:
        return Part.PRONOUN
    return Part.HEAD if is_head(word) else part_of(word)


@lru_cache(maxsize=_MANY)
def seen(piece: str) -> Seen | None:
    """Return the words and marks of what stands between two blanks, with offsets, None where it has capitals."""
    if piece == "-":
        return ((0, 1, "-", Part.STOP),)
    if any(map(str.isupper, piece)):
        return None
    return tuple((*m.span(), m.group(), kind_of(m.group())) for m in TOKEN.finditer(piece))
