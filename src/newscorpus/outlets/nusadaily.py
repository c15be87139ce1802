"""Nusadaily: `NUSADAILY.COM - PYONGYANG - `, headline and standfirst, `Sep 5, 2023 - 14:31`, the headline again."""

from newscorpus.rules import Outlet

OUTLET = Outlet(
    name="nusadaily",
    title="Nusadaily",
    domains=("nusadaily.com",),
    marks=("NUSADAILY.COM",),
)
