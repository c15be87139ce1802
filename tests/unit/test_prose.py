"""The kept text of an article: folded, joined, every offset mapped back."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from newscorpus.prose import Prose, prose
from newscorpus.records import Kind
from newscorpus.shadow import shadow

SOURCE = "“Kami siap. IKLAN Kami datang,” kata Budi.\nIKLAN\nLalu hujan."


def kept(source: str, *texts: str, kind: Kind = Kind.PARAGRAPH) -> Prose:
    pieces = []
    at = 0
    for text in texts:
        at = source.index(text, at)
        pieces.append((at, at + len(text), kind))
        at += len(text)
    return prose(source, shadow(source), pieces)


def test_pieces_of_a_line_are_joined_by_a_blank_and_lines_by_a_break() -> None:
    p = kept(SOURCE, "“Kami siap.", "Kami datang,” kata Budi.", "Lalu hujan.")
    assert p.text == '"Kami siap. Kami datang," kata Budi.\nLalu hujan.'


def test_what_was_stripped_inside_a_stretch_is_not_in_its_kept_text() -> None:
    p = kept(SOURCE, "“Kami siap.", "Kami datang,” kata Budi.", "Lalu hujan.")
    assert p.kept(0, len('"Kami siap. Kami datang,"')) == "“Kami siap. Kami datang,”"
    assert p.kept(0, len(p.text)) == "“Kami siap. Kami datang,” kata Budi.\n\nLalu hujan."


def test_where_nothing_was_stripped_the_kept_text_is_the_slice() -> None:
    source = "Kami siap.\n \nLalu\xa0hujan."
    p = kept(source, "Kami siap.", "Lalu\xa0hujan.")
    assert p.text == "Kami siap.\nLalu hujan."
    assert p.kept(0, len(p.text)) == source
    assert p.mention(11, 15).text == "Lalu"


def test_other_kinds_on_one_line_are_parted() -> None:
    source = "Judul berita Isi berita."
    rows = [(0, 12, Kind.HEADLINE), (13, 24, Kind.PARAGRAPH)]
    p = prose(source, shadow(source), rows)
    assert p.text == "Judul berita\nIsi berita."
    assert (p.kind(0), p.kind(13)) == (Kind.HEADLINE, Kind.PARAGRAPH)


@given(st.lists(st.text(st.characters(exclude_characters="\n\r "), min_size=1, max_size=8), min_size=1, max_size=6))
def test_every_code_point_maps_to_its_own(words: list[str]) -> None:
    source = " X\n".join(words)
    p = kept(source, *words)
    folded = shadow(source)
    assert all(folded[p.offset(i)] == char for i, char in enumerate(p.text) if char != "\n")
