"""Embeds and what they leave behind, and the page's asking to be followed, shared or subscribed to."""

from __future__ import annotations

from newscorpus.records import Kind
from newscorpus.rules import inline, line, tail

_CHANNEL = (
    r"(?i:(?:channel|kanal|saluran|grup) (?:whats ?app|telegram|youtube)|whats ?app channel|wa channel|google ?news"
    r"|telegram channel|youtube channel)"
)
_NETWORK = r"(?i:facebook|twitter|instagram|telegram|tik ?tok|youtube|whats ?app|threads|x|line|fb|ig)"
_NETWORKS = rf"{_NETWORK}(?:(?:, ?| dan | & | / ?|/| )(?:dan )?{_NETWORK}){{0,6}}"
_CALL = (
    r"(?:[-*(] ?)?(?:(?:Ayo|Yuk|Mari|Boleh|Silakan|Jangan lupa)[ ,]{1,2}(?:untuk )?)?"
    r"(?:[Ii]kuti|[Ff]ollow|[Gg]abung|[Jj]oin|[Ss]ubscribe|[Bb]aca|[Ss]imak|[Dd]apatkan|[Uu]pdate|[Cc]ek|[Aa]kses|IKUTI|BACA|UPDATE)"
)
_CALLED = (
    r"[ABCDIU](?:(?<=[.!?\"')\]] .)|(?<=[.!?\"')\]]  .)|(?<=[.!?\"')\]].))"
    r"(?:kses|aca [Bb]erita|ek [Bb]erita|apatkan|kuti|pdate [Bb]erita)"
)
_HANDLE = r"\( ?@[A-Za-z0-9._]{1,40} ?\)"
_DAY = r"(?:[A-Z][a-z]{2,9} [0-9]{1,2}, ?[0-9]{4}|[0-9]{1,2} [A-Z][a-z]{2,9} [0-9]{4})"
_TWEETED = rf" {{0,3}}-{{0,2}} {{0,3}}[^\r\n()]{{1,50}} ?{_HANDLE} ?{_DAY}"
_EMBED = r"\[ ?Gambas ?: ?[^\]\r\n]{1,60}\]"
_SHARED_BY = rf"(?:A post shared by|A video posted by|Sebuah kiriman dibagikan oleh)[^\r\n()]{{1,80}}{_HANDLE}"
_POST = rf"{_SHARED_BY}(?: on {_DAY}(?: at [0-9:apm ]{{4,12}}(?:P[DS]T)?)?)?"
_VIEW = r"(?:View this post on|Lihat postingan ini di) Instagram"
_EMBEDDING = (
    r"(?:(?:www\.|mobile\.|m\.)?(?:twitter|x|instagram|facebook|tiktok|whatsapp|youtube)\.com|t\.co|youtu\.be"
    r"|pic\.twitter\.com|fb\.watch)/"
)
_FACT_CHECK = (
    r"Ingin lebih cepat mendapat jawaban\? [^\r\n]{5,200}|Jika Anda memiliki informasi seputar hoaks[^\r\n]{5,250}"
    r"|Melawan hoaks sama saja [^\r\n]{5,300}|Sejak [^\r\n]{4,20}, ?Cek Fakta ?[^\r\n]{5,360}"
)

