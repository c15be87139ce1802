"""The survey of a corpus: what repeats, counted by document, in bounded memory."""

from __future__ import annotations

import gzip
import json
import random
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from hypothesis import given
from hypothesis import strategies as st

from newscorpus import __main__
from newscorpus.commands import cli
from newscorpus.corpora.bodies import Corpus
from newscorpus.corpora.repeats import Group, Repeat, Standing, Survey
from newscorpus.corpora.surveying import survey
from newscorpus.corpora.tallies import Counted, Slots, Tally
from newscorpus.corpora.wording import words
from newscorpus.errors import ParameterError
from newscorpus.records import Fault
from newscorpus.streams import read

NOUNS = (
    "pasar jembatan sekolah sungai taman gudang pabrik terminal stasiun kantor sawah pelabuhan museum waduk hutan"
).split()
VERBS = "dibangun dibersihkan ditutup dibuka diperiksa dijaga dirawat diperluas dipugar ditata dicat disewa".split()
PLACES = "Depok Malang Kediri Blitar Jember Tuban Lamongan Ngawi Madiun Pacitan Garut Cirebon Tegal".split()
JUNK = "Pasang aplikasi Kabar Kota supaya tidak ketinggalan kabar."


def sentence(draw: random.Random) -> str:
    chosen = [draw.choice(NOUNS), draw.choice(VERBS), draw.choice(NOUNS), draw.choice(VERBS), draw.choice(PLACES)]
    first, verb, second, other, place = chosen
    mark = "".join(draw.choices("abcdefgh", k=9))
    return f"{first.capitalize()}{mark} {verb} ketika {second} {other} warga {place} {mark}{first}."


def story(seed: int, *extra: str, joint: str = " ") -> str:
    draw = random.Random(seed)  # noqa: S311
    sentences = [sentence(draw) for _ in range(6)]
    for one in extra:
        sentences.insert(draw.randrange(1, 6), one)
    return joint.join(sentences)


def jsonl(path: Path, texts: Iterable[str], **columns: str) -> Path:
    rows = ({"id": f"{path.stem}{n}", "text": text, **columns} for n, text in enumerate(texts))
    path.write_text("".join(json.dumps(row) + "\n" for row in rows))
    return path


def surveyed(*paths: Path, by: str | None = None, min_share: float = 0.005, min_count: int = 3) -> Survey:
    return survey(Corpus(paths=paths, by=by), min_share=min_share, min_count=min_count)


def texts_of(group: Group) -> list[str]:
    return [repeat.text for repeat in group.repeats]


def only_repeat(result: Survey) -> Repeat:
    (group,) = result.groups
    (repeat,) = group.repeats
    return repeat


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(cli, [str(argument) for argument in arguments], catch_exceptions=False)


def test_junk_between_the_sentences_of_flat_texts_is_found_and_counted_by_document(tmp_path: Path) -> None:
    often = [f"{story(n, JUNK)} {story(n + 500, JUNK)}" for n in range(10)]
    texts = [text for n in range(10) for text in (often[n], *(story(m) for m in range(100 + 3 * n, 103 + 3 * n)))]
    repeat = only_repeat(surveyed(jsonl(tmp_path / "a.jsonl", texts)))
    assert repeat.text == "pasang aplikasi kabar kota supaya tidak ketinggalan kabar"
    assert (repeat.kind, repeat.documents, repeat.share, repeat.elsewhere) == (Standing.PHRASES, 10, 0.25, None)
    assert (repeat.opens, repeat.closes) == (1.0, 1.0)
    assert [example.document for example in repeat.examples] == ["a0", "a4", "a8"]
    assert {example.text for example in repeat.examples} == {JUNK}
    before, after = repeat.examples[0].before, repeat.examples[0].after
    assert f"{before} {JUNK} {after}" in texts[0] + f" {JUNK}"


