"""Words that installed packages add to the tables of the lexicon.

An entry point of the group `newscorpus.lexicon` names an `Additions` or a sequence of them. They are loaded on the
first look-up of a table that takes additions (`tables`), never at import.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache

import attrs

from newscorpus.discovering import installed
from newscorpus.errors import RuleError
from newscorpus.lexicon.countries import COUNTRIES
from newscorpus.lexicon.speech import SPEECH, SpeechVerb
from newscorpus.lexicon.triggers import TRIGGERS, Trigger

ENTRY_POINTS = "newscorpus.lexicon"
LANGUAGES = tuple(SPEECH)


def _words(words: str | Iterable[str]) -> tuple[str, ...]:
    return tuple(words.split() if isinstance(words, str) else words)


def _verbs(verbs: Iterable[SpeechVerb]) -> tuple[SpeechVerb, ...]:
    return tuple(verbs)


def _triggers(triggers: Iterable[Trigger]) -> tuple[Trigger, ...]:
    return tuple(triggers)


def _pairs(table: Iterable[tuple[str, str]] | dict[str, str]) -> tuple[tuple[str, str], ...]:
    return tuple(table.items() if isinstance(table, dict) else table)


@attrs.frozen(kw_only=True)
class Additions:
    """Words to add to the tables, in the forms the tables have them.

    `speech` are verbs of saying and `countries` names with ISO 3166 alpha-3 codes, both of the `languages` (BCP 47);
    the other tables serve all languages. `titles` are first words of what somebody is, in lower case (`keuchik`);
    `agencies` and `media` names of one word each, as written; `triggers` words that tell events. Words may be given as
    one string with blanks between them, countries as a dict. Raises RuleError where a word is malformed.
    """

    languages: tuple[str, ...] = attrs.field(default=LANGUAGES, converter=_words)
    speech: tuple[SpeechVerb, ...] = attrs.field(default=(), converter=_verbs)
    titles: tuple[str, ...] = attrs.field(default=(), converter=_words)
    agencies: tuple[str, ...] = attrs.field(default=(), converter=_words)
    media: tuple[str, ...] = attrs.field(default=(), converter=_words)
    countries: tuple[tuple[str, str], ...] = attrs.field(default=(), converter=_pairs)
    triggers: tuple[Trigger, ...] = attrs.field(default=(), converter=_triggers)

    def __attrs_post_init__(self) -> None:
        for fault in _faults(self):
            raise RuleError(f"additions to the lexicon: {fault}")


def _faults(added: Additions) -> Iterator[str]:
    if unknown := sorted(set(added.languages) - set(LANGUAGES)):
        yield f"there is no lexicon of {', '.join(unknown)}; there are {', '.join(LANGUAGES)}"
    for word in (*added.titles, *_forms(added.speech), *_written(added.triggers)):
        if not (word.islower() and word.isalpha() and word.isascii()):
            yield f"{word!r} is no word in lower case; write letters from a to z alone"
    for word in (*added.agencies, *added.media):
        if not word or " " in word:
            yield f"{word!r} is not one word; names of several words cannot be added"
    for name, code in added.countries:
        if not (name and len(code) == 3 and code.isascii() and code.isupper()):
            yield f"{code!r} is no code for {name!r}; write ISO 3166 alpha-3, as IDN"


def _forms(verbs: Iterable[SpeechVerb]) -> Iterator[str]:
    return (form for verb in verbs for form in (verb.base, *verb.active, *verb.passive))


def _written(triggers: Iterable[Trigger]) -> Iterator[str]:
    return (word for trigger in triggers for word in f"{trigger.verbs} {trigger.nouns}".split())


@cache
def installed_additions() -> tuple[Additions, ...]:
    """Return what installed packages add, in order of package and entry point.

    Raises RuleError, naming the entry point, where one cannot be loaded, or has a verb, trigger or country that the
    tables or another package read otherwise.
    """
    found = installed(ENTRY_POINTS, Additions)
    claimed = _built_in()
    for added, origin in found:
        own = dict(_claims(added))
        for (table, word), reading in own.items():
            if claimed.get((table, word), reading) != reading:
                raise RuleError(f"{origin}: the lexicon has the {table} {word!r} already; leave it out")
        claimed |= own
    return tuple(added for added, _ in found)


def _built_in() -> dict[tuple[str, str], object]:
    tables = (Additions(languages=(code,), speech=SPEECH[code], countries=COUNTRIES[code]) for code in LANGUAGES)
    return {claim: reading for table in (*tables, Additions(triggers=TRIGGERS)) for claim, reading in _claims(table)}


def _claims(added: Additions) -> Iterator[tuple[tuple[str, str], object]]:
    """Words that can be read one way only, each with its table, and how they are read here."""
    for language in added.languages:
        for verb in added.speech:
            yield from (((f"speech verb ({language})", form), verb) for form in _forms([verb]))
        yield from (((f"country ({language})", name), code) for name, code in added.countries)
    for trigger in added.triggers:
        row = (trigger.event_type, trigger.mode, trigger.frame)
        yield from ((("trigger", word), row) for word in _written([trigger]))
