"""Where a trigger stands: its piece of the article, its sentence, its clause, and the parties on both sides of it."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right

from newscorpus.events.parties import Parties, Party
from newscorpus.prose import PARAGRAPH_BREAK, Prose
from newscorpus.records import BODY, Kind, Mention
from newscorpus.sentences import sentence_spans
from newscorpus.trees import prefix_tree

REACH = 120
_TOLD = BODY | {Kind.HEADLINE, Kind.STANDFIRST, Kind.CAPTION}
# Without their first letter.
_REPORTING = "engatakan enyebut enyatakan enjelaskan enuturkan enegaskan engaku enilai enyampaikan".split()
# What is reported is another clause than who reports it: the subject of `mengatakan` did not do what it says.
_CLAUSE = re.compile(
    r"[;:,bm](?:(?<=[;:])|(?<=,) (?:namun|tetapi|tapi|sedangkan|sementara|kata|ujar) "
    rf"|(?<= b)ahwa,? |(?<= m){prefix_tree(_REPORTING)},? )"
)


class Scene:
    """One article, read at one trigger in one clause of one sentence at a time.

    Offsets are in the prose's text, `first` and `last` (the sentence's) in its source. `shift` lies between the two in
    a sentence that stands in one piece, else it is None. `letters` is the text with blanks for all but ASCII letters.
    """

    def __init__(self, prose: Prose, letters: bytes, parties: Parties) -> None:
        self.prose = prose
        self.text = prose.text
        self.letters = letters
        self.parties = parties
        self.starts = parties.people.starts
        self.sentences: list[tuple[int, int]] = []
        self.piece_end = self.paragraph_end = self.sentence_start = self.sentence_end = -1
        self.is_told = False
        self.first = self.last = 0
        self.shift: int | None = None
        self.clause_ends: list[int] = []
        self.clause_starts: list[int] = []
        self.start = self.end = self.lower = self.upper = self.run = 0

    def move_to(self, start: int, end: int) -> bool:
        """Go to the trigger `text[start:end]`, behind the one before; tell whether it is told in the story."""
        if start >= self.piece_end:
            self._enter_piece(start)
        if not self.is_told:
            return False
        if start >= self.sentence_end:
            self._enter_sentence(start)
        self.start, self.end = start, end
        self._enter_clause()
        self.run = bisect_left(self.starts, start)
        return True

    def _enter_piece(self, at: int) -> None:
        n = bisect_right(self.prose.starts, at)
        self.piece_end = self.prose.starts[n] if n < len(self.prose.starts) else len(self.text)
        self.is_told = self.prose.kinds[n - 1] in _TOLD

    def _enter_sentence(self, at: int) -> None:
        if at >= self.paragraph_end:
            self._enter_paragraph(at)
        start, end = self.sentences[bisect_right(self.sentences, (at, self.paragraph_end)) - 1]
        prose = self.prose
        n = bisect_right(prose.starts, start) - 1
        shift = prose.shifts[n]
        if end + shift <= prose.ends[n]:
            self.shift, self.first, self.last = shift, start + shift, end + shift
        else:
            self.shift, (self.first, self.last) = None, prose.span(start, end)
        self.sentence_start, self.sentence_end = start, end
        breaks = [m.span() for m in _CLAUSE.finditer(self.text, start, end)]
        self.clause_ends = [a for a, _ in breaks]
        self.clause_starts = [b for _, b in breaks]

    def _enter_paragraph(self, at: int) -> None:
        start = self.text.rfind(PARAGRAPH_BREAK, 0, at) + 1
        end = self.text.find(PARAGRAPH_BREAK, at)
        self.paragraph_end = end if end >= 0 else len(self.text)
        self.sentences = [(start + a, start + b) for a, b in sentence_spans(self.text[start : self.paragraph_end])]

    def _enter_clause(self) -> None:
        lower, upper = max(self.sentence_start, self.start - REACH), min(self.sentence_end, self.end + REACH)
        if self.clause_ends:
            n = bisect_left(self.clause_ends, self.end)
            if n and self.clause_starts[n - 1] > lower:
                lower = self.clause_starts[n - 1]
            if n < len(self.clause_ends) and self.clause_ends[n] < upper:
                upper = self.clause_ends[n]
        self.lower, self.upper = lower, upper

    def left(self, most: int) -> list[Party]:
        """Return the parties before the trigger in its clause, nearest first."""
        n = self.run
        starts, lower = self.starts, self.lower
        found: list[Party] = []
        while n and starts[n - 1] >= lower:
            n -= 1
            if party := self.parties.of_run(n, self.start):
                found.append(party)
                if len(found) == most:
                    break
        return found

    def right(self, most: int) -> list[Party]:
        """Return the parties behind the trigger in its clause, nearest first."""
        starts, upper = self.starts, self.upper
        found: list[Party] = []
        for n in range(bisect_left(starts, self.end, self.run), len(starts)):
            if starts[n] >= upper:
                break
            if party := self.parties.of_run(n, upper):
                found.append(party)
                if len(found) == most:
                    break
        return found

    def mention(self, start: int, end: int) -> Mention:
        """Return the mention of a stretch of the trigger's sentence."""
        if self.shift is None:
            return self.prose.mention(start, end)
        start += self.shift
        end += self.shift
        return Mention(start, end, self.prose.source[start:end])
