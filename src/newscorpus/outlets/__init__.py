"""The outlets: one short declarative file each, found by walking this folder; installed packages may add others.

A file defines `OUTLET`. An entry point of the group `newscorpus.outlets` names an `Outlet` or a sequence of them.
Nothing is loaded before the first look-up.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Mapping
from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from newscorpus.errors import RuleError, UnknownOutletError
from newscorpus.rules import Outlet, Rule
from newscorpus.scanner import Scanner

ENTRY_POINTS = "newscorpus.outlets"
GENERIC = Outlet(name="generic", title="any outlet", timezone="")
_DOMAIN_LIKE = re.compile(r"[A-Za-z][A-Za-z0-9-]*(?:\.[A-Za-z]+){1,2}")


class _Outlets(Mapping[str, Outlet]):
    """Every outlet by name, in order of name, `generic` first; loaded on first use."""

    def __getitem__(self, name: str) -> Outlet:
        return _load()[name]

    def __iter__(self) -> Iterator[str]:
        return iter(_load())

    def __len__(self) -> int:
        return len(_load())


OUTLETS: Mapping[str, Outlet] = _Outlets()


def outlet_called(name: str) -> Outlet | None:
    """Return the outlet of that name, title or domain, in any case; None where there is none."""
    return _load().get(name) or _called().get(name.strip().casefold().removeprefix("www."))


def outlet_named(name: str) -> Outlet:
    """Return the same; raises UnknownOutletError, with the nearest names, where there is none."""
    if outlet := outlet_called(name):
        return outlet
    from difflib import get_close_matches

    near = ", ".join(get_close_matches(name, OUTLETS, n=3) or list(OUTLETS)[:8])
    raise UnknownOutletError(f"no outlet is called {name!r}; the nearest are {near}; `newscorpus outlets` lists all")


def scanner_for(outlet: Outlet) -> Scanner:
    """Return the scanner of an outlet's rules and the shared ones, compiled once per process."""
    return _scanner(outlet)


def rules_version(outlet: Outlet) -> str:
    """Return a short digest of all rules that label a text of this outlet."""
    return _version(outlet)


@cache
def _scanner(outlet: Outlet) -> Scanner:
    return Scanner(outlet, _shared_rules())


@cache
def _version(outlet: Outlet) -> str:
    return hashlib.blake2b(repr((outlet, _shared_rules())).encode("utf-8", "surrogatepass"), digest_size=4).hexdigest()


@cache
def _shared_rules() -> tuple[Rule, ...]:
    from newscorpus.outlets._datelines import datelines  # making a rule checks it: not at import
    from newscorpus.outlets._shared import SHARED

    brands = {mark for outlet in OUTLETS.values() for mark in outlet.marks if not _DOMAIN_LIKE.fullmatch(mark)}
    return (*datelines(brands), *SHARED)


@cache
def _called() -> dict[str, Outlet]:
    outlets = OUTLETS.values()
    return {key.casefold(): outlet for outlet in outlets for key in (*outlet.domains, outlet.title, outlet.name)}


@cache
def _load() -> dict[str, Outlet]:
    found = {GENERIC.name: GENERIC}
    for outlet, origin in (*_built_in(), *_installed()):
        if outlet.name in found:
            raise RuleError(f"{origin}: there is an outlet {outlet.name!r} already; give this one another name")
        found[outlet.name] = outlet
    return found


def _built_in() -> list[tuple[Outlet, str]]:
    names = sorted(module.name for module in iter_modules(__path__) if not module.name.startswith("_"))
    return [(import_module(f"{__name__}.{name}").OUTLET, name) for name in names]


def _installed() -> list[tuple[Outlet, str]]:
    from importlib import metadata  # costs more than all of the outlets, so only on the first look-up

    found = []
    for point in sorted(metadata.entry_points(group=ENTRY_POINTS), key=lambda point: point.name):
        loaded = point.load()
        found += [
            (outlet, f"entry point {point.name}") for outlet in ([loaded] if isinstance(loaded, Outlet) else loaded)
        ]
    return found
