"""Pointers to other articles: `Baca juga` and its kin, video teasers, tables of contents.

Where the headline behind a label ends, `linked` says; the lines below a label are `structure.linking`'s.
"""

from __future__ import annotations

from newscorpus.records import Kind
from newscorpus.rules import Extent, inline, line

# A headline has no full stop before its end; the stops of `Rp 1.5`, `vs.lawan` and of an ellipsis are none.
_TITLE = r"(?:[^\r\n.]|\.(?=[^ \r\n\"'.]))"
# Not inside a sentence: no word and single blank before the label.
_APART = r"(?:(?<=CONTENT )|(?<=SEMENT )|(?<![A-Za-z0-9,-] )(?<![a-z]{2}-))"
"""Not behind a word, unless that is an advert's."""

_LINES = (
    line(
        Kind.RELATED,
        r"(?i:(?:yuk,? )?(?:baca|lihat|simak|tonton|saksikan))[ _](?i:juga|pula) ?[:;>.-]{0,3}",
        name="related.also",
        evidence="1,242 lines in 978 of 10,958 texts",
    ),
    line(
        Kind.RELATED,
        r"(?i:(?:yuk,? )?(?:baca|lihat|simak|tonton|saksikan))[ _](?i:juga|pula) ?(?:[:;-]|>{1,3})"
        rf" ?{_TITLE}{{3,200}}(?:\.\.\.)?",
        name="related.also_headline",
        evidence="1,041 lines in 523 of 10,958 texts",
    ),
    line(
        Kind.RELATED,
        r"Baca Juga (?:[0-9]{1,3} )?[A-Z][^ \r\n.]{0,20} (?:[A-Z0-9]|di |ke |yang |dan |untuk |vs )"
        rf"{_TITLE}{{12,160}}",
        name="related.also_title",
        evidence="38 lines in 38 of 10,958 texts; the label without a colon and a headline in capitals",
    ),
    line(
        Kind.RELATED,
        rf"(?:Baca|BACA) ?: ?{_TITLE}{{3,200}}(?:\.\.\.)?",
        name="related.read",
        evidence="23 lines in 17 of 10,958 texts",
    ),
    line(
        Kind.RELATED,
        r"(?i:baca|simak|klik|lihat|cek) (?i:selengkapnya)(?i: ?di ?sini| di [a-z0-9]{2,20}\.[a-z.]{2,8})?"
        r"[ :.!>»-]{0,8}"
        r"|(?:Selengkapnya|SELENGKAPNYA)[ :.…>»]{0,6}",
        name="related.more",
        evidence="63 lines in 51 of 10,958 texts",
    ),
    line(
        Kind.RELATED,
        r"(?:Hoegeng Awards [0-9]{4}|Baca kisah inspiratif kandidat [^\r\n.]{3,60} di ?sini)",
        name="related.awards",
        evidence="41 of 10,958 texts, all of detik",
    ),
    line(
        Kind.RELATED,
        r"(?i:(?:yuk,? )?(?:baca|simak|cek|lihat)(?: juga)? (?:berita|artikel)(?: menarik| terkait| terbaru)? lainnya)"
        r"(?: seputar topik artikel ini,? di ?sini|(?: tentang [^\r\n.]{2,30})? di [A-Za-z0-9.]{4,30}?)?"
        r" ?[:.>!]{0,3}",
        name="related.others",
        evidence="3 lines in 2 of 10,958 texts",
    ),
    line(
        Kind.RELATED,
        r"(?:Berita|BERITA|Artikel|ARTIKEL|Bacaan) (?i:terkait|rekomendasi)(?i: lainnya)?[ :]{0,3}",
        name="related.heading",
        evidence="1 of 10,958 texts; heads a list of links on pages",
    ),
    line(
        Kind.RELATED,
        r"(?:Simak|Saksikan|Tonton|Lihat) juga ?:? ?\"[^\"\r\n]{5,160}\"(?: di ?sini| berikut ini)? ?[:.!]{0,2}",
        name="related.titled",
        evidence="20 of 10,958 texts, all of detik",
    ),
    line(Kind.RELATED, r"(?i:daftar isi) ?:?", name="related.contents", evidence="17 of 10,958 texts"),
    line(
        Kind.RELATED,
        rf"(?:Simak|Saksikan|Tonton|Lihat|SIMAK|SAKSIKAN|TONTON|LIHAT)(?i: juga| pula)? ?(?i:video|live|foto|streaming)"
        rf" ?(?:[:\"'A-Z0-9]{_TITLE}{{2,200}}(?:\.\.\.)?)",
        name="related.video",
        evidence="392 lines in 379 of 10,958 texts",
    ),
    line(
        Kind.RELATED,
        r"(?i:simak|saksikan|tonton|lihat)(?i: juga)? (?i:video|foto|tayangan)(?i: [a-z]{3,14}){0,2}"
        rf" (?:(?i:di ?bawah ini|berikut ini|berikut|di ?sini|ini)) ?(?:[.!]?|: ?(?:Video ?: ?{_TITLE}{{3,160}})?)",
        name="related.video_below",
        evidence="34 lines in 34 of 10,958 texts",
    ),
    line(
        Kind.RELATED,
        rf"(?:Video|VIDEO)(?: ?: ?[A-Z][a-z]{_TITLE}{{8,160}}| ?:? ?(?:[0-9]{{1,4}} )?[A-Z][a-z]{_TITLE}{{20,160}})",
        name="related.video_title",
        evidence="209 lines in 106 of 10,958 texts",
    ),
)


