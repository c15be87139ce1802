"""The speaker a cue attaches to, read forwards from it (`kata Rudi`) or backwards (`Rudi mengatakan`)."""

from __future__ import annotations

import re

import attrs

from newscorpus.cues import Cue, Place
from newscorpus.drafts import Voice
from newscorpus.lexicon.speech import (
    ADVERBIAL,
    CLITIC,
    CONNECTING,
    FIRST_PERSON,
    NOT_REPORTING,
    PLURAL_PRONOUNS,
    PRONOUNS,
)
from newscorpus.lexicon.tables import heads
from newscorpus.lexicon.titles import STATEMENTS
from newscorpus.names import is_degrees, is_ranked, is_titled
from newscorpus.persons import Name
from newscorpus.phrases import anonymous_end, describe, is_deictic, phrase_end
from newscorpus.records import SpeakerHow, SpeakerKind
from newscorpus.trees import prefix_tree
from newscorpus.voices import Voices, may_speak

_LONGEST_PHRASE = 250
_SHORTEST_NAME = 3
_THROUGH = " melalui "
_BRACKET = re.compile(r" ?\([^()\n]{1,40}\)(?= ?,)")
_ENDS_PART = re.compile(
    r" ?[,.;(\"\n]|\Z| (?:dalam|di|hari|kepada|ketika|lewat|melalui|pada|saat|sambil|seperti|seusai|usai)\b"
)
_COMMA = re.compile(r" ?, ?")
_PARTS = 3
_ACTIVE, _PASSIVE = Place.ACTIVE, Place.PASSIVE
_NAMED, _CLITIC, _PRONOUN = SpeakerHow.NAMED, SpeakerHow.CLITIC, SpeakerHow.PRONOUN
_BODY = SpeakerKind.BODY
_PERSON, _DOCUMENT, _ANONYMOUS = SpeakerKind.PERSON, SpeakerKind.DOCUMENT, SpeakerKind.ANONYMOUS
_HAS_NAME_BEHIND = frozenset({SpeakerKind.OFFICE, SpeakerKind.ANONYMOUS, SpeakerKind.BODY})
_POINTING = PRONOUNS | {"pihaknya"}
_NEXT_PRONOUN = re.compile(
    rf"[ ,]{{0,3}}({prefix_tree([*_POINTING, *map(str.capitalize, _POINTING), *map(str.upper, _POINTING)])})\b(?!-)"
)
_LEADING = re.compile(rf"[ ,]*+(?:{prefix_tree([*CONNECTING, *map(str.capitalize, CONNECTING)])}[ ])*+")


