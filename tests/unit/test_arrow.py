"""Arrow: the tables hold what the records hold, row for row."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import attrs
import msgspec
import pyarrow as pa
import pyarrow.compute as pc
import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscorpus.arrow import BATCH, SCHEMA, parse_batch, tables
from newscorpus.errors import ParameterError
from newscorpus.parsing import parse
from newscorpus.records import (
    Actor,
    Article,
    Diagnostic,
    Event,
    EventType,
    Kind,
    Mention,
    Modality,
    Origin,
    Publication,
    Quote,
    QuoteKind,
    Speaker,
    SpeakerHow,
    SpeakerKind,
    TimeExpression,
    TimeType,
    When,
)

SEEDS = [path.read_bytes().decode() for path in sorted((Path(__file__).parents[2] / "seeds").glob("*.txt"))]
SOURCE = '"Kami siap," kata Camat Budi di Depok.'
WIB = timezone(timedelta(hours=7))
FULL = Article(
    id="a1",
    rules="r",
    source=SOURCE,
    url="https://x.id/1",
    outlet="x",
    section="bola",
    block_kinds=(Kind.PARAGRAPH, Kind.END_MARK),
    block_ends=(30, len(SOURCE)),
    block_rules=("prose", "end"),
    headline="h",
    standfirst="s",
    place="Depok",
    authors=("A", "B"),
    initials=("ab",),
    agencies=("Antara",),
    keywords=("k",),
    captions=("c",),
    notes=("n",),
    published=Publication(
        "2023-09-14T08:21+07:00", datetime(2023, 9, 14, 8, 21, tzinfo=WIB), Origin.METADATA, (Mention(1, 5, "Kami"),)
    ),
    modified=Publication("2023-09", None, Origin.URL),
    anchor="2023-09-14",
    language="id",
    language_method="words",
    truncated=True,
    quotes=(
        Quote("a1#q1", 1, 11, "Kami siap,", QuoteKind.DIRECT, Mention(13, 17, "kata"),
              Speaker("Budi", Mention(24, 28, "Budi"), "Camat", SpeakerHow.NAMED, SpeakerKind.PERSON), ("BBC",), True),
        Quote("a1#q2", 1, 5, "Kami", QuoteKind.MIXED, None, None),
        Quote("a1#q3", 1, 5, "Kami", QuoteKind.INDIRECT, None,
              Speaker(None, None, None, SpeakerHow.CARRIED, SpeakerKind.ANONYMOUS)),
    ),
    dates=(TimeExpression(1, 5, "Kami", TimeType.DATE, "2023", "2023", "year", "APPROX", True, False, "2024"),),
    events=(
        Event("a1#e1", 0, 38, Mention(6, 10, "siap"), EventType.AGREE, EventType.AID, "visit", "x",
              (Actor("Budi", Mention(24, 28, "Budi"), "IDN", "GOV"), Actor("X", None)), (), Mention(32, 37, "Depok"),
              When("2023-09", Mention(1, 5, "Kami"), True), Modality.PLANNED, Actor("Y", None, "RUS"), "a1#q1"),
        Event("a1#e2", 0, 38, Mention(6, 10, "siap"), EventType.OTHER, EventType.OTHER, None, None,
              (), (Actor("Z", None),), None, None, Modality.HAPPENED, None, None),
    ),
    diagnostics=(Diagnostic("c", "m", 1, 2), Diagnostic("d", "whole")),
    meta={"topic": [1, {"a": None}], "é": "\u2028"},
)  # fmt: skip
BARE = Article(id="b", rules="r", source="", block_kinds=(), block_ends=(), block_rules=())


def rows(*articles: Article) -> dict[str, list[dict[str, Any]]]:
    return {name: table.to_pylist() for name, table in tables(articles).items()}


def _mention(row: dict[str, Any], name: str) -> dict[str, Any] | None:
    if row[f"{name}_start"] is None:
        return None
    return {part: row[f"{name}_{part}"] for part in ("start", "end", "text")}


def _inner(struct: dict[str, Any] | None) -> dict[str, Any] | None:
    if struct is None:
        return None
    mention = {part: struct[part] for part in ("start", "end", "text")} if struct["start"] is not None else None
    return {"name": struct["name"], "mention": mention, "country": struct["country"], "sector": struct["sector"]}


def _speaker(row: dict[str, Any]) -> dict[str, Any] | None:
    if row["speaker_how"] is None:
        return None
    parts = {part: row[f"speaker_{part}"] for part in ("name", "role", "how", "kind")}
    return parts | {"mention": _mention(row, "speaker")}


def _when(row: dict[str, Any]) -> dict[str, Any] | None:
    if row["when_edtf"] is None:
        return None
    return {"edtf": row["when_edtf"], "mention": _mention(row, "when"), "carried": row["when_carried"]}


def _quote(row: dict[str, Any]) -> dict[str, Any]:
    own = {name: row[name] for name in ("start", "end", "text", "kind", "via", "continues")}
    return own | {"id": row["quote_id"], "cue": _mention(row, "cue"), "speaker": _speaker(row)}


def _event(row: dict[str, Any]) -> dict[str, Any]:
    own = {n: row[n] for n in ("start", "end", "event_type", "base_type", "mode", "subtype", "modality")}
    return own | {
        "id": row["event_id"],
        "trigger": _mention(row, "trigger"),
        "actors": [_inner(actor) for actor in row["actors"]],
        "recipients": [_inner(actor) for actor in row["recipients"]],
        "place": _mention(row, "place"),
        "when": _when(row),
        "attributed_to": _inner(row["attributed_to"]),
        "quote": row["quote_id"],
    }


def _publication(row: dict[str, Any], name: str) -> dict[str, Any] | None:
    if row[f"{name}_edtf"] is None:
        return None
    when, offset = row[f"{name}_when"], row[f"{name}_offset"]
    return {
        "edtf": row[f"{name}_edtf"],
        "when": None if when is None else when.astimezone(timezone(timedelta(seconds=offset))),
        "origin": row[f"{name}_origin"],
        "evidence": row[f"{name}_evidence"],
    }


def _date(row: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in row.items() if name != "article_id"}


MADE: dict[str, Callable[[dict[str, Any]], dict[str, Any]]] = {"quotes": _quote, "events": _event, "dates": _date}


def restored(flat: dict[str, list[dict[str, Any]]]) -> Iterator[Article]:
    """Rebuild the articles from the rows of the five tables alone."""
    for row in flat["articles"]:
        own = {
            name: [r for r in flat[name] if r["article_id"] == row["article_id"]]
            for name in SCHEMA
            if name != "articles"
        }
        fields = {k: v for k, v in row.items() if k in {f.name for f in attrs.fields(Article)}}
        fields |= {view: [make(r) for r in own[view]] if view in row["views"] else None for view, make in MADE.items()}
        fields |= {name: _publication(row, name) for name in ("published", "modified")}
        fields |= {
            "id": row["article_id"],
            "block_kinds": [block["kind"] for block in own["blocks"]],
            "block_ends": [block["end"] for block in own["blocks"]],
            "block_rules": [block["rule"] for block in own["blocks"]],
            "meta": msgspec.json.decode(row["meta"]) if row["meta"] else {},
        }
        yield msgspec.convert(fields, Article)


def test_the_tables_hold_all_of_the_records() -> None:
    assert list(restored(rows(FULL, BARE))) == [FULL, BARE]


def test_the_tables_hold_all_of_the_seeds() -> None:
    articles = [parse(text, meta={"n": n}) for n, text in enumerate(SEEDS)]
    assert list(restored(rows(*articles))) == articles
    assert len(articles) == 5


@given(st.text(alphabet='ab "\n\u201c\u201d.,-()12/katJujr\U0001f449\u0301\x00\r', max_size=80))
def test_the_tables_hold_all_of_any_article(text: str) -> None:
    article = parse(text)
    assert list(restored(rows(article))) == [article]


def test_the_schema_is_written_into_every_table() -> None:
    made = tables([FULL])
    assert list(made) == list(SCHEMA) == ["articles", "quotes", "events", "dates", "blocks"]
    for name, table in made.items():
        assert table.schema.equals(SCHEMA[name], check_metadata=True)
        assert table.schema.metadata == {b"newscorpus.schema": b"1"}
        assert "article_id" in table.schema.names


def test_columns_a_user_reads() -> None:
    made = rows(FULL)
    (article,) = made["articles"]
    assert (article["article_id"], article["body"], article["views"]) == (
        "a1",
        FULL.body,
        ["quotes", "dates", "events"],
    )
    assert (article["published_when"], article["published_offset"]) == (
        datetime(2023, 9, 14, 1, 21, tzinfo=UTC),
        7 * 3600,
    )
    assert [row["quote_id"] for row in made["events"]] == ["a1#q1", None]
    assert made["blocks"] == [
        {"article_id": "a1", "kind": "paragraph", "start": 0, "end": 30, "rule": "prose"},
        {"article_id": "a1", "kind": "end_mark", "start": 30, "end": 38, "rule": "end"},
    ]


def test_a_lone_surrogate_cannot_be_stored() -> None:
    with pytest.raises(UnicodeEncodeError):
        tables([attrs.evolve(BARE, headline="\ud800")])


def _batch(**columns: Any) -> pa.RecordBatch:
    return pa.RecordBatch.from_pydict(columns)


def _nested(batch: pa.RecordBatch) -> dict[str, list[dict[str, Any]]]:
    """The rows of a batch as those of the five tables."""
    flat: dict[str, list[dict[str, Any]]] = {name: [] for name in SCHEMA}
    for row in batch.to_pylist():
        flat["articles"].append({name: row[name] for name in SCHEMA["articles"].names})
        for name in SCHEMA:
            if name != "articles":
                flat[name] += [{"article_id": row["article_id"]} | inner for inner in row[name] or ()]
    return flat


def test_a_batch_is_parsed_as_parse_parses() -> None:
    ids = [f"s{n}" for n in range(5)]
    published = ["2023-09-13", None, "2023-09-14 08:21", None, None]
    batch = parse_batch(_batch(id=ids, text=SEEDS, published=published, topic=[1, 2, 3, 4, 5]))
    expected = [
        parse(text, id=key, published=when, meta={"topic": n})
        for n, (key, text, when) in enumerate(zip(ids, SEEDS, published, strict=True), 1)
    ]
    assert batch.schema.equals(BATCH, check_metadata=True)
    assert _nested(batch) == rows(*expected)
    assert batch.column("fault_code").null_count == 5


def test_a_row_that_cannot_be_parsed_keeps_its_place() -> None:
    batch = parse_batch(_batch(text=["Satu.", None, "Tiga."], id=["a", "b", "c"], outlet=[None, None, "no such"]))
    assert batch.column("article_id").to_pylist() == ["a", "b", "c"]
    assert batch.column("fault_code").to_pylist() == [None, "no-text", "unknown-outlet"]
    assert batch.column("source").to_pylist() == ["Satu.", None, None]
    assert batch.column("quotes").is_valid().to_pylist() == [True, False, False]


def test_hints_of_other_types_are_cast() -> None:
    day = datetime(2023, 9, 14, tzinfo=UTC).date()
    batch = parse_batch(_batch(text=["Satu."], id=[7], published=[day], authors=[["A", None, "B"]]))
    assert batch.column("article_id").to_pylist() == ["7"]
    assert batch.column("published_edtf").to_pylist() == ["2023-09-14"]
    assert batch.column("authors").to_pylist() == [["A", "B"]]
    one = parse_batch(_batch(text=["Satu."], authors=["A"]))
    assert one.column("authors").to_pylist() == [["A"]]


def test_an_empty_batch_gives_an_empty_batch() -> None:
    batch = parse_batch(pa.RecordBatch.from_pydict({"text": pa.array([], pa.large_string())}))
    assert (batch.num_rows, batch.schema) == (0, BATCH)


@pytest.mark.parametrize(
    ("columns", "message"),
    [
        ({"isi": ["x"]}, "no column is called text: rename one of isi"),
        ({"text": ["x"], "url": [["u"]]}, "column url cannot be cast"),
    ],
)
def test_a_batch_of_the_wrong_columns_is_named(columns: dict[str, Any], message: str) -> None:
    with pytest.raises(ParameterError, match=message):
        parse_batch(_batch(**columns))


def test_any_slice_of_a_batch_gives_the_same_rows() -> None:
    batch = _batch(text=SEEDS, n=[1, 2, 3, 4, 5])
    whole = parse_batch(batch)
    parts = pa.Table.from_batches([parse_batch(batch.slice(start, 2)) for start in (0, 2, 4)])
    assert pa.Table.from_batches([whole]).to_pylist() == parts.to_pylist()
    assert pc.sum(pc.list_value_length(whole.column("quotes"))).as_py() > 0
