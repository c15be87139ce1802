"""What every outlet file owes, and what importing and parsing must not touch."""

from __future__ import annotations

import locale
import random
import re
import subprocess
import sys
from collections import Counter
from re import _constants as sre  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any
from zoneinfo import available_timezones

import pytest

import newscorpus
from newscorpus import OUTLETS, Outlet, parse
from newscorpus.outlets import GENERIC, scanner_for
from newscorpus.outlets._datelines import datelines
from newscorpus.outlets._shared import SHARED
from newscorpus.patterns import nonlinear
from newscorpus.rules import Place, Rule

from . import goldens

NAMED = {name: outlet for name, outlet in OUTLETS.items() if outlet is not GENERIC}
SEED_OUTLETS = {"andalpost", "dw", "liputan6", "nusadaily", "sijori"}
ZONES = {"Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura", "Asia/Kuala_Lumpur", "Asia/Singapore", "Asia/Brunei"}
DATELINES = datelines({"Kabar Kota", "Radar"})
OWN_RULES = [(outlet, rule) for outlet in NAMED.values() for rule in outlet.rules]
EVERY_RULE = [*DATELINES, *SHARED, *(rule for _, rule in OWN_RULES)]

PUBLIC = [
    "parse",
    "parse_many",
    "read",
    "detect",
    "explain",
    "OUTLETS",
    "Outlet",
    "Article",
    "Block",
    "Kind",
    "Paragraph",
    "Quote",
    "QuoteKind",
    "Speaker",
    "Mention",
    "Event",
    "EventType",
    "Modality",
    "Actor",
    "When",
    "TimeExpression",
    "Publication",
    "Diagnostic",
    "Fault",
    "Document",
    "Summary",
    "Detection",
    "Explanation",
]

IN_A_FRESH_PROCESS = """
import locale, random, sys
from importlib import metadata
def refused(*args, **kwargs):
    raise AssertionError("importlib.metadata.entry_points was called")
entry_points, metadata.entry_points = metadata.entry_points, refused
state, place = random.getstate(), locale.setlocale(locale.LC_ALL)
import newscorpus
heavy = {"langdetect", "pyarrow", "lxml", "click", "rich", "trafilatura", "zoneinfo", "asyncio"} & set(sys.modules)
assert not heavy, heavy
metadata.entry_points = entry_points
newscorpus.parse("The committee will meet on Monday, the chairman said to reporters in the capital on Friday evening.")
assert "langdetect" in sys.modules
from langdetect import DetectorFactory, detector_factory
assert DetectorFactory.seed is None and detector_factory._factory is None
assert random.getstate() == state
assert locale.setlocale(locale.LC_ALL) == place
print("untouched")
"""


def named(rule: Rule) -> str:
    return rule.name


def test_the_seed_outlets_are_there() -> None:
    assert OUTLETS.keys() >= SEED_OUTLETS
    assert next(iter(OUTLETS)) == GENERIC.name


@pytest.mark.parametrize("name", NAMED)
def test_an_outlet_is_called_as_its_file(name: str) -> None:
    module = sys.modules[f"newscorpus.outlets.{name}"]
    assert module.OUTLET is OUTLETS[name]
    assert OUTLETS[name].name == name
    assert OUTLETS[name].title
    assert module.__doc__


@pytest.mark.parametrize("name", NAMED)
def test_an_outlet_has_a_golden(name: str) -> None:
    path = goldens.FOLDER / f"{name}.txt"
    assert path.is_file(), f"write {path.name} with the line '--- source' and an article, then pytest --rewrite-goldens"


def test_every_golden_is_of_an_outlet() -> None:
    assert {path.stem for path in goldens.FOLDER.glob("*.txt")} <= OUTLETS.keys()


@pytest.mark.parametrize("outlet", NAMED.values(), ids=list(NAMED))
def test_an_outlet_can_be_recognised(outlet: Outlet) -> None:
    assert outlet.domains
    assert outlet.marks or any(rule.mark for rule in outlet.rules)


def test_no_two_outlets_share_a_mark_or_a_domain() -> None:
    marks = Counter(mark.casefold() for outlet in NAMED.values() for mark in outlet.marks)
    domains = Counter(domain for outlet in NAMED.values() for domain in outlet.domains)
    assert [mark for mark, n in (marks + domains).items() if n > 1 and mark in marks and mark not in domains] == []
    assert max(marks.values()) == max(domains.values()) == 1


