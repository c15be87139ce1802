"""BolaSport: tokenised, `JUARA.NET , TOKYO - `, the brand of the site it came from; `( Baca Juga : ... )` on a line."""

from newscorpus.records import Kind
from newscorpus.rules import Outlet, line

OUTLET = Outlet(
    name="bolasport",
    title="BolaSport",
    domains=("bolasport.com",),
    marks=("BOLASPORT.COM",),
    rules=(
        line(
            Kind.LEGAL,
            r"(?:Naskah|Berita|Artikel) ini bisa dibaca juga di [Tt]abloid BOLA[^\r\n]{0,40}",
            name="bolasport.tabloid",
            evidence="1 of 104 texts: the printed edition of the house",
        ),
    ),
    checked=104,
)
