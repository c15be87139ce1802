"""Readers of years, decades, seasons and spans of years."""

from __future__ import annotations

import re

from newscorpus.dates.context import AFTER_YEAR, TEMPORAL, is_listed, widened, word_before
from newscorpus.dates.days import follows_sign, read_iso
from newscorpus.dates.grammar import DEICTIC, TILL, YEAR, Found, Scan
from newscorpus.dates.lookalikes import is_amount, is_numbered
from newscorpus.dates.resolving import Reading

# After these a number of four digits is as often an amount.
_LOOSE = frozenset({"dari", "ke", "untuk", "per", "sekitar", "antara", "dan", "atau"})
_SPAN = rf"(?P<year>{YEAR})(?:(?P<decade>(?:\ ?-)?\ ?an\b)|\ ?-\ ?(?P<until>{YEAR}))?"
_YEARS = re.compile(rf"{_SPAN}(?![/-][0-9A-Z]|[A-Za-z%])(?:{DEICTIC})?", re.VERBOSE)
_NAMED_YEARS = re.compile(rf"\ {_SPAN}(?:{DEICTIC})?", re.VERBOSE)
_KINDS = r"buku|Buku|anggaran|ajaran|pelajaran|akademik|fiskal|takwim|kalender"
_SEASONS = {"panas": "22", "gugur": "23", "dingin": "24", "semi": "21"}
_TWO_YEARS = rf"(?P<year>{YEAR})(?:\ ?[-/]\ ?(?P<until>(?:19|20)?[0-9]{{2}})\b(?!\ ?[-/]))?"
_YEAR_OF_KIND = re.compile(rf"\ (?:{_KINDS})\ {_TWO_YEARS}(?:{DEICTIC})?", re.VERBOSE)
_SEASON = re.compile(
    rf"[Mm]usim\ (?:(?P<part>{'|'.join(_SEASONS)}|kompetisi|reguler)\ )?{_TWO_YEARS}(?:{DEICTIC})?", re.VERBOSE
)
# Events that are known by their year.
_EVENTS = frozenset(
    {"krisis", "tragedi", "peristiwa", "kerusuhan", "revolusi", "daripada", "dibanding", "dibandingkan"}
)
_GONE = frozenset({"lalu", "yang lalu", "silam", "lepas", "mendatang"})
_DECADE = re.compile(r"([3-9])0(?: ?-)? ?an\b(?! tahun\b)")
_BEFORE_DECADE = frozenset("tahun era dekade dasawarsa periode zaman jaman generasi awal akhir pertengahan".split())
_NEXT_WORD = re.compile(r" ([a-z]+)")
_PAIR = re.compile(
    rf"(?:\ (?:dan|serta|&)\ |\ ?,\ (?:dan\ )?(?={YEAR}\ ?,|{YEAR}\ dan)|{TILL})(?:tahun\ )?{YEAR}", re.VERBOSE
)
_LIST_NEXT = re.compile(r" ?(?:[,.);:\n]|$)| (?:dan|atau|serta|hingga|sampai)\b")
_STATUTE = re.compile(r"[0-9](?: ?[0-9A-Za-z./-]{0,12})? \Z")


def read_year(scan: Scan, pos: int) -> Found | None:
    """Read a year (`2019`), a span of years (`2019-2024`), a decade (`1960-an`), an ISO date (`2023-09-05`)."""
    text = scan.text
    if follows_sign(text, pos):
        return None
    m = _YEARS.match(text, pos)
    if m is None or text[pos + 4 : pos + 5] == "-":
        found = read_iso(text, pos)
        if found is not None or m is None:
            return found
    year, decade, until, rel = m.group("year", "decade", "until", "rel")
    word = word_before(text, pos)
    if decade is None and until is None and not _is_year(scan, word, pos, m.end(), rel):
        return None
    if until is not None and (is_numbered(word) or (int(until) == int(year) + 1 and _ends_name(text, word, pos))):
        return None
    reading = _span(year, decade, until)
    return widened(word, pos, m.end(), reading) if reading is not None else None


