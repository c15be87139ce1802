"""Readers of what a unit of time heads: `hari ini`, `pekan lalu`, `dua tahun lalu`, `satu jam`, `kuartal I`."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date

from newscorpus.dates.context import EACH, EVERY, bare, widened, word_before, words_before
from newscorpus.dates.counting import COUNTING, PHRASE, bound, count_of
from newscorpus.dates.grammar import TILL, YEAR, Found, Scan
from newscorpus.dates.months import read_named_month
from newscorpus.dates.parts import ENDS_OF_YEAR, end_of_year, named_century, named_half, named_quarter
from newscorpus.dates.periods import read_named_year
from newscorpus.dates.resolving import Reading, away, day_of, duration, week_reading
from newscorpus.dates.told import STEPS, from_told
from newscorpus.dates.weekdays import read_sunday, read_weekday, weekdays_end, weekly
from newscorpus.dates.words import read_clock, read_word
from newscorpus.lexicon.calendar import SHIFTS, UNITS
from newscorpus.records import TimeType

_AGES = frozenset({"usia", "umur", "berusia", "berumur", "usianya", "umurnya", "seusia", "seumur"})
_AFTER = re.compile(
    r"(?: yang)? (?P<past>lalu|silam|lepas)\b| (?P<next>lagi)\b| (?P<before>sebelumnya)\b"
    r"| (?P<span>terakhir|ke depan|mendatang|kemudian|belakangan|ini)\b"
)
# These count from what the text has told, not from its own day.
_TOLD = frozenset({"sebelumnya", "berikutnya"})
_SHIFT = re.compile(rf" ({'|'.join(SHIFTS)})\b")
_YEAR_NEXT = re.compile(rf" {YEAR}")
# `Tanggal 2 gigi` counts what fell out.
_FALLEN = "(?:gigi|buah|helai|lembar|butir|batang|bulu)"
_DAY_OF_MONTH = re.compile(
    rf"""[Tt]anggal\ ([0-3]?[0-9])\b(?!\ ?[/.-]?[0-9]|\ ?[A-Z]|{TILL}[0-9]|\ dan\ [0-9]{{1,2}}\ [A-Z]|\ {_FALLEN}\b)
    (?:(?:\ bulan)?\ (ini|lalu|depan)\b)?""",
    re.VERBOSE,
)


def read_unit(unit: str, scan: Scan, pos: int) -> Found | None:
    """Read what a unit of time heads, with the number, `se-`, `setiap` or `akhir` before it."""
    text, end = scan.text, pos + len(unit)
    if not text.startswith(unit, pos) and text[pos:end].lower() != unit:
        return None
    before = text[pos - 1] if pos else " "
    if before != " " and before.isalnum():
        return _prefixed(scan, pos, unit, end)
    if before == "-":
        return None
    named = _NAMED.get(unit)
    found = named(scan, pos, end) if named is not None else None
    if found is not None:
        return found
    word = word_before(text, pos)
    if word and (word.isdigit() or word.lower() in COUNTING):
        found = _counted(scan, pos, unit, end)
    return found or _shifted(scan, word, pos, unit, end)


def _counted(scan: Scan, pos: int, unit: str, end: int) -> Found | None:
    if unit == "tahun" and _YEAR_NEXT.match(scan.text, end):
        return None
    words = [bare(word) for word in words_before(scan.text, pos)[-PHRASE:]]
    if words[-1].lower() in EVERY:
        every = duration(unit, 1, None, anchored=False)._replace(type=TimeType.SET)
        return Found(pos - len(words[-1]) - 1, end, every)
    count, used = count_of(words)
    if used == 0 or (len(words) > used and words[-used - 1].lower() in _AGES):
        return None
    mod, more = bound(words[:-used])
    start = pos - sum(len(word) + 1 for word in words[-used - more :])
    if unit == "tahun" and scan.text[start - 1 : start] == "(" and scan.text[end : end + 1] == ")":
        return None
    return _measured(scan, start, unit, end, count, mod)


def _measured(scan: Scan, start: int, unit: str, end: int, count: float | None, mod: str | None) -> Found:
    """Return a duration, or the day, week, month or year it leads to."""
    after = _AFTER.match(scan.text, end)
    if after is not None and after["before"]:
        steps = None if count is None or count != int(count) else -int(count)
        told = from_told(scan, start, unit, steps)
        if told is not None:
            return Found(start, after.end(), told)
        after = None
    if after is None or after["span"]:
        span = duration(unit, count, mod, anchored=after is not None)
        return Found(start, end if after is None else after.end(), span)
    if count is None or count != int(count):
        ref = "PAST_REF" if after["past"] else "FUTURE_REF"
        return Found(start, after.end(), Reading(ref, None, "vague", mod=mod, anchored=True))
    signed = -int(count) if after["past"] else int(count)
    return Found(start, after.end(), away(scan.frame.anchor, unit, signed, mod))


def _prefixed(scan: Scan, pos: int, unit: str, end: int) -> Found | None:
    """Read `seminggu lalu`, `setahun`, `bertahun-tahun`."""
    text = scan.text
    if text[max(0, pos - 3) : pos].lower() == "ber" and text.startswith(f"-{unit}", end):
        return Found(pos - 3, end + 1 + len(unit), duration(unit, None, None, anchored=False))
    alone = text[max(0, pos - 2) : pos].lower() == "se" and not text[max(0, pos - 3) : pos - 2].isalnum()
    return _measured(scan, pos - 2, unit, end, 1, None) if alone and text[end : end + 1] != "-" else None


def _shifted(scan: Scan, word: str, pos: int, unit: str, end: int) -> Found | None:
    """Read `pekan lalu`, `bulan ini`, `tahun depan`, `akhir pekan ini`."""
    m = _SHIFT.match(scan.text, end)
    if m is None and unit == "tahun" and word.lower() in ENDS_OF_YEAR:
        return end_of_year(scan, word, pos, end)
    if m is not None and m[1] in _TOLD and unit in STEPS:
        told = from_told(scan, pos, unit, SHIFTS[m[1]])
        if told is None and (unit == "hari" or m[1] == "berikutnya"):
            return None
        return widened(word, pos, m.end(), told or away(scan.frame.anchor, unit, SHIFTS[m[1]]))
    if m is None or UNITS[unit].startswith("T") or (unit == "hari" and m[1] != "ini"):
        return None
    found = widened(word, pos, m.end(), away(scan.frame.anchor, unit, SHIFTS[m[1]]))
    week = found.reading
    if UNITS[unit] == "W" and week.mod == "END" and week.edtf is not None:
        return Found(found.start, found.end, week_reading(date.fromisoformat(week.edtf[:10]), weekend=True))
    return found


def _named_day(scan: Scan, pos: int, end: int) -> Found | None:
    """Read `hari Selasa (05/09)`, `hari minggu`, `setiap hari Senin`."""
    text = scan.text
    if text[end : end + 1] != " ":
        return None
    found = read_sunday(scan, end + 1) if text.startswith("minggu", end + 1) else read_weekday(scan, end + 1)
    if found is None:
        return None
    word = word_before(text, pos)
    if word.lower() in EACH and found.reading.anchored:
        n = scan.grammar.weekdays.get(re.split("[ -]", text[end + 1 : found.end])[0].capitalize())
        if n is not None:
            return Found(pos - len(word) - 1, weekdays_end(scan, found.end), weekly(n))
    return Found(pos, found.end, found.reading)


_NAMED: dict[str, Callable[[Scan, int, int], Found | None]] = {
    "tahun": read_named_year,
    "bulan": read_named_month,
    "hari": _named_day,
    "kuartal": named_quarter,
    "triwulan": named_quarter,
    "semester": named_half,
    "abad": named_century,
}


def read_week_or_sunday(scan: Scan, pos: int) -> Found | None:
    """Read `Minggu` as Sunday, but `minggu`, and `Minggu` where it can only be the week, as the week."""
    if scan.text[pos : pos + 1] != "M" or _is_week(scan.text, pos):
        return read_unit("minggu", scan, pos)
    return read_weekday(scan, pos)


def _is_week(text: str, pos: int) -> bool:
    """Say whether `Minggu` is the week: it opens a sentence before `ini`, or a number stands before it."""
    if _SHIFT.match(text, pos + 6) and text[max(0, pos - 2) : pos].strip(' "(') in ("", ".", "\n"):
        return True
    words = words_before(text, pos)
    return bool(words) and count_of(words)[1] > 0


def read_today(scan: Scan, pos: int) -> Found | None:
    """Read `hari ini` as the day, after a number as a length: `tiga hari ini`."""
    return read_word("hari ini", scan, pos) or read_unit("hari", scan, pos)


def read_hour(scan: Scan, pos: int) -> Found | None:
    """Read `jam 8 malam` as a clock time, the `jam` of `dua jam 5 menit` as a length."""
    return read_clock(scan, pos) or read_unit("jam", scan, pos)


def read_day_of_month(scan: Scan, pos: int) -> Found | None:
    """Read `tanggal 28`, `tanggal 5 bulan depan`."""
    m = _DAY_OF_MONTH.match(scan.text, pos)
    if m is None or not 1 <= int(m[1]) <= 31:
        return None
    month = away(scan.frame.anchor, "bulan", SHIFTS[m[2] or "ini"]).value
    on = day_of(int(month[:4]), int(month[5:]), int(m[1])) if month is not None else None
    value = on.isoformat() if on is not None else None
    return Found(pos, m.end(), Reading(value, value, "day", anchored=True))
