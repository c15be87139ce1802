"""`newscorpus new-outlet`: what it reads off samples, what it writes, and that the outlet it writes works."""

from __future__ import annotations

import importlib.util
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from newscorpus import __main__
from newscorpus.commands import cli
from newscorpus.drafting.observing import observe, registered_domain
from newscorpus.drafting.outlets import draft_outlet
from newscorpus.drafting.proposing import kind_of, pattern_of
from newscorpus.drafting.repeating import Repeated
from newscorpus.drafting.writing import module_of
from newscorpus.errors import ParameterError, RuleError
from newscorpus.goldens import golden, source_of
from newscorpus.outlet_commands import EXAMPLES
from newscorpus.parsing import parse
from newscorpus.records import Document, Kind
from newscorpus.rules import Outlet, Place, lead, line, tail

ROOT = Path(__file__).resolve().parents[2]
SEEDS = ROOT / "seeds"
FIRST = """\
Kode kabar 1.204

Warga Kedungkandang Perbaiki Jembatan

Kamis, 14 September 2023 | 08:21 WIB

KABARKOTA.COM, Malang - Wali Kota Malang Siti Rahayu bertemu Bupati Malang Budi Santoso pada Rabu (13/9/2023).

“Kami menargetkan jembatan selesai pekan depan,” kata Siti.

Kabar kota datang setiap pagi lewat merpati, pesan di sini

Tiga ratus anak sekolah melewati jembatan itu setiap hari. (bs)

Disalin oleh Rudi Hartono

Kabar Kota, dekat dengan warga
"""
SECOND = """\
Kode kabar 87

Pasar Oro-Oro Dowo Dipenuhi Pembeli

Jumat, 15 September 2023 | 10:05 WIB

KABARKOTA.COM, Batu - Harga cabai turun menjadi Rp 30 ribu sekilo di tiga pasar.

Kabar kota datang setiap pagi lewat merpati, pesan di sini

“Pembeli mulai kembali,” kata pedagang Lina Marlina, Jumat (15/9/2023). (lm)

Disalin oleh Dewi Anggraini

Kabar Kota, dekat dengan warga
"""
THIRD = """\
Kode kabar 3

Polisi Tangkap Pencuri Sepeda

Sabtu, 16 September 2023 | 19:40 WIB

KABARKOTA.COM, Malang - Polisi menangkap seorang pencuri sepeda di Lowokwaru.

“Pelaku mengaku sudah empat kali mencuri,” kata Kapolsek Rudi Hartono. (rh)

Disalin oleh Agus Salim

Kabar Kota, dekat dengan warga
"""
SAMPLES = (FIRST, SECOND, THIRD)


def documents(*texts: str, url: str | None = None) -> list[Document]:
    return [Document(id=str(n), text=text, url=url) for n, text in enumerate(texts)]


@pytest.fixture
def samples(tmp_path: Path) -> list[Path]:
    paths = [tmp_path / "samples" / f"{n}.txt" for n in range(len(SAMPLES))]
    paths[0].parent.mkdir()
    for path, text in zip(paths, SAMPLES, strict=True):
        path.write_text(text, encoding="utf-8")
    return paths


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(cli, ["new-outlet", *map(str, arguments)], catch_exceptions=False)


