"""Scraped news text in, typed `Article`, `Quote` and `Event` records out, every character accounted for.

>>> import newscorpus
>>> article = newscorpus.parse("JAKARTA, KOMPAS.com - Hujan turun sejak pagi.")
>>> article.body, article.place
('Hujan turun sejak pagi.', 'Jakarta')
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from newscorpus.detecting import detect
from newscorpus.errors import (
    MissingExtraError,
    NewscorpusError,
    ParameterError,
    RuleError,
    UnknownOutletError,
)
from newscorpus.explaining import Explanation, explain
from newscorpus.outlets import OUTLETS
from newscorpus.parsing import ALL, View, parse, parse_many
from newscorpus.records import (
    Actor,
    Article,
    Block,
    Detection,
    Diagnostic,
    Document,
    Event,
    EventType,
    Fault,
    Kind,
    Mention,
    Modality,
    Origin,
    Paragraph,
    Publication,
    Quote,
    QuoteKind,
    Section,
    Sentence,
    Speaker,
    SpeakerHow,
    SpeakerKind,
    Summary,
    TimeExpression,
    TimeType,
    When,
)
from newscorpus.release import VERSION
from newscorpus.rules import Outlet
from newscorpus.streams import read

if TYPE_CHECKING:
    from newscorpus.arrow import tables
    from newscorpus.ingesting import ingest
    from newscorpus.linking import link
    from newscorpus.stories import Claim, Clash, Story

__version__ = VERSION
_LATE = {
    "Claim": "newscorpus.stories",
    "Clash": "newscorpus.stories",
    "Story": "newscorpus.stories",
    "ingest": "newscorpus.ingesting",
    "link": "newscorpus.linking",
    "tables": "newscorpus.arrow",
}


if not TYPE_CHECKING:
    # mypy would take every name for one that exists.
    def __getattr__(name: str) -> Any:
        if name in _LATE:
            return getattr(import_module(_LATE[name]), name)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


__all__ = [
    "ALL",
    "OUTLETS",
    "Actor",
    "Article",
    "Block",
    "Claim",
    "Clash",
    "Detection",
    "Diagnostic",
    "Document",
    "Event",
    "EventType",
    "Explanation",
    "Fault",
    "Kind",
    "Mention",
    "MissingExtraError",
    "Modality",
    "NewscorpusError",
    "Origin",
    "Outlet",
    "Paragraph",
    "ParameterError",
    "Publication",
    "Quote",
    "QuoteKind",
    "RuleError",
    "Section",
    "Sentence",
    "Speaker",
    "SpeakerHow",
    "SpeakerKind",
    "Story",
    "Summary",
    "TimeExpression",
    "TimeType",
    "UnknownOutletError",
    "View",
    "When",
    "detect",
    "explain",
    "ingest",
    "link",
    "parse",
    "parse_many",
    "read",
    "tables",
]
