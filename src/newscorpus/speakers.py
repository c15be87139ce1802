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
from newscorpus.people import Name
from newscorpus.phrases import describe, is_deictic, phrase_end
from newscorpus.records import SpeakerHow, SpeakerKind
from newscorpus.trees import prefix_tree
from newscorpus.voices import Voices, may_speak

_LONGEST_PHRASE = 250
_PARTS = 3
_ACTIVE, _PASSIVE = Place.ACTIVE, Place.PASSIVE
_NAMED, _CLITIC, _PRONOUN = SpeakerHow.NAMED, SpeakerHow.CLITIC, SpeakerHow.PRONOUN
_PERSON, _DOCUMENT = SpeakerKind.PERSON, SpeakerKind.DOCUMENT
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
        if is_deictic(named.text) and named.kind is not _DOCUMENT:
            return self.voices.epithet(named.start, named.end)
        return Voice(named.name, None, _NAMED, named.kind, named.start, named.end)

    def _topic(self, begins: int, end: int) -> Voice | None:
        """Return whom a clause without a subject of its own is about: `Badan itu ..., tetapi dikatakan bahwa ...`."""
        words = self.text[begins:end].split(" ", 2)
        if len(words) < 3 or not is_deictic(" ".join(words[:2])):
            return None
        return self.voices.epithet(begins, begins + len(words[0]) + 1 + len(words[1]))

    def _phrase(self, start: int) -> Name | None:
        """Read a speaker forwards; a role may be parted from its name, and a name from its role, by a comma."""
        text = self.text
        limit = min(len(text), start + _LONGEST_PHRASE)
        end = phrase_end(text, start, limit)
        first = describe(self.people, start, end)
        if first is None or not text.startswith(", ", end):
            return first
        if first.kind is _PERSON:
            return self._with_apposition(first, end, limit) if first.role is None else first
        for _ in range(_PARTS if first.kind in _HAS_NAME_BEHIND else 0):
            if not text.startswith(", ", end):
                break
            begin, end = end + 2, phrase_end(text, end + 2, limit)
            named = describe(self.people, begin, end)
            if named is not None and named.kind is _PERSON and " " in named.name and self._goes_on(begin):
                return attrs.evolve(named, role=text[start : named.start].strip(" ,") or None)
        return first

    def _goes_on(self, begin: int) -> bool:
        """Tell whether what follows a role's comma can be its name or more of it."""
        head = self.text[begin : begin + 20].partition(" ")[0]
        return head[:1].isupper() or head == "dan" or head in heads()

    def _with_apposition(self, named: Name, end: int, limit: int) -> Name:
        apposition = self.text[end + 2 : phrase_end(self.text, end + 2, limit)]
        is_role = apposition.partition(" ")[0].lower() in heads()
        return attrs.evolve(named, role=apposition) if is_role else named

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
            if head and head not in ADVERBIAL:
                here = phrase_end(text, begin, stop)
                if head in _POINTING and here == begin + len(head):
                    plural = head in PLURAL_PRONOUNS
                    return self.voices.antecedent(start, _PRONOUN, begin, here, plural=plural)
                named = describe(self.people, begin, here)
                if named is not None and named.kind is _PERSON:
                    return self.voices.of(named if apposition is None else attrs.evolve(named, role=apposition.text))
                if apposition is not None or named is None or not may_speak(named):
                    break
                apposition = named
            stop = _before_blanks(text, start, begin)
        return self.voices.of(apposition) if apposition is not None else None


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
