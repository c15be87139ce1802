"""Who speaks: bodies between role and name, roles parted by commas, descriptions that point back, fuller names."""

from __future__ import annotations

import pytest

from newscorpus import parse
from newscorpus.names import is_degrees, is_ranked, split_run
from newscorpus.records import Quote, SpeakerHow, SpeakerKind


def quotes(text: str) -> tuple[Quote, ...]:
    found = parse(text).quotes
    assert found is not None
    return found


def speakers(text: str) -> list[str | None]:
    return [None if q.speaker is None else q.speaker.name for q in quotes(text)]


@pytest.mark.parametrize(
    ("run", "name"),
    [
        ("CEO Microsoft Rina Melati", "Rina Melati"),
        ("Pelatih Real Madrid Andi Yudha", "Andi Yudha"),
        ("Kapten Chelsea Andi Yudha", "Andi Yudha"),
        ("Penyanyi Chelsea Olivia", "Chelsea Olivia"),
        ("Direktur Lintaspay Rina Melati", "Rina Melati"),
        ("Direktur Keuangan Waskita Karya Rina Melati", "Rina Melati"),
        ("Jaksa Agung ST Wibisono", "ST Wibisono"),
        ("Menteri Keuangan Bambang PS Wibisono", "Bambang PS Wibisono"),
        ("Ketua DPR RI Rina Melati", "Rina Melati"),
        ("Ketua Panitia Imam Suyatno", "Imam Suyatno"),
        ("Kompol Winarno Agus", "Winarno Agus"),
        ("Raja Juli Hartono", "Juli Hartono"),
        ("Dewi Lestari Selasa", "Dewi Lestari"),
        ("Dokter Rina Melati SS MHum", "Rina Melati"),
    ],
)
def test_bodies_and_titles_are_no_part_of_a_name(run: str, name: str) -> None:
    start, end = split_run(run)
    assert run[start:end] == name


@pytest.mark.parametrize("run", ["Liga Champions", "Real Madrid", "Telkom", "Lintas Night", "Oppo A3x"])
def test_things_are_no_persons(run: str) -> None:
    start, end = split_run(run)
    assert run[start:end] in ("", "Lintas")


def test_degrees_and_ranks_are_told_from_acronyms() -> None:
    assert is_degrees("Sp.PD")
    assert is_degrees("SpOG")
    assert not is_degrees("BMKG")
    assert not is_degrees("SM")
    assert not is_degrees("")
    assert is_ranked("Kapolres Malang AKBP")
    assert not is_ranked("Kapolres Malang")


def test_what_the_article_places_is_the_body_of_a_role() -> None:
    text = (
        "Kantor pusat di Nusabaya dijaga polisi. Saham Nusabaya turun.\n"
        '"Kami siap," kata direktur Nusabaya Rina Melati.\n"Kami buka lagi," kata Rina.'
    )
    assert speakers(text) == ["Rina Melati", "Rina Melati"]


def test_a_person_called_by_the_first_of_three_names_keeps_it() -> None:
    text = (
        '"Kami siap," kata Direktur Surya Adi Wibowo. "Kami buka," ujar Surya.\nSurya mengatakan hujan akan turun lagi.'
    )
    assert set(speakers(text)) == {"Surya Adi Wibowo"}


@pytest.mark.parametrize(
    ("phrase", "name", "role"),
    [
        ("Co-founder Jangkar, Rina Melati", "Rina Melati", "Co-founder Jangkar"),
        ("pelatih Liverpool, Andi Yudha", "Andi Yudha", "pelatih Liverpool"),
        ("Menteri Riset dan Seni (Menris), Rina Melati", "Rina Melati", "Menteri Riset dan Seni (Menris)"),
        ("Kasat Reskrim Polresta Lumajaya, Kompol Andi Yudha", "Andi Yudha", "Kasat Reskrim Polresta Lumajaya, Kompol"),
        ("Sekretaris Daerah Kota Lumajaya, Hardi", "Hardi", "Sekretaris Daerah Kota Lumajaya"),
        ("warga desa bernama Andi Yudha (40)", "Andi Yudha", "warga desa bernama"),
        ("Direktur Utama ( Dirut ) Rina Melati", "Rina Melati", "Direktur Utama ( Dirut )"),
        ("Kapolres AKBP Andi Yudha melalui Kasat Reskrim AKP Rina Melati", "Rina Melati", "Kasat Reskrim AKP"),
        ("pria berinisial AS", "AS", "pria"),
    ],
)
def test_a_role_is_parted_from_its_name(phrase: str, name: str, role: str) -> None:
    (quote,) = quotes(f'"Kami siap membantu warga," kata {phrase}.')
    assert quote.speaker is not None
    assert (quote.speaker.name, quote.speaker.role) == (name, role)


