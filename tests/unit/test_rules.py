"""Rules and outlets: what breaks a promise is refused when it is made, with its name and a remedy."""

from __future__ import annotations

import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscorpus.errors import NewscorpusError, RuleError
from newscorpus.extents import EXTENTS
from newscorpus.linked import LONGEST_HEADLINE
from newscorpus.outlets import GENERIC, scanner_for
from newscorpus.patterns import ALPHABET, beginnings, last_characters, longest, nonlinear, required
from newscorpus.records import Kind
from newscorpus.rules import FIELDS, Extent, Outlet, Place, Rule, inline, lead, line, tail
from newscorpus.scanner import Scanner
from newscorpus.sheet import Sheet

NONLINEAR = {
    "nested": r"(?:a+)+b",
    "nested_class": r"(?:[a-z]+ ?)*\.",
    "adjacent": r"\w+\w+x",
    "adjacent_over_common": r"\s*[ \t]*Foto",
    "across_an_optional": r"[a-z]+,?[a-z]+!",
    "across_an_anchor": r"a+\b[a-c]+d",
    "lazy": r".*?.*?x",
    "in_a_branch": r"x[a-z]+(?:\d|[a-z]+)y",
    "in_a_lookahead": r"a(?=[a-z]+[a-z]+!)",
    "counted": r"(?:a+){3}b",
    "open_count": r"(?:ab?){2,}c",
}
LINEAR = {
    "bounded": r"[a-z]{1,40}[a-z]{1,40}!",
    "possessive": r"[^(\r\n]++\(Foto: [^)\r\n]{1,80}\)",
    "atomic": r"(?>[a-z]+)[a-z]*!",
    "apart": r"[a-z]+ [0-9]+ [a-z]+",
    "single": r"Baca juga:.*",
    "optional": r"(?:Simak |Baca )?(?:juga )?[A-Z][a-z]+",
    "other_characters": r"[a-z]+[0-9]+",
}
FAULTS: dict[str, tuple[str, str]] = {
    "no_pattern": (r"(?P<place", "does not compile"),
    "no_class": (r"[a-", "does not compile"),
    "empty": (r"[0-9]{0,3}", "matches the empty text"),
    "nothing": ("", "matches the empty text"),
    "look_ahead_only": (r"(?=.)?", "matches the empty text"),
    "unnamed": (r"Penulis: ([A-Z][a-z]{2,20})", "a group has no name"),
    "unknown": (r"Penulis: (?P<writer>[A-Z][a-z]{2,20})", r"unknown field \['writer'\]"),
    "nonlinear": (r"(?:[a-z]+ ?)+\.", "bound a repeat or make it possessive"),
}
MAKERS = {"line": line, "lead": lead, "tail": tail}


@pytest.mark.parametrize("pattern", NONLINEAR.values(), ids=list(NONLINEAR))
def test_a_pattern_that_may_go_quadratic_is_told(pattern: str) -> None:
    assert nonlinear(pattern)
    with pytest.raises(RuleError, match="make it possessive"):
        line(Kind.RELATED, f"x{pattern}", name="kabar.slow")


@pytest.mark.parametrize("pattern", LINEAR.values(), ids=list(LINEAR))
def test_a_pattern_that_gives_nothing_back_passes(pattern: str) -> None:
    assert nonlinear(pattern) is None


@pytest.mark.parametrize("make", MAKERS.values(), ids=list(MAKERS))
@pytest.mark.parametrize(("pattern", "fault"), FAULTS.values(), ids=list(FAULTS))
def test_a_faulty_pattern_is_refused_by_its_name(make: Any, pattern: str, fault: str) -> None:
    with pytest.raises(RuleError, match=f"rule 'kabar.rule': .*{fault}"):
        make(Kind.BYLINE, pattern, name="kabar.rule")


@pytest.mark.parametrize("name", ["", "Kabar", "kabar.", ".kabar", "kabar rule", "kabar..x", "9kabar", "kabar-x"])
def test_a_name_is_lower_case_words(name: str) -> None:
    with pytest.raises(RuleError, match="a name is lower-case words, dots between them"):
        line(Kind.RELATED, "Lihat", name=name)


