"""Laws 6 and 10 for quotes: joining paragraphs and tokenising change none, a lost mark costs its own paragraph only."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import newscorpus

from .quoting import MARKS, SINGLE_MARKS, Quoting, quoting
from .test_form import shifted

PARAGRAPH = re.compile(r"[^\n]+")
TOKEN = re.compile(r"\w+(?:[-.,]\w+)*|[^\w\s]")
TOKEN_OR_BREAK = re.compile(rf"{TOKEN.pattern}|\n+")
MARK = re.compile('["“”„«»]')

OPENING = "Warga setempat menutup pasar lama bersama Camat Budi Santoso."
INTRODUCED = 'Siti Rahayu mengatakan, "Kami sudah menyiapkan semuanya."'
ACCORDING = Quoting((OPENING, INTRODUCED, "Menurut Agus Wijaya, warga setempat menata ulang jalur."), ())
REPORTED = Quoting((OPENING, INTRODUCED, "Agus Wijaya menjelaskan bahwa warga setempat menata ulang jalur."), ())


def rebuilt(text: str, piece: re.Pattern[str]) -> tuple[str, dict[int, int]]:
    """The pieces of a text with a blank between them, and where each of their code points stands in the new text."""
    places: dict[int, int] = {}
    pieces: list[str] = []
    length = 0
    for m in piece.finditer(text):
        places.update((i, length + i - m.start()) for i in range(m.start(), m.end()))
        pieces.append(m.group())
        length += len(m.group()) + 1
    return " ".join(pieces), places


def folded(value: Any) -> Any:
    """Records with the blanks between tokens folded."""
    if isinstance(value, str):
        return " ".join(TOKEN.findall(value))
    if isinstance(value, dict):
        return {key: folded(item) for key, item in value.items()}
    return tuple(map(folded, value)) if isinstance(value, tuple) else value


def quotes(text: str, move: Callable[[int], int] = lambda i: i) -> Any:
    """The quotes of a text, offsets moved and blanks folded."""
    return folded(shifted(newscorpus.parse(text, views=["quotes"]).quotes, move))


@given(quoting(), st.sampled_from(MARKS))
def test_every_form_gives_its_quotes(body: Quoting, marks: tuple[str, str]) -> None:
    found = newscorpus.parse(body.marked(marks).text, views=["quotes"]).quotes or ()
    assert [str(quote.kind) for quote in found] == list(body.kinds)


@pytest.mark.parametrize(
    "piece",
    [
        pytest.param(PARAGRAPH, id="joined"),
        pytest.param(TOKEN_OR_BREAK, id="tokenised"),
        pytest.param(TOKEN, id="joined and tokenised"),
    ],
)
@given(quoting(), st.sampled_from(MARKS))
@example(ACCORDING, MARKS[0])
@example(REPORTED, MARKS[0])
def test_joined_paragraphs_and_tokenised_spacing_change_no_quote(
    piece: re.Pattern[str], body: Quoting, marks: tuple[str, str]
) -> None:
    text = body.marked(marks).text
    other, places = rebuilt(text, piece)
    assert quotes(text, places.__getitem__) == quotes(other)


IN_SINGLE = quoting().filter(lambda body: "'" not in body.text)
SPLIT = Quoting(
    (OPENING, '"Kami sudah menyiapkan semuanya," kata Siti Rahayu. "Warga diminta tetap tenang."'), ("direct",) * 2
)


@given(IN_SINGLE)
@example(SPLIT)
def test_every_form_gives_its_quotes_in_single_marks(body: Quoting) -> None:
    found = newscorpus.parse(body.marked(SINGLE_MARKS).text, views=["quotes"]).quotes or ()
    assert [str(quote.kind) for quote in found] == list(body.kinds)


@given(IN_SINGLE)
@example(SPLIT)
def test_tokenised_spacing_changes_no_quote_in_single_marks(body: Quoting) -> None:
    text = body.marked(SINGLE_MARKS).text
    other, places = rebuilt(text, TOKEN_OR_BREAK)
    assert quotes(text, places.__getitem__) == quotes(other)


def spans(text: str, lost: int, paragraph: tuple[int, int]) -> list[tuple[int, int, str]]:
    """Spans and texts of the quotes outside of a paragraph, moved by the code point that `lost` tells was lost."""
    start, end = paragraph
    found = newscorpus.parse(text, views=["quotes"]).quotes or ()
    return [
        (q.start + (q.start >= end) * lost, q.end + (q.end > end) * lost, q.text)
        for q in found
        if q.end <= start or q.start >= end
    ]


@given(quoting(), st.sampled_from(MARKS))
def test_a_lost_mark_costs_no_quote_of_another_paragraph(body: Quoting, marks: tuple[str, str]) -> None:
    text = body.marked(marks).text
    for m in PARAGRAPH.finditer(text):
        before = spans(text, 0, m.span())
        for mark in MARK.finditer(text, *m.span()):
            damaged = text[: mark.start()] + text[mark.end() :]
            assert spans(damaged, 1, (m.start(), m.end() - 1)) == before


def test_a_lost_tokenised_closing_mark_costs_its_own_quote_only() -> None:
    first = '" Kami sudah menyiapkan semuanya , " kata Siti Rahayu . Pasar lama itu ditutup sejak pekan lalu .'
    second = '" Warga diminta tetap tenang . Mereka akan mendapat beras , " ujar Agus Wijaya .'
    text = f"Warga setempat menunggu bersama Camat Budi Santoso . {first} {second}"
    mark = text.index('" kata')
    own = (text.index('"'), text.index(second))
    assert spans(text[:mark] + text[mark + 1 :], 1, (own[0], own[1] - 1)) == spans(text, 0, own)
