"""Page counts and pointers to the next page or to the whole text."""

from __future__ import annotations

from newscorpus.records import Kind
from newscorpus.rules import inline, line, tail

_NEXT = r"(?i:halaman) (?i:(?:ber|se)(?:ikut|lanjut)nya|berikut|(?:ke)?dua|[2-9])"
_ARROW = r"[-=>.:) ]{0,24}"
_VERB = r"(?i:simak|baca|lihat|klik|cek|buka|lanjut|berlanjut|bersambung|lanjutkan|selengkapnya|selanjutnya)"
_GO = rf"(?:{_VERB}(?: [a-z]{{2,15}}){{0,3}} (?:(?:di|ke|pada|dalam) )?)?(?:(?:Ke|Di) )?"
_HERE = r"(?:klik )?di ?(?:sini|tautan ?(?:berikut)? ?ini)"

PAGINATION = (
    line(
        Kind.PAGINATION,
        r"[0-9]{1,2} ?(?:dari|of) ?[0-9]{1,2} (?:halaman|pages?)",
        name="pagination.count",
        evidence="1 of 10,958 texts",
    ),
    line(
        Kind.PAGINATION,
        r"(?i:halaman|page):?(?: [0-9]{1,2}){1,9}(?i: selanjutnya| berikutnya| next| >)?"
        r"|Pos sebelumnya [^\r\n]{3,200}",
        name="pagination.numbers",
        evidence="none of 10,958 texts, a form of other pages",
    ),
    line(
        Kind.PAGINATION,
        rf"(?:\([0-9]{{1,2}}/[0-9]{{1,2}}\) ?)?{_GO}{_NEXT}(?: ini)?{_ARROW}"
        r"(?:Langsung klik(?: halaman [a-z]{2,8})?\.?)?",
        name="pagination.next",
        evidence="25 of 10,958 texts; 146 of 23,869 have `di halaman berikutnya`",
    ),
    line(
        Kind.PAGINATION,
        r"Selengkapnya[.… ]{0,4}"
        rf"|(?:Baca|Simak|Lihat|Klik|Cek)(?: [a-z]{{2,14}}){{0,3}} ?selengkapnya,? ?{_HERE}[.! ]{{0,3}}",
        name="pagination.whole",
        evidence="2 of 10,958 texts",
    ),
    tail(
        Kind.PAGINATION,
        rf"[BCHKLS](?<=[.!?\"')\]\n ].)(?:anjut|erlanjut|ersambung|lik|ek|imak(?: selengkapnya)?)(?: (?:ke|di|pada))? "
        rf"{_NEXT}{_ARROW}",
        name="pagination.next_tail",
        evidence="7 of 10,958 texts",
        needs="alaman ",
    ),
    tail(
        Kind.PAGINATION,
        rf"(?:Ke )?Halaman (?i:selanjutnya|berikutnya|[2-9]){_ARROW}",
        name="pagination.arrow_tail",
        evidence="12 of 10,958 texts of Tribun",
        needs="Halaman ",
    ),
    tail(
        Kind.PAGINATION,
        r"(?:KE )?HALAMAN (?:SELANJUTNYA|BERIKUTNYA)[-=>.:) ]{0,24}",
        name="pagination.capitals_tail",
        evidence="3 of 10,958 texts of Tribun",
        needs="HALAMAN ",
    ),
    inline(
        Kind.PAGINATION,
        "Klik halaman ",
        name="pagination.click",
        evidence="5 of 10,958 texts of detik",
        pattern=r"Klik halaman (?:selanjutnya|berikutnya)(?: ?[->]{1,9}|\.)?(?=\Z| {0,2}[A-Z\"])",
    ),
    inline(
        Kind.PAGINATION,
        "Simak hasil penelusuran",
        name="pagination.findings",
        evidence="2 of 10,958 texts of Liputan6",
        pattern=r"Simak hasil penelusuran[^.?!\r\n]{0,60}(?:\.com)? (?:dalam|di) (?:halaman|artikel) berikut(?:nya)?"
        r" ?(?:ini)?[. ]{0,12}",
    ),
)
