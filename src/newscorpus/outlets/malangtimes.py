"""Malang Times: `JATIMTIMES - `, one line, unsigned; a serial's story ends with an invitation to read on."""

from newscorpus.records import Kind
from newscorpus.rules import Outlet, tail

OUTLET = Outlet(
    name="malangtimes",
    title="Malang Times",
    domains=("malangtimes.com", "jatimtimes.com"),
    marks=("JATIMTIMES", "MALANGTIMES"),
    rules=(
        tail(
            Kind.RELATED,
            r"Seperti apa kelanjutannya, simak (?:[a-z]{3,12} ){1,3}di JatimTIMES(?:\.com)?\.?",
            name="malangtimes.serial",
            needs="JatimTIMES",
            evidence="3 of 93 texts",
        ),
    ),
    checked=93,
)
