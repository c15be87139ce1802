"""Rimanews: `Rimanews - `, tokenised and unsigned; links below `baca :` here and there."""

from newscorpus.rules import Outlet

OUTLET = Outlet(
    name="rimanews",
    title="Rimanews",
    domains=("rimanews.com",),
    marks=("Rimanews",),
    checked=157,
)
