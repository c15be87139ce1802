"""Signatures and end marks: what an article is signed and closed with."""

from __future__ import annotations

from newscorpus.outlets._people import INITIALS
from newscorpus.records import Kind
from newscorpus.rules import line, tail

_AGENCY = "Reuters|AFP|AP|dpa|DPA|EPA|Antara|ANTARA|BBC|CNN|rtr|Bloomberg|Xinhua|Kyodo"

SIGNATURES = (
    line(Kind.SIGNATURE, rf"[(\[](?P<initials>{INITIALS})[)\]]", name="signature.line"),
    line(
        Kind.SIGNATURE,
        rf"(?P<initials>[a-z]{{2,4}}(?:/[a-z]{{2,4}}){{0,3}}) "
        rf"\((?P<agency>(?:{_AGENCY})(?:[,/] ?(?:{_AGENCY})){{0,3}})\)",
        name="signature.agency",
    ),
    tail(
        Kind.SIGNATURE,
        r"(?<=[.!?\"') ])[(\[](?P<initials>[a-z]{2,4}(?:[/-][a-z]{2,4}){0,3})[)\]]",
        name="signature.tail",
        evidence="2,400 of 23,869 texts end so",
    ),
)

END_MARKS = (
    line(Kind.END_MARK, r"\(?(?:\*/?){1,4}\)?|\(\*+/[A-Za-z]{2,6}\)|-{3,}|_{3,}|={3,}", name="end_mark.line"),
    tail(Kind.END_MARK, r"\((?:\*/?){1,4}\)|\*{2,4}", name="end_mark.tail", evidence="325 of 23,869 texts"),
)
