"""The commands, in click's terms."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from io import BytesIO
from pathlib import Path
from typing import BinaryIO, Final

import click
import msgspec

from newscorpus import corpus_commands, link_commands
from newscorpus.console import outlet_lines, progress, summary_lines
from newscorpus.options import Command, examples, names, pairs
from newscorpus.outlet_commands import new_outlet
from newscorpus.records import Article, Document, Fault
from newscorpus.release import VERSION
from newscorpus.streams.datasets import FORMATS
from newscorpus.streams.faults import shown

STDIN = "-"

EXAMPLES: Final[Mapping[str, str]] = {**corpus_commands.EXAMPLES, **link_commands.EXAMPLES} | {
    name: examples(*lines)
    for name, lines in {
        "newscorpus": (
            "newscorpus ingest seeds -o corpus",
            "newscorpus parse article.txt --url https://www.liputan6.com/read/1/x",
            "newscorpus explain article.txt",
            "newscorpus outlets",
        ),
        "ingest": (
            "newscorpus ingest seeds -o corpus",
            "newscorpus ingest scraped.jsonl -o corpus --fields text=isi,published=tgl --keep topic",
            "newscorpus ingest 2023 2024 -o corpus --format parquet --workers 2",
        ),
        "parse": (
            "newscorpus parse article.txt",
            "newscorpus parse - --published 2023-09-14 < article.txt",
        ),
        "explain": (
            "newscorpus explain article.txt",
            "newscorpus explain article.txt --html > account.html",
        ),
        "outlets": (
            "newscorpus outlets",
            "newscorpus outlets --json",
        ),
    }.items()
}


def run(arguments: list[str] | None = None) -> int:
    """Run the command line and return its exit status; lets KeyboardInterrupt and this library's errors through."""
    try:
        status = cli.main(arguments, prog_name="newscorpus", standalone_mode=False)
    except click.Abort as error:
        raise KeyboardInterrupt from error
    except click.ClickException as error:
        error.show()
        return error.exit_code
    return status if isinstance(status, int) else 0


