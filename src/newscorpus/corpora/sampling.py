"""Sample a corpus: spans drawn at random, each in its context, to be judged by eye."""

from __future__ import annotations

import random
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from functools import partial
from html import escape
from typing import Final, Protocol

import attrs

from newscorpus.corpora.bodies import Corpus, Progress
from newscorpus.errors import ParameterError
from newscorpus.records import BODY, Article, Block, Fault, Kind, stripped_span

CONTEXT: Final = 120
_PAGE: Final = """<!doctype html>
<html><head><meta charset="utf-8"><title>{title}</title><style>
body {{ font: 16px/1.5 Georgia, serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #1a1a1a; }}
p {{ white-space: pre-wrap; overflow-wrap: anywhere; border-bottom: 1px solid #ddd; padding-bottom: .5rem; }}
mark {{ background: #f9dede; border-radius: 3px; }} small {{ color: #666; }}
</style></head><body><h1>{title}</h1>
{rows}
</body></html>
"""


@attrs.frozen(kw_only=True)
class Specimen:
    """A span of a document: `source[start:end] == text`, with up to `CONTEXT` code points on either side."""

    document: str
    outlet: str
    kind: Kind
    rule: str
    start: int
    end: int
    before: str
    text: str
    after: str


@attrs.frozen(kw_only=True)
class Sample:
    """Specimens in the order of the corpus, drawn from `spans` spans; the faults by code, the first message of each."""

    specimens: tuple[Specimen, ...]
    spans: int
    faults: Mapping[str, int] = attrs.field(factory=dict, hash=False)
    messages: Mapping[str, str] = attrs.field(factory=dict, hash=False)

    def html(self) -> str:
        """Return the sample as one HTML page that needs nothing else; every character of a text is escaped."""
        title = f"{len(self.specimens)} of {self.spans} spans"
        return _PAGE.format(title=title, rows="\n".join(map(_row, self.specimens)))


class Choice(Protocol):
    """Yields the spans of an article that may be drawn."""

    def __call__(self, article: Article) -> Iterator[Specimen]:
        """Yield them in order."""


def stripped(*, kind: Kind | None = None, rule: str | None = None, inline: bool = False) -> Choice:
    """Return the choice of the blocks of a kind and a rule; of all that is not body where neither is given.

    `inline` leaves out the blocks that fill their lines.
    """
    return partial(_blocks, kind=kind, rule=rule, inline=inline)


def kept(pattern: str) -> Choice:
    """Return the choice of what `pattern`, a regular expression that ignores case, matches in the body.

    Raises ParameterError for a pattern that cannot be read.
    """
    try:
        return partial(_matches, pattern=re.compile(pattern, re.IGNORECASE))
    except re.error as error:
        raise ParameterError(
            f"kept: {error}: write a word or a regular expression; \\ before a mark takes it as is"
        ) from error


def sample(corpus: Corpus, choice: Choice, *, n: int = 20, seed: int = 1, progress: Progress | None = None) -> Sample:
    """Return `n` of the spans of a choice, each set of `n` as likely as any other, or all where there are fewer.

    The same seed draws the same spans from the same documents. Memory holds `n` spans and one document (reservoir
    sampling, algorithm R of Vitter, 1985).

    Raises ParameterError for an `n` below 1; what `read` raises passes through.
    """
    if n < 1:
        raise ParameterError(f"n: {n} is nothing to look at; give 1 or more")
    draw = random.Random(seed)  # noqa: S311 - a sample is no secret
    drawn: list[tuple[int, Specimen]] = []
    faults: Counter[str] = Counter()
    messages: dict[str, str] = {}
    seen = 0
    for article in corpus.parsed(progress):
        if isinstance(article, Fault):
            faults[article.code] += 1
            messages.setdefault(article.code, f"{article.path}: {article.message}")
            continue
        for specimen in choice(article):
            place = seen if seen < n else draw.randrange(seen + 1)
            if place < n:
                drawn[place : place + 1] = [(seen, specimen)]
            seen += 1
    found = tuple(specimen for _, specimen in sorted(drawn, key=lambda pair: pair[0]))
    return Sample(specimens=found, spans=seen, faults=dict(sorted(faults.items())), messages=messages)


def _blocks(article: Article, *, kind: Kind | None, rule: str | None, inline: bool) -> Iterator[Specimen]:
    anything = kind is None and rule is None
    for block in article.blocks:
        wanted = block.kind not in BODY if anything else kind in (None, block.kind) and rule in (None, block.rule)
        if wanted:
            start, end = stripped_span(article.source, block.start, block.end)
            if start < end and not (inline and _fills_line(article.source, start, end)):
                yield _specimen(article, block, start, end)


def _matches(article: Article, *, pattern: re.Pattern[str]) -> Iterator[Specimen]:
    for block in article.blocks:
        if block.kind in BODY:
            for match in pattern.finditer(article.source, block.start, block.end):
                if match.end() > match.start():
                    yield _specimen(article, block, match.start(), match.end())


def _specimen(article: Article, block: Block, start: int, end: int) -> Specimen:
    source = article.source
    return Specimen(
        document=article.id,
        outlet=article.outlet,
        kind=block.kind,
        rule=block.rule,
        start=start,
        end=end,
        before=source[max(0, start - CONTEXT) : start],
        text=source[start:end],
        after=source[end : end + CONTEXT],
    )


def _fills_line(source: str, start: int, end: int) -> bool:
    first = max(source.rfind("\n", 0, start), source.rfind("\r", 0, start)) + 1
    last = min((at for at in (source.find("\n", end), source.find("\r", end)) if at >= 0), default=len(source))
    return not source[first:start].strip() and not source[end:last].strip()


def _row(specimen: Specimen) -> str:
    place = f"{specimen.document} {specimen.outlet} {specimen.kind} {specimen.rule} {specimen.start}-{specimen.end}"
    marked = f"{escape(specimen.before)}<mark>{escape(specimen.text)}</mark>{escape(specimen.after)}"
    return f"<p><small>{escape(place)}</small>\n{marked}</p>"
