"""Which outlet a text is of: from its URL, or from marks in a mark's place in the text.

A mark counts where outlets sign: as the brand of a dateline, or as a rule that is a mark of its own. The brand in a
sentence is no mark.
"""

from __future__ import annotations

import re
from functools import cache

import attrs

from newscorpus.choosing import HEAD, LONGEST_LINE, Chooser
from newscorpus.leads import LEAD_LINES
from newscorpus.outlets import GENERIC, OUTLETS, scanner_for
from newscorpus.records import Detection, Mention
from newscorpus.rules import Place, Rule
from newscorpus.sheet import Sheet
from newscorpus.tails import TAIL_WINDOW, closing

EDGE_LINES = 4
# RFC 3986: scheme, `//`, user information, host; urlsplit does more, raises, and costs ten times as much.
_HOST = re.compile(r"(?:[A-Za-z][A-Za-z0-9+.-]{0,15}:)?(?://)?(?:[^/?#@\s]{0,64}@)?([^/?#:@\s\[\]]{1,253})")


def detect(text: str, url: str | None = None) -> Detection:
    """Return the outlet that `url` or the marks in `text` tell; `generic` with method `none` where nothing does."""
    return detect_in(Sheet.of(text), url)


def detect_in(sheet: Sheet, url: str | None) -> Detection:
    """Return the same for a text whose sheet is at hand."""
    by_url = outlet_of_url(url)
    marks = _marks(sheet)
    claimants = tuple(dict.fromkeys([*([by_url] if by_url else []), *marks]))
    if not claimants:
        return Detection(GENERIC.name, "none", None, ())
    span = marks.get(claimants[0])
    evidence = Mention(*span, sheet.source[slice(*span)]) if span else None
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
    """Look-ups over all outlets: domain to name, brand to name, rules that are marks to the names they tell."""

    domains: dict[str, str]
    brands: dict[str, str]
    lines: Chooser
    tails: Chooser
    owners: dict[Rule, str]


@cache
def _tables() -> _Tables:
    outlets = OUTLETS.values()
    marks = {place: _marking(place) for place in (Place.LINE, Place.TAIL)}
    return _Tables(
        {domain: outlet.name for outlet in outlets for domain in outlet.domains},
        {mark.casefold(): outlet.name for outlet in outlets for mark in outlet.marks},
        Chooser(marks[Place.LINE]),
        Chooser(marks[Place.TAIL]),
        {rule: name for owned in marks.values() for rule, name in owned.items()},
    )


def _marking(place: Place) -> dict[Rule, str]:
    """The rules of a place that are marks, and their outlets."""
    owned = ((rule, outlet.name) for outlet in OUTLETS.values() for rule in outlet.rules)
    marks = {rule: name for rule, name in owned if rule.mark and rule.place is place}
    return marks if place is Place.LINE else dict(zip(closing(marks), marks.values(), strict=True))


def _marks(sheet: Sheet) -> dict[str, tuple[int, int]]:
    """The outlets whose marks stand in a mark's place, with the first mark of each, in order of place."""
    tables, leads = _tables(), scanner_for(GENERIC).leads
    folded, lines = sheet.shadow, sheet.lines
    found: dict[str, tuple[int, int]] = {}
    for start, _ in lines[:LEAD_LINES]:
        span = leads.brand(sheet, start)
        if span and (name := tables.brands.get(folded[slice(*span)].casefold())):
            found[name] = span
            break
    edges = lines if len(lines) <= 2 * EDGE_LINES else (*lines[:EDGE_LINES], *lines[-EDGE_LINES:])
    for start, end in edges:
        if end - start <= LONGEST_LINE:
            head = folded[start : min(end, start + HEAD)].lower()
            for trial in tables.lines.fit(head, folded[end - 1], end - start):
                if trial.pattern.fullmatch(folded, start, end):
                    found.setdefault(tables.owners[trial.rule], (start, end))
    return found or _signed(sheet)


def _signed(sheet: Sheet) -> dict[str, tuple[int, int]]:
    """The outlet that the end of the last line tells."""
    tables, folded = _tables(), sheet.shadow
    for start, end in sheet.lines[-1:]:
        for trial in tables.tails.fit(last=folded[end - 1]):
            if m := trial.pattern.search(folded, max(start, end - TAIL_WINDOW), end):
                return {tables.owners[trial.rule]: m.span()}
    return {}