@pytest.mark.parametrize(
    ("subject", "name"),
    [
        ("Rina Melati, Kepala BPI Nusabaya,", "Rina Melati"),
        ("Dokter Rina Melati, Sp.PD,", "Rina Melati"),
        ("Kapolres AKBP Andi Yudha melalui Kasat Reskrim AKP Rina Melati", "Rina Melati"),
        ("BHKN", "BHKN"),
    ],
)
def test_the_subject_of_a_verb_of_saying_is_read_past_commas(subject: str, name: str) -> None:
    assert speakers(f"{subject} mengatakan bahwa hujan akan turun lagi besok.") == [name]


def test_what_menurut_governs_is_not_read_into_the_speaker() -> None:
    assert speakers("Menurut pihak berwenang, Niko akan menempati rumah itu minggu depan.") == ["pihak berwenang"]


@pytest.mark.parametrize(
    "phrase",
    [
        "perempuan berusia 31 tahun itu",
        "perempuan yang akrab disapa Ina ini",
        "pemain bertahan Real Madrid tersebut",
        "perwira dengan tiga balok emas di pundak ini",
    ],
)
def test_a_description_with_a_clause_points_back(phrase: str) -> None:
    found = quotes(f'"Kami siap membantu," kata Rina Melati.\n"Kami pulang besok pagi," ujar {phrase}.')
    speaker = found[-1].speaker
    assert speaker is not None
    assert (speaker.name, speaker.how) == ("Rina Melati", SpeakerHow.EPITHET)


def test_a_word_that_points_at_a_place_is_not_the_speakers() -> None:
    found = quotes('"Kami siap membantu," kata Rina Melati.\n"Kami takut," ujar warga yang tinggal di desa itu.')
    assert found[-1].speaker is not None
    assert found[-1].speaker.name != "Rina Melati"


def test_an_unnamed_source_stays_one() -> None:
    text = (
        '"Dia sudah pergi," kata sumber yang dekat dengan keluarga.\nRina Melati hadir di pesta.\n'
        '"Dia tidak kembali," ujar sumber itu. Menurut sumber yang sama, rumah itu sudah dijual.'
    )
    found = quotes(text)
    assert {q.speaker.name for q in found if q.speaker} == {"sumber yang dekat dengan keluarga"}
    assert {q.speaker.kind for q in found if q.speaker} == {SpeakerKind.ANONYMOUS}


@pytest.mark.parametrize("head", ["seorang juru bicara", "manajemen"])
def test_a_body_behind_an_unnamed_speaker_is_not_its_name(head: str) -> None:
    (quote,) = quotes(f'"Kami siap membantu warga," kata {head} Nusabaya.')
    assert quote.speaker is not None
    assert quote.speaker.name == f"{head} Nusabaya"


@pytest.mark.parametrize(
    ("office", "introduced"),
    [
        ("Mendag", "Menteri Perdagangan Rina Melati"),
        ("Menteri Perdagangan", "Menteri Perdagangan (Mendag), Rina Melati,"),
        ("Presiden", "Presiden RI Rina Melati"),
        ("Kepala Negara", "Presiden Rina Melati"),
    ],
)
def test_an_office_is_resolved_to_its_holder(office: str, introduced: str) -> None:
    (quote,) = quotes(f'Pasar itu dibuka {introduced} kemarin.\n"Harga turun lagi," kata {office}.')
    assert quote.speaker is not None
    assert (quote.speaker.name, quote.speaker.how) == ("Rina Melati", SpeakerHow.EPITHET)


def test_an_office_is_not_its_deputys() -> None:
    (quote,) = quotes('Pasar itu dibuka Wakil Presiden Rina Melati kemarin.\n"Harga turun lagi," kata Presiden.')
    assert quote.speaker is not None
    assert quote.speaker.name == "Presiden"


def test_a_name_with_more_between_its_ends_is_the_fuller() -> None:
    text = 'Calon bupati Rina Ayu Melati hadir di pasar.\n"Kami siap," kata Rina Melati. "Kami pulang," ujar Rina.'
    assert set(speakers(text)) == {"Rina Ayu Melati"}


def test_of_two_persons_with_one_name_the_one_who_speaks_is_meant() -> None:
    text = (
        "Rina Wulandari Kusuma tidak hadir di kantor itu kemarin.\n"
        '"Kami siap," kata Rina Melati. Ruang Rina Wulandari Kusuma kosong.\n"Kami pulang," ujar Rina.'
    )
    assert speakers(text) == ["Rina Melati", "Rina Melati"]


def test_words_before_a_name_in_a_title_do_not_make_it_fuller() -> None:
    text = (
        '"Kami siap," kata Rina Melati.\nKunjungan Rina Melati disambut warga sejak kunjungan pertama.\n'
        '"Kami pulang," ujar Melati.'
    )
    assert set(speakers(text)) == {"Rina Melati"}