def test_lines_beginnings_and_ends_are_told_apart(tmp_path: Path) -> None:
    draw = random.Random(3)  # noqa: S311
    lines = [story(n, "Kanal warga Kabar Kota", joint="\n") for n in range(5)]
    beginnings = [f"Kabar hari ini: {sentence(draw)}\n{story(n, joint=chr(10))}" for n in range(100, 106)]
    ends = [f"{story(n, joint=chr(10))} (Kabar Kota/Sari)" for n in range(200, 207)]
    path = jsonl(tmp_path / "a.jsonl", [*lines, *beginnings, *ends])
    (group,) = surveyed(path).groups
    found = {repeat.text: (repeat.kind, repeat.documents) for repeat in group.repeats}
    assert found.get("kanal warga kabar kota") == (Standing.LINES, 5)
    assert found.get("kabar hari ini:") == (Standing.BEGINNINGS, 6)


def test_numbers_case_glue_and_tokens_do_not_part_what_is_the_same() -> None:
    plain = words('Dibaca 12.345 kali. "Siap," kata Budi (41).')
    assert list(plain.keys) == ["dibaca", "#", "kali", "siap", "kata", "budi", "#"]
    assert [n for n, opens in enumerate(plain.opens) if opens] == [0, 3]
    assert words("DIBACA 7 KALI .").keys == words("dibaca 3 kali.").keys == ["dibaca", "#", "kali"]
    assert list(words("Warga pulang.Dibaca 7 kali").opens) == [True, False, True, False, False]
    assert list(words("( * )").keys) == ["(*)"]


@given(st.text())
def test_words_are_columns_of_one_length(line: str) -> None:
    found = words(line)
    assert len(found.written) == len(found.keys) == len(found.opens) == len(found.closes)
    assert all(found.keys)
    assert not found.keys or (found.opens[0] and found.closes[-1])


def test_a_phrase_within_a_longer_one_of_as_many_documents_is_left_out(tmp_path: Path) -> None:
    often = [story(n, "Kata redaksi: tulislah kepada kami lewat surat pembaca.") for n in range(10)]
    rarely = [story(n, "Kata redaksi: dua hal.") for n in range(100, 110)]
    (group,) = surveyed(jsonl(tmp_path / "a.jsonl", [*often, *rarely])).groups
    assert [(repeat.text, repeat.documents) for repeat in group.repeats if "redaksi" in repeat.text] == [
        ("kata redaksi:", 20),
        ("kata redaksi: tulislah kepada kami lewat surat pembaca", 10),
        ("kata redaksi: dua hal", 10),
    ]


def test_phrases_of_the_same_documents_are_listed_together(tmp_path: Path) -> None:
    texts = [story(n, *([JUNK, "Surat pembaca dikirim lewat pos setiap pekan."] if n < 5 else [])) for n in range(20)]
    repeat = only_repeat(surveyed(jsonl(tmp_path / "a.jsonl", texts)))
    assert repeat.together == ("surat pembaca dikirim lewat pos setiap pekan",)


def test_what_all_outlets_write_is_prose(tmp_path: Path) -> None:
    paths = []
    for name in ("satu", "dua", "tiga"):
        own = f"Dengarkan siaran radio {name} setiap pagi di rumah."
        texts = [story(hash_free(name, n), f"Sejauh ini belum ada yang tahu {story(n)[:20]}", own) for n in range(12)]
        paths.append(jsonl(tmp_path / f"{name}.jsonl", [text.replace(". ", " . ") for text in texts], sumber=name))
    result = surveyed(*paths, by="sumber")
    for group in result.groups:
        assert not [text for text in texts_of(group) if text.startswith("sejauh ini")]
        assert [text for text in texts_of(group) if text.startswith(f"dengarkan siaran radio {group.name}")]


def hash_free(name: str, n: int) -> int:
    return sum(map(ord, name)) * 1000 + n


