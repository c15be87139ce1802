"""The subject of a verb of saying: its own, that of the clause before, or a body that is pointed at."""

from __future__ import annotations

import re

import attrs

from newscorpus.clauses import is_clause
from newscorpus.cues import Cue
from newscorpus.drafts import Voice
from newscorpus.lexicon.speech import ADVERBIAL, CONNECTING, SAME_SUBJECT, THINGS
from newscorpus.lexicon.titles import ORGANISATIONS
from newscorpus.phrases import phrase_end
from newscorpus.records import SpeakerHow, SpeakerKind
from newscorpus.speakers import Speakers
from newscorpus.trees import prefix_tree

_LONGEST_CLAUSE = 250
_BODY = SpeakerKind.BODY
LEAD = re.compile(
    rf"(?:{prefix_tree(['Hanya', *map(str.capitalize, CONNECTING)])}(?:[ ](?:begitu|itu|demikian|saja))?[ ]?,?[ ])"
)
_NO_LONGER = ("tidak lagi ", "tak lagi ")
_POINTERS = frozenset({"itu", "tersebut", "ini"})
_POINTED_AT = re.compile(r"[ ,\n]*([A-Za-z]{3,20}(?: [a-z]{3,15}){0,2}) (?:itu|tersebut|ini) ")
_MARKED = (" bahwa", " bahawa", ",", " ,")


class Subjects:
    """Reads the subjects of verbs of saying; `same` are those of the verbs, by start, that go on with another's."""

    def __init__(self, speakers: Speakers) -> None:
        self.speakers = speakers
        self.voices = speakers.voices
        self.text = speakers.text
        self.same: dict[int, Voice] = {}

    def of(self, cue: Cue, begins: int) -> Voice | None:
        """Return the subject of a verb in the clause that begins at `begins`, None where it has none."""
        text, start = self.text, cue.start
        if text.endswith(_NO_LONGER, begins, start):
            return None
        voice = self.same.get(start) or self._own(begins, start)
        if voice is not None:
            return self._parted(voice, cue)
        lead = LEAD.match(text, begins, start)
        if lead is not None and lead.end() == start:
            return self.voices.carried(start)
        return self._shared_or_pointed_at(cue, begins)

    def _own(self, begins: int, at: int) -> Voice | None:
        part = self._own_part(begins, at)
        return self.speakers.subject(part, at) or (self.speakers.subject(begins, at) if part > begins else None)

    def _parted(self, voice: Voice, cue: Cue) -> Voice:
        """Return a speaker without the verb that is glued to the name (`Rudi Hartawanmengatakan`)."""
        if voice.start is None or voice.end is None or voice.end <= cue.start or voice.name is None:
            return voice
        name = voice.name.removesuffix(self.text[cue.start : cue.end])
        return attrs.evolve(voice, name=self.voices.people.fullest(name, voice.start), end=cue.start)

    def _shared_or_pointed_at(self, cue: Cue, begins: int) -> Voice | None:
        text, start = self.text, cue.start
        before = text[max(begins, text.rfind(" ", begins, start - 1) + 1) : start - 1]
        marked = text.startswith(_MARKED, cue.end)
        if before in SAME_SUBJECT:
            shares = marked or is_clause(text, cue.end, cue.end + _LONGEST_CLAUSE, finite=True)
            return self._shared(begins, start) if shares else None
        return self._pointed_at(begins, start) if marked and before in _POINTERS else None

    def _shared(self, begins: int, at: int) -> Voice | None:
        """Return who speaks in the clause before `at`: whoever was just quoted in the sentence, or its subject."""
        if self.voices.spoke_at > begins:
            return self.voices.carried(at)
        end = phrase_end(self.text, begins, at)
        voice = self.speakers.subject(begins, end) if end < at else None
        if voice is None or voice.kind is not _BODY or voice.start is None:
            return voice
        head = self.text[voice.start : end].partition(" ")[0]
        return voice if head.isupper() or head.lower() in ORGANISATIONS else None

    def _pointed_at(self, begins: int, at: int) -> Voice | None:
        """Return whom a description of what may be a body (`bursa itu`) points back at."""
        text = self.text
        begins = max(begins, text.rfind(", ", begins, at - 1) + 2)
        lead = LEAD.match(text, begins, at)
        m = _POINTED_AT.fullmatch(text, lead.end() if lead is not None else begins, at)
        if m is None or m.group(1).partition(" ")[0].lower() in THINGS:
            return None
        body = self.voices.group
        known = (body.name, body.role) if body is not None else (None, None)
        return Voice(*known, SpeakerHow.EPITHET, _BODY, m.start(1), at - 1)

    def _own_part(self, begins: int, end: int) -> int:
        """Return where the part with the subject begins: its line, or behind a clause (`P, media itu ...`)."""
        text = self.text
        begins = max(begins, text.rfind("\n", begins, end - 1) + 1)
        comma = text.rfind(", ", begins, end - 2)
        if comma < 0:
            return begins
        before = text.rfind(", ", begins, comma) + 2
        before = begins if before < 2 else before
        if text[before:comma].lstrip().partition(" ")[0].lower() in ADVERBIAL or not is_clause(text, before, comma):
            return begins
        return comma + 2
