"""The command line: what it prints, what it writes, and how it ends."""

from __future__ import annotations

import importlib.util
import json
import os
import signal
import subprocess
import sys
from importlib.machinery import ModuleSpec
from pathlib import Path

import pyarrow.parquet as pq
import pytest
from click.testing import CliRunner, Result

from newscorpus import __main__, console
from newscorpus.commands import EXAMPLES, cli
from newscorpus.explaining import explain
from newscorpus.outlets import OUTLETS
from newscorpus.parsing import parse
from newscorpus.records import Article, Summary
from newscorpus.release import VERSION

SEEDS = Path(__file__).parents[2] / "seeds"
SEED = min(SEEDS.glob("*.txt"))


def run(*arguments: str | Path, stdin: bytes | None = None) -> Result:
    return CliRunner().invoke(cli, [str(argument) for argument in arguments], input=stdin, catch_exceptions=False)


def test_ingest_writes_the_dataset_and_counts(tmp_path: Path) -> None:
    result = run("ingest", SEEDS, "-o", tmp_path / "out")
    articles = [Article.from_json(line) for line in (tmp_path / "out" / "articles.jsonl").read_bytes().splitlines()]
    lines = result.stdout.splitlines()
    assert lines[0].split() == ["documents", "5", "read:", "5", "articles,", "0", "faults"]
    assert lines[1].startswith("outlets ")
    assert lines[1].split(maxsplit=1)[1] == ", ".join(f"{name} 1" for name in sorted(a.outlet for a in articles))
    assert lines[2].split() == ["quotes", f"{sum(len(a.quotes or ()) for a in articles):,}"]
    assert lines[5].split()[:2] == ["characters", f"{sum(len(a.source) for a in articles):,},"]
    assert result.stderr == ""


def test_ingest_takes_folders_columns_and_format(tmp_path: Path) -> None:
    row = {"isi": 'Banjir surut. "Sudah pulang," kata Camat Budi.', "tgl": "2023-09-14", "topic": "banjir"}
    (tmp_path / "a.jsonl").write_text(json.dumps(row))
    out = tmp_path / "out"
    result = run(
        "ingest", tmp_path / "a.jsonl", SEEDS, "-o", out,
        "--fields", "text=isi,published=tgl", "--keep", "topic", "--format", "parquet",
    )  # fmt: skip
    assert result.exit_code == 0, result.output
    table = pq.read_table(out / "articles.parquet")
    assert table.num_rows == 6
    assert (table["published_edtf"][0].as_py(), json.loads(table["meta"][0].as_py())) == (
        "2023-09-14",
        {"topic": "banjir"},
    )
    assert sorted(path.stem for path in out.iterdir()) == ["articles", "blocks", "dates", "events", "quotes"]


