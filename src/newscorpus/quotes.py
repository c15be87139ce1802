"""Who said what: direct, mixed and indirect quotes with cue and speaker.

Marks are paired first (`marks`). Then one walk through the article in reading order: each stretch between marks and
each reporting cue is read once, and whoever spoke last is who `-nya`, `dia` and a quote without attribution point to.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from operator import attrgetter

from newscorpus.clauses import clauses
from newscorpus.cues import Cue, Cues, Outside, Place, cues
from newscorpus.drafts import Draft, Voice, quotes_of
from newscorpus.lexicon.speech import FIRST_PERSON, TERM_LABELS
from newscorpus.marks import Marked, marked
from newscorpus.mediation import mediation
from newscorpus.people import Register
from newscorpus.phrases import describe
from newscorpus.prose import PARAGRAPH_BREAK, Prose
from newscorpus.records import Diagnostic, Quote, QuoteKind, SpeakerHow, SpeakerKind
from newscorpus.reporting import COORDINATED, SETTING, Reporter
from newscorpus.speakers import Speakers
from newscorpus.trees import prefix_tree
from newscorpus.voices import Voices

_LONGEST_CLAUSE = 500
_FEW = 10
_CARRIED = 5
_STOPS = ".!?…"
_AFTER = Place.AFTER
_DIRECT, _MIXED = QuoteKind.DIRECT, QuoteKind.MIXED
_PERSON = SpeakerKind.PERSON
_INTRODUCES = re.compile(rf"(?:{SETTING}[^,:\"]{{1,60}})?[ ]?(?:[,:]|bahwa[ ]?[,:]|,[ ]?bahwa)[ ]?")
_ACCOUNT = re.compile(r"[Aa]kun (?:media sosial )?(?:[A-Z][A-Za-z]{1,12} )?(?:\"([^\"\n]{2,40})\"|(@[\w.*]{2,40}))")
_BY_START = attrgetter("start")
_BY_SPAN = attrgetter("start", "end")


class _Reader:
    """One walk through an article; `used` are the starts of cues that quotes in marks have taken."""

    def __init__(self, people: Register, known: Cues, stretches: list[Marked]) -> None:
        self.text = people.text
        self.people = people
        self.known = known
        self.stretches = stretches
        self.clauses = clauses(people.text)
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
        cue = self.known.after(self.text, s.after)
        begins, _ = self.clauses.around(s.opens)
        before = self._cue_before(begins, s.opens) if cue is None or s.single else None
        if cue is not None and before is None:
            self._read_followed(s, cue, begins)
        elif before is not None:
            self._read_introduced(s, before, begins)
        elif not s.single:
            leading = self.text[begins : s.opens].strip(" ,-")
            if leading.endswith(":"):
                self._read_labelled(s, begins)
            elif not leading:
                self._read_unattributed(s)

    def _cue_before(self, begins: int, opens: int) -> Cue | None:
        return self.outside.last(begins, opens, without=self.reporter.nested)

    def _read_followed(self, s: Marked, cue: Cue, begins: int) -> None:
        """Read a quote whose cue stands behind it: `"...," kata X`, or a fragment that ends a clause."""
        self.used.add(cue.start)
        whole = self._is_utterance(s) or not self.text[begins : s.opens].strip(" ,-")
        self._say(s, _DIRECT if whole else _MIXED, cue, self.speakers.behind_mark(cue, s.opens))

    def _is_utterance(self, s: Marked) -> bool:
        return self.text[s.start].isupper() and self.text.count(" ", s.start, s.end) >= 3

    def _read_introduced(self, s: Marked, cue: Cue, begins: int) -> None:
        """Read a quote whose cue stands before it: `X mengatakan, "..."`, or a fragment in a reported clause."""
        between = self.text[cue.end : s.opens]
        closely = between.rstrip().endswith((",", ":")) and len(between) < 80
        introduced = closely or _INTRODUCES.fullmatch(between) is not None
        stopped = not between.strip() and self._is_utterance(s) and self.text[s.end - 1] in ".!?"
        whole = introduced or stopped
        if not whole and (not cue.form.firm or self._is_term(s) or not self._governs(cue, between)):
            return
        last = self.drafts[-1] if self.drafts else None
        repeats = last is not None and last.cue is not None and last.cue.start == cue.start
        voice = last.voice if last is not None and repeats else self.speakers.of(cue, begins)
        if voice is None and not whole:
            return
        self.used.add(cue.start)
        continues = whole and repeats and cue.form.place is _AFTER
        self._say(s, _DIRECT if whole else _MIXED, cue, voice, continues=continues)

    def _is_term(self, s: Marked) -> bool:
        """Tell whether a fragment is a word, a title or a term rather than somebody's words."""
        words = [word for word in self.text[s.start : s.end].split() if len(word) > 3]
        before = self.text[max(0, s.opens - 30) : s.opens].split()
        return len(words) < 2 or all(word[0].isupper() for word in words) or not TERM_LABELS.isdisjoint(before[-2:])

    def _governs(self, cue: Cue, between: str) -> bool:
        """Tell whether a clause can still be what the cue reports: behind an attribution only a coordinate one can."""
        return cue.form.place is not _AFTER or cue.start not in self.used or bool(COORDINATED.search(between))

    def _read_labelled(self, s: Marked, begins: int) -> None:
        if self.text.count(" ", s.start, s.end) < 2:
            return
        named = describe(self.people, begins, self.text.rfind(":", begins, s.opens))
        is_person = named is not None and named.kind is _PERSON and self.text[begins].isupper()
        voice = self.voices.of(named) if named is not None and is_person else self._poster(s.opens)
        self._say(s, _DIRECT, None, voice)

    def _poster(self, at: int) -> Voice | None:
        """Return the account whose post a label such as `Unggahan disertai narasi:` introduces."""
        found = list(_ACCOUNT.finditer(self.text, max(0, at - _LONGEST_CLAUSE), at))
        if not found:
            return None
        name = found[-1].group(1) or found[-1].group(2)
        return Voice(name, None, SpeakerHow.CARRIED, SpeakerKind.ACCOUNT)

    def _read_unattributed(self, s: Marked) -> None:
        """Read a sentence in marks without a cue of its own: the second piece of a split quote, or a continuation."""
        rest = self.text[s.after : s.after + 1]
        words = self.text.count(" ", s.start, s.end) + 1
        ends_here = rest in ("", PARAGRAPH_BREAK, ".") and words >= 4
        stops = self.text[s.end - 1] in _STOPS
        if words < 2 or not (stops or ends_here or s.damage is not None):
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


