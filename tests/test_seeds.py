"""The five seeds: every field of the article and every block that is not prose, written out by hand."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from functools import cache
from typing import Any

import pytest

from newscorpus import Article, Kind, Origin, parse

from . import goldens

WIB = timezone(timedelta(hours=7))
LIPUTAN6 = "000_6d613c530df345d0"
ANDALPOST = "001_dc18b97a23789d0b"
NUSADAILY = "002_c764c729287f1ac4"
SIJORI = "003_793bd406832c2a25"
DW = "004_e6dcde85e05871a2"

CLINKING = (
    "Presiden Rusia Vladimir Putin, dan pemimpin Korea Utara Kim Jong Un bersulang selama pertemuan mereka di "
    "pelabuhan Vladivostok di timur jauh Rusia pada tahun 2019. (Foto: KCNA via AFP)"
)
POSING = "Kim Jong Un dan Putin (Foto: Alexey Nikolsky/SPUTNIK/AFP via Getty Images)"
LIPUTAN6_STANDFIRST = "Kesepakatan senjata antara Moskow dan Pyongyang diprediksi akan mewakili sebuah perubahan besar."
NUSADAILY_STANDFIRST = (
    "Rusia dikabarkan tengah mencari lebih banyak persenjataan untuk perangnya di Ukraina. Menurut Amerika Serikat "
    "(AS), delegasi Korea Utara (Korut) baru-baru ini melakukan perjalanan ke Rusia dengan kereta api untuk "
    "merencanakan kunjungan Kim bulan ini."
)

NOTHING: dict[str, Any] = {
    "url": None,
    "section": None,
    "standfirst": None,
    "place": None,
    "authors": (),
    "initials": (),
    "agencies": (),
    "keywords": (),
    "captions": (),
    "notes": (),
    "modified": None,
    "truncated": False,
    "language": "id",
    "language_method": "stopwords",
    "meta": {},
}
FIELDS: dict[str, dict[str, Any]] = {
    LIPUTAN6: {
        "outlet": "liputan6",
        "headline": "Benarkah Perang Rusia-Ukraina Bergantung pada Korea Utara?",
        "standfirst": LIPUTAN6_STANDFIRST,
        "place": "Jakarta",
        "anchor": "2023-09-12",
    },
    ANDALPOST: {
        "outlet": "andalpost",
        "headline": "China Jadi Kunci untuk Cegah Kemungkinan Kesepakatan Senjata Rusia dan Korut",
        "captions": (CLINKING, POSING),
        "anchor": "2023-09-13",
        "truncated": True,
    },
    NUSADAILY: {
        "outlet": "nusadaily",
        "headline": "Kim Jon-un Akan Bertemu Putin Bahas Senjata",
        "standfirst": NUSADAILY_STANDFIRST,
        "place": "Pyongyang",
        "anchor": "2023-09-05",
    },
    SIJORI: {
        "outlet": "sijori",
        "headline": "Presiden Vladimir Putin dan Pemimpin Korea Utara Kim Jong un Bertemu di Rusia",
        "place": "Moskow",
        "authors": ("Pratiwi",),
        "keywords": ("Rusia",),
        "anchor": "2023-09-14",
    },
    DW: {
        "outlet": "dw",
        "headline": "AS: Korea Utara Akan 'Tanggung Konsekuensi', Jika Memasok Senjata ke Rusia",
        "authors": ("kp", "rs"),
        "initials": ("kp", "rs"),
        "agencies": ("Reuters",),
        "anchor": "2023-09-05",
    },
}

PUBLISHED: dict[str, tuple[str, datetime | None, Origin, tuple[str, ...]]] = {
    LIPUTAN6: ("2023-09-12", None, Origin.INFERRED, ("Selasa (12/9/2023)", "Selasa (12/9/2023)")),
    ANDALPOST: ("2023-09-13", None, Origin.INFERRED, ("Rabu (13/9/2023)",)),
    NUSADAILY: (
        "2023-09-05T14:31:00+07:00",
        datetime(2023, 9, 5, 14, 31, tzinfo=WIB),
        Origin.METADATA,
        ("Sep 5, 2023\xa0-\xa014:31",),
    ),
    SIJORI: (
        "2023-09-14T08:21:00+07:00",
        datetime(2023, 9, 14, 8, 21, tzinfo=WIB),
        Origin.METADATA,
        ("Kamis, 14 September 2023 08:21 WIB",),
    ),
    DW: ("2023-09", None, Origin.METADATA, ("date 2023-09",)),
}

BLOCKS: dict[str, list[tuple[Kind, str]]] = {
    LIPUTAN6: [
        (Kind.FURNITURE, "Sukses"),
        (Kind.HEADLINE, "Benarkah Perang Rusia-Ukraina Bergantung pada Korea Utara?"),
        (Kind.STANDFIRST, LIPUTAN6_STANDFIRST),
        (Kind.DATELINE, "Liputan6.com, Jakarta -"),
        (Kind.SUBHEAD, "Apa yang Diinginkan dari Pertemuan Kim Jong Un dan Putin?"),
        (Kind.PAGINATION, "2 dari 3 halaman"),
        (Kind.SUBHEAD, "Kim Jong Un Tiba di Rusia"),
        (Kind.PAGINATION, "3 dari 3 halaman"),
        (Kind.SUBHEAD, "Apa yang Akan Dibahas?"),
    ],
    ANDALPOST: [
        (Kind.SOCIAL, "Terima Notifikasi Berita Terkini. \U0001f449 Join Telegram Channel."),
        (Kind.HEADLINE, "China Jadi Kunci untuk Cegah Kemungkinan Kesepakatan Senjata Rusia dan Korut"),
        (Kind.CAPTION, CLINKING),
        (Kind.DATELINE, "ANDALPOST.COM —"),
        (Kind.SUBHEAD, "Bahaya Jangka Panjang bagi Dunia"),
        (Kind.CAPTION, POSING),
        (Kind.PAGINATION, "Simak selengkapnya di halaman berikutnya."),
    ],
    NUSADAILY: [
        (Kind.HEADLINE, "Kim Jon-un Akan Bertemu Putin Bahas Senjata"),
        (Kind.STANDFIRST, NUSADAILY_STANDFIRST),
        (Kind.TIMESTAMP, "Sep 5, 2023\xa0-\xa014:31"),
        (Kind.HEADLINE_REPEAT, "Kim Jon-un Akan Bertemu Putin Bahas Senjata"),
        (Kind.DATELINE, "NUSADAILY.COM - PYONGYANG -"),
        (Kind.END_MARK, "(*)"),
    ],
    SIJORI: [
        (Kind.HEADLINE, "Presiden Vladimir Putin dan Pemimpin Korea Utara Kim Jong un Bertemu di Rusia"),
        (Kind.TIMESTAMP, "Kamis, 14 September 2023 08:21 WIB"),
        (Kind.BYLINE, "Penulis:Pratiwi"),
        (Kind.FURNITURE, "kim putin.jpg"),
        (Kind.DATELINE, "MOSKOW \xa0(sijori.id) -"),
        (Kind.SUBHEAD, "Korea Utara Untung"),
        (Kind.END_MARK, "(*)"),
        (Kind.KEYWORDS, "Tags:Rusia"),
    ],
    DW: [
        (Kind.TIMESTAMP, "date 2023-09"),
        (Kind.HEADLINE, "AS: Korea Utara Akan 'Tanggung Konsekuensi', Jika Memasok Senjata ke Rusia"),
        (Kind.SUBHEAD, "Hubungan AS-Korea Utara-Rusia"),
        (Kind.SUBHEAD, "Kerja sama militer, demi pertahanan Moskow-Pyongyang"),
        (Kind.SIGNATURE, "kp/rs (Reuters)"),
    ],
}

# First and last words of the body, and its paragraphs, subheads among them: the lines less those that are not body.
BODIES = {
    LIPUTAN6: ("Kesepakatan senjata antara Moskow", "menghadiri forum ekonomi tersebut.", 27),
    ANDALPOST: ("China dianggap menjadi kunci", "sejak tahun 2022 lalu.", 14),
    NUSADAILY: ("Rusia dikabarkan tengah mencari", "bagian dari pemulihan Kekaisaran Rusia.", 19),
    SIJORI: ("Presiden Vladimir Putin dan Pemimpin", "hanya waktu yang akan menjawab.", 20),
    DW: ("Perundingan kerja sama senjata", "pada tahun 2006 silam.", 17),
}


@cache
def article(name: str) -> Article:
    return parse(goldens.seed(name))


@pytest.mark.parametrize("name", FIELDS)
def test_the_fields(name: str) -> None:
    expected = {**NOTHING, **FIELDS[name]}
    assert {field: getattr(article(name), field) for field in expected} == expected


@pytest.mark.parametrize("name", PUBLISHED)
def test_when_it_was_published_and_how_that_is_known(name: str) -> None:
    published = article(name).published
    assert published is not None
    evidence = tuple(mention.text for mention in published.evidence)
    assert (published.edtf, published.when, published.origin, evidence) == PUBLISHED[name]


def test_the_zone_is_the_one_of_the_outlet_and_of_the_text() -> None:
    for name in (NUSADAILY, SIJORI):
        published = article(name).published
        assert published is not None
        assert published.when is not None
        assert published.when.utcoffset() == timedelta(hours=7)


@pytest.mark.parametrize("name", BLOCKS)
def test_the_blocks_that_are_not_prose(name: str) -> None:
    blocks = article(name).blocks
    found = [(b.kind, article(name).source[b.start : b.end].strip()) for b in blocks if b.kind is not Kind.PARAGRAPH]
    assert found == BLOCKS[name]


@pytest.mark.parametrize("name", BODIES)
def test_the_body_begins_and_ends_with_the_story(name: str) -> None:
    first, last, count = BODIES[name]
    assert article(name).body.startswith(first)
    assert article(name).body.endswith(last)
    assert len(article(name).paragraphs) == count


def test_the_end_mark_leaves_its_sentence_whole() -> None:
    assert article(NUSADAILY).body.endswith("Kekaisaran Rusia.")
    assert article(NUSADAILY).blocks[-1].kind is Kind.END_MARK


def test_the_weekday_that_contradicts_its_date_is_kept_and_reported() -> None:
    (clash,) = (d for d in article(LIPUTAN6).dates or () if not d.consistent)
    assert (clash.text, clash.value, clash.repaired) == ("Selasa (12/8/2023)", "2023-08-12", "2023-09-12")
    assert [(d.code, d.start, d.end) for d in article(LIPUTAN6).diagnostics] == [
        ("weekday-clash", clash.start, clash.end)
    ]


@pytest.mark.parametrize("name", [ANDALPOST, NUSADAILY, SIJORI, DW])
def test_there_is_nothing_to_report_of_the_others(name: str) -> None:
    assert article(name).diagnostics == ()


@pytest.mark.parametrize(
    ("name", "heads"),
    [
        (
            LIPUTAN6,
            [
                None,
                "Apa yang Diinginkan dari Pertemuan Kim Jong Un dan Putin?",
                "Kim Jong Un Tiba di Rusia",
                "Apa yang Akan Dibahas?",
            ],
        ),
        (NUSADAILY, [None]),
        (SIJORI, [None, "Korea Utara Untung"]),
        (DW, [None, "Hubungan AS-Korea Utara-Rusia", "Kerja sama militer, demi pertahanan Moskow-Pyongyang"]),
    ],
    ids=["liputan6", "nusadaily", "sijori", "dw"],
)
def test_the_sections(name: str, heads: list[str | None]) -> None:
    assert [section.subhead for section in article(name).sections] == heads
