"""Pairs of quotation marks: which open, which close, and where one is lost.

A mark faces the side where a character touches it; one that touches on both sides or on none is read by what is open.
Pairs do not cross a paragraph unless the next mark of the text closes, so that a lost mark costs its own quote only.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from operator import attrgetter

from newscorpus.cues import Cues
from newscorpus.lexicon.speech import ADVERBIAL, AFTER_SPEAKER, PRONOUNS
from newscorpus.lexicon.tables import heads
from newscorpus.marks import Marked, Side, side, stretch
from newscorpus.prose import PARAGRAPH_BREAK, Prose

_LONGEST_JOIN = 5_000
_LONGEST_OPEN = 1_500
_LONGEST_START = 500
_MARK = re.compile(r"\"+|''+")
# Both marks of a pair face inwards: in the texts where all do, nothing needs to be decided.
_CLEAN = re.compile(r'"(?<![^ \n(\[/-]")(?=[^ \n".,;:!?)\]])[^"\n]*+"(?=[ \n.,;:!?)\]]|\Z)')
_SINGLE = re.compile(r"'(?<![\w\"']')(?=[\w(])((?:[^'\"\n]|(?<=\w)'(?=\w)){2,300}+)'(?![\w'])")
_SENTENCE_END = re.compile(r"[.!?][ ]++(?=[A-Z0-9])")
_STOPPED = re.compile(r"[.!?…][)\]]?[ ]{0,3}\Z")
_LEADS_UP = frozenset(".:,!?\n")
_WORDS = re.compile(r"([A-Za-z][a-z]*+)[ ]{0,3}+([@\w]*+)")
_NO_SPEAKERS = AFTER_SPEAKER | ADVERBIAL
_SOMEBODY = PRONOUNS | {
    "sang",
    "si",
    "seorang",
    "salah",
    "para",
    "akun",
    "pihak",
    "pria",
    "wanita",
    "perempuan",
    "warga",
}


def marked(prose: Prose, known: Cues) -> list[Marked]:
    """Return the stretches between marks in order; single marks count where they are not inside double ones."""
    text = prose.text
    found = _doubles(prose, known)
    if "'" not in text:
        return found
    starts = [m.start for m in found]
    singles = []
    for m in _SINGLE.finditer(text):
        n = bisect_right(starts, m.start()) - 1
        if (n < 0 or found[n].after <= m.start()) and " " in m.group(1):
            singles.append(Marked(m.start(), m.start(1), m.end(1), m.end(), single=True))
    return sorted([*found, *singles], key=attrgetter("start"))


def _doubles(prose: Prose, known: Cues) -> list[Marked]:
    text = prose.text
    if '"' not in text and "''" not in text:
        return []
    clean = [m.span() for m in _CLEAN.finditer(text)]
    if "''" not in text and text.count('"') == 2 * len(clean):
        return [found for a, b in clean if (found := stretch(text, a, a + 1, b - 1, b)) is not None]
    return _Pairing(prose, known).run()


class _Pairing:
    """One pass over the double marks of a text: the mark that is open, and the stretches found."""

    def __init__(self, prose: Prose, known: Cues) -> None:
        self.prose = prose
        self.text = prose.text
        self.known = known
        self.marks = list(self._spans())
        self.sides = [side(self.text, a, b) for a, b in self.marks]
        self.found: list[Marked] = []
        self.open: tuple[int, int] | None = None
        self.sure = True
        self.paragraph_end = -1
        self.nested = 0

    def _spans(self) -> Iterator[tuple[int, int]]:
        """Yield the marks; two of them between two sentences close one quote and open the next: `siap.""Kami`."""
        text = self.text
        for m in _MARK.finditer(text):
            start, end = m.span()
            glued = m[0] == '""' and start and text[start - 1] in ".,!?" and text[end : end + 1].isupper()
            if glued and self.prose.source[self.prose.offset(start)] != "\xe2":
                yield start, start + 1
                yield start + 1, end
            else:
                yield start, end

    def run(self) -> list[Marked]:
        for n, (start, end) in enumerate(self.marks):
            if self.open is not None and start > self.paragraph_end:
                self._leave_paragraph(self.open, start, self.sides[n])
            if self._is_apostrophe(n):
                continue
            if self._decided(n) is Side.OPENS:
                self._opening(n)
            elif self.open is not None:
                self._closing(self.open, start, end)
            elif self.known.following.match(self.text, end):
                self._lost_opening(start, end)
        if self.open is not None:
            self._abandon(self.open, self.paragraph_end)
        return self.found

    def _decided(self, n: int) -> Side:
        start, end = self.marks[n]
        if self.sides[n] is not Side.EITHER:
            return Side.CLOSES if self._is_turned(n) else self.sides[n]
        cue = self.known.following.match(self.text, end)
        if cue is not None and (self.open is not None or self.text[cue.start(1)].islower()):
            return Side.CLOSES
        if self.open is None or self._next_closes(n) or self._attribution(self.open[1], start) is not None:
            return Side.OPENS
        touches_before = self.text[start - 1] != " "
        return Side.OPENS if touches_before and self.prose.source[self.prose.offset(start)] == "“" else Side.CLOSES

    def _is_turned(self, n: int) -> bool:
        """Tell whether a mark closes though the blank stands on its wrong side: `"Kami siap, "kata Rudi`."""
        start, end = self.marks[n]
        text = self.text
        if (
            self.open is None
            or self.sides[n] is not Side.OPENS
            or text[start - 2 : start] != ", "
            or text[end : end + 1] == " "
        ):
            return False
        return (
            text[end : end + 1].islower() and self.known.following.match(text, end) is not None and self._credits(end)
        )

    def _next_closes(self, n: int) -> bool:
        """Tell whether the next mark closes beyond doubt: then this one, which may face either way, opens."""
        if n + 1 == len(self.marks):
            return False
        start, end = self.marks[n + 1]
        if self.sides[n + 1] is Side.OPENS or self.text.find(PARAGRAPH_BREAK, self.marks[n][1], start) >= 0:
            return False
        cue = self.known.following.match(self.text, end)
        return self.sides[n + 1] is Side.CLOSES or (cue is not None and self.text[cue.start(1)].islower())

    def _is_apostrophe(self, n: int) -> bool:
        """Tell whether a mark inside a word stands for an apostrophe (`Jum"at`, `N"Zonzi`): no mark goes with it."""
        start, end = self.marks[n]
        text = self.text
        if self.sides[n] is not Side.EITHER or not (text[start - 1].isalpha() and text[end].isalpha()):
            return False
        if text[end].isupper():
            return start > 1 and not text[start - 2].isalnum()
        if self.known.following.match(text, end):
            return False
        following = self.marks[n + 1][0] if n + 1 < len(self.marks) else len(text)
        closes = following < len(text) and self.sides[n + 1] is Side.CLOSES
        return closes is (self.open is not None) and text.find(PARAGRAPH_BREAK, end, following) < 0

    def _opening(self, n: int) -> None:
        start, end = self.marks[n]
        if self.open is not None:
            ahead = [i for i in (n + 1, n + 2) if i < len(self.marks) and self.marks[i][0] < self.paragraph_end]
            if [self.sides[i] for i in ahead] == [Side.CLOSES, Side.CLOSES]:
                self.nested += 1
                return
            if self._goes_on(self.open[1], start):
                return
            self._abandon(self.open, start)
        self.open = (start, end)
        self.sure = self.sides[n] is Side.OPENS or self._may_begin(start, end)
        self.nested = 0
        if self.paragraph_end < end:
            found = self.text.find(PARAGRAPH_BREAK, end)
            self.paragraph_end = found if found >= 0 else len(self.text)

    def _may_begin(self, start: int, end: int) -> bool:
        """Tell whether a mark that may face either way stands where somebody's words can begin."""
        before = self.text[max(0, start - 3) : start].rstrip(" ")
        return (not before or before[-1] in _LEADS_UP) and self.text[end : end + 2].lstrip()[:1].isupper()

    def _attribution(self, start: int, limit: int) -> re.Match[str] | None:
        """Return the stop or comma in `text[start:limit]` behind which somebody is credited with what stands before."""
        return next(
            (m for m in self.known.broken_off.finditer(self.text, start, limit) if self._credits(m.end())), None
        )

    def _credits(self, at: int) -> bool:
        """Tell whether the verb at an offset has a speaker: its clitic, a name, a pronoun, somebody described."""
        m = _WORDS.match(self.text, at)
        if m is None:
            return False
        form = self.known.form(m[1])
        speaker = m[2]
        if form.clitic or speaker[:1].isupper() or speaker[:1] == "@" or speaker in _SOMEBODY or speaker in heads():
            return True
        return form.firm and speaker.isalpha() and speaker not in _NO_SPEAKERS

    def _goes_on(self, start: int, end: int) -> bool:
        """Tell whether an open quote goes on past another opening mark: no sentence has ended, nobody is credited."""
        text = self.text[start:end] if end - start < _LONGEST_START else "."
        if text.isspace() or any(stop in text for stop in ".!?,:"):
            return False
        return self.known.following.match(text, 0) is None

    def _closing(self, opened: tuple[int, int], start: int, end: int) -> None:
        if self.nested:
            self.nested -= 1
            return
        self._add(*opened, start, end)
        self.open = None

    def _leave_paragraph(self, opened: tuple[int, int], start: int, side: Side) -> None:
        joins = side is Side.CLOSES and start - opened[1] < _LONGEST_JOIN
        if joins and self._attribution(opened[1], self.paragraph_end) is None:
            self.paragraph_end = start
        else:
            self._abandon(opened, self.paragraph_end)

    def _abandon(self, opened: tuple[int, int], limit: int) -> None:
        """End a quote whose closing mark is lost: before its attribution, else with the paragraph or the next mark."""
        self.open = None
        start = opened[1]
        attribution = self._attribution(start, limit)
        if attribution is not None:
            self._add(*opened, attribution.start() + 1, attribution.end(), "quote-not-closed")
        elif self.sure and (limit == self.paragraph_end or self._stops_before(start, limit)):
            end = limit if limit - start <= _LONGEST_OPEN else self._first_sentence(start, limit)
            self._add(*opened, end, end, "quote-not-closed")

    def _stops_before(self, start: int, mark: int) -> bool:
        """Tell whether an opening mark begins the next paragraph of a quote in a text without paragraphs."""
        return self.text[mark - 1] == " " and _STOPPED.search(self.text, max(start, mark - 4), mark) is not None

    def _first_sentence(self, start: int, limit: int) -> int:
        m = _SENTENCE_END.search(self.text, start, limit)
        return m.start() + 1 if m else limit

    def _lost_opening(self, start: int, end: int) -> None:
        earliest = max(0, start - _LONGEST_OPEN)
        begin = max(self.text.rfind(PARAGRAPH_BREAK, earliest, start) + 1, self.found[-1].after if self.found else 0)
        sentences = list(_SENTENCE_END.finditer(self.text, max(begin, earliest), start))
        if sentences and (start - begin > _LONGEST_START or (begin and self.text[begin - 1] != PARAGRAPH_BREAK)):
            begin = sentences[-1].end()
        self._add(begin, begin, start, end, "quote-not-opened")

    def _add(self, opens: int, start: int, end: int, after: int, damage: str | None = None) -> None:
        found = stretch(self.text, opens, start, end, after, damage)
        if found is not None:
            self.found.append(found)
