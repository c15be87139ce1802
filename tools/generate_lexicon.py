"""Write `src/newscorpus/lexicon/cldr.py` from CLDR through Babel.

    python tools/generate_lexicon.py

Run it after an update of Babel; a test says when the tables are no longer those of the installed Babel.
"""

from __future__ import annotations

import json
from pathlib import Path

from babel import Locale
from babel.core import get_global

TARGET = Path(__file__).resolve().parent.parent / "src" / "newscorpus" / "lexicon" / "cldr.py"
LANGUAGES = ("id", "ms", "en")
NAMED_IN = ("id", "ms")
# CLDR keeps ISO 3166 codes that were withdrawn as aliases of the present ones.
WITHDRAWN = frozenset("ANT BUR DDR FXX NTZ SCG SUN TMP YMD YUG ZAR".split())
HEADER = '"""Names of months, weekdays and countries in CLDR; written by tools/generate_lexicon.py, not by hand."""\n'


def alpha3() -> dict[str, str]:
    """Return ISO 3166 alpha-3 by alpha-2, from CLDR's aliases of territories."""
    aliases = get_global("territory_aliases")
    return {
        new[0]: old
        for old, new in sorted(aliases.items())
        if len(old) == 3 and old.isalpha() and len(new) == 1 and old not in WITHDRAWN
    }


def names(calendar: str, language: str) -> dict[str, int]:
    """Return full and abbreviated names with their numbers: months from 1, weekdays from 0 for Monday."""
    table = getattr(Locale(language), calendar)["format"]
    first = min(table["wide"])
    offset = 1 - first if calendar == "months" else -first
    return {table[width][n].rstrip("."): n + offset for width in ("wide", "abbreviated") for n in sorted(table["wide"])}


def countries(language: str) -> dict[str, str]:
    """Return ISO 3166 alpha-3 codes by name; a bracketed other name is a name of its own."""
    codes = alpha3()
    rows = {}
    for code, name in sorted(Locale(language).territories.items()):
        if code in codes:
            for part in name.rstrip(")").split(" (") if code == "MM" else [name]:
                rows[part] = codes[code]
    return dict(sorted(rows.items()))


def tables() -> dict[str, dict[str, dict[str, int]] | dict[str, dict[str, str]]]:
    """Return the tables by their names in the generated module."""
    return {
        "MONTHS": {language: names("months", language) for language in LANGUAGES},
        "WEEKDAYS": {language: names("days", language) for language in LANGUAGES},
        "COUNTRIES": {language: countries(language) for language in NAMED_IN},
    }


def source() -> str:
    """Return the generated module, in the form `ruff format` gives it."""
    parts = [HEADER, "from __future__ import annotations\n"]
    for name, table in tables().items():
        kind = "str" if name == "COUNTRIES" else "int"
        parts.append(f"{name}: dict[str, dict[str, {kind}]] = {{")
        for language, rows in table.items():
            parts.append(f'    "{language}": {{')
            parts.extend(f"        {quoted(key)}: {quoted(value)}," for key, value in rows.items())
            parts.append("    },")
        parts.append("}")
    return "\n".join(parts) + "\n"


def quoted(value: str | int) -> str:
    """Return `value` as a Python literal, text in double quotes."""
    return json.dumps(value, ensure_ascii=False)


if __name__ == "__main__":
    TARGET.write_text(source(), encoding="utf-8")
