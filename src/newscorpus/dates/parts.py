"""Readers of parts of a year: quarters, halves, its beginning and end; and of centuries."""

from __future__ import annotations

import re
from collections.abc import Callable

from newscorpus.dates.context import EVERY, TEMPORAL, widened, word_before
from newscorpus.dates.grammar import YEAR, Found, Scan, any_of
from newscorpus.dates.resolving import Reading, away, half, quarter
from newscorpus.lexicon.calendar import SHIFTS

_ORDINALS = {"I": 0, "II": 1, "III": 2, "IV": 3, "1": 0, "2": 1, "3": 2, "4": 3}
_ORDINALS |= {"pertama": 0, "kedua": 1, "ketiga": 2, "keempat": 3}
_PERIOD = re.compile(
    rf"[ -]?(?:ke-)?({any_of(_ORDINALS)})\b(?:(?:[ /-]| - | / | tahun | di tahun | pada tahun )({YEAR})"
    r"| tahun (ini|lalu|depan)\b)?"
)
_ROMAN = frozenset({"I", "II", "III", "IV"})
ENDS_OF_YEAR = frozenset({"awal", "akhir", "pertengahan"})
# Before `akhir tahun`: it is this one. After a word of custom, or before what belongs to every year, it is none.
_BEFORE_END = TEMPORAL | frozenset(
    "menuju memasuki dibanding dibandingkan daripada mulai saat rampung selesai tuntas target kalau jadi".split()
)
_NO_END = re.compile(r" (?:itu|tersebut|ajaran|pelajaran|anggaran|buku|fiskal|akademik|baru|hijriah|masehi|politik)\b")
_LATER = re.compile(r" (?:nanti|(kemarin|yang lalu))\b")
_CENTURY = re.compile(r" ke-?([12]?[0-9])\b")


def end_of_year(scan: Scan, word: str, pos: int, end: int) -> Found | None:
    """Read `sejak awal tahun`, `hingga akhir tahun` as those of the anchor's year."""
    text = scan.text
    before = word_before(text, pos - len(word) - 1).lower()
    if before not in _BEFORE_END or before in EVERY or _NO_END.match(text, end):
        return None
    later = _LATER.match(text, end)
    last = later is not None and later[1] is not None
    reading = away(scan.frame.anchor, "tahun", -1 if last else 0)
    return widened(word, pos, end if later is None else later.end(), reading)


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
    year = int(m[2]) if m[2] else anchor.year + SHIFTS.get(m[3], 0) if anchor else None if m[3] else scan.frame.year
    if year is None:
        return Found(pos, m.end(), Reading(None, None, grain.__name__, anchored=True))
    return Found(pos, m.end(), grain(year, _ORDINALS[m[1]], anchored=m[2] is None))


def named_quarter(scan: Scan, pos: int, end: int) -> Found | None:
    """Read `kuartal I-2020`, `triwulan II`."""
    return _period(scan, pos, end, quarter, 4)


def named_half(scan: Scan, pos: int, end: int) -> Found | None:
    """Read `semester pertama 2024`."""
    return _period(scan, pos, end, half, 2)


def named_century(scan: Scan, pos: int, end: int) -> Found | None:
    """Read `abad ke-19`."""
    m = _CENTURY.match(scan.text, end)
    if m is None or m[1] == "0":
        return None
    value = f"{int(m[1]) - 1:02d}"
    return widened(word_before(scan.text, pos), pos, m.end(), Reading(value, f"{value}XX", "century"))
