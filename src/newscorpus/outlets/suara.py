"""Suara: `Suara.com - `; tokenised text, `Baca_Juga` where a link stood, its source in brackets at the end."""

from newscorpus.records import Kind
from newscorpus.rules import Outlet, inline, tail

_BEHIND_SENTENCE = r"[(\[](?:(?<=[.!?\"'][(\[])|(?<=[.!?\"'] [(\[])|(?<=[.!?\"']  [(\[]))"
_MEDIUM = (
    r"[A-Z][A-Za-z]{2,14}(?:\.(?:com|id))?|(?:Al|Anadolu|Daily|Huffington|New|Sky|The) [A-Z][A-Za-z]{2,14}"
    r"(?: [A-Z][A-Za-z]{2,14})?"
)

OUTLET = Outlet(
    name="suara",
    title="Suara",
    domains=("suara.com",),
    marks=("Suara.com",),
    rules=(
        inline(
            Kind.RELATED,
            "Baca_Juga",
            name="suara.also",
            evidence="7 of 179 texts inside a line; 18 more have it on a line of its own",
        ),
        tail(
            Kind.SIGNATURE,
            rf"{_BEHIND_SENTENCE} ?(?P<agency>{_MEDIUM}) ?[)\]]",
            name="suara.source",
            evidence="58 of 179 texts: the agency or the medium that a report is taken from",
        ),
    ),
    checked=179,
)