def test_faults_are_counted_and_set_the_exit_status(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.jsonl").write_bytes(b'{"text": "baik"}\n{"text": 1}\n{\n[\n')
    result = run("ingest", tmp_path / "in", "-o", tmp_path / "out")
    assert cli.main(["ingest", str(tmp_path / "in"), "-o", str(tmp_path / "b")], standalone_mode=False) == 1
    assert "documents   4 read: 1 articles, 3 faults" in result.stdout
    assert f"faults      3, with their places and bytes in {tmp_path / 'out'}/faults.jsonl" in result.stdout
    assert "bad-json            2   50.0 %" in result.stdout
    assert len((tmp_path / "out" / "faults.jsonl").read_bytes().splitlines()) == 3


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("ingest", "gone", "-o", "out"), "Path 'gone' does not exist"),
        (("ingest", str(SEEDS)), "Missing option '-o'"),
        (("ingest", str(SEEDS), "-o", "out", "--format", "csv"), "'csv' is not one of 'jsonl', 'parquet'"),
        (("ingest", str(SEEDS), "-o", "out", "--fields", "text"), "write our name, =, your column"),
        (("ingest", str(SEEDS), "-o", "out", "--fields", "teks=isi"), "no field is called teks"),
        (("ingest", str(SEEDS), "-o", "out", "--encoding", "none"), "unknown encoding"),
        (("ingest", str(SEEDS), "-o", str(SEEDS)), "choose a folder outside"),
        (("parse", str(SEEDS)), "is a directory"),
        (("parse", str(SEED), "--outlet", "nobody"), "no outlet is called 'nobody'"),
        (("parse", str(SEED), "--title", "\udcff"), "its bytes are not UTF-8"),
        (("tidy",), "No such command 'tidy'"),
    ],
)
def test_wrong_usage_ends_with_2_and_a_remedy(
    arguments: tuple[str, ...],
    message: str,
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(tmp_path)
    assert __main__.main(list(arguments)) == 2
    assert message in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_parse_prints_the_record(tmp_path: Path) -> None:
    text = SEED.read_bytes().decode()
    result = run("parse", SEED, "--url", "https://www.liputan6.com/read/1/x", "--published", "2023-09-13")
    expected = parse(text, id=SEED.stem, url="https://www.liputan6.com/read/1/x", published="2023-09-13")
    assert result.stdout_bytes == expected.to_json() + b"\n"
    pretty = run("parse", SEED, "--pretty").stdout
    assert pretty.startswith('{\n  "')
    assert Article.from_json(pretty) == parse(text, id=SEED.stem)
    (tmp_path / "x.txt").write_bytes("Judul\r\n\r\nIsi é.\u2028".encode())
    assert Article.from_json(run("parse", tmp_path / "x.txt").stdout_bytes).source == "Judul\r\n\r\nIsi é.\u2028"


def test_standard_input_is_parsed() -> None:
    result = run("parse", "-", stdin=SEED.read_bytes())
    assert Article.from_json(result.stdout_bytes) == parse(SEED.read_bytes().decode())


def test_explain_shows_the_account(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Banjir <b>surut</b> di Depok.\nADVERTISEMENT\nWarga pulang.")
    account = explain(parse((tmp_path / "a.txt").read_text(), id="a"))
    assert run("explain", tmp_path / "a.txt").stdout == f"{account}\n"
    page = run("explain", tmp_path / "a.txt", "--html").stdout
    assert page == f"{account.html()}\n"
    assert "<b>surut" not in page
    coloured = CliRunner().invoke(cli, ["explain", str(tmp_path / "a.txt")], color=True).stdout
    assert "ADVERTISEMENT" in coloured


def test_a_file_that_is_not_utf8_is_told_with_its_remedy(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.txt").write_bytes(b"caf\xe9 di Depok")
    assert __main__.main(["parse", str(tmp_path / "a.txt")]) == 1
    error = capsys.readouterr().err
    assert f"{tmp_path / 'a.txt'}: 'utf-8' codec can't decode byte 0xe9 in position 3" in error
    assert "name the encoding" in error
    assert __main__.main(["parse", str(tmp_path / "a.txt"), "--encoding", "cp1252"]) == 0
    assert json.loads(capsys.readouterr().out)["source"] == "café di Depok"


def test_outlets_are_listed() -> None:
    lines = run("outlets").stdout.splitlines()
    assert [line.split()[0] for line in lines] == list(OUTLETS)
    rows = [json.loads(line) for line in run("outlets", "--json").stdout.splitlines()]
    assert [(row["name"], row["timezone"]) for row in rows] == [(name, o.timezone) for name, o in OUTLETS.items()]
    assert ["liputan6.com"] in [row["domains"] for row in rows]


def test_help_shows_examples() -> None:
    for name, examples in EXAMPLES.items():
        shown = run(*([] if name == "newscorpus" else [name]), "--help").stdout
        for example in examples.splitlines()[2:]:
            assert example.strip() in shown
    assert run("--version").stdout.strip() == f"newscorpus, version {VERSION}"


@pytest.mark.parametrize("missing", ["click", "rich"])
def test_without_its_extra_the_command_says_so(
    missing: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def find(name: str) -> ModuleSpec | None:
        return None if name == missing else importlib.util.find_spec(name)

    monkeypatch.setattr(__main__, "find_spec", find)
    assert __main__.main(["outlets"]) == 2
    assert capsys.readouterr().err == f"newscorpus: {missing} is not installed: pip install 'newscorpus[cli]'\n"


def test_a_bar_is_shown_on_a_terminal_only(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    with console.progress("ingest") as advance:
        assert advance is None
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    with console.progress("ingest") as advance:
        assert advance is not None
        advance(50, 100)
    captured = capsys.readouterr()
    assert captured.out == ""
    assert "ingest" in captured.err


def test_a_summary_of_nothing_can_be_shown() -> None:
    empty = Summary(documents=0, articles=0, quotes=0, events=0, dates=0, faults=0, characters=0)
    lines = list(console.summary_lines(empty, "out"))
    assert lines[0] == "documents   0 read: 0 articles, 0 faults"
    assert lines[-1] == "written to  out in 0.0 s"


def process(*arguments: str | Path) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "newscorpus", *map(str, arguments)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=os.environ | {"NO_COLOR": "1"})


def test_a_real_process_ingests_with_workers(tmp_path: Path) -> None:
    (tmp_path / "bad.txt").write_bytes(b"\xff")
    with process("ingest", SEEDS, tmp_path / "bad.txt", "-o", tmp_path / "out", "--workers", "2") as command:
        out, error = command.communicate(timeout=120)
    assert (command.returncode, error) == (1, b"")
    assert b"documents   6 read: 5 articles, 1 faults" in out
    assert run("ingest", SEEDS, "-o", tmp_path / "one").exit_code == 0
    assert (tmp_path / "out" / "articles.jsonl").read_bytes() == (tmp_path / "one" / "articles.jsonl").read_bytes()


@pytest.mark.parametrize("workers", ["1", "2"])
def test_ctrl_c_ends_with_130_and_leaves_nothing(tmp_path: Path, workers: str) -> None:
    source = tmp_path / "endless.jsonl"
    line = json.dumps({"text": SEED.read_bytes().decode()}) + "\n"
    source.write_text(line * 5_000)
    with process("ingest", source, "-o", tmp_path / "out", "--workers", workers) as command:
        while not list(tmp_path.glob("out/.partial/articles.jsonl")):
            assert command.poll() is None, command.stderr and command.stderr.read()
        command.send_signal(signal.SIGINT)
        _, error = command.communicate(timeout=120)
    assert command.returncode == 130
    assert error.decode().strip() == "newscorpus: interrupted: nothing was written"
    assert not (tmp_path / "out").exists()


def test_a_closed_pipe_is_no_traceback() -> None:
    with process("parse", SEED) as command:
        assert command.stdout is not None
        command.stdout.close()
        error = command.stderr.read() if command.stderr else b""
    assert error == b""
