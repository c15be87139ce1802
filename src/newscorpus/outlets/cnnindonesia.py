"""CNN Indonesia: `Jakarta, CNN Indonesia -- `, of which may stay `--`; signed `(res/res)`; `[Gambas:Video CNN]`."""

from newscorpus.records import Kind
from newscorpus.rules import Outlet, line

OUTLET = Outlet(
    name="cnnindonesia",
    title="CNN Indonesia",
    domains=("cnnindonesia.com",),
    marks=("CNN Indonesia",),
    rules=(
        line(
            Kind.DATELINE,
            "--",
            name="cnnindonesia.dashes",
            evidence="17 of 522: place and brand lost with their element, always the first line",
        ),
        line(
            Kind.SOCIAL,
            r"\[ ?Gambas ?: ?(?:Video|Photo) CNN ?\]",
            name="cnnindonesia.embed",
            mark=True,
            evidence="14 of 522; the only mark where the dateline is lost",
        ),
    ),
    checked=522,
)
