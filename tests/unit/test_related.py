"""Pointers to other articles: where a linked headline ends, the lines below a label, and prose that looks like them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscorpus import Kind, parse
from newscorpus.lexicon.openers import LEADING, OPENERS, SMALL_IN_TITLES
from newscorpus.linked import headline_end
from newscorpus.shadow import shadow

BEFORE = "Warga Desa Sukamaju memperbaiki jembatan gantung yang putus diterjang banjir, kata Lurah Darmawan Setiadi."
HEADLINE = "Jembatan Gantung Putus, Siswa Terpaksa Menyeberang dengan Rakit"
AFTER = "Namun, perbaikan itu baru selesai separuh karena kayu terlambat tiba."


def related(text: str) -> list[str]:
    """The stretches of a text that are pointers to other articles."""
    blocks = parse(text, views=()).blocks
    return [text[b.start : b.end].strip() for b in blocks if b.kind is Kind.RELATED]


def body(text: str) -> str:
    """The body of a text."""
    return parse(text, views=()).body


class TestWhereAHeadlineEnds:
    @pytest.mark.parametrize(
        "prose",
        [
            "    Perbaikan itu baru selesai separuh.",
            "Perbaikan itu baru selesai separuh.",
            '"Kami menunggu kayu," kata Darmawan.',
            ' "Kami menunggu kayu," kata Darmawan.',
            " Namun, perbaikan itu baru selesai separuh.",
            " Di sisi lain, warga membuat rakit.",
            " Menurut Darmawan, kayu terlambat tiba.",
            " Dia mengatakan kayu terlambat tiba.",
            " Diketahui, Lurah Darmawan Setiadi meninjau jembatan itu.",
            " Darmawan menjelaskan, kayu terlambat tiba.",
            " Lurah Darmawan Setiadi menjelaskan, kayu terlambat tiba.",
            " 2. Siswa Libur Sekolah diliburkan sampai Kamis.",
        ],
    )
    @pytest.mark.parametrize("label", ["Baca juga: ", "Baca Juga:", "BACA JUGA: ", "Baca: ", "Baca juga : "])
    def test_the_evidence_for_each_end(self, label: str, prose: str) -> None:
        text = f"{BEFORE} {label}{HEADLINE}{prose}"
        assert related(text) == [f"{label}{HEADLINE}".strip()]

    def test_a_question_ends_where_a_sentence_follows(self) -> None:
        link = "Baca juga: Mengapa Jembatan Gantung di Desa Ini Putus?"
        assert related(f"{BEFORE} {link} Warga menunggu kayu dari kota.") == [link]

    def test_a_headline_written_like_a_sentence_ends_at_an_opener(self) -> None:
        link = "Baca juga: Jembatan putus diterjang banjir sejak sore hari"
        assert related(f"{BEFORE} {link} {AFTER}") == [link]

    def test_headlines_glued_to_each_other_and_to_prose_behind_a_bare_label(self) -> None:
        links = "Baca JugaSiswa Menyeberang dengan RakitMengapa Jembatan Ini Putus?Kayu dari Kota Terlambat Tiba"
        assert related(f"{BEFORE} {links}Darmawan menunggu kayu itu sejak Jumat.") == [links]

    def test_a_brand_in_camel_case_is_no_glue(self) -> None:
        link = "Baca juga: Video YouTube Jembatan Putus Ditonton Sejuta Kali"
        assert related(f"{BEFORE} {link} {AFTER}") == [link]

    def test_a_label_before_the_next_label(self) -> None:
        links = [f"Baca: {HEADLINE}", "Baca: Kayu untuk Jembatan Datang dari Kota"]
        assert related(f"{BEFORE} {links[0]} {links[1]} {AFTER}") == links

    def test_the_end_of_a_flat_text(self) -> None:
        assert related(f"{BEFORE} Baca juga: {HEADLINE}") == [f"Baca juga: {HEADLINE}"]

    @pytest.mark.parametrize(
        "prose",
        [
            "Ketua Panitia Perbaikan Jembatan Desa Hartono Wibisono menunggu kayu dari kota.",
            "Bendera Pusaka berkibar di tepi sungai.",
        ],
    )
    def test_doubt_stays_in_the_body(self, prose: str) -> None:
        text = f"{BEFORE} Baca juga: {HEADLINE} {prose}"
        assert related(text) == []
        assert prose in body(text)

    def test_a_doubt_is_reported(self) -> None:
        text = f"{BEFORE} Baca juga: {HEADLINE} Bendera Pusaka berkibar di tepi sungai."
        found = [d for d in parse(text, views=()).diagnostics if text[d.start : d.end].startswith("Baca juga")]
        assert len(found) == 1

    def test_a_sentence_behind_a_label_is_no_headline(self) -> None:
        text = f"{BEFORE} Baca juga: Aturan itu sudah lama berlaku. Warga tidak mengetahuinya."
        assert body(text) == text

    @given(st.text(st.sampled_from("abAB 0.,?!\"'()-\n"), max_size=300), st.integers(0, 300))
    def test_an_end_lies_within_the_line(self, text: str, start: int) -> None:
        start = min(start, len(text))
        end = headline_end(shadow(text), start, len(text))
        assert end is None or start <= end <= len(text)


class TestLines:
    @pytest.mark.parametrize(
        "link",
        [
            f"Baca juga: {HEADLINE}",
            f"Baca Juga : {HEADLINE}",
            f"Baca juga:{HEADLINE}",
            f"Lihat juga: {HEADLINE}",
            f"SIMAK JUGA - {HEADLINE}",
            f"Baca Juga {HEADLINE}",
            "Baca Juga Jembatan vs Rakit, Begini Hitungan Ahli",
            f"(Baca juga: {HEADLINE})",
            f"[ Baca juga : {HEADLINE} ]",
            f"Video: {HEADLINE}",
            f"Simak juga Video '{HEADLINE}':",
            f'Tonton juga video "{HEADLINE}" di sini:',
            f"Lihat juga Video: {HEADLINE}",
            f"Saksikan video di bawah ini: Video: {HEADLINE}",
            "Saksikan video pilihan di bawah ini:",
            "Saksikan Live KabarPagi:",
            "Baca Juga",
            "Baca_Juga",
            "BACA SELENGKAPNYA DI SINI",
            "Selengkapnya...",
            "Berita Terkait:",
        ],
    )
    def test_a_line_that_points_elsewhere(self, link: str) -> None:
        assert related(f"{BEFORE}\n{link}\n{AFTER}") == [link]

    def test_a_bracket_closes_inside_prose(self) -> None:
        text = f"{BEFORE} (Baca: {HEADLINE}) Panitia Perbaikan menunggu kayu."
        assert related(text) == [f"(Baca: {HEADLINE})"]

    @pytest.mark.parametrize("label", ["Baca juga:", "Baca juga :", "BACA JUGA:"])
    def test_the_headline_below_a_label_and_its_repeat(self, label: str) -> None:
        assert related(f"{BEFORE}\n{label}\n{HEADLINE}\n{HEADLINE}\n{AFTER}") == [label, HEADLINE, HEADLINE]

    def test_bullets_below_a_label(self) -> None:
        bullets = ["- Kayu untuk Jembatan Datang dari Kota", "- Siswa Menyeberang dengan Rakit"]
        assert related("\n".join([BEFORE, "Baca juga:", *bullets, AFTER])) == ["Baca juga:", *bullets]

    def test_a_bare_label_has_lost_its_link(self) -> None:
        assert related(f"{BEFORE}\nBaca Juga\n{AFTER}") == ["Baca Juga"]

    def test_a_bare_label_above_a_line_that_can_only_be_a_headline(self) -> None:
        assert related(f"{BEFORE}\nBaca Juga\n{HEADLINE}\n{AFTER}") == ["Baca Juga", HEADLINE]

    def test_numbered_items_below_a_bare_label_are_the_article(self) -> None:
        assert related(f"{BEFORE}\nBaca Juga\n1. Kayu dari kota\n2. Rakit bambu\n{AFTER}") == ["Baca Juga"]

    def test_a_headline_printed_twice(self) -> None:
        assert related(f"{BEFORE}\n{HEADLINE}\n{HEADLINE}\n{AFTER}") == [HEADLINE, HEADLINE]

    def test_a_table_of_contents(self) -> None:
        headings = ["Penyebab Banjir", "Nasib Siswa"]
        text = "\n".join(["Daftar Isi", *headings, BEFORE, headings[0], AFTER, headings[1], AFTER + " Siswa libur."])
        assert related(text) == ["Daftar Isi", *headings]


class TestProse:
    @pytest.mark.parametrize(
        "sentence",
        [
            "Dia meminta warga baca juga aturan itu sebelum menandatangani surat.",
            "Lihat saja jembatan itu, papannya sudah lapuk sejak tahun lalu.",
            "Simak ulasannya di papan desa yang dipasang panitia sejak Senin.",
            "Video itu direkam seorang siswa dari tepi sungai.",
            "Kami lihat juga perkembangan di desa sebelah pada Selasa.",
            "Baca Juga Dulu Aturannya, kata Darmawan, sebelum melapor ke kantor desa.",
            "Simak juga bahwa papan jembatan itu sudah lapuk sejak lama.",
            "Berita terkait banjir itu beredar sejak Minggu malam.",
            "Saksikan video itu di balai desa, kata panitia kepada warga.",
            "Selengkapnya tertulis dalam papan pengumuman di balai desa.",
        ],
    )
    def test_a_sentence_that_contains_a_trigger_stays(self, sentence: str) -> None:
        for text in (f"{BEFORE}\n{sentence}\n{AFTER}", f"{BEFORE} {sentence} {AFTER}"):
            assert related(text) == []

    @given(
        st.sampled_from(["baca juga", "lihat juga", "simak juga", "tonton video", "Baca juga", "Lihat Juga", "Video"]),
        st.integers(1, 12),
    )
    def test_a_trigger_put_into_a_sentence_changes_no_body(self, trigger: str, at: int) -> None:
        words = BEFORE.split()
        sentence = " ".join([*words[:at], trigger, *words[at:]])
        assert body(f"{AFTER}\n{sentence}\n{AFTER} Sungai surut.").count(sentence) == 1
        assert sentence in body(f"{AFTER} {sentence} Sungai surut.")

    def test_lines_of_a_song_sung_twice(self) -> None:
        assert related(f"{BEFORE}\nKami pulang ke kampung\nKami pulang ke kampung\n{AFTER}") == []


class TestTheLexicon:
    def test_words_that_open_sentences_do_so_more_often_than_they_stand_in_titles(self) -> None:
        assert all(begins > inside for word, (begins, inside) in OPENERS.items() if word in LEADING)

    def test_what_may_lead_a_name_is_counted(self) -> None:
        assert LEADING & OPENERS.keys() >= {"di", "menurut", "namun", "pada"}

    def test_small_words_are_small_letters(self) -> None:
        assert all(word == word.lower() for word in (*OPENERS, *SMALL_IN_TITLES, *LEADING))
