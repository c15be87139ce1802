"""The outlets: one short declarative file each, found by walking this folder; installed packages may add others.

A file defines `OUTLET`. An entry point of the group `newscorpus.outlets` names an `Outlet` or a sequence of them.
Nothing is loaded before the first look-up.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from newscorpus.discovering import installed
from newscorpus.errors import RuleError, UnknownOutletError
from newscorpus.rules import Outlet, Rule
from newscorpus.scanner import Scanner, Tables

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
    return Scanner(outlet, _tables(_unlisted(outlet)))


@cache
def _tables(unlisted: frozenset[str]) -> Tables:
    return Tables(_shared_rules(unlisted))


@cache
def _version(outlet: Outlet) -> str:
    shared = _shared_rules(_unlisted(outlet))
    return hashlib.blake2b(repr((outlet, shared)).encode("utf-8", "surrogatepass"), digest_size=4).hexdigest()


def _unlisted(outlet: Outlet) -> frozenset[str]:
    """The marks of an outlet that a caller made, which no dateline of the listed ones has."""
    return frozenset() if OUTLETS.get(outlet.name) == outlet else frozenset(outlet.marks)


@cache
def _shared_rules(unlisted: frozenset[str] = frozenset()) -> tuple[Rule, ...]:
    from newscorpus.outlets._datelines import datelines  # making a rule checks it: not at import
    from newscorpus.outlets._shared import SHARED

    marks = {mark for outlet in OUTLETS.values() for mark in outlet.marks} | unlisted
    return (*datelines(mark for mark in marks if not _DOMAIN_LIKE.fullmatch(mark)), *SHARED)


@cache
def _called() -> dict[str, Outlet]:
    outlets = OUTLETS.values()
    return {key.casefold(): outlet for outlet in outlets for key in (*outlet.domains, outlet.title, outlet.name)}


@cache
def _load() -> dict[str, Outlet]:
    found = {GENERIC.name: GENERIC}
    for outlet, origin in _built_in():
        if outlet.name in found:
            raise RuleError(f"{origin}: there is an outlet {outlet.name!r} already; give this one another name")
        found[outlet.name] = outlet
    return found | _added(found.values())


def _added(known: Iterable[Outlet]) -> dict[str, Outlet]:
    """The outlets of installed packages; raises RuleError where one claims what another outlet has."""
    owners = {claim: outlet.name for outlet in known for claim in _claims(outlet)}
    added: dict[str, Outlet] = {}
    for outlet, origin in installed(ENTRY_POINTS, Outlet):
        for what, value in _claims(outlet):
            if owner := owners.get((what, value)):
                raise RuleError(f"{origin}: {value!r} is the {what} of outlet {owner!r} already; give it another")
        owners |= dict.fromkeys(_claims(outlet), outlet.name)
        added[outlet.name] = outlet
    return added


def _claims(outlet: Outlet) -> tuple[tuple[str, str], ...]:
    """What no two outlets may share: name, domains, marks."""
    marks = (("mark", mark.casefold()) for mark in outlet.marks)
    return (("name", outlet.name), *(("domain", domain) for domain in outlet.domains), *marks)


def _built_in() -> list[tuple[Outlet, str]]:
    names = sorted(module.name for module in iter_modules(__path__) if not module.name.startswith("_"))
    return [(import_module(f"{__name__}.{name}").OUTLET, name) for name in names]
