"""Captions with a credit or a label."""

from __future__ import annotations

from newscorpus.records import Kind
from newscorpus.rules import line

_CREDIT = r"(?:[Ff]oto|FOTO|[Pp]hoto|[Ii]lustrasi|[Dd]ok(?:umentasi|umen)?\.?|[Ss]umber [Ff]oto)"

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
