"""Pos Kota: `JAKARTA ( Pos Kota ) - ` or the place alone; signed `( yp )`, or with a desk: `( yopi / b )`."""

from newscorpus.records import Kind
from newscorpus.rules import Outlet, tail

_BEHIND = r"\((?:(?<=[.!?\"')]\()|(?<=[.!?\"')] \()) ?"

OUTLET = Outlet(
    name="poskotanews",
    title="Pos Kota",
    domains=("poskotanews.com",),
    marks=("Pos Kota", "Poskotanews.com"),
    rules=(
        tail(
            Kind.SIGNATURE,
            rf"{_BEHIND}(?P<initials>[A-Za-z]{{2,12}}) ?/(?: ?[a-z])? ?\)",
            name="poskotanews.desk",
            evidence="8 of 154 texts",
        ),
        tail(
            Kind.SIGNATURE,
            rf"{_BEHIND}(?:dispen|humas|penerangan) [a-z]{{3,15}} ?/ ?(?P<initials>[a-z]{{2,4}}) ?\)",
            name="poskotanews.office",
            evidence="2 of 154 texts, signed by a public relations office too",
        ),
    ),
    checked=154,
)
