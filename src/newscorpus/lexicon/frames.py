"""The shape of a row of the tables of triggers: forms of one event type, and the words around them that decide."""

from __future__ import annotations

from enum import StrEnum

import attrs

from newscorpus.records import EventType


class Frame(StrEnum):
    """Where the parties of an event stand around its trigger."""

    MEETING = "meeting"
    VISIT = "visit"
    HOST = "host"
    DIRECTED = "directed"
    JOINT = "joint"


@attrs.frozen
class Trigger:
    """Words of one type, mode and frame: `verbs` have their subject on the left, `nouns` their parties on the right.

    `verbs`, `nouns` and `bare` are forms of one word, `phrases` and `noun_phrases` of several, with commas between
    them. `bare` are verbs without a prefix, as headlines have them: read right behind a capitalised word, or a pronoun.
    `subtype` says what an event outside PLOVER is.

    The rest are conditions: a word of `before` or `behind` must stand at most `reach` words from the trigger in its
    sentence, none of `not_before` and `not_behind` at most two words from it, and none of `not_near` around it. There
    `A` stands for any capitalised word and `0` for any number in figures. Of the rows that have a form, the first whose
    conditions hold is read: longer phrases before shorter ones, rows with `before` or `behind` before those without.
    """

    event_type: EventType
    mode: str | None
    frame: Frame
    verbs: str = ""
    nouns: str = ""
    phrases: str = attrs.field(default="", kw_only=True)
    noun_phrases: str = attrs.field(default="", kw_only=True)
    bare: str = attrs.field(default="", kw_only=True)
    subtype: str | None = attrs.field(default=None, kw_only=True)
    before: str = attrs.field(default="", kw_only=True)
    behind: str = attrs.field(default="", kw_only=True)
    reach: int = attrs.field(default=3, kw_only=True)
    not_before: str = attrs.field(default="", kw_only=True)
    not_behind: str = attrs.field(default="", kw_only=True)
    not_near: str = attrs.field(default="", kw_only=True)
