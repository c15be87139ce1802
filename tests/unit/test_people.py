"""The register: roles parted from names, fullest names, and totality."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscorpus.names import split_run
from newscorpus.people import Register, register
from newscorpus.phrases import describe, phrase_end
from newscorpus.prose import Prose, prose
from newscorpus.records import Kind, SpeakerKind
from newscorpus.shadow import shadow


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


def people_of(text: str) -> Register:
    return register(prose_of(text))


@pytest.mark.parametrize(
    ("run", "name"),
    [
        ("Presiden Joko Widodo", "Joko Widodo"),
        ("Kepala Dinas Kesehatan Kota Malang Budi Santoso", "Budi Santoso"),
        ("Kapolres Batu AKBP Andi Yudha", "Andi Yudha"),
        ("Kapolres Andi", "Andi"),
        ("Gubernur BI Perry Warjiyo", "Perry Warjiyo"),
        ("Gubernur Budi Santoso", "Budi Santoso"),
        ("Gubernur Jawa Timur Budi Santoso", "Budi Santoso"),
        ("Bupati Malang HM Sanusi", "HM Sanusi"),
        ("Prof. Dr. Sri Wahyuni", "Sri Wahyuni"),
        ("Agus Subiyantoro SH", "Agus Subiyantoro"),
        ("Direktur Kepatuhan Rina Melati", "Rina Melati"),
        ("Menurut Johan", "Johan"),
        ("John F. Kirby", "John F. Kirby"),
        ("JOKO WIDODO", "JOKO WIDODO"),
        ("Rektor Lukman Hakim", "Lukman Hakim"),
    ],
)
def test_a_run_is_parted_into_role_and_name(run: str, name: str) -> None:
    start, end = split_run(run)
    assert run[start:end] == name


@pytest.mark.parametrize("run", ["Kementerian Luar Negeri", "Korea Utara", "Kabupaten Lumajaya", "DPR", "Kepala Desa"])
def test_bodies_and_places_are_no_persons(run: str) -> None:
    start, end = split_run(run)
    assert start == end


def test_a_short_form_has_the_fullest_name() -> None:
    people = people_of("Bupati Malang Rudi Hartawan datang. Kemudian Rudi pulang.")
    assert people.fullest("Rudi", 40) == "Rudi Hartawan"
    assert people.fullest("Hartawan", 40) == "Rudi Hartawan"


def test_an_abbreviation_is_spelled_out() -> None:
    people = people_of("Bank Sentral Eropa (ECB) memangkas bunga. Keputusan ECB ditunggu.")
    assert people.fullest("ECB", 60) == "Bank Sentral Eropa"


def test_an_unknown_name_is_its_own_fullest() -> None:
    assert people_of("Tidak ada siapa-siapa.").fullest("Rudi", 0) == "Rudi"


def test_a_body_in_brackets_is_no_first_name() -> None:
    people = people_of("Forum Maju Bersama (Formab) rapat. Ketua Formab Hasyim Djoyo hadir.")
    names = [name.name for name in people.mentions()]
    assert "Hasyim Djoyo" in names


def test_a_first_name_used_alone_stays_part_of_the_name() -> None:
    people = people_of("Ada Gubernur Budi Santoso. Kepada pers, Budi diam. Lalu Budi dan Santoso pulang.")
    assert people.fullest("Budi", 40) == "Budi Santoso"


@pytest.mark.parametrize("setting", ["Kota itu, MA, sibuk.", "Mereka menetap di MA."])
def test_an_acronym_used_alone_is_no_first_name(setting: str) -> None:
    people = people_of(f"{setting} Ketua MA Sunarto hadir, tetapi Sunarto pulang.")
    assert people.fullest("Sunarto", 60) == "Sunarto"


@pytest.mark.parametrize(
    "alias", ["Rudi Hartawan alias Bolang", "Rudi Hartawan, atau Bolang,", "Rudi Hartawan (Bolang)"]
)
def test_a_second_name_stands_for_the_first(alias: str) -> None:
    people = people_of(f"Polisi mencari {alias} di pasar. Kata warga, Bolang kabur.")
    assert people.fullest("Bolang", 60) == "Rudi Hartawan"


def test_mentions_are_in_order_and_nearest_comes_first_backwards() -> None:
    text = "Menteri Ani Lestari bertemu Gubernur Bayu Pratama."
    people = people_of(text)
    assert [name.name for name in people.mentions()] == ["Ani Lestari", "Bayu Pratama"]
    assert next(people.before(len(text))).name == "Bayu Pratama"
    assert next(people.before(text.index("bertemu"))).name == "Ani Lestari"


def test_the_role_may_hold_an_abbreviation_in_brackets() -> None:
    person = next(people_of("Sekretaris Daerah (Sekda) Kabupaten Sumber Iyas Mantri datang.").mentions())
    assert person.name.endswith("Iyas Mantri")
    assert person.role is not None
    assert person.role.startswith("Sekretaris Daerah (Sekda)")


@pytest.mark.parametrize(
    ("phrase", "name", "kind"),
    [
        ("juru bicara Kremlin Dmitry Peskov", "Dmitry Peskov", SpeakerKind.PERSON),
        ("para pejabat AS", "para pejabat AS", SpeakerKind.GROUP),
        ("Seorang petani", "seorang petani", SpeakerKind.ANONYMOUS),
        ("akun @ra****_x", "@ra****_x", SpeakerKind.ACCOUNT),
        ("kantor berita Rusia TASS", "TASS", SpeakerKind.BODY),
        ("juru bicara kementerian", "juru bicara kementerian", SpeakerKind.OFFICE),
        ("laporan itu", "laporan itu", SpeakerKind.DOCUMENT),
    ],
)
def test_a_phrase_names_or_describes_a_party(phrase: str, name: str, kind: SpeakerKind) -> None:
    text = f"Hal itu disebut oleh {phrase}"
    found = describe(people_of(text), len(text) - len(phrase), len(text))
    assert found is not None
    assert (found.name, found.kind) == (name, kind)


def test_a_phrase_ends_where_the_setting_begins() -> None:
    text = "Dr. Rudi H. Hartawan di Jakarta"
    assert text[: phrase_end(text, 0, len(text))] == "Dr. Rudi H. Hartawan"


NAMES = st.sampled_from(
    ["Budi", "Presiden", "AS", "(KPK)", "Prof.", "A.", "di", "@x_y", "Kabupaten", "\n", "Jum'at", "é"]
)


@given(st.one_of(st.text(max_size=300), st.lists(NAMES, max_size=60).map(" ".join)))
def test_the_register_is_total_and_its_mentions_slice_to_their_text(text: str) -> None:
    people = people_of(text)
    for n, name in enumerate(people.mentions()):
        assert people.text[name.start : name.end] == name.text
        assert people.fullest(name.name, name.start)
        assert n < len(people.starts)
    assert people.starts == sorted(people.starts)
    assert all(a < b for a, b in zip(people.starts, people.ends, strict=True))


@pytest.mark.parametrize("run", ["Siti Rahayu Selasa", "Siti Rahayu September", "Siti Rahayu Minggu Malam"])
def test_a_name_ends_where_a_date_begins(run: str) -> None:
    start, end = split_run(run)
    assert run[start:end] == "Siti Rahayu"
