"""The command that links a dataset's events into stories."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

import click

from newscorpus.console import progress
from newscorpus.options import examples
from newscorpus.story_tables import StoryCounts, add_stories
from newscorpus.streams.faults import shown

EXAMPLES: Final[Mapping[str, str]] = {
    "link": examples(
        "newscorpus ingest seeds -o corpus && newscorpus link corpus",
        "newscorpus link corpus",
    ),
}


@click.command(epilog=EXAMPLES["link"])
@click.argument("dataset", metavar="DATASET", type=click.Path(exists=True, file_okay=False, path_type=Path))
def link(dataset: Path) -> None:
    """Group the mentions of one event across a dataset's articles, into its table of stories.

    Writes stories.jsonl or stories.parquet, as the dataset is, in the place of an older one: a row an event, with the
    id of its story.
    """
    with progress("link") as advance:
        counts = add_stories(dataset, progress=advance)
    for line in _lines(counts):
        click.echo(line)


def _lines(counts: StoryCounts) -> Iterator[str]:
    yield f"articles    {counts.articles:,}"
    yield f"events      {counts.events:,}"
    yield f"stories     {counts.stories:,}, of which {counts.shared:,} are told by two articles or more"
    yield f"clashes     in {counts.clashing:,} stories"
    yield f"written to  {shown(counts.path)}"
