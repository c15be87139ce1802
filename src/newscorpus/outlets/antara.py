"""Antara: `Malang, Jawa Timur (ANTARA) - `; ends with a code, `(T.L007/S024)`, or with Pewarta, Editor, copyright."""

from newscorpus.records import Kind
from newscorpus.rules import Outlet, line

_DESK = r"[A-Z][a-z]?[A-Z]? ?\. ?"

OUTLET = Outlet(
    name="antara",
    title="Antara",
    domains=("antaranews.com",),
    marks=("ANTARA", "ANTARA News", "ANTARANews", "AntaraKL", "ANTARA Bews"),
    rules=(
        line(
            Kind.SIGNATURE,
            rf"\( ?(?:{_DESK})?(?:[A-Z][a-z]{{1,12}} ?/ ?)?[A-Z]{{1,2}} ?- ?[A-Z]{{2,3}} ?\)",
            name="antara.code",
            evidence="2 of 288 on a line of their own",
        ),
    ),
    checked=288,
)
