"""Laws 1-4: tiling, totality and determinism, provenance, replay."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import newscorpus
from newscorpus import OUTLETS, Article, Kind, Mention

from . import strategies

hints = st.fixed_dictionaries(
    {},
    optional={
        "url": st.sampled_from(
            ["https://www.liputan6.com/bola/read/1/x", "//[", "x", "https://news.dw.com/2023/09/05/a"]
        )
        | st.text(max_size=20),
        "published": st.sampled_from(["2023-09-13", "kemarin", "13/09/2023 10:00", "", "\ud800"])
        | st.text(max_size=12),
        "title": st.text(max_size=20),
        "authors": st.lists(st.text(max_size=8), max_size=2),
        "id": st.text(max_size=8),
        "section": st.text(max_size=8),
    },
)


def mentions(value: object) -> Iterator[Mention]:
    """Every Mention anywhere in a record."""
    if isinstance(value, Mention):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from mentions(item)
    elif attrs.has(cls := type(value)):
        for field in attrs.fields(cls):
            yield from mentions(getattr(value, field.name))


def check_conservation(text: str, article: Article) -> None:
    """The laws that hold for every text."""
    blocks = article.blocks
    assert "".join(text[b.start : b.end] for b in blocks) == text
    assert all(b.start < b.end for b in blocks)
    assert newscorpus.explain(article).replay(text) == article.body
    for mention in mentions(article):
        assert text[mention.start : mention.end] == mention.text
    for date in article.dates or ():
        assert text[date.start : date.end] == date.text


@given(strategies.texts, hints)
def test_every_text_parses_and_is_accounted_for(text: str, given_hints: dict[str, str]) -> None:
    article = newscorpus.parse(text, **given_hints)  # type: ignore[arg-type]
    check_conservation(text, article)
    assert newscorpus.parse(text, **given_hints) == article  # type: ignore[arg-type]


@given(st.sampled_from(sorted(strategies.RENDERERS)), strategies.stories())
def test_every_story_is_accounted_for(outlet: str, story: strategies.Story) -> None:
    text = strategies.RENDERERS[outlet](story)
    check_conservation(text, newscorpus.parse(text))


KEPT = {Kind.HEADLINE, Kind.STANDFIRST, Kind.CAPTION, Kind.PARAGRAPH, Kind.SUBHEAD, Kind.TABLE}


@given(
    strategies.texts
    | st.sampled_from(sorted(strategies.RENDERERS)).flatmap(
        lambda name: strategies.stories().map(strategies.RENDERERS[name])
    )
)
def test_records_begin_and_end_in_kept_text(text: str) -> None:
    article = newscorpus.parse(text)
    kinds = [b.kind for b in article.blocks for _ in range(b.start, b.end)]
    quotes = [(quote.start, quote.end) for quote in article.quotes or ()]
    for start, end in [*quotes, *((event.start, event.end) for event in article.events or ())]:
        assert kinds[start] in KEPT
        assert kinds[end - 1] in KEPT
        assert not text[start].isspace()
        assert not text[end - 1].isspace()
    for date in article.dates or ():
        assert kinds[date.start] in KEPT | {Kind.DATELINE, Kind.TIMESTAMP}
    for quote in article.quotes or ():
        if all(kind in KEPT for kind in kinds[quote.start : quote.end]):
            assert quote.text == text[quote.start : quote.end]


@given(strategies.texts, st.sampled_from(sorted(OUTLETS)))
def test_any_text_parses_as_any_outlet(text: str, outlet: str) -> None:
    article = newscorpus.parse(text, outlet=outlet)
    assert article.outlet == outlet
    check_conservation(text, article)


PROGRAM = """
import sys, pathlib, newscorpus
for path in sorted(pathlib.Path(sys.argv[1]).glob("*.txt")):
    sys.stdout.buffer.write(newscorpus.parse(path.read_text(encoding="utf-8")).to_json() + b"\\n")
sys.stdout.buffer.write(newscorpus.parse("The council of the city met on Monday to talk about schools.").to_json())
"""


@pytest.mark.parametrize("hash_seed", ["1", "4242"])
def test_another_process_with_another_hash_seed_gives_the_same_bytes(
    hash_seed: str, pytestconfig: pytest.Config
) -> None:
    def run(seed: str) -> bytes:
        command = [sys.executable, "-c", PROGRAM, str(pytestconfig.rootpath / "seeds")]
        return subprocess.run(
            command, capture_output=True, check=True, env={**os.environ, "PYTHONHASHSEED": seed}
        ).stdout

    assert run(hash_seed) == run("0")
    assert len(run("0").splitlines()) == 6


@pytest.mark.parametrize("text", [b"bytes", None, 3])
def test_what_is_no_text_is_refused(text: object) -> None:
    with pytest.raises(TypeError, match="text must be str"):
        newscorpus.parse(text)  # type: ignore[arg-type]


def test_an_unknown_outlet_is_refused_with_its_neighbours() -> None:
    with pytest.raises(newscorpus.UnknownOutletError, match="liputan6"):
        newscorpus.parse("Hujan turun.", outlet="liputan")


def test_an_unknown_view_is_refused() -> None:
    with pytest.raises(newscorpus.ParameterError, match="quotes"):
        newscorpus.parse("Hujan turun.", views=["sentiment"])
