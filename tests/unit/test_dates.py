"""Dates in prose: extents, values, contradictions."""

from __future__ import annotations

import re
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscorpus.dates import date_diagnostics, find_dates
from newscorpus.lexicon.calendar import DAYS_AWAY, MONTHS, UNITS, VAGUE, WEEKDAYS
from newscorpus.prose import Prose, prose
from newscorpus.records import Kind, TimeExpression, TimeType
from newscorpus.shadow import shadow

ANCHOR = date(2023, 9, 12)
MONTH_NAMES = list(MONTHS["id"])[:12]
WEEKDAY_NAMES = list(WEEKDAYS["id"])[:7]


def written(source: str) -> Prose:
    lines = [
        (m.start() + len(m[0]) - len(m[0].lstrip()), m.start() + len(m[0].rstrip()), Kind.PARAGRAPH)
        for m in re.finditer(r"[^\r\n]+", source)
        if m[0].strip()
    ]
    return prose(source, shadow(source), lines)


def dates(
    source: str, *, anchor: date | None = ANCHOR, year: int | None = None, language: str = "id"
) -> tuple[TimeExpression, ...]:
    return find_dates(written(source), anchor=anchor, year=year, language=language)


def only(source: str, *, anchor: date | None = ANCHOR, year: int | None = None, language: str = "id") -> TimeExpression:
    (found,) = dates(source, anchor=anchor, year=year, language=language)
    return found


