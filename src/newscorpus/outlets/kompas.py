"""Kompas: `JAKARTA, KOMPAS.com - `; captions beginning `KOMPAS.com/NAME`; `(Baca: Headline)` between sentences."""

from newscorpus.records import Kind
from newscorpus.rules import Outlet, lead, line, tail

_TEASER = r"Kompas TV (?=[A-Z0-9])[^.!?\"\r\n]{15,150}"

OUTLET = Outlet(
    name="kompas",
    title="Kompas",
    domains=("kompas.com",),
    marks=("KOMPAS.com", "KOMPAS com", "KOMPAS"),
    rules=(
        lead(
            Kind.DATELINE,
            r"(?P<brand>KOMPAS\.com) {1,3}(?=[A-Z][a-z])",
            name="kompas.bare",
            needs="KOMPAS.com",
            evidence="3 of 365: neither place nor dash",
        ),
        line(
            Kind.CAPTION,
            r"(?i:kompas\.com) ?/ ?[A-Z][^\r\n]{3,380}",
            name="kompas.credit",
            mark=True,
            evidence="10 of 365: the photographer's name glued to the caption",
        ),
        tail(
            Kind.RELATED,
            rf"(?:(?<=[.!?\"')\]] )|(?<=[.!?\"')\]]  )){_TEASER}",
            name="kompas.video",
            needs="Kompas TV ",
            evidence="12 of 365: a video's title behind the last sentence",
        ),
    ),
    checked=365,
)
