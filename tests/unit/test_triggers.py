"""Triggers: the documented sentences, PLOVER's tables of types and modes, phrases, headlines, and conditions."""

from __future__ import annotations

import re
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscorpus.events.triggering import hits, letters_of
from newscorpus.lexicon.event_words import BY_LIGHT, GETTING
from newscorpus.lexicon.frames import Frame, Trigger
from newscorpus.lexicon.triggers import TRIGGERS
from newscorpus.records import EventType
from tests.unit.test_events import events_of, names

MODES = {
    "AGREE": "",
    "CONSULT": "visit third-party multilateral phone",
    "SUPPORT": "",
    "CONCEDE": "",
    "COOPERATE": "",
    "AID": "",
    "RETREAT": "withdraw release disarm ceasefire access resign",
    "REQUEST": "assist change yield meet",
    "ACCUSE": "disapprove investigate allege",
    "REJECT": "assist change yield meet",
    "THREATEN": "restrict arrest relations expel territory violence",
    "PROTEST": "demo riot strike hunger boycott obstruct vandalize",
    "SANCTION": "convict expel withdraw discontinue",
    "MOBILIZE": "troops weapons police militia",
    "COERCE": "seize restrict censor curfew martial-law arrest deport withhold misinformation cyber",
    "ASSAULT": "abduct beat torture sexual targeted destroy primitive firearms explosives suicide-attack aerial drone"
    " heavy-weapons crowd-control unconventional",
    "OTHER": "",
}
DOCS = (Path(__file__).parents[2] / "docs" / "events.md").read_text(encoding="utf-8")
TELLING = re.findall(r"^- tells ([A-Z]+)(?: ([a-z-]+))?: (.+)$", DOCS, re.MULTILINE)
SUBTYPES = re.findall(r"^\| ([a-z]+) \| (.+\*\*.+) \|$", DOCS, re.MULTILINE)
EMPTY = re.findall(r"^- tells nothing: (.+)$", DOCS, re.MULTILINE)
SECTIONS = re.split(r"^## ", DOCS, flags=re.MULTILINE)[1:]


def words_of(trigger: Trigger) -> list[str]:
    phrases = f"{trigger.phrases},{trigger.noun_phrases}".split(",")
    return [*f"{trigger.verbs} {trigger.nouns} {trigger.bare}".split(), *filter(None, map(str.strip, phrases))]


def test_types_and_modes_are_those_of_plover() -> None:
    assert {trigger.event_type for trigger in TRIGGERS} == set(EventType) == set(MODES)
    strange = [t for t in TRIGGERS if t.mode is not None and t.mode not in MODES[t.event_type].split()]
    assert strange == []


def test_only_what_is_outside_plover_has_a_subtype() -> None:
    assert all((t.event_type is EventType.OTHER) == (t.subtype is not None) for t in TRIGGERS)


def test_every_row_has_words_in_lower_case() -> None:
    for trigger in TRIGGERS:
        assert words_of(trigger)
        assert all(re.fullmatch(r"[a-z]+(?: [a-z0-9]+)*", word) for word in words_of(trigger))


def test_no_row_has_a_form_twice() -> None:
    for trigger in TRIGGERS:
        with_prefix = [word for word in words_of(trigger) if word not in trigger.bare.split()]
        assert len(set(with_prefix)) == len(with_prefix)


@pytest.mark.parametrize("kind", list(EventType))
def test_every_type_is_documented_with_examples_and_counter_examples(kind: str) -> None:
    (section,) = [text for text in SECTIONS if text.startswith(f"{kind}\n")]
    assert "**" in section
    assert "- tells nothing: " in section


def test_every_mode_and_subtype_of_the_tables_is_documented() -> None:
    for trigger in TRIGGERS:
        section = next(text for text in SECTIONS if text.startswith(f"{trigger.event_type}\n"))
        assert (trigger.mode or trigger.subtype or "") in section
    assert {subtype for subtype, _ in SUBTYPES} == {t.subtype for t in TRIGGERS if t.subtype}


@pytest.mark.parametrize(("kind", "mode", "sentence"), TELLING)
def test_a_documented_sentence_tells_its_event(kind: str, mode: str, sentence: str) -> None:
    told = [(e.event_type, e.mode or "", e.trigger.text) for e in events_of(sentence.replace("**", ""))]
    assert (kind, mode, sentence.split("**")[1]) in told


