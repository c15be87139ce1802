"""The tables that packages may add to, as the views read them: made on first use, once per process."""

from __future__ import annotations

from functools import cache

from newscorpus.lexicon import agencies as agency_names
from newscorpus.lexicon import titles
from newscorpus.lexicon.additions import installed_additions
from newscorpus.lexicon.countries import COUNTRIES
from newscorpus.lexicon.speech import SPEECH, SpeechVerb
from newscorpus.lexicon.triggers import TRIGGERS, Trigger


@cache
def speech_verbs(language: str) -> tuple[SpeechVerb, ...]:
    """Return the verbs of saying of a language; raises KeyError where it has no lexicon."""
    added = (verb for a in installed_additions() if language in a.languages for verb in a.speech)
    return (*SPEECH[language], *added)


@cache
def triggers() -> tuple[Trigger, ...]:
    """Return the words that tell events."""
    return (*TRIGGERS, *(trigger for a in installed_additions() for trigger in a.triggers))


@cache
def countries(language: str) -> dict[str, str]:
    """Return ISO 3166 alpha-3 codes by name; raises KeyError where the language has no lexicon."""
    return COUNTRIES[language] | {
        n: code for a in installed_additions() if language in a.languages for n, code in a.countries
    }


@cache
def heads() -> frozenset[str]:
    """Return the first words of what somebody is, in lower case."""
    return titles.HEADS.union(*(a.titles for a in installed_additions()))


@cache
def agencies() -> frozenset[str]:
    """Return the names of news agencies."""
    return agency_names.AGENCIES.union(*(a.agencies for a in installed_additions()))


@cache
def media() -> frozenset[str]:
    """Return the names of papers, broadcasters and sites."""
    return agency_names.MEDIA.union(*(a.media for a in installed_additions()))