def read_decade(scan: Scan, pos: int) -> Found | None:
    """Read `era 60-an`, `tahun 90-an` as those of the last century; not `usia 60-an`."""
    m = _DECADE.match(scan.text, pos)
    word = word_before(scan.text, pos).lower()
    if m is None or word not in _BEFORE_DECADE:
        return None
    start = pos - len("tahun ") if word == "tahun" else pos
    value = f"19{m[1]}"
    return widened(word_before(scan.text, start), start, m.end(), Reading(value, f"{value}X", "decade"))


def _span(year: str, decade: str | None, until: str | None) -> Reading | None:
    """Return a year, a span of years, or the decade of `1960-an`."""
    if decade is not None:
        return Reading(year[:3], f"{year[:3]}X", "decade") if year[3] == "0" else None
    if until is None:
        return Reading(year, year, "year")
    return Reading(f"{year}/{until}", f"{year}/{until}", "year") if year < until else None


def _is_year(scan: Scan, word: str, start: int, end: int, rel: str | None) -> bool:
    text, lower = scan.text, word.lower()
    if _stands_in_brackets(text, start, end):
        return True
    if lower in _EVENTS or (word[:1].islower() and (rel in _GONE or _opens_list(text, end))):
        return True
    if is_listed(scan, start, "year"):
        return text[start - 2 : start] != ", " or _LIST_NEXT.match(text, end) is not None
    if lower not in TEMPORAL or is_amount(text, start, lower):
        return False
    if lower not in _LOOSE or rel is not None:
        return True
    after = _NEXT_WORD.match(text, end)
    return after is None or after[1] in AFTER_YEAR


def _ends_name(text: str, word: str, start: int) -> bool:
    """Say whether a name ends before two years that follow each other, its season: `Liga 1 2024-2025`."""
    if word.isdigit():
        word = word_before(text, start - len(word) - 1)
    return word[:1].isupper() and word.lower() not in TEMPORAL


def _stands_in_brackets(text: str, start: int, end: int) -> bool:
    """Say whether nothing but a year, or a list that it opens, stands in brackets."""
    if text[start - 1 : start] != "(" and text[start - 2 : start] != "( ":
        return False
    return text[end : end + 1] == ")" or text[end : end + 2] == " )" or _PAIR.match(text, end) is not None


def _opens_list(text: str, end: int) -> bool:
    """Say whether another year follows, and no noun that both might count."""
    m = _PAIR.match(text, end)
    if m is None:
        return False
    after = _NEXT_WORD.match(text, m.end())
    return after is None or after[1] in AFTER_YEAR


def read_named_year(scan: Scan, pos: int, end: int) -> Found | None:
    """Read `tahun 2019`, `tahun 2006 silam`, `tahun 1960-an`, `tahun buku 2024`; not that of `Nomor 1 Tahun 2025`."""
    text = scan.text
    m = _NAMED_YEARS.match(text, end)
    if m is not None:
        reading = _span(*m.group("year", "decade", "until"))
    elif (m := _YEAR_OF_KIND.match(text, end)) is not None:
        reading = _two_years(m["year"], m["until"])
    if m is None or reading is None or _STATUTE.search(text, max(0, pos - 16), pos):
        return None
    return widened(word_before(text, pos), pos, m.end(), reading)


def read_season(scan: Scan, pos: int) -> Found | None:
    """Read `musim 2013-14`, `musim 2023/2024`, `musim panas 2016`."""
    m = _SEASON.match(scan.text, pos)
    if m is None or (pos and scan.text[pos - 1].isalnum()):
        return None
    reading = _two_years(m["year"], m["until"])
    season = _SEASONS.get(m["part"] or "")
    if season is not None and reading.value == m["year"]:
        reading = Reading(f"{m['year']}-{season}", f"{m['year']}-{season}", "season")
    return widened(word_before(scan.text, pos), pos, m.end(), reading)


def _two_years(year: str, until: str | None) -> Reading:
    """Return a year, or the two that a season, a school year or a budget spans."""
    last = int(year[:2] + until if until is not None and len(until) == 2 else until or year)
    if last != int(year) + 1:
        return Reading(year, year, "year")
    return Reading(f"{year}/{last}", f"{year}/{last}", "year")
