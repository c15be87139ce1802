"""Readers of calendar days: numeric and spelled-out dates, ranges, with clock times and parts of the day."""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache

from newscorpus.dates.context import word_before
from newscorpus.dates.grammar import Found, Scan
from newscorpus.dates.lookalikes import is_computer, is_label, is_numbered, is_place, is_plate
from newscorpus.dates.resolving import Reading, dated, day_of, repair
from newscorpus.lexicon.calendar import DAY_PARTS, ZONES
from newscorpus.records import TimeType

_NEARBY = 40
_CENTURY_PIVOT = 70
_FIELDS = ("day", "last", "m1", "m2", "name", "y1", "y2", "y3", "rel", "hour", "minute", "zone")
_ISO = re.compile(r"((?:19|20)[0-9]{2})-([01][0-9])(?:-([0-3][0-9]))?(?![0-9-])")
_SIGNS = frozenset("-/.+$")
_FRACTIONS = ("pertiga", "perempat", "perlima", "setengah", "separuh")
_BRACKET = re.compile(r"([A-Z][a-z']{3,7}),? \( ?\Z")


def full_year(digits: str) -> int:
    """Return a year written with two or four digits; of two, those from 70 are of the last century."""
    year = int(digits)
    return year if len(digits) == 4 else year + (1900 if year >= _CENTURY_PIVOT else 2000)


def clock_text(hour: str, minute: str, zone: str | None) -> str:
    """Return a clock time as ISO 8601, with the offset of its zone where one is written."""
    return f"T{int(hour):02d}:{minute}" + (f"{ZONES[zone.upper()]:+03d}:00" if zone else "")


def at_clock(on: date, hour: str, minute: str, zone: str | None, *, anchored: bool) -> Reading:
    """Return a clock time on a day."""
    value = on.isoformat() + clock_text(hour, minute, zone)
    return Reading(value, value, "minute", TimeType.TIME, None, anchored)


@lru_cache(maxsize=1024)
def on_day(on: date, part: str | None, *, anchored: bool) -> Reading:
    """Return a day, or a part of it."""
    text = on.isoformat()
    if part is None:
        return Reading(text, text, "day", TimeType.DATE, None, anchored)
    return Reading(f"{text}T{DAY_PARTS[part]}", text, "day", TimeType.TIME, None, anchored)


def day_reading(scan: Scan, m: re.Match[str], weekday: int | None, part: str | None) -> Reading | None:
    """Return what a match of a pattern of days means; None where its numbers are no date."""
    day, last, m1, m2, name, y1, y2, y3, rel, hour, minute, zone = m.group(*_FIELDS)
    month = scan.grammar.months[name.lower()] if name else int(m1 or m2)
    if last is not None and _is_split(m):
        last = hour = None
    number = int(last or day)
    if not 1 <= month <= 12 or not 1 <= number <= 31:
        return None
    digits = y1 or y2 or y3
    year = full_year(digits) if digits else _lent(scan, m, month)
    if year is not None:
        on = day_of(year, month, number)
    else:
        on = dated(scan.frame, month, number, None if last else weekday, rel)
    if on is None:
        scan.wants_year |= year is None and last is None and weekday is not None
        return Reading(None, None, "day", anchored=year is None, consistent=year is None)
    if last is not None:
        return _range(scan, m, int(day), on, anchored=year is None)
    if hour is not None:
        reading = at_clock(on, hour, minute, zone, anchored=year is None)
    else:
        reading = on_day(on, part, anchored=year is None)
    if weekday is None or on.weekday() == weekday:
        return reading
    return reading._replace(consistent=False, repaired=repair(on, weekday, scan.frame.anchor))


def days_end(m: re.Match[str]) -> int:
    """Return where the expression of a match of a pattern of days ends."""
    return m.end("day") if m["pair"] is not None and _is_split(m) else m.end()


def _is_split(m: re.Match[str]) -> bool:
    """Say whether two days are named that do not follow each other: `13 dan 18 Agustus` are two dates."""
    return m["pair"] is not None and int(m["last"]) - int(m["day"]) != 1


def _lent(scan: Scan, m: re.Match[str], month: int) -> int | None:
    return None if m["name"] is None or m["rel"] is not None else lent_year(scan, m.end(), month)


def lent_year(scan: Scan, end: int, month: int) -> int | None:
    """Return the year that a date takes from the end of its list: `30 Mei dan 2 Juni 2023`."""
    m = scan.grammar.lender.match(scan.text, end)
    if m is None or m["year"] is None:
        return None
    return int(m["year"]) - (month > scan.grammar.months[m["name"].lower()])