def test_an_abbreviation_stands_for_the_whole_body() -> None:
    text = 'Badan Cuaca, Iklim, dan Samudra (BCIS) memantau laut.\n"Ombak akan tinggi besok," tulis BCIS.'
    assert speakers(text) == ["Badan Cuaca, Iklim, dan Samudra"]


def test_a_nickname_with_an_honorific_leads_to_the_name() -> None:
    text = 'Menteri Sosial Andi Yudha atau Gus Ipin hadir di desa.\n"Bantuan sudah sampai," kata Gus Ipin.'
    assert speakers(text) == ["Andi Yudha"]


def test_an_account_is_called_by_what_stands_in_marks() -> None:
    (quote,) = quotes('Akun Facebook "warta_nusa7" pada Rabu menulis bahwa harga beras turun lagi di desa itu.')
    assert quote.speaker is not None
    assert (quote.speaker.name, quote.speaker.kind) == ("warta_nusa7", SpeakerKind.ACCOUNT)


def test_a_bracket_with_a_stroke_stands_within_a_role() -> None:
    assert speakers('"Kami siap," kata Wakil Kepala Badan Tanah Negara (ATR/BTN) Rina Melati.') == ["Rina Melati"]


@pytest.mark.parametrize(
    ("introduced", "called", "name"),
    [
        ("Kepala Puskesmas Wanasari Suwandi", "Suwandi", "Suwandi"),
        ("Kepala Puskesmas Wanasari drg. Rina Melati", "Rina", "Rina Melati"),
        ("CEO EV Lebah Carla Lumban", "Carla Lumban", "Carla Lumban"),
        ("Kepala Bidang Pengelolaan (Kabid) Kota Sumber Rina Melati", "Rina", "Rina Melati"),
        ("Kapolres Sungai Kelapa Hulu (SKH) AKBP Rudi Hartawan", "Rudi", "Rudi Hartawan"),
        ("Tan Sri Rudi Hartawan", "Rudi", "Rudi Hartawan"),
        ("Selebriti Rina Melati", "Rina", "Rina Melati"),
        ("Direktur PT Kelapa Jingga Rina Melati", "Rina", "Rina Melati"),
    ],
)
def test_what_stands_before_a_name_is_none_of_it(introduced: str, called: str, name: str) -> None:
    text = (
        f"Warga Wanasari berkumpul di EV Lebah pagi ini. Kegiatan itu dibuka {introduced} pada siang hari.\n"
        f'Menurut laporan warga, EV Lebah ramai.\n"Kami siap membantu," kata {called}.'
    )
    assert speakers(text)[-1] == name


@pytest.mark.parametrize(
    ("mention", "name"),
    [
        ("Gubernur Bantul TimurRudi Hartawan", "Rudi Hartawan"),
        ("Gubernur Rudi HartawanSaputra", "Rudi Hartawan Saputra"),
        ("Gubernur Rudi Hartawanmenjelaskan", "Rudi Hartawan"),
        ("Gubernur Rudi MacArthur", "Rudi MacArthur"),
    ],
)
def test_words_that_lost_their_blank_are_parted(mention: str, name: str) -> None:
    text = f'Acara itu dihadiri {mention} diSumber pada siang hari.\n"Kami siap," kata Rudi.'
    (quote,) = [q for q in quotes(text) if q.speaker and q.text.startswith("Kami")]
    assert quote.speaker is not None
    assert quote.speaker.name == name


def test_a_brand_keeps_its_capital_where_no_blank_was_lost() -> None:
    assert speakers('"Kami siap," kata Direktur LintasPay Rina Melati di Sumber.') == ["Rina Melati"]


@pytest.mark.parametrize(
    "second",
    [
        '"Kami siap," kata Bolang, sapaan akrabnya, siang ini.',
        '"Kami siap," kata Bolang, sapaan akrab Rudi Hartawan.',
        'Dia dikenal dengan nama panggung Bolang.\n"Kami siap," ujar Bolang.',
        'Pria yang akrab disapa Bolang itu tertawa.\n"Kami siap," ujar Bolang.',
        '"Kami siap," kata RH.',
        '"Kami siap," kata Rud.',
    ],
)
def test_second_names_and_initials_stand_for_the_name(second: str) -> None:
    text = f'"Kami sudah menunggu," kata Ketua Panitia Rudi Hartawan.\n{second}'
    assert speakers(text)[-1] == ("Rud" if "Rud." in second else "Rudi Hartawan")