FORMS = [
    ("Ia tiba pada Selasa (12/9/2023).", "Selasa (12/9/2023)", "2023-09-12"),
    ("Ia tiba pada hari Selasa (05/09).", "hari Selasa (05/09)", "2023-09-05"),
    ("Ia tiba Rabu 13 September 2023.", "Rabu 13 September 2023", "2023-09-13"),
    ("Ia tiba Jum’at, 8 September 2023.", "Jum’at, 8 September 2023", "2023-09-08"),
    ("Ia tiba Selasa ( 12 / 9 / 2023 ) .", "Selasa ( 12 / 9 / 2023 )", "2023-09-12"),
    ("Ia tiba pada 3 Nopember 2022.", "3 Nopember 2022", "2022-11-03"),
    ("Ia tiba pada 3 NOVEMBER 2022.", "3 NOVEMBER 2022", "2022-11-03"),
    ("Ia tiba pada 28-12-2022 siang.", "28-12-2022 siang", "2022-12-28"),
    ("Ia tiba (8/2/2023) di kota.", "8/2/2023", "2023-02-08"),
    ("Ia tiba pada Senin 11 September.", "Senin 11 September", "2023-09-11"),
    ("Acara pada 10-13 September ini.", "10-13 September ini", "2023-09-10/2023-09-13"),
    ("Acara pada 31 Agustus - 2 September 2023.", "31 Agustus - 2 September 2023", "2023-08-31/2023-09-02"),
    ("Ia lahir pada April 1990.", "April 1990", "1990-04"),
    ("Ia pindah pada bulan Juli lalu.", "bulan Juli lalu", "2023-07"),
    ("Ia pindah pada November lalu.", "November lalu", "2022-11"),
    ("Ia pindah pada akhir Agustus.", "akhir Agustus", "2023-08"),
    ("Ia pindah pada Desember tahun lalu.", "Desember tahun lalu", "2022-12"),
    ("Laju inflasi Januari-Maret 2023 naik.", "Januari-Maret 2023", "2023-01/2023-03"),
    ("Ia dihukum pada tahun 2006 silam.", "tahun 2006 silam", "2006"),
    ("Ia dihukum pada 2019 di sana.", "2019", "2019"),
    ("Ia menjabat periode 2019-2024.", "2019-2024", "2019/2024"),
    ("Ia terkenal pada tahun 1960-an.", "tahun 1960-an", "196X"),
    ("Candi itu dari abad ke-9.", "abad ke-9", "08XX"),
    ("Laba kuartal I-2020 turun.", "kuartal I-2020", "2020-01/2020-03"),
    ("Laba semester II 2022 turun.", "semester II 2022", "2022-07/2022-12"),
    ("Ia datang pekan lalu.", "pekan lalu", "2023-09-04/2023-09-10"),
    ("Ia datang minggu depan.", "minggu depan", "2023-09-18/2023-09-24"),
    ("Ia datang akhir pekan ini.", "akhir pekan ini", "2023-09-16/2023-09-17"),
    ("Ia datang bulan ini.", "bulan ini", "2023-09"),
    ("Ia datang tahun depan.", "tahun depan", "2024"),
    ("Ia datang kemarin.", "kemarin", "2023-09-11"),
    ("Ia datang lusa.", "lusa", "2023-09-14"),
    ("Ia datang esok hari.", "esok", "2023-09-13"),
    ("Ia datang besok pagi.", "besok pagi", "2023-09-13"),
    ("Ia datang hari ini.", "hari ini", "2023-09-12"),
    ("Ia datang dua hari lalu.", "dua hari lalu", "2023-09-10"),
    ("Ia datang 3 tahun yang lalu.", "3 tahun yang lalu", "2020"),
    ("Ia datang pada hari Minggu.", "hari Minggu", "2023-09-10"),
    ("Rapat berlangsung hingga Rabu.", "Rabu", "2023-09-13"),
    ("Rapat berlangsung Rabu mendatang.", "Rabu mendatang", "2023-09-13"),
    ("Ia akan berangkat pada Kamis.", "Kamis", "2023-09-14"),
    ("Ia mengatakan akan menang, Kamis.", "Kamis", "2023-09-07"),
    ("Ia tiba pada Selasa pagi.", "Selasa pagi", "2023-09-12"),
    ("Ia tiba pada Selasa malam (5/9).", "Selasa malam (5/9)", "2023-09-05"),
    ("Ia tiba tanggal 5 bulan depan.", "tanggal 5 bulan depan", "2023-10-05"),
    ("Data 2023-09-05 masih sementara.", "2023-09-05", "2023-09-05"),
    # numeric, tokenised, misspelt
    ("Ia tiba pada 3/7/2023 di kota.", "3/7/2023", "2023-07-03"),
    ("Ia tiba pada 3.7.2023 di kota.", "3.7.2023", "2023-07-03"),
    ("Ia tiba Senin (3-7-2023) di kota.", "Senin (3-7-2023)", "2023-07-03"),
    ("Ia tiba Senin ( 3 - 7 - 2023 ) di kota.", "Senin ( 3 - 7 - 2023 )", "2023-07-03"),
    ("Ia tiba Senin (3/7/23) di kota.", "Senin (3/7/23)", "2023-07-03"),
    ("Ia tiba Senin , 3 Juli 2023 lewat laut.", "Senin , 3 Juli 2023", "2023-07-03"),
    ("Ia tiba Senin , ( 3 / 7 ) lewat laut.", "Senin , ( 3 / 7 )", "2023-07-03"),
    ("Ia tiba Kamia (7/9/2023).", "Kamia (7/9/2023)", "2023-09-07"),
    ("Ia tiba Mingggu ( 10 / 9 / 2023 ) .", "Mingggu ( 10 / 9 / 2023 )", "2023-09-10"),
    ("Ia tiba padaRabu (6/9/2023).", "Rabu (6/9/2023)", "2023-09-06"),
    ("Ia tiba pada 3 Febuari 2023.", "3 Febuari 2023", "2023-02-03"),
    ("Ia tiba pada 5 Agustus tahun 2022.", "5 Agustus tahun 2022", "2022-08-05"),
    ("Ia tiba pada bulan April tahun 1990.", "bulan April tahun 1990", "1990-04"),
    # with what stands around a date
    ("Ia tiba Jumat (8/9/2023) malam.", "Jumat (8/9/2023) malam", "2023-09-08"),
    ("Ia tiba Jumat lalu (8/9).", "Jumat lalu (8/9)", "2023-09-08"),
    ("Ia tiba Rabu besok (13/9).", "Rabu besok (13/9)", "2023-09-13"),
    ("Ia tiba kemarin (11/9).", "kemarin (11/9)", "2023-09-11"),
    ("Ia tiba kemarin pagi (11/9).", "kemarin pagi (11/9)", "2023-09-11"),
    ("Ia tiba hari ini tanggal 12 September 2023.", "hari ini tanggal 12 September 2023", "2023-09-12"),
    ("Data per Senin menunjukkan kenaikan.", "Senin", "2023-09-11"),
    ("Ia tiba Senin Pon, 4 September 2023.", "Senin Pon, 4 September 2023", "2023-09-04"),
    # ranges and pairs
    ("Rapat 10 hingga 13 September 2023 digelar.", "10 hingga 13 September 2023", "2023-09-10/2023-09-13"),
    ("Rapat tanggal 10 sampai dengan 13 Juni.", "10 sampai dengan 13 Juni", "2023-06-10/2023-06-13"),
    ("Rapat 10 s/d 13 Juni digelar.", "10 s/d 13 Juni", "2023-06-10/2023-06-13"),
    ("Rapat 24 dan 25 April 2023 digelar.", "24 dan 25 April 2023", "2023-04-24/2023-04-25"),
    ("Ekspor Januari - Agustus 2022 naik.", "Januari - Agustus 2022", "2022-01/2022-08"),
    # months on their own
    ("Kontrak pengiriman Oktober melemah.", "Oktober", "2023-10"),
    ("Harga naik dibandingkan Juli.", "Juli", "2023-07"),
    ("Proyek itu diharapkan November selesai.", "November", "2023-11"),
    ("Ia menganggur sejak November.", "November", "2022-11"),
    ("Kantor dibuka pada Maret.", "Maret", "2023-03"),
    # years
    ("Keadaan memburuk saat krisis 1998 terjadi.", "1998", "1998"),
    ("Toko itu dibuka 2012 lalu.", "2012 lalu", "2012"),
    ("Lagu ( 2012 ) itu terkenal.", "2012", "2012"),
    ("Laba tahun buku 2022 naik.", "tahun buku 2022", "2022"),
    ("Siswa tahun ajaran 2023/2024 masuk.", "tahun ajaran 2023/2024", "2023/2024"),
    ("Ia mencetak gol pada musim 2013-14 saja.", "musim 2013-14", "2013/2014"),
    ("Ia mencetak gol musim 2016 / 2017 saja.", "musim 2016 / 2017", "2016/2017"),
    ("Ia pindah pada musim panas 2016 lalu.", "musim panas 2016 lalu", "2016-22"),
    ("Lagu era 80-an itu terkenal.", "80-an", "198X"),
    ("Lagu tahun 90 - an itu terkenal.", "tahun 90 - an", "199X"),
    ("Lagu awal 1970 - an itu terkenal.", "awal 1970 - an", "197X"),
    # parts of the year
    ("Arus modal naik sejak awal tahun.", "awal tahun", "2023"),
    ("Defisit berlanjut hingga akhir tahun nanti.", "akhir tahun nanti", "2023"),
    ("Laba kuartal II tahun lalu naik.", "kuartal II tahun lalu", "2022-04/2022-06"),
    ("Laba triwulan III naik.", "triwulan III", "2023-07/2023-09"),
    ("Laba semester I - 2022 naik.", "semester I - 2022", "2022-01/2022-06"),
    # parts of the day
    ("Ia tiba tadi malam.", "tadi malam", "2023-09-11"),
    ("Ia tiba pagi tadi.", "pagi tadi", "2023-09-12"),
    ("Rapat digelar pagi ini di kantor.", "pagi ini", "2023-09-12"),
    ("Rapat digelar nanti sore.", "nanti sore", "2023-09-12"),
    ("Ia tiba Rabu dinihari.", "Rabu dinihari", "2023-09-06"),
    ('"Dua tahun lalu ia pergi," kata Budi.', "Dua tahun lalu", "2021"),
    ('Ia diam."Dua tahun lalu ia pergi," kata Budi.', "Dua tahun lalu", "2021"),
    ('Ia diam."Saat Juni ia pergi," kata Budi.', "Juni", "2023-06"),
]


