"""Copyright, disclaimers, where an article appeared before."""

from __future__ import annotations

from newscorpus.records import Kind
from newscorpus.rules import line

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