def _range(scan: Scan, m: re.Match[str], day: int, last: date, *, anchored: bool) -> Reading | None:
    month0, year0 = m.group("month0", "year0")
    month = scan.grammar.months[month0.lower()] if month0 else last.month
    year = int(year0) if year0 else last.year - (month > last.month)
    first = day_of(year, month, day)
    if first is None or first >= last:
        return None
    value = f"{first}/{last}"
    return Reading(value, value, "day", anchored=anchored)


def read_iso(text: str, pos: int) -> Found | None:
    """Read `2023-09-05` and `2023-09`."""
    m = _ISO.match(text, pos)
    if m is None:
        return None
    year, month, day = m.groups()
    on = day_of(int(year), int(month), int(day or 1))
    if on is None:
        return None
    value = on.isoformat()
    if day is None:
        return Found(m.start(), m.end(), Reading(value[:7], value[:7], "month"))
    return Found(m.start(), m.end(), Reading(value, value, "day"))


def read_day(scan: Scan, pos: int) -> Found | None:
    """Read a date that begins with its day: `12/9/2023`, `10-13 September`, `31 Mei - 2 Juni 2025`."""
    m = scan.grammar.days.match(scan.text, pos)
    if m is None:
        hijri = scan.grammar.hijri.match(scan.text, pos)
        return None if hijri is None else Found(pos, hijri.end(), Reading(None, None, "day"))
    if follows_sign(scan.text, pos):
        return None
    slashed = m["m1"] is not None
    if (slashed and not _is_date(scan.text, m)) or _is_lookalike(scan.text, m):
        return None
    reading = day_reading(scan, m, None, m["tail"])
    if reading is None or (slashed and reading.value is None):
        return None
    start, end = _with_misspelt(scan, pos, m.end(), reading)
    return Found(start, days_end(m) if _is_split(m) else end, reading)


def _is_lookalike(text: str, m: re.Match[str]) -> bool:
    """Say whether a day is part of a name or number: `Jalan 17 Agustus`, `nomor 12/9/2023`, `pelat B 8 MEI`."""
    word, name = word_before(text, m.start()), m["name"]
    if name is None:
        return is_numbered(word)
    return is_place(word) or is_plate(word, name) or is_computer(text, name, word, m.end())


def _with_misspelt(scan: Scan, start: int, end: int, reading: Reading) -> tuple[int, int]:
    """Return the extent of a date in brackets with the weekday before it, where that is off by a letter and fits."""
    text = scan.text
    word = _BRACKET.search(text, max(0, start - _NEARBY), start)
    close = text.find(")", end, end + 2)
    if word is None or close < 0 or text[end:close].strip() or len(reading.edtf or "") != len("2018-01-21"):
        return start, end
    weekday = date.fromisoformat(reading.edtf or "").weekday()
    names = (name for name, n in scan.grammar.weekdays.items() if n == weekday)
    return (word.start(), close + 1) if any(_differ_by_one(word[1], name) for name in names) else (start, end)


def _differ_by_one(word: str, name: str) -> bool:
    """Say whether one letter added, lost or changed makes one word the other."""
    short, long = sorted((word, name), key=len)
    if len(long) - len(short) > 1:
        return False
    same = next((n for n, (a, b) in enumerate(zip(short, long, strict=False)) if a != b), len(short))
    return short[same + (len(short) == len(long)) :] == long[same + 1 :]


def follows_sign(text: str, pos: int) -> bool:
    """Say whether a number is part of a name or number: after a letter, or a sign that follows a letter or digit."""
    before = text[pos - 1 : pos]
    return before.isalnum() or (before in _SIGNS and text[max(0, pos - 2) : pos - 1].isalnum())


def _is_date(text: str, m: re.Match[str]) -> bool:
    """Say whether numbers with slashes are a date: without a year of four digits they need brackets or `tanggal`."""
    year = m["y1"]
    if year is not None and len(year) == 4:
        return True
    start, end = m.span()
    word = word_before(text, start).lower()
    if word in ("tanggal", "tgl"):
        return True
    noun = word_before(text, start - 1)
    if noun.lower().endswith(_FRACTIONS) or is_label(noun):
        return False
    return text[max(0, start - 2) : start].rstrip(" ").endswith("(") and text[end : end + 2].lstrip(" ").startswith(")")
