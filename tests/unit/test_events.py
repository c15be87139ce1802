"""Events: frames, voices, coordination, modality, place, time, quotes, and totality."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscorpus.dates import find_dates
from newscorpus.events import find_events
from newscorpus.people import register
from newscorpus.prose import Prose, prose
from newscorpus.records import (
    Actor,
    Event,
    EventType,
    Kind,
    Mention,
    Modality,
    Quote,
    QuoteKind,
    Speaker,
    SpeakerHow,
    SpeakerKind,
)
from newscorpus.shadow import shadow

ANCHOR = date(2023, 5, 10)


def prose_of(text: str, kind: Kind = Kind.PARAGRAPH) -> Prose:
    """Return the prose of a text whose lines are its blocks, all of one kind."""
    pieces = []
    start = 0
    for line in text.split("\n"):
        stripped = line.strip()
        if stripped:
            begin = start + line.index(stripped)
            pieces.append((begin, begin + len(stripped), kind))
        start += len(line) + 1
    return prose(text, shadow(text), pieces)


def read(kept: Prose, quotes: tuple[Quote, ...] = ()) -> tuple[Event, ...]:
    dates = find_dates(kept, anchor=ANCHOR)
    return find_events(kept, register(kept), quotes, dates, article_id="a")


def events_of(text: str) -> tuple[Event, ...]:
    return read(prose_of(text))


def only(text: str) -> Event:
    (event,) = events_of(text)
    return event


def names(actors: tuple[Actor, ...]) -> list[str]:
    return [actor.name for actor in actors]


@pytest.mark.parametrize(
    ("text", "actors", "recipients"),
    [
        ("Kemarin Budi Santoso menemui Rina Melati.", ["Budi Santoso"], ["Rina Melati"]),
        ("Kemarin Budi Santoso ditemui Rina Melati.", ["Rina Melati"], ["Budi Santoso"]),
        ("Kemarin Budi Santoso ditangkap oleh Rina Melati.", ["Rina Melati"], ["Budi Santoso"]),
        ("Kemarin Budi Santoso ditangkap di rumah Rina Melati.", [], ["Budi Santoso"]),
        ("Kemarin Budi Santoso menyambut Rina Melati.", ["Rina Melati"], ["Budi Santoso"]),
        ("Kemarin Budi Santoso bertemu Rina Melati.", ["Budi Santoso", "Rina Melati"], []),
        ("Kemarin Budi Santoso dan Rina Melati bertemu.", ["Budi Santoso", "Rina Melati"], []),
        ("Ada pertemuan antara Budi Santoso dan Rina Melati.", ["Budi Santoso", "Rina Melati"], []),
        ("Kemarin Budi Santoso mengunjungi Jepang.", ["Budi Santoso"], ["Jepang"]),
        ("Kemarin Budi Santoso berkunjung ke Jepang.", ["Budi Santoso"], ["Jepang"]),
        ("Itulah kunjungan Budi Santoso ke Jepang.", ["Budi Santoso"], ["Jepang"]),
        ("Ada sanksi terhadap Jepang dan Prancis.", [], ["Jepang", "Prancis"]),
    ],
)
def test_frame_and_voice_say_where_the_parties_stand(text: str, actors: list[str], recipients: list[str]) -> None:
    event = only(text)
    assert (names(event.actors), names(event.recipients)) == (actors, recipients)


def test_coordinated_objects_are_all_recipients() -> None:
    event = only("Kemarin Budi Santoso menuduh Rina Melati, Agus Halim dan Joko Priyono.")
    assert names(event.recipients) == ["Rina Melati", "Agus Halim", "Joko Priyono"]


def test_a_name_behind_another_verb_is_no_object() -> None:
    first, second = events_of("Kemarin Budi Santoso menolak untuk menemui Rina Melati.")
    assert (first.recipients, names(second.recipients)) == ((), ["Rina Melati"])


def test_who_reports_did_not_do_what_is_reported() -> None:
    event = only("Kemarin Budi Santoso mengatakan Rina Melati menemui Agus Halim.")
    assert names(event.actors) == ["Rina Melati"]


def test_a_verb_of_visiting_without_a_visitor_is_no_event() -> None:
    assert events_of("Bantuan itu tiba pada malam hari.") == ()


def test_an_actor_has_the_fullest_name_and_its_own_mention() -> None:
    text = "Rombongan disambut Budi Santoso.\nKemarin Santoso mengecam Rina Melati."
    actor = events_of(text)[-1].actors[0]
    at = text.rindex("Santoso")
    assert (actor.name, actor.mention) == ("Budi Santoso", Mention(at, at + 7, "Santoso"))


def test_a_country_has_its_code_and_a_capital_that_of_its_country() -> None:
    event = only("Sejak itu Korea Selatan mengecam Tokyo.")
    assert (event.actors[0].country, event.recipients[0].country) == ("KOR", "JPN")


def test_a_country_before_a_trigger_in_capitals_is_its_subject() -> None:
    assert names(only("Rusia Kalah, Prancis Mengecam Rusia").actors) == ["Prancis"]


@pytest.mark.parametrize(
    ("auxiliary", "modality"),
    [
        ("telah", Modality.HAPPENED),
        ("akan", Modality.PLANNED),
        ("mungkin", Modality.POSSIBLE),
        ("belum", Modality.DENIED),
        ("tidak", Modality.DENIED),
        ("sedang", Modality.ONGOING),
        ("akan tidak", Modality.DENIED),
        ("TIDAK", Modality.DENIED),
        ("akan, pada hari yang sangat panas itu,", Modality.HAPPENED),
    ],
)
def test_the_nearest_auxiliary_decides_the_modality(auxiliary: str, modality: Modality) -> None:
    assert only(f"Kemarin Budi Santoso {auxiliary} mengecam Rina Melati.").modality is modality


def test_planned_cooperation_is_agreement_and_planned_conflict_stays() -> None:
    meeting, arrest = events_of("Budi Santoso akan menemui Agus Halim. Polisi akan menangkap Rina Melati.")
    assert (meeting.event_type, meeting.base_type) == (EventType.AGREE, EventType.CONSULT)
    assert (arrest.event_type, arrest.mode) == (EventType.COERCE, "arrest")


def test_the_place_is_what_follows_di_in_the_clause() -> None:
    event = only("Kemarin Budi Santoso menemui Rina Melati di kota Tanjung Elok.")
    assert event.place is not None
    assert event.place.text == "Tanjung Elok"


def test_no_place_in_another_clause_or_inside_a_word() -> None:
    event = only("Kemarin Budi Santoso menemui abdi Jawa; mereka makan di Bandung.")
    assert event.place is None


def test_the_time_is_the_nearest_date_of_the_sentence() -> None:
    event = only("Pada 3 Maret 2020 mereka pindah sebelum menemui Rina Melati pada 7 April 2021.")
    assert event.when is not None
    assert (event.when.edtf, event.when.mention.text, event.when.carried) == ("2021-04-07", "7 April 2021", False)


def test_a_date_of_another_sentence_is_not_the_time() -> None:
    assert only("Mereka pindah pada 3 Maret 2020. Lalu Budi Santoso menemui Rina Melati.").when is None


def quote_of(text: str, said: str, speaker: Speaker | None) -> Quote:
    start = text.index(said)
    return Quote("a#q1", start, start + len(said), said, QuoteKind.DIRECT, None, speaker)


def test_what_is_told_in_a_quote_is_attributed_to_its_speaker() -> None:
    text = '"Kami menolak tawaran itu," kata Rina Melati. Mereka menuntut ganti rugi.'
    at = text.index("Rina")
    mention = Mention(at, at + 11, "Rina Melati")
    speaker = Speaker("Rina Melati", mention, None, SpeakerHow.NAMED, SpeakerKind.PERSON)
    inside, outside = read(prose_of(text), (quote_of(text, "Kami menolak tawaran itu", speaker),))
    assert (inside.quote, inside.attributed_to) == ("a#q1", Actor("Rina Melati", mention))
    assert (outside.quote, outside.attributed_to) == (None, None)


def test_a_quote_without_a_speaker_attributes_to_nobody() -> None:
    text = '"Kami menolak tawaran itu."'
    (event,) = read(prose_of(text), (quote_of(text, "Kami menolak tawaran itu", None),))
    assert (event.quote, event.attributed_to) == ("a#q1", None)


def test_a_trigger_is_a_whole_word_also_with_a_clitic() -> None:
    assert [e.trigger.text for e in events_of("Tuduhannya berat.")] == ["Tuduhannya"]
    assert events_of("Ia didukungnya, émenolak, menolaké, semogok.") == ()


def test_ids_count_in_the_order_of_triggers() -> None:
    events = events_of("Agus Halim menolak.\nRina Melati mengecam, lalu menolak.")
    assert [(e.id, e.trigger.text) for e in events] == [("a#e1", "menolak"), ("a#e2", "mengecam"), ("a#e3", "menolak")]


def test_an_event_lies_in_its_sentence() -> None:
    text = "Hujan turun. Rina Melati menolak tawaran itu. Semua pulang."
    event = only(text)
    assert text[event.start : event.end] == "Rina Melati menolak tawaran itu."


def test_offsets_hold_across_what_was_stripped_inside_a_sentence() -> None:
    text = "Kemarin Budi Santoso menemui IKLAN Rina Melati di Bandung."
    cut = text.index(" IKLAN ")
    kept = prose(text, shadow(text), [(0, cut, Kind.PARAGRAPH), (cut + 7, len(text), Kind.PARAGRAPH)])
    (event,) = read(kept)
    recipient = event.recipients[0].mention
    assert recipient is not None
    assert event.place is not None
    assert [text[m.start : m.end] for m in (event.trigger, recipient, event.place)] == [
        "menemui",
        "Rina Melati",
        "Bandung",
    ]
    assert (event.start, event.end) == (0, len(text))


@pytest.mark.parametrize("kind", [Kind.DATELINE, Kind.TIMESTAMP, Kind.KEYWORDS])
def test_only_the_story_tells_events(kind: Kind) -> None:
    assert read(prose_of("Rina Melati menolak tawaran itu.", kind)) == ()


WORDS = (
    "Budi Rusia menemui ditangkap pertemuan Kunjungan bertemu sanksi dan antara ke di oleh akan tidak mengatakan bahwa "
    'é ß 2020 , . ; : " ( ) Tokyo Rina'
)
PARTS = st.sampled_from([*WORDS.split(), "\n", "  ", "\ud800", "İ"])


@given(st.lists(PARTS, max_size=40).map(" ".join))
def test_any_text_gives_events_whose_mentions_slice_the_source(text: str) -> None:
    for number, event in enumerate(events_of(text), 1):
        assert event.id == f"a#e{number}"
        assert event.start <= event.trigger.start < event.trigger.end <= event.end
        mentions = [event.trigger, event.place, *(a.mention for a in (*event.actors, *event.recipients))]
        assert all(m is None or text[m.start : m.end] == m.text for m in mentions)
