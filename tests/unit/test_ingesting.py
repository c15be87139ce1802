"""Ingesting: whole datasets or none, every record accounted for, the same for any number of workers."""

from __future__ import annotations

import json
from collections.abc import Iterator
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path
from typing import Any

import msgspec
import pyarrow.parquet as pq
import pytest

from newscorpus import ingesting
from newscorpus.arrow import SCHEMA, tables
from newscorpus.errors import MissingExtraError, NewscorpusError, ParameterError
from newscorpus.ingesting import ingest, summarised
from newscorpus.parsing import parse, parse_many
from newscorpus.records import BODY, Article, Document, Fault
from newscorpus.streams import datasets
from newscorpus.streams.reading import read

SEEDS = Path(__file__).parents[2] / "seeds"
STORY = """JAKARTA, KOMPAS.com - Banjir surut pada Selasa (12/9/2023).
ADVERTISEMENT
"Warga sudah pulang," kata Camat Budi Santoso."""


@pytest.fixture
def mixed(tmp_path: Path) -> Path:
    """A folder of good and bad records: 3 texts, 300 good lines, 5 bad ones, a file of another kind."""
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "a.txt").write_text(STORY)
    (folder / "empty.txt").write_text("")
    (folder / "latin.txt").write_bytes(b"caf\xe9")
    (folder / "notes.doc").write_text("x")
    good = [
        {"text": f"{STORY} Nomor {n}.", "id": f"j{n}", "topic": {"n": n}, "url": f"https://x.id/{n}"}
        for n in range(300)
    ]
    lines = [json.dumps(row).encode() for row in good]
    lines[150:150] = [b'{"text": "\\ud800 rusak"}', b"[]", b"{", b'{"text": "\xff"}', b'{"isi": null}']
    (folder / "b.jsonl").write_bytes(b"\n".join(lines))
    return folder


def articles(out: Path) -> list[Article]:
    return [Article.from_json(line) for line in (out / "articles.jsonl").read_bytes().splitlines()]


def faults(out: Path) -> list[Fault]:
    return [msgspec.json.decode(line, type=Fault) for line in (out / "faults.jsonl").read_bytes().splitlines()]


def contents(out: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(out.iterdir())}


def test_the_seeds_are_ingested_as_parse_reads_them(tmp_path: Path) -> None:
    summary = ingest(SEEDS, tmp_path / "out")
    expected = [parse(path.read_bytes().decode(), id=path.stem) for path in sorted(SEEDS.glob("*.txt"))]
    assert len(expected) == 5
    assert articles(tmp_path / "out") == expected
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["articles.jsonl"]
    assert (summary.documents, summary.articles, summary.faults) == (5, 5, 0)


def test_every_record_is_an_article_or_a_fault(tmp_path: Path, mixed: Path) -> None:
    out = tmp_path / "out"
    summary = ingest(mixed, out, keep=["topic"])
    kept, lost = articles(out), faults(out)
    assert [article.id for article in kept] == ["a", *(f"j{n}" for n in range(300)), "empty"]
    assert [article.meta for article in kept[1:-1]] == [{"topic": {"n": n}} for n in range(300)]
    assert [(Path(fault.path or "").name, fault.position, fault.code, fault.raw) for fault in lost] == [
        ("b.jsonl", 151, "lone-surrogate", b"\xed\xa0\x80 rusak"),
        ("b.jsonl", 152, "not-an-object", b"[]\n"),
        ("b.jsonl", 153, "bad-json", b"{\n"),
        ("b.jsonl", 154, "not-utf8", b'{"text": "\xff"}\n'),
        ("b.jsonl", 155, "no-text", b'{"isi": null}\n'),
        ("latin.txt", 0, "not-utf8", b"caf\xe9"),
        ("notes.doc", None, "unsupported-file", b""),
    ]
    assert summary.documents == len(list(read(mixed))) == len(kept) + len(lost) == summary.articles + summary.faults
    assert summary.fault_codes["not-utf8"] == 2
    assert sum(summary.fault_codes.values()) == summary.faults


def test_the_summary_counts_what_the_articles_hold(tmp_path: Path, mixed: Path) -> None:
    summary = ingest(mixed, tmp_path / "out")
    kept = articles(tmp_path / "out")
    assert summary.quotes == sum(len(article.quotes or ()) for article in kept) > 0
    assert summary.dates == sum(len(article.dates or ()) for article in kept) > 0
    assert summary.characters == sum(len(article.source) for article in kept)
    assert sum(summary.outlets.values()) == len(kept)
    body = sum(block.end - block.start for article in kept for block in article.blocks if block.kind in BODY)
    assert sum(summary.stripped.values()) == summary.characters - body
    assert list(summary.stripped.values()) == sorted(summary.stripped.values(), reverse=True)
    assert summary.stripped["advert"] >= 301 * len("ADVERTISEMENT")


