"""Tag and topic lines."""

from __future__ import annotations

from newscorpus.records import Kind
from newscorpus.rules import line

KEYWORDS = (
    line(
        Kind.KEYWORDS,
        r"(?i:tags?|topik|kata kunci|keywords?|label) ?: ?(?P<keywords>[^\s.][^\r\n.]{0,300})",
        name="keywords",
    ),
    line(Kind.KEYWORDS, r"(?P<keywords>#[^\s#]{2,40}(?:[ ,]{1,3}#[^\s#]{2,40}){0,20})", name="keywords.hashtags"),
)
