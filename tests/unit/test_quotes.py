"""Quotes: spans, kinds, cues and speakers, on sentences written for the purpose; totality, damage and growth."""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import FrameType
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newscorpus.people import register
from newscorpus.prose import Prose, prose
from newscorpus.quotes import find_quotes
from newscorpus.records import Kind, Quote, QuoteKind, SpeakerHow, SpeakerKind
from newscorpus.shadow import shadow

INTRODUCTION = "Kepala Dinas Perikanan Rudi Hartawan meninjau pelabuhan.\n"


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


def quotes_of(text: str, *, language: str = "id") -> tuple[Quote, ...]:
    kept = prose_of(text)
    return find_quotes(kept, register(kept, language=language), article_id="a", language=language)[0]


def marked_of(text: str) -> list[Quote]:
    return [quote for quote in quotes_of(text) if quote.kind is not QuoteKind.INDIRECT]


def said(quote: Quote) -> tuple[str, str | None, str | None]:
    """Return what a quote says, its cue and its speaker's name."""
    cue = quote.cue.text if quote.cue is not None else None
    return quote.text.strip(" ,"), cue, quote.speaker.name if quote.speaker is not None else None


@pytest.mark.parametrize(
    "text",
    [
        '"Kapal kami siap berlayar," kata Rudi Hartawan, Senin.',
        '"Kapal kami siap berlayar", kata Rudi Hartawan.',
        "“Kapal kami siap berlayar,” kata Rudi Hartawan.",
        "”Kapal kami siap berlayar,” kata Rudi Hartawan.",
        '“Kapal kami siap berlayar," kata Rudi Hartawan.',
        '"Kapal kami siap berlayar,"kata Rudi Hartawan.',
        'Laut tenang."Kapal kami siap berlayar," kata Rudi Hartawan.',
        '" Kapal kami siap berlayar , " kata Rudi Hartawan .',
        '""Kapal kami siap berlayar,"" kata Rudi Hartawan.',
        "''Kapal kami siap berlayar,'' kata Rudi Hartawan.",
        '"Kapal kami siap berlayar, kata Rudi Hartawan.',
        'Kapal kami siap berlayar," kata Rudi Hartawan.',
        '"Kapal kami siap berlayar," kata Kepala Dinas Perikanan Rudi Hartawan.',
        '"Kapal kami siap berlayar," kata kepala dinas, Rudi Hartawan.',
    ],
)
def test_a_quote_with_its_cue_behind_it(text: str) -> None:
    (quote,) = marked_of(text)
    assert quote.kind is QuoteKind.DIRECT
    assert said(quote) == ("Kapal kami siap berlayar", "kata", "Rudi Hartawan")


@pytest.mark.parametrize(
    "text",
    [
        'Rudi Hartawan mengatakan, "Kapal kami siap berlayar."',
        'Rudi Hartawan mengatakan: "Kapal kami siap berlayar."',
        'Rudi Hartawan mengatakan bahwa, "Kapal kami siap berlayar."',
        'Rudi Hartawan, kepala dinas, mengatakan, "Kapal kami siap berlayar."',
        'Kepala dinas, Rudi Hartawan mengatakan, "Kapal kami siap berlayar."',
        'Ketika ditanya soal cuaca, Rudi Hartawan mengatakan, "Kapal kami siap berlayar."',
        'Rudi Hartawan kepada wartawan mengatakan, "Kapal kami siap berlayar."',
    ],
)
def test_a_quote_with_its_cue_before_it(text: str) -> None:
    (quote,) = marked_of(text)
    assert quote.kind is QuoteKind.DIRECT
    assert said(quote) == ("Kapal kami siap berlayar.", "mengatakan", "Rudi Hartawan")


def test_according_to_somebody() -> None:
    (quote,) = marked_of('Menurut Rudi Hartawan, "Kapal kami siap berlayar."')
    assert said(quote) == ("Kapal kami siap berlayar.", "Menurut", "Rudi Hartawan")


@pytest.mark.parametrize(
    ("attribution", "cue", "how"),
    [
        ("ujarnya", "ujarnya", SpeakerHow.CLITIC),
        ("kata dia", "kata", SpeakerHow.PRONOUN),
        ("tegas beliau", "tegas", SpeakerHow.PRONOUN),
        ("jelas pejabat itu", "jelas", SpeakerHow.EPITHET),
        ("imbuh Rudi", "imbuh", SpeakerHow.NAMED),
        ("demikian kata Rudi", "kata", SpeakerHow.NAMED),
    ],
)
def test_a_speaker_named_before(attribution: str, cue: str, how: SpeakerHow) -> None:
    (quote,) = marked_of(f'{INTRODUCTION}"Kapal kami siap berlayar," {attribution}.')
    assert said(quote) == ("Kapal kami siap berlayar", cue, "Rudi Hartawan")
    assert quote.speaker is not None
    assert quote.speaker.how is how


