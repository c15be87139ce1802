"""Reported speech: where a report begins and ends, what is none, who speaks, and through what."""

from __future__ import annotations

import pytest

from newscorpus.clauses import clauses, is_clause
from newscorpus.people import register
from newscorpus.prose import Prose, prose
from newscorpus.quotes import find_quotes
from newscorpus.records import Diagnostic, Kind, Quote, QuoteKind, SpeakerHow, SpeakerKind
from newscorpus.shadow import shadow

WHO = "Kepala Dinas Perikanan Rudi Hartawan meninjau pelabuhan.\n"
Said = tuple[str, str | None, str | None]


def prose_of(text: str) -> Prose:
    """Return the prose of a text whose lines are its paragraphs."""
    pieces = []
    start = 0
    for line in text.split("\n"):
        stripped = line.strip()
        if stripped:
            begin = start + line.index(stripped)
            pieces.append((begin, begin + len(stripped), Kind.PARAGRAPH))
        start += len(line) + 1
    return prose(text, shadow(text), pieces)


def read(text: str, *, language: str = "id") -> tuple[tuple[Quote, ...], tuple[Diagnostic, ...]]:
    kept = prose_of(text)
    return find_quotes(kept, register(kept, language=language), article_id="a", language=language)


def reports(text: str, *, language: str = "id") -> list[Quote]:
    return [quote for quote in read(text, language=language)[0] if quote.kind is QuoteKind.INDIRECT]


def said(text: str, *, language: str = "id") -> list[Said]:
    """Return what each report says, its cue and its speaker's name."""
    return [
        (
            quote.text.strip(" .,"),
            quote.cue.text if quote.cue is not None else None,
            quote.speaker.name if quote.speaker is not None else None,
        )
        for quote in reports(text, language=language)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Rudi Hartawan mengatakan bahwa kapal sudah siap, dan Harian Kompas mengutip para nelayan, bahwa laut "
            "masih tinggi.",
            [("kapal sudah siap", "mengatakan"), ("laut masih tinggi", "mengutip")],
        ),
        (
            "Para pejabat pelabuhan, yang pertama kali mengatakan bahwa kapal itu hilang, mengatakan bahwa pencarian "
            "sudah dihentikan.",
            [("kapal itu hilang", "mengatakan"), ("pencarian sudah dihentikan", "mengatakan")],
        ),
        (
            "Rudi Hartawan mengatakan bahwa kapal sudah siap dan menambahkan bahwa awaknya sudah lengkap.",
            [("kapal sudah siap", "mengatakan"), ("awaknya sudah lengkap", "menambahkan")],
        ),
        (
            "Rudi Hartawan mengatakan bahwa kapal sudah siap, dengan mengutip laporan dari Reuters.",
            [("kapal sudah siap", "mengatakan")],
        ),
        (
            "Rudi Hartawan mengatakan bahwa kapal sudah siap, menurut kantor berita Antara.",
            [("kapal sudah siap", "mengatakan")],
        ),
        (
            'Rudi Hartawan mengatakan kapal sudah siap berlayar. "Kami berangkat besok," kata dia.',
            [("kapal sudah siap berlayar", "mengatakan")],
        ),
    ],
)
def test_a_report_ends_where_another_or_its_source_begins(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(what, cue) for what, cue, _ in said(text)] == expected


