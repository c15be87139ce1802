"""Golden files: what an article of an outlet is and what parse() makes of it, in one file that reads well in a diff.

Three sections, each behind a line of its own: `--- source`, the text as scraped; `--- blocks`, one line a block with
its kind, its rule and the Python literal of its text; `--- record`, the record as JSON without source, blocks, versions
and meta. Below its first level it leaves out what is null or at its default. The line break before a section's line
belongs to the file, not to the section.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import datetime
from typing import Any

import attrs

from newscorpus.records import Article

LEFT_OUT = frozenset({"source", "block_kinds", "block_ends", "block_rules", "rules", "meta"})
WIDTH = 150
_SOURCE, _BLOCKS, _RECORD = "--- source\n", "\n--- blocks\n", "\n--- record\n"


def golden(article: Article) -> str:
    """Return the golden file of an article."""
    return f"{_SOURCE}{article.source}{_BLOCKS}{chr(10).join(_rows(article))}{_RECORD}{pretty(record_of(article))}\n"


def source_of(text: str) -> str:
    """Return the source that a golden file's text holds; raises ValueError where it does not begin with one."""
    if not text.startswith(_SOURCE):
        raise ValueError("a golden begins with the line '--- source' and the text below it")
    return text.removeprefix(_SOURCE).partition(_BLOCKS)[0]


def record_of(article: Article, *, left_out: frozenset[str] = LEFT_OUT) -> dict[str, Any]:
    """Return what a golden holds of a record, as JSON has it, without the fields `left_out`."""
    names = (field.name for field in attrs.fields(Article) if field.name not in left_out)
    record: dict[str, Any] = json.loads(json.dumps({name: _plain(getattr(article, name)) for name in names}))
    return record


def pretty(value: Any, indent: int = 0) -> str:
    """Return JSON with one line for every value that fits into one."""
    line = json.dumps(value, ensure_ascii=False)
    if not value or not isinstance(value, dict | list) or (indent and len(line) + indent <= WIDTH):
        return line
    pad = " " * (indent + 2)
    if isinstance(value, dict):
        rows = [f"{pad}{json.dumps(key)}: {pretty(item, indent + 2)}" for key, item in value.items()]
        return "{\n" + ",\n".join(rows) + "\n" + " " * indent + "}"
    return "[\n" + ",\n".join(pad + pretty(item, indent + 2) for item in value) + "\n" + " " * indent + "]"


def _rows(article: Article) -> Iterator[str]:
    return (f"{b.kind:<15} {b.rule:<24} {article.source[b.start : b.end]!r}" for b in article.blocks)


def _plain(value: Any) -> Any:
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    if isinstance(value, datetime):
        return value.isoformat()
    if not attrs.has(type(value)):
        return value
    fields = ((field, getattr(value, field.name)) for field in attrs.fields(type(value)))
    return {field.name: _plain(item) for field, item in fields if item not in (None, (), field.default)}
