"""What dates mean: calendar arithmetic from the parts of an expression to TIMEX3 values and EDTF.

A week runs from Monday to Sunday. What needs an anchor and has none gets a reading without value.
"""

from __future__ import annotations

from datetime import date, timedelta
from functools import lru_cache
from typing import NamedTuple

import attrs

from newscorpus.lexicon.calendar import NEXT, PAST, UNITS
from newscorpus.records import TimeType

# A date without a year is the one in this window around the anchor: news looks back further than ahead.
_BACK, _AHEAD = timedelta(days=270), timedelta(days=95)
# Months on their own, counted over 400 of them: up to four ahead in the year, up to two over its end, are to come.
_SAME_YEAR, _NEXT_YEAR = 4, 2
# So near the anchor a weekday that does not fit is a slip: of 44 such dates in 10,958 scraped articles 33 lay here, and
# those were of the anchor's year; the others were of the year that their weekday fits.
_SLIP = timedelta(days=14)
WEEK = timedelta(days=7)
_DAY = timedelta(days=1)
GRAINS = {"Y": "year", "M": "month", "W": "week", "D": "day", "TH": "hour", "TM": "minute", "TS": "second"}
_YESTERDAY = "kemarin"
_YEARS = {"tahun lalu": -1, "tahun ini": 0, "tahun depan": 1}
_NEAR = frozenset({"ini", "nanti", "besok", "esok"})


class Reading(NamedTuple):
    """What an expression means; the fields are those of TimeExpression."""

    value: str | None
    edtf: str | None
    grain: str
    type: TimeType = TimeType.DATE
    mod: str | None = None
    anchored: bool = False
    consistent: bool = True
    repaired: str | None = None


@attrs.frozen
class Frame:
    """What relative dates are resolved against: the anchor's day, and the year of dates that lack one.

    Where both are None, a weekday may choose among the `years` that the text names.
    """

    anchor: date | None
    year: int | None
    years: frozenset[int] = frozenset()


def day_of(year: int, month: int, day: int) -> date | None:
    """Return the date, None where the calendar has no such day."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def is_past(rel: str | None) -> bool:
    """Say whether a word after an expression puts it into the past."""
    return rel in PAST or rel == _YESTERDAY


def dated(frame: Frame, month: int, day: int, weekday: int | None, rel: str | None) -> date | None:
    """Return the day of a date without a year: the one near the anchor, else the one in the frame's year."""
    anchor = frame.anchor
    if anchor is None:
        return _in_year(frame, month, day, weekday)
    on = day_of(anchor.year, month, day)
    # What lies inside the window and on its weekday needs no weighing.
    if rel is None and on is not None and -_BACK <= on - anchor < _AHEAD and weekday in (None, on.weekday()):
        return on
    days = [d for y in (anchor.year - 1, anchor.year, anchor.year + 1) if (d := day_of(y, month, day)) is not None]
    if rel in _YEARS:
        return day_of(anchor.year + _YEARS[rel], month, day)
    if is_past(rel):
        days = [d for d in days if d <= anchor][-1:]
    elif rel in NEXT:
        days = [d for d in days if d >= anchor][:1]
    near = [d for d in days if anchor - _BACK <= d <= anchor + _AHEAD]
    fitting = [d for d in days if d.weekday() == weekday]
    if near and (weekday is None or near[0] in fitting or len(fitting) != 1 or abs(near[0] - anchor) <= _SLIP):
        return near[0]
    return fitting[0] if len(fitting) == 1 else min(days, key=lambda d: abs(d - anchor), default=None)


def _in_year(frame: Frame, month: int, day: int, weekday: int | None) -> date | None:
    if frame.year is not None:
        return day_of(frame.year, month, day)
    days = [d for year in frame.years if (d := day_of(year, month, day)) is not None and d.weekday() == weekday]
    return days[0] if len(days) == 1 else None


def repair(literal: date, weekday: int, anchor: date | None) -> str | None:
    """Return the one day in the week up to the anchor that has the weekday and differs from `literal` in one field.

    Fields are day, month and year; where no such day is, day and month may have changed places. None where there are
    several or none, or where `literal` lies in that week itself.
    """
    if anchor is None or timedelta(0) <= anchor - literal <= WEEK:
        return None
    back = (anchor.weekday() - weekday) % 7
    days = [anchor - timedelta(days=n) for n in (back, back + 7) if n <= 7]
    fits = [d for d in days if (d.year == literal.year) + (d.month == literal.month) + (d.day == literal.day) == 2]
    if not fits:
        fits = [d for d in days if (d.year, d.month, d.day) == (literal.year, literal.day, literal.month)]
    return fits[0].isoformat() if len(fits) == 1 else None


def weekday_near(anchor: date, weekday: int, rel: str | None, *, ahead: bool) -> date:
    """Return the day a bare weekday means: the latest up to the anchor, unless words say which other."""
    back = (anchor.weekday() - weekday) % 7
    if rel is None:
        return anchor + timedelta(days=-back % 7 if ahead else -back)
    if rel.startswith(("pekan ", "minggu ")):
        shift = {"lalu": -7, "depan": 7}.get(rel.split(" ")[1], 0)
        return anchor + timedelta(days=weekday - anchor.weekday() + shift)
    if is_past(rel):
        return anchor - timedelta(days=back or 7)
    if rel in NEXT:
        return anchor + timedelta(days=7 - back)
    return anchor + timedelta(days=-back % 7 if ahead or rel in _NEAR else -back)


