"""Articles to tables, and a batch of documents to a batch of articles."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate
from operator import attrgetter
from typing import Any, Final

import msgspec
import pyarrow as pa

from newscorpus.arrow.schema import ARTICLES, BATCH, NESTED, OFFSET, SCHEMA, TEXT, Column, listed
from newscorpus.errors import ParameterError
from newscorpus.parsing import parse_many
from newscorpus.records import Article, Document, Fault

HINTS: Final = ("id", "url", "outlet", "published", "title", "section")


def tables(articles: Iterable[Article]) -> dict[str, pa.Table]:
    """Return the tables of `SCHEMA`: articles, and their quotes, events, dates and blocks, each row with `article_id`.

    Raises UnicodeEncodeError where a text holds a lone surrogate, which Arrow cannot store.
    """
    rows = list(articles)
    made = {"articles": pa.Table.from_arrays(_arrays(rows, ARTICLES), schema=SCHEMA["articles"])}
    for name, columns in NESTED.items():
        view = attrgetter(name)
        pairs = [(article.id, record) for article in rows for record in view(article) or ()]
        keys = pa.array([key for key, _ in pairs], TEXT)
        arrays = _arrays([record for _, record in pairs], columns)
        made[name] = pa.Table.from_arrays([keys, *arrays], schema=SCHEMA[name])
    return made


def parse_batch(batch: pa.RecordBatch) -> pa.RecordBatch:
    """Parse a batch of documents: one row of `BATCH` for each row, in order.

    The columns are those of Document: `text`, and where there are any `id, url, outlet, published, title, section`
    (cast to text) and `authors` (text or a list of texts); any other column is carried in `meta` under its name. A view
    that was not made is null. A row that cannot be parsed has `fault_code` and `fault_message`, else its id only.

    Raises ParameterError where there is no column `text`, or a column cannot be cast.
    """
    documents = list(_documents(batch))
    results = list(parse_many(document for _, document in documents))
    articles = [result if isinstance(result, Article) else None for result in results]
    faults = [result if isinstance(result, Fault) else None for result in results]
    keys = [key if article is None else article.id for (key, _), article in zip(documents, articles, strict=True)]
    arrays = [
        pa.array(keys, TEXT),
        *_arrays(articles, ARTICLES)[1:],
        *(_lists([attrgetter(name)(a) if a else None for a in articles], columns) for name, columns in NESTED.items()),
        pa.array([fault and fault.code for fault in faults], TEXT),
        pa.array([fault and fault.message for fault in faults], TEXT),
    ]
    return pa.RecordBatch.from_arrays(arrays, schema=BATCH)


def _arrays(records: Sequence[Any], columns: Sequence[Column]) -> list[pa.Array]:
    return [pa.array([r if r is None else c.get(r) for r in records], c.type) for c in columns]


def _lists(groups: Sequence[Sequence[Any] | None], columns: Sequence[Column]) -> pa.Array:
    """Return a list of structs for each group, null for None."""
    flat = _arrays([record for group in groups for record in group or ()], columns)
    structs = pa.StructArray.from_arrays(flat, fields=[pa.field(column.name, column.type) for column in columns])
    ends = accumulate(len(group or ()) for group in groups)
    starts = [None if group is None else end - len(group) for group, end in zip(groups, ends, strict=True)]
    return pa.ListArray.from_arrays(pa.array([*starts, len(structs)], OFFSET), structs, listed(structs.type))


def _documents(batch: pa.RecordBatch) -> Iterator[tuple[str | None, Document | Fault]]:
    names = batch.schema.names
    if "text" not in names:
        raise ParameterError(f"no column is called text: rename one of {', '.join(names) or 'none'}")
    hints = {name: _texts(batch, name) for name in HINTS if name in names}
    authors = batch.column("authors").to_pylist() if "authors" in names else [None] * len(batch)
    others = batch.select([name for name in names if name not in {"text", "authors", *HINTS}]).to_pylist()
    for row, text in enumerate(_texts(batch, "text")):
        values = {name: column[row] for name, column in hints.items()}
        meta = msgspec.to_builtins(others[row]) if others else {}
        yield values.get("id"), _document(row, text, _names(authors[row]), meta, values)


def _document(
    row: int, text: str | None, authors: tuple[str, ...], meta: dict[str, Any], hints: dict[str, str | None]
) -> Document | Fault:
    if text is None:
        return Fault(None, row, "no-text", f"row {row} of the batch: text is null: leave it out or fill it in")
    return Document(text, authors=authors, meta=meta, position=row, **hints)


def _texts(batch: pa.RecordBatch, name: str) -> list[str | None]:
    try:
        return list(batch.column(name).cast(TEXT).to_pylist())
    except (pa.ArrowInvalid, pa.ArrowNotImplementedError) as error:
        raise ParameterError(f"column {name} cannot be cast to text: {error}") from error


def _names(value: str | Sequence[str | None] | None) -> tuple[str, ...]:
    names = [value] if isinstance(value, str) else value or ()
    return tuple(name for name in names if name)
