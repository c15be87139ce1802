"""The file of an outlet as Python text, and where it and its golden go."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

import attrs

from newscorpus.errors import ParameterError
from newscorpus.outlets import OUTLETS
from newscorpus.rules import Outlet, Rule

LONGEST_PIECE = 72
_SAID = {'"': "'", "\\": "/"}


def module_of(outlet: Outlet, summary: str) -> str:
    """Return the text of the outlet's file, as `ruff format` leaves it; `summary` is its docstring, of one line."""
    said = "".join(_SAID.get(c, c) for c in summary if c.isprintable())
    return "\n".join([f'"""{said}"""', "", *_imports(outlet), "", *_fields(outlet), ""])


def _imports(outlet: Outlet) -> Iterator[str]:
    if outlet.rules:
        yield "from newscorpus.records import Kind"
    makers = sorted({rule.place.value for rule in outlet.rules})
    yield f"from newscorpus.rules import {', '.join(['Outlet', *makers])}"


def _fields(outlet: Outlet) -> Iterator[str]:
    yield "OUTLET = Outlet("
    yield f"    name={_literal(outlet.name)},"
    yield f"    title={_literal(outlet.title)},"
    yield from _tuple("domains", outlet.domains)
    yield from _tuple("marks", outlet.marks)
    yield f"    timezone={_literal(outlet.timezone)},"
    if outlet.rules:
        yield "    rules=("
        for rule in outlet.rules:
            yield from (f"        {line}" for line in _rule_lines(rule))
        yield "    ),"
    yield ")"


def _tuple(field: str, values: tuple[str, ...]) -> Iterator[str]:
    if len(values) == 1:
        yield f"    {field}=({_literal(values[0])},),"
    elif values:
        yield f"    {field}=("
        yield from (f"        {_literal(value)}," for value in values)
        yield "    ),"


def _rule_lines(rule: Rule) -> Iterator[str]:
    yield f"{rule.place.value}("
    yield f"    Kind.{rule.kind.name},"
    *pieces, last = _pieces(rule.pattern)
    yield from (f'    r"{piece}"' for piece in pieces)
    yield f'    r"{last}",'
    yield f"    name={_literal(rule.name)},"
    if rule.literal:
        yield f"    needs={_literal(rule.literal)},"
    yield f"    evidence={_literal(rule.evidence)},"
    yield "),"


def _pieces(pattern: str) -> list[str]:
    """The pattern in pieces that fit a line, parted behind blanks."""
    pieces = [""]
    for word in re.findall(r" ?[^ ]+ ?| ", pattern):
        if len(pieces[-1]) + len(word) > LONGEST_PIECE and pieces[-1]:
            pieces.append("")
        pieces[-1] += word
    return pieces


def _literal(text: str) -> str:
    literal = json.dumps(text, ensure_ascii=False)
    if text.count('"') <= text.count("'"):
        return literal
    inner = literal[1:-1].replace('\\"', '"').replace("'", "\\'")
    return f"'{inner}'"


@attrs.frozen
class Places:
    """Where a draft goes: the outlet's file and its golden."""

    module: Path
    golden: Path


def places(name: str, *, into: Path | None = None, golden: Path | None = None) -> Places:
    """Return where the files of the outlet `name` go.

    Without `into` that is the package's own folder of outlets, the golden in the repository's `tests/golden`. With
    `into` the golden goes beside the file. Raises ParameterError where the package is installed, not checked out.
    """
    if into is not None:
        return Places(into / f"{name}.py", (golden or into) / f"{name}.txt")
    package = Path(__file__).resolve().parent.parent
    own = package.parent.parent / "tests" / "golden"
    if not own.is_dir():
        raise ParameterError("newscorpus is installed, not checked out: give --into and the folder for the file")
    return Places(package / "outlets" / f"{name}.py", (golden or own) / f"{name}.txt")


def write_files(at: Places, *, module: str, golden: str, force: bool = False) -> None:
    """Write the text of both files, making folders.

    Raises ParameterError, and writes nothing, where a file or an outlet of that name is there, unless `force` is given.
    """
    if at.module.stem in OUTLETS and not force:
        raise ParameterError(f"there is an outlet {at.module.stem!r} already: choose another name, or give --force")
    there = [path for path in (at.module, at.golden) if path.exists()]
    if there and not force:
        raise ParameterError(f"{there[0]} is there already: choose another name, or write over it with --force")
    for path, text in ((at.module, module), (at.golden, golden)):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode("utf-8"))
