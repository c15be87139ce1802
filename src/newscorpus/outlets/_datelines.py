"""Datelines by shape: a brand, a place or both in either order, and a dash, at the beginning of the story."""

from __future__ import annotations

import re
from collections.abc import Iterable

from newscorpus.records import Kind
from newscorpus.rules import Rule, lead

_DASH = r" {0,4}-{1,3}(?: {1,3}|(?=[\"'A-Z0-9])|$)"
_DOMAIN = r"[A-Za-z][A-Za-z0-9-]{1,30}(?:\.[A-Za-z]{2,12})?\.(?i:com|co|id|net|news|org|tv|my)"
_WORD = r"[A-Z][A-Za-z'./]{0,24}"
_PLACE = rf"{_WORD}(?:[ -]{_WORD}){{0,4}}"
_CAPITALS = r"[A-Z][A-Z'.]{2,24}(?:[ /][A-Z][A-Z'.]{1,24}){0,4}"
_TITLE_CASE = r"[A-Z][a-z]{2,20}(?: [A-Z][a-z]{2,20}){0,2}"
_UNLISTED = r"[A-Za-z][A-Za-z0-9.]{1,20}(?: [A-Z][A-Za-z0-9.]{1,20}){0,2}"
_BREAK = r" {0,3}(?:\r\n|\n|\r) {0,3}"


def datelines(brands: Iterable[str]) -> tuple[Rule, ...]:
    """Return the lead rules for datelines; `brands` are those that do not look like a domain, as written."""
    known = "|".join(re.escape(brand) for brand in sorted(brands, key=lambda b: (-len(b), b)))
    brand = rf"(?P<brand>(?i:{known})|{_DOMAIN})" if known else rf"(?P<brand>{_DOMAIN})"
    place, capitals = rf"(?P<place>{_PLACE}(?:, {_PLACE})?)", rf"(?P<place>{_CAPITALS})"
    forms = {
        "brand_place": rf"{brand} ?, ?{place}{_DASH}",
        "place_brand": rf"{place} ?, ?{brand}{_DASH}",
        "bracketed_brand": rf"{place} {{0,3}}\((?P<brand>[A-Za-z][A-Za-z.]{{1,30}})\){_DASH}",
        "brand_dash_place": rf"{brand}{_DASH}{capitals}{_DASH}",
        "brand": rf"{brand}{_DASH}",
        "all_capitals": rf"{_CAPITALS} ?, ?{_CAPITALS} {{0,3}}-{{1,3}} {{1,3}}(?=\S)",
        "place_unlisted": rf"(?P<place>{_TITLE_CASE}) ?, ?{_UNLISTED} {{0,3}}-- {{1,3}}(?=\S)",
        "capitals": rf"{capitals}(?: {{1,4}}-{{1,3}} {{0,3}}|-{{1,3}} {{1,3}})(?=\S)",
        "place": rf"(?P<place>{_TITLE_CASE}) -{{1,2}} (?=[\"'(]?[A-Z0-9])",
        "broken": rf"{place}(?: ?, ?{brand})?{_BREAK}-{{1,2}}{_BREAK}",
        "broken_brand": rf"{brand}{_BREAK}-{{1,2}}{_BREAK}",
    }
    return tuple(
        lead(Kind.DATELINE, pattern, name=f"dateline.{name}", needs="-", evidence=_EVIDENCE[name])
        for name, pattern in forms.items()
    )


_EVIDENCE = {
    "brand_place": "Tribun, Liputan6, Republika, Tempo, Malang Posco: 4,900 of 23,869 scraped texts",
    "place_brand": "CNN Indonesia, Kompas, CNBC, Juara: 1,900 of 23,869",
    "bracketed_brand": "Antara: 444 of 746",
    "brand_dash_place": "Nusadaily, Viva, Merdeka: 14 of 23,869",
    "all_capitals": "brand and place in either order, which no file tells apart: 255 of 10,958",
    "place_unlisted": "CNN Indonesia while no file lists it: 11 of 10,958",
    "brand": "Tribun, Merdeka, Viva, Kompas, Malangtimes, Suara: 2,500 of 23,869",
    "capitals": "Okezone, Sindonews, Jawa Pos, Poskota: 1,500 of 23,869",
    "place": "detik: 672 of 5,524",
    "broken": "detik and Kompas feeds",
    "broken_brand": "Kompas feeds",
}
