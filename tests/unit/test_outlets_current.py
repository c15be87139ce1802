"""The table of outlets is that of the outlet files."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

from newscorpus.outlets import GENERIC, OUTLETS
from newscorpus.records import Kind
from newscorpus.rules import Outlet, line

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs" / "outlets.md"


@pytest.fixture(scope="module")
def generator() -> ModuleType:
    spec = importlib.util.spec_from_file_location("generate_outlets", ROOT / "tools" / "generate_outlets.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_page_is_current(generator: ModuleType) -> None:
    assert PAGE.read_text(encoding="utf-8") == generator.page(), "run python tools/generate_outlets.py"


def test_every_outlet_has_a_row_with_as_many_cells_as_the_head() -> None:
    rows = [line for line in PAGE.read_text(encoding="utf-8").splitlines() if line.startswith("|")]
    cells = [row.replace(r"\|", "").count("|") for row in rows]
    assert set(cells) == {9}
    assert {row.partition("`")[2].partition("`")[0] for row in rows[2:]} <= OUTLETS.keys() - {GENERIC.name}
    assert len(rows) > 6


def test_cells_say_what_the_outlet_has(generator: ModuleType, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("--- source\nx\n--- blocks\ndateline        d.x 'A | B - '\n--- record\n{}")
    outlet = Outlet(
        name="kabar",
        title="Kabar",
        marks=("A", "B", "C", "D", "E", "F"),
        rules=(
            line(Kind.SOCIAL, "Ikuti kami", name="kabar.follow"),
            line(Kind.FURNITURE, "Dibaca", name="kabar.counter"),
            line(Kind.FURNITURE, "Cetak", name="kabar.print"),
        ),
    )
    assert generator.marks(outlet) == "`A`, `B`, `C`, `D` and 2 more"
    assert generator.own_rules(outlet) == "furniture: counter, print; social: follow"
    assert generator.datelines(tmp_path / "a.txt") == ["`A | B -`"]
    assert generator.datelines(tmp_path / "gone.txt") == []
    assert generator.row(["A | B", ""]) == "| A \\| B | - |\n"


def test_the_number_of_texts_labels_nothing() -> None:
    assert Outlet(name="kabar", title="Kabar", checked=5) == Outlet(name="kabar", title="Kabar")
    assert "checked" not in repr(Outlet(name="kabar", title="Kabar", checked=5))
