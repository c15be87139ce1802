"""Rules for the texts that samples of an outlet repeat: what each may be, and the pattern that matches it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newscorpus.drafting.observing import Observations
from newscorpus.drafting.repeating import Repeated
from newscorpus.drafting.writing import LONGEST_PIECE
from newscorpus.records import Kind
from newscorpus.rules import Place, Rule

MOST_RULES = 12
_SPECIAL = re.compile(r"[.^$*+?{}\[\]\\|()]")
_REST = r"[^\r\n]{1,100}"
_NUMBER = re.compile(r"([0-9]++(?:[.,][0-9]++)*+)")
_WORDS = re.compile(r"[a-z]{2,20}+")
_SUBHEAD = re.compile(r"[A-Z][A-Za-z-]{1,20}(?: [A-Za-z-]{1,20}){0,3}")
_LITERAL = re.compile(r"[A-Za-z]{2,}+")
# The first row with a word of the text says what it is; a line without any is furniture.
_KINDS = (
    (Kind.RELATED, "baca lihat simak tonton saksikan juga artikel terkait populer pilihan"),
    (Kind.SOCIAL, "ikuti follow gabung join whatsapp telegram channel google facebook instagram twitter share bagikan"),
    (Kind.ADVERT, "iklan advertisement adv promo scroll"),
    (Kind.LEGAL, "copyright hak cipta dilarang"),
    (Kind.BYLINE, "penulis editor reporter pewarta wartawan laporan oleh"),
    (Kind.CAPTION, "foto ilustrasi dok photo"),
    (Kind.KEYWORDS, "tag tags topik"),
)


def proposed_rules(name: str, seen: Observations) -> Iterator[Rule]:
    """Yield a rule of the outlet `name` for each text that the first sample and others repeat, at most 12."""
    names: set[str] = set()
    for repeated in seen.repeated:
        if not repeated.in_first or not can_be_rule(repeated, seen):
            continue
        words = _WORDS.findall(repeated.text.lower())[:3] or [repeated.place.value]
        stem = f"{name}.{'_'.join(words)}"
        own = stem if stem not in names else f"{stem}_{len(names) + 1}"
        names.add(own)
        yield _rule(own, repeated, seen.samples)
        if len(names) == MOST_RULES:
            return


def can_be_rule(repeated: Repeated, seen: Observations) -> bool:
    """Tell whether a repeated text needs a rule: a dateline with a brand needs none once the brand is a mark."""
    branded = repeated.place is Place.LEAD and any(mark in repeated.text for mark in seen.marks)
    return not branded and all(len(word) <= LONGEST_PIECE for word in repeated.text.split())


def _rule(name: str, repeated: Repeated, samples: int) -> Rule:
    literal = _LITERAL.search(repeated.text)
    return Rule(
        name,
        repeated.place,
        kind_of(repeated),
        pattern_of(repeated.text) + (_REST if repeated.goes_on else ""),
        (literal.group() if literal else "") if repeated.place is Place.LEAD else None,
        evidence=f"{repeated.samples} of {samples} samples",
    )


def kind_of(repeated: Repeated) -> Kind:
    """Return what a repeated text may be by its words, and where they do not tell, by its place and form.

    A line of few words, without numbers and marks, may be a subhead that every article has: it stays in the body.
    """
    words = set(_WORDS.findall(repeated.text.lower()))
    guessed = next((kind for kind, row in _KINDS if not words.isdisjoint(row.split())), None)
    if guessed is None and repeated.place is Place.LEAD and repeated.text.rstrip().endswith("-"):
        return Kind.DATELINE
    if guessed is None and repeated.place is Place.LINE and not repeated.goes_on and _SUBHEAD.fullmatch(repeated.text):
        return Kind.SUBHEAD
    return guessed or Kind.FURNITURE


def pattern_of(text: str) -> str:
    """Return the pattern that matches `text` with any other numbers, bounded, fit for a raw string in double quotes."""
    parts = _NUMBER.split(text)
    return "".join(_escaped(part) if n % 2 == 0 else _number(part) for n, part in enumerate(parts))


def _number(text: str) -> str:
    """The pattern of numbers up to two digits longer than `text`."""
    return f"[0-9]{{1,{len(text) + 2}}}" if text.isdigit() else f"[0-9][0-9.,]{{0,{len(text) + 1}}}"


def _escaped(text: str) -> str:
    text = _SPECIAL.sub(lambda m: f"\\{m.group()}", text)
    return "".join(c if c.isprintable() and c != '"' else _code(c) for c in text)


def _code(c: str) -> str:
    return f"\\U{ord(c):08x}" if ord(c) > 0xFFFF else f"\\u{ord(c):04x}"