def test_the_beginning_of_a_first_name_stands_for_it() -> None:
    text = 'Acara dibuka Ketua Panitia Rudihartono Wibisono.\n"Kami siap," kata Rudi.\n"Baik," kata Rudi lagi.'
    assert set(speakers(text)) == {"Rudihartono Wibisono"}


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("kata kuasa hukum Rudi, Rina Melati, di Sumber", "Rina Melati"),
        ("kata kuasa hukum Rudi di Sumber", "kuasa hukum Rudi"),
        ("kata istri Rudi di Sumber", "istri Rudi"),
    ],
)
def test_a_relation_of_a_person_speaks_for_itself(said: str, name: str) -> None:
    text = f'Ketua Panitia Rudi Hartawan ditahan sejak siang.\n"Kami menunggu," {said}.'
    assert speakers(text) == [name]


def test_who_is_introduced_by_the_word_is_meant() -> None:
    assert speakers('"Kami menunggu," kata pengacara Rina Melati di Sumber.') == ["Rina Melati"]


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("Kepolisian Northern Plains mengatakan", "Kepolisian Northern Plains"),
        ("Pihak Nusabaya mengatakan", "Nusabaya"),
        ("Menurut Dokter Rina,", "Rina Melati"),
    ],
)
def test_bodies_and_roles_are_read_to_their_end(said: str, name: str) -> None:
    text = f"Acara itu dibuka dr. Rina Melati, Sp.A, siang ini.\n{said} semua korban sudah pulang."
    assert speakers(text)[-1] == name


@pytest.mark.parametrize(
    "introduced",
    ["Kapolres Sumber Utara, Kombes Rudi,", "Kapolres Sumber Utara , Kombes Rudi ,", "Kapolres Sumber Kombes Rudi"],
)
def test_an_office_is_its_holders(introduced: str) -> None:
    text = f'{introduced} membuka acara itu.\n"Kami siap," jelas Kapolres.'
    assert speakers(text)[-1] == "Rudi"


def test_a_noun_with_a_clause_points_back() -> None:
    text = (
        '"Kami siap," kata Ketua Panitia Rina Melati.\nPerempuan yang merupakan cucu dari pendiri Yayasan Melati '
        "(YM) H. Surya ini mengatakan acara itu berjalan lancar."
    )
    assert speakers(text)[-1] == "Rina Melati"


def test_an_abbreviation_is_the_body_however_it_is_written() -> None:
    text = "Laman Badan Amal Nusantara (Bamnus) dibuka siang ini.\nBAMNUS menegaskan pendaftaran belum dibuka."
    assert speakers(text)[-1] == "Badan Amal Nusantara"
    text = "Laman BAN (Badan Amal Nusantara) dibuka siang ini.\nBAN menegaskan pendaftaran belum dibuka."
    assert speakers(text)[-1] == "Badan Amal Nusantara"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ('Bupati Rudi Hartawanmengeklaim jalan itu rampung. "Sudah selesai," ujar Rudi.', "Rudi Hartawan"),
        ('PresidenLaLiga Karel Mirandakembali hadir di baruKota. "Itu buruk," ujar Miranda.', "Karel Miranda"),
        ('Andre Colina sakit. Kondisi Colina membaik. "Saya pulih," kata Colina.', "Andre Colina"),
        (
            'Pakar Drone sekaligus penasihat Federasi Drone Delima (FDD) Rudi Hartawan hadir. "Aman," kata Rudi.',
            "Rudi Hartawan",
        ),
        ('Wali Kota Elka Kahrina datang. "Kami siap," kata Kahrina.', "Elka Kahrina"),
        ('Wali Kota Palembang Ratu Melati datang. "Kami siap," kata Melati.', "Ratu Melati"),
        ('Rudi Hartawan datang. Ekonom itu akrab disapa Rudi Botak. "Kami siap," kata Rudi.', "Rudi Hartawan"),
        ('"Kami menyesal," demikian pernyataan resmi Bank Delima.', "Bank Delima"),
        ('"Kami menyesal," tulis Bank Delima. Saham turun. "Kami bayar," sebut pernyataan itu.', "Bank Delima"),
    ],
)
def test_what_stands_around_a_name_is_told_from_it(text: str, name: str) -> None:
    assert speakers(text)[-1] == name


def test_somebody_who_says_saya_is_no_body() -> None:
    text = (
        'Pelatih Rudi Hartawan hadir. "Saya datang," kata Rudi Hartawan. '
        '"Kami senang," tulis Bank Delima.\n"Saya gembira dan saya tinggal," tulisnya di media sosial.'
    )
    assert speakers(text)[-1] == "Rudi Hartawan"


def test_the_person_right_before_a_verb_speaks_where_a_thing_begins_the_clause() -> None:
    text = "Penyegelan dilakukan dengan banner Kepala Dinas Perizinan Rudi Hartawan mengatakan, tiga reklame ditebang."
    assert speakers(text) == ["Rudi Hartawan"]
