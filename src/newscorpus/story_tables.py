"""The table `stories` of a dataset: read its events, link them, write the rows beside them."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Final, TypeAlias

import attrs
import msgspec

from newscorpus.errors import MissingExtraError, NewscorpusError, ParameterError
from newscorpus.linking import Telling, linked
from newscorpus.records import Actor, Event, Mention, Origin, When
from newscorpus.stories import Clash, Story, article_of
from newscorpus.streams.faults import shown

_PARTIAL: Final = ".stories.partial"
_COLUMNS: Final = ("article_id", "anchor", "published_edtf", "published_origin")
Progress: TypeAlias = Callable[[int, int | None], None] | None


@attrs.frozen
class Row:
    """A row of the table: an event, the story it is of, and what the story says."""

    story_id: str
    event_id: str
    article_id: str
    type: str
    base_type: str
    when: str | None
    place: str | None
    clashes: tuple[Clash, ...]


@attrs.frozen
class StoryCounts:
    """What was linked and where it was written: `shared` stories are those that two articles or more tell."""

    path: Path
    articles: int
    events: int
    stories: int
    shared: int
    clashing: int


@attrs.frozen
class _Published:
    edtf: str
    origin: Origin


@attrs.frozen
class _Told:
    """Of an article's line, what linking reads."""

    id: str
    anchor: str | None = None
    published: _Published | None = None
    events: tuple[Event, ...] | None = None


def add_stories(folder: Path, *, progress: Progress = None) -> StoryCounts:
    """Link the events of the dataset that `newscorpus.ingest` wrote into `folder`, and write its table `stories`.

    The table is `stories.jsonl` beside `articles.jsonl`, `stories.parquet` beside `articles.parquet`: a row an event,
    in order of the stories and of their mentions, the same bytes each time. It appears when it is whole, in the place
    of an older one. All events are held in memory, the texts are not. `progress` is called with the bytes read so far
    and the bytes there are.

    Raises ParameterError where `folder` holds no dataset or two articles in it have one id, NewscorpusError where a
    file of it cannot be read as what it is called, MissingExtraError for Parquet without pyarrow.
    """
    if (folder / "articles.jsonl").exists():
        tellings, path, write = _from_jsonl(folder, progress), folder / "stories.jsonl", _write_jsonl
    elif (folder / "articles.parquet").exists():
        tellings, path, write = _from_parquet(folder, progress), folder / "stories.parquet", _write_parquet
    else:
        raise ParameterError(f"{shown(folder)} holds no dataset: name a folder that `newscorpus ingest -o` wrote")
    read = list(tellings)
    try:
        stories = linked(read)
    except ParameterError as error:
        raise ParameterError(f"{shown(folder)}: {error}, and ingest again") from error
    _put(path, lambda partial: write(partial, _rows(stories)))
    return StoryCounts(
        path=path,
        articles=len(read),
        events=sum(len(story.events) for story in stories),
        stories=len(stories),
        shared=sum(len(story.articles) > 1 for story in stories),
        clashing=sum(bool(story.clashes) for story in stories),
    )


def _rows(stories: Iterable[Story]) -> Iterator[Row]:
    for story in stories:
        told = (story.event_type.value, story.base_type.value, story.when, story.place, story.clashes)
        for event in story.events:
            yield Row(story.id, event.id, article_of(event.id), *told)


def _put(path: Path, write: Callable[[Path], None]) -> None:
    partial = path.with_name(_PARTIAL)
    try:
        write(partial)
        with partial.open("rb+") as file:
            os.fsync(file.fileno())
        partial.replace(path)
    finally:
        partial.unlink(missing_ok=True)


def _from_jsonl(folder: Path, progress: Progress) -> Iterator[Telling]:
    path = folder / "articles.jsonl"
    total, done = path.stat().st_size, 0
    decoder = msgspec.json.Decoder(_Told)
    with path.open("rb") as file:
        for number, line in enumerate(file, 1):
            try:
                yield _telling(decoder.decode(line))
            except msgspec.DecodeError as error:
                remedy = "it is no article of ours, or was cut off: ingest again"
                raise NewscorpusError(f"{shown(path)}, line {number}: {error}: {remedy}") from error
            done += len(line)
            if progress:
                progress(done, total)


