"""newscorpus with quotes and their speakers, on top of blocks, metadata and language; no JSON."""

from collections.abc import Sequence

from benchmarks.peers.newscorpus import prepare, version
from newscorpus import parse

__all__ = ["NAME", "prepare", "run", "version"]

NAME = "newscorpus, quotes"


def run(texts: Sequence[str]) -> None:
    for text in texts:
        parse(text, views=("quotes",))
