"""Whether an event has happened, as the words before its trigger put it."""

from __future__ import annotations

from collections.abc import Iterable

from newscorpus.events.scene import Scene
from newscorpus.lexicon.triggers import DENIED, NOT_YET, ONGOING, PLANNED, POSSIBLE
from newscorpus.records import Modality

UNCERTAIN = (Modality.PLANNED, Modality.POSSIBLE)
_AUXILIARIES = 5
_FAR_AUXILIARY = 60


def modality(scene: Scene) -> Modality:
    """Return what the few words before the trigger say, the nearest deciding."""
    passed = 0
    for word in reversed(scene.letters[max(scene.lower, scene.start - _FAR_AUXILIARY) : scene.start].split()):
        if word in _SIGNALS:
            return _SIGNALS[word]
        passed += len(word) > 1
        if passed == _AUXILIARIES:
            break
    return Modality.HAPPENED


def _in_any_case(words: Iterable[str], said: Modality) -> dict[bytes, Modality]:
    forms = (form.encode() for word in words for form in (word, word.capitalize(), word.upper()))
    return dict.fromkeys(forms, said)


_SIGNALS: dict[bytes, Modality] = (
    _in_any_case(ONGOING, Modality.ONGOING)
    | _in_any_case(POSSIBLE | NOT_YET, Modality.POSSIBLE)
    | _in_any_case(PLANNED, Modality.PLANNED)
    | _in_any_case(DENIED, Modality.DENIED)
)
