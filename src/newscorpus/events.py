"""Who did what to whom, where and when: PLOVER events from trigger words and the parties around them.

A trigger's frame says where its parties stand: the subject before a verb, the object behind it, `antara A dan B`
behind a noun, the destination after `ke`. What the sentence does not show stays empty.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from newscorpus.lexicon.countries import CAPITALS, COUNTRIES
from newscorpus.lexicon.triggers import DENIED, NOT_YET, ONGOING, PLANNED, POSSIBLE, TRIGGERS, Frame, Trigger
from newscorpus.people import Register
from newscorpus.prose import PARAGRAPH_BREAK, Prose
from newscorpus.records import (
    BODY,
    Actor,
    Event,
    EventType,
    Kind,
    Mention,
    Modality,
    Quote,
    TimeExpression,
    TimeType,
    When,
)
from newscorpus.sentences import sentence_spans

REACH = 120
_AUXILIARIES = 5
_WORDS = re.compile(r"[A-Za-z]{4,}+")
_PLAIN = re.compile(r"[a-z]{2,}+")
_TO = re.compile(r"(?:nya)? (?:[a-z]{3,12} ){0,2}(?:ke|di|menuju) (?=[A-Z])")
_AND = re.compile(r"(?:,| dan| serta) (?:[a-z]{2,12} ){0,3}")
_PLACE = re.compile(r"(?<![a-z])di (?:[a-z]{2,12} ){0,2}([A-Z][\w'-]*+(?: [A-Z][\w'-]*+){0,4})")
# What is reported is another clause than who reports it: the subject of `mengatakan` did not do what it says.
_CLAUSE = re.compile(
    r"[;:]|, (?:namun|tetapi|tapi|sedangkan|sementara|kata|ujar) "
    r"| (?:bahwa|mengatakan|menyebut|menyatakan|menjelaskan|menuturkan|menegaskan|mengaku|menilai|menyampaikan),? "
)
# Between a trigger and its object, none of these: the name behind them belongs to another phrase.
_BARRIER = re.compile(
    r" (?:di|ke|pada|sebelum|sesudah|setelah|untuk|agar|supaya|yang|dalam|dari|karena|soal|tentang|bahwa|me[a-z]{4,20}+) "
)
_FUTURES = frozenset({EventType.CONSULT, EventType.SUPPORT, EventType.COOPERATE, EventType.AID})
_TOLD = BODY | {Kind.HEADLINE, Kind.STANDFIRST, Kind.CAPTION}
_DATED = frozenset({TimeType.DATE, TimeType.TIME})


class _Hit(NamedTuple):
    """A trigger word in the prose's text."""

    start: int
    end: int
    word: str
    trigger: Trigger
    is_verb: bool


class _Party(NamedTuple):
    """Somebody or some body an event may involve, in offsets of the prose's text."""

    start: int
    end: int
    name: str


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
    hits = _hits(prose.text)
    if not hits:
        return ()
    reader = _Reader(prose, people, quotes, dates, language)
    events: list[Event] = []
    for hit in hits:
        sentence = reader.sentence(hit)
        if sentence is not None:
            event = reader.event(f"{article_id}#e{len(events) + 1}", hit, sentence)
            if event.actors or hit.trigger.frame is not Frame.VISIT or not hit.is_verb:
                events.append(event)
    return tuple(events)


@cache
def _forms() -> dict[str, tuple[Trigger, bool]]:
    """Every written form of a trigger, and whether it is a verb."""
    forms: dict[str, tuple[Trigger, bool]] = {}
    for trigger in TRIGGERS:
        for word in trigger.verbs.split():
            forms |= dict.fromkeys((word, word.capitalize()), (trigger, True))
        for word in trigger.nouns.split():
            forms |= dict.fromkeys((word, word.capitalize(), f"{word}nya", f"{word.capitalize()}nya"), (trigger, False))
    return forms


@cache
def _written() -> frozenset[str]:
    return frozenset(_forms())


def _hits(text: str) -> list[_Hit]:
    forms = _forms()
    found = []
    for word in _written().intersection(_WORDS.findall(text)):
        trigger, is_verb = forms[word]
        at = text.find(word)
        while at >= 0:
            end = at + len(word)
            if not text[at - 1 : at].isalpha() and not text[end : end + 1].isalpha():
                found.append(_Hit(at, end, word.lower(), trigger, is_verb))
            at = text.find(word, end)
    found.sort()
    return found


