"""Tag and topic lines."""

from __future__ import annotations

from newscorpus.records import Kind
from newscorpus.rules import line, tail

_TAG = r"# ?[^\s#.,]{2,40}"
_LABEL = r"(?i:tags?|topik|kata kunci|keywords?|label)(?: (?:terkait|artikel|berita|populer))?"

KEYWORDS = (
    line(
        Kind.KEYWORDS,
        rf"{_LABEL} ?: ?(?P<keywords>[^\s.][^\r\n.]{{0,300}})?",
        name="keywords",
        evidence="none of 10,958 texts; a seed",
    ),
    line(
        Kind.KEYWORDS,
        rf"(?P<keywords>{_TAG}(?:[ ,]{{0,3}}{_TAG}){{0,20}})",
        name="keywords.hashtags",
        evidence="7 of 10,958 texts",
    ),
    tail(
        Kind.KEYWORDS,
        r"(?P<keywords>#[^\s#.,\"']{2,40}(?:[ ,]{0,3}#[^\s#.,\"']{2,40}){1,20})",
        name="keywords.hashtag_tail",
        evidence="9 of 10,958 texts",
        needs="#",
    ),
    tail(
        Kind.KEYWORDS,
        r"(?P<keywords>[a-z](?:(?<=/[a-z]{2}\) .)|(?<=/[a-z]{3}\) .)|(?<=/[a-z]{3}\).))[a-z0-9 -]{2,190})",
        name="keywords.tail",
        evidence="8 of 10,958 texts: tags behind the signature in a text without line breaks",
        needs=")",
    ),
)
