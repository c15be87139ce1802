"""Speech reported without marks: `Rudi mengatakan bahwa ...`, `menurut Rudi, ...`, `..., kata Rudi`."""

from __future__ import annotations

import re
from bisect import bisect_left

from newscorpus.attributions import Attributions
from newscorpus.clauses import is_clause
from newscorpus.cues import Cue, Outside, Place
from newscorpus.drafts import Draft, Voice
from newscorpus.lexicon.speech import ADVERBIAL, CITES
from newscorpus.lexicon.titles import MEDIA_HEADS
from newscorpus.limits import SETTING, Limits
from newscorpus.mediation import Mediation
from newscorpus.records import QuoteKind, SpeakerHow, SpeakerKind
from newscorpus.speakers import Speakers
from newscorpus.subjects import LEAD, Subjects

_LEAST_BEFORE = 25
_LEAST_WORDS = 3
_INDIRECT = QuoteKind.INDIRECT
_NAMED = SpeakerHow.NAMED
_PERSON, _DOCUMENT = SpeakerKind.PERSON, SpeakerKind.DOCUMENT
_ACTIVE, _PASSIVE, _ACCORDING = Place.ACTIVE, Place.PASSIVE, Place.ACCORDING
_ENDS_THERE = re.compile(rf"(?:{SETTING}[^,.\"\n]{{1,60}}+)?[ ]?\.?[ \n]*+")
_INTERRUPTS = re.compile(rf"{SETTING}[^,.\"\n]{{1,60}}+,[ ]")
_GOES_ON = ("bahwa", "mengutip", "dengan mengutip")
_QUOTED = re.compile(r"[ ][^,.\"\n]{3,100}?[ ]?,?[ ]bahwa ")


