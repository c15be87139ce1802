"""How near the day of publication that is inferred from a text alone comes to the one its corpus gives, by outlet."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any

import attrs

import newscorpus
from benchmarks.texts import records
from newscorpus.records import Origin, TimeExpression
from newscorpus.timestamps import read_timestamp, url_date

COLUMNS = ("outlet", "texts", "answered", "exact", "within a day", "undecided")
_SMALL = 20
_ZONE = "Asia/Jakarta"
_SLASHED = re.compile(r"([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})")
_WEEKDAY = re.compile(r"\b(?:Senin|Selasa|Rabu|Kamis|Jum'?at|Sabtu|Minggu|Ahad)\b")


@attrs.frozen
class Case:
    """A text with a weekday that agrees with its date: what the corpus says of its day, what the text alone shows."""

    outlet: str
    column: date | None
    url: date | None
    inferred: date | None
    undecided: bool


@attrs.frozen
class Survey:
    """The cases of a corpus, and of all its texts how many have a date column that is filled, and one that is read."""

    cases: tuple[Case, ...]
    filled: int
    read: int


def survey(paths: Sequence[Path]) -> Survey:
    """Return the cases of all records; a column of slashed dates is month first where one of its dates proves it."""
    cases: list[Case] = []
    filled = read = 0
    for rows in records(paths):
        month_first = any(_is_month_first(str(row.get("date") or "")) for row in rows)
        for row in rows:
            column = _day(str(row.get("date") or ""), month_first=month_first)
            filled += bool(row.get("date"))
            read += column is not None
            cases += _case(row, column)
    return Survey(tuple(cases), filled, read)


def _is_month_first(text: str) -> bool:
    m = _SLASHED.match(text)
    return m is not None and int(m[2]) > 12


def _day(text: str, *, month_first: bool) -> date | None:
    m = _SLASHED.match(text) if month_first else None
    if m is not None:
        return date(int(m[3]), int(m[1]), int(m[2]))
    stamp = read_timestamp(text, zone=_ZONE)
    return stamp.day if stamp is not None else None


def _case(row: Mapping[str, Any], column: date | None) -> Iterator[Case]:
    url = url_date(row.get("url") or "")
    if column is None and url is None:
        return
    article = newscorpus.parse(row.get("text") or "", views=("dates",))
    if not any(map(_is_self_consistent, article.dates or ())):
        return
    published = article.published
    inferred = published.edtf if published is not None and published.origin is Origin.INFERRED else None
    yield Case(
        outlet=row.get("outlet") or "-",
        column=column,
        url=url,
        inferred=date.fromisoformat(inferred) if inferred else None,
        undecided=any(d.code == "published-undecided" for d in article.diagnostics),
    )


def _is_self_consistent(d: TimeExpression) -> bool:
    return d.consistent and not d.anchored and d.value is not None and _WEEKDAY.search(d.text) is not None


def rows(found: Survey) -> list[tuple[str, ...]]:
    """Return one row an outlet by the date column, those under 20 texts as one, then rows for URLs."""
    by_outlet: dict[str, list[tuple[date, Case]]] = defaultdict(list)
    counts = Counter(case.outlet for case in found.cases if case.column is not None)
    for case in found.cases:
        if case.column is not None:
            by_outlet[case.outlet if counts[case.outlet] >= _SMALL else "others"].append((case.column, case))
    known = [pair for pairs in by_outlet.values() for pair in pairs]
    links = [(case.url, case) for case in found.cases if case.url is not None]
    alone = [(url, case) for url, case in links if case.column is None]
    ordered = sorted(by_outlet.items(), key=lambda item: (item[0] == "others", -len(item[1])))
    sets = [("all", known), *ordered, ("by URL, all", links), ("by URL, no date column", alone)]
    return [_row(name, pairs) for name, pairs in sets if pairs]


def _row(name: str, pairs: Sequence[tuple[date, Case]]) -> tuple[str, ...]:
    off = [abs((day - case.inferred).days) for day, case in pairs if case.inferred is not None]
    return (
        name,
        f"{len(pairs):,}",
        _share(len(off), len(pairs)),
        _share(sum(n == 0 for n in off), len(off)),
        _share(sum(n <= 1 for n in off), len(off)),
        str(sum(case.undecided for _, case in pairs)),
    )


def _share(part: int, whole: int) -> str:
    return f"{100 * part / whole:.1f} %" if whole else "-"


def title(found: Survey) -> str:
    """Return what the table shows, with the state of the date column."""
    return (
        f"day of publication inferred from the text alone; {found.read:,} of {found.filled:,} filled date columns read"
    )
