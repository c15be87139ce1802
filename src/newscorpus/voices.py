"""Who is spoken of at a point of the article: what `-nya`, `dia`, `lembaga itu` and a bare quote point back to."""

from __future__ import annotations

import re
from functools import cache

from newscorpus.clauses import Clauses
from newscorpus.cues import Outside
from newscorpus.drafts import Voice
from newscorpus.lexicon import titles
from newscorpus.lexicon.tables import agencies, heads, media
from newscorpus.names import is_made, is_titled
from newscorpus.people import Register
from newscorpus.persons import Name
from newscorpus.phrases import anonymous_end, describe, is_deictic, phrase_end
from newscorpus.records import SpeakerHow, SpeakerKind

_NAMED, _CARRIED = SpeakerHow.NAMED, SpeakerHow.CARRIED
_EPITHET = SpeakerHow.EPITHET
_PERSON, _ACCOUNT, _OFFICE = SpeakerKind.PERSON, SpeakerKind.ACCOUNT, SpeakerKind.OFFICE
_ANONYMOUS = SpeakerKind.ANONYMOUS
_MANY_VOICED = frozenset({SpeakerKind.GROUP, SpeakerKind.BODY})
_SINGULAR = re.compile(r"\b(?:saya|Saya|aku|Aku)\b")
_PLURAL = re.compile(r"\b(?:kami|Kami)\b")
_LONGEST_SPEECH = 600
_NOBODY: frozenset[int] = frozenset()
_RECENT = 40
_LATEST = 12
_FEW = 10
_SHORT_ADVERBIAL = 45
_BACK = 3_000
_LONGEST_CLAUSE = 220
_DESCRIBING = (" yang ", " dengan ", " asal ", " kelahiran ", " berusia ", " berdarah ", " lulusan ", " berkacamata ")
_POINTING_NOUNS = titles.PERSON_NOUNS | frozenset(
    "aktor aktris legislator musisi pejabat pelatih pemain pengusaha penyanyi perwira politikus politisi".split()
)
_NEVER_POINTING = titles.INDEFINITE - titles.ANONYMOUS_HEADS
_NOT_HOLDING = ("wakil ", "mantan ", "calon ", "eks ", "deputi ", "staf ", "bekas ")
_TO_HOLDER = re.compile(r"(?: ?\([^()\n]{1,30}\))? ?,? ?")
_PARTIES = (
    titles.GROUPS
    | titles.INDEFINITE
    | titles.ORGANISATIONS
    | titles.MEDIA_HEADS
    | titles.PERSON_NOUNS
    | titles.RELATION_HEADS
)


@cache
def _parties() -> frozenset[str]:
    return heads() | _PARTIES


@cache
def _pointed_at() -> frozenset[str]:
    return _parties() | {"sang", "si"}


def may_speak(named: Name) -> bool:
    """Tell whether a noun phrase is of somebody or a body that can speak, not of a thing."""
    head = named.text.partition(" ")[0]
    if head.lower() in _parties() or is_deictic(named.text):
        return True
    if head.lower() in titles.REPORTS:
        return any(word[0].isupper() for word in named.text.split()[1:])
    if not head[0].isupper() or head in titles.FUNCTION_WORDS:
        return False
    return not is_made(head) or any(word[0].isupper() for word in named.text.split()[1:])


