"""The records: frozen, slotted, eager values that know nothing of how they were made.

Offsets are code points into `Article.source`, half-open. Times are EDTF (Library of Congress, levels 0 and 1) and
TIMEX3 (TimeML) strings; event types, modes and roles are those of the PLOVER manual; countries are ISO 3166 alpha-3.
"""

from __future__ import annotations

from bisect import bisect_right
from datetime import datetime
from enum import StrEnum
from itertools import accumulate
from typing import Any

import attrs
import msgspec

from newscorpus.sentences import sentence_spans
from newscorpus.shadow import BLANK


class Kind(StrEnum):
    """What a block of the source is."""

    PARAGRAPH = "paragraph"
    SUBHEAD = "subhead"
    TABLE = "table"
    HEADLINE = "headline"
    HEADLINE_REPEAT = "headline_repeat"
    STANDFIRST = "standfirst"
    TIMESTAMP = "timestamp"
    BYLINE = "byline"
    SIGNATURE = "signature"
    DATELINE = "dateline"
    CAPTION = "caption"
    KEYWORDS = "keywords"
    NOTE = "note"
    RELATED = "related"
    ADVERT = "advert"
    SOCIAL = "social"
    PAGINATION = "pagination"
    LEGAL = "legal"
    END_MARK = "end_mark"
    DUPLICATE = "duplicate"
    FURNITURE = "furniture"


BODY = frozenset({Kind.PARAGRAPH, Kind.SUBHEAD, Kind.TABLE})
METADATA = frozenset(
    {
        Kind.HEADLINE,
        Kind.STANDFIRST,
        Kind.TIMESTAMP,
        Kind.BYLINE,
        Kind.SIGNATURE,
        Kind.DATELINE,
        Kind.CAPTION,
        Kind.KEYWORDS,
        Kind.NOTE,
    }
)
BOILERPLATE = frozenset(Kind) - BODY - METADATA


class QuoteKind(StrEnum):
    """A full utterance between marks, a marked fragment in a reported clause, or reported speech without marks."""

    DIRECT = "direct"
    MIXED = "mixed"
    INDIRECT = "indirect"


class SpeakerHow(StrEnum):
    """What in the text names the speaker."""

    NAMED = "named"
    CLITIC = "clitic"
    PRONOUN = "pronoun"
    EPITHET = "epithet"
    CARRIED = "carried"
    HEADLINE = "headline"


class SpeakerKind(StrEnum):
    """What sort of speaker it is."""

    PERSON = "person"
    OFFICE = "office"
    BODY = "body"
    GROUP = "group"
    ACCOUNT = "account"
    DOCUMENT = "document"
    ANONYMOUS = "anonymous"


class TimeType(StrEnum):
    """TIMEX3 types."""

    DATE = "DATE"
    TIME = "TIME"
    DURATION = "DURATION"
    SET = "SET"


class EventType(StrEnum):
    """PLOVER event types (manual of 2024), and OTHER for news events outside that ontology."""

    AGREE = "AGREE"
    CONSULT = "CONSULT"
    SUPPORT = "SUPPORT"
    CONCEDE = "CONCEDE"
    COOPERATE = "COOPERATE"
    AID = "AID"
    RETREAT = "RETREAT"
    REQUEST = "REQUEST"
    ACCUSE = "ACCUSE"
    REJECT = "REJECT"
    THREATEN = "THREATEN"
    PROTEST = "PROTEST"
    SANCTION = "SANCTION"
    MOBILIZE = "MOBILIZE"
    COERCE = "COERCE"
    ASSAULT = "ASSAULT"
    OTHER = "OTHER"


class Modality(StrEnum):
    """Whether the event has happened, as the text puts it."""

    HAPPENED = "happened"
    PLANNED = "planned"
    POSSIBLE = "possible"
    DENIED = "denied"
    ONGOING = "ongoing"


class Origin(StrEnum):
    """Where a publication date was read; the order is the order of precedence."""

    METADATA = "metadata"
    HINT = "hint"
    URL = "url"
    INFERRED = "inferred"