SOCIAL = (
    line(Kind.SOCIAL, _EMBED, name="social.embed", evidence="240 of 10,958 texts; 634 of 23,869"),
    line(
        Kind.SOCIAL,
        rf"{_CALL}(?! (?:pesan|pengumuman|fakta|silang|[Gg]oogle))(?:[^\r\n\".]|\.(?=\S)){{0,120}}{_CHANNEL}"
        r"[^\r\n\"]{0,160}"
        r"|(?i:whats ?app|telegram|google news)[^\r\n.\"]{0,30}: ?(?i:klik di ?sini)",
        name="social.follow",
        evidence="71 of 10,958 texts; 281 of 23,869 promote Google News or a WhatsApp channel",
    ),
    line(
        Kind.SOCIAL,
        r"(?:- ?)?(?:Ikuti|Follow|Like|Temukan)(?: juga)? "
        r"(?:kami|kita|terus|akun|saluran|media sosial|update|informasi|[Bb]erita)"
        rf"[^\r\n\"]{{0,80}}(?: di ?:?| {_NETWORKS}(?: ini)?[.!]?(?: ?: ?https?://[^\s]{{5,120}})?)"
        r"|(?:[Bb]aca )?[Bb]erita(?: [a-z]{4,10})? lainnya di [A-Z][^\r\n.\"]{3,40}",
        name="social.follow_us",
        evidence="22 of 10,958 texts, most of them `Ikuti kami di` alone",
    ),
    line(
        Kind.SOCIAL,
        r"(?:(?:Dapatkan update berita|Simak breaking news)[^\r\n\"]{0,120}(?:setiap hari dari|di ponselmu)"
        r"|kami langsung di ponselmu)[^\r\n\"]{0,250}"
        r"|(?:\. ?)?Pastikan (?:kamu|Anda|Tribunners) sudah (?:meng)?install? aplikasi WhatsApp[^\r\n]{0,40}"
        r"|Simak|breaking news|berita pilihan"
        r"|dan(?:(?<=breaking news\ndan)|(?<=breaking news\rdan)|(?<=breaking news\r\ndan))",
        name="social.channel",
        evidence="16 of 10,958 texts of Kompas, broken over eight lines at the links",
    ),
    line(
        Kind.SOCIAL, _FACT_CHECK, name="social.fact_check", evidence="10 of 10,958 texts of Liputan6, four lines each"
    ),
    line(
        Kind.SOCIAL,
        rf"(?:- ?)?(?:https?://)?{_EMBEDDING}[^\s\"'\[]{{3,300}}"
        rf"(?: {{1,2}}(?:https?://)?{_EMBEDDING}[^\s\"'\[]{{3,200}})?",
        name="social.link",
        evidence="18 of 10,958 texts; links to other places are lists of the story's own",
    ),
    line(
        Kind.SOCIAL,
        rf"(?:{_VIEW} {{0,40}})?{_POST}|{_VIEW}|A post shared by [^\r\n]{{1,120}}",
        name="social.post",
        evidence="10 of 10,958 texts",
    ),
    line(
        Kind.SOCIAL,
        rf"-{{1,2}} ?[^\r\n()]{{1,50}} ?{_HANDLE}(?: ?{_DAY})?",
        name="social.tweet",
        evidence="2 of 10,958 texts",
    ),
    line(
        Kind.SOCIAL,
        rf"(?:[Bb]agikan|[Ss]hare)?(?: ke)? ?:? ?{_NETWORK}(?:[ ,|/]{{1,3}}{_NETWORK}){{1,7}}",
        name="social.share",
        evidence="none of 10,958 texts, a form of other pages",
    ),
    inline(Kind.SOCIAL, "[Gambas", name="social.embed_inline", evidence="2 of 10,958 texts", pattern=_EMBED),
    inline(Kind.SOCIAL, "[ Gambas", name="social.embed_tokenised", evidence="1 of 10,958 texts", pattern=_EMBED),
    inline(
        Kind.SOCIAL,
        "View this post on Instagram",
        name="social.view_inline",
        evidence="3 of 10,958 texts",
        pattern=rf"{_VIEW}(?: {{0,40}}{_POST})?",
    ),
    inline(
        Kind.SOCIAL,
        "Lihat postingan ini di Instagram",
        name="social.view_inline_id",
        evidence="1 of 10,958 texts",
        pattern=rf"{_VIEW}(?: {{0,40}}{_POST})?",
    ),
    inline(
        Kind.SOCIAL,
        "A post shared by",
        name="social.post_inline",
        evidence="none of 10,958 texts, a form of other pages",
        pattern=_POST,
    ),
    inline(
        Kind.SOCIAL,
        "pic.twitter.com/",
        name="social.picture",
        evidence="13 of 10,958 texts",
        pattern=rf"pic\.twitter\.com/[A-Za-z0-9]{{4,16}}(?:{_TWEETED})?",
    ),
    inline(
        Kind.SOCIAL,
        "Ikuti Whats",
        name="social.channel_inline",
        evidence="33 of 10,958 texts of Republika",
        pattern=r"Ikuti (?i:whats ?app channel) [A-Z][A-Za-z.]{2,20}?(?=sumber ?:|[^A-Za-z.]|\.?\Z)",
    ),
    tail(
        Kind.SOCIAL,
        rf"{_CALLED}[^.!?\r\n\"]{{3,60}}(?:\.(?i:com|co\.id|id))?[^.!?\r\n\"]{{0,60}} Google News"
        r"[^\r\n\"]{0,160}",
        name="social.news_tail",
        evidence="1 of 10,958 texts; 97 of 23,869 inside a line",
        needs="Google News",
    ),
    tail(
        Kind.SOCIAL,
        rf"(?:Boleh f|Jangan lupa f|F)ollow (?:kami|kita|media sosial|akun)[^.!?\r\n\"]{{0,60}} di {_NETWORKS}\.?",
        name="social.follow_tail",
        evidence="199 of 10,958 texts, all of Majoriti",
        needs="ollow ",
    ),
    tail(
        Kind.SOCIAL,
        rf"(?:Jangan lupa i|I)kuti (?:kami|kita|media sosial|akun)[^.!?\r\n\"]{{0,60}}"
        rf" di (?:{_NETWORKS}|{_CHANNEL})\.?",
        name="social.follow_tail_id",
        evidence="none of 10,958 texts, a form of other pages",
        needs="kuti ",
    ),
)
