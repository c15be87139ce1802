"""One pass over a prose: seeds, at each the reader of its sort, the readings as records."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from newscorpus.dates.days import full_year
from newscorpus.dates.grammar import Found, Grammar, Scan, grammar
from newscorpus.dates.resolving import Frame, day_of
from newscorpus.dates.seeds import seeds, sketch
from newscorpus.prose import Prose
from newscorpus.records import Diagnostic, TimeExpression

# Arithmetic around an anchor must not leave the calendar of `datetime`.
_FIRST_YEAR, _LAST_YEAR = 1000, 9000
_DAYS = frozenset({"day", "minute"})
_INDONESIAN = "id"
_FIELDS = ("day", "last", "m1", "m2", "name", "y1", "y2", "y3")


def _seeds_in(text: str, language: str) -> list[tuple[int, bytes]]:
    """Return where seeds stand and what they are, in order."""
    folded = sketch(text)
    return sorted([(m.start(), m[0]) for pattern in seeds(language)[0] for m in pattern.finditer(folded)])


def _scan(scan: Scan, places: Iterable[tuple[int, bytes]], language: str) -> list[Found]:
    """Return what the readers of seeds find, one after the other."""
    readers = seeds(language)[1]
    found: list[Found] = []
    floor = 0
    for pos, seed in places:
        if pos < floor:
            continue
        inside, reader = readers[seed]
        hit = reader(scan, pos - inside) if pos >= inside else None
        if hit is not None and hit.start >= floor:
            found.append(hit)
            scan.last = hit
            if hit.reading.edtf is not None:
                scan.dated = hit
                if hit.reading.grain in _DAYS:
                    scan.day = hit
            floor = hit.end
    return found


def _years_of(found: Iterable[Found]) -> frozenset[int]:
    """Return the years that a text names; where a term or a season of years ends is none of them."""
    values = [hit.reading.edtf or "" for hit in found]
    ends = (end for value in values if (end := value.partition("/")[2]) and len(end) > len("2023"))
    return frozenset(int(value[:4]) for value in (*values, *ends) if value[:4].isdigit())


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
    places, patterns = _seeds_in(prose.text, language), grammar(language)
    scan = Scan(prose.text, Frame(anchor, year), patterns)
    found = _scan(scan, places, language)
    if scan.wants_year and anchor is None and year is None and (years := _years_of(found)):
        found = _scan(Scan(prose.text, Frame(None, None, years), patterns), places, language)
    rows = []
    for first, last, reading in found:
        start, end = span(first, last)
        value, edtf, grain, kind, mod, anchored, consistent, repaired = reading
        text = source[start:end]
        rows.append(TimeExpression(start, end, text, kind, value, edtf, grain, mod, anchored, consistent, repaired))
    return tuple(rows)


class DatedWeekday(NamedTuple):
    """A weekday with its date in a prose: its extent, the day, whether the two agree."""

    start: int
    end: int
    day: date
    consistent: bool


def weekday_dates(text: str, *, year: int) -> list[DatedWeekday]:
    """Return the Indonesian weekdays with a date, in `year` where they name none and the weekday fits."""
    g = grammar(_INDONESIAN)
    rows = (_dated_weekday(g, m, year) for m in g.dated_weekday.finditer(text))
    return [row for row in rows if row is not None]


def statement_days(text: str) -> list[DatedWeekday]:
    """Return the Indonesian weekdays with a full date where news puts the day of a statement, after a comma.

    `ujar dia, Selasa (12/9/2023)`
    """
    g = grammar(_INDONESIAN)
    rows = (_dated_weekday(g, m, None) for m in g.statement_day.finditer(text))
    return [row for row in rows if row is not None]


def _dated_weekday(g: Grammar, m: re.Match[str], year: int | None) -> DatedWeekday | None:
    name, day, last, m1, m2, month, y1, y2, y3 = m.group("weekday", *_FIELDS)
    digits = y1 or y2 or y3
    if digits:
        year = full_year(digits)
    if last is not None or year is None:
        return None
    on = day_of(year, g.months[month.lower()] if month else int(m1 or m2), int(day))
    fits = on is not None and on.weekday() == g.weekdays[name]
    return DatedWeekday(m.start("weekday"), m.end(), on, fits) if on is not None and (fits or digits) else None


def date_diagnostics(dates: Iterable[TimeExpression]) -> tuple[Diagnostic, ...]:
    """Return a diagnostic `weekday-clash` for every date that its weekday contradicts or that no calendar has."""
    return tuple(Diagnostic("weekday-clash", _clash(d), d.start, d.end) for d in dates if not d.consistent)


def _clash(d: TimeExpression) -> str:
    if d.value is None:
        return f"{d.text!r}: the calendar has no such day"
    other = f"; {d.repaired} would fit" if d.repaired else ""
    return f"{d.text!r}: {d.value[:10]} falls on another weekday{other}"
