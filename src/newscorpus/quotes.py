"""Who said what: direct, mixed and indirect quotes with cue and speaker.

Marks are paired first (`pairing`). Then one walk through the article in reading order: each stretch between marks and
each reporting cue is read once, and whoever spoke last is who `-nya`, `dia` and a quote without attribution point to.
"""

from __future__ import annotations

import re
from operator import attrgetter

from newscorpus.clauses import Clauses, clauses
from newscorpus.crediting import cue_behind, unknown_verb, verb_behind
from newscorpus.cues import Cue, Cues, Outside, Place, cues
from newscorpus.doubts import diagnostics, is_whole
from newscorpus.drafts import Draft, Voice, quotes_of
from newscorpus.fragments import ends_here, goes_on, is_labelled, is_labelled_term, is_term, is_utterance
from newscorpus.limits import SETTING
from newscorpus.marks import Marked
from newscorpus.mediation import mediation
from newscorpus.mending import legible
from newscorpus.pairing import marked
from newscorpus.people import Register, register
from newscorpus.phrases import describe
from newscorpus.prose import PARAGRAPH_BREAK, Prose
from newscorpus.records import Diagnostic, Quote, QuoteKind, SpeakerHow, SpeakerKind
from newscorpus.reporting import Reporter
from newscorpus.speakers import Speakers
from newscorpus.voices import Voices

_LONGEST_CLAUSE = 500
_CARRIED = 5
_STOPS = ".!?…"
_AFTER, _ACTIVE = Place.AFTER, Place.ACTIVE
_DIRECT, _MIXED = QuoteKind.DIRECT, QuoteKind.MIXED
_PERSON = SpeakerKind.PERSON
# What stands in another script between a verb and a mark is the original of what is quoted (scripture).
_ORIGINAL = r"[ \n]?[^\x00-\u024f][^A-Za-z\"]{0,400}"
_INTRODUCES = re.compile(rf"(?:{SETTING}[^,:\"]{{1,60}})?[ ]?(?:[,:](?:{_ORIGINAL})?|bahwa[ ]?[,:]|,[ ]?bahwa)[ ]?")
_ACCOUNT = re.compile(r"[Aa]kun (?:media sosial )?(?:[A-Z][A-Za-z]{1,12} )?(?:\"([^\"\n]{2,40})\"|(@[\w.*]{2,40}))")
_LABEL = re.compile(r"\b(?:narasi|takarir|keterangan|klaim|tulisan|teks|pesan)(?:nya)?[ ]?:")
_COORDINATED = re.compile(r",? (?:sedangkan|sementara|namun|tetapi|dan) ")
_BY_START = attrgetter("start")
_BY_SPAN = attrgetter("start", "end")


