"""Goldens: what parse() gives for each outlet's article and for each seed is what the files say."""

from __future__ import annotations

from pathlib import Path

import pytest

from newscorpus import Article, Kind, parse
from newscorpus.goldens import record_of

from . import goldens
from .goldens import NotTilingError, Row

OWN = sorted(goldens.FOLDER.glob("*.txt"))
OF_SEEDS = [goldens.FOLDER / "seeds" / path.name for path in sorted(goldens.SEEDS.glob("*.txt"))]
ALL = [*OWN, *OF_SEEDS]
NAMES = [path.relative_to(goldens.FOLDER).as_posix() for path in ALL]


def parsed(path: Path) -> Article:
    return parse(goldens.input_of(path), id=path.stem)


@pytest.mark.parametrize("path", ALL, ids=NAMES)
def test_the_record_is_the_golden_one(path: Path, rewriting: bool) -> None:
    article = parsed(path)
    if rewriting:
        goldens.rewrite(path, article.source, goldens.rows_of(article), goldens.record_for(path, article))
    assert goldens.text_of(path) == goldens.expected_file(path, article)


@pytest.mark.parametrize("path", ALL, ids=NAMES)
def test_the_blocks_of_a_golden_add_up_to_its_input(path: Path) -> None:
    assert "".join(row.text for row in goldens.read(path).rows) == goldens.input_of(path)


@pytest.mark.parametrize("path", OWN, ids=[path.name for path in OWN])
def test_a_golden_is_recognised_as_its_outlet_and_has_every_view(path: Path) -> None:
    record = goldens.read(path).record
    assert record["outlet"] == path.stem
    assert record["headline"]
    assert record["anchor"]
    assert record["quotes"]
    assert record["dates"]
    assert record["events"]


def test_a_golden_reads_back_as_it_was_written(tmp_path: Path) -> None:
    article = parse("Kabar\r\n\nIa berkata \x1b[31m: \xa0'ya'.\t")
    path = tmp_path / "kabar.txt"
    goldens.rewrite(path, article.source, goldens.rows_of(article), record_of(article))
    assert goldens.input_of(path) == article.source
    assert goldens.read(path).rows == goldens.rows_of(article)
    assert goldens.read(path).record == record_of(article)


def test_a_new_golden_holds_nothing_but_its_source(tmp_path: Path) -> None:
    path = tmp_path / "baru.txt"
    path.write_text("--- source\nJudul\n\nIsi.")
    assert goldens.input_of(path) == "Judul\n\nIsi."


@pytest.mark.parametrize(
    "rows",
    [
        [],
        [Row(Kind.PARAGRAPH, "prose", "Isi berita")],
        [Row(Kind.PARAGRAPH, "prose", "Isi berita."), Row(Kind.END_MARK, "end_mark.tail", ".")],
        [Row(Kind.PARAGRAPH, "prose", "ISI berita.")],
        [Row("prosa", "prose", "Isi berita.")],
    ],
    ids=["none", "gap", "overlap", "changed", "kind"],
)
def test_rewriting_refuses_blocks_that_do_not_add_up(tmp_path: Path, rows: list[Row]) -> None:
    path = tmp_path / "kabar.txt"
    path.write_text("--- source\nIsi berita.")
    with pytest.raises(NotTilingError, match=r"kabar\.txt: the blocks do not add up to the input"):
        goldens.rewrite(path, "Isi berita.", rows, {})
    assert path.read_text() == "--- source\nIsi berita."


def test_a_golden_without_its_first_line_says_what_to_write() -> None:
    with pytest.raises(ValueError, match="begins with the line '--- source'"):
        goldens.source_in("Judul\n\nIsi.")
