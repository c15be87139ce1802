"""newscorpus with dates, resolved against a publication day it infers, on top of blocks and language; no JSON."""

from collections.abc import Sequence

from benchmarks.peers.newscorpus import prepare, version
from newscorpus import parse

__all__ = ["NAME", "prepare", "run", "version"]

NAME = "newscorpus, dates"


def run(texts: Sequence[str]) -> None:
    for text in texts:
        parse(text, views=("dates",))