def test_a_verb_behind_a_comma_has_the_subject_of_the_one_before() -> None:
    text = "Rudi Hartawan mengatakan bahwa kapal sudah siap, menambahkan bahwa awaknya sudah lengkap."
    assert [who for _, _, who in said(text)] == ["Rudi Hartawan", "Rudi Hartawan"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Kapal penyelamat telah tiba di pelabuhan timur, media setempat melaporkan pada Selasa.",
            ("Kapal penyelamat telah tiba di pelabuhan timur", "melaporkan", "media setempat"),
        ),
        (
            "Kantor berita Kyodo melaporkan pada Selasa, mengutip seorang pejabat, bahwa kapal itu sudah tiba.",
            ("kapal itu sudah tiba", "melaporkan", "Kyodo"),
        ),
        (
            WHO + "Armada itu penting, karena menurutnya nelayan harus menjaga laut sendiri.",
            ("nelayan harus menjaga laut sendiri", "menurutnya", "Rudi Hartawan"),
        ),
        (
            WHO + "Padahal menurutnya, nelayan harus menjaga laut sendiri.",
            ("nelayan harus menjaga laut sendiri", "menurutnya", "Rudi Hartawan"),
        ),
        (
            WHO + "Menurut Rudi hal itu menimbulkan banyak masalah di laut.",
            ("hal itu menimbulkan banyak masalah di laut", "Menurut", "Rudi Hartawan"),
        ),
        (
            WHO + "Kata dia, kapal besar tetap berangkat malam ini.",
            ("kapal besar tetap berangkat malam ini", "Kata", "Rudi Hartawan"),
        ),
        (
            WHO + "Menurutnya nelayan harus menjaga laut sendiri, dengan cara apa pun.",
            ("nelayan harus menjaga laut sendiri, dengan cara apa pun", "Menurutnya", "Rudi Hartawan"),
        ),
        (
            WHO + "Menurut Rudi, Ketua Panitia Lomba, nelayan sudah siap semua.",
            ("nelayan sudah siap semua", "Menurut", "Rudi Hartawan"),
        ),
        (
            WHO + "Dengan jaring yang baru, lanjut Rudi, hasil tangkapan akan naik dua kali lipat.",
            ("hasil tangkapan akan naik dua kali lipat", "lanjut", "Rudi Hartawan"),
        ),
        (
            WHO + "Rudi mengatakan ombak masih tinggi. Namun menambahkan bahwa kapal besar tetap berangkat.",
            ("kapal besar tetap berangkat", "menambahkan", "Rudi Hartawan"),
        ),
        (
            WHO + "Dijelaskannya, kapal besar tetap berangkat malam ini.",
            ("kapal besar tetap berangkat malam ini", "Dijelaskannya", "Rudi Hartawan"),
        ),
        (
            WHO + "Lebih lanjut ia menjelaskan, kapal besar tetap berangkat malam ini.",
            ("kapal besar tetap berangkat malam ini", "menjelaskan", "Rudi Hartawan"),
        ),
        (
            '"Kami siap berangkat besok," kata Rudi Hartawan, seraya menambahkan bahwa awak kapal sudah lengkap.',
            ("awak kapal sudah lengkap", "menambahkan", "Rudi Hartawan"),
        ),
    ],
)
def test_a_report_has_its_clause_its_cue_and_its_speaker(text: str, expected: Said) -> None:
    assert said(text)[-1] == expected


@pytest.mark.parametrize(
    "text",
    [
        "Bank Sejahtera juga melaporkan kepemilikan saham dari berbagai dana.",
        "Rudi Hartawan menegaskan kembali keraguannya tentang kapal itu.",
        "Rudi Hartawan mengungkapkan keinginannya untuk membuka lebih banyak pelabuhan.",
        "Rudi Hartawan menekankan pentingnya latihan ini, terutama karena ombak tidak menentu.",
        "Rudi Hartawan mengungkapkan kegembiraannya usai diterima di sekolah pelayaran.",
        "Rudi Hartawan menyampaikan terima kasih kepada semua nelayan yang sudah membantu.",
        "Rudi Hartawan mengingatkan agar nelayan berhati-hati di laut.",
        "Rudi Hartawan mendesak, pemerintah harus segera membantu nelayan.",
        "Sebut saja Pantai Biru, pantai yang tidak pernah sepi.",
        "Lanjut ke Pantai Biru, ombaknya juga tidak tinggi.",
        "Petugas datang untuk memastikan tidak ada korban jiwa.",
    ],
)
def test_a_thing_a_wish_and_a_demand_are_no_reports(text: str) -> None:
    assert reports(text) == []


@pytest.mark.parametrize(
    "clause",
    [
        "mengaku senang dengan hasil lomba itu",
        "mengatakan akan pulang besok pagi",
        "mengatakan tidak melihat kapal itu",
        "menyebut kapal itu tenggelam dan hilang",
        "menyebut nelayan yang terdampak badai telah mengungsi",
        "memastikan tidak ada korban jiwa di laut",
        "menyampaikan latihan itu tetap harus dijalankan",
    ],
)
def test_a_clause_without_a_conjunction_is_a_report(clause: str) -> None:
    verb, _, rest = clause.partition(" ")
    assert said(f"Rudi Hartawan {clause}.") == [(rest, verb, "Rudi Hartawan")]


def test_the_inner_of_two_attributions_is_the_report() -> None:
    text = WHO + "Bahkan, kata dia, Siti Aminah mengatakan kapal itu belum dibayar."
    assert said(text) == [("kapal itu belum dibayar", "mengatakan", "Siti Aminah")]


