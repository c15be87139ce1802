"""What neighbours tell: heads, repeats, subheads, links, tags, duplicates; prose that looks like them stays."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscorpus import Kind, parse
from newscorpus.outlets import GENERIC, scanner_for
from newscorpus.sheet import Sheet
from newscorpus.structure import PASSES, Page, folded, structured
from newscorpus.tiling import PROSE, Tiling

FIRST = "Hujan deras mengguyur seluruh kota sejak Senin pagi dan merendam puluhan rumah warga di tepi sungai."
SECOND = "Petugas mengungsikan warga ke balai desa, sementara sekolah diliburkan sampai air surut kembali."
THIRD = "Wali kota meninjau lokasi pada sore hari dan membagikan selimut kepada keluarga yang mengungsi."
TITLE = "Banjir Rendam Puluhan Rumah di Tepi Sungai"
DATELINE = "KABARKOTA.COM, Malang - "


def kinds(*lines: str, title: str | None = None) -> list[str]:
    """The kind of each line, each of which is to be one block."""
    text = "\n\n".join(lines)
    blocks = parse(text, title=title, views=()).blocks
    found = [(b.kind.value, text[b.start : b.end].strip()) for b in blocks]
    assert [piece for _, piece in found] == [line.strip() for line in lines]
    return [kind for kind, _ in found]


def marked(text: str, **hints: str) -> list[tuple[str, str]]:
    """Kind and text of the blocks that are not prose."""
    blocks = parse(text, views=(), **hints).blocks  # type: ignore[arg-type]
    return [(b.kind.value, text[b.start : b.end].strip()) for b in blocks if b.kind is not Kind.PARAGRAPH]


def kept(*lines: str) -> None:
    """Nothing of these lines is stripped or set apart."""
    assert marked("\n\n".join(lines)) == []


class TestHead:
    def test_headline_above_the_dateline(self) -> None:
        assert marked(f"{TITLE}\n\n{DATELINE}{FIRST}") == [("headline", TITLE), ("dateline", DATELINE.strip())]

    def test_headline_and_standfirst_above_the_dateline(self) -> None:
        standfirst = "Air sungai meluap setelah hujan tiga jam."
        assert marked(f"{TITLE}\n\n{standfirst}\n\n{DATELINE}{FIRST}") == [
            ("headline", TITLE),
            ("standfirst", standfirst),
            ("dateline", DATELINE.strip()),
        ]

    def test_headline_above_timestamp_and_byline(self) -> None:
        found = kinds(TITLE, "Selasa, 5 Maret 2024 16:40 WIB", "Penulis: Rahmawati", FIRST, SECOND)
        assert found == ["headline", "timestamp", "byline", "paragraph", "paragraph"]

    def test_headline_in_capitals_of_a_title_alone(self) -> None:
        assert kinds(TITLE, FIRST, SECOND) == ["headline", "paragraph", "paragraph"]

    def test_a_line_that_equals_the_callers_title(self) -> None:
        title = "Banjir merendam puluhan rumah"
        assert kinds(title, FIRST, SECOND, title=title) == ["headline", "paragraph", "paragraph"]
        assert kinds(f"{title}.", FIRST, SECOND, title=title.upper()) == ["headline", "paragraph", "paragraph"]

    def test_the_callers_title_serves_where_the_text_has_none(self) -> None:
        article = parse(f"{FIRST}\n\n{SECOND}", title=TITLE)
        assert article.headline == TITLE
        assert article.diagnostics == ()

    def test_a_title_that_clashes_is_reported(self) -> None:
        article = parse(f"{TITLE}\n\n{DATELINE}{FIRST}", title="Rapat Anggaran Ditunda Lagi")
        assert article.headline == TITLE
        assert [d.code for d in article.diagnostics] == ["title-clash"]

    def test_prose_above_no_metadata_is_no_headline(self) -> None:
        kept(FIRST, SECOND)
        kept("Hujan deras mengguyur kota.", SECOND)
        kept("Banjir datang lagi", "Warga mengungsi")

    def test_a_sentence_with_many_names_is_no_headline(self) -> None:
        kept("Wali Kota Bambang Hartono Mengunjungi Pasar Kenjeran.", FIRST, SECOND)


class TestRepeats:
    def test_the_headline_again(self) -> None:
        text = f"{TITLE}\n\nFeb 9, 2024 - 09:05\n{TITLE.upper()}\n\n{DATELINE}{FIRST}\n\n{SECOND}"
        assert [kind for kind, _ in marked(text)] == ["headline", "timestamp", "headline_repeat", "dateline"]

    def test_a_sentence_that_begins_as_the_headline_stays(self) -> None:
        text = f"{TITLE}\n\n{DATELINE}{FIRST}\n\n{TITLE} menurut petugas di lapangan yang ditemui pada Senin sore."
        assert [kind for kind, _ in marked(text)] == ["headline", "dateline"]


class TestSubheads:
    def test_a_short_line_between_paragraphs(self) -> None:
        assert kinds(FIRST, "Sekolah Diliburkan", SECOND) == ["paragraph", "subhead", "paragraph"]
        assert kinds(FIRST, "Mengapa banjir terjadi?", SECOND) == ["paragraph", "subhead", "paragraph"]

    def test_after_stripped_lines(self) -> None:
        found = kinds(FIRST, "ADVERTISEMENT", "Sekolah Diliburkan", SECOND)
        assert found == ["paragraph", "advert", "subhead", "paragraph"]

    @pytest.mark.parametrize(
        "line",
        [
            "Mereka pulang.",
            '"Kami siap," katanya.',
            '"Kami siap"',
            "sekolah diliburkan",
            "Warga mengungsi,",
            "Antara lain:",
            "Banjir",
            "Bantuan yang datang sejak pagi itu dibagikan kepada warga di tiga desa yang paling parah terendam",
        ],
    )
    def test_other_short_lines_are_prose(self, line: str) -> None:
        kept(FIRST, line, SECOND)

    def test_a_line_after_an_unfinished_one_is_prose(self) -> None:
        kept("Hujan deras mengguyur seluruh kota sejak Senin pagi dan merendam rumah di", "Tepi Sungai Brantas", SECOND)

    def test_a_last_line_is_no_subhead(self) -> None:
        kept(FIRST, SECOND, "Sekolah Diliburkan")

    def test_interview_turns_are_prose(self) -> None:
        kept(FIRST, "Budi: Apa yang Anda lihat?", "Siti: Air naik.", "Budi: Lalu?", "Siti: Kami mengungsi.")


class TestLinkedHeadlines:
    def test_the_line_after_a_label_with_colon(self) -> None:
        found = kinds(FIRST, "Baca juga:", "Sungai Meluap di Tiga Desa", SECOND)
        assert found == ["paragraph", "related", "related", "paragraph"]

    def test_printed_twice(self) -> None:
        linked = "Sungai Meluap di Tiga Desa"
        found = kinds(FIRST, "Baca juga:", linked, linked, SECOND)
        assert found == ["paragraph", *["related"] * 3, "paragraph"]

    @pytest.mark.parametrize("label", ["Baca Juga", "Baca juga", "BACA JUGA"])
    def test_a_label_that_lost_its_link_takes_no_prose(self, label: str) -> None:
        assert kinds(FIRST, label, SECOND) == ["paragraph", "related", "paragraph"]
        assert kinds(FIRST, label, '"Kami siap," kata Budi.', SECOND)[2:] == ["paragraph", "paragraph"]

    def test_a_sentence_after_a_label_is_prose(self) -> None:
        assert kinds(FIRST, "Baca juga:", "Warga mulai pulang.", SECOND)[2] == "paragraph"
        assert kinds(FIRST, "Baca juga:", SECOND, THIRD)[2] == "paragraph"
        assert kinds(FIRST, "Baca juga:", '"Kami siap pulang besok"', SECOND)[2] == "paragraph"

    def test_inside_a_line(self) -> None:
        text = f"{FIRST} Baca juga: Sungai Meluap di Tiga Desa\n\n{SECOND}"
        assert marked(text) == [("related", "Baca juga: Sungai Meluap di Tiga Desa")]

    def test_where_the_end_does_not_show_nothing_is_stripped(self) -> None:
        text = f"{FIRST} Baca juga: Sungai Meluap di Tiga Desa {SECOND} {THIRD}"
        article = parse(text)
        assert THIRD in article.body
        assert SECOND in article.body
        assert "doubtful-block" in {d.code for d in article.diagnostics}


class TestTagTails:
    def test_lower_case_lines_after_the_signature(self) -> None:
        found = kinds(FIRST, SECOND, "(dry/din)", "banjir malang", "kali brantas")
        assert found == ["paragraph", "paragraph", "signature", "keywords", "keywords"]
        article = parse(f"{FIRST}\n{SECOND}\n(dry/din)\nbanjir malang\nkali brantas")
        assert article.keywords == ("banjir malang", "kali brantas")

    def test_prose_after_the_signature_stays(self) -> None:
        assert kinds(FIRST, "(dry/din)", "banjir malang", SECOND)[2:] == ["paragraph", "paragraph"]

    def test_without_a_signature_they_are_prose(self) -> None:
        kept(FIRST, SECOND, "banjir malang", "kali brantas")


class TestDuplicates:
    def test_a_paragraph_word_for_word_again(self) -> None:
        assert kinds(FIRST, SECOND, FIRST, THIRD) == ["paragraph", "paragraph", "duplicate", "paragraph"]

    def test_a_short_line_again_is_prose(self) -> None:
        kept("Warga menunggu.", FIRST, "Warga menunggu.", SECOND)

    def test_a_paragraph_with_another_word_is_prose(self) -> None:
        kept(FIRST, FIRST.replace("Senin", "Selasa"), SECOND)


@pytest.mark.parametrize(
    "line",
    [
        "Dia meminta warga baca juga aturan itu sebelum datang ke kantor desa.",
        "Baca juga buku itu, pesan guru kepada murid kelas tiga di sekolah.",
        "Simak baik-baik pesan petugas, kata Budi kepada warga yang mengungsi.",
        "Lihat juga kebun itu, ujarnya, pohonnya tumbang semua diterjang angin.",
        "Tonton juga pertandingan itu di balai desa, ajaknya kepada para pemuda.",
        "Ikuti arahan petugas, gabung dengan kelompok lain, dan jangan panik.",
        "Iklan layanan masyarakat itu dipasang di tiga perempatan jalan besar.",
        "Penulis buku itu, Budi Santoso, lahir di Malang pada tahun 1970.",
        "Editor: sebuah profesi yang makin langka di kota kecil, kata Siti.",
        "Tags yang dipakai warga di media sosial terus berganti setiap hari.",
        "Oleh: begitulah kata itu dipakai dalam surat resmi, jelas Siti.",
        "Halaman rumahnya terendam air setinggi lutut orang dewasa.",
        "2 dari 3 halaman laporan itu hilang, kata petugas arsip desa.",
        "Sukses besar diraih para petani cabai di lereng gunung itu.",
        "Artikel ini dibaca warga sampai habis, kata kepala desa itu.",
        "Update harga beras dilakukan setiap Senin oleh dinas pasar.",
        "Senin, 5 Maret 2024 menjadi hari yang panjang bagi warga desa.",
        "Foto Presiden dipasang di ruang rapat balai desa itu kemarin.",
        "Catatan redaksi buku itu ditulis oleh Siti Rahayu pada 2019.",
        "Ralat pun dimuat koran itu keesokan harinya di halaman dua.",
        "www.kabarkota.com adalah laman yang dibuka warga setiap pagi.",
        "Setiap orang mendapat (dua) selimut dan (satu) paket makanan.",
        "Advertisement itu dipasang di halaman muka koran kemarin pagi.",
    ],
)
def test_prose_that_looks_like_junk_stays(line: str) -> None:
    body = parse(f"{FIRST}\n\n{line}\n\n{SECOND}", views=()).body
    assert line in body.split("\n\n")


@pytest.mark.parametrize(
    "line",
    [
        "Hak cipta lagu itu dipegang keluarga, kata Budi kepada wartawan.",
        "Topik: banjir dan cara mencegahnya dibahas warga dalam rapat desa.",
        "Scroll ke bawah untuk melihat daftar korban, kata petugas di posko.",
    ],
)
def test_a_sentence_that_begins_as_junk_does_stays(line: str) -> None:
    assert line in parse(f"{FIRST}\n\n{line}\n\n{SECOND}", views=()).body


def test_a_line_with_a_dash_below_the_first_paragraph_is_prose() -> None:
    kept(FIRST, "Surabaya - Malang ditempuh dalam dua jam dengan kereta api itu.", SECOND)


LINES = [FIRST, SECOND, TITLE, "Baca juga:", "(abc)", "banjir", "", "(*)", "Sukses"]


def covered(tiling: Tiling) -> list[int]:
    """The offsets of the characters that the spans hold, white space left out."""
    return [i for span in tiling.spans for i in range(span.start, span.end) if not tiling.shadow[i].isspace()]


@given(st.lists(st.sampled_from(LINES), max_size=9))
def test_passes_cover_what_the_scanner_did_and_label_under_their_own_names(lines: list[str]) -> None:
    tiling = scanner_for(GENERIC).scan(Sheet.of("\n".join(lines)))
    assert covered(structured(tiling, title=TITLE)) == covered(tiling)
    page = Page(tiling.shadow, tiling.spans, TITLE)
    for run, needed in PASSES:
        if needed is None or page.has(needed):
            new = set(run(page)) - set(tiling.spans)
            assert all(span.rule.startswith("structure.") or span.rule == PROSE for span in new)


@given(st.text(max_size=40))
def test_folding_a_text_twice_changes_nothing(text: str) -> None:
    assert folded(folded(text)) == folded(text)


def test_many_lines_above_a_dateline_are_no_standfirst() -> None:
    above = [f"Paragraf pembuka nomor {n} menjelaskan keadaan pasar lama itu kepada pembaca" for n in range(4)]
    article = parse("\n\n".join([*above, f"SURABAYA, KOMPAS.com - {FIRST}", SECOND]), views=())
    assert article.standfirst is None
    assert all(line in article.body for line in above[1:])


@pytest.mark.parametrize(("length", "doubtful"), [(150, False), (200, True)])
def test_a_linked_headline_inside_a_line_is_bounded(length: int, doubtful: bool) -> None:
    headline = ("Harga Cabai Turun di Pasar " * 10)[:length].strip()
    article = parse(f"{FIRST} Baca juga: {headline}", views=())
    assert (headline in article.body) is doubtful
    assert [d.code for d in article.diagnostics] == ["doubtful-block"] * doubtful


def test_a_comma_on_a_line_of_its_own_is_the_storys_where_a_link_broke_the_line() -> None:
    article = parse(
        "Warga\nKampung Seberang\n,\nKecamatan Rawa, memperbaiki jembatan itu sendiri\n.\n" + FIRST, views=()
    )
    assert "," in article.body.split("\n\n")
    assert Kind.FURNITURE not in article.block_kinds


def test_a_stop_on_a_line_of_its_own_below_a_finished_sentence_is_furniture() -> None:
    article = parse(f"{FIRST}\n.\n{SECOND}", views=())
    assert article.body == f"{FIRST}\n\n{SECOND}"
