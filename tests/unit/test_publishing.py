"""Publication dates: metadata formats, hints, URLs, inference."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscorpus.prose import Prose, prose
from newscorpus.publishing import Dating, date_article, read_timestamp, url_date
from newscorpus.records import Kind, Mention, Origin
from newscorpus.shadow import shadow
from newscorpus.timestamps import read_hint

JAKARTA = "Asia/Jakarta"


def written(source: str) -> Prose:
    return prose(source, shadow(source), [(0, len(source), Kind.PARAGRAPH)] if source else [])


def dating(
    source: str = "",
    *,
    stamps: tuple[str, ...] = (),
    hint: str | date | datetime | None = None,
    url: str | None = None,
    zone: str | None = JAKARTA,
) -> Dating:
    mentions = [Mention(0, len(text), text) for text in stamps]
    return date_article(timestamps=mentions, prose=written(source), hint=hint, url=url, zone=zone)


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("Diperbarui 16 Jun 2025, 09:05 WIB", "2025-06-16T09:05:00+07:00"),
        ("Rabu, 18 Jun 2025 18:28 WIB", "2025-06-18T18:28:00+07:00"),
        (",\xa0Jurnalis-Senin, 16 Juni 2025 |15:20 WIB", "2025-06-16T15:20:00+07:00"),
        ("Tayang: Senin, 9 Juni 2025 20:54 WIB", "2025-06-09T20:54:00+07:00"),
        ("Tayang: Senin, 9 Juni 2025 20:54 WITA", "2025-06-09T20:54:00+08:00"),
        ("Tayang: Senin, 9 Juni 2025 20:54 WIT", "2025-06-09T20:54:00+09:00"),
        ("Selasa, 10 Juni 2025 - 13:40 WIB", "2025-06-10T13:40:00+07:00"),
        ("Kompas.com- 18/06/2025, 21:35 WIB", "2025-06-18T21:35:00+07:00"),
        ("18 Juni 2025 | 20.04 WIB", "2025-06-18T20:04:00+07:00"),
        ("Rabu   18 Jun 2025  22:02 WIB", "2025-06-18T22:02:00+07:00"),
        ("Sep 5, 2023\xa0-\xa014:31", "2023-09-05T14:31:00+07:00"),
        ("Kamis, 14 September 2023 08:21 WIB", "2023-09-14T08:21:00+07:00"),
        ("10/20/2025 10:38", "2025-10-20T10:38:00+07:00"),
        ("9/6/2025 10:38", "2025-06-09T10:38:00+07:00"),
        ("2015/08/25", "2015-08-25"),
        ("31-Dec-19", "2019-12-31"),
        ("2025-02-28 18:30:00", "2025-02-28T18:30:00+07:00"),
        ("2025-02-28T18:30:00Z", "2025-02-28T18:30:00+00:00"),
        ("2025-02-28T18:30:00.250+0800", "2025-02-28T18:30:00+08:00"),
        ("Tuesday, 02 April 2024, 17:36 WIB", "2024-04-02T17:36:00+07:00"),
        ("Jan 12, 2024 10:05 PM", "2024-01-12T22:05:00+07:00"),
        ("1700000000000", "2023-11-15T05:13:20+07:00"),
        ("Rabu, 18 Juni 2025 / 20:04 WIB", "2025-06-18T20:04:00+07:00"),
        ("Wed, 18 Jun 2025 14:20:11 GMT", "2025-06-18T14:20:11+00:00"),
        (" date 2023-09 ", "2023-09"),
        ("September 2023", "2023-09"),
    ],
)
def test_metadata_format(text: str, edtf: str) -> None:
    stamp = read_timestamp(text, zone=JAKARTA)
    assert stamp is not None
    assert stamp.edtf == edtf


@pytest.mark.parametrize(
    "text", ["", "Tidak Ditemukan", "Scroll ke bawah", "31/02/2024", "13/13/2024", "2024-13-01", "99"]
)
def test_no_timestamp(text: str) -> None:
    assert read_timestamp(text, zone=JAKARTA) is None


def test_a_clock_without_a_zone_gives_no_moment() -> None:
    stamp = read_timestamp("2025-02-28 18:30", zone=None)
    assert stamp is not None
    assert (stamp.edtf, stamp.when) == ("2025-02-28T18:30:00", None)


@given(st.datetimes(datetime(1990, 1, 1), datetime(2090, 1, 1)), st.integers(-11, 13))
def test_iso_reads_back(naive: datetime, hours: int) -> None:
    when = naive.replace(microsecond=0, tzinfo=timezone(timedelta(hours=hours)))
    stamp = read_timestamp(when.isoformat(), zone=JAKARTA)
    assert stamp is not None
    assert stamp.when == when


@given(st.text() | st.from_regex(r"[0-9/:. -]{1,30}"))
def test_any_text_is_read_or_not(text: str) -> None:
    stamp = read_timestamp(text, zone=JAKARTA)
    assert stamp is None or stamp.edtf[:4].isdigit()


@pytest.mark.parametrize(
    ("url", "day"),
    [
        ("https://bola.example/read/2025/06/08/51/3145650/judul", date(2025, 6, 8)),
        ("https://www.example/market/20250411193028-17-625393/judul", date(2025, 4, 11)),
        ("https://example/baca/3331344746/20260602/080500/judul", date(2026, 6, 2)),
        ("https://example/berita/2023/01/04/judul", date(2023, 1, 4)),
        ("https://example/read/2025/13/08/judul", None),
        ("https://example/berita/d-7953388/judul-2024", None),
        ("https://example/read/6012920/judul?page=3", None),
        ("https://example/20251399/judul", None),
    ],
)
def test_url_date(url: str, day: date | None) -> None:
    assert url_date(url) == day


def test_text_beats_hint_beats_url() -> None:
    url = "https://example/2023/09/15/judul"
    both = dating(stamps=("14 September 2023 08:21 WIB",), hint="2023-09-14", url=url)
    assert both.published is not None
    assert (both.published.edtf, both.published.origin) == ("2023-09-14T08:21:00+07:00", Origin.METADATA)
    hinted = dating(hint="2023-09-14", url=url)
    assert hinted.published is not None
    assert (hinted.published.edtf, hinted.published.origin) == ("2023-09-14", Origin.HINT)
    linked = dating(url=url)
    assert linked.published is not None
    assert (linked.published.edtf, linked.published.origin) == ("2023-09-15", Origin.URL)
    assert both.diagnostics == hinted.diagnostics == linked.diagnostics == ()


def test_sources_more_than_a_day_apart_are_reported() -> None:
    (note,) = dating(stamps=("14 September 2023",), hint="2023-09-16").diagnostics
    assert note.code == "published-clash"
    assert "2023-09-14" in note.message
    assert "2023-09-16" in note.message
    assert (note.start, note.end) == (0, len("14 September 2023"))


def test_an_unreadable_hint_is_a_diagnostic() -> None:
    result = dating(hint="kapan-kapan")
    assert [note.code for note in result.diagnostics] == ["unreadable-published"]
    assert result.published is None


@pytest.mark.parametrize(
    ("hint", "edtf", "anchor"),
    [
        (date(2023, 9, 5), "2023-09-05", "2023-09-05"),
        (datetime(2023, 9, 5, 14, 31), "2023-09-05T14:31:00+07:00", "2023-09-05"),
        (datetime(2023, 9, 5, 20, 0, tzinfo=UTC), "2023-09-05T20:00:00+00:00", "2023-09-06"),
    ],
)
def test_hint_objects(hint: date | datetime, edtf: str, anchor: str) -> None:
    result = dating(hint=hint)
    assert result.published is not None
    assert (result.published.edtf, result.anchor) == (edtf, anchor)


def test_an_update_is_no_publication() -> None:
    result = dating(stamps=("Terbit 16 Jun 2025, 09:05 WIB", "Diperbarui 17 Jun 2025, 10:00 WIB"))
    assert result.published is not None
    assert result.modified is not None
    assert (result.published.edtf[:10], result.modified.edtf[:10]) == ("2025-06-16", "2025-06-17")
    assert result.diagnostics == ()


def test_one_line_may_name_both_publication_and_update() -> None:
    result = dating(stamps=("Tayang 18 Juni 2025, 20.04 WIB | Diperbarui 19 Juni 2025, 07.00 WIB",))
    assert result.published is not None
    assert result.modified is not None
    assert (result.published.edtf, result.modified.edtf) == ("2025-06-18T20:04:00+07:00", "2025-06-19T07:00:00+07:00")
    assert result.diagnostics == ()


@pytest.mark.parametrize("text", ["Diperbarui 17 Jun 2025", "17 Jun 2025 (update)", "Terakhir diperbaharui: 17/6/2025"])
def test_an_update_is_called_so(text: str) -> None:
    stamp = read_timestamp(text, zone=JAKARTA)
    assert stamp is not None
    assert (stamp.edtf, stamp.updated) == ("2025-06-17", True)


def test_an_update_alone_is_only_an_anchor() -> None:
    result = dating(stamps=("Diperbarui 17 Jun 2025, 10:00 WIB",))
    assert (result.published, result.anchor) == (None, "2025-06-17")
    assert [note.code for note in result.diagnostics] == ["anchor-modified"]


def test_a_month_is_anchored_on_its_latest_day_in_the_text() -> None:
    result = dating("Ia tiba Senin (4/9). Ia pergi Selasa (5/9).", stamps=(" date 2023-09 ",))
    assert result.published is not None
    assert (result.published.edtf, result.published.when, result.anchor) == ("2023-09", None, "2023-09-05")
    assert dating("Ia tiba.", stamps=(" date 2023-09 ",)).anchor is None


def test_inference_takes_the_latest_day_of_a_statement() -> None:
    source = "Ia tiba pada Minggu (10/9/2023). Hujan turun, kata dia, Selasa (12/9/2023)."
    result = dating(source)
    assert result.published is not None
    assert (result.published.edtf, result.published.origin, result.anchor) == (
        "2023-09-12",
        Origin.INFERRED,
        "2023-09-12",
    )
    assert [mention.text for mention in result.published.evidence] == ["Selasa (12/9/2023)"]


@pytest.mark.parametrize(
    "source",
    [
        "",
        "Ia tiba kemarin.",
        "Ia tiba pada Minggu (10/9/2023).",
        "Ia akan tiba pada Minggu (10/9/2023).",
        "Ia tiba, Selasa (12/8/2023).",
        "Ia tiba, Selasa (12/9).",
        "Ia tiba, Selasa (12/9/2023) malam.",
        "Ia tiba di kota itu, Selasa (12/9/2023) lalu.",
    ],
)
def test_inference_abstains(source: str) -> None:
    assert dating(source) == Dating(None, None, None, ())


@pytest.mark.parametrize(
    "source",
    [
        "Ia tiba, Selasa (12/9/2023). Ia pergi, Selasa (3/10/2023).",
        "Hujan turun, kata dia, Selasa (12/9/2023). Ia tiba pada Rabu (13/9/2023).",
        "Rapat digelar hari ini, Selasa (12/9/2023). Ia pergi, katanya, Rabu (13/9/2023).",
    ],
)
def test_evidence_that_disagrees_is_reported(source: str) -> None:
    result = dating(source)
    assert (result.published, result.anchor) == (None, None)
    (note,) = result.diagnostics
    assert note.code == "published-undecided"
    assert note.start is not None
    assert source[note.start : note.end] in note.message


def test_a_month_is_never_anchored_on_a_planned_day() -> None:
    source = "Ia tiba Senin (4/9). Pertandingan akan digelar Sabtu (9/9)."
    assert dating(source, stamps=("September 2023",)).anchor == "2023-09-04"


@pytest.mark.parametrize("hint", ["2023-11-06 10:15:00", "2023-11-06T10:15:00", datetime(2023, 11, 6, 10, 15)])
def test_a_clock_without_a_zone_is_kept_as_local_time(hint: str | datetime) -> None:
    stamp = read_hint(hint, zone=None)
    assert stamp is not None
    assert (stamp.edtf, stamp.when, stamp.day) == ("2023-11-06T10:15:00", None, date(2023, 11, 6))
