"""Readers of words that date without a name or a number, and of clock times on their own."""

from __future__ import annotations

import re

from newscorpus.dates.context import word_before
from newscorpus.dates.days import at_clock, clock_text, on_day
from newscorpus.dates.grammar import TIME, Found, Scan, any_of
from newscorpus.dates.resolving import Reading, day_of, days_from
from newscorpus.lexicon.calendar import DAY_PARTS, DAYS_AWAY, VAGUE, ZONES
from newscorpus.records import TimeType

_PART = re.compile(rf" ({any_of(DAY_PARTS)})\b")
_REFERENCES = {word: Reading(ref, None, "vague", anchored=True) for word, ref in VAGUE.items()}
_CLOCK = re.compile(
    rf"[Pp]ukul\ {TIME}(?:\ ?-\ ?[0-9]{{1,2}}[.:][0-5][0-9](?:\ ?(?i:{any_of(ZONES)})\b)?)?", re.VERBOSE
)
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
        m = _PART.match(text, end)
        return Found(pos, end if m is None else m.end(), _day_away(scan, DAYS_AWAY[word], m[1] if m else None))
    # `terlebih dahulu` and `terlebih dulu` order, they do not date.
    if word in ("dahulu", "dulu") and word_before(text, pos).lower() == "terlebih":
        return None
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
    """Read `pukul 20.04 WIB`, on the day named before it in the sentence."""
    m = _CLOCK.match(scan.text, pos)
    if m is None:
        return None
    hour, minute, zone = m.group("hour", "minute", "zone")
    last = scan.last
    day = last.reading.edtf if last is not None and not _SENTENCE_END.search(scan.text, last.end, pos) else None
    if day is None or len(day) != 10:
        return Found(pos, m.end(), Reading(clock_text(hour, minute, zone), None, "minute", TimeType.TIME))
    on = day_of(int(day[:4]), int(day[5:7]), int(day[8:]))
    return Found(pos, m.end(), at_clock(on, hour, minute, zone, anchored=True)) if on is not None else None
