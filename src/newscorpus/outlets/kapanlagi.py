"""KapanLagi: `Kapanlagi.com - `; its slogan and its promotions end pages that were scraped container by container."""

from newscorpus.records import Kind
from newscorpus.rules import Extent, Outlet, inline

_SITE = r"di [Kk]apan[Ll]agi\.com\."
_PROMOTIONS = (
    ("Ikuti kabar terbaru ", "follow", rf"Ikuti kabar terbaru [^.\r\n\"]{{3,60}} {_SITE}", "3 of 60 texts"),
    ("Yuk, baca artikel seputar ", "come", rf"Yuk, baca artikel seputar [^.\r\n\"]{{3,100}} {_SITE}", "3 of 60 texts"),
    ("Temukan ", "find", rf"Temukan [^.\r\n\"]{{10,100}} {_SITE}", "2 of 60 texts"),
    ("Ingin baca update ", "more", rf"Ingin baca update [^.?\r\n\"]{{5,80}}\? Yuk baca {_SITE}", "2 of 60 texts"),
    ("Kalau bukan sekarang, KapanLagi?", "slogan", r"Kalau bukan sekarang, KapanLagi\?", "12 of 60 texts"),
    ("Selengkapnya cek di sini ", "here", r"Selengkapnya cek di sini [Kk][Ll]overs\.", "3 of 60 texts"),
    ("Simak selengkapnya yuk!", "whole", r"Simak selengkapnya yuk!", "2 of 60 texts"),
)
# Headlines glued to each other.
_LISTS = (("Baca artikel menarik lainnya:", "others", Extent.LINE, "2 of 60 texts"),)

OUTLET = Outlet(
    name="kapanlagi",
    title="KapanLagi",
    domains=("kapanlagi.com",),
    marks=("Kapanlagi.com",),
    rules=(
        *(
            inline(Kind.RELATED, literal, name=f"kapanlagi.{name}", pattern=pattern, evidence=evidence)
            for literal, name, pattern, evidence in _PROMOTIONS
        ),
        *(
            inline(Kind.RELATED, literal, name=f"kapanlagi.{name}", until=until, evidence=evidence)
            for literal, name, until, evidence in _LISTS
        ),
    ),
    checked=60,
)