@pytest.mark.parametrize(("source", "text", "edtf"), FORMS)
def test_form(source: str, text: str, edtf: str) -> None:
    found = only(source)
    assert (found.text, found.edtf) == (text, edtf)
    assert source[found.start : found.end] == found.text


@pytest.mark.parametrize(
    ("source", "value", "kind"),
    [
        ("Kamis, 14 September 2023 08:21 WIB", "2023-09-14T08:21+07:00", TimeType.TIME),
        ("Sep 5, 2023 - 14:31", "2023-09-05T14:31", TimeType.TIME),
        ("Laga 10 Juni 2023 pukul 17.35 WIT nanti", "2023-06-10T17:35+09:00", TimeType.TIME),
        ("Laga pukul 20.04 WIB berakhir", "T20:04+07:00", TimeType.TIME),
        ("Ia tiba pada Selasa pagi", "2023-09-12TMO", TimeType.TIME),
        ("Ia datang pekan ini", "2023-W37", TimeType.DATE),
        ("Rapat lebih dari satu jam selesai", "PT1H", TimeType.DURATION),
        ("Perang satu setengah tahun itu", "P18M", TimeType.DURATION),
        ("Ia memimpin 12 tahun lamanya", "P12Y", TimeType.DURATION),
        ("Ia dilarang bertahun-tahun masuk", "PXY", TimeType.DURATION),
        ("Ia kini tinggal di sana", "PRESENT_REF", TimeType.DATE),
        ("Ia baru-baru ini pindah", "PAST_REF", TimeType.DATE),
        ("Nilainya di masa depan", "FUTURE_REF", TimeType.DATE),
        ("Warga cemas. Terlebih saat ini hujan turun", "PRESENT_REF", TimeType.DATE),
        ("Pasar buka setiap hari Senin", "XXXX-WXX-1", TimeType.SET),
        ("Produksi naik 100 ton per tahun", "P1Y", TimeType.SET),
        ("Kursus buka setiap Senin hingga Jumat di sana", "XXXX-WXX-1", TimeType.SET),
        ("Kursus buka setiap hari Sabtu dan Minggu di sana", "XXXX-WXX-6", TimeType.SET),
        ("Laga pukul 20.04.15 WITA berakhir", "T20:04+08:00", TimeType.TIME),
        ("Gempa terjadi jam 8 malam di sana", "T20:00", TimeType.TIME),
        ("Gempa terjadi pukul 2 siang di sana", "T14:00", TimeType.TIME),
        ("Gempa terjadi pukul 03.00 dini hari di sana", "T03:00", TimeType.TIME),
        ("Gempa terjadi 14.30 WIB di sana", "T14:30+07:00", TimeType.TIME),
        ("Ia menang dalam waktu dua jam saja", "PT2H", TimeType.DURATION),
        ("Ia sakit tiga hari ini", "P3D", TimeType.DURATION),
    ],
)
def test_timex(source: str, value: str, kind: TimeType) -> None:
    found = only(source)
    assert (found.value, found.type) == (value, kind)


