"""Liputan6: `Liputan6.com, Jakarta - `, a standfirst above it, page markers, `Sukses` where a form stood."""

from newscorpus.records import Kind
from newscorpus.rules import Outlet, line

OUTLET = Outlet(
    name="liputan6",
    title="Liputan6",
    domains=("liputan6.com",),
    marks=("Liputan6.com",),
    rules=(line(Kind.FURNITURE, "Sukses", name="liputan6.success", evidence="the newsletter form's answer"),),
)
