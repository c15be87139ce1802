"""The media a quote came through: `dikutip dari laman BBC`, `kepada Reuters`, `dalam keterangan tertulis`."""

from __future__ import annotations

import re
from bisect import bisect_left

import attrs

from newscorpus.lexicon.agencies import MEDIA_NOUNS, PLATFORMS
from newscorpus.lexicon.speech import CLITIC, THROUGH, TOWARDS
from newscorpus.lexicon.tables import agencies, media

_THROUGH = frozenset(THROUGH)
_BRAND = re.compile(r"\.|(?<!^M)(?<!^Mc)(?<=[a-z])[A-Z]")
_MEDIUM = re.compile(
    r"[ ]?(?:dari|oleh)?[ ]?"
    r"((?:(?:laman|situs|kanal|akun|media|koran|harian|surat|kabar|kantor|berita|portal|resmi)[ ])*+)"
    r"((?:The[ ])?[A-Z]\w*+(?:[.-]\w++)*+(?:[ ][A-Z]\w*+(?:[.-]\w++)*+)*+|medcom|detikcom|detik|kumparan)"
)


@attrs.frozen
class Mediation:
    """Where a text names a medium as its source, in order, and the names."""

    starts: list[int]
    names: list[str]

    def around(self, begins: int, ends: int, start: int, end: int) -> tuple[str, ...]:
        """Return the media named in `text[begins:ends]` outside of `text[start:end]`, each but once."""
        starts = self.starts
        if not starts or starts[-1] < begins or starts[0] >= ends:
            return ()
        rows = range(bisect_left(starts, begins), bisect_left(starts, ends))
        return tuple(dict.fromkeys(self.names[n] for n in rows if not start <= starts[n] < end))


def mediation(text: str, spans: list[tuple[int, int]]) -> Mediation:
    """Return the media of a text; `spans` are those of the words, in order, that can stand before one's name."""
    starts, names = [], []
    for start, end in spans:
        word = text[start:end].lower()
        if word in _THROUGH:
            starts.append(start)
            names.append(word.partition(" ")[2].removesuffix(CLITIC))
            continue
        m = _MEDIUM.match(text, end)
        if m is not None and (word not in TOWARDS or _is_medium(m)):
            starts.append(start)
            names.append(m.group(2))
    return Mediation(starts, names)


def _is_medium(m: re.Match[str]) -> bool:
    words = m.group(2).split()
    named = any(w in agencies() or w in media() or w in PLATFORMS or _BRAND.search(w) for w in words)
    return named or not MEDIA_NOUNS.isdisjoint(m.group(1).split())
