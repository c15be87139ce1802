"""Readers of weekdays: dated, on their own, in ranges and as customs."""

from __future__ import annotations

import re
from datetime import date, timedelta

from newscorpus.dates.context import EACH, is_ahead, word_before
from newscorpus.dates.days import at_clock, day_reading, days_end, on_day
from newscorpus.dates.grammar import Found, Scan, any_of
from newscorpus.dates.lookalikes import is_named
from newscorpus.dates.resolving import Reading, weekday_near
from newscorpus.lexicon.calendar import ZONES
from newscorpus.records import TimeType

_BESIDE = frozenset({"atau", "hingga", "sampai", "dan"})
_NEARBY = 40
_STOP = re.compile(r"[.\n;?!](?![0-9])")
# `Pasar Minggu`, `Sekolah Minggu`, `salat Jumat` are names; `malam Minggu` is the evening before.
_NOT_AFTER = frozenset("pasar sekolah malam salat sholat shalat solat khutbah khotbah ibadah misa".split())
# `Jumat Agung`, `Sabtu Sunyi`.
_NAME_NEXT = re.compile(rf" (?!(?:{any_of(ZONES)})\b)[A-Z][a-z]")


def read_weekday(scan: Scan, pos: int) -> Found | None:
    """Read `Selasa (12/9/2023)`, `Rabu 13 September 2023 08.21 WIB`, `Senin lalu`, `Jumat pagi`, `Senin-Rabu`."""
    text = scan.text
    m = scan.grammar.weekday.match(text, pos)
    if m is None or (pos and text[pos - 1].isupper()):
        return None
    name, part, day = m.group("weekday", "part", "day")
    n = scan.grammar.weekdays[name]
    if day is not None:
        reading = day_reading(scan, m, n, part or m["tail"])
        return None if reading is None else Found(pos, days_end(m), reading)
    if m["javanese"] is not None:
        return Found(pos, m.end(), Reading(None, None, "day"))
    word = word_before(text, pos)
    lower = word.lower()
    if lower in _NOT_AFTER:
        return None
    if m.end() == m.end("weekday") and (_NAME_NEXT.match(text, m.end()) or is_named(text, word, m.end())):
        return None
    if lower in EACH:
        return Found(pos - len(word) - 1, weekdays_end(scan, m.end("weekday")), weekly(n))
    return Found(pos, m.end(), _bare_weekday(scan, m, n, part))


def weekdays_end(scan: Scan, end: int) -> int:
    """Return where a list of weekdays ends that has begun: `setiap Senin hingga Jumat`."""
    m = scan.grammar.weekdays_next.match(scan.text, end)
    return end if m is None else m.end()


def weekly(weekday: int) -> Reading:
    """Return the set of all days of a weekday."""
    return Reading(f"XXXX-WXX-{weekday + 1}", None, "day", TimeType.SET)


def _bare_weekday(scan: Scan, m: re.Match[str], weekday: int, part: str | None) -> Reading:
    anchor = scan.frame.anchor
    until, hour, minute, zone, rel = m.group("until", "hour", "minute", "zone", "rel")
    on = _beside(scan, m.start(), weekday) if rel is None else None
    if on is None:
        if anchor is None:
            return Reading(None, None, "day", anchored=True)
        on = weekday_near(anchor, weekday, rel, ahead=rel is None and is_ahead(scan.text, m.start()))
    if until is not None:
        last = on + timedelta(days=(scan.grammar.weekdays[until] - weekday) % 7)
        return Reading(f"{on}/{last}", f"{on}/{last}", "day", anchored=True)
    return at_clock(on, hour, minute, zone, anchored=True) if hour else on_day(on, part, anchored=True)


def _beside(scan: Scan, start: int, weekday: int) -> date | None:
    """Return the first such weekday from the day named just before: `Minggu (21/1/2018) atau Senin pagi`."""
    last, word = scan.last, word_before(scan.text, start)
    if last is None or word not in _BESIDE or start - last.end > _NEARBY:
        return None
    day = (last.reading.edtf or "").partition("T")[0]
    if len(day) != len("2018-01-21") or _STOP.search(scan.text, last.end, start):
        return None
    on = date.fromisoformat(day)
    return on + timedelta(days=(weekday - on.weekday()) % 7)


def read_sunday(scan: Scan, pos: int) -> Found:
    """Read `minggu` in lower case as the day, after `hari`."""
    end = pos + len("minggu")
    anchor = scan.frame.anchor
    if anchor is None:
        return Found(pos, end, Reading(None, None, "day", anchored=True))
    on = weekday_near(anchor, 6, None, ahead=is_ahead(scan.text, pos))
    return Found(pos, end, on_day(on, None, anchored=True))
