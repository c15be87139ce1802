"""The sentences around cues and marks: where they begin, how far a clause may reach, how many lie between."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from itertools import takewhile

import attrs

from newscorpus.lexicon.speech import (
    ADVERBIAL,
    COPULAS,
    FINITE,
    NO_VERBS,
    OPENS_CLAUSE,
    OPENS_OBJECT,
    PREPOSITIONS,
    RELATIVE,
    ROOT_PREDICATES,
    SUBORDINATE,
)
from newscorpus.sentences import ABBREVIATIONS

_LONGEST = 500
_SHORT = 6
_BOUNDARY = re.compile(
    r"""[.!?\n](?:[ ](?=[A-Z0-9@])|(?<=\n)(?![a-z]{2}|[(,]|[A-Z][^.!?\n]{1,40}+\n[a-z(,])
    |["')\]]*+(?:[ ]++(?=["'(A-Z0-9@])|,(?=["'(]?[A-Z]))
    |(?<=[a-z0-9%)"][.!?])(?="?[A-Z][a-z]))""",
    re.VERBOSE,
)

_BROKEN = re.compile(r"\n(?=[a-z])")
_WORD = re.compile(r"[\w-]++(?:[.,][0-9]{1,9})*+|[,.\n]")
_MOST_WORDS = 30
_VERB = re.compile(r"(?:me[mnlrwy]|di|ber|ter)[a-z]{3,20}+")
_OWNED = re.compile(r"(?!pihak|diri|tim|sebelum|biasa|akhir|seperti|seharus|semesti|sebenar|se)[a-z]{4,20}nya")
# Stands for a capitalised word: `Melati` is no verb.
_NAMED = "·"
_STOPS = frozenset(",.\n")
_ASIDE = re.compile(
    r" (?:dengan|termasuk|terutama|khususnya|seperti|antara|mulai|baik|yakni|yaitu|dan (?:me|juga|tidak|akan|harus))"
)
_HERE = (" ini", " itu")
_DEICTIC = frozenset({"itu", "ini", "tersebut"})


def is_clause(text: str, start: int, end: int, *, finite: bool = False) -> bool:
    """Tell whether `text[start:end]` begins with a clause rather than with the name of a thing or of an act.

    Where `finite` holds a verb is not enough: there must be an auxiliary, a negation or a copula.
    """
    relative, opened, passed = "", 0, False
    words = _head_words(text, start, end)
    for n, word in enumerate(takewhile("bahwa".__ne__, words) if finite else words):
        if word == ",":
            if finite:
                return False
            finite = True
        elif (word in COPULAS and not (relative and n == opened + 1)) or (n == 0 and word in OPENS_CLAUSE):
            return True
        elif word in RELATIVE:
            relative, opened, passed = word, n, False
        elif word in _DEICTIC:
            relative = ""
        elif word in FINITE:
            if passed or not relative:
                return True
        elif not finite and _is_verb(word) and n - opened > RELATIVE.get(relative, -1):
            return True
        else:
            passed = True
    return False


def _is_verb(word: str) -> bool:
    return word in ROOT_PREDICATES or (_VERB.fullmatch(word) is not None and word not in NO_VERBS)


def _head_words(text: str, start: int, end: int) -> Iterator[str]:
    """Yield the words, in lower case, of the first stretch of `text[start:end]` that can be one clause."""
    owned = fronted = False
    for n, m in enumerate(_WORD.finditer(text, start, end)):
        word = _NAMED if n and m.group()[0].isupper() else m.group().lower()
        if n == 0:
            owned = _OWNED.fullmatch(word) is not None
            fronted = word in ADVERBIAL or word in SUBORDINATE
            if word in OPENS_OBJECT:
                return
        elif (word in SUBORDINATE and not text.startswith(_HERE, m.end())) or (owned and word in PREPOSITIONS):
            return
        if word not in _STOPS:
            yield word
        elif word != "," or owned or n > _MOST_WORDS or _ASIDE.match(text, m.end()) is not None:
            return
        elif fronted or text[m.end() + 1 : m.end() + 2].isupper():
            fronted = False
        else:
            yield word


@attrs.frozen
class Clauses:
    """A text with the offsets at which its sentences begin; a quotation mark may stand at such an offset.

    `broken` are the offsets at which a line begins in lower case, within a sentence that a scraper broke over lines.
    """

    text: str
    starts: list[int]
    broken: list[int]

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
    spans = [m.span() for m in _BOUNDARY.finditer(text)]
    starts = [end for stop, end in spans if text[stop] != "." or not _abbreviated(text, stop)]
    return Clauses(text, [0, *starts], [m.end() for m in _BROKEN.finditer(text)])


def _abbreviated(text: str, dot: int) -> bool:
    blank = text.rfind(" ", dot - _SHORT if dot > _SHORT else 0, dot)
    if blank < 0 and dot > _SHORT:
        return False
    word = text[blank + 1 : dot].lstrip("(\"'")
    return (len(word) == 1 and word.isupper()) or word.lower() in ABBREVIATIONS
