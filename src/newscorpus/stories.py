"""A story: the mentions of one event across articles, and where they contradict each other."""

from __future__ import annotations

import attrs

from newscorpus.records import Event, EventType, Modality


@attrs.frozen
class Claim:
    """A value as written, and the ids of the events that give it."""

    value: str
    events: tuple[str, ...]


@attrs.frozen
class Clash:
    """What the mentions of one event contradict each other in.

    `field` is `place`, `when` (EDTF) or `modality`; `claims` are the values that exclude each other, the most frequent
    first.
    """

    field: str
    claims: tuple[Claim, ...]


@attrs.frozen
class Story:
    """Mentions of one event, in one article or several.

    `events` are in order of their articles' publication, then of their ids and places in the text. `base_type` is
    theirs, `event_type` AGREE while cooperation is only planned (PLOVER); `modality` is the furthest any of them goes.
    `actors` and `recipients` are names, the most frequent first, each in its fullest form. `place` and `when` (EDTF)
    are the most precise that no mention contradicts, None where none is given or where they clash.
    """

    id: str
    event_type: EventType
    base_type: EventType
    mode: str | None
    subtype: str | None
    actors: tuple[str, ...]
    recipients: tuple[str, ...]
    place: str | None
    when: str | None
    modality: Modality
    events: tuple[Event, ...] = attrs.field(repr=False)
    clashes: tuple[Clash, ...] = ()

    @property
    def articles(self) -> tuple[str, ...]:
        """The ids of the articles that tell it, each once, in the order of `events`."""
        return tuple(dict.fromkeys(article_of(event.id) for event in self.events))


def article_of(event_id: str) -> str:
    """Return the id of the article that an event id (`<article>#e<n>`) names; one without `#` is its own."""
    return event_id.rpartition("#")[0] or event_id
