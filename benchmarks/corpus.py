"""A synthetic corpus: articles put together from the seeds, the same for the same seed.

Each has the head and tail of one seed, paragraphs of all of them in any order, names, places and numbers changed, units
of boilerplate between and inside its lines, and its lines broken in one of the ways scrapes break them.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from pathlib import Path

SEEDS = Path(__file__).parent.parent / "seeds"

# How many lines open and close the article: headline, metadata, dateline paragraph; signature, tags, page marker.
ENDS = {
    "000_6d613c530df345d0.txt": (4, 0),
    "001_dc18b97a23789d0b.txt": (4, 1),
    "002_c764c729287f1ac4.txt": (5, 0),
    "003_793bd406832c2a25.txt": (5, 1),
    "004_e6dcde85e05871a2.txt": (2, 1),
}
PARAGRAPHS = range(11, 25)

# Of 600 characters or more, 32 % of scraped texts have no line break, 49 % one, 15 % an empty line, 1 % CRLF.
LINE_BREAKS = {" ": 32, "\n": 49, "\n\n": 15, "\r\n": 4}

LINES = (
    "ADVERTISEMENT",
    "SCROLL TO CONTINUE WITH CONTENT",
    "ADVERTISEMENT SCROLL TO CONTINUE WITH CONTENT",
    "[Gambas:Video CNN]",
    "[Gambas:Video 20detik]",
    "Baca juga: {headline}",
    "Baca Juga: {headline}",
    "Lihat juga: {headline}",
    "Simak juga Video '{headline}':",
    "Ikuti kami di Google News",
    "Pilihan Redaksi",
)
MID_LINE = ("Baca juga: {headline}", "ADVERTISEMENT", "SCROLL TO CONTINUE WITH CONTENT", "Ikuti kami di Google News")
UNITS = range(5)
HEADLINES = (
    "{person} Tinjau Pasar Ikan di {place}",
    "Jembatan Gantung {place} Mulai Dicat Ulang",
    "{person}: Panen Jeruk Tahun Ini Naik {number} Persen",
    "{number} Perahu Nelayan Ikut Lomba di Teluk {place}",
    "Warga {place} Gelar Kerja Bakti Usai Hujan Deras",
    "Perpustakaan Keliling Sambangi {number} Desa di {place}",
)

PEOPLE = (
    "Wiratama",
    "Salim Harun",
    "Ratna Dewanti",
    "Oyong Bahri",
    "Maria Lestari",
    "Lamhot",
    "Yusnita",
    "Agus Prakoso",
)
PLACES = (
    "Sukamaju",
    "Tanjung Elok",
    "Kertasari",
    "Muara Dua",
    "Batu Hijau",
    "Sei Rengas",
    "Palangsari",
    "Lembah Damai",
)
NAMED_PEOPLE = ("Kim Jong Un", "Putin", "Tertitskiy", "Rosenberg", "Sullivan", "Shoigu", "Watson", "Peskov")
NAMED_PLACES = ("Vladivostok", "Pyongyang", "Korea Utara", "Ukraina", "Moskow", "Rusia")
_NAME = re.compile("|".join(NAMED_PEOPLE + NAMED_PLACES))
_DATE = re.compile(r"\b[0-9]{1,2}/[0-9]{1,2}/20[0-9]{2}\b")
_NUMBER = re.compile(r"(?<![0-9/.,:])[2-9][0-9]{0,2}(?![0-9/.,:])")
_SENTENCE_END = ". "


def articles(documents: int, seed: int) -> Iterator[str]:
    """Yield `documents` synthetic articles; the same `seed` gives the same ones."""
    rng = random.Random(seed)
    seeds = {name: _lines(SEEDS / name) for name in ENDS}
    pool = [line for name, lines in seeds.items() for line in _middle(name, lines)]
    for _ in range(documents):
        name = rng.choice(tuple(ENDS))
        yield _article(rng, name, seeds[name], pool)


def _lines(path: Path) -> list[str]:
    return [line for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def _middle(name: str, lines: list[str]) -> list[str]:
    head, tail = ENDS[name]
    return lines[head : len(lines) - tail]


def _article(rng: random.Random, name: str, lines: list[str], pool: list[str]) -> str:
    head, tail = ENDS[name]
    middle = rng.sample(pool, rng.choice(PARAGRAPHS))
    changed = _changed(rng, "\n".join([*lines[:head], *middle, *lines[len(lines) - tail :]])).split("\n")
    middle = _with_boilerplate(rng, changed[head : len(changed) - tail])
    line_break = rng.choices(list(LINE_BREAKS), list(LINE_BREAKS.values()))[0]
    return line_break.join([*changed[:head], *middle, *changed[len(changed) - tail :]])


def _with_boilerplate(rng: random.Random, lines: list[str]) -> list[str]:
    for _ in range(rng.choice(UNITS)):
        lines.insert(rng.randrange(len(lines) + 1), _unit(rng, LINES))
    for _ in range(rng.choice(UNITS) // 2):
        at = rng.randrange(len(lines))
        lines[at] = lines[at].replace(_SENTENCE_END, f"{_SENTENCE_END}{_unit(rng, MID_LINE)} ", 1)
    return lines


def _unit(rng: random.Random, units: tuple[str, ...]) -> str:
    headline = rng.choice(HEADLINES).format(
        person=rng.choice(PEOPLE), place=rng.choice(PLACES), number=rng.randrange(2, 90)
    )
    return rng.choice(units).format(headline=headline)


def _changed(rng: random.Random, text: str) -> str:
    names = dict(zip(NAMED_PEOPLE, rng.sample(PEOPLE, len(NAMED_PEOPLE)), strict=True))
    names |= zip(NAMED_PLACES, rng.sample(PLACES, len(NAMED_PLACES)), strict=True)
    text = _NAME.sub(lambda m: names[m.group()], text)
    text = _DATE.sub(lambda _: f"{rng.randrange(1, 29)}/{rng.randrange(1, 13)}/{rng.randrange(2015, 2027)}", text)
    return _NUMBER.sub(lambda _: str(rng.randrange(2, 400)), text)
