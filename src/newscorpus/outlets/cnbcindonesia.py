"""CNBC Indonesia: `Jakarta, CNBC Indonesia - `; captions printed twice; a video teaser last."""

from newscorpus.records import Kind
from newscorpus.rules import Outlet, line

OUTLET = Outlet(
    name="cnbcindonesia",
    title="CNBC Indonesia",
    domains=("cnbcindonesia.com",),
    marks=("CNBC Indonesia",),
    rules=(
        line(
            Kind.SIGNATURE,
            "CNBC INDONESIA RESEARCH",
            name="cnbcindonesia.research",
            evidence="1 of 29: below the texts of its analysts",
        ),
        line(
            Kind.LEGAL,
            r"Sanggahan ?: ?Artikel ini adalah produk jurnalistik berupa pandangan CNBC Indonesia[^\r\n]{20,330}",
            name="cnbcindonesia.disclaimer",
            evidence="1 of 29: below the texts of its analysts",
        ),
    ),
    checked=29,
)
