"""The events of an article: one record a trigger, put together from its parties, its setting and its modality."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from newscorpus.events.modality import UNCERTAIN, modality
from newscorpus.events.parties import Parties, Party
from newscorpus.events.scene import Scene
from newscorpus.events.setting import Calendar, place
from newscorpus.events.triggering import Form, hits, letters_of
from newscorpus.people import Register
from newscorpus.prose import Prose
from newscorpus.records import Actor, Event, Mention, Quote, TimeExpression


def find_events(
    prose: Prose,
    people: Register,
    quotes: Sequence[Quote],
    dates: Sequence[TimeExpression],
    *,
    article_id: str,
    language: str = "id",
) -> tuple[Event, ...]:
    """Return the events of `prose` in order of their triggers, with ids `<article_id>#e1` and on.

    An event is told in headline, standfirst, caption or body; its time is the date in its sentence, if any.
    `quotes` and `dates` are the article's, in order of start.
    """
    letters = letters_of(prose.text)
    found = [*hits(prose.text, letters)]
    if not found:
        return ()
    teller = _Teller(Scene(prose, letters, Parties(people, language), quotes), quotes, Calendar(dates))
    events: list[Event] = []
    for start, end, form in found:
        if teller.scene.move_to(start, end):
            event = teller.event(f"{article_id}#e{len(events) + 1}", form)
            if event is not None:
                events.append(event)
    return tuple(events)


class _Teller:
    """Makes the records of one article's events."""

    def __init__(self, scene: Scene, quotes: Sequence[Quote], calendar: Calendar) -> None:
        self.scene = scene
        self.calendar = calendar
        self.quotes = quotes
        self.quote_starts = [quote.start for quote in quotes]
        self.actors: dict[Party, Actor] = {}
        self.sources: dict[str, Actor | None] = {}

    def event(self, event_id: str, form: Form) -> Event | None:
        """Return the event that the trigger tells, None where it needs an actor and has none."""
        scene = self.scene
        actors, recipients = form.arguments(scene, form.is_direct)
        if form.needs_actor and not actors:
            return None
        trigger = scene.mention(scene.start, scene.end)
        said = modality(scene)
        quote = self._quote(trigger)
        return Event(
            event_id,
            scene.first,
            scene.last,
            trigger,
            form.future if said in UNCERTAIN else form.base,
            form.base,
            form.mode,
            None,
            tuple(map(self._actor, actors)),
            tuple(map(self._actor, recipients)),
            place(scene),
            self.calendar.when(scene, trigger),
            said,
            self._source(quote) if quote else None,
            quote.id if quote else None,
        )

    def _actor(self, party: Party) -> Actor:
        actor = self.actors.get(party)
        if actor is None:
            parties = self.scene.parties
            mention = self.scene.mention(party.start, party.end)
            name, code, sector = parties.fullest(party), parties.country(party), parties.sector(party)
            actor = self.actors[party] = Actor(name, mention, code, sector)
        return actor

    def _quote(self, trigger: Mention) -> Quote | None:
        n = bisect_right(self.quote_starts, trigger.start) - 1
        return self.quotes[n] if n >= 0 and trigger.end <= self.quotes[n].end else None

    def _source(self, quote: Quote) -> Actor | None:
        """Return who says in a quote that the event took place."""
        if quote.id not in self.sources:
            said = quote.speaker
            self.sources[quote.id] = Actor(said.name, said.mention) if said and said.name is not None else None
        return self.sources[quote.id]
