"""Readers of what a unit of time heads: `hari ini`, `pekan lalu`, `dua tahun lalu`, `satu jam`, `kuartal I`."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date

from newscorpus.dates.context import EACH, EVERY, TEMPORAL, bare, widened, word_before, words_before
from newscorpus.dates.days import read_sunday, read_weekday, weekdays_end, weekly
from newscorpus.dates.grammar import TILL, YEAR, Found, Scan, any_of
from newscorpus.dates.periods import read_named_month, read_named_year
from newscorpus.dates.resolving import Reading, away, day_of, duration, half, quarter, week_reading
from newscorpus.dates.words import read_clock, read_word
from newscorpus.lexicon.calendar import NUMBERS, UNITS
from newscorpus.records import TimeType

_BOUNDS = {
    "lebih dari": "MORE_THAN",
    "kurang dari": "LESS_THAN",
    "hampir": "LESS_THAN",
    "sekitar": "APPROX",
    "sekira": "APPROX",
}
# A number takes at most three words, what bounds it two.
_PHRASE = 6
_MANY = frozenset({"beberapa", "puluhan", "belasan", "ratusan"})
# What may end a number in words.
_COUNTING = EVERY | _MANY | {word.split(" ")[-1] for word in NUMBERS} | {"setengah"}
_AGES = frozenset({"usia", "umur", "berusia", "berumur", "usianya", "umurnya", "seusia", "seumur"})
_SHIFTS = {
    "ini": 0,
    "lalu": -1,
    "silam": -1,
    "lepas": -1,
    "kemarin": -1,
    "sebelumnya": -1,
    "berikutnya": 1,
    "depan": 1,
    "mendatang": 1,
}
_ORDINALS = {"I": 0, "II": 1, "III": 2, "IV": 3, "1": 0, "2": 1, "3": 2, "4": 3}
_ORDINALS |= {"pertama": 0, "kedua": 1, "ketiga": 2, "keempat": 3}

_AFTER = re.compile(
    r"(?: yang)? (?P<past>lalu|silam|lepas)\b| (?P<next>lagi)\b| (?P<before>sebelumnya)\b"
    r"| (?P<span>terakhir|ke depan|mendatang|kemudian|belakangan|ini)\b"
)
# These count from what the text has told, not from its own day.
_TOLD = frozenset({"sebelumnya", "berikutnya"})
_PARAGRAPHS, _TOLD_REACH = 3, 2000
_MORROW = re.compile(r"[Kk]eesokan(?: hari(?:nya)?)?\b")
# Units that can be counted from what the text named last, and how much of an ISO date they need.
_STEPS = {"tahun": 4, "bulan": 7, "hari": 10, "pekan": 10, "minggu": 10}
_SHIFT = re.compile(rf" ({'|'.join(_SHIFTS)})\b")
_PERIOD = re.compile(
    rf"[ -]?(?:ke-)?({any_of(_ORDINALS)})\b(?:(?:[ /-]| - | / | tahun | di tahun | pada tahun )({YEAR})"
    r"| tahun (ini|lalu|depan)\b)?"
)
_ROMAN = frozenset({"I", "II", "III", "IV"})
_ENDS_OF_YEAR = frozenset({"awal", "akhir", "pertengahan"})
# Before `akhir tahun`: it is this one. After a word of custom, or before what belongs to every year, it is none.
_BEFORE_END = TEMPORAL | frozenset(
    "menuju memasuki dibanding dibandingkan daripada mulai saat rampung selesai tuntas target kalau jadi".split()
)
_NO_END = re.compile(r" (?:itu|tersebut|ajaran|pelajaran|anggaran|buku|fiskal|akademik|baru|hijriah|masehi|politik)\b")
_LATER = re.compile(r" (?:nanti|(kemarin|yang lalu))\b")
_YEAR_NEXT = re.compile(rf" {YEAR}")
_CENTURY = re.compile(r" ke-?([12]?[0-9])\b")
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
    if word and (word.isdigit() or word.lower() in _COUNTING):
        found = _counted(scan, pos, unit, end)
    return found or _shifted(scan, word, pos, unit, end)


def _counted(scan: Scan, pos: int, unit: str, end: int) -> Found | None:
    if unit == "tahun" and _YEAR_NEXT.match(scan.text, end):
        return None
    words = [bare(word) for word in words_before(scan.text, pos)[-_PHRASE:]]
    if words[-1].lower() in EVERY:
        every = duration(unit, 1, None, anchored=False)._replace(type=TimeType.SET)
        return Found(pos - len(words[-1]) - 1, end, every)
    count, used = count_of(words)
    if used == 0 or (len(words) > used and words[-used - 1].lower() in _AGES):
        return None
    mod, more = _bound(words[:-used])
    start = pos - sum(len(word) + 1 for word in words[-used - more :])
    if unit == "tahun" and scan.text[start - 1 : start] == "(" and scan.text[end : end + 1] == ")":
        return None
    return _measured(scan, start, unit, end, count, mod)


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


def _bound(words: list[str]) -> tuple[str | None, int]:
    """Return the TIMEX3 modifier that ends a list of words, and how many words it takes."""
    for size in (2, 1):
        mod = _BOUNDS.get(" ".join(words[-size:]).lower()) if len(words) >= size else None
        if mod is not None:
            return mod, size
    return None, 0


def _measured(scan: Scan, start: int, unit: str, end: int, count: float | None, mod: str | None) -> Found:
    """Return a duration, or the day, week, month or year it leads to."""
    after = _AFTER.match(scan.text, end)
    if after is not None and after["before"]:
        steps = None if count is None or count != int(count) else -int(count)
        told = _told(scan, start, unit, steps)
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
    if m is None and unit == "tahun" and word.lower() in _ENDS_OF_YEAR:
        return _end_of_year(scan, word, pos, end)
    if m is not None and m[1] in _TOLD and unit in _STEPS:
        told = _told(scan, pos, unit, _SHIFTS[m[1]])
        if told is None and (unit == "hari" or m[1] == "berikutnya"):
            return None
        return widened(word, pos, m.end(), told or away(scan.frame.anchor, unit, _SHIFTS[m[1]]))
    if m is None or UNITS[unit].startswith("T") or (unit == "hari" and m[1] != "ini"):
        return None
    found = widened(word, pos, m.end(), away(scan.frame.anchor, unit, _SHIFTS[m[1]]))
    week = found.reading
    if UNITS[unit] == "W" and week.mod == "END" and week.edtf is not None:
        return Found(found.start, found.end, week_reading(date.fromisoformat(week.edtf[:10]), weekend=True))
    return found


def _end_of_year(scan: Scan, word: str, pos: int, end: int) -> Found | None:
    """Read `sejak awal tahun`, `hingga akhir tahun` as those of the anchor's year."""
    text = scan.text
    before = word_before(text, pos - len(word) - 1).lower()
    if before not in _BEFORE_END or before in EVERY or _NO_END.match(text, end):
        return None
    later = _LATER.match(text, end)
    last = later is not None and later[1] is not None
    reading = away(scan.frame.anchor, "tahun", -1 if last else 0)
    return widened(word, pos, end if later is None else later.end(), reading)


