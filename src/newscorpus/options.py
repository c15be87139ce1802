"""Options that several commands have, and how examples stand in their help."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

Command = TypeVar("Command", bound=Callable[..., Any])


def examples(*lines: str) -> str:
    """Return the lines as the epilogue of a command's help."""
    return "\b\nExamples:\n" + "".join(f"  {line}\n" for line in lines)  # a lone \b keeps click from filling lines


def pairs(_context: click.Context, _option: click.Parameter, value: str | None) -> dict[str, str]:
    """Return what `OURS=THEIRS,...` says; a callback of click."""
    found = [pair.partition("=") for pair in _listed(value)]
    if bad := [name for name, equals, _ in found if not equals]:
        raise click.BadParameter(f"{bad[0]!r} is no pair: write our name, =, your column, as in text=isi,published=tgl")
    return {name.strip(): column.strip() for name, _, column in found}


def names(_context: click.Context, _option: click.Parameter, value: str | None) -> list[str]:
    """Return what `COLUMN,...` lists; a callback of click."""
    return [name.strip() for name in _listed(value)]


def reading(command: Command) -> Command:
    """Add what every command takes that reads a corpus: paths, fields, encoding."""
    command = click.option("--encoding", default="utf-8", show_default=True, help="The encoding of all files.")(command)
    command = click.option(
        "--fields", callback=pairs, metavar="OURS=THEIRS,...", help="Which column feeds which field."
    )(command)
    path = click.Path(exists=True, path_type=Path)
    return click.argument("paths", metavar="CORPUS...", nargs=-1, required=True, type=path)(command)


def _listed(value: str | None) -> list[str]:
    return [part for part in (value or "").split(",") if part.strip()]
