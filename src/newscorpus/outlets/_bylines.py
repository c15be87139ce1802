"""Bylines: author, reporter and editor lines, and the same at the beginning or the end of flat text."""

from __future__ import annotations

from newscorpus.outlets._people import PEOPLE, PERSON, SHORTEST_PERSON
from newscorpus.records import Kind
from newscorpus.rules import lead, line, tail

_WRITES = (
    "(?:A(?i:uthor)|D(?i:itulis oleh)|J(?i:urnalis)|K(?i:ontributor)|N(?i:askah)|O(?i:leh)|P(?i:enulis|ewarta)"
    "|R(?i:eporter))"
)
_EDITS = (
    "(?:(?:Asisten )?E(?i:ditor)|F(?i:otografer)|P(?i:enerjemah|enyelaras|engunggah|enyunting|roduser)"
    "|R(?i:edaktur(?: pelaksana)?)|U(?i:ploader)|V(?i:ideografer))"
)
_INSTITUTE = (
    r"(?:(?:[A-Z][A-Za-z.']{1,20} ){0,4}(?:Universitas|Institut|Politeknik|Madrasah|Sekolah|Fakultas|Akademi|Pesantren"
    r"|Mahasiswa|Siswa|SM[AKP]N?|MAN|MTs|UIN|IAIN|STAI[A-Z]?)\b[A-Za-z0-9 .,'-]{0,100})"
)
_OFFICE = (
    "(?:Dosen|Guru|Rektor|Dekan|Ketua|Wakil|Sekretaris|Anggota|Direktur|Kepala|Mahasiswa|Peneliti|Pengamat|Pakar|Ahli"
    "|Aktivis|Alumnus|Alumni|Pegiat|Praktisi|Pengajar|Pemerhati|Ekonom|Advokat|Dokter|Penulis|Wartawan|Da'i)"
)
_COMPANY = r"(?:[A-Za-z0-9-]{2,30}\.(?i:com|co\.id|co|id|net|news)|[Tt]ribun [A-Z][a-z]{2,15}|[Tt]ribun[a-z]{0,12})"
_REPORTS = (
    rf"[Ll]aporan (?:(?i:wart?a?wan|reporter|jurnalis|kontributor|koresponden)(?: {{1,3}}{_COMPANY})?|{_COMPANY},)"
)
_REPORT = rf"{_REPORTS}(?:(?:(?!\.(?:COM|CO|ID|NET)\b)[^,:\r\n]){{0,50}}[,:])? {{0,3}}"
_WRITTEN = r"[*(]{0,2}(?:Artikel|Tulisan|Berita|Konten) (?:ini )?(?:telah )?(?:di|ter)tulis oleh"
_HELPED = (
    r"(?i:(?:turut |ikut )?berkontribusi (?:dalam|pada|untuk) (?:penulisan|penyusunan|laporan|artikel|tulisan)"
    r"[a-z ]{0,20} ini)"
)
_BEGINS = (
    r"(?<=[a-z. ])(?=(?:[A-Z]{2}[A-Z0-9-]{1,28}|(?:[A-Z][a-z0-9]{2,15}){1,3})\. ?(?i:com|co|id|net)"
    r"|[A-Z]{3,25}(?: [A-Z]{2,20}){0,3} {0,2}[-,])"
)

