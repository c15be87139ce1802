"""How far an inline rule reaches: one function an extent, each bounded.

An extent function takes the shadow, the end of what the rule's pattern matched and the end of the line, and returns
where the stretch ends, or None where the text does not say.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from newscorpus.rules import Extent

_STOP = re.compile(r"""[.!?]["')]{0,2}(?= |\Z)""")


def _pattern(_shadow: str, start: int, _end: int) -> int | None:
    return start


def _line(_shadow: str, _start: int, end: int) -> int | None:
    return end


def _sentence(shadow: str, start: int, end: int) -> int | None:
    m = _STOP.search(shadow, start, min(end, start + 400))
    return m.end() if m else end if end - start <= 400 else None


def _headline(shadow: str, start: int, end: int) -> int | None:
    from newscorpus.linked import headline_end  # the words that open sentences: not at import

    return headline_end(shadow, start, end)


EXTENTS: dict[Extent, Callable[[str, int, int], int | None]] = {
    Extent.PATTERN: _pattern,
    Extent.SENTENCE: _sentence,
    Extent.LINE: _line,
    Extent.HEADLINE: _headline,
}
