"""What can be said of a pattern without matching it: whether it is linear, how a match can begin, how long it can be.

A backtracking matcher goes quadratic, or worse, where two unbounded repeats can trade the same characters, or where an
unbounded repeat stands in another. Possessive repeats and atomic groups give nothing back and are safe.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from re import _constants as sre  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

ALPHABET = frozenset(map(chr, range(32, 127))) | set("\n\r\t\xa0éÀ“–字\u0301")
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


def longest(pattern: str) -> int:
    """Return the most code points that a match of `pattern` can have; very large where there is no bound."""
    return int(parser.parse(pattern).getwidth()[1])


def first_characters(pattern: str) -> frozenset[str]:
    """Return the characters of ALPHABET, and others the pattern names, that a match can begin with; never too few."""
    return _edge(list(parser.parse(pattern)), iter)


def last_characters(pattern: str) -> frozenset[str]:
    """Return the same for the characters that a match can end with."""
    return _edge(list(parser.parse(pattern)), reversed)


def _edge(items: list[_Item], walk: Callable[[list[_Item]], Iterator[_Item]]) -> frozenset[str]:
    found: frozenset[str] = frozenset()
    for op, value in walk(items):
        if op in _SINGLE:
            return found | _single_characters(op, value)
        if op is sre.AT or op in (sre.ASSERT, sre.ASSERT_NOT):
            continue
        edges = [_edge(inner, walk) for inner in _inner(op, value)]
        found = found.union(*map(_both_cases, edges) if _ignores_case(op, value) else edges)
        if not _may_be_empty(op, value):
            return found
    return found


def _may_be_empty(op: Any, value: Any) -> bool:
    at = {sre.SUBPATTERN: 3, sre.BRANCH: 1} | dict.fromkeys(_REPEATS, 2)
    body = value[at[op]] if op in at else value
    bodies = body if op is sre.BRANCH else [body]
    return (op in _REPEATS and value[0] == 0) or any(int(one.getwidth()[0]) == 0 for one in bodies)


def _ignores_case(op: Any, value: Any) -> bool:
    return op is sre.SUBPATTERN and bool(value[1] & re.IGNORECASE)


def _both_cases(characters: frozenset[str]) -> frozenset[str]:
    return frozenset(case for char in characters for case in (char.lower(), char.upper()))


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
        return set(ALPHABET - {chr(value)})
    if op is sre.ANY:
        return set(ALPHABET - {"\n"})
    chosen: set[str] = set()
    for kind, member in value:
        if kind is sre.LITERAL:
            chosen.add(chr(member))
        elif kind is sre.RANGE:
            chosen |= {c for c in ALPHABET if member[0] <= ord(c) <= member[1]} | {chr(member[0])}
        elif kind is sre.CATEGORY:
            chosen |= {c for c in ALPHABET if re.match(_CLASSES[member], c)}
    return set(ALPHABET - chosen) if value[0][0] is sre.NEGATE else chosen
