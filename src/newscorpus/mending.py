"""Quotation marks that were damaged before a text was stored, read as what they were."""

from __future__ import annotations

import re

import attrs

from newscorpus.prose import Prose

# UTF-8 read as Windows-1252 or Latin-1; a mark becomes as many marks as it has characters, which count as one.
_MISREAD = re.compile(
    "\xe2(?:\u20ac(?:[\u0153\x9d]|(?<=[.,!?]\xe2\u20ac)(?![\"'])"
    "|(?![ ][\"'\u2122]|[\\w\"'\u02dc\u2122\xa2\xa6\x80-\x9f]))|\x80[\x9c\x9d])"
)
_LOST_OPENING = re.compile(r"(?<![^ \n(])\?(?=\w)")
_LOST_CLOSING = re.compile(r"(?:(?<=[,.!?])|(?<=\w)(?=. [a-z]))\?(?![\w?])")
_WITHIN_SINGLE = re.compile(r"(?<!\w)'((?:[^'\n]|(?<=\w)'(?=\w))*+)'(?!\w)")
_SAID = 3
_SINGLE_MARK = re.compile(r"(?<!\w)'|'(?!\w)")


def legible(prose: Prose) -> Prose:
    """Return the prose with `"` for the marks that an encoding mishap or a scraper made something else, or single.

    UTF-8 marks read in another encoding (`â€œ`) are known by themselves. `?` and single marks count as double ones only
    where the text has no double marks and pairs of them hold what somebody says. Offsets stay as they are.
    """
    text = prose.text
    if "\xe2" in text:
        text = _MISREAD.sub(lambda m: '"' * len(m.group()), text)
    if '"' not in text:
        if "?" in text:
            text = _questioned(text)
        if "'" in text and '"' not in text:
            text = _raised(text)
    return prose if text == prose.text else attrs.evolve(prose, text=text)


def _questioned(text: str) -> str:
    opening = [m.start() for m in _LOST_OPENING.finditer(text)]
    closing = [m.start() for m in _LOST_CLOSING.finditer(text)] if opening else []
    return _replaced(text, {*opening, *closing}) if len(opening) > 1 and closing else text


def _raised(text: str) -> str:
    within = (m[1].strip() for m in _WITHIN_SINGLE.finditer(text))
    if any(said.endswith((",", ".", "!", "?")) and said.count(" ") >= _SAID for said in within):
        return _replaced(text, {m.start() for m in _SINGLE_MARK.finditer(text)})
    return text


def _replaced(text: str, places: set[int]) -> str:
    return "".join('"' if n in places else char for n, char in enumerate(text))
