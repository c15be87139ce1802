"""dateparser's search for dates in running text, told that it is Indonesian and that days come before months.

It finds dates and times and resolves what is relative against the date before it in the text, the first against today;
ranges, durations and weekdays that clash with their dates it does not know.
"""

from collections.abc import Sequence
from importlib.metadata import version as installed

from dateparser.search import search_dates

NAME = "dateparser.search_dates"
_LANGUAGES = ["id"]
_SETTINGS = {"DATE_ORDER": "DMY"}


def version() -> str:
    return installed("dateparser")


def prepare(text: str) -> str:
    return text


def run(texts: Sequence[str]) -> None:
    for text in texts:
        search_dates(text, languages=_LANGUAGES, settings=_SETTINGS)
