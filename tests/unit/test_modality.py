"""Modality: what the words before and behind a trigger say, how far they reach, and refuted claims."""

from __future__ import annotations

import pytest

from newscorpus.records import EventType, Modality
from tests.unit.test_events import events_of

HAPPENED, PLANNED, POSSIBLE = Modality.HAPPENED, Modality.PLANNED, Modality.POSSIBLE
DENIED, ONGOING = Modality.DENIED, Modality.ONGOING


def told(text: str, trigger: str) -> Modality:
    (event,) = [e for e in events_of(text) if e.trigger.text == trigger]
    return event.modality


@pytest.mark.parametrize(
    ("cue", "modality"),
    [
        ("akan segera", PLANNED),
        ("bakal", PLANNED),
        ("dijadwalkan", PLANNED),
        ("berencana untuk", PLANNED),
        ("rencananya hari ini di sana", PLANNED),
        ("kemungkinan akan", POSSIBLE),
        ("diperkirakan akan", POSSIBLE),
        ("diduga", POSSIBLE),
        ("harus", POSSIBLE),
        ("belum pernah", DENIED),
        ("tidak akan", DENIED),
        ("batal", DENIED),
        ("gagal", DENIED),
        ("menolak untuk", DENIED),
        ("membantah telah", DENIED),
        ("tidak hanya", HAPPENED),
        ("berhasil", HAPPENED),
        ("masih", ONGOING),
        ("terus", ONGOING),
        ("mungkin tengah", POSSIBLE),
        ("di Jawa Tengah", HAPPENED),
        ("yang akan pulang lalu makan besar", HAPPENED),
    ],
)
def test_words_before_a_verb(cue: str, modality: Modality) -> None:
    assert told(f"Kemarin Budi Santoso {cue} menangkap Rina Melati.", "menangkap") is modality


@pytest.mark.parametrize(
    ("text", "trigger", "modality"),
    [
        ("Mereka akan menggelar rapat besok.", "rapat", PLANNED),
        ("Mereka tidak melakukan penangkapan.", "penangkapan", DENIED),
        ("Belum ada kesepakatan di sana.", "kesepakatan", DENIED),
        ("Ada potensi kesepakatan baru.", "kesepakatan", POSSIBLE),
        ("Itu laporan penangkapan Rina Melati.", "penangkapan", POSSIBLE),
        ("Ini akan menjadi kunjungan resmi Rina Melati ke Jepang.", "kunjungan", PLANNED),
        ("Hujan turun di tengah penangkapan itu.", "penangkapan", HAPPENED),
        ("Budi Santoso membantah tuduhan itu.", "tuduhan", HAPPENED),
        ("Budi Santoso menolak kesepakatan itu.", "kesepakatan", HAPPENED),
    ],
)
def test_words_before_a_noun(text: str, trigger: str, modality: Modality) -> None:
    assert told(text, trigger) is modality


@pytest.mark.parametrize(
    ("behind", "modality"),
    [
        ("akan digelar besok", PLANNED),
        ("dijadwalkan pada Senin", PLANNED),
        ("batal", DENIED),
        ("masih berlangsung", ONGOING),
        ("diprediksi mengubah keadaan", POSSIBLE),
        ("telah berlangsung", HAPPENED),
        ("digelar kemarin", HAPPENED),
    ],
)
def test_words_behind_a_noun(behind: str, modality: Modality) -> None:
    assert told(f"Pertemuan itu {behind}.", "Pertemuan") is modality


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("Kemarin Budi Santoso meminta Agus Halim untuk menangkap Rina Melati.", POSSIBLE),
        ("Kemarin Budi Santoso berjanji untuk menangkap Rina Melati.", PLANNED),
        ("Budi Santoso akan pulang untuk menangkap Rina Melati.", PLANNED),
        ("Budi Santoso meminta agar polisi segera menangkap Rina Melati.", POSSIBLE),
        ("Jika Budi Santoso menangkap Rina Melati, semua pulang.", POSSIBLE),
    ],
)
def test_what_hangs_on_another_clause(text: str, modality: Modality) -> None:
    assert told(text, "menangkap") is modality


def test_a_plan_is_shared_by_joined_verbs_and_a_denial_is_not() -> None:
    assert told("Polisi akan mencari dan menangkap Rina Melati.", "menangkap") is PLANNED
    assert told("Polisi tidak pulang dan menangkap Rina Melati.", "menangkap") is HAPPENED


def test_a_denied_clause_did_not_happen() -> None:
    assert told("Budi Santoso membantah bahwa polisi menangkap Rina Melati.", "menangkap") is DENIED


def test_a_sanction_that_holds_is_ongoing() -> None:
    assert told("Negara itu berada di bawah sanksi internasional.", "sanksi") is ONGOING
    assert told("Resolusi itu melarang perdagangan senjata.", "melarang") is ONGOING


def test_planned_cooperation_keeps_its_base_type() -> None:
    (event,) = events_of("Mereka akan menggelar rapat besok.")
    assert (event.event_type, event.base_type) == (EventType.AGREE, EventType.CONSULT)


REFUTED = 'Akun itu membagikan narasi: "Polisi menangkap Rina Melati".\nVideo tersebut merupakan konten palsu.'


def test_the_claim_a_fact_check_refutes_did_not_happen() -> None:
    assert told(REFUTED, "menangkap") is DENIED


def test_a_claim_nobody_refutes_is_not_denied() -> None:
    assert told(REFUTED.split("\n")[0], "menangkap") is HAPPENED


def test_the_refutation_itself_happened() -> None:
    text = f"{REFUTED}\nPolisi membantah narasi itu."
    assert told(text, "membantah") is HAPPENED
