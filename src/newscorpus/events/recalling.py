"""The parties of the events told so far, for the nouns that point back at one (`pertemuan itu`)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from newscorpus.events.parties import Parties, Party

Arguments = tuple[Sequence[Party], Sequence[Party]]

_NOBODY: Arguments = ((), ())
_PREFIX = re.compile(r"(?:me(?:ng|ny|m|n)?|pe(?:ng|ny|m|n)?|di|ber|ter)(?=[a-z]{4})")
_SUFFIX = re.compile(r"(?:kan|an|i)?(?:nya)?\Z")
_SHARED = 4


class Recent:
    """The parties of the last event of each kind in one article, by their fullest names."""

    def __init__(self, parties: Parties) -> None:
        self.parties = parties
        self._last: dict[str, Arguments] = {}

    def kept(self, kind: str, found: Arguments) -> Arguments:
        """Keep the parties of an event, if it has actors, and return them."""
        actors: Sequence[Party] = self._full(found[0])
        recipients: Sequence[Party] = self._full(found[1])
        if actors:
            before = self._last.get(kind, _NOBODY)
            if not recipients and _names(actors) == _names(before[0]):
                recipients = before[1]
            self._last[kind] = (actors, recipients)
        return found

    def recalled(self, kind: str, found: Arguments) -> Arguments:
        """Return the parties of an event, those it lacks from the last of its kind, unless that was another's."""
        actors, recipients = self._last.get(kind, _NOBODY)
        if found[0] and _names(self._full(found[0])) != _names(actors):
            return self.kept(kind, found)
        return found[0] or _unmentioned(actors), found[1] or _unmentioned(recipients)

    def _full(self, parties: Sequence[Party]) -> tuple[Party, ...]:
        return tuple(party._replace(name=self.parties.fullest(party)) for party in parties)


def _names(parties: Sequence[Party]) -> frozenset[str]:
    return frozenset(party.name for party in parties)


def _unmentioned(parties: Sequence[Party]) -> tuple[Party, ...]:
    return tuple(party._replace(is_mentioned=False) for party in parties)


@lru_cache(maxsize=1024)
def root_of(word: str) -> str:
    """Return what the forms of one root share: its last letters, when prefix and suffix are off."""
    return _SUFFIX.sub("", _PREFIX.sub("", word, count=1), count=1)[-_SHARED:]
