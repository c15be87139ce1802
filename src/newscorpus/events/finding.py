"""The events of an article: one record a trigger, put together from its parties, its setting and its modality."""

from __future__ import annotations

from collections.abc import Sequence

from newscorpus.events.attributing import Sayings
from newscorpus.events.carrying import Told, carried
from newscorpus.events.modality import UNCERTAIN, modality
from newscorpus.events.parties import Parties, Party
from newscorpus.events.places import place
from newscorpus.events.scene import Scene
from newscorpus.events.setting import Calendar
from newscorpus.events.triggering import Form, hits, letters_of
from newscorpus.people import Register
from newscorpus.prose import Prose
from newscorpus.records import Actor, Event, Quote, TimeExpression


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

    An event is told in headline, standfirst, caption or body; its time is the date its sentence gives it, else the one
    that the article gives the same event elsewhere.
    `quotes` and `dates` are the article's, in order of start.
    """
    letters = letters_of(prose.text)
    found = [*hits(prose.text, letters)]
    if not found:
        return ()
    sayings = Sayings(quotes)
    scene = Scene(prose, letters, Parties(people, language), quotes)
    teller = _Teller(scene, sayings, Calendar(prose, dates, sayings, language))
    told: list[Told] = []
    for start, end, form in found:
        if scene.move_to(start, end):
            event = teller.event(f"{article_id}#e{len(told) + 1}", form)
            if event is not None:
                is_open = teller.calendar.leaves_open(scene.first, scene.last)
                told.append(Told(event, start, end, scene.sentence_start, is_open))
    return carried(prose, told)


class _Teller:
    """Makes the records of one article's events."""

    def __init__(self, scene: Scene, sayings: Sayings, calendar: Calendar) -> None:
        self.scene = scene
        self.sayings = sayings
        self.calendar = calendar
        self.actors: dict[Party, Actor] = {}

    def event(self, event_id: str, form: Form) -> Event | None:
        """Return the event that the trigger tells, None where it needs an actor and has none."""
        scene = self.scene
        actors, recipients = form.arguments(scene, form.is_direct)
        if form.needs_actor and not actors:
            return None
        trigger = scene.mention(scene.start, scene.end)
        said = modality(scene, form)
        quote = self.sayings.around(trigger.start, trigger.end)
        return Event(
            event_id,
            scene.first,
            scene.last,
            trigger,
            form.future if said in UNCERTAIN else form.base,
            form.base,
            form.mode,
            form.subtype,
            tuple(map(self._actor, actors)),
            tuple(map(self._actor, recipients)),
            place(scene, form.base, form.mode),
            self.calendar.when(scene, trigger),
            said,
            self.sayings.source(quote) if quote else None,
            quote.id if quote else None,
        )

    def _actor(self, party: Party) -> Actor:
        actor = self.actors.get(party)
        if actor is None:
            parties = self.scene.parties
            mention = self.scene.mention(party.start, party.end) if party.is_mentioned else None
            name, code, sector = parties.fullest(party), parties.country(party), parties.sector(party)
            actor = self.actors[party] = Actor(name, mention, code, sector)
        return actor