@pytest.mark.parametrize(
    "source",
    [
        "Piala Dunia 2026 digelar di tiga negara.",
        "Putusan itu merujuk UU Nomor 1 Tahun 2025 dan Pasal 12.",
        "Skornya 2-1 pada babak pertama.",
        "Harganya Rp 2.019 per lembar, naik 3,5 persen.",
        "Hubungi 0812-3456-7890 untuk keterangan.",
        "Dua pertiga (2/3) suara sudah masuk.",
        "Ia berusia 45 tahun.",
        "Penerbangan GA-2023 tertunda.",
        "Mereka menuju Pasar Minggu dengan bus.",
        "Luasnya 2000 meter persegi.",
        "Ada 1945 orang di sana.",
        "Rasio 1/2 dipakai di sini.",
        "Kamar 12/5 kosong.",
        "Terlebih dahulu ia mandi.",
        "Ia mandi terlebih dulu.",
        "Warga bersama Mei Ling pergi.",
        "Sosok itu sosok yang bisa kerja di desa.",
        "Daftar 12 dari 15 orang.",
        "Suhu naik 20.04 derajat.",
        "Alamatnya di Jalan Senopati 12.",
        "Versi 12.9.2 dirilis.",
        "Ia bersama April Setiawan pergi.",
        "Menurut Juni, panennya gagal.",
        "Warga memilih Anies dan Agus, katanya.",
        "Mereka kuliah di Universitas Sebelas Maret sejak lulus.",
        "Klub itu juara Liga 1 2024-2025 di kandang.",
        "Klub itu juara Liga Champions 2016 - 2017 di kandang.",
        "Warga menunaikan salat Jumat di masjid.",
        "Umat merayakan Jumat Agung dan Sabtu Sunyi.",
        "Pria 60-an itu pergi.",
        "Ia berlatih lari (45 tahun) di taman.",
        "Anak itu tidur siang ini dan itu.",
        "Pesta digelar setiap akhir tahun.",
        "Peserta antara 1500 hingga 2000 orang.",
        "Ia finis dengan selisih 20.04 di depan.",
        "Kelas 3 dan 4 libur.",
        "Suhunya 10 hingga 13 derajat.",
        "Skor 21 - 04 - 17 di set akhir.",
    ],
)
def test_no_date(source: str) -> None:
    assert dates(source) == ()


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("Puasa dimulai 1 Ramadan 1445 H di sana.", "1 Ramadan 1445 H"),
        ("Ia lahir 12 Rabiul Awal 1445 Hijriah.", "12 Rabiul Awal 1445 Hijriah"),
        ("Hari raya jatuh pada 10 Zulhijah.", "10 Zulhijah"),
        ("Ziarah ramai pada Jumat Kliwon.", "Jumat Kliwon"),
    ],
)
def test_islamic_and_javanese_days_are_found_and_have_no_value(source: str, text: str) -> None:
    found = only(source)
    assert (found.text, found.value, found.edtf) == (text, None, None)


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("Ia menang pada 2021, 2022, dan 2023.", ["2021", "2022", "2023"]),
        ("Ia menang ( 1984 , 2000 dan 2006 ) .", ["1984", "2000", "2006"]),
        ("Ia menjabat 2009 hingga 2014 di sana.", ["2009", "2014"]),
        ("Bantuan cair Oktober, November, dan Desember.", ["2023-10", "2023-11", "2023-12"]),
        ("Bantuan cair Oktober, November, dan Desember 2021.", ["2021-10", "2021-11", "2021-12"]),
        ("Bantuan cair pada November hingga Januari 2022.", ["2021-11", "2022-01"]),
        ("Rapat 28 Desember hingga 2 Januari 2020 digelar.", ["2019-12-28", "2020-01-02"]),
        ("Rapat 13 dan 18 Agustus 2015 digelar.", ["2015-08-13", "2015-08-18"]),
        ("Ia tiba hari ini, Selasa (12/9/2023).", ["2023-09-12", "2023-09-12"]),
        ("Laga Minggu (3/9/2023) atau Senin pagi WIB usai.", ["2023-09-03", "2023-09-04"]),
        ("Harga naik Jumat (8/9). Sehari sebelumnya harga turun.", ["2023-09-08", "2023-09-07"]),
        ("Ia tiba Jumat (8/9). Keesokan harinya ia pergi.", ["2023-09-08", "2023-09-09"]),
        ("Laba tahun 2020 naik dari tahun sebelumnya.", ["2020", "2019"]),
        ("Laba Mei 2020 naik dari bulan sebelumnya.", ["2020-05", "2020-04"]),
        ("Laba kuartal II 2020 naik. Lima tahun sebelumnya rugi.", ["2020-04/2020-06", "2015"]),
    ],
)
def test_expressions_that_lean_on_each_other(source: str, expected: list[str]) -> None:
    assert [d.edtf for d in dates(source)] == expected


