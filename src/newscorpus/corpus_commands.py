"""The commands for people who bring their own corpus: survey and sample."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Final

import attrs
import click
import msgspec

from newscorpus.console import fault_lines, progress, specimen_lines, survey_lines
from newscorpus.corpora.repeats import Standing
from newscorpus.options import examples, reading
from newscorpus.records import Kind

EXAMPLES: Final[Mapping[str, str]] = {
    "survey": examples(
        "newscorpus survey scraped.jsonl",
        "newscorpus survey scraped.jsonl.gz --fields text=isi --by source --top 40",
        "newscorpus survey 2023 2024 --kind lines --min-count 10 --json > lines.jsonl",
    ),
    "sample": examples(
        "newscorpus sample scraped.jsonl --kind related --n 20 --seed 1",
        "newscorpus sample scraped.jsonl --kind related --inline --html > related.html",
        "newscorpus sample 2023 --kept 'baca juga'",
    ),
}


@click.command(epilog=EXAMPLES["survey"])
@reading
@click.option("--by", metavar="COLUMN", help="Group by a column.  [default: outlet, else host of the URL]")
@click.option(
    "--kind",
    "kinds",
    multiple=True,
    type=click.Choice([kind.value for kind in Standing]),
    help="Only these; may be repeated.",
)
@click.option(
    "--min-share", type=click.FloatRange(0, 1), default=0.005, show_default=True, help="Of a group's documents."
)
@click.option("--min-count", type=click.IntRange(min=2), default=3, show_default=True, help="Documents of a group.")
@click.option("--top", type=click.IntRange(min=1), default=20, show_default=True, help="The first of each group.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object a line, all examples with it.")
def survey(
    paths: tuple[Path, ...],
    fields: dict[str, str | None],
    encoding: str,
    by: str | None,
    kinds: tuple[str, ...],
    min_share: float,
    min_count: int,
    top: int,
    as_json: bool,
) -> int:
    """List what repeats in the bodies after parsing, by outlet: the junk that no rule knows yet.

    Figures count documents. Letter case does not count, and every number is the same (#). Exits with 1 where something
    could not be read.
    """
    from newscorpus.corpora.bodies import Corpus
    from newscorpus.corpora.surveying import survey as survey_all

    corpus = Corpus(paths=paths, fields=fields, by=by, encoding=encoding)
    with progress("survey") as advance:
        found = survey_all(corpus, min_share=min_share, min_count=min_count, progress=advance)
    chosen = found.only(kinds=kinds or tuple(Standing), top=top)
    if as_json:
        for group in chosen.groups:
            for repeat in group.repeats:
                row = {"group": group.name, "group_documents": group.documents, **attrs.asdict(repeat)}
                click.echo(msgspec.json.encode(row))
    else:
        for line in survey_lines(chosen):
            click.echo(line)
    return _ended(found.faults, found.messages)


@click.command(epilog=EXAMPLES["sample"])
@reading
@click.option(
    "--kind",
    type=click.Choice([kind.value for kind in Kind]),
    help="The kind of block.  [default: all that is not body]",
)
@click.option("--rule", metavar="NAME", help="The rule that stripped it.")
@click.option("--inline", is_flag=True, help="Only what does not fill its line.")
@click.option("--kept", "pattern", metavar="REGEX", help="What stayed in the body and matches, instead.")
@click.option("--n", type=click.IntRange(min=1), default=20, show_default=True, help="How many.")
@click.option("--seed", type=int, default=1, show_default=True, help="Another seed draws others.")
@click.option("--html", "form", flag_value="html", help="Print a page of HTML.")
@click.option("--json", "form", flag_value="json", help="Print one JSON object a line.")
def sample(
    paths: tuple[Path, ...],
    fields: dict[str, str | None],
    encoding: str,
    kind: str | None,
    rule: str | None,
    inline: bool,
    pattern: str | None,
    n: int,
    seed: int,
    form: str | None,
) -> int:
    """Draw spans at random, each in its context, to judge by eye what was stripped or kept.

    Exits with 1 where something could not be read.
    """
    from newscorpus.corpora.bodies import Corpus
    from newscorpus.corpora.sampling import kept, stripped
    from newscorpus.corpora.sampling import sample as draw

    if pattern is not None and (kind or rule or inline):
        raise click.UsageError("--kept looks at what stayed in the body: leave out --kind, --rule and --inline")
    if rule and not _is_rule(rule):
        raise click.UsageError(f"no rule is called {rule!r}; `newscorpus explain FILE` names the rule of every block")
    choice = (
        kept(pattern) if pattern is not None else stripped(kind=Kind(kind) if kind else None, rule=rule, inline=inline)
    )
    with progress("sample") as advance:
        found = draw(Corpus(paths=paths, fields=fields, encoding=encoding), choice, n=n, seed=seed, progress=advance)
    if form == "html":
        click.echo(found.html().encode("utf-8", "backslashreplace"))
    elif form == "json":
        for specimen in found.specimens:
            click.echo(msgspec.json.encode(specimen))
    else:
        for line in specimen_lines(found, colour=sys.stdout.isatty()):
            click.echo(line)
    return _ended(found.faults, found.messages)


def _ended(faults: Mapping[str, int], messages: Mapping[str, str]) -> int:
    for line in fault_lines(faults, messages):
        click.echo(line, err=True)
    return 1 if faults else 0


def _is_rule(name: str) -> bool:
    """Whether a rule or pass is called so; those of `structure` are named in its passes."""
    from newscorpus.outlets import GENERIC, OUTLETS, scanner_for

    rules = (*scanner_for(GENERIC).rules, *(rule for outlet in OUTLETS.values() for rule in outlet.rules))
    return name.startswith("structure.") or any(rule.name == name for rule in rules)
