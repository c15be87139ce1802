"""Laws 5 and 6: boilerplate put between paragraphs, and the form of line breaks and blanks, change no record."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import newscorpus
from newscorpus import Article

from . import strategies
from .strategies import BREAKS, LINKED, RENDERERS, Story

OUTLETS = st.sampled_from(sorted(RENDERERS))
UNITS = st.sampled_from(LINKED).map(lambda headline: f"Baca juga: {headline}") | st.sampled_from(
    ["ADVERTISEMENT", "SCROLL TO CONTINUE WITH CONTENT", "[Gambas:Instagram]", "Baca Juga", "2 dari 3 halaman"]
)


def shifted(value: Any, move: Callable[[int], int]) -> Any:
    """A record with every offset moved and every id, digest and rule left out."""
    if isinstance(value, tuple):
        return tuple(shifted(item, move) for item in value)
    if not attrs.has(type(value)):
        return value
    row = {}
    for field in attrs.fields(type(value)):
        item = getattr(value, field.name)
        if field.name == "start" and item is not None:
            item = move(item)
        elif field.name == "end" and item is not None:
            item = move(item - 1) + 1
        elif field.name in {"id", "quote"} and isinstance(item, str):
            item = item.partition("#")[2]
        row[field.name] = shifted(item, move)
    return row


def records(article: Article, move: Callable[[int], int] = lambda i: i) -> Any:
    """What the laws compare: body and views, offsets moved."""
    rows = (article.quotes, article.dates, article.events, article.published, article.anchor, article.headline)
    return [article.body, *(shifted(row, move) for row in rows)]


@given(OUTLETS, strategies.stories(), UNITS, st.data())
def test_a_unit_of_boilerplate_between_paragraphs_changes_nothing(
    outlet: str, story: Story, unit: str, data: st.DataObject
) -> None:
    text = RENDERERS[outlet](story)
    before = newscorpus.parse(text)
    paragraphs = [b for b in before.blocks if b.kind == "paragraph"]
    i = data.draw(st.integers(0, len(paragraphs) - 2))
    at = text.rindex("\n", paragraphs[i].start, paragraphs[i + 1].start) + 1
    inserted = f"{unit}\n\n"
    after = newscorpus.parse(text[:at] + inserted + text[at:])
    move = lambda offset: offset if offset < at else offset + len(inserted)  # noqa: E731
    assert records(before, move) == records(after)


@given(OUTLETS, strategies.stories(), st.sampled_from(LINKED), st.data())
def test_a_label_with_its_headline_on_the_next_line_changes_nothing(
    outlet: str, story: Story, headline: str, data: st.DataObject
) -> None:
    text = RENDERERS[outlet](story)
    before = newscorpus.parse(text)
    paragraphs = [b for b in before.blocks if b.kind == "paragraph"]
    i = data.draw(st.integers(0, len(paragraphs) - 2))
    at = text.rindex("\n", paragraphs[i].start, paragraphs[i + 1].start) + 1
    inserted = f"Baca juga:\n{headline}\n"
    after = newscorpus.parse(text[:at] + inserted + text[at:])
    move = lambda offset: offset if offset < at else offset + len(inserted)  # noqa: E731
    assert records(before, move) == records(after)


def reformed(text: str, line_break: str, blank: str) -> tuple[str, list[int]]:
    """The text with other line breaks and blanks, and where each code point of the old text stands in the new."""
    out: list[str] = []
    places: list[int] = []
    length = 0
    for char in text:
        places.append(length)
        piece = line_break if char == "\n" else blank if char in " \xa0" else char
        out.append(piece)
        length += len(piece)
    return "".join(out), places


def folded(value: Any) -> Any:
    """Records with white space folded."""
    if isinstance(value, str):
        return " ".join(value.split())
    if isinstance(value, dict):
        return {key: folded(item) for key, item in value.items()}
    return tuple(folded(item) for item in value) if isinstance(value, tuple) else value


@given(OUTLETS, strategies.stories(), st.sampled_from(BREAKS), st.sampled_from([" ", "\xa0"]))
def test_line_breaks_and_blanks_change_no_record(outlet: str, story: Story, line_break: str, blank: str) -> None:
    text = RENDERERS[outlet](story)
    other, places = reformed(text, line_break, blank)
    before, after = newscorpus.parse(text), newscorpus.parse(other)
    assert folded(tuple(records(before, places.__getitem__))) == folded(tuple(records(after)))


MARKS = [('"', '"'), ("\u201c", "\u201d"), ("\u201d", "\u201d"), ("\u201e", "\u201c"), ("\xab", "\xbb")]


@given(OUTLETS, strategies.stories(), st.sampled_from(MARKS))
def test_the_style_of_marks_changes_no_quote(outlet: str, story: Story, marks: tuple[str, str]) -> None:
    text = RENDERERS[outlet](story)
    opened = False
    out = []
    for char in text:
        if char == '"':
            opened = not opened
            char = marks[0] if opened else marks[1]
        out.append(char)
    assert records(newscorpus.parse("".join(out)))[1:] == records(newscorpus.parse(text))[1:]


@pytest.mark.parametrize("char", list("\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029"))
def test_lines_break_at_line_feeds_and_carriage_returns_only(char: str) -> None:
    article = newscorpus.parse(f"Warga menunggu hujan reda.{char}Mereka pulang malam.")
    assert len(article.paragraphs) == 1
