"""Who did what to whom, where and when: PLOVER events from trigger words and the parties around them.

A trigger's frame says where its parties stand: the subject before a verb, the object behind it, `antara A dan B`
behind a noun, the destination after `ke`. What the sentence does not show stays empty.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

import attrs

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
_BEFORE = 5
_WORDS = re.compile(r"[A-Za-z]{4,}+")
_PLAIN = re.compile(r"[a-z]{2,}+")
_TO = re.compile(r"(?:nya)? (?:resmi |penuh |kerja |kenegaraan |pertama )?(?:ke|di|menuju) (?=[A-Z])")
_BETWEEN = re.compile(r" ?(?:antara|oleh) (?=[A-Z])")
_AND = re.compile(r"(?:,| dan| serta) (?:[a-z]{2,12} ){0,2}")
_PLACE = re.compile(r"(?<![a-z])di (?:[a-z]{2,12} ){0,2}(?=[A-Z])")
_FUTURES = frozenset({EventType.CONSULT, EventType.SUPPORT, EventType.COOPERATE, EventType.AID})
_TOLD = BODY | {Kind.HEADLINE, Kind.STANDFIRST, Kind.CAPTION}
_CLAUSE = re.compile(r"[;:\n]|, (?:namun|tetapi|tapi|sedangkan|sementara|kata|ujar) ")


@attrs.frozen
class _Party:
    """Somebody or some body an event may involve, in offsets of the prose's text."""

    start: int
    end: int
    name: str


@attrs.frozen
class _Scene:
    """A trigger in its sentence with the parties of the clause, left and right of it, nearest first."""

    start: int
    end: int
    trigger: Trigger
    word: str
    left: tuple[_Party, ...]
    right: tuple[_Party, ...]


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
    """
    countries = COUNTRIES[language]
    events: list[Event] = []
    sentences: list[tuple[int, int]] = []
    for start, end, trigger in _hits(prose.text):
        if not sentences or start >= sentences[-1][1]:
            sentences = _sentences_around(prose.text, start)
        sentence = next(((a, b) for a, b in sentences if a <= start and end <= b), None)
        if sentence and prose.kind(start) in _TOLD:
            scene = _scene(prose, people, countries, trigger, start, end, sentence)
            events.append(_event(f"{article_id}#e{len(events) + 1}", prose, scene, sentence, quotes, dates, countries))
    return tuple(events)


def _sentences_around(text: str, at: int) -> list[tuple[int, int]]:
    """The sentences of the paragraph that stands at an offset."""
    start = text.rfind(PARAGRAPH_BREAK, 0, at) + 1
    end = text.find(PARAGRAPH_BREAK, at)
    return [(start + a, start + b) for a, b in sentence_spans(text[start : end if end >= 0 else len(text)])]


@cache
def _forms() -> dict[str, Trigger]:
    forms: dict[str, Trigger] = {}
    for trigger in TRIGGERS:
        for word in f"{trigger.verbs} {trigger.nouns}".split():
            forms |= {word: trigger, word.capitalize(): trigger}
        for word in trigger.nouns.split():
            forms |= {f"{word}nya": trigger, f"{word.capitalize()}nya": trigger}
    return forms


def _hits(text: str) -> list[tuple[int, int, Trigger]]:
    forms = _forms()
    found = []
    for word in forms.keys() & set(_WORDS.findall(text)):
        at = text.find(word)
        while at >= 0:
            end = at + len(word)
            if not text[at - 1 : at].isalpha() and not text[end : end + 1].isalpha():
                found.append((at, end, forms[word]))
            at = text.find(word, end)
    return sorted(found, key=lambda hit: hit[0])


def _scene(
    prose: Prose,
    people: Register,
    countries: dict[str, str],
    trigger: Trigger,
    start: int,
    end: int,
    sentence: tuple[int, int],
) -> _Scene:
    text = prose.text
    lower, upper = max(sentence[0], start - REACH), min(sentence[1], end + REACH)
    breaks = [m.end() for m in _CLAUSE.finditer(text, lower, start)]
    lower = breaks[-1] if breaks else lower
    if m := _CLAUSE.search(text, end, upper):
        upper = m.start()
    left = tuple(_parties(people, countries, lower, start))[::-1]
    right = tuple(_parties(people, countries, end, upper))
    return _Scene(start, end, trigger, text[start:end].lower(), left, right)


def _parties(people: Register, countries: dict[str, str], start: int, end: int) -> Iterator[_Party]:
    """The persons and countries that are named in a stretch of text, in order."""
    for n in people.runs(start, end):
        a, b = people.starts[n], min(people.ends[n], end)
        run = people.text[a:b]
        person = people.person(n)
        if person is not None and person.name not in countries and person.end <= end:
            yield _Party(person.start, person.end, people.fullest(person.name, person.start))
        elif (country := _country(run, countries)) is not None:
            at = a + run.find(country)
            yield _Party(at, at + len(country), people.fullest(country, at))


def _country(run: str, countries: dict[str, str]) -> str | None:
    """The country a run of capitalised words ends or begins with, the longest first."""
    words = run.split(" ")
    for size in range(min(4, len(words)), 0, -1):
        for candidate in (" ".join(words[-size:]), " ".join(words[:size])):
            if candidate in countries or candidate in CAPITALS:
                return candidate
    return None


def _event(
    event_id: str,
    prose: Prose,
    scene: _Scene,
    sentence: tuple[int, int],
    quotes: Sequence[Quote],
    dates: Sequence[TimeExpression],
    countries: dict[str, str],
) -> Event:
    actors, recipients = _arguments(prose.text, scene)
    modality = _modality(prose.text, scene, sentence[0])
    trigger, (start, end) = prose.mention(scene.start, scene.end), prose.span(*sentence)
    base = scene.trigger.event_type
    future = modality in (Modality.PLANNED, Modality.POSSIBLE) and base in _FUTURES
    quote = next((q for q in quotes if q.start <= trigger.start and trigger.end <= q.end), None)
    return Event(
        id=event_id,
        start=start,
        end=end,
        trigger=trigger,
        event_type=EventType.AGREE if future else base,
        base_type=base,
        mode=scene.trigger.mode,
        subtype=None,
        actors=tuple(_actor(prose, party, countries) for party in actors),
        recipients=tuple(_actor(prose, party, countries) for party in recipients),
        place=_place(prose, scene, sentence[1]),
        when=_when(trigger, start, end, dates),
        modality=modality,
        attributed_to=_source(quote),
        quote=quote.id if quote else None,
    )


def _actor(prose: Prose, party: _Party, countries: dict[str, str]) -> Actor:
    country = countries.get(party.name) or CAPITALS.get(party.name)
    return Actor(party.name, prose.mention(party.start, party.end), country)


def _source(quote: Quote | None) -> Actor | None:
    if quote is None or quote.speaker is None or quote.speaker.name is None:
        return None
    return Actor(quote.speaker.name, quote.speaker.mention)


def _arguments(text: str, scene: _Scene) -> tuple[Sequence[_Party], Sequence[_Party]]:
    """Actors and recipients, by the trigger's frame and voice."""
    left, right = scene.left, scene.right
    is_verb = scene.word in scene.trigger.verbs.split()
    if scene.trigger.frame in (Frame.MEETING, Frame.JOINT):
        return _together(text, scene, is_verb=is_verb), ()
    if scene.trigger.frame is Frame.VISIT:
        actor = left[:1] if is_verb or not right or _TO.match(text, scene.end) else right[:1]
        return actor, [party for party in right if _is_destination(text, scene, party)][:1]
    if is_verb and scene.word.startswith("di"):
        agent = [p for p in right if text[max(0, p.start - 5) : p.start] == "oleh "]
        return agent[:1], left[:1]
    subject, objects = (left[:1], right[:1]) if is_verb else ((), right[:1])
    return (objects, subject) if scene.trigger.frame is Frame.HOST else (subject, objects)


