"""Where the words stand that tell events, and how each written form of them is read."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import attrs

from newscorpus.events.arguments import Reader, reader
from newscorpus.lexicon.tables import triggers
from newscorpus.lexicon.triggers import Trigger
from newscorpus.records import EventType

_FUTURES = frozenset({EventType.CONSULT, EventType.SUPPORT, EventType.COOPERATE, EventType.AID})
_LETTERS = bytes(code if chr(code).isalpha() and code < 128 else ord(" ") for code in range(256))


@attrs.frozen
class Form:
    """How a written form of a trigger is read: its types, and which parties stand where.

    `future` is its type while it is only planned. `is_direct` says that it is a verb whose object follows without a
    preposition.
    """

    base: EventType
    future: EventType
    mode: str | None
    is_direct: bool
    needs_actor: bool
    arguments: Reader


def letters_of(text: str) -> bytes:
    """Return a text with blanks for all but ASCII letters, one byte a code point."""
    return text.encode("ascii", "replace").translate(_LETTERS)


def hits(text: str, letters: bytes) -> Iterator[tuple[int, int, Form]]:
    """Yield the triggers of a text in order: start, end, how the word is read."""
    forms = _forms()
    at = 0
    for word in filter(forms.__contains__, letters.split()):
        size = len(word)
        at = letters.find(word, at)
        while letters[at - 1 : at].isalpha() or letters[at + size : at + size + 1].isalpha():
            at = letters.find(word, at + size)
        start, at = at, at + size
        if not text[start - 1 : start].isalpha() and not text[at : at + 1].isalpha():
            yield start, at, forms[word]


@cache
def _forms() -> dict[bytes, Form]:
    """Return how to read every written form of a trigger."""
    forms: dict[bytes, Form] = {}
    for trigger in triggers():
        base = trigger.event_type
        future = EventType.AGREE if base in _FUTURES else base
        for word, is_verb in _written(trigger):
            arguments, needs_actor = reader(trigger.frame, word, is_verb=is_verb)
            form = Form(base, future, trigger.mode, word.startswith("me"), needs_actor, arguments)
            forms[word.encode()] = forms[word.capitalize().encode()] = form
    return forms


def _written(trigger: Trigger) -> Iterator[tuple[str, bool]]:
    """Yield the forms of a trigger without their capitals, and whether each is a verb."""
    for word in trigger.verbs.split():
        yield word, True
    for word in trigger.nouns.split():
        yield word, False
        yield f"{word}nya", False
