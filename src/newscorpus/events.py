"""Who did what to whom, where and when: PLOVER events from trigger words and the parties around them.

A trigger's frame says where its parties stand: the subject before a verb, the object behind it, `antara A dan B`
behind a noun, the destination after `ke`. What the sentence does not show stays empty.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache, lru_cache

import attrs

from newscorpus.lexicon.countries import CAPITALS
from newscorpus.lexicon.tables import countries, triggers
from newscorpus.lexicon.triggers import DENIED, NOT_YET, ONGOING, PLANNED, POSSIBLE, Frame, Trigger
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
from newscorpus.trees import prefix_tree

REACH = 120
_AUXILIARIES = 5
_FAR_AUXILIARY = 60
_NEAR_AGENT = 24
_SHORTEST_BARRIER = 4
_TO = re.compile(r"(?:nya)? (?:[a-z]{3,12} ){0,2}(?:ke|di|menuju) (?=[A-Z])")
_AND = re.compile(r"(?:,| dan| serta) (?:[a-z]{2,12} ){0,3}")
_PLACE = re.compile(r"di (?<![a-z]di )(?:[a-z]{2,12} ){0,2}([A-Z][\w'-]*+(?: [A-Z][\w'-]*+){0,4})")
# Without their first letter.
_REPORTING = "engatakan enyebut enyatakan enjelaskan enuturkan enegaskan engaku enilai enyampaikan".split()
# What is reported is another clause than who reports it: the subject of `mengatakan` did not do what it says.
_CLAUSE = re.compile(
    r"[;:,bm](?:(?<=[;:])|(?<=,) (?:namun|tetapi|tapi|sedangkan|sementara|kata|ujar) "
    rf"|(?<= b)ahwa,? |(?<= m){prefix_tree(_REPORTING)},? )"
)
# Between a trigger and its object, none of these: the name behind them belongs to another phrase.
_BARRIER = re.compile(
    r" (?:di|ke|pada|sebelum|sesudah|setelah|untuk|agar|supaya|yang|dalam|dari|karena|soal|tentang|bahwa"
    r"|me[a-z]{4,20}+) "
)
_FUTURES = frozenset({EventType.CONSULT, EventType.SUPPORT, EventType.COOPERATE, EventType.AID})
_UNCERTAIN = (Modality.PLANNED, Modality.POSSIBLE)
_HAPPENED = Modality.HAPPENED
_TOLD = BODY | {Kind.HEADLINE, Kind.STANDFIRST, Kind.CAPTION}
_DATED = frozenset({TimeType.DATE, TimeType.TIME})
_LETTERS = bytes(code if chr(code).isalpha() and code < 128 else ord(" ") for code in range(256))

# Somebody or some body an event may involve: start and end in the prose's text, and the name there.
_Party = tuple[int, int, str]
_Parties = Sequence[_Party]


@attrs.frozen
class _Form:
    """How a written form of a trigger is read: its types, and which parties stand where.

    `is_direct` says that it is a verb whose object follows without a preposition.
    """

    base: EventType
    future: EventType
    mode: str | None
    is_direct: bool
    needs_actor: bool
    arguments: Callable[[_Reader, bool], tuple[_Parties, _Parties]]


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
    letters = prose.text.encode("ascii", "replace").translate(_LETTERS)
    hits = [*_hits(prose.text, letters)]
    if not hits:
        return ()
    reader = _Reader(prose, letters, people, quotes, dates, language)
    events: list[Event] = []
    for start, end, form in hits:
        if reader.move_to(start, end):
            event = reader.event(f"{article_id}#e{len(events) + 1}", form)
            if event is not None:
                events.append(event)
    return tuple(events)


def _written(trigger: Trigger) -> Iterator[tuple[str, bool]]:
    """Yield the forms of a trigger without their capitals, and whether each is a verb."""
    for word in trigger.verbs.split():
        yield word, True
    for word in trigger.nouns.split():
        yield word, False
        yield f"{word}nya", False


@cache
def _forms() -> dict[bytes, _Form]:
    """Return how to read every written form of a trigger."""
    forms: dict[bytes, _Form] = {}
    for trigger in triggers():
        base = trigger.event_type
        future = EventType.AGREE if base in _FUTURES else base
        for word, is_verb in _written(trigger):
            arguments, needs_actor = _arguments(trigger.frame, word, is_verb=is_verb)
            form = _Form(base, future, trigger.mode, word.startswith("me"), needs_actor, arguments)
            forms[word.encode()] = forms[word.capitalize().encode()] = form
    return forms


def _hits(text: str, letters: bytes) -> Iterator[tuple[int, int, _Form]]:
    """Yield the triggers in order: start, end, how the word is read."""
    forms = _forms()
    at = 0
    for word in filter(forms.__contains__, letters.split()):
        size = len(word)
        at = letters.find(word, at)
        while letters[at - 1 : at].isalpha() or letters[at + size : at + size + 1].isalpha():
            at = letters.find(word, at + size)
        start, at = at, at + size
        if not text[start - 1 : start].isalpha() and not text[at : at + 1].isalpha():
            yield start, at, forms[word]


class _Reader:
    """What one article's events are read from: it stands at one trigger, in one clause of one sentence, at a time.

    Offsets are in the prose's text, `first` and `last` (the sentence's) in its source. `shift` lies between the two in
    a sentence that stands in one piece, else it is None. `letters` is the text with blanks for all but ASCII letters.
    """

    def __init__(
        self,
        prose: Prose,
        letters: bytes,
        people: Register,
        quotes: Sequence[Quote],
        dates: Sequence[TimeExpression],
        language: str,
    ) -> None:
        self.prose = prose
        self.text = prose.text
        self.letters = letters
        self.people = people
        self.starts, self.ends = people.starts, people.ends
        self.language = language
        self.quotes = quotes
        self.quote_starts = [quote.start for quote in quotes]
        self.dates = [date for date in dates if date.edtf and date.type in _DATED]
        self.date_starts = [date.start for date in self.dates]
        self.parties: dict[int, _Party | None] = {}
        self.actors: dict[_Party, Actor] = {}
        self.whens: dict[int, When] = {}
        self.sources: dict[str, Actor | None] = {}
        self.sentences: list[tuple[int, int]] = []
        self.piece_end = self.paragraph_end = self.sentence_start = self.sentence_end = -1
        self.is_told = False
        self.first = self.last = 0
        self.shift: int | None = None
        self.near: Sequence[TimeExpression] = ()
        self.clause_ends: list[int] = []
        self.clause_starts: list[int] = []
        self.start = self.end = self.lower = self.upper = self.run = 0

    def move_to(self, start: int, end: int) -> bool:
        """Go to the trigger `text[start:end]`, behind the one before; tell whether it is told in the story."""
        if start >= self.piece_end:
            self._enter_piece(start)
        if not self.is_told:
            return False
        if start >= self.sentence_end:
            self._enter_sentence(start)
        self.start, self.end = start, end
        self._enter_clause()
        self.run = bisect_left(self.starts, start)
        return True

    def _enter_piece(self, at: int) -> None:
        n = bisect_right(self.prose.starts, at)
        self.piece_end = self.prose.starts[n] if n < len(self.prose.starts) else len(self.text)
        self.is_told = self.prose.kinds[n - 1] in _TOLD

    def _enter_sentence(self, at: int) -> None:
        if at >= self.paragraph_end:
            self._enter_paragraph(at)
        start, end = self.sentences[bisect_right(self.sentences, (at, self.paragraph_end)) - 1]
        prose = self.prose
        n = bisect_right(prose.starts, start) - 1
        shift = prose.shifts[n]
        if end + shift <= prose.ends[n]:
            self.shift, self.first, self.last = shift, start + shift, end + shift
        else:
            self.shift, (self.first, self.last) = None, prose.span(start, end)
        self.sentence_start, self.sentence_end = start, end
        self.near = ()
        if self.dates:
            self.near = self.dates[bisect_left(self.date_starts, self.first) : bisect_left(self.date_starts, self.last)]
        breaks = [m.span() for m in _CLAUSE.finditer(self.text, start, end)]
        self.clause_ends = [a for a, _ in breaks]
        self.clause_starts = [b for _, b in breaks]

    def _enter_paragraph(self, at: int) -> None:
        start = self.text.rfind(PARAGRAPH_BREAK, 0, at) + 1
        end = self.text.find(PARAGRAPH_BREAK, at)
        self.paragraph_end = end if end >= 0 else len(self.text)
        self.sentences = [(start + a, start + b) for a, b in sentence_spans(self.text[start : self.paragraph_end])]

    def _enter_clause(self) -> None:
        lower, upper = max(self.sentence_start, self.start - REACH), min(self.sentence_end, self.end + REACH)
        if self.clause_ends:
            n = bisect_left(self.clause_ends, self.end)
            if n and self.clause_starts[n - 1] > lower:
                lower = self.clause_starts[n - 1]
            if n < len(self.clause_ends) and self.clause_ends[n] < upper:
                upper = self.clause_ends[n]
        self.lower, self.upper = lower, upper

    def event(self, event_id: str, form: _Form) -> Event | None:
        """Return the event that the trigger tells, None where it needs an actor and has none."""
        actors, recipients = form.arguments(self, form.is_direct)
        if form.needs_actor and not actors:
            return None
        trigger = self._mention(self.start, self.end)
        modality = self._modality()
        quote = self._quote(trigger) if self.quotes else None
        return Event(
            event_id,
            self.first,
            self.last,
            trigger,
            form.future if modality in _UNCERTAIN else form.base,
            form.base,
            form.mode,
            None,
            tuple(map(self._actor, actors)),
            tuple(map(self._actor, recipients)),
            self._place(),
            self._when(trigger) if self.near else None,
            modality,
            self._source(quote) if quote else None,
            quote.id if quote else None,
        )

    def together(self, _: bool) -> tuple[_Parties, _Parties]:
        """The parties of a meeting or an agreement: `A dan B bertemu`, `A bertemu B`."""
        left = self._left(2)
        if len(left) == 2 and _AND.fullmatch(self.text, left[1][1], left[0][0]):
            return left[::-1], ()
        return (*left[:1], *self._objects()[:1]), ()

    def between(self, _: bool) -> tuple[_Parties, _Parties]:
        """The parties behind a noun of meeting or agreement: `pertemuan antara A dan B`, `pertemuan A dengan B`."""
        joined = self._objects()
        if not joined:
            return self.together(_)
        return (joined[:2] if len(joined) > 1 else (*self._left(1), *joined)), ()

    def visitors(self, is_direct: bool) -> tuple[_Parties, _Parties]:
        """Who visits on the left, whom or where on the right."""
        return self._left(1), self._hosts(self._right(2), is_direct)

    def visit(self, is_direct: bool) -> tuple[_Parties, _Parties]:
        """The visitor right behind the noun, or before it, and the host: `kunjungan A ke B`, `kunjungannya ke B`."""
        right = self._right(2)
        hosts = self._hosts(right, is_direct)
        if not right or _TO.match(self.text, self.end):
            return self._left(1), hosts
        return right[:1], hosts

    def target(self, _: bool) -> tuple[_Parties, _Parties]:
        """Of a directed noun, only whom it is directed at shows."""
        return (), self._objects()

    def passive(self, _: bool) -> tuple[_Parties, _Parties]:
        return self._agents(), self._left(1)

    def active(self, _: bool) -> tuple[_Parties, _Parties]:
        return self._left(1), self._objects()

    def hosted(self, _: bool) -> tuple[_Parties, _Parties]:
        """A host does what it does to the visitor, who is the actor."""
        return self._objects(), self._left(1)

    def _hosts(self, parties: _Parties, is_direct: bool) -> _Parties:
        for party in parties:
            if self._is_destination(party[0], is_direct):
                return (party,)
        return ()

    def _is_destination(self, at: int, is_direct: bool) -> bool:
        before = self.text[max(self.end, at - 12) : at]
        return before.endswith((" ke ", " di ", " menuju ")) or (at - self.end <= 1 and is_direct)

    def _objects(self) -> _Parties:
        """The parties right behind the trigger, with those they are coordinated with."""
        right = self._right(3)
        if not right or self._is_barred(right[0][0]):
            return ()
        size = 1
        while size < len(right) and _AND.fullmatch(self.text, right[size - 1][1], right[size][0]):
            size += 1
        return right[:size]

    def _agents(self) -> _Parties:
        """Who did it, in a passive: behind `oleh`, or right behind the verb."""
        right = self._right(1)
        if right and (right[0][0] - self.end < _NEAR_AGENT or self.text.startswith(" oleh ", self.end)):
            return () if self._is_barred(right[0][0]) else right
        return ()

    def _is_barred(self, at: int) -> bool:
        return at - self.end >= _SHORTEST_BARRIER and _BARRIER.search(self.text, self.end, at) is not None

    def _left(self, most: int) -> list[_Party]:
        """The parties before the trigger, nearest first."""
        n = self.run
        starts, lower = self.starts, self.lower
        found: list[_Party] = []
        while n and starts[n - 1] >= lower:
            n -= 1
            if party := self._party(n, self.start):
                found.append(party)
                if len(found) == most:
                    break
        return found

    def _right(self, most: int) -> list[_Party]:
        """The parties behind the trigger, nearest first."""
        starts, upper = self.starts, self.upper
        found: list[_Party] = []
        for n in range(bisect_left(starts, self.end, self.run), len(starts)):
            if starts[n] >= upper:
                break
            if party := self._party(n, upper):
                found.append(party)
                if len(found) == most:
                    break
        return found

    def _party(self, n: int, limit: int) -> _Party | None:
        """The person or country that a run of capitalised words names, before `limit`."""
        if self.ends[n] > limit:
            return self._cut_country(self.starts[n], limit)
        if n not in self.parties:
            self.parties[n] = self._named(n)
        return self.parties[n]

    def _named(self, n: int) -> _Party | None:
        start, end = self.starts[n], self.ends[n]
        country = _country(self.text[start:end], self.language)
        if country:
            return end - len(country), end, country
        person = self.people.person(n)
        return (person.start, person.end, person.name) if person else None

    def _cut_country(self, start: int, end: int) -> _Party | None:
        """The country before a trigger that stands in the same run of capitals, as in a headline."""
        run = self.text[start:end].rstrip()
        country = _country(run, self.language)
        end = start + len(run)
        return (end - len(country), end, country) if country else None

    def _actor(self, party: _Party) -> Actor:
        actor = self.actors.get(party)
        if actor is None:
            start, end, name = party
            name = self.people.fullest(name, start)
            actor = self.actors[party] = Actor(name, self._mention(start, end), _code(name, self.language))
        return actor

    def _mention(self, start: int, end: int) -> Mention:
        if self.shift is None:
            return self.prose.mention(start, end)
        start += self.shift
        end += self.shift
        return Mention(start, end, self.prose.source[start:end])

    def _modality(self) -> Modality:
        """Read from the few words before the trigger, the nearest deciding."""
        passed = 0
        for word in reversed(self.letters[max(self.lower, self.start - _FAR_AUXILIARY) : self.start].split()):
            if word in _SIGNALS:
                return _SIGNALS[word]
            passed += len(word) > 1
            if passed == _AUXILIARIES:
                break
        return _HAPPENED

    def _place(self) -> Mention | None:
        at = self.text.find("di ", self.end, self.upper)
        place = _PLACE.search(self.text, at, self.upper) if at >= 0 else None
        return self._mention(*place.span(1)) if place else None

    def _quote(self, trigger: Mention) -> Quote | None:
        n = bisect_right(self.quote_starts, trigger.start) - 1
        return self.quotes[n] if n >= 0 and trigger.end <= self.quotes[n].end else None

    def _when(self, trigger: Mention) -> When:
        """The date in the event's sentence that is nearest to the trigger."""
        near = self.near
        if len(near) > 1:
            near = [min(near, key=lambda date: max(date.start - trigger.end, trigger.start - date.end))]
        return self._when_on(near[0])

    def _when_on(self, date: TimeExpression) -> When:
        when = self.whens.get(date.start)
        if when is None:
            when = When(date.repaired or date.edtf or "", Mention(date.start, date.end, date.text))
            self.whens[date.start] = when
        return when

    def _source(self, quote: Quote) -> Actor | None:
        """Who says in a quote that the event took place."""
        if quote.id not in self.sources:
            said = quote.speaker
            self.sources[quote.id] = Actor(said.name, said.mention) if said and said.name is not None else None
        return self.sources[quote.id]


