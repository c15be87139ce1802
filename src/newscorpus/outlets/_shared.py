"""Rules that several outlets share, by shape where there is one; the generic outlet has no others."""

from __future__ import annotations

from newscorpus.records import Kind
from newscorpus.rules import Extent, Rule, inline, line, tail

_MONTHS = (
    "(?i:jan(?:uari|uary)?|[fp]eb(?:ruari|ruary)?|mar(?:et|ch|s)?|apr(?:il)?|mei|may|jun[ie]?|jul[iy]?"
    "|ag(?:u|s|t|ustus)|aug(?:ust)?|sep(?:t|tember)?|o[kc]t(?:ober)?|no[vp](?:ember)?|de[sc](?:ember)?)"
)
_WEEKDAYS = (
    "(?i:senin|selasa|rabu|kamis|jum'?at|sabtu|minggu|ahad|monday|tuesday|wednesday|thursday|friday|saturday|sunday)"
)
_CLOCK = r"[0-2]?[0-9][:.][0-5][0-9](?:[:.][0-5][0-9])?(?: ?(?:WIB|WITA|WIT|GMT|AM|PM)(?: ?\+[0-9]{1,2})?)?"
_DAY = (
    rf"(?:[0-3]?[0-9][ -]{_MONTHS}[ -](?:[0-9]{{4}}|[0-9]{{2}})|{_MONTHS}\.? [0-3]?[0-9], [0-9]{{4}}"
    r"|[0-9]{1,2}[/-][0-9]{1,2}[/-][0-9]{4}|[0-9]{4}[/-][0-9]{2}[/-][0-9]{2})"
)
_LABEL = "(?i:di(?:perbarui|terbitkan|publikasikan|update)|tayang|terbit|published|updated|last updated|update|rilis)"
_DATE_LINE = (
    rf"(?:{_LABEL}(?: pada)? ?:? ?)?(?:{_WEEKDAYS} {{0,3}},? {{0,3}})?{_DAY}"
    rf"(?:(?: {{0,3}}[-|,T] {{0,3}}| {{1,3}})(?:pukul |jam )?{_CLOCK})?"
)
_PERSON = r"[A-Z][A-Za-z.'-]{0,24}(?: [A-Z(][A-Za-z.'-]{0,24}\)?){0,5}"
_PEOPLE = rf"{_PERSON}(?:(?:, | dan | & |/|; ){_PERSON}){{0,4}}"
_INITIALS = r"[A-Za-z]{2,5}(?:[/-][A-Za-z]{2,5}){0,3}"
_AGENCY = "Reuters|AFP|AP|dpa|DPA|EPA|Antara|ANTARA|BBC|CNN|rtr|Bloomberg|Xinhua|Kyodo"
_CREDIT = r"(?:[Ff]oto|FOTO|[Pp]hoto|[Ii]lustrasi|[Dd]ok(?:umentasi|umen)?\.?|[Ss]umber [Ff]oto)"

TIMESTAMPS = (line(Kind.TIMESTAMP, _DATE_LINE, name="timestamp", evidence="in the metadata formats of ten outlets"),)

BYLINES = (
    line(
        Kind.BYLINE,
        rf"(?i:penulis|reporter|pewarta|wartawan|kontributor|oleh|author|jurnalis) ?[:;-] ?(?P<author>{_PEOPLE})",
        name="byline.author",
        evidence="94 of 23,869 texts have `Penulis:`",
    ),
    line(Kind.BYLINE, rf"(?i:editor|redaktur|penyunting) ?[:;-] ?{_PEOPLE}", name="byline.editor"),
    line(
        Kind.BYLINE,
        rf"Laporan (?:[Ww]artawan|[Rr]eporter|[Jj]urnalis)[A-Za-z .]{{0,40}}, (?P<author>{_PEOPLE})",
        name="byline.report",
        evidence="527 of 23,869 texts have `Laporan Wartawan`",
    ),
)

CAPTIONS = (
    line(
        Kind.CAPTION,
        rf"[^(\[\r\n]{{3,300}}+(?:[(\[](?!{_CREDIT}[ :/])[^(\[\r\n]{{0,200}}+){{0,4}}"
        rf"[(\[]{_CREDIT}[ :/][^()\[\]\r\n]{{1,80}}[)\]]",
        name="caption.credit",
        evidence="42 of 23,869 texts have `(Foto:`",
    ),
    line(Kind.CAPTION, rf"\(?{_CREDIT} ?: ?[^\r\n]{{2,200}}", name="caption.label"),
)

KEYWORDS = (
    line(
        Kind.KEYWORDS,
        r"(?i:tags?|topik|kata kunci|keywords?|label) ?: ?(?P<keywords>[^\s.][^\r\n.]{0,300})",
        name="keywords",
    ),
    line(Kind.KEYWORDS, r"(?P<keywords>#[^\s#]{2,40}(?:[ ,]{1,3}#[^\s#]{2,40}){0,20})", name="keywords.hashtags"),
)

