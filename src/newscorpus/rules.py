"""Rules and outlets: frozen data, checked when made.

A rule says what a stretch of text at a place is. Patterns are matched against the shadow of a text (see `shadow`):
blanks are `" "`, quotation marks `"` and `'`, dashes `-`. Named groups carry fields of the article (see FIELDS).
"""

from __future__ import annotations

import re
from enum import StrEnum

import attrs

from newscorpus.errors import RuleError
from newscorpus.patterns import nonlinear
from newscorpus.records import Kind

FIELDS = frozenset({"agency", "author", "brand", "initials", "keywords", "place", "title"})
_NAME = re.compile(r"[a-z][a-z0-9_]*(?:\.[a-z0-9_]+)*")
_GROUP = re.compile(r"\(\?P<[a-z]+>")


class Place(StrEnum):
    """Where in a text a rule is tried."""

    LINE = "line"
    LEAD = "lead"
    TAIL = "tail"
    INLINE = "inline"


class Extent(StrEnum):
    """How far an inline rule reaches: its pattern alone, or on to the end of the sentence, the line or a headline."""

    PATTERN = "pattern"
    SENTENCE = "sentence"
    LINE = "line"
    HEADLINE = "headline"


@attrs.frozen
class Rule:
    """What matches `pattern` at `place` is of `kind`.

    `literal` is what an inline rule looks for first, and what a lead rule needs near the beginning of its line, a tail
    rule near its end. `mark` says that the rule's match tells the outlet, `evidence` on what the rule rests, as a count
    of texts. Raises RuleError, naming the rule, where the pattern does not compile, matches the empty text, has an
    unnamed or unknown group, or may take more than linear time.
    """

    name: str
    place: Place
    kind: Kind
    pattern: str
    literal: str | None = None
    until: Extent = Extent.PATTERN
    mark: bool = False
    evidence: str = ""

    def __attrs_post_init__(self) -> None:
        if not _NAME.fullmatch(self.name):
            raise RuleError(f"rule {self.name!r}: a name is lower-case words, dots between them")
        for fault in _faults(self):
            raise RuleError(f"rule {self.name!r}: {fault}: {self.pattern!r}")

    @property
    def bare(self) -> str:
        """The pattern without its named groups, fit to stand in an alternation."""
        return _GROUP.sub("(?:", self.pattern)


def _faults(rule: Rule) -> list[str]:
    try:
        compiled = re.compile(rule.pattern)
    except re.error as error:
        return [f"the pattern does not compile ({error})"]
    faults = []
    if compiled.match(""):
        faults.append("the pattern matches the empty text")
    if compiled.groups != len(compiled.groupindex):
        faults.append("a group has no name; write (?:...) or (?P<field>...)")
    if unknown := compiled.groupindex.keys() - FIELDS:
        faults.append(f"unknown field {sorted(unknown)}; there are {sorted(FIELDS)}")
    if why := nonlinear(rule.pattern):
        faults.append(f"{why}; bound a repeat or make it possessive")
    return faults


def line(kind: Kind, pattern: str, *, name: str, mark: bool = False, evidence: str = "") -> Rule:
    """Return a rule for a whole line of at most 400 code points, the blanks at its ends not counted."""
    return Rule(name, Place.LINE, kind, pattern, mark=mark, evidence=evidence)


def lead(kind: Kind, pattern: str, *, name: str, needs: str = "", mark: bool = False, evidence: str = "") -> Rule:
    """Return a rule for the beginning of the first prose line, or of the first after a page marker.

    It is tried only where `needs` stands within the first 120 code points.
    """
    return Rule(name, Place.LEAD, kind, pattern, needs, mark=mark, evidence=evidence)


def tail(kind: Kind, pattern: str, *, name: str, needs: str = "", mark: bool = False, evidence: str = "") -> Rule:
    """Return a rule for the end of the last prose line, within its last 200 code points.

    With `needs`, it is tried only where that stands within the last 400, and may match as many.
    """
    return Rule(name, Place.TAIL, kind, pattern, needs, mark=mark, evidence=evidence)


def inline(
    kind: Kind, literal: str, *, name: str, until: Extent = Extent.PATTERN, pattern: str = "", evidence: str = ""
) -> Rule:
    """Return a rule for a stretch inside a line that begins with `literal` and reaches `until` an extent.

    `pattern`, tried where the literal stands, may widen or narrow what the literal alone would match.
    """
    if not literal:
        raise RuleError(f"rule {name!r}: an inline rule needs a literal")
    return Rule(name, Place.INLINE, kind, pattern or re.escape(literal), literal, until, evidence=evidence)


@attrs.frozen(cache_hash=True)
class Outlet:
    """One outlet as data.

    `domains` are its registered domains; `marks` the brands it signs with in a dateline, byline or tail, as written;
    `timezone` an IANA zone. `rules` are tried before the shared ones. `containers` are XPath expressions of the element
    that holds the article's text, newest first. `checked` is the number of scraped texts whose blocks under this outlet
    were counted or read; it labels nothing, so that no version depends on it. Raises RuleError where a field is
    malformed.
    """

    name: str
    title: str
    domains: tuple[str, ...] = ()
    marks: tuple[str, ...] = ()
    timezone: str = "Asia/Jakarta"
    rules: tuple[Rule, ...] = ()
    containers: tuple[str, ...] = ()
    checked: int = attrs.field(default=0, kw_only=True, repr=False, eq=False)

    def __attrs_post_init__(self) -> None:
        if not re.fullmatch(r"[a-z0-9_]+", self.name):
            raise RuleError(f"outlet {self.name!r}: a name is lower-case letters, digits and _")
        if not all(re.fullmatch(r"[a-z0-9-]+(?:\.[a-z0-9-]+)+", domain) for domain in self.domains):
            raise RuleError(f"outlet {self.name!r}: a domain is lower-case, without scheme or path: {self.domains}")
        names = [rule.name for rule in self.rules]
        if len(names) != len(set(names)):
            raise RuleError(f"outlet {self.name!r}: two rules share a name: {names}")