def test_groups_are_a_column_else_the_outlet_else_the_host(tmp_path: Path) -> None:
    rows = [
        {"text": "Liputan6.com, Jakarta - Banjir surut.", "sumber": "x"},
        {"text": "Liputan6.com, Jakarta - Pasar buka.", "sumber": ""},
        {"text": "Pasar tutup.", "url": "https://www.kabarkota.example/a", "sumber": 7},
        {"text": "Pasar sepi."},
    ]
    path = tmp_path / "a.jsonl"
    path.write_text("".join(json.dumps(row) + "\n" for row in rows))
    sizes = {group.name: group.documents for group in surveyed(path).groups}
    assert sizes == {"liputan6": 2, "kabarkota.example": 1, "generic": 1}
    assert {group.name for group in surveyed(path, by="sumber").groups} == {"x", "liputan6", "7", "generic"}


def test_the_threshold_is_a_share_and_a_count(tmp_path: Path) -> None:
    texts = [story(n, *([JUNK] if n < 4 else [])) for n in range(40)]
    path = jsonl(tmp_path / "a.jsonl", texts)
    assert only_repeat(surveyed(path, min_share=0.1)).documents == 4
    assert not surveyed(path, min_share=0.11).groups[0].repeats
    assert not surveyed(path, min_count=5).groups[0].repeats
    with pytest.raises(ParameterError, match="give a number from 0 to 1"):
        surveyed(path, min_share=2)
    with pytest.raises(ParameterError, match="give 2 or more"):
        surveyed(path, min_count=1)


@given(st.lists(st.sampled_from("abcdefghij"), max_size=200), st.integers(1, 8))
def test_a_tally_is_bounded_and_says_how_far_it_may_be_off(keys: Sequence[str], most: int) -> None:
    tally: Tally[str, Counted] = Tally(most)
    for key in keys:
        tally.rows.setdefault(key, Counted()).documents += 1
        tally.prune()
        assert len(tally.rows) <= most
    for key, count in Counter(keys).items():
        counted = tally.rows[key].documents if key in tally.rows else 0
        assert counted <= count <= counted + tally.missed
    assert tally.missed == 0 or len(set(keys)) > most


@given(st.lists(st.tuples(st.text(max_size=3), st.integers(0, 3)), max_size=60))
def test_slots_never_count_too_low(keys: Sequence[tuple[str, int]]) -> None:
    slots = Slots(16)
    for text, seed in keys:
        slots.add([text], seed)
    assert all(slots.most(*key) >= count for key, count in Counter(keys).items())


@pytest.mark.parametrize(("slots", "phrases"), [(1 << 12, 400), (1 << 16, 100)])
def test_memory_does_not_grow_with_the_corpus(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, slots: int, phrases: int
) -> None:
    sizes = []
    prune = Tally.prune

    def watched(self: Tally[str, Counted]) -> None:
        sizes.append(len(self.rows))
        prune(self)

    monkeypatch.setattr(Tally, "prune", watched)
    path = jsonl(tmp_path / "a.jsonl", (story(n, *([JUNK] if n % 2 else [])) for n in range(240)))
    result = survey(Corpus(paths=[path]), slots=slots, phrases=phrases)
    found = {repeat.text: repeat.documents for repeat in result.groups[0].repeats}
    junk = "pasang aplikasi kabar kota supaya tidak ketinggalan kabar"
    assert len(sizes) == 240
    assert max(sizes) <= phrases + 1000
    assert 120 - result.missed <= found[junk] <= 120


