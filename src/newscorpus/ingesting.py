"""From files to a dataset, in units of texts that any process can work on."""

from __future__ import annotations

import multiprocessing
import os
import signal
from collections import Counter, deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path
from time import perf_counter
from typing import Any, Final, TypeAlias

import attrs

from newscorpus.errors import NewscorpusError, ParameterError
from newscorpus.parsing import parse_many
from newscorpus.records import BODY, Article, Document, Fault, Summary
from newscorpus.streams.columns import Columns
from newscorpus.streams.datasets import check_apart, dataset, format_named
from newscorpus.streams.faults import FaultCode, fault
from newscorpus.streams.reading import Reading, existing, size
from newscorpus.streams.sources import Options

UNIT: Final = 200
UNIT_CHARACTERS: Final = 4_000_000
Pathish: TypeAlias = str | os.PathLike[str]
Records: TypeAlias = list[Document | Fault]
NOTHING: Final = Summary(documents=0, articles=0, quotes=0, events=0, dates=0, faults=0, characters=0)


@attrs.frozen
class Unit:
    """What came of some records: rows packed for the dataset, faults, and their counts."""

    rows: Any
    faults: tuple[Fault, ...]
    summary: Summary


def ingest(
    path: Pathish | Sequence[Pathish],
    out: Pathish,
    *,
    workers: int | None = None,
    format: str = "jsonl",
    fields: Mapping[str, str | None] | None = None,
    keep: Iterable[str] = (),
    encoding: str = "utf-8",
    overwrite: bool = False,
    progress: Callable[[int, int | None], None] | None = None,
) -> Summary:
    """Parse what `read` finds at one path or several into a dataset in the folder `out`, and count.

    Format `jsonl` writes `articles.jsonl` (an article a line, as `Article.to_json`); `parquet` writes the tables of
    `newscorpus.arrow.SCHEMA`, a file each. Faults go to `faults.jsonl`, written only where there are any; records read
    are always articles and faults. The files appear when all is done, in the order read, the same for any number of
    `workers`; more than one are processes of their own, so a script must start this under `if __name__ ==
    "__main__":`. `fields`, `keep` and `encoding` are those of `read`; what was kept stands in `Article.meta`.
    `progress` is called with the bytes read so far and the bytes there are.

    Raises ParameterError for an argument that names nothing, for an `out` that holds other files, that holds a dataset
    (without `overwrite`), or that lies where is read; FileNotFoundError where there is nothing at `path`;
    MissingExtraError for Parquet without pyarrow.
    """
    began = perf_counter()
    paths = [existing(one) for one in ([path] if isinstance(path, str | os.PathLike) else path)]
    processes = _processes(workers)
    form = format_named(format)
    check_apart(paths, Path(out))
    reading = Reading(Options(Columns(fields or {}, keep), encoding))
    total = size(paths) if progress else None
    summary = NOTHING
    with dataset(Path(out), form, overwrite=overwrite) as target:
        for done, unit in _units(_chunks(reading, paths), format, processes):
            target.write(unit.rows, unit.faults)
            summary = added(summary, unit.summary)
            if progress:
                progress(done, total)
    return attrs.evolve(summary, seconds=perf_counter() - began)


def _processes(workers: int | None) -> int:
    if workers is not None and workers < 1:
        raise ParameterError(f"workers: {workers} is less than one; leave it out for one process")
    return workers or 1


def _chunks(reading: Reading, paths: Sequence[Path]) -> Iterator[tuple[int, Records]]:
    """Yield records in units, bounded in number and in size, with the bytes read so far."""
    chunk: Records = []
    characters = 0
    for record in reading.records(paths):
        chunk.append(record)
        characters += len(record.text) if isinstance(record, Document) else len(record.raw)
        if len(chunk) == UNIT or characters >= UNIT_CHARACTERS:
            yield reading.done, chunk
            chunk, characters = [], 0
    if chunk:
        yield reading.done, chunk


def _units(chunks: Iterator[tuple[int, Records]], format: str, processes: int) -> Iterator[tuple[int, Unit]]:
    if processes > 1:
        yield from _spread(chunks, format, processes)
        return
    for done, chunk in chunks:
        yield done, unit(chunk, format)