def test_an_inline_rule_needs_a_literal() -> None:
    with pytest.raises(RuleError, match=r"rule 'kabar\.inline': an inline rule needs a literal"):
        inline(Kind.RELATED, "", name="kabar.inline")


def test_a_rule_error_is_a_value_error_of_this_library() -> None:
    with pytest.raises(NewscorpusError) as caught:
        line(Kind.RELATED, "", name="kabar.empty")
    assert isinstance(caught.value, ValueError)


def test_every_field_may_name_a_group() -> None:
    pattern = " ".join(f"(?P<{field}>[a-z]{{1,9}})" for field in sorted(FIELDS))
    rule = line(Kind.BYLINE, pattern, name="kabar.all")
    assert re.compile(rule.pattern).groupindex.keys() == FIELDS
    assert re.compile(rule.bare).groups == 0


def test_a_rule_knows_its_place() -> None:
    made = [make(Kind.RELATED, "Lihat", name="kabar.x") for make in MAKERS.values()]
    assert [rule.place for rule in made] == [Place.LINE, Place.LEAD, Place.TAIL]
    rule = inline(Kind.RELATED, "Lihat (juga):", name="kabar.x", until=Extent.LINE)
    assert (rule.place, rule.literal, rule.until) == (Place.INLINE, "Lihat (juga):", Extent.LINE)
    assert re.fullmatch(rule.pattern, "Lihat (juga):")


@pytest.mark.parametrize("name", ["", "Kabar", "kabar.kota", "kabar kota", "kabar-kota"])
def test_an_outlet_is_called_as_a_file_can_be(name: str) -> None:
    with pytest.raises(RuleError, match="a name is lower-case letters, digits and _"):
        Outlet(name=name, title="Kabar Kota")


@pytest.mark.parametrize("domain", ["https://kabar.id", "kabar.id/", "Kabar.id"])
def test_a_domain_is_bare_and_lower_case(domain: str) -> None:
    with pytest.raises(RuleError, match="outlet 'kabar': a domain is lower-case, without scheme or path"):
        Outlet(name="kabar", title="Kabar Kota", domains=(domain,))


def test_two_rules_of_an_outlet_do_not_share_a_name() -> None:
    twice = line(Kind.RELATED, "Lihat", name="kabar.see")
    with pytest.raises(RuleError, match="outlet 'kabar': two rules share a name"):
        Outlet(name="kabar", title="Kabar Kota", rules=(twice, twice))


def labelled(text: str, *rules: Rule) -> list[tuple[str, str]]:
    tiling = Scanner(Outlet(name="kabar", title="Kabar Kota", rules=rules)).scan(Sheet.of(text))
    return [(span.rule, text[span.start : span.end]) for span in tiling.spans]


def test_a_line_rule_takes_a_whole_line_or_nothing() -> None:
    rule = line(Kind.RELATED, "Lihat juga", name="kabar.see")
    assert labelled("  Lihat juga\xa0\r\nLihat juga di sini", rule) == [
        ("kabar.see", "Lihat juga"),
        ("prose", "Lihat juga di sini"),
    ]


def test_a_lead_rule_takes_the_beginning_of_the_first_prose_line_that_has_it() -> None:
    rule = lead(Kind.DATELINE, "KABAR - ", name="kabar.dateline")
    text = "Judul\nKABAR — Isi pertama.\nKABAR — Isi kedua."
    assert labelled(text, rule) == [
        ("prose", "Judul"),
        ("kabar.dateline", "KABAR —"),
        ("prose", "Isi pertama."),
        ("prose", "KABAR — Isi kedua."),
    ]


def test_a_lead_rule_is_tried_where_what_it_needs_is_near() -> None:
    rule = lead(Kind.DATELINE, "[A-Z]{3,9} ", name="kabar.dateline", needs="-")
    assert [name for name, _ in labelled("KABAR - Isi.", rule)] == ["kabar.dateline", "prose"]
    assert [name for name, _ in labelled("KABAR baik. Isi.", rule)] == ["prose"]


def test_a_lead_rule_is_tried_again_after_a_page_marker() -> None:
    rules = (
        lead(Kind.DATELINE, "KABAR - ", name="kabar.dateline"),
        line(Kind.PAGINATION, "Halaman [0-9]{1,2}", name="kabar.page"),
    )
    found = labelled("KABAR - Isi pertama.\nHalaman 2\nKABAR - Isi kedua.", *rules)
    assert [rule for rule, _ in found] == ["kabar.dateline", "prose", "kabar.page", "kabar.dateline", "prose"]


