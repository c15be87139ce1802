"""Which parties around a trigger are its actors and which its recipients, by its frame and voice."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from newscorpus.events.parties import Party
from newscorpus.events.scene import Scene
from newscorpus.lexicon.triggers import Frame

Arguments = tuple[Sequence[Party], Sequence[Party]]
Reader = Callable[[Scene, bool], Arguments]

_NEAR_AGENT = 24
_SHORTEST_BARRIER = 4
_TO = re.compile(r"(?:nya)? (?:[a-z]{3,12} ){0,2}(?:ke|di|menuju) (?=[A-Z])")
_AND = re.compile(r"(?:,| dan| serta) (?:[a-z]{2,12} ){0,3}")
# Between a trigger and its object, none of these: the name behind them belongs to another phrase.
_BARRIER = re.compile(
    r" (?:di|ke|pada|sebelum|sesudah|setelah|untuk|agar|supaya|yang|dalam|dari|karena|soal|tentang|bahwa"
    r"|me[a-z]{4,20}+) "
)


def together(scene: Scene, _: bool) -> Arguments:
    """Return the parties of a meeting or an agreement: `A dan B bertemu`, `A bertemu B`."""
    left = scene.left(2)
    if len(left) == 2 and _AND.fullmatch(scene.text, left[1].end, left[0].start):
        return left[::-1], ()
    return (*left[:1], *_objects(scene)[:1]), ()


def between(scene: Scene, _: bool) -> Arguments:
    """Return the parties behind a noun of meeting: `pertemuan antara A dan B`, `pertemuan A dengan B`."""
    joined = _objects(scene)
    if not joined:
        return together(scene, _)
    return (joined[:2] if len(joined) > 1 else (*scene.left(1), *joined)), ()


def visitors(scene: Scene, is_direct: bool) -> Arguments:
    """Return who visits, on the left, and whom or where, on the right."""
    return scene.left(1), _hosts(scene, scene.right(2), is_direct)


def visit(scene: Scene, is_direct: bool) -> Arguments:
    """Return the visitor behind the noun, or before it, and the host: `kunjungan A ke B`, `kunjungannya ke B`."""
    right = scene.right(2)
    hosts = _hosts(scene, right, is_direct)
    if not right or _TO.match(scene.text, scene.end):
        return scene.left(1), hosts
    return right[:1], hosts


def target(scene: Scene, _: bool) -> Arguments:
    """Return whom a directed noun is directed at; nothing else shows."""
    return (), _objects(scene)


def passive(scene: Scene, _: bool) -> Arguments:
    """Return the agents of a `di-` verb and the subject it is done to."""
    return _agents(scene), scene.left(1)


def active(scene: Scene, _: bool) -> Arguments:
    """Return the subject and the objects of a `me-` verb."""
    return scene.left(1), _objects(scene)


def hosted(scene: Scene, _: bool) -> Arguments:
    """Return the visitor, to whom a host does what it does, as the actor."""
    return _objects(scene), scene.left(1)


def _hosts(scene: Scene, parties: Sequence[Party], is_direct: bool) -> Sequence[Party]:
    for party in parties:
        if _is_destination(scene, party.start, is_direct):
            return (party,)
    return ()


def _is_destination(scene: Scene, at: int, is_direct: bool) -> bool:
    before = scene.text[max(scene.end, at - 12) : at]
    return before.endswith((" ke ", " di ", " menuju ")) or (at - scene.end <= 1 and is_direct)


def _objects(scene: Scene) -> Sequence[Party]:
    """Return the parties right behind the trigger, with those they are coordinated with."""
    right = scene.right(3)
    if not right or _is_barred(scene, right[0].start):
        return ()
    size = 1
    while size < len(right) and _AND.fullmatch(scene.text, right[size - 1].end, right[size].start):
        size += 1
    return right[:size]


def _agents(scene: Scene) -> Sequence[Party]:
    """Return who did it, in a passive: behind `oleh`, or right behind the verb."""
    right = scene.right(1)
    if right and (right[0].start - scene.end < _NEAR_AGENT or scene.text.startswith(" oleh ", scene.end)):
        return () if _is_barred(scene, right[0].start) else right
    return ()


def _is_barred(scene: Scene, at: int) -> bool:
    return at - scene.end >= _SHORTEST_BARRIER and _BARRIER.search(scene.text, scene.end, at) is not None


def reader(frame: Frame, word: str, *, is_verb: bool) -> tuple[Reader, bool]:
    """Return what reads the parties of a form, by its frame and voice, and whether it must find an actor."""
    if frame in (Frame.MEETING, Frame.JOINT):
        return (together if is_verb else between), False
    if frame is Frame.VISIT:
        return (visitors, True) if is_verb else (visit, False)
    if not is_verb:
        return target, False
    if word.startswith("di"):
        return passive, False
    return (hosted if frame is Frame.HOST else active), False
