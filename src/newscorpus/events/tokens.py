"""A sentence read: words and phrases for somebody, in order, each with the subject of the clause it stands in."""

from __future__ import annotations

from bisect import bisect_left

from newscorpus.events.parties import Party
from newscorpus.events.words import Part


class Chunk:
    """A noun phrase for somebody: a party, or none where it is a pronoun, `word`, that points at one.

    `at` is the preposition before it, "" where it has none; `possessor` says that a noun stands before it, `joined`
    that it is coordinated with the phrase before it.
    """

    __slots__ = ("at", "end", "joined", "party", "possessor", "start", "word")

    def __init__(self, start: int, end: int, party: Party | None, word: str = "") -> None:
        self.start = start
        self.end = end
        self.party = party
        self.word = word
        self.at = ""
        self.possessor = False
        self.joined = False


Subject = tuple[Chunk, ...]
NOBODY: Subject = ()


class Token:
    """A word, a mark or a phrase of a sentence; `subject` is who the clause's subject is there."""

    __slots__ = ("chunk", "end", "part", "start", "subject", "word")

    def __init__(self, start: int, end: int, part: Part, word: str, chunk: Chunk | None = None) -> None:
        self.start = start
        self.end = end
        self.part = part
        self.word = word
        self.chunk = chunk
        self.subject: Subject = NOBODY


class Sentence:
    """The tokens of one sentence in order."""

    def __init__(self, tokens: list[Token]) -> None:
        self.tokens = tokens
        self.starts = [token.start for token in tokens]

    def at(self, offset: int) -> int:
        """Return the number of the first token that begins at `offset` or behind it, of the last where none does."""
        return min(bisect_left(self.starts, offset), len(self.tokens) - 1)
