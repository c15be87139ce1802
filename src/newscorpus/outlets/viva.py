"""VIVA: `VIVA.co.id - `; one flat line, signed `(ase)`, a contributor of another town behind it."""

from newscorpus.records import Kind
from newscorpus.rules import Outlet, inline, tail

_WORD = r"[A-Z][A-Za-z.']{0,20}"
_NAME = rf"{_WORD}(?: {_WORD}){{0,3}}"

OUTLET = Outlet(
    name="viva",
    title="VIVA",
    domains=("viva.co.id",),
    marks=("VIVA.co.id", "VIVA co.id"),
    rules=(
        tail(
            Kind.BYLINE,
            rf"(?<=  )(?P<author>{_NAME}(?:/{_NAME}(?=/{_NAME}/))?)/{_NAME}(?:/{_NAME})?",
            name="viva.contributor",
            needs="/",
            evidence="9 of 292 texts: name and province, or two of each",
        ),
        tail(
            Kind.SIGNATURE,
            r"\((?<=  \()(?P<initials>[a-z]{3})\)",
            name="viva.initials",
            needs="  (",
            evidence="23 of 292 texts, 4 of them behind a name or more blanks than the shared rule has",
        ),
        tail(
            Kind.PAGINATION,
            r"\*Ke halaman selanjutnya|Selanjutnya(?:\.\.\.|:) ?[A-Z][^.!?\"\r\n]{5,90}(?:\.\.\.)?",
            name="viva.next",
            needs="elanjutnya",
            evidence="4 of 292 texts: the link to the next page, with its headline or without",
        ),
        inline(
            Kind.RELATED,
            "Simak LIVE MATCH ",
            name="viva.live",
            pattern=r"Simak LIVE MATCH [^.!?\"\r\n]{5,60} di ?sini\.?",
            evidence="2 of 292 texts",
        ),
        inline(
            Kind.RELATED,
            "Lihat videonya di",
            name="viva.video",
            pattern=r"Lihat videonya di ?sini\.?",
            evidence="2 of 292 texts",
        ),
    ),
    checked=292,
)
