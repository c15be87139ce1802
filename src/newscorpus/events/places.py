"""Where an event took place, as the phrases of its clause say."""

from __future__ import annotations

import re

from newscorpus.events.predicates import Role, turns
from newscorpus.events.scene import Scene
from newscorpus.lexicon.calendar import MONTHS, WEEKDAYS
from newscorpus.lexicon.circumstances import ENTERING, NO_PLACE_NAMES, NO_PLACES, PLACE_HEADS, REPORTS
from newscorpus.lexicon.places import PLACES
from newscorpus.records import EventType, Mention

_FRONTED = 80
_SHORTEST = 4
_LONGEST = 120
_NAME = r"[A-Z][\w'/-]*+(?: (?:[A-Z0-9][\w'/-]*+|of (?=[A-Z]))){0,5}"
_IN = re.compile(rf"(?<![\w-])[Dd]i ((?:[a-z-]{{2,14}} ){{0,2}})({_NAME})")
_TO = re.compile(rf"(?<![\w-])(?:di|ke|menuju) ((?:[a-z-]{{2,14}} ){{0,2}})({_NAME})")
_OBJECT = re.compile(rf" ((?:[a-z-]{{2,14}} ){{0,1}})({_NAME})")
_DATES = frozenset(name for names in (MONTHS, WEEKDAYS) for forms in names.values() for name in forms)
# What is asked, refused or promised has a place of its own: `menolak pembangunan pabrik di Bandung`.
_BODILY = frozenset(
    {
        EventType.CONSULT,
        EventType.PROTEST,
        EventType.MOBILIZE,
        EventType.COERCE,
        EventType.ASSAULT,
        EventType.OTHER,
    }
)
_OTHERS = frozenset({Role.REPORTS, Role.ACTS, Role.RELATES})


def place(scene: Scene, base: EventType, mode: str | None) -> Mention | None:
    """Return the place that the clause names: behind the trigger, else at the head of the sentence.

    It is the name behind `di`; of a visit or an attack also the one behind `ke`, or right behind the verb.
    """
    if scene.text[scene.start : scene.end].lower() in REPORTS:
        return None
    if base in _BODILY:
        return _behind(scene, goes=mode == "visit" or base is EventType.ASSAULT) or _fronted(scene)
    return _beside(scene) or _fronted(scene)


def _behind(scene: Scene, *, goes: bool) -> Mention | None:
    text = scene.text
    at = scene.end
    if text[scene.start : at].lower() in ENTERING:
        found = _OBJECT.match(text, at, scene.sentence_end)
        if found and _is_known(scene, found):
            return scene.mention(*found.span(2))
    if not goes and text.find(" di ", at, scene.upper) < 0:
        return None
    pattern = _TO if goes else _IN
    limit = min(scene.sentence_end, scene.upper + _LONGEST)
    while (found := pattern.search(text, at, limit)) and found.start() < scene.upper:
        if _is_anothers(scene, at, found.start()):
            return None
        if _is_place(found) if text.startswith("di", found.start()) else _is_known(scene, found):
            return scene.mention(*found.span(2))
        at = found.end()
    return None


def _is_anothers(scene: Scene, start: int, end: int) -> bool:
    """Tell whether a verb stands between the trigger and a place: it is the verb's."""
    return end - start > _SHORTEST and any(
        turn.role in _OTHERS for turn in turns(scene.text, start, end, scene.parties.language)
    )


def _beside(scene: Scene) -> Mention | None:
    """Return the place that stands right behind the trigger, or behind a comma."""
    text = scene.text
    at = scene.end
    while (at := text.find(" di ", at, scene.upper)) >= 0:
        found = _IN.match(text, at + 1, scene.sentence_end)
        if found and (at == scene.end or text[at - 1] == ",") and _is_place(found):
            return None if _is_anothers(scene, scene.end, at) else scene.mention(*found.span(2))
        at += 1
    return None


def _fronted(scene: Scene) -> Mention | None:
    """Return the place a sentence opens with: `Di Bandung, ...`."""
    start = scene.sentence_start
    if not scene.text.startswith("Di ", start) or start < scene.lower - _FRONTED:
        return None
    found = _IN.match(scene.text, start, scene.start)
    if found is None or not _is_place(found) or not _is_known(scene, found):
        return None
    between = turns(scene.text, found.end(), scene.start, scene.parties.language)
    return None if between else scene.mention(*found.span(2))


def _is_place(found: re.Match[str]) -> bool:
    """Tell whether a name behind `di` is that of a place rather than of a month, a law, a medium or a competition."""
    kind, name = found.groups()
    first = name.partition(" ")[0]
    if first in NO_PLACE_NAMES or first in _DATES:
        return False
    return name in PLACES or NO_PLACES.isdisjoint((*kind.split(), first.lower()))


def _is_known(scene: Scene, found: re.Match[str]) -> bool:
    """Tell whether a name is that of a place for certain: a known one, or one that says what it is."""
    kind, name = found.groups()
    words = {*kind.split(), name.partition(" ")[0].lower()}
    return name in PLACES or scene.parties.code(name) is not None or not PLACE_HEADS.isdisjoint(words)
