"""Majoriti: Malay, in one line; the first words in capitals, `— Majoriti` and the invitation to follow it last."""

from newscorpus.records import Kind
from newscorpus.rules import Outlet, tail

OUTLET = Outlet(
    name="majoriti",
    title="Majoriti",
    domains=("majoriti.com.my",),
    marks=("Majoriti",),
    timezone="Asia/Kuala_Lumpur",
    rules=(
        tail(
            Kind.SOCIAL,
            r"Boleh follow media sosial Majoriti di [A-Z][^.!?\r\n\"]{4,80}",
            name="majoriti.follow",
            needs="Boleh follow ",
            mark=True,
            evidence="199 of 200 texts",
        ),
        tail(
            Kind.SIGNATURE,
            r"- ?(?P<agency>Majoriti|The Star|Astro Awani|Awani)",
            name="majoriti.signature",
            evidence="181 of 200 texts; `— Bernama` is shared",
        ),
    ),
    checked=200,
)
