"""Who stands around a trigger in its sentence: right behind it, behind a preposition, beside its subject."""

from __future__ import annotations

from collections.abc import Sequence

from newscorpus.events.parties import Sort
from newscorpus.events.scene import Scene
from newscorpus.events.tokens import NOBODY, Chunk, Subject, Token
from newscorpus.events.words import Part

BY = frozenset({"oleh"})
_ALONG = ("bersama", "dengan")
_WHERE = frozenset({"ke", "di", "menuju"})
# A noun may stand between one of the other prepositions and a party: `terhadap warga A`, not `dari kasus A`.
_CLOSE = BY | {"dari", "dengan", "bersama"}
# The phrase of one of these may stand between a trigger and its party: `kunjungan pada Juli ke A`.
_PASSING = frozenset(
    {"pada", "di", "dengan", "selama", "sejak", "oleh", "bersama", "mengenai", "soal", "tentang", "dari"}
)
_PHRASE = (Part.NOUN, Part.AUXILIARY, Part.DEICTIC)
CLOSING = (Part.STOP, Part.WHEN, Part.SAID, Part.SAYS, Part.WHICH, Part.THAT, Part.VERB)
_ENDS_TRIP = (Part.STOP, Part.WHEN, Part.SAID, Part.SAYS, Part.WHICH)
_JOINING = (Part.JOIN, Part.COMMA, Part.DEICTIC)
FEW = 3
_REACH = 14
_TRIP = 20
_LONGEST_LIST = 60


def companions_of(scene: Scene) -> Subject:
    """Return whom the subject has with it before the verb: `A bersama B membahas ...`."""
    tokens = scene.tokens
    for n in range(scene.number - 1, max(0, scene.number - _REACH), -1):
        chunk = tokens[n].chunk
        if tokens[n].part in CLOSING:
            break
        if chunk is not None and chunk.at in _ALONG and not chunk.joined:
            return joined_to(tokens, n)
    return NOBODY


def objects_of(scene: Scene) -> Subject:
    """Return who stands right behind the trigger, few nouns between: `menolak tawaran A`, `menuduh A, B dan C`."""
    passed = 0
    tokens = scene.tokens
    for n in range(scene.last_number + 1, min(scene.last_number + _REACH, len(tokens))):
        part = tokens[n].part
        if part is Part.PARTY:
            return joined_to(tokens, n)
        passed += part is Part.NOUN
        if part not in _PHRASE or passed > FEW:
            break
    return NOBODY


def possessor_of(scene: Scene) -> Subject:
    """Return whose a noun is: `serangan udara A`."""
    owner = objects_of(scene)
    return NOBODY if owner and owner[0].at else owner


def joined_to(tokens: Sequence[Token], n: int) -> Subject:
    """Return a phrase and those it is coordinated with."""
    found = [chunk for chunk in (tokens[n].chunk,) if chunk is not None]
    for m in range(n + 1, min(n + _LONGEST_LIST, len(tokens))):
        chunk = tokens[m].chunk
        if chunk is not None and chunk.joined:
            found.append(chunk)
        elif chunk is not None or tokens[m].part not in _JOINING:
            break
    return tuple(found)


def named_behind(scene: Scene, prepositions: frozenset[str]) -> Subject:
    """Return whom one of these prepositions behind the trigger, in its clause, names."""
    tokens = scene.tokens
    for n in range(scene.number + 1, min(scene.number + _REACH, len(tokens))):
        token = tokens[n]
        if token.part in CLOSING or (token.part is Part.COMMA and n > scene.number + 1):
            break
        is_at = token.part is Part.AT
        if token.word in prepositions and (is_at or token.part is Part.PURPOSE):
            m = _past_nouns(tokens, n, FEW - 1)
            found = _named_by(tokens, n, m)
            if found or (m < len(tokens) and tokens[m].part is not Part.PARTY and token.word not in _WHERE):
                return found
        elif is_at and token.word not in _PASSING and token.word not in prepositions:
            break
    return NOBODY


def _past_nouns(tokens: Sequence[Token], n: int, most: int) -> int:
    """Return the number of the first token behind number `n` that is no noun, or the one behind `most` nouns."""
    m = n + 1
    while m < len(tokens) and m <= n + most and tokens[m].part is Part.NOUN:
        m += 1
    return m


def _named_by(tokens: Sequence[Token], n: int, m: int) -> Subject:
    """Return whom the preposition `tokens[n]` names by the phrase `tokens[m]`, `antara A dengan B` both."""
    preposition = tokens[n]
    if m >= len(tokens) or tokens[m].part is not Part.PARTY:
        return NOBODY
    if m > n + 1 and (preposition.part is Part.PURPOSE or preposition.word in _CLOSE):
        return NOBODY
    group = joined_to(tokens, m)
    if preposition.word == "antara" and len(group) == 1 and m + 2 < len(tokens) and tokens[m + 1].word == "dengan":
        return (*group, *joined_to(tokens, m + 2))
    return group


def destination_of(scene: Scene) -> Subject:
    """Return where a visit goes: whoever `ke`, `di` or `menuju` names, or the country it says a place belongs to."""
    tokens = scene.tokens
    for n in range(scene.number + 1, min(scene.number + _TRIP, len(tokens))):
        token = tokens[n]
        if token.part in _ENDS_TRIP:
            break
        if token.part is not Part.AT or token.word not in _WHERE:
            continue
        m = _past_nouns(tokens, n, FEW)
        if m > n + 1 and (country := scene.parties.country_at_end(tokens[m - 1].start, tokens[m - 1].end)):
            return (Chunk(country.start, country.end, country),)
        chunk = tokens[m].chunk if m < len(tokens) else None
        if chunk is not None and (m == n + 1 or (chunk.party is not None and chunk.party.sort is Sort.COUNTRY)):
            return joined_to(tokens, m)
    return NOBODY


def agents_of(scene: Scene) -> Subject:
    """Return who did it, in a passive: right behind the verb, or behind `oleh` in the clause."""
    tokens = scene.tokens
    n = scene.last_number + 1
    while n < min(len(tokens), scene.last_number + FEW) and tokens[n].part is Part.AUXILIARY:
        n += 1
    if n < len(tokens) and tokens[n].part is Part.PARTY:
        return joined_to(tokens, n)
    return named_behind(scene, BY)
