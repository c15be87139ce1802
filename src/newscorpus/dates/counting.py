"""Numbers in words and figures before a unit of time, and the words that bound them."""

from __future__ import annotations

from newscorpus.dates.context import EVERY
from newscorpus.lexicon.calendar import NUMBERS

_BOUNDS = {
    "lebih dari": "MORE_THAN",
    "kurang dari": "LESS_THAN",
    "hampir": "LESS_THAN",
    "sekitar": "APPROX",
    "sekira": "APPROX",
}
# A number takes at most three words, what bounds it two.
PHRASE = 6
_MANY = frozenset({"beberapa", "puluhan", "belasan", "ratusan"})
# What may end a number in words.
COUNTING = EVERY | _MANY | {word.split(" ")[-1] for word in NUMBERS} | {"setengah"}


def count_of(words: list[str]) -> tuple[float | None, int]:
    """Return the number that ends a list of words, None for an unknown one, and how many words it takes, 0 if none."""
    half_more = len(words) > 1 and words[-1] == "setengah"
    rest = words[:-1] if half_more else words
    word, pair = rest[-1].lower(), " ".join(rest[-2:]).lower()
    if word.isascii() and word.isdigit() and len(word) <= 3:
        number: float | None = int(word)
        used = 1
    elif pair in NUMBERS:
        number, used = NUMBERS[pair], len(rest[-2:])
    else:
        number, used = NUMBERS.get(word), int(word in NUMBERS or word in _MANY)
    if number is not None and half_more:
        return number + 0.5, used + 1
    return number, used if not half_more else 0


def bound(words: list[str]) -> tuple[str | None, int]:
    """Return the TIMEX3 modifier that ends a list of words, and how many words it takes."""
    for size in (2, 1):
        mod = _BOUNDS.get(" ".join(words[-size:]).lower()) if len(words) >= size else None
        if mod is not None:
            return mod, size
    return None, 0
