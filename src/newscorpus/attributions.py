"""Attributions without a subject before them: `menurut Rudi`, `..., kata Rudi`, and the clause that belongs to them."""

from __future__ import annotations

from newscorpus.clauses import is_clause
from newscorpus.cues import Cue, Outside, Place
from newscorpus.drafts import Voice
from newscorpus.lexicon.speech import ACCOUNTS, ADVERBIAL, AFTER_SPEAKER, CONNECTIVES, PRONOUNS, SOURCES, Bare
from newscorpus.lexicon.tables import heads
from newscorpus.limits import TRAILER
from newscorpus.phrases import phrase_end
from newscorpus.records import SpeakerHow, SpeakerKind
from newscorpus.speakers import Speakers

_LONGEST_PHRASE = 250
_LEAST_BEFORE = 25
_CLOSE = 80
_MOST_OF_A_NAME = 4
_ACTIVE, _ACCORDING, _AFTER = Place.ACTIVE, Place.ACCORDING, Place.AFTER
_NAMED = SpeakerHow.NAMED
_PERSON, _DOCUMENT = SpeakerKind.PERSON, SpeakerKind.DOCUMENT


class Attributions:
    """Reads who stands behind a cue and which clause around it that one said."""

    def __init__(self, speakers: Speakers, outside: Outside) -> None:
        self.speakers = speakers
        self.voices = speakers.voices
        self.text = speakers.text
        self.outside = outside

    def voice(self, cue: Cue, begins: int) -> Voice | None:
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

    def run_on(self, cue: Cue, ends: int) -> Voice | None:
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

    def joined(self, cue: Cue, voice: Voice, ends: int) -> tuple[int, int] | None:
        """Return the clause that no comma parts from `menurut` behind a connective (`karena menurutnya ...`)."""
        text = self.text
        end = cue.end if voice.end is None else max(cue.end, voice.end)
        comma = end if voice.how is not _NAMED else text.find(",", end, min(ends, end + _LONGEST_PHRASE))
        return (comma, ends) if comma >= 0 else None

    def connects(self, cue: Cue, begins: int) -> bool:
        """Tell whether a connective stands right before a cue."""
        text = self.text
        before = text[max(begins, text.rfind(" ", begins, cue.start - 1) + 1) : cue.start - 1]
        return before.lower() in CONNECTIVES

    def around(self, cue: Cue, voice: Voice, begins: int, ends: int) -> tuple[int, int] | None:
        """Return the clause before an attribution, or the one after it where too little stands before."""
        comma = self._comma_behind(cue, voice, ends)
        follows = 0 <= comma < cue.end + _LONGEST_PHRASE
        if cue.start - begins > _LEAST_BEFORE:
            before = self.text.rfind(",", begins, cue.start)
            if not (follows and self._is_setting(begins, before) and is_clause(self.text, comma + 2, ends)):
                return begins, before
        if cue.form.clitic and not self.text.startswith((",", " ,"), cue.end):
            return (cue.end, ends) if cue.form.place is _ACCORDING else None
        if follows and self._leads(cue, begins) and not self._reports_itself(comma + 1, ends):
            return comma + 1, ends
        return None

    def _comma_behind(self, cue: Cue, voice: Voice, ends: int) -> int:
        """Return where the comma stands behind a speaker, past a medium that is cited and an apposition."""
        text = self.text
        comma = text.find(",", max(cue.end, voice.end or 0), ends)
        if comma >= 0 and TRAILER.match(text, comma, ends) is not None:
            comma = text.find(",", comma + 1, ends)
        return self._past_apposition(cue, comma, ends)

    def _leads(self, cue: Cue, begins: int) -> bool:
        """Tell whether a cue that begins a sentence has somebody behind it (`Kata dia, ...`, but `Sebut saja ...`)."""
        if cue.form.place is not _AFTER or cue.start != begins or cue.form.clitic:
            return True
        word = _first(self.text[cue.end : cue.end + _CLOSE])
        return self.text[cue.end + 1 : cue.end + 2].isupper() or word in PRONOUNS or word in heads()

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

    def _reports_itself(self, start: int, ends: int) -> bool:
        """Tell whether the clause has a subject and a verb of saying of its own: `Menurut X, Rudi mengatakan ...`."""
        inside = self.outside.within(start, min(ends, start + _CLOSE))
        if not inside or inside[0].form.place is not _ACTIVE or inside[0].form.bare is not Bare.SPEECH:
            return False
        between = self.text[start : inside[0].start]
        return "," not in between and self.speakers.subject(start, inside[0].start) is not None


def _first(phrase: str) -> str:
    return phrase.lstrip().partition(" ")[0].rstrip(",.").lower()
