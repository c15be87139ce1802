"""newscorpus with all views, JSON included."""

from collections.abc import Sequence
from importlib.metadata import version as installed

from newscorpus import parse

NAME = "newscorpus, all views, JSON"


def version() -> str:
    return installed("newscorpus")


def prepare(text: str) -> str:
    return text


def run(texts: Sequence[str]) -> None:
    for text in texts:
        parse(text).to_json()
