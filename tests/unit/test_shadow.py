"""The shadow: one code point for one, so that offsets survive."""

from __future__ import annotations

import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscorpus.shadow import FOLDED, shadow

ANY_TEXT = st.text(st.characters() | st.sampled_from("".join(FOLDED.values())), max_size=200)


@given(ANY_TEXT)
def test_the_length_stays(text: str) -> None:
    assert len(shadow(text)) == len(text)


@given(ANY_TEXT)
def test_a_shadow_is_its_own_shadow(text: str) -> None:
    assert shadow(shadow(text)) == shadow(text)


@given(ANY_TEXT, ANY_TEXT)
def test_each_code_point_is_folded_by_itself(a: str, b: str) -> None:
    assert shadow(a + b) == shadow(a) + shadow(b)


def test_blanks_and_line_breaks_are_all_the_white_space_a_shadow_has() -> None:
    white = [chr(i) for i in range(sys.maxunicode + 1) if chr(i).isspace()]
    assert len(white) > 20
    assert {shadow(char) for char in white} == {" ", "\n", "\r"}


def test_nothing_but_the_table_is_changed() -> None:
    changed = {chr(i) for i in range(sys.maxunicode + 1) if shadow(chr(i)) != chr(i)}
    assert changed == set("".join(FOLDED.values()))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“Kami siap”", '"Kami siap"'),
        ("„Kami‟ «siap»", '"Kami" "siap"'),
        ("‘Pajak‚ gula‛ Jum´at", "'Pajak' gula' Jum'at"),
        ("Malang – Kota — Batu ‑ x − 1", "Malang - Kota - Batu - x - 1"),
        ("Sep\xa05,\u20092023\t-\u300014:31", "Sep 5, 2023 - 14:31"),
        ("İstanbul ẞ ǅ ﬁ é e\u0301", "İstanbul ẞ ǅ ﬁ é e\u0301"),
        ("a\u200bb\xadc\ufeffd", "a\u200bb\xadc d"),
        ("\ud800", "\ud800"),
        ("baris\r\nbaru\x85\u2028\x0b\x0c\x1c", "baris\r\nbaru     "),
    ],
)
def test_what_is_folded_and_what_is_not(text: str, expected: str) -> None:
    assert shadow(text) == expected
