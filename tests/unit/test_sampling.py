"""Samples of a corpus: uniform, repeatable, each span in its place."""

from __future__ import annotations

import json
import tempfile
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from hypothesis import given
from hypothesis import strategies as st

from newscorpus import __main__
from newscorpus.commands import cli
from newscorpus.console import specimen_lines
from newscorpus.corpora.bodies import Corpus
from newscorpus.corpora.sampling import CONTEXT, Sample, kept, sample, stripped
from newscorpus.errors import ParameterError
from newscorpus.parsing import parse
from newscorpus.records import BODY, Kind

TEXTS = (
    "Banjir surut di Depok.\nADVERTISEMENT\nWarga pulang ke rumah.",
    "Pasar dibuka lagi.\nBaca juga: Pasar Kota Ditutup Sepekan\nPedagang senang dengan keputusan itu.",
    "Jembatan <b>rusak</b> diperiksa.\nADVERTISEMENT\nADVERTISEMENT\nWarga menunggu kabar baik.",
    "Dia meminta warga baca juga aturan itu sebelum datang.",
)
STRIPPED = {"ADVERTISEMENT": Kind.ADVERT, "Baca juga: Pasar Kota Ditutup Sepekan": Kind.RELATED}


def jsonl(path: Path, texts: Iterable[str], first: int = 0) -> Path:
    rows = ({"id": str(n), "text": text} for n, text in enumerate(texts, first))
    path.write_text("".join(json.dumps(row) + "\n" for row in rows))
    return path


def drawn(path: Path, *, n: int = 20, seed: int = 1, **choice: Any) -> Sample:
    return sample(Corpus(paths=[path]), stripped(**choice), n=n, seed=seed)


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(cli, [str(argument) for argument in arguments], catch_exceptions=False)


