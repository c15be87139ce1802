"""Mentions that leave a party out, within one article: `pertemuan itu` is the meeting that the article tells in full.

What a mention is taken for depends on its own article alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import attrs

from newscorpus.linking.mentions import MUTUAL, Key, Mention, family, specific
from newscorpus.linking.parties import Party

_Kept = tuple[str, str | None]


def with_parties_of_their_article(mentions: Sequence[Mention]) -> list[Mention]:
    """Return the mentions, those without two parties with the keys of the one event that they may be in their article.

    It is of the same type and mode, and has the parties that the mention does name; where there are two, none is taken.
    One that names nobody at all is taken for another only where both sides act: a meeting, talks, an agreement.
    """
    articles: dict[str, list[Mention]] = {}
    for one in mentions:
        articles.setdefault(one.article, []).append(one)
    return [completed for found in articles.values() for completed in _completed(found)]


def _completed(mentions: Sequence[Mention]) -> Iterable[Mention]:
    told: dict[_Kept, dict[tuple[Key, ...], None]] = {}
    for one in mentions:
        if pairs := _pairs(one):
            told.setdefault(_deed(one), {})[pairs] = None
    return (_complete(one, told) if told and not _pairs(one) else one for one in mentions)


def _deed(one: Mention) -> _Kept:
    return family(one.event), one.event.mode


def _pairs(one: Mention) -> tuple[Key, ...]:
    return tuple(key for key in one.keys if key.is_pair)


def _complete(one: Mention, told: Mapping[_Kept, Iterable[tuple[Key, ...]]]) -> Mention:
    actors, recipients = specific(one.event.actors), specific(one.event.recipients)
    if not (actors or recipients or one.event.base_type in MUTUAL):
        return one
    fitting = [keys for keys in told.get(_deed(one), ()) if any(_fits(key, actors, recipients) for key in keys)]
    return attrs.evolve(one, keys=(*one.keys, *fitting[0])) if len(fitting) == 1 else one


def _fits(key: Key, actors: Iterable[Party], recipients: Iterable[Party]) -> bool:
    if key.kind == "sides":
        return all(_is_among(one, key.parties) for one in (*actors, *recipients))
    return all(_is_among(one, key.parties[:1]) for one in actors) and all(
        _is_among(one, key.parties[1:]) for one in recipients
    )


def _is_among(one: Party, parties: Iterable[Party]) -> bool:
    return any(one.shortens(other) for other in parties)
