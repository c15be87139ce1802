"""Noun phrases in the place of a speaker: where they end, and whom they name or describe."""

from __future__ import annotations

import re
from functools import cache

from newscorpus.lexicon import titles
from newscorpus.lexicon.speech import AFTER_SPEAKER
from newscorpus.lexicon.tables import agencies, heads, media
from newscorpus.names import no_names
from newscorpus.people import KEEPS_STOP, Name, Register
from newscorpus.records import SpeakerKind
from newscorpus.trees import prefix_tree

_ACCOUNT = re.compile(r"@[\w.*]{2,40}+")
_VERB = (
    r"(?!direk|dinas|dirj|dirut|diplom|divisi|distrik|mente|menko|menlu|menke|mensos|mendag|menhub|berit|bersenj)"
    r"(?:di|mem|men|meng|ber)[a-z]{3,20}+"
)
_PHRASE_END = re.compile(
    rf"""[ .,;:!?"\n/(] (?: (?<=[,;:!?"\n/])
    | (?<=[ ])(?:{prefix_tree(AFTER_SPEAKER)}|{_VERB})(?=[ .,]|\Z)
    | (?<=[.])(?!{KEEPS_STOP})
    | (?<=[(])(?![A-Z][\w-]{{1,20}}\)[ ]?\w) )""",
    re.VERBOSE,
)
_BRACKETS = re.compile(r" ?\([^()\n]{0,60}\)")
_DEICTIC = (" itu", " tersebut", " ini")
_POINTING = ("sang ", "Sang ", "si ")
_LOWERED = titles.GROUPS | titles.INDEFINITE
_BODY = SpeakerKind.BODY
_PERSON = SpeakerKind.PERSON


@cache
def _kinds() -> dict[str, SpeakerKind]:
    return {
        **dict.fromkeys(titles.DOCUMENTS, SpeakerKind.DOCUMENT),
        **dict.fromkeys(heads(), SpeakerKind.OFFICE),
        **dict.fromkeys(titles.GROUPS, SpeakerKind.GROUP),
        **dict.fromkeys(titles.INDEFINITE, SpeakerKind.ANONYMOUS),
    }


def phrase_end(text: str, start: int, limit: int) -> int:
    """Return where the noun phrase that begins at `start` ends, at most at `limit`."""
    m = _PHRASE_END.search(text, start, limit)
    return m.start() if m else limit


def is_deictic(phrase: str) -> bool:
    """Tell whether a description points back at somebody (`pria itu`, `sang penyanyi`)."""
    return phrase.startswith(_POINTING) or phrase.endswith(_DEICTIC)


def describe(people: Register, start: int, end: int) -> Name | None:
    """Return the party that the noun phrase `text[start:end]` names or describes; None for an empty phrase."""
    text = people.text
    while start < end and text[start] in " ,":
        start += 1
    while end > start and text[end - 1] in " ,":
        end -= 1
    phrase = text[start:end]
    if "@" in phrase:
        if (m := _ACCOUNT.search(phrase)) is not None:
            return Name(start, end, phrase, m.group(), None, SpeakerKind.ACCOUNT)
    elif not phrase or not phrase[0].isalnum():
        return None
    head = phrase.partition(" ")[0].lower()
    if is_deictic(phrase):
        return _described(start, end, phrase, head)
    if head in titles.MEDIA_HEADS:
        return Name(start, end, phrase, _medium(phrase) or phrase, None, _BODY)
    return _named(people, start, end) or _described(start, end, phrase, head)


def _named(people: Register, start: int, end: int) -> Name | None:
    found = None
    for n in people.runs(start, end):
        person = people.person(n)
        if person is None or person.start >= end:
            continue
        found = person
        if person.start == start or people.starts[n] == start:
            break
    if found is None:
        return None
    text = people.text
    role = text[start : found.start].strip(" ,") or text[found.end : end].strip(" ,") or None
    name = people.fullest(found.name, start)
    return Name(found.start, found.end, found.text, name, role, _PERSON)


def _medium(phrase: str) -> str:
    words = phrase.split(" ")
    known = [word for word in words if word in agencies() or word in media()]
    return known[-1] if known else " ".join(w for w in words[1:] if w[:1].isupper() and w not in no_names())


def _described(start: int, end: int, phrase: str, head: str) -> Name:
    name = phrase
    if "(" in phrase or "  " in phrase:
        name = " ".join(_BRACKETS.sub("", phrase).split()) or phrase
    if head in _LOWERED:
        name = head + name[len(head) :]
    return Name(start, end, phrase, name, None, _kinds().get(head, _BODY))
