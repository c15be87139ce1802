"""Laws of dates: what newsrooms write parses back, clashes are the calendar's, relative dates are arithmetic.

The `laws` profile tries 10,000 days, each in every style of its law, and 1,000 moments in each metadata format.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, time, timedelta, timezone

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

import newscorpus
from newscorpus import Article
from newscorpus.dates import date_diagnostics, find_dates
from newscorpus.prose import prose
from newscorpus.records import Kind, Origin, TimeExpression, TimeType
from newscorpus.shadow import shadow

from . import dating
from .dating import INDONESIAN, MALAY, MONTHS, STAMPS, WEEKDAYS, Names, Stamp, fields, sentence, stamped

MANY = settings(max_examples=10_000 if settings().max_examples == 1_000 else settings().max_examples)
WEEK = timedelta(days=7)
days = st.dates(date(1970, 1, 1), date(2069, 12, 31))
anchors = st.dates(date(1990, 1, 1), date(2060, 12, 31))
weekdays = st.integers(0, 6)
clocks = st.times()


def dates(source: str, *, anchor: date | None = None, language: str = "id") -> tuple[TimeExpression, ...]:
    text = prose(source, shadow(source), [(0, len(source), Kind.PARAGRAPH)])
    return find_dates(text, anchor=anchor, language=language)


def check(
    styles: Iterable[str],
    row: dict[str, str],
    edtf: str,
    *,
    value: str | None = None,
    mod: str | None = None,
    names: Names = INDONESIAN,
    anchor: date | None = None,
) -> None:
    """The expression of every style is found alone, at its place, with its value, at peace with its weekday."""
    for style in styles:
        source, expression = sentence(style, row)
        start = source.index(expression)
        found = dates(source, anchor=anchor, language=names.language)
        spans = [(d.start, d.end, d.edtf, d.mod, d.consistent) for d in found]
        assert spans == [(start, start + len(expression), edtf, mod, True)], source
        assert found[0].value == value or value is None, source


NAMINGS = {
    "Indonesian": INDONESIAN,
    "misspelt": dating.MISSPELLING,
    "with a curly apostrophe": dating.CURLY,
    "in capitals": dating.CAPITALS,
    "in small letters": dating.SMALL,
    "Malay": MALAY,
}


@MANY
@given(days)
def test_a_numeric_date_parses_back(on: date) -> None:
    check(dating.NUMERIC, fields(INDONESIAN, on), on.isoformat(), value=on.isoformat())


@MANY
@pytest.mark.parametrize("naming", NAMINGS)
@given(on=days)
def test_a_spelled_out_date_parses_back(naming: str, on: date) -> None:
    names = NAMINGS[naming]
    check(dating.SPELLED, fields(names, on), on.isoformat(), value=on.isoformat(), names=names)


@pytest.mark.parametrize("naming", ["misspelt", "with a curly apostrophe", "Malay"])
@given(on=days)
def test_a_numeric_date_parses_back_after_every_weekday(naming: str, on: date) -> None:
    names = NAMINGS[naming]
    check(dating.NUMERIC, fields(names, on), on.isoformat(), names=names)


@MANY
@given(days, st.integers(-60, 120))
def test_a_date_without_a_year_is_the_one_near_the_anchor(on: date, after: int) -> None:
    check(dating.NO_YEAR, fields(INDONESIAN, on), on.isoformat(), anchor=on + timedelta(days=after))


@given(days, st.integers(-60, 120))
def test_a_malay_date_without_a_year_is_the_one_near_the_anchor(on: date, after: int) -> None:
    check(dating.NO_YEAR, fields(MALAY, on), on.isoformat(), names=MALAY, anchor=on + timedelta(days=after))


@MANY
@given(days, clocks, st.sampled_from(sorted(dating.HOURS)), st.sampled_from(".:"))
def test_a_date_with_clock_and_zone_parses_back(on: date, at: time, zone: str, joint: str) -> None:
    row = fields(INDONESIAN, on) | {"clock": f"{at:%H}{joint}{at:%M}", "zone": zone}
    value = f"{on}T{at:%H:%M}+{dating.HOURS[zone]:02d}:00"
    check(dating.CLOCKED, row, value, value=value)


@MANY
@given(days, st.integers(1, 27))
def test_a_range_of_days_parses_back(first: date, length: int) -> None:
    last = first + timedelta(days=length)
    row = fields(INDONESIAN, first) | fields(INDONESIAN, last, "2")
    styles = dating.DAY_RANGES if first.month == last.month else dating.LONG_RANGES
    assume(first.month == last.month or length < 28)
    check(styles, row, f"{first}/{last}")


@MANY
@given(days)
def test_a_month_parses_back(on: date) -> None:
    for style, mod in dating.MONTH_STYLES.items():
        check([style], fields(INDONESIAN, on), f"{on:%Y-%m}", mod=mod)


def two_months(first: date, length: int) -> tuple[dict[str, str], str]:
    """The fields and the value of a range from the month of a day to that of another, so many days later."""
    last = first + timedelta(days=length)
    return fields(INDONESIAN, first) | fields(INDONESIAN, last, "2"), f"{first:%Y-%m}/{last:%Y-%m}"


@MANY
@given(days, st.integers(31, 330))
def test_a_range_of_months_parses_back(first: date, length: int) -> None:
    check(dating.MONTH_RANGES, *two_months(first, length))


@given(days, st.integers(31, 5000))
def test_a_range_of_months_with_a_year_each_parses_back(first: date, length: int) -> None:
    check(dating.LONG_MONTH_RANGES, *two_months(first, length))


@pytest.mark.parametrize("style", dating.YEAR_STYLES)
def test_a_year_parses_back(style: str) -> None:
    for year in range(1900, 2100):
        row = fields(INDONESIAN, date(year, 1, 1))
        check([style], row, f"{year}", mod=dating.YEAR_STYLES[style])


@given(st.integers(1900, 2050), st.integers(1, 49))
def test_a_range_of_years_parses_back(first: int, length: int) -> None:
    row = fields(INDONESIAN, date(first, 1, 1)) | fields(INDONESIAN, date(first + length, 1, 1), "2")
    check(dating.YEAR_RANGES, row, f"{first}/{first + length}")


@pytest.mark.parametrize("quarter", range(4))
def test_a_quarter_parses_back(quarter: int) -> None:
    for year in range(1990, 2060):
        row = {"roman": "I II III IV".split(" ")[quarter], "y": str(year)}
        check(dating.QUARTERS, row, f"{year}-{3 * quarter + 1:02d}/{year}-{3 * quarter + 3:02d}")


AMBIGUOUS = [(day, month) for day in range(1, 13) for month in range(1, 13) if day != month]


@pytest.mark.parametrize("year", [1999, 2016, 2023, 2024])
def test_day_and_month_are_never_swapped(year: int) -> None:
    for day, month in AMBIGUOUS:
        on, swapped = date(year, month, day), date(year, day, month)
        # The day after the swapped one is where a swap would be most likely.
        for anchor in (None, on + timedelta(days=1), swapped + timedelta(days=1)):
            check(dating.NUMERIC, fields(INDONESIAN, on), on.isoformat(), anchor=anchor)


@MANY
@given(days, weekdays, anchors)
def test_a_weekday_is_flagged_exactly_when_the_calendar_says_so(on: date, weekday: int, anchor: date) -> None:
    clashes = on.weekday() != weekday
    row = fields(INDONESIAN, on) | {"w": WEEKDAYS[weekday]}
    for style in (*dating.NUMERIC, *dating.SPELLED):
        source, _ = sentence(style, row)
        if "{w}" not in style:
            continue
        (found,) = dates(source, anchor=anchor)
        assert (found.value, found.edtf, found.consistent) == (on.isoformat(), on.isoformat(), not clashes)
        assert [(d.code, d.start, d.end) for d in date_diagnostics([found])] == [
            ("weekday-clash", found.start, found.end)
        ] * clashes


def differing_in_one(literal: date, weekday: int, anchor: date) -> set[date]:
    """The days in the week up to the anchor that have the weekday and differ from the literal in one field."""
    week = (anchor - timedelta(days=n) for n in range(8))
    fits = (
        d
        for d in week
        if d.weekday() == weekday
        and (d.day != literal.day) + (d.month != literal.month) + (d.year != literal.year) == 1
    )
    return set(fits)


def swapped_into(literal: date, weekday: int, anchor: date) -> set[date]:
    """The literal with day and month swapped, where that lies in the week up to the anchor and has the weekday."""
    if literal.day > 12 or literal.day == literal.month:
        return set()
    day = date(literal.year, literal.day, literal.month)
    return {day} if day.weekday() == weekday and timedelta() <= anchor - day <= WEEK else set()


def clash(literal: date, weekday: int, anchor: date) -> TimeExpression:
    """What is found of a date with a weekday that is not its own."""
    (found,) = dates(f"Ia tiba {WEEKDAYS[weekday]} ({literal:%d/%m/%Y}) bersama warga.", anchor=anchor)
    assert found.edtf == literal.isoformat()
    assert not found.consistent
    return found


@st.composite
def near_misses(draw: st.DrawFn) -> tuple[date, int, date]:
    """A date with a wrong weekday, mostly a day near the anchor with one of its fields changed, and the anchor."""
    anchor = draw(anchors)
    right = anchor - timedelta(days=draw(st.integers(-2, 10)))
    day, month, year = draw(
        st.one_of(
            st.tuples(st.integers(1, 31), st.just(right.month), st.just(right.year)),
            st.tuples(st.just(right.day), st.integers(1, 12), st.just(right.year)),
            st.tuples(st.just(right.day), st.just(right.month), st.integers(right.year - 3, right.year + 3)),
            st.just((right.month, min(right.day, 12), right.year)),
        )
    )
    try:
        literal = date(year, month, day)
    except ValueError:
        literal = right
    weekday = draw(st.just(right.weekday()) | weekdays)
    assume(literal.weekday() != weekday)
    return literal, weekday, anchor


@MANY
@given(near_misses())
def test_a_clash_is_repaired_by_the_one_change_that_falls_in_the_week_before(case: tuple[date, int, date]) -> None:
    literal, _, anchor = case
    fits = set() if timedelta() <= anchor - literal <= WEEK else differing_in_one(*case)
    assume(fits or not swapped_into(*case))
    assert clash(*case).repaired == (min(fits).isoformat() if len(fits) == 1 else None)


@MANY
@given(anchors, st.integers(0, 7))
def test_a_clash_is_repaired_by_a_swap_where_nothing_else_falls_in_the_week_before(anchor: date, ago: int) -> None:
    right = anchor - timedelta(days=ago)
    assume(right.day <= 12)
    case = date(right.year, right.day, right.month), right.weekday(), anchor
    assume(case[0].weekday() != case[1] and not timedelta() <= anchor - case[0] <= WEEK)
    assume(not differing_in_one(*case))
    assert clash(*case).repaired == right.isoformat()


@given(days)
def test_nothing_is_repaired_without_an_anchor(on: date) -> None:
    (found,) = dates(f"Ia tiba {WEEKDAYS[on.weekday() - 1]} ({on:%d/%m/%Y}) bersama warga.")
    assert (found.consistent, found.repaired) == (False, None)


def monday(on: date) -> date:
    return on - timedelta(days=on.weekday())


def week(on: date) -> str:
    return f"{monday(on)}/{monday(on) + timedelta(days=6)}"


def month_away(on: date, months: int) -> str:
    at = 12 * on.year + on.month - 1 + months
    return f"{at // 12:04d}-{at % 12 + 1:02d}"


def only(expression: str, anchor: date, *, before: str = "Ia datang", language: str = "id") -> TimeExpression:
    """What is found in a sentence with the expression: one thing, the expression as it stands."""
    source = f"{before} {expression} bersama warga."
    (found,) = dates(source, anchor=anchor, language=language)
    assert (found.text, found.anchored) == (expression, True), source
    assert source[found.start : found.end] == expression
    return found


DAYS_AWAY = {"kemarin lusa": -2, "kemarin": -1, "hari ini": 0, "besok": 1, "esok": 1, "lusa": 2}
MALAY_AWAY = {"kelmarin": -1, "semalam": -1, "hari ini": 0, "esok": 1, "lusa": 2}
COUNTS = {"2": 2, "dua": 2, "tiga": 3, "lima": 5, "10": 10, "sebelas": 11, "dua puluh": 20}
PASTS = ("lalu", "yang lalu", "silam", "yang silam")


@MANY
@given(anchors)
def test_a_deictic_day_is_so_many_days_from_the_anchor(anchor: date) -> None:
    for words, language in ((DAYS_AWAY, "id"), (MALAY_AWAY, "ms")):
        for word, days in words.items():
            assert only(word, anchor, language=language).edtf == (anchor + timedelta(days=days)).isoformat()
    assert only("kemarin petang", anchor).edtf == (anchor - timedelta(days=1)).isoformat()


@MANY
@given(anchors, st.sampled_from(sorted(COUNTS)), st.sampled_from(PASTS))
def test_units_ago_count_back_from_the_anchor(anchor: date, words: str, past: str) -> None:
    n = COUNTS[words]
    assert only(f"{words} hari {past}", anchor).edtf == (anchor - timedelta(days=n)).isoformat()
    assert only(f"{words} pekan {past}", anchor).edtf == week(anchor - n * WEEK)
    assert only(f"{words} minggu {past}", anchor).edtf == week(anchor - n * WEEK)
    assert only(f"{words} bulan {past}", anchor).edtf == month_away(anchor, -n)
    assert only(f"{words} tahun {past}", anchor).edtf == f"{anchor.year - n}"
    assert only(f"{words} hari lagi", anchor).edtf == (anchor + timedelta(days=n)).isoformat()
    assert only(f"{words} hari lepas", anchor, language="ms").edtf == (anchor - timedelta(days=n)).isoformat()


@MANY
@given(anchors)
def test_last_this_and_next_count_whole_weeks_months_and_years(anchor: date) -> None:
    for word, shift in (("lalu", -1), ("ini", 0), ("depan", 1)):
        assert only(f"pekan {word}", anchor).edtf == week(anchor + shift * WEEK)
        assert only(f"minggu {word}", anchor).edtf == week(anchor + shift * WEEK)
        assert only(f"bulan {word}", anchor).edtf == month_away(anchor, shift)
        assert only(f"tahun {word}", anchor).edtf == f"{anchor.year + shift}"
        saturday = monday(anchor) + shift * WEEK + timedelta(days=5)
        assert only(f"akhir pekan {word}", anchor).edtf == f"{saturday}/{saturday + timedelta(days=1)}"
    assert only("seminggu lalu", anchor).edtf == week(anchor - WEEK)
    assert only("minggu lepas", anchor, language="ms").edtf == week(anchor - WEEK)
    assert only("bulan lepas", anchor, language="ms").edtf == month_away(anchor, -1)
    assert only("tahun lepas", anchor, language="ms").edtf == f"{anchor.year - 1}"


def nearest(anchor: date, weekday: int, steps: Iterable[int]) -> str:
    """The first day with the weekday, so many days from the anchor as the steps say."""
    return next(d for n in steps if (d := anchor + timedelta(days=n)).weekday() == weekday).isoformat()


@MANY
@given(anchors, weekdays)
def test_a_weekday_is_the_latest_or_the_next(anchor: date, weekday: int) -> None:
    name = WEEKDAYS[weekday]
    assert only(name, anchor).edtf == nearest(anchor, weekday, range(0, -7, -1))
    assert only(f"hari {name}", anchor).edtf == nearest(anchor, weekday, range(0, -7, -1))
    assert only(f"{name} lalu", anchor).edtf == nearest(anchor, weekday, range(-1, -8, -1))
    for word in ("mendatang", "depan"):
        assert only(f"{name} {word}", anchor).edtf == nearest(anchor, weekday, range(1, 8))
    assert only(name, anchor, before="Hujan turun hingga").edtf == nearest(anchor, weekday, range(7))
    assert only(name, anchor, before="Ia akan datang").edtf == nearest(anchor, weekday, range(7))
    for word, shift in (("lalu", -1), ("ini", 0), ("depan", 1)):
        on = monday(anchor) + shift * WEEK + timedelta(days=weekday)
        assert only(f"{name} pekan {word}", anchor).edtf == on.isoformat()
    malay = dating.MALAY_WEEKDAYS[weekday]
    assert only(f"{malay} lepas", anchor, language="ms").edtf == nearest(anchor, weekday, range(-1, -8, -1))


@MANY
@given(anchors, st.integers(1, 12))
def test_a_month_without_a_year_is_the_latest_or_the_next(anchor: date, month: int) -> None:
    name = MONTHS[month - 1]
    past = anchor.year - (month >= anchor.month)
    future = anchor.year + (month <= anchor.month)
    assert only(f"{name} lalu", anchor, before="Ia datang pada").edtf == f"{past}-{month:02d}"
    assert only(f"{name} mendatang", anchor, before="Ia datang pada").edtf == f"{future}-{month:02d}"
    assert only(f"{name} tahun lalu", anchor, before="Ia datang pada").edtf == f"{anchor.year - 1}-{month:02d}"
    assert only(f"{name} tahun depan", anchor, before="Ia datang pada").edtf == f"{anchor.year + 1}-{month:02d}"


RELATIVE = (
    *DAYS_AWAY,
    "pekan lalu",
    "dua hari lalu",
    "bulan ini",
    "tahun depan",
    "Senin lalu",
    "Jumat mendatang",
    "Rabu",
)


@pytest.mark.parametrize("expression", RELATIVE)
def test_a_relative_date_has_no_value_without_an_anchor(expression: str) -> None:
    (found,) = dates(f"Ia datang {expression} bersama warga.")
    assert (found.text, found.value, found.edtf, found.anchored) == (expression, None, None, True)
    assert found.type in (TimeType.DATE, TimeType.TIME)


OUTLET = "liputan6"
HEADLINE = "Warga Antre Beras Murah di Balai Kota"
BODY = (
    "Pemerintah daerah menyalurkan beras kepada keluarga di pusat kota tanpa menunggu musim hujan.",
    "Warga setempat tidak pulang karena jembatan yang rusak itu sudah lama ditutup.",
)
# Milliseconds have thirteen digits from September 2001 on.
moments = st.datetimes(datetime(2002, 1, 1), datetime(2049, 12, 31)).map(lambda t: t.replace(second=0, microsecond=0))


def in_zone(naive: datetime, stamp: Stamp) -> datetime:
    return naive.replace(tzinfo=timezone(timedelta(hours=dating.HOURS[stamp.zone])))


def check_published(article: Article, stamp: Stamp, when: datetime, origin: Origin) -> None:
    """The article was published, or modified, at that moment, and its dates count from that day."""
    publication = article.modified if stamp.is_update else article.published
    assert publication is not None
    if stamp.clock:
        assert publication.when == when
        assert publication.when.utcoffset() is not None
    else:
        assert (publication.edtf, publication.when) == (when.date().isoformat(), None)
    assert publication.origin == origin
    day = when.astimezone(timezone(timedelta(hours=dating.HOURS["WIB"]))).date() if stamp.clock else when.date()
    assert article.anchor == day.isoformat()


@pytest.mark.parametrize("stamp", STAMPS, ids=lambda stamp: stamp.form)
@given(naive=moments)
def test_a_hint_in_every_metadata_format_gives_its_moment(stamp: Stamp, naive: datetime) -> None:
    when = in_zone(naive, stamp)
    text = "\n\n".join((HEADLINE, *BODY))
    article = newscorpus.parse(text, outlet=OUTLET, published=stamped(stamp, when), views=())
    check_published(article, stamp, when, Origin.HINT)


@pytest.mark.parametrize("stamp", [stamp for stamp in STAMPS if stamp.line], ids=lambda stamp: stamp.form)
@given(naive=moments)
def test_a_line_in_every_metadata_format_gives_its_moment(stamp: Stamp, naive: datetime) -> None:
    when = in_zone(naive, stamp)
    article = newscorpus.parse("\n\n".join((HEADLINE, stamped(stamp, when), *BODY)), outlet=OUTLET, views=())
    check_published(article, stamp, when, Origin.METADATA)
    assert article.body == "\n\n".join(BODY)
