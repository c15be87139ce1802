"""Readers of months: with a year, in ranges, on their own."""

from __future__ import annotations

import re

from newscorpus.dates.context import TEMPORAL, is_ahead, is_listed, widened, word_before
from newscorpus.dates.days import at_clock, lent_year, on_day
from newscorpus.dates.grammar import Found, Scan
from newscorpus.dates.lookalikes import is_computer, is_person, is_place
from newscorpus.dates.resolving import Reading, day_of, month_near, month_text
from newscorpus.lexicon.calendar import MONTHS_ALONE, MONTHS_BORNE

# Words of business and of lists that months follow as they follow prepositions.
_MONTHLY = frozenset(
    """saat ketika yakni yaitu edisi inflasi deflasi kontrak pengiriman pengantaran penyerahan dibanding dibandingkan
    daripada menjadi jadi""".split()
)
# Before these a short name is a month too.
_BEFORE_SHORT = frozenset({"pada", "sejak", "bulan", "awal", "akhir", "pertengahan", "hingga", "sampai", "menjelang"})
_SINCE = frozenset({"sejak", "semenjak"})
_NAME_NEXT = re.compile(r" [A-Z](?!pril|gustus|ktober|esember|ei\b|uni\b|uli\b|anuari|ebruari|aret|eptember|ovember)")


def read_month(scan: Scan, pos: int) -> Found | None:
    """Read `April 2022`, `November lalu`, `Januari-Maret 2025`, `Sep 5, 2023 - 14:31`, and `Mei` alone after `pada`."""
    text = scan.text
    m = scan.grammar.month.match(text, pos)
    if m is None or (pos and text[pos - 1].isalnum()):
        return None
    name, day, y1, until, y2, y3, rel = m.group("name", "day", "y1", "until", "y2", "y3", "rel")
    month = scan.grammar.months[name.lower()]
    if day is not None:
        return _month_first(m, month)
    word = word_before(text, pos)
    if _is_name(text, word, name, m):
        return None
    if y1 is not None:
        return _two_months(scan, word, m, month)
    digits = y2 or y3
    if digits is None and rel is None and not _is_month(scan, word, name, m):
        return None
    lent = lent_year(scan, m.end(), month) if digits is None and rel is None else None
    year = int(digits) if digits else lent or _year_of(scan, pos, month, rel)
    if year is None:
        return widened(word, pos, m.end(), Reading(None, None, "month", anchored=True))
    value = month_text(year, month)
    if until is not None:
        last = scan.grammar.months[until.lower()]
        value = f"{month_text(year - (last < month), month)}/{month_text(year, last)}"
    return widened(word, pos, m.end(), Reading(value, value, "month", anchored=digits is None and lent is None))


def _is_name(text: str, word: str, name: str, m: re.Match[str]) -> bool:
    """Say whether a month's name is a computer's, or a school's: `Komputer Mac`, `Universitas 17 Agustus 1945`."""
    if word.isdigit() and is_place(word_before(text, m.start() - len(word) - 1)):
        return True
    return is_computer(text, name, word, m.end())


def _two_months(scan: Scan, word: str, m: re.Match[str], month: int) -> Found | None:
    """Return the span from one month to that of another year, or of the same one: `Mei 2021-Mei 2023`."""
    first, last = month_text(int(m["y1"]), month), month_text(int(m["y4"]), scan.grammar.months[m["last"].lower()])
    if first >= last:
        return widened(word, m.start(), m.end("y1"), Reading(first, first, "month"))
    value = f"{first}/{last}"
    return widened(word, m.start(), m.end(), Reading(value, value, "month"))


def _month_first(m: re.Match[str], month: int) -> Found | None:
    year, day, hour, minute, zone = m.group("year", "day", "hour", "minute", "zone")
    on = day_of(int(year), month, int(day))
    if on is None:
        return None
    reading = at_clock(on, hour, minute, zone, anchored=False) if hour else on_day(on, None, anchored=False)
    return Found(m.start(), m.end(), reading)


def _year_of(scan: Scan, pos: int, month: int, rel: str | None) -> int | None:
    anchor = scan.frame.anchor
    if anchor is None:
        return scan.frame.year
    since = word_before(scan.text, pos).lower() in _SINCE
    return month_near(anchor, month, rel, ahead=None if since else is_ahead(scan.text, pos))


def _is_month(scan: Scan, word: str, name: str, m: re.Match[str]) -> bool:
    """Say whether a month's name without a year is the month: names of people and brands are written alike."""
    text, (start, end) = scan.text, m.span()
    lower = word.lower()
    if _NAME_NEXT.match(text, end) or is_person(text, end):
        return False
    if name not in MONTHS_ALONE and name not in MONTHS_BORNE:
        return lower in _BEFORE_SHORT
    if lower in TEMPORAL or lower in _MONTHLY or is_listed(scan, start, "month"):
        return True
    if name in MONTHS_ALONE and (word[:1].islower() or text[max(0, start - 2) : start].rstrip(" ").endswith("(")):
        return True
    return word[:1].islower() and m["until"] is None and scan.grammar.lender.match(text, end) is not None


def read_named_month(scan: Scan, pos: int, end: int) -> Found | None:
    """Read `bulan Juli lalu`, `bulan Mei`."""
    if scan.text[end : end + 1] != " " or not scan.text[end + 1 : end + 2].isupper():
        return None
    found = read_month(scan, end + 1)
    return None if found is None else widened(word_before(scan.text, pos), pos, found.end, found.reading)
