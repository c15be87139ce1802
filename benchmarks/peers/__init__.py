"""One adapter a contender, all with the same few names; a contender that is not installed is left out of the table."""

from __future__ import annotations

from collections.abc import Sequence
from importlib import import_module
from typing import Any, Protocol, cast

FLOOR = "str_split"
SUBJECT = "newscorpus"
CONTENDERS = (FLOOR, SUBJECT, "newscorpus_blocks", "langdetect", "trafilatura")
QUOTES = "newscorpus_quotes"
QUOTE_CONTENDERS = (FLOOR, QUOTES, "newscorpus_blocks", "textacy", "textacy_pairing", "langdetect")
DATES = "newscorpus_dates"
DATE_CONTENDERS = (FLOOR, DATES, "newscorpus_dates_alone", "newscorpus_blocks", "dateparser")


class Peer(Protocol):
    """What an adapter module has: a name for the table, a version, and its work on a list of texts."""

    NAME: str

    def version(self) -> str:
        """Return the version of what is measured."""

    def prepare(self, text: str) -> Any:
        """Return the text in the form the contender takes it; this is not timed."""

    def run(self, texts: Sequence[Any]) -> None:
        """Do the work; this is timed."""


def peer(name: str) -> Peer:
    """Return the adapter of that name; raises ImportError where its library is not installed."""
    return cast("Peer", import_module(f"benchmarks.peers.{name}"))
