"""CNBC Indonesia: `Jakarta, CNBC Indonesia - `; captions printed twice; a video teaser last."""

from newscorpus.rules import Outlet

OUTLET = Outlet(
    name="cnbcindonesia",
    title="CNBC Indonesia",
    domains=("cnbcindonesia.com",),
    marks=("CNBC Indonesia",),
    rules=(),
    checked=29,
)
