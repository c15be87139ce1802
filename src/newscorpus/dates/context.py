"""What stands left of an expression: prepositions, limits, tense, the members of its list."""

from __future__ import annotations

import re

from newscorpus.dates.grammar import TILL, Found, Scan
from newscorpus.dates.resolving import Reading

EVERY = frozenset({"setiap", "tiap", "saban", "per"})
# Before a weekday `per` is no word of custom: `per Senin` gives the day that figures are from.
EACH = EVERY - {"per"}
# Words that make a number of four digits, or a name that is also a month's, a date.
TEMPORAL = frozenset(
    """pada sejak hingga sampai dari di dalam bulan awal akhir pertengahan medio menjelang jelang selama mulai periode
    antara sebelum setelah sesudah semenjak sepanjang tanggal tgl dan atau ke untuk per sekitar estimasi""".split()
)
# What follows a year where it might as well count: no noun.
AFTER_YEAR = frozenset(
    """lalu silam ini mendatang depan nanti dan atau hingga sampai ke di yang dengan saat ketika karena telah sudah akan
    menjadi itu tersebut oleh untuk sebagai adalah serta lewat melalui dalam pada kemarin""".split()
)
_MODS = {"awal": "START", "akhir": "END", "pertengahan": "MID", "medio": "MID", "sekitar": "APPROX", "sekira": "APPROX"}
_PLANNED = ("akan", "rencananya", "dijadwalkan")
_REPORTED = frozenset("mengatakan melaporkan menyatakan menyebut kata ujar menegaskan menjelaskan mengumumkan".split())
_CLAUSE_ENDS = (",", ".", ":", ";", '"', ")")
_REACH = 48
# What stands between the members of a list.
_BETWEEN = re.compile(rf"\ ?,\ (?:(?:dan|atau|serta)\ )?|\ (?:dan|atau|serta|&)\ |\ ?-\ ?|{TILL}", re.VERBOSE)
_LONGEST = 24
OPENERS = "'("


def words_before(text: str, start: int) -> list[str]:
    """Return the words before `start` on its line, nearest last; none where no blank stands before it."""
    left = text[max(0, start - _REACH) : start]
    words = left[left.rfind("\n") + 1 :].split(" ")
    return words[:-1] if words[-1] == "" else []


def word_before(text: str, start: int) -> str:
    """Return the word before `start` on its line, without opening marks; empty where no blank stands between."""
    if start < 2 or text[start - 1] != " ":
        return ""
    low = max(0, start - _REACH)
    word = text[text.rfind(" ", low, start - 1) + 1 or low : start - 1]
    return word if word.isalnum() else bare(word.rpartition("\n")[2])


def bare(word: str) -> str:
    """Return a word without opening marks, and without what a scraper glued to them: `pergi."Saat` is `Saat`."""
    return word.rpartition('"')[2].lstrip(OPENERS)


def widened(word: str, start: int, end: int, reading: Reading) -> Found:
    """Return an expression with `word` before it, where that is `awal`, `akhir`, `pertengahan` or `sekitar`."""
    mod = _MODS.get(word.lower())
    if mod is None:
        return Found(start, end, reading)
    return Found(start - len(word) - 1, end, reading._replace(mod=mod))


def is_ahead(text: str, start: int) -> bool:
    """Say whether the words before an expression put it into the future."""
    left = text[max(0, start - _REACH) : start].lower()
    if left.rstrip(" ").endswith(("hingga", "sampai")):
        return True
    if "akan" not in left and "rencananya" not in left and "dijadwalkan" not in left:
        return False
    for word in reversed(words_before(left, len(left))):
        if word in _PLANNED:
            return True
        if word.endswith(_CLAUSE_ENDS) or word in _REPORTED:
            return False
    return False


def is_listed(scan: Scan, start: int, grain: str) -> bool:
    """Say whether the last expression is of the same grain, and only a comma or `dan` stands between."""
    last = scan.last
    if last is None or last.reading.grain != grain or start - last.end > _LONGEST:
        return False
    return _BETWEEN.fullmatch(scan.text, last.end, start) is not None
