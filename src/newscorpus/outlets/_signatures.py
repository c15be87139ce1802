"""Signatures and end marks: what an article is signed and closed with.

A signature is a bracket at the end of the text. What distinguishes it from a bracket of the last sentence is what
stands before it: a finished sentence, another bracket, an arrow, or nothing on its line.
"""

from __future__ import annotations

from newscorpus.outlets._people import INITIALS
from newscorpus.records import Kind
from newscorpus.rules import line, tail

_AGENCY = (
    "Reuters|REUTERS|AFP|AP|dpa|DPA|EPA|Antara|ANTARA|ANTARA News|Ant|ant|BBC|CNN|rtr|Bloomberg|Xinhua|Kyodo"
    "|Bernama|BERNAMA"
)
_FINISHED = "[.!?…\"')\\]>*]"
_SAME_LINE = rf"[(\[](?:(?<={_FINISHED}[(\[])|(?<={_FINISHED} [(\[])|(?<={_FINISHED}  [(\[])|(?<={_FINISHED}   [(\[]))"
_OPEN = rf"(?:{_SAME_LINE}|[(\[](?<=[\r\n][(\[])) ?"
"""A bracket behind a finished sentence, another bracket or an arrow, or at the beginning of its line."""
_CLOSE = r" ?[)\]]"
_WORD = r"[A-Z][A-Za-z.'-]{0,20}"
_NAME = rf"{_WORD}(?: {_WORD}){{0,4}}"
_FULL_NAME = rf"{_WORD}(?: {_WORD}){{1,4}}"
_DOMAIN = r"[A-Za-z][A-Za-z-]{2,24}\.(?i:co\.id|com|co|id|net|news)"
_HOUSE = r"(?:Tribun ?[A-Za-z]{0,15}|[A-Z][a-z]{2,15}|[A-Z]{2,10}(?: [A-Z][a-z]{2,15}){0,2})"
_LETTERS = r"[A-Za-z][A-Za-z0-9]{0,8}"
_SLASHED = rf"(?:\* ?/ ?)?(?P<initials>{_LETTERS}(?: ?[/|] ?{_LETTERS}){{0,3}} ?[/|] ?[a-z][a-z0-9]{{1,11}})"
_CAPITALS = r"[A-Z][A-Z.']{0,14}"
_SOURCE = r"[A-Za-z0-9][A-Za-z0-9._-]{1,24}(?: [A-Z][A-Za-z0-9.]{1,20}){0,3}"
_CODE = r"(?:[A-Z][a-z] ?\. ?)?[A-Z][A-Z0-9]{0,5}(?: ?[./-] ?[A-Z0-9]{1,6}){0,4}"