class Speakers:
    """Reads the speakers of cues in one text; what points back is answered by `voices`."""

    def __init__(self, voices: Voices) -> None:
        self.voices = voices
        self.people = voices.people
        self.text = voices.text

    def of(self, cue: Cue, begins: int) -> Voice | None:
        """Return the speaker of a cue in the clause that begins at `begins`."""
        return self.subject(begins, cue.start) if cue.form.place is _ACTIVE else self.behind(cue, begins)

    def behind(self, cue: Cue, begins: int) -> Voice | None:
        """Return the speaker behind a cue: its clitic, a pronoun, or a noun phrase of somebody who can speak."""
        named = self._pointing(cue, begins)
        if named is None or isinstance(named, Voice):
            return named
        return self.voices.of(named)

    def behind_mark(self, cue: Cue, begins: int) -> Voice | None:
        """Return the speaker of a cue right after a closing mark, where any noun phrase is one."""
        named = self._pointing(cue, begins)
        if named is None or isinstance(named, Voice):
            return named
        return self.voices.of(named) or self._whoever(named)

    def _pointing(self, cue: Cue, begins: int) -> Voice | Name | None:
        text, end = self.text, cue.end
        if cue.form.clitic:
            return self.voices.antecedent(begins, _CLITIC, end - len(CLITIC), end)
        if m := _NEXT_PRONOUN.match(text, end):
            plural = m.group(1).lower() in PLURAL_PRONOUNS
            return self.voices.antecedent(begins, _PRONOUN, *m.span(1), plural=plural)
        if cue.form.place is _PASSIVE and text.startswith((" bahwa", ","), end):
            return self._topic(begins, cue.start) or self.voices.carried(begins)
        return self._phrase(end + len(" oleh") if text.startswith(" oleh ", end) else end)

    def _whoever(self, named: Name) -> Voice | None:
        if named.text.partition(" ")[0].lower() in FIRST_PERSON:
            return None
        if is_deictic(named.text):
            if named.kind is not _DOCUMENT:
                return self.voices.epithet(named.start, named.end)
            if named.text.partition(" ")[0].lower() in STATEMENTS and (issuer := self.voices.issuer()) is not None:
                return Voice(issuer.name, issuer.role, SpeakerHow.EPITHET, issuer.kind, named.start, named.end)
        return Voice(named.name, None, _NAMED, named.kind, named.start, named.end)

    def _topic(self, begins: int, end: int) -> Voice | None:
        """Return whom a clause without a subject of its own is about: `Badan itu ..., tetapi dikatakan bahwa ...`."""
        words = self.text[begins:end].split(" ", 2)
        if len(words) < 3 or not is_deictic(" ".join(words[:2])):
            return None
        return self.voices.epithet(begins, begins + len(words[0]) + 1 + len(words[1]))

    def _phrase(self, start: int) -> Name | None:
        """Read a speaker forwards; a role may be parted from its name, and a name from its role, by a comma."""
        limit = min(len(self.text), start + _LONGEST_PHRASE)
        end = phrase_end(self.text, start, limit)
        first = describe(self.people, start, end)
        if first is None:
            return None
        if self.text.startswith(_THROUGH, end) and (other := self._deputy(end, limit)) is not None:
            return other
        if first.kind is _ANONYMOUS and (longer := anonymous_end(self.text, end, limit)) > end:
            phrase = self.text[first.start : longer]
            return attrs.evolve(first, end=longer, text=phrase, name=phrase)
        bracket = _BRACKET.match(self.text, end, limit)
        end = bracket.end() if bracket else end
        if not _COMMA.match(self.text, end):
            return first
        if first.kind is _PERSON:
            return self._with_apposition(first, start, end, limit)
        return (self._behind_role(first.kind, start, end, limit) if first.kind in _HAS_NAME_BEHIND else None) or first

    def _deputy(self, end: int, limit: int) -> Name | None:
        """Return who speaks for somebody: `Kapolres Budi melalui Kasat Rina`."""
        begin = end + len(_THROUGH)
        other = describe(self.people, begin, phrase_end(self.text, begin, limit))
        return other if other is not None and other.kind is _PERSON and is_titled(other.role) else None

    def _behind_role(self, kind: SpeakerKind, start: int, end: int, limit: int) -> Name | None:
        """Return the person whose role `text[start:end]` and what follows it between commas are."""
        short: Name | None = None
        for _ in range(_PARTS):
            m = _COMMA.match(self.text, end, limit)
            if m is None:
                break
            begin, end = m.end(), phrase_end(self.text, m.end(), limit)
            named = describe(self.people, begin, end)
            if named is None or named.kind is not _PERSON or not self._goes_on(begin):
                continue
            named = attrs.evolve(named, role=self.text[start : named.start].strip(" ,") or None)
            if " " in named.name and (kind is not _BODY or _ENDS_PART.match(self.text, end)):
                return named
            if short is None and kind is not _BODY and self._is_name(named, begin) and _ENDS_PART.match(self.text, end):
                short = named
        return short

    def _is_name(self, named: Name, begin: int) -> bool:
        """Tell whether what follows a role is a name: of several words, or of one that is a person elsewhere."""
        if " " in named.name:
            return True
        if len(named.text) < _SHORTEST_NAME or not named.text.isalpha() or is_degrees(named.text):
            return False
        if named.start != begin:
            return is_ranked(self.text[begin : named.start].strip())
        closed = _ENDS_PART.match(self.text, named.end) is not None
        return self.people.may_be_called(named.text, once=closed)

    def _goes_on(self, begin: int) -> bool:
        """Tell whether what follows a role's comma can be its name or more of it."""
        head = self.text[begin : begin + 20].partition(" ")[0]
        return head[:1].isupper() or head == "dan" or head in heads()

    def _with_apposition(self, named: Name, start: int, end: int, limit: int) -> Name:
        """Read what follows the comma behind a person: the role, or the person whose role and body those were."""
        m = _COMMA.match(self.text, end, limit)
        begin = m.end() if m else end
        last = phrase_end(self.text, begin, limit)
        if named.role is None:
            apposition = self.text[begin:last].strip()
            is_role = apposition.partition(" ")[0].lower() in heads()
            return attrs.evolve(named, role=apposition) if is_role else named
        if named.end < start or not self._may_be_body(named):
            return named
        other = describe(self.people, begin, last)
        if other is None or other.kind is not _PERSON:
            return named
        if other.start != begin and not is_ranked(self.text[begin : other.start].strip()):
            return named
        if " " not in other.name and not self._is_name(other, begin):
            return named
        return attrs.evolve(other, role=self.text[start:end].strip(" ,"))

    def _may_be_body(self, named: Name) -> bool:
        """Tell whether the name behind a role can be the body's: no rank says otherwise, nobody calls it a person's."""
        role = named.role or ""
        is_role = role.partition(" ")[0].lower() in heads() or is_titled(role)
        is_role = is_role or (role[:1].islower() and " " not in named.text)
        return is_role and not is_ranked(role) and not self.people.speaks(named.text)

    def subject(self, start: int, end: int) -> Voice | None:
        """Read the subject of a verb of saying backwards from it, past adverbials and appositions."""
        text = self.text
        if _word_before(text, start, end) in NOT_REPORTING:
            return None
        cuts = _cuts(text, start, end)
        apposition: Name | None = None
        stop = _before_blanks(text, start, end)
        for begin in cuts:
            lead = _LEADING.match(text, begin, stop)
            begin = lead.end() if lead else begin
            head = text[begin:stop].strip(" ,").partition(" ")[0].lower()
            if not head and len(cuts) == 1:
                return self.voices.carried(end)
            if head and head not in ADVERBIAL and not is_degrees(text[begin:stop].strip(" ,")):
                here = phrase_end(text, begin, stop)
                if head in _POINTING and here == begin + len(head):
                    plural = head in PLURAL_PRONOUNS
                    return self.voices.antecedent(start, _PRONOUN, begin, here, plural=plural)
                named = self._party(begin, here, stop)
                if named is not None and named.kind is _PERSON:
                    if apposition is None and (owner := self._owner(named, begin, start)) is not None:
                        named = owner
                    return self.voices.of(named if apposition is None else attrs.evolve(named, role=apposition.text))
                if apposition is None and (named is None or not may_speak(named)):
                    return self._holder_before(begin, stop)
                if apposition is not None or named is None or not may_speak(named):
                    break
                apposition = named
            stop = _before_blanks(text, start, begin)
        return self.voices.of(apposition) if apposition is not None else None

    def _holder_before(self, begin: int, stop: int) -> Voice | None:
        """Return the person with a title right before a verb, where what the clause begins with cannot speak."""
        n = self.people.run_at(stop - 1)
        person = self.people.person(n) if n is not None and self.people.starts[n] > begin else None
        if person is None or person.end != stop or " " not in person.name or not is_titled(person.role):
            return None
        return self.voices.of(person)

    def _party(self, begin: int, end: int, stop: int) -> Name | None:
        """Return the party that a part of a clause names, or who speaks for it."""
        if self.text.startswith(_THROUGH, end) and (other := self._deputy(end, stop)) is not None:
            return other
        named = describe(self.people, begin, end)
        if named is not None and named.kind is _ANONYMOUS and (longer := anonymous_end(self.text, end, stop)) > end:
            phrase = self.text[named.start : longer]
            return attrs.evolve(named, end=longer, text=phrase, name=phrase)
        return named

    def _owner(self, named: Name, begin: int, start: int) -> Name | None:
        """Return the person before a comma whose role the part from `begin` is (`Budi, Kepala BPI Danantara`)."""
        if named.role is None or named.start == begin or not self._may_be_body(named):
            return None
        stop = _before_blanks(self.text, start, begin)
        before = _cuts(self.text, start, stop)[0]
        lead = _LEADING.match(self.text, before, stop)
        before = lead.end() if lead else before
        other = describe(self.people, before, stop)
        if other is None or other.kind is not _PERSON or other.start != before or other.end != stop:
            return None
        return attrs.evolve(other, role=self.text[begin : named.end].strip(" ,")) if " " in other.text else None


def _word_before(text: str, start: int, end: int) -> str:
    last = _before_blanks(text, start, end)
    return text[max(start, text.rfind(" ", start, last) + 1) : last].lower()


def _cuts(text: str, start: int, end: int) -> list[int]:
    """Return where the parts of a clause between commas begin, the last first."""
    cuts = []
    comma = text.rfind(", ", start, end)
    while comma >= 0:
        cuts.append(comma + 1)
        comma = text.rfind(", ", start, comma + 1)
    return [*cuts, start]


def _before_blanks(text: str, start: int, end: int) -> int:
    while end > start and text[end - 1] in " ,":
        end -= 1
    return end
