"""Juara: tokenised, `BARCELONA , JUARA.net - ` or the brand alone; line-ups, results and odds one below the other."""

from newscorpus.records import Kind
from newscorpus.rules import Outlet, line

OUTLET = Outlet(
    name="juara",
    title="Juara",
    domains=("juara.net",),
    marks=("JUARA.net", "JUUARA.net"),
    rules=(
        line(
            Kind.SOCIAL,
            r"\[ ?video ?\] ?https?://video\.kompas\.com[^\r\n]{3,80}\[/ ?video ?\]",
            name="juara.video",
            evidence="1 of 124 texts: the code of a player of the group's",
        ),
    ),
    checked=124,
)
