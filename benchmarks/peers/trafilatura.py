"""trafilatura on the same text as HTML, one `<p>` a line: boilerplate removal alone."""

from collections.abc import Sequence
from html import escape
from importlib.metadata import version as installed

import trafilatura

NAME = "trafilatura.extract"


def version() -> str:
    return installed("trafilatura")


def prepare(text: str) -> str:
    paragraphs = "\n".join(f"<p>{escape(line)}</p>" for line in text.splitlines() if line.strip())
    return f"<!DOCTYPE html><html><head><title>x</title></head><body><article>\n{paragraphs}\n</article></body></html>"


def run(texts: Sequence[str]) -> None:
    for text in texts:
        trafilatura.extract(text)
