"""One pass over a prose: seeds, at each the reader of its sort, the readings as records.

Seeds are digits, the beginnings of names of months and weekdays, and pieces of the words that date.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from datetime import date
from functools import cache
from itertools import groupby
from typing import NamedTuple

from newscorpus.dates.days import full_year, read_weekday
from newscorpus.dates.grammar import Found, Scan, any_of, grammar, month_names, weekday_names
from newscorpus.dates.periods import read_digits, read_month
from newscorpus.dates.resolving import Frame, day_of
from newscorpus.dates.units import read_day_of_month, read_unit, read_week_or_sunday
from newscorpus.dates.words import read_clock, read_word
from newscorpus.lexicon.calendar import DAYS_AWAY, UNITS, VAGUE
from newscorpus.prose import Prose
from newscorpus.records import Diagnostic, TimeExpression

Reader = Callable[[Scan, int], Found | None]
Seed = tuple[Reader, int]
# Arithmetic around an anchor must not leave the calendar of `datetime`.
_FIRST_YEAR, _LAST_YEAR = 1000, 9000
_DIGITS: Seed = (read_digits, 0)
# A seed and how far into its word it stands: the rarer its first letter, the cheaper it is to look for.
_INNER: dict[str, Seed] = {
    "hun": (read_unit, 2),
    "bad": (read_unit, 1),
    "kade": (read_unit, 2),
    "wulan": (read_unit, 3),
    "ggu": (read_week_or_sunday, 3),
    "ggal ": (read_day_of_month, 3),
    "kul ": (read_clock, 2),
    "hulu": (read_word, 2),
    "sok": (read_word, 2),
    "hir-akhir ini": (read_word, 2),
}
_COVERED = frozenset("tahun abad dekade triwulan minggu dahulu besok esok akhir-akhir ini".split()) | {
    "akhir-akhir ini"
}


@cache
def _seeds(language: str) -> tuple[tuple[re.Pattern[str], ...], dict[str, Seed]]:
    """Return the patterns that find seeds, and the reader of each seed."""
    readers = dict(_INNER)
    for unit in UNITS.keys() - _COVERED:
        readers |= {unit: (read_unit, 0), unit.capitalize(): (read_unit, 0)}
    for word in (*DAYS_AWAY, *VAGUE):
        readers |= {word.capitalize(): (read_word, 0)} | ({} if word in _COVERED else {word: (read_word, 0)})
    readers |= {name[:3]: (read_month, 0) for name in month_names(language)}
    readers |= {name[:3]: (read_weekday, 0) for name in weekday_names(language) if name != "Minggu"}
    return tuple(map(re.compile, _patterns(readers))), readers


def _patterns(seeds: Iterable[str]) -> list[str]:
    """Return one pattern for digits and capitals, which are rare, and one for each small letter that seeds begin with.

    The regex engine skips to a literal much faster than it tries a set of common letters.
    """
    groups = groupby(sorted(seeds), lambda seed: seed[0])
    heads = {first: f"{first}(?:{any_of(seed[1:] for seed in group)})" for first, group in groups}
    digits = [f"{digit}[0-9.,:/-]*+" for digit in "0123456789"]
    rare = "|".join([*digits, *(pattern for first, pattern in heads.items() if first.isupper())])
    return [rare, *(pattern for first, pattern in heads.items() if first.islower())]


def _scan(text: str, frame: Frame, language: str) -> list[Found]:
    patterns, readers = _seeds(language)
    scan = Scan(text, frame, grammar(language))
    found: list[Found] = []
    floor = 0
    for pos, seed in sorted((m.start(), m[0]) for pattern in patterns for m in pattern.finditer(text)):
        if pos < floor:
            continue
        reader, offset = readers.get(seed, _DIGITS)
        hit = reader(scan, pos - offset) if pos >= offset else None
        if hit is not None and hit.start >= floor:
            found.append(hit)
            scan.last = hit
            floor = hit.end
    return found


def _years_of(found: Iterable[Found]) -> frozenset[int]:
    """Return the years that a text names."""
    values = (hit.reading.edtf for hit in found)
    return frozenset(int(value[:4]) for value in values if value and value[:4].isdigit())


def find_dates(
    prose: Prose, *, anchor: date | None, year: int | None = None, language: str = "id"
) -> tuple[TimeExpression, ...]:
    """Return the time expressions of `prose` in order of their offsets in the source.

    `anchor` is the day relative dates are resolved against, `year` that of dates that give none where there is no
    anchor; where there is neither, a weekday may choose among the years the text names. What cannot be resolved has no
    value. Numeric dates are day before month. Raises KeyError where `language` has no lexicon.
    """
    source, span = prose.source, prose.span
    if anchor is not None and not _FIRST_YEAR <= anchor.year <= _LAST_YEAR:
        anchor = None
    found = _scan(prose.text, Frame(anchor, year), language)
    if anchor is None and year is None and (years := _years_of(found)):
        found = _scan(prose.text, Frame(None, None, years), language)
    rows = []
    for first, last, reading in found:
        start, end = span(first, last)
        value, edtf, grain, kind, mod, anchored, consistent, repaired = reading
        text = source[start:end]
        rows.append(TimeExpression(start, end, text, kind, value, edtf, grain, mod, anchored, consistent, repaired))
    return tuple(rows)


class DatedWeekday(NamedTuple):
    """A weekday with its date in a prose: its extent, the day, whether the two agree.

    `reports` says that it stands where news puts the day of a statement, after a comma: `ujar dia, Selasa (12/9/2023)`.
    """

    start: int
    end: int
    day: date
    consistent: bool
    reports: bool


def weekday_dates(text: str, *, years: Iterable[int], language: str = "id") -> list[DatedWeekday]:
    """Return the weekdays with a full date, and those without a year in the last of `years` that fits the weekday.

    Raises KeyError where `language` has no lexicon.
    """
    g = grammar(language)
    rows = []
    for m in g.dated_weekday.finditer(text):
        day, last, m1, m2, name, y1, y2, y3 = m.group("day", "last", "m1", "m2", "name", "y1", "y2", "y3")
        month = g.months[name.lower()] if name else int(m1 or m2)
        digits = y1 or y2 or y3
        options = (full_year(digits),) if digits else tuple(years)
        days = [d for year in options if (d := day_of(year, month, int(day))) is not None]
        fitting = [d for d in days if d.weekday() == g.weekdays[m["weekday"]]]
        if last is None and (fitting or (days and digits)):
            reports = text[max(0, m.start() - 2) : m.start()].rstrip(" ").endswith(",")
            rows.append(DatedWeekday(m.start(), m.end(), (fitting or days)[-1], bool(fitting), reports))
    return rows


def date_diagnostics(dates: Iterable[TimeExpression]) -> tuple[Diagnostic, ...]:
    """Return a diagnostic `weekday-clash` for every date that its weekday contradicts or that no calendar has."""
    return tuple(Diagnostic("weekday-clash", _clash(d), d.start, d.end) for d in dates if not d.consistent)


def _clash(d: TimeExpression) -> str:
    if d.value is None:
        return f"{d.text!r}: the calendar has no such day"
    other = f"; {d.repaired} would fit" if d.repaired else ""
    return f"{d.text!r}: {d.value[:10]} falls on another weekday{other}"
