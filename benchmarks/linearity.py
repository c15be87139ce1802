"""How the time of a parse grows with the text, over hard texts: a ratio near 2 for every doubling is linear."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise
from time import process_time

from newscorpus import parse

SMALLEST = 2_000
# Without a line of Indonesian in front, most units are of no language that has views, and only blocks are measured.
OPENING = (
    "Warga desa itu menunggu hujan reda dan tidak bisa pulang karena jalan yang rusak pada malam hari. Mereka akan "
    "kembali dengan perahu untuk membawa beras dari kota, tetapi jembatan yang ada di sana sudah lama ditutup.\n"
)
UNITS = {
    "one letter": "a",
    "digits": "1",
    "dates": "12/9/2023 ",
    "noughts": "0",
    "days cut off": "1/",
    "days and dashes": "1-",
    "years cut off": "2019-",
    "clocks cut off": "pukul 1.",
    "bracketed days cut off": "Rabu (1/1/",
    "blanks": " ",
    "no-break spaces": "\xa0",
    "line breaks": "\n",
    "CRLF": "\r\n",
    "blank lines of blanks": "  \n",
    "quotes": '"',
    "curly quotes": "“",
    "quotes and letters": '"a ',
    "quotes and blanks": '" ',
    "curly quotes and blanks": "“ ",
    "closing curly quotes": "”",
    "quotes on lines": '"\n',
    "doubled apostrophes": "'' ",
    "apostrophes": "'",
    "apostrophes and blanks": "' ",
    "apostrophes and letters": "'a ",
    "opening brackets": "(",
    "brackets": "()",
    "full stops": ".",
    "dashes": "-",
    "question marks": "?",
    "capitals": "A ",
    "capitalised words": "Budi ",
    "commas": "a, ",
    "Baca juga": "Baca juga ",
    "Baca juga: on lines": "Baca juga: Harga\n",
    "a brand": "Liputan6.com, ",
    "brands on lines": "KOMPAS.com\n",
    "cues": '"a," kata ',
    "short quotes with cues": '"Ya," kata ',
    "quotes never closed": '"Kami siap, kata Budi. ',
    "quotes never opened": 'Kami siap," kata Budi. ',
    "cues before": "mengatakan ",
    "months": "Mei ",
    "weekdays": "Senin ",
    "captions": "(Foto: ",
    "hashes": "#a ",
    "combining marks": "\u0301",
    "surrogates": "\ud800",
}
RUNS = 3
ENOUGH = 5.0
SUSPECT = 3.0


def _seconds(text: str) -> float:
    best = float("inf")
    for _ in range(RUNS):
        start = process_time()
        parse(text)
        best = min(best, process_time() - start)
        if best > ENOUGH:
            break
    return best


def sizes(largest: int) -> tuple[int, ...]:
    """Return sizes in characters, doubled from SMALLEST as far as `largest`."""
    found = [SMALLEST]
    while found[-1] * 2 <= largest:
        found.append(found[-1] * 2)
    return tuple(found)


def growth(unit: str, lengths: Sequence[int]) -> list[float]:
    """Return the CPU seconds of a parse of each of `lengths` (characters), as far as one stays below ENOUGH.

    The texts are OPENING and so many characters of the unit repeated.
    """
    times: list[float] = []
    for size in lengths:
        times.append(_seconds(OPENING + (unit * (size // len(unit) + 1))[:size]))
        if times[-1] > ENOUGH:
            break
    return times


def rows(units: Mapping[str, str], lengths: Sequence[int]) -> list[tuple[str, ...]]:
    """Return one row a unit: milliseconds of the largest text, the ratio of each doubling, `look` if two are large."""
    parse("")
    table = []
    for name, unit in units.items():
        times = growth(unit, lengths)
        ratios = [after / before for before, after in pairwise(times)]
        suspect = len(times) < len(lengths) or sum(ratio > SUSPECT for ratio in ratios[1:]) > 1
        cells = [f"{ratio:.1f}" for ratio in ratios] + ["-"] * (len(lengths) - 1 - len(ratios))
        table.append((name, f"{times[-1] * 1e3:,.1f}", *cells, "look" if suspect else ""))
    return table


def columns(lengths: Sequence[int]) -> tuple[str, ...]:
    """Return the heads of the columns of `rows`."""
    return ("text of", "ms, largest", *(f"{size // 1000}k" for size in lengths[1:]), "")
