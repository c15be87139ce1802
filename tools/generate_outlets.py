"""Write `docs/outlets.md` from the outlet files and their goldens.

    python tools/generate_outlets.py

Run it after a change of an outlet's file or golden; a test says when the table is no longer theirs.
"""

from __future__ import annotations

import sys
from ast import literal_eval
from collections.abc import Iterable, Iterator
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules

from newscorpus import outlets
from newscorpus.rules import Outlet

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "docs" / "outlets.md"
GOLDENS = ROOT / "tests" / "golden"
MOST_MARKS = 4
HEADER = """\
# Outlets

<!-- Written by tools/generate_outlets.py, not by hand. -->

{count} outlets have a file of their own in `src/newscorpus/outlets/`; all others are parsed as `generic`, by the rules
that every outlet shares. *Signs with* are the brands that tell the outlet in a dateline, byline or tail; *dateline* is
the one in the outlet's golden; *rules of its own* are the kinds of blocks they label, with the rules' names; *checked
on* is the number of scraped texts whose blocks were counted or read. How to add one: [a new outlet](new_outlet.md).

| outlet | formats | domains | signs with | dateline | clock | rules of its own | checked on |
|---|---|---|---|---|---|---|---|
"""


def built_in() -> dict[str, Outlet]:
    """Return the outlets of this repository by name; those of installed packages are left out."""
    names = sorted(module.name for module in iter_modules(outlets.__path__) if not module.name.startswith("_"))
    return {name: import_module(f"newscorpus.outlets.{name}").OUTLET for name in names}


def formats(name: str) -> str:
    """Return what an outlet's file says of its formats: its docstring without the title."""
    lines = (sys.modules[f"newscorpus.outlets.{name}"].__doc__ or "").strip().split("\n\n")[0].splitlines()
    title, colon, rest = " ".join(line.strip() for line in lines).partition(": ")
    return rest if colon else title


def datelines(golden: Path) -> list[str]:
    """Return the datelines in a golden, each once."""
    if not golden.is_file():
        return []
    blocks = golden.read_text(encoding="utf-8").partition("\n--- blocks\n")[2].partition("\n--- record\n")[0]
    rows = (line.split(maxsplit=2) for line in blocks.splitlines() if line.startswith("dateline "))
    return list(dict.fromkeys(f"`{' '.join(literal_eval(row[2]).split())}`" for row in rows))


def own_rules(outlet: Outlet) -> str:
    """Return the kinds of an outlet's own rules, each with the names of its rules."""
    kinds: dict[str, list[str]] = {}
    for rule in outlet.rules:
        kinds.setdefault(rule.kind.value, []).append(rule.name.removeprefix(f"{outlet.name}."))
    return "; ".join(f"{kind}: {', '.join(names)}" for kind, names in sorted(kinds.items()))


def marks(outlet: Outlet) -> str:
    """Return the first brands of an outlet and how many more there are."""
    shown = ", ".join(f"`{mark}`" for mark in outlet.marks[:MOST_MARKS])
    return shown if len(outlet.marks) <= MOST_MARKS else f"{shown} and {len(outlet.marks) - MOST_MARKS} more"


def cells(outlet: Outlet) -> Iterator[str]:
    """Yield the cells of an outlet's row."""
    yield f"**{outlet.title}** `{outlet.name}`"
    yield formats(outlet.name)
    yield ", ".join(outlet.domains)
    yield marks(outlet)
    yield ", ".join(datelines(GOLDENS / f"{outlet.name}.txt"))
    yield outlet.timezone
    yield own_rules(outlet)
    yield f"{outlet.checked:,}" if outlet.checked else ""


def row(texts: Iterable[str]) -> str:
    """Return a row of a table; an empty cell has a dash."""
    return "| " + " | ".join(text.replace("|", r"\|") or "-" for text in texts) + " |\n"


def page() -> str:
    """Return the page."""
    found = built_in()
    return HEADER.format(count=len(found)) + "".join(row(cells(outlet)) for outlet in found.values())


if __name__ == "__main__":
    TARGET.write_text(page(), encoding="utf-8")
