"""The floor: no reader of a text can do less than look at it once."""

import platform
from collections.abc import Sequence

NAME = "str.split"


def version() -> str:
    return f"Python {platform.python_version()}"


def prepare(text: str) -> str:
    return text


def run(texts: Sequence[str]) -> None:
    for text in texts:
        text.split()
