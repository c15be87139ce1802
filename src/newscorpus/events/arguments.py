"""Which parties around a trigger are its actors and which its recipients, by its frame and voice."""

from __future__ import annotations

from collections.abc import Callable

from newscorpus.events.neighbours import (
    BY,
    CLOSING,
    FEW,
    agents_of,
    companions_of,
    destination_of,
    joined_to,
    named_behind,
    objects_of,
    possessor_of,
)
from newscorpus.events.parties import Party, Sort
from newscorpus.events.recalling import Arguments, root_of
from newscorpus.events.scene import Scene
from newscorpus.events.tokens import NOBODY, Chunk, Subject
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
_FROM = BY | {"dari"}
_WITH = frozenset({"dengan", "bersama", "antara"})
_OVER = frozenset({"atas", "dari"})
_MEETING, _VISIT = "meeting", "visit"
_AGAR = ("agar", "supaya")


def together(scene: Scene, _: bool) -> Arguments:
    """Return the parties of a meeting or an agreement: `A dan B bertemu`, `A bertemu B`, `bertemu dengan B`."""
    if scene.word.startswith("di"):
        return scene.parties_of(agents_of(scene)), ()
    objects = NOBODY if scene.word in DISCUSSING else objects_of(scene)
    actors = scene.parties_of((*scene.subject, *companions_of(scene), *objects, *named_behind(scene, _WITH)))
    return scene.recent.kept(_MEETING, (actors, scene.parties_of(named_behind(scene, _PROMISED))))


def between(scene: Scene, _: bool) -> Arguments:
    """Return the parties of a noun of meeting, those of the last one where it has none: `pertemuan itu`."""
    found = agreed(scene, _)
    return scene.recent.kept(_MEETING, found) if found[0] else scene.recent.recalled(_MEETING, found)


def agreed(scene: Scene, _: bool) -> Arguments:
    """Return the parties of a noun of agreement: `kesepakatan antara A dan B`, `A mencapai kesepakatan dengan B`."""
    owner, others = possessor_of(scene), named_behind(scene, _WITH)
    if not owner and len(others) < 2:
        owner = _doer(scene)
    return scene.parties_of((*owner, *others)), ()


def visitors(scene: Scene, is_direct: bool) -> Arguments:
    """Return who visits and whom or where."""
    if scene.word.startswith("di"):
        return scene.recent.kept(_VISIT, (scene.parties_of(agents_of(scene)), scene.parties_of(scene.subject)))
    hosts = NOBODY
    if scene.word not in ATTENDING:
        hosts = (objects_of(scene) if is_direct and scene.word not in LEAVING else NOBODY) or destination_of(scene)
    return scene.recent.kept(_VISIT, (scene.parties_of(scene.subject), _hosts(scene, hosts)))


def visit(scene: Scene, _: bool) -> Arguments:
    """Return the visitor behind the noun, or before it, and the host: `kunjungan A ke B`, `kunjungannya ke B`."""
    visitor = possessor_of(scene) or named_behind(scene, BY) or _doer(scene)
    found = scene.parties_of(visitor), _hosts(scene, destination_of(scene))
    return scene.recent.kept(_VISIT, found) if found[0] and found[1] else scene.recent.recalled(_VISIT, found)


def _hosts(scene: Scene, chunks: Subject) -> tuple[Party, ...]:
    """Return the parties among destinations: countries and bodies, somebody where no place is named by them."""
    parties = scene.parties_of(chunk for chunk in chunks if not chunk.possessor or _is_named(chunk))
    return tuple(p for p in parties if p.sort is not Sort.PERSON or scene.parties.is_person(p))


def _is_named(chunk: Chunk) -> bool:
    return chunk.party is not None and chunk.party.sort in (Sort.COUNTRY, Sort.BODY)


def noun(scene: Scene, _: bool) -> Arguments:
    """Return the parties of a directed noun: `serangan A ke B`, `penangkapan B oleh A`, `A menjatuhkan sanksi ...`."""
    owner = possessor_of(scene)
    if scene.word.startswith(CONTESTS):
        others = scene.parties_of(named_behind(scene, _OVER))
        return scene.recent.kept(root_of(scene.word), (scene.parties_of(owner or scene.subject), others))
    actors, recipients = named_behind(scene, _FROM), named_behind(scene, _UPON)
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
    agents = agents_of(scene) or (named_behind(scene, _FROM) if scene.is_noun() else NOBODY)
    subject = scene.subject or (NOBODY if scene.word in TELLING else named_behind(scene, _TO))
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
        return scene.parties_of(scene.subject), scene.parties_of(agents_of(scene))
    return scene.parties_of(objects_of(scene)), scene.parties_of(scene.subject)


def _acted(scene: Scene) -> Subject:
    """Return whom an active verb acts on, tells or asks."""
    objects = objects_of(scene)
    if scene.word.startswith(CONTESTS):
        return objects or named_behind(scene, _OVER)
    if not objects and scene.word not in TELLING:
        objects = named_behind(scene, _UPON if scene.is_noun() else _GIVEN)
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
    for n in range(scene.number + 1, min(scene.number + 1 + FEW, len(tokens) - 1)):
        if tokens[n].word in _AGAR and tokens[n + 1].part is Part.PARTY:
            return joined_to(tokens, n + 1)
        if tokens[n].part in CLOSING:
            break
    return NOBODY


def _is_done_to(word: str) -> bool:
    word = word.removesuffix("nya")
    return word in DONE or (word.startswith("pe") and word.endswith("an") and word not in DOERS)


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
