"""langdetect on the raw text: the language alone."""

from collections.abc import Sequence
from contextlib import suppress
from importlib.metadata import version as installed

import langdetect

NAME = "langdetect.detect"


def version() -> str:
    return installed("langdetect")


def prepare(text: str) -> str:
    return text


def run(texts: Sequence[str]) -> None:
    for text in texts:
        with suppress(langdetect.LangDetectException):
            langdetect.detect(text)
