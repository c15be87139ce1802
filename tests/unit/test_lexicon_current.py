"""The generated tables are those of the installed Babel, and the hand-made ones go with them."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

from newscorpus.lexicon import calendar, cldr, countries

TOOL = Path(__file__).resolve().parents[2] / "tools" / "generate_lexicon.py"


@pytest.fixture(scope="module")
def generator() -> ModuleType:
    spec = importlib.util.spec_from_file_location("generate_lexicon", TOOL)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_generated_module_is_current(generator: ModuleType) -> None:
    assert Path(cldr.__file__).read_text(encoding="utf-8") == generator.source()


@pytest.mark.parametrize("language", ["id", "ms", "en"])
def test_every_month_and_weekday_has_a_name(language: str) -> None:
    assert set(calendar.MONTHS[language].values()) == set(range(1, 13))
    assert set(calendar.WEEKDAYS[language].values()) == set(range(7))


def test_names_beside_cldr_keep_its_numbers() -> None:
    assert calendar.MONTHS["id"]["Pebruari"] == calendar.MONTHS["id"]["Februari"]
    assert calendar.MONTHS["id"]["Nopember"] == calendar.MONTHS["ms"]["November"] == 11
    assert calendar.MONTHS["ms"]["Ogos"] == 8
    assert calendar.WEEKDAYS["id"]["Jum'at"] == calendar.WEEKDAYS["id"]["Jumat"] == 4
    assert calendar.WEEKDAYS["id"]["Ahad"] == calendar.WEEKDAYS["ms"]["Ahad"] == 6


def test_country_codes_are_in_use(generator: ModuleType) -> None:
    codes = set(generator.alpha3().values())
    assert "USA" in codes
    for table in (*countries.COUNTRIES.values(), countries.CAPITALS):
        assert set(table.values()) <= codes


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("AS", "USA"),
        ("Amerika Serikat", "USA"),
        ("Korut", "PRK"),
        ("Korea Utara", "PRK"),
        ("Tiongkok", "CHN"),
        ("Inggris", "GBR"),
        ("Jerman", "DEU"),
        ("Rusia", "RUS"),
        ("Myanmar", "MMR"),
    ],
)
def test_indonesian_names(name: str, code: str) -> None:
    assert countries.COUNTRIES["id"][name] == code


def test_bodies_are_no_countries() -> None:
    assert "PBB" not in countries.COUNTRIES["id"]
    assert "Perserikatan Bangsa-Bangsa" not in countries.COUNTRIES["id"]
