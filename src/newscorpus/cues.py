"""The speech verbs of a language as patterns: where a cue stands in a text, and what follows a closing mark."""

from __future__ import annotations

import re
from collections.abc import Iterable
from enum import Enum
from functools import lru_cache

import attrs

from newscorpus.lexicon.speech import ACCORDING, CLITIC, SPEECH

_DEFAULT = "id"


class Place(Enum):
    """Where a cue stands: after what was said, before it with its subject, before it without one, or `menurut`."""

    AFTER = "after"
    ACTIVE = "active"
    PASSIVE = "passive"
    ACCORDING = "according"


@attrs.define
class Form:
    """A written form of a cue: its place, whether it ends in the clitic that is its speaker, whether it is firm."""

    place: Place
    clitic: bool
    firm: bool


@attrs.define
class Cue:
    """A cue in a text: `text[start:end]` and its form."""

    start: int
    end: int
    form: Form


@attrs.frozen
class Cues:
    """The cue forms of one language and the patterns that find them.

    `anywhere` begins with the blank before a cue, which is what makes the search fast; `opening` finds those that begin
    a paragraph; `following` matches right after a closing mark, the cue its group 1; `broken_off` finds the stop or
    comma after which an attribution begins.
    """

    forms: dict[str, Form]
    anywhere: re.Pattern[str]
    opening: re.Pattern[str]
    following: re.Pattern[str]
    broken_off: re.Pattern[str]

    def find(self, text: str) -> list[Cue]:
        """Return the cues of `text` in order: those that a blank, a line break or nothing stands before."""
        spans = [(m.start() + 1, m.end()) for m in self.anywhere.finditer(text)]
        spans += [(m.start() + 1, m.end()) for m in self.opening.finditer(text)]
        if m := self.opening.match("\n" + text[:40]):
            spans.append((0, m.end() - 1))
        spans.sort()
        return [Cue(start, end, self.form(text[start:end])) for start, end in spans]

    def form(self, word: str) -> Form:
        """Return the form of a cue as written."""
        return self.forms.get(word) or self.forms[word.lower()]

    def after(self, text: str, at: int) -> Cue | None:
        """Return the cue that follows a closing mark which ends at `at`."""
        m = self.following.match(text, at)
        return Cue(m.start(1), m.end(1), self.form(m.group(1))) if m else None


def _forms(language: str) -> dict[str, Form]:
    forms = {ACCORDING: Form(Place.ACCORDING, False, True), ACCORDING + CLITIC: Form(Place.ACCORDING, True, True)}
    for verb in SPEECH[language]:
        forms.update((word, Form(Place.ACTIVE, False, verb.firm)) for word in verb.active)
        forms.update((word, Form(Place.PASSIVE, False, verb.firm)) for word in verb.passive)
        if verb.after:
            forms[verb.base] = Form(Place.AFTER, False, verb.firm)
        if verb.after and verb.clitic:
            forms[verb.base + CLITIC] = Form(Place.AFTER, True, verb.firm)
    return forms


def _prefix_tree(words: Iterable[str]) -> str:
    """Return an alternation with shared prefixes: seven times as fast here as one of whole words."""
    by_first: dict[str, list[str]] = {}
    for word in words:
        by_first.setdefault(word[:1], []).append(word[1:])
    optional = by_first.pop("", None) is not None
    branches = "|".join(first + _prefix_tree(rest) for first, rest in sorted(by_first.items()))
    return f"(?:{branches}){'?' if optional else ''}" if branches else ""


@lru_cache(maxsize=8)
def cues(language: str) -> Cues:
    """Return the cues of a language (BCP 47); one without a table of its own has Indonesian's."""
    forms = _forms(language if language in SPEECH else _DEFAULT)
    leading = [word.capitalize() for word, form in forms.items() if form.place is not Place.ACTIVE]
    after = [word for word, form in forms.items() if form.place in (Place.AFTER, Place.ACCORDING)]
    passive = [word for word, form in forms.items() if form.place is Place.PASSIVE and form.firm]
    tree, spoken = _prefix_tree(after), _prefix_tree([*after, *(word.capitalize() for word in after)])
    lead_in = r"(?:(?:demikian|begitu|begitulah|lalu|kemudian)[ ])?"
    finished = rf"(?:(?<=[,.!?]\")[ ]?|[ ]?[,.][ ]?)(?={_prefix_tree(passive)}[ ](?:oleh[ ])?[A-Z])"
    return Cues(
        forms=forms,
        anywhere=re.compile(rf" {_prefix_tree([*forms, *leading])}\b"),
        opening=re.compile(rf"\n{_prefix_tree(leading)}\b"),
        following=re.compile(rf"(?:[ ,.]{{0,4}}{lead_in}(?={spoken}\b)|{finished})([A-Za-z][a-z]{{2,20}})"),
        broken_off=re.compile(rf"[,.!?][ ]?(?={tree}\b)"),
    )