def test_the_role_is_kept_as_written() -> None:
    (quote,) = marked_of('"Kapal kami siap berlayar," kata Kepala Dinas Perikanan Rudi Hartawan.')
    assert quote.speaker is not None
    assert quote.speaker.role == "Kepala Dinas Perikanan"
    assert quote.speaker.mention is not None
    assert quote.speaker.mention.text == "Rudi Hartawan"


def test_a_new_subject_takes_over_the_clitic() -> None:
    text = (
        f'{INTRODUCTION}"Kapal kami siap," kata Rudi.\n'
        'Camat Melati Puspa menyoroti harga solar. "Harganya terlalu mahal," ujarnya.'
    )
    assert [said(quote)[2] for quote in marked_of(text)] == ["Rudi Hartawan", "Melati Puspa"]


@pytest.mark.parametrize("between", [" kata Rudi Hartawan. ", " kata Rudi Hartawan di dermaga. "])
def test_two_pieces_of_a_split_quote(between: str) -> None:
    first, second = marked_of(f'"Kapal kami siap berlayar,"{between}"Solar pun sudah penuh."')
    assert not first.continues
    assert second.continues
    assert first.cue == second.cue
    assert first.speaker == second.speaker


def test_a_continuation_is_carried() -> None:
    text = f'{INTRODUCTION}"Kapal kami siap berlayar," kata Rudi.\n"Solar pun sudah penuh sejak kemarin."'
    _, second = marked_of(text)
    assert second.cue is None
    assert second.speaker is not None
    assert (second.speaker.name, second.speaker.how) == ("Rudi Hartawan", SpeakerHow.CARRIED)
    assert second.speaker.mention is None


def test_a_fragment_in_a_reported_clause_is_mixed() -> None:
    (quote,) = marked_of('Rudi Hartawan mengatakan bahwa nelayan "tidak pernah melanggar aturan" selama ini.')
    assert quote.kind is QuoteKind.MIXED
    assert said(quote) == ("tidak pernah melanggar aturan", "mengatakan", "Rudi Hartawan")


def test_a_fragment_with_its_cue_behind_it_is_mixed() -> None:
    (quote,) = marked_of('Larangan itu "akan merugikan nelayan kecil", kata Rudi Hartawan.')
    assert quote.kind is QuoteKind.MIXED
    assert said(quote) == ("akan merugikan nelayan kecil", "kata", "Rudi Hartawan")


def test_single_marks_count_where_they_quote() -> None:
    (quote,) = marked_of("Rudi Hartawan memperingatkan bahwa pelanggar akan 'membayar mahal' nanti.")
    assert said(quote) == ("membayar mahal", "memperingatkan", "Rudi Hartawan")


@pytest.mark.parametrize(
    "text",
    [
        'Negara itu dijuluki "negara nakal" oleh lawannya.',
        'Film "Laskar Pelangi" diputar lagi.',
        "Pada hari Jum'at nelayan Ma'ruf melaut, 'kan.",
        'Perang itu disebut "kemenangan" oleh pemerintah.',
        'Rudi Hartawan mengatakan film "Laskar Pelangi" bagus.',
        'Layar 5" itu retak.',
        '"Kapal kami siap berlayar"',
        '"Laskar Pelangi" adalah film.',
    ],
)
def test_terms_titles_and_apostrophes_are_no_quotes(text: str) -> None:
    assert marked_of(text) == []


def test_a_marked_term_inside_a_quote_is_no_second_quote() -> None:
    (quote,) = marked_of("\"Kami menolak 'transaksi gelap' di laut,\" kata Rudi Hartawan.")
    assert quote.text == "Kami menolak 'transaksi gelap' di laut,"


def test_a_mark_never_closed_runs_to_the_end_of_its_paragraph() -> None:
    text = f'{INTRODUCTION}Rudi mengatakan, "Kapal kami siap berlayar.\nPelabuhan ramai. "Solar penuh," kata Rudi.'
    first, second = marked_of(text)
    assert first.text == "Kapal kami siap berlayar."
    assert second.text == "Solar penuh,"