def test_what_is_no_person_points_back_at_no_person() -> None:
    quote = reports(WHO + "Bursa itu mengatakan, perdagangan ikan dibuka lagi besok.")[0]
    assert quote.speaker is not None
    assert (quote.speaker.name, quote.speaker.how) == (None, SpeakerHow.EPITHET)
    assert quote.speaker.mention is not None
    assert quote.speaker.mention.text == "Bursa itu"


def test_data_are_a_document_that_does_not_go_on_speaking() -> None:
    text = (
        WHO
        + 'Rudi mengatakan ombak masih naik. Menurut data pelabuhan, ombak sudah turun. "Kami tetap waspada," ujarnya.'
    )
    speakers = [(quote.speaker.name, quote.speaker.kind) for quote in read(text)[0] if quote.speaker is not None]
    assert speakers == [
        ("Rudi Hartawan", SpeakerKind.PERSON),
        ("data pelabuhan", SpeakerKind.DOCUMENT),
        ("Rudi Hartawan", SpeakerKind.PERSON),
    ]


def test_a_subject_whose_verb_has_a_thing_for_an_object_goes_on_speaking() -> None:
    text = WHO + 'Siti Aminah mengungkapkan rencana lomba itu.\n"Kami tetap berlayar besok pagi," katanya.'
    assert [quote.speaker.name for quote in read(text)[0] if quote.speaker is not None] == ["Siti Aminah"]


def test_a_report_broken_over_lines_is_one() -> None:
    text = (
        "Kepala Dinas Perikanan\nRudi Hartawan\nmenyatakan pihaknya mengkaji\nHari Bebas Jaring\n(HBJ) di laut utara."
    )
    assert said(text) == [
        ("pihaknya mengkaji\nHari Bebas Jaring\n(HBJ) di laut utara", "menyatakan", "Rudi Hartawan"),
    ]


def test_a_list_letter_begins_a_line_of_its_own() -> None:
    text = "Harga ikan naik\na. Jaring baru"
    assert text.index("a. Jaring") in clauses(text).starts


@pytest.mark.parametrize(
    ("text", "via"),
    [
        ('"Kami siap berlayar," kata Rudi Hartawan kepada Reuters.', ("Reuters",)),
        ('"Kami siap berlayar," kata Rudi Hartawan kepada Reuters. Ombak turun.', ("Reuters",)),
        ('"Kami siap berlayar," kata Rudi Hartawan kepada DailySocial, Selasa.', ("DailySocial",)),
        ('"Kami siap berlayar," kata Rudi Hartawan kepada Budi Santoso.', ()),
        ('"Kami siap berlayar," kata Rudi Hartawan dalam keterangan tertulisnya, Selasa.', ("keterangan tertulis",)),
        ('"Kami siap berlayar," kata Rudi Hartawan lewat akun Instagram.', ("Instagram",)),
        ('"Kami siap berlayar," kata Rudi Hartawan dikutip dari laman BBC.', ("BBC",)),
    ],
)
def test_the_medium_a_quote_came_through(text: str, via: tuple[str, ...]) -> None:
    assert read(text)[0][0].via == via


@pytest.mark.parametrize(
    ("text", "lost"),
    [
        ("Jumlahnya naik menjadi 105 kasus minggu ini, ujar Rudi Hartawan.", True),
        ('Ia membawa "Lancar Jaya". Kami sudah siap berlayar sejak pagi, ujar Rudi Hartawan.', True),
        ('Ia membawa "Lancar Jaya". Kapal sudah siap berlayar sejak pagi, ujar Rudi Hartawan.', False),
        ("Rudi Hartawan mengatakan bahwa kami sudah siap berlayar.", False),
    ],
)
def test_a_clause_that_lost_its_marks_is_indirect_with_a_diagnostic(text: str, *, lost: bool) -> None:
    quotes, diagnostics = read(text)
    assert [quote.kind for quote in quotes if quote.cue is not None] == [QuoteKind.INDIRECT]
    assert [diagnostic.code for diagnostic in diagnostics] == (["quote-marks-lost"] if lost else [])


def test_malay_verbs_report() -> None:
    text = "Superintendan Noor Ariffin Mohamad mengesahkan menerima laporan berhubung penemuan bot itu."
    assert [cue for _, cue, _ in said(text, language="ms")] == ["mengesahkan"]
    assert said("Rudi Hartawan berkata, bahawa bot itu sudah tiba.", language="ms")[0][0] == "bot itu sudah tiba"


