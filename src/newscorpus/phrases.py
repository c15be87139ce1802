"""Noun phrases in the place of a speaker: where they end, and whom they name or describe."""

from __future__ import annotations

import re
from functools import cache

from newscorpus.lexicon import titles
from newscorpus.lexicon.bodies import NAMESAKES
from newscorpus.lexicon.speech import AFTER_SPEAKER
from newscorpus.lexicon.tables import agencies, heads, media
from newscorpus.names import is_ranked, is_titled, no_names
from newscorpus.people import KEEPS_STOP, Register
from newscorpus.persons import Name
from newscorpus.records import SpeakerKind
from newscorpus.trees import prefix_tree

_ACCOUNT = re.compile(r"@[\w.*]{2,40}+")
_QUOTED_ACCOUNT = re.compile(r" ?\"([^\"\n]{2,40})\"")
_VERB = (
    r"(?!direk|dinas|dirj|dirut|diplom|divisi|distrik|mente|menko|menlu|menke|mensos|mendag|menhub|berit|bersenj|bernama|berinisial|bertahan|berwenang)"
    r"(?:(?:di|mem|men|meng|ber)[a-z]{3,20}+|me[lrwy][a-z]{2,20}+(?<=kan))"
)
_PHRASE_END = re.compile(
    rf"""[ .,;:!?"\n/(] (?: (?<=[,;:!?"\n]) | (?<=/)(?![A-Z])
    | (?<=[ ])(?:{prefix_tree(AFTER_SPEAKER)}|{_VERB})(?=[ .,]|\Z)
    | (?<=[.])(?!{KEEPS_STOP})
    | (?<=[(])(?![ ]?[A-Z][\w/-]{{1,20}}(?:[ ][A-Z][\w/-]{{1,20}}){{0,2}}[ ]?\)[ ]?\w) )""",
    re.VERBOSE,
)
_RELATIVE = re.compile(
    r" yang (?!sama\b)[^.,;:!?\"\n()]{3,90}?"
    r"(?= (?:pun|juga|seperti|kepada|saat|ketika|pada|dalam|dikutip|dilansir)\b|[ ]?[.,;:!?\"\n]|\Z)"
)
_BRACKETS = re.compile(r" ?\([^()\n]{0,60}\)")
# A description goes on past a relative clause to the word that points back: `pria yang akrab disapa Emil itu`.
_GOES_ON = re.compile(r" (?:yang|dengan|ber[a-z]{3,12}) ")
_TO_DEICTIC = re.compile(r"[^.,;:!?\"\n()]{1,140}? (?:itu|tersebut|ini)(?=[ .,;:!?\"\n]|\Z)")
_ADVERBIAL_BEHIND = re.compile(r" (?:saat|ketika|usai|kepada|seperti|dalam|melalui|lewat) ")
_TIMES = frozenset(
    """
    bulan belakangan hal hari kali karena malam masa minggu musim oleh pagi pekan saat sebab siang sore tahun waktu
    """.split()
)
_PLACED = frozenset("dari dalam dengan di ke oleh pada soal tentang terkait untuk".split())
_NAMING = re.compile(r" (?:bernama|(?:ber)?inisial) ")
_APPOSED = 12
_SHORTEST_NAME = 3
_BELONGING = re.compile(r" (?:dari|di|sebagai|selaku) ")
_OF_STATEMENT = re.compile(r" (?:(?:bersama|pers|resmi|tertulis|terbaru|lanjutan|dari|oleh|pihak) )*+(?=\w)")
_INITIALS = re.compile(r"\b(?:ber)?inisial ([A-Z]{1,4})\Z")
_AND_ALSO = (" sekaligus ", " yang juga ", " merangkap ")
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
    if m is None:
        return limit
    end = m.start()
    if text[end] == " " and _GOES_ON.match(text, end, limit):
        while text[start] == " ":
            start += 1
        if text[start : text.find(" ", start)].lower() in _described_by_clauses():
            return _deictic_end(text, end, limit) or end
    return end


@cache
def _described_by_clauses() -> frozenset[str]:
    return heads() | titles.PERSON_NOUNS


def _deictic_end(text: str, end: int, limit: int) -> int | None:
    """Return where a description with a relative clause ends in a word that points back, None where it does not."""
    m = _TO_DEICTIC.match(text, end, limit)
    if m is None or _ADVERBIAL_BEHIND.search(text, end, m.end()):
        return None
    *_, before, noun, deictic = text[end : m.end()].split(" ")
    if (noun in _TIMES and not before.isdigit()) or (deictic != "ini" and before in _PLACED and m.end() < limit):
        return None
    return m.end()


def is_deictic(phrase: str) -> bool:
    """Tell whether a description points back at somebody (`pria itu`, `sang penyanyi`)."""
    return phrase.startswith(_POINTING) or phrase.endswith(_DEICTIC)


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start] in " ,":
        start += 1
    while end > start and text[end - 1] in " ,":
        end -= 1
    return start, end


def describe(people: Register, start: int, end: int) -> Name | None:
    """Return the party that the noun phrase `text[start:end]` names or describes; None for an empty phrase."""
    text = people.text
    start, end = _trimmed(text, start, end)
    phrase = text[start:end]
    if "@" in phrase:
        if (m := _ACCOUNT.search(phrase)) is not None:
            return Name(start, end, phrase, m.group(), None, SpeakerKind.ACCOUNT)
    elif not phrase or not phrase[0].isalnum():
        return None
    head = phrase.partition(" ")[0].lower()
    if is_deictic(phrase):
        return _described(start, end, phrase, head)
    return _special(people, start, end, head) or _named_or_described(people, start, end, head)


