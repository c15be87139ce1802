"""Survey a corpus: what repeats in its bodies after parsing, the list of junk that no rule knows yet.

Two passes over the files. The first counts, in a fixed number of slots, in how many documents of a group each pair and
triple of words stands. The second counts the phrases all of whose pairs and triples may be frequent enough.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from hashlib import blake2b
from itertools import pairwise
from math import ceil
from typing import Final
from zlib import crc32

import attrs

from newscorpus.corpora.bodies import Corpus, Progress
from newscorpus.corpora.repeats import Example, Survey
from newscorpus.corpora.tallies import SLOTS, Slots, Tally
from newscorpus.corpora.weighing import BEGINS, CLOSES, ENDS, FILLS, OPENS, Row, groups
from newscorpus.corpora.wording import Words, words
from newscorpus.errors import ParameterError
from newscorpus.records import Article, Fault

LONGEST: Final = 24
LONGEST_END: Final = 8
AROUND: Final = 6
PHRASES: Final = 400_000
EXAMPLES: Final = 3


def survey(
    corpus: Corpus,
    *,
    min_share: float = 0.005,
    min_count: int = 3,
    slots: int = SLOTS,
    phrases: int = PHRASES,
    progress: Progress | None = None,
) -> Survey:
    """Return what stands in at least `min_share` of a group's documents, and in `min_count` of them, and may be junk.

    Every figure counts documents, however often a phrase stands in one. Memory does not grow with the corpus: `slots`
    counters of 4 bytes take in the pairs and triples of words, and at most about `phrases` phrases are counted at a
    time; where there are more, those counted least are dropped and `Survey.missed` says by how much a count may be too
    low. It grows with the number of groups. A phrase has at most `LONGEST` words.

    Raises ParameterError for a share that is no share and a count below 2; what `read` raises passes through.
    """
    if not 0 <= min_share <= 1:
        raise ParameterError(f"min_share: {min_share} is no share; give a number from 0 to 1, such as 0.005")
    if min_count < 2:
        raise ParameterError(f"min_count: {min_count} document is no repetition; give 2 or more")
    first = _first_pass(corpus, slots, progress)
    least = {name: max(min_count, ceil(min_share * count)) for name, count in first.sizes.items()}
    tally = _second_pass(corpus, first, least, phrases, progress)
    return Survey(
        groups=groups(tally.rows, first.sizes, least),
        documents=first.sizes.total(),
        missed=tally.missed,
        faults=dict(sorted(first.faults.items())),
        messages=first.messages,
    )


@attrs.define
class _Counts:
    """What the first pass finds."""

    slots: Slots
    sizes: Counter[str] = attrs.field(factory=Counter)
    faults: Counter[str] = attrs.field(factory=Counter)
    messages: dict[str, str] = attrs.field(factory=dict)

    def add_fault(self, fault: Fault) -> None:
        """Count a fault and keep the first of its code."""
        self.faults[fault.code] += 1
        self.messages.setdefault(fault.code, f"{fault.path}: {fault.message}")


def _first_pass(corpus: Corpus, slots: int, progress: Progress | None) -> _Counts:
    counts = _Counts(Slots(slots))
    for article in corpus.parsed(progress, passes=2):
        if isinstance(article, Fault):
            counts.add_fault(article)
            continue
        group = corpus.group(article)
        counts.sizes[group] += 1
        found = {text for line in _lines(article) for text in _parts(line)}
        counts.slots.add(found, crc32(group.encode("utf-8", "surrogatepass")))
    return counts


def _lines(article: Article) -> Iterator[Words]:
    return (words(paragraph.text) for paragraph in article.paragraphs)


def _parts(line: Words) -> Iterator[str]:
    """Yield the pairs and triples of words, and the words that are sentences of their own."""
    keys = line.keys
    yield from map(" ".join, pairwise(keys))
    yield from map(" ".join, zip(keys, keys[1:], keys[2:], strict=False))
    yield from (key for key, opens, closes in zip(keys, line.opens, line.closes, strict=True) if opens and closes)


def _second_pass(
    corpus: Corpus, counts: _Counts, least: dict[str, int], phrases: int, progress: Progress | None
) -> Tally[tuple[str, str], Row]:
    tally: Tally[tuple[str, str], Row] = Tally(phrases)
    for number, article in enumerate(corpus.parsed(progress, before=1, passes=2)):
        if isinstance(article, Fault):
            continue
        group = corpus.group(article)
        digest = int.from_bytes(blake2b(number.to_bytes(8, "little"), digest_size=8).digest(), "little")
        for text, place in _places(article, _Frequent(counts.slots, group, least[group])).items():
            row = tally.rows.get((group, text))
            if row is None:
                row = tally.rows[group, text] = Row()
            row.add(place.marks, digest)
            if row.documents > least[group] - EXAMPLES and len(row.examples) < EXAMPLES:
                row.examples.append(_example(article.id, place))
        tally.prune()
    return tally


@attrs.frozen
class _Frequent:
    """Tells whether words may be frequent enough in a group."""

    slots: Slots
    group: str
    least: int
    seed: int = attrs.field(init=False)

    def __attrs_post_init__(self) -> None:
        object.__setattr__(self, "seed", crc32(self.group.encode("utf-8", "surrogatepass")))

    def __call__(self, text: str) -> bool:
        return self.slots.most(text, self.seed) >= self.least


@attrs.define
class _Place:
    """The first place of a phrase in a document, and the marks of all of them."""

    line: Words
    start: int
    end: int
    marks: int


def _places(article: Article, frequent: _Frequent) -> dict[str, _Place]:
    found: dict[str, _Place] = {}
    for line in _lines(article):
        for start, end in _spans(line, frequent):
            text = " ".join(line.keys[start:end])
            marks = _marks(line, start, end)
            if text in found:
                found[text].marks |= marks
            else:
                found[text] = _Place(line, start, end, marks)
    return found


def _spans(line: Words, frequent: _Frequent) -> Iterator[tuple[int, int]]:
    """Yield the phrases to count: from where one can begin, as long as their pairs and triples are frequent."""
    keys, count = line.keys, len(line.keys)
    reach = _reach(keys, frequent)
    for start in range(count):
        if line.opens[start] or not line.written[start][0].islower():
            if line.opens[start] and line.closes[start] and frequent(keys[start]):
                yield start, start + 1
            for end in range(start + 2, min(reach[start], start + LONGEST) + 1):
                yield start, end
        elif start >= count - LONGEST_END and start + 2 <= count <= reach[start]:
            yield start, count


def _reach(keys: Sequence[str], frequent: _Frequent) -> list[int]:
    """Return for each word where the frequent phrase that begins with it must end; its own index if there is none."""
    count = len(keys)
    reach = list(range(count))
    for i in range(count - 2, -1, -1):
        if frequent(f"{keys[i]} {keys[i + 1]}"):
            further = i + 2 < count and frequent(f"{keys[i]} {keys[i + 1]} {keys[i + 2]}")
            reach[i] = max(i + 3, reach[i + 1]) if further else i + 2
    return reach


def _marks(line: Words, start: int, end: int) -> int:
    begins, ends = start == 0, end == len(line.keys)
    opens, closes = line.opens[start], line.closes[end - 1] or line.keys[end - 1].endswith(":")
    return begins * BEGINS | ends * ENDS | (begins and ends) * FILLS | opens * OPENS | closes * CLOSES


def _example(document: str, place: _Place) -> Example:
    written, start, end = place.line.written, place.start, place.end
    before, after = written[max(0, start - AROUND) : start], written[end : end + AROUND]
    return Example(document, " ".join(before), " ".join(written[start:end]), " ".join(after))