@pytest.mark.parametrize(("subtype", "sentence"), SUBTYPES)
def test_a_documented_sentence_tells_its_subtype(subtype: str, sentence: str) -> None:
    told = [(e.event_type, e.subtype, e.trigger.text) for e in events_of(sentence.replace("**", ""))]
    assert (EventType.OTHER, subtype, sentence.split("**")[1]) in told


@pytest.mark.parametrize("sentence", EMPTY)
def test_a_documented_counter_example_tells_nothing(sentence: str) -> None:
    assert events_of(sentence) == ()


@pytest.mark.parametrize(
    "text",
    [
        "Polisi Tangkap Dua Pelaku",
        "Kemarin kami minta warga pulang.",
        "POLISI MENANGKAP DUA ORANG",
    ],
)
def test_headlines_and_pronouns_have_verbs_without_a_prefix(text: str) -> None:
    assert len(events_of(text)) == 1


@pytest.mark.parametrize(
    "text", ["Tangkap dua pelaku itu.", "Ia pandai tangkap ikan.", "Di Kota Serang Dua orang makan."]
)
def test_a_bare_form_elsewhere_is_no_trigger(text: str) -> None:
    assert events_of(text) == ()


def test_the_longest_phrase_is_the_trigger() -> None:
    assert [e.trigger.text for e in events_of("Ada aksi unjuk rasa di Bandung.")] == ["aksi unjuk rasa"]


def test_words_inside_a_phrase_are_no_triggers_of_their_own() -> None:
    text = "Persib bermain imbang. Arema kalah."
    assert [e.trigger.text for e in events_of(text)] == ["bermain imbang"]


def test_a_phrase_ends_with_a_whole_word() -> None:
    assert events_of("Ada unjuk rasaku di sini.") == ()


def test_a_sentence_tells_a_subtype_once_and_another_sentence_again() -> None:
    text = "Persib mengalahkan Arema dan mencetak gol. Persija mengalahkan Bali United."
    assert [e.trigger.text for e in events_of(text)] == ["mengalahkan", "mengalahkan"]


@pytest.mark.parametrize(
    ("text", "actors", "recipients"),
    [
        ("Kemarin Budi Santoso melontarkan kritik kepada Rina Melati.", ["Budi Santoso"], ["Rina Melati"]),
        ("Kemarin Budi Santoso menuai kritik.", [], ["Budi Santoso"]),
    ],
)
def test_a_light_verb_says_on_which_side_of_its_noun_a_party_stands(
    text: str, actors: list[str], recipients: list[str]
) -> None:
    (event,) = events_of(text)
    assert event.trigger.text == "kritik"
    assert (names(event.actors), names(event.recipients)) == (actors, recipients)


def test_verbs_of_giving_and_getting_are_apart() -> None:
    assert set(BY_LIGHT.split()).isdisjoint(GETTING.split())


def test_a_sport_sentence_has_no_assault() -> None:
    assert all(e.event_type is EventType.OTHER for e in events_of("Persib menyerang lawan di babak kedua laga itu."))


def test_conditions_hold_within_the_sentence() -> None:
    assert events_of("Ia menahan. Dua tersangka makan.") == ()
    assert len(events_of("Ia menahan dua tersangka.")) == 1


def test_a_row_takes_its_conditions_from_the_table() -> None:
    row = Trigger(EventType.AID, None, Frame.DIRECTED, verbs="membantu", behind="A", not_near="film")
    assert (row.before, row.behind, row.not_near, row.reach) == ("", "A", "film", 3)


PARTS = st.sampled_from(
    "aksi unjuk rasa kerja sama menetapkan sebagai tersangka Polisi Tangkap bermain imbang kalah dari é . \n gol,"
    " Tiba-tiba menjatuhkan sanksi meminta maaf".split(" ")
)


@given(st.lists(PARTS, max_size=30).map(" ".join))
def test_triggers_come_in_order_and_do_not_overlap(text: str) -> None:
    found = [(start, end) for start, end, _ in hits(text, letters_of(text))]
    assert all(start < end <= len(text) for start, end in found)
    assert all(a[1] <= b[0] for a, b in pairwise(found))
