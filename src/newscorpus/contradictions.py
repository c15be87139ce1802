"""Days that contradict the day of publication: the text tells of them as past, but dates them later."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from string import ascii_letters

from newscorpus.inferring import is_told
from newscorpus.publishing import Dating
from newscorpus.records import Diagnostic, Origin, TimeExpression
from newscorpus.shadow import shadow

_REACH = 100
_AFTER = 20
_WORDS = ascii_letters + " "


def late_dates(source: str, dates: Iterable[TimeExpression], dating: Dating) -> tuple[Diagnostic, ...]:
    """Return a diagnostic `past-after-publication` for every later day that the text tells of as past.

    Such is the day of a report (`kata dia, Kamis (19/9/2025)`, `dikutip Kamis (19/9/2025)`), one that `lalu` follows,
    and one after `telah`, `sudah`, `sempat` or `pernah` in its clause. Only days written with their year are looked at:
    what was resolved against the day of publication cannot contradict it, nor can what that day was inferred from.
    """
    published = dating.published
    if published is None or published.origin is Origin.INFERRED or dating.anchor is None:
        return ()
    return tuple(_late(source, dates, dating.anchor))


def _late(source: str, dates: Iterable[TimeExpression], published: str) -> Iterator[Diagnostic]:
    for d in dates:
        if d.edtf is not None and _is_written_day(d) and d.edtf[:10] > published and _is_past(source, d):
            message = f"{d.text!r} is told of as past, but lies after the day of publication, {published}"
            yield Diagnostic("past-after-publication", message, d.start, d.end)


def _is_written_day(d: TimeExpression) -> bool:
    return not d.anchored and d.grain in ("day", "minute") and "/" not in (d.edtf or "")


def _is_past(source: str, d: TimeExpression) -> bool:
    left = shadow(source[max(0, d.start - _REACH) : d.start])
    # The extent of `21 September 2023 lalu` holds the word that tells.
    end = len(left) + len(d.text.rstrip(_WORDS))
    return is_told(left + shadow(source[d.start : d.end + _AFTER]), len(left), end)
