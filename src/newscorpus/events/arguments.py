"""Which parties around a trigger are its actors and which its recipients, by its frame and voice."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from newscorpus.events.parties import Party, Sort
from newscorpus.events.recalling import Arguments, root_of
from newscorpus.events.scene import Scene
from newscorpus.events.tokens import NOBODY, Chunk, Subject, Token
from newscorpus.events.words import Part
from newscorpus.lexicon.clause_words import (
    ATTENDING,
    CONTESTS,
    CONTROLLING,
    DISCUSSING,
    DOERS,
    DONE,
    GETTING,
    GIVING,
    LEAVING,
    LIGHT,
    TELLING,
    TO_THINGS,
)
from newscorpus.lexicon.triggers import Frame

Reader = Callable[[Scene, bool], Arguments]

_TO = frozenset({"kepada", "terhadap", "ke", "untuk", "bagi", "buat"})
_UPON = _TO | {"atas"}
_GIVEN = frozenset({"kepada", "ke"})
_PROMISED = frozenset({"kepada"})
_OLEH = frozenset({"oleh"})
_BY = _OLEH | {"dari"}
_WITH = frozenset({"dengan", "bersama", "antara"})
_ALONG = ("bersama", "dengan")
_OVER = frozenset({"atas", "dari"})
_WHERE = frozenset({"ke", "di", "menuju"})
# A noun may stand between one of the other prepositions and a party: `terhadap warga A`, not `dari kasus A`.
_CLOSE = _BY | {"dengan", "bersama"}
# The phrase of one of these may stand between a trigger and its party: `kunjungan pada Juli ke A`.
_PASSING = frozenset(
    {"pada", "di", "dengan", "selama", "sejak", "oleh", "bersama", "mengenai", "soal", "tentang", "dari"}
)
_MEETING, _VISIT = "meeting", "visit"
_PHRASE = (Part.NOUN, Part.HELPER, Part.DEICTIC)
_CLOSING = (Part.STOP, Part.WHEN, Part.SAID, Part.SAYS, Part.WHICH, Part.THAT, Part.VERB)
_ENDS_TRIP = (Part.STOP, Part.WHEN, Part.SAID, Part.SAYS, Part.WHICH)
_JOINING = (Part.JOIN, Part.COMMA, Part.DEICTIC)
_AGAR = ("agar", "supaya")
_FEW = 3
_REACH = 14
_TRIP = 20
_LONGEST_LIST = 60


def together(scene: Scene, _: bool) -> Arguments:
    """Return the parties of a meeting or an agreement: `A dan B bertemu`, `A bertemu B`, `bertemu dengan B`."""
    if scene.word.startswith("di"):
        return scene.parties_of(_agents(scene)), ()
    objects = NOBODY if scene.word in DISCUSSING else _objects(scene)
    actors = scene.parties_of((*scene.subject, *_alongside(scene), *objects, *_behind(scene, _WITH)))
    return scene.recent.kept(_MEETING, (actors, scene.parties_of(_behind(scene, _PROMISED))))


def _alongside(scene: Scene) -> Subject:
    """Return whom the subject has with it before the verb: `A bersama B membahas ...`."""
    tokens = scene.tokens
    for n in range(scene.number - 1, max(0, scene.number - _REACH), -1):
        chunk = tokens[n].chunk
        if tokens[n].part in _CLOSING:
            break
        if chunk is not None and chunk.at in _ALONG and not chunk.joined:
            return _group(tokens, n)
    return NOBODY


def between(scene: Scene, _: bool) -> Arguments:
    """Return the parties of a noun of meeting, those of the last one where it has none: `pertemuan itu`."""
    found = agreed(scene, _)
    return scene.recent.kept(_MEETING, found) if found[0] else scene.recent.recalled(_MEETING, found)


def agreed(scene: Scene, _: bool) -> Arguments:
    """Return the parties of a noun of agreement: `kesepakatan antara A dan B`, `A mencapai kesepakatan dengan B`."""
    owner, others = _possessor(scene), _behind(scene, _WITH)
    if not owner and len(others) < 2:
        owner = _doer(scene)
    return scene.parties_of((*owner, *others)), ()


def visitors(scene: Scene, is_direct: bool) -> Arguments:
    """Return who visits and whom or where."""
    if scene.word.startswith("di"):
        return scene.recent.kept(_VISIT, (scene.parties_of(_agents(scene)), scene.parties_of(scene.subject)))
    hosts = NOBODY
    if scene.word not in ATTENDING:
        hosts = (_objects(scene) if is_direct and scene.word not in LEAVING else NOBODY) or _destination(scene)
    return scene.recent.kept(_VISIT, (scene.parties_of(scene.subject), _hosts(scene, hosts)))


def visit(scene: Scene, _: bool) -> Arguments:
    """Return the visitor behind the noun, or before it, and the host: `kunjungan A ke B`, `kunjungannya ke B`."""
    visitor = _possessor(scene) or _behind(scene, _OLEH) or _doer(scene)
    found = scene.parties_of(visitor), _hosts(scene, _destination(scene))
    return scene.recent.kept(_VISIT, found) if found[0] and found[1] else scene.recent.recalled(_VISIT, found)


def _hosts(scene: Scene, chunks: Subject) -> tuple[Party, ...]:
    """Return the parties among destinations: countries and bodies, somebody where no place is named by them."""
    parties = scene.parties_of(chunk for chunk in chunks if not chunk.possessor or _is_named(chunk))
    return tuple(p for p in parties if p.sort is not Sort.PERSON or scene.parties.is_person(p))


def _is_named(chunk: Chunk) -> bool:
    return chunk.party is not None and chunk.party.sort in (Sort.COUNTRY, Sort.BODY)


def noun(scene: Scene, _: bool) -> Arguments:
    """Return the parties of a directed noun: `serangan A ke B`, `penangkapan B oleh A`, `A menjatuhkan sanksi ...`."""
    owner = _possessor(scene)
    if scene.word.startswith(CONTESTS):
        others = scene.parties_of(_behind(scene, _OVER))
        return scene.recent.kept(root_of(scene.word), (scene.parties_of(owner or scene.subject), others))
    actors, recipients = _behind(scene, _BY), _behind(scene, _UPON)
    if owner and _is_done_to(scene.word):
        recipients = (recipients or owner) if scene.word.startswith(GIVING) else owner
    else:
        actors = owner or actors
    light = scene.light_verb()
    if light in GETTING or scene.text.endswith("di bawah ", 0, scene.start):
        recipients = recipients or scene.subject
    elif not actors:
        actors = scene.owner() or (scene.subject if light in LIGHT else NOBODY)
    found = scene.parties_of(actors), _acted_on(scene, recipients)
    if found[0] or found[1]:
        return scene.recent.kept(root_of(scene.word), found)
    return scene.recent.recalled(root_of(scene.word), found) if scene.is_pointed_at() else found


def passive(scene: Scene, _: bool) -> Arguments:
    """Return the agents of a `di-` verb and the subject it is done to."""
    agents = _agents(scene) or (_behind(scene, _BY) if scene.is_noun() else NOBODY)
    subject = scene.subject or (NOBODY if scene.word in TELLING else _behind(scene, _TO))
    return scene.recent.kept(root_of(scene.word), (scene.parties_of(agents), _acted_on(scene, subject)))


def active(scene: Scene, _: bool) -> Arguments:
    """Return the subject and the objects of a `me-` verb."""
    actors = scene.parties_of(scene.subject)
    objects = NOBODY if scene.word in TO_THINGS else _acted(scene)
    if not objects and scene.word.endswith("nya") and not (scene.is_noun() or scene.is_nominal()):
        return scene.recent.kept(root_of(scene.word), (actors, scene.other()))
    return scene.recent.kept(root_of(scene.word), (actors, scene.parties_of(objects)))


def hosted(scene: Scene, _: bool) -> Arguments:
    """Return the visitor, to whom a host does what it does, as the actor."""
    if scene.word.startswith("di"):
        return scene.parties_of(scene.subject), scene.parties_of(_agents(scene))
    return scene.parties_of(_objects(scene)), scene.parties_of(scene.subject)


def _acted(scene: Scene) -> Subject:
    """Return whom an active verb acts on, tells or asks."""
    objects = _objects(scene)
    if scene.word.startswith(CONTESTS):
        return objects or _behind(scene, _OVER)
    if not objects and scene.word not in TELLING:
        objects = _behind(scene, _UPON if scene.is_noun() else _GIVEN)
    return objects or (_asked(scene) if scene.word in CONTROLLING else NOBODY)


def _acted_on(scene: Scene, chunks: Subject) -> tuple[Party, ...]:
    """Return the parties something is done to: of what is launched or opened, bodies alone."""
    parties = scene.parties_of(chunks)
    if scene.word not in TO_THINGS:
        return parties
    return tuple(party for party in parties if party.sort is Sort.BODY)


def _asked(scene: Scene) -> Subject:
    """Return who is to do what is asked for: `menyarankan agar A pergi`."""
    tokens = scene.tokens
    for n in range(scene.number + 1, min(scene.number + 1 + _FEW, len(tokens) - 1)):
        if tokens[n].word in _AGAR and tokens[n + 1].part is Part.PARTY:
            return _group(tokens, n + 1)
        if tokens[n].part in _CLOSING:
            break
    return NOBODY


def _is_done_to(word: str) -> bool:
    word = word.removesuffix("nya")
    return word in DONE or (word.startswith("pe") and word.endswith("an") and word not in DOERS)


def _objects(scene: Scene) -> Subject:
    """Return who stands right behind the trigger, few nouns between: `menolak tawaran A`, `menuduh A, B dan C`."""
    passed = 0
    tokens = scene.tokens
    for n in range(scene.last_number + 1, min(scene.last_number + _REACH, len(tokens))):
        part = tokens[n].part
        if part is Part.PARTY:
            return _group(tokens, n)
        passed += part is Part.NOUN
        if part not in _PHRASE or passed > _FEW:
            break
    return NOBODY


def _possessor(scene: Scene) -> Subject:
    """Return whose a noun is: `serangan udara A`."""
    owner = _objects(scene)
    return NOBODY if owner and owner[0].at else owner


def _group(tokens: Sequence[Token], n: int) -> Subject:
    """Return a phrase and those it is coordinated with."""
    found = [chunk for chunk in (tokens[n].chunk,) if chunk is not None]
    for m in range(n + 1, min(n + _LONGEST_LIST, len(tokens))):
        chunk = tokens[m].chunk
        if chunk is not None and chunk.joined:
            found.append(chunk)
        elif chunk is not None or tokens[m].part not in _JOINING:
            break
    return tuple(found)


def _behind(scene: Scene, prepositions: frozenset[str]) -> Subject:
    """Return whom one of these prepositions behind the trigger, in its clause, names."""
    tokens = scene.tokens
    for n in range(scene.number + 1, min(scene.number + _REACH, len(tokens))):
        token = tokens[n]
        if token.part in _CLOSING or (token.part is Part.COMMA and n > scene.number + 1):
            break
        is_at = token.part is Part.AT
        if token.word in prepositions and (is_at or token.part is Part.PURPOSE):
            m = _past_nouns(tokens, n, _FEW - 1)
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
    group = _group(tokens, m)
    if preposition.word == "antara" and len(group) == 1 and m + 2 < len(tokens) and tokens[m + 1].word == "dengan":
        return (*group, *_group(tokens, m + 2))
    return group


def _destination(scene: Scene) -> Subject:
    """Return where a visit goes: whoever `ke`, `di` or `menuju` names, or the country it says a place belongs to."""
    tokens = scene.tokens
    for n in range(scene.number + 1, min(scene.number + _TRIP, len(tokens))):
        token = tokens[n]
        if token.part in _ENDS_TRIP:
            break
        if token.part is not Part.AT or token.word not in _WHERE:
            continue
        m = _past_nouns(tokens, n, _FEW)
        if m > n + 1 and (country := scene.parties.country_at_end(tokens[m - 1].start, tokens[m - 1].end)):
            return (Chunk(country.start, country.end, country),)
        chunk = tokens[m].chunk if m < len(tokens) else None
        if chunk is not None and (m == n + 1 or (chunk.party is not None and chunk.party.sort is Sort.COUNTRY)):
            return _group(tokens, m)
    return NOBODY


def _agents(scene: Scene) -> Subject:
    """Return who did it, in a passive: right behind the verb, or behind `oleh` in the clause."""
    tokens = scene.tokens
    n = scene.last_number + 1
    while n < min(len(tokens), scene.last_number + _FEW) and tokens[n].part is Part.HELPER:
        n += 1
    if n < len(tokens) and tokens[n].part is Part.PARTY:
        return _group(tokens, n)
    return _behind(scene, _OLEH)


def _doer(scene: Scene) -> Subject:
    """Return who does what a noun says, its `-nya` or the subject of the verb before it."""
    return scene.owner() or (scene.subject if scene.light_verb() in LIGHT or scene.is_opening() else NOBODY)


def reader(frame: Frame, word: str, *, is_verb: bool) -> tuple[Reader, bool]:
    """Return what reads the parties of a form, by its frame and voice, and whether it must find an actor."""
    if frame is Frame.MEETING:
        return (together if is_verb else between), False
    if frame is Frame.JOINT:
        return (together if is_verb else agreed), False
    if frame is Frame.VISIT:
        return (visitors, True) if is_verb else (visit, False)
    if not is_verb:
        return noun, False
    if frame is Frame.HOST:
        return hosted, False
    return (passive if word.startswith(("di", "ter")) else active), False
