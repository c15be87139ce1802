"""Where a trigger stands: its piece of the article, its sentence, its clause, and the parties on both sides of it."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence

from newscorpus.events.parties import Parties, Party
from newscorpus.events.pointing import Pointing
from newscorpus.events.reading import Reader
from newscorpus.events.recalling import Recent
from newscorpus.events.tokens import NOBODY, Chunk, Sentence, Subject, Token
from newscorpus.events.words import Part
from newscorpus.prose import PARAGRAPH_BREAK, Prose
from newscorpus.records import BODY, Kind, Mention, Quote
from newscorpus.sentences import sentence_spans
from newscorpus.trees import prefix_tree

REACH = 120
_TITLES = frozenset({Kind.HEADLINE, Kind.SUBHEAD})
_FEW = 3
_LONG = 150
_WINDOW = 400
_CLITIC = "nya"
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

    def __init__(self, prose: Prose, letters: bytes, parties: Parties, quotes: Sequence[Quote] = ()) -> None:
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
        self.start = self.end = self.lower = self.upper = 0
        self.reader = Reader(parties)
        self.pointing = Pointing(prose, parties, self.reader, quotes)
        self.is_title = False
        self.sentence: Sentence | None = None
        self.tokens: list[Token] = []
        self.number = self.last_number = 0
        self.word = ""
        self.subject: Subject = NOBODY
        self.recent = Recent(parties)

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
        self._read()
        return True

    def _read(self) -> None:
        """Read the sentence, once, and find the trigger in it; among capitals, what surrounds each trigger."""
        start = self.start
        self.word = self.text[start : self.end].lower()
        if self.is_title or self.text[start].isupper():
            lower, upper = max(self.sentence_start, start - _WINDOW), min(self.sentence_end, self.end + _WINDOW)
            sentence = self.reader.read(lower, upper, cut=start, is_title=self.is_title)
        elif self.sentence is None:
            sentence = self.sentence = self.reader.read(self.sentence_start, self.sentence_end)
        else:
            sentence = self.sentence
        self.tokens = sentence.tokens
        self.number = sentence.at(start)
        self.last_number = max(self.number, sentence.at(self.end) - (sentence.starts[-1] >= self.end))
        self.subject = self.tokens[self.number].subject

    def _enter_piece(self, at: int) -> None:
        n = bisect_right(self.prose.starts, at)
        self.piece_end = self.prose.starts[n] if n < len(self.prose.starts) else len(self.text)
        kind = self.prose.kinds[n - 1]
        self.is_told = kind in _TOLD
        self.is_title = kind in _TITLES

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
        self.sentence = None
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

    def parties_of(self, chunks: Iterable[Chunk]) -> tuple[Party, ...]:
        """Return the parties that phrases of the sentence stand for, each once."""
        found: dict[str, Party] = {}
        for chunk in chunks:
            for party in self.pointing.resolved(chunk, self._around()):
                found.setdefault(self.parties.fullest(party), party)
        return tuple(found.values())

    def _around(self) -> list[Token]:
        """Return the tokens of the sentence, of a long one those around the trigger."""
        return self.tokens if self.number < _LONG else self.tokens[self.number - _LONG : self.number + _LONG]

    def owner(self) -> tuple[Chunk, ...]:
        """Return whom the `-nya` of the trigger, or a pronoun in its place, means."""
        if not self.word.endswith(_CLITIC):
            return ()
        if self.subject and self.number and self.tokens[self.number - 1].part is not Part.THAT:
            return self.subject
        parties = self.pointing.owner(self.start, self.end, self._around())
        return tuple(Chunk(party.start, party.end, party) for party in parties)

    def other(self) -> tuple[Party, ...]:
        """Return whom the `-nya` of a verb means, somebody else than its subject."""
        subject = {self.parties.fullest(party) for party in self.parties_of(self.subject)}
        parties = self.pointing.owner(self.start, self.end, self._around())
        return tuple(party for party in parties if self.parties.fullest(party) not in subject)

    def light_verb(self) -> str:
        """Return the verb whose object the trigger is, with few words between; "" where there is none."""
        for token in reversed(self.tokens[max(0, self.number - _FEW) : self.number]):
            if token.part in (Part.VERB, Part.SAYS):
                return token.word
            if token.part not in (Part.NOUN, Part.AUXILIARY):
                break
        return ""

    def is_noun(self) -> bool:
        """Tell whether the trigger is a noun (`kritik`, read as a verb behind `menuai`)."""
        return self.tokens[self.number].part is Part.NOUN

    def is_nominal(self) -> bool:
        """Tell whether `-nya` makes a noun of the trigger, whose subject follows (`melemahnya rupiah`)."""
        return any(token.part in (Part.NOUN, Part.PARTY) for token in self._following())

    def is_opening(self) -> bool:
        """Tell whether a preposition opens the sentence with the trigger: `Dalam kunjungan ke A, B ...`."""
        return 0 < self.number < _FEW and self.tokens[0].part in (Part.AT, Part.WHEN)

    def is_pointed_at(self) -> bool:
        """Tell whether `itu` or its like behind the trigger says that the event was told before."""
        return any(token.part is Part.DEICTIC for token in self._following())

    def _following(self) -> list[Token]:
        return self.tokens[self.last_number + 1 : self.last_number + 2]

    def mention(self, start: int, end: int) -> Mention:
        """Return the mention of a stretch of the trigger's sentence."""
        if self.shift is None:
            return self.prose.mention(start, end)
        start += self.shift
        end += self.shift
        return Mention(start, end, self.prose.source[start:end])
