"""The command: `python -m benchmarks [table | quotes | dates | import | linearity | coverage | publication]`."""

from __future__ import annotations

import argparse
import platform
from collections.abc import Callable, Sequence
from pathlib import Path

from benchmarks.peers import CONTENDERS, DATE_CONTENDERS, DATES, FLOOR, QUOTE_CONTENDERS, QUOTES, SUBJECT
from benchmarks.texts import Sample


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description="What newscorpus costs.")
    parser.add_argument("command", nargs="?", choices=tuple(COMMANDS), default="table")
    parser.add_argument("--corpus", nargs="+", type=Path, default=[], metavar="PATH", help=".txt folders, .jsonl(.gz)")
    parser.add_argument("--documents", type=int, default=300, help="size of the sample (default 300)")
    parser.add_argument("--seed", type=int, default=0, help="of the synthetic corpus (default 0)")
    parser.add_argument("--rounds", type=int, default=5, help="rounds of each contender (default 5)")
    parser.add_argument("--largest", type=int, default=64_000, help="characters of the largest text (linearity)")
    parser.add_argument("--unit", nargs="+", default=[], metavar="NAME", help="only these rows (linearity)")
    return parser.parse_args()


def _table(arguments: argparse.Namespace) -> None:
    _raced(arguments, CONTENDERS, SUBJECT)


def _quotes(arguments: argparse.Namespace) -> None:
    _raced(arguments, QUOTE_CONTENDERS, QUOTES)


def _dates(arguments: argparse.Namespace) -> None:
    _raced(arguments, DATE_CONTENDERS, DATES)


def _raced(arguments: argparse.Namespace, contenders: Sequence[str], subject: str) -> None:
    from benchmarks.racing import race
    from benchmarks.reporting import COLUMNS, rows, show

    sample = Sample(tuple(arguments.corpus), arguments.documents, arguments.seed)
    results, missing = race(contenders, sample, arguments.rounds)
    card = results[FLOOR].card
    source = "of the corpus, evenly spread" if sample.paths else f"synthetic, seed {sample.seed}"
    size = f"{card.texts} texts {source}, {card.characters / card.texts:,.0f} characters each"
    show(COLUMNS, rows(results, subject), title=f"{size}; {arguments.rounds} rounds; {platform.machine()}")
    for name, why in missing.items():
        print(f"left out: {name} ({why.why})")


def _import(arguments: argparse.Namespace) -> None:
    from benchmarks import importing

    importing.main(arguments.rounds * 4)


def _linearity(arguments: argparse.Namespace) -> None:
    from benchmarks import linearity
    from benchmarks.reporting import show

    sizes = linearity.sizes(arguments.largest)
    units = {name: unit for name, unit in linearity.UNITS.items() if name in arguments.unit or not arguments.unit}
    show(
        linearity.columns(sizes),
        linearity.rows(units, sizes),
        title="time of a parse at each doubling, over the one before",
    )


def _coverage(arguments: argparse.Namespace) -> None:
    from benchmarks import coverage
    from benchmarks.reporting import show

    show(coverage.COLUMNS, coverage.rows(arguments.corpus), title="what `generic` leaves and strips")


def _publication(arguments: argparse.Namespace) -> None:
    from benchmarks import publication
    from benchmarks.reporting import show

    found = publication.survey(arguments.corpus)
    show(publication.COLUMNS, publication.rows(found), title=publication.title(found))


COMMANDS: dict[str, Callable[[argparse.Namespace], None]] = {
    "table": _table,
    "quotes": _quotes,
    "dates": _dates,
    "import": _import,
    "linearity": _linearity,
    "coverage": _coverage,
    "publication": _publication,
}


def main() -> None:
    """Run the command that was asked for."""
    arguments = _arguments()
    COMMANDS[arguments.command](arguments)


if __name__ == "__main__":
    main()
