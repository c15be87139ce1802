"""Adverts, what leads past them, and what the page itself sells."""

from __future__ import annotations

from newscorpus.records import Kind
from newscorpus.rules import inline, line

_SCROLL = r"SCROLL TO (?:CONTINUE|RESUME)(?: WITH)? CONTENT"
_BEFORE = (
    r"(?:(?<=[.!?\"')\]]Advertisement)|(?<=[.!?\"')\]] Advertisement)|(?<=[a-z0-9]Advertisement)"
    r"|(?<=  Advertisement))"
)
_AFTER = r"(?= ?[\"'(]?[A-Z0-9]| {2}|\Z)"

ADVERTS = (
    line(
        Kind.ADVERT,
        rf"(?i:advertisement|advertorial|iklan|adv|sponsored(?: content)?|promoted)[ :.]{{0,3}}(?:{_SCROLL})?",
        name="advert.line",
        evidence="1,072 of 10,958 texts; 3,575 of 23,869 have `Advertisement`",
    ),
    line(
        Kind.ADVERT,
        r"(?i:scroll (?:to|ke|untuk) [^\r\n.,]{4,60})",
        name="advert.scroll",
        evidence="1,249 of 10,958 texts; 2,979 of 23,869",
    ),
    line(
        Kind.ADVERT,
        r"(?i:mau (?:mem)?baca [^\r\n.?]{0,40}tanpa (?:gangguan )?iklan\??|baca (?:artikel|berita) (?:ini )?tanpa iklan"
        r"|(?:sudah )?berlangganan(?: sekarang|\?| di sini| dan dapatkan [^\r\n\"]{3,120})"
        r"(?: silakan masuk[^\r\n]{0,300})?)",
        name="advert.subscription",
        evidence="1 of 10,958 texts",
    ),
    line(
        Kind.ADVERT,
        r"Ada saldo [^\r\n]{4,100}(?i:di ?sini)!?"
        r"|Segera unduh aplikasi [A-Z][^\r\n\"]{2,80}(?:sekarang|berlangganan)[^\r\n\"]{0,250}"
        r"|(?:\* ?)?Dapatkan pulsa gratis [^\r\n]{5,300}|Baca kisah [^\r\n.]{5,80} di sini",
        name="advert.offer",
        evidence="26 of 10,958 texts",
    ),
    inline(
        Kind.ADVERT,
        "SCROLL TO ",
        pattern=_SCROLL,
        name="advert.scroll_inline",
        evidence="7 of 10,958 texts; 130 of 5,524 detik texts have it inside a line",
    ),
    inline(
        Kind.ADVERT,
        "ADVERTISEMENT",
        pattern=rf"ADVERTISEMENT(?: {{0,3}}{_SCROLL}|(?= ?[\"'(]?[A-Z][a-z]| {{2}}|\Z))",
        name="advert.both_inline",
        evidence="none of 10,958 texts, a form of other pages; 34 of 1,324 CNN Indonesia texts",
    ),
    inline(
        Kind.ADVERT,
        "Advertisement",
        pattern=f"Advertisement{_BEFORE}{_AFTER}",
        name="advert.glued",
        evidence="none of 10,958 texts, a form of other pages; 48 of 2,974 Liputan6 texts",
    ),
    inline(
        Kind.ADVERT,
        "Scroll ke bawah ",
        pattern=r"Scroll ke bawah (?:untuk|dan) [A-Za-z ]{4,40}(?:[.:!]|(?=[A-Z\"])|\Z)",
        name="advert.scroll_down",
        evidence="none of 10,958 texts, a form of other pages; 3 of 5,524 detik texts",
    ),
)
