"""detik: no dateline in nine of ten texts, else `Jakarta - `, often broken over lines; adverts between, tags below."""

from newscorpus.records import Kind
from newscorpus.rules import Extent, Outlet, inline, lead, line

_NAME = r"[A-Z][A-Za-z.']{0,20}(?: [A-Z][A-Za-z.']{0,20}){0,3}"
_WORD = r"[A-Z][a-z']{2,15}"

OUTLET = Outlet(
    name="detik",
    title="detik",
    domains=("detik.com",),
    marks=("detikcom",),
    rules=(
        line(
            Kind.BYLINE,
            rf"(?:Tim [A-Za-z]{{3,15}}|(?P<author>{_NAME})) [-|] detik[A-Z][A-Za-z]{{1,11}}",
            name="detik.byline",
            mark=True,
            evidence="below the headline of every page; no scraper kept it: 0 of 1,788",
        ),
        line(
            Kind.SOCIAL,
            r"\[ ?Gambas ?: ?Video 20detik ?\]",
            name="detik.embed",
            mark=True,
            evidence="200 of 1,788; most texts have no other mark of their outlet",
        ),
        lead(
            Kind.DATELINE,
            rf"(?<![.?!\"]\n)(?<![.?!\"]\r\n)(?P<place>{_WORD}(?: {_WORD}){{0,2}}) - "
            r"(?=[\"']?[A-Z][^\r\n.]{20,300}\.)",
            name="detik.place",
            needs=" - ",
            evidence="20 of 1,788, all of them places: any place will do before a sentence",
        ),
        line(
            Kind.SOCIAL,
            r"Ikuti terus ulasan mendalam berita-berita hangat ?detikcom[^\r\n]{20,360}",
            name="detik.afternoon",
            evidence="3 of 1,788: the live programme detikSore",
        ),
        inline(
            Kind.SOCIAL,
            "Nikmati terus menu sarapan informasi khas detikPagi ",
            name="detik.morning",
            until=Extent.LINE,
            evidence="2 of 1,788: the live programme detikPagi, behind the last sentence",
        ),
        line(
            Kind.SOCIAL,
            r"\"Detik (?:Sore, Nggak Cuma Hore-hore|Pagi, Jangan Tidur Lagi)!\"",
            name="detik.slogan",
            evidence="6 of 1,788: below the invitation to either programme",
        ),
        line(
            Kind.LEGAL,
            r"detik(?:Bali|Jabar|Jateng|Jatim|Jogja|Kalimantan|Sulsel|Sumbagsel|Sumut)\.",
            name="detik.edition",
            evidence="3 of 1,788: where the article appeared, its link on a line of its own",
        ),
    ),
    checked=1788,
)