BYLINES = (
    line(
        Kind.BYLINE,
        rf"\(?{_WRITES} ?[:;-] ?(?P<author>{PERSON}) ?/ ?{_INSTITUTE}",
        name="byline.institute",
        evidence="8 of 760 Liputan6 texts",
    ),
    line(
        Kind.BYLINE,
        rf"(?:Oleh|OLEH|Penulis) ?: ?(?P<author>{PERSON}) ?,? ?\(?{_OFFICE}\b[^\r\n:]{{0,120}}[A-Za-z.)]",
        name="byline.office",
        evidence="the office of the author of an opinion piece",
    ),
    line(
        Kind.BYLINE,
        rf"[(\[]?(?:{_WRITES}|{_EDITS} dan {_WRITES}) ?[:;-] ?(?P<author>{PEOPLE})[)\].]?",
        name="byline.author",
        evidence="94 of 23,869 texts have `Penulis:`",
    ),
    line(
        Kind.BYLINE,
        rf"[(\[]?{_EDITS}(?: ?[:;-] ?){PEOPLE}[)\].]?",
        name="byline.editor",
        evidence="55 of 10,958 texts",
    ),
    line(
        Kind.BYLINE,
        rf"\(?{_WRITES} ?:? (?P<author>{PEOPLE}) ?[|,] ?{_EDITS} ?:? {PEOPLE}\)?"
        rf"|\((?:Kontributor|Penulis|Reporter)[^,:|()\r\n]{{0,40}}, {PEOPLE} ?[|,] ?{_EDITS} ?:? {PEOPLE}\)",
        name="byline.both",
        evidence="Kompas: 3 of 365",
    ),
    line(
        Kind.BYLINE,
        rf"(?:Oleh|OLEH|Penulis) ?: ?(?P<author>{PERSON})(?:,? [(|]?[^\r\n:]{{3,120}}[A-Za-z.)]|\*\)?)",
        name="byline.described",
        evidence="5 of 10,958 texts: opinion pieces, which give the author's office behind the name",
    ),
    line(
        Kind.BYLINE,
        rf"{_REPORT}(?P<author>{PEOPLE})\.?",
        name="byline.report",
        evidence="527 of 23,869 texts have `Laporan Wartawan`",
    ),
    line(
        Kind.BYLINE,
        rf"(?:Laporan|Penulis ?:) (?P<author>{SHORTEST_PERSON}) ?(?:\| ?|I )"
        r"[A-Z][A-Za-z]{2,20}(?: [A-Z][A-Za-z]{2,20}){0,2}",
        name="byline.placed",
        evidence="9 of 829 Tribun texts: Serambinews names the reporter's town behind a bar",
    ),
    line(
        Kind.BYLINE,
        rf"{_WRITTEN} (?P<author>{PERSON})(?:,? [^\r\n]{{1,160}}[a-zA-Z.)])?",
        name="byline.written",
        evidence="trainees of detik: 5 of 1,788",
    ),
    line(
        Kind.BYLINE,
        rf"\( ?(?i:ditulis oleh|penulis|oleh) ?:? ?(?P<author>{PEOPLE}) ?\)",
        name="byline.bracketed",
        evidence="905 of 1,000 Turnbackhoax texts",
    ),
    line(
        Kind.BYLINE,
        rf"(?:- ?)?(?P<author>{PEOPLE}) {_HELPED}\.?",
        name="byline.helped",
        evidence="Tempo 2, Dailysocial 1",
    ),
    line(
        Kind.BYLINE,
        rf"(?:Tim [A-Za-z]{{3,15}}|(?P<author>{PERSON})) [-|] detik[A-Z][A-Za-z]{{1,11}}[a-z]",
        name="byline.detik",
        evidence="the line below the headline of every detik page",
    ),
    line(Kind.BYLINE, r"(?i:tim redaksi)|REDAKSI", name="byline.newsroom", evidence="the author line of Kompas"),
    lead(
        Kind.BYLINE,
        rf"{_REPORT}(?P<author>{SHORTEST_PERSON}) {{0,3}}{_BEGINS}",
        name="byline.lead",
        needs="aporan ",
        evidence="before the dateline of 131 of 829 Tribun texts",
    ),
    lead(
        Kind.BYLINE,
        rf"{_WRITES} ?: ?(?P<author>{SHORTEST_PERSON}) {{0,3}}{_BEGINS}",
        name="byline.lead_author",
        needs=":",
        evidence="before the dateline of 3 of 10,958 texts",
    ),
    tail(
        Kind.BYLINE,
        rf"(?<=[ .!?\"')\]])(?:Penulis|Reporter|Pewarta|Kontributor|Jurnalis|Wartawan) ?: ?(?P<author>{PEOPLE})\.?",
        name="byline.tail",
        evidence="14 of 253 Jawa Pos texts, 4 of 829 Tribun texts",
    ),
    tail(
        Kind.BYLINE,
        r"(?<=[ .!?\"')\]A-Za-z])(?:Editor|Redaktur|Penyunting|Penerjemah|Uploader|Fotografer) ?: ?"
        rf"(?:{PEOPLE})\.?",
        name="byline.editor_tail",
        evidence="Antara and Tribun in flat text: 1 of 10,958",
    ),
    tail(
        Kind.BYLINE,
        rf"{_WRITTEN} (?P<author>{PERSON})(?:,? [a-zA-Z ,.]{{1,140}})?",
        name="byline.written_tail",
        evidence="trainees of detik in flat text: 1 of 1,788",
    ),
    tail(
        Kind.BYLINE,
        rf"\( ?(?i:ditulis oleh|penulis:|reporter:) ?(?P<author>{PEOPLE})(?: ?[|] ?Editor ?:? {PEOPLE})? ?\)",
        name="byline.bracketed_tail",
        evidence="Turnbackhoax in flat text",
    ),
)
