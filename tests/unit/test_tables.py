"""Rows of figures are a table, short lines between paragraphs are subheads; lists and broken sentences are neither."""

from __future__ import annotations

import pytest

from newscorpus import Kind, parse

FIRST = "Hujan deras mengguyur seluruh kota sejak Senin pagi dan merendam puluhan rumah warga di tepi sungai."
SECOND = "Petugas mengungsikan warga ke balai desa, sementara sekolah diliburkan sampai air surut kembali."

THIRD = "Wali kota meninjau lokasi pada sore hari dan membagikan selimut kepada keluarga yang mengungsi."


def labelled(kind: Kind, *lines: str) -> list[str]:
    """The lines of `kind` between two paragraphs."""
    text = "\n".join([FIRST, *lines, SECOND])
    article = parse(text, views=())
    assert all(line in article.body for line in lines)
    return [text[b.start : b.end].strip() for b in article.blocks if b.kind is kind]


class TestTables:
    @pytest.mark.parametrize(
        "lines",
        [
            ["1. Persema 10 8 1 1 25", "2. Arema 10 7 2 1 23", "3. Deltras 10 6 2 2 20", "4. Persik 10 5 3 2 18"],
            ["Imsak 04:28", "Subuh 04:38", "Duha 06.25", "Zuhur 11.55"],
            ["1 gram: Rp 671.000", "5 gram: Rp 3.175.000", "10 gram: Rp 6.285.000", "25 gram: Rp 15,6 juta"],
            ["19:00 WIB Arema vs Persik", "Grup B", "20:00 WIB Deltras vs Persis", "20:30 WIB Persema vs PSM",
             "21:00 WIB Persela vs Persebaya"],
            ["Arema 2 - 0 Persik ( Budi 13 ' )", "Deltras 1 - 1 Persis ( Siti 58 ' )", "PSM 0-0 Persela",
             "Persema 3 - 1 Persebaya"],
            ["Pos", "Klub", "M", "Poin", "1", "Arema", "10", "25", "2", "Persik", "10", "23"],
        ],
    )  # fmt: skip
    def test_rows_of_figures(self, lines: list[str]) -> None:
        assert labelled(Kind.TABLE, *lines) == lines

    def test_the_last_row_may_end_with_a_full_stop(self) -> None:
        lines = [f"Tipe {n} - Rp {n}50 juta" for n in range(1, 5)] + ["Tipe 5 - Rp 550 juta."]
        assert labelled(Kind.TABLE, *lines) == lines

    @pytest.mark.parametrize(
        "lines",
        [
            ["1. Thailand", "2. Laos", "3. Vietnam", "4. Myanmar"],
            ["Imsak 04:28", "Subuh 04:38", "Duha 06.25"],
            ["Arema menang pada 2023", "dan kalah pada 2024", "lalu seri pada 2025", "sebelum bubar pada 2026"],
            ["Harga naik 5 persen.", "Harga turun 2 persen.", "Harga tetap 3 persen.", "Harga naik 4 persen."],
            ["Baris satu 1", "Kata", "Lagi", "Dua 2", "Kata lain", "Pula", "Tiga 3", "Dan", "Juga", "Empat 4"],
        ],
    )
    def test_lists_few_rows_broken_sentences_and_paragraphs_are_no_table(self, lines: list[str]) -> None:
        assert labelled(Kind.TABLE, *lines) == []

    def test_sentences_leave_tables_out(self) -> None:
        rows = [f"Tipe {n} - Rp {n}50 juta" for n in range(1, 6)]
        assert [s.text for s in parse("\n".join([FIRST, *rows, SECOND]), views=()).sentences] == [FIRST, SECOND]


class TestSubheads:
    @pytest.mark.parametrize(
        "line",
        ["1. Nasi Goreng", "7 . Hindari kucing mengeong", "SIAP TAMPIL", "Apa rencana warga?", "Siapkan tisu"],
    )
    def test_headings(self, line: str) -> None:
        assert labelled(Kind.SUBHEAD, line) == [line]

    @pytest.mark.parametrize(
        "line",
        [
            "Rahmawati: Apa rencana warga sesudah ini?",
            "Balai desa (Antara/Budi Santoso)",
            "Golongan satu: Rp 42.000",
            "Klik di sini >>>",
            "Minggu, 1 Juni 2025",
        ],
    )
    def test_turns_credits_and_figures_are_no_headings(self, line: str) -> None:
        assert labelled(Kind.SUBHEAD, line) == []

    def test_a_line_broken_at_a_link_is_no_heading(self) -> None:
        below = "mengungsikan warga ke balai desa, sementara sekolah diliburkan sampai air surut kembali."
        assert labelled(Kind.SUBHEAD, "Badan Penanggulangan Bencana", below) == []

    def test_a_line_that_stands_twice_is_no_heading(self) -> None:
        assert labelled(Kind.SUBHEAD, "Suasana Posko", THIRD, "Suasana Posko") == []

    def test_items_of_a_list_are_no_headings(self) -> None:
        item = "2. Warga membawa surat keterangan dan salinan kartu keluarga ke balai desa"
        assert labelled(Kind.SUBHEAD, "1. Warga datang pagi", item) == []

    def test_after_a_tokenised_quotation(self) -> None:
        assert labelled(Kind.SUBHEAD, '" Kami siap pulang besok pagi . "', "Sekolah Diliburkan") == [
            "Sekolah Diliburkan"
        ]