def test_days_that_the_text_never_told_are_none() -> None:
    assert dates("Keesokan harinya ia pergi. Pada tahun berikutnya ia kembali.") == ()
    assert only("Sehari sebelumnya ia pergi.").value == "P1D"


def test_a_slip_of_the_weekday_near_the_anchor_moves_no_date_by_a_year() -> None:
    # 2022-09-11 was a Sunday too, but nobody dates last year's day so.
    found = only("Ia tiba Minggu (11/9).")
    assert (found.edtf, found.consistent) == ("2023-09-11", False)


def test_a_weekday_far_from_the_anchor_tells_the_year() -> None:
    assert only("Ia tiba Sabtu (15/1).").edtf == "2022-01-15"


def test_a_weekday_that_contradicts_its_date_is_kept_and_reported() -> None:
    found = only("Menurut juru bicara, Selasa (12/8/2023), rapat usai.")
    assert (found.value, found.consistent, found.repaired) == ("2023-08-12", False, "2023-09-12")
    (diagnostic,) = date_diagnostics([found])
    assert diagnostic.code == "weekday-clash"
    assert (diagnostic.start, diagnostic.end) == (found.start, found.end)


def test_no_repair_where_the_date_lies_in_the_week_before_the_anchor() -> None:
    found = only("Menurut juru bicara, Kamis (12/9/2023), rapat usai.")
    assert (found.value, found.consistent, found.repaired) == ("2023-09-12", False, None)


