"""How newsrooms write dates, for the laws of dates: one row a style, the expression between `<` and `>`.

Fields: `w` the weekday, `d` `m` `y` `yy` numbers, `dd` and `mm` with two digits, `name` the month, `abbr` its short
name, `clock` hours and minutes, of which `H` and `M` are the parts. A field with `2` behind it is of the range's end.
"""

from __future__ import annotations

from datetime import date, datetime

import attrs

MONTHS = "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split()
MISSPELT = "Januari Pebruari Maret April Mei Juni Juli Agustus September Oktober Nopember Desember".split()
SHORT = "Jan Feb Mar Apr Mei Jun Jul Agu Sep Okt Nov Des".split()
WEEKDAYS = "Senin Selasa Rabu Kamis Jumat Sabtu Minggu".split()
OTHER_WEEKDAYS = "Senin Selasa Rabu Kamis Jum'at Sabtu Ahad".split()
CURLY_WEEKDAYS = "Senin Selasa Rabu Kamis Jum’at Sabtu Minggu".split()
MALAY_MONTHS = "Januari Februari Mac April Mei Jun Julai Ogos September Oktober November Disember".split()
MALAY_SHORT = "Jan Feb Mac Apr Mei Jun Jul Ogo Sep Okt Nov Dis".split()
MALAY_WEEKDAYS = "Isnin Selasa Rabu Khamis Jumaat Sabtu Ahad".split()
ENGLISH_MONTHS = "January February March April May June July August September October November December".split()
ENGLISH_SHORT = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
ENGLISH_WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
HOURS = {"WIB": 7, "WITA": 8, "WIT": 9}


@attrs.frozen
class Names:
    """The names a style is written with, and the language it is read in."""

    months: list[str] = attrs.field(factory=lambda: MONTHS)
    short: list[str] = attrs.field(factory=lambda: SHORT)
    weekdays: list[str] = attrs.field(factory=lambda: WEEKDAYS)
    language: str = "id"


INDONESIAN = Names()
MISSPELLING = Names(months=MISSPELT, weekdays=OTHER_WEEKDAYS)
CURLY = Names(weekdays=CURLY_WEEKDAYS)
CAPITALS = Names(months=[name.upper() for name in MONTHS])
SMALL = Names(months=[name.lower() for name in MONTHS])
MALAY = Names(MALAY_MONTHS, MALAY_SHORT, MALAY_WEEKDAYS, "ms")
ENGLISH = Names(ENGLISH_MONTHS, ENGLISH_SHORT, ENGLISH_WEEKDAYS)

NUMERIC = (
    "pada <{w} ({d}/{m}/{y})>",
    "pada <{w} ({dd}/{mm}/{y})>",
    "pada <{w} ({dd}/{mm}/{yy})>",
    "pada <{w}, {d}/{m}/{y}>",
    "pada <{w} {d}/{m}/{y}>",
    "pada <{w}({d}/{m}/{y})>",
    "pada <{w} ( {d} / {m} / {y} )>",
    "pada <{w} ({d}-{m}-{y})>",
    "pada <{w} ({dd}-{mm}-{y})>",
    "pada <{w} ({d}.{m}.{y})>",
    "pada <hari {w} ({d}/{m}/{y})>",
    "lewat laut (<{d}/{m}/{y}>)",
    "lewat laut ( <{d} / {m} / {y}> )",
    "pada <{d}/{m}/{y}>",
    "pada <{dd}/{mm}/{y}>",
    "pada <{d}-{m}-{y}>",
    "pada <{dd}-{mm}-{y}>",
    "pada <{d}.{m}.{y}>",
    "pada <{dd}.{mm}.{y}>",
    "pada <{y}-{mm}-{dd}>",
    "lautkata<{w} ({d}/{m}/{y})>",
    "laut,<{w} ({d}/{m}/{y})>",
)
SPELLED = (
    "pada <{w} {d} {name} {y}>",
    "pada <{w}, {d} {name} {y}>",
    "pada <{w} , {d} {name} {y}>",
    "pada <{w} ({d} {name} {y})>",
    "pada <{w} ( {d} {name} {y} )>",
    "pada <{w}, {dd} {name} {y}>",
    "pada <{d} {name} {y}>",
    "pada <{d} {abbr} {y}>",
    "pada <{w}, {d} {abbr} {y}>",
    "pada <hari {w}, {d} {name} {y}>",
    "lautkata<{w}, {d} {name} {y}>",
)
# Day and month alone, near the anchor.
NO_YEAR = (
    "pada <{w} ({d}/{m})>",
    "pada <{w} ({dd}/{mm})>",
    "pada <{w} ( {d} / {m} )>",
    "pada <{w}, {d}/{m}>",
    "pada <{w} {d} {name}>",
    "pada <{w}, {d} {name}>",
    "pada <{w} ({d} {name})>",
    "pada <{d} {name}>",
    "lewat laut (<{d}/{m}>)",
    "lautkata<{w} ({d}/{m})>",
)
CLOCKED = (
    "pada <{w} ({d}/{m}/{y}) pukul {clock} {zone}>",
    "pada <{w} ({d}/{m}/{y}), pukul {clock} {zone}>",
    "pada <{w} ({d}/{m}/{y}) sekitar pukul {clock} {zone}>",
    "pada <{w} ( {d} / {m} / {y} ) pukul {clock} {zone}>",
    "pada <{w}, {d} {name} {y} pukul {clock} {zone}>",
    "pada <{w}, {d} {name} {y} {clock} {zone}>",
    "pada <{w}, {d} {name} {y}, {clock} {zone}>",
    "pada <{w}, {d} {name} {y} - {clock} {zone}>",
    "pada <{d} {name} {y} | {clock} {zone}>",
    "pada <{d} {abbr} {y} jam {clock} {zone}>",
    "pada <{d}-{m}-{y} pukul {clock} {zone}>",
)
DAY_RANGES = (
    "pada <{d}-{d2} {name2} {y2}>",
    "pada <{d} - {d2} {name2} {y2}>",
    "pada <{d}–{d2} {name2} {y2}>",
    "pada <{d}-{d2}/{m2}/{y2}>",
    "pada <{w}-{w2} ({d}-{d2}/{m2}/{y2})>",
    "pada <{w}-{w2}, {d}-{d2} {name2} {y2}>",
)
LONG_RANGES = (
    "pada <{d} {name} - {d2} {name2} {y2}>",
    "pada <{d} {name}-{d2} {name2} {y2}>",
    "pada <{d} {name} {y} - {d2} {name2} {y2}>",
)
MONTH_STYLES = {
    "pada <{name} {y}>": None,
    "pada <bulan {name} {y}>": None,
    "pada <{abbr} {y}>": None,
    "pada <awal {name} {y}>": "START",
    "pada <akhir {name} {y}>": "END",
    "pada <pertengahan {name} {y}>": "MID",
}
MONTH_RANGES = (
    "pada <{name}-{name2} {y2}>",
    "pada <{name} - {name2} {y2}>",
    "periode <{name}–{name2} {y2}>",
)
LONG_MONTH_RANGES = ("pada <{name} {y}-{name2} {y2}>", "periode <{name} {y} – {name2} {y2}>")
YEAR_STYLES = {
    "pada <{y}>": None,
    "sejak <{y}> di sana": None,
    "lewat laut (<{y}>)": None,
    "pada <tahun {y}>": None,
    "pada <tahun {y} lalu>": None,
    "pada <{y} silam>": None,
    "pada <awal {y}>": "START",
    "pada <akhir tahun {y}>": "END",
}
YEAR_RANGES = ("pada <{y}-{y2}>", "pada <{y} - {y2}>", "pada <tahun {y}-{y2}>", "periode <{y}–{y2}>")
QUARTERS = ("pada <kuartal {roman} {y}>", "pada <kuartal {roman}-{y}>", "pada <triwulan {roman} {y}>")