class _Reader:
    """One walk through an article; `used` are the starts of cues that quotes in marks have taken."""

    def __init__(self, people: Register, known: Cues, stretches: list[Marked]) -> None:
        self.text = people.text
        self.people = people
        self.known = known
        self.stretches = stretches
        self.clauses = _parted(clauses(people.text), stretches)
        self.outside = Outside(known, self.clauses, [(s.start, s.end) for s in stretches if not s.single])
        self.voices = Voices(people, self.clauses, self.outside)
        self.speakers = Speakers(self.voices)
        self.media = mediation(self.text, self.outside.media)
        self.reporter = Reporter(self.speakers, self.outside, self.media)
        self.used: set[int] = set()
        self.drafts: list[Draft] = []

    def read(self) -> list[Draft]:
        """Return the drafts in order of start."""
        nested = self.reporter.nested
        items: list[Marked | Cue] = sorted([*self.stretches, *self.outside.cues], key=_BY_START)
        for item in items:
            if isinstance(item, Marked):
                self._read_marked(item)
            elif item.start not in self.used and item.start not in nested:
                self.reporter.read(item)
        return sorted([*self.drafts, *self.reporter.free(self.drafts, self.used)], key=_BY_SPAN)

    def _read_marked(self, s: Marked) -> None:
        begins = self._begins(s.opens)
        cue = cue_behind(self.text, s, self.known)
        if cue is not None and not s.single and self.text[cue.start].islower():
            self._read_followed(s, cue, begins)
            return
        before = self._cue_before(begins, s.opens)
        if before is not None and self._read_introduced(s, before, begins):
            return
        if cue is not None and (before is None or not s.single):
            self._read_followed(s, cue, begins)
        elif before is None and self._read_continued(s, begins):
            return
        elif not s.single and is_labelled(self.text, s):
            self._read_labelled(s, begins)
        elif not s.single and not self._leading(s, begins):
            self._read_unattributed(s)

    def _begins(self, opens: int) -> int:
        """Return where the clause before a mark begins: in the paragraph before, where that leads up to the mark."""
        begins, _ = self.clauses.around(opens)
        if opens > 1 and self.text[opens - 1] == PARAGRAPH_BREAK and self.text[opens - 2] in ":,":
            before, _ = self.clauses.around(opens - 2)
            return before if self.text[opens - 2] == ":" or self._cue_before(before, opens) is not None else begins
        return begins

    def _leading(self, s: Marked, begins: int) -> str:
        return self.text[begins : s.opens].strip(" ,-\n")

    def _cue_before(self, begins: int, opens: int) -> Cue | None:
        return self.outside.last(begins, opens, without=self.reporter.nested)

    def _read_followed(self, s: Marked, cue: Cue, begins: int) -> None:
        """Read a quote whose cue stands behind it: `"...," kata X`, or a fragment that ends a clause."""
        whole = is_utterance(self.text, s) or not self._leading(s, begins)
        if whole or not is_labelled_term(self.text, s):
            self.used.add(cue.start)
            self._say(s, _DIRECT if whole else _MIXED, cue, self.speakers.behind_mark(cue, s.opens))

    def _read_continued(self, s: Marked, begins: int) -> bool:
        """Read a quote whose speaker and verb stand behind it, in this order: `"...," ia menambahkan`."""
        verb = verb_behind(self.text, s, self.outside)
        voice = self.speakers.subject(s.after, verb.start) if verb is not None else None
        if verb is None or voice is None:
            return False
        self.used.add(verb.start)
        whole = is_utterance(self.text, s) or not self._leading(s, begins)
        self._say(s, _DIRECT if whole else _MIXED, verb, voice)
        return True

    def _read_introduced(self, s: Marked, cue: Cue, begins: int) -> bool:
        """Read a quote whose cue stands before it: `X mengatakan, "..."`, or a fragment in a reported clause."""
        between = self.text[cue.end : s.opens]
        closely = between.rstrip().endswith((",", ":")) and len(between) < 80
        introduced = closely or _INTRODUCES.fullmatch(between) is not None
        stopped = not between.strip() and is_utterance(self.text, s) and self.text[s.end - 1] in ".!?"
        whole = (introduced and not goes_on(self.text, s)) or stopped
        if not whole and (not cue.form.firm or is_term(self.text, s) or not self._governs(cue, between)):
            return False
        if not cue.form.firm and _LABEL.search(between):
            return False
        last = self.drafts[-1] if self.drafts else None
        repeats = last is not None and last.cue is not None and last.cue.start == cue.start
        voice = last.voice if last is not None and repeats else self.speakers.of(cue, begins)
        if voice is None and not whole and self._may_go_on(s, cue):
            voice = self._carried(s.opens)
        if voice is None and whole and cue.form.place is _AFTER:
            voice = self.speakers.subject(begins, cue.start) if self.text[cue.start].islower() else None
            if voice is None:
                return self._read_before_adverbial(s, cue, begins)
        if voice is None and not whole:
            return False
        self.used.add(cue.start)
        continues = whole and repeats and cue.form.place is _AFTER
        self._say(s, _DIRECT if whole else _MIXED, cue, voice, continues=continues)
        return True

    def _may_go_on(self, s: Marked, cue: Cue) -> bool:
        """Tell whether a verb without a subject of its own goes on with the last speaker's words."""
        if self.text.endswith(" bahwa ", cue.end, s.opens):
            return True
        relative = self.text.endswith("yang", 0, cue.start - 1)
        return cue.form.place is _ACTIVE and not relative and self.text.count(" ", s.start, s.end) >= 3

    def _read_before_adverbial(self, s: Marked, cue: Cue, begins: int) -> bool:
        """Read a quote whose nearest cue is no verb: `X melanjutkan dengan tegas, "..."`, `menuliskan pesan, "..."`."""
        earlier = self._cue_before(begins, cue.start)
        if earlier is not None and earlier.form.place is _ACTIVE:
            return self._read_introduced(s, earlier, begins)
        if is_labelled(self.text, s) or self.text.count(" ", s.start, s.end) < 2 or not is_utterance(self.text, s):
            return False
        self._say(s, _DIRECT, None, self._carried(s.opens))
        return True

    def _governs(self, cue: Cue, between: str) -> bool:
        """Tell whether a clause can still be what the cue reports: behind an attribution only a coordinate one can."""
        return cue.form.place is not _AFTER or cue.start not in self.used or bool(_COORDINATED.search(between))

    def _read_labelled(self, s: Marked, begins: int) -> None:
        if self.text.count(" ", s.start, s.end) < 2:
            return
        named = describe(self.people, begins, self.text.rfind(":", begins, s.opens))
        is_person = named is not None and named.kind is _PERSON and self.text[begins].isupper()
        voice = self._poster(begins, s.opens)
        if voice is None:
            voice = self.voices.of(named) if named is not None and is_person else self._poster(0, s.opens)
        self._say(s, _DIRECT, None, voice)

    def _poster(self, begins: int, at: int) -> Voice | None:
        """Return the account whose post a label such as `Unggahan disertai narasi:` introduces."""
        found = list(_ACCOUNT.finditer(self.text, max(begins, at - _LONGEST_CLAUSE), at))
        if not found:
            return None
        name = found[-1].group(1) or found[-1].group(2)
        return Voice(name, None, SpeakerHow.CARRIED, SpeakerKind.ACCOUNT)

    def _read_unattributed(self, s: Marked) -> None:
        """Read a sentence in marks without a cue of its own: the second piece of a split quote, or a continuation."""
        words = self.text.count(" ", s.start, s.end) + 1
        last_char = self.text[s.end - 1]
        comma = last_char == "," and words >= 4 and self.text[s.start].isupper()
        if comma and self._read_credited(s):
            return
        stops = comma or last_char in _STOPS
        if words < 2 or not (stops or s.damage is not None or (words >= 4 and ends_here(self.text, s))):
            return
        last = self.drafts[-1] if self.drafts else None
        if last is not None and last.cue is not None and self._only_attribution(last.after, s.opens):
            self._say(s, _DIRECT, last.cue, last.voice, continues=True)
            return
        voice = self._carried(s.opens)
        if voice is None and (words < 6 or not stops):
            return
        adjacent = last is not None and self.clauses.between(last.after, s.opens) <= 2
        self._say(s, _DIRECT, None, voice, continues=adjacent and voice is not None)

    def _read_credited(self, s: Marked) -> bool:
        """Read a quote that ends with a comma and is credited by a verb that no table has, or by a name alone."""
        cue = unknown_verb(self.text, s)
        if cue is not None:
            self._say(s, _DIRECT, cue, self.speakers.behind_mark(cue, s.opens))
            return True
        named = self.people.at(s.after + self.text.startswith(" ", s.after))
        if named is not None:
            self._say(s, _DIRECT, None, self.voices.of(named))
        return named is not None

    def _only_attribution(self, start: int, end: int) -> bool:
        return self.clauses.between(start, end) <= 1 and self.text.find(PARAGRAPH_BREAK, start, end) < 0

    def _carried(self, at: int) -> Voice | None:
        return self.voices.carried(at) if self.clauses.between(self.voices.spoke_at, at) <= _CARRIED else None

    def _say(
        self, s: Marked, kind: QuoteKind, cue: Cue | None, voice: Voice | None, *, continues: bool = False
    ) -> None:
        after = cue.end if cue is not None and cue.end > s.after else s.after
        via: tuple[str, ...] = ()
        if self.media.starts:
            via = self.media.around(self.clauses.around(s.opens)[0], self.clauses.around(after)[1], s.opens, after)
        self.drafts.append(Draft(s.start, s.end, s.after, kind, cue, voice, via, continues))
        if voice is not None:
            self.voices.quoted(voice, s.after)


def _parted(found: Clauses, stretches: list[Marked]) -> Clauses:
    """Return the sentences of a text, none of which begins with a mark that closes the one before it."""
    text, starts = found.text, found.starts
    loose = [s for s in stretches if s.end + 1 < s.after and text[s.end] == " "]
    moved = {s.end + 1: s.after + text.startswith(" ", s.after) for s in loose}
    if moved.keys().isdisjoint(starts):
        return found
    return Clauses(text, [moved.get(at, at) for at in starts], found.broken)


def find_quotes(
    prose: Prose, people: Register, *, article_id: str, language: str = "id"
) -> tuple[tuple[Quote, ...], tuple[Diagnostic, ...]]:
    """Return the quotes of an article in order of start, with ids `<article_id>#q1` and so on, and what is doubtful.

    `people` is the register of the same prose; `language` is BCP 47. Total over any prose.
    """
    known = cues(language)
    readable = legible(prose)
    if readable is not prose:
        prose, people = readable, register(readable, language=language)
    stretches = [s for s in marked(prose, known) if not is_whole(prose.text, s, known)]
    drafts = _Reader(people, known, stretches).read()
    return quotes_of(prose, drafts, article_id), tuple(diagnostics(prose, stretches, drafts))
