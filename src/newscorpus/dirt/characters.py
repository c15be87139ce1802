"""Characters that are not what was written: read in a wrong encoding, escaped, invisible, or none at all."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

_BYTES = {bytes([i]).decode("cp1252", "ignore") or chr(i): i for i in range(0x80, 0x100)}
_BYTES |= {chr(i): i for i in range(0x80, 0x100)}
_TRAIL = "[" + "".join(re.escape(char) for char, byte in _BYTES.items() if byte < 0xC0) + "]"
_MOJIBAKE = re.compile(
    f"(?:[\xc2-\xdf]{_TRAIL}|[\xe0-\xef]{_TRAIL}{{2}}|[\xf0-\xf4]{_TRAIL}{{3}})++|â€|Â(?<![A-ZÀ-Þ]Â)(?=[ \n]|\\Z)"
)
# A capital with an accent before a closing mark (`CAFÉ”`) is UTF-8 too, of letters that stand alone in no news text.
_ONE = re.compile(
    "[\xa0-\u017f\u2000-\u206f\u20a0-\u20bf\u2100-\u214f\u2190-\u23ff\u25a0-\u27bf\ufb00-\ufb06\ufe0f\ufeff\ufffd"
    "\U0001f000-\U0001faff]"
)
_C1 = re.compile("[\x80-\x9f]")
_MOST_ROUNDS = 3
_ENTITY = re.compile(
    r"&(?:amp;){0,2}(?:#[0-9]{1,7};|#[xX][0-9A-Fa-f]{1,6};|[A-Za-z][A-Za-z0-9]{1,31};"
    r"|(?:nbsp|amp|quot|lt|gt)(?![A-Za-z0-9=;])|[ ](?:nbsp|amp|quot|lt|gt|#[0-9]{1,7})[ ];)"
)
_ESCAPE = re.compile(r"_x([0-9A-Fa-f]{4})_")
_INVISIBLE = re.compile("[\xad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]++")
# Joiners and direction marks are spelling in Arabic and Indic scripts, and in emoji.
_NEEDS_INVISIBLE = re.compile("[\u0300-\u1fff\u2190-\u2bff\u3000-\ufdff\ufe00-\ufefe\U00010000-\U0010ffff]")
_CONTROL = re.compile("[\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")
_NEAR = 8


class Hit(NamedTuple):
    """A damaged stretch `text[start:end]`, what it should be where that is certain, and what it is made of."""

    start: int
    end: int
    suggestion: str | None = None
    detail: str = ""


def decoded(run: str) -> str | None:
    """Return what `run` says if it is UTF-8 that was read as Windows-1252 or Latin-1, once or more; else None."""
    read = None
    for _ in range(_MOST_ROUNDS):
        try:
            text = bytes(_BYTES[char] for char in run).decode("utf-8")
        except (KeyError, UnicodeDecodeError):
            return read
        if len(text) < 2 and not _ONE.match(text) and not _C1.search(run):
            return read
        read = run = text
    return read


def mojibake(text: str) -> Iterator[Hit]:
    """Yield UTF-8 that was read as Windows-1252 or Latin-1, with what it says; `â€` has lost its third byte."""
    for m in _MOJIBAKE.finditer(text):
        suggestion = " " if m[0] == "Â" else decoded(m[0])
        if suggestion is not None or m[0] == "â€":
            yield Hit(*m.span(), suggestion)


def entities(text: str) -> Iterator[Hit]:
    """Yield HTML entities, also twice escaped or with blanks in them, with what they stand for."""
    from html import unescape

    for m in _ENTITY.finditer(text):
        written = read = m[0].replace(" ", "")
        for _ in range(_MOST_ROUNDS):
            read = unescape(read)
        if read != written:
            yield Hit(*m.span(), read)


def escapes(text: str) -> Iterator[Hit]:
    """Yield `_x000D_` and its like, with the character."""
    return (Hit(*m.span(), chr(int(m[1], 16))) for m in _ESCAPE.finditer(text))


def invisible(text: str) -> Iterator[Hit]:
    """Yield runs of zero-width characters, soft hyphens and direction marks where the script has no use for them."""
    for m in _INVISIBLE.finditer(text):
        start, end = m.span()
        leads_file = end == 1 and m[0] == "\ufeff"
        if not leads_file and not _NEEDS_INVISIBLE.search(text[max(0, start - _NEAR) : end + _NEAR]):
            # Between letters a zero-width space may stand for a blank.
            inside = "\u200b" in m[0] and text[start - 1 : start].isalnum() and text[end : end + 1].isalnum()
            yield Hit(start, end, None if inside else "", f"U+{ord(m[0][0]):04X}")


def controls(text: str) -> Iterator[Hit]:
    """Yield control characters, lone surrogates and noncharacters; in C1, with what Windows-1252 has there."""
    for m in _CONTROL.finditer(text):
        code = ord(m[0])
        read = bytes([code]).decode("cp1252", "ignore") if 0x80 <= code < 0xA0 else None
        yield Hit(*m.span(), read or None, f"U+{code:04X}")