def test_a_message_over_many_lines_in_one_pair() -> None:
    text = 'Pesan itu berbunyi: "Awas gelombang tinggi\nJangan melaut dulu\nSebarkan ke semua" begitu bunyinya.'
    (quote,) = marked_of(text)
    assert quote.text == "Awas gelombang tinggi\nJangan melaut dulu\nSebarkan ke semua"


@pytest.mark.parametrize(
    ("mediation", "medium"),
    [
        ("dikutip dari laman BBC", "BBC"),
        ("dilansir Reuters", "Reuters"),
        ("kepada Reuters", "Reuters"),
        ("seperti dikutip dari Kompas.com", "Kompas.com"),
    ],
)
def test_the_medium_is_kept(mediation: str, medium: str) -> None:
    (quote,) = marked_of(f'"Kapal kami siap berlayar," kata Rudi Hartawan {mediation}, Senin.')
    assert quote.via == (medium,)


@pytest.mark.parametrize(
    ("text", "content", "cue", "name"),
    [
        ("Rudi Hartawan mengatakan kapal siap berlayar.", "kapal siap berlayar.", "mengatakan", "Rudi Hartawan"),
        ("Rudi Hartawan mengatakan bahwa kapal siap berlayar.", "kapal siap berlayar.", "mengatakan", "Rudi Hartawan"),
        ("Menurut Rudi Hartawan, kapal siap berlayar.", "kapal siap berlayar.", "Menurut", "Rudi Hartawan"),
        (
            "Kapal nelayan itu siap berlayar, kata Rudi Hartawan.",
            "Kapal nelayan itu siap berlayar",
            "kata",
            "Rudi Hartawan",
        ),
        ("Para nelayan mengatakan kapal siap berlayar.", "kapal siap berlayar.", "mengatakan", "para nelayan"),
    ],
)
def test_indirect_speech(text: str, content: str, cue: str, name: str) -> None:
    (quote,) = quotes_of(text)
    assert quote.kind is QuoteKind.INDIRECT
    assert said(quote) == (content, cue, name)


@pytest.mark.parametrize(
    "text", ["Rudi datang untuk mengatakan bahwa ia siap.", "Rudi tidak mengatakan kapal itu siap."]
)
def test_what_is_not_said_is_not_reported(text: str) -> None:
    assert quotes_of(text) == ()


def test_an_unnamed_speaker_is_described() -> None:
    (quote,) = marked_of('"Harga ikan turun tajam," ucap para pejabat kementerian.')
    assert quote.speaker is not None
    assert (quote.speaker.name, quote.speaker.kind) == ("para pejabat kementerian", SpeakerKind.GROUP)


def test_nobody_is_named_where_the_article_names_nobody() -> None:
    (quote,) = marked_of('"Harga ikan turun tajam," ujarnya.')
    assert quote.speaker is not None
    assert quote.speaker.name is None
    assert quote.speaker.how is SpeakerHow.CLITIC


def test_malay_verbs() -> None:
    (quote,) = quotes_of('"Kapal kami sedia belayar," dedah Rudi Hartawan.', language="ms")
    assert said(quote) == ("Kapal kami sedia belayar", "dedah", "Rudi Hartawan")


def test_ids_are_numbered_in_order_of_start() -> None:
    found = quotes_of(
        '"Kapal kami siap," kata Rudi Hartawan. Ia mengatakan laut sedang tenang. "Solar penuh," ujarnya.'
    )
    assert [quote.id for quote in found] == ["a#q1", "a#q2", "a#q3"]
    assert [quote.start for quote in found] == sorted(quote.start for quote in found)


def test_a_lost_mark_is_reported() -> None:
    kept = prose_of('"Kapal kami siap berlayar, kata Rudi Hartawan.')
    _, diagnostics = find_quotes(kept, register(kept), article_id="a")
    assert [diagnostic.code for diagnostic in diagnostics] == ["quote-not-closed"]


UTTERANCES = st.sampled_from(["Kapal kami siap berlayar", "Harga ikan turun tajam", "Solar sudah penuh sejak kemarin"])
ATTRIBUTIONS = st.sampled_from(["kata Rudi Hartawan", "ujarnya", "jelas dia", "tegas Melati Puspa saat ditemui"])
PARAGRAPHS = st.builds(lambda said, by: f'Laut tenang pagi itu. "{said}," {by}.', UTTERANCES, ATTRIBUTIONS)


