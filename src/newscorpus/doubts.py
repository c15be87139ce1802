"""What is doubtful about quotes: a mark that is lost, marks around a whole text, an attribution without marks."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newscorpus.cues import Cues, Place
from newscorpus.drafts import Draft
from newscorpus.lexicon.speech import FIRST_PERSON
from newscorpus.marks import Marked
from newscorpus.prose import Prose
from newscorpus.records import Diagnostic, QuoteKind
from newscorpus.trees import prefix_tree

_FEW = 10
_LOST = "quote-marks-lost"
_DAMAGE = {
    "quote-not-closed": "the closing mark of this quote is missing",
    "quote-not-opened": "the opening mark of this quote is missing",
    "quote-marks-lost": "an attribution follows, but the marks of this quote are missing",
}
_FIRST_PERSON = re.compile(rf"\b{prefix_tree(FIRST_PERSON)}(?:nya)?\b", re.IGNORECASE)


def is_whole(text: str, s: Marked, known: Cues) -> bool:
    """Tell whether a text stands within one pair of marks, which then says nothing about who speaks.

    So does a mark that begins a text and is never closed, unless somebody is credited or the next paragraph is quoted.
    """
    if s.opens >= _FEW or text[: s.opens].strip():
        return False
    if s.damage == "quote-not-closed":
        return known.after(text, s.end) is None and text[s.after : s.after + 2].strip(" \n") != '"'
    return s.after > len(text) - _FEW and not text[s.after :].strip()


def diagnostics(prose: Prose, stretches: list[Marked], drafts: list[Draft]) -> Iterator[Diagnostic]:
    """Yield what is doubtful: the marks that are lost, among stretches and drafts."""
    damaged = [(s, s.damage) for s in stretches if s.damage is not None]
    kept = {draft.start for draft in drafts} if damaged else frozenset()
    for s, damage in damaged:
        if s.start in kept:
            yield Diagnostic(damage, _DAMAGE[damage], *prose.span(s.start, s.end))
    for draft in drafts:
        if _has_lost_marks(prose.text, draft):
            yield Diagnostic(_LOST, _DAMAGE[_LOST], *prose.span(draft.start, draft.end))


def _has_lost_marks(text: str, draft: Draft) -> bool:
    """Tell whether a clause before `..., katanya` says `saya`, or stands in a text without any marks."""
    cue = draft.cue
    if (
        draft.kind is not QuoteKind.INDIRECT
        or cue is None
        or cue.form.place is not Place.AFTER
        or cue.start < draft.end
    ):
        return False
    return '"' not in text or _FIRST_PERSON.search(text, draft.start, draft.end) is not None
