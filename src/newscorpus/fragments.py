"""What stands between two marks: somebody's words, a fragment of them, or a title or term."""

from __future__ import annotations

import re

from newscorpus.lexicon.speech import CLITIC, TERM_LABELS
from newscorpus.marks import Marked
from newscorpus.prose import PARAGRAPH_BREAK

_PREDICATE = re.compile(r"(?:m[ey]|ber|di|ter)[a-z]{3}|(?:tidak|tak|belum|bukan|akan|harus|siap)\b")
_NEAR = 30
_UTTERED = 3


def is_utterance(text: str, s: Marked) -> bool:
    """Tell whether a stretch reads as a sentence: more than three words, and a capital.

    A number or a bracket may begin one that a stop or a comma ends.
    """
    if text.count(" ", s.start, s.end) < _UTTERED:
        return False
    first = text[s.start]
    return first.isupper() or ((first.isdigit() or first in "([") and text[s.end - 1] in ",.!?")


def goes_on(text: str, s: Marked) -> bool:
    """Tell whether a stretch is the beginning of a clause rather than all that was said."""
    return text[s.start].islower() and text[s.after : s.after + 2].strip(" ").islower()


def ends_here(text: str, s: Marked) -> bool:
    """Tell whether a sentence ends with the closing mark, though it has no stop."""
    rest = text[s.after : s.after + 2].lstrip(" ")[:1]
    return rest in ("", PARAGRAPH_BREAK, ".") or (rest.isupper() and not _is_title(text[s.start : s.end].split()))


def is_labelled(text: str, s: Marked) -> bool:
    """Tell whether a colon leads up to a stretch, in its line or the one before."""
    return text[max(0, s.opens - 3) : s.opens].rstrip(" ,-\n").endswith(":")


def is_term(text: str, s: Marked) -> bool:
    """Tell whether a fragment is a word, a title or a term rather than somebody's words.

    Single marks are put around terms as a rule, so that two words in them must be a predicate.
    """
    words = text[s.start : s.end].split()
    long = [word for word in words if len(word) > _UTTERED]
    if len(long) < 2 or _is_title(long) or (s.single and len(words) == 2 and not _PREDICATE.match(words[0])):
        return True
    return is_labelled_term(text, s)


def is_labelled_term(text: str, s: Marked) -> bool:
    """Tell whether a word before a stretch makes it a title or a term: `film "..."`, `dalam bukunya "..."`."""
    before = text[max(0, s.opens - _NEAR) : s.opens].lower().rstrip()
    if before.endswith(","):
        return False
    return any(word in TERM_LABELS or _owned(word) in TERM_LABELS for word in before.split()[-2:])


def _owned(word: str) -> str:
    """Return the noun that a clitic makes somebody's (`bukunya`), not a passive verb (`disebutnya`)."""
    return word.removesuffix(CLITIC) if word.endswith(CLITIC) and not word.startswith("di") else ""


def _is_title(words: list[str]) -> bool:
    return all(word[0].isupper() for word in words if len(word) > _UTTERED)
