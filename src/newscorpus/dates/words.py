"""Readers of words that date without a name or a number, and of clock times on their own."""

from __future__ import annotations

import re

from newscorpus.dates.context import word_before
from newscorpus.dates.days import at_clock, clock_text, day_reading, days_end, follows_sign, on_day, read_day
from newscorpus.dates.grammar import TIME, Found, Scan, any_of
from newscorpus.dates.lookalikes import is_night_long
from newscorpus.dates.resolving import Reading, day_of, days_from
from newscorpus.lexicon.calendar import DAY_PARTS, DAYS_AWAY, NUMBERS, PARTS_NEAR, VAGUE, ZONES
from newscorpus.records import TimeType

_PART = re.compile(rf" ({any_of(DAY_PARTS)})\b")
_REFERENCES = {word: Reading(ref, None, "vague", anchored=True) for word, ref in VAGUE.items()}
_CLOCK = re.compile(
    rf"[Pp]ukul\ {TIME}(?:\ ?-\ ?[0-9]{{1,2}}[.:][0-5][0-9](?:\ ?(?i:{any_of(ZONES)})\b)?)?", re.VERBOSE
)
# `tidur siang ini`, `dunia malam ini`, `tengah malam nanti` name no part of this day, or another one.
_NOT_BEFORE_PART = frozenset(
    """makan tidur jam dunia pasar klub hiburan kehidupan tengah shift salat sholat wisata kuliner sarapan
    istirahat""".split()
)
# `tiga hari ini` is a length.
_COUNTS = frozenset(word for word in NUMBERS if " " not in word and word != "se") | {"beberapa"}
# `pukul 8 malam`, `jam 20 WIB`: an hour alone needs a part of the day, or a zone.
_HOUR = re.compile(
    rf"(?:[Pp]ukul|[Jj]am)\ (?P<hour>2[0-4]|[01]?[0-9])(?:[.:](?P<minute>[0-5][0-9]))?"
    rf"(?:\ (?P<part>{any_of(DAY_PARTS)})|\ (?P<zone>(?i:{any_of(ZONES)})))\b",
    re.VERBOSE,
)
_BARE_CLOCK = re.compile(TIME, re.VERBOSE)
_HALF_DAY, _NOON, _LAST_OF_NIGHT = 12, 10, 4
_SENTENCE_END = re.compile(r"[.\n?!](?![0-9])")


def read_word(word: str, scan: Scan, pos: int) -> Found | None:
    """Read `kemarin petang`, `besok`, `hari ini`, `kini`, `saat ini`, `masa depan`."""
    text, end = scan.text, pos + len(word)
    if text[pos:end].lower() != word or text[end : end + 1].isalnum():
        return None
    before = text[pos - 1] if pos else " "
    if before.isalnum() or before == "-":
        return None
    reading = _REFERENCES.get(word)
    if reading is None:
        return _read_day_word(word, scan, pos, end)
    # `terlebih dahulu` and `terlebih dulu` order, they do not date.
    if word in ("dahulu", "dulu") and word_before(text, pos).lower() == "terlebih":
        return None
    return Found(pos, end, reading)


def _read_day_word(word: str, scan: Scan, pos: int, end: int) -> Found | None:
    """Read `kemarin petang`, `hari ini`, `kemarin (25/3)`."""
    if word == "hari ini" and word_before(scan.text, pos).lower() in _COUNTS:
        return None
    if word == "semalam" and is_night_long(scan.text, word_before(scan.text, pos).lower(), end):
        return None
    m = _PART.match(scan.text, end)
    part = None if m is None else m[1]
    end = end if m is None else m.end()
    dated = scan.grammar.bracketed.match(scan.text, end)
    if dated is not None:
        reading = day_reading(scan, dated, None, part or dated["tail"])
        if reading is not None and reading.value is not None:
            return Found(pos, days_end(dated), reading)
    return Found(pos, end, _day_away(scan, DAYS_AWAY[word], part))


def read_part_near(phrase: str, scan: Scan, pos: int) -> Found | None:
    """Read `tadi malam`, `pagi ini`, `sore nanti`."""
    text, end = scan.text, pos + len(phrase)
    if text[pos:end].lower() != phrase or text[end : end + 1].isalnum():
        return None
    if pos and (text[pos - 1].isalnum() or text[pos - 1] == "-"):
        return None
    if word_before(text, pos).lower() in _NOT_BEFORE_PART:
        return None
    days, part = PARTS_NEAR[phrase]
    on = days_from(scan.frame.anchor, days)
    reading = (
        Reading(None, None, "day", TimeType.TIME, anchored=True) if on is None else on_day(on, part, anchored=True)
    )
    return Found(pos, end, reading)


def read_tomorrow(scan: Scan, pos: int) -> Found | None:
    """Read `esok`, or the `besok` that it ends."""
    if scan.text[pos - 1 : pos] in ("b", "B"):
        return read_word("besok", scan, pos - 1)
    return read_word("esok", scan, pos)


def _day_away(scan: Scan, days: int, part: str | None) -> Reading:
    on = days_from(scan.frame.anchor, days)
    return Reading(None, None, "day", anchored=True) if on is None else on_day(on, part, anchored=True)


def read_clock(scan: Scan, pos: int) -> Found | None:
    """Read `pukul 20.04 WIB`, `jam 8 malam`, on the day named before it in the sentence."""
    m = _HOUR.match(scan.text, pos)
    if m is not None:
        return _on_last_day(scan, pos, m.end(), _hour_of(m["hour"], m["part"]), m["minute"] or "00", m["zone"])
    m = _CLOCK.match(scan.text, pos)
    return None if m is None else _on_last_day(scan, pos, m.end(), *m.group("hour", "minute", "zone"))


def read_number(scan: Scan, pos: int) -> Found | None:
    """Read a date that begins with its day, or a clock time with its zone."""
    return read_day(scan, pos) or _read_bare_clock(scan, pos)


def _read_bare_clock(scan: Scan, pos: int) -> Found | None:
    """Read `14.30 WIB`: without `pukul` a clock time needs its zone."""
    m = _BARE_CLOCK.match(scan.text, pos)
    if m is None or m["zone"] is None or follows_sign(scan.text, pos):
        return None
    return _on_last_day(scan, pos, m.end(), *m.group("hour", "minute", "zone"))


def _hour_of(hour: str, part: str | None) -> str:
    """Return an hour of the twelve as one of the day: `8 malam` is 20."""
    number = int(hour)
    late = (
        part in ("sore", "petang")
        or (part == "malam" and number > _LAST_OF_NIGHT)
        or (part == "siang" and number < _NOON)
    )
    return str(number + _HALF_DAY) if late and number < _HALF_DAY else hour


def _on_last_day(scan: Scan, start: int, end: int, hour: str, minute: str, zone: str | None) -> Found | None:
    last = scan.last
    named = last.reading.edtf if last is not None and not _SENTENCE_END.search(scan.text, last.end, start) else None
    day = (named or "").partition("T")[0]
    if len(day) != len("2023-09-12"):
        return Found(start, end, Reading(clock_text(hour, minute, zone), None, "minute", TimeType.TIME))
    on = day_of(int(day[:4]), int(day[5:7]), int(day[8:]))
    return Found(start, end, at_clock(on, hour, minute, zone, anchored=True)) if on is not None else None
