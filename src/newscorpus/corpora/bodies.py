"""A corpus read from files, parsed into blocks alone: what the corpus tools look at."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import attrs

from newscorpus.detecting import host_of
from newscorpus.outlets import GENERIC
from newscorpus.parsing import parse_many
from newscorpus.records import Article, Document, Fault
from newscorpus.streams.columns import Columns
from newscorpus.streams.reading import Reading, size
from newscorpus.streams.sources import Options

Progress = Callable[[int, int | None], None]


@attrs.frozen(kw_only=True)
class Corpus:
    """Files and folders that `read` can read, with its `fields`, `keep` and `encoding`; may be gone through repeatedly.

    `by` is a column to group the articles by; None groups them by outlet, those of no known outlet by the host of
    their URL.
    """

    paths: Sequence[Path]
    fields: dict[str, str | None] = attrs.field(factory=dict)
    by: str | None = None
    encoding: str = "utf-8"

    def parsed(
        self, progress: Progress | None = None, *, before: int = 0, passes: int = 1
    ) -> Iterator[Article | Fault]:
        """Yield an Article without views, or a Fault, for each record in order.

        An article that came without an id gets its file and position. `progress` is told bytes done and in all, of
        `passes` passes of which `before` are done.
        """
        keep = () if self.by is None else (self.by,)
        reading = Reading(Options(Columns(self.fields, keep), self.encoding))
        total = size(self.paths) if progress else 0
        for record in reading.records(self.paths):
            yield from parse_many([_named(record)], views=())
            if progress:
                progress(before * total + reading.done, passes * total)

    def group(self, article: Article) -> str:
        """Return the name of the group the article is counted in."""
        if self.by is not None:
            value = article.meta.get(self.by)
            if value not in (None, ""):
                return str(value)
        if article.outlet != GENERIC.name:
            return article.outlet
        return host_of(article.url).removeprefix("www.") or GENERIC.name


def _named(record: Document | Fault) -> Document | Fault:
    if isinstance(record, Fault) or record.id is not None:
        return record
    return attrs.evolve(record, id=f"{record.path}:{record.position}")
