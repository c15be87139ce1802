"""Jawa Pos, Radar Malang: `KEPANJEN, RADAR MALANG - ` or the place alone; signed `(yun/dan )`, then the subeditor."""

from newscorpus.outlets._people import PEOPLE
from newscorpus.records import Kind
from newscorpus.rules import Outlet, tail

OUTLET = Outlet(
    name="jawapos",
    title="Jawa Pos and Radar Malang",
    domains=("jawapos.com",),
    marks=("RADAR MALANG", "JawaPos.com"),
    rules=(
        tail(
            Kind.BYLINE,
            rf"Disunting (?:kembali|ulang) oleh ?:? {PEOPLE}",
            name="jawapos.subeditor",
            needs="Disunting ",
            evidence="13 of 253 texts, behind the signature",
        ),
    ),
    checked=253,
)
