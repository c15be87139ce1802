"""The newsroom's notes on the article."""

from __future__ import annotations

from newscorpus.records import Kind
from newscorpus.rules import inline, line

_NOTED = r"(?:Catatan [Rr]edaksi|CATATAN REDAKSI|Ralat|RALAT|Koreksi|Editor's [Nn]ote)"
_HELP = r" (?:[Mm]agang|kecerdasan buatan|AI|[Rr]edaksi|tanggung jawab)"
_ARTICLE = r"(?:Artikel|Tulisan|Konten) ini"

NOTES = (
    line(
        Kind.NOTE,
        rf"[*(\[]? ?{_NOTED} ?: ?[^\r\n]{{3,380}}",
        name="note.editor",
        evidence="1 of 10,958 texts",
    ),
    line(
        Kind.NOTE,
        rf"[*(\[] ?{_ARTICLE} (?:ditulis|dibuat|disusun)[^\r\n]{{5,340}}"
        rf"|{_ARTICLE} merupakan (?:opini|hasil kerja|kerja ?sama)[^\r\n]{{5,340}}"
        rf"|{_ARTICLE} (?:ditulis|dibuat|disusun)[^\r\n]{{0,160}}{_HELP}[^\r\n]{{0,200}}",
        name="note.written",
        evidence="2 of 10,958 texts",
    ),
    line(
        Kind.NOTE,
        rf"Catatan ?: ?{_ARTICLE} [^\r\n]{{5,340}}|-{{0,3}} ?Disclosure ?: ?[^\r\n]{{5,340}}",
        name="note.disclosure",
        evidence="13 of 10,958 texts, most of Dailysocial",
    ),
    inline(
        Kind.NOTE,
        "Catatan Redaksi:",
        name="note.inline",
        evidence="none of 10,958 texts, a form of other pages",
        pattern=r"Catatan Redaksi: ?[A-Z][^\r\n.]{5,250}(?:\.|\Z)",
    ),
)
