"""Where a report begins behind its verb, and where it ends: before another's speech, or the medium that is cited."""

from __future__ import annotations

import re

from newscorpus.clauses import is_clause
from newscorpus.cues import Cue, Outside, Place
from newscorpus.drafts import Voice
from newscorpus.lexicon.speech import CLAIMS, Bare
from newscorpus.subjects import Subjects

_LONGEST_JOINT = 20
_LONGEST_ADDRESS = 75
_BLANK = 1
_SPEECH, _NOTHING = Bare.SPEECH, Bare.NOTHING
_ACTIVE, _PASSIVE = Place.ACTIVE, Place.PASSIVE
SETTING = r"[ ](?:kepada|pada|di|dalam|saat|ketika|usai|sebelumnya|lewat|melalui|juga|secara)[ ]"
_CITED = (
    r"(?:(?:dengan|seperti|sebagaimana|demikian)[ ])?(?:dengan[ ])?(?:mengutip|dikutip|dilansir|melansir|menukil)\b"
)
TRAILER = re.compile(rf",[ ]{_CITED}")
_TO_CONTENT = re.compile(
    rf"(?:{SETTING}[^,.\"\n]{{1,60}}?(?=,|[ ]baha?wa))?(?:[ ]?,[ ]{_CITED}[^,.\"\n]{{1,100}}?[ ]?,?(?=[ ]baha?wa))?"
    r"[ ]?,?[ ]?(?:baha?wa\b[ ]?,?[ ]?)?"
)
_ADDRESSED = re.compile(r"[ ]((?!baha?wa)[^,.:\"\n]{3,60}?)[ ]?,?[ ]bahwa[ ]")
_THAT = " bahwa "
_WISHES = ("agar ", "supaya ")
_STOPPED = re.compile(r"[.!?] ?(?=[\"\u00e2])")
_COORDINATED = re.compile(r", (?:sedangkan|sementara|namun|tetapi|tapi|dan|adapun) (?:itu ?, )?")
_JOINED = re.compile(r"(?:,|,? (?:dan|serta|lalu|sembari|sambil|seraya|namun|tetapi|tapi))(?: juga)? \Z")


class Limits:
    """Reads where reports begin and end; `nested` are the starts of the cues that stand inside one."""

    def __init__(self, subjects: Subjects, outside: Outside) -> None:
        self.subjects = subjects
        self.text = subjects.text
        self.outside = outside
        self.nested: set[int] = set()

    def begin(self, cue: Cue, ends: int) -> int:
        """Return where what a verb reports begins: past to whom and where it was said, and past `bahwa`."""
        m = _TO_CONTENT.match(self.text, cue.end, ends)
        content = self._past_addressee(cue, m.end() if m else cue.end, ends)
        if content > cue.end + _BLANK:
            self.nested.update(other.start for other in self.outside.within(cue.end, content))
        return content

    def marked(self, cue: Cue, ends: int) -> int | None:
        """Return where the clause begins that a comma or `bahwa` behind a cue marks, None where nothing does."""
        m = _TO_CONTENT.match(self.text, cue.end, ends)
        return m.end() if m is not None and m.end() > cue.end + 1 else None

    def _past_addressee(self, cue: Cue, content: int, ends: int) -> int:
        """Return where the clause begins that a later `bahwa` marks (`memperingatkan warga bahwa ...`)."""
        bare = cue.form.bare
        if content > cue.end + _BLANK or bare is _SPEECH or bare is _NOTHING:
            return content
        if self.text.find(_THAT, cue.end, cue.end + _LONGEST_ADDRESS) < 0:
            return content
        m = _ADDRESSED.match(self.text, cue.end, ends)
        if m is None or not CLAIMS.isdisjoint(m.group(1).split()) or is_clause(self.text, cue.end, m.end(1)):
            return content
        return m.end()

    def reports(self, cue: Cue, content: int, ends: int) -> bool:
        """Tell whether what begins at `content` is marked as speech (`bahwa`, a comma) or must be by its shape."""
        bare = cue.form.bare
        if cue.form.directive or self.text.startswith(_WISHES, content):
            return False
        if bare is _SPEECH or self._is_marked(cue.end, content):
            return True
        return bare is not _NOTHING and is_clause(self.text, content, ends, finite=bare is Bare.FINITE)

    def _is_marked(self, start: int, content: int) -> bool:
        between = self.text[start:content]
        return "," in between or "bahwa" in between or "bahawa" in between

    def end(self, by: Cue, voice: Voice, start: int, end: int) -> int:
        """Take the cues inside a reported clause as part of it, up to a coordinate one; return where it ends."""
        text = self.text
        stop = _STOPPED.search(text, start, end)
        end = stop.start() if stop else end
        trailer = TRAILER.search(text, start, end)
        end = trailer.start() if trailer is not None and trailer.start() > start else end
        for cue in self.outside.within(start, end):
            limit = self._limit(by, voice, cue, start)
            if limit is not None:
                return limit
        return end

    def _limit(self, by: Cue, voice: Voice, cue: Cue, start: int) -> int | None:
        """Return where a report ends because of a cue inside it, None where the cue is part of what is reported."""
        text = self.text
        if cue.form.place is _ACTIVE:
            joined = _JOINED.search(text, max(start, cue.start - _LONGEST_JOINT), cue.start)
            limit = self._next_report(by, voice, cue, start, joined)
            if limit is None and joined is None:
                self.nested.add(cue.start)
            return limit
        if cue.form.place is _PASSIVE or not text.startswith(", ", cue.start - 2):
            return None
        self.nested.add(cue.start)
        return max(start, text.rfind(",", start, cue.start))

    def _next_report(self, by: Cue, voice: Voice, cue: Cue, start: int, joined: re.Match[str] | None) -> int | None:
        """Return where the report ends that `by` began, where `cue` begins another: by the same or by somebody else."""
        text = self.text
        if joined is not None and text.startswith((" bahwa", " bahawa"), cue.end) and by.form.place is _ACTIVE:
            self.subjects.same[cue.start] = voice
            return joined.start()
        coordinate = [m.span() for m in _COORDINATED.finditer(text, start, cue.start)]
        return coordinate[-1][0] if coordinate and self._has_subject(coordinate[-1][1], cue) else None

    def _has_subject(self, start: int, cue: Cue) -> bool:
        between = self.text[start : cue.start]
        return (
            bool(between.strip())
            and "," not in between
            and self.subjects.speakers.subject(start, cue.start) is not None
        )