@attrs.frozen
class Mention:
    """A stretch of the source: `source[start:end] == text`."""

    start: int
    end: int
    text: str


@attrs.frozen
class Block:
    """A stretch of the source with what it is and the rule that says so; blocks tile the source."""

    kind: Kind
    start: int
    end: int
    rule: str


@attrs.frozen
class Paragraph:
    """Body text between two line breaks: its kept pieces, each stripped, joined by one space.

    `pieces` are their offsets; `kind` is that of the first piece (paragraph, subhead or table).
    """

    kind: Kind
    start: int
    end: int
    text: str
    pieces: tuple[tuple[int, int], ...]


@attrs.frozen
class Sentence:
    """A sentence of the body, from its first to its last kept character; `text` is the kept text between."""

    start: int
    end: int
    text: str


@attrs.frozen
class Section:
    """The paragraphs under a subhead; `subhead` is None for those before the first."""

    subhead: str | None
    paragraphs: tuple[Paragraph, ...]


@attrs.frozen
class Publication:
    """When the article was published.

    `edtf` has the precision the source gives: `2023-09` for a month, a local time without offset where no zone is
    known; `when` is the aware datetime where a clock time and a zone are known. `evidence` is empty where the date came
    from a hint or a URL.
    """

    edtf: str
    when: datetime | None
    origin: Origin
    evidence: tuple[Mention, ...] = ()


@attrs.frozen
class Speaker:
    """Who said it: `name` is the fullest name or description the article gives, None where it does not decide.

    `mention` is the nearest mention the cue attaches to, None for a carried speaker; `role` is the title or office as
    written, not part of the name.
    """

    name: str | None
    mention: Mention | None
    role: str | None
    how: SpeakerHow
    kind: SpeakerKind


@attrs.frozen
class Quote:
    """What was said: the content without the marks, from its first to its last kept character.

    `text` is the kept text between, equal to the slice when nothing was stripped inside. `cue` is the reporting word
    with its clitic; `via` the media the quote came through; `continues` says that it goes on from the quote before.
    """

    id: str
    start: int
    end: int
    text: str
    kind: QuoteKind
    cue: Mention | None
    speaker: Speaker | None
    via: tuple[str, ...] = ()
    continues: bool = False


@attrs.frozen
class TimeExpression:
    """A date, time, duration or set (TIMEX3), with its extent as written.

    `value` is TIMEX3, `edtf` the calendar reading at the grain given, both None where the text does not decide.
    `mod` is TIMEX3's (START, END, APPROX ...). `anchored` says that the anchor was needed. `consistent` is False where
    a weekday contradicts its date; `repaired` then is the one reading that fits, if there is one.
    """

    start: int
    end: int
    text: str
    type: TimeType
    value: str | None
    edtf: str | None
    grain: str | None
    mod: str | None = None
    anchored: bool = False
    consistent: bool = True
    repaired: str | None = None


@attrs.frozen
class Actor:
    """A party to an event: the article's fullest name, its mention if it has one, ISO 3166 alpha-3 country, sector."""

    name: str
    mention: Mention | None
    country: str | None = None
    sector: str | None = None


@attrs.frozen
class When:
    """When an event took place (EDTF); `carried` where the article says it elsewhere than in the event's sentence."""

    edtf: str
    mention: Mention
    carried: bool = False


@attrs.frozen
class Event:
    """Who did what to whom, where and when (PLOVER).

    `start` and `end` are its sentence's. `event_type` follows PLOVER, which codes planned cooperation as AGREE;
    `base_type` is the type it would have once it happens. `quote` is the id of the quote it stands in.
    """

    id: str
    start: int
    end: int
    trigger: Mention
    event_type: EventType
    base_type: EventType
    mode: str | None
    subtype: str | None
    actors: tuple[Actor, ...]
    recipients: tuple[Actor, ...]
    place: Mention | None
    when: When | None
    modality: Modality
    attributed_to: Actor | None
    quote: str | None


