"""What the command line prints: counts as plain aligned lines, progress as a bar on a terminal."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Final

from newscorpus.corpora.repeats import Example, Repeat, Survey
from newscorpus.corpora.sampling import Sample, Specimen
from newscorpus.records import Summary
from newscorpus.rules import Outlet

_CONTROL: Final = re.compile(r"[\x00-\x09\x0b\x0c\x0e-\x1f\x7f-\x9f]")
_MARKED, _PLAIN = "\x1b[31m", "\x1b[0m"
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


def survey_lines(survey: Survey) -> Iterator[str]:
    """Yield the lines of a survey: each group's repeats with their figures and an example."""
    error = f"may be too low by {survey.missed:,}" if survey.missed else "are exact"
    yield f"{survey.documents:,} documents; counts are of documents and {error}"
    for group in survey.groups:
        yield ""
        yield f"{group.name}: {group.documents:,} documents"
        for repeat in group.repeats:
            yield _repeat_line(repeat)
            yield from (f"{'':>29}{_example_line(example)}" for example in repeat.examples[:1])


def _repeat_line(repeat: Repeat) -> str:
    elsewhere = "" if repeat.elsewhere is None else f"{100 * repeat.elsewhere:.1f} %"
    more = f"  (and {len(repeat.together)} more in the same documents)" if repeat.together else ""
    figures = f"{repeat.documents:>8,} {100 * repeat.share:>5.1f} %"
    return (
        f"{figures}  {repeat.kind:<10}  {visible(repeat.text)}{more}  (elsewhere {elsewhere})"
        if elsewhere
        else (f"{figures}  {repeat.kind:<10}  {visible(repeat.text)}{more}")
    )


def _example_line(example: Example) -> str:
    words = (example.before, f"⟦{example.text}⟧", example.after, f"[{example.document}]")
    return visible(" ".join(part for part in words if part))


def specimen_lines(sample: Sample, *, colour: bool) -> Iterator[str]:
    """Yield the lines of a sample: where each span stands, and the span between marks or in colour."""
    yield f"{len(sample.specimens):,} of {sample.spans:,} spans"
    opening, closing = (_MARKED, _PLAIN) if colour else ("⟦", "⟧")
    for specimen in sample.specimens:
        yield ""
        yield _place_line(specimen)
        before, text, after = map(_on_one_line, (specimen.before, specimen.text, specimen.after))
        yield f"{before}{opening}{text}{closing}{after}"


def _place_line(specimen: Specimen) -> str:
    place = f"{specimen.document}  {specimen.outlet}  {specimen.kind}  {specimen.rule}"
    return visible(f"{place}  {specimen.start}-{specimen.end}")


def _on_one_line(text: str) -> str:
    return visible("⏎".join(re.split(r"\r\n|[\r\n]", text)))


def fault_lines(faults: Mapping[str, int], messages: Mapping[str, str]) -> Iterator[str]:
    """Yield a line for each code of faults: how many, and the first one's message."""
    return (f"{code}: {count:,}; the first: {visible(messages[code])}" for code, count in faults.items())


def visible(text: str) -> str:
    """Return the text with control characters and lone surrogates as escapes, so that a terminal only prints them."""
    escaped = _CONTROL.sub(lambda m: f"\\x{ord(m.group()):02x}", text)
    return escaped.encode("utf-8", "backslashreplace").decode("utf-8")


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
