"""Lines of the page's metadata that say when the article was published or changed."""

from __future__ import annotations

from newscorpus.records import Kind
from newscorpus.rules import line

_MONTHS = (
    "(?i:jan(?:uari|uary)?|[fp]eb(?:ruari|ruary)?|mar(?:et|ch|s)?|apr(?:il)?|mei|may|jun[ie]?|jul[iy]?"
    "|ag(?:u|s|t|ustus)|aug(?:ust)?|sep(?:t|tember)?|o[kc]t(?:ober)?|no[vp](?:ember)?|de[sc](?:ember)?)"
)
_WEEKDAYS = (
    "(?i:senin|selasa|rabu|kamis|jum'?at|sabtu|minggu|ahad|monday|tuesday|wednesday|thursday|friday|saturday|sunday)"
)
_CLOCK = r"[0-2]?[0-9][:.][0-5][0-9](?:[:.][0-5][0-9])?(?: ?(?:WIB|WITA|WIT|GMT|AM|PM)(?: ?\+[0-9]{1,2})?)?"
_DAY = (
    rf"(?:[0-3]?[0-9][ -]{_MONTHS}[ -](?:[0-9]{{4}}|[0-9]{{2}})|{_MONTHS}\.? [0-3]?[0-9], [0-9]{{4}}"
    r"|[0-9]{1,2}[/-][0-9]{1,2}[/-][0-9]{4}|[0-9]{4}[/-][0-9]{2}[/-][0-9]{2})"
)
_LABEL = "(?i:di(?:perbarui|terbitkan|publikasikan|update)|tayang|terbit|published|updated|last updated|update|rilis)"
_DATE_LINE = (
    rf"(?:{_LABEL}(?: pada)? ?:? ?)?(?:{_WEEKDAYS} {{0,3}},? {{0,3}})?{_DAY}"
    rf"(?:(?: {{0,3}}[-|,T] {{0,3}}| {{1,3}})(?:pukul |jam )?{_CLOCK})?"
)

TIMESTAMPS = (line(Kind.TIMESTAMP, _DATE_LINE, name="timestamp", evidence="in the metadata formats of ten outlets"),)