class _Reader:
    """What one article's events are read from; the sentences of one paragraph at a time."""

    def __init__(
        self,
        prose: Prose,
        people: Register,
        quotes: Sequence[Quote],
        dates: Sequence[TimeExpression],
        language: str,
    ) -> None:
        self.prose = prose
        self.text = prose.text
        self.people = people
        self.language = language
        self.quotes = quotes
        self.quote_starts = [quote.start for quote in quotes]
        self.dates = [date for date in dates if date.edtf and date.type in _DATED]
        self.date_starts = [date.start for date in self.dates]
        self.parties: dict[int, _Party | None] = {}
        self.actors: dict[_Party, Actor] = {}
        self.sentences: list[tuple[int, int]] = []
        self.paragraph_end = -1

    def sentence(self, hit: _Hit) -> tuple[int, int] | None:
        """Return the sentence a trigger stands in, None where it is not told in the story."""
        if hit.start >= self.paragraph_end:
            start = self.text.rfind(PARAGRAPH_BREAK, 0, hit.start) + 1
            end = self.text.find(PARAGRAPH_BREAK, hit.start)
            self.paragraph_end = end if end >= 0 else len(self.text)
            paragraph = self.text[start : self.paragraph_end]
            self.sentences = [(start + a, start + b) for a, b in sentence_spans(paragraph)]
        n = bisect_right(self.sentences, (hit.start, self.paragraph_end)) - 1
        if n < 0 or hit.end > self.sentences[n][1] or self.prose.kind(hit.start) not in _TOLD:
            return None
        return self.sentences[n]

    def event(self, event_id: str, hit: _Hit, sentence: tuple[int, int]) -> Event:
        """Return the event that a trigger tells in its sentence."""
        lower, upper = self._clause(hit, sentence)
        actors, recipients = self._arguments(hit, lower, upper)
        modality = _modality(self.text[max(lower, hit.start - 60) : hit.start])
        start, end = self.prose.span(*sentence)
        trigger = self.prose.mention(hit.start, hit.end)
        base = hit.trigger.event_type
        future = base in _FUTURES and modality in (Modality.PLANNED, Modality.POSSIBLE)
        place = _PLACE.search(self.text, hit.end, upper)
        quote = self._quote(trigger)
        return Event(
            id=event_id,
            start=start,
            end=end,
            trigger=trigger,
            event_type=EventType.AGREE if future else base,
            base_type=base,
            mode=hit.trigger.mode,
            subtype=None,
            actors=tuple(map(self._actor, actors)),
            recipients=tuple(map(self._actor, recipients)),
            place=self.prose.mention(*place.span(1)) if place else None,
            when=self._when(trigger, start, end),
            modality=modality,
            attributed_to=_source(quote) if quote else None,
            quote=quote.id if quote else None,
        )

    def _clause(self, hit: _Hit, sentence: tuple[int, int]) -> tuple[int, int]:
        lower, upper = max(sentence[0], hit.start - REACH), min(sentence[1], hit.end + REACH)
        for m in _CLAUSE.finditer(self.text, lower, upper):
            if m.start() >= hit.end:
                return lower, m.start()
            lower = m.end()
        return lower, upper

    def _arguments(self, hit: _Hit, lower: int, upper: int) -> tuple[Sequence[_Party], Sequence[_Party]]:
        """Actors and recipients, by the trigger's frame and voice."""
        frame = hit.trigger.frame
        if frame in (Frame.MEETING, Frame.JOINT):
            return self._together(hit, lower, upper), ()
        if frame is Frame.VISIT:
            return self._visit(hit, lower, upper)
        if not hit.is_verb:
            return (), self._objects(hit, upper)
        if hit.word.startswith("di"):
            return self._agents(hit, upper), self._left(hit.start, lower, 1)
        subject, objects = self._left(hit.start, lower, 1), self._objects(hit, upper)
        return (objects, subject) if frame is Frame.HOST else (subject, objects)

    def _together(self, hit: _Hit, lower: int, upper: int) -> Sequence[_Party]:
        """The parties of a meeting or an agreement: `A dan B bertemu`, `A bertemu B`, `pertemuan antara A dan B`."""
        if not hit.is_verb:
            joined = self._objects(hit, upper)
            if joined:
                return joined[:2] if len(joined) > 1 else (*self._left(hit.start, lower, 1), *joined)
        left = self._left(hit.start, lower, 2)
        if len(left) == 2 and _AND.fullmatch(self.text, left[1].end, left[0].start):
            return left[::-1]
        return (*left[:1], *self._objects(hit, upper)[:1])

    def _visit(self, hit: _Hit, lower: int, upper: int) -> tuple[Sequence[_Party], Sequence[_Party]]:
        right = self._right(hit.end, upper, 2)
        hosts = [party for party in right if self._is_destination(hit, party)][:1]
        if hit.is_verb or not right or _TO.match(self.text, hit.end):
            return self._left(hit.start, lower, 1), hosts
        return right[:1], hosts

    def _is_destination(self, hit: _Hit, party: _Party) -> bool:
        before = self.text[max(hit.end, party.start - 12) : party.start]
        return before.endswith((" ke ", " di ", " menuju ")) or (
            party.start - hit.end <= 1 and hit.word.startswith("me")
        )

    def _objects(self, hit: _Hit, upper: int) -> Sequence[_Party]:
        """The parties right behind the trigger, with those they are coordinated with."""
        right = self._right(hit.end, upper, 3)
        if not right or _BARRIER.search(self.text, hit.end, right[0].start):
            return ()
        return self._coordinated(right)

    def _agents(self, hit: _Hit, upper: int) -> Sequence[_Party]:
        """Who did it, in a passive: behind `oleh`, or right behind the verb."""
        right = self._right(hit.end, upper, 1)
        if right and (self.text[hit.end : hit.end + 6] == " oleh " or right[0].start - hit.end < 24):
            return () if _BARRIER.search(self.text, hit.end, right[0].start) else right
        return ()

    def _coordinated(self, parties: Sequence[_Party]) -> Sequence[_Party]:
        size = 1
        while size < len(parties) and _AND.fullmatch(self.text, parties[size - 1].end, parties[size].start):
            size += 1
        return parties[:size]

    def _left(self, end: int, lower: int, most: int) -> list[_Party]:
        """The parties before `end`, nearest first."""
        return self._parties(reversed(self.people.runs(lower, end)), end, most)

    def _right(self, start: int, upper: int, most: int) -> list[_Party]:
        """The parties behind `start`, nearest first."""
        return self._parties(self.people.runs(start, upper), upper, most)

    def _parties(self, rows: Iterable[int], end: int, most: int) -> list[_Party]:
        found: list[_Party] = []
        for n in rows:
            if self.people.ends[n] > end:
                party = self._cut_party(n, end)
            else:
                party = self.parties[n] if n in self.parties else self._party(n)
            if party is not None:
                found.append(party)
                if len(found) == most:
                    break
        return found

    def _party(self, n: int) -> _Party | None:
        """The person or country that a run of capitalised words names."""
        start, end = self.people.starts[n], self.people.ends[n]
        country = _country(self.text[start:end], self.language)
        party: _Party | None = None
        if country:
            party = _Party(end - len(country), end, country)
        elif person := self.people.person(n):
            party = _Party(person.start, person.end, person.name)
        self.parties[n] = party
        return party

    def _cut_party(self, n: int, end: int) -> _Party | None:
        """The country before a trigger that stands in the same run of capitals, as in a headline."""
        start = self.people.starts[n]
        run = self.text[start:end].rstrip()
        country = _country(run, self.language)
        return _Party(start + len(run) - len(country), start + len(run), country) if country else None

    def _actor(self, party: _Party) -> Actor:
        actor = self.actors.get(party)
        if actor is None:
            name = self.people.fullest(party.name, party.start)
            actor = Actor(name, self.prose.mention(party.start, party.end), _code(name, self.language))
            self.actors[party] = actor
        return actor

    def _quote(self, trigger: Mention) -> Quote | None:
        n = bisect_right(self.quote_starts, trigger.start) - 1
        return self.quotes[n] if n >= 0 and trigger.end <= self.quotes[n].end else None

    def _when(self, trigger: Mention, start: int, end: int) -> When | None:
        """The date in the event's sentence that is nearest to the trigger."""
        near = self.dates[bisect_left(self.date_starts, start) : bisect_left(self.date_starts, end)]
        if not near:
            return None
        best = min(near, key=lambda date: max(date.start - trigger.end, trigger.start - date.end))
        return When(best.repaired or best.edtf or "", Mention(best.start, best.end, best.text))


