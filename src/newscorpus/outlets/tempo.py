"""Tempo: `TEMPO.CO,Jakarta-`; often a first paragraph only; `INFO NASIONAL - ` for what is paid, `Pilihan editor:`."""

from newscorpus.outlets._people import PERSON
from newscorpus.records import Kind
from newscorpus.rules import Outlet, line

OUTLET = Outlet(
    name="tempo",
    title="Tempo",
    domains=("tempo.co",),
    marks=("TEMPO.CO",),
    rules=(
        line(
            Kind.RELATED,
            r"Pilihan [Ee]ditor ?: ?[^\r\n]{5,200}",
            name="tempo.choice",
            evidence="2 of 210 texts",
        ),
        line(
            Kind.BYLINE,
            rf"Oleh (?P<author>{PERSON})",
            name="tempo.author",
            evidence="2 of 210 texts: columns, without the colon",
        ),
    ),
    checked=210,
)
