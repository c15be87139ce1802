"""What the command line prints: counts as plain aligned lines, progress as a bar on a terminal."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager

from newscorpus.records import Summary
from newscorpus.rules import Outlet

Advance = Callable[[int, int | None], None]


@contextmanager
def progress(label: str) -> Iterator[Advance | None]:
    """Give what moves a bar on standard error (bytes done, bytes in all), or None where that is no terminal."""
    if not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console
    from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (TextColumn(label), BarColumn(), DownloadColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(label, total=None)
        yield lambda done, total: bar.update(task, completed=done, total=total)


def summary_lines(summary: Summary, out: str) -> Iterator[str]:
    """Yield the lines of a summary: what was read, what was found, what was stripped, what failed."""
    yield from _aligned(
        {
            "documents": f"{summary.documents:,} read: {summary.articles:,} articles, {summary.faults:,} faults",
            "outlets": ", ".join(f"{name} {count:,}" for name, count in summary.outlets.items()) or "none",
            "quotes": f"{summary.quotes:,}",
            "dates": f"{summary.dates:,}",
            "events": f"{summary.events:,}",
            "characters": _characters(summary),
        }
    )
    yield from _counted(summary.stripped, summary.characters)
    if summary.faults:
        yield f"faults      {summary.faults:,}, with their places and bytes in {out}/faults.jsonl"
        yield from _counted(summary.fault_codes, summary.documents)
    yield f"written to  {out} in {summary.seconds:.1f} s{_rate(summary)}"


def outlet_lines(outlets: Mapping[str, Outlet]) -> Iterator[str]:
    """Yield an aligned line for each outlet: name, title, zone, domains."""
    rows = [(o.name, o.title, o.timezone, " ".join(o.domains)) for o in outlets.values()]
    widths = [max((len(row[n]) for row in rows), default=0) for n in range(3)]
    for row in rows:
        head = "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=False))
        yield f"{head}  {row[3]}".rstrip()


def _aligned(rows: Mapping[str, str]) -> Iterator[str]:
    return (f"{name:<11} {value}" for name, value in rows.items())


def _characters(summary: Summary) -> str:
    stripped = sum(summary.stripped.values())
    return f"{summary.characters:,}, of which {stripped:,} ({_percent(stripped, summary.characters)}) are not body"


def _counted(counts: Mapping[str, int], whole: int) -> Iterator[str]:
    width = max((len(name) for name in counts), default=0)
    return (f"  {name:<{width}}  {count:>9,}  {_percent(count, whole):>7}" for name, count in counts.items())


def _percent(part: int, whole: int) -> str:
    return f"{100 * part / whole:.1f} %" if whole else "0.0 %"


def _rate(summary: Summary) -> str:
    return f" ({summary.documents / summary.seconds:,.0f} documents/s)" if summary.seconds else ""
