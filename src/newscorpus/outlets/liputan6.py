"""Liputan6: `Liputan6.com, Jakarta - `, also glued without dash; a standfirst above, page markers, lost links."""

from newscorpus.records import Kind
from newscorpus.rules import Outlet, line

OUTLET = Outlet(
    name="liputan6",
    title="Liputan6",
    domains=("liputan6.com",),
    marks=("Liputan6.com",),
    rules=(
        line(
            Kind.FURNITURE,
            "Sukses",
            name="liputan6.success",
            evidence="0 of 760; the newsletter form's answer, above the headline of saved pages",
        ),
        line(
            Kind.ADVERT,
            r"Saksikan terus {0,2}(?i:sinetron) ?[A-Z][^\r\n.\"]{3,60}di SCTV\.?",
            name="liputan6.serial",
            evidence="5 of 760: last line below the stories of television serials",
        ),
    ),
    checked=760,
)
