"""Juara: tokenised, `BARCELONA , JUARA.net - ` or the brand alone; line-ups, results and odds one below the other."""

from newscorpus.rules import Outlet

OUTLET = Outlet(
    name="juara",
    title="Juara",
    domains=("juara.net",),
    marks=("JUARA.net", "JUUARA.net"),
    rules=(),
    checked=124,
)