class Voices:
    """Who has spoken up to a point of one walk through an article.

    `current` is whoever spoke last, `group` the last of several or of a body; `spoke_at` is where.
    """

    def __init__(self, people: Register, clauses: Clauses, outside: Outside) -> None:
        self.people = people
        self.text = people.text
        self.clauses = clauses
        self.outside = outside
        self.current: Voice | None = None
        self.group: Voice | None = None
        self.single: Voice | None = None
        self.spoke_at = 0
        self._names: list[str] = []
        self._quoted: set[str] = set()
        self._lower: str | None = None

    def quoted(self, voice: Voice, at: int) -> None:
        """Take note of who spoke between marks that end at `at`."""
        if voice.name is not None:
            self._quoted.add(voice.name)
            self._names.append(voice.name)
            self.speaks(voice, at)

    def reported(self, voice: Voice, at: int) -> None:
        """Take note of whose speech a cue that ends at `at` reports; several do not displace one."""
        if voice.name is not None:
            self._names.append(voice.name)
        if voice.kind not in _MANY_VOICED or self.current is None:
            self.speaks(voice, at)
        elif voice.name is not None:
            self.group = voice

    def speaks(self, voice: Voice, at: int) -> None:
        """Make somebody the one who spoke last."""
        self.current = voice
        if voice.kind is _PERSON:
            self.single = voice
        self.spoke_at = max(self.spoke_at, at, voice.end or 0)
        if voice.kind in _MANY_VOICED:
            self.group = voice

    def antecedent(self, at: int, how: SpeakerHow, start: int, end: int, *, plural: bool = False) -> Voice:
        """Return whom the clitic, pronoun or description `text[start:end]` points back to from `at`."""
        found = (self.group or self.current) if plural else self._nearest(at)
        if found is not None and found.kind in _MANY_VOICED and how is not _EPITHET and self._is_single(start):
            single = self.single or self._first_person(at)
            found = single if single is not None and " " in (single.name or "") else found
        if found is None:
            return Voice(None, None, how, _PERSON, start, end)
        return Voice(found.name, found.role, how, found.kind, start, end)

    def _is_single(self, at: int) -> bool:
        """Tell whether somebody says `saya` in what stands before `at` in its line, and nobody `kami`."""
        begins = max(self.text.rfind("\n", 0, at) + 1, at - _LONGEST_SPEECH)
        return _SINGULAR.search(self.text, begins, at) is not None and _PLURAL.search(self.text, begins, at) is None

    def issuer(self) -> Voice | None:
        """Return whose statement was last quoted; None where that is a medium, which quotes another's."""
        found = self.current
        is_medium = found is not None and (found.name in media() or found.name in agencies())
        return None if is_medium else found

    def carried(self, at: int) -> Voice | None:
        """Return who goes on speaking at `at` without being named, None where nobody has spoken yet."""
        found = self._nearest(at) if self.current is not None else None
        return None if found is None else Voice(found.name, found.role, _CARRIED, found.kind)

    def epithet(self, start: int, end: int) -> Voice:
        """Return whom a description points back at; a body's (`lembaga itu`) at the last body or group.

        An unnamed speaker's (`sumber itu`) points at the last who was described so.
        """
        words = self.text[start:end].lower().rpartition(" ")[0]
        if words.partition(" ")[0] in titles.ANONYMOUS_HEADS:
            return self._anonymous(words, start, end)
        is_body = words.partition(" ")[0] in titles.ORGANISATIONS
        if is_body and self.group is None and (body := self._body_named(words, start)) is not None:
            return Voice(body, None, _EPITHET, SpeakerKind.BODY, start, end)
        return self.antecedent(start, _EPITHET, start, end, plural=is_body)

    def _body_named(self, noun: str, before: int) -> str | None:
        """Return the last body whose name begins with a noun (`kementerian itu`: `Kementerian Desa`)."""
        at = self.text.rfind(f"{noun.capitalize()} ", max(0, before - _BACK), before)
        n = self.people.run_at(at) if at >= 0 else None
        if n is None or self.people.ends[n] <= at + len(noun) + 1:
            return None
        return self.people.fullest(self.text[at : self.people.ends[n]], before)

    def _anonymous(self, words: str, start: int, end: int) -> Voice:
        for name in reversed(self._names):
            if f" {words} " in f" {name.lower()} " and name.lower() != words:
                return Voice(name, None, _EPITHET, SpeakerKind.ANONYMOUS, start, end)
        head = words.partition(" ")[0]
        at = max(self.text.rfind(f" {head} yang ", 0, start), self.text.rfind(f"\n{head.capitalize()} yang ", 0, start))
        if at >= 0:
            first = at + 1 + len(head)
            name = head + self.text[first : anonymous_end(self.text, first, start)]
            return Voice(name, None, _EPITHET, SpeakerKind.ANONYMOUS, start, end)
        return Voice(words, None, _EPITHET, SpeakerKind.ANONYMOUS, start, end)

    def of(self, named: Name) -> Voice | None:
        """Return the voice of a party, None where it is nobody who can speak."""
        if named.kind is _PERSON or named.kind is _ACCOUNT:
            return Voice(named.name, named.role, _NAMED, named.kind, named.start, named.end)
        if named.kind is _ANONYMOUS and named.text.lower().endswith(" yang sama"):
            return self.epithet(named.start, named.end - len(" sama"))
        if self._describes(named):
            return self.epithet(named.start, named.end)
        if is_deictic(named.text) and named.text.partition(" ")[0].lower() not in _NEVER_POINTING:
            is_party = named.text.partition(" ")[0].lower() in _pointed_at()
            return self.epithet(named.start, named.end) if is_party else None
        return self._described(named) if may_speak(named) else None

    def _describes(self, named: Name) -> bool:
        """Tell whether a bare noun for a person goes on in a clause that points back (`Pria yang ... ini`)."""
        if named.text.lower() not in _POINTING_NOUNS or not self.text.startswith(_DESCRIBING, named.end):
            return False
        clause = self.text[named.end : named.end + _LONGEST_CLAUSE].partition("\n")[0]
        return " ini " in clause or " itu " in clause or " tersebut " in clause

    def _described(self, named: Name) -> Voice:
        """Read an unnamed party: the holder of an office, a person known by the name, or just what is written."""
        if named.kind is _OFFICE and (holder := self._holder(named)) is not None:
            return holder
        known = self.people.known(named.name, named.start)
        if known is not None:
            return Voice(known.name, known.role, _NAMED, known.kind, named.start, named.end)
        name = self.people.fullest(named.name, named.start)
        for other in self._names[-_LATEST:]:
            if other.startswith(name) and other.startswith(" ", len(name)):
                name = other
        return Voice(name, None, _NAMED, named.kind, named.start, named.end)

    def _holder(self, named: Name) -> Voice | None:
        """Return the person whom the article gives the office that speaks, the last before it or the first behind."""
        if self._lower is None:
            lower = self.text.lower()
            self._lower = lower if len(lower) == len(self.text) else self.text
        name = named.name.lower()
        for title in (name, titles.SHORT_OFFICES.get(name), titles.LONG_OFFICES.get(name)):
            if title is not None and (other := self._holder_of(title, named.start)) is not None:
                full = self.people.fullest(other.name, other.start)
                return Voice(full, named.text, _EPITHET, _PERSON, named.start, named.end)
        return None

    def _holder_of(self, title: str, near: int) -> Name | None:
        lower = self._lower or ""
        start = max(0, near - _BACK)
        at = lower.rfind(title, start, near)
        for _ in range(_RECENT):
            if at < 0:
                break
            if (other := self._holds(at, len(title))) is not None:
                return other
            at = lower.rfind(title, start, at)
        at = lower.find(title, near + 1, near + _BACK)
        return self._holds(at, len(title)) if at >= 0 else None

    def _holds(self, at: int, length: int) -> Name | None:
        """Return the person named right behind an office, past an abbreviation in brackets and a comma."""
        text = self.text
        if at and (text[at - 1].isalnum() or text[max(0, at - 8) : at].lower().endswith(_NOT_HOLDING)):
            return None
        m = _TO_HOLDER.match(text, at + length)
        if m is None:
            return None
        person = self._begun_at(m.end())
        if person is None and (n := self.people.run_at(m.end())) is not None:
            part = _TO_HOLDER.match(text, self.people.ends[n])
            if part is not None and "," in part.group():
                person = self._begun_at(part.end())
                person = person if person is not None and (" " in person.name or person.role) else None
        return person

    def _begun_at(self, at: int) -> Name | None:
        """Return the person whose name begins at `at`, or ranks before it."""
        person = self.people.in_run(at)
        return person if person is not None and (person.start == at or self.people.begins_name(person, at)) else None

    def _nearest(self, at: int) -> Voice | None:
        """Return whoever is spoken of: a person who begins a sentence since the last quote, else the last speaker."""
        text, people = self.text, self.people
        for n in reversed(people.runs(self.spoke_at, at)[-_RECENT:]):
            end = people.ends[n]
            if (
                text[end : end + 1] == " "
                and text[end + 1 : end + 2].islower()
                and self._begins_clause(people.starts[n])
            ):
                person = people.person(n)
                if person is not None and self._is_known(person):
                    return self._voice_of(person)
        return self.current or self._first_person(at) or self._last_account(at)

    def _begins_clause(self, start: int) -> bool:
        begins = self.clauses.begin(start)
        if begins >= start - 1:
            return True
        short = start - begins < _SHORT_ADVERBIAL and self.text[start - 2] == ","
        return short and self.outside.last(begins, start, without=_NOBODY) is None

    def _is_known(self, person: Name) -> bool:
        if is_titled(person.role):
            return True
        known = self.people.known(person.name, person.start) or person
        return is_titled(known.role) or known.name in self._quoted

    def _first_person(self, at: int) -> Voice | None:
        found = None
        for person in self.people.before(at, within=_BACK):
            known = self.people.known(person.name, person.start) or person
            if is_titled(known.role):
                return self._voice_of(person)
            may_be = found is None and " " in known.name and not self.people.is_placed(person)
            if may_be and (self.people.is_somebody(known) or self.people.is_somebody(person)):
                found = person
        return self._voice_of(found) if found is not None else None

    def _last_account(self, at: int) -> Voice | None:
        n = self.text.rfind("@", max(0, at - _BACK), at)
        account = describe(self.people, n, phrase_end(self.text, n, at)) if n >= 0 else None
        return self.of(account) if account is not None and account.kind is _ACCOUNT else None

    def _voice_of(self, person: Name) -> Voice:
        name = self.people.fullest(person.name, person.start)
        return Voice(name, person.role, _NAMED, _PERSON, person.start, person.end)