def test_tail_rules_take_the_end_of_the_last_prose_line_again_and_again() -> None:
    rules = (
        tail(Kind.SIGNATURE, r"\([a-z]{3}\)", name="kabar.signature"),
        tail(Kind.END_MARK, r"\*{3}", name="kabar.end"),
    )
    tags = line(Kind.KEYWORDS, "Tags: x", name="kabar.tags")
    assert labelled("Satu (xyz)\nDua (abc) ***\nTags: x", tags, *rules) == [
        ("prose", "Satu (xyz)"),
        ("prose", "Dua"),
        ("kabar.signature", "(abc)"),
        ("kabar.end", "***"),
        ("kabar.tags", "Tags: x"),
    ]


def test_an_inline_rule_takes_a_stretch_and_leaves_both_sides() -> None:
    rule = inline(Kind.SOCIAL, "[Gambas:", name="kabar.embed", pattern=r"\[Gambas:[^\]]{1,20}\]")
    assert labelled("Satu. [Gambas:Video 20detik] Dua.", rule) == [
        ("prose", "Satu."),
        ("kabar.embed", "[Gambas:Video 20detik]"),
        ("prose", "Dua."),
    ]


def test_the_first_of_two_rules_for_a_place_wins() -> None:
    first = line(Kind.RELATED, "Lihat.{0,9}", name="kabar.first")
    second = line(Kind.ADVERT, "Lihat iklan", name="kabar.second")
    assert labelled("Lihat iklan", first, second) == [("kabar.first", "Lihat iklan")]


@pytest.mark.parametrize(
    ("extent", "after", "reach"),
    [
        (Extent.PATTERN, " Judul lain. Isi.", ""),
        (Extent.SENTENCE, " Judul lain. Isi.", " Judul lain."),
        (Extent.SENTENCE, " Judul tanpa titik", " Judul tanpa titik"),
        (Extent.SENTENCE, " j" * 300, None),
        (Extent.LINE, " Judul lain. Isi.", " Judul lain. Isi."),
        (Extent.HEADLINE, " Judul Tanpa Titik", " Judul Tanpa Titik"),
        (Extent.HEADLINE, " Judul Lain. Isi berita.", None),
        (Extent.HEADLINE, " j" * LONGEST_HEADLINE, None),
    ],
)
def test_an_extent_ends_where_the_text_says_or_not_at_all(extent: Extent, after: str, reach: str | None) -> None:
    text = f"Baca juga:{after}"
    end = EXTENTS[extent](text, len("Baca juga:"), len(text))
    assert end == (None if reach is None else len("Baca juga:") + len(reach))


@given(st.text(st.sampled_from("ab (.)\n\r\xa0Lihat"), max_size=60))
def test_a_scan_leaves_out_white_space_only(text: str) -> None:
    rules = (
        line(Kind.RELATED, "Lihat", name="kabar.see"),
        inline(Kind.SOCIAL, "(a", name="kabar.a", until=Extent.SENTENCE),
        tail(Kind.END_MARK, r"\(\)", name="kabar.end"),
    )
    assert "".join("".join(piece.split()) for _, piece in labelled(text, *rules)) == "".join(text.split())


SHARED_RULES = [rule for rule in scanner_for(GENERIC).rules if "(?=" not in rule.pattern and "(?<" not in rule.bare]


@pytest.mark.parametrize("rule", SHARED_RULES, ids=lambda rule: rule.name)
@given(data=st.data())
def test_a_match_begins_ends_and_holds_what_the_pattern_says_it_must(rule: Rule, data: st.DataObject) -> None:
    match = data.draw(st.from_regex(rule.bare, fullmatch=True))
    assert match.lower().startswith(tuple(beginnings(rule.pattern)))
    assert not required(rule.pattern) or any(literal in match.lower() for literal in required(rule.pattern))
    assert match[-1] in last_characters(rule.bare) or match[-1] not in ALPHABET
    assert len(match) <= longest(rule.bare)
