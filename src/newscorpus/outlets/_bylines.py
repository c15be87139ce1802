"""Bylines: author, reporter and editor lines."""

from __future__ import annotations

from newscorpus.outlets._people import PEOPLE
from newscorpus.records import Kind
from newscorpus.rules import line

BYLINES = (
    line(
        Kind.BYLINE,
        rf"(?i:penulis|reporter|pewarta|wartawan|kontributor|oleh|author|jurnalis) ?[:;-] ?(?P<author>{PEOPLE})",
        name="byline.author",
        evidence="94 of 23,869 texts have `Penulis:`",
    ),
    line(Kind.BYLINE, rf"(?i:editor|redaktur|penyunting) ?[:;-] ?{PEOPLE}", name="byline.editor"),
    line(
        Kind.BYLINE,
        rf"Laporan (?:[Ww]artawan|[Rr]eporter|[Jj]urnalis)[A-Za-z .]{{0,40}}, (?P<author>{PEOPLE})",
        name="byline.report",
        evidence="527 of 23,869 texts have `Laporan Wartawan`",
    ),
)