@given(st.lists(PARAGRAPHS, min_size=2, max_size=6), st.data())
def test_a_deleted_mark_costs_no_quote_of_another_paragraph(paragraphs: list[str], data: st.DataObject) -> None:
    text = "\n".join(paragraphs)
    marks = [i for i, char in enumerate(text) if char == '"']
    lost = data.draw(st.sampled_from(marks))
    line = text.count("\n", 0, lost)
    expected = [(q.text, text.count("\n", 0, q.start)) for q in marked_of(text)]
    damaged = text[:lost] + text[lost + 1 :]
    found = {(q.text, damaged.count("\n", 0, q.start)) for q in marked_of(damaged)}
    assert len(expected) == len(paragraphs)
    assert {row for row in expected if row[1] != line} <= found


@given(PARAGRAPHS)
def test_tokenised_spacing_gives_the_same_content(paragraph: str) -> None:
    tokenised = paragraph.replace('"', ' " ').replace(",", " ,").replace(".", " .").replace("  ", " ")
    (plain,) = marked_of(paragraph)
    (spaced,) = marked_of(tokenised)
    assert said(spaced) == said(plain)


PIECES = st.sampled_from(
    [
        *('"', "'", "”", "''", " ", "\n", ",", ".", ":", "kata", " ujarnya", "Budi Santoso", "mengatakan", "bahwa"),
        *("dia", "menurut", "Presiden", "dikutip dari BBC", "(AS)", "akun @x_y", "itu", "seorang", ", kata ", "akan"),
        *("\ud800", "é"),
    ]
)


@settings(max_examples=300)
@given(
    st.one_of(
        st.text(max_size=200), st.lists(PIECES, max_size=80).map("".join), st.lists(PIECES, max_size=80).map(" ".join)
    )
)
def test_total_and_every_offset_slices(text: str) -> None:
    kept = prose_of(text)
    found, diagnostics = find_quotes(kept, register(kept), article_id="a")
    for quote in found:
        assert 0 <= quote.start < quote.end <= len(text)
        mentions = (quote.cue, quote.speaker.mention if quote.speaker is not None else None)
        for mention in mentions:
            assert mention is None or text[mention.start : mention.end] == mention.text
    assert all(d.start is not None and d.end is not None and d.start < d.end for d in diagnostics)
    assert found == find_quotes(kept, register(kept), article_id="a")[0]


def steps(run: Callable[[], object]) -> int:
    """Return how many calls and lines of Python a run takes: a measure of work that no clock disturbs."""
    count = 0

    def trace(_frame: FrameType, _event: str, _arg: Any) -> Any:
        nonlocal count
        count += 1
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        run()
    finally:
        sys.settrace(before)
    return count


