"""Datelines by shape: a brand, a place or both in either order, and a dash, at the beginning of the story.

Without a brand that is listed or looks like a domain, only a place that `lexicon.places` knows, or capitals set off by
blanks, make a dateline: `Teka-teki`, `Mercedes - ` and `PSG - Milan` are prose.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache
from itertools import groupby

from newscorpus.lexicon.countries import COUNTRIES
from newscorpus.lexicon.places import BUREAUS, PLACES, PROVINCES, QUALIFIED
from newscorpus.outlets._timestamps import DAY, WEEKDAYS
from newscorpus.records import Kind
from newscorpus.rules import Rule, lead

_MARK = r"-(?: ?-){0,2}"
_BEGINS = r"(?=[\"'(]{0,2}(?:[A-Z0-9]|[ei][A-Z]))"
_EDGE = r"(?= {0,3}[\r\n]|\Z)"
_SET_OFF = rf",?(?: {{1,4}}{_MARK}(?: {{0,6}}(?=\S)|{_EDGE})|{_MARK}(?: {{1,6}}(?=\S)|{_EDGE}))"
_DASH = rf",? {{0,4}}{_MARK}(?: {{1,6}}(?=\S)|(?=[\"'(]?[A-Z])|{_EDGE})"
_CLOCKED = r"[ ,|-]{1,4}[0-2]?[0-9][:.][0-5][0-9]"
_BREAK = r" {0,3}(?:\r\n|\n|\r)\s{0,6}"
_NEXT_LINE = r" {0,3}(?:\r\n|\n|\r) {0,3}"
_DOMAIN = (
    r"[A-Za-z][A-Za-z0-9-]{1,30}(?: ?\. ?[A-Za-z]{2,14})?(?: ?\. ?| )"
    r"(?i:com|(?:co|or) ?\. ?id|con|co|id|net|news|org|tv|info|asia|my)(?![A-Za-z0-9])"
)
_DOTTED = rf"(?!(?i:co)\.)(?=[A-Za-z0-9-]{{2,31}}(?: ?\.| co\.| com ?-)){_DOMAIN}"
_WORD = r"[A-Z][A-Za-z'/]{0,24}+(?:\.(?=[A-Z]))?"
_PLACE = rf"{_WORD}(?:[ -]{_WORD}){{0,3}}\.?"
_UPPERCASE = "A-ZÀ-ÞŁŃŚŠŽ"
_CAPITALS = rf"[{_UPPERCASE}][{_UPPERCASE}'.&]{{2,24}}+(?:[ /-][{_UPPERCASE}][{_UPPERCASE}'.]{{1,24}}+){{0,4}}"
_TITLE_CASE = r"[A-Z][a-z]{2,20}+(?: [A-Z][a-z]{2,20}+){0,2}"
_UNLISTED = r"[A-Z][A-Za-z0-9.]{1,20}+(?: [A-Z][A-Za-z0-9.&]{0,20}+){0,3}"
_UPPER = r"(?<=[A-Z]{2})"
_AGENCY = r"(?i:(?:lkbn )?antara(?: ?news)?|bernama|reuters|afp|pos ?kota)"
_OFFICES = (
    "PRESIDEN|WAKIL|WAPRES|MENTERI|MENKO|GUBERNUR|BUPATI|WALI|WALIKOTA|KETUA|DIREKTUR|KEPALA|PELATIH|PEMAIN|ANGGOTA|POLISI"
    "|TIMNAS|COVID|SARS|PRO|POP|SEMI|ANTI|NON|PASCA|MULTI|EKS"
)
_DATED = rf"(?: ?, ?| {{1,3}})\(?(?:(?i:{WEEKDAYS}),? )?\(?(?:{DAY}|[0-9]{{1,2}} [A-Z][a-z]{{2,8}}\.?)\)?"


def datelines(brands: Iterable[str]) -> tuple[Rule, ...]:
    """Return the lead rules for datelines; `brands` are those that do not look like a domain, as written."""
    brands = tuple(brands)
    known = one_of(sorted({brand.casefold() for brand in brands})).replace("\\ ", " {1,3}")
    brand = rf"(?P<brand>(?i:{known})|{_DOTTED})" if brands else rf"(?P<brand>{_DOTTED})"
    return tuple(
        lead(Kind.DATELINE, pattern, name=f"dateline.{name}", needs=needs, evidence=_EVIDENCE[name])
        for name, (needs, pattern) in _forms(brand).items()
    )


def _forms(brand: str) -> dict[str, tuple[str, str]]:
    """Patterns by name, each with the character it cannot do without; tried in this order."""
    place, town = rf"(?P<place>{_PLACE}(?: ?, ?{_PLACE})?)", rf"(?P<place>{known_place()})"
    unlisted = rf"(?!(?i:{WEEKDAYS}))(?:{_UNLISTED})"
    bureau = rf"(?=[A-Z])(?P<place>(?i:{one_of(sorted(BUREAUS))}))"
    glued = r"(?P<place>[A-Z][a-z]{2,14}(?: [A-Z][a-z]{2,14}){0,1}?)(?=[A-Z][a-z]|[A-Z]{2,6} [A-Za-z])"
    bracketed = brand.replace("(?P<brand>", rf"(?P<brand>{_AGENCY}|", 1)
    beside = rf"(?: ?, ?| {{0,3}}\( ?){unlisted}(?: ?\))?"
    after = rf" {{0,3}}\( ?(?:{_AGENCY}) ?\) {{1,4}}{_BEGINS}|(?:{_DATED})?: (?=[\"'(]?[A-Z])"
    return {
        "brand_glued": ("", rf"{brand} ?, ?{glued}"),
        "brand_place": ("", rf"{brand} ?[,.|] ?{bureau}(?:{_DATED})?(?:{_DASH}|(?! Post)(?: {{1,4}}:? ?)?{_BEGINS})"),
        "brand_no_dash": ("", rf"{brand} ?, ?(?P<place>{_CAPITALS}) {{2,4}}(?=[A-Z][a-z])"),
        "brand_any_place": ("-", rf"{brand}(?: ?[,|] ?| )(?!{_DOTTED}){place}(?:{_DATED})?{_SET_OFF}"),
        "brand_any_place_dash": ("-", rf"{brand} ?, ?(?!{_DOTTED})(?P<place>{_TITLE_CASE}|{_CAPITALS}){_DASH}"),
        "place_brand": ("-", rf"{place} ?, ?{brand}{_DASH}"),
        "capitals_brand": ("", rf"(?P<place>{_CAPITALS}) ?, ?{brand}(?:{_DASH}| {{1,3}}{_BEGINS})"),
        "brand_dash_place": ("-", rf"{brand}{_DASH}(?P<place>{_CAPITALS}){_SET_OFF}"),
        "brand": ("-", rf"{brand}{_DASH}(?!{DAY}{_CLOCKED})"),
        "broken_brand": ("-", rf"(?:{place} ?, ?)?{brand}{_BREAK}{_MARK}(?:{_BREAK}| {{1,3}}(?=[\"'A-Z]))"),
        "broken": ("-", rf"{place}{_NEXT_LINE}{_MARK}{_BREAK}"),
        "broken_bureau": ("-", rf"{bureau}{_BREAK}{_MARK}{_BREAK}"),
        "bracketed_brand": ("(", rf"{place} {{0,3}}\( ?{bracketed} ?\){_DASH}"),
        "agency": ("(", rf"[A-Z][^()\n\r]{{1,60}}? {{0,3}}\( ?(?P<brand>{_AGENCY}) ?\){_DASH}"),
        "town": (
            "",
            rf"(?:, {{0,2}})?{town}(?:(?:{_DATED})?(?:{beside}{_SET_OFF}|{_lone_dash()})|{_UPPER}(?:{after}))",
        ),
        "all_capitals": ("-", rf"{_CAPITALS} ?, ?{_CAPITALS}(?:{_SET_OFF}|{_MARK}(?=[A-Z]['a-z]))"),
        "capitals_place": ("-", rf"{_CAPITALS} ?, ?(?P<place>{_TITLE_CASE}){_SET_OFF}"),
        "unlisted_bureau": ("-", rf"{unlisted} ?, ?{bureau}{_SET_OFF}"),
        "rubric": ("-", rf"INFO [A-Z]{{4,12}}{_SET_OFF}"),
        "unlisted_brand": ("-", rf"{_branded()} {{0,4}}{_MARK} {{1,4}}{_BEGINS}"),
        "lost": ("-", r"-{1,2} {1,3}(?=[\"']?[A-Z][^\r\n]{60,}+(?!\s*+-))"),
        "capitals": (
            "",
            rf"(?!(?:{_OFFICES})\b)(?=[{_UPPERCASE}]{{3}}){_CAPITALS}{_SET_OFF}"
            r"(?=[\"'(]{0,2}(?:[A-Z][a-z ]|[A-Z]{2,6} [A-Z][a-z]))",
        ),
        "brand_bare": (
            "",
            r"(?P<brand>[A-Z][A-Z0-9-]{2,25}\.(?:COM|CO\.ID|CO|ID|NET))(?:, {0,3}| {1,3})(?=[A-Z][a-z])",
        ),
    }


def _lone_dash() -> str:
    """What may stand between a place and the story; a bare dash only behind capitals: `JAKARTA-Lenovo`."""
    follows = r"(?=[\"'(]{0,2}[A-Z0-9])"
    title_case = rf"(?: {{1,4}}{_MARK} {{0,4}}|{_MARK} {{1,4}}){follows}"
    return rf"(?:{title_case}|{_UPPER}(?:{_SET_OFF}|{_MARK}(?=[\"'(]?(?:[A-Z]['a-z]|[A-Z]{{2,8}}(?:[a-z]| [A-Z])))))"


def _branded() -> str:
    """A name that says it is a paper's: `Rimanews`, `JATIMTIMES`, `Kabar Surabaya`, `Radar Bogor`."""
    ends = "[Nn]ews|NEWS|[Tt]imes|TIMES|[Pp]ost|POST|[Pp]edia|[Mm]edia"
    first = "Kabar|Berita|Harian|Radar|Warta|Lensa|Koran|Pikiran|Kapanlagi|Metro"
    return (
        rf"(?:(?=[A-Za-z]{{4,24}}+ {{0,4}}-)[A-Z][A-Za-z]{{1,18}}(?:{ends})(?![A-Za-z])|(?:{first}) [A-Z][a-z]{{2,15}})"
    )


