"""parse(): text in, Article out; it puts scanner, structure and views together."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import date
from enum import StrEnum
from typing import Any

import attrs

from newscorpus.dates import date_diagnostics, find_dates
from newscorpus.detecting import detect_in
from newscorpus.errors import ParameterError, UnknownOutletError
from newscorpus.facts import Facts, is_truncated, section_of
from newscorpus.language import Identification, identify
from newscorpus.lexicon import lexicon_version
from newscorpus.outlets import outlet_named, rules_version, scanner_for
from newscorpus.prose import Prose, prose
from newscorpus.publishing import Dating, date_article
from newscorpus.records import (
    BODY,
    Article,
    Detection,
    Diagnostic,
    Document,
    Event,
    Fault,
    Kind,
    Quote,
    TimeExpression,
)
from newscorpus.release import VERSION
from newscorpus.rules import Outlet
from newscorpus.sheet import Sheet
from newscorpus.structure import folded, structured
from newscorpus.tiling import Tiling


class View(StrEnum):
    """What is read from the kept text beyond the blocks."""

    QUOTES = "quotes"
    DATES = "dates"
    EVENTS = "events"


ALL: frozenset[str] = frozenset(View)
_REMEDIES = {bytes: "decode it first", Document: "give its `text`, or the documents to parse_many()"}
LANGUAGES = ("id", "ms")
_READ = BODY | {Kind.HEADLINE, Kind.STANDFIRST, Kind.CAPTION}
_DATED = frozenset({Kind.DATELINE, Kind.TIMESTAMP})


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

    Raises TypeError where an argument is of another type, UnknownOutletError for an outlet that nobody has,
    ParameterError for an unknown view; nothing that the text or a hint says raises.
    """
    if not isinstance(text, str):
        raise TypeError(f"text must be str, not {type(text).__name__}; {_REMEDIES.get(type(text), 'give the text')}")
    for name, value in (("id", id), ("url", url), ("title", title), ("section", section)):
        if value is not None and not isinstance(value, str):
            raise TypeError(f"{name} must be str or None, not {type(value).__name__}: {value!r}")
    if published is not None and not isinstance(published, str | date):
        raise TypeError(f"published must be str, date, datetime or None, not {type(published).__name__}: {published!r}")
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
    return _article(text, hints, _chosen(views))


def _chosen(views: Collection[str]) -> frozenset[str]:
    if views is ALL:
        return ALL
    if isinstance(views, str) or not isinstance(views, Collection):
        raise ParameterError(f"views={views!r}: give a list of views, such as ['dates']; there are {', '.join(ALL)}")
    if unknown := set(views) - ALL:
        raise ParameterError(f"no view is called {', '.join(sorted(unknown))}; there are {', '.join(sorted(ALL))}")
    return frozenset(views)


def parse_many(
    documents: Iterable[Document | Fault | str], *, views: Collection[str] = ALL
) -> Iterator[Article | Fault]:
    """Yield in order an Article for each document or plain text; faults pass, an unknown outlet becomes one."""
    if isinstance(documents, str):
        raise TypeError("documents must be documents or texts, not one text; use parse()")
    views = _chosen(views)
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
    from newscorpus.dirt.damage import damage  # its patterns cost as much as a tenth of the whole import

    sheet = Sheet.of(text)
    detection = detect_in(sheet, hints.url)
    outlet = _outlet(hints.outlet, detection)
    tiling = structured(scanner_for(outlet).scan(sheet), title=hints.title)
    kept = _prose(tiling, _READ)
    facts = Facts.read(tiling)
    dating = date_article(
        timestamps=facts.timestamps, prose=kept, hint=hints.published, url=hints.url, zone=outlet.timezone or None
    )
    identification = identify(kept.text)
    article_id = hints.id if hints.id is not None else _digest(text, hints.url)
    read = _views(article_id, kept, _prose(tiling, _DATED), dating, identification, views)
    kinds, ends, rules = tiling.columns()
    truncated = is_truncated(tiling)
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
        authors=facts.authors or hints.authors or facts.initials,
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
        truncated=truncated,
        quotes=read.quotes,
        dates=read.dates,
        events=read.events,
        diagnostics=(
            *_clashes(hints, detection, outlet, facts),
            *dating.diagnostics,
            *read.diagnostics,
            *_doubts(tiling),
            *damage(tiling, kept, truncated=truncated),
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
    quotes = events = None
    diagnostics: tuple[Diagnostic, ...] = ()
    if View.DATES in views:
        from newscorpus.contradictions import late_dates  # as the events' below

        diagnostics = (*date_diagnostics(dates), *late_dates(kept.source, dates, dating))
    if View.QUOTES in views or View.EVENTS in views:
        from newscorpus.people import register  # as the events' below
        from newscorpus.quotes import find_quotes

        people = register(kept, language=language)
        quotes, quote_diagnostics = find_quotes(kept, people, article_id=article_id, language=language)
        diagnostics = (*diagnostics, *quote_diagnostics)
        if View.EVENTS in views:
            from newscorpus.events import find_events  # its tables cost as much as a sixth of the whole import

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


def _clashes(hints: _Hints, detection: Detection, outlet: Outlet, facts: Facts) -> Iterator[Diagnostic]:
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
        text = f"the text says {facts.authors!r}, the caller {hints.authors!r}; the text's were taken"
        yield Diagnostic("author-clash", text)


def _doubts(tiling: Tiling) -> Iterator[Diagnostic]:
    for span in tiling.doubts:
        text = f"looks like {span.kind} ({span.rule}), but the text does not show where it ends; it stays in the body"
        yield Diagnostic("doubtful-block", text, span.start, span.end)
