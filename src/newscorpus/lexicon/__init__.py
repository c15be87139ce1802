"""The language as data: tables keyed by language (BCP 47: `id`, `ms`), one module a subject.

`additions` says how a package adds words of its own.
"""

from __future__ import annotations

import hashlib
from functools import cache

from newscorpus.lexicon.additions import Additions, installed_additions
from newscorpus.lexicon.speech import SpeechVerb
from newscorpus.lexicon.triggers import Frame, Trigger

__all__ = ["Additions", "Frame", "SpeechVerb", "Trigger", "lexicon_version"]


@cache
def lexicon_version() -> str:
    """Return a short digest of every table of this package and of what installed packages add to them."""
    from importlib import resources  # a heavy import for a line of every record's `rules`

    digest = hashlib.blake2b(digest_size=4)
    for file in sorted(resources.files(__name__).iterdir(), key=lambda file: file.name):
        if file.name.endswith(".py"):
            digest.update(file.read_bytes())
    digest.update("".join(map(repr, installed_additions())).encode("utf-8", "surrogatepass"))
    return digest.hexdigest()