def _arguments(
    frame: Frame, word: str, *, is_verb: bool
) -> tuple[Callable[[_Reader, bool], tuple[_Parties, _Parties]], bool]:
    """Return what reads the parties of a form, by its frame and voice, and whether it must find an actor."""
    if frame in (Frame.MEETING, Frame.JOINT):
        return (_Reader.together if is_verb else _Reader.between), False
    if frame is Frame.VISIT:
        return (_Reader.visitors, True) if is_verb else (_Reader.visit, False)
    if not is_verb:
        return _Reader.target, False
    if word.startswith("di"):
        return _Reader.passive, False
    return (_Reader.hosted if frame is Frame.HOST else _Reader.active), False


@lru_cache(maxsize=4096)
def _country(run: str, language: str) -> str | None:
    """The country that a run of capitalised words is or ends with, the longest first."""
    words = run.split(" ")
    names = countries(language)
    for size in range(min(4, len(words)), 0, -1):
        name = " ".join(words[-size:])
        if name in names or name in CAPITALS:
            return name
    return None


def _code(name: str, language: str) -> str | None:
    return countries(language).get(name) or CAPITALS.get(name)


def _in_any_case(words: Iterable[str], modality: Modality) -> dict[bytes, Modality]:
    forms = (form.encode() for word in words for form in (word, word.capitalize(), word.upper()))
    return dict.fromkeys(forms, modality)


_SIGNALS: dict[bytes, Modality] = (
    _in_any_case(ONGOING, Modality.ONGOING)
    | _in_any_case(POSSIBLE | NOT_YET, Modality.POSSIBLE)
    | _in_any_case(PLANNED, Modality.PLANNED)
    | _in_any_case(DENIED, Modality.DENIED)
)