def _special(people: Register, start: int, end: int, head: str) -> Name | None:
    """Return the party of a phrase whose first word says what it is: an account, a medium, several, a body's side."""
    phrase = people.text[start:end]
    if head == "akun" and (m := _QUOTED_ACCOUNT.match(people.text, end)) is not None:
        return Name(start, m.end(), people.text[start : m.end()], m.group(1), None, SpeakerKind.ACCOUNT)
    if head in titles.MEDIA_HEADS:
        return Name(start, end, phrase, _medium(phrase) or phrase, None, _BODY)
    if head == "pihak" and (body := _body_behind(people, start + len(head) + 1, end)) is not None:
        return body
    if head in titles.STATEMENTS and (owner := _issuer(people, start + len(head), end)) is not None:
        return owner
    if head in titles.GROUPS or head in titles.NO_HOLDERS:
        return _described(start, end, phrase, head)
    return None


def _named_or_described(people: Register, start: int, end: int, head: str) -> Name:
    phrase = people.text[start:end]
    named = (_initialled(start, end, phrase) if "inisial" in phrase else None) or _named(people, start, end)
    if named is not None and _is_owner(people, named, people.text[start : named.start].strip().lower()):
        return Name(start, end, phrase, head + phrase[len(head) :], None, SpeakerKind.OFFICE)
    if named is not None and head in titles.INDEFINITE and " " not in named.name and not _NAMING.search(phrase):
        named = None
    return named or _described(start, end, phrase, head)


def _body_behind(people: Register, start: int, end: int) -> Name | None:
    """Return the body for which `pihak` stands; None where a noun or a person follows."""
    body = people.text[start:end]
    if not body[:1].isupper() or _is_full_name(people.at(start)):
        return None
    return _described(start, end, body, body.partition(" ")[0].lower())


def _issuer(people: Register, start: int, end: int) -> Name | None:
    """Return whose statement it is (`pernyataan resmi Bank Delima`); None where no name follows."""
    m = _OF_STATEMENT.match(people.text, start, end)
    if m is None or people.text[m.end()].lower() == people.text[m.end()]:
        return None
    return describe(people, m.end(), end)


def _is_full_name(person: Name | None) -> bool:
    return person is not None and " " in person.name


def _is_owner(people: Register, named: Name, relation: str) -> bool:
    """Tell whether a person is named only to say whose relation or lawyer speaks (`kuasa hukum Budi`).

    Not where the article introduces the person by that word, or gives it behind the name.
    """
    if relation not in titles.RELATIONS:
        return False
    text = people.text
    for name in dict.fromkeys((named.text, named.name)):
        at = text.find(name)
        if at >= 0 and text[max(0, at - len(relation) - 1) : at].strip().lower().endswith(relation):
            return False
        behind = text[at + len(name) : at + len(name) + len(relation) + _APPOSED].lower()
        if relation in behind:
            return False
    return text.find(named.text) < named.start


def _initialled(start: int, end: int, phrase: str) -> Name | None:
    """Return the person of whom initials are all that is given (`pria berinisial AS`)."""
    m = _INITIALS.search(phrase)
    if m is None:
        return None
    return Name(start + m.start(1), end, m.group(1), m.group(1), phrase[: m.start()].strip() or None, _PERSON)


def _named(people: Register, start: int, end: int) -> Name | None:
    found = _in_run_before(people, start, end)
    text = people.text
    for n in people.runs(start, end) if found is None else ():
        person = people.person(n)
        if person is None or person.start >= end or (found is not None and text[person.start - 1] == "("):
            continue
        if found is not None and _BELONGING.search(text, found.end, people.starts[n]) is not None:
            break
        found = person
        if (person.start == start or people.starts[n] == start) and not _holds_two(text, person):
            break
    if found is None:
        return None
    role = text[start : found.start].strip(" ,") or text[found.end : end].strip(" ,") or None
    name = people.fullest(found.name, start)
    if name in NAMESAKES:
        return None
    return Name(found.start, found.end, found.text, name, role, _PERSON)


def _holds_two(text: str, person: Name) -> bool:
    """Tell whether what seems a name ends the first of two roles (`Pakar Drone sekaligus penasihat ...`)."""
    return person.role is not None and " " not in person.name and text.startswith(_AND_ALSO, person.end)


def _in_run_before(people: Register, start: int, end: int) -> Name | None:
    """Return the person named by the run that begins before a phrase and goes on into it (`Menurut Dokter Rina`)."""
    n = people.run_at(start)
    person = people.person(n) if n is not None and people.starts[n] < start else None
    if person is None or not start <= person.start < end or len(person.name) < _SHORTEST_NAME:
        return None
    role = people.text[start : person.start].strip()
    if " " not in person.name and people.text.startswith((" dan ", " & ", " - "), person.end):
        return None
    return person if not role or " " in person.name or is_titled(role) or is_ranked(role) else None


def _medium(phrase: str) -> str:
    words = phrase.split(" ")
    known = [word for word in words if word in agencies() or word in media()]
    return known[-1] if known else " ".join(w for w in words[1:] if w[:1].isupper() and w not in no_names())


def anonymous_end(text: str, end: int, limit: int) -> int:
    """Return where the relative clause ends that describes an unnamed speaker (`sumber yang dekat dengan istana`)."""
    m = _RELATIVE.match(text, end, limit)
    return m.end() if m else end


def _described(start: int, end: int, phrase: str, head: str) -> Name:
    name = phrase
    if "(" in phrase or "  " in phrase:
        name = " ".join(_BRACKETS.sub("", phrase).split()) or phrase
    if head in _LOWERED:
        name = head + name[len(head) :]
    return Name(start, end, phrase, name, None, _kinds().get(head, _BODY))
