"""Tables on a terminal by rich, elsewhere (and without rich) as Markdown."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence

from benchmarks.peers import FLOOR
from benchmarks.racing import Result

COLUMNS = (
    "contender",
    "version",
    "µs/doc, best",
    "µs/doc, mean",
    "docs/s",
    "x str.split",
    "x newscorpus",
    "peak RSS, MB",
)


def rows(results: Mapping[str, Result], subject: str) -> list[tuple[str, ...]]:
    """Return one row a contender; the ratios are of best rounds, `-` where there is nothing to divide by.

    `subject` is the contender that `x newscorpus` divides by.
    """
    return [
        (
            result.card.name,
            result.card.version,
            f"{result.best * 1e6:,.0f}",
            f"{result.mean * 1e6:,.0f}",
            f"{1 / result.best:,.0f}",
            _ratio(result, results.get(FLOOR)),
            _ratio(result, results.get(subject)),
            f"{result.peak_rss / 1e6:,.0f}",
        )
        for result in results.values()
    ]


def _ratio(result: Result, other: Result | None) -> str:
    return "-" if other is None else f"{result.best / other.best:,.2f}"


def show(columns: Sequence[str], table: Sequence[Sequence[str]], *, title: str) -> None:
    """Print a table, the first column to the left, the others to the right."""
    if sys.stdout.isatty() and _shown_by_rich(columns, table, title):
        return
    print(f"{title}\n\n| {' | '.join(columns)} |\n|---|{'---:|' * (len(columns) - 1)}")
    for row in table:
        print(f"| {' | '.join(row)} |")


def _shown_by_rich(columns: Sequence[str], table: Sequence[Sequence[str]], title: str) -> bool:
    try:
        from rich.console import Console
        from rich.table import Table
    except ImportError:
        return False
    shown = Table(title=title)
    for n, column in enumerate(columns):
        shown.add_column(column, justify="right" if n else "left")
    for row in table:
        shown.add_row(*row)
    Console().print(shown)
    return True