@click.group(epilog=EXAMPLES["newscorpus"], context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(VERSION, prog_name="newscorpus")
def cli() -> None:
    """Scraped news text in, typed articles, quotes and events out, every character accounted for."""


def _writable(_context: click.Context, _option: click.Parameter, value: str | None) -> str | None:
    try:
        (value or "").encode()
    except UnicodeEncodeError as error:
        raise click.BadParameter("its bytes are not UTF-8: write it in UTF-8") from error
    return value


@cli.command(epilog=EXAMPLES["ingest"])
@click.argument("paths", metavar="PATH...", nargs=-1, required=True, type=click.Path(exists=True, path_type=Path))
@click.option("-o", "--out", required=True, type=click.Path(path_type=Path), help="The folder for the dataset.")
@click.option("--format", "form", type=click.Choice(list(FORMATS)), default="jsonl", show_default=True)
@click.option("--fields", callback=pairs, metavar="OURS=THEIRS,...", help="Which column feeds which field.")
@click.option("--keep", callback=names, metavar="COLUMN,...", help="Columns to carry along in meta.")
@click.option("--workers", type=click.IntRange(min=1), help="Processes to work in.  [default: 1]")
@click.option("--encoding", default="utf-8", show_default=True, help="The encoding of all files.")
@click.option("--overwrite", is_flag=True, help="Replace the dataset that is in the folder.")
def ingest(
    paths: tuple[Path, ...],
    out: Path,
    form: str,
    fields: dict[str, str],
    keep: list[str],
    workers: int | None,
    encoding: str,
    overwrite: bool,
) -> int:
    """Parse .txt and .jsonl files, and folders of them, into a dataset.

    Exits with 1 where something could not be read or parsed; the rest is written all the same.
    """
    from newscorpus.ingesting import ingest as ingest_all

    with progress("ingest") as advance:
        summary = ingest_all(
            paths,
            out,
            workers=workers,
            format=form,
            fields=fields,
            keep=keep,
            encoding=encoding,
            overwrite=overwrite,
            progress=advance,
        )
    for line in summary_lines(summary, shown(out)):
        click.echo(line)
    return 1 if summary.faults else 0


def _hints(command: Command) -> Command:
    command = click.option("--title", callback=_writable, help="The headline, where it is known.")(command)
    command = click.option("--outlet", callback=_writable, help="The outlet's name (see newscorpus outlets).")(command)
    command = click.option("--published", callback=_writable, help="When it was published, in any written form.")(
        command
    )
    command = click.option("--url", callback=_writable, help="Where it was scraped.")(command)
    command = click.option("--encoding", default="utf-8", show_default=True, help="The encoding of the file.")(command)
    return click.argument("file", type=click.Path(allow_dash=True, exists=True, dir_okay=False))(command)


@cli.command(epilog=EXAMPLES["parse"])
@_hints
@click.option("--pretty/--compact", default=None, help="Indented or one line.  [default: indented on a terminal]")
def parse(
    file: str,
    encoding: str,
    url: str | None,
    published: str | None,
    outlet: str | None,
    title: str | None,
    pretty: bool | None,
) -> None:
    """Print the record of one text file (- for standard input) as JSON."""
    article = _article(_document(file, encoding), url=url, published=published, outlet=outlet, title=title)
    indented = sys.stdout.isatty() if pretty is None else pretty
    line = article.to_json()
    click.echo(msgspec.json.format(line, indent=2) if indented else line)


@cli.command(epilog=EXAMPLES["explain"])
@_hints
@click.option("--html", is_flag=True, help="Print a page of HTML.")
def explain(
    file: str, encoding: str, url: str | None, published: str | None, outlet: str | None, title: str | None, html: bool
) -> None:
    """Show what every part of one text file (- for standard input) was taken for, and by which rule."""
    from newscorpus.explaining import explain as account

    explanation = account(_article(_document(file, encoding), url=url, published=published, outlet=outlet, title=title))
    if html:
        click.echo(explanation.html().encode())
    else:
        click.echo(explanation.terminal() if sys.stdout.isatty() else str(explanation))


cli.add_command(new_outlet)
cli.add_command(corpus_commands.survey)
cli.add_command(corpus_commands.sample)
cli.add_command(link_commands.link)


@cli.command(epilog=EXAMPLES["outlets"])
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object a line.")
def outlets(as_json: bool) -> None:
    """List the outlets: name, title, time zone, domains."""
    from newscorpus.outlets import OUTLETS

    if not as_json:
        click.echo("\n".join(outlet_lines(OUTLETS)))
        return
    for outlet in OUTLETS.values():
        row = {"name": outlet.name, "title": outlet.title, "domains": outlet.domains, "timezone": outlet.timezone}
        click.echo(msgspec.json.encode(row))


def _document(file: str, encoding: str) -> Document:
    from newscorpus.streams.sources import Options, Source
    from newscorpus.streams.text import text_records

    path = Path(file)
    with _opened(file) as data:
        record = next(text_records(data, Source(path, shown(Path(path.stem))), Options(encoding=encoding)))
    if isinstance(record, Fault):
        raise click.ClickException(f"{file}: {record.message}")
    return record


def _opened(file: str) -> BinaryIO:
    if file == STDIN:
        return BytesIO(sys.stdin.buffer.read())
    try:
        return Path(file).open("rb")
    except OSError as error:
        raise click.ClickException(f"{file}: {error.strerror}: make it readable and run again") from error


def _article(
    document: Document, *, url: str | None, published: str | None, outlet: str | None, title: str | None
) -> Article:
    from newscorpus.parsing import parse as parse_text

    key = None if document.path == STDIN else document.id
    return parse_text(document.text, id=key, url=url, published=published, outlet=outlet, title=title)
