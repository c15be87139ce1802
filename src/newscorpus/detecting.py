"""Which outlet a text is of: from its URL, or from marks in a mark's place in the text.

A mark counts where outlets sign: as the brand of a dateline, or as a rule that is a mark of its own. The brand in a
sentence is no mark.
"""

from __future__ import annotations

import re
from functools import cache

import attrs

from newscorpus.alternations import LONGEST_LINE
from newscorpus.outlets import GENERIC, OUTLETS, scanner_for
from newscorpus.records import Detection, Mention
from newscorpus.rules import Place, Rule
from newscorpus.scanner import LEAD_LINES, line_spans
from newscorpus.shadow import shadow

EDGE_LINES = 4
# RFC 3986: scheme, `//`, user information, host; urlsplit does more, raises, and costs ten times as much.
_HOST = re.compile(r"(?:[A-Za-z][A-Za-z0-9+.-]{0,15}:)?(?://)?(?:[^/?#@\s]{0,64}@)?([^/?#:@\s\[\]]{1,253})")


def detect(text: str, url: str | None = None) -> Detection:
    """Return the outlet that `url` or the marks in `text` tell; `generic` with method `none` where nothing does."""
    folded = shadow(text)
    return detect_in(text, folded, line_spans(folded), url)


def detect_in(source: str, folded: str, lines: list[tuple[int, int]], url: str | None) -> Detection:
    """Return the same for a text whose shadow and lines are at hand."""
    by_url = outlet_of_url(url)
    marks = _marks(folded, lines)
    claimants = tuple(dict.fromkeys([*([by_url] if by_url else []), *marks]))
    if not claimants:
        return Detection(GENERIC.name, "none", None, ())
    span = marks.get(claimants[0])
    evidence = Mention(*span, source[slice(*span)]) if span else None
    return Detection(claimants[0], "url" if by_url else "text", evidence, claimants)


def outlet_of_url(url: str | None) -> str | None:
    """Return the outlet whose domain, or a subdomain of it, `url` is on."""
    labels = host_of(url).split(".")
    for i in range(len(labels) - 1):
        if name := _tables().domains.get(".".join(labels[i:])):
            return name
    return None


def host_of(url: str | None) -> str:
    """Return the lower-case host of a URL, with or without a scheme; empty where there is none."""
    m = _HOST.match(url) if url else None
    return m.group(1).lower().rstrip(".") if m else ""


@attrs.frozen
class _Tables:
    """Look-ups over all outlets: domain to name, brand to name, and the line rules that are marks."""

    domains: dict[str, str]
    brands: dict[str, str]
    lines: tuple[tuple[re.Pattern[str], str], ...]


@cache
def _tables() -> _Tables:
    outlets = OUTLETS.values()
    return _Tables(
        {domain: outlet.name for outlet in outlets for domain in outlet.domains},
        {mark.casefold(): outlet.name for outlet in outlets for mark in outlet.marks},
        tuple(
            (re.compile(rule.bare), outlet.name) for outlet in outlets for rule in outlet.rules if _is_line_mark(rule)
        ),
    )


def _is_line_mark(rule: Rule) -> bool:
    return rule.mark and rule.place is Place.LINE


def _marks(folded: str, lines: list[tuple[int, int]]) -> dict[str, tuple[int, int]]:
    """The outlets whose marks stand in a mark's place, with the first mark of each, in order of place."""
    tables, scanner = _tables(), scanner_for(GENERIC)
    found: dict[str, tuple[int, int]] = {}
    for start, _ in lines[:LEAD_LINES]:
        span = scanner.lead_field(folded, start, "brand")
        if span and (name := tables.brands.get(folded[slice(*span)].casefold())):
            found[name] = span
            break
    edges = lines if len(lines) <= 2 * EDGE_LINES else (*lines[:EDGE_LINES], *lines[-EDGE_LINES:])
    for start, end in edges:
        if end - start <= LONGEST_LINE:
            for pattern, name in tables.lines:
                if pattern.fullmatch(folded, start, end):
                    found.setdefault(name, (start, end))
    return found
