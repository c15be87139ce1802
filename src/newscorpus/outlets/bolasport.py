"""BolaSport: tokenised, `JUARA.NET , TOKYO - `, the brand of the site it came from; `( Baca Juga : ... )` on a line."""

from newscorpus.rules import Outlet

OUTLET = Outlet(
    name="bolasport",
    title="BolaSport",
    domains=("bolasport.com",),
    marks=("BOLASPORT.COM",),
    rules=(),
    checked=104,
)