@pytest.mark.parametrize(
    ("clause", "finite", "expected"),
    [
        ("kapal itu mengangkut beras", False, True),
        ("kapal itu mengangkut beras", True, False),
        ("kapal itu tidak mengangkut beras", True, True),
        ("nama kapal yang tenggelam", False, False),
        ("kapal untuk mengangkut beras", False, False),
        ("kapal untuk nelayan akan dibeli", False, True),
        ("dukungannya kepada nelayan yang menunggu", False, False),
        ("7,3 juta ton ikan dibuang", False, True),
        ("", False, False),
    ],
)
def test_a_clause_is_told_from_a_noun_phrase(clause: str, *, finite: bool, expected: bool) -> None:
    assert is_clause(clause, 0, len(clause), finite=finite) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ia memprediksi harga ikan akan naik bulan depan.", ("harga ikan akan naik bulan depan", "memprediksi")),
        ("Dinas Perikanan mencatat ada delapan kapal yang rusak.", ("ada delapan kapal yang rusak", "mencatat")),
        ("Ia menganggap pelabuhan itu masih layak dipakai.", ("pelabuhan itu masih layak dipakai", "menganggap")),
        ("Ia membenarkan kapalnya sudah dijual.", ("kapalnya sudah dijual", "membenarkan")),
        ("Ia menjamin tidak ada nelayan yang dirugikan.", ("tidak ada nelayan yang dirugikan", "menjamin")),
        ("Ia menampik bahwa kapal itu rusak berat.", ("kapal itu rusak berat", "menampik")),
        ("Ia mengeklaim kapal itu tidak pernah bocor.", ("kapal itu tidak pernah bocor", "mengeklaim")),
        ("Ia menyayangkan bahwa kapal itu dijual.", ("kapal itu dijual", "menyayangkan")),
    ],
)
def test_these_verbs_report_a_clause(text: str, expected: tuple[str, str]) -> None:
    found = said(WHO + "Rudi Hartawan mengatakan kapal sudah siap berlayar.\n" + text)
    assert [report[:2] for report in found[1:]] == [expected]
    assert found[1][2] in {"Rudi Hartawan", "Dinas Perikanan"}


@pytest.mark.parametrize(
    "text",
    [
        "Dinas Perikanan mencatat rekor tangkapan ikan.",
        "Rudi Hartawan membantah kabar bahwa kapal itu rusak berat.",
        "Rudi Hartawan membenarkan perkiraan sebelumnya bahwa kapal itu akan tiba terlambat.",
        "Rudi Hartawan tidak lagi menganggap laut itu berbahaya dan tidak ramah.",
        "Rudi Hartawan menyayangkan banyak kapal yang tidak terawat.",
        "Rudi Hartawan datang dan menjelaskan bahaya gelombang tinggi.",
    ],
)
def test_a_thing_or_what_somebody_else_says_is_no_report(text: str) -> None:
    assert said(WHO + text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rudi Hartawan memperingatkan para nelayan bahwa laut masih tinggi.", "laut masih tinggi"),
        ("Rudi Hartawan menyampaikan pesan penting bahwa laut harus dijaga.", "laut harus dijaga"),
        ("Rudi Hartawan menegaskan sekali lagi, bahwa laut masih tinggi.", "laut masih tinggi"),
        ("Rudi Hartawan menyatakan yakin bahwa laut akan tenang.", "yakin bahwa laut akan tenang"),
    ],
)
def test_a_report_begins_behind_a_later_bahwa(text: str, expected: str) -> None:
    assert [report[0] for report in said(WHO + text)] == [expected]


def test_a_verb_behind_a_connective_shares_the_subject_of_the_clause_before() -> None:
    found = said(WHO + "Rudi Hartawan meninjau kapal dan memastikan tidak ada kerusakan.")
    assert found == [("tidak ada kerusakan", "memastikan", "Rudi Hartawan")]


def test_a_verb_glued_to_its_subject_reports_and_is_no_part_of_the_name() -> None:
    found = said(WHO + "Kepala Dinas Perikanan Rudi Hartawanmengatakan kapal sudah siap berlayar.")
    assert found == [("kapal sudah siap berlayar", "mengatakan", "Rudi Hartawan")]