def test_packed_files_are_read_and_damaged_ones_are_faults(tmp_path: Path) -> None:
    texts = [story(n, JUNK) for n in range(5)]
    plain = jsonl(tmp_path / "a.jsonl", texts)
    packed = tmp_path / "in" / "a.jsonl.gz"
    packed.parent.mkdir()
    packed.write_bytes(gzip.compress(plain.read_bytes()))
    assert surveyed(packed) == surveyed(plain)
    (tmp_path / "in" / "b.txt.gz").write_bytes(gzip.compress(b"Pasar buka."))
    assert [getattr(record, "id", None) for record in read(tmp_path / "in")][-1] == "b"
    (tmp_path / "in" / "c.jsonl.gz").write_bytes(gzip.compress(plain.read_bytes())[:-20])
    (tmp_path / "in" / "d.txt.gz").write_bytes(b"no archive")
    faults = [record for record in read(tmp_path / "in") if isinstance(record, Fault)]
    assert [(Path(str(fault.path)).name, fault.code) for fault in faults] == [
        ("c.jsonl.gz", "unreadable"),
        ("d.txt.gz", "unreadable"),
    ]
    assert all("pack it again" in fault.message for fault in faults)


def test_the_command_lists_figures_and_an_example(tmp_path: Path) -> None:
    texts = [story(n, *([JUNK] if n % 4 == 0 else [])) for n in range(40)]
    path = jsonl(tmp_path / "a.jsonl", texts)
    result = run("survey", path)
    assert result.exit_code == 0
    lines = result.stdout.splitlines()
    assert lines[0] == "40 documents; counts are of documents and are exact"
    assert lines[2] == "generic: 40 documents"
    assert lines[3].split() == [
        "10", "25.0", "%", "phrases", "pasang", "aplikasi", "kabar", "kota", "supaya", "tidak", "ketinggalan", "kabar"
    ]  # fmt: skip
    assert f"⟦{JUNK}⟧" in lines[4]
    assert lines[4].endswith("[a0]")
    (row,) = map(json.loads, run("survey", path, "--json").stdout.splitlines())
    assert (row["group"], row["group_documents"], row["kind"], row["documents"]) == ("generic", 40, "phrases", 10)
    assert len(row["examples"]) == 3
    assert run("survey", path, "--kind", "lines", "--json").stdout == ""


def test_the_survey_is_the_same_however_the_documents_are_filed(tmp_path: Path) -> None:
    texts = [story(n, *([JUNK] if n % 3 == 0 else [])) for n in range(30)]
    whole = [{"id": str(n), "text": text} for n, text in enumerate(texts)]
    (tmp_path / "whole.jsonl").write_text("".join(json.dumps(row) + "\n" for row in whole))
    for n in range(3):
        rows = whole[n * 10 : n * 10 + 10]
        (tmp_path / f"part{n}.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows))
    parts = [tmp_path / f"part{n}.jsonl" for n in range(3)]
    assert run("survey", tmp_path / "whole.jsonl").stdout == run("survey", *parts).stdout


def test_faults_are_told_and_set_the_exit_status(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "a.jsonl"
    path.write_bytes(b'{"text": "baik"}\n{"text": 1}\n{\n[\n')
    assert __main__.main(["survey", str(path)]) == 1
    captured = capsys.readouterr()
    assert captured.out.splitlines()[0].startswith("1 documents")
    assert [line.partition(";")[0] for line in captured.err.splitlines()] == ["bad-json: 2", "wrong-type: 1"]
    assert f"{path}: line 3" in captured.err


def test_progress_runs_over_both_passes(tmp_path: Path) -> None:
    path = jsonl(tmp_path / "a.jsonl", [story(n) for n in range(5)])
    steps: list[tuple[int, int | None]] = []
    survey(Corpus(paths=[path]), progress=lambda done, total: steps.append((done, total)))
    total = 2 * path.stat().st_size
    assert [done for done, _ in steps] == sorted(done for done, _ in steps)
    assert steps[-1] == (total, total)


def test_control_characters_do_not_reach_the_terminal(tmp_path: Path) -> None:
    texts = [story(n, "Layar \x1b[2J kabar kota bersih sekarang.") for n in range(5)]
    out = run("survey", jsonl(tmp_path / "a.jsonl", texts)).stdout
    assert "\x1b" not in out
    assert "\\x1b[2J" in out
