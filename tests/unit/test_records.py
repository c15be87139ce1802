"""Records: JSON and back, blocks that must tile, and what is derived from them."""

from __future__ import annotations

import copy
import pickle
from datetime import datetime, timedelta, timezone
from typing import Any

import attrs
import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscorpus.records import (
    BODY,
    BOILERPLATE,
    METADATA,
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

WRITABLE = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
OFFSETS = st.integers(0, 10**6)
JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.floats(-1e9, 1e9) | WRITABLE,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(WRITABLE, inner, max_size=3),
    max_leaves=8,
)
ZONES = st.integers(-12 * 4, 14 * 4).map(lambda quarters: timezone(timedelta(minutes=15 * quarters)))


def optional(strategy: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.none() | strategy


def several(strategy: st.SearchStrategy[Any]) -> st.SearchStrategy[tuple[Any, ...]]:
    return st.lists(strategy, max_size=3).map(tuple)


MENTIONS = st.builds(Mention, OFFSETS, OFFSETS, WRITABLE)
SPEAKERS = st.builds(
    Speaker,
    name=optional(WRITABLE),
    mention=optional(MENTIONS),
    role=optional(WRITABLE),
    how=st.sampled_from(SpeakerHow),
    kind=st.sampled_from(SpeakerKind),
)
QUOTES = st.builds(
    Quote,
    id=WRITABLE,
    start=OFFSETS,
    end=OFFSETS,
    text=WRITABLE,
    kind=st.sampled_from(QuoteKind),
    cue=optional(MENTIONS),
    speaker=optional(SPEAKERS),
    via=several(WRITABLE),
    continues=st.booleans(),
)
DATES = st.builds(
    TimeExpression,
    start=OFFSETS,
    end=OFFSETS,
    text=WRITABLE,
    type=st.sampled_from(TimeType),
    value=optional(WRITABLE),
    edtf=optional(WRITABLE),
    grain=optional(WRITABLE),
    mod=optional(WRITABLE),
    anchored=st.booleans(),
    consistent=st.booleans(),
    repaired=optional(WRITABLE),
)
ACTORS = st.builds(
    Actor, name=WRITABLE, mention=optional(MENTIONS), country=optional(WRITABLE), sector=optional(WRITABLE)
)
EVENTS = st.builds(
    Event,
    id=WRITABLE,
    start=OFFSETS,
    end=OFFSETS,
    trigger=MENTIONS,
    event_type=st.sampled_from(EventType),
    base_type=st.sampled_from(EventType),
    mode=optional(WRITABLE),
    subtype=optional(WRITABLE),
    actors=several(ACTORS),
    recipients=several(ACTORS),
    place=optional(MENTIONS),
    when=optional(st.builds(When, edtf=WRITABLE, mention=MENTIONS, carried=st.booleans())),
    modality=st.sampled_from(Modality),
    attributed_to=optional(ACTORS),
    quote=optional(WRITABLE),
)
PUBLICATIONS = st.builds(
    Publication,
    edtf=WRITABLE,
    when=optional(st.datetimes(timezones=ZONES)),
    origin=st.sampled_from(Origin),
    evidence=several(MENTIONS),
)


@st.composite
def articles(draw: st.DrawFn) -> Article:
    pieces = draw(st.lists(st.tuples(st.sampled_from(Kind), WRITABLE.filter(bool), WRITABLE)))
    ends = tuple(len("".join(text for _, text, _ in pieces[: i + 1])) for i in range(len(pieces)))
    return Article(
        id=draw(WRITABLE),
        rules=draw(WRITABLE),
        source="".join(text for _, text, _ in pieces),
        url=draw(optional(WRITABLE)),
        outlet=draw(WRITABLE),
        section=draw(optional(WRITABLE)),
        block_kinds=tuple(kind for kind, _, _ in pieces),
        block_ends=ends,
        block_rules=tuple(rule for _, _, rule in pieces),
        headline=draw(optional(WRITABLE)),
        authors=draw(several(WRITABLE)),
        captions=draw(several(WRITABLE)),
        published=draw(optional(PUBLICATIONS)),
        modified=draw(optional(PUBLICATIONS)),
        anchor=draw(optional(WRITABLE)),
        language=draw(optional(WRITABLE)),
        truncated=draw(st.booleans()),
        quotes=draw(optional(several(QUOTES))),
        dates=draw(optional(several(DATES))),
        events=draw(optional(several(EVENTS))),
        diagnostics=draw(several(st.builds(Diagnostic, WRITABLE, WRITABLE, optional(OFFSETS), optional(OFFSETS)))),
        meta=draw(st.dictionaries(WRITABLE, JSON_VALUES, max_size=3)),
    )


def article(*pieces: tuple[Kind, str], **fields: Any) -> Article:
    """An article of pieces of text, each a block of its own."""
    texts = [text for _, text in pieces]
    ends = tuple(len("".join(texts[: i + 1])) for i in range(len(texts)))
    return Article(
        id="a",
        rules="r",
        source="".join(texts),
        block_kinds=tuple(kind for kind, _ in pieces),
        block_ends=ends,
        block_rules=("r",) * len(texts),
        **fields,
    )


P, H, S, R = Kind.PARAGRAPH, Kind.HEADLINE, Kind.SUBHEAD, Kind.RELATED
STORY = article(
    (H, "Judul Berita\n\n"),
    (P, "Satu. "),
    (R, "Baca juga: Lain "),
    (P, "Dua.\r\n"),
    (S, " Bagian \n"),
    (P, "Tiga.\n\xa0\n"),
    (R, "Iklan\n"),
    (P, "Empat."),
)


@given(articles())
def test_json_gives_the_record_back(record: Article) -> None:
    assert Article.from_json(record.to_json()) == record
    assert b"\n" not in record.to_json()


@given(articles())
def test_reading_a_record_does_not_change_it(record: Article) -> None:
    before = record.to_json()
    derived = (record.blocks, record.paragraphs, record.body, record.sections, record.sentences)
    assert derived == (record.blocks, record.paragraphs, record.body, record.sections, record.sentences)
    assert record.to_json() == before
    assert pickle.loads(pickle.dumps(record)) == record == copy.deepcopy(record)  # noqa: S301
    assert pickle.loads(pickle.dumps(record)).to_json() == before  # noqa: S301


@given(articles())
def test_blocks_add_up_to_the_source(record: Article) -> None:
    assert "".join(record.source[b.start : b.end] for b in record.blocks) == record.source
    assert len(record.blocks) == len(record.block_ends)


@given(articles())
def test_every_offset_of_the_body_leads_to_its_character(record: Article) -> None:
    for i, char in enumerate(record.body):
        at = record.source_offset(i)
        assert 0 <= at <= len(record.source)
        if not char.isspace():
            assert record.source[at] == char


@given(articles())
def test_sentences_lie_in_order_and_begin_and_end_with_their_text(record: Article) -> None:
    for sentence in record.sentences:
        assert record.source[sentence.start] == sentence.text[0]
        assert record.source[sentence.end - 1] == sentence.text[-1]
    edges = [edge for s in record.sentences for edge in (s.start, s.end)]
    assert edges == sorted(edges)


def test_a_lone_surrogate_cannot_be_written() -> None:
    with pytest.raises(UnicodeEncodeError):
        article((P, "a\ud800")).to_json()


@pytest.mark.parametrize(
    ("data", "path"),
    [
        (b'{"id":1}', r"\$\.id"),
        (b"[]", "Expected `object`"),
        (b'{"id":"a"}', "missing required field"),
    ],
)
def test_json_of_something_else_is_refused_with_its_path(data: bytes, path: str) -> None:
    with pytest.raises(msgspec.ValidationError, match=path):
        Article.from_json(data)


def test_json_whose_blocks_do_not_tile_is_refused() -> None:
    data = STORY.to_json().replace(b'"Empat."', b'"Empat"').replace(b"Empat.", b"Empat")
    with pytest.raises((ValueError, msgspec.ValidationError), match="the blocks end at"):
        Article.from_json(data)


@pytest.mark.parametrize(
    ("kinds", "ends", "rules", "why"),
    [
        ((P,), (), (), "differ in length"),
        ((P,), (3,), ("r", "r"), "differ in length"),
        ((), (), (), "the blocks end at 0, the source at 3"),
        ((P,), (2,), ("r",), "the blocks end at 2, the source at 3"),
        ((P,), (4,), ("r",), "the blocks end at 4, the source at 3"),
        ((P, P), (3, 3), ("r", "r"), "does not rise strictly"),
        ((P, P), (0, 3), ("r", "r"), "does not rise strictly"),
        ((P, P, P), (2, 1, 3), ("r", "r", "r"), "does not rise strictly"),
    ],
)
def test_blocks_that_do_not_tile_are_refused(
    kinds: tuple[Kind, ...], ends: tuple[int, ...], rules: tuple[str, ...], why: str
) -> None:
    with pytest.raises(ValueError, match=why):
        Article(id="a", rules="r", source="abc", block_kinds=kinds, block_ends=ends, block_rules=rules)


def test_an_empty_source_has_no_blocks() -> None:
    empty = article()
    assert (empty.blocks, empty.paragraphs, empty.body, empty.sections, empty.sentences) == ((), (), "", (), ())


def test_the_body_is_the_kept_pieces() -> None:
    assert STORY.body == "Satu. Dua.\n\nBagian\n\nTiga.\n\nEmpat."
    assert [(p.kind, p.text, len(p.pieces)) for p in STORY.paragraphs] == [
        (P, "Satu. Dua.", 2),
        (S, "Bagian", 1),
        (P, "Tiga.", 1),
        (P, "Empat.", 1),
    ]


def test_sections_group_what_stands_under_a_subhead() -> None:
    assert [(s.subhead, [p.text for p in s.paragraphs]) for s in STORY.sections] == [
        (None, ["Satu. Dua."]),
        ("Bagian", ["Tiga.", "Empat."]),
    ]


def test_sections_of_a_story_that_begins_with_a_subhead_have_no_nameless_one() -> None:
    assert [s.subhead for s in article((S, "Bagian\n"), (P, "Isi.")).sections] == ["Bagian"]


def test_a_subhead_with_nothing_below_is_a_section() -> None:
    assert [(s.subhead, s.paragraphs) for s in article((P, "Isi.\n"), (S, "Bagian")).sections][1] == ("Bagian", ())


def test_sentences_leave_out_subheads_and_keep_their_place() -> None:
    assert [s.text for s in STORY.sentences] == ["Satu.", "Dua.", "Tiga.", "Empat."]
    assert [STORY.source[s.start : s.end] for s in STORY.sentences] == ["Satu.", "Dua.", "Tiga.", "Empat."]


def test_a_sentence_that_runs_over_stripped_text_keeps_its_kept_text() -> None:
    (sentence,) = article((P, "Hujan turun "), (R, "Baca juga: Lain "), (P, "sejak pagi.")).sentences
    assert sentence.text == "Hujan turun sejak pagi."
    assert (sentence.start, sentence.end) == (0, 39)


def test_source_offset_of_a_joint_is_the_end_of_the_piece_before() -> None:
    body = STORY.body
    assert STORY.source[STORY.source_offset(0)] == "S"
    assert STORY.source[STORY.source_offset(body.index("Dua")) :].startswith("Dua.")
    assert STORY.source_offset(body.index(" Dua")) == STORY.source.index("Satu.") + len("Satu.")
    assert STORY.source_offset(body.index("\n\nBagian")) == STORY.source.index("Dua.") + len("Dua.")


@pytest.mark.parametrize("i", [-1, len(STORY.body), 10**9])
def test_an_offset_outside_the_body_is_refused(i: int) -> None:
    with pytest.raises(IndexError, match=f"{i} is no offset into a body of {len(STORY.body)} characters"):
        STORY.source_offset(i)


def test_every_kind_is_body_metadata_or_boilerplate() -> None:
    assert set(Kind) == BODY | METADATA | BOILERPLATE
    assert not BODY & METADATA
    assert {Kind.PARAGRAPH, Kind.SUBHEAD, Kind.TABLE} == BODY


def test_records_are_frozen_and_slotted() -> None:
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        STORY.headline = "Lain"  # type: ignore[misc]
    assert not hasattr(STORY, "__dict__")


def test_the_moment_of_publication_keeps_its_zone() -> None:
    when = datetime(2024, 2, 9, 9, 5, tzinfo=timezone(timedelta(hours=9)))
    record = article((P, "Isi."), published=Publication("2024-02-09T09:05:00+09:00", when, Origin.METADATA))
    back = Article.from_json(record.to_json()).published
    assert back is not None
    assert back.when is not None
    assert back.when.utcoffset() == timedelta(hours=9)