def test_no_repair_where_two_days_would_fit() -> None:
    assert only("Rapat usai, Selasa (21/9/2023).").repaired is None


def test_an_impossible_day_has_no_value() -> None:
    found = only("Rapat usai, Selasa (31/6/2023).")
    assert (found.value, found.edtf, found.consistent) == (None, None, False)


@pytest.mark.parametrize(
    "source", ["Ia datang Selasa.", "Ia datang pekan lalu.", "Ia datang Selasa (5/9).", "pada Juli"]
)
def test_nothing_is_guessed_without_an_anchor(source: str) -> None:
    found = only(source, anchor=None)
    assert (found.value, found.edtf, found.anchored) == (None, None, True)


def test_a_year_serves_dates_without_one() -> None:
    assert only("Ia datang Selasa (5/9).", anchor=None, year=2023).edtf == "2023-09-05"


def test_a_weekday_chooses_among_the_years_a_text_names() -> None:
    found = dates("Sejak 27 Mei 2020 ia bekerja di sana. Ia keluar Jumat (12/6).", anchor=None)
    assert [d.edtf for d in found] == ["2020-05-27", "2020-06-12"]


def test_the_turn_of_the_year() -> None:
    assert only("Ia datang Kamis (28/12).", anchor=date(2024, 1, 3)).edtf == "2023-12-28"


@pytest.mark.parametrize("language", ["id", "ms"])
@pytest.mark.parametrize("word", [*DAYS_AWAY, *VAGUE])
def test_every_word_that_dates_is_found_with_and_without_a_capital(word: str, language: str) -> None:
    assert only(f"Ia datang {word}.", language=language).text == word
    assert only(f"{word.capitalize()} ia datang.", language=language).text == word.capitalize()


@pytest.mark.parametrize("language", ["id", "ms"])
@pytest.mark.parametrize("unit", UNITS)
def test_every_unit_is_found_with_and_without_a_capital(unit: str, language: str) -> None:
    for form in (unit, unit.capitalize()):
        assert only(f"Ia datang dua {form} lalu.", language=language).text == f"dua {form} lalu"


@pytest.mark.parametrize(
    ("language", "name"), [(language, name) for language in ("id", "ms") for name in (*MONTHS[language], *MONTHS["en"])]
)
def test_every_month_is_found_after_a_day_and_on_its_own(language: str, name: str) -> None:
    forms = {f"5 {form} 2022" for form in (name, name.lower(), name.upper())} | {f"{name} 2022"}
    assert {only(f"Ia tiba pada {form} di kota.", language=language).text for form in forms} == forms


@pytest.mark.parametrize(
    ("language", "name"),
    [(language, name) for language in ("id", "ms") for name in WEEKDAYS[language] if len(name) > 3],
)
def test_every_weekday_is_found_also_without_its_apostrophe(language: str, name: str) -> None:
    for form in {name, name.replace("'", "")}:
        assert only(f"Ia tiba {form} (5/9/2023).", language=language).text == f"{form} (5/9/2023)"


