"""Which repeated phrases may be junk: those that stand where labels stand, or that other outlets do not have.

A phrase is the same as a longer one where it has less than 1 / `SAME` of the documents more. It stands somewhere where
`MOSTLY` of its documents have it there, and is an outlet's own where the others have it `RARER` times less often.
`SENTENCE` words make a sentence or an opening worth a look, in running text `VERBATIM`; `COMMON` is the share of an
outlet's documents from which any opening is. Chosen by reading the lists of 28 outlets: a lower `VERBATIM` or `RARER`
lists the ordinary openings of a newsroom's prose.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from typing import Final

import attrs

from newscorpus.corpora.repeats import Example, Group, Repeat, Standing
from newscorpus.corpora.tallies import Counted

SAME: Final = 0.8
MOSTLY: Final = 0.5
RARER: Final = 10.0
SENTENCE: Final = 4
VERBATIM: Final = 6
COMMON: Final = 0.05
LABEL_ENDS: Final = (":", ">", "|")
BRACKETS: Final = {"(": ")", "[": "]"}
CALLS: Final = frozenset(
    "baca bergabung dapatkan download follow gabung ikuti klik saksikan scroll simak subscribe tonton unduh".split()
)
SOURCES: Final = frozenset(
    "editor foto gambar halaman laporan lihat penulis pewarta reporter selengkapnya sumber video".split()
)
JOINTS: Final = frozenset(("bin", "dan", "de", "di", "of", "the", "untuk"))
PLATFORMS: Final = re.compile(r"https?:|www\.|google news|whatsapp|telegram")
DOMAIN: Final = re.compile(r"[a-z#]\.(?:com|co|id|net)(?![a-z])")
BEGINS, ENDS, FILLS, OPENS, CLOSES = MARKS = (1, 2, 4, 8, 16)
_PLACES: Final = ((Standing.LINES, FILLS), (Standing.BEGINNINGS, BEGINS), (Standing.ENDS, ENDS))


class Row(Counted):
    """One phrase in one group: how many documents have it, and how many have it in each of the places `MARKS`."""

    __slots__ = ("examples", "places", "which")

    def __init__(self) -> None:
        super().__init__()
        self.places = dict.fromkeys(MARKS, 0)
        self.which = 0
        self.examples: list[Example] = []

    def add(self, marks: int, digest: int) -> None:
        """Count a document by the marks of the phrase's places in it; `digest` stands for the document."""
        self.documents += 1
        self.which ^= digest
        for mark in MARKS:
            if marks & mark:
                self.places[mark] += 1

    def share(self, mark: int) -> float:
        """Return the share of its documents that have it in such a place."""
        return self.places[mark] / self.documents


Rows = Mapping[tuple[str, str], Row]


def groups(rows: Rows, sizes: Mapping[str, int], least: Mapping[str, int]) -> tuple[Group, ...]:
    """Return the groups, the largest first, each with its repeats of at least `least` documents."""
    anywhere: Counter[str] = Counter()
    frequent: defaultdict[str, dict[str, Row]] = defaultdict(dict)
    for (name, text), row in rows.items():
        anywhere[text] += row.documents
        if row.documents >= least[name]:
            frequent[name][text] = row
    total = sum(sizes.values())
    names = sorted(sizes, key=lambda name: (-sizes[name], name))
    return tuple(
        Group(
            name=name,
            documents=sizes[name],
            repeats=_Weighing(frequent[name], sizes[name], anywhere, total, least[name]).repeats(),
        )
        for name in names
    )