def find_quotes(
    prose: Prose, people: Register, *, article_id: str, language: str = "id"
) -> tuple[tuple[Quote, ...], tuple[Diagnostic, ...]]:
    """Return the quotes of an article in order of start, with ids `<article_id>#q1` and so on, and what is doubtful.

    `people` is the register of the same prose; `language` is BCP 47. Total over any prose.
    """
    known = cues(language)
    stretches = [s for s in marked(prose, known) if not _is_whole(prose.text, s)]
    drafts = _Reader(people, known, stretches).read()
    return quotes_of(prose, drafts, article_id), tuple(_diagnostics(prose, stretches, drafts))


def _is_whole(text: str, s: Marked) -> bool:
    """Tell whether a text stands within one pair of marks, which then says nothing about who speaks."""
    return s.opens < _FEW and s.after > len(text) - _FEW and not text[: s.opens].strip() and not text[s.after :].strip()


_LOST = "quote-marks-lost"
_DAMAGE = {
    "quote-not-closed": "the closing mark of this quote is missing",
    "quote-not-opened": "the opening mark of this quote is missing",
    "quote-marks-lost": "an attribution follows, but the marks of this quote are missing",
}
_FIRST_PERSON = re.compile(rf"\b{prefix_tree(FIRST_PERSON)}(?:nya)?\b", re.IGNORECASE)


def _diagnostics(prose: Prose, stretches: list[Marked], drafts: list[Draft]) -> Iterator[Diagnostic]:
    damaged = [(s, s.damage) for s in stretches if s.damage is not None]
    kept = {draft.start for draft in drafts} if damaged else frozenset()
    for s, damage in damaged:
        if s.start in kept:
            yield Diagnostic(damage, _DAMAGE[damage], *prose.span(s.start, s.end))
    for draft in drafts:
        if _has_lost_marks(prose.text, draft):
            yield Diagnostic(_LOST, _DAMAGE[_LOST], *prose.span(draft.start, draft.end))


def _has_lost_marks(text: str, draft: Draft) -> bool:
    """Tell whether a clause before `..., katanya` says `saya`, or stands in a text without any marks."""
    cue = draft.cue
    if draft.kind is not QuoteKind.INDIRECT or cue is None or cue.form.place is not _AFTER or cue.start < draft.end:
        return False
    return '"' not in text or _FIRST_PERSON.search(text, draft.start, draft.end) is not None
