"""The words of a sentence that part what is dated from what is not: verbs, verbs of saying, words that open clauses."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import Enum, auto
from functools import cache
from typing import NamedTuple

from newscorpus.lexicon.circumstances import ASIDES, BREAKS, LIGHT, NO_PREDICATES, REPORTS
from newscorpus.lexicon.speech import ACCORDING, CITES, CITING, CLITIC, NO_VERBS, ROOT_PREDICATES
from newscorpus.lexicon.tables import speech_verbs

_WORD = re.compile(r"(?<![\w-])[A-Za-z][a-z]{2,}+(?:-[a-z]{2,}+)?")
_VERB = re.compile(r"(?:me[mnlrwy]|di|ber|ter)[a-z]{3,20}+")
_RELATIVE = re.compile(r"\byang (?:[a-z]{3,12} ){0,2}\Z")
_FAR_RELATIVE = 32
_OPENERS = frozenset(" \n")
_BEFORE_CUE = frozenset(",\"'.!?)")


class Role(Enum):
    """What a word does: it reports, tells an act (in a relative clause: relates), opens a clause or an aside.

    What is hosted is in a relative clause that says when it takes place: `forum yang digelar pada Rabu`.
    """

    REPORTS = auto()
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
    """Return the words of a sentence that have a role, in order."""
    return list(_turns(text, start, end, language))


def _turns(text: str, start: int, end: int, language: str) -> Iterator[Turn]:
    roles, bare = _roles(language)
    for m in _WORD.finditer(text, start, end):
        word = m.group()
        at = m.start()
        if word[0].isupper():
            if text[start:at].strip(" \"'"):
                continue
            word = word.lower()
        role = roles.get(word)
        if role is None and _VERB.fullmatch(word) and word not in NO_VERBS and word not in NO_PREDICATES:
            role = _verb_role(word, text[max(start, at - _FAR_RELATIVE) : at])
        elif role is None and word in bare and text[max(start, at - 2) : at].strip() in _BEFORE_CUE:
            role = Role.REPORTS
        if role is not None:
            yield Turn(at, m.end(), role)


def _verb_role(verb: str, before: str) -> Role | None:
    if _RELATIVE.search(before):
        return Role.HOSTS if verb in LIGHT else Role.RELATES
    return None if verb in LIGHT else Role.ACTS


def is_verb(word: str) -> bool:
    """Tell whether a word has the prefix of a verb."""
    return _VERB.fullmatch(word.lower()) is not None


@cache
def _roles(language: str) -> tuple[dict[str, Role], frozenset[str]]:
    """Return the roles of words, and the roots that report only behind a comma or a mark (`..., jelas X`)."""
    verbs = [verb for verb in speech_verbs(language) if not verb.directive]
    said = {form for verb in verbs for form in (*verb.active, *verb.passive)}
    said |= {verb.base + CLITIC for verb in verbs if verb.after and verb.clitic}
    roles = dict.fromkeys(ROOT_PREDICATES - NO_PREDICATES, Role.ACTS) | dict.fromkeys(BREAKS, Role.BREAKS)
    roles |= dict.fromkeys(ASIDES, Role.ASIDE)
    roles |= dict.fromkeys(said | REPORTS | CITING | {CITES, ACCORDING}, Role.REPORTS)
    return roles, frozenset(verb.base for verb in verbs if verb.after)
