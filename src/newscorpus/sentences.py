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
_LONGEST = 12


def _is_abbreviation(text: str, dot: int) -> bool:
    if text[dot] != ".":
        return False
    word = text[max(0, dot - _LONGEST) : dot].rpartition(" ")[2].lstrip("(\"'“‘")
    return (len(word) == 1 and word.isupper()) or (len(word) < _LONGEST and word.lower() in ABBREVIATIONS)


def sentence_spans(text: str) -> list[tuple[int, int]]:
    """Return the sentences of `text` as half-open spans without the white space around them; a line break ends one."""
    spans: list[tuple[int, int]] = []
    start = 0
    for m in _END.finditer(text):
        at, end = m.span()
        if text[at] in "\n\r":
            _append(spans, text, start, at)
        elif _is_abbreviation(text, at):
            continue
        else:
            _append(spans, text, start, end)
        start = end
    _append(spans, text, start, len(text))
    return spans


def _append(spans: list[tuple[int, int]], text: str, start: int, end: int) -> None:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        spans.append((start, end))
