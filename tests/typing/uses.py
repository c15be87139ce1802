"""Uses of the public names whose types mypy has to know; checked, never run."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, datetime
from typing import Any, assert_type

import newscorpus
from newscorpus import (
    OUTLETS,
    Actor,
    Article,
    Block,
    Detection,
    Diagnostic,
    Document,
    Event,
    EventType,
    Explanation,
    Fault,
    Kind,
    Mention,
    Modality,
    Origin,
    Outlet,
    Paragraph,
    Publication,
    Quote,
    QuoteKind,
    Section,
    Sentence,
    Speaker,
    SpeakerHow,
    TimeExpression,
    TimeType,
    detect,
    explain,
    parse,
    parse_many,
    read,
)

article = parse(
    "Hujan turun.",
    id="a",
    url=None,
    outlet=OUTLETS["dw"],
    published=date(2024, 3, 5),
    title="Hujan",
    authors=["Siti"],
    section="cuaca",
    meta={"topik": 1},
    views=["quotes"],
)
assert_type(article, Article)
assert_type(article.blocks, tuple[Block, ...])
assert_type(article.paragraphs, tuple[Paragraph, ...])
assert_type(article.sections, tuple[Section, ...])
assert_type(article.sentences, tuple[Sentence, ...])
assert_type(article.body, str)
assert_type(article.source_offset(0), int)
assert_type(article.block_kinds, tuple[Kind, ...])
assert_type(article.headline, str | None)
assert_type(article.authors, tuple[str, ...])
assert_type(article.published, Publication | None)
assert_type(article.quotes, tuple[Quote, ...] | None)
assert_type(article.dates, tuple[TimeExpression, ...] | None)
assert_type(article.events, tuple[Event, ...] | None)
assert_type(article.diagnostics, tuple[Diagnostic, ...])
assert_type(article.meta, dict[str, Any])
assert_type(article.to_json(), bytes)
assert_type(Article.from_json(b"{}"), Article)

for quote in article.quotes or ():
    assert_type(quote.kind, QuoteKind)
    assert_type(quote.cue, Mention | None)
    assert_type(quote.speaker, Speaker | None)
    if quote.speaker is not None:
        assert_type(quote.speaker.how, SpeakerHow)
        assert_type(quote.speaker.name, str | None)
for event in article.events or ():
    assert_type(event.event_type, EventType)
    assert_type(event.modality, Modality)
    assert_type(event.actors, tuple[Actor, ...])
    assert_type(event.when.edtf if event.when else None, str | None)
for expression in article.dates or ():
    assert_type(expression.type, TimeType)
    assert_type(expression.edtf, str | None)
if article.published is not None:
    assert_type(article.published.when, datetime | None)
    assert_type(article.published.origin, Origin)

assert_type(explain(article), Explanation)
assert_type(explain(article).html(), str)
assert_type(explain(article).characters(), dict[Kind, int])
assert_type(detect("Hujan turun.", "https://www.dw.com/"), Detection)
assert_type(OUTLETS, Mapping[str, Outlet])
assert_type(read("seeds"), Iterator[Document | Fault])
assert_type(parse_many(read("seeds")), Iterator[Article | Fault])
assert_type(parse_many(["Hujan turun."]), Iterator[Article | Fault])
assert_type(newscorpus.__version__, str)
