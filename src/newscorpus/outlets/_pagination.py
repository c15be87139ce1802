"""Page counts and pointers to the next page."""

from __future__ import annotations

from newscorpus.records import Kind
from newscorpus.rules import line

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
