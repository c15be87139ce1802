"""Arguments: who did it to whom, by clause, voice, preposition, control, pronoun and the events told before."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscorpus.events.reading import Reader
from newscorpus.events.recalling import root_of
from newscorpus.events.words import Part
from newscorpus.records import Event, Kind, Mention, Quote, QuoteKind, Speaker, SpeakerHow, SpeakerKind
from tests.unit.test_events import events_of, names, prose_of, read
from tests.unit.test_parties import parties_of

PAIR = "Kemarin Budi Santoso dan Rina Melati pulang."


def last(text: str) -> tuple[list[str], list[str]]:
    return of(events_of(text)[-1])


def of(event: Event) -> tuple[list[str], list[str]]:
    return names(event.actors), names(event.recipients)


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("Itulah pertemuan Budi Santoso dan Rina Melati.", ["Budi Santoso", "Rina Melati"]),
        ("Itulah pertemuan Budi Santoso dengan Rina Melati.", ["Budi Santoso", "Rina Melati"]),
        ("Ada pertemuan pada April 2022 antara Budi Santoso dan Rina Melati.", ["Budi Santoso", "Rina Melati"]),
        ("Kemarin Budi Santoso mengadakan pertemuan dengan Rina Melati.", ["Budi Santoso", "Rina Melati"]),
        ("Saat bertemu dengan Budi Santoso, Rina Melati tersenyum.", ["Rina Melati", "Budi Santoso"]),
        ("Kemarin Budi Santoso bersama Rina Melati berunding.", ["Budi Santoso", "Rina Melati"]),
        ("Presiden Budi Santoso, dan pemimpin Jepang Rina Melati bertemu.", ["Budi Santoso", "Rina Melati"]),
        ("Baik Rusia dan Jepang bertemu.", ["Rusia", "Jepang"]),
        ("Baik Rusia maupun Jepang bertemu.", ["Rusia", "Jepang"]),
        ("Kemarin Rusia, Jepang, dan Prancis bertemu.", ["Rusia", "Jepang", "Prancis"]),
        ("Kemarin Budi Santoso dan rekannya Rina Melati bertemu.", ["Budi Santoso", "Rina Melati"]),
    ],
)
def test_a_meeting_has_all_its_parties_as_actors(text: str, actors: list[str]) -> None:
    assert last(text) == (actors, [])


@pytest.mark.parametrize(
    ("text", "actors", "recipients"),
    [
        ("Itulah invasi Rusia ke Ukraina.", ["Rusia"], ["Ukraina"]),
        ("Ada serangan udara Israel terhadap Suriah.", ["Israel"], ["Suriah"]),
        ("Ada penangkapan Budi Santoso oleh polisi.", ["polisi"], ["Budi Santoso"]),
        ("Ada dukungan Jepang untuk Prancis.", ["Jepang"], ["Prancis"]),
        ("Ada sanksi Dewan Keamanan PBB terhadap Korea Utara.", ["Dewan Keamanan PBB"], ["Korea Utara"]),
        ("Ada pengiriman senjata oleh Korea Utara ke Rusia.", ["Korea Utara"], ["Rusia"]),
        ("Ada tuduhan dari Rusia.", ["Rusia"], []),
        ("Ada penolakan warga.", ["warga"], []),
        ("Kemarin Rusia melancarkan serangan terhadap Ukraina.", ["Rusia"], ["Ukraina"]),
        ("Kemarin Rusia menuai kecaman dari Jepang.", ["Jepang"], ["Rusia"]),
        ("Kemarin Rusia menyatakan dukungannya kepada Jepang.", ["Rusia"], ["Jepang"]),
        ("Rusia berada di bawah sanksi.", [], ["Rusia"]),
    ],
)
def test_a_noun_has_its_parties_by_preposition_possession_and_light_verb(
    text: str, actors: list[str], recipients: list[str]
) -> None:
    assert last(text) == (actors, recipients)


@pytest.mark.parametrize(
    ("text", "actors", "recipients"),
    [
        ("Ada kunjungan lain. Kunjungan Budi Santoso ke Jepang selesai.", ["Budi Santoso"], ["Jepang"]),
        ("Dalam kunjungan ke Jepang, Budi Santoso tersenyum.", ["Budi Santoso"], ["Jepang"]),
        ("Kemarin Budi Santoso meninggalkan Moskow menuju Jepang.", ["Budi Santoso"], ["Jepang"]),
        ("Kemarin Jepang dikunjungi Budi Santoso.", ["Budi Santoso"], ["Jepang"]),
        ("Kemarin Budi Santoso tiba di stasiun Elok, pintu ke Timur Jauh Rusia.", ["Budi Santoso"], ["Rusia"]),
        ("Budi Santoso, yang mengunjungi Jepang, tersenyum.", ["Budi Santoso"], ["Jepang"]),
        ("Kemarin Budi Santoso menghadiri Forum Ekonomi.", ["Budi Santoso"], []),
    ],
)
def test_a_visit_goes_to_a_country_or_somebody(text: str, actors: list[str], recipients: list[str]) -> None:
    assert last(text) == (actors, recipients)


@pytest.mark.parametrize(
    ("text", "actors", "recipients"),
    [
        ("Kemarin Budi Santoso ditangkap polisi.", ["polisi"], ["Budi Santoso"]),
        ("Kemarin Budi Santoso ditangkap di Bandung oleh penyidik KPK.", ["penyidik KPK"], ["Budi Santoso"]),
        ("Kemarin Budi Santoso menolak tawaran Rina Melati.", ["Budi Santoso"], ["Rina Melati"]),
        ("Kemarin Budi Santoso meminta kepada Rina Melati.", ["Budi Santoso"], ["Rina Melati"]),
        ("Kemarin Budi Santoso menyarankan agar Rina Melati pulang.", ["Budi Santoso"], ["Rina Melati"]),
        ("Kemarin Budi Santoso pergi dan mengecam Rusia.", ["Budi Santoso"], ["Rusia"]),
        ("Kemarin Rusia, kata Budi Santoso, menolak tawaran Jepang.", ["Rusia"], ["Jepang"]),
        ("Kemarin Rusia menolak tawaran itu, kata Budi Santoso.", ["Rusia"], []),
        ("Kemarin Budi Santoso mengatakan akan mengecam Rusia.", ["Budi Santoso"], ["Rusia"]),
        ("Kemarin Budi Santoso mengatakan bahwa Jepang mengecam Rusia.", ["Jepang"], ["Rusia"]),
        ("Kemarin Budi Santoso mengatakan harga beras menolak turun.", [], []),
        ("Kemarin polisi memanggil saksi untuk ditangkap.", [], ["saksi"]),
        ("Itulah rencana Budi Santoso menolak tawaran Jepang.", ["Budi Santoso"], ["Jepang"]),
    ],
)
def test_the_subject_of_a_clause_acts(text: str, actors: list[str], recipients: list[str]) -> None:
    assert last(text) == (actors, recipients)


def test_who_is_asked_does_what_is_asked_for() -> None:
    asked, visited = events_of("Kemarin Budi Santoso meminta Rina Melati untuk mengunjungi Jepang.")
    assert of(asked) == (["Budi Santoso"], ["Rina Melati"])
    assert of(visited) == (["Rina Melati"], ["Jepang"])


def test_a_purpose_without_another_subject_keeps_its_own() -> None:
    assert last("Kemarin Budi Santoso berencana pergi untuk bertemu dengan Rina Melati.") == (
        ["Budi Santoso", "Rina Melati"],
        [],
    )


def test_a_sentence_is_read_into_words_and_parties() -> None:
    tokens = Reader(parties_of("Kemarin Budi Santoso pulang.")).read(0, 28).tokens
    assert [(t.part, t.start, t.end) for t in tokens] == [
        (Part.AUXILIARY, 0, 7),
        (Part.PARTY, 8, 20),
        (Part.VERB, 21, 27),
    ]


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        (f"{PAIR} Keduanya bertemu di Bandung.", ["Budi Santoso", "Rina Melati"]),
        (f"{PAIR} Kedua pemimpin bertemu di Bandung.", ["Budi Santoso", "Rina Melati"]),
        (f"{PAIR} Saat itu mereka bertemu di Bandung.", ["Budi Santoso", "Rina Melati"]),
        (f"Ada Rusia dan Jepang. {PAIR} Kedua negara berunding.", ["Rusia", "Jepang"]),
        ("Keduanya bertemu di Bandung.", []),
        ("Para pejabat AS pulang. Mereka berunding.", ["para pejabat AS"]),
        ("Presiden Budi Santoso pulang. Lalu dia berunding dengan Jepang.", ["Budi Santoso", "Jepang"]),
        ('"Sudah," kata Presiden Budi Santoso. Ia berunding dengan Jepang.', ["Budi Santoso", "Jepang"]),
        ("Kemarin ia berunding dengan Jepang.", ["Jepang"]),
    ],
)
def test_pronouns_point_at_who_was_named_before(text: str, actors: list[str]) -> None:
    assert last(text) == (actors, [])


def test_a_pronoun_is_mentioned_where_it_stands() -> None:
    text = f"{PAIR} Keduanya bertemu."
    at = text.index("Keduanya")
    assert {actor.mention for actor in events_of(text)[-1].actors} == {Mention(at, at + 8, "Keduanya")}


def quoted(text: str, said: str, speaker: str, role: str | None) -> tuple[Event, ...]:
    at, start = text.index(speaker), text.index(said)
    mention = Mention(at, at + len(speaker), speaker)
    who = Speaker(speaker, mention, role, SpeakerHow.NAMED, SpeakerKind.PERSON)
    quote = Quote("a#q1", start, start + len(said), said, QuoteKind.DIRECT, None, who)
    return read(prose_of(text), (quote,))


@pytest.mark.parametrize(
    ("said", "role", "actor"),
    [
        ("Saya menolak tawaran itu", "Menteri Luar Negeri Jepang", "Rina Melati"),
        ("Kami menolak tawaran itu", "Menteri Luar Negeri Jepang", "Jepang"),
        ("Kami menolak tawaran itu", "guru", "Rina Melati"),
    ],
)
def test_the_first_person_is_the_speaker_or_the_country_served(said: str, role: str, actor: str) -> None:
    (event,) = quoted(f'"{said}," kata Rina Melati.', said, "Rina Melati", role)
    assert of(event) == ([actor], [])


def test_the_first_person_outside_of_quotes_is_nobody() -> None:
    assert last("Kami menolak tawaran itu.") == ([], [])


@pytest.mark.parametrize(
    ("second", "expected"),
    [
        ("Pertemuan itu selesai.", (["Budi Santoso", "Rina Melati"], [])),
        ("Pertemuan Agus Halim dan Joko Priyono selesai.", (["Agus Halim", "Joko Priyono"], [])),
        ("Perundingan selesai.", (["Budi Santoso", "Rina Melati"], [])),
    ],
)
def test_a_noun_of_meeting_without_parties_has_those_of_the_last(
    second: str, expected: tuple[list[str], list[str]]
) -> None:
    assert last(f"Kemarin Budi Santoso bertemu dengan Rina Melati. {second}") == expected


def test_a_visit_lacking_a_host_has_that_of_the_same_visitor() -> None:
    text = "Kemarin Budi Santoso mengunjungi Jepang. Kini kunjungan Budi Santoso selesai."
    assert last(text) == (["Budi Santoso"], ["Jepang"])


def test_a_directed_noun_has_the_parties_of_the_last_only_where_it_points_back() -> None:
    text = "Kemarin polisi menangkap Budi Santoso."
    assert last(f"{text} Penangkapan itu singkat.") == (["polisi"], ["Budi Santoso"])
    assert last(f"{text} Penangkapan singkat.") == ([], [])


@pytest.mark.parametrize(
    ("headline", "expected"),
    [
        ("Budi Santoso Akan Bertemu Rina Melati", (["Budi Santoso", "Rina Melati"], [])),
        ("Rusia Mengecam Jepang soal Senjata", (["Rusia"], ["Jepang"])),
    ],
)
def test_a_headline_in_capitals_is_parted_at_its_words(headline: str, expected: tuple[list[str], list[str]]) -> None:
    body = "Budi Santoso pulang. Rina Melati pulang soal senjata."
    text = f"{headline}\n{body}"
    kept = prose_of(text)
    kinds = (Kind.HEADLINE, *kept.kinds[1:])
    event = read(type(kept)(kept.source, kept.text, kept.starts, kept.offsets, kept.ends, kinds, kept.shifts))[0]
    assert of(event) == expected


@pytest.mark.parametrize(("one", "other"), [("menyerang", "serangan"), ("ditangkap", "penangkapan")])
def test_forms_of_one_root_share_what_is_kept_of_it(one: str, other: str) -> None:
    assert root_of(one) == root_of(f"{other}nya")


WORDS = (
    "Budi Santoso Rusia KPK polisi para dua mereka ia kami keduanya menemui ditangkap serangannya pertemuan Kunjungan "
    'bertemu yang untuk agar dan , . ; : ( ) " - kata mengatakan bahwa ketika oleh ke di dengan antara itu tidak é'
)


@given(st.lists(st.sampled_from(WORDS.split()), max_size=30).map(" ".join))
def test_the_tokens_of_any_text_stand_in_order_and_their_parties_in_the_text(text: str) -> None:
    if not text:
        return
    tokens = Reader(parties_of(text)).read(0, len(text)).tokens
    assert [t.start for t in tokens] == sorted(t.start for t in tokens)
    for token in tokens:
        assert 0 <= token.start <= token.end <= len(text)
        if token.chunk is not None and token.chunk.party is not None:
            assert text[token.chunk.start : token.chunk.end] != ""


@given(st.lists(st.sampled_from([*WORDS.split(), "RUSIA", "MENYERANG"]), max_size=25).map(" ".join))
def test_any_headline_is_read(text: str) -> None:
    for event in read(prose_of(text, Kind.HEADLINE)):
        assert set(event.actors) | set(event.recipients) or not event.actors
