"""Where the words stand that tell events, and how each written form of them is read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

import attrs

from newscorpus.events.arguments import Reader, reader
from newscorpus.events.guarding import Around, Guard, guard
from newscorpus.lexicon.event_words import BY_LIGHT, GETTING
from newscorpus.lexicon.frames import Frame, Trigger
from newscorpus.lexicon.tables import triggers
from newscorpus.records import EventType

_FUTURES = frozenset({EventType.CONSULT, EventType.SUPPORT, EventType.COOPERATE, EventType.AID})
_LETTERS = bytes(code if chr(code).isalpha() and code < 128 else ord(" ") for code in range(256))
_SHORTEST_IN_CAPITALS = 6
_CLITIC = "nya"
_LONGEST_WORD = 24
_PRONOUNS = frozenset("saya kami kita mereka dia ia aku beliau".split())
_LIGHT = {False: frozenset(BY_LIGHT.split()), True: frozenset(GETTING.split())}
_SENTENCE_END = re.compile(r"[.!?](?![A-Za-z0-9])|\n")
_ACTIVE, _PASSIVE = "me", "di"


@attrs.frozen
class Form:
    """How a written form of a trigger is read: its types, and which parties stand where.

    `future` is its type while it is only planned. `is_direct` says that it is a verb whose object follows without a
    preposition.
    """

    base: EventType
    future: EventType
    mode: str | None
    subtype: str | None
    is_direct: bool
    is_verb: bool
    needs_actor: bool
    arguments: Reader


@attrs.frozen
class Reading:
    """A form, the words that follow its first one, and the words around it that must or must not stand there.

    `given` and `gotten` are the form of a noun behind a verb of giving (`melontarkan kritik`), whose parties stand as
    those of an active verb, and of getting (`menuai kritik`), as those of a passive one.
    """

    form: Form
    rest: str
    guard: Guard | None
    is_bare: bool
    given: Form | None = None
    gotten: Form | None = None

    def end(self, text: str, end: int) -> int:
        """Return where the trigger ends whose first word ends at `end`, -1 where its other words do not follow."""
        if not self.rest:
            return end
        last = end + len(self.rest)
        follows = text[end:last].lower() == self.rest and not text[last : last + 1].isalpha()
        return last if follows else -1

    def fits(self, around: Around) -> Form | None:
        """Return how the form is read where it stands, None where it tells no event."""
        if self.is_bare and not _is_headline_verb(around.text, around.start):
            return None
        if self.guard is not None and not self.guard.admits(around):
            return None
        return self.form if self.given is None else self._behind(_word_before(around.text, around.start))

    def _behind(self, word: str) -> Form | None:
        if word in _LIGHT[False]:
            return self.given
        return self.gotten if word in _LIGHT[True] else self.form


def letters_of(text: str) -> bytes:
    """Return a text with blanks for all but ASCII letters, one byte a code point."""
    return text.encode("ascii", "replace").translate(_LETTERS)


def hits(text: str, letters: bytes) -> Iterator[tuple[int, int, Form]]:
    """Yield the triggers of a text in order: start, end, how the words are read."""
    readings = _readings()
    at = taken = 0
    told: dict[str, int] = {}
    for word in filter(readings.__contains__, letters.split()):
        size = len(word)
        at = letters.find(word, at)
        while letters[at - 1 : at].isalpha() or letters[at + size : at + size + 1].isalpha():
            at = letters.find(word, at + size)
        start, at = at, at + size
        if start < taken or text[start - 1 : start].isalpha() or text[at : at + 1].isalpha():
            continue
        around = Around(text, start, at)
        for reading in readings[word]:
            if (end := reading.end(text, at)) >= 0:
                around.end = end
                if form := reading.fits(around):
                    taken = end
                    if form.subtype is None or not _is_told(text, told, form.subtype, start, end):
                        yield start, end, form
                    break


def _is_told(text: str, told: dict[str, int], subtype: str, start: int, end: int) -> bool:
    """Tell whether the sentence has an event of a subtype already; note that it has one at `end`."""
    last = told.get(subtype, -1)
    told[subtype] = end
    return last >= 0 and not _SENTENCE_END.search(text, last, start)


def _is_headline_verb(text: str, start: int) -> bool:
    """Tell whether a verb without prefix has its subject right before it: `Polisi Tangkap`, `kami minta`."""
    word = _word_before(text, start)
    return word[:1].isupper() if text[start].isupper() else word.lower() in _PRONOUNS


def _word_before(text: str, start: int) -> str:
    """Return the word before a place, where nothing but a blank stands between them, else an empty one."""
    if text[start - 1 : start] != " ":
        return ""
    word = text[text.rfind(" ", max(0, start - _LONGEST_WORD), start - 1) + 1 : start - 1]
    return word if word.isalpha() else ""


@cache
def _readings() -> dict[bytes, tuple[Reading, ...]]:
    """Return by its first word how to read every written form of a trigger, what is to be tried first before."""
    found: dict[str, list[Reading]] = {}
    for trigger in triggers():
        guarded = guard(trigger)
        for words, is_verb, is_bare in _written(trigger):
            first, _, rest = words.partition(" ")
            reading = _reading(trigger, words, rest and f" {rest}", guarded, is_verb=is_verb, is_bare=is_bare)
            found.setdefault(first, []).append(reading)
    readings: dict[bytes, tuple[Reading, ...]] = {}
    for first, several in found.items():
        ordered = tuple(sorted(several, key=_rank))
        for form in (first, first.capitalize(), *([first.upper()] if len(first) >= _SHORTEST_IN_CAPITALS else [])):
            readings[form.encode()] = ordered
    return readings


def _rank(reading: Reading) -> tuple[int, bool, bool]:
    return -len(reading.rest), not reading.is_bare, reading.guard is None or not reading.guard.demands


def _reading(
    trigger: Trigger, words: str, rest: str, guarded: Guard | None, *, is_verb: bool, is_bare: bool
) -> Reading:
    form = _form(trigger, _ACTIVE if is_bare else words, is_verb=is_verb)
    if is_verb or trigger.frame is not Frame.DIRECTED:
        return Reading(form, rest, guarded, is_bare)
    light = (_form(trigger, voice, is_verb=True) for voice in (_ACTIVE, _PASSIVE))
    return Reading(form, rest, guarded, is_bare, *light)


def _form(trigger: Trigger, words: str, *, is_verb: bool) -> Form:
    base = trigger.event_type
    future = EventType.AGREE if base in _FUTURES else base
    arguments, needs_actor = reader(trigger.frame, words, is_verb=is_verb)
    is_direct = is_verb and words.startswith(_ACTIVE)
    return Form(base, future, trigger.mode, trigger.subtype, is_direct, is_verb, needs_actor, arguments)


def _written(trigger: Trigger) -> Iterator[tuple[str, bool, bool]]:
    """Yield the forms of a trigger without their capitals, whether each is a verb, and whether it has no prefix."""
    for word in trigger.verbs.split():
        yield word, True, False
        if word.startswith(_ACTIVE):
            yield word + _CLITIC, True, False
    for word in trigger.nouns.split():
        yield word, False, False
        yield word + _CLITIC, False, False
    for word in trigger.bare.split():
        yield word, True, True
    for phrases, is_verb in ((trigger.phrases, True), (trigger.noun_phrases, False)):
        for phrase in filter(None, map(str.strip, phrases.split(","))):
            yield phrase, is_verb, False
