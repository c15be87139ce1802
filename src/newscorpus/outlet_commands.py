"""The command `newscorpus new-outlet`: an outlet's file and its golden from samples."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from itertools import islice
from pathlib import Path

import click

from newscorpus.options import examples, pairs
from newscorpus.records import Document, Fault

EXAMPLES = examples(
    "newscorpus new-outlet kabarkota --sample scraped/*.txt",
    "newscorpus new-outlet kabarkota --sample scraped.jsonl --fields text=isi --into src/kabarkota_outlets",
)
_EXISTING = partial(click.Path, exists=True, path_type=Path)


@click.command(epilog=EXAMPLES)
@click.argument("name")
@click.option(
    "--sample",
    "samples",
    metavar="FILE...",
    multiple=True,
    required=True,
    type=_EXISTING(),
    help="Articles as scraped: .txt, .jsonl or folders; the first becomes the golden.",
)
@click.argument("more", metavar="", nargs=-1, type=_EXISTING())
@click.option("--title", help="The outlet's name as readers know it.")
@click.option("--domain", help="Its domain, as kabarkota.com.  [default: that of the samples' URLs]")
@click.option("--url", help="The URL of any of its articles, instead of --domain.")
@click.option("--timezone", help="Its IANA zone.  [default: that of WIB, WITA or WIT in the samples]")
@click.option("--into", type=click.Path(file_okay=False, path_type=Path), help="The folder for the outlet's file.")
@click.option("--golden", type=click.Path(file_okay=False, path_type=Path), help="The folder for the golden.")
@click.option("--fields", callback=pairs, metavar="OURS=THEIRS,...", help="Which column of .jsonl feeds which field.")
@click.option("--encoding", default="utf-8", show_default=True, help="The encoding of all files.")
@click.option("--force", is_flag=True, help="Write over files that are there.")
def new_outlet(
    name: str,
    samples: tuple[Path, ...],
    more: tuple[Path, ...],
    title: str | None,
    domain: str | None,
    url: str | None,
    timezone: str | None,
    into: Path | None,
    golden: Path | None,
    fields: dict[str, str],
    encoding: str,
    force: bool,
) -> None:
    """Write the file of the outlet NAME and its golden, filled in as far as samples of its articles show.

    Up to 500 samples are read; five to twenty show what repeats. Exits with 1 where a sample cannot be read, with 2
    where the name is taken or a file is there already; then nothing is written.
    """
    from newscorpus.detecting import outlet_of_url
    from newscorpus.drafting.observing import registered_domain
    from newscorpus.drafting.outlets import MOST_SAMPLES, draft_outlet
    from newscorpus.drafting.writing import places, write_files

    at = places(name, into=into, golden=golden)
    if domain and (owner := outlet_of_url(domain)):
        raise click.UsageError(f"{domain} is a domain of outlet {owner!r}: leave out --domain, or name another")
    documents = list(islice(_documents((*samples, *more), fields, encoding), MOST_SAMPLES))
    domain = domain or (registered_domain(url) if url else None)
    draft = draft_outlet(name, documents, title=title, domain=domain, timezone=timezone)
    write_files(at, module=draft.module, golden=draft.golden, force=force)
    _tell(at.module, at.golden, draft.notes, draft.todo, own=into is None)


def _documents(paths: tuple[Path, ...], fields: dict[str, str], encoding: str) -> Iterator[Document]:
    from newscorpus.streams.reading import read

    for path in paths:
        for record in read(path, fields=fields, encoding=encoding):
            if isinstance(record, Fault):
                raise click.ClickException(f"{record.path}: {record.message}")
            yield record


def _tell(module: Path, golden: Path, notes: tuple[str, ...], todo: tuple[str, ...], *, own: bool) -> None:
    click.echo(f"written   {_near(module)}\n          {_near(golden)}")
    _list("", notes, click.echo)
    _list("To do     ", todo, click.echo)
    _list("Next      ", _OWN if own else _ELSEWHERE, click.echo)


def _near(path: Path) -> Path:
    here = Path.cwd()
    return path.relative_to(here) if path.is_relative_to(here) else path


_OWN = (
    "put an article of your own writing, in the same format, into the golden: scraped text is its publisher's",
    "pytest tests/test_golden.py --rewrite-goldens -k NAME, read the golden, then pytest",
)
_ELSEWHERE = (
    "read the golden: what should not be paragraph needs a rule",
    "name module:OUTLET under the entry point group newscorpus.outlets, or give parse(text, outlet=OUTLET)",
)


def _list(label: str, lines: tuple[str, ...], echo: Callable[[str], None]) -> None:
    for n, line in enumerate(lines):
        echo(f"{label if n == 0 else ' ' * len(label)}{line}")
