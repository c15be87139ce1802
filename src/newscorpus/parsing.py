"""parse(): text in, Article out; it puts scanner, structure and views together."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import date
from enum import StrEnum
from typing import Any

import attrs

from newscorpus.dates import date_diagnostics, find_dates
from newscorpus.detecting import detect_in, host_of
from newscorpus.errors import ParameterError, UnknownOutletError
from newscorpus.events import find_events
from newscorpus.language import Identification, identify
from newscorpus.lexicon import lexicon_version
from newscorpus.outlets import outlet_named, rules_version, scanner_for
from newscorpus.people import register
from newscorpus.prose import Prose, prose
from newscorpus.publishing import Dating, date_article
from newscorpus.quotes import find_quotes
from newscorpus.records import (
    BODY,
    Article,
    Detection,
    Diagnostic,
    Document,
    Event,
    Fault,
    Kind,
    Mention,
    Quote,
    TimeExpression,
)
from newscorpus.release import VERSION
from newscorpus.rules import Outlet
from newscorpus.scanner import Tiling, line_spans
from newscorpus.shadow import shadow
from newscorpus.structure import folded, structured


class View(StrEnum):
    """What is read from the kept text beyond the blocks."""

    QUOTES = "quotes"
    DATES = "dates"
    EVENTS = "events"


ALL = frozenset(View)
LANGUAGES = ("id", "ms")
_READ = BODY | {Kind.HEADLINE, Kind.STANDFIRST, Kind.CAPTION}
_DATED = frozenset({Kind.DATELINE, Kind.TIMESTAMP})
_NOT_SECTIONS = frozenset({"www", "m", "amp", "news", "read", "berita", "artikel", "en", "id"})
_SECTION = re.compile(r"[a-z][a-z-]{1,24}")
_ACRONYMS = frozenset({"DKI", "DIY", "NTB", "NTT", "AS", "IKN", "UEA"})
_SEPARATORS = re.compile(r", | dan | & |/|; ")


@attrs.frozen(kw_only=True)
class _Hints:
    """What the caller says of a text, besides the text."""

    id: str | None
    url: str | None
    outlet: str | Outlet | None
    published: str | date | None
    title: str | None
    authors: tuple[str, ...]
    section: str | None
    meta: Mapping[str, Any]


def parse(
    text: str,
    *,
    id: str | None = None,
    url: str | None = None,
    outlet: str | Outlet | None = None,
    published: str | date | None = None,
    title: str | None = None,
    authors: Iterable[str] = (),
    section: str | None = None,
    meta: Mapping[str, Any] | None = None,
    views: Collection[str] = ALL,
) -> Article:
    """Return the Article that `text` holds; every code point of it stands in one block.

    The other arguments are what the caller knows: carried, checked against the text (a clash is a diagnostic) and used
    where the text is silent. `published` may be a date, an aware or naive datetime, or any written form; `meta` is
    carried untouched. `views` chooses among quotes, dates and events; one that is not asked for is None.

    Raises TypeError where `text` is no str, UnknownOutletError for an outlet name nobody has, ParameterError for an
    unknown view; nothing that the text or a hint says raises.
    """
    if not isinstance(text, str):
        raise TypeError(f"text must be str, not {type(text).__name__}; decode bytes first")
    if unknown := set(views) - ALL:
        raise ParameterError(f"unknown view {sorted(unknown)}; there are {sorted(ALL)}")
    hints = _Hints(
        id=id,
        url=url,
        outlet=outlet,
        published=published,
        title=title or None,
        authors=(authors,) if isinstance(authors, str) else tuple(authors),
        section=section,
        meta=meta or {},
    )
    return _article(text, hints, frozenset(views))


def parse_many(
    documents: Iterable[Document | Fault | str], *, views: Collection[str] = ALL
) -> Iterator[Article | Fault]:
    """Yield in order an Article for each document or plain text; faults pass, an unknown outlet becomes one."""
    for document in documents:
        if isinstance(document, Fault):
            yield document
        elif isinstance(document, str):
            yield parse(document, views=views)
        else:
            yield _parse_document(document, views)


def _parse_document(document: Document, views: Collection[str]) -> Article | Fault:
    try:
        return parse(
            document.text,
            id=document.id,
            url=document.url,
            outlet=document.outlet,
            published=document.published,
            title=document.title,
            authors=document.authors,
            section=document.section,
            meta=document.meta,
            views=views,
        )
    except UnknownOutletError as error:
        raw = document.text.encode("utf-8", "surrogatepass")[:65536]
        return Fault(document.path, document.position, "unknown-outlet", str(error), raw)


def _article(text: str, hints: _Hints, views: frozenset[str]) -> Article:
    folded_text = shadow(text)
    lines = line_spans(folded_text)
    detection = detect_in(text, folded_text, lines, hints.url)
    outlet = _outlet(hints.outlet, detection)
    tiling = structured(scanner_for(outlet).scan(text, folded_text, lines), title=hints.title)
    kept = _prose(tiling, _READ)
    facts = _Facts.read(tiling)
    dating = date_article(
        timestamps=facts.timestamps, prose=kept, hint=hints.published, url=hints.url, zone=outlet.timezone or None
    )
    identification = identify(kept.text)
    article_id = hints.id if hints.id is not None else _digest(text, hints.url)
    read = _views(article_id, kept, _prose(tiling, _DATED), dating, identification, views)
    kinds, ends, rules = tiling.columns()
    return Article(
        id=article_id,
        rules=f"newscorpus {VERSION}; {outlet.name} {rules_version(outlet)}; lexicon {lexicon_version()}",
        source=text,
        url=hints.url,
        outlet=outlet.name,
        section=hints.section or section_of(hints.url),
        block_kinds=kinds,
        block_ends=ends,
        block_rules=rules,
        headline=facts.headline or hints.title,
        standfirst=facts.standfirst,
        place=facts.place,
        authors=facts.authors or facts.initials or hints.authors,
        initials=facts.initials,
        agencies=facts.agencies,
        keywords=facts.keywords,
        captions=facts.captions,
        notes=facts.notes,
        published=dating.published,
        modified=dating.modified,
        anchor=dating.anchor,
        language=identification.language,
        language_method=identification.method,
        truncated=_is_truncated(tiling),
        quotes=read.quotes,
        dates=read.dates,
        events=read.events,
        diagnostics=(
            *_clashes(hints, detection, outlet, facts),
            *dating.diagnostics,
            *read.diagnostics,
            *_doubts(tiling),
        ),
        meta=dict(hints.meta),
    )


def _outlet(hint: str | Outlet | None, detection: Detection) -> Outlet:
    if isinstance(hint, Outlet):
        return hint
    return outlet_named(detection.outlet if hint is None else hint)


def _digest(text: str, url: str | None) -> str:
    data = f"{url or ''}\0{text}".encode("utf-8", "surrogatepass")
    return hashlib.blake2b(data, digest_size=12).hexdigest()


def _prose(tiling: Tiling, kinds: frozenset[Kind]) -> Prose:
    pieces = ((span.start, span.end, span.kind) for span in tiling.spans if span.kind in kinds)
    return prose(tiling.source, tiling.shadow, pieces)


def section_of(url: str | None) -> str | None:
    """Return the section a URL names: a telling subdomain (`sport.detik.com`), else the first folder (`/bola/`)."""
    host = host_of(url)
    labels = host.split(".")
    if (
        len(labels) > 2
        and labels[0] not in _NOT_SECTIONS
        and not (len(labels) == 3 and labels[1] in {"co", "or", "go"})
    ):
        return labels[0]
    path = (url or "").partition("//")[2].partition("?")[0].partition("#")[0]
    folders = [part for part in path.split("/")[1:-1] if part]
    first = next((part for part in folders if part not in _NOT_SECTIONS), None)
    return first if first and _SECTION.fullmatch(first) else None


@attrs.frozen(kw_only=True)
class _Facts:
    """What blocks and named groups say of the article."""

    headline: str | None
    standfirst: str | None
    place: str | None
    authors: tuple[str, ...]
    initials: tuple[str, ...]
    agencies: tuple[str, ...]
    keywords: tuple[str, ...]
    captions: tuple[str, ...]
    notes: tuple[str, ...]
    timestamps: tuple[Mention, ...]

    @classmethod
    def read(cls, tiling: Tiling) -> _Facts:
        """Return the facts of a finished tiling."""
        texts: dict[Kind, list[str]] = {}
        for span in tiling.spans:
            if span.kind not in BODY:
                texts.setdefault(span.kind, []).append(tiling.source[span.start : span.end])
        fields: dict[str, list[str]] = {}
        for field in tiling.fields:
            fields.setdefault(field.name, []).append(tiling.source[field.start : field.end])
        tagged = [text for span, text in _tag_lines(tiling)]
        stamps = [s for s in tiling.spans if s.kind is Kind.TIMESTAMP]
        return cls(
            headline=next(iter(texts.get(Kind.HEADLINE, ())), None),
            standfirst=" ".join(texts.get(Kind.STANDFIRST, ())) or None,
            place=next((_title_case(place) for place in fields.get("place", ())), None),
            authors=_split(fields.get("author", ())),
            initials=_unique(part for text in fields.get("initials", ()) for part in re.split("[/-]", text)),
            agencies=_unique(part.strip() for text in fields.get("agency", ()) for part in re.split("[,/]", text)),
            keywords=_unique((*_keywords(fields.get("keywords", ())), *tagged)),
            captions=tuple(texts.get(Kind.CAPTION, ())),
            notes=tuple(texts.get(Kind.NOTE, ())),
            timestamps=tuple(Mention(s.start, s.end, tiling.source[s.start : s.end]) for s in stamps),
        )


def _tag_lines(tiling: Tiling) -> Iterator[tuple[int, str]]:
    for span in tiling.spans:
        if span.kind is Kind.KEYWORDS and span.rule == "structure.tag_tail":
            yield span.start, tiling.source[span.start : span.end]


def _unique(values: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(value for value in values if value))


def _split(values: Iterable[str]) -> tuple[str, ...]:
    return _unique(part.strip() for value in values for part in _SEPARATORS.split(value))


def _keywords(values: Iterable[str]) -> Iterator[str]:
    for value in values:
        for part in re.split(r"[,;#|]", value):
            yield part.strip()


def _title_case(place: str) -> str:
    """Return a place name as prose writes it, where it stands in capitals."""
    words = (w if w in _ACRONYMS or not w.isupper() else w.capitalize() for w in re.split(r"([ -])", place))
    return "".join(words)


def _is_truncated(tiling: Tiling) -> bool:
    """The text breaks off: it ends with a pointer to the next page, or with dots where a sentence should go on."""
    last = [span for span in tiling.spans if span.kind in BODY or span.kind is Kind.PAGINATION][-1:]
    if not last:
        return False
    ending = tiling.shadow[max(last[0].start, last[0].end - 4) : last[0].end]
    return last[0].rule == "pagination.next" or ending.endswith(("...", "…", "[…]"))


@attrs.frozen(kw_only=True)
class _Views:
    quotes: tuple[Quote, ...] | None = None
    dates: tuple[TimeExpression, ...] | None = None
    events: tuple[Event, ...] | None = None
    diagnostics: tuple[Diagnostic, ...] = ()


def _views(
    article_id: str,
    kept: Prose,
    dated: Prose,
    dating: Dating,
    identification: Identification,
    views: frozenset[str],
) -> _Views:
    if not views:
        return _Views()
    language = identification.language or LANGUAGES[0]
    if language not in LANGUAGES:
        message = f"quotes, dates and events are read in {', '.join(LANGUAGES)}; this text is in {language}"
        return _Views(diagnostics=(Diagnostic("unsupported-language", message),))
    anchor = date.fromisoformat(dating.anchor) if dating.anchor else None
    year = int(dating.published.edtf[:4]) if dating.published else None
    dates = find_dates(kept, anchor=anchor, year=year, language=language)
    quotes, events, diagnostics = None, None, date_diagnostics(dates) if View.DATES in views else ()
    if View.QUOTES in views or View.EVENTS in views:
        people = register(kept, language=language)
        quotes, quote_diagnostics = find_quotes(kept, people, article_id=article_id, language=language)
        diagnostics = (*diagnostics, *quote_diagnostics)
        if View.EVENTS in views:
            events = find_events(kept, people, quotes, dates, article_id=article_id, language=language)
    if View.DATES in views and dated.text:
        more = find_dates(dated, anchor=anchor, year=year, language=language)
        dates = tuple(sorted((*dates, *more), key=lambda d: (d.start, d.end)))
    return _Views(
        quotes=quotes if View.QUOTES in views else None,
        dates=dates if View.DATES in views else None,
        events=events,
        diagnostics=diagnostics,
    )


def _clashes(hints: _Hints, detection: Detection, outlet: Outlet, facts: _Facts) -> Iterator[Diagnostic]:
    if len(detection.claimants) > 1:
        names = ", ".join(detection.claimants)
        yield Diagnostic("outlet-claimants", f"more than one outlet claims the text: {names}; {outlet.name} was taken")
    if hints.outlet is not None and detection.claimants and outlet.name not in detection.claimants:
        found = f"{detection.outlet} (by {detection.method})"
        yield Diagnostic(
            "outlet-clash", f"the caller says {outlet.name}, the text or its URL {found}; the caller's was taken"
        )
    if hints.title and facts.headline and folded(hints.title) != folded(facts.headline):
        yield Diagnostic(
            "title-clash", f"the text says {facts.headline!r}, the caller {hints.title!r}; the text's was taken"
        )
    if hints.authors and facts.authors and {*map(folded, hints.authors)} != {*map(folded, facts.authors)}:
        text = f"the text says {', '.join(facts.authors)}, the caller {', '.join(hints.authors)}; the text's were taken"
        yield Diagnostic("author-clash", text)


def _doubts(tiling: Tiling) -> Iterator[Diagnostic]:
    for span in tiling.doubts:
        text = f"looks like {span.kind} ({span.rule}), but the text does not show where it ends; it stays in the body"
        yield Diagnostic("doubtful-block", text, span.start, span.end)
