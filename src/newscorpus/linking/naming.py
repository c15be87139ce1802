"""Shorter names taken for the fuller ones they stand for, where only one stands beside the same party at the time."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import product
from typing import Final, TypeAlias

import attrs

from newscorpus.linking.mentions import Key, Mention
from newscorpus.linking.parties import Party
from newscorpus.linking.times import Span

_MOST: Final = 64
_Sign: TypeAlias = tuple[str, ...]


def with_full_names(mentions: Sequence[Mention]) -> list[Mention]:
    """Return the mentions, their keys those of the fuller names: `Putin` and `Kim` are whom others call so in full.

    A name that two different fuller ones could stand for, in the days that the mention leaves open, stays as it is.
    """
    names = _Names(mentions)
    return [
        attrs.evolve(one, keys=tuple(dict.fromkeys(names.fullest(key, one) for key in one.keys))) for one in mentions
    ]


class _Names:
    """The keys of all mentions, found by any words of the names in them."""

    def __init__(self, mentions: Iterable[Mention]) -> None:
        windows: dict[Key, list[Span]] = {}
        for one in mentions:
            for key in one.keys:
                if one.window and not key.is_dated:
                    windows.setdefault(key, []).append(one.window)
        self.windows: Mapping[Key, list[Span]] = {key: _joined(spans) for key, spans in windows.items()}
        self.by_sign: dict[_Sign, list[Key]] = {}
        for key in self.windows:
            for sign in _signs(key):
                self.by_sign.setdefault(sign, []).append(key)

    def fullest(self, key: Key, one: Mention) -> Key:
        if key.is_dated or one.window is None or all(party.is_country for party in key.parties):
            return key
        known = dict.fromkeys(other for sign in _forms(key) for other in self.by_sign.get(sign, ()))
        if not 1 < len(known) <= _MOST:
            return key
        joint = {_joint(key, other): None for other in known if self._meets(other, one.window)}
        fuller = [other for other in joint if other and other != key]
        fullest = [one for one in fuller if not any(one != other and _shortens(one, other) for other in fuller)]
        return fullest[0] if len(fullest) == 1 else key

    def _meets(self, key: Key, window: Span) -> bool:
        spans = self.windows[key]
        n = bisect_left(spans, window.first, key=lambda span: span.last)
        return n < len(spans) and spans[n].first <= window.last


def _joined(spans: Iterable[Span]) -> list[Span]:
    rows: list[Span] = []
    for span in sorted(spans):
        if rows and span.first <= rows[-1].last:
            rows[-1] = Span(rows[-1].first, max(rows[-1].last, span.last))
        else:
            rows.append(span)
    return rows


def _signs(key: Key) -> Iterator[_Sign]:
    """Yield one word of each name, in every combination."""
    words = (sorted(party.words) if party.words else [party.key] for party in key.parties)
    return dict.fromkeys(_ordered(key, sign) for sign in product(*words)).__iter__()


def _forms(key: Key) -> Iterator[_Sign]:
    """Yield what a fuller name of the same parties holds: the longest word of each, or the initials."""
    forms = ({max(party.key.split(), key=len), *(party.words - {*party.key.split()})} for party in key.parties)
    return (_ordered(key, sign) for sign in product(*map(sorted, forms)))


def _ordered(key: Key, words: tuple[str, ...]) -> _Sign:
    return (key.family, key.kind, *(sorted(words) if key.kind == "sides" else words))


def _joint(key: Key, other: Key) -> Key | None:
    """Return the key of the fuller form of each name, None where they are of different parties."""
    for theirs in (other.parties, other.parties[::-1] if key.kind == "sides" else ()):
        fuller = [_fuller(one, another) for one, another in zip(key.parties, theirs, strict=False)]
        parties = tuple(one for one in fuller if one)
        if len(parties) == len(key.parties):
            return attrs.evolve(key, parties=tuple(sorted(parties)) if key.kind == "sides" else parties)
    return None


def _fuller(one: Party, other: Party) -> Party | None:
    if one.shortens(other):
        return other
    return one if other.shortens(one) else None


def _shortens(key: Key, other: Key) -> bool:
    """Whether the names of one key may be shorter forms of the other's."""
    return _joint(key, other) == other
