"""DailySocial: no dateline; a line of sources and credits at the end, below it what DailySocial.id is."""

from newscorpus.records import Kind
from newscorpus.rules import Outlet, line

_SITE = r"\(? ?(?:[A-Z0-9]|i[A-Z])[A-Za-z0-9&'/-]{0,20}(?:\.(?:com|id|in))?(?: ?\))?"
_WITH = r"(?:dan|via|to|[&/]|(?:dan )?(?:sumber )?(?:gambar )?header(?: ilustrasi)?)"
_SITES = rf"{_SITE}(?: ?,?(?: {{1,3}}{_WITH})? {{1,3}}{_SITE}){{0,7}}"
_LABEL = (
    r"(?:Via|(?:Sumber|Tambahan|Header|Gambar header) ?:|Sumber berita|Sumber gambar header|Gambar header ilustrasi)"
)

OUTLET = Outlet(
    name="dailysocial",
    title="DailySocial",
    domains=("dailysocial.id",),
    rules=(
        line(
            Kind.SOCIAL,
            r"DailySocial ?\. ?id adalah portal berita startup[^\r\n]{10,360}",
            name="dailysocial.about",
            mark=True,
            evidence="318 of 322 texts",
        ),
        line(
            Kind.SIGNATURE,
            rf"(?:{_LABEL} {{1,3}}{_SITES} ?\.? ?){{1,3}}",
            name="dailysocial.sources",
            evidence="the last line of 159 of 322 texts",
        ),
    ),
    checked=322,
)
