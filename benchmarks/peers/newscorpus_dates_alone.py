"""newscorpus' reading of dates alone: blocks, language and the publication day are found beforehand."""

from collections.abc import Sequence
from datetime import date

from benchmarks.peers.newscorpus import version
from newscorpus import parse
from newscorpus.dates import find_dates
from newscorpus.prose import Prose, prose
from newscorpus.records import BODY
from newscorpus.shadow import shadow

__all__ = ["NAME", "prepare", "run", "version"]

NAME = "newscorpus, reading of dates alone"


def prepare(text: str) -> tuple[Prose, date | None]:
    article = parse(text, views=())
    body = [(block.start, block.end, block.kind) for block in article.blocks if block.kind in BODY]
    anchor = date.fromisoformat(article.anchor) if article.anchor else None
    return prose(text, shadow(text), body), anchor


def run(texts: Sequence[tuple[Prose, date | None]]) -> None:
    for body, anchor in texts:
        find_dates(body, anchor=anchor)
