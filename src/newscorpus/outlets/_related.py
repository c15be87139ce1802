"""Pointers to other articles: `Baca juga` and its kin."""

from __future__ import annotations

from newscorpus.records import Kind
from newscorpus.rules import Extent, inline, line

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
