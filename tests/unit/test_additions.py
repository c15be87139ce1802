"""Additions to the lexicon as values, and what the tables are where no package adds any."""

from __future__ import annotations

import pytest

from newscorpus.errors import RuleError
from newscorpus.lexicon import Additions, Frame, SpeechVerb, Trigger, tables
from newscorpus.lexicon.agencies import AGENCIES, MEDIA
from newscorpus.lexicon.countries import COUNTRIES
from newscorpus.lexicon.speech import SPEECH
from newscorpus.lexicon.titles import HEADS
from newscorpus.lexicon.triggers import TRIGGERS
from newscorpus.records import EventType

VERB = SpeechVerb("cakap", ("mencakapkan",), ("dicakapkan",))
TRIGGER = Trigger(EventType.ASSAULT, "beat", Frame.DIRECTED, verbs="merundung", nouns="perundungan")


def test_words_may_be_one_string_or_many() -> None:
    one = Additions(languages="id ms", titles="keuchik geuchik", agencies="Serambinews", countries={"Aceh Raya": "IDN"})
    many = Additions(
        languages=["id", "ms"],
        titles=["keuchik", "geuchik"],
        agencies=["Serambinews"],
        countries=[("Aceh Raya", "IDN")],
    )
    assert one == many
    assert repr(one) == repr(many)
    assert hash(one) == hash(many)


def test_nothing_is_added_unless_said() -> None:
    nothing = Additions()
    assert nothing.languages == ("id", "ms")
    assert not any((nothing.speech, nothing.titles, nothing.agencies, nothing.media, nothing.countries))
    assert nothing.triggers == ()


@pytest.mark.parametrize(
    ("added", "message"),
    [
        ({"titles": "Keuchik"}, "'Keuchik' is no word in lower case"),
        ({"speech": [SpeechVerb("ber cakap")]}, "'ber cakap' is no word in lower case"),
        ({"speech": [SpeechVerb("cakap", ("Bercakap",))]}, "'Bercakap' is no word in lower case"),
        ({"triggers": [Trigger(EventType.AID, None, Frame.JOINT, nouns="per-undungan")]}, "'per-undungan' is no word"),
        ({"media": ["Kabar Kota"]}, "'Kabar Kota' is not one word"),
        ({"agencies": [""]}, "'' is not one word"),
        ({"countries": {"Aceh": "ID"}}, "'ID' is no code for 'Aceh'"),
        ({"languages": "id en"}, "there is no lexicon of en"),
    ],
)
def test_a_malformed_word_is_refused_when_made(added: dict[str, object], message: str) -> None:
    with pytest.raises(RuleError, match=message):
        Additions(**added)  # type: ignore[arg-type]


def test_without_packages_the_tables_are_those_of_the_lexicon() -> None:
    assert tables.speech_verbs("ms") == SPEECH["ms"]
    assert tables.countries("id") == COUNTRIES["id"]
    assert tables.triggers() == TRIGGERS
    assert (tables.heads(), tables.agencies(), tables.media()) == (HEADS, AGENCIES, MEDIA)
    assert Additions(speech=[VERB], triggers=[TRIGGER]).speech == (VERB,)
