"""When and where events took place: the date of the clause, dates carried, places, and whose words they stand in."""

from __future__ import annotations

import pytest

import newscorpus
from newscorpus import Event


def events(*paragraphs: str) -> dict[str, Event]:
    """The events of an article of 13 September 2023, by trigger; the last of two with the same one counts."""
    text = "\n\n".join(("Warga setempat menunggu sejak pagi di balai kota.", *paragraphs))
    return {event.trigger.text: event for event in newscorpus.parse(text, published="2023-09-13").events or ()}


def when(trigger: str, *paragraphs: str) -> tuple[str, bool] | None:
    found = events(*paragraphs)[trigger].when
    return (found.edtf, found.carried) if found else None


def place(trigger: str, *paragraphs: str) -> str | None:
    found = events(*paragraphs)[trigger].place
    return found.text if found else None


@pytest.mark.parametrize(
    ("trigger", "sentence", "edtf"),
    [
        ("menangkap", "Polisi menangkap Budi Santoso pada 3 Mei 2021.", "2021-05-03"),
        ("menangkap", "Polisi menangkap Budi Santoso di rumahnya, Senin (11/9/2023).", "2023-09-11"),
        ("menangkap", "Pada 3 Mei 2021, polisi menggeledah rumah itu dan menangkap Budi Santoso.", "2021-05-03"),
        ("menangkap", "Pada 3 Mei 2021, polisi yang berjaga menangkap Budi Santoso.", "2021-05-03"),
        ("ditahan", "Budi Santoso diperiksa pada 3 Mei 2021 dan ditahan pada 5 Mei 2021.", "2021-05-05"),
        ("ditangkap", "Budi Santoso, yang ditangkap di Bandung, Senin (11/9/2023), membawa pisau.", "2023-09-11"),
        ("Pertemuan", "Pertemuan Budi Santoso dan Siti Rahayu digelar pada 3 Mei 2021.", "2021-05-03"),
        ("bertemu", "Budi Santoso akan pergi bulan ini untuk bertemu Siti Rahayu.", "2023-09"),
        ("bertemu", '"Panen baik," kata Budi Santoso usai bertemu Siti Rahayu, Senin (11/9/2023).', "2023-09-11"),
        ("menghadiri", "Budi Santoso akan menghadiri forum yang berlangsung hingga 15 September.", "../2023-09-15"),
        ("menghadiri", "Budi Santoso menghadiri forum yang digelar pada 3-5 Mei 2021.", "2021-05-03/2021-05-05"),
        ("melarang", "Jepang melarang impor beras sejak 2006.", "2006"),
    ],
)
def test_the_date_of_the_clause_is_the_events(trigger: str, sentence: str, edtf: str) -> None:
    assert when(trigger, sentence) == (edtf, False)


@pytest.mark.parametrize(
    ("trigger", "sentence"),
    [
        ("menolak", '"Kami menolak usul itu," kata Budi Santoso di Bandung, Selasa (12/9/2023).'),
        ("menolak", "Budi Santoso menolak usul itu, kata Siti Rahayu saat ditemui di Bandung, Selasa (12/9/2023)."),
        ("menangkap", "Media Jepang melaporkan pada hari Selasa bahwa polisi menangkap Budi Santoso."),
        ("menangkap", "Polisi menangkap Budi Santoso, media Jepang melaporkan pada hari Selasa."),
        ("menangkap", "Mengutip Antara, Selasa (12/9/2023), polisi menangkap Budi Santoso."),
        ("bertemu", "Pada hari Senin (11/9/2023), Siti Rahayu mengatakan bahwa Budi Santoso akan bertemu Rina Melati."),
        ("menolak", "Budi Santoso menolak membayar hingga 3 Mei 2024."),
        ("menolak", "Budi Santoso menolak melunasi utang paling lambat 3 Mei 2024."),
        ("menolak", "Budi Santoso menolak usul itu karena Siti Rahayu pindah pada 3 Mei 2021."),
        ("kunjungan", "Itulah kunjungan pertama Budi Santoso ke Jepang sejak runtuhnya pasar pada tahun 1991."),
        ("menolak", "Budi Santoso menolak pilkada yang digelar pada 3 Mei 2021."),
        ("menangkap", "Sejak rumahnya terbakar pada 3 Mei 2021, polisi belum menangkap Budi Santoso."),
        ("kesepakatan", "Jepang dianggap mencegah kesepakatan Budi Santoso, termasuk pinjaman tahun 2019."),
        ("aksi mogok", "Sepekan usai aksi mogok, harga ayam masih tinggi di pasar, Senin (11/9/2023)."),
        ("penangkapan", "Rapat soal penangkapan Budi Santoso digelar pada 3 Mei 2021."),
        ("menolak", "Narasi itu dari artikel yang menyebut warga menolak beras, tayang Senin (11/9/2023)."),
        ("menolak", "Warga menolak anggaran untuk tahun 2021."),
    ],
)
def test_the_date_of_the_report_or_of_another_clause_is_not(trigger: str, sentence: str) -> None:
    assert when(trigger, sentence) is None


MET = "Budi Santoso bertemu Siti Rahayu pada 3 Mei 2021."
JAILED = "Polisi menangkap Budi Santoso pada 3 Mei 2021."


