"""Sentences: where they end, where they only seem to, and that nothing but white space lies between them."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscorpus.sentences import ABBREVIATIONS, sentence_spans

ANY_TEXT = st.text(max_size=200) | st.text(st.sampled_from("aB1.?!\"”' \n\r\xa0()…"), max_size=60)


def sentences(text: str) -> list[str]:
    return [text[start:end] for start, end in sentence_spans(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        (" \n\t\xa0", []),
        ("Tanpa titik", ["Tanpa titik"]),
        ("Satu. Dua.", ["Satu.", "Dua."]),
        ("  Satu.  Dua.  ", ["Satu.", "Dua."]),
        ("Apa? Ya! Lalu...  Selesai", ["Apa?", "Ya!", "Lalu...", "Selesai"]),
        ("Satu.\nDua\r\nTiga\rEmpat", ["Satu.", "Dua", "Tiga", "Empat"]),
        ("Hujan turun… Warga pulang.", ["Hujan turun…", "Warga pulang."]),
        ("Ia pulang.Warga menunggu.", ["Ia pulang.", "Warga menunggu."]),
        ('"Kami siap." Ia pulang.', ['"Kami siap."', "Ia pulang."]),
        ("Ia pulang.“Saya lelah,” katanya.", ["Ia pulang.", "“Saya lelah,” katanya."]),
        ("“Kami siap.”Ia pulang.", ["“Kami siap.”", "Ia pulang."]),
        ("Ia pulang (kemarin). Warga menunggu.", ["Ia pulang (kemarin).", "Warga menunggu."]),
        ("Harganya naik. 12 pedagang tutup.", ["Harganya naik.", "12 pedagang tutup."]),
        ("Harganya naik. “Mahal,” katanya.", ["Harganya naik.", "“Mahal,” katanya."]),
        ("Ia pulang.\xa0Warga menunggu.", ["Ia pulang.", "Warga menunggu."]),
        ("Ia dirawat di RSUD.Warga menunggu.", ["Ia dirawat di RSUD.", "Warga menunggu."]),
        ("Ia pulang kemarin.BPBD menunggu.", ["Ia pulang kemarin.", "BPBD menunggu."]),
        ("Rapat batal (25/8).Warga pulang.", ["Rapat batal (25/8).", "Warga pulang."]),
        ('"Kami siap."KPK menunggu.', ['"Kami siap."', "KPK menunggu."]),
        ('Ia pulang."Saya lelah," katanya.', ["Ia pulang.", '"Saya lelah," katanya.']),
        ('"Kami siap," katanya."Besok."Ia pulang.', ['"Kami siap," katanya.', '"Besok."', "Ia pulang."]),
        ("“Kami siap?” Ia pulang.", ["“Kami siap?”", "Ia pulang."]),
        ('"Kami siap!" Ia pulang.', ['"Kami siap!"', "Ia pulang."]),
        ("Ia pulang . Warga menunggu .", ["Ia pulang .", "Warga menunggu ."]),
        ('Ia pulang . " Saya lelah , " katanya .', ["Ia pulang .", '" Saya lelah , " katanya .']),
        ('" Kami siap . " Ia pulang .', ['" Kami siap . "', "Ia pulang ."]),
        ("Ia pulang . “ Saya lelah , ” katanya .", ["Ia pulang .", "“ Saya lelah , ” katanya ."]),
        ("Ia pulang . ( Antara )", ["Ia pulang .", "( Antara )"]),
        ("Ia pulang. 2. Warga menunggu.", ["Ia pulang.", "2. Warga menunggu."]),
        ("Syaratnya: 1. Datang pagi 2. Bawa kartu", ["Syaratnya:", "1. Datang pagi", "2. Bawa kartu"]),
        ("Skor menjadi 2. Arema menang.", ["Skor menjadi 2.", "Arema menang."]),
        ("1. Datang pagi\n2. Bawa kartu", ["1. Datang pagi", "2. Bawa kartu"]),
    ],
)
def test_where_a_sentence_ends(text: str, expected: list[str]) -> None:
    assert sentences(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Harganya Rp 2.500.000 per 1.000 lembar.",
        "Rapat dimulai pukul 09.30 WIB.",
        "Laman kabar.id dibuka lagi.",
        "Gubernur Jl. Merdeka No. 5 Kel. Sukamaju hadir.",
        "Dr. H. Ahmad M. Yusuf memimpin rapat.",
        "Menurut Prof. Dr. Siti Rahayu harga turun.",
        "John F. Kennedy dan Sergei K. Shoigu bertemu.",
        "Pedagang, petani, dll. ikut hadir.",
        "PT Kabar Tbk. Melapor rugi.",
        "Ia bertanya apa? lalu pulang.",
        "Suhu 36.6 derajat.",
        "3. Buat kata sandi",
        "a. Datang pagi",
        "1 . Datang pagi",
        "Bupati H.M. Ridwan dan KH. Ahmad hadir.",
        "Siti Rahayu, S.Pd., M.Si., menjawab.",
        "Budi S.H., M.Hum. hadir.",
        "Menurut HM.Ridwan dan PT.Kabar harga naik.",
        "Laman Kabar.Com, KABAR.CO.ID dan Kabar.TV dibuka.",
        "Perkara 7/Pid.Sus/2025/PN.Jkt.Pst disidangkan.",
        "Menurut Prof . Siti harga turun .",
        "Rapat mulai 20.04 WIB.",
        '"Kapan pulang?" tanya Siti.',
        "“Pulang!” kata Siti.",
        '" Kapan pulang ? " tanya Siti .',
    ],
)
def test_what_only_looks_like_an_end(text: str) -> None:
    assert sentences(text) == [text]


def test_an_abbreviation_is_a_whole_word() -> None:
    assert sentences("Ia memakai kaskol. Warga menunggu.") == ["Ia memakai kaskol.", "Warga menunggu."]
    assert "kol" in ABBREVIATIONS


def test_an_abbreviation_ends_a_sentence_at_a_line_break() -> None:
    assert sentences("Pedagang, petani, dll.\nRapat selesai.") == ["Pedagang, petani, dll.", "Rapat selesai."]


@given(ANY_TEXT)
def test_sentences_are_in_order_stripped_and_leave_out_white_space_only(text: str) -> None:
    spans = sentence_spans(text)
    edges = [0, *(edge for span in spans for edge in span), len(text)]
    assert edges == sorted(edges)
    assert all(text[start:end] == text[start:end].strip() != "" for start, end in spans)
    between = [text[a:b] for a, b in zip(edges[::2], edges[1::2], strict=True)]
    assert all(not piece.strip() for piece in between)


@given(ANY_TEXT)
def test_a_line_break_always_ends_a_sentence(text: str) -> None:
    assert all("\n" not in text[a:b] and "\r" not in text[a:b] for a, b in sentence_spans(text))


@given(st.lists(st.sampled_from(["Hujan turun sejak pagi.", "Warga menunggu?", "Jembatan itu putus!"]), max_size=6))
def test_the_kind_of_white_space_does_not_matter(parts: list[str]) -> None:
    for space in (" ", "  ", "\xa0", "\n", "\r\n", "\n\n", " \n\xa0"):
        assert sentences(space.join(parts)) == parts


SENTENCES = [
    "Hujan turun sejak pagi.",
    '"Kami menunggu," kata Siti.',
    "Harga naik Rp 2.500.",
    "Rapat mulai 20.04 WIB.",
    "Apakah mereka pulang?",
    '"Jembatan itu putus!"',
]


@given(st.lists(st.sampled_from(SENTENCES), max_size=8))
def test_a_lost_blank_after_a_full_stop_loses_no_sentence(parts: list[str]) -> None:
    parts = [part for part in parts if part != "Harga naik Rp 2.500."]
    assert sentences("".join(parts)) == parts


@given(st.lists(st.sampled_from(SENTENCES), max_size=8))
def test_a_blank_before_every_mark_changes_no_sentence(parts: list[str]) -> None:
    spaced = [re.sub(r"(?<![0-9 ])([.,?!])", r" \1", part.replace('"', ' " ')) for part in parts]
    spaced = [" ".join(part.split()) for part in spaced]
    assert sentences(" ".join(spaced)) == spaced
