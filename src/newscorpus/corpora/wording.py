"""The words of a line, folded so that what differs in case, digits and spacing alone counts as the same."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

import attrs

from newscorpus.shadow import shadow

DIGITS: Final = "#"
_NUMBER = re.compile(r"[0-9]++(?:[.,:/-][0-9]++)*+")
_GLUED = re.compile(r"""[.!?]["']?(?=["']?[A-Z][a-z])(?<=[a-z0-9)"'][.!?]|[.!?]["'])""")
_LOOSE = re.compile(r" (?=[.,:;!?)\]](?: |$))|(?<=[(\[]) (?=[^ ])")
_EDGES: Final = ".,;!?\"'()…"
_LONE: Final = frozenset("\"',")
_CLOSERS: Final = "\"')]"
_STOPS: Final = (".", "!", "?", "…")


@attrs.frozen
class Words:
    """A line's words as `written`, their folded `keys`, and where sentences begin (`opens`) and end (`closes`).

    A key is in lower case, numbers are `#`, marks at its ends are left out but a colon and square brackets; a word of
    nothing but marks is its own key.
    """

    written: Sequence[str]
    keys: Sequence[str]
    opens: Sequence[bool]
    closes: Sequence[bool]


def words(line: str) -> Words:
    """Return the words of a line without line breaks."""
    text = _LOOSE.sub("", _GLUED.sub(r"\g<0> ", shadow(line)))
    written = [word for word in text.split() if word not in _LONE]
    if not written:
        return Words((), (), (), ())
    keys = [_key(word) for word in _NUMBER.sub(DIGITS, " ".join(written).lower()).split(" ")]
    closes = [word.rstrip(_CLOSERS).endswith(_STOPS) for word in written]
    closes[-1] = True
    return Words(written, keys, (True, *closes[:-1]), closes)


def _key(word: str) -> str:
    bare = word.strip(_EDGES)
    return bare if len(bare) > 1 or bare.isalnum() or bare == DIGITS else word
