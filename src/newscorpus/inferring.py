"""The day of publication as the prose alone shows it: the days it calls today, and those its reports are dated with.

News dates what it was told (`ujar dia, Selasa (12/9/2023)`) and what it read (`dikutip Selasa (12/9/2023)`); the latest
such day is mostly that of publication, else the day before. What happened, or is to happen, may lie anywhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from enum import Enum
from typing import NamedTuple

import attrs

from newscorpus.dates.days import full_year
from newscorpus.dates.grammar import Grammar, any_of, grammar
from newscorpus.dates.resolving import WEEK, day_of
from newscorpus.lexicon.speech import CITES, CITING, SPEECH

_LANGUAGE = "id"
_FIELDS = ("day", "last", "m1", "m2", "name", "y1", "y2", "y3")
_DAY = timedelta(days=1)
_REACH = 100
_NEAR = 24
_BREAKS = ("\n", '"', ". ", "? ", "! ")
# What was read, and how somebody was met: the day after these is that of the report, with or without a comma.
_REPORTS = (
    *CITING,
    CITES,
    *("ditulis", "diakses", "dihimpun", "dilihat", "dipantau", "dirangkum", "disitat", "terpantau"),
    *("ditemui", "dihubungi", "dikonfirmasi", "konfirmasi", "wawancara", "keterangan", "pernyataan"),
    *("jumpa pers", "konferensi pers", "rilis pers", "siaran pers", "dalam rilis", "kepada wartawan"),
)
_PLANS = ("akan", "bakal", "diagendakan", "dijadwalkan", "diperkirakan", "diprediksi", "hendak", "rencananya")
_SAYS = (word for verb in SPEECH[_LANGUAGE] if verb.firm for word in (verb.base, *verb.active, *verb.passive))
_REPORTED = re.compile(rf"\b(?:{any_of(_REPORTS)})(?:nya)?\b")
_PLANNED = re.compile(rf"\b(?:{any_of(_PLANS)})\b", re.IGNORECASE)
_SAID = re.compile(rf"\b(?:{any_of(_SAYS)})(?:nya)?\b")
_TODAY = r"(?:hari|pagi|siang|sore|petang|malam) ini\b"
_TOMORROW = r"(?:besok|esok)\b"
_TODAY_BEFORE = re.compile(rf"\b{_TODAY},? (?:pada )?\(?\Z", re.IGNORECASE)
_TODAY_AFTER = re.compile(rf",? {_TODAY}")
_TOMORROW_BEFORE = re.compile(rf"\b{_TOMORROW},? (?:pada )?\(?\Z", re.IGNORECASE)
_TOMORROW_AFTER = re.compile(rf",? {_TOMORROW}")
# A count as of a day: `Hingga Senin (24/2/2025), unggahan telah ditonton ...`, `per Senin (24/2/2025)`.
_AS_OF = re.compile(r"(?:\A ?(?:Hingga|Sampai)(?: dengan)?(?: pada)?(?: hari)?|\b[Pp]er) \(?\Z")
_LIMIT = re.compile(
    r"\b(?:hingga|sampai|mulai|dimulai|sejak|jatuh)(?: dengan)?(?: pada)?(?: hari)?(?: tanggal)? \(?\Z", re.IGNORECASE
)
_PART = r"(?: (?:dini hari|pagi|siang|sore|petang|malam))?"
_AHEAD = re.compile(rf"{_PART} (?:mendatang|depan|nanti|hingga|sampai)\b")
_AGO = re.compile(rf"{_PART},? (?:(?:yang |pekan |minggu |bulan )?lalu|silam|kemarin)\b")
_DONE = re.compile(
    r"\b(?:telah|sudah|sempat|pernah) [a-z]++(?: (?!(?:yang|untuk|bahwa|jatuh|dan|akan)\b)[^ ,]++){0,8}"
    r" pada(?: hari)? \(?\Z"
)
_NIGHT = re.compile(r" malam\b")


class Sort(Enum):
    """What a dated weekday is in its clause: called today, the day of a report, of an event, or of a plan."""

    TODAY = "today"
    REPORT = "report"
    EVENT = "event"
    PLAN = "plan"


class Clue(NamedTuple):
    """A weekday that agrees with its date: its extent in the prose, its day, what it is.

    A day called tomorrow stands as the day before it, which is called today.
    """

    start: int
    end: int
    day: date
    sort: Sort


@attrs.frozen
class Inference:
    """The likely day of publication, None where the evidence disagrees, and the clues it rests on or that disagree."""

    day: date | None
    clues: tuple[Clue, ...]


def infer(text: str) -> Inference | None:
    """Return the likely day of publication of an Indonesian prose; None where nothing in it shows one.

    It is the day that the prose calls today, else the latest that a report is dated with. The evidence disagrees where
    two days are called today, where something else has happened or been said later, or where the prose dates an earlier
    report, more than a week before, first.
    """
    return decide(clues(text))


def decide(rows: Sequence[Clue]) -> Inference | None:
    """Return what the clues of a prose, in its order, come to; see `infer`."""
    today = [row for row in rows if row.sort is Sort.TODAY]
    reports = [row for row in rows if row.sort is Sort.REPORT]
    if not today and not reports:
        return None
    day = max(row.day for row in today or reports)
    against = [row for row in today if row.day != day]
    against += [row for row in rows if row.day > day and row.sort is not Sort.PLAN]
    if not today and day - reports[0].day > WEEK:
        against.append(reports[0])
    fitting = [row for row in today or reports if row.day == day]
    return Inference(None, (*fitting, *against)) if against else Inference(day, tuple(fitting))


def clues(text: str, *, year: int | None = None) -> list[Clue]:
    """Return the weekdays of an Indonesian prose that stand with a date and agree with it, in order.

    Dates without a year are of `year`; they are left out where that is None.
    """
    g = grammar(_LANGUAGE)
    matches = (g.dated_weekday.match(text, start) for start in sorted(_places(text, g.weekdays)))
    rows = ((m, _day_of(g, m, year)) for m in matches if m is not None)
    return [_clue(text, m.start(), m.end(), day) for m, day in rows if day is not None]


def _places(text: str, names: Iterable[str]) -> Iterator[int]:
    """Yield where the names stand: looking for one word after the other is cheaper than for any of them."""
    for name in names:
        at = text.find(name)
        while at >= 0:
            yield at
            at = text.find(name, at + 1)


def _day_of(g: Grammar, m: re.Match[str], year: int | None) -> date | None:
    """Return the day of a weekday with its date; None where it has no year, or the two disagree."""
    weekday, day, last, m1, m2, name, y1, y2, y3 = m.group("weekday", *_FIELDS)
    digits = y1 or y2 or y3
    if digits:
        year = full_year(digits)
    if last is not None or year is None:
        return None
    on = day_of(year, g.months[name.lower()] if name else int(m1 or m2), int(day))
    return on if on is not None and on.weekday() == g.weekdays[weekday] else None


def is_told(text: str, start: int, end: int) -> bool:
    """Say whether a folded text tells of the day at a place as past: as that of a report, or in the past tense."""
    left = _clause_before(text, start)
    if _sort(text, start, end, left) is Sort.PLAN:
        return False
    if _AGO.match(text, end):
        return True
    if left.endswith((", ", ",")) and _SAID.search(left):
        return True
    return _REPORTED.search(left) is not None or _DONE.search(left) is not None


def _clue(text: str, start: int, end: int, day: date) -> Clue:
    left = _clause_before(text, start)
    near = left[-_NEAR:]
    if _TODAY_BEFORE.search(near) or _TODAY_AFTER.match(text, end):
        return Clue(start, end, day, Sort.TODAY)
    if _TOMORROW_BEFORE.search(near) or _TOMORROW_AFTER.match(text, end):
        return Clue(start, end, day - _DAY, Sort.TODAY)
    return Clue(start, end, day, _sort(text, start, end, left))


def _sort(text: str, start: int, end: int, left: str) -> Sort:
    if _AS_OF.search(left):
        return Sort.REPORT
    if _LIMIT.search(left[-_NEAR:]) or _AHEAD.match(text, end) or _is_planned(left):
        return Sort.PLAN
    # What is said at night is printed the next day.
    if _AGO.match(text, end) or _NIGHT.match(text, end) or " malam" in text[start:end]:
        return Sort.EVENT
    return Sort.REPORT if left.endswith((", ", ",")) or _REPORTED.search(left) or _SAID.search(left) else Sort.EVENT


def _clause_before(text: str, start: int) -> str:
    """Return what stands before a place in its line and sentence, back to a mark or at most 100 characters."""
    left = text[max(0, start - _REACH) : start]
    return left[max(left.rfind(end) for end in _BREAKS) + 1 :]


def _is_planned(left: str) -> bool:
    """Say whether a clause plans, and nobody says so between the plan and the day."""
    plan = max((m.end() for m in _PLANNED.finditer(left)), default=None)
    return plan is not None and not _SAID.search(left, plan) and not _REPORTED.search(left, plan)
