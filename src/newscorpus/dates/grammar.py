"""The patterns of dates, compiled once a language, and what the readers of dates hand to each other.

Patterns are matched at a place where a digit or a name stands; those of dated weekdays are searched with.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache
from typing import NamedTuple

from newscorpus.dates.resolving import Frame, Reading
from newscorpus.lexicon.calendar import DAY_PARTS, HIJRI_MONTHS, JAVANESE_DAYS, MONTHS, WEEKDAYS, ZONES


def any_of(words: Iterable[str]) -> str:
    """Return a pattern of all the words, longest first, as a tree of their letters."""
    return tree(dict.fromkeys(sorted(words), ""))


def tree(words: Mapping[str, str]) -> str:
    """Return a pattern of words as a tree of their letters, longest first; a word's value is what ends its match."""
    rests: dict[str, dict[str, str]] = {}
    for word, ending in words.items():
        if word:
            rests.setdefault(word[0], {})[word[1:]] = ending
    branches = [re.escape(first) + tree(rest) for first, rest in rests.items()]
    if "" in words:
        branches.append(words[""])
    return branches[0] if len(branches) == 1 else f"(?:{'|'.join(branches)})"


YEAR = r"(?:1[6-9]|20)[0-9]{2}(?![0-9]|[.,][0-9])"
DEICTIC = (
    r"\ (?P<rel>yang\ lalu|lalu|silam|lepas|kemarin|mendatang|depan|berikutnya|nanti|besok|esok|ini|tadi"
    r"|(?:pekan|minggu|tahun)\ (?:lalu|ini|depan))\b"
)
PART = rf"\ (?P<part>{any_of(DAY_PARTS)})\b"
_TAIL = rf"(?:\ (?P<tail>{any_of(DAY_PARTS)})\b)?"
TILL = r"\ (?:hingga|sampai(?:\ dengan)?|s/d|s\.d\.?)\ (?:tanggal\ )?"
_SECONDS = r"(?:[.:][0-5][0-9])?"
TIME = rf"""(?P<hour>2[0-4]|[01]?[0-9])[.:](?P<minute>[0-5][0-9]){_SECONDS}(?![0-9])
    (?:\ ?(?P<zone>(?i:{any_of(ZONES)}))\b)?"""
# A clock without `pukul` needs a colon or a zone: the end of `2025, 2.50` is a number.
CLOCK = rf"""(?:,?\ (?:[-|]\ ?|sekitar\ |sekira\ )?
    (?:(?:pukul|jam)\ |(?=[0-9]{{1,2}}(?::|\.[0-9]{{2}}\ ?[Ww][Ii]))){TIME})"""


_NEAREST = r"(?:yang\ )?lalu|kemarin|besok|nanti|depan|mendatang|(?:pekan|minggu)\ (?:lalu|ini|depan)"
# What stands between the members of a list of dates.
_LIST = r"(?:\ ?,\ (?:dan\ |atau\ )?|\ (?:dan|atau|serta|hingga|sampai|sampai\ dengan|s/d|ke)\ )(?:tanggal\ |bulan\ )?"


class Grammar(NamedTuple):
    """The patterns of a language, and its names with their numbers; months are keyed in lower case."""

    months: dict[str, int]
    weekdays: dict[str, int]
    days: re.Pattern[str]
    weekday: re.Pattern[str]
    bracketed: re.Pattern[str]
    dated_weekday: re.Pattern[str]
    statement_day: re.Pattern[str]
    month: re.Pattern[str]
    lender: re.Pattern[str]
    weekdays_next: re.Pattern[str]
    hijri: re.Pattern[str]


class Found(NamedTuple):
    """A reading and its extent in the prose."""

    start: int
    end: int
    reading: Reading


class Scan:
    """One pass over a text: what it is resolved against, the last expression found.

    `dated` is the last one with a value, `day` the last one that names a day. `wants_year` says that a weekday stood
    with a date without a year, and nothing told which.
    """

    __slots__ = ("dated", "day", "frame", "grammar", "last", "text", "wants_year")

    def __init__(self, text: str, frame: Frame, grammar: Grammar) -> None:
        self.text = text
        self.frame = frame
        self.grammar = grammar
        self.last: Found | None = None
        self.dated: Found | None = None
        self.day: Found | None = None
        self.wants_year = False