def fields(names: Names, on: date, suffix: str = "") -> dict[str, str]:
    """Return the fields of a day."""
    row = {
        "w": names.weekdays[on.weekday()],
        "d": f"{on.day}",
        "dd": f"{on.day:02d}",
        "m": f"{on.month}",
        "mm": f"{on.month:02d}",
        "y": f"{on.year}",
        "yy": f"{on.year % 100:02d}",
        "name": names.months[on.month - 1],
        "abbr": names.short[on.month - 1],
    }
    return {f"{key}{suffix}": value for key, value in row.items()}


def sentence(style: str, row: dict[str, str]) -> tuple[str, str]:
    """Return a plain sentence that holds the expression, and the expression."""
    text = f"Ia tiba {style.format_map(row)} bersama warga."
    start, end = text.index("<"), text.index(">")
    return text.replace("<", "").replace(">", ""), text[start + 1 : end]


@attrs.frozen
class Stamp:
    """A metadata format: how it writes a moment of a zone, in English or not, with or without a clock.

    `line` says that it stands on a line of a text, too.
    """

    form: str
    zone: str = "WIB"
    clock: bool = True
    english: bool = False
    line: bool = True

    @property
    def is_update(self) -> bool:
        """Whether it says when the article was changed."""
        return self.form.startswith("Diperbarui")


STAMPS = (
    Stamp("Diperbarui {d} {abbr} {y}, {H}:{M} WIB"),
    Stamp("{w}, {d} {abbr} {y} {H}:{M} WIB"),
    Stamp(",\xa0Jurnalis-{w}, {d} {name} {y} |{H}:{M} WIB"),
    *(Stamp(f"Tayang: {{w}}, {{d}} {{name}} {{y}} {{H}}:{{M}} {zone}", zone) for zone in HOURS),
    Stamp("{w}, {d} {name} {y} - {H}:{M} WIB"),
    Stamp("Kompas.com- {dd}/{mm}/{y}, {H}:{M} WIB"),
    Stamp("{d} {name} {y} | {H}.{M} WIB"),
    Stamp("{w}   {d} {abbr} {y}  {H}:{M} WIB"),
    Stamp("{abbr} {d}, {y}\xa0-\xa0{H}:{M}", english=True),
    Stamp("{w}, {d} {name} {y} {H}:{M} WIB"),
    Stamp("{first}/{second}/{y} {H}:{M}"),
    Stamp("{y}/{mm}/{dd}", clock=False),
    Stamp("{d}-{abbr}-{yy}", clock=False, english=True),
    Stamp("{y}-{mm}-{dd}", clock=False),
    Stamp("{y}-{mm}-{dd} {H}:{M}:00"),
    Stamp("{y}-{mm}-{dd}T{H}:{M}:00+07:00"),
    Stamp("{w}, {dd} {name} {y}, {H}:{M} WIB", english=True),
    Stamp("{epoch}000", line=False),
)


def stamped(stamp: Stamp, when: datetime) -> str:
    """Return a moment of the stamp's zone as the format writes it; month first only where the day proves it."""
    first, second = (when.month, when.day) if when.day > 12 else (when.day, when.month)
    row = fields(ENGLISH if stamp.english else INDONESIAN, when.date()) | {
        "H": f"{when:%H}",
        "M": f"{when:%M}",
        "first": str(first),
        "second": str(second),
        "epoch": f"{when.timestamp():.0f}",
    }
    return stamp.form.format_map(row)