@attrs.frozen
class Diagnostic:
    """Something the reader of a record should know; `start` and `end` are None where it concerns the whole text."""

    code: str
    message: str
    start: int | None = None
    end: int | None = None


@attrs.frozen
class Document:
    """A text to be parsed, as a reader found it: `path` and `position` (line, or 0 for a whole file) say where."""

    text: str
    id: str | None = None
    url: str | None = None
    outlet: str | None = None
    published: str | None = None
    title: str | None = None
    authors: tuple[str, ...] = ()
    section: str | None = None
    path: str | None = None
    position: int | None = None
    meta: dict[str, Any] = attrs.field(factory=dict, hash=False)


@attrs.frozen
class Fault:
    """A record that could not be read or parsed: where it stands, why, and its raw bytes (at most 64 kB)."""

    path: str | None
    position: int | None
    code: str
    message: str
    raw: bytes = b""


@attrs.frozen
class Detection:
    """Which outlet a text is of, and how it is known: `url`, `text` or `none`.

    `claimants` are all outlets whose marks were found; more than one is reported, the first found wins.
    """

    outlet: str
    method: str
    evidence: Mention | None
    claimants: tuple[str, ...]


@attrs.frozen
class Summary:
    """What an ingest did: counts of records, and of stripped characters by kind."""

    documents: int
    articles: int
    quotes: int
    events: int
    dates: int
    faults: int
    characters: int
    outlets: dict[str, int] = attrs.field(factory=dict, hash=False)
    stripped: dict[str, int] = attrs.field(factory=dict, hash=False)
    fault_codes: dict[str, int] = attrs.field(factory=dict, hash=False)
    seconds: float = 0.0


def _has_break(source: str, start: int, end: int) -> bool:
    return source.find("\n", start, end) >= 0 or source.find("\r", start, end) >= 0


def stripped_span(source: str, start: int, end: int) -> tuple[int, int]:
    """Return the span without the white space at its ends; an empty span at `start` if there is nothing else."""
    piece = source[start:end]
    start += len(piece) - len(piece.lstrip(BLANK))
    return start, start + len(piece.strip(BLANK))