def _days(month: str) -> str:
    """Return the pattern of a day, numeric or spelled out, with or without a year, or of a range of days."""
    return rf"""(?P<day>[0-9]{{1,2}})
    (?:(?:(?:\ (?P<month0>(?i:{month}))(?:\ (?P<year0>{YEAR}))?)?\ ?-\ ?|{TILL}|(?P<pair>\ (?:dan|&)\ ))
      (?P<last>[0-9]{{1,2}})(?=\ (?!-)|/))?+
    (?:\ ?/\ ?(?P<m1>[01]?[0-9])(?:\ ?/\ ?(?P<y1>[12][0-9]{{3}}|[0-9]{{2}}))?(?![0-9/%])
      |(?P<sep>\ ?[.-]\ ?)(?P<m2>[01]?[0-9])(?P=sep)(?P<y2>{YEAR})
      |\ ?(?P<name>(?i:{month}))\b(?:,?\ (?:tahun\ )?(?P<y3>{YEAR}))?)"""


@cache
def grammar(language: str) -> Grammar:
    """Return the patterns of a language; raises KeyError where it has no lexicon."""
    months, weekdays = month_names(language), weekday_names(language)
    month, weekday = any_of(months), any_of(weekdays)
    days = _days(month)
    dated = rf"(?:\ ?,?\ ?(?:tanggal\ )?(?P<open>\(\ ?)?{days}(?(open)(?:\ ?\))?))"
    javanese = rf"(?:\ (?P<javanese>{any_of(JAVANESE_DAYS)})\b)?"
    before = rf"(?:\ (?P<before>{_NEAREST})\b(?=\ ?,?\ ?\(?\ ?[0-9]))?"
    patterns = (
        rf"{days}{_TAIL}{CLOCK}?(?:{DEICTIC})?",
        rf"""(?P<weekday>{weekday})\b(?:\ ?-\ ?(?P<until>{weekday})\b)?{javanese}(?:{PART})?
          (?:{before}{dated}{_TAIL})?{CLOCK}?(?:{DEICTIC})?""",
        rf",?\ (?:tanggal\ |(?P<open>\(\ ?)){days}(?(open)\ ?\)){_TAIL}{CLOCK}?(?:{DEICTIC})?",
        rf"(?P<weekday>{weekday})\b{javanese}(?:{PART})?{before}{dated}",
        rf",\ ?(?P<weekday>{weekday})\b{javanese}(?:{PART})?{before}{dated}",
        rf"""(?P<name>{month})\b(?:\.?\ (?P<day>[0-9]{{1,2}}),\ (?P<year>{YEAR}){CLOCK}?
          |\ ?-\ ?(?P<until>{month})\b(?:\ (?P<y2>{YEAR}))?
          |\ (?P<y1>{YEAR})\ ?-\ ?(?P<last>{month})\ (?P<y4>{YEAR})
          |(?:,?\ (?:tahun\ )?|-)(?P<y3>{YEAR}))?(?:{DEICTIC})?""",
        rf"(?:{_LIST}(?:[0-9]{{1,2}}\ )?(?P<name>{month})\b){{1,4}}(?:\ (?:tahun\ )?(?P<year>{YEAR}))?",
        rf"(?:(?:{_LIST}|\ ?-\ ?)(?:hari\ )?(?:{weekday})\b(?:\ (?:{any_of(DAY_PARTS)})\b)?){{1,6}}",
        rf"[0-9]{{1,2}}\ (?:{any_of(HIJRI_MONTHS)})\b(?:\ 1[34][0-9]{{2}}(?![0-9])(?:\ (?:H(?:ij?ri[jy]?ah)?)\b)?)?",
    )
    numbers = {name.lower(): n for name, n in months.items()}
    return Grammar(numbers, weekdays, *(re.compile(pattern, re.VERBOSE) for pattern in patterns))


def month_names(language: str) -> dict[str, int]:
    """Return the months' names of a language, and the English ones, which metadata are written with."""
    return MONTHS["en"] | MONTHS[language]


def weekday_names(language: str) -> dict[str, int]:
    """Return the weekdays' full names, an apostrophe in or out; the short ones are words of their own in prose."""
    full = {name: n for name, n in WEEKDAYS[language].items() if len(name) > 3}
    return full | {name.replace("'", ""): n for name, n in full.items()}
