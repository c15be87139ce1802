"""Whose words an event stands in."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from newscorpus.records import Actor, Quote

_NESTED = 4


class Sayings:
    """The quotes of one article, in order of start; one Actor is made of each speaker."""

    def __init__(self, quotes: Sequence[Quote]) -> None:
        self.quotes = quotes
        self._starts = [quote.start for quote in quotes]
        self._sources: dict[str, Actor | None] = {}

    def around(self, start: int, end: int) -> Quote | None:
        """Return the innermost quote that covers a span of the source, None outside of quotes."""
        n = bisect_right(self._starts, start)
        for quote in reversed(self.quotes[max(0, n - _NESTED) : n]):
            if end <= quote.end:
                return quote
        return None

    def source(self, quote: Quote) -> Actor | None:
        """Return who says in a quote that the event took place, None where the text does not tell."""
        if quote.id not in self._sources:
            said = quote.speaker
            self._sources[quote.id] = Actor(said.name, said.mention) if said and said.name is not None else None
        return self._sources[quote.id]
