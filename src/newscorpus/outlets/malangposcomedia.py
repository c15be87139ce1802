"""Malang Posco Media: `MALANG POSCO MEDIA, MALANG - `, a kicker before it on the same line; signed `(den/udi)`."""

from newscorpus.rules import Outlet

OUTLET = Outlet(
    name="malangposcomedia",
    title="Malang Posco Media",
    domains=("malangposcomedia.id",),
    marks=("MALANG POSCO MEDIA", "MALANGPOSCOMEDIA", "MALANG, POSCO MEDIA", "MALANG POSCO MEDA"),
    checked=256,
)