@cache
def known_place() -> str:
    """Return a pattern for places the lexicon knows, in title case or capitals, a province or country behind them."""
    words = "|".join(re.escape(word) for word in QUALIFIED)
    regions = one_of(sorted(PROVINCES | {name for name in COUNTRIES["id"] if len(name) > 2}))
    return (
        rf"(?=[A-Z])(?i:(?:(?:{words}) )?{one_of(sorted(PLACES))})"
        rf"(?: ?[,/] ?(?=[A-Z])(?i:{regions}|DC|D\.C\.?)(?![A-Za-z]))?"
    )


def one_of(names: Sequence[str]) -> str:
    """Return one pattern for sorted names, their common beginnings written once, so that few characters tell."""
    branches = []
    for first, group in groupby((name for name in names if name), key=lambda name: name[0]):
        rest = [name[1:] for name in group]
        branches.append(re.escape(first) + (one_of(rest) if any(rest) else ""))
    if "" not in names:
        return branches[0] if len(branches) == 1 else f"(?:{'|'.join(branches)})"
    return f"(?:{'|'.join(branches)})?"


_EVIDENCE = {
    "brand_glued": "`Liputan6.com, JakartaPresiden`: 297 of 10,958 scraped texts",
    "brand_place": "Liputan6, Tribun, Republika, Tempo, with and without a dash: 1,628 of 10,958",
    "brand_no_dash": "Tribun, two blanks where the dash was: 1 of 10,958 beyond the towns known",
    "brand_any_place": "towns that no table has, from Tribun, Republika, Bolasport: 140 of 10,958",
    "brand_any_place_dash": "the same with a dash and no blank: 2 of 10,958",
    "place_brand": "Kompas, Juara, Gatra: 425 of 10,958",
    "capitals_brand": "`JAKARTA, KOMPAS.com Presiden`, its dash lost: 46 of 10,958",
    "brand_dash_place": "Nusadaily, Viva, Merdeka: 14 of 23,869",
    "brand": "Merdeka, Tribun, Viva, Suara, Kompas: 1,482 of 10,958",
    "broken_brand": "Kompas feeds: 18 of 10,958",
    "broken": "detik feeds: 250 of 10,958",
    "broken_bureau": "detik feeds with blank lines between all lines",
    "all_capitals": "brand and place in either order, which no file tells apart: 269 of 10,958",
    "capitals_place": "`KABARBISNIS, Surabaya --`: outlets without a file",
    "unlisted_bureau": "Malang Posco Media while no file lists it: 21 of 10,958",
    "rubric": "Tempo: 6 of 10,958",
    "unlisted_brand": "Rimanews, Jatimtimes: 248 of 10,958",
    "lost": "detik, the place lost with its link: 50 of 10,958, all of them below the headline",
    "bracketed_brand": "Antara, Pos Kota: 352 of 10,958",
    "agency": "Antara with a place of several parts: 6 of 10,958",
    "town": "CNN Indonesia, Okezone, Sindonews, Jawa Pos, detik: 1,368 of 10,958",
    "capitals": "countries and districts, from Jawa Pos, Poskota, Okezone: 146 of 10,958",
    "brand_bare": "Akurat, Republika: 97 of 10,958",
}