@attrs.frozen(kw_only=True)
class Article:
    """One parsed text.

    The blocks are stored as columns of equal length: `block_ends` rises strictly to `len(source)`, so that a gap or an
    overlap cannot be written down. `rules` names the versions of package, outlet data and lexicons that made the
    record. `anchor` is the day (EDTF) that relative dates were resolved against. `language` is BCP 47. `quotes`,
    `dates` and `events` are None where the view was not asked for or the language has no lexicon.

    Raises ValueError where the block columns do not tile the source.
    """

    id: str
    rules: str = attrs.field(repr=False)
    source: str = attrs.field(repr=False)
    url: str | None = None
    outlet: str = "generic"
    section: str | None = None
    block_kinds: tuple[Kind, ...] = attrs.field(repr=False)
    block_ends: tuple[int, ...] = attrs.field(repr=False)
    block_rules: tuple[str, ...] = attrs.field(repr=False)
    headline: str | None = None
    standfirst: str | None = None
    place: str | None = None
    authors: tuple[str, ...] = ()
    initials: tuple[str, ...] = ()
    agencies: tuple[str, ...] = ()
    keywords: tuple[str, ...] = ()
    captions: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    published: Publication | None = None
    modified: Publication | None = None
    anchor: str | None = None
    language: str | None = None
    language_method: str = "none"
    truncated: bool = False
    quotes: tuple[Quote, ...] | None = attrs.field(default=None, repr=False)
    dates: tuple[TimeExpression, ...] | None = attrs.field(default=None, repr=False)
    events: tuple[Event, ...] | None = attrs.field(default=None, repr=False)
    diagnostics: tuple[Diagnostic, ...] = ()
    meta: dict[str, Any] = attrs.field(factory=dict, hash=False, repr=False)

    def __attrs_post_init__(self) -> None:
        ends = self.block_ends
        if not len(ends) == len(self.block_kinds) == len(self.block_rules):
            raise ValueError("block_kinds, block_ends and block_rules differ in length")
        if (ends[-1] if ends else 0) != len(self.source):
            raise ValueError(f"the blocks end at {ends[-1] if ends else 0}, the source at {len(self.source)}")
        if any(a >= b for a, b in zip((0, *ends), ends, strict=False)):
            raise ValueError("block_ends does not rise strictly")

    @property
    def blocks(self) -> tuple[Block, ...]:
        """The blocks in order; their slices of `source` add up to it."""
        starts = (0, *self.block_ends)
        rows = zip(self.block_kinds, starts, self.block_ends, self.block_rules, strict=False)
        return tuple(Block(*row) for row in rows)

    @property
    def paragraphs(self) -> tuple[Paragraph, ...]:
        """The body's paragraphs in order; empty ones are left out."""
        return paragraphs(self.source, self.block_kinds, self.block_ends)

    @property
    def body(self) -> str:
        """The kept text: the paragraphs joined by one empty line."""
        return "\n\n".join(p.text for p in self.paragraphs)

    @property
    def sections(self) -> tuple[Section, ...]:
        """The body's paragraphs, grouped by the subhead they stand under."""
        groups: list[tuple[str | None, list[Paragraph]]] = [(None, [])]
        for p in self.paragraphs:
            if p.kind is Kind.SUBHEAD:
                groups.append((p.text, []))
            else:
                groups[-1][1].append(p)
        return tuple(Section(head, tuple(below)) for head, below in groups if head is not None or below)

    @property
    def sentences(self) -> tuple[Sentence, ...]:
        """The body's sentences; subheads and tables are left out."""
        return tuple(
            Sentence(_piece_offset(p, start), _piece_offset(p, end - 1) + 1, p.text[start:end])
            for p in self.paragraphs
            if p.kind is Kind.PARAGRAPH
            for start, end in sentence_spans(p.text)
        )

    def source_offset(self, i: int) -> int:
        """Return the offset in `source` of code point `i` of `body`; a joint maps to the end of the piece before it.

        Raises IndexError where `i` is not an offset into the body.
        """
        rows = self.paragraphs
        starts = list(accumulate((len(p.text) + 2 for p in rows), initial=0))
        if not rows or not 0 <= i < starts[-1] - 2:
            raise IndexError(f"{i} is no offset into a body of {max(starts[-1] - 2, 0)} characters")
        n = bisect_right(starts, i) - 1
        return _piece_offset(rows[n], min(i - starts[n], len(rows[n].text)))

    def to_json(self) -> bytes:
        """Return the record as one line of UTF-8 JSON; `from_json` gives an equal record.

        Raises UnicodeEncodeError where the text holds a lone surrogate, which UTF-8 cannot write.
        """
        return msgspec.json.encode(self)

    @classmethod
    def from_json(cls, data: bytes | str) -> Article:
        """Return the record that `to_json` wrote; raises msgspec.ValidationError, with a path, for anything else."""
        return msgspec.json.decode(data, type=cls)


def _piece_offset(paragraph: Paragraph, i: int) -> int:
    for start, end in paragraph.pieces:
        if i <= end - start:
            return start + i
        i -= end - start + 1
    return paragraph.end


def paragraphs(source: str, kinds: tuple[Kind, ...], ends: tuple[int, ...]) -> tuple[Paragraph, ...]:
    """Return the paragraphs of a tiling: body blocks on one line belong together, a line break parts them."""
    rows: list[tuple[Kind, list[tuple[int, int]]]] = []
    start = last = 0
    for kind, end in zip(kinds, ends, strict=True):
        if kind in BODY:
            piece = stripped_span(source, start, end)
            if piece[0] < piece[1]:
                if rows and rows[-1][0] is kind and not _has_break(source, last, piece[0]):
                    rows[-1][1].append(piece)
                else:
                    rows.append((kind, [piece]))
                last = piece[1]
        start = end
    return tuple(
        Paragraph(kind, pieces[0][0], pieces[-1][1], " ".join(source[a:b] for a, b in pieces), tuple(pieces))
        for kind, pieces in rows
    )
