"""What can be said of a pattern without matching it: whether it is linear, how a match can begin, what it must hold.

A backtracking matcher goes quadratic, or worse, where two unbounded repeats can trade the same characters, or where an
unbounded repeat stands in another. Possessive repeats and atomic groups give nothing back and are safe.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from re import _constants as sre  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

ALPHABET = frozenset(map(chr, range(32, 127))) | set("\n\r\t\xa0éÀ“–字\u0301")
_REPEATS = (sre.MAX_REPEAT, sre.MIN_REPEAT, sre.POSSESSIVE_REPEAT)
_BACKTRACKING = (sre.MAX_REPEAT, sre.MIN_REPEAT)
BEGINNING = 3
MOST_BEGINNINGS = 200
MOST_CHARACTERS = 12
RARE = 3
MOST_LITERALS = 12
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


@lru_cache(maxsize=1024)
def _parsed(pattern: str) -> Any:
    """The parser's tree of a pattern: what is asked of a rule's pattern is asked one after the other."""
    return parser.parse(pattern)


def nonlinear(pattern: str) -> str | None:
    """Return why `pattern` may match in more than linear time, or None where it cannot."""
    return next(_faults(_parsed(pattern).data), None)


def longest(pattern: str) -> int:
    """Return the most code points that a match of `pattern` can have; very large where there is no bound."""
    return int(_parsed(pattern).getwidth()[1])


def beginnings(pattern: str) -> frozenset[str]:
    """Return strings in lower case of up to BEGINNING code points: every match of `pattern`, in any case, begins so.

    The empty string stands for any beginning.
    """
    return frozenset(text for text, _ in _beginnings(_parsed(pattern).data))


def last_characters(pattern: str) -> frozenset[str]:
    """Return the same for the characters that a match can end with."""
    return _edge(_parsed(pattern).data, reversed)


def required(pattern: str) -> frozenset[str]:
    """Return literals in lower case of which every match of `pattern` holds one, in any case; empty if none is rare."""
    literals = _required(_parsed(pattern).data)
    return literals if all(map(_is_rare, literals)) else frozenset()


def _is_rare(literal: str) -> bool:
    return len(literal) >= RARE or not (literal.isalnum() or literal.strip(" ,.-") == "")


def _required(items: list[_Item]) -> frozenset[str]:
    """The best of the sets that the items in a row require: longest shortest literal, then fewest."""
    sets: list[frozenset[str]] = []
    run = ""
    for op, value in items:
        if char := _character(op, value):
            run += char
            continue
        sets += [frozenset({run}), _alternatives(op, value)]
        run = ""
    return max((*sets, frozenset({run})), key=lambda found: (min(map(len, found), default=0), -len(found)))


def _character(op: Any, value: Any) -> str:
    """The one character, in lower case, that an item matches whatever its case; empty where there are several."""
    if op is sre.LITERAL:
        return chr(value).lower()
    if op is sre.IN and all(kind is sre.LITERAL for kind, _ in value):
        cases = {chr(member).lower() for _, member in value}
        return cases.pop() if len(cases) == 1 else ""
    return ""


def _alternatives(op: Any, value: Any) -> frozenset[str]:
    """What one item requires that is no single character; empty where nothing is known."""
    if op is sre.BRANCH:
        branches = [_required(branch.data) for branch in value[1]]
        joined = frozenset().union(*branches)
        return joined if all(map(any, branches)) and len(joined) <= MOST_LITERALS else frozenset()
    if op in _REPEATS:
        return _required(value[2].data) if value[0] else frozenset()
    if op is sre.SUBPATTERN:
        return _required(value[3].data)
    if op is sre.ATOMIC_GROUP:
        return _required(value.data)
    if op is sre.IN and value[0][0] is not sre.NEGATE and all(kind is sre.LITERAL for kind, _ in value):
        return frozenset(chr(member).lower() for _, member in value)
    return frozenset()


def _beginnings(items: list[_Item]) -> set[tuple[str, bool]]:
    """How matches of items in a row begin, and whether what stands behind the items may follow directly."""
    found: set[tuple[str, bool]] = {("", True)}
    for op, value in items:
        going = {text for text, open_ in found if open_}
        if not going or len(found) > MOST_BEGINNINGS:
            break
        step = _step(op, value)
        closed = {(text, False) for text, open_ in found if not open_}
        joined = {(text + more, goes_on) for text in going for more, goes_on in step}
        found = closed | {(text[:BEGINNING], goes_on and len(text) < BEGINNING) for text, goes_on in joined}
    return found if len(found) <= MOST_BEGINNINGS else {("", False)}


def _step(op: Any, value: Any) -> set[tuple[str, bool]]:
    """How one item begins."""
    if op in _SINGLE:
        named = _named_characters(op, value)
        return {(char, True) for char in named} if named else {("", False)}
    if op is sre.AT or op in (sre.ASSERT, sre.ASSERT_NOT):
        return {("", True)}
    if op in _REPEATS:
        least, most, body = value[0], value[1], value[2].data
        once = _beginnings(body)
        many = once if most == 1 else {(text, False) for text, _ in once}
        return many | {("", True)} if least == 0 else many
    if op is sre.BRANCH:
        return set().union(*(_beginnings(branch.data) for branch in value[1]))
    inner = _inner(op, value)
    return _beginnings(inner[0]) if len(inner) == 1 else {("", False)}


def _named_characters(op: Any, value: Any) -> set[str]:
    """The characters in lower case that an item matches, where they are few and a letter's case cannot change them."""
    chars = _single_characters(op, value)
    few = op is sre.LITERAL or (op is sre.IN and value[0][0] is not sre.NEGATE and len(chars) <= MOST_CHARACTERS)
    if op is sre.IN and any(kind is sre.CATEGORY for kind, _ in value):
        few = False
    return {char.lower() for char in chars} if few else set()


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
        body = value[2].data
        return [body if _is_single(body) else body * min(2, value[1])]
    if op is sre.SUBPATTERN:
        return [value[3].data]
    if op is sre.ATOMIC_GROUP:
        return [value.data]
    if op is sre.BRANCH:
        return [branch.data for branch in value[1]]
    if op in (sre.ASSERT, sre.ASSERT_NOT):
        return [value[1].data]
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
