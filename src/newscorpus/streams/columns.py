"""Which column of a record feeds which field of a `Document`."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from typing import Any, Final

import attrs

from newscorpus.errors import ParameterError
from newscorpus.outlets import outlet_called

GUESSES: Final[Mapping[str, tuple[str, ...]]] = {
    "text": ("text", "content", "body", "isi", "artikel"),
    "id": ("id", "_id"),
    "url": ("url", "link", "tautan"),
    "outlet": ("outlet", "source"),
    "published": ("published", "date", "tanggal", "tgl"),
    "title": ("title", "judul", "headline"),
    "authors": ("authors", "author", "penulis"),
    "section": ("section", "kanal", "kategori"),
}
PATIENCE = 10_000
_MOST_LAYOUTS = 1_000


def _string(value: Any) -> str | None:
    return value if isinstance(value, str) and value.strip() else None


def _scalar(value: Any) -> str | None:
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    if isinstance(value, int | float) and not isinstance(value, bool):
        return str(value)
    return _string(value)


def _names(value: Any) -> tuple[str, ...] | None:
    if isinstance(value, list) and all(isinstance(name, str) for name in value):
        return tuple(name for name in value if name.strip()) or None
    name = _string(value)
    return None if name is None else (name,)


def _outlet(value: Any) -> str | None:
    name = _string(value)
    outlet = None if name is None else outlet_called(name)
    return outlet.name if outlet else None


TAKES: Final[Mapping[str, Callable[[Any], Any]]] = {
    "id": _scalar,
    "url": _string,
    "outlet": _outlet,
    "published": _scalar,
    "title": _string,
    "authors": _names,
    "section": _string,
}


def _is_blank(value: Any) -> bool:
    return value is None or value == [] or (isinstance(value, str) and not value.strip())


def _known_fields(fields: Mapping[str, str | None]) -> Mapping[str, str | None]:
    if unknown := [name for name in fields if name not in GUESSES]:
        raise ParameterError(f"fields: no field is called {', '.join(unknown)}; the fields are {', '.join(GUESSES)}")
    return fields


def _column_names(keep: Iterable[str]) -> tuple[str, ...]:
    if isinstance(keep, str):
        raise ParameterError(f"keep: {keep!r} is one string; give a list of column names")
    return tuple(keep)


@attrs.define
class Columns:
    """The mapping of columns to fields, and which of the named columns have been seen.

    `fields` maps our names to theirs and overrides the guess from `GUESSES` (letter case does not count there); an
    empty name or None leaves a field out. `keep` are the columns to carry in `meta`.

    Raises ParameterError for a key of `fields` that is no field and for a `keep` that is one string.
    """

    fields: Mapping[str, str | None] = attrs.field(factory=dict, converter=_known_fields)
    keep: tuple[str, ...] = attrs.field(default=(), converter=_column_names)
    _unseen: set[str] = attrs.field(init=False)
    _seen: dict[str, None] = attrs.field(init=False, factory=dict)
    _layouts: dict[tuple[str, ...], dict[str, str]] = attrs.field(init=False, factory=dict)
    _records: int = attrs.field(init=False, default=0)

    def __attrs_post_init__(self) -> None:
        self._unseen = {column for column in (*self.fields.values(), *self.keep) if column}

    def layout(self, record: Collection[str]) -> dict[str, str]:
        """Return field to column for a record with these columns.

        Raises ParameterError where the first `PATIENCE` records have not shown every named column.
        """
        self._records += 1
        if self._unseen and self._records > PATIENCE:
            self.check()
        columns = tuple(record)
        if columns not in self._layouts:
            self._learn(columns)
        return self._layouts[columns]

    def check(self) -> None:
        """Raise ParameterError where records were read and a named column was in none of them."""
        if self._unseen and self._records:
            missing, seen = ", ".join(sorted(self._unseen)), ", ".join(self._seen) or "none"
            raise ParameterError(f"no record has the column {missing}: name it as it stands; the columns are {seen}")

    def fill(self, record: Mapping[str, Any], layout: Mapping[str, str]) -> tuple[dict[str, Any], dict[str, Any]]:
        """Return the fields other than the text, and the meta, of a record.

        A number is taken as text for `id` and `published`; `authors` takes a string or a list of strings; `outlet` the
        name, title or domain of a known outlet. A blank value is left out. A value that a field cannot take does not
        fail the record: it goes to the meta under its column's name.
        """
        values: dict[str, Any] = {}
        meta = {column: record[column] for column in self.keep if column in record}
        for name, column in layout.items():
            if name == "text":
                continue
            taken = TAKES[name](record[column])
            if taken is not None:
                values[name] = taken
            elif not _is_blank(record[column]):
                meta[column] = record[column]
        return values, meta

    def _learn(self, columns: tuple[str, ...]) -> None:
        if len(self._layouts) >= _MOST_LAYOUTS:
            self._layouts.clear()
        self._unseen.difference_update(columns)
        if len(self._seen) < _MOST_LAYOUTS:
            self._seen.update(dict.fromkeys(columns))
        self._layouts[columns] = _layout(columns, self.fields)


def _layout(columns: tuple[str, ...], fields: Mapping[str, str | None]) -> dict[str, str]:
    told = {name: column for name, column in fields.items() if column in columns}
    free = {column.lower(): column for column in reversed(columns) if column not in told.values()}
    guessed = {
        name: next(free[guess] for guess in guesses if guess in free)
        for name, guesses in GUESSES.items()
        if name not in fields and any(guess in free for guess in guesses)
    }
    return {name: column for name, column in (told | guessed).items() if column}
