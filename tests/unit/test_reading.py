"""Reading: every record comes out as a Document or as a Fault that says where and why."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscorpus.errors import ParameterError
from newscorpus.records import Document, Fault
from newscorpus.streams import columns
from newscorpus.streams.faults import LONGEST_RECORD, RAW_LIMIT
from newscorpus.streams.reading import Reading, read, size
from newscorpus.streams.sources import Options


def documents(path: Path, **options: Any) -> list[Document]:
    records = list(read(path, **options))
    assert all(isinstance(record, Document) for record in records), records
    return [record for record in records if isinstance(record, Document)]


def only_fault(path: Path, **options: Any) -> Fault:
    (record,) = read(path, **options)
    assert isinstance(record, Fault)
    return record


def jsonl(path: Path, *lines: bytes | dict[str, Any]) -> Path:
    rows = [line if isinstance(line, bytes) else json.dumps(line).encode() for line in lines]
    path.write_bytes(b"\n".join(rows) + b"\n")
    return path


@pytest.mark.parametrize(
    "text", ["", "satu\r\ndua\rtiga\n", "\ufeffDengan BOM", "a\x00b\u2028c\x85d", "Apa? \U0001f449"]
)
def test_a_text_file_is_read_as_it_stands(tmp_path: Path, text: str) -> None:
    path = tmp_path / "berita.txt"
    path.write_bytes(text.encode())
    assert documents(path) == [Document(text, id="berita", path=path.as_posix(), position=0)]


def test_a_folder_is_read_in_order_with_what_is_below(tmp_path: Path) -> None:
    for name in ("b.txt", "a/z.txt", "a/1.2.txt", "A.TXT", ".hidden.txt", ".git/x.txt", "c/d/e.txt"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(name)
    jsonl(tmp_path / "a" / "y.jsonl", {"text": "satu", "id": 7}, {"text": "dua"})
    ids = [(record.id, record.position) for record in documents(tmp_path)]
    assert ids == [("A", 0), ("a/1.2", 0), ("7", 1), (None, 2), ("a/z", 0), ("b", 0), ("c/d/e", 0)]


def test_a_file_of_another_kind_is_a_fault(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("x")
    (tmp_path / "b.txt").write_text("x")
    (tmp_path / "dangling.txt").symlink_to(tmp_path / "nowhere")
    os.mkfifo(tmp_path / "pipe.txt")
    codes = [record.code if isinstance(record, Fault) else record.id for record in read(tmp_path)]
    assert codes == ["unsupported-file", "b", "unsupported-file", "unsupported-file"]
    assert only_fault(tmp_path / "a.csv").message == "not one of .txt, .jsonl: convert it, or leave it out"


def test_a_link_to_a_folder_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "loop").symlink_to(tmp_path)
    fault = only_fault(tmp_path)
    assert (fault.path, fault.code) == ((tmp_path / "a" / "loop").as_posix(), "unsupported-file")


def test_bytes_that_are_not_utf8_are_a_fault_with_offset_and_bytes(tmp_path: Path) -> None:
    path = tmp_path / "latin.txt"
    path.write_bytes("Kafé".encode("cp1252"))
    fault = only_fault(path)
    assert (fault.path, fault.position, fault.code, fault.raw) == (path.as_posix(), 0, "not-utf8", b"Kaf\xe9")
    assert "0xe9 in position 3" in fault.message
    assert documents(path, encoding="cp1252")[0].text == "Kafé"


def test_raw_bytes_are_capped(tmp_path: Path) -> None:
    path = tmp_path / "large.txt"
    path.write_bytes(b"\xff" * (RAW_LIMIT + 1))
    assert only_fault(path).raw == b"\xff" * RAW_LIMIT


def test_a_name_that_is_not_utf8_can_be_written(tmp_path: Path) -> None:
    (tmp_path / os.fsdecode(b"caf\xe9.txt")).write_text("x")
    (record,) = documents(tmp_path)
    assert record.id == r"caf\xe9"
    assert record.path == f"{tmp_path.as_posix()}/caf\\xe9.txt"


def test_what_cannot_be_opened_is_a_fault_and_the_rest_goes_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.txt").write_text("x")
    (tmp_path / "b.txt").write_text("x")
    opened = Path.open

    def refuse(path: Path, *args: Any, **kwargs: Any) -> Any:
        if path.name == "a.txt":
            raise PermissionError(13, "Permission denied")
        return opened(path, *args, **kwargs)

    monkeypatch.setattr(Path, "open", refuse)
    first, second = read(tmp_path)
    assert isinstance(first, Fault)
    assert (first.path, first.code, first.raw) == (f"{tmp_path.as_posix()}/a.txt", "unreadable", b"")
    assert first.message == "Permission denied: make it readable and run again"
    assert isinstance(second, Document)


def test_bad_lines_are_faults_and_the_good_ones_are_kept(tmp_path: Path) -> None:
    path = jsonl(
        tmp_path / "a.jsonl",
        {"text": "baik"},
        b'{"text": "rusak"',
        b"",
        b"  \t\r",
        b'["bukan objek"]',
        b'{"text": "byte \xff"}',
        {"judul": "tanpa teks"},
        {"text": 7},
        {"text": None},
        b'{"text": "baris\x01"}',
        b'{"text":' * 100_000,
        b'\xef\xbb\xbf{"text": "BOM di tengah"}',
        {"text": "juga baik"},
        b'{"text": "terpotong',
    )
    path.write_bytes(path.read_bytes().removesuffix(b"\n"))
    lines = path.read_bytes().split(b"\n")
    records = list(read(path))
    assert [(record.position, record.code if isinstance(record, Fault) else record.text) for record in records] == [
        (1, "baik"),
        (2, "bad-json"),
        (5, "not-an-object"),
        (6, "not-utf8"),
        (7, "no-text"),
        (8, "wrong-type"),
        (9, "no-text"),
        (10, "bad-json"),
        (11, "too-deep"),
        (12, "bad-json"),
        (13, "juga baik"),
        (14, "bad-json"),
    ]
    for record in records:
        if isinstance(record, Fault) and record.position:
            assert lines[record.position - 1].startswith(record.raw.rstrip(b"\n"))
            assert record.message.startswith(
                f"line {record.position}, byte {len(b'_'.join(lines[: record.position - 1])) + 1}:"
            )
    assert isinstance(records[-1], Fault)
    assert "may be cut off" in records[-1].message


def test_what_other_writers_write_is_read(tmp_path: Path) -> None:
    path = jsonl(tmp_path / "a.jsonl", b'\xef\xbb\xbf{"text": "\\ud800", "n": NaN, "big": 123456789012345678901234}\r')
    (record,) = documents(path, keep=["n", "big"])
    assert (record.text, record.meta) == ("\ud800", {"n": None, "big": 123456789012345678901234})


def test_a_line_over_the_cap_is_a_fault_and_the_next_line_is_read(tmp_path: Path) -> None:
    long = b'{"text": "' + b"x" * (2 * LONGEST_RECORD + 1) + b'"}'
    path = jsonl(tmp_path / "a.jsonl", long, {"text": "baik"})
    first, second = read(path)
    assert isinstance(first, Fault)
    assert (first.position, first.code, first.raw) == (1, "too-long", long[:RAW_LIMIT])
    assert isinstance(second, Document)
    assert (second.position, second.text) == (2, "baik")


def test_fields_are_guessed_and_other_columns_left(tmp_path: Path) -> None:
    row = {
        "_id": 12,
        "isi": "teks",
        "link": "u",
        "Judul": "j",
        "tgl": 1694676060.0,
        "penulis": ["A", "B"],
        "kanal": "bola",
    }
    (record,) = documents(jsonl(tmp_path / "a.jsonl", row | {"views": 3}))
    assert record == Document(
        "teks", id="12", url="u", title="j", published="1694676060", authors=("A", "B"), section="bola",
        path=record.path, position=1,
    )  # fmt: skip


def test_fields_that_are_told_override_the_guess(tmp_path: Path) -> None:
    path = jsonl(
        tmp_path / "a.jsonl", {"text": "ringkasan", "isi": "teks", "date": "kemarin", "title": "j", "topic": 3}
    )
    (record,) = documents(path, fields={"text": "isi", "published": "date", "title": None}, keep=["topic"])
    assert (record.text, record.published, record.title, record.meta) == ("teks", "kemarin", None, {"topic": 3})


def test_kept_columns_stay_typed(tmp_path: Path) -> None:
    row = {"text": "x", "n": 1, "f": 1.5, "b": True, "none": None, "list": [1, {"a": "b"}]}
    (record,) = documents(jsonl(tmp_path / "a.jsonl", row), keep=[name for name in row if name != "text"])
    assert record.meta == {name: value for name, value in row.items() if name != "text"}


def test_a_value_of_the_wrong_type_is_set_aside(tmp_path: Path) -> None:
    row = {
        "text": "x",
        "url": 5,
        "title": ["a"],
        "date": True,
        "author": [{"name": "A"}],
        "id": {"$oid": "1"},
        "outlet": "tak dikenal",
    }
    (record,) = documents(jsonl(tmp_path / "a.jsonl", row))
    assert record == Document("x", path=record.path, position=1, meta={k: v for k, v in row.items() if k != "text"})


def test_blank_values_are_left_out(tmp_path: Path) -> None:
    row: dict[str, Any] = {"text": "x", "url": "", "title": None, "date": " ", "authors": [], "outlet": ""}
    (record,) = documents(jsonl(tmp_path / "a.jsonl", row))
    assert record == Document("x", path=record.path, position=1)


@pytest.mark.parametrize("outlet", ["liputan6", "Liputan6", "liputan6.com", "www.liputan6.com"])
def test_an_outlet_is_known_by_name_title_and_domain(tmp_path: Path, outlet: str) -> None:
    (record,) = documents(jsonl(tmp_path / "a.jsonl", {"text": "x", "source": outlet}))
    assert (record.outlet, record.meta) == ("liputan6", {})


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"fields": {"teks": "isi"}}, "no field is called teks"),
        ({"keep": "topic"}, "give a list"),
        ({"encoding": "no-such"}, "unknown encoding"),
        ({"encoding": "utf-16"}, "does not write ASCII"),
    ],
)
def test_a_wrong_argument_is_named_at_once(tmp_path: Path, options: dict[str, Any], message: str) -> None:
    with pytest.raises(ParameterError, match=message):
        read(tmp_path, **options)


def test_a_missing_path_is_named_at_once(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="gone: no such file"):
        read(tmp_path / "gone")


@pytest.mark.parametrize("options", [{"keep": ["topik"]}, {"fields": {"published": "topik"}}])
def test_a_column_that_no_record_has_is_an_error_after_the_records(tmp_path: Path, options: dict[str, Any]) -> None:
    records = read(jsonl(tmp_path / "a.jsonl", {"text": "x"}, {"text": "y", "topic": 1}), **options)
    assert [next(records).position, next(records).position] == [1, 2]
    with pytest.raises(ParameterError, match=r"no record has the column topik: .* the columns are text, topic"):
        next(records)


def test_a_misspelt_column_is_told_before_a_long_run_is_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(columns, "PATIENCE", 2)
    records = read(jsonl(tmp_path / "a.jsonl", *[{"text": "x"}] * 5), keep=["topik"])
    assert [next(records).position, next(records).position] == [1, 2]
    with pytest.raises(ParameterError, match="topik"):
        next(records)


def test_a_column_that_only_some_records_have_is_no_error(tmp_path: Path) -> None:
    path = jsonl(tmp_path / "a.jsonl", {"text": "x"}, {"text": "y", "topic": 1})
    assert [record.meta for record in documents(path, keep=["topic"])] == [{}, {"topic": 1}]


def test_records_of_changing_columns_are_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(columns, "_MOST_LAYOUTS", 3)
    path = jsonl(tmp_path / "a.jsonl", *({"text": str(n), f"k{n}": n} for n in range(10)))
    assert [record.text for record in documents(path)] == [str(n) for n in range(10)]


def test_the_bytes_read_come_to_the_bytes_there_are(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("satu")
    (tmp_path / "b.csv").write_text("not counted")
    jsonl(tmp_path / "c.jsonl", {"text": "dua"}, {"text": "tiga"})
    reading = Reading(Options())
    done = [reading.done for _ in reading.records([tmp_path])]
    assert done == sorted(done)
    assert reading.done == size([tmp_path]) == 4 + (tmp_path / "c.jsonl").stat().st_size


VALUES = st.none() | st.integers() | st.sampled_from(["", " ", "teks", "h\u00e9", "\ud800"])
ROWS = st.dictionaries(st.sampled_from(["text", "isi", "id", "date", "x"]), VALUES).map(
    lambda row: json.dumps(row).encode()
)
BYTES = st.binary(max_size=40).map(lambda data: data.replace(b"\n", b"").removeprefix(b"\xef\xbb\xbf"))
JSON_LINES = st.lists(BYTES | ROWS, max_size=12)


@given(JSON_LINES)
def test_every_line_is_a_document_or_a_fault(tmp_path_factory: pytest.TempPathFactory, lines: list[bytes]) -> None:
    path = tmp_path_factory.mktemp("lines") / "a.jsonl"
    path.write_bytes(b"\n".join(lines))
    expected = [number for number, line in enumerate(lines, 1) if line and not line.isspace()]
    assert [record.position for record in read(path)] == expected