def month_near(anchor: date, month: int, rel: str | None, *, ahead: bool | None) -> int:
    """Return the year of a month without one: the anchor's where it lies no further ahead than news looks.

    Words say which other; `ahead` is None where they exclude what is to come.
    """
    if rel == "ini" or rel in _YEARS:
        return anchor.year + _YEARS.get(rel, 0)
    if is_past(rel):
        return anchor.year - (month >= anchor.month)
    if rel in NEXT or rel == "nanti":
        return anchor.year + (month <= anchor.month)
    if ahead:
        return anchor.year + (month < anchor.month)
    if ahead is None:
        return anchor.year - (month > anchor.month)
    if month <= anchor.month:
        return anchor.year + (month + 12 - anchor.month <= _NEXT_YEAR)
    return anchor.year - (month - anchor.month > _SAME_YEAR)


def month_text(year: int, month: int) -> str:
    """Return a month as ISO 8601."""
    return f"{year:04d}-{month:02d}"


def shifted_month(anchor: date, months: int) -> str:
    """Return the month so many months from the anchor's."""
    year, month = divmod(anchor.year * 12 + anchor.month - 1 + months, 12)
    return month_text(year, month + 1)


def days_from(anchor: date | None, days: int) -> date | None:
    """Return the day so many days from the anchor, None where there is no anchor or no such day."""
    try:
        return None if anchor is None else anchor + timedelta(days=days)
    except OverflowError:
        return None


def week_reading(monday: date, *, mod: str | None = None, weekend: bool = False) -> Reading:
    """Return the week that begins on `monday`, or its weekend."""
    year, week, _ = monday.isocalendar()
    first = monday + timedelta(days=5) if weekend else monday
    value = f"{year:04d}-W{week:02d}" + ("-WE" if weekend else "")
    return Reading(value, f"{first}/{monday + 6 * _DAY}", "week", mod=mod, anchored=True)


# An article says `hari ini` and `tahun ini` over and over.
@lru_cache(maxsize=1024)
def away(anchor: date | None, unit: str, count: int, mod: str | None = None) -> Reading:
    """Return the day, week, month, quarter or year `count` units from the anchor; `unit` is a word of UNITS."""
    letter = UNITS[unit]
    if anchor is None:
        return Reading(None, None, GRAINS.get(letter, "vague"), mod=mod, anchored=True)
    try:
        return _away(anchor, letter, count, mod)
    except (ValueError, OverflowError):
        return Reading(None, None, GRAINS.get(letter, "vague"), mod=mod, anchored=True)


def _away(anchor: date, letter: str, count: int, mod: str | None) -> Reading:
    if letter == "Y":
        value = f"{date(anchor.year + count, 1, 1).year:04d}"
        return Reading(value, value, "year", mod=mod, anchored=True)
    if letter == "M":
        value = shifted_month(anchor, count)
        return Reading(value, value, "month", mod=mod, anchored=True)
    if letter == "W":
        return week_reading(anchor - timedelta(days=anchor.weekday()) + count * WEEK, mod=mod)
    if letter == "D":
        value = (anchor + count * _DAY).isoformat()
        return Reading(value, value, "day", mod=mod, anchored=True)
    if letter == "Q":
        return quarter(*divmod(anchor.year * 4 + (anchor.month - 1) // 3 + count, 4), anchored=True)
    return Reading(None, None, GRAINS.get(letter, "vague"), mod=mod, anchored=True)


def quarter(year: int, index: int, *, anchored: bool) -> Reading:
    """Return the quarter of a year; `index` counts from 0."""
    months = f"{month_text(year, 3 * index + 1)}/{month_text(year, 3 * index + 3)}"
    return Reading(f"{year:04d}-Q{index + 1}", months, "quarter", anchored=anchored)


def half(year: int, index: int, *, anchored: bool) -> Reading:
    """Return the half of a year; `index` counts from 0."""
    months = f"{month_text(year, 6 * index + 1)}/{month_text(year, 6 * index + 6)}"
    return Reading(f"{year:04d}-H{index + 1}", months, "half", anchored=anchored)


@lru_cache(maxsize=1024)
def duration(unit: str, count: float | None, mod: str | None, *, anchored: bool) -> Reading:
    """Return a length of time; `count` is None for an unknown number, halves go to the next smaller unit."""
    letter = UNITS[unit]
    grain = GRAINS.get(letter, unit)
    letter, times = {"Q": ("M", 3), "H": ("M", 6), "DE": ("Y", 10), "CE": ("Y", 100)}.get(letter, (letter, 1))
    prefix, letter = ("PT", letter[1]) if letter.startswith("T") else ("P", letter)
    if count is None:
        return Reading(f"{prefix}X{letter}", None, grain, TimeType.DURATION, mod, anchored)
    count *= times
    if count != int(count) and (finer := {"Y": ("M", 12), "H": ("M", 60), "D": ("H", 24)}.get(letter)):
        letter, count, prefix = finer[0], round(count * finer[1]), "PT" if letter in "HD" else "P"
    return Reading(f"{prefix}{count:g}{letter}", None, grain, TimeType.DURATION, mod, anchored)
