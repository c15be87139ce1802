"""Datelines, bylines and times at the head and the tail of an article, and the prose that looks like them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscorpus import Kind, parse
from newscorpus.lexicon.places import BUREAUS, PLACES
from newscorpus.timestamps import read_timestamp

STORY = "Hujan deras mengguyur seluruh kota sejak Senin pagi dan merendam puluhan rumah warga di tepi sungai."
MORE = "Petugas mengungsikan warga ke balai desa, sementara sekolah diliburkan sampai air surut kembali."
HEADLINE = "Banjir Rendam Puluhan Rumah di Tepi Sungai"


def pieces(text: str, kind: Kind) -> list[str]:
    """The blocks of a kind, without the white space around them."""
    return [text[b.start : b.end].strip() for b in parse(text, views=()).blocks if b.kind is kind]


def body(text: str) -> str:
    """What is kept of a text."""
    return " ".join(parse(text, views=()).body.split())


@pytest.mark.parametrize(
    ("dateline", "place"),
    [
        ("Kabarkota.com, Jakarta - ", "Jakarta"),
        ("Kabarkota.com, Jakarta -", "Jakarta"),
        ("Kabarkota.com, Jakarta", "Jakarta"),
        ("Kabarkota.com, Jakarta ", "Jakarta"),
        ("Kabarkota.com, Ogan Ilir", "Ogan Ilir"),
        ("KABARKOTA.COM, JAKARTA  ", "Jakarta"),
        ("KABARKOTA.CO.ID,Jakarta-", "Jakarta"),
        ("KABARKOTA.CO.ID, SINGOSARI -- ", "Singosari"),
        ("KABARKOTA.com | SURABAYA - ", "Surabaya"),
        ("KABARKOTA.COM, MARTAPURA, - ", "Martapura"),
        ("JAKARTA, KABARKOTA.com\u00a0\u2013 ", "Jakarta"),
        ("JAKARTA, KABARKOTA.com\n- ", "Jakarta"),
        ("JAKARTA, KABARKOTA.com -\n", "Jakarta"),
        ("JAKARTA, KABARKOTA.com ", "Jakarta"),
        ("Jakarta\n-\n", "Jakarta"),
        ("Jakarta , Kabar Kota - - ", "Jakarta"),
        ("Jakarta, Kabar Kota \u2014 ", "Jakarta"),
        ("Malang, Jawa Timur (ANTARA) - ", "Malang, Jawa Timur"),
        ("Magelang ( ANTARA News ) - ", "Magelang"),
        ("BEKASI ( Pos Kota ) ", "Bekasi"),
        ("JAKARTA-", "Jakarta"),
        ("JAKARTA- ", "Jakarta"),
        ("JAKARTA\u2014", "Jakarta"),
        ("SURABAYA: ", "Surabaya"),
        ("KUALA LUMPUR \u2013 ", "Kuala Lumpur"),
        ("KUALA LUMPUR: ", "Kuala Lumpur"),
        ("JAKARTA, 12 September 2023 - ", "Jakarta"),
        ("Jakarta (12/9/2023) - ", "Jakarta"),
        ("KABARBISNIS, Surabaya -- ", "Surabaya"),
        ("KABUPATEN MALANG, KABAR KOTA - ", "Kabupaten Malang"),
        (", Jakarta - ", "Jakarta"),
        ("PONCOKUSUMO - ", None),
        ("INFO NASIONAL - ", None),
        ("KABARTIMES - ", None),
        ("Kabarnews - ", None),
        ("Kabarkota.com - ", None),
        ("KABARKOTA.CO, ", None),
    ],
)
def test_a_dateline_in_any_form_is_cut_and_its_place_read(dateline: str, place: str | None) -> None:
    text = f"{dateline}{STORY}\n{MORE}"
    article = parse(text, views=())
    assert pieces(text, Kind.DATELINE) == [dateline.strip()]
    assert body(text) == f"{STORY} {MORE}"
    assert article.place == place or (place is None and article.place is None)


@pytest.mark.parametrize(
    "prose",
    [
        "Teka-teki siapa yang akan menjadi ketua akhirnya terjawab setelah rapat semalam.",
        "Pro-kontra pembangunan bendungan itu masih berlanjut sampai hari ini.",
        "GO - JEK menambah armadanya di tiga kota sejak awal tahun.",
        "PRESIDEN - Menteri itu berkata demikian di hadapan para wartawan.",
        "TIM perumus Rancangan Undang-Undang akan bertemu kembali pekan depan.",
        "Mercedes - Benz meluncurkan model terbaru di Bogor pada Jumat siang.",
        "Paris Saint - Germain menang telak pada laga tandang semalam.",
        "Kevin - Prince Boateng menjalani tes medis di klub barunya.",
        "COVID-19 masih menyebar di sejumlah daerah menurut dinas kesehatan.",
        "Jakarta-Bandung kini dapat ditempuh dalam satu jam dengan kereta cepat.",
        "JAKARTA-bandung kini dapat ditempuh dalam satu jam dengan kereta cepat.",
        "Erick: Kami akan memperbaiki stadion itu sebelum musim depan dimulai.",
        "Jakarta: kota yang tidak pernah tidur, kata sebuah lagu lama.",
        "Kompas.com, Detik.com, dan beberapa situs lain memuat berita itu.",
        "Menurut Kabarkota.com - sebuah situs lokal - jalan itu ditutup sejak pagi.",
        "Geopark Ciletuh - Pelabuhan Ratu menjadi tujuan wisata yang ramai.",
        "Oleh karena itu warga diminta menyimpan air bersih sampai akhir pekan.",
        "Laporan wartawan itu dibantah oleh kepala dinas dalam jumpa pers.",
        "Penulis itu menerima penghargaan atas novel terbarunya.",
        "Editor: kata itu tidak dikenal oleh para siswa di desa tersebut.",
    ],
)
def test_prose_that_looks_like_a_head_stays(prose: str) -> None:
    text = f"{prose}\n{STORY}\n{MORE}"
    assert body(text) == f"{prose} {STORY} {MORE}"


def test_a_brand_before_a_compound_ends_at_its_own_dash() -> None:
    text = f"Kabarkota.com - Timnas Indonesia U - 19 menang. {STORY}"
    assert pieces(text, Kind.DATELINE) == ["Kabarkota.com -"]
    glued = f"Kabarkota.com, JakartaPemain muda, Nathan Tjoe-A-On, pulang. {STORY}"
    assert pieces(glued, Kind.DATELINE) == ["Kabarkota.com, Jakarta"]


@given(st.sampled_from(sorted(PLACES)), st.sampled_from([" - ", " \u2013 ", "- ", " -- "]))
def test_every_known_place_makes_a_dateline(place: str, dash: str) -> None:
    text = f"{place}{dash}{STORY} {MORE}"
    article = parse(text, views=())
    assert pieces(text, Kind.DATELINE) == [f"{place}{dash}".strip()]
    assert article.place is not None
    assert article.place.casefold() == place.casefold()


@given(st.sampled_from(sorted(BUREAUS)), st.booleans())
def test_a_town_ends_a_dateline_that_lost_its_dash(place: str, glued: bool) -> None:
    lead = f"Kabarkota.com, {place}"
    text = f"{lead}{'' if glued else ' '}{STORY} {MORE}"
    assert pieces(text, Kind.DATELINE) == [lead]


@pytest.mark.parametrize(
    ("line", "authors"),
    [
        ("Penulis: Sari Dewi", ("Sari Dewi",)),
        ("Penulis : Moh . Sari", None),
        ("Oleh: Sari Dewi", ("Sari Dewi",)),
        ("Oleh: Sari Dewi, Dosen Universitas Nusantara.", ("Sari Dewi",)),
        ("Penulis: Sari Dewi/Universitas Nusantara 1 Kediri", ("Sari Dewi",)),
        ("Reporter: Budi Santoso", ("Budi Santoso",)),
        ("Editor: Budi Santoso", ()),
        ("(Reporter: Sari Dewi | Editor: Budi Santoso)", ("Sari Dewi",)),
        ("(Ditulis oleh Sari Dewi)", ("Sari Dewi",)),
        ("Artikel ini ditulis oleh Sari Dewi, mahasiswa peserta magang di Kabarkota.", ("Sari Dewi",)),
        ("Sari Dewi berkontribusi dalam penulisan artikel ini.", ("Sari Dewi",)),
        ("Tim Kabarcom - detikNews", ()),
    ],
)
def test_a_byline_on_its_own_line(line: str, authors: tuple[str, ...] | None) -> None:
    text = f"{STORY}\n{MORE}\n{line}"
    if authors is None:
        assert pieces(text, Kind.PARAGRAPH)[0] == STORY
        return
    article = parse(text, views=())
    assert pieces(text, Kind.BYLINE) == [line]
    assert article.authors == authors
    assert body(text) == f"{STORY} {MORE}"


@pytest.mark.parametrize(
    ("head", "bylines", "dateline"),
    [
        (
            "Laporan Wartawan Kabarkota.com, Sari Dewi KABARKOTA.COM, MALANG - ",
            ["Laporan Wartawan Kabarkota.com, Sari Dewi"],
            "KABARKOTA.COM, MALANG -",
        ),
        (
            "Laporan Wartawan Kabarkota.com, Sari Dewi\nKABARKOTA.COM, MALANG - ",
            ["Laporan Wartawan Kabarkota.com, Sari Dewi"],
            "KABARKOTA.COM, MALANG -",
        ),
        (
            "Laporan Wartawan Kabarkota.com, Sari DewiKABARKOTA.COM, MALANG - ",
            ["Laporan Wartawan Kabarkota.com, Sari Dewi"],
            "KABARKOTA.COM, MALANG -",
        ),
        (
            "Laporan Reporter S. Dewi KABARKOTA.COM, MALANG - ",
            ["Laporan Reporter S. Dewi"],
            "KABARKOTA.COM, MALANG -",
        ),
        ("Reporter: Sari Dewi KABARKOTA.CO.ID, MALANG - ", ["Reporter: Sari Dewi"], "KABARKOTA.CO.ID, MALANG -"),
        (
            "Laporan Sari Dewi | Aceh Jaya\nKABARKOTA.COM, CALANG - ",
            ["Laporan Sari Dewi | Aceh Jaya"],
            "KABARKOTA.COM, CALANG -",
        ),
    ],
)
def test_a_reporters_line_before_the_dateline(head: str, bylines: list[str], dateline: str) -> None:
    text = f"{head}{STORY} {MORE}"
    assert pieces(text, Kind.BYLINE) == bylines
    assert pieces(text, Kind.DATELINE) == [dateline]
    assert body(text) == f"{STORY} {MORE}"


def test_bylines_at_the_end_of_flat_text_are_peeled_one_by_one() -> None:
    text = f"{STORY} {MORE} Pewarta: Sari Dewi Editor: Budi Santoso"
    assert pieces(text, Kind.BYLINE) == ["Pewarta: Sari Dewi", "Editor: Budi Santoso"]
    assert parse(text, views=()).authors == ("Sari Dewi",)
    glued = f"{STORY} {MORE} Pewarta: Sari DewiEditor: Budi Santoso"
    assert body(glued) == f"{STORY} {MORE}"


def test_a_summary_and_a_reporter_before_a_dateline_in_flat_text() -> None:
    summary = "Ringkasan Berita: Hujan merendam puluhan rumah. Sekolah diliburkan sampai air surut."
    text = f"{summary} Reporter: Sari Dewi KABARKOTA.CO.ID, MALANG - {STORY} {MORE}"
    assert pieces(text, Kind.STANDFIRST) == [summary]
    assert pieces(text, Kind.BYLINE) == ["Reporter: Sari Dewi"]
    assert body(text) == f"{STORY} {MORE}"


@pytest.mark.parametrize("dash", ["-\n", "--\n", "- "])
def test_a_dash_that_lost_its_place_shows_the_headline(dash: str) -> None:
    text = f"{HEADLINE}\n\n{dash}{STORY}\n{MORE}"
    assert pieces(text, Kind.HEADLINE) == [HEADLINE]
    assert body(text) == f"{STORY} {MORE}"


def test_dashes_between_or_before_items_show_no_headline() -> None:
    divided = f"{STORY}\n{MORE}\n-\n{STORY[:-1]} sejak pagi."
    assert pieces(divided, Kind.HEADLINE) == []
    posts = (
        "Daftar posko di kota",
        "- Balai desa yang terletak di sebelah utara pasar lama kota itu",
        "- Masjid agung",
    )
    items = "\n".join(posts)
    assert pieces(f"{items}\n{STORY}", Kind.DATELINE) == []


@pytest.mark.parametrize(
    ("line", "edtf"),
    [
        ("Diperbarui 16 Jun 2025, 09:05 WIB", "2025-06-16T09:05:00+07:00"),
        ("Rabu, 18 Jun 2025 18:28 WIB", "2025-06-18T18:28:00+07:00"),
        (",\u00a0Jurnalis-Senin, 16 Juni 2025 |15:20 WIB", "2025-06-16T15:20:00+07:00"),
        ("Tayang: Senin, 9 Juni 2025 20:54 WITA", "2025-06-09T20:54:00+08:00"),
        ("Selasa, 10 Juni 2025 - 13:40 WIB", "2025-06-10T13:40:00+07:00"),
        ("Kompas.com- 18/06/2025, 21:35 WIB", "2025-06-18T21:35:00+07:00"),
        ("18 Juni 2025 | 20.04 WIB", "2025-06-18T20:04:00+07:00"),
        ("Rabu   18 Jun 2025  22:02 WIB", "2025-06-18T22:02:00+07:00"),
        ("Sep 5, 2023\u00a0-\u00a014:31", "2023-09-05T14:31:00"),
        ("Kamis, 14 September 2023 08:21 WIB", "2023-09-14T08:21:00+07:00"),
        ("10/20/2025 10:38", "2025-10-20T10:38:00"),
        ("2015/08/25", "2015-08-25"),
        ("31-Dec-19", "2019-12-31"),
        ("2025-06-16T09:05:00+07:00", "2025-06-16T09:05:00+07:00"),
        ("2025-06-16T09:05:00", "2025-06-16T09:05:00"),
        ("Tuesday, 02 April 2024, 17:36 WIB", "2024-04-02T17:36:00+07:00"),
    ],
)
def test_a_time_in_any_listed_format_is_a_timestamp_and_can_be_read(line: str, edtf: str) -> None:
    text = f"{HEADLINE}\n{line}\n{STORY}\n{MORE}"
    assert pieces(text, Kind.TIMESTAMP) == [line]
    assert pieces(text, Kind.HEADLINE) == [HEADLINE]
    stamp = read_timestamp(line, zone=None)
    assert stamp is not None
    assert stamp.edtf == edtf


@pytest.mark.parametrize(
    "head", ["Kompas.com - 18/06/2025, 21:35 WIB ", "Rabu, 18 Jun 2025 18:28 WIB ", "Kabar - 18 Juni 2025 | 20.04 WIB "]
)
def test_a_time_at_the_head_of_flat_text(head: str) -> None:
    text = f"{head}{STORY} {MORE}"
    assert pieces(text, Kind.TIMESTAMP) == [head.strip()]
    assert body(text) == f"{STORY} {MORE}"


def test_days_of_a_fixture_list_stay_in_the_body() -> None:
    text = (
        f"{STORY}\nBerikut jadwalnya:\nSabtu, 21 Juni 2025\n09:00 WIB | Kota lawan Desa\nMinggu, 22 Juni 2025\n{MORE}"
    )
    assert pieces(text, Kind.TIMESTAMP) == []
    assert "Sabtu, 21 Juni 2025" in body(text)


def test_a_finished_paragraph_above_a_byline_is_no_standfirst() -> None:
    text = f"{STORY}\nPenulis: Sari Dewi\n{MORE}\n{STORY[:-1]} sejak pagi."
    assert pieces(text, Kind.STANDFIRST) == []
    assert body(text).startswith(STORY)


def test_an_opening_mark_before_a_dateline_stays() -> None:
    text = f'"Jakarta - {STORY} {MORE}"'
    assert pieces(text, Kind.DATELINE) == ["Jakarta -"]
    assert pieces(text, Kind.STANDFIRST) == []
