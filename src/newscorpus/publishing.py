"""When an article was published: metadata of its text, the caller's hint, its URL, or the dates in its prose.

Text metadata beats the hint, the hint beats the URL, the URL beats inference; the rest is cross-checked and reported.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta

import attrs

from newscorpus.prose import Prose
from newscorpus.records import Diagnostic, Mention, Origin, Publication
from newscorpus.timestamps import Stamp, read_hint, read_timestamp, read_timestamps, url_date

__all__ = ["Dating", "Stamp", "date_article", "read_hint", "read_timestamp", "url_date"]

_TOLERANCE = timedelta(days=1)


@attrs.frozen
class Dating:
    """What is known about an article's publication; `anchor` is the EDTF day relative dates are resolved against."""

    published: Publication | None
    modified: Publication | None
    anchor: str | None
    diagnostics: tuple[Diagnostic, ...]


def date_article(
    *,
    timestamps: Sequence[Mention],
    prose: Prose,
    hint: str | date | datetime | None,
    url: str | None,
    zone: str | None,
) -> Dating:
    """Return when an article was published and modified, and the day its relative dates are resolved against.

    `timestamps` are the text's timestamp blocks, `zone` is the outlet's. Diagnostics: `unreadable-published` for a hint
    that is no date, `published-clash` where two of text, hint and URL lie more than a day apart, `published-undecided`
    where the dates in the prose disagree on a day that nothing else gives, `anchor-modified` where only an update is
    known.
    """
    notes: list[Diagnostic] = []
    read: list[tuple[Origin, Stamp, tuple[Mention, ...]]] = []
    for mention in timestamps:
        read += ((Origin.METADATA, stamp, (mention,)) for stamp in read_timestamps(mention.text, zone=zone))
    if hint is not None:
        stamp = read_hint(hint, zone=zone)
        if stamp is None:
            notes.append(Diagnostic("unreadable-published", f"published={hint!r} is no date that can be read"))
        else:
            read.append((Origin.HINT, stamp, ()))
    on = url_date(url) if url else None
    if on is not None:
        read.append((Origin.URL, Stamp(on.isoformat(), on, None), ()))
    given = [row for row in read if not row[1].updated]
    updates = [row for row in read if row[1].updated]
    notes += _clashes(given)
    published = _precise(given)
    modified = _publication(updates[0]) if updates else None
    if published is None:
        return _inferred(prose, updates, modified, tuple(notes))
    return Dating(_publication(published), modified, _anchor(published[1], prose), tuple(notes))


def _publication(row: tuple[Origin, Stamp, tuple[Mention, ...]]) -> Publication:
    origin, stamp, evidence = row
    return Publication(stamp.edtf, stamp.when, origin, evidence)


def _precise(
    given: list[tuple[Origin, Stamp, tuple[Mention, ...]]],
) -> tuple[Origin, Stamp, tuple[Mention, ...]] | None:
    """Return the first, or the first that names a day of the month that the first names."""
    if not given:
        return None
    first = given[0]
    if first[1].day is not None:
        return first
    return next((row for row in given if row[1].day is not None and row[1].edtf.startswith(first[1].edtf)), first)


def _clashes(given: list[tuple[Origin, Stamp, tuple[Mention, ...]]]) -> Iterator[Diagnostic]:
    for origin, stamp, evidence in given[1:]:
        first = given[0]
        if _apart(first[1], stamp):
            where = (first[2] or evidence or (None,))[0]
            message = f"{first[0]} says {first[1].edtf}, {origin} says {stamp.edtf}"
            yield Diagnostic("published-clash", message, where.start if where else None, where.end if where else None)


def _apart(a: Stamp, b: Stamp) -> bool:
    if a.day is None or b.day is None:
        return a.edtf[:7] != b.edtf[:7]
    return abs(a.day - b.day) > _TOLERANCE


def _anchor(stamp: Stamp, prose: Prose) -> str | None:
    """Return the day of publication; where only its month is known, the latest day of it that the prose reports on."""
    if stamp.day is not None:
        return stamp.day.isoformat()
    year, month = int(stamp.edtf[:4]), int(stamp.edtf[5:7])
    from newscorpus.inferring import Sort, clues  # needed by few texts, and its patterns cost much of the import

    rows = clues(prose.text, year=year)
    days = [row.day for row in rows if row.sort is not Sort.PLAN and (row.day.year, row.day.month) == (year, month)]
    return max(days).isoformat() if days else None


def _inferred(
    prose: Prose,
    updates: list[tuple[Origin, Stamp, tuple[Mention, ...]]],
    modified: Publication | None,
    notes: tuple[Diagnostic, ...],
) -> Dating:
    """Infer the publication day from the prose; an update time then is the anchor of last resort."""
    from newscorpus.inferring import infer  # as above

    found = infer(prose.text)
    if found is not None and found.day is not None:
        day = found.day.isoformat()
        evidence = tuple(prose.mention(row.start, row.end) for row in found.clues)
        return Dating(Publication(day, None, Origin.INFERRED, evidence), modified, day, notes)
    if found is not None:
        notes = (*notes, _undecided([prose.mention(row.start, row.end) for row in found.clues]))
    last = updates[0][1].day if updates else None
    if last is None:
        return Dating(None, modified, None, notes)
    note = Diagnostic("anchor-modified", f"relative dates are resolved against the update of {last}")
    return Dating(None, modified, last.isoformat(), (*notes, note))


def _undecided(evidence: Sequence[Mention]) -> Diagnostic:
    texts = ", ".join(dict.fromkeys(repr(mention.text) for mention in evidence))
    message = f"the day of publication is not inferred: {texts} disagree"
    return Diagnostic("published-undecided", message, evidence[0].start, evidence[0].end)
