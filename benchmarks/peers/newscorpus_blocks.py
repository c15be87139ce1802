"""newscorpus without views: blocks, metadata and language, JSON included."""

from collections.abc import Sequence

from benchmarks.peers.newscorpus import prepare, version
from newscorpus import parse

__all__ = ["NAME", "prepare", "run", "version"]

NAME = "newscorpus, no views, JSON"


def run(texts: Sequence[str]) -> None:
    for text in texts:
        parse(text, views=()).to_json()