@pytest.mark.parametrize(
    ("trigger", "paragraphs"),
    [
        ("Pertemuan", (MET, "Pertemuan antara Budi Santoso dan Siti Rahayu membahas panen.")),
        ("Pertemuan", (MET, "Pertemuan tersebut membahas panen.")),
        ("Pertemuan", (MET, "Pertemuan digelar tertutup.")),
        ("penangkapan", (JAILED, "Setelah penangkapan Budi Santoso warga pulang.")),
        ("Pertemuan", ("Pertemuan Budi Santoso dan Siti Rahayu membahas panen.", MET)),
        ("menolak", (MET, "Dalam pertemuan itu, Siti Rahayu menolak usul petani.")),
        ("menemui", ("Pasar itu dibuka pada 3 Mei 2021. Saat itu Budi Santoso menemui Siti Rahayu.",)),
    ],
)
def test_a_date_is_carried_to_another_mention_of_the_event(trigger: str, paragraphs: tuple[str, ...]) -> None:
    assert when(trigger, *paragraphs) == ("2021-05-03", True)


def test_what_comes_after_a_dated_event_begins_with_its_end() -> None:
    told = "Budi Santoso akan menghadiri forum yang berlangsung hingga 15 September."
    after = "Pertemuan dengan Siti Rahayu akan dilakukan setelah forum tersebut."
    assert when("Pertemuan", told, after) == ("2023-09-15/..", True)


@pytest.mark.parametrize(
    ("trigger", "paragraphs"),
    [
        ("bertemu", (MET, "Budi Santoso akan bertemu Siti Rahayu.")),
        ("bertemu", (MET, "Budi Santoso tidak bertemu Siti Rahayu.")),
        ("bertemu", (MET, "Budi Santoso pernah bertemu Siti Rahayu.")),
        ("Pertemuan", (MET, "Pertemuan pertama Budi Santoso dan Siti Rahayu membahas panen.")),
        ("Pertemuan", (MET, "Pertemuan Agus Wijaya dan Made Suardana membahas panen.")),
        ("menahan", (JAILED, "Polisi menahan Budi Santoso.")),
        ("menuduh", (JAILED, "Rina Melati menuduh Budi Santoso.")),
        ("kunjungan", ("Budi Santoso mengunjungi Jepang pada 3 Mei 2021.", "Ada kunjungan lain ke Jepang.")),
    ],
)
def test_a_date_is_not_carried_to_another_event(trigger: str, paragraphs: tuple[str, ...]) -> None:
    assert when(trigger, *paragraphs) is None


def test_the_publication_date_is_no_date_of_an_event() -> None:
    text = "Selasa, 12 September 2023 10:00 WIB\n\nPolisi menangkap Budi Santoso di Bandung."
    (event,) = newscorpus.parse(text, published="2023-09-12").events or ()
    assert event.when is None


@pytest.mark.parametrize(
    ("trigger", "sentence", "name"),
    [
        ("menangkap", "Polisi menangkap Budi Santoso di kawasan Tanjung Elok.", "Tanjung Elok"),
        ("menangkap", "Di Bandung, polisi menangkap Budi Santoso.", "Bandung"),
        ("menangkap", "Polisi menangkap Budi Santoso di Bandung dan di Denpasar.", "Bandung"),
        ("mengunjungi", "Budi Santoso mengunjungi Jepang pada 3 Mei 2021.", "Jepang"),
        ("kunjungan", "Itulah kunjungan Budi Santoso ke Jepang.", "Jepang"),
        ("menolak", "Budi Santoso menolak di Bandung.", "Bandung"),
    ],
)
def test_a_place_is_named_in_the_clause(trigger: str, sentence: str, name: str) -> None:
    assert place(trigger, sentence) == name


@pytest.mark.parametrize(
    ("trigger", "sentence"),
    [
        ("menangkap", "Polisi menangkap Budi Santoso di Rabu kelabu itu."),
        ("bertemu", "Budi Santoso bertemu Siti Rahayu di Piala Presiden."),
        ("menangkap", "Polisi menangkap Budi Santoso seperti diatur di UU Nomor 5."),
        ("bertemu", "Budi Santoso bertemu Siti Rahayu di media sosial Facebook."),
        ("bertemu", "Budi Santoso bertemu Siti Rahayu di rumah Agus Wijaya."),
        ("menangkap", "Polisi menangkap Budi Santoso, kata Siti Rahayu saat ditemui di Bandung."),
        ("menangkap", "Polisi menangkap Budi Santoso yang mencuri beras di Bandung."),
        ("menolak", "Budi Santoso menolak pabrik baru di Bandung."),
        ("menyambut", "Warga menyambut Jepang dengan bunga."),
        ("mengecam", "Warga mengecam serangan Jepang terhadap pasar."),
        ("bertemu", "Budi Santoso bertemu Siti Rahayu. Di mana Jepang saat itu?"),
    ],
)
def test_what_is_no_place_or_anothers_is_none(trigger: str, sentence: str) -> None:
    assert place(trigger, sentence) is None


@pytest.mark.parametrize(
    "sentence",
    [
        '"Polisi menangkap Budi Santoso," kata Siti Rahayu.',
        "Siti Rahayu mengatakan bahwa polisi menangkap Budi Santoso.",
        "Polisi menangkap Budi Santoso, kata Siti Rahayu.",
        "Menurut Siti Rahayu, polisi menangkap Budi Santoso.",
    ],
)
def test_what_somebody_tells_is_attributed(sentence: str) -> None:
    event = events(sentence)["menangkap"]
    assert event.attributed_to is not None
    assert (event.attributed_to.name, event.quote is not None) == ("Siti Rahayu", True)