SIGNATURES = (
    line(
        Kind.SIGNATURE,
        rf"[(\[] ?(?:\*/)?(?P<initials>{INITIALS}) ?[)\]]",
        name="signature.line",
        evidence="358 of 10,958 texts",
    ),
    line(
        Kind.SIGNATURE,
        rf"(?P<initials>[a-z]{{2,4}}(?:/[a-z]{{2,4}}){{0,3}}) "
        rf"\((?P<agency>(?:{_AGENCY})(?:[,/] ?(?:{_AGENCY})){{0,3}})\)",
        name="signature.agency",
        evidence="none of 10,958 texts; a seed",
    ),
    tail(
        Kind.SIGNATURE,
        rf"[(\[] ?{_DOMAIN} ?/ ?(?P<author>{_NAME}(?: ?[,/&] ?{_NAME}){{0,5}}){_CLOSE}",
        name="signature.branded",
        evidence="102 of 10,958 texts: `(Tribunnews.com/Name)`",
    ),
    tail(
        Kind.SIGNATURE,
        rf"{_OPEN}(?P<agency>(?:{_AGENCY})(?: ?[,/] ?(?:{_AGENCY})){{0,3}}){_CLOSE}",
        name="signature.agency_tail",
        evidence="48 of 10,958 texts",
    ),
    tail(
        Kind.SIGNATURE,
        rf"{_OPEN}(?:{_HOUSE}|{_DOMAIN}) ?/ ?(?P<author>{_NAME}(?: ?[,/&] ?(?:{_DOMAIN} ?/ ?)?{_NAME}){{0,5}}){_CLOSE}",
        name="signature.house",
        evidence="9 of 10,958 texts: `(Surya/Name)`",
    ),
    tail(
        Kind.SIGNATURE,
        rf"{_OPEN}(?=[^()\[\]]{{0,20}}[0-9]){_CODE}{_CLOSE}",
        name="signature.code",
        evidence="33 of 10,958 texts: Antara's `(T.I025/R010)`",
    ),
    tail(
        Kind.SIGNATURE,
        rf"[(\[] ?{_SLASHED}{_CLOSE}\.?",
        name="signature.slashed",
        evidence="732 of 10,958 texts: `(den/udi)`; 2,400 of 23,869 end with initials",
    ),
    tail(
        Kind.SIGNATURE,
        rf"{_OPEN}(?:\* ?/ ?)?(?P<initials>[a-z]{{1,12}}){_CLOSE}",
        name="signature.tail",
        evidence="457 of 10,958 texts",
    ),
    tail(
        Kind.SIGNATURE,
        rf"{_OPEN}(?P<author>{_FULL_NAME}(?: ?[,/&] ?{_FULL_NAME}){{0,3}}){_CLOSE}",
        name="signature.name",
        evidence="156 of 10,958 texts, most of Okezone",
    ),
    tail(
        Kind.SIGNATURE,
        rf"{_SAME_LINE} ?(?P<author>[A-Z][A-Za-z]{{0,14}}){_CLOSE}",
        name="signature.word",
        evidence="36 of 10,958 texts",
    ),
    tail(
        Kind.SIGNATURE,
        rf"(?<=[\r\n])(?!BABAK ){_CAPITALS}(?: {_CAPITALS}){{1,3}}(?: ?\| ?{_CAPITALS}(?: {_CAPITALS}){{0,3}}){{0,4}}",
        name="signature.capitals",
        evidence="8 of 10,958 texts, all of Tempo",
    ),
    tail(
        Kind.SIGNATURE,
        r"-(?:(?<=\. -)|(?<=\.-)) ?(?P<agency>[A-Z][A-Za-z]{3,15})",
        name="signature.dash",
        evidence="189 of 10,958 texts, most of Majoriti",
    ),
    tail(
        Kind.SIGNATURE,
        r"sumber ?: ?(?P<agency>[A-Z][A-Za-z.]{2,20}(?: [A-Z][a-z]{2,10})?)",
        name="signature.source",
        evidence="3 of 10,958 texts",
        needs="sumber",
    ),
    line(
        Kind.SIGNATURE,
        r"(?P<agency>[A-Z][A-Za-z']{2,20}(?: [A-Z][a-z]{2,15}){0,2} News Agency) \([A-Z]{2,8}\)",
        name="signature.news_agency",
        evidence="4 of 10,958 texts",
    ),
    line(
        Kind.SIGNATURE,
        rf"[Ss]umber ?: ?{_SOURCE}(?:(?: dan |, ?| & ){_SOURCE}){{0,4}}(?: ?\[[a-z]{{2,4}}\])?[ .]{{0,3}}",
        name="signature.source_line",
        evidence="15 of 10,958 texts, besides Dailysocial's",
    ),
)

END_MARKS = (
    line(
        Kind.END_MARK,
        r"[(\[]? ?(?:\* ?/? ?){1,4}[)\]]?|\(\*+/[A-Za-z]{2,6}\)|-{3,}|_{3,}|={3,}|\[ ?\]|\( ?\)",
        name="end_mark.line",
        evidence="39 of 10,958 texts",
    ),
    tail(
        Kind.END_MARK,
        r"[(\[] ?(?:\* ?/? ?){0,4}[)\]]",
        name="end_mark.tail",
        evidence="74 of 10,958 texts: `(*)`, `[]`; 325 of 23,869",
    ),
    tail(Kind.END_MARK, r"\*{2,4}|-{3,9}", name="end_mark.stars", evidence="6 of 10,958 texts"),
)
