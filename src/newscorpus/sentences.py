"""Where sentences begin and end, also where a scraper lost the blank after a full stop or put one before it."""

from __future__ import annotations

import re

# One leading character class, so that the search skips to a candidate; a run of stops is one candidate, at its first.
# A mark that stands between blanks, or glued between two sentences, belongs to the one or the other: see _may_open.
_END = re.compile(
    r"""[\n\r.!?…] (?: (?<=[\n\r])
    | (?<![.!?….].) [.!?…]*+ ["'”’»)\]]*+
      (?: (?P<loose> [^\S\n\r]++ ["”] ) (?= [^\S\n\r]++ ["'“‘«(\[]*+ [^\S\n\r]?+ [A-Z0-9À-ÖØ-Þ] )
        | [^\S\n\r]++ (?= ["'“‘«(\[]*+ [^\S\n\r]?+ [A-Z0-9À-ÖØ-Þ] )
        | (?P<glued> (?<=[a-z0-9)"'”’][.!?]) | (?<=[.!?]["”]) | (?<=[.!?]"") | (?<=[A-Z]{2}[.!?]) )
          (?= ["'“‘«]?[A-Z][a-z] | (?<=[a-z]{3}[.!?]) ["“]?[A-Z]{2} | (?<=[.!?]["”]) [A-Z]{2} )
          (?! (?:COM|Com|CO|Co|NET|Net|ORG|Org|ID|Id|TV|NEWS)\b )
        | (?=[\n\r]) ))""",
    re.VERBOSE,
)
ABBREVIATIONS = frozenset(
    """a.n abd al alm. alm almh apt art ba bpk brigjen cf co cv d.a dkk dll dn dok dr dra drg drh drs dsb dst dt dtk et
    h hj hlm hm ir irjen jend jl jln jr kab kapt kec kel ket kh kol kom kombes kompol kp kpt letjen letkol lih ltd m.m
    mayjen mgr moch moh mr mrs ms mt much muh n.b no nn ny pdt pjs plt pol prof pt r.a rm rp s.d s.h sdr sdri serka
    sertu st tb tbk tgl th tn tsb u.b u.p ust vs""".split()
)
TITLES = frozenset("Dr Drs H Hj Ir Jl KH PT Prof".split())
"""What a full stop follows even where a blank stands before it."""
_LONGEST = 12
_INITIALS = re.compile(r"(?:[A-Z]\.)*+[A-Z]")
_ITEM = re.compile(r"\s*+(?:([0-9]{1,3})|[A-Za-z])\s?")
"""What numbers a line of a list where it stands before the first full stop."""
_NUMBER = re.compile(r"(?<=\S)\s{1,2}([0-9]{1,2})\s?\Z")


def _is_abbreviation(text: str, dot: int, *, glued: bool) -> bool:
    if text[dot] != ".":
        return False
    words = text[max(0, dot - _LONGEST) : dot].split()
    word = words[-1].lstrip("(\"'“‘") if words else ""
    if text[dot - 1 : dot].isspace():
        return word in TITLES
    if glued and "/" in word and word[-1].isalpha() and any(map(str.isdigit, word)):
        return True
    return bool(_INITIALS.fullmatch(word)) or (len(word) < _LONGEST and word.lower() in ABBREVIATIONS)


def _item(text: str, start: int, stop: int, after: int) -> tuple[int, int] | None:
    """Where an item of a list begins whose number ends at `stop`, and its number, 0 for a letter.

    It stands at the beginning of a sentence, or within one where it goes on from number `after`, or is the first after
    a colon.
    """
    if stop - start <= _LONGEST and (m := _ITEM.fullmatch(text, start, stop)):
        return start, int(m[1] or 0)
    near = text[max(start, stop - 5) : stop]
    m = _NUMBER.search(near)
    if m and (int(m[1]) == after + 1 if after else m[1] == "1" and near[m.start() - 1] == ":"):
        return stop - len(near) + m.start(1), int(m[1])
    return None


def _may_open(m: re.Match[str]) -> int:
    """Where the straight mark stands that closes the sentence or opens the next one, or -1."""
    loose_or_glued = m.group("loose") or m.group("glued") is not None
    return m.end() - 1 if loose_or_glued and m.string[m.end() - 1] == '"' else -1


def sentence_spans(text: str) -> list[tuple[int, int]]:
    """Return the sentences of `text` as half-open spans without the white space around them; a line break ends one."""
    spans: list[tuple[int, int]] = []
    start = counted = marks = number = 0
    for m in _END.finditer(text):
        at, end = m.span()
        if text[at] in "\n\r":
            _append(spans, text, start, at)
            counted, marks = end, 0
        elif text[at] == "." and (item := _item(text, start, at, number)):
            end, number = item
            _append(spans, text, start, end)
        elif _is_abbreviation(text, at, glued=m.group("glued") is not None):
            continue
        else:
            if (mark := _may_open(m)) >= 0:
                marks += text.count('"', counted, mark)
                counted = mark
                end = mark + marks % 2
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
