"""The language as data: tables keyed by language (BCP 47: `id`, `ms`), one module a subject."""

from __future__ import annotations

import hashlib
from functools import cache


@cache
def lexicon_version() -> str:
    """Return a short digest of every table of this package."""
    from importlib import resources  # a heavy import for a line of every record's `rules`

    digest = hashlib.blake2b(digest_size=4)
    for file in sorted(resources.files(__name__).iterdir(), key=lambda file: file.name):
        if file.name.endswith(".py"):
            digest.update(file.read_bytes())
    return digest.hexdigest()
