"""Merdeka: `Merdeka.com - `; one flat line or tokenised text, signed `[feb]` or `(exp/rer)`."""

from newscorpus.rules import Outlet

OUTLET = Outlet(
    name="merdeka",
    title="Merdeka",
    domains=("merdeka.com",),
    marks=("Merdeka.com",),
    checked=467,
)
