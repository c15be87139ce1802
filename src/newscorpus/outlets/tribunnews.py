"""Tribun: `TRIBUNNEWS.COM, JAKARTA - ` in fifty brands of its papers, a reporter's line before it, `(*)`."""

from newscorpus.records import Kind
from newscorpus.rules import Outlet, inline, line, tail

_NATIONAL = (
    "TRIBUNNEWS.COM",
    "TRIBUNJUALBELI.COM",
    "TRIBUNNEWSWIKI.COM",
    "TRIBUNTRAVEL.COM",
    "TRIBUNMATARAM.COM",
)
_REGIONAL = (
    "BANGKAPOS.COM",
    "BANJARMASINPOST.CO.ID",
    "POS-KUPANG.COM",
    "PROHABA.CO",
    "SERAMBINEWS.COM",
    "SRIPOKU.COM",
    "SURYA.CO.ID",
    "SURYAMALANG.COM",
    "TRIBUN-BALI.COM",
    "TRIBUN-MEDAN.COM",
    "TRIBUN-PAPUA.COM",
    "TRIBUN-SULBAR.COM",
    "TRIBUN-TIMUR.COM",
    "TRIBUNAMBON.COM",
    "TRIBUNBATAM.ID",
    "TRIBUNGORONTALO.COM",
    "TRIBUNJABAR.ID",
    "TRIBUNJAKARTA.COM",
    "TRIBUNJAMBI.COM",
    "TRIBUNJATENG.COM",
    "TRIBUNJOGJA.COM",
    "TRIBUNKALTENG.COM",
    "TRIBUNKALTIM.CO",
    "TRIBUNLAMPUNG.CO.ID",
    "TRIBUNMANADO.CO.ID",
    "TRIBUNNEWSBOGOR.COM",
    "TRIBUNPADANG.COM",
    "TRIBUNPEKANBARU.COM",
    "TRIBUNPONTIANAK.CO.ID",
    "TRIBUNSOLO.COM",
    "TRIBUNSUMSEL.COM",
    "WARTAKOTALIVE.COM",
)
_MISSPELT = (
    "BANJARMASINPOST CO.ID",
    "TRIBUJABAR.ID",
    "TRIBUNEWS.COM",
    "TRIBUNKALTENGE.COM",
    "TRIBUNNEW.COM",
    "TRIBUNNEWS, COM",
    "TRIBUNNEWS. COM",
    "TRIBUNNNEWS.COM",
)

_HOUSE = r"(?i:tribun)(?i:news|network| network|[ -]?[a-z]{4,12})?(?:\.(?i:com|co\.id|co|id))?"
_LOWER = r"[a-z]{2,20}"
_NAME = r"[A-Z][A-Za-z.']{0,20}(?: [A-Z][A-Za-z.']{0,20}){0,3}"

OUTLET = Outlet(
    name="tribunnews",
    title="Tribunnews",
    domains=("tribunnews.com",),
    marks=(*_NATIONAL, *_REGIONAL, *_MISSPELT),
    rules=(
        tail(
            Kind.SIGNATURE,
            rf"\( ?(?:[a-z0-9]{{2,5}} ?/ ?{_HOUSE}"
            rf"|{_HOUSE}(?: ?, ?(?P<author>{_NAME})| ?/ ?{_LOWER}(?:[ /]{_LOWER}){{0,3}})?) ?\)",
            name="tribunnews.signature",
            needs="ribun",
            evidence="11 of 829: without a reporter, or in small letters",
        ),
        line(
            Kind.RELATED,
            r"\u2022 ?[A-Z0-9][^\r\n.:;]{40,160}",
            name="tribunnews.bullet",
            evidence="4 of 829: a linked headline between paragraphs",
        ),
        line(
            Kind.RELATED,
            r"\[ ?Cek [Bb]erita dan informasi [^\]\r\n]{3,80} KLIK DI ?SINI ?\]",
            name="tribunnews.click",
            evidence="4 of 829",
        ),
        inline(
            Kind.PAGINATION,
            "Baca Sel",
            name="tribunnews.next",
            pattern=r"Baca Sel(?:anjutnya|engkapnya) ?>{2,6}",
            evidence="5 of 829: arrows to the next page or to another article",
        ),
        line(
            Kind.FURNITURE,
            r"!{0,3} ?Membaca Bagi Pikiran Seperti Olahraga Bagi Tubuh ?!{0,3}",
            name="tribunnews.slogan",
            evidence="2 of 829: the last line of Tribun Pontianak",
        ),
    ),
    checked=829,
)
