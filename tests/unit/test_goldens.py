"""The golden files that the library writes are those that the tests of this repository read."""

from __future__ import annotations

from pathlib import Path

import pytest

from newscorpus.goldens import golden, pretty, source_of
from newscorpus.parsing import parse
from tests import goldens

OWN = sorted(goldens.FOLDER.glob("*.txt"))


@pytest.mark.parametrize("path", OWN, ids=[path.stem for path in OWN])
def test_both_write_the_same_file(path: Path) -> None:
    article = parse(goldens.input_of(path), id=path.stem)
    assert golden(article) == goldens.expected_file(path, article)
    assert source_of(golden(article)) == article.source


def test_a_file_without_its_first_line_says_what_to_write() -> None:
    with pytest.raises(ValueError, match="begins with the line '--- source'"):
        source_of("Judul\n\nIsi.")


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ({}, "{}"),
        ([], "[]"),
        ({"a": [1, {"b": None}]}, '{\n  "a": [1, {"b": null}]\n}'),
        (["x" * 80, "y" * 80], '[\n  "' + "x" * 80 + '",\n  "' + "y" * 80 + '"\n]'),
    ],
)
def test_json_has_one_line_for_what_fits(value: object, text: str) -> None:
    assert pretty(value) == text
