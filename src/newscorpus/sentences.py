"""Where sentences begin and end, also where a scraper lost the blank after a full stop."""

from __future__ import annotations

import re

# One leading character class, so that the search skips to a candidate; a run of stops is one candidate, at its first.
_END = re.compile(
    r"""[\n\r.!?…] (?: (?<=[\n\r])
    | (?<![.!?…].) [.!?…"'”’»)\]]*+
      (?: [^\S\n\r]++(?=["'“‘«(\[]*+[A-Z0-9À-ÖØ-Þ])
        | (?<=[a-z0-9)"'”’][.!?])(?=["'“‘«]?[A-Z][a-z])
        | (?<=[.!?]["”])(?=[A-Z][a-z])
        | (?=[\n\r]) ))""",
    re.VERBOSE,
)
ABBREVIATIONS = frozenset(
    """a.n al alm alm. almh apt art ba bpk brigjen cf co d.a dkk dll dn dr dra drg drh drs dsb dst dt dtk et h hj hlm
    ir irjen jend jl jln jr kab kapt kec kel ket kol kom kombes kompol kpt letjen letkol lih ltd m.m mayjen mr mrs ms
    mt n.b no nn ny
    pdt pjs pol prof r.a rp s.d s.h sdr sdri serka sertu st tbk tgl th tn tsb u.b u.p ust vs""".split()
)
_WORD_BEFORE = re.compile(r"[A-Za-z][A-Za-z.]{0,9}\Z")
_LONGEST = 12


def _is_abbreviation(text: str, dot: int) -> bool:
    if text[dot] != ".":
        return False
    m = _WORD_BEFORE.search(text, max(0, dot - _LONGEST), dot)
    if m is None or (m.start() and text[m.start() - 1].isalnum()):
        return False
    word = m.group()
    return (len(word) == 1 and word.isupper()) or word.casefold() in ABBREVIATIONS


def sentence_spans(text: str) -> list[tuple[int, int]]:
    """Return the sentences of `text` as half-open spans without the white space around them; a line break ends one."""
    spans = []
    start = 0
    for m in _END.finditer(text):
        at = m.start()
        if text[at] in "\n\r":
            end = at
        elif _is_abbreviation(text, at):
            continue
        else:
            end = at + len(m.group().rstrip())
        if text[start:end].strip():
            spans.append(_stripped(text, start, end))
        start = m.end()
    if text[start:].strip():
        spans.append(_stripped(text, start, len(text)))
    return spans


def _stripped(text: str, start: int, end: int) -> tuple[int, int]:
    while text[start].isspace():
        start += 1
    while text[end - 1].isspace():
        end -= 1
    return start, end