SIGNATURES = (
    line(Kind.SIGNATURE, rf"[(\[](?P<initials>{_INITIALS})[)\]]", name="signature.line"),
    line(
        Kind.SIGNATURE,
        rf"(?P<initials>[a-z]{{2,4}}(?:/[a-z]{{2,4}}){{0,3}}) "
        rf"\((?P<agency>(?:{_AGENCY})(?:[,/] ?(?:{_AGENCY})){{0,3}})\)",
        name="signature.agency",
    ),
    tail(
        Kind.SIGNATURE,
        r"(?<=[.!?\"') ])[(\[](?P<initials>[a-z]{2,4}(?:[/-][a-z]{2,4}){0,3})[)\]]",
        name="signature.tail",
        evidence="2,400 of 23,869 texts end so",
    ),
)

END_MARKS = (
    line(Kind.END_MARK, r"\(?(?:\*/?){1,4}\)?|\(\*+/[A-Za-z]{2,6}\)|-{3,}|_{3,}|={3,}", name="end_mark.line"),
    tail(Kind.END_MARK, r"\((?:\*/?){1,4}\)|\*{2,4}", name="end_mark.tail", evidence="325 of 23,869 texts"),
)

RELATED = (
    line(
        Kind.RELATED,
        r"(?i:baca|lihat|simak|tonton)[ _](?i:juga|pula)(?: ?[:;] ?[^\r\n]{0,200}|(?i: video)[^\r\n]{0,160}|\.{0,3})",
        name="related.also",
        evidence="4,486 of 23,869 texts have `Baca juga`",
    ),
    line(Kind.RELATED, r"(?:Baca|BACA) ?: ?[^\r\n]{3,200}", name="related.read", evidence="517 of 23,869 texts"),
    line(
        Kind.RELATED,
        r"(?:Simak|Saksikan|Tonton|Lihat) (?:[Vv]ideo|[Ll]ive|[Ff]oto)[^\r\n.]{0,160}:?",
        name="related.video",
        evidence="939 of 23,869 texts have a video teaser",
    ),
    line(Kind.RELATED, r"Daftar Isi:?", name="related.contents", evidence="45 of 23,869 texts"),
    inline(Kind.RELATED, "Baca juga:", name="related.also_inline", until=Extent.HEADLINE),
    inline(Kind.RELATED, "Baca Juga:", name="related.also_inline_title", until=Extent.HEADLINE),
    inline(Kind.RELATED, "BACA JUGA:", name="related.also_inline_capitals", until=Extent.HEADLINE),
)

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

SOCIAL = (
    line(Kind.SOCIAL, r"\[Gambas ?:[^\]\r\n]{1,60}\]", name="social.embed", evidence="634 of 23,869 texts"),
    inline(Kind.SOCIAL, "[Gambas:", name="social.embed_inline", pattern=r"\[Gambas:[^\]\r\n]{1,60}\]"),
    line(
        Kind.SOCIAL,
        r"(?:Ikuti|Follow|Gabung|Join)[^\r\n]{0,60}"
        r"(?:(?i:whats ?app|telegram)(?i: channel| grup)|Google News)[^\r\n]{0,160}",
        name="social.follow",
        evidence="281 of 23,869 texts promote Google News or a WhatsApp channel",
    ),
    line(Kind.SOCIAL, r"(?i:https?://|pic\.twitter\.com/)[^\s]{3,300}", name="social.link"),
    line(Kind.SOCIAL, r"A post shared by [^\r\n]{1,120}", name="social.post"),
)

PAGINATION = (
    line(Kind.PAGINATION, r"[0-9]{1,2} (?:dari|of) [0-9]{1,2} (?:halaman|pages?)", name="pagination.count"),
    line(
        Kind.PAGINATION, r"(?:Halaman|Page):?(?: [0-9]{1,2}){1,9}(?: Selanjutnya| Next| >)?", name="pagination.numbers"
    ),
    line(
        Kind.PAGINATION,
        r"(?:(?:Simak|Baca|Lihat)(?: [a-z]{2,15}){0,2} di )?[Hh]alaman (?:[Bb]erikut|[Ss]elanjut)nya[.:>) ]{0,4}",
        name="pagination.next",
        evidence="146 of 23,869 texts have `di halaman berikutnya`",
    ),
)

LEGAL = (
    line(
        Kind.LEGAL,
        r"(?:(?i:copyright|hak cipta)[ :]{0,2})?(?:©|\([cC]\))[^\r\n]{0,300}|(?i:copyright)[^\r\n.]{0,120}",
        name="legal.copyright",
    ),
    line(
        Kind.LEGAL,
        r"(?:Artikel|Berita) ini (?:telah|sudah|pernah) (?:tayang|terbit|dimuat)(?: sebelumnya)? di [^\r\n]{3,300}",
        name="legal.republished",
        evidence="280 of 23,869 texts",
    ),
)

NOTES = (line(Kind.NOTE, r"(?i:catatan redaksi|ralat|koreksi) ?: ?[^\r\n]{3,390}", name="note.editor"),)

FURNITURE = (
    line(Kind.FURNITURE, r"[A-Za-z0-9][A-Za-z0-9 _().-]{0,100}\.(?i:jpe?g|png|gif|webp|bmp)", name="furniture.image"),
    line(Kind.FURNITURE, r"[-,. |>]{1,9}", name="furniture.dash"),
)

SHARED: tuple[Rule, ...] = (
    *TIMESTAMPS,
    *BYLINES,
    *SIGNATURES,
    *END_MARKS,
    *KEYWORDS,
    *RELATED,
    *ADVERTS,
    *SOCIAL,
    *PAGINATION,
    *LEGAL,
    *NOTES,
    *FURNITURE,
    *CAPTIONS,
)