def _telling(told: _Told) -> Telling:
    stated = told.published if told.published and told.published.origin is not Origin.INFERRED else None
    return Telling(told.events or (), told.anchor, stated.edtf if stated else None)


def _write_jsonl(path: Path, rows: Iterable[Row]) -> None:
    with path.open("wb") as file:
        file.writelines(msgspec.json.encode(attrs.asdict(row, recurse=False)) + b"\n" for row in rows)


def _from_parquet(folder: Path, progress: Progress) -> Iterator[Telling]:
    articles, events = folder / "articles.parquet", folder / "events.parquet"
    sizes = [path.stat().st_size if path.exists() else 0 for path in (articles, events)]
    told = {row["article_id"]: row for row in _records(articles, _COLUMNS)}
    if progress:
        progress(sizes[0], sum(sizes))
    found: dict[str, list[Event]] = {key: [] for key in told}
    for row in _records(events):
        found.setdefault(row["article_id"], []).append(_event(row))
    if progress:
        progress(sum(sizes), sum(sizes))
    for key, its in found.items():
        row = told.get(key, {})
        stated = row.get("published_origin") != Origin.INFERRED
        yield Telling(tuple(its), row.get("anchor"), row.get("published_edtf") if stated else None)


def _records(path: Path, columns: Sequence[str] | None = None) -> Iterator[Mapping[str, Any]]:
    try:
        import pyarrow as pa
        from pyarrow.parquet import ParquetFile
    except ImportError as error:
        raise MissingExtraError("Parquet needs pyarrow: pip install 'newscorpus[arrow]'") from error
    try:
        with ParquetFile(path) as file:
            for batch in file.iter_batches(columns=columns):
                yield from batch.to_pylist()
    except (pa.ArrowException, OSError) as error:
        raise NewscorpusError(f"{shown(path)}: {error}: it is missing or damaged: ingest again") from error


def _event(row: Mapping[str, Any]) -> Event:
    fields = {
        "id": row["event_id"],
        "trigger": _mention(row, "trigger"),
        "actors": [_actor(actor) for actor in row["actors"]],
        "recipients": [_actor(actor) for actor in row["recipients"]],
        "place": _mention(row, "place"),
        "when": _when(row),
        "attributed_to": _actor(row["attributed_to"]),
        "quote": row["quote_id"],
    }
    own = {name: row[name] for name in ("start", "end", "event_type", "base_type", "mode", "subtype", "modality")}
    return msgspec.convert(fields | own, Event)


def _mention(row: Mapping[str, Any], name: str) -> Mention | None:
    text = row[f"{name}_text"]
    return None if text is None else Mention(row[f"{name}_start"], row[f"{name}_end"], text)


def _when(row: Mapping[str, Any]) -> When | None:
    mention = _mention(row, "when")
    return When(row["when_edtf"], mention, row["when_carried"]) if mention else None


def _actor(row: Mapping[str, Any] | None) -> Actor | None:
    if row is None:
        return None
    mention = None if row["text"] is None else Mention(row["start"], row["end"], row["text"])
    return Actor(row["name"], mention, row["country"], row["sector"])


def _write_parquet(path: Path, rows: Iterable[Row]) -> None:
    import pyarrow as pa
    import pyarrow.parquet as pq

    from newscorpus.arrow.schema import METADATA, TEXT, TEXTS, listed

    claim = pa.struct([("value", TEXT), ("events", TEXTS)])
    clashes = listed(pa.struct([("field", TEXT), ("claims", listed(claim))]))
    kinds = {"clashes": clashes}
    fields = [pa.field(field.name, kinds.get(field.name, TEXT)) for field in attrs.fields(Row)]
    table = pa.Table.from_pylist(msgspec.to_builtins(list(rows)), schema=pa.schema(fields, METADATA))
    pq.write_table(table, path, compression="zstd")
