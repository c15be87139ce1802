"""Republika: `REPUBLIKA.CO.ID, JAKARTA -- `; nested pages, `Baca Juga` with its links glued, `sumber : Antara`."""

from newscorpus.records import Kind
from newscorpus.rules import Outlet, inline, lead, line

OUTLET = Outlet(
    name="republika",
    title="Republika",
    domains=("republika.co.id",),
    marks=("REPUBLIKA.CO.ID",),
    rules=(
        line(
            Kind.SOCIAL,
            r"Ikuti Whatsapp Channel Republika",
            name="republika.channel",
            mark=True,
            evidence="14 of 440 texts have it on a line of its own, 33 inside a line",
        ),
        lead(
            Kind.DATELINE,
            r"(?P<brand>REPUBLIKA\.CO\.ID),(?=[A-Z][a-z])",
            name="republika.bare",
            needs="REPUBLIKA.CO.ID,",
            evidence="9 of 440 texts: neither place nor dash nor blank",
        ),
        inline(
            Kind.SIGNATURE,
            "sumber : ",
            name="republika.source",
            pattern=r"sumber : [A-Z][A-Za-z.]{2,20}(?: [A-Z][a-z]{2,10})?\Z",
            evidence="8 of 440 texts, behind the channel promo at the end of every inner part of the page",
        ),
    ),
    checked=440,
)