@lru_cache(maxsize=4096)
def _country(run: str, language: str) -> str | None:
    """The country that a run of capitalised words is or ends with, the longest first."""
    words = run.split(" ")
    names = COUNTRIES[language]
    for size in range(min(4, len(words)), 0, -1):
        name = " ".join(words[-size:])
        if name in names or name in CAPITALS:
            return name
    return None


def _code(name: str, language: str) -> str | None:
    return COUNTRIES[language].get(name) or CAPITALS.get(name)


def _source(quote: Quote) -> Actor | None:
    if quote.speaker is None or quote.speaker.name is None:
        return None
    return Actor(quote.speaker.name, quote.speaker.mention)


def _modality(before: str) -> Modality:
    """Read from the few words before the trigger, the nearest deciding."""
    for word in reversed(_PLAIN.findall(before.lower())[-_AUXILIARIES:]):
        found = _SIGNALS.get(word)
        if found is not None:
            return found
    return Modality.HAPPENED


_SIGNALS: dict[str, Modality] = (
    dict.fromkeys(ONGOING, Modality.ONGOING)
    | dict.fromkeys(POSSIBLE | NOT_YET, Modality.POSSIBLE)
    | dict.fromkeys(PLANNED, Modality.PLANNED)
    | dict.fromkeys(DENIED, Modality.DENIED)
)
