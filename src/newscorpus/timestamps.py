"""Reading the dates of page metadata, of a caller's hints and of URLs."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta, timezone, tzinfo
from functools import cache

import attrs

from newscorpus.lexicon.calendar import MONTHS, ZONES
from newscorpus.shadow import shadow

# The zones of the outlets, for machines without zoneinfo data; none of them has summer time.
_FIXED = {
    "UTC": 0,
    "Asia/Jakarta": 7,
    "Asia/Pontianak": 7,
    "Asia/Makassar": 8,
    "Asia/Jayapura": 9,
    "Asia/Kuala_Lumpur": 8,
    "Asia/Singapore": 8,
}
_MONTH_NUMBERS = {name.lower(): n for table in MONTHS.values() for name, n in table.items()}
_UPDATED = re.compile(r"di\s?perba(?:ha)?rui|update|pembaruan|di\s?mutakhirkan|dikemas ?kini")
# A pattern of so many beginnings is tried at every letter; words of these are not in most timestamps.
_UPDATE_GATES = ("perba", "update", "pembaruan", "mutakhir", "kemas")
_LONGEST = 400
_EARLIEST, _LATEST = 1990, 2100

_CLOCK = r"""(?:[\ ,|/T-]{1,6}(?:(?:pukul|jam|at)\ )?(?P<hour>[01]?[0-9]|2[0-4])[:.](?P<minute>[0-5][0-9])(?![0-9])
    (?::(?P<second>[0-5][0-9])(?:\.[0-9]{1,9})?)?\ ?(?P<half>[AaPp][Mm]\b)?
    \ ?(?P<zone>WITA|WIB|WIT|MYT|(?:GMT|UTC)?(?P<offset>[+-][01]?[0-9](?::?[0-5][0-9])?)|GMT|UTC|Z)?(?![A-Za-z]))?"""
_YEAR = r"(?P<y>(?:19|20)[0-9]{2})"
_DAY = r"(?P<d>[0-3]?[0-9])"
_NAME = r"(?P<m>[A-Za-z]{3,9})"
_ISO = rf"(?<![0-9]){_YEAR}(?P<sep>[-/.])(?P<m>[01]?[0-9])(?:(?P=sep){_DAY}(?![0-9]){_CLOCK})?"
_SPELLED = rf"(?<![0-9]){_DAY}[\ -]{_NAME}\.?,?[\ -]{{1,2}}(?P<y>(?:19|20)[0-9]{{2}}|[0-9]{{2}})(?![0-9]){_CLOCK}"
_MONTH_FIRST = rf"\b{_NAME}\.?\ {_DAY},?\ {_YEAR}{_CLOCK}"
_NUMERIC = rf"(?<![0-9]){_DAY}\ ?(?P<sep>[/.-])\ ?(?P<m>[0-3]?[0-9])\ ?(?P=sep)\ ?{_YEAR}(?![0-9]){_CLOCK}"
_MONTH_ONLY = rf"\b{_NAME}\ {_YEAR}(?![0-9])"
_FORMS = (_ISO, _SPELLED, _MONTH_FIRST, _NUMERIC, _MONTH_ONLY)
_PATTERNS = tuple(re.compile(form, re.VERBOSE) for form in _FORMS)
_EPOCH = re.compile(r"\s*([0-9]{10})([0-9]{3})?\s*\Z")
_BLANKS = re.compile(r" {2,}")


@attrs.frozen
class Stamp:
    """A publication time as read: `edtf` at its precision, `day` in the outlet's zone (None for a month).

    `when` is aware, or None where clock or zone is missing; `updated` says that the text calls it an update.
    """

    edtf: str
    day: date | None
    when: datetime | None
    updated: bool = False


@cache
def timezone_of(name: str) -> tzinfo:
    """Return a zone by its IANA name; raises zoneinfo.ZoneInfoNotFoundError where the machine does not know it."""
    if name in _FIXED:
        return timezone(timedelta(hours=_FIXED[name]))
    from zoneinfo import ZoneInfo

    return ZoneInfo(name)


def read_timestamp(text: str, *, zone: str | None) -> Stamp | None:
    """Return the date that page metadata give, None where there is none to be read.

    `zone` is the IANA name of the zone of clocks that name none. Numbers are day before month; month before day only
    where a number proves it (`10/20/2025`) or the month is spelled out (`Sep 5, 2023`). Ten or thirteen digits are
    seconds or milliseconds since 1970. Only the first 400 characters are read: polluted fields hold whole pages.
    """
    return next(iter(read_timestamps(text, zone=zone)), None)


def read_timestamps(text: str, *, zone: str | None) -> tuple[Stamp, ...]:
    """Return the date that page metadata give, and that of an update where they name both; see `read_timestamp`."""
    epoch = _EPOCH.match(text)
    if epoch is not None:
        return (_stamp_at(datetime.fromtimestamp(int(epoch[1]), timezone_of(zone or "UTC")), zone),)
    folded = shadow(text[:_LONGEST])
    if "  " in folded:
        folded = _BLANKS.sub(" ", folded)
    label = _update_label(folded)
    if label is None:
        first = _first(folded, zone)
        return () if first is None else (first,)
    before, after = _first(folded[:label], zone), _first(folded[label:], zone)
    if before is None or after is None:
        found = before or after
        return () if found is None else (attrs.evolve(found, updated=True),)
    return before, attrs.evolve(after, updated=True)


def _update_label(folded: str) -> int | None:
    lower = folded.lower()
    m = _UPDATED.search(lower) if any(gate in lower for gate in _UPDATE_GATES) else None
    return None if m is None else m.start()


def _first(folded: str, zone: str | None) -> Stamp | None:
    for pattern in _PATTERNS:
        for m in pattern.finditer(folded):
            stamp = _stamp(m, zone)
            if stamp is not None:
                return stamp
    return None


def _stamp(m: re.Match[str], zone: str | None) -> Stamp | None:
    parts = m.groupdict()
    month = _month_number(parts["m"])
    if month is None:
        return None
    year = int(parts["y"]) if len(parts["y"]) == 4 else 2000 + int(parts["y"])
    if parts.get("d") is None:
        return Stamp(f"{year:04d}-{month:02d}", None, None) if 1 <= month <= 12 else None
    day = int(parts["d"])
    if month > 12 >= day and m.start("d") < m.start("y"):
        month, day = day, month
    try:
        on = date(year, month, day)
    except ValueError:
        return None
    when = _moment(on, parts, zone)
    return Stamp(on.isoformat(), on, None) if when is None else _stamp_at(when, zone)


def _month_number(text: str) -> int | None:
    return int(text) if text.isdigit() else _MONTH_NUMBERS.get(text.lower())


def _moment(on: date, parts: dict[str, str | None], zone: str | None) -> datetime | None:
    if parts["hour"] is None or parts["minute"] is None:
        return None
    info = _written_zone(parts["zone"], parts["offset"]) or (timezone_of(zone) if zone else None)
    hour, half = int(parts["hour"]), (parts["half"] or "").lower()
    hour = hour % 12 + 12 * (half == "pm") if half else hour
    if hour > 23:
        return None
    return datetime(on.year, on.month, on.day, hour, int(parts["minute"]), int(parts["second"] or 0), tzinfo=info)


def _written_zone(name: str | None, offset: str | None) -> tzinfo | None:
    if name is None:
        return None
    if offset is None:
        return timezone(timedelta(hours=ZONES.get(name, 0)))
    digits = offset[1:].replace(":", "")
    hours, minutes = (digits[:-2], digits[-2:]) if len(digits) > 2 else (digits, "0")
    return timezone((-1 if offset[0] == "-" else 1) * timedelta(hours=int(hours), minutes=int(minutes)))


def _stamp_at(when: datetime, zone: str | None) -> Stamp:
    """Return the stamp of a moment; an aware one is of its day in the outlet's zone, a naive one keeps its clock."""
    if when.tzinfo is None:
        return Stamp(when.isoformat(timespec="seconds"), when.date(), None)
    day = _day_in(when, zone)
    return Stamp(when.isoformat(timespec="seconds"), day, when)


