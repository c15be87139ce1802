"""Marks: which pair, what a lost or damaged one costs, and what is left alone."""

from __future__ import annotations

import pytest

from newscorpus.cues import cues
from newscorpus.mending import legible
from newscorpus.pairing import marked
from newscorpus.prose import Prose, prose
from newscorpus.records import Kind
from newscorpus.shadow import shadow


def prose_of(text: str) -> Prose:
    """Return the prose of a text whose lines, without blanks around them, are its paragraphs."""
    starts = [0, *(n + 1 for n, char in enumerate(text) if char == "\n")]
    lines = text.split("\n")
    pieces = [(a, a + len(line), Kind.PARAGRAPH) for a, line in zip(starts, lines, strict=True)]
    return prose(text, shadow(text), pieces)


def between(text: str) -> list[str]:
    """Return what stands between the double marks of a text, as the source has it."""
    kept = prose_of(text)
    return [kept.mention(s.start, s.end).text for s in marked(legible(kept), cues("id")) if not s.single]


SAID = "Kapal kami siap berlayar"


@pytest.mark.parametrize(
    "text",
    [
        f"\u00e2\u20ac\u0153{SAID}\u00e2\u20ac\u009d kata Rudi.",
        f"Laut tenang . \u00e2\u20ac\u0153{SAID} \u00e2\u20ac\u009d kata Rudi .",
        f"\u00e2\u20ac\u0153{SAID}\u00e2\u20ac kata Rudi.",
        f"\u00e2\x80\x9c{SAID}\u00e2\x80\x9d kata Rudi.",
        f'\u00e2\u20ac\u0153{SAID}" kata Rudi.',
    ],
)
def test_marks_read_in_another_encoding_pair_and_their_content_is_untouched(text: str) -> None:
    assert between(text) == [SAID]


def test_a_name_right_behind_a_misread_mark_is_not_part_of_the_quote() -> None:
    text = f"\u00e2\u20ac\u0153{SAID}.\u00e2\u20acRudi Hartawan pulang."
    assert between(text) == [f"{SAID}."]


@pytest.mark.parametrize(
    "text",
    [
        "Istana di Bogor \u00e2\u20ac\u201d yang tua \u00e2\u20ac\u201d sepi.",
        "Rakyat\u00e2\u20ac\u2122s Republic di Ch\u00e2teau itu.",
        "Ch\u00e2teau itu sepi.",
    ],
)
def test_misread_dashes_and_apostrophes_are_no_marks(text: str) -> None:
    assert legible(prose_of(text)).text.count('"') == prose_of(text).text.count('"')


def test_question_marks_that_were_marks_are_read_as_such_where_they_recur() -> None:
    text = f"?{SAID},? kata Rudi. Laut tenang. ?Kami berangkat besok,? katanya."
    assert between(text) == [f"{SAID},", "Kami berangkat besok,"]


@pytest.mark.parametrize(
    "text",
    [
        "Siapa yang berangkat? Rudi belum tahu. Kapan? Besok?",
        f'"{SAID}?" tanya Rudi. ?Entah,? katanya. ?Besok,? katanya.',
        "Benarkah ?Rudi pergi,? begitu isinya.",
    ],
)
def test_question_marks_stay_where_marks_are_left_or_nothing_recurs(text: str) -> None:
    assert legible(prose_of(text)).text == prose_of(text).text


@pytest.mark.parametrize(
    "text",
    [f"'{SAID},' kata Rudi.", f"\u2018{SAID},\u2018 kata Rudi.", f"Laut tenang . ' {SAID} , ' kata Rudi ."],
)
def test_single_marks_serve_for_double_ones_where_there_are_none(text: str) -> None:
    assert [said.rstrip(" ,") for said in between(text)] == [SAID]


def test_apostrophes_are_no_marks() -> None:
    assert between("Hari Jum'at warga membaca Al-Qur'an di rumah Ma'ruf.") == []
    assert between(f"'{SAID} hari Jum'at,' kata Rudi.") == [f"{SAID} hari Jum'at,"]


@pytest.mark.parametrize(
    "text",
    [
        f'Rapat pada hari Jum"at ( 21 / 7 ) selesai. "{SAID}," kata Rudi.',
        f'Peraih Ballon d"Or itu pulang. "{SAID}," kata Rudi.',
        f'Lampu 5 " mahal. Rapat selesai.\n"{SAID}," kata Rudi.',
    ],
)
def test_a_mark_that_stands_for_an_apostrophe_or_inches_costs_nothing(text: str) -> None:
    assert between(text)[-1:] == [f"{SAID},"]
    assert len(between(text)) == 1


def test_a_mark_that_opens_each_paragraph_of_a_joined_text_ends_the_one_before() -> None:
    text = f'Rudi bicara. "{SAID}. Ombak tenang. "Kami berangkat besok. "Semoga selamat," katanya.'
    assert between(text) == [f"{SAID}. Ombak tenang.", "Kami berangkat besok.", "Semoga selamat,"]


def test_a_mark_between_blanks_opens_where_the_next_one_closes_beyond_doubt() -> None:
    text = f'Rudi bicara . " {SAID} . Rapat selesai . " Kami berangkat besok , " kata Rudi .'
    assert between(text)[-1] == "Kami berangkat besok ,"


def test_a_mark_whose_blank_is_on_the_wrong_side_closes_before_its_attribution() -> None:
    assert between(f'Laut tenang. "{SAID}, "kata Rudi. Rapat selesai.') == [f"{SAID},"]


@pytest.mark.parametrize(
    ("verb", "ends"),
    [
        ("kata Rudi.", True),
        ("ujarnya.", True),
        ("kata dia.", True),
        ("harap menunggu.", False),
        ("jelas tidak.", False),
    ],
)
def test_an_open_quote_ends_before_a_verb_only_where_that_has_a_speaker(verb: str, ends: bool) -> None:
    (said,) = between(f'"{SAID}, {verb}\nRapat selesai.')
    assert (said == f"{SAID},") is ends


def test_two_marks_between_two_sentences_close_one_quote_and_open_the_next() -> None:
    assert between(f'"{SAID}.""Kami berangkat besok," kata Rudi.') == [f"{SAID}.", "Kami berangkat besok,"]
    assert between(f'""{SAID},""kata Rudi.') == [f"{SAID},"]
    assert between(f"Laut tenang.''{SAID},'' kata Rudi.") == [f"{SAID},"]