def test_malay() -> None:
    assert only("Beliau tiba Isnin, 19 Disember 2022.", language="ms").edtf == "2022-12-19"
    assert only("Beliau tiba dua hari lepas.", language="ms").edtf == "2023-09-10"
    assert only("Beliau tiba Khamis (7 September).", language="ms").edtf == "2023-09-07"
    assert only("Beliau tiba pada Ogos lalu.", language="ms").edtf == "2023-08"
    assert only("Beliau tiba pada 11 hingga 14 Januari tahun depan.", language="ms").edtf == "2024-01-11/2024-01-14"
    assert only("Kejadian pada pukul 8.50 malam itu.", language="ms").value == "T20:50"


def test_a_language_without_lexicon() -> None:
    with pytest.raises(KeyError):
        dates("Er kam gestern.", language="de")


def test_minggu_is_sunday_or_week() -> None:
    found = dates("Pada Minggu mereka tiba. Mereka tinggal dua minggu. Minggu lalu hujan.")
    assert [d.edtf for d in found] == ["2023-09-10", None, "2023-09-04/2023-09-10"]


STYLES = {
    "{w} ({d}/{m}/{y})": 0,
    "{w} ({d:02d}/{m:02d}/{y})": 0,
    "{w} ( {d} / {m} / {y} )": 0,
    "{w}, {d}/{m}/{y}": 0,
    "{w} {d} {name} {y}": 0,
    "{w}, {d} {name} {y}": 0,
    "{w} ({d} {name} {y})": 0,
    "{d} {name} {y}": 0,
    "({d}/{m}/{y})": 1,
    "{d}-{m}-{y}": 0,
    "{y}-{m:02d}-{d:02d}": 0,
}


@given(st.dates(date(1950, 1, 1), date(2049, 12, 31)), st.sampled_from(sorted(STYLES)))
def test_every_house_style_parses_back(day: date, style: str) -> None:
    text = style.format(
        w=WEEKDAY_NAMES[day.weekday()], d=day.day, m=day.month, y=day.year, name=MONTH_NAMES[day.month - 1]
    )
    found = only(f"Ia tiba {text} lewat laut.")
    trim = STYLES[style]
    assert (found.text, found.edtf) == (text[trim : len(text) - trim], day.isoformat())
    assert found.consistent


@given(st.dates(date(2000, 1, 1), date(2030, 12, 31)), st.integers(0, 6))
def test_a_weekday_is_flagged_exactly_when_the_calendar_says_so(day: date, weekday: int) -> None:
    found = only(f"Ia tiba {WEEKDAY_NAMES[weekday]} ({day.day}/{day.month}/{day.year}).")
    assert found.edtf == day.isoformat()
    assert found.consistent == (day.weekday() == weekday)


@given(st.dates(date(2000, 1, 1), date(2030, 12, 31)), st.dates(date(2000, 1, 1), date(2030, 12, 31)))
def test_a_repair_lies_in_the_week_before_the_anchor(day: date, anchor: date) -> None:
    weekday = (day.weekday() + 3) % 7
    found = only(f"Ia tiba {WEEKDAY_NAMES[weekday]} ({day.day}/{day.month}/{day.year}).", anchor=anchor)
    if found.repaired is not None:
        repaired = date.fromisoformat(found.repaired)
        assert timedelta(0) <= anchor - repaired <= timedelta(days=7)
        assert repaired.weekday() == weekday
        assert sum(a == b for a, b in zip(found.repaired.split("-"), day.isoformat().split("-"), strict=True)) == 2


TOKENS = st.sampled_from(
    """Selasa Minggu minggu hari bulan tahun pekan lalu ini depan 12/9 (12/9/2023) 31/2/2023 2019 2019-2024 pukul 20.04
    WIB kemarin Juli Mei Sep 5, dua setengah lebih dari se seminggu beberapa tanggal 28 99 0 2023-13-45 kuartal I abad
    ke-0 setiap akhir - , . ( ) \n Jum’at 1960-an dan yang hingga 999 tahun jam""".split(" ")
)


@given(st.lists(TOKENS, max_size=30).map(" ".join) | st.text(), st.none() | st.dates())
def test_any_text_gives_ordered_disjoint_slices(source: str, anchor: date | None) -> None:
    found = dates(source, anchor=anchor)
    assert all(source[d.start : d.end] == d.text for d in found)
    assert all(a.end <= b.start for a, b in pairwise(found))
