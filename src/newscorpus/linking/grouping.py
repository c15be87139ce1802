"""Mentions that share a key, grouped by time: the precise ones first, then each vaguer one where only one place fits.

No two mentions are compared with each other: those of a key are sorted by time and swept once, so that the cost grows
with the number of mentions and not with the size of a group.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from typing import Final

import attrs

from newscorpus.linking.mentions import Mention
from newscorpus.linking.times import Grain, Span

_FORTNIGHT: Final = 14


@attrs.frozen(eq=False)
class Group:
    """Mentions of one event, and the days they leave it."""

    span: Span
    members: tuple[Mention, ...]


@attrs.frozen
class Grouped:
    """The groups of a key: by day, by longer spans, and those without a date."""

    daily: tuple[Group, ...] = ()
    longer: tuple[Group, ...] = ()
    undated: tuple[tuple[Mention, ...], ...] = ()

    @property
    def members(self) -> Iterator[tuple[Mention, ...]]:
        """The mentions of each group."""
        yield from (group.members for group in (*self.daily, *self.longer))
        yield from self.undated


def grouped(mentions: Sequence[Mention], *, is_close: bool) -> Grouped:
    """Return the groups of the mentions of one key."""
    by_grain: dict[Grain, list[Mention]] = {level: [] for level in Grain}
    for one in mentions:
        by_grain[one.grain].append(one)
    found = Grouped(_swept(by_grain[Grain.DAY], 1 if is_close else 0))
    for level in (Grain.MONTH, Grain.YEAR):
        if by_grain[level]:
            found = _with_vaguer(found, by_grain[level])
    return _with_undated(found, by_grain[Grain.NONE]) if by_grain[Grain.NONE] else found


def _swept(mentions: Iterable[Mention], gap: int) -> tuple[Group, ...]:
    """Join what overlaps, or lies `gap` days apart."""
    rows: list[tuple[Span, list[Mention]]] = []
    for one in sorted((one for one in mentions if one.span), key=lambda one: (one.span, one.n)):
        if one.span is None:
            continue
        if rows and one.span.first <= rows[-1][0].last + gap:
            before, members = rows[-1]
            members.append(one)
            rows[-1] = (Span(before.first, max(before.last, one.span.last)), members)
        else:
            rows.append((one.span, [one]))
    return tuple(Group(span, tuple(members)) for span, members in rows)


def _with_vaguer(found: Grouped, mentions: Sequence[Mention]) -> Grouped:
    """Add mentions to the one group that lies in their span; those that none or several fit are groups of their own."""
    found, rest = _added(found, mentions, _Finder(found).fitting)
    longer = sorted((*found.longer, *_swept(rest, 0)), key=lambda group: group.span)
    return attrs.evolve(found, longer=tuple(longer))


def _with_undated(found: Grouped, mentions: Sequence[Mention]) -> Grouped:
    found, rest = _added(found, mentions, _Finder(found).nearest)
    return attrs.evolve(found, undated=tuple(_contemporary(rest)))


def _added(
    found: Grouped, mentions: Sequence[Mention], choose: Callable[[Mention], Group | None]
) -> tuple[Grouped, list[Mention]]:
    """Add each mention to the group chosen among those found so far; return also those without one."""
    added: dict[Group, list[Mention]] = {}
    rest: list[Mention] = []
    for one in mentions:
        group = choose(one)
        (rest if group is None else added.setdefault(group, [])).append(one)
    if not added:
        return found, rest
    daily, longer = (
        tuple(Group(g.span, (*g.members, *added[g])) if g in added else g for g in groups)
        for groups in (found.daily, found.longer)
    )
    return Grouped(daily, longer), rest


def _contemporary(mentions: Sequence[Mention]) -> Iterator[tuple[Mention, ...]]:
    """Yield undated mentions of articles of one time, and those of each article whose day is unknown."""
    unknown: dict[str, list[Mention]] = {}
    run: list[Mention] = []
    for one in sorted(mentions, key=lambda one: (one.now or 0, one.n)):
        if one.now is None:
            unknown.setdefault(one.article, []).append(one)
            continue
        if run and one.now - (run[-1].now or 0) > _FORTNIGHT:
            yield tuple(run)
            run = []
        run.append(one)
    if run:
        yield tuple(run)
    yield from map(tuple, unknown.values())


class _Finder:
    """Finds among a key's groups those that a vaguer mention may belong to."""

    def __init__(self, found: Grouped) -> None:
        self.lists = tuple(groups for groups in (found.daily, found.longer) if groups)
        self.lasts = [_rising(groups) for groups in self.lists]
        self.by_article: dict[str, set[Group]] = {}
        for groups in self.lists:
            for group in groups:
                for one in group.members:
                    self.by_article.setdefault(one.article, set()).add(group)

    def fitting(self, one: Mention) -> Group | None:
        """Return the one group within the mention's span; where there are more and it is of these days, the nearest."""
        if one.span is None:
            return None
        found = self._meeting(one.span, 2)
        if len(found) == 1:
            return found[0]
        if found and one.now is not None and not one.span.away(one.now):
            return self._nearest(one.span, one.now)
        return None

    def nearest(self, one: Mention) -> Group | None:
        """Return the group an undated mention is of: the nearest to its article's day, or its article's only one."""
        if one.window is None or one.now is None:
            known = self.by_article.get(one.article, set())
            return next(iter(known)) if len(known) == 1 else None
        return self._nearest(one.window, one.now)

    def _meeting(self, span: Span, most: int) -> list[Group]:
        found: list[Group] = []
        for groups, lasts in zip(self.lists, self.lasts, strict=True):
            for group in islice(groups, bisect_left(lasts, span.first), None):
                if group.span.first > span.last or len(found) == most:
                    break
                if group.span.meets(span):
                    found.append(group)
        return found

    def _nearest(self, window: Span, now: int) -> Group | None:
        near = self._meeting(window, 2 * (window.last - window.first + 1))
        return min(near, key=lambda group: (group.span.away(now), group.span), default=None)


def _rising(groups: Sequence[Group]) -> list[int]:
    lasts: list[int] = []
    for group in groups:
        lasts.append(max(group.span.last, lasts[-1] if lasts else group.span.last))
    return lasts
