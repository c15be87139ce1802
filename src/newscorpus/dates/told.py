"""Readers of days, months and years counted from the one that the text named last."""

from __future__ import annotations

import re

from newscorpus.dates.grammar import Found, Scan
from newscorpus.dates.resolving import Reading, away, day_of

_PARAGRAPHS, _TOLD_REACH = 3, 2000
_MORROW = re.compile(r"[Kk]eesokan(?: hari(?:nya)?)?\b")
# Units that can be counted from what the text named last, and how much of an ISO date they need.
STEPS = {"tahun": 4, "bulan": 7, "hari": 10, "pekan": 10, "minggu": 10}


def from_told(scan: Scan, pos: int, unit: str, steps: int | None) -> Reading | None:
    """Return the day, month or year so many steps from the one that the text named last; None where it named none.

    A day may have been named a few paragraphs before, what is coarser in the same one.
    """
    last, paragraphs = (scan.day, _PARAGRAPHS) if unit == "hari" else (scan.dated, 0)
    if last is None or steps is None or pos - last.end > _TOLD_REACH:
        return None
    if scan.text.count("\n", last.end, pos) > paragraphs:
        return None
    edtf = (last.reading.edtf or "").partition("/")[0].partition("T")[0]
    if len(edtf) not in (4, 7, 10) or not edtf.replace("-", "").isdigit() or len(edtf) < STEPS.get(unit, 10):
        return None
    year, month, day = (*map(int, edtf.split("-")), 1, 1)[:3]
    return away(day_of(year, month, day), unit, steps)


def read_morrow(scan: Scan, pos: int) -> Found | None:
    """Read `keesokan harinya` as the day after the one that the paragraph named last."""
    m = _MORROW.match(scan.text, pos)
    told = from_told(scan, pos, "hari", 1)
    return None if m is None or told is None else Found(pos, m.end(), told)
