"""The types of the public names, as a user's strict mypy sees them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

api = pytest.importorskip("mypy.api", reason="mypy is a development dependency")

FOLDER = Path(__file__).parent / "typing"
ROOT = FOLDER.parent.parent


def errors(path: Path, cache: Path) -> list[str]:
    """Run strict mypy on one file, as a user has it: with none of this project's settings."""
    options = ["--strict", "--config-file=", f"--cache-dir={cache}", "--no-error-summary", "--hide-error-context"]
    shown, wrong, _ = api.run([*options, str(path)])
    assert wrong == ""
    return [line for line in shown.splitlines() if f"{path.name}:" in line and "error:" in line]


@pytest.fixture(scope="module")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("mypy")


def test_uses_have_the_types_that_are_promised(cache: Path) -> None:
    assert errors(FOLDER / "uses.py", cache) == []


def test_every_misuse_is_refused_and_nothing_else(cache: Path, tmp_path: Path) -> None:
    lines = (FOLDER / "misuse.py").read_text(encoding="utf-8").splitlines()
    marked = {n for n, line in enumerate(lines, 1) if "# type: ignore" in line}
    bare = tmp_path / "misuse_bare.py"
    bare.write_text("\n".join(re.sub(r"  # type: ignore.*", "", line) for line in lines), encoding="utf-8")
    found = {int(line.split(".py:")[1].split(":")[0]) for line in errors(bare, cache)}
    assert found == marked
    assert len(marked) > 15


def test_the_reasons_of_the_misuses_are_the_right_ones(cache: Path) -> None:
    assert errors(FOLDER / "misuse.py", cache) == []


def test_a_name_that_does_not_exist_is_refused(cache: Path, tmp_path: Path) -> None:
    path = tmp_path / "misspelt.py"
    path.write_text('import newscorpus\n\nnewscorpus.parze("Hujan turun.")\n', encoding="utf-8")
    assert len(errors(path, cache)) == 1
