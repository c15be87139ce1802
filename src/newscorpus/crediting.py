"""Who is credited behind a closing mark: a cue, a subject with its verb, or a verb that no table has."""

from __future__ import annotations

import re

from newscorpus.cues import Cue, Cues, Form, Outside, Place
from newscorpus.fragments import is_utterance
from newscorpus.lexicon.speech import ACCORDING, ADVERBIAL, AFTER_SPEAKER, CLITIC, CONNECTING
from newscorpus.marks import Marked
from newscorpus.prose import PARAGRAPH_BREAK

_LONGEST_SUBJECT = 80
_STOPS = ".!?…"
_STOP = re.compile(r"[.,:;!?\n\"]")
_UNKNOWN = re.compile(r"[ ]?([a-z]{3,15}+)(?:(?<=nya)(?=[ .,\n]|\Z)|(?=[ ](?:[A-Z@]|(?:dia|ia|beliau|sang|akun)\b)))")
_NO_VERBS = (
    ADVERBIAL | AFTER_SPEAKER | CONNECTING | {"begitu", "begitulah", "bersama", "laporan", "merupakan", ACCORDING}
)


def cue_behind(text: str, s: Marked, known: Cues) -> Cue | None:
    """Return the cue behind a mark; one with a capital behind a stop may begin a sentence of its own instead."""
    at = s.after
    cue = known.after(text, at)
    if cue is None and text.startswith(PARAGRAPH_BREAK, at) and text[at + 1 : at + 2].islower():
        return known.after(text, at + 1)
    if cue is None or text[cue.start].islower():
        return cue
    if "." in text[at : cue.start]:
        return cue if is_utterance(text, s) and cue.form.place is Place.AFTER else None
    return None if cue.form.place is Place.ACCORDING and text[s.end - 1] in _STOPS else cue


def verb_behind(text: str, s: Marked, outside: Outside) -> Cue | None:
    """Return the verb of the subject behind a mark before which nothing has stopped: `"...," ia menambahkan`."""
    at = s.after
    if text[s.end - 1] != "," or text[at : at + 1] in (PARAGRAPH_BREAK, ",", "."):
        return None
    found = next(iter(outside.within(at, at + _LONGEST_SUBJECT)), None)
    if found is None or found.form.place is not Place.ACTIVE or _STOP.search(text, at, found.start):
        return None
    return found


def unknown_verb(text: str, s: Marked) -> Cue | None:
    """Return the word in the place of a cue behind a mark: with a clitic, or before a name or a pronoun."""
    m = _UNKNOWN.match(text, s.after)
    if m is None or m[1] in _NO_VERBS:
        return None
    return Cue(m.start(1), m.end(1), Form(Place.AFTER, clitic=m[1].endswith(CLITIC), firm=False))