def _spread(chunks: Iterator[tuple[int, Records]], format: str, processes: int) -> Iterator[tuple[int, Unit]]:
    """Work in processes on a few units at a time, and yield them in order."""
    context = multiprocessing.get_context("spawn")
    waiting: deque[tuple[int, Future[Unit]]] = deque()
    pool = ProcessPoolExecutor(processes, context, initializer=_leave_interrupts_to_the_parent)
    try:
        for done, chunk in chunks:
            waiting.append((done, pool.submit(unit, chunk, format)))
            if len(waiting) > 2 * processes:
                yield _oldest(waiting)
        while waiting:
            yield _oldest(waiting)
    except BrokenProcessPool as error:
        raise NewscorpusError("a worker died, perhaps for want of memory: run again with fewer workers") from error
    finally:
        pool.shutdown(cancel_futures=True)


def _oldest(waiting: deque[tuple[int, Future[Unit]]]) -> tuple[int, Unit]:
    done, future = waiting.popleft()
    return done, future.result()


def _leave_interrupts_to_the_parent() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def unit(records: Records, format: str) -> Unit:
    """Parse records and pack what comes of them; an article that cannot be written as UTF-8 is a fault."""
    articles: list[Article] = []
    lines: list[bytes] = []
    faults: list[Fault] = []
    for record in records:
        result = _parsed(record)
        line = result if isinstance(result, Fault) else _line(record, result)
        if isinstance(line, Fault):
            faults.append(line)
        elif isinstance(result, Article):
            articles.append(result)
            lines.append(line)
    return Unit(format_named(format).pack(articles, lines), tuple(faults), summarised(articles, faults))


def _parsed(record: Document | Fault) -> Article | Fault:
    """Parse a record; an error that no text should cause becomes its fault, so that it cannot cost the whole run."""
    try:
        (result,) = parse_many([record])
    except Exception as error:  # noqa: BLE001 - whatever the defect is, the other records are sound
        message = f"{type(error).__name__}: {error}: this is a defect of the library, please report it with the text"
        return _fault_of(record, FaultCode.DEFECT, message)
    return result


def _line(record: Document | Fault, article: Article) -> bytes | Fault:
    try:
        return article.to_json()
    except UnicodeEncodeError as error:
        return _fault_of(record, FaultCode.LONE_SURROGATE, f"{error}: mend the escape at its source")
    except RecursionError as error:
        return _fault_of(record, FaultCode.TOO_DEEP, f"{error}: keep no column that is nested so deep")


def _fault_of(record: Document | Fault, code: FaultCode, message: str) -> Fault:
    raw = record.text.encode("utf-8", "surrogatepass") if isinstance(record, Document) else record.raw
    line = f"line {record.position}: " if record.position else ""
    return fault(record.path, record.position, code, line + message, raw)


def summarised(articles: Sequence[Article], faults: Sequence[Fault]) -> Summary:
    """Return the counts of these articles and faults; `stripped` counts what is not body, by kind of block."""
    stripped: Counter[str] = Counter()
    for article in articles:
        start = 0
        for kind, end in zip(article.block_kinds, article.block_ends, strict=True):
            if kind not in BODY:
                stripped[kind.value] += end - start
            start = end
    return Summary(
        documents=len(articles) + len(faults),
        articles=len(articles),
        quotes=sum(len(article.quotes or ()) for article in articles),
        events=sum(len(article.events or ()) for article in articles),
        dates=sum(len(article.dates or ()) for article in articles),
        faults=len(faults),
        characters=sum(len(article.source) for article in articles),
        outlets=Counter(article.outlet for article in articles),
        stripped=stripped,
        fault_codes=Counter(one.code for one in faults),
    )


def added(one: Summary, other: Summary) -> Summary:
    """Return the sum of two summaries, the most frequent first in each count by name."""
    return Summary(
        documents=one.documents + other.documents,
        articles=one.articles + other.articles,
        quotes=one.quotes + other.quotes,
        events=one.events + other.events,
        dates=one.dates + other.dates,
        faults=one.faults + other.faults,
        characters=one.characters + other.characters,
        outlets=_sum(one.outlets, other.outlets),
        stripped=_sum(one.stripped, other.stripped),
        fault_codes=_sum(one.fault_codes, other.fault_codes),
        seconds=one.seconds + other.seconds,
    )


def _sum(one: Mapping[str, int], other: Mapping[str, int]) -> dict[str, int]:
    total = Counter(one)
    total.update(other)
    return dict(sorted(total.items(), key=lambda item: (-item[1], item[0])))