class Reporter:
    """Reads reported clauses in reading order; `nested` are the starts of cues that stand inside one."""

    def __init__(self, speakers: Speakers, outside: Outside, media: Mediation) -> None:
        self.speakers = speakers
        self.voices = speakers.voices
        self.clauses = speakers.voices.clauses
        self.text = speakers.text
        self.media = media
        self.subjects = Subjects(speakers)
        self.limits = Limits(self.subjects, outside)
        self.attributions = Attributions(speakers, outside)
        self.nested = self.limits.nested
        self.reports: list[Draft] = []

    def read(self, cue: Cue) -> None:
        """Read what one cue outside of marks reports, if it reports anything."""
        begins, ends = self.clauses.around(cue.start)
        place = cue.form.place
        if place is _ACTIVE:
            self._read_active(cue, begins, ends)
        elif place is _PASSIVE:
            self._read_passive(cue, begins, ends)
        elif place is _ACCORDING and cue.start != begins and not self.text.startswith(", ", cue.start - 2):
            self._read_according(cue, begins, ends)
        elif place is _ACCORDING and cue.start == begins and (voice := self.attributions.run_on(cue, ends)) is not None:
            self._report(cue, voice, (voice.end or cue.end, ends), (begins, ends))
        elif (voice := self.attributions.voice(cue, begins)) is not None:
            self._report_around(cue, voice, begins, ends)

    def _read_active(self, cue: Cue, begins: int, ends: int) -> None:
        m = _QUOTED.match(self.text, cue.end, ends) if self.text.startswith(CITES, cue.start) else None
        if m is not None:
            voice = self.speakers.behind_mark(cue, begins)
            if voice is not None:
                self._report(cue, voice, (m.end(), ends), (begins, ends))
        elif (voice := self.subjects.of(cue, begins)) is not None:
            self._read_verb(cue, voice, begins, ends)

    def _read_verb(self, cue: Cue, voice: Voice, begins: int, ends: int) -> None:
        if self._ends_there(cue, ends) or self._interrupts(cue, voice, ends):
            self._report_before(cue, voice, begins, ends)
            return
        content = self.limits.begin(cue, ends)
        if self.limits.reports(cue, content, ends):
            self._report(cue, voice, (content, ends), (begins, ends))
        elif cue.form.firm:
            self._note(voice, cue)

    def _ends_there(self, cue: Cue, ends: int) -> bool:
        """Tell whether nothing that is said follows a verb (`..., media itu melaporkan pada Selasa`)."""
        if not cue.form.firm or cue.form.directive or _ENDS_THERE.fullmatch(self.text, cue.end, ends) is None:
            return False
        return not is_clause(self.text, cue.end, ends)

    def _interrupts(self, cue: Cue, voice: Voice, ends: int) -> bool:
        """Tell whether a medium and its verb stand within the clause (`P, media itu melaporkan pada Selasa, ...`)."""
        m = _INTERRUPTS.match(self.text, cue.end, ends)
        return m is not None and self._is_medium(voice) and not self.text.startswith(_GOES_ON, m.end())

    def _is_medium(self, voice: Voice) -> bool:
        if voice.start is None or voice.end is None:
            return False
        return self.text[voice.start : voice.end].partition(" ")[0].lower() in MEDIA_HEADS

    def _report_before(self, cue: Cue, voice: Voice, begins: int, ends: int) -> None:
        """Report the clause before a subject and verb that end a sentence (`P, media itu melaporkan pada Selasa`)."""
        text = self.text
        comma = text.rfind(", ", begins, cue.start if voice.start is None else voice.start)
        lead = text[begins:comma].partition(" ")[0].lower()
        if comma - begins > _LEAST_BEFORE and lead not in ADVERBIAL and is_clause(text, begins, comma):
            self._report(cue, voice, (begins, comma), (begins, ends))
        elif cue.form.firm:
            self._note(voice, cue)

    def _read_passive(self, cue: Cue, begins: int, ends: int) -> None:
        if cue.form.clitic:
            self._read_passive_clitic(cue, begins, ends)
            return
        voice = self.speakers.behind(cue, begins)
        if voice is None or voice.kind is not _PERSON:
            return
        if cue.start == begins:
            self._report_around(cue, voice, begins, ends)
        elif voice.how is _NAMED:
            self.voices.speaks(voice, cue.end)

    def _read_passive_clitic(self, cue: Cue, begins: int, ends: int) -> None:
        """Read `Dijelaskannya, ...`, `Namun diakuinya, ...`."""
        lead = LEAD.match(self.text, begins, cue.start)
        if cue.start != begins and (lead is None or lead.end() != cue.start):
            return
        content = self.limits.marked(cue, ends)
        voice = self.speakers.behind(cue, begins)
        if content is not None and voice is not None:
            self._report(cue, voice, (content, ends), (begins, ends))

    def _read_according(self, cue: Cue, begins: int, ends: int) -> None:
        """Read `karena menurutnya ...`, where no comma parts `menurut` from the clause before it."""
        voice = self.attributions.voice(cue, begins) if self.attributions.connects(cue, begins) else None
        if voice is not None and (clause := self.attributions.joined(cue, voice, ends)) is not None:
            self._report(cue, voice, clause, (begins, ends))

    def _report_around(self, cue: Cue, voice: Voice, begins: int, ends: int) -> None:
        clause = self.attributions.around(cue, voice, begins, ends)
        if clause is not None:
            self._report(cue, voice, clause, (begins, ends))

    def _report(self, cue: Cue, voice: Voice, clause: tuple[int, int], sentence: tuple[int, int]) -> None:
        text = self.text
        start, end = clause[0], self.limits.end(cue, voice, *clause)
        while start < end and text[start] in " ,\n":
            start += 1
        while end > start and text[end - 1] in " ,\n":
            end -= 1
        self._note(voice, cue)
        if text.count(" ", start, end) >= _LEAST_WORDS - 1:
            via: tuple[str, ...] = ()
            if self.media.starts:
                via = self.media.around(*sentence, min(start, cue.start), max(end, cue.end))
            self.reports.append(Draft(start, end, end, _INDIRECT, cue, voice, via))

    def _note(self, voice: Voice, cue: Cue) -> None:
        """Take note of who spoke; a document does not go on speaking, nor does what has no name."""
        if voice.kind is not _DOCUMENT and (voice.name is not None or voice.kind is _PERSON):
            self.voices.reported(voice, cue.end)

    def free(self, drafts: list[Draft], used: set[int]) -> list[Draft]:
        """Return the reports whose cue and clause no quote in marks, in order of start, has taken."""
        starts = [draft.start for draft in drafts]
        return [r for r in self.reports if (r.cue is None or r.cue.start not in used) and _is_free(r, drafts, starts)]


def _is_free(report: Draft, drafts: list[Draft], starts: list[int]) -> bool:
    n = bisect_left(starts, report.end)
    return n == 0 or drafts[n - 1].after <= report.start