@attrs.frozen
class _Weighing:
    """The phrases of one group, weighed against the phrases of all."""

    rows: Mapping[str, Row]
    size: int
    anywhere: Mapping[str, int]
    total: int
    least: int

    def repeats(self) -> tuple[Repeat, ...]:
        found = [
            (self._repeat(kind, text, count), self.rows[text].which)
            for kind, text, count in self._maximal()
            if _has_letters_or_marks(text) and self._stands_out(kind, text)
        ]
        return tuple(_gathered(sorted(found, key=lambda pair: (-pair[0].documents, -len(pair[0].text), pair[0].text))))

    def _maximal(self) -> Iterator[tuple[Standing, str, int]]:
        """Yield phrases with their counts, without those that a longer one covers in about as many documents."""
        covered: dict[str, int] = {}
        for kind, mark in (*_PLACES, (Standing.PHRASES, 0)):
            counts = {text: row.places[mark] if mark else row.documents for text, row in self.rows.items()}
            for text in sorted(counts, key=lambda text: (-text.count(" "), text)):
                count = counts[text]
                if count >= self.least and covered.get(text, 0) < SAME * count:
                    yield kind, text, count
                    for part in _contained(text):
                        covered[part] = max(covered.get(part, 0), count)
                    if count >= MOSTLY * self.rows[text].documents:
                        covered[text] = self.rows[text].documents

    def _stands_out(self, kind: Standing, text: str) -> bool:
        row = self.rows[text]
        return (
            kind is Standing.LINES or _is_call(text, row) or _is_apart(kind, text, row) or self._is_own(kind, text, row)
        )

    def _is_own(self, kind: Standing, text: str, row: Row) -> bool:
        """The outlet's own: others hardly have it, and it is in capitals, opens so many texts, or is a long opening."""
        if text.count(" ") == 0 or not self._is_rarer_elsewhere(text):
            return False
        if _is_shouted(row.examples[0].text):
            return True
        if row.share(OPENS) < MOSTLY or kind is Standing.ENDS or _is_name(row.examples[0].text):
            return False
        if kind is Standing.BEGINNINGS and row.places[BEGINS] >= COMMON * self.size:
            return True
        return text.count(" ") + 1 >= (VERBATIM if kind is Standing.PHRASES else SENTENCE)

    def _is_rarer_elsewhere(self, text: str) -> bool:
        elsewhere = self._elsewhere(text)
        return elsewhere is None or self.rows[text].documents / self.size >= RARER * elsewhere

    def _elsewhere(self, text: str) -> float | None:
        others = self.total - self.size
        return (self.anywhere[text] - self.rows[text].documents) / others if others else None

    def _repeat(self, kind: Standing, text: str, count: int) -> Repeat:
        row = self.rows[text]
        return Repeat(
            kind=kind,
            text=text,
            documents=count,
            share=count / self.size,
            elsewhere=self._elsewhere(text),
            opens=row.share(OPENS),
            closes=row.share(CLOSES),
            examples=tuple(row.examples),
        )


def _is_call(text: str, row: Row) -> bool:
    """A call to the reader, or a line of credit."""
    first, _, rest = text.partition(" ")
    if not rest or row.examples[0].text[0].islower():
        return bool(PLATFORMS.search(text))
    return first in CALLS or (first in SOURCES and row.share(OPENS) >= MOSTLY) or bool(PLATFORMS.search(text))


def _is_apart(kind: Standing, text: str, row: Row) -> bool:
    """A label, a bracket or a sentence that stands by itself."""
    if row.share(OPENS) < MOSTLY:
        return False
    written = row.examples[0].text.rstrip(".,")
    if kind is Standing.ENDS and BRACKETS.get(written[:1]) == written[-1:]:
        return True
    if kind is Standing.BEGINNINGS and (text.endswith(" -") or DOMAIN.search(text)):
        return True
    whole = row.share(CLOSES) >= MOSTLY and (
        text.count(" ") + 1 >= SENTENCE or (written.isupper() and len(written) > SENTENCE)
    )
    return text.endswith(LABEL_ENDS) or whole


def _is_name(written: str) -> bool:
    """Every word has a capital but those that join the parts of names."""
    return all(not word[0].islower() or word in JOINTS for word in written.split())


def _is_shouted(written: str) -> bool:
    words = [word for word in written.split() if word.isalpha()]
    return written.isupper() and len(words) > 1 and max(map(len, words)) > SENTENCE


def _has_letters_or_marks(text: str) -> bool:
    return any(char.isalpha() for char in text) or "#" not in text


def _contained(text: str) -> Iterator[str]:
    words = text.split(" ")
    count = len(words)
    return (" ".join(words[i:j]) for i in range(count) for j in range(i + 1, count + 1))


def _gathered(found: list[tuple[Repeat, int]]) -> Iterator[Repeat]:
    """Yield the repeats, those of the very same documents under the first of them."""
    together: dict[tuple[int, int], list[Repeat]] = {}
    for repeat, which in found:
        together.setdefault((repeat.documents, which), []).append(repeat)
    for first, *rest in together.values():
        yield attrs.evolve(first, together=tuple(repeat.text for repeat in rest))
