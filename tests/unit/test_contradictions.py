"""Days told of as past that lie after publication."""

from __future__ import annotations

import pytest

from newscorpus.contradictions import late_dates
from newscorpus.dates import find_dates
from newscorpus.prose import prose
from newscorpus.publishing import Dating, date_article
from newscorpus.records import Diagnostic, Kind
from newscorpus.shadow import shadow


def late(source: str, hint: str | None) -> tuple[Diagnostic, ...]:
    kept = prose(source, shadow(source), [(0, len(source), Kind.PARAGRAPH)])
    dating: Dating = date_article(timestamps=(), prose=kept, hint=hint, url=None, zone="Asia/Jakarta")
    return late_dates(source, find_dates(kept, anchor=None), dating)


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("\u201cJalan rusak,\u201d ujar Wati saat dihubungi, Kamis (21/9/2023).", "Kamis (21/9/2023)"),
        ("Data itu dikutip Kamis (21/9/2023).", "Kamis (21/9/2023)"),
        ("Ia pergi pada 21 September 2023 lalu.", "21 September 2023 lalu"),
        ("Jembatan itu telah diresmikan wali kota pada 21 September 2023.", "21 September 2023"),
    ],
)
def test_a_past_after_publication_is_reported(source: str, text: str) -> None:
    (note,) = late(source, "2023-09-12")
    assert note.code == "past-after-publication"
    assert note.start is not None
    assert source[note.start : note.end] == text
    assert "2023-09-12" in note.message


@pytest.mark.parametrize(
    "source",
    [
        "Jembatan itu akan diresmikan, ujar Wati, mulai 21 September 2023.",
        "Wali kota telah menetapkan 21 September 2023 sebagai hari libur.",
        "Rapat akan digelar pada Kamis (21/9/2023).",
        "Film itu dijadwalkan rilis pada 21 September 2023.",
        "Data itu dikutip Selasa (12/9/2023).",
        "Data itu dikutip Senin (11/9/2023).",
    ],
)
def test_plans_and_the_day_itself_are_not(source: str) -> None:
    assert late(source, "2023-09-12") == ()


def test_an_inferred_day_contradicts_nothing() -> None:
    source = "Hujan turun, kata dia, Selasa (12/9/2023). Ia pergi pada 21 September 2023 lalu."
    assert late(source, None) == ()
