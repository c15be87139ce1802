"""Mentions of one event across articles, grouped into stories.

Each mention has keys: what was done and who faced whom (`mentions`). One that leaves a party out takes the keys of the
event in its article that it may be (`anaphora`), and shorter names are taken for the fuller ones they stand for
(`naming`). Mentions that share a key are grouped by time (`grouping`); countries stand for persons (`metonyms`). What
is joined by any key is one story (`telling`).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

import attrs

from newscorpus.errors import ParameterError
from newscorpus.linking.anaphora import with_parties_of_their_article
from newscorpus.linking.grouping import grouped
from newscorpus.linking.mentions import Key, Mention, mention
from newscorpus.linking.metonyms import metonyms
from newscorpus.linking.naming import with_full_names
from newscorpus.linking.telling import story
from newscorpus.linking.times import Grain, Span, grain, span
from newscorpus.records import Article, Event, Modality, Origin
from newscorpus.stories import Story, article_of

__all__ = ["Telling", "link", "linked"]

_UNPUBLISHED = "9999"


@attrs.frozen
class Telling:
    """What linking reads of an article: the day relative dates were resolved against, the stated day of publication.

    Both are EDTF; without `anchor` the article's latest event that has happened stands for it.
    """

    events: tuple[Event, ...]
    anchor: str | None = None
    published: str | None = None


def link(articles_or_events: Iterable[Article | Event]) -> tuple[Story, ...]:
    """Group the mentions of one event across articles; every event is in exactly one story.

    Two mentions are of one event where they share what was done (`base_type`), who faced whom, and a time that fits; an
    announced event is the one that happened. A mention without parties or time is a story by itself, unless its place
    and day are known. What the mentions contradict each other in stands in `Story.clashes`.

    The result depends on the set of events alone, not on their order. Stories are in order of their first mention: the
    one of the article whose stated publication is the earliest, by event id where that is equal or unknown. A story's
    id is a digest of that mention's id.

    Adding articles parts no two mentions that give their day, or equal months or years and no day: it may only join
    stories that the new mentions bridge. A vaguer mention leaves its story where the new articles tell of another event
    that fits it as well or better. An id changes only where a new article becomes the first; of bridged stories the
    first's stays. Time grows with the number of events, and no two are compared.

    Raises ParameterError where two different events have one id, TypeError for what is neither article nor event.
    """
    return linked(_tellings(articles_or_events))


def linked(tellings: Iterable[Telling]) -> tuple[Story, ...]:
    """Return the stories of what was read of articles, as `link` does."""
    mentions = _mentions(tellings)
    joined = _Joined(len(mentions))
    by_key: dict[Key, list[Mention]] = {}
    for one in with_full_names(with_parties_of_their_article(mentions)):
        for key in one.keys:
            by_key.setdefault(key, []).append(one)
    groups = {key: grouped(found, is_close=key.is_close) for key, found in by_key.items()}
    for found in groups.values():
        for members in found.members:
            joined.join(one.n for one in members)
    for pair in metonyms(groups, joined.head):
        joined.join(pair)
    return tuple(story([mentions[n] for n in ns]) for ns in joined.sets())


def _tellings(items: Iterable[Article | Event]) -> Iterator[Telling]:
    loose: dict[str, list[Event]] = {}
    for item in items:
        if isinstance(item, Article):
            stated = item.published is not None and item.published.origin is not Origin.INFERRED
            yield Telling(item.events or (), item.anchor, item.published.edtf if item.published and stated else None)
        elif isinstance(item, Event):
            loose.setdefault(article_of(item.id), []).append(item)
        else:
            raise TypeError(f"{type(item).__name__} is neither Article nor Event: give what newscorpus.parse returned")
    yield from (Telling(tuple(events)) for events in loose.values())


def _mentions(tellings: Iterable[Telling]) -> list[Mention]:
    """Return the mentions of different events in their order, an event given twice once."""
    rows: dict[str, tuple[tuple[str, str, int, str], Event, Span | None]] = {}
    for telling in tellings:
        now = span(telling.anchor) if telling.anchor else _present(telling.events)
        for event in telling.events:
            order = ((telling.published or _UNPUBLISHED)[:10], article_of(event.id), event.trigger.start, event.id)
            known = rows.setdefault(event.id, (order, event, now))
            if known[1] != event:
                raise ParameterError(
                    f"two different events have the id {event.id!r}: give each article an id of its own"
                )
            rows[event.id] = min(known, (order, event, now), key=lambda row: (row[0], row[2] or Span(0, 0)))
    ordered = sorted(rows.values(), key=lambda row: row[0])
    return [mention(n, event, now) for n, (_, event, now) in enumerate(ordered)]


def _present(events: Sequence[Event]) -> Span | None:
    """Return when an article of unknown date was written, or shortly before: when its latest event happened."""
    spans = (span(event.when.edtf) for event in events if event.when and event.modality is Modality.HAPPENED)
    return max((one for one in spans if one and grain(one) <= Grain.MONTH), default=None)


class _Joined:
    """Sets of numbers, joined as links are found."""

    def __init__(self, size: int) -> None:
        self.heads = list(range(size))

    def head(self, n: int) -> int:
        while self.heads[n] != n:
            self.heads[n] = n = self.heads[self.heads[n]]
        return n

    def join(self, numbers: Iterable[int]) -> None:
        heads = {self.head(n) for n in numbers}
        least = min(heads)
        for head in heads:
            self.heads[head] = least

    def sets(self) -> Iterator[list[int]]:
        found: dict[int, list[int]] = {}
        for n in range(len(self.heads)):
            found.setdefault(self.head(n), []).append(n)
        return iter(found.values())