@pytest.mark.parametrize(
    "piece",
    ['"', '" ', ' "a', 'a" ', "kata ", ', kata Budi "', '"A b," ujarnya. ', "Budi Santoso mengatakan ", "' 'a b' "],
)
def test_work_doubles_with_the_text(piece: str) -> None:
    def work(size: int) -> int:
        kept = prose_of(piece * (size // len(piece)))
        return steps(lambda: find_quotes(kept, register(kept), article_id="a"))

    assert work(40_000) <= 2.5 * work(20_000) + 1_000


@pytest.mark.parametrize(
    ("behind", "cue", "speaker"),
    [
        ("ia menambahkan.", "menambahkan", "Rudi Hartawan"),
        ("Rudi menegaskan.", "menegaskan", "Rudi Hartawan"),
        ("Rudi juga memperingatkan.", "memperingatkan", "Rudi Hartawan"),
        ("sapa Rudi.", "sapa", "Rudi Hartawan"),
        ("kilahnya.", "kilahnya", "Rudi Hartawan"),
        ("Rudi Hartawan, Senin.", None, "Rudi Hartawan"),
        ("kataRudi Hartawan.", "kata", "Rudi Hartawan"),
    ],
)
def test_credited_behind_without_a_known_cue_in_its_place(behind: str, cue: str | None, speaker: str) -> None:
    (quote,) = marked_of(f'{INTRODUCTION}"Kapal kami siap berlayar," {behind}')
    assert quote.kind is QuoteKind.DIRECT
    assert said(quote) == ("Kapal kami siap berlayar", cue, speaker)


def test_a_sentence_of_its_own_behind_a_quote_is_not_its_attribution() -> None:
    quotes = quotes_of('Rudi Hartawan berkata, "Kapal siap." Menurut Siti Rahayu, laut masih tenang.')
    assert [(quote.kind, said(quote)[1:]) for quote in quotes] == [
        (QuoteKind.DIRECT, ("berkata", "Rudi Hartawan")),
        (QuoteKind.INDIRECT, ("Menurut", "Siti Rahayu")),
    ]


@pytest.mark.parametrize("between", ["\n", " "])
def test_what_leads_up_to_a_quote_may_stand_in_the_paragraph_before(between: str) -> None:
    (quote,) = marked_of(f'Rudi Hartawan mengatakan:{between}"Kapal kami siap berlayar."\nRapat selesai.')
    assert said(quote) == ("Kapal kami siap berlayar.", "mengatakan", "Rudi Hartawan")


@pytest.mark.parametrize("between", ["\n", " "])
def test_a_post_behind_its_label_is_its_accounts(between: str) -> None:
    label = 'Akun Facebook "Laut Biru" mengunggah video disertai narasi:'
    text = f'{label}{between}"Kapal karam di pelabuhan"\nRapat selesai.'
    (quote,) = marked_of(text)
    assert said(quote) == ("Kapal karam di pelabuhan", None, "Laut Biru")


@pytest.mark.parametrize(
    "text",
    [
        'Rudi Hartawan menulis dalam bukunya "kapal dan laut kita" pada 1994.',
        'Program "siap berlayar", kata Rudi Hartawan, dimulai Senin.',
        "Rudi Hartawan mengatakan nelayan ikut 'kapal besar' tahun ini.",
    ],
)
def test_titles_and_terms_in_a_reported_clause_are_no_quotes(text: str) -> None:
    assert marked_of(text) == []


def test_a_fragment_behind_bahwa_is_whose_turn_it_is() -> None:
    text = '"Kapal siap," kata Rudi Hartawan seraya menambahkan bahwa "nelayan sudah diberi tahu semua".'
    first, second = marked_of(text)
    assert (second.kind, said(second)[2]) == (QuoteKind.MIXED, said(first)[2])


def test_a_text_whose_first_mark_never_closes_is_no_quote() -> None:
    assert marked_of('"Kapal karam di pelabuhan. Sebarkan.\nWarga menonton di dermaga.') == []


def test_a_cue_that_is_an_adverb_leaves_the_quote_to_the_verb_before_it() -> None:
    (quote,) = marked_of('Rudi Hartawan melanjutkan dengan tegas, "Kapal kami siap berlayar."')
    assert said(quote)[1:] == ("melanjutkan", "Rudi Hartawan")


def test_a_second_verb_goes_on_with_the_words_of_whoever_speaks() -> None:
    text = 'Rudi Hartawan menegaskan kapal siap dan mengatakan bahwa nelayan "sudah lama menunggu bantuan solar" itu.'
    (quote,) = marked_of(text)
    assert (quote.kind, said(quote)[1:]) == (QuoteKind.MIXED, ("mengatakan", "Rudi Hartawan"))


def test_a_connective_with_the_word_of_a_label_makes_no_term() -> None:
    (quote,) = marked_of('Dengan kata lain, "kapal kami sudah siap berlayar," tambah Rudi Hartawan.')
    assert quote.kind is QuoteKind.MIXED


@pytest.mark.parametrize("words", ["43 kapal sudah siap berlayar", "(Besok) kapal kami siap berlayar"])
def test_a_number_or_a_bracket_may_begin_what_is_said(words: str) -> None:
    (quote,) = marked_of(f'Jumlahnya naik - "{words}," kata Rudi Hartawan.')
    assert quote.kind is QuoteKind.DIRECT


@pytest.mark.parametrize(
    ("attribution", "cue", "speaker"),
    [
        ("demikian pernyataan Kementerian Perikanan", "demikian pernyataan", "Kementerian Perikanan"),
        ("demikian keterangan tertulis Dinas Perikanan", "demikian keterangan tertulis", "Dinas Perikanan"),
        ("begitu penjelasan Rudi Hartawan", "begitu penjelasan", "Rudi Hartawan"),
    ],
)
def test_a_closing_phrase_with_its_noun_is_the_cue(attribution: str, cue: str, speaker: str) -> None:
    (quote,) = quotes_of(f'"Kami akan memperbaiki seluruh kapal tahun ini," {attribution}, Rabu.')
    assert quote.cue is not None
    assert quote.speaker is not None
    assert (quote.cue.text, quote.speaker.name) == (cue, speaker)


def test_the_original_of_scripture_may_stand_between_a_verb_and_its_translation() -> None:
    (quote,) = quotes_of('Rasulullah bersabda: خيركم من تعلم القرآن "Sebaik-baik kalian adalah yang belajar."')
    assert (quote.kind, quote.text, quote.cue and quote.cue.text) == (
        QuoteKind.DIRECT,
        "Sebaik-baik kalian adalah yang belajar.",
        "bersabda",
    )