@pytest.mark.parametrize("form", ["jsonl", "parquet"])
def test_workers_and_units_change_nothing(
    tmp_path: Path, mixed: Path, monkeypatch: pytest.MonkeyPatch, form: str
) -> None:
    ingest(mixed, tmp_path / "one", format=form, keep=["topic"])
    ingest(mixed, tmp_path / "two", format=form, keep=["topic"], workers=2)
    assert contents(tmp_path / "one") == contents(tmp_path / "two")
    monkeypatch.setattr(ingesting, "UNIT_CHARACTERS", 1000)
    ingest(mixed, tmp_path / "small", format=form, keep=["topic"])
    for name, data in contents(tmp_path / "one").items():
        if name.endswith("parquet"):
            assert pq.read_table(tmp_path / "one" / name) == pq.read_table(tmp_path / "small" / name)
        else:
            assert data == (tmp_path / "small" / name).read_bytes()


def test_parquet_holds_what_the_tables_of_the_articles_hold(
    tmp_path: Path, mixed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(datasets, "ROW_GROUP", 50_000)
    ingest(mixed, tmp_path / "parquet", format="parquet", keep=["topic"])
    ingest(mixed, tmp_path / "jsonl", keep=["topic"])
    assert (tmp_path / "parquet" / "faults.jsonl").read_bytes() == (tmp_path / "jsonl" / "faults.jsonl").read_bytes()
    for name, table in tables(articles(tmp_path / "jsonl")).items():
        written = pq.ParquetFile(tmp_path / "parquet" / f"{name}.parquet")
        assert written.schema_arrow.equals(SCHEMA[name], check_metadata=True)
        assert written.read().equals(table)
    assert pq.ParquetFile(tmp_path / "parquet" / "articles.parquet").num_row_groups > 1


def test_an_empty_folder_gives_an_empty_dataset(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    assert ingest(tmp_path / "in", tmp_path / "a").documents == 0
    ingest(tmp_path / "in", tmp_path / "b", format="parquet")
    assert contents(tmp_path / "a") == {"articles.jsonl": b""}
    assert {path.stem: pq.read_table(path).num_rows for path in (tmp_path / "b").iterdir()} == dict.fromkeys(SCHEMA, 0)


def test_several_paths_are_read_in_the_order_given(tmp_path: Path, mixed: Path) -> None:
    ingest([mixed / "empty.txt", str(mixed / "a.txt")], tmp_path / "out")
    assert [article.id for article in articles(tmp_path / "out")] == ["empty", "a"]


def test_an_unknown_outlet_is_set_aside(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text('{"text": "Banjir.", "outlet": "suara-kampung.id"}\n')
    ingest(tmp_path / "a.jsonl", tmp_path / "out")
    (article,) = articles(tmp_path / "out")
    assert (article.outlet, article.meta) == ("generic", {"outlet": "suara-kampung.id"})


def test_progress_is_told_in_bytes(tmp_path: Path, mixed: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ingesting, "UNIT", 50)
    told: list[tuple[int, int | None]] = []
    ingest(mixed, tmp_path / "out", progress=lambda done, total: told.append((done, total)))
    total = sum(path.stat().st_size for path in mixed.iterdir() if path.suffix != ".doc")
    assert len(told) == 7
    assert told == sorted(told)
    assert told[-1] == (total, total)


def test_a_dataset_is_replaced_only_when_told(tmp_path: Path, mixed: Path) -> None:
    out = tmp_path / "out"
    ingest(mixed, out, format="parquet")
    before = contents(out)
    with pytest.raises(ParameterError, match="--overwrite"):
        ingest(SEEDS, out)
    assert contents(out) == before
    ingest(SEEDS, out, overwrite=True)
    assert [path.name for path in out.iterdir()] == ["articles.jsonl"]


def test_a_folder_of_other_files_is_refused(tmp_path: Path) -> None:
    (tmp_path / "thesis.doc").write_text("x")
    with pytest.raises(ParameterError, match=r"thesis.doc.*choose an empty folder"):
        ingest(SEEDS, tmp_path, overwrite=True)
    with pytest.raises(ParameterError, match="is a file"):
        ingest(SEEDS, tmp_path / "thesis.doc")
    assert contents(tmp_path) == {"thesis.doc": b"x"}


def test_a_dataset_among_its_own_sources_is_refused(mixed: Path) -> None:
    for out in (mixed / "out", mixed, mixed.parent):
        with pytest.raises(ParameterError, match="choose a folder outside"):
            ingest(mixed, out)
    assert not (mixed / "out").exists()


def test_what_an_interrupted_run_left_is_replaced(tmp_path: Path) -> None:
    (tmp_path / "out" / ".partial").mkdir(parents=True)
    (tmp_path / "out" / ".partial" / "articles.jsonl").write_text("half")
    (tmp_path / "out" / "quotes.parquet").write_text("half")
    ingest(SEEDS, tmp_path / "out")
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["articles.jsonl"]


@pytest.mark.parametrize("error", [KeyboardInterrupt, RuntimeError])
def test_a_run_that_ends_in_an_error_leaves_nothing(tmp_path: Path, mixed: Path, error: type[BaseException]) -> None:
    def fail(_done: int, _total: int | None) -> None:
        raise error

    with pytest.raises(error):
        ingest(mixed, tmp_path / "out", progress=fail)
    assert not (tmp_path / "out").exists()
    (tmp_path / "mine").mkdir()
    with pytest.raises(error):
        ingest(mixed, tmp_path / "mine", progress=fail, workers=2)
    assert contents(tmp_path / "mine") == {}


def test_a_misspelt_column_leaves_nothing(tmp_path: Path, mixed: Path) -> None:
    with pytest.raises(ParameterError, match="no record has the column topik"):
        ingest(mixed, tmp_path / "out", keep=["topik"])
    assert not (tmp_path / "out").exists()


def test_a_dead_worker_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def dead(_waiting: Any) -> Any:
        raise BrokenProcessPool("gone")

    monkeypatch.setattr(ingesting, "_oldest", dead)
    with pytest.raises(NewscorpusError, match="run again with fewer workers"):
        ingest(SEEDS, tmp_path / "out", workers=2)


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"format": "csv"}, "there is no 'csv'; there are jsonl, parquet"),
        ({"workers": 0}, "0 is less than one"),
        ({"fields": {"teks": "isi"}}, "no field is called teks"),
        ({"encoding": "latin-0"}, "unknown encoding"),
    ],
)
def test_a_wrong_argument_is_named(tmp_path: Path, options: dict[str, Any], message: str) -> None:
    with pytest.raises(ParameterError, match=message):
        ingest(SEEDS, tmp_path / "out", **options)
    assert not (tmp_path / "out").exists()


