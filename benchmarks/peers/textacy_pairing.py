"""textacy's rule for direct quotations alone, on docs made beforehand; what it does on them is said in `textacy`."""

from collections.abc import Sequence

import spacy

from benchmarks.peers.textacy import made as prepare
from benchmarks.peers.textacy import pair, version

__all__ = ["NAME", "prepare", "run", "version"]

NAME = "textacy, pairing alone"


def run(docs: Sequence[spacy.tokens.Doc]) -> None:
    for doc in docs:
        pair(doc)