def test_no_domain_is_a_subdomain_of_another_outlets() -> None:
    owners = {domain: outlet.name for outlet in NAMED.values() for domain in outlet.domains}
    nested = [(a, b) for a in owners for b in owners if a.endswith(f".{b}") and owners[a] != owners[b]]
    assert nested == []


@pytest.mark.parametrize("outlet", NAMED.values(), ids=list(NAMED))
def test_the_zone_is_known(outlet: Outlet) -> None:
    assert outlet.timezone in ZONES | available_timezones()


def test_generic_has_neither_marks_nor_a_zone() -> None:
    assert (GENERIC.domains, GENERIC.marks, GENERIC.timezone, GENERIC.rules) == ((), (), "", ())


@pytest.mark.parametrize(("outlet", "rule"), OWN_RULES, ids=[rule.name for _, rule in OWN_RULES])
def test_a_rule_of_an_outlet_fires_in_its_golden(outlet: Outlet, rule: Rule) -> None:
    fired = {row.rule for row in goldens.read(goldens.FOLDER / f"{outlet.name}.txt").rows}
    assert rule.name in fired


@pytest.mark.parametrize(("outlet", "rule"), OWN_RULES, ids=[rule.name for _, rule in OWN_RULES])
def test_a_rule_of_an_outlet_bears_its_name_and_its_evidence(outlet: Outlet, rule: Rule) -> None:
    assert rule.name.startswith(f"{outlet.name}.")
    assert rule.evidence


@pytest.mark.parametrize("rule", EVERY_RULE, ids=named)
def test_a_rule_is_linear_and_never_empty(rule: Rule) -> None:
    assert nonlinear(rule.pattern) is None
    assert nonlinear(rule.bare) is None
    assert re.compile(rule.pattern).match("") is None
    assert re.compile(rule.bare).groups == 0


def begins(items: list[tuple[Any, Any]], text: str) -> bool:
    """Whether a match of pattern items in a row can begin with `text`; what looks around is passed over."""
    if not text or not items:
        return not text
    (op, value), rest = items[0], items[1:]
    if op in (sre.AT, sre.ASSERT, sre.ASSERT_NOT):
        return begins(rest, text)
    if op is sre.LITERAL:
        return chr(value) == text[0] and begins(rest, text[1:])
    if op is sre.IN:
        return (sre.LITERAL, ord(text[0])) in value and begins(rest, text[1:])
    if op is sre.BRANCH:
        return any(begins([*branch, *rest], text) for branch in value[1])
    if op is sre.SUBPATTERN:
        folded = value[1] & re.IGNORECASE
        return begins([*value[3], *rest], text.lower() if folded else text)
    if op in (sre.MAX_REPEAT, sre.POSSESSIVE_REPEAT):
        return begins([*value[2], *rest], text) or (value[0] == 0 and begins(rest, text))
    return op is sre.ATOMIC_GROUP and begins([*value, *rest], text)


@pytest.mark.parametrize("rule", [rule for rule in EVERY_RULE if rule.place is Place.INLINE], ids=named)
def test_an_inline_rule_begins_with_its_literal(rule: Rule) -> None:
    assert begins(list(parser.parse(rule.pattern)), rule.literal or "")


def test_no_two_rules_share_a_name() -> None:
    assert [name for name, n in Counter(map(named, EVERY_RULE)).items() if n > 1] == []


def test_scanners_are_made_once() -> None:
    assert scanner_for(OUTLETS["dw"]) is scanner_for(OUTLETS["dw"])


@pytest.mark.parametrize("name", PUBLIC)
def test_a_public_name_can_be_imported(name: str) -> None:
    assert getattr(newscorpus, name).__doc__


def test_importing_loads_nothing_heavy_and_parsing_touches_no_global_state() -> None:
    done = subprocess.run([sys.executable, "-c", IN_A_FRESH_PROCESS], capture_output=True, text=True, check=False)
    assert (done.stdout, done.stderr) == ("untouched\n", "")


def test_parsing_touches_no_global_state_here() -> None:
    state, place = random.getstate(), locale.setlocale(locale.LC_ALL)
    for path in goldens.SEEDS.glob("*.txt"):
        parse(goldens.seed(path.stem))
    parse("The committee will meet on Monday, the chairman said to reporters in the capital on Friday evening.")
    from langdetect import DetectorFactory

    assert random.getstate() == state
    assert locale.setlocale(locale.LC_ALL) == place
    assert DetectorFactory.seed is None
