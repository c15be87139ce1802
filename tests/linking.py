"""Events as articles tell them, written by hand: who did what, with a comma between the parties."""

from __future__ import annotations

from newscorpus.lexicon.tables import countries
from newscorpus.records import Actor, Event, EventType, Mention, Modality, When

HOMES = {
    "Prabowo Subianto": "IDN", "Anwar Ibrahim": "MYS", "Joe Biden": "USA", "Xi Jinping": "CHN", "Wang Yi": "CHN",
    "Antony Blinken": "USA",
}  # fmt: skip
TRIGGERS = {"CONSULT": "bertemu", "COERCE": "menangkap", "PROTEST": "unjuk rasa", "AGREE": "kesepakatan"}


def told(
    event_id: str,
    base: str,
    actors: str = "",
    recipients: str = "",
    *,
    when: str | None = None,
    place: str | None = None,
    modality: str = "happened",
    mode: str | None = None,
    subtype: str | None = None,
) -> Event:
    """Return an event; a number behind the article's name is its own: `a` is `a#e1`, `a2` is `a#e2`."""
    article, number = event_id.rstrip("0123456789"), event_id.lstrip("abcdefghijklmnopqrstuvwxyz") or "1"
    word = TRIGGERS.get(base, "peristiwa")
    trigger = Mention(100 * int(number), 100 * int(number) + len(word), word)
    is_planned = modality in ("planned", "possible") and base == "CONSULT"
    return Event(
        f"{article}#e{number}",
        trigger.start,
        trigger.end,
        trigger,
        EventType.AGREE if is_planned else EventType(base),
        EventType(base),
        mode,
        subtype,
        _actors(actors),
        _actors(recipients),
        Mention(0, len(place), place) if place else None,
        When(when, Mention(0, 1, "x")) if when else None,
        Modality(modality),
        None,
        None,
    )


def _actors(names: str) -> tuple[Actor, ...]:
    known = countries("id") | HOMES
    return tuple(Actor(name, None, known.get(name)) for name in names.split(", ") if name)
