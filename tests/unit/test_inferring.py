"""The day of publication, inferred from the prose: which days count, which do not."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscorpus.inferring import Sort, clues, infer

WEEKDAYS = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")


def written(day: date) -> str:
    return f"{WEEKDAYS[day.weekday()]} ({day.day}/{day.month}/{day.year})"


@pytest.mark.parametrize(
    ("source", "day", "sort"),
    [
        ('"Jalan itu rusak," ujar Wati di kantornya, Selasa (12/9/2023).', 12, Sort.REPORT),
        ("Data itu dikutip Selasa (12/9/2023).", 12, Sort.REPORT),
        ("Ia ditemui di pasar pada Selasa (12/9/2023).", 12, Sort.REPORT),
        ("Ia mengatakan hal itu di balai kota pada Selasa (12/9/2023).", 12, Sort.REPORT),
        ("Hingga Selasa (12/9/2023), unggahan itu telah ditonton 300 kali.", 12, Sort.REPORT),
        ("Per Selasa (12/9/2023) ada 40 warga yang mengungsi.", 12, Sort.REPORT),
        ("Jembatan akan diperbaiki, kata Wati, Selasa (12/9/2023).", 12, Sort.REPORT),
        ("Rapat itu akan digelar hari ini, Selasa (12/9/2023).", 12, Sort.TODAY),
        ("Rapat digelar Selasa (12/9/2023) malam ini.", 12, Sort.TODAY),
        ("Rapat digelar besok, Selasa (12/9/2023).", 11, Sort.TODAY),
        ("Rapat digelar Selasa (12/9/2023) besok.", 11, Sort.TODAY),
        ("Hujan turun pada Selasa (12/9/2023).", 12, Sort.EVENT),
        ("Hujan turun di kota itu, Selasa (12/9/2023) malam.", 12, Sort.EVENT),
        ("Ia ditemui di pasar, Selasa (12/9/2023) lalu.", 12, Sort.EVENT),
        ("Rapat akan digelar di balai kota, Selasa (12/9/2023).", 12, Sort.PLAN),
        ("Pasar itu tutup mulai Selasa (12/9/2023).", 12, Sort.PLAN),
        ("Rapat digelar di balai kota, Selasa (12/9/2023) mendatang.", 12, Sort.PLAN),
        ("Pendaftaran dibuka dari pekan ini hingga Selasa (12/9/2023).", 12, Sort.PLAN),
    ],
)
def test_what_a_day_is(source: str, day: int, sort: Sort) -> None:
    (clue,) = clues(source)
    assert (clue.day, clue.sort) == (date(2023, 9, day), sort)
    assert "Selasa (12/9/2023" in source[clue.start : clue.end]


@pytest.mark.parametrize("source", ["", "Selasa", "Ia tiba, Selasa (12/8/2023).", "Ia tiba, Selasa (31/2/2023)."])
def test_no_clue(source: str) -> None:
    assert clues(source) == []
    assert infer(source) is None


def test_a_year_from_elsewhere_dates_what_has_none() -> None:
    source = "Ia tiba, Selasa (12/9)."
    assert clues(source) == []
    assert [clue.day for clue in clues(source, year=2023)] == [date(2023, 9, 12)]
    assert clues(source, year=2024) == []


def test_what_is_called_today_goes_before_reports() -> None:
    found = infer("Ia pulang, kata dia, Senin (11/9/2023). Rapat digelar hari ini, Selasa (12/9/2023).")
    assert found is not None
    assert found.day == date(2023, 9, 12)
    assert [clue.sort for clue in found.clues] == [Sort.TODAY]


def test_an_earlier_report_is_background_where_it_comes_later() -> None:
    found = infer("Ia pulang, kata dia, Selasa (12/9/2023). Warga mengeluh, ujar Wati, Selasa (1/8/2023).")
    assert found is not None
    assert found.day == date(2023, 9, 12)


@given(st.lists(st.dates(date(2000, 1, 1), date(2040, 1, 1)), min_size=1, max_size=5))
def test_an_answer_is_the_latest_day_of_a_report(days: list[date]) -> None:
    found = infer(" ".join(f"Warga mengeluh, ujar Wati, {written(day)}." for day in days))
    assert found is not None
    assert {clue.day for clue in found.clues} <= set(days)
    if max(days) - days[0] > timedelta(days=7):
        assert found.day is None
    else:
        assert found.day == max(days)


@given(st.text(alphabet=st.sampled_from("SelasaRbu (),./0123\n\"'-")))
def test_any_text_is_read(text: str) -> None:
    assert all(0 <= clue.start < clue.end <= len(text) for clue in clues(text))