# Label, rule, what it looks for, and the evidence: places in 10,958 texts inside a line.
_LABELS = (
    ("Baca juga", "also_inline", r"Baca juga ?(?:[:;-]|>{1,3}) ?", "122 places, 106 of them with a certain end"),
    (
        "Baca Juga",
        "also_inline_title",
        _APART + r"Baca Juga ?(?:[:;-]|>{1,3}) ?",
        "116 places, 98 of them with a certain end",
    ),
    (
        "Baca Juga",
        "also_inline_list",
        _APART + r"Baca Juga(?=[A-Z0-9\"']) ?",
        "44 places in 22 texts, links glued to prose",
    ),
    ("BACA JUGA", "also_inline_capitals", r"BACA JUGA ?(?:[:;-]|>{1,3}) ?", "26 places, 20 of them with a certain end"),
    ("baca juga:", "also_inline_small", _APART + r"baca juga: ?", "4 places"),
    ("Baca pula:", "also_inline_too", r"Baca pula: ?", "the Malay and older form"),
    ("Lihat Juga:", "see_inline", r"Lihat Juga: ?", "at the end of flat texts; 37 lines of the same shape"),
    ("Lihat juga", "see_inline_small", r"Lihat juga(?i: video)? ?: ?", "1 place"),
    ("Simak juga", "watch_inline", r"Simak juga(?i: video)? ?: ?", "inside flat texts; 392 lines of the same shape"),
    ("SIMAK JUGA", "watch_inline_capitals", r"SIMAK JUGA ?[:-] ?", "1 place"),
    ("Baca:", "read_inline", r"Baca: ?", "24 places, 19 of them with a certain end"),
    ("Baca :", "read_inline_spaced", r"Baca : ?", "the spaced form of `Baca:`"),
    ("BACA:", "read_inline_capitals", r"BACA: ?", "1 place"),
    ("Yuk baca ", "others_inline_come", r"Yuk baca (?:juga ?:|artikel lainnya) ?", "4 places, links glued"),
    ("Simak berita lainnya", "others_inline_watch", r"Simak berita lainnya ?: ?", "2 places, links glued"),
)

_INLINES = (
    *(
        inline(
            Kind.RELATED,
            literal,
            name=f"related.{name}",
            pattern=rf"\{literal[0]} ?(?:Baca|BACA)(?i: juga| pula)? ?: ?[^\[\]()\r\n]{{3,200}}\{shut}",
            evidence=evidence,
        )
        for literal, name, shut, evidence in (
            ("[ Baca", "bracket_square", "]", "92 lines in 42 of 10,958 texts, tokenised"),
            ("[Baca", "bracket_square_tight", "]", "the same before tokenising"),
            ("( Baca", "bracket_spaced", ")", "39 lines in 35 of 10,958 texts, tokenised"),
        )
    ),
    inline(
        Kind.RELATED,
        "(Baca",
        name="related.bracket",
        pattern=r"\((?:Baca|BACA)(?i: juga| pula)? ?: ?(?:[^()\r\n]|\([^()\r\n]{1,60}\)){3,200}\)",
        evidence="56 places in 30 of 10,958 texts",
    ),
    inline(
        Kind.RELATED,
        "(baca",
        name="related.bracket_small",
        pattern=r"\(baca(?: juga| pula)? ?: ?(?:[^()\r\n]|\([^()\r\n]{1,60}\)){3,200}\)",
        evidence="12 places in 7 of 10,958 texts",
    ),
    inline(
        Kind.RELATED,
        "BACA SELENGKAPNYA",
        name="related.more_inline_capitals",
        pattern=r"BACA SELENGKAPNYA(?: DI ?SINI)?(?: ?[>!.:-]{1,12})?",
        evidence="53 places in 10,958 texts",
    ),
    inline(
        Kind.RELATED,
        "Baca selengkapnya",
        name="related.more_inline",
        pattern=_APART + r"Baca selengkapnya ?di ?sini ?[.!]?",
        evidence="8 of 10,958 texts",
    ),
    inline(
        Kind.RELATED,
        "Baca juga berita lainnya",
        name="related.others_promo",
        pattern=_APART + r"Baca juga berita lainnya(?: tentang [^\r\n.]{2,30})? di [A-Za-z0-9]{4,20}\.com\.?",
        evidence="4 of 10,958 texts",
    ),
    inline(
        Kind.RELATED,
        "[bacajuga:",
        name="related.shortcode",
        pattern=r"\[bacajuga:[^\]\r\n]{1,20}\](?:\([0-9 ]{1,60}\)?)?",
        evidence="1 of 10,958 texts",
    ),
    *(
        inline(Kind.RELATED, literal, name=f"related.{name}", until=Extent.HEADLINE, pattern=pattern, evidence=evidence)
        for literal, name, pattern, evidence in _LABELS
    ),
)
RELATED = (*_LINES, *_INLINES)