def test_a_missing_source_is_named(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="gone"):
        ingest(tmp_path / "gone", tmp_path / "out")


def test_parquet_without_pyarrow_names_the_extra(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import sys

    for name in [name for name in sys.modules if name.startswith(("pyarrow", "newscorpus.arrow"))]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(MissingExtraError, match=r"pip install 'newscorpus\[arrow\]'"):
        ingest(SEEDS, tmp_path / "out", format="parquet")
    assert not (tmp_path / "out").exists()


def test_a_defect_costs_one_record_and_not_the_run(
    tmp_path: Path, mixed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def faulty(records: list[Document | Fault]) -> Iterator[Article | Fault]:
        if isinstance(records[0], Document) and records[0].id == "j7":
            raise ZeroDivisionError("oops")
        return parse_many(records)

    monkeypatch.setattr(ingesting, "parse_many", faulty)
    summary = ingest(mixed / "b.jsonl", tmp_path / "out")
    (fault,) = (fault for fault in faults(tmp_path / "out") if fault.code == "defect")
    assert (fault.position, fault.raw.decode()) == (8, f"{STORY} Nomor 7.")
    assert fault.message.startswith("line 8: ZeroDivisionError: oops: this is a defect")
    assert summary.articles == 299


def test_a_column_nested_too_deep_to_write_is_a_fault(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text(
        '{"text": "x", "deep": ' + "[" * 100_000 + "]" * 100_000 + '}\n{"text": "y", "deep": 1}\n'
    )
    ingest(tmp_path / "a.jsonl", tmp_path / "out", keep=["deep"])
    assert [article.source for article in articles(tmp_path / "out")][-1] == "y"
    assert {fault.code for fault in faults(tmp_path / "out")} == {"too-deep"}


def test_a_summary_of_nothing_counts_nothing() -> None:
    assert summarised([], []) == ingesting.NOTHING


def test_parse_many_and_ingest_agree(tmp_path: Path, mixed: Path) -> None:
    ingest(mixed / "a.txt", tmp_path / "out")
    assert articles(tmp_path / "out") == list(parse_many(read(mixed / "a.txt")))
