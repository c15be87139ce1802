"""Adverts and what leads past them."""

from __future__ import annotations

from newscorpus.records import Kind
from newscorpus.rules import inline, line

ADVERTS = (
    line(
        Kind.ADVERT,
        r"(?i:advertisement|advertorial|iklan|adv)[ :.]{0,3}(?:SCROLL TO (?:CONTINUE|RESUME) (?:WITH )?CONTENT)?",
        name="advert.line",
        evidence="3,575 of 23,869 texts have `Advertisement`",
    ),
    line(
        Kind.ADVERT,
        r"(?i:scroll (?:to|ke|untuk) [^\r\n.,]{4,60})",
        name="advert.scroll",
        evidence="2,979 of 23,869 texts",
    ),
    inline(
        Kind.ADVERT,
        "SCROLL TO CONTINUE WITH CONTENT",
        name="advert.scroll_inline",
        evidence="130 of 5,524 detik texts have it inside a line",
    ),
    inline(
        Kind.ADVERT,
        "ADVERTISEMENT SCROLL TO CONTINUE WITH CONTENT",
        name="advert.both_inline",
        evidence="34 of 1,324 CNN Indonesia texts",
    ),
)