def _day_in(when: datetime, zone: str | None) -> date:
    try:
        return when.astimezone(timezone_of(zone)).date() if zone else when.date()
    except OverflowError:
        return when.date()


def read_hint(hint: str | date | datetime, *, zone: str | None) -> Stamp | None:
    """Return the date of a caller's hint: as `read_timestamp` reads it, or a date or datetime as it is."""
    if isinstance(hint, datetime):
        if hint.tzinfo is None and zone:
            hint = hint.replace(tzinfo=timezone_of(zone))
        return _stamp_at(hint, zone)
    if isinstance(hint, date):
        return Stamp(hint.isoformat(), hint, None)
    return read_timestamp(hint, zone=zone)


_IN_URL = re.compile(
    r"/(?:((?:19|20)[0-9]{2})/([01]?[0-9])/([0-3]?[0-9])(?=/|\Z)|((?:19|20)[0-9]{2})([01][0-9])([0-3][0-9])(?:[0-9]{6})?(?=[-/]))"
)


def url_date(url: str) -> date | None:
    """Return the day a URL names (`/2025/06/08/`, `/20250411193028-17`, `/20260602/080500/`), None if there is none."""
    for m in _IN_URL.finditer(url):
        year, month, day = (int(part) for part in m.groups() if part)
        if _EARLIEST <= year <= _LATEST:
            try:
                return date(year, month, day)
            except ValueError:
                continue
    return None
