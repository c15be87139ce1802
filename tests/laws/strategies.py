"""What the laws are tried on: arbitrary text, text of news-like pieces, articles rendered in outlets' formats."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta, timezone

import attrs
from hypothesis import strategies as st

WIB = timezone(timedelta(hours=7))
MONTHS = "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split()
ENGLISH = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
WEEKDAYS = "Senin Selasa Rabu Kamis Jumat Sabtu Minggu".split()
PEOPLE = ("Budi Santoso", "Siti Rahayu", "Agus Wijaya", "Dewi Lestari", "Made Suardana", "Yohanes Tamba")
PLACES = ("Jakarta", "Bandung", "Surabaya", "Kota Baru", "Denpasar", "Palangka Raya")
SUBJECTS = (
    "Pemerintah daerah",
    "Warga setempat",
    "Dinas pendidikan",
    "Petugas lapangan",
    "Kepolisian",
    "Para pedagang",
)
VERBS = (
    "menata ulang jalur angkutan",
    "menyalurkan beras kepada keluarga",
    "memeriksa kondisi jembatan",
    "menutup sementara pasar lama",
    "membahas anggaran tahun depan",
)
ENDS = (
    "di pusat kota",
    "sejak pekan lalu",
    "tanpa menunggu musim hujan",
    "karena keluhan pengguna jalan",
    "untuk kedua kalinya",
)
SAYINGS = (
    "Kami sudah menyiapkan semuanya sejak awal",
    "Warga diminta tetap tenang",
    "Pekerjaan ini selesai sebelum lebaran",
    "Anggaran itu cukup untuk dua tahun",
    "Tidak ada yang perlu dikhawatirkan",
)
CUES = ("kata", "ujar", "ucap", "jelas", "tutur")
HEADLINES = (
    "Pasar Lama Ditutup Sementara, Pedagang Pindah ke Lapangan",
    "Jalur Angkutan Kota Ditata Ulang Mulai Bulan Depan",
    "Warga Antre Beras Murah di Balai Kota",
    "Jembatan Gantung Diperiksa, Warga Diminta Memutar",
)
LINKED = ("Harga Cabai Turun di Tiga Pasar", "Hujan Deras Guyur Kota Sejak Pagi", "Jadwal Kereta Berubah Pekan Ini")
BREAKS = ("\n", "\r\n", "\r", "\n\n", "\r\n\r\n", "\n\xa0\n")
DIRT = (
    "Baca juga:", "ADVERTISEMENT", "(*)", "Liputan6.com, Jakarta - ", "2 dari 3 halaman", '"', "\u201c", "\u201d", "'",
    "(12/9/2023)", "Selasa",
    " - ", "\u2014", "\xa0", "\u0301", "\u200b", "kata", "bertemu", "mengatakan bahwa", "[Gambas:",
    "Tags:", "(Foto: ",
    ")", "date 2023-09 ", "kp/rs (Reuters)", "\ud800", "Rp. 5.000", "Kim Jong Un", "\r", "\n", "\x1c",
)  # fmt: skip

words = st.sampled_from(DIRT) | st.text(max_size=6) | st.sampled_from([*PEOPLE, *PLACES, *SUBJECTS, *VERBS])
arbitrary = st.text(st.characters(), max_size=200)
news_like = st.lists(words, max_size=30).flatmap(
    lambda parts: st.sampled_from(["", " ", "\n"]).map(lambda joint: joint.join(parts))
)
texts = arbitrary | news_like


@attrs.frozen
class Spoken:
    """A quote as a model has it."""

    words: str
    cue: str
    speaker: str


@attrs.frozen
class Story:
    """An article as a model has it: what a parse of its rendering must give back."""

    headline: str
    standfirst: str
    place: str
    author: str
    published: datetime
    paragraphs: tuple[str, ...]
    quotes: tuple[Spoken, ...]
    subhead: str | None


@st.composite
def sentences(draw: st.DrawFn) -> str:
    """A plain sentence of a news story."""
    return f"{draw(st.sampled_from(SUBJECTS))} {draw(st.sampled_from(VERBS))} {draw(st.sampled_from(ENDS))}."


@st.composite
def spoken(draw: st.DrawFn) -> Spoken:
    """A quote with cue and named speaker."""
    return Spoken(draw(st.sampled_from(SAYINGS)), draw(st.sampled_from(CUES)), draw(st.sampled_from(PEOPLE)))


@st.composite
def stories(draw: st.DrawFn) -> Story:
    """An article: at least two plain paragraphs before, between and after paragraphs that quote."""
    quotes = draw(st.lists(spoken(), max_size=3, unique_by=lambda q: q.words))
    plain = st.lists(sentences(), min_size=2, max_size=3).map(" ".join)
    paragraphs = [draw(plain)]
    for quote in quotes:
        paragraphs += [f'"{quote.words}," {quote.cue} {quote.speaker}.', draw(plain)]
    paragraphs.append(draw(plain))
    day = draw(st.dates(date(2015, 1, 1), date(2026, 6, 30)))
    clock = draw(st.times()).replace(second=0, microsecond=0)
    numbered = [f"{p[:-1]} dalam daftar nomor {i}." if not p.startswith('"') else p for i, p in enumerate(paragraphs)]
    return Story(
        headline=draw(st.sampled_from(HEADLINES)),
        standfirst=draw(sentences()),
        place=draw(st.sampled_from(PLACES)),
        author=draw(st.sampled_from(PEOPLE)),
        published=datetime.combine(day, clock, WIB),
        paragraphs=tuple(numbered),
        quotes=tuple(quotes),
        subhead=draw(st.none() | st.just("Pedagang Menunggu Kepastian")),
    )


def _body(story: Story, lead: str) -> list[str]:
    first, *rest = story.paragraphs
    below = [story.subhead, *rest] if story.subhead and rest and not rest[0].startswith('"') else list(rest)
    if story.subhead and rest and rest[0].startswith('"'):
        below = [
            *rest,
            story.subhead,
            "Kepastian itu baru datang setelah rapat bersama warga dan petugas lapangan selesai.",
        ]
    return [f"{lead}{first}", *below]


def liputan6(story: Story) -> str:
    """Render as Liputan6 does."""
    lead = f"Liputan6.com, {story.place} - "
    return "\n\n".join(["Sukses", story.headline, story.standfirst, *_body(story, lead)])


def andalpost(story: Story) -> str:
    """Render as Andalpost does."""
    banner = "Terima Notifikasi Berita Terkini. \U0001f449 Join Telegram Channel."
    caption = "Suasana rapat di balai kota. (Foto: Dok. Warga)"
    body = _body(story, "ANDALPOST.COM — ")
    return "\n\n".join([banner, story.headline, caption, *body, "Simak selengkapnya di halaman berikutnya."])


def nusadaily(story: Story) -> str:
    """Render as Nusadaily does."""
    day = story.published
    stamp = f"{ENGLISH[day.month - 1]} {day.day}, {day.year}\xa0-\xa0{day:%H:%M}\n{story.headline}"
    body = _body(story, f"NUSADAILY.COM - {story.place.upper()} - ")
    body[-1] += "(*)"
    return "\n\n".join([story.headline, story.standfirst, stamp, *body])


def sijori(story: Story) -> str:
    """Render as Sijori does."""
    day = story.published
    stamp = f"{WEEKDAYS[day.weekday()]}, {day.day} {MONTHS[day.month - 1]} {day.year} {day:%H:%M} WIB"
    byline = f"Penulis:{story.author}"
    body = _body(story, f"{story.place.upper()} \xa0(sijori.id) - ")
    body[-1] += " (*)"
    return "\n\n".join([story.headline, stamp, byline, "rapat warga.jpg", "\xa0", *body, "Tags:Kota"])


def dw(story: Story) -> str:
    """Render as DW Indonesia does."""
    head = f" date {story.published:%Y-%m} {story.headline}"
    return "\n\n".join([head, *_body(story, ""), "kp/rs (Reuters)"])


RENDERERS: dict[str, Callable[[Story], str]] = {
    "liputan6": liputan6,
    "andalpost": andalpost,
    "nusadaily": nusadaily,
    "sijori": sijori,
    "dw": dw,
}


def expected_body(story: Story) -> str:
    """Return the body a parse must give."""
    return "\n\n".join(_body(story, ""))
