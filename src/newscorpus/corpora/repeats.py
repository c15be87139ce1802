"""What a survey finds: phrases that stand in several bodies of one outlet."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from enum import StrEnum

import attrs


class Standing(StrEnum):
    """Where a phrase stands: it fills a line, begins one, ends one, or stands anywhere."""

    LINES = "lines"
    BEGINNINGS = "beginnings"
    ENDS = "ends"
    PHRASES = "phrases"


@attrs.frozen
class Example:
    """A phrase in its place: the document's id, the words before, the phrase as written, the words behind."""

    document: str
    before: str
    text: str
    after: str


@attrs.frozen(kw_only=True)
class Repeat:
    """Words that stand in several documents of a group.

    `text` is the phrase folded: lower case, each number a `#`. `documents` is the number of documents in which it
    stands as `kind` says, `share` their share of the group's. `elsewhere` is the share of the other groups' documents
    that have it anywhere, as far as it is frequent there, None in the only group. `opens` and `closes` are the shares
    of its documents in which it stands at the beginning and at the end of a sentence. `together` are further phrases
    of the very same documents.
    """

    kind: Standing
    text: str
    documents: int
    share: float
    elsewhere: float | None
    opens: float
    closes: float
    examples: tuple[Example, ...]
    together: tuple[str, ...] = ()


@attrs.frozen(kw_only=True)
class Group:
    """The repeats of one outlet, or of one value of a column, most frequent first."""

    name: str
    documents: int
    repeats: tuple[Repeat, ...]


@attrs.frozen(kw_only=True)
class Survey:
    """The groups, the largest first; the number of faults by code, with the first message of each.

    `missed` is the most documents by which a count may be too low: 0 where all are exact.
    """

    groups: tuple[Group, ...]
    documents: int
    missed: int
    faults: Mapping[str, int] = attrs.field(factory=dict, hash=False)
    messages: Mapping[str, str] = attrs.field(factory=dict, hash=False)

    def only(self, *, kinds: Collection[str], top: int) -> Survey:
        """Return the survey with the first `top` repeats of these kinds in each group; groups without any go."""
        chosen = (
            attrs.evolve(group, repeats=tuple(repeat for repeat in group.repeats if repeat.kind in kinds)[:top])
            for group in self.groups
        )
        return attrs.evolve(self, groups=tuple(group for group in chosen if group.repeats))
