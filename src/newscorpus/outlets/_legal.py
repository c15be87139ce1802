"""Copyright, disclaimers, where an article appeared before."""

from __future__ import annotations

from newscorpus.records import Kind
from newscorpus.rules import inline, line, tail

_OWNER = r"(?:©|\([cC]\)) ?[^\r\n©]{2,80}?"
_DATED = r"© ?(?=[^\r\n©]{0,40}(?:19|20)[0-9]{2})[^\r\n©]{2,80}"
_FORBIDDEN = r"Dilarang (?:keras )?(?:mengambil|menyalin|menggandakan|mengutip|memperbanyak|mengcopy)[^\r\n©]{5,320}"
_THIS = r"(?:[Aa]rtikel|ARTIKEL|Berita|Tulisan) [Ii]ni"
_ARTICLE = rf"{_THIS} (?:[Tt]elah|[Ss]udah|[Pp]ernah|[Jj]uga|[Pp]ertama kali|sebagian telah)"
_APPEARED = (
    r"(?: lebih (?:dulu|dahulu))? (?:[Tt]ayang|[Tt]erbit|[Dd]imuat|[Dd]ipublikasikan|[Dd]iterbitkan|[Nn]aik)"
    r"(?: sebelumnya| lebih (?:dulu|dahulu))?"
)
_OUTLET = r" (?:di|pada) ?(?:(?:laman|situs|portal) )?[A-Za-z][A-Za-z0-9.-]{2,30}(?: [A-Z][A-Za-z0-9.]{1,20}){0,3}"
_TITLE = r" ?,?(?: dengan)? ?[Jj]udul ?:? ?"
_QUOTED = rf"{_TITLE}\"[^\"\r\n]{{5,250}}\"[.,]?"
_NOT_BYLINE = r"(?! ?(?:Penulis|Editor|Reporter|Pewarta) ?:)"
_TITLED = rf"{_TITLE}(?:{_NOT_BYLINE}[^.\r\n\"]|\.(?=[^ \r\n]|\.)){{5,250}}\.?"
_CLICK = (
    r"(?:[,. ]{0,3}(?:[Ss]elengkapnya )?[Kk]lik (?:di ?sini|tautan ini|untuk baca)[.: ]{0,3})?"
    r"(?:[,. ]{0,3}https?://[^\s]{5,200})?"
)
_REPUBLISHED = rf"(?:{_ARTICLE}|{_THIS}(?= tayang di [A-Z])){_APPEARED}{_OUTLET}"
_DISCLAIMER = r"Disclaimer ?: ?[A-Za-z][^.\r\n\"]{10,250}\.(?: ?Jika ada perubahan[^.\r\n\"]{5,120}\.)?"
_CONTENT = r"(?:Seluruh )?(?:[Ii]si )?(?:[Kk]onten|[Aa]rtikel|[Tt]ulisan|[Oo]pini) (?:ini|yang dimuat|dalam)"

LEGAL = (
    line(
        Kind.LEGAL,
        rf"(?i:copyright|hak cipta)[ :]{{0,2}}{_OWNER}(?:[ .]{{1,3}}{_FORBIDDEN})?|{_DATED}|{_FORBIDDEN}"
        r"|(?i:copyright)[^\r\n.]{0,120}|Hak [Cc]ipta dilindungi [^\r\n.]{3,80}\.?|(?i:all rights reserved)\.?",
        name="legal.copyright",
        evidence="1 of 10,958 texts",
    ),
    line(
        Kind.LEGAL,
        rf"(?:[-*] ?)?{_ARTICLE}{_APPEARED} (?:di|pada)(?: ?[^\r\n]{{3,300}})?|Klik untuk baca ?:? ?https?://[^\s]{{5,200}}",
        name="legal.republished",
        evidence="29 of 10,958 texts; 280 of 23,869",
    ),
    line(
        Kind.LEGAL,
        rf"(?:\*\)? ?)?Disclaimer ?:[^\r\n]{{5,370}}[.\")a-z]"
        rf"|{_CONTENT} [^\r\n.]{{3,160}}tanggung ?jawab [^\r\n.]{{3,120}}\.?",
        name="legal.disclaimer",
        evidence="16 of 10,958 texts",
    ),
    inline(
        Kind.LEGAL,
        "*)",
        name="legal.starred_disclaimer",
        evidence="16 of 10,958 texts of Tribun",
        pattern=rf"\*\) ?{_DISCLAIMER}",
    ),
    inline(
        Kind.LEGAL,
        "Disclaimer",
        name="legal.disclaimer_inline",
        evidence="2 of 10,958 texts",
        pattern=_DISCLAIMER,
    ),
    inline(
        Kind.LEGAL,
        "Artikel ini telah tayang di ",
        name="legal.republished_inline",
        evidence="none of 10,958 texts, a form of other pages",
        pattern=rf"Artikel ini telah tayang di [A-Z][A-Za-z0-9.]{{2,30}}{_QUOTED}{_CLICK}",
    ),
    tail(
        Kind.LEGAL,
        rf"C(?:opyright|OPYRIGHT) {_OWNER}(?:[ .]{{1,3}}{_FORBIDDEN})?",
        name="legal.copyright_tail",
        evidence="none of 10,958 texts; recent pages of Antara",
        needs="©",
    ),
    tail(
        Kind.LEGAL, _DATED, name="legal.dated_tail", evidence="none of 10,958 texts; recent pages of Antara", needs="©"
    ),
    tail(
        Kind.LEGAL,
        _FORBIDDEN,
        name="legal.forbidden_tail",
        evidence="none of 10,958 texts; recent pages of Antara",
        needs="Dilarang ",
    ),
    tail(
        Kind.LEGAL,
        rf"{_REPUBLISHED}(?:{_QUOTED}|{_TITLED}|[^.\r\n\"]{{0,60}}\.?){_CLICK}",
        name="legal.republished_tail",
        evidence="33 of 10,958 texts",
        needs="tikel ",
    ),
)
