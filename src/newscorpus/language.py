"""Which language a text is written in, and what says so.

Indonesian and Malay are known by their own words; only where those are few is langdetect asked, which knows no Malay.
"""

from __future__ import annotations

import threading
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import attrs

from newscorpus.lexicon.stopwords import DISTINGUISHING, LEANING, SHARED

if TYPE_CHECKING:
    from langdetect.detector_factory import DetectorFactory

SAMPLE = 600
LONG_SAMPLE = 3_000
"""Code points that are read, from the beginning; LONG_SAMPLE where one of the words there is Malay."""
LEAST_WORDS = 3
"""Distinct known words that settle the language, if they are LEAST_SHARE of all words of the sample."""
LEAST_SHARE = 0.04
LEAST_LETTERS = 60
"""Letters below which langdetect's answer is chance."""
LEAST_PROBABILITY = 0.9

_MALAY = DISTINGUISHING["ms"] | LEANING["ms"]
_KNOWN = SHARED.union(*DISTINGUISHING.values(), *LEANING.values())
_LOADING = threading.Lock()


@attrs.frozen
class Identification:
    """A language (BCP 47), None where it is not known, and the method: `stopwords`, `langdetect` or `none`."""

    language: str | None
    method: str


_UNKNOWN = Identification(None, "none")


def identify(text: str) -> Identification:
    """Return the language of `text`, the same in every process, for whatever text.

    Its first SAMPLE code points decide, or its first LONG_SAMPLE where they hold a word that is Malay. Indonesian and
    Malay are told apart by the words of DISTINGUISHING, else of LEANING. Where these say nothing, a text in words that
    both languages share is taken for Indonesian, of which far more is written.
    """
    sample = text[:SAMPLE]
    words = sample.lower().split()
    known = _KNOWN.intersection(words)
    if len(known) >= LEAST_WORDS and len(known) >= LEAST_SHARE * len(words):
        if not known.isdisjoint(_MALAY):
            known = _KNOWN.intersection(text[:LONG_SAMPLE].lower().split())
        return Identification(_indonesian_or_malay(known), "stopwords")
    language = _detected(sample)
    if language is None:
        return _UNKNOWN
    return Identification(_indonesian_or_malay(known) if language == "id" else language, "langdetect")


def _indonesian_or_malay(known: frozenset[str]) -> str:
    for table in (DISTINGUISHING, LEANING):
        indonesian, malay = len(known & table["id"]), len(known & table["ms"])
        if indonesian != malay:
            return "id" if indonesian > malay else "ms"
    return "id"


def _detected(sample: str) -> str | None:
    if sum(map(str.isalpha, sample)) < LEAST_LETTERS:
        return None
    from langdetect.lang_detect_exception import LangDetectException

    detector = _detectors().create()
    detector.append(sample)
    try:
        best = max(detector.get_probabilities(), key=lambda guess: guess.prob, default=None)
    except LangDetectException:  # letters, but of no script that it has a profile for
        return None
    return _tag(best.lang) if best and best.prob >= LEAST_PROBABILITY else None


def _tag(code: str) -> str:
    language, _, region = code.partition("-")
    return f"{language}-{region.upper()}" if region else language


def _detectors() -> DetectorFactory:
    with _LOADING:
        return _loaded_detectors()


@cache
def _loaded_detectors() -> DetectorFactory:
    # langdetect's own factory is global, unseeded, and numbers its profiles in directory order.
    from langdetect.detector_factory import PROFILES_DIRECTORY, DetectorFactory

    factory = DetectorFactory()
    factory.seed = 0
    profiles = sorted(path for path in Path(PROFILES_DIRECTORY).iterdir() if not path.name.startswith((".", "_")))
    factory.load_json_profile([path.read_text(encoding="utf-8") for path in profiles])
    return factory