def outlet_in(path: Path) -> Outlet:
    spec = importlib.util.spec_from_file_location(path.stem, path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    assert isinstance(module.OUTLET, Outlet)
    return module.OUTLET


def test_the_file_holds_what_the_samples_show(samples: list[Path], tmp_path: Path) -> None:
    result = run("kabarkota", "--sample", *samples, "--title", "Kabar Kota", "--into", tmp_path / "mine")
    assert result.exit_code == 0, result.output
    outlet = outlet_in(tmp_path / "mine" / "kabarkota.py")
    assert (outlet.name, outlet.title, outlet.timezone) == ("kabarkota", "Kabar Kota", "Asia/Jakarta")
    assert (outlet.domains, outlet.marks) == (("kabarkota.com",), ("KABARKOTA.COM",))
    assert {(rule.kind, rule.pattern, rule.evidence) for rule in outlet.rules} == {
        (Kind.FURNITURE, "Kode kabar [0-9][0-9.,]{0,6}", "3 of 3 samples"),
        (Kind.FURNITURE, "Kabar Kota, dekat dengan warga", "3 of 3 samples"),
        (Kind.FURNITURE, "Kabar kota datang setiap pagi lewat merpati, pesan di sini", "2 of 3 samples"),
        (Kind.BYLINE, r"Disalin oleh [^\r\n]{1,100}", "3 of 3 samples"),
    }


def test_what_it_writes_parses_the_samples(samples: list[Path], tmp_path: Path) -> None:
    run("kabarkota", "--sample", *samples, "--into", tmp_path / "mine")
    outlet = outlet_in(tmp_path / "mine" / "kabarkota.py")
    article = parse(SECOND, outlet=outlet)
    assert (article.outlet, article.headline, article.place) == (
        "kabarkota", "Pasar Oro-Oro Dowo Dipenuhi Pembeli", "Batu",
    )  # fmt: skip
    assert article.body == (
        "Harga cabai turun menjadi Rp 30 ribu sekilo di tiga pasar.\n\n"
        "“Pembeli mulai kembali,” kata pedagang Lina Marlina, Jumat (15/9/2023)."
    )
    text = (tmp_path / "mine" / "kabarkota.txt").read_bytes().decode()
    assert source_of(text) == FIRST
    assert text == golden(parse(FIRST, id="kabarkota", outlet=outlet))


def test_what_it_writes_passes_ruff_and_strict_mypy(samples: list[Path], tmp_path: Path) -> None:
    run("kabarkota", "--sample", *samples, "--into", tmp_path / "mine", "--title", 'Kabar "Kota" \\ Malang')
    path = str(tmp_path / "mine" / "kabarkota.py")
    config = str(ROOT / "pyproject.toml")
    for command in (
        ["ruff", "check", "--no-cache", "--config", config, path],
        ["ruff", "format", "--no-cache", "--check", "--config", config, path],
        ["mypy", "--config-file", config, "--cache-dir", str(tmp_path / "cache"), path],
    ):
        done = subprocess.run([sys.executable, "-m", *command], capture_output=True, text=True, check=False, cwd=ROOT)
        assert done.returncode == 0, done.stdout + done.stderr


def test_in_the_repository_it_passes_the_tests_of_every_outlet(samples: list[Path], tmp_path: Path) -> None:
    copy = tmp_path / "repository"
    for folder in ("src", "tests", "seeds"):
        shutil.copytree(ROOT / folder, copy / folder, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", copy)
    environment = os.environ | {"PYTHONPATH": str(copy / "src")}

    def process(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", *map(str, arguments)]
        return subprocess.run(command, capture_output=True, text=True, check=False, cwd=copy, env=environment)

    written = process("newscorpus", "new-outlet", "kabarkota", "--sample", *samples)
    assert written.returncode == 0, written.stderr
    assert (copy / "src/newscorpus/outlets/kabarkota.py").is_file()
    assert (copy / "tests/golden/kabarkota.txt").is_file()
    tests = ("tests/test_outlets.py", "tests/test_golden.py")
    done = process("pytest", "-q", "-p", "no:cacheprovider", "-k", "kabarkota or share or every_golden", *tests)
    assert done.returncode == 0, done.stdout
    assert " passed" in done.stdout


def test_it_tells_what_it_inferred_and_what_is_next(samples: list[Path], tmp_path: Path) -> None:
    lines = run("kabarkota", "--sample", *samples, "--into", tmp_path / "mine").stdout.splitlines()
    assert lines[0].split() == ["written", str(tmp_path / "mine" / "kabarkota.py")]
    assert lines[1].split() == [str(tmp_path / "mine" / "kabarkota.txt")]
    assert "mark      KABARKOTA.COM (signs 3 of 3 samples)" in lines
    assert "dateline  KABARKOTA.COM, Place - (3 of 3 samples)" in lines
    assert "timezone  Asia/Jakarta (seen: WIB 3)" in lines
    assert any(line.startswith("rule      kabarkota.kode_kabar: line, furniture, 3 of 3") for line in lines)
    assert any("entry point group newscorpus.outlets" in line for line in lines)


def test_paths_below_the_working_folder_are_shown_from_there(
    samples: list[Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    lines = run("kabarkota", "--sample", *samples, "--into", "mine").stdout.splitlines()
    assert (lines[0].split()[1], lines[1].strip()) == ("mine/kabarkota.py", "mine/kabarkota.txt")


def test_help_shows_the_examples() -> None:
    shown = run("--help").stdout
    for example in EXAMPLES.splitlines()[2:]:
        assert example.strip() in shown


def test_files_that_are_there_are_kept_unless_forced(samples: list[Path], tmp_path: Path) -> None:
    (tmp_path / "kabarkota.txt").write_text("mine")
    arguments = ["new-outlet", "kabarkota", "--sample", *map(str, samples), "--into", str(tmp_path)]
    assert __main__.main(arguments) == 2
    assert (tmp_path / "kabarkota.txt").read_text() == "mine"
    assert not (tmp_path / "kabarkota.py").exists()
    assert __main__.main([*arguments, "--force"]) == 0
    assert outlet_in(tmp_path / "kabarkota.py").marks == ("KABARKOTA.COM",)


@pytest.mark.parametrize(
    ("arguments", "status", "message"),
    [
        (("kabar-kota", "--sample", "0.txt"), 2, "lower-case letters, digits and _, a letter first"),
        (("generic", "--sample", "0.txt"), 2, "'generic' cannot name an outlet"),
        (("dw", "--sample", "0.txt"), 2, "there is an outlet 'dw' already"),
        (("kabarkota",), 2, "Missing option '--sample'"),
        (("kabarkota", "--sample", "gone.txt"), 2, "'gone.txt' does not exist"),
        (("kabarkota", "--sample", "0.txt", "--timezone", "WIB"), 2, "'WIB' is no time zone; write an IANA name"),
        (("kabarkota", "--sample", "0.txt", "--domain", "https://a.id/"), 2, "without scheme or path"),
        (("kabarkota", "--sample", "empty"), 2, "there is no sample"),
        (("kabarkota", "--sample", "bad.txt"), 1, "can't decode byte 0xff"),
        (("kabarkota", "--sample", "sijori.txt"), 2, "the samples are of the outlet 'sijori' already"),
    ],
)
def test_wrong_usage_writes_nothing_and_says_why(
    samples: list[Path],
    arguments: tuple[str, ...],
    status: int,
    message: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    folder = samples[0].parent
    (folder / "empty").mkdir()
    (folder / "bad.txt").write_bytes(b"\xff")
    (folder / "sijori.txt").write_text("Judul\n\nBATAM (sijori.id) - Hujan turun sejak pagi.")
    monkeypatch.chdir(folder)
    assert __main__.main(["new-outlet", *arguments, "--into", "out"]) == status
    assert message in capsys.readouterr().err
    assert not (folder / "out").exists()


def test_what_the_caller_says_goes_before_what_is_seen(samples: list[Path], tmp_path: Path) -> None:
    said = ("--url", "https://sport.kabar.co.id/bola/1", "--timezone", "Asia/Makassar")
    assert run("kota", "--sample", samples[0], *said, "--into", tmp_path, "--golden", tmp_path / "g").exit_code == 0
    outlet = outlet_in(tmp_path / "kota.py")
    assert (outlet.domains, outlet.timezone) == (("kabar.co.id",), "Asia/Makassar")
    assert (tmp_path / "g" / "kota.txt").is_file()


def test_records_bring_their_urls(tmp_path: Path) -> None:
    rows = ({"isi": text, "url": f"https://www.kabarkota.id/read/{n}"} for n, text in enumerate(SAMPLES))
    (tmp_path / "a.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows))
    assert run("kabarkota", "--sample", tmp_path / "a.jsonl", "--fields", "text=isi", "--into", tmp_path).exit_code == 0
    assert outlet_in(tmp_path / "kabarkota.py").domains == ("kabarkota.id",)


@pytest.mark.parametrize(
    ("heads", "marks", "form"),
    [
        (("Malang, Kabar Kota - ", "Batu, Kabar Kota - "), {"Kabar Kota": 2}, "Place, Kabar Kota - "),
        (("JAKARTA, KABAR KOTA - ", "JAKARTA, KABAR KOTA - "), {"KABAR KOTA": 2}, "PLACE, KABAR KOTA - "),
        (("Malang (Kabar) - ", "Batu (Kabar) - "), {"Kabar": 2}, "Place, Kabar - "),
        (("Kabarkota.id - ", "KABARKOTA.ID - ", "Kabarkota.id - "), {"Kabarkota.id": 2}, "Kabarkota.id - "),
        (("Jakarta - ", "Jakarta - "), {}, None),
        (("Gempa susulan terjadi - ", "Hujan turun - "), {}, None),
    ],
)  # fmt: skip
def test_the_brand_is_what_signs_most_samples_and_is_no_place(
    heads: tuple[str, ...], marks: dict[str, int], form: str | None
) -> None:
    texts = [f"Judul Berita {n}\n\n{head}Hujan turun sejak pagi di hari ke-{n}." for n, head in enumerate(heads)]
    seen = observe(documents(*texts))
    assert seen.marks == marks
    assert next(iter(seen.forms), None) == form


def test_one_sample_shows_a_brand_that_is_spelled_like_the_name() -> None:
    text = "Judul Berita\n\nMALANG, KABAR KOTA - Hujan turun sejak pagi."
    assert observe(documents(text), names=["kabarkota"]).marks == {"KABAR KOTA": 1}
    assert observe(documents(text), names=["lain"]).marks == {}
    outlet = draft_outlet("kabarkota", documents(text)).outlet
    assert (outlet.marks, outlet.domains, outlet.rules) == (("KABAR KOTA",), (), ())
    assert parse(text, outlet=outlet).body == "Hujan turun sejak pagi."


def test_the_same_text_twice_shows_no_repetition() -> None:
    assert observe(documents(FIRST, FIRST)).samples == 1
    assert observe(documents(FIRST, FIRST)).repeated == ()


@pytest.mark.parametrize(
    ("clocks", "zone"),
    [
        (("08:21 WITA", "09.30 WITA"), "Asia/Makassar"),
        (("08:21 WIT", "09:30 WIT"), "Asia/Jayapura"),
        (("08:21 WIB", "09:30 WITA"), None),
        (("08:21", "WIB"), None),
    ],
)
def test_the_zone_is_that_of_most_clocks(clocks: tuple[str, ...], zone: str | None) -> None:
    texts = [f"Judul\n\nGempa terjadi pukul {clock} di laut." for clock in clocks]
    assert observe(documents(*texts)).timezone == zone


def test_the_clock_of_the_timestamp_goes_before_those_of_the_story() -> None:
    text = "Judul Berita\n\nKamis, 14 September 2023 08:21 WIB\n\nGempa pukul 01:02 WITA dan 03:04 WITA."
    assert observe(documents(text)).zones == {"WIB": 1}


@pytest.mark.parametrize(
    ("url", "domain"),
    [
        ("https://www.kabar.com/x", "kabar.com"),
        ("bola.kabar.co.id/1", "kabar.co.id"),
        ("https://kabar.com.my", "kabar.com.my"),
        ("https://malang.kabar.id:8080/x", "kabar.id"),
        ("kabar", None),
        ("", None),
    ],
)
def test_the_domain_of_a_url(url: str, domain: str | None) -> None:
    assert registered_domain(url) == domain


def test_the_edges_of_the_story_become_rules() -> None:
    ends = ("Hujan turun sejak pagi. Salam redaksi", "Banjir surut kemarin. Salam redaksi")
    heads = ("Warga Perbaiki Jembatan", "Pasar Dipenuhi Pembeli")
    texts = [f"{head}\n\nkabar 2023-0{n} {end}" for n, (head, end) in enumerate(zip(heads, ends, strict=True))]
    outlet = draft_outlet("kota", documents(*texts)).outlet
    assert [(rule.place, rule.literal, rule.kind) for rule in outlet.rules] == [
        (Place.LEAD, "kabar", Kind.FURNITURE),
        (Place.TAIL, None, Kind.FURNITURE),
    ]
    assert parse(texts[1], outlet=outlet).body.splitlines()[-1] == "Banjir surut kemarin."


def test_what_the_golden_does_not_have_is_told_not_written() -> None:
    draft = draft_outlet("kota", documents(FIRST.replace("Kode kabar 1.204\n\n", ""), SECOND, THIRD))
    assert not any("Kode" in rule.pattern for rule in draft.outlet.rules)
    assert "2 of 3 samples, not the golden's: 'Kode kabar 87'" in draft.todo


@pytest.mark.parametrize(
    ("text", "place", "kind"),
    [
        ("Baca berita lain di bawah ini", Place.LINE, Kind.RELATED),
        ("Ikuti kami di WhatsApp", Place.LINE, Kind.SOCIAL),
        ("Kesimpulan", Place.LINE, Kind.SUBHEAD),
        ("Kode kabar 5", Place.LINE, Kind.FURNITURE),
        ("Kabar Kota, dekat dengan warga", Place.LINE, Kind.FURNITURE),
        ("KABAR KOTA - ", Place.LEAD, Kind.DATELINE),
    ],
)
def test_doubtful_lines_stay_in_the_body(text: str, place: Place, kind: Kind) -> None:
    assert kind_of(Repeated(place, text, 2, True, False)) is kind


@pytest.mark.parametrize(
    "text", ['a "b" (c) [d] {e} \\ ^ $ * + ? |.', "100% 1.000,5 x", "\u200bé\U000e0001", "Rp 5 - 7"]
)
def test_a_pattern_matches_its_text_and_other_numbers(text: str) -> None:
    import re

    pattern = pattern_of(text)
    assert re.fullmatch(pattern, text)
    assert re.fullmatch(pattern, text.replace("5", "42").replace("1.000", "7"))
    assert '"' not in pattern


def test_the_file_of_any_outlet_reads_back(tmp_path: Path) -> None:
    outlet = Outlet(
        name="kabar",
        title='Kabar "é" \\ Kota',
        domains=("a.id", "b.id"),
        marks=("A B", "C"),
        rules=(
            lead(Kind.DATELINE, "Kabar [0-9]{1,4} - ", name="kabar.a", needs="Kabar", evidence="x"),
            line(Kind.LEGAL, pattern_of('Dilarang "mengutip" ' + "isi berita ini " * 9 + "\u200b"), name="kabar.b"),
            tail(Kind.FURNITURE, "Salam", name="kabar.c"),
        ),
    )
    path = tmp_path / "kabar.py"
    path.write_text(module_of(outlet, 'A """docstring""" \\ of any kind.'), encoding="utf-8")
    assert outlet_in(path) == outlet


def test_too_many_or_malformed_are_refused() -> None:
    with pytest.raises(ParameterError, match="no sample"):
        draft_outlet("kota", [])
    with pytest.raises(RuleError, match="lower-case"):
        draft_outlet("kota", documents("Hujan."), domain="Kota.ID")


@pytest.mark.parametrize(
    ("domain", "message"),
    [("bola.kompas.com", "bola.kompas.com is a domain of outlet 'kompas'"), ("not a domain", "a domain is lower-case")],
)
def test_a_domain_that_is_taken_or_none_is_refused(
    domain: str, message: str, samples: list[Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = ["new-outlet", "zz", "--sample", str(samples[0]), "--domain", domain, "--into", str(tmp_path / "own")]
    assert __main__.main(arguments) == 2
    assert message in capsys.readouterr().err
    assert not (tmp_path / "own").exists()
