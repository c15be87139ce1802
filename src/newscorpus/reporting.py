"""Speech reported without marks: `Rudi mengatakan bahwa ...`, `menurut Rudi, ...`, `..., kata Rudi`."""

from __future__ import annotations

import re
from bisect import bisect_left

from newscorpus.cues import Cue, Outside, Place
from newscorpus.drafts import Draft, Voice
from newscorpus.mediation import Mediation
from newscorpus.records import QuoteKind, SpeakerHow, SpeakerKind
from newscorpus.speakers import Speakers

_LONGEST_PHRASE = 250
_LEAST_BEFORE = 25
_INDIRECT = QuoteKind.INDIRECT
_PERSON, _NAMED = SpeakerKind.PERSON, SpeakerHow.NAMED
_ACTIVE, _PASSIVE = Place.ACTIVE, Place.PASSIVE
SETTING = r"[ ](?:kepada|pada|di|dalam|saat|ketika|usai|sebelumnya|lewat|melalui|juga|secara)[ ]"
_TO_CONTENT = re.compile(rf"(?:{SETTING}[^,.\"\n]{{1,60}}?(?=,|[ ]bahwa))?[ ]?,?[ ]?(?:bahwa\b[ ]?,?[ ]?)?")
COORDINATED = re.compile(r",? (?:sedangkan|sementara|namun|tetapi|dan) ")


class Reporter:
    """Reads reported clauses in reading order; `nested` are the starts of cues that stand inside one."""

    def __init__(self, speakers: Speakers, outside: Outside, media: Mediation) -> None:
        self.speakers = speakers
        self.voices = speakers.voices
        self.clauses = speakers.voices.clauses
        self.text = speakers.text
        self.outside = outside
        self.media = media
        self.nested: set[int] = set()
        self.reports: list[Draft] = []

    def read(self, cue: Cue) -> None:
        """Read what one cue outside of marks reports, if it reports anything."""
        begins, ends = self.clauses.around(cue.start)
        if cue.form.place is _ACTIVE:
            self._read_active(cue, begins, ends)
        elif cue.form.place is _PASSIVE:
            self._read_passive(cue, begins, ends)
        elif (voice := self.speakers.behind(cue, begins)) is not None:
            self._report_around(cue, voice, begins, ends)

    def _read_active(self, cue: Cue, begins: int, ends: int) -> None:
        m = _TO_CONTENT.match(self.text, cue.end, ends)
        content = m.end() if m else cue.end
        if not cue.form.firm:
            between = self.text[cue.end : content]
            if "bahwa" not in between and "," not in between:
                return
        voice = self.speakers.subject(begins, cue.start)
        if voice is not None:
            self._report(cue, voice, (content, ends), (begins, ends))

    def _read_passive(self, cue: Cue, begins: int, ends: int) -> None:
        voice = self.speakers.behind(cue, begins)
        if voice is None or voice.kind is not _PERSON:
            return
        if cue.start == begins:
            self._report_around(cue, voice, begins, ends)
        elif voice.how is _NAMED:
            self.voices.speaks(voice, cue.end)

    def _report_around(self, cue: Cue, voice: Voice, begins: int, ends: int) -> None:
        """Report the clause before an attribution, or the one after it where too little stands before."""
        if cue.start - begins > _LEAST_BEFORE:
            self._report(cue, voice, (begins, self.text.rfind(",", begins, cue.start)), (begins, ends))
            return
        comma = self.text.find(",", max(cue.end, voice.end or 0), ends)
        if 0 <= comma < cue.end + _LONGEST_PHRASE:
            self._report(cue, voice, (comma + 1, ends), (begins, ends))

    def _report(self, cue: Cue, voice: Voice, clause: tuple[int, int], sentence: tuple[int, int]) -> None:
        text = self.text
        start, end = clause[0], self._claim(*clause)
        while start < end and text[start] in " ,\n":
            start += 1
        while end > start and text[end - 1] in " ,\n":
            end -= 1
        self.voices.reported(voice, cue.end)
        if text.count(" ", start, end) >= 2:
            via = self.media.around(*sentence, min(start, cue.start), max(end, cue.end))
            self.reports.append(Draft(start, end, end, _INDIRECT, cue, voice, via))

    def _claim(self, start: int, end: int) -> int:
        """Take the cues inside a reported clause as part of it, up to a coordinate one; return where it ends."""
        inside = self.outside.within(start, end)
        if not inside:
            return end
        coordinated = COORDINATED.search(self.text, start, end)
        limit = coordinated.start() if coordinated else end
        for cue in inside:
            if cue.form.place is _ACTIVE:
                if cue.start < limit:
                    self.nested.add(cue.start)
            elif cue.form.place is not _PASSIVE and self.text.startswith(", ", cue.start - 2):
                return max(start, self.text.rfind(",", start, cue.start))
        return end

    def free(self, drafts: list[Draft], used: set[int]) -> list[Draft]:
        """Return the reports whose cue and clause no quote in marks, in order of start, has taken."""
        starts = [draft.start for draft in drafts]
        return [r for r in self.reports if (r.cue is None or r.cue.start not in used) and _is_free(r, drafts, starts)]


def _is_free(report: Draft, drafts: list[Draft], starts: list[int]) -> bool:
    n = bisect_left(starts, report.end)
    return n == 0 or drafts[n - 1].after <= report.start
