"""Parties: what names are, whom they stand for, their countries and sectors."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscorpus.events.affiliations import country_within, sector_of, sector_of_role
from newscorpus.events.naming import thing
from newscorpus.events.parties import Parties, Party, Sort
from newscorpus.events.words import Part, kind_of, part_of, seen
from newscorpus.lexicon import clause_words, sectors
from newscorpus.people import register
from newscorpus.prose import prose
from newscorpus.records import Actor, Event, Kind
from newscorpus.shadow import shadow
from tests.unit.test_events import events_of, names, only


def parties_of(text: str) -> Parties:
    return Parties(register(prose(text, shadow(text), [(0, len(text), Kind.PARAGRAPH)])), "id")


def actors(event: Event) -> list[str]:
    return names(event.actors)


def recipients(event: Event) -> list[str]:
    return names(event.recipients)


@pytest.mark.parametrize(
    ("run", "sort"),
    [
        ("Jepang", Sort.COUNTRY),
        ("Tokyo", Sort.COUNTRY),
        ("Korea Utara Selasa", Sort.COUNTRY),
        ("Dewan Keamanan PBB", Sort.BODY),
        ("Polda Metro Jaya", Sort.BODY),
        ("Kejaksaan Agung", Sort.BODY),
        ("KPK", Sort.BODY),
        ("Warga Jepang", Sort.DESCRIBED),
        ("Polisi", Sort.DESCRIBED),
        ("Jakarta", None),
        ("WIB", None),
        ("Sungai Jepang", None),
        ("Polda Bali Kombes Budi Santoso", None),
    ],
)
def test_a_run_is_a_country_a_body_or_somebody_described(run: str, sort: Sort | None) -> None:
    assert thing(run, "id")[1] is sort


def test_a_capital_is_its_country_as_the_article_calls_it_and_a_seat_itself() -> None:
    event = only("Kabar dari Korea Selatan. Kemarin Seoul mengecam Kremlin.")
    assert (actors(event), recipients(event)) == (["Korea Selatan"], ["Kremlin"])
    assert [a.country for a in (*event.actors, *event.recipients)] == ["KOR", "RUS"]


def test_a_capital_that_the_article_calls_by_no_other_name_has_cldrs() -> None:
    assert actors(only("Kemarin Pyongyang menolak tawaran itu.")) == ["Korea Utara"]


def test_a_short_name_is_long_where_the_article_has_it_so() -> None:
    assert actors(only("Kemarin AS mengecam Rusia.")) == ["AS"]
    assert actors(only("Amerika Serikat diam. Kemarin AS mengecam Rusia.")) == ["Amerika Serikat"]


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("Kemarin Dewan Keamanan PBB mengecam Rusia.", "Dewan Keamanan PBB"),
        ("Kemarin Polda Metro Jaya menangkap Budi Santoso.", "Polda Metro Jaya"),
        ("Kemarin Kementerian Kelautan dan Perikanan mengecam Rusia.", "Kementerian Kelautan dan Perikanan"),
        ("Kemarin Dinas Sosial (Dinsos) Bandung mengecam Rusia.", "Dinas Sosial Bandung"),
        ("Kemarin Persatuan Tani Maju ( PTM ) berdiri. Kini PTM menolak pajak itu.", "Persatuan Tani Maju"),
        ("Kemarin Menteri Keuangan menolak tawaran itu.", "Menteri Keuangan"),
        ("Kemarin polisi menangkap Budi Santoso.", "polisi"),
        ("Kemarin polisi setempat menangkap Budi Santoso.", "polisi setempat"),
        ("Para pejabat AS menolak tawaran itu.", "para pejabat AS"),
        ("Seorang pejabat di pemerintahan Kota Elok menolak tawaran itu.", "seorang pejabat di pemerintahan Kota Elok"),
        ("Kemarin militer Israel menyerang Suriah.", "militer Israel"),
        ("Kemarin delegasi Jepang menolak tawaran itu.", "delegasi Jepang"),
        ("Kemarin pelaku usaha menolak pajak itu.", "pelaku usaha"),
        ("Kemarin tim kuasa hukum Budi Santoso menolak tawaran itu.", "tim kuasa hukum Budi Santoso"),
        ("Kemarin ayah Budi Santoso menolak tawaran itu.", "ayah Budi Santoso"),
        ("Kemarin warga Kampung Baru menolak pajak itu.", "warga Kampung Baru"),
        ("Kemarin lima penagih utang menganiaya Budi Santoso.", "lima penagih utang"),
        ("Kemarin pemimpin Korea Utara, Kim Jong Un, menolak tawaran itu.", "Kim Jong Un"),
        ("Kemarin juru bicara Gedung Putih John Kirby menolak tawaran itu.", "John Kirby"),
    ],
)
def test_bodies_offices_and_nouns_are_parties(text: str, actor: str) -> None:
    assert actors(events_of(text)[-1]) == [actor]


@pytest.mark.parametrize(
    "text",
    [
        "Bulan Agustus menolak pergi.",
        "Ekonomi Jepang menolak membaik.",
        "Serangan jantung menyerang warga.",
        "Kemarin harga beras di Jepang menolak turun.",
        "Kemarin militer menolak.",
        "Kemarin COVID menyerang paru-paru.",
    ],
)
def test_things_months_and_modifiers_do_nothing(text: str) -> None:
    assert all(event.actors == () for event in events_of(text))


def test_a_role_before_kin_is_not_dropped_and_one_behind_a_comma_is() -> None:
    (event,) = events_of("Kemarin Rina Melati, juru bicara Kementerian Luar Negeri, menolak tawaran itu.")
    assert actors(event) == ["Rina Melati"]


@pytest.mark.parametrize(
    ("name", "sector"),
    [
        ("Polda Bali", "police"),
        ("polisi", "police"),
        ("Komisi Pemberantasan Korupsi", "court"),
        ("Komisi III DPR", "parliament"),
        ("PT Maju Jaya", "company"),
        ("PBB", "igo"),
        ("warga Kampung Baru", "civil"),
        ("para pejabat AS", "government"),
        ("Hamas", "rebel"),
        ("Reuters", "media"),
        ("Partai Maju", "party"),
        ("TNI", "military"),
        ("pelaku usaha", "company"),
        ("pelaku pencurian", "criminal"),
        ("Panitia Lomba", None),
    ],
)
def test_a_body_or_noun_has_a_sector(name: str, sector: str | None) -> None:
    assert sector_of(name) == sector


@pytest.mark.parametrize(
    ("role", "sector"),
    [
        ("Presiden Rusia", "government"),
        ("Kepala Dinas Sosial", "government"),
        ("Kepala Polda Bali", "police"),
        ("Direktur PT Maju Jaya", "company"),
        ("Direktur Kementerian Pertanian", "government"),
        ("Kapolres", "police"),
        ("Jaksa", "court"),
        ("Ketua Komisi II DPR", "parliament"),
        ("tetangga", "civil"),
        ("Tuan", None),
    ],
)
def test_an_office_has_its_own_sector_or_that_of_its_body(role: str, sector: str | None) -> None:
    assert sector_of_role(role) == sector


def test_an_actor_has_sector_and_country_by_title_and_body() -> None:
    event = only("Kemarin Presiden Rusia Vladimir Putin mengecam Polda Bali.")
    assert event.actors[0] == Actor("Vladimir Putin", event.actors[0].mention, "RUS", "government")
    assert (event.recipients[0].country, event.recipients[0].sector) == (None, "police")


def test_a_country_among_words_is_the_longest() -> None:
    assert country_within("warga Korea Utara", "id") == "Korea Utara"
    assert country_within("warga Kampung Baru", "id") is None


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        (
            "Budi Santoso pulang. Kondisi Santoso baik, kondisi itu. Kemarin Santoso menolak tawaran itu.",
            ["Budi Santoso"],
        ),
        ("Ada rapat. Kemarin XYZ menolak tawaran itu.", ["XYZ"]),
        ("Jenis XYZ. Tolak XYZ.", []),
    ],
)
def test_who_is_sure_to_be_somebody(text: str, actor: list[str]) -> None:
    found = events_of(text)
    assert (actors(found[-1]) if found else []) == actor


def test_a_party_named_in_full_stays_so() -> None:
    parties = parties_of("Kemarin Budi Santoso pulang. Santoso lelah.")
    assert parties.fullest(Party(0, 5, "orang", Sort.DESCRIBED)) == "orang"
    assert parties.fullest(Party(29, 36, "Santoso")) == "Budi Santoso"


@pytest.mark.parametrize(
    ("word", "part"),
    [
        ("di", Part.AT),
        ("akan", Part.AUXILIARY),
        ("yang", Part.WHICH),
        ("untuk", Part.PURPOSE),
        ("dan", Part.JOIN),
        ("ketika", Part.WHEN),
        ("bahwa", Part.THAT),
        ("itu", Part.DEICTIC),
        ("mengatakan", Part.SAYS),
        ("kata", Part.SAID),
        ("ujarnya", Part.SAID),
        ("menyerang", Part.VERB),
        ("tiba", Part.VERB),
        ("menteri", Part.NOUN),
        ("beras", Part.NOUN),
        ("meja", Part.NOUN),
    ],
)
def test_what_a_word_does(word: str, part: Part) -> None:
    assert part_of(word) is part


def test_what_takes_more_than_the_word_to_tell() -> None:
    kinds = [kind_of(word) for word in ("mereka", "polisi", "para", ",", '"', "12")]
    assert kinds == [Part.PRONOUN, Part.HEAD, Part.HEAD, Part.COMMA, Part.STOP, Part.AUXILIARY]


def test_what_stands_between_blanks_is_words_and_marks_with_offsets() -> None:
    assert seen("akan,") == ((0, 4, "akan", Part.AUXILIARY), (4, 5, ",", Part.COMMA))
    assert seen("Budi") is None


TABLES = {name: table for name, table in vars(clause_words).items() if isinstance(table, frozenset)}


@pytest.mark.parametrize("name", sorted(TABLES))
def test_the_words_of_a_clause_are_in_lower_case(name: str) -> None:
    assert all(word == word.lower() and " " not in word for word in TABLES[name])


def test_every_sector_is_known_and_told_of_bodies_and_nouns_alike() -> None:
    told = {
        sector
        for table in (sectors.NOUNS, sectors.BODIES, sectors.ACRONYMS, sectors.OFFICES)
        for sector in table.values()
    }
    assert {"government", "parliament", "police", "military", "court", "party", "company", "civil"} <= told
    assert told <= {*sectors.NOUNS.values(), *sectors.ACRONYMS.values(), "sport", "igo", ""}


@given(st.text(alphabet="ABab .,-()é1", max_size=30))
def test_any_piece_is_read(piece: str) -> None:
    found = seen(piece)
    assert found is None or all(piece[a:b] == word for a, b, word, _ in found)
