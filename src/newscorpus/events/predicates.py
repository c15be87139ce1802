"""The words of a sentence that part what is dated from what is not: verbs, verbs of saying, words that open clauses."""

from __future__ import annotations

import re
from enum import Enum, auto
from functools import cache
from typing import NamedTuple

from newscorpus.lexicon.circumstances import ASIDES, BREAKS, LIGHT, NO_PREDICATES, REPORTS
from newscorpus.lexicon.speech import ACCORDING, CITES, CITING, CLITIC, NO_VERBS, ROOT_PREDICATES
from newscorpus.lexicon.tables import speech_verbs

_WORD = re.compile(r"[a-z](?<![\w-][a-z])[a-z]{2,}+(?:-[a-z]{2,}+)?")
_HEAD = re.compile(r"[\"' ]{0,3}([A-Z][a-z]{2,20}+)")
_VERB = re.compile(r"(?:me[mnlrwy]|di|ber|ter)[a-z]{3,20}+\Z")
_RELATIVE = re.compile(r"\byang (?:[a-z]{3,12} ){0,2}\Z")
_FAR_RELATIVE = 32
_BEFORE_CUE = frozenset(",\"'.!?)")


class Role(Enum):
    """What a word does: it reports, tells an act (in a relative clause: relates), opens a clause or an aside.

    What credits reports behind a comma or a mark only (`..., jelas X`). What hosts is in a relative clause that says
    when something takes place: `forum yang digelar pada Rabu`.
    """

    REPORTS = auto()
    CREDITS = auto()
    ACTS = auto()
    RELATES = auto()
    HOSTS = auto()
    BREAKS = auto()
    ASIDE = auto()


class Turn(NamedTuple):
    """A word with a role, by its offsets in the text."""

    start: int
    end: int
    role: Role


def turns(text: str, start: int, end: int, language: str) -> list[Turn]:
    """Return the words of a sentence that have a role, in order; a capital counts at its head only."""
    roles = _roles(language)
    found = []
    for m in _WORD.finditer(text, start, end):
        word = m.group()
        role = roles.get(word)
        if role is None and _VERB.match(word) and word not in NO_VERBS and word not in NO_PREDICATES:
            role = _verb_role(word, text[max(start, m.start() - _FAR_RELATIVE) : m.start()])
        elif role is Role.CREDITS:
            role = Role.REPORTS if text[max(start, m.start() - 2) : m.start()].strip() in _BEFORE_CUE else None
        if role is not None:
            found.append(Turn(m.start(), m.end(), role))
    head = _HEAD.match(text, start, end)
    if head and (role := roles.get(head[1].lower())):
        found.insert(0, Turn(head.start(1), head.end(1), role))
    return found


def _verb_role(verb: str, before: str) -> Role | None:
    if _RELATIVE.search(before):
        return Role.HOSTS if verb in LIGHT else Role.RELATES
    return None if verb in LIGHT else Role.ACTS


def is_verb(word: str) -> bool:
    """Tell whether a word has the prefix of a verb."""
    return _VERB.match(word.lower()) is not None


@cache
def _roles(language: str) -> dict[str, Role]:
    verbs = [verb for verb in speech_verbs(language) if not verb.directive]
    said = {form for verb in verbs for form in (*verb.active, *verb.passive)}
    said |= {verb.base + CLITIC for verb in verbs if verb.after and verb.clitic}
    return (
        dict.fromkeys((verb.base for verb in verbs if verb.after), Role.CREDITS)
        | dict.fromkeys(ROOT_PREDICATES - NO_PREDICATES, Role.ACTS)
        | dict.fromkeys(BREAKS, Role.BREAKS)
        | dict.fromkeys(ASIDES, Role.ASIDE)
        | dict.fromkeys(said | REPORTS | CITING | {CITES, ACCORDING}, Role.REPORTS)
    )
