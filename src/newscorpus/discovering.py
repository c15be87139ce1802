"""What installed packages add: the objects that the entry points of a group name."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, TypeVar

from newscorpus.errors import RuleError

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint

Added = TypeVar("Added")


def installed(group: str, of: type[Added]) -> tuple[tuple[Added, str], ...]:
    """Return what the entry points of `group` name, one object or a sequence each, and where each comes from.

    They stand in order of distribution and name, which is the same in every process. Raises RuleError, naming the entry
    point, where one cannot be loaded or names something else.
    """
    from importlib import metadata  # costs more than all of the outlets, so only on the first look-up

    points = sorted(metadata.entry_points(group=group), key=lambda point: (_distribution(point), point.name))
    return tuple(found for point in points for found in _named(point, of))


def _named(point: EntryPoint, of: type[Added]) -> Iterator[tuple[Added, str]]:
    origin = f"entry point {point.name!r} of {_distribution(point)} ({point.group}: {point.value})"
    try:
        loaded = point.load()
    except (ImportError, AttributeError, RuleError) as error:
        raise RuleError(f"{origin}: {error}; repair the package or uninstall it") from error
    for item in loaded if isinstance(loaded, Iterable) else (loaded,):
        if not isinstance(item, of):
            raise RuleError(f"{origin}: it names {item!r}; name an {of.__name__} or a sequence of them")
        yield item, origin


def _distribution(point: EntryPoint) -> str:
    return f"{point.dist.name} {point.dist.version}" if point.dist else "an unknown package"
