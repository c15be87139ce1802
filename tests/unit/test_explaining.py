"""The account of every character: complete, replayable, and harmless where it is shown."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscorpus import Kind, explain, parse

HOSTILE = (
    "<script>alert(1)</script> & \"Judul\" 'Lain' Berita\n\n"
    'KABAR.COM, Malang - <img src=x onerror="alert(2)"> Hujan turun.\x1b[2J\x07\x9b31m\n\n'
    "Baca juga: </pre></body><b>Lain</b>\n"
)
CONTROLS = "".join(chr(i) for i in [*range(9), 11, 12, *range(14, 32), *range(127, 160)])
TAGS = frozenset("html head meta title style body h1 pre span table tr th td p".split())
ANSI = re.compile(r"\x1b\[[0-9;]*m")
ANY_TEXT = st.text(st.characters() | st.sampled_from("\x1b[31m\n\r<>&\"'"), max_size=120)


class Reading(HTMLParser):
    """Collects a page's tags, its text and the text between `<pre>` and `</pre>`."""

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.shown = ""
        self._inside = False
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        self._inside = self._inside or tag == "pre"

    def handle_endtag(self, tag: str) -> None:
        self._inside = self._inside and tag != "pre"

    def handle_data(self, data: str) -> None:
        self.shown += data if self._inside else ""


@given(ANY_TEXT)
def test_an_account_replays_to_the_body(text: str) -> None:
    article = parse(text, views=())
    explanation = explain(article)
    assert explanation.replay(text) == article.body
    assert "".join(explanation.texts) == text


@given(ANY_TEXT)
def test_a_page_shows_the_text_and_runs_nothing_of_it(text: str) -> None:
    page = Reading(explain(parse(text, views=())).html())
    assert {tag for tag, _ in page.tags} <= TAGS
    assert all(attributes.keys() <= {"class", "title", "lang", "charset"} for _, attributes in page.tags)
    assert page.shown.replace("\x00", "") == text.replace("\x00", "")


def test_a_hostile_article_is_escaped_everywhere() -> None:
    page = explain(parse(HOSTILE, id="<i>", title='"><script>')).html()
    assert "<script" not in page.replace("&lt;script", "")
    assert "<img" not in page
    assert "<b>" not in page
    assert Reading(page).shown == HOSTILE


def test_a_page_names_kinds_and_rules() -> None:
    page = explain(parse(HOSTILE)).html()
    spans = [attributes for tag, attributes in Reading(page).tags if tag == "span"]
    assert {"class": "stripped", "title": "related: related.also_headline"} in spans
    assert {"class": "body", "title": "paragraph: prose"} in spans
    assert {span["class"] for span in spans} == {"body", "metadata", "stripped"}


@given(ANY_TEXT | st.text(st.sampled_from(CONTROLS), max_size=20))
def test_a_terminal_gets_no_control_characters_but_our_colours(text: str) -> None:
    shown = ANSI.sub("", explain(parse(text, views=(), title="Judul")).terminal())
    assert not set(shown) & set(CONTROLS)


@given(ANY_TEXT)
def test_colours_are_ours_alone(text: str) -> None:
    account = explain(parse(text, views=()))
    colours = ANSI.findall(account.terminal())
    assert set(colours) <= {"\x1b[0m", "\x1b[2m", "\x1b[36m", "\x1b[31m"}
    assert colours.count("\x1b[0m") == 2 * len(account.blocks)


def test_what_a_control_character_was_can_be_read() -> None:
    assert r"Hujan turun.\x1b[2J\x07\x9b31m" in explain(parse(HOSTILE)).terminal()


@given(ANY_TEXT)
def test_plain_lines_hold_no_control_characters(text: str) -> None:
    lines = str(explain(parse(text, views=())))
    assert not set(lines) & (set(CONTROLS) | {"\r", "\t"})


def test_plain_lines_give_one_block_each_with_its_offsets() -> None:
    article = parse(HOSTILE)
    lines = str(explain(article)).split("\n")
    rows = [line.split(maxsplit=4) for line in lines if not line.startswith("!")]
    assert [(int(row[0]), int(row[1]), row[2], row[3]) for row in rows] == [
        (b.start, b.end, b.kind, b.rule) for b in article.blocks
    ]


def test_diagnostics_are_told_in_every_form() -> None:
    explanation = explain(parse("Hujan turun di Malang sejak pagi.", published="<kemarin dulu>\x1b[5m"))
    assert [d.code for d in explanation.diagnostics] == ["unreadable-published"]
    assert "! unreadable-published: " in str(explanation)
    assert "! unreadable-published: " in explanation.terminal()
    assert "&lt;kemarin dulu&gt;" in explanation.html()
    assert "\x1b[5m" not in explanation.terminal()


def test_characters_are_counted_by_kind() -> None:
    counts = explain(parse("Hujan turun.\n\nADVERTISEMENT\n\nWarga pulang.\n(*)\n")).characters()
    assert counts == {
        Kind.PARAGRAPH: len("Hujan turun.") + len("Warga pulang."),
        Kind.ADVERT: len("ADVERTISEMENT"),
        Kind.END_MARK: len("(*)"),
    }


@pytest.mark.parametrize("text", ["", " \n"])
def test_an_article_without_text_is_explained(text: str) -> None:
    explanation = explain(parse(text))
    assert explanation.replay(text) == ""
    assert "<pre>" in explanation.html()
