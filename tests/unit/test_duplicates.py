"""Text that repeats earlier text comes out once; what an author repeats stays, and nothing else is lost."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscorpus import Article, Kind, parse

FIRST = "Hujan deras mengguyur seluruh kota sejak Senin pagi dan merendam puluhan rumah warga di tepi sungai."
SECOND = "Petugas mengungsikan warga ke balai desa, sementara sekolah diliburkan sampai air surut kembali."
THIRD = "Wali kota meninjau lokasi pada sore hari dan membagikan selimut kepada keluarga yang mengungsi."
FOURTH = '"Air naik begitu cepat sehingga kami hanya sempat membawa surat penting," kata Rahmawati di posko.'
SHORT = '"Kami takut," katanya.'
STORY = [FIRST, SECOND, SHORT, THIRD, FOURTH]


def flat(article: Article) -> str:
    """The body without white space."""
    return "".join(article.body.split())


def dense(*parts: str) -> str:
    return "".join("".join(parts).split())


def duplicated(text: str) -> list[str]:
    blocks = parse(text, views=()).blocks
    return [text[b.start : b.end].strip() for b in blocks if b.kind is Kind.DUPLICATE]


class TestNestedContainers:
    def test_the_flat_text_and_its_paragraphs(self) -> None:
        article = parse("\n".join(["".join(STORY), *STORY]), views=())
        assert flat(article) == dense(*STORY)
        assert len(article.paragraphs) == 1

    def test_paragraphs_alternate_with_what_remains(self) -> None:
        lines = []
        for i, paragraph in enumerate(STORY):
            lines += ["".join(STORY[i:]), paragraph]
        assert flat(parse("\n".join(lines), views=())) == dense(*STORY)

    @pytest.mark.parametrize("joint", ["", " ", "  \xa0"])
    def test_however_the_paragraphs_were_joined(self, joint: str) -> None:
        assert flat(parse("\n\n".join([joint.join(STORY), *STORY]), views=())) == dense(*STORY)

    def test_a_dateline_that_each_copy_has(self) -> None:
        opening = f"KABARKOTA.COM, Malang - {FIRST}"
        text = "\n".join([f"{opening}{SECOND}{THIRD}", opening, SECOND, THIRD])
        assert flat(parse(text, views=())) == dense(FIRST, SECOND, THIRD)

    def test_a_link_between_the_paragraphs_ends_where_the_copy_begins(self) -> None:
        link = "Baca Juga:Sungai Meluap di Tiga Desa"
        text = "\n".join([f"{FIRST}{link}{SECOND}{THIRD}", FIRST, SECOND, THIRD])
        article = parse(text, views=())
        assert flat(article) == dense(FIRST, SECOND, THIRD)
        assert "doubtful-block" not in {d.code for d in article.diagnostics}

    def test_junk_known_from_its_own_line_leaves_the_flat_text(self) -> None:
        text = "\n".join([f"{FIRST}{SECOND}ADVERTISEMENT{THIRD}", FIRST, SECOND, "ADVERTISEMENT", THIRD])
        assert flat(parse(text, views=())) == dense(FIRST, SECOND, THIRD)

    def test_an_unfinished_line_that_the_line_above_begins_with(self) -> None:
        post = "Kabar gembira bagi semua warga yang menunggu jembatan itu selesai #malang"
        assert duplicated(f"{FIRST}\n{post} kata akun resmi kota\n{post}\n{SECOND}") == [post]
        assert duplicated(f"{FIRST}\n{post}\n{post}\n{SECOND}") == []

    def test_a_paragraph_that_the_flat_text_lacks_stays(self) -> None:
        text = "\n".join([f"{FIRST}{SECOND}{THIRD}", FIRST, SECOND, FOURTH, THIRD])
        assert flat(parse(text, views=())) == dense(FIRST, SECOND, THIRD, FOURTH)


class TestRepeats:
    def test_a_story_scraped_twice(self) -> None:
        assert flat(parse("\n\n".join([*STORY, *STORY]), views=())) == dense(*STORY)

    def test_a_flat_text_whose_second_half_repeats_the_first(self) -> None:
        whole = " ".join(STORY)
        assert flat(parse(f"{whole} {whole}", views=())) == dense(whole)

    def test_the_first_paragraph_again_below(self) -> None:
        assert duplicated("\n\n".join([FIRST, SECOND, FIRST, THIRD])) == [FIRST]

    def test_blanks_around_marks_in_a_tokenised_text(self) -> None:
        spaced = FOURTH.replace('"', ' " ').replace(",", " ,").replace(".", " .").strip()
        assert duplicated("\n".join([spaced, SECOND, spaced])) == [spaced]

    @pytest.mark.parametrize(
        "line",
        [
            SHORT,
            "Sekolah Diliburkan",
            "Mari bersama-sama penuh suka cita menggapai cita mulia demi masa depan jaya",
            "Kendaraan golongan dua dan tiga: Rp 64.000 dari tarif semula Rp 80.000.",
            "a. Kerugian tersebut bukan karena kesalahan atau kelalaian pengurus koperasi;",
            "2. Menyerahkan surat keterangan dan salinan kartu keluarga kepada petugas.",
        ],
    )
    def test_refrains_headings_and_items_of_lists_are_the_authors(self, line: str) -> None:
        assert duplicated("\n".join([FIRST, line, SECOND, line, THIRD])) == []

    def test_a_sentence_again_inside_a_paragraph_is_the_authors(self) -> None:
        assert duplicated(f"{FIRST} {SECOND}\n\n{THIRD} {FIRST}") == []

    def test_sentences_that_begin_alike_stay(self) -> None:
        other = FIRST.replace("tepi sungai", "tepi pasar")
        assert duplicated("\n\n".join([FIRST, other, SECOND])) == []

    def test_a_paragraph_that_repeats_the_standfirst_is_no_duplicate(self) -> None:
        title = "Banjir Rendam Puluhan Rumah di Tepi Sungai"
        text = "\n\n".join([title, FIRST, f"KABARKOTA.COM, Malang - {SECOND}", FIRST, THIRD])
        article = parse(text, views=())
        assert article.standfirst == FIRST
        assert FIRST in article.body


PARAGRAPHS = st.lists(st.sampled_from(STORY), unique=True, min_size=2, max_size=5)


@given(PARAGRAPHS, st.sampled_from(["", " "]), st.sampled_from(["\n", "\n\n", "\r\n"]))
def test_a_nested_container_comes_out_once_and_whole(parts: list[str], joint: str, line_break: str) -> None:
    article = parse(line_break.join([joint.join(parts), *parts]), views=())
    assert flat(article) == dense(*parts)


LINES = [FIRST, SECOND, THIRD, FOURTH, SHORT, FIRST + SECOND, SECOND + "Baca Juga: Banjir Lagi" + THIRD, "Baca juga:"]


@given(st.lists(st.sampled_from(LINES), max_size=8))
def test_whatever_repeats_the_blocks_tile_and_no_sentence_is_lost(lines: list[str]) -> None:
    text = "\n".join(lines)
    article = parse(text, views=())
    assert "".join(text[b.start : b.end] for b in article.blocks) == text
    assert all(dense(part) in flat(article) for part in STORY[:2] + STORY[3:] if part in text)