def _told(scan: Scan, pos: int, unit: str, steps: int | None) -> Reading | None:
    """Return the day, month or year so many steps from the one that the text named last; None where it named none.

    A day may have been named a few paragraphs before, what is coarser in the same one.
    """
    last, paragraphs = (scan.day, _PARAGRAPHS) if unit == "hari" else (scan.dated, 0)
    if last is None or steps is None or pos - last.end > _TOLD_REACH:
        return None
    if scan.text.count("\n", last.end, pos) > paragraphs:
        return None
    edtf = (last.reading.edtf or "").partition("/")[0].partition("T")[0]
    if len(edtf) not in (4, 7, 10) or not edtf.replace("-", "").isdigit() or len(edtf) < _STEPS.get(unit, 10):
        return None
    year, month, day = (*map(int, edtf.split("-")), 1, 1)[:3]
    return away(day_of(year, month, day), unit, steps)


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


def _period(scan: Scan, pos: int, end: int, grain: Callable[..., Reading], parts: int) -> Found | None:
    """Read `kuartal I-2020`, `triwulan II 2025`, `semester pertama 2024`."""
    text = scan.text
    m = _PERIOD.match(text, end)
    if m is None or _ORDINALS[m[1]] >= parts:
        return None
    if (
        m[2] is None
        and m[3] is None
        and word_before(text, pos).lower() not in TEMPORAL
        and not (parts == 4 and m[1] in _ROMAN)
    ):
        return None
    anchor = scan.frame.anchor
    year = int(m[2]) if m[2] else anchor.year + _SHIFTS.get(m[3], 0) if anchor else None if m[3] else scan.frame.year
    if year is None:
        return Found(pos, m.end(), Reading(None, None, grain.__name__, anchored=True))
    return Found(pos, m.end(), grain(year, _ORDINALS[m[1]], anchored=m[2] is None))


def _named_quarter(scan: Scan, pos: int, end: int) -> Found | None:
    return _period(scan, pos, end, quarter, 4)


def _named_half(scan: Scan, pos: int, end: int) -> Found | None:
    return _period(scan, pos, end, half, 2)


def _named_century(scan: Scan, pos: int, end: int) -> Found | None:
    """Read `abad ke-19`."""
    m = _CENTURY.match(scan.text, end)
    if m is None or m[1] == "0":
        return None
    value = f"{int(m[1]) - 1:02d}"
    return widened(word_before(scan.text, pos), pos, m.end(), Reading(value, f"{value}XX", "century"))


_NAMED: dict[str, Callable[[Scan, int, int], Found | None]] = {
    "tahun": read_named_year,
    "bulan": read_named_month,
    "hari": _named_day,
    "kuartal": _named_quarter,
    "triwulan": _named_quarter,
    "semester": _named_half,
    "abad": _named_century,
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


def read_morrow(scan: Scan, pos: int) -> Found | None:
    """Read `keesokan harinya` as the day after the one that the paragraph named last."""
    m = _MORROW.match(scan.text, pos)
    told = _told(scan, pos, "hari", 1)
    return None if m is None or told is None else Found(pos, m.end(), told)


def read_day_of_month(scan: Scan, pos: int) -> Found | None:
    """Read `tanggal 28`, `tanggal 5 bulan depan`."""
    m = _DAY_OF_MONTH.match(scan.text, pos)
    if m is None or not 1 <= int(m[1]) <= 31:
        return None
    month = away(scan.frame.anchor, "bulan", _SHIFTS[m[2] or "ini"]).value
    on = day_of(int(month[:4]), int(month[5:]), int(m[1])) if month is not None else None
    value = on.isoformat() if on is not None else None
    return Found(pos, m.end(), Reading(value, value, "day", anchored=True))
