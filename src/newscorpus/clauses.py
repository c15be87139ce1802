"""The sentences around cues and marks: where they begin, how far a clause may reach, how many lie between."""

from __future__ import annotations

import re
from bisect import bisect_right

import attrs

from newscorpus.sentences import ABBREVIATIONS

_LONGEST = 500
_SHORT = 6
_BOUNDARY = re.compile(
    r"""[.!?\n](?:[ ](?=[A-Z0-9@])|(?<=\n)|["')\]]*+(?:[ ]++(?=["'(A-Z0-9@])|,(?=["'(]?[A-Z]))
    |(?<=[a-z0-9)"][.!?])(?="?[A-Z][a-z]))""",
    re.VERBOSE,
)


@attrs.frozen
class Clauses:
    """A text with the offsets at which its sentences begin; a quotation mark may stand at such an offset."""

    text: str
    starts: list[int]

    def around(self, at: int) -> tuple[int, int]:
        """Return the sentence that offset `at` stands in, cut to a bounded stretch before and behind it."""
        n = bisect_right(self.starts, at)
        start, end = self.starts[n - 1], self.starts[n] if n < len(self.starts) else len(self.text)
        if end - start > _LONGEST:
            return max(start, at - _LONGEST), min(end, at + 2 * _LONGEST)
        return start, end

    def begin(self, at: int) -> int:
        """Return where the sentence begins that offset `at` stands in."""
        return self.starts[bisect_right(self.starts, at) - 1]

    def between(self, start: int, end: int) -> int:
        """Return how many sentences begin behind `start` and not behind `end`."""
        return bisect_right(self.starts, end) - bisect_right(self.starts, start)


def clauses(text: str) -> Clauses:
    """Return the sentences of a text, split also at a quotation mark behind a stop."""
    starts = [0]
    for m in _BOUNDARY.finditer(text):
        stop, end = m.span()
        if text[stop] != "." or not _abbreviated(text, stop):
            starts.append(end)
    return Clauses(text, starts)


def _abbreviated(text: str, dot: int) -> bool:
    blank = text.rfind(" ", dot - _SHORT if dot > _SHORT else 0, dot)
    if blank < 0 and dot > _SHORT:
        return False
    word = text[blank + 1 : dot].lstrip("(\"'")
    return (len(word) == 1 and word.isupper()) or word.lower() in ABBREVIATIONS
