"""Lines of the page's metadata that say when the article was published or changed."""

from __future__ import annotations

from newscorpus.outlets._people import PERSON
from newscorpus.records import Kind
from newscorpus.rules import lead, line

MONTHS = (
    "(?i:jan(?:uari|uary)?|[fp]eb(?:ruari|ruary)?|mar(?:et|ch|s)?|apr(?:il)?|mei|may|jun[ie]?|jul[iy]?"
    "|ag(?:u|s|t|ustus)|aug(?:ust)?|sep(?:t|tember)?|o[kc]t(?:ober)?|no[vp](?:ember)?|de[sc](?:ember)?)"
)
WEEKDAYS = (
    "(?i:senin|selasa|rabu|kamis|jum'?at|sabtu|minggu|ahad|monday|tuesday|wednesday|thursday|friday|saturday|sunday)"
)
_ZONE = r"(?: ?(?:WIB|WITA|WIT|MYT|GMT|UTC|AM|PM|am|pm)(?: ?\+[0-9]{1,2})?| ?Z| ?[+-][0-9]{2}:?[0-9]{2})"
_CLOCK = rf"[0-2]?[0-9][:.][0-5][0-9](?:[:.][0-5][0-9](?:\.[0-9]{{1,6}})?)?{_ZONE}?"
DAY = (
    rf"(?:[0-3]?[0-9][ -]{MONTHS}\.?,?[ -](?:[0-9]{{4}}|[0-9]{{2}})|{MONTHS}\.? [0-3]?[0-9], [0-9]{{4}}"
    r"|[0-9]{1,2}[/-][0-9]{1,2}[/-][0-9]{4}|[0-9]{4}[/-][0-9]{2}[/-][0-9]{2})"
)
_BETWEEN = r"(?: {0,3}[-|,T] {0,3}| {1,3})(?:pukul |jam |Pukul |at )?"
_DATE = rf"(?:{WEEKDAYS} {{0,3}},? {{0,3}})?{DAY}"
_MOMENT = rf"{_DATE}{_BETWEEN}{_CLOCK}"
_UPDATED = "(?i:di ?perba(?:ha)?rui|di ?mutakhirkan|dikemas ?kini|di ?update|(?:last )?updated?|terakhir diperbarui)"
_PUBLISHED = "(?i:di(?:terbit|publikasi|tayang|rilis|posting)kan|published|posted|tayang|terbit|publikasi)"
_LABEL = rf"(?:{_UPDATED}|{_PUBLISHED})(?: (?:pada|on))? ?:? ?"
_SITE = r"[A-Z][A-Za-z0-9.]{2,20}(?: [A-Z][A-Za-z0-9]{2,15})? ?[-|,] {0,3}"
_FLAT_MOMENT = rf"{_DATE}{_BETWEEN}[0-2]?[0-9][:.][0-5][0-9] ?WI(?:B|TA|T)"

TIMESTAMPS = (
    line(
        Kind.TIMESTAMP,
        rf"{_LABEL}{_DATE}(?:{_BETWEEN}{_CLOCK})?",
        name="timestamp.labelled",
        evidence="in the metadata formats of ten outlets; `Diperbarui` is an update in 755 of 755 Liputan6 pages",
    ),
    line(
        Kind.TIMESTAMP,
        rf"{_DATE}(?:{_BETWEEN}{_CLOCK})?",
        name="timestamp",
        evidence="in the metadata formats of ten outlets; below the head only dates of fixtures and lists",
    ),
    line(
        Kind.TIMESTAMP,
        rf"{_SITE}{_MOMENT}",
        name="timestamp.site",
        evidence="`Kompas.com- 18/06/2025, 21:35 WIB`, a metadata format of Kompas and CNN Indonesia",
    ),
    line(
        Kind.TIMESTAMP,
        rf"(?P<author>{PERSON})? ?(?:, ?)?Jurnalis ?[-,] ?{_MOMENT}",
        name="timestamp.journalist",
        evidence="`, Jurnalis-Senin, 16 Juni 2025 |15:20 WIB`, a metadata format of Okezone",
    ),
    lead(
        Kind.TIMESTAMP,
        rf"(?:{_LABEL}|{_SITE}|(?P<author>{PERSON})? ?(?:, ?)?Jurnalis ?[-,] ?)?{_FLAT_MOMENT} {{0,3}}(?=[\"'(]?[A-Z])",
        name="timestamp.flat",
        needs=" WI",
        evidence="the same formats where a scrape lost its line breaks",
    ),
)
