"""A package that adds an outlet and words: built as a wheel, installed with pip, read in a process of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Any

import pytest

ARTICLE = """\
Warga Kampung Blang Perbaiki Jembatan

KABAR BLANG, Sigli - Keuchik Ali Hasan merundung tiga anggota panitia, Selasa (12/9/2023).

Dibaca 120 kali

"Jembatan itu selesai besok," cakap Keuchik Ali Hasan kepada Serambinews, Rabu.
Ali Hasan mencakapkan bahwa warga akan gotong royong.

Presiden Negeri Seberang bertemu Presiden Prancis.
"""
OUTLET = '''
"""Kabar Blang: `KABAR BLANG, Sigli - `."""

from newscorpus.records import Kind
from newscorpus.rules import Outlet, line

OUTLET = Outlet(
    name="kabarblang",
    title="Kabar Blang",
    domains=("kabarblang.id",),
    marks=("KABAR BLANG",),
    rules=(line(Kind.FURNITURE, r"Dibaca [0-9]{1,6} kali", name="kabarblang.counter", evidence="in all"),),
)
'''
WORDS = '''
"""Words of Aceh."""

from newscorpus.lexicon import Additions, Frame, SpeechVerb, Trigger
from newscorpus.records import EventType

ADDITIONS = Additions(
    languages="id",
    speech=[SpeechVerb("cakap", ("mencakapkan",))],
    titles="keuchik",
    agencies="Serambinews",
    countries={"Negeri Seberang": "MYS"},
    triggers=[Trigger(EventType.ASSAULT, "beat", Frame.DIRECTED, verbs="merundung dirundung")],
)
'''
ENTRY_POINTS = """\
[newscorpus.outlets]
blang = kabarblang.outlet:OUTLET

