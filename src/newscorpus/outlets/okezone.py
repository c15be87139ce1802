"""Okezone: `JAKARTA- `, or the first word in capitals glued on (`ADUharta`); the editor's name in brackets ends it."""

from newscorpus.outlets._timestamps import DAY, WEEKDAYS
from newscorpus.records import Kind
from newscorpus.rules import Outlet, inline, line

OUTLET = Outlet(
    name="okezone",
    title="Okezone",
    domains=("okezone.com",),
    marks=("Okezone", "Okezone.com"),
    rules=(
        line(
            Kind.TIMESTAMP,
            rf", ?Jurnalis ?- ?{WEEKDAYS}, {DAY} ?\| ?[0-9]{{2}}:[0-9]{{2}} WIB",
            name="okezone.journalist",
            mark=True,
            evidence="458 of 712 texts have it as their date; nobody else has",
        ),
        inline(
            Kind.ADVERT,
            "Saksikan Layar Drama Indonesia",
            name="okezone.drama",
            pattern=r"Saksikan Layar Drama Indonesia ?[\"'][^\"'\r\n]{3,50}[\"'] setiap hari pukul [0-9]{2}\.[0-9]{2}"
            r" WIB(?: hanya di RCTI(?: kanal digital [0-9]{2} UHF)?(?: untuk pemirsa Jabodetabek)?)?\.?",
            evidence="8 of 712 texts: the serial of the group's television, below its synopsis",
        ),
        inline(
            Kind.ADVERT,
            "Streaming dengan klik",
            name="okezone.streaming",
            pattern=r"Streaming dengan klik ?di ?sini\.?",
            evidence="4 of 712 texts",
        ),
    ),
    checked=712,
)
