"""TurnBackHoax: fact checks under `Pemeriksaan Fakta` and `Kesimpulan`, signed `(Ditulis oleh ...)` on a line."""

from newscorpus.outlets._people import PEOPLE
from newscorpus.records import Kind
from newscorpus.rules import Outlet, line

OUTLET = Outlet(
    name="turnbackhoax",
    title="TurnBackHoax",
    domains=("turnbackhoax.id",),
    marks=("TurnBackHoax",),
    rules=(
        line(
            Kind.BYLINE,
            rf"\( ?Ditulis (?:oleh )?(?P<author>{PEOPLE}) ?\)",
            name="turnbackhoax.byline",
            mark=True,
            evidence="454 of 500 texts, and of no other outlet",
        ),
        line(
            Kind.SUBHEAD,
            r"Pemeriksaan Fakta|Kesimpulan|Referensi",
            name="turnbackhoax.section",
            evidence="498 of 500 texts",
        ),
    ),
    checked=500,
)
