"""Noun phrases for somebody who has no name there: `polisi`, `para pejabat`, `seorang hakim`, `kedua pemimpin`."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newscorpus.events.parties import Party, Sort
from newscorpus.events.tokens import Chunk
from newscorpus.events.words import Part, is_head, part_of
from newscorpus.lexicon import sectors
from newscorpus.lexicon.clause_words import COUNTS, MODIFIERS, PERSONAL
from newscorpus.lexicon.tables import heads
from newscorpus.people import Register

_REACH = 60
_STOPS = ',.";:'
_BOTH = ("kedua", "dua")
_MORE = 2
_FEW_COUNTS = 2
_SHORTEST = 5
# What makes one of a noun that by itself is nobody: `orang tak dikenal`, `orang tua`.
_UNKNOWN = frozenset({"tidak", "tak", "dikenal", "tua", "dekat"})
_IN_BODY = re.compile(r" (?:di|dari|pada) (?:[a-z]{4,16} ){1,2}(?=[A-Z])")
_IN_BODIES = frozenset({"pejabat", "sumber"})


def description(people: Register, at: int, stop: int, word: str, limit: int) -> Chunk | None:
    """Return the phrase that the noun or number `text[at:stop]` begins, None where it describes nobody."""
    text = people.text
    words = text[stop : min(limit, stop + _REACH)].split(" ")[1:]
    head, n = _head(word, words)
    n = _length(head, words, n) if head else 0
    if not head or not _is_enough(head, word, words, n):
        return None
    end = stop + sum(map(len, words[:n])) + n
    if n:
        end -= len(words[n - 1]) - len(words[n - 1].rstrip(_STOPS))
    if word in _BOTH and head in sectors.PAIRED:
        return Chunk(at, end, None, f"kedua {head}")
    if word in COUNTS or head in _IN_BODIES:
        end = _end_of_body(people, end, limit)
    return Chunk(at, end, Party(at, end, _lowered(text[at:end]), Sort.DESCRIBED), head)


def _head(word: str, words: Sequence[str]) -> tuple[str, int]:
    """Return the noun of a phrase and how many words before it and with it belong to what begins the phrase."""
    if word not in COUNTS:
        return ("", 0) if word in sectors.FELLOWS else (word, 0)
    n = 0
    while n < min(len(words), _FEW_COUNTS) and words[n] in COUNTS:
        n += 1
    head = words[n].rstrip(_STOPS) if n < len(words) else ""
    is_one = is_head(head) or head in sectors.UNNAMED or _is_agent(head)
    return (head, n + 1) if head and (is_one or (word in PERSONAL and part_of(head) is Part.NOUN)) else ("", 0)


def _is_agent(noun: str) -> bool:
    """Tell whether a noun has the shape of one for who does something (`penagih`)."""
    return noun.startswith("pe") and not noun.endswith("an") and len(noun) > _SHORTEST and noun not in sectors.NO_AGENTS


def _length(head: str, words: Sequence[str], n: int) -> int:
    """Return how many words a phrase has whose noun is the last of the first `n`, or stands before them all."""
    most = n + (_MORE if head in sectors.TAKING or (head not in sectors.NOUNS and head in heads()) else 0)
    while n < len(words) and not (n and words[n - 1].endswith(tuple(_STOPS))):
        word = words[n].rstrip(_STOPS)
        goes_on = word in MODIFIERS or (head in sectors.UNNAMED and word in _UNKNOWN)
        if not goes_on and not (n < most and word.isalpha() and word.islower() and part_of(word) is Part.NOUN):
            break
        n += 1
    return n


def _is_enough(head: str, word: str, words: Sequence[str], n: int) -> bool:
    """Tell whether a phrase describes somebody; some nouns need a number, a name or another noun for it."""
    if head == "perdana" and not n:
        return False
    if word in COUNTS:
        return True
    if head in sectors.NAMED:
        follows_name = n < len(words) and words[n][:1].isupper()
        return follows_name or (n > 0 and words[n - 1].rstrip(_STOPS) in sectors.NOUNS)
    return head not in sectors.UNNAMED or n > 0


def _end_of_body(people: Register, end: int, limit: int) -> int:
    """Return where a description ends that goes on with where somebody works (`pejabat di pemerintahan Khasan`)."""
    m = _IN_BODY.match(people.text, end, limit)
    n = people.run_at(m.end()) if m else None
    return end if n is None else people.ends[n]


def _lowered(name: str) -> str:
    return name[:1].lower() + name[1:]


def joined(first: Party, end: int, text: str, *, lowered: bool) -> Party:
    """Return the description that goes on to `end` with a name (`pejabat` and `AS`)."""
    name = text[first.start : end]
    return Party(first.start, end, _lowered(name) if lowered else name, Sort.DESCRIBED)
