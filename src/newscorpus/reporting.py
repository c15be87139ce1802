"""Speech reported without marks: `Rudi mengatakan bahwa ...`, `menurut Rudi, ...`, `..., kata Rudi`."""

from __future__ import annotations

import re
from bisect import bisect_left

import attrs

from newscorpus.clauses import is_clause
from newscorpus.cues import Cue, Outside, Place
from newscorpus.drafts import Draft, Voice
from newscorpus.lexicon.speech import (
    ACCOUNTS,
    ADVERBIAL,
    AFTER_SPEAKER,
    CITES,
    CLAIMS,
    CONNECTING,
    CONNECTIVES,
    PRONOUNS,
    SAME_SUBJECT,
    SOURCES,
    THINGS,
    Bare,
)
from newscorpus.lexicon.tables import heads
from newscorpus.lexicon.titles import MEDIA_HEADS, ORGANISATIONS
from newscorpus.mediation import Mediation
from newscorpus.phrases import phrase_end
from newscorpus.records import QuoteKind, SpeakerHow, SpeakerKind
from newscorpus.speakers import Speakers
from newscorpus.trees import prefix_tree

_LONGEST_PHRASE = 250
_LEAST_BEFORE = 25
_CLOSE = 80
_MOST_OF_A_NAME = 4
_INDIRECT = QuoteKind.INDIRECT
_PERSON, _NAMED = SpeakerKind.PERSON, SpeakerHow.NAMED
_DOCUMENT = SpeakerKind.DOCUMENT
_ACTIVE, _PASSIVE, _ACCORDING, _AFTER = Place.ACTIVE, Place.PASSIVE, Place.ACCORDING, Place.AFTER
SETTING = r"[ ](?:kepada|pada|di|dalam|saat|ketika|usai|sebelumnya|lewat|melalui|juga|secara)[ ]"
_CITED = (
    r"(?:(?:dengan|seperti|sebagaimana|demikian)[ ])?(?:dengan[ ])?(?:mengutip|dikutip|dilansir|melansir|menukil)\b"
)
_TO_CONTENT = re.compile(
    rf"(?:{SETTING}[^,.\"\n]{{1,60}}?(?=,|[ ]baha?wa))?(?:[ ]?,[ ]{_CITED}[^,.\"\n]{{1,100}}?[ ]?,?(?=[ ]baha?wa))?"
    r"[ ]?,?[ ]?(?:baha?wa\b[ ]?,?[ ]?)?"
)
_TRAILER = re.compile(rf",[ ]{_CITED}")
_ENDS_THERE = re.compile(rf"(?:{SETTING}[^,.\"\n]{{1,60}}+)?[ ]?\.?[ \n]*+")
_INTERRUPTS = re.compile(rf"{SETTING}[^,.\"\n]{{1,60}}+,[ ]")
_LEAD = re.compile(
    rf"(?:{prefix_tree(['Hanya', *map(str.capitalize, CONNECTING)])}(?:[ ](?:begitu|itu|demikian|saja))?[ ]?,?[ ])"
)
_NO_LONGER = ("tidak lagi ", "tak lagi ")
_WISHES = ("agar ", "supaya ")
_QUOTED = re.compile(r"[ ][^,.\"\n]{3,100}?[ ]?,?[ ]bahwa ")
_ADDRESSED = re.compile(r"[ ]((?!baha?wa)[^,.:\"\n]{3,60}?)[ ]?,?[ ]bahwa[ ]")
_SHAPED = frozenset({Bare.CLAUSE, Bare.FINITE})
_POINTERS = frozenset({"itu", "tersebut", "ini"})
_POINTED_AT = re.compile(r"[ ,\n]*([A-Za-z]{3,20}(?: [a-z]{3,15}){0,2}) (?:itu|tersebut|ini) ")
_STOPPED = re.compile(r"[.!?] ?(?=[\"\u00e2])")
_COORDINATED = re.compile(r", (?:sedangkan|sementara|namun|tetapi|tapi|dan|adapun) (?:itu ?, )?")
_JOINED = re.compile(r"(?:,|,? (?:dan|serta|lalu|sembari|sambil|seraya|namun|tetapi|tapi))(?: juga)? \Z")
_LONGEST_JOINT = 20
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
        self.same: dict[int, Voice] = {}
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
        elif place is _ACCORDING and cue.start == begins and (voice := self._run_on(cue, ends)) is not None:
            self._report(cue, voice, (voice.end or cue.end, ends), (begins, ends))
        elif (voice := self._voice_behind(cue, begins)) is not None:
            self._report_around(cue, voice, begins, ends)

    def _voice_behind(self, cue: Cue, begins: int) -> Voice | None:
        """Return the speaker behind a cue; what `menurut` names may be a document too."""
        if cue.form.place is not _ACCORDING or cue.form.clitic:
            return self.speakers.behind(cue, begins)
        start = cue.end + 1
        head = _first(self.text[start : start + _CLOSE])
        voice = None if head in SOURCES else self.speakers.behind(cue, begins)
        if voice is None and (head in SOURCES or head in ACCOUNTS):
            end = phrase_end(self.text, start, min(len(self.text), start + _CLOSE))
            return Voice(self.text[start:end].rstrip(), None, _NAMED, _DOCUMENT, start, end)
        return voice

    def _read_active(self, cue: Cue, begins: int, ends: int) -> None:
        text = self.text
        m = _QUOTED.match(text, cue.end, ends) if text.startswith(CITES, cue.start) else None
        voice = self.speakers.behind_mark(cue, begins) if m is not None else self._subject(cue, begins)
        if voice is None:
            return
        if m is not None:
            self._report(cue, voice, (m.end(), ends), (begins, ends))
            return
        ends_there = cue.form.firm and not cue.form.directive and _ENDS_THERE.fullmatch(text, cue.end, ends) is not None
        if ends_there and not is_clause(text, cue.end, ends):
            self._report_before(cue, voice, begins, ends)
            return
        m = _INTERRUPTS.match(text, cue.end, ends) if self._is_medium(voice) else None
        if m is not None and not text.startswith(("bahwa", "mengutip", "dengan mengutip"), m.end()):
            self._report_before(cue, voice, begins, ends)
            return
        m = _TO_CONTENT.match(text, cue.end, ends)
        content = self._past_addressee(cue, m.end() if m else cue.end, ends)
        self.nested.update(other.start for other in self.outside.within(cue.end, content))
        if self._reports(cue, content, ends):
            self._report(cue, voice, (content, ends), (begins, ends))
        elif cue.form.firm:
            self._note(voice, cue)

    def _past_addressee(self, cue: Cue, content: int, ends: int) -> int:
        """Return where the clause begins that a later `bahwa` marks (`memperingatkan warga bahwa ...`)."""
        m = _ADDRESSED.match(self.text, cue.end, ends) if content <= cue.end + 1 and cue.form.bare in _SHAPED else None
        if m is None or not CLAIMS.isdisjoint(m.group(1).split()) or is_clause(self.text, cue.end, m.end(1)):
            return content
        return m.end()

    def _subject(self, cue: Cue, begins: int) -> Voice | None:
        """Return the subject of a verb: also that of the clause before, whoever goes on, or `bursa itu`."""
        text, start = self.text, cue.start
        if text.endswith(_NO_LONGER, begins, start):
            return None
        voice = self.same.get(start) or self.speakers.subject(self._own_part(begins, start), start)
        if voice is None:
            voice = self.speakers.subject(begins, start)
        if voice is not None:
            return self._parted(voice, cue)
        lead = _LEAD.match(text, begins, start)
        if lead is not None and lead.end() == start:
            return self.voices.carried(start)
        before = text[max(begins, text.rfind(" ", begins, start - 1) + 1) : start - 1]
        if not text.startswith((" bahwa", " bahawa", ",", " ,"), cue.end):
            shares = before in SAME_SUBJECT and is_clause(text, cue.end, cue.end + _LONGEST_PHRASE, finite=True)
            return self._shared_subject(begins, start) if shares else None
        if before in SAME_SUBJECT:
            return self._shared_subject(begins, start)
        return self._pointed_at(begins, start) if before in _POINTERS else None

    def _parted(self, voice: Voice, cue: Cue) -> Voice:
        """Return a speaker without the verb that is glued to the name (`Rudi Hartawanmengatakan`)."""
        if voice.start is None or voice.end is None or voice.end <= cue.start or voice.name is None:
            return voice
        name = voice.name.removesuffix(self.text[cue.start : cue.end])
        return attrs.evolve(voice, name=self.voices.people.fullest(name, voice.start), end=cue.start)

    def _pointed_at(self, begins: int, at: int) -> Voice | None:
        """Return whom a description of what may be a body (`bursa itu`) points back at."""
        text = self.text
        begins = max(begins, text.rfind(", ", begins, at - 1) + 2)
        lead = _LEAD.match(text, begins, at)
        m = _POINTED_AT.fullmatch(text, lead.end() if lead is not None else begins, at)
        if m is None or m.group(1).partition(" ")[0].lower() in THINGS:
            return None
        body = self.voices.group
        known = (body.name, body.role) if body is not None else (None, None)
        return Voice(*known, SpeakerHow.EPITHET, SpeakerKind.BODY, m.start(1), at - 1)

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

    def _shared_subject(self, begins: int, at: int) -> Voice | None:
        """Return who speaks in the clause before `at`: whoever was just quoted in the sentence, or its subject."""
        if self.voices.spoke_at > begins:
            return self.voices.carried(at)
        end = phrase_end(self.text, begins, at)
        voice = self.speakers.subject(begins, end) if end < at else None
        if voice is None or voice.kind is not SpeakerKind.BODY or voice.start is None:
            return voice
        head = self.text[voice.start : end].partition(" ")[0]
        return voice if head.isupper() or head.lower() in ORGANISATIONS else None

    def _is_medium(self, voice: Voice) -> bool:
        if voice.start is None or voice.end is None:
            return False
        return self.text[voice.start : voice.end].partition(" ")[0].lower() in MEDIA_HEADS

    def _reports(self, cue: Cue, content: int, ends: int) -> bool:
        """Tell whether what begins at `content` is marked as speech (`bahwa`, a comma) or must be by its shape."""
        between = self.text[cue.end : content]
        bare = cue.form.bare
        if cue.form.directive or self.text.startswith(_WISHES, content):
            return False
        if "bahwa" in between or "bahawa" in between or "," in between or bare is Bare.SPEECH:
            return True
        return bare is not Bare.NOTHING and is_clause(self.text, content, ends, finite=bare is Bare.FINITE)

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
        lead = _LEAD.match(self.text, begins, cue.start)
        if cue.start != begins and (lead is None or lead.end() != cue.start):
            return
        m = _TO_CONTENT.match(self.text, cue.end, ends)
        voice = self.speakers.behind(cue, begins)
        if m is not None and m.end() > cue.end + 1 and voice is not None:
            self._report(cue, voice, (m.end(), ends), (begins, ends))

    def _read_according(self, cue: Cue, begins: int, ends: int) -> None:
        """Read `karena menurutnya ...`, where no comma parts `menurut` from the clause before it."""
        text = self.text
        if text[max(begins, text.rfind(" ", begins, cue.start - 1) + 1) : cue.start - 1].lower() not in CONNECTIVES:
            return
        voice = self._voice_behind(cue, begins)
        if voice is None:
            return
        end = cue.end if voice.end is None else max(cue.end, voice.end)
        comma = end if voice.how is not _NAMED else text.find(",", end, min(ends, end + _LONGEST_PHRASE))
        if comma >= 0:
            self._report(cue, voice, (comma, ends), (begins, ends))

    def _report_around(self, cue: Cue, voice: Voice, begins: int, ends: int) -> None:
        """Report the clause before an attribution, or the one after it where too little stands before."""
        text = self.text
        comma = text.find(",", max(cue.end, voice.end or 0), ends)
        if comma >= 0 and _TRAILER.match(text, comma, ends) is not None:
            comma = text.find(",", comma + 1, ends)
        comma = self._past_apposition(cue, comma, ends)
        follows = 0 <= comma < cue.end + _LONGEST_PHRASE
        if cue.start - begins > _LEAST_BEFORE:
            before = text.rfind(",", begins, cue.start)
            if not (follows and self._is_setting(begins, before) and self._goes_on(comma, ends)):
                self._report(cue, voice, (begins, before), (begins, ends))
                return
        if cue.form.clitic and not text.startswith((",", " ,"), cue.end):
            if cue.form.place is _ACCORDING:
                self._report(cue, voice, (cue.end, ends), (begins, ends))
        elif follows and self._leads(cue, begins) and not self._reports_itself(comma + 1, ends):
            self._report(cue, voice, (comma + 1, ends), (begins, ends))

    def _leads(self, cue: Cue, begins: int) -> bool:
        """Tell whether a cue that begins a sentence has somebody behind it (`Kata dia, ...`, but `Sebut saja ...`)."""
        if cue.form.place is not _AFTER or cue.start != begins or cue.form.clitic:
            return True
        word = _first(self.text[cue.end : cue.end + _CLOSE])
        return self.text[cue.end + 1 : cue.end + 2].isupper() or word in PRONOUNS or word in heads()

    def _run_on(self, cue: Cue, ends: int) -> Voice | None:
        """Return the person whose clause no comma parts from the name (`Menurut Rudi hal itu sudah biasa`)."""
        person = None if cue.form.clitic else self.voices.people.at(cue.end + 1)
        if person is None:
            return None
        at = person.end
        word = _first(self.text[at : at + _CLOSE])
        goes_on = self.text[at : at + 1] == " " and self.text[at + 1 : at + 2].islower()
        if not goes_on or word in ADVERBIAL or word in AFTER_SPEAKER or not is_clause(self.text, at, ends):
            return None
        name = self.voices.people.fullest(person.name, person.start)
        return Voice(name, person.role, _NAMED, _PERSON, person.start, person.end)

    def _past_apposition(self, cue: Cue, comma: int, ends: int) -> int:
        """Return the comma behind a role after a name, or a name after a role (`Menurut Rudi, Ketua RT, ...`)."""
        text = self.text
        end = text.find(",", comma + 1, min(ends, comma + _CLOSE)) if comma >= 0 else -1
        if end < 0:
            return comma
        part = text[comma + 1 : end].split()
        named = 2 <= len(part) <= _MOST_OF_A_NAME and all(word[:1].isupper() for word in part)
        roles = heads()
        is_name = named and _first(text[cue.end : comma]) in roles
        is_role = bool(part) and part[0].lower() in roles and not is_clause(text, comma + 2, end)
        return end if is_name or (is_role and cue.form.place is _ACCORDING) else comma

    def _is_setting(self, begins: int, ends: int) -> bool:
        """Tell whether what stands before an attribution leads up to the clause (`Dengan cara ini, kata X, ...`)."""
        text = self.text
        return "," not in text[begins:ends] and text[begins:ends].partition(" ")[0].lower() in ADVERBIAL

    def _goes_on(self, comma: int, ends: int) -> bool:
        return is_clause(self.text, comma + 2, ends)

    def _reports_itself(self, start: int, ends: int) -> bool:
        """Tell whether the clause has a subject and a verb of saying of its own: `Menurut X, Rudi mengatakan ...`."""
        inside = self.outside.within(start, min(ends, start + _CLOSE))
        if not inside or inside[0].form.place is not _ACTIVE or inside[0].form.bare is not Bare.SPEECH:
            return False
        between = self.text[start : inside[0].start]
        return "," not in between and self.speakers.subject(start, inside[0].start) is not None

    def _report(self, cue: Cue, voice: Voice, clause: tuple[int, int], sentence: tuple[int, int]) -> None:
        text = self.text
        start, end = clause[0], self._claim(cue, voice, *clause)
        while start < end and text[start] in " ,\n":
            start += 1
        while end > start and text[end - 1] in " ,\n":
            end -= 1
        self._note(voice, cue)
        if text.count(" ", start, end) >= 2:
            via = self.media.around(*sentence, min(start, cue.start), max(end, cue.end))
            self.reports.append(Draft(start, end, end, _INDIRECT, cue, voice, via))

    def _note(self, voice: Voice, cue: Cue) -> None:
        """Take note of who spoke; a document does not go on speaking, nor does what has no name."""
        if voice.kind is not _DOCUMENT and (voice.name is not None or voice.kind is _PERSON):
            self.voices.reported(voice, cue.end)

    def _claim(self, by: Cue, voice: Voice, start: int, end: int) -> int:
        """Take the cues inside a reported clause as part of it, up to a coordinate one; return where it ends."""
        text = self.text
        stop = _STOPPED.search(text, start, end)
        end = stop.start() if stop else end
        if (trailer := _TRAILER.search(text, start, end)) is not None:
            end = trailer.start() if trailer.start() > start else end
        inside = self.outside.within(start, end)
        if not inside:
            return end
        for cue in inside:
            if cue.form.place is _ACTIVE:
                limit = self._next_report(by, voice, cue, start)
                if limit is not None:
                    return limit
                if _JOINED.search(text, max(start, cue.start - _LONGEST_JOINT), cue.start) is None:
                    self.nested.add(cue.start)
            elif cue.form.place is not _PASSIVE and text.startswith(", ", cue.start - 2):
                self.nested.add(cue.start)
                return max(start, text.rfind(",", start, cue.start))
        return end

    def _next_report(self, by: Cue, voice: Voice, cue: Cue, start: int) -> int | None:
        """Return where the report ends that `by` began, where `cue` begins another: by the same or by somebody else."""
        text = self.text
        joined = _JOINED.search(text, max(start, cue.start - _LONGEST_JOINT), cue.start)
        if joined is not None and text.startswith((" bahwa", " bahawa"), cue.end) and by.form.place is _ACTIVE:
            self.same[cue.start] = voice
            return joined.start()
        coordinate = [m.span() for m in _COORDINATED.finditer(text, start, cue.start)]
        return coordinate[-1][0] if coordinate and self._has_subject(coordinate[-1][1], cue) else None

    def _has_subject(self, start: int, cue: Cue) -> bool:
        between = self.text[start : cue.start]
        return bool(between.strip()) and "," not in between and self.speakers.subject(start, cue.start) is not None

    def free(self, drafts: list[Draft], used: set[int]) -> list[Draft]:
        """Return the reports whose cue and clause no quote in marks, in order of start, has taken."""
        starts = [draft.start for draft in drafts]
        return [r for r in self.reports if (r.cue is None or r.cue.start not in used) and _is_free(r, drafts, starts)]


def _first(phrase: str) -> str:
    return phrase.lstrip().partition(" ")[0].rstrip(",.").lower()


def _is_free(report: Draft, drafts: list[Draft], starts: list[int]) -> bool:
    n = bisect_left(starts, report.end)
    return n == 0 or drafts[n - 1].after <= report.start
