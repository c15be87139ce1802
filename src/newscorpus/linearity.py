"""A static check that matching a pattern takes time linear in the text.

A backtracking matcher goes quadratic, or worse, where two unbounded repeats can trade the same characters, or where an
unbounded repeat stands in another. Possessive repeats and atomic groups give nothing back and are safe.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from re import _constants as sre  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

_ALPHABET = frozenset(map(chr, range(32, 127))) | set("\n\r\t\xa0éÀ“–字\u0301")
_REPEATS = (sre.MAX_REPEAT, sre.MIN_REPEAT, sre.POSSESSIVE_REPEAT)
_BACKTRACKING = (sre.MAX_REPEAT, sre.MIN_REPEAT)
_SINGLE = (sre.LITERAL, sre.NOT_LITERAL, sre.ANY, sre.IN)
_CLASSES = {
    sre.CATEGORY_DIGIT: r"\d",
    sre.CATEGORY_NOT_DIGIT: r"\D",
    sre.CATEGORY_SPACE: r"\s",
    sre.CATEGORY_NOT_SPACE: r"\S",
    sre.CATEGORY_WORD: r"\w",
    sre.CATEGORY_NOT_WORD: r"\W",
}

_Item = tuple[Any, Any]


def nonlinear(pattern: str) -> str | None:
    """Return why `pattern` may match in more than linear time, or None where it cannot."""
    return next(_faults(list(parser.parse(pattern))), None)


def _faults(items: list[_Item]) -> Iterator[str]:
    for i, (op, value) in enumerate(items):
        if op in _BACKTRACKING and _unbounded(value):
            if not _is_single(value[2]):
                yield "an unbounded repeat of more than one character class"
            elif _meets_rival(_characters([items[i]]), items[i + 1 :]):
                yield "two unbounded repeats over common characters"
        for inner in _inner(op, value):
            yield from _faults(inner)


def _meets_rival(characters: frozenset[str], following: Iterable[_Item]) -> bool:
    for op, value in following:
        shared = _characters([(op, value)])
        if _holds_unbounded(op, value) and shared & characters:
            return True
        if not _nullable(op, value) and shared and not shared & characters:
            return False
    return False


def _holds_unbounded(op: Any, value: Any) -> bool:
    if op in _REPEATS and _unbounded(value):
        return True
    return any(_holds_unbounded(*item) for inner in _inner(op, value) for item in inner)


def _nullable(op: Any, value: Any) -> bool:
    return op is sre.AT or (op in _REPEATS and value[0] == 0) or op in (sre.ASSERT, sre.ASSERT_NOT)


def _unbounded(value: Any) -> bool:
    return bool(value[1] is sre.MAXREPEAT)


def _is_single(body: Any) -> bool:
    return len(body) == 1 and body[0][0] in _SINGLE


def _inner(op: Any, value: Any) -> list[list[_Item]]:
    if op in _REPEATS:
        body = list(value[2])
        return [body if _is_single(body) else body * min(2, value[1])]
    if op is sre.SUBPATTERN:
        return [list(value[3])]
    if op is sre.ATOMIC_GROUP:
        return [list(value)]
    if op is sre.BRANCH:
        return [list(branch) for branch in value[1]]
    if op in (sre.ASSERT, sre.ASSERT_NOT):
        return [list(value[1])]
    return []


def _characters(items: Iterable[_Item]) -> frozenset[str]:
    found: set[str] = set()
    for op, value in items:
        if op in _SINGLE:
            found |= _single_characters(op, value)
        for inner in _inner(op, value):
            found |= _characters(inner)
    return frozenset(found)


def _single_characters(op: Any, value: Any) -> set[str]:
    if op is sre.LITERAL:
        return {chr(value)}
    if op is sre.NOT_LITERAL:
        return set(_ALPHABET - {chr(value)})
    if op is sre.ANY:
        return set(_ALPHABET - {"\n"})
    chosen: set[str] = set()
    for kind, member in value:
        if kind is sre.LITERAL:
            chosen.add(chr(member))
        elif kind is sre.RANGE:
            chosen |= {c for c in _ALPHABET if member[0] <= ord(c) <= member[1]} | {chr(member[0])}
        elif kind is sre.CATEGORY:
            chosen |= {c for c in _ALPHABET if re.match(_CLASSES[member], c)}
    return set(_ALPHABET - chosen) if value[0][0] is sre.NEGATE else chosen