[newscorpus.lexicon]
aceh = kabarblang.words:ADDITIONS
"""
READ = """
import json, sys
import newscorpus
article = newscorpus.parse(sys.stdin.read(), id="a")
print(json.dumps({
    "rules": article.rules,
    "outlet": article.outlet,
    "place": article.place,
    "blocks": [block.rule for block in article.blocks],
    "cues": [quote.cue and quote.cue.text for quote in article.quotes],
    "speakers": [quote.speaker and (quote.speaker.name, quote.speaker.role) for quote in article.quotes],
    "via": [quote.via for quote in article.quotes],
    "events": [(event.trigger.text, event.event_type, event.mode) for event in article.events],
    "countries": [actor.country for event in article.events for actor in (*event.actors, *event.recipients)],
}))
"""


def wheel(folder: Path, name: str, files: dict[str, str], entry_points: str) -> Path:
    """Write a wheel by hand, so that installing it needs neither a build backend nor the network."""
    info = f"{name}-1.0.dist-info"
    everything = {f"{name}/__init__.py": "", **{f"{name}/{path}": text for path, text in files.items()}}
    everything[f"{info}/METADATA"] = f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n"
    everything[f"{info}/WHEEL"] = "Wheel-Version: 1.0\nGenerator: by hand\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
    everything[f"{info}/entry_points.txt"] = entry_points
    everything[f"{info}/RECORD"] = "".join(f"{path},,\n" for path in (*everything, f"{info}/RECORD"))
    path = folder / f"{name}-1.0-py3-none-any.whl"
    with zipfile.ZipFile(path, "w") as archive:
        for inner, text in everything.items():
            archive.writestr(inner, text)
    return path


def install(wheel_path: Path, site: Path) -> Path:
    command = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--no-index", "--no-cache-dir",
               "--disable-pip-version-check", "--target", str(site), str(wheel_path)]  # fmt: skip
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    return site


def run(site: Path | None, *arguments: str, stdin: str = "") -> subprocess.CompletedProcess[str]:
    paths = [str(site)] if site else []
    paths += filter(None, [os.environ.get("PYTHONPATH")])
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(paths), "PYTHONUTF8": "1"}
    return subprocess.run(
        [sys.executable, *arguments],
        input=stdin,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )


def read(site: Path | None) -> dict[str, Any]:
    done = run(site, "-c", READ, stdin=ARTICLE)
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def installed(folder: Path, files: dict[str, str], entry_points: str, *, name: str = "kabarblang") -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    return install(wheel(folder, name, files, entry_points), folder / "site")


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return installed(tmp_path_factory.mktemp("package"), {"outlet.py": OUTLET, "words.py": WORDS}, ENTRY_POINTS)


def test_its_outlet_and_its_words_are_used(site: Path) -> None:
    found = read(site)
    assert (found["outlet"], found["place"]) == ("kabarblang", "Sigli")
    assert "kabarblang.counter" in found["blocks"]
    assert any(rule.startswith("dateline.") for rule in found["blocks"])
    assert found["cues"] == ["cakap", "mencakapkan"]
    assert found["speakers"] == [["Ali Hasan", "Keuchik"], ["Ali Hasan", None]]
    assert found["via"] == [["Serambinews"], []]
    assert ["merundung", "ASSAULT", "beat"] in found["events"]
    assert "MYS" in found["countries"]


def test_without_it_nothing_of_that_is_found_and_the_rules_differ(site: Path) -> None:
    without, with_it = read(None), read(site)
    assert without["outlet"] == "generic"
    assert "mencakapkan" not in without["cues"]
    assert ["Serambinews"] not in without["via"]
    assert "merundung" not in [trigger for trigger, _, _ in without["events"]]
    assert "MYS" not in without["countries"]
    versions = [found["rules"].split("; ") for found in (without, with_it)]
    assert versions[0][0] == versions[1][0]
    assert versions[0][2].startswith("lexicon ")
    assert versions[0][2] != versions[1][2]


def test_the_version_does_not_hang_on_the_process(site: Path) -> None:
    assert read(site)["rules"] == read(site)["rules"]


def test_it_is_listed(site: Path) -> None:
    lines = run(site, "-m", "newscorpus", "outlets").stdout.splitlines()
    assert lines[-1].split() == ["kabarblang", "Kabar", "Blang", "Asia/Jakarta", "kabarblang.id"]


def test_importing_newscorpus_loads_no_package(site: Path) -> None:
    done = run(site, "-c", "import sys, newscorpus, newscorpus.lexicon; print('kabarblang' in sys.modules)")
    assert (done.stdout, done.stderr) == ("False\n", "")


BROKEN_OUTLETS = {
    "name": ("kabarblang", "sijori", "'sijori' is the name of outlet 'sijori' already"),
    "domain": ("kabarblang.id", "dw.com", "'dw.com' is the domain of outlet 'dw' already"),
    "mark": ("KABAR BLANG", "Liputan6.Com", "'liputan6.com' is the mark of outlet 'liputan6' already"),
    "malformed": ('"kabarblang.id"', '"https://kabarblang.id"', "a domain is lower-case, without scheme or path"),
    "type": ("OUTLET = Outlet(", "OUTLET = 7\nANOTHER = Outlet(", "it names 7; name an Outlet or a sequence of them"),
}


@pytest.mark.parametrize(("old", "new", "message"), BROKEN_OUTLETS.values(), ids=BROKEN_OUTLETS)
def test_an_outlet_that_clashes_is_an_error_that_names_the_entry_point(
    tmp_path: Path, old: str, new: str, message: str
) -> None:
    assert old in OUTLET
    site = installed(tmp_path, {"outlet.py": OUTLET.replace(old, new)}, ENTRY_POINTS.partition("\n\n")[0])
    done = run(site, "-m", "newscorpus", "outlets")
    assert done.returncode == 2
    assert done.stderr.startswith("newscorpus: entry point 'blang' of kabarblang 1.0 (newscorpus.outlets: kabarblang.")
    assert message in done.stderr


BROKEN_WORDS = {
    "verb": ('"cakap", (', '"kata", (', "the lexicon has the speech verb (id) 'kata' already"),
    "trigger": ("merundung", "menangkap", "the lexicon has the trigger 'menangkap' already"),
    "country": ("Negeri Seberang", "Prancis", "the lexicon has the country (id) 'Prancis' already"),
    "capital": ('"keuchik"', '"Keuchik"', "'Keuchik' is no word in lower case"),
    "code": ('"MYS"', '"my"', "'my' is no code for 'Negeri Seberang'"),
    "language": ('"id"', '"jv"', "there is no lexicon of jv; there are id, ms"),
    "agency": ('agencies="Serambinews"', 'agencies=["Serambi News"]', "'Serambi News' is not one word"),
    "gone": ("ADDITIONS =", "WORDS =", "has no attribute 'ADDITIONS'"),
}


@pytest.mark.parametrize(("old", "new", "message"), BROKEN_WORDS.values(), ids=BROKEN_WORDS)
def test_words_that_clash_are_an_error_that_names_the_entry_point(
    tmp_path: Path, old: str, new: str, message: str
) -> None:
    assert old in WORDS
    (tmp_path / "a.txt").write_text(ARTICLE)
    site = installed(tmp_path, {"words.py": WORDS.replace(old, new)}, ENTRY_POINTS.partition("\n\n")[2])
    done = run(site, "-m", "newscorpus", "parse", str(tmp_path / "a.txt"))
    assert done.returncode == 2
    assert done.stderr.startswith("newscorpus: entry point 'aceh' of kabarblang 1.0 (newscorpus.lexicon: kabarblang.")
    assert message in done.stderr


def test_two_packages_that_read_a_word_differently_clash(tmp_path: Path) -> None:
    points = ENTRY_POINTS.partition("\n\n")[2]
    site = installed(tmp_path, {"words.py": WORDS}, points)
    other = WORDS.replace('("mencakapkan",)', "()")
    installed(tmp_path, {"words.py": other}, points.replace("kabarblang", "zabarblang"), name="zabarblang")
    done = run(site, "-c", READ, stdin=ARTICLE)
    assert "entry point 'aceh' of zabarblang 1.0" in done.stderr
    assert "the lexicon has the speech verb (id) 'cakap' already" in done.stderr
