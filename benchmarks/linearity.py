"""How the time of a parse grows with the text, over hard texts: a ratio near 2 for every doubling is linear."""

from __future__ import annotations

from itertools import pairwise
from time import process_time

from newscorpus import parse

SIZES = (2_000, 4_000, 8_000, 16_000, 32_000, 64_000)
UNITS = {
    "one letter": "a",
    "digits": "1",
    "dates": "12/9/2023 ",
    "blanks": " ",
    "no-break spaces": "\xa0",
    "line breaks": "\n",
    "CRLF": "\r\n",
    "blank lines of blanks": "  \n",
    "quotes": '"',
    "curly quotes": "“",
    "quotes and letters": '"a ',
    "apostrophes": "'",
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


def growth(unit: str) -> list[float]:
    """Return the CPU seconds of a parse of each of SIZES (characters), as far as one stays below ENOUGH."""
    times: list[float] = []
    for size in SIZES:
        times.append(_seconds((unit * (size // len(unit) + 1))[:size]))
        if times[-1] > ENOUGH:
            break
    return times


def rows() -> list[tuple[str, ...]]:
    """Return one row a unit: milliseconds of the largest text, the ratio of each doubling, `look` if two are large."""
    parse("")
    table = []
    for name, unit in UNITS.items():
        times = growth(unit)
        ratios = [after / before for before, after in pairwise(times)]
        suspect = len(times) < len(SIZES) or sum(ratio > SUSPECT for ratio in ratios[1:]) > 1
        cells = [f"{ratio:.1f}" for ratio in ratios] + ["-"] * (len(SIZES) - 1 - len(ratios))
        table.append((name, f"{times[-1] * 1e3:,.1f}", *cells, "look" if suspect else ""))
    return table


COLUMNS = ("text of", "ms, largest", *(f"{size // 1000}k" for size in SIZES[1:]), "")
