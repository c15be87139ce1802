"""The speech verbs of a language as patterns: where a cue stands in a text, and what follows a closing mark."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Set as AbstractSet
from enum import Enum
from functools import lru_cache

import attrs

from newscorpus.clauses import Clauses
from newscorpus.lexicon.speech import ACCORDING, CITING, CLITIC, CLOSING, SPEECH, THROUGH, TOWARDS, Bare
from newscorpus.lexicon.tables import speech_verbs
from newscorpus.trees import prefix_tree

_DEFAULT = "id"


class Place(Enum):
    """Where a cue stands: after what was said, before it with its subject, before it without one, or `menurut`.

    A word of the place `medium` is no cue: it stands before the medium that something is quoted from.
    """

    AFTER = "after"
    ACTIVE = "active"
    PASSIVE = "passive"
    ACCORDING = "according"
    MEDIUM = "medium"


_MEDIUM = Place.MEDIUM


@attrs.define
class Form:
    """A written form of a cue: its place, whether it ends in the clitic that is its speaker, and how firm it is.

    `bare` is what it reports where nothing marks the clause, `directive` whether it asks for something instead.
    """

    place: Place
    clitic: bool
    firm: bool
    bare: Bare = Bare.SPEECH
    directive: bool = False


@attrs.define
class Cue:
    """A cue in a text: `text[start:end]` and its form."""

    start: int
    end: int
    form: Form


@attrs.frozen
class Cues:
    """The cue forms of one language and the patterns that find them.

    Only where it can report is a cue looked for in a whole text: `menurut` and a verb with its subject anywhere
    (`reporting`; `line` where a line begins within a sentence), others behind a comma (`behind`) or where a sentence
    begins (`leading`, beginning with one of `initials`), or where a scraper lost the blank before it (`glued`).
    `anywhere` finds every cue in a stretch. The blank or comma
    they begin with makes the search fast. `following` matches right after a closing mark, the cue its group 1;
    `broken_off` finds the stop or comma after which an attribution begins.
    """

    forms: dict[str, Form]
    reporting: re.Pattern[str]
    behind: re.Pattern[str]
    line: re.Pattern[str]
    glued: re.Pattern[str]
    leading: re.Pattern[str]
    initials: frozenset[str]
    anywhere: re.Pattern[str]
    following: re.Pattern[str]
    broken_off: re.Pattern[str]

    def find(self, clauses: Clauses) -> list[tuple[int, int]]:
        """Return the spans of the words that stand where they can report, or name a medium, in order."""
        text, initials, leading = clauses.text, self.initials, self.leading.match
        spans = [m.span() for m in self.reporting.finditer(text)]
        spans = [(start + 1, end) for start, end in spans]
        spans += [(m.start() + 2, m.end()) for m in self.behind.finditer(text)]
        spans += [m.span() for m in self.glued.finditer(text)]
        for start in clauses.broken:
            if (m := self.line.match(text, start)) is not None:
                spans.append(m.span())
        for start in clauses.starts:
            if text[start : start + 1] in initials and (m := leading(text, start)) is not None:
                spans.append(m.span())
        spans.sort()
        return spans

    def between(self, text: str, start: int, end: int) -> list[Cue]:
        """Return all cues of `text[start:end]` in order; `start` is where a sentence begins."""
        spans = [(m.start() + 1, m.end()) for m in self.anywhere.finditer(text, start, end)]
        if (m := self.leading.match(text, start, end)) is not None:
            spans.insert(0, m.span())
        found = [Cue(a, b, self.form(text[a:b])) for a, b in spans]
        return [cue for cue in found if cue.form.place is not _MEDIUM]

    def form(self, word: str) -> Form:
        """Return the form of a cue as written."""
        return self.forms.get(word) or self.forms[word.lower()]

    def after(self, text: str, at: int) -> Cue | None:
        """Return the cue that follows a closing mark which ends at `at`."""
        m = self.following.match(text, at)
        return Cue(m.start(1), m.end(1), self.form(m.group(1))) if m else None


class Outside:
    """The cues of a text that stand outside of double marks; `inside` are the spans of those, in order.

    `media` are the spans of the words, wherever they stand, that can name a medium as the source.
    """

    def __init__(self, known: Cues, clauses: Clauses, inside: list[tuple[int, int]]) -> None:
        self._known = known
        self._text = text = clauses.text
        self._inside_starts = [start for start, _ in inside]
        self._inside_ends = [end for _, end in inside]
        self.media: list[tuple[int, int]] = []
        self.cues: list[Cue] = []
        for start, end in known.find(clauses):
            form = known.form(text[start:end])
            if form.place is _MEDIUM:
                self.media.append((start, end))
            elif self._is_outside(start):
                self.cues.append(Cue(start, end, form))
        self._starts = [cue.start for cue in self.cues]

    def _is_outside(self, at: int) -> bool:
        n = bisect_right(self._inside_starts, at) - 1
        return n < 0 or at >= self._inside_ends[n]

    def within(self, start: int, end: int) -> list[Cue]:
        """Return the cues in `text[start:end]` that stand where they can report."""
        return self.cues[bisect_left(self._starts, start) : bisect_left(self._starts, end)]

    def last(self, start: int, end: int, *, without: AbstractSet[int]) -> Cue | None:
        """Return the last cue of any kind in `text[start:end]` that does not begin at one of the offsets `without`."""
        for cue in reversed(self._known.between(self._text, start, end) if start < end else ()):
            if cue.start not in without and self._is_outside(cue.start):
                return cue
        return None


def _forms(language: str) -> dict[str, Form]:
    forms = {ACCORDING: Form(Place.ACCORDING, False, True), ACCORDING + CLITIC: Form(Place.ACCORDING, True, True)}
    forms.update(dict.fromkeys(CLOSING, Form(Place.AFTER, False, False)))
    for verb in speech_verbs(language):
        active = Form(Place.ACTIVE, False, verb.firm, verb.bare, verb.directive)
        forms.update(dict.fromkeys(verb.active, active))
        forms.update(dict.fromkeys(verb.passive, Form(Place.PASSIVE, False, verb.firm)))
        forms.update(dict.fromkeys((word + CLITIC for word in verb.passive), Form(Place.PASSIVE, True, verb.firm)))
        if verb.after:
            forms[verb.base] = Form(Place.AFTER, False, verb.firm)
        if verb.after and verb.clitic:
            forms[verb.base + CLITIC] = Form(Place.AFTER, True, verb.firm)
    return forms


@lru_cache(maxsize=8)
def cues(language: str) -> Cues:
    """Return the cues of a language (BCP 47); one without a table of its own has Indonesian's."""
    forms = _forms(language if language in SPEECH else _DEFAULT)
    placed = {place: [word for word, form in forms.items() if form.place is place] for place in Place}
    medial = [*CITING, *TOWARDS, *THROUGH]
    reporting = [*placed[Place.ACTIVE], *placed[Place.PASSIVE], *placed[Place.ACCORDING], *medial]
    behind = placed[Place.AFTER]
    after = [*placed[Place.AFTER], *placed[Place.ACCORDING]]
    leading = [word.capitalize() for word in (*after, *placed[Place.PASSIVE])]
    forms_and_media = {**forms, **dict.fromkeys(medial, Form(_MEDIUM, False, False))}
    passive = [word for word in placed[Place.PASSIVE] if forms[word].firm and not forms[word].clitic]
    spoken = prefix_tree([*after, *(word.capitalize() for word in after)])
    glued = [word[2:] for word in placed[Place.ACTIVE] if word.startswith("me") and forms[word].firm]
    ends = r"(?:\b|(?=[A-Z]))"
    closing = rf"{prefix_tree([*CLOSING, *map(str.capitalize, CLOSING)])}\b"
    lead_in = r"(?:(?:demikian|begitu|begitulah|lalu|kemudian)[ ])?"
    finished = rf"(?:(?<=[,.!?]\")[ ]?|[ ]?[,.][ ]?)(?={prefix_tree(passive)}[ ](?:oleh[ ])?[A-Z])"
    return Cues(
        forms=forms_and_media,
        reporting=re.compile(rf" {prefix_tree(reporting)}(?:\b|(?=[A-Z]|detik))"),
        behind=re.compile(rf", {prefix_tree(behind)}\b"),
        glued=re.compile(rf"me(?<=[a-z]me){prefix_tree(glued)}(?=[ ])"),
        line=re.compile(rf"{prefix_tree(placed[Place.ACTIVE])}\b"),
        leading=re.compile(rf"{prefix_tree([*leading, *map(str.capitalize, medial)])}(?:\b|(?=[A-Z]|detik))"),
        initials=frozenset(word[0].upper() for word in (*leading, *medial)),
        anywhere=re.compile(rf" {prefix_tree([*forms, *leading])}\b"),
        following=re.compile(
            rf"(?:[ ,.]{{0,4}}{lead_in}(?={spoken}{ends})|{finished})({closing}|[A-Za-z][a-z]{{2,20}})"
        ),
        broken_off=re.compile(rf"[,.!?][ ]{{0,2}}(?={prefix_tree(after)}{ends})"),
    )