@given(st.lists(st.sampled_from(TEXTS), max_size=12), st.integers(1, 12), st.integers())
def test_n_of_all_spans_are_distinct_and_slice_to_their_texts(texts: Sequence[str], n: int, seed: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        result = drawn(jsonl(Path(folder) / "a.jsonl", texts), n=n, seed=seed)
    spans = sum(block.kind not in BODY for text in texts for block in parse(text, views=()).blocks)
    assert (result.spans, len(result.specimens)) == (spans, min(n, spans))
    places = [(int(one.document), one.start) for one in result.specimens]
    assert places == sorted(set(places))
    for one in result.specimens:
        source = texts[int(one.document)]
        assert one.text == source[one.start : one.end]
        assert one.before + one.text + one.after == source[max(0, one.start - CONTEXT) : one.end + CONTEXT]
        assert one.text.strip() == one.text


def test_each_span_is_as_likely_as_any_other(tmp_path: Path) -> None:
    path = jsonl(tmp_path / "a.jsonl", [TEXTS[0]] * 5)
    counts = Counter(drawn(path, n=1, seed=seed).specimens[0].document for seed in range(1000))
    assert sorted(counts) == list("01234")
    assert all(150 < count < 250 for count in counts.values())


def test_a_seed_draws_the_same_however_the_documents_are_filed(tmp_path: Path) -> None:
    texts = [*TEXTS] * 8
    whole = jsonl(tmp_path / "whole.jsonl", texts)
    parts = [jsonl(tmp_path / f"{n}.jsonl", texts[n : n + 10], n) for n in range(0, len(texts), 10)]
    first = sample(Corpus(paths=[whole]), stripped(), n=5, seed=7)
    assert first == sample(Corpus(paths=parts), stripped(), n=5, seed=7)
    assert first != sample(Corpus(paths=[whole]), stripped(), n=5, seed=8)


def test_kind_rule_and_inline_choose(tmp_path: Path) -> None:
    path = jsonl(tmp_path / "a.jsonl", TEXTS)
    assert Counter((one.text, one.kind) for one in drawn(path).specimens) == {
        ("ADVERTISEMENT", STRIPPED["ADVERTISEMENT"]): 3,
        ("Baca juga: Pasar Kota Ditutup Sepekan", Kind.RELATED): 1,
    }
    related = drawn(path, kind=Kind.RELATED)
    assert [one.document for one in related.specimens] == ["1"]
    rule = related.specimens[0].rule
    assert drawn(path, rule=rule) == related
    assert drawn(path, rule=rule, kind=Kind.ADVERT).spans == 0
    assert drawn(path, inline=True).spans == 0
    assert drawn(path, kind=Kind.PARAGRAPH).spans == 7
    assert drawn(path, kind=Kind.PARAGRAPH, inline=True).spans == 0


def test_inline_leaves_what_shares_its_line(tmp_path: Path) -> None:
    text = "Liputan6.com, Jakarta - Banjir surut di Depok.\r\nADVERTISEMENT\r\nWarga pulang."
    found = drawn(jsonl(tmp_path / "a.jsonl", [text]), inline=True).specimens
    assert [(one.kind, one.outlet) for one in found] == [(Kind.DATELINE, "liputan6")]


def test_what_was_kept_is_found_in_the_body_alone(tmp_path: Path) -> None:
    path = jsonl(tmp_path / "a.jsonl", TEXTS)
    result = sample(Corpus(paths=[path]), kept("baca juga"))
    assert [(one.document, one.text, one.kind) for one in result.specimens] == [("3", "baca juga", Kind.PARAGRAPH)]
    assert sample(Corpus(paths=[path]), kept("x*")).spans == 0
    with pytest.raises(ParameterError, match="write a word or a regular expression"):
        kept("(")
    with pytest.raises(ParameterError, match="give 1 or more"):
        drawn(path, n=0)


def test_the_command_marks_the_span(tmp_path: Path) -> None:
    path = jsonl(tmp_path / "a.jsonl", TEXTS)
    lines = run("sample", path, "--kind", "related").stdout.splitlines()
    assert lines[0] == "1 of 1 spans"
    assert lines[2].split()[:3] == ["1", "generic", "related"]
    assert lines[2].endswith("19-56")
    assert lines[3] == (
        "Pasar dibuka lagi.⏎⟦Baca juga: Pasar Kota Ditutup Sepekan⟧⏎Pedagang senang dengan keputusan itu."
    )
    coloured = list(specimen_lines(drawn(path, kind=Kind.RELATED), colour=True))[-1]
    assert "⏎\x1b[31mBaca juga: Pasar Kota Ditutup Sepekan\x1b[0m⏎" in coloured
    (row,) = map(json.loads, run("sample", path, "--kept", "meminta", "--json").stdout.splitlines())
    assert (row["text"], row["start"], row["end"]) == ("meminta", 4, 11)


def test_the_page_is_escaped_and_needs_nothing_else(tmp_path: Path) -> None:
    page = run("sample", jsonl(tmp_path / "a.jsonl", TEXTS), "--html").stdout
    assert "&lt;b&gt;rusak&lt;/b&gt;" in page
    assert "<b>rusak" not in page
    assert page.count("<mark>ADVERTISEMENT</mark>") == 3
    assert "src=" not in page
    assert "href=" not in page


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("--kept", "x", "--kind", "related"), "leave out --kind, --rule and --inline"),
        (("--kind", "junk"), "'junk' is not one of"),
        (("--n", "0"), "0 is not in the range"),
        (("--rule", "no.rule"), "no rule is called 'no.rule'"),
        (("--kept", "("), "write a word or a regular expression"),
    ],
)
def test_wrong_usage_ends_with_2(
    arguments: tuple[str, ...], message: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = jsonl(tmp_path / "a.jsonl", TEXTS)
    assert __main__.main(["sample", str(path), *arguments]) == 2
    assert message in capsys.readouterr().err


def test_faults_are_told_and_set_the_exit_status(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "a.jsonl"
    path.write_bytes(json.dumps({"text": TEXTS[0]}).encode() + b'\n{"text": null}\n')
    assert __main__.main(["sample", str(path)]) == 1
    captured = capsys.readouterr()
    assert captured.out.startswith("1 of 1 spans")
    assert captured.err.startswith("no-text: 1; the first: ")