def _together(text: str, scene: _Scene, *, is_verb: bool) -> Sequence[_Party]:
    """The parties of a meeting or an agreement: `A dan B bertemu`, `A bertemu B`, `pertemuan antara A dan B`."""
    left, right = scene.left, scene.right
    if is_verb:
        if len(left) > 1 and _AND.fullmatch(text, left[1].end, left[0].start):
            return left[1::-1]
        return (*left[:1], *right[:1])
    joined = [p for i, p in enumerate(right) if i == 0 or _AND.fullmatch(text, right[i - 1].end, p.start)]
    near = joined and (_BETWEEN.search(text, scene.end, joined[0].start) or joined[0].start - scene.end < 12)
    return joined[:2] if near else (*left[:1], *right[:1])


def _is_destination(text: str, scene: _Scene, party: _Party) -> bool:
    before = text[max(scene.end, party.start - 12) : party.start]
    return before.endswith((" ke ", " di ", " menuju ")) or (
        party.start - scene.end <= 1 and scene.word.startswith("me")
    )


def _modality(text: str, scene: _Scene, lower: int) -> Modality:
    """Read from the few words before the trigger, the nearest deciding."""
    for word in reversed(_PLAIN.findall(text[max(lower, scene.start - 60) : scene.start].lower())[-_BEFORE:]):
        if word in DENIED:
            return Modality.DENIED
        if word in PLANNED:
            return Modality.PLANNED
        if word in POSSIBLE or word in NOT_YET:
            return Modality.POSSIBLE
        if word in ONGOING:
            return Modality.ONGOING
    return Modality.HAPPENED


def _place(prose: Prose, scene: _Scene, upper: int) -> Mention | None:
    m = _PLACE.search(prose.text, scene.end, min(upper, scene.end + REACH))
    run = re.compile(r"[A-Z][\w'-]*+(?: [A-Z][\w'-]*+){0,4}").match(prose.text, m.end()) if m else None
    return prose.mention(*run.span()) if run else None


def _when(trigger: Mention, start: int, end: int, dates: Sequence[TimeExpression]) -> When | None:
    """The date in the event's sentence that is nearest to the trigger."""
    near = [
        d for d in dates if start <= d.start and d.end <= end and d.edtf and d.type in (TimeType.DATE, TimeType.TIME)
    ]
    if not near:
        return None
    best = min(near, key=lambda d: (max(d.start - trigger.end, trigger.start - d.end), d.start))
    return When(best.repaired or best.edtf or "", Mention(best.start, best.end, best.text))
