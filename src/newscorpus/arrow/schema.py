"""The columns of each table, and how a record fills them.

Offsets (`start`, `end`) are code points into `source`, half-open; `published_offset` is seconds east of UTC; `meta` is
JSON; the rest is as in the records. `views` names the views that were made: a row of none is not a view not asked for.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from operator import attrgetter
from typing import Any, Final

import attrs
import msgspec

from newscorpus.errors import MissingExtraError
from newscorpus.records import Actor, Article, Mention

try:
    import pyarrow as pa
except ImportError as error:
    raise MissingExtraError("Arrow tables need pyarrow: pip install 'newscorpus[arrow]'") from error

VERSION: Final = 1
METADATA: Final = {b"newscorpus.schema": str(VERSION).encode()}


def listed(kind: pa.DataType) -> pa.DataType:
    """Return a list type whose items are called as Parquet calls them, so that a file's schema equals ours."""
    return pa.list_(pa.field("element", kind))


TEXT = pa.string()
OFFSET = pa.int32()
BOOL = pa.bool_()
TEXTS = listed(TEXT)
MENTION = pa.struct([("start", OFFSET), ("end", OFFSET), ("text", TEXT)])
ACTOR = pa.struct(
    [("name", TEXT), ("start", OFFSET), ("end", OFFSET), ("text", TEXT), ("country", TEXT), ("sector", TEXT)]
)
DIAGNOSTIC = pa.struct([("code", TEXT), ("message", TEXT), ("start", OFFSET), ("end", OFFSET)])


@attrs.frozen
class Column:
    """A column: its name, its type and how a record gives its value."""

    name: str
    type: pa.DataType
    get: Callable[[Any], Any]


def _at(path: str) -> Callable[[Any], Any]:
    """Read `a.b` of a record, None where `a` is None."""
    first, _, rest = path.partition(".")
    if not rest:
        return attrgetter(first)
    outer, inner = attrgetter(first), _at(rest)

    def get(record: Any) -> Any:
        value = outer(record)
        return None if value is None else inner(value)

    return get


def _column(name: str, kind: pa.DataType = TEXT, path: str | None = None) -> Column:
    return Column(name, kind, _at(path or name))


def _mention(name: str, path: str | None = None) -> tuple[Column, ...]:
    path = path or name
    return (
        _column(f"{name}_text", TEXT, f"{path}.text"),
        _column(f"{name}_start", OFFSET, f"{path}.start"),
        _column(f"{name}_end", OFFSET, f"{path}.end"),
    )


def _span(mention: Mention | None) -> dict[str, Any]:
    return {} if mention is None else {"start": mention.start, "end": mention.end, "text": mention.text}


def _actor(actor: Actor | None) -> dict[str, Any] | None:
    if actor is None:
        return None
    return {"name": actor.name, "country": actor.country, "sector": actor.sector} | _span(actor.mention)


def _actors(name: str) -> Column:
    get = attrgetter(name)
    return Column(name, listed(ACTOR), lambda event: [_actor(actor) for actor in get(event)])


def _instant(when: datetime | None) -> datetime | None:
    return None if when is None else when.astimezone(UTC)


def _offset(when: datetime | None) -> int | None:
    shift = None if when is None else when.utcoffset()
    return None if shift is None else int(shift.total_seconds())


def _publication(name: str) -> tuple[Column, ...]:
    edtf, when, origin = (_at(f"{name}.{part}") for part in ("edtf", "when", "origin"))
    evidence = _at(f"{name}.evidence")
    return (
        Column(f"{name}_edtf", TEXT, edtf),
        Column(f"{name}_when", pa.timestamp("us", "UTC"), lambda article: _instant(when(article))),
        Column(f"{name}_offset", pa.int32(), lambda article: _offset(when(article))),
        Column(f"{name}_origin", TEXT, origin),
        Column(f"{name}_evidence", listed(MENTION), lambda article: [_span(m) for m in evidence(article) or ()]),
    )


def _views(article: Article) -> list[str]:
    return [view for view in ("quotes", "dates", "events") if getattr(article, view) is not None]


def _json(value: Any) -> str | None:
    return msgspec.json.encode(value).decode() if value else None


ARTICLES: Final = (
    _column("article_id", path="id"),
    *(_column(name) for name in ("rules", "source", "body", "url", "outlet", "section")),
    *(_column(name) for name in ("headline", "standfirst", "place")),
    *(_column(name, TEXTS) for name in ("authors", "initials", "agencies", "keywords", "captions", "notes")),
    *_publication("published"),
    *_publication("modified"),
    *(_column(name) for name in ("anchor", "language", "language_method")),
    _column("truncated", BOOL),
    Column("views", TEXTS, _views),
    Column(
        "diagnostics",
        listed(DIAGNOSTIC),
        lambda article: [attrs.asdict(diagnostic) for diagnostic in article.diagnostics],
    ),
    Column("meta", TEXT, lambda article: _json(article.meta)),
)
QUOTES: Final = (
    _column("quote_id", path="id"),
    _column("start", OFFSET),
    _column("end", OFFSET),
    _column("text"),
    _column("kind"),
    *_mention("cue"),
    *(_column(f"speaker_{part}", TEXT, f"speaker.{part}") for part in ("name", "role", "how", "kind")),
    *_mention("speaker", "speaker.mention"),
    _column("via", TEXTS),
    _column("continues", BOOL),
)
EVENTS: Final = (
    _column("event_id", path="id"),
    _column("start", OFFSET),
    _column("end", OFFSET),
    *_mention("trigger"),
    *(_column(name) for name in ("event_type", "base_type", "mode", "subtype", "modality")),
    _actors("actors"),
    _actors("recipients"),
    *_mention("place"),
    _column("when_edtf", TEXT, "when.edtf"),
    *_mention("when", "when.mention"),
    _column("when_carried", BOOL, "when.carried"),
    Column("attributed_to", ACTOR, lambda event: _actor(event.attributed_to)),
    _column("quote_id", path="quote"),
)
DATES: Final = (
    _column("start", OFFSET),
    _column("end", OFFSET),
    *(_column(name) for name in ("text", "type", "value", "edtf", "grain", "mod")),
    _column("anchored", BOOL),
    _column("consistent", BOOL),
    _column("repaired"),
)
BLOCKS: Final = (_column("kind"), _column("start", OFFSET), _column("end", OFFSET), _column("rule"))
NESTED: Final[Mapping[str, tuple[Column, ...]]] = {
    "quotes": QUOTES,
    "events": EVENTS,
    "dates": DATES,
    "blocks": BLOCKS,
}


def _fields(columns: Sequence[Column]) -> list[pa.Field]:
    return [pa.field(column.name, column.type) for column in columns]


_KEY: Final = pa.field("article_id", TEXT)
SCHEMA: Final[Mapping[str, pa.Schema]] = {
    "articles": pa.schema(_fields(ARTICLES), METADATA),
    **{name: pa.schema([_KEY, *_fields(columns)], METADATA) for name, columns in NESTED.items()},
}
FAULT: Final = (pa.field("fault_code", TEXT), pa.field("fault_message", TEXT))
BATCH: Final = pa.schema(
    [
        *_fields(ARTICLES),
        *(pa.field(name, listed(pa.struct(_fields(columns)))) for name, columns in NESTED.items()),
        *FAULT,
    ],
    METADATA,
)
