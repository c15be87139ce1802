"""Where a date may begin: seeds, found in a sketch of the text, each with the reader of its sort.

Nearly every character of an article belongs to no date, so that looking for dates can cost more than reading them. The
regex engine skips to a literal many times faster than it tries a set of characters; a sketch makes literals of sets.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache, partial
from string import ascii_uppercase, digits

from newscorpus.dates.grammar import Found, Scan, month_names, tree, weekday_names
from newscorpus.dates.months import read_month
from newscorpus.dates.periods import read_decade, read_season, read_year
from newscorpus.dates.told import read_morrow
from newscorpus.dates.units import read_day_of_month, read_hour, read_today, read_unit, read_week_or_sunday
from newscorpus.dates.weekdays import read_weekday
from newscorpus.dates.words import read_clock, read_number, read_part_near, read_tomorrow, read_word
from newscorpus.lexicon.calendar import DAYS_AWAY, HIJRI_MONTHS, PARTS_NEAR, UNITS, VAGUE

Reader = Callable[[Scan, int], Found | None]
Seed = tuple[int, Reader]
# Words that are looked for by a rarer letter than their first: how many letters in.
_INSIDE = {
    "tahun": 2,
    "abad": 1,
    "dekade": 2,
    "triwulan": 3,
    "dasawarsa": 4,
    "minggu": 3,
    "tanggal 0": 3,
    "pukul 0": 2,
    "dahulu": 2,
    "esok": 1,
    "sekarang": 2,
    "lusa": 2,
    "akhir-akhir ini": 2,
    **{phrase: 2 for phrase in PARTS_NEAR if phrase.startswith("tadi")},
    **{phrase: 6 for phrase in PARTS_NEAR if phrase.startswith("nanti")},
}
_READERS: dict[str, Reader] = {
    **{unit: partial(read_unit, unit) for unit in UNITS},
    **{word: partial(read_word, word) for word in (*DAYS_AWAY, *VAGUE)},
    **{phrase: partial(read_part_near, phrase) for phrase in PARTS_NEAR},
    "esok": read_tomorrow,
    "minggu": read_week_or_sunday,
    "tanggal 0": read_day_of_month,
    "pukul 0": read_clock,
    "hari ini": read_today,
    "jam 0": read_hour,
    "keesokan": read_morrow,
    **{
        f"musim {part}0": read_season for part in ("", "panas ", "dingin ", "gugur ", "semi ", "kompetisi ", "reguler ")
    },
}
# `besok` is found by its `esok`, `Minggu` by its `inggu`.
_COVERED = frozenset({"besok", "Besok", "Minggu"})
# Rare first letters share a pass.
_SHARED = {"w": "h", "j": "h", "p": "b", "m": "d"}
_SKETCH = bytes.maketrans(
    (digits + ascii_uppercase + "".join(_SHARED)).encode(),
    ("0" * 10 + "A" * 26 + "".join(_SHARED.values())).encode(),
)


def sketch(text: str) -> bytes:
    """Return one byte a code point: digits as `0`, capitals as `A`, others as they are but for rare letters."""
    return text.encode("ascii", "replace").translate(_SKETCH)


@cache
def seeds(language: str) -> tuple[tuple[re.Pattern[bytes], ...], dict[bytes, Seed]]:
    """Return the patterns that find seeds, and of each seed how many letters in it stands and its reader.

    There is a pattern for numbers, one for capitals and one for each small letter that seeds begin with. Raises
    KeyError where `language` has no lexicon.
    """
    readers: dict[bytes, Seed] = {b"0": (0, read_number), b"00": (0, read_number), b"0000": (0, read_year)}
    readers |= {f"00{dash}an".encode(): (0, read_decade) for dash in ("", "-", " ", " -", "- ", " - ")}
    tails: dict[str, dict[str, str]] = {}
    for word, reader in _words(language).items():
        at, text = _INSIDE.get(word, 0), sketch(word).decode()
        readers[text[at:].encode()] = (at, reader)
        tails.setdefault(text[at], {})[text[at + 1 :]] = _ending(text, at, reader)
    patterns = (_numbers(language), *(f"{first}{tree(rest)}(?![a-zA])" for first, rest in tails.items()))
    return tuple(re.compile(pattern.encode()) for pattern in patterns), readers


def _ending(text: str, at: int, reader: Reader) -> str:
    """Return the pattern of what must stand around a word whose seed matched."""
    if reader is read_month:
        # No month, whatever comes before: `Mei Ling`, `Agus Salim`.
        return "(?! A)"
    # What stands before the seed in its word is looked at last; the word may begin with a capital.
    return f"(?<=[{text[0]}A]{re.escape(text[1:])})" if at else ""


def _words(language: str) -> dict[str, Reader]:
    """Return all words that begin a date, as they are looked for: with a capital only where their seed holds it."""
    names = dict.fromkeys(month_names(language), read_month) | dict.fromkeys(weekday_names(language), read_weekday)
    capitals = {word.capitalize(): reader for word, reader in _READERS.items() if word not in _INSIDE}
    return {word: reader for word, reader in (names | capitals | _READERS).items() if word not in _COVERED}


def _numbers(language: str) -> str:
    """Return the pattern of a day before its month, and of four digits; a part of a longer number is no seed."""
    names = {sketch(form).decode(): "" for name in month_names(language) for form in (name, name.lower(), name.upper())}
    names |= {sketch(name).decode(): "" for name in HIJRI_MONTHS}
    words = sketch("hingga sampai dengan tanggal dan").decode().split(" ")
    till = "(?: (?:{}|{}(?: {})?|s/d|s[.]d[.]?)(?: {})? 00?| (?:{}|&) 00?)".format(*words)
    spelled = f"{till}?(?: ?/ ?0| ?{tree(names)}(?![a-zA]))"
    numeric = " ?- ?00?[ /]| ?[.-] ?00? ?[.-] ?0000"
    decade, clock = "0 ?-? ?an(?![a-zA])", "0?(?=[.:]00 ?A[Aid])"
    day = f"{decade}|{clock}|0?(?={spelled}|{numeric})"
    return f"0(?<![0a-zA]0)(?<!0[.,:/-]0)(?:{day}|000(?!0|[.,]0))"
