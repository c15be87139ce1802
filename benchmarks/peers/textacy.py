"""textacy's rule for direct quotations on docs of spaCy's blank English, tokens and sentences included.

The rule pairs marks in order (first with second, third with fourth), leaves out short and all-title pairs, and looks
for an English, Spanish or French verb of saying in the sentences around each. Cues and speakers it takes from a tagged
and parsed doc, which Indonesian has no pipeline for: on a blank doc no token is a verb, so that what is measured is the
pairing with its filter and its search through the sentences, and nothing is attributed. A text with an odd number of
marks (straight single ones count) is refused before it is paired.
"""

from collections.abc import Sequence
from contextlib import suppress
from importlib.metadata import version as installed

import spacy
from textacy.extract.triples import direct_quotations

NAME = "textacy, tokens and pairing"
_PIPELINE = spacy.blank("en")
_PIPELINE.add_pipe("sentencizer")


def version() -> str:
    return f"{installed('textacy')}, spaCy {installed('spacy')}"


def prepare(text: str) -> str:
    return text


def pair(doc: spacy.tokens.Doc) -> None:
    """Run the rule; the ValueError by which it refuses an odd number of marks is left out."""
    with suppress(ValueError):
        for _ in direct_quotations(doc):
            pass


def made(text: str) -> spacy.tokens.Doc:
    """Return the doc of a text: tokens and sentences."""
    return _PIPELINE(text)


def run(texts: Sequence[str]) -> None:
    for text in texts:
        pair(made(text))
