"""Readers of words that date without a name or a number, and of clock times on their own."""

from __future__ import annotations

import re

from newscorpus.dates.context import word_before
from newscorpus.dates.days import at_clock, clock_text, on_day
from newscorpus.dates.grammar import TIME, Found, Scan, any_of
from newscorpus.dates.resolving import Reading, day_of, days_from
from newscorpus.lexicon.calendar import DAY_PARTS, DAYS_AWAY, VAGUE, ZONES
from newscorpus.records import TimeType

_WORD = re.compile(rf"((?i:{any_of((*DAYS_AWAY, *VAGUE))}))\b(?: ({any_of(DAY_PARTS)})\b)?")
_CLOCK = re.compile(
    rf"[Pp]ukul\ {TIME}(?:\ ?-\ ?[0-9]{{1,2}}[.:][0-5][0-9](?:\ ?(?i:{any_of(ZONES)})\b)?)?", re.VERBOSE
)
_SENTENCE_END = re.compile(r"[.\n?!](?![0-9])")


def read_word(scan: Scan, pos: int) -> Found | None:
    """Read `kemarin petang`, `besok`, `hari ini`, `kini`, `saat ini`, `masa depan`."""
    text = scan.text
    m = _WORD.match(text, pos)
    if m is None or (pos and (text[pos - 1].isalnum() or text[pos - 1] == "-")):
        return None
    word = m[1].lower()
    vague = VAGUE.get(word)
    if vague is None:
        return Found(pos, m.end(), _day_away(scan, DAYS_AWAY[word], m[2]))
    # `terlebih dahulu` orders, it does not date.
    if word_before(text, pos).lower() == "terlebih":
        return None
    return Found(pos, m.end(1), Reading(vague, None, "vague", anchored=True))


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
