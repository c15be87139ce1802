"""Sijori: `MOSKOW (sijori.id) - `, timestamp, author and picture file under the headline, tags last."""

from newscorpus.rules import Outlet

OUTLET = Outlet(
    name="sijori",
    title="Sijori",
    domains=("sijori.id",),
    marks=("sijori.id",),
)
