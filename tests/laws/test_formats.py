"""Laws 5, 6 and 8 for every outlet's format: its rendering, what is put into it, its form, and other outlets' rules."""

from __future__ import annotations

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import newscorpus
from newscorpus import OUTLETS, Article
from newscorpus.records import BODY

from .. import goldens
from . import strategies
from .formats import FORMATS, URL, body_of, rendered
from .strategies import BREAKS, LINKED, Story
from .test_form import folded, records, reformed

EACH = settings(max_examples=max(10, settings().max_examples if settings().max_examples >= 1_000 else 10))
NAMES = sorted(FORMATS)
SIGNED_BY_NAME = {"majoriti"}
"""A brand alone on a line, behind a dash, tells nothing to who does not know it."""
UNITS = (
    "ADVERTISEMENT",
    "SCROLL TO CONTINUE WITH CONTENT",
    "[Gambas:Instagram]",
    "2 dari 3 halaman",
    "Simak juga Video 'Harga Cabai Turun di Tiga Pasar':",
    *(f"Baca juga: {headline}" for headline in LINKED),
    *(f"Baca juga:\n{headline}" for headline in LINKED),
)
INLINE_UNITS = (
    "ADVERTISEMENT SCROLL TO CONTINUE WITH CONTENT",
    "SCROLL TO CONTINUE WITH CONTENT",
    "[Gambas:Instagram]",
    *(f"(Baca juga: {headline})" for headline in LINKED),
    *(f"Baca juga: {headline}    " for headline in LINKED),
)


def url_of(outlet: str) -> str:
    return URL.format(domain=OUTLETS[outlet].domains[0])


@EACH
@pytest.mark.parametrize("outlet", NAMES)
@given(story=strategies.stories())
def test_a_story_in_an_outlets_format_gives_its_body(outlet: str, story: Story) -> None:
    text = rendered(FORMATS[outlet], story)
    article = newscorpus.parse(text, url=url_of(outlet))
    assert article.outlet == outlet
    assert article.body == body_of(story)
    if "{place}" in FORMATS[outlet].lead:
        assert article.place is not None
        assert article.place.startswith(story.place)


@EACH
@pytest.mark.parametrize("outlet", [name for name in NAMES if name not in SIGNED_BY_NAME])
@given(story=strategies.stories())
def test_the_same_story_gives_its_body_where_nobody_knows_the_outlet(outlet: str, story: Story) -> None:
    assert newscorpus.parse(rendered(FORMATS[outlet], story), outlet="generic").body == body_of(story)


@EACH
@pytest.mark.parametrize("outlet", NAMES)
@given(story=strategies.stories(), unit=st.sampled_from(UNITS), data=st.data())
def test_a_unit_of_boilerplate_between_paragraphs_changes_nothing(
    outlet: str, story: Story, unit: str, data: st.DataObject
) -> None:
    text = rendered(FORMATS[outlet], story)
    before = newscorpus.parse(text, url=url_of(outlet))
    paragraphs = [b for b in before.blocks if b.kind == "paragraph"]
    i = data.draw(st.integers(0, len(paragraphs) - 2))
    at = text.rindex("\n", paragraphs[i].start, paragraphs[i + 1].start) + 1
    check_insertion(before, text, at, f"{unit}\n", outlet)


@EACH
@pytest.mark.parametrize("outlet", NAMES)
@given(story=strategies.stories(), unit=st.sampled_from(INLINE_UNITS), data=st.data())
def test_a_unit_of_boilerplate_between_sentences_changes_nothing(
    outlet: str, story: Story, unit: str, data: st.DataObject
) -> None:
    # A flat text need not show where a linked headline ends; what is in doubt there stays.
    text = " ".join(rendered(attrs.evolve(FORMATS[outlet], between=()), story).split())
    before = newscorpus.parse(text, url=url_of(outlet))
    ends = [s.end for s in before.sentences[1:-1] if text[s.end] == " "]
    at = data.draw(st.sampled_from(ends)) + 1
    check_insertion(before, text, at, f"{unit} ", outlet)


def check_insertion(before: Article, text: str, at: int, inserted: str, outlet: str) -> None:
    """The records are the same but for the offsets behind what was put in."""
    after = newscorpus.parse(text[:at] + inserted + text[at:], url=url_of(outlet))
    move = lambda offset: offset if offset < at else offset + len(inserted)  # noqa: E731
    assert records(before, move) == records(after)


@EACH
@pytest.mark.parametrize("outlet", NAMES)
@given(story=strategies.stories(), line_break=st.sampled_from(BREAKS), blank=st.sampled_from([" ", "\xa0"]))
def test_line_breaks_and_blanks_change_no_record(outlet: str, story: Story, line_break: str, blank: str) -> None:
    text = rendered(FORMATS[outlet], story)
    other, places = reformed(text, line_break, blank)
    before, after = (newscorpus.parse(form, url=url_of(outlet)) for form in (text, other))
    assert folded(tuple(records(before, places.__getitem__))) == folded(tuple(records(after)))


GOLDENS = {path.stem: goldens.input_of(path) for path in sorted(goldens.FOLDER.glob("*.txt"))}


def kept(article: Article) -> set[int]:
    """The offsets of the body's characters, white space left out."""
    spans = (block for block in article.blocks if block.kind in BODY)
    return {i for block in spans for i in range(block.start, block.end) if not article.source[i].isspace()}


@pytest.mark.parametrize("name", GOLDENS)
def test_a_golden_parsed_as_any_other_outlet_loses_no_body(name: str) -> None:
    text = GOLDENS[name]
    own = kept(newscorpus.parse(text, outlet=name, views=()))
    lost = {other: own - kept(newscorpus.parse(text, outlet=other, views=())) for other in OUTLETS}
    assert {other: text[min(at) : max(at) + 1] for other, at in lost.items() if at} == {}
