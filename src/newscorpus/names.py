"""A run of capitalised words by itself: which of them are a person's name, and which a role, a body or a place.

A run such as `Kepala Dinas Kesehatan Kota Malang Budi Santoso` is parted after the last word that names an office, a
body or a region (`lexicon.titles`); what follows is the name.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

import attrs

from newscorpus.lexicon import titles
from newscorpus.lexicon.bodies import BODIES, NAMESAKES, NO_INITIALS, PAIRS, THINGS
from newscorpus.lexicon.calendar import MONTHS, WEEKDAYS
from newscorpus.lexicon.tables import agencies, heads, media

# Nouns with these affixes name offices (Kepatuhan, Penindakan) and, first in a sentence, are no names.
_MADE_NOUN = re.compile(r"(?:Ke|Pe(?:r|m|n|ng|ny|l))[a-z]{3,}+(?<=an)(?<!man)|Pe[rm][a-z]{3,}+(?<=an)")
_CLOSING_VERB = re.compile(r"Di[a-z]{3,16}kan|Meng[aeghiou][a-z]{3,16}|Mem[bp][a-z]{4,16}|Berkata|Tampil")
_OPENING_VERB = re.compile(r"Di[a-z]{3,16}kan")
# The shape of a company's name: a capital within (`TuringSense`), or an ending that names what it deals in.
_BRAND = re.compile(
    r"(?!Mc|Mac|De|Di|La|Le|Van|O')[A-Z][a-z]+[A-Z]\w+|[A-Z][a-z]+(?:bank|corp|tech|soft|pay|coin|air|mart)"
)
_DEGREE = re.compile(
    r"(?:Sp|M|S|Ph|B|LL)\.[A-Z][A-Za-z.()-]{0,8}|Sp[A-Z][A-Za-z-]{0,6}|F(?:INASIM|INACS|ICS|ACS|IHA)|[MS][A-Z][a-z]{1,4}"
)
# Where two capitalised words lost the blank between them (`JakartaPramono`); `MacArthur` and `VanDijk` are one.
_JOINT = re.compile(
    r"(?<=[A-ZÀ-Þa-zß-ÿ][a-zß-ÿ]{2})(?<!\bMac)(?<!\bVan)(?<!\bDel)(?<!\bDer)(?=[A-ZÀ-Þ][a-zß-ÿ]{2})"
    r"|(?<=[A-Z]{2})(?=[A-Z][a-z]{5})"
)
_JOINED_TITLE = re.compile(r"\b[A-Z][a-z]{3,}(?=[A-Z])")
_LONGEST_NAME = 5
# Cities that are named by a common word.
# Titles of rulers that begin names where another title stands before them (`Menteri Raja Juli Antoni`).
_ROYAL_NAMES = frozenset({"Raja", "Ratu"})
_CITIES = frozenset({"Batu", "Metro"})
# What begins the next sentence where a name ends a heading.
_ENDERS = titles.FUNCTION_WORDS - titles.NAME_ENDS
# A name ends where a date begins: `Siti Rahayu Selasa (12/9)`. Months are names too (`Raja Juli Antoni`), so that one
# counts as a date only at the end of a run; `Agus` never does.
_WEEKDAYS = frozenset(name for name in WEEKDAYS["id"] if len(name) > 3)
_MONTHS = frozenset(name for table in ("id", "ms") for name in MONTHS[table] if len(name) > 3) - {"Agus"}


@cache
def title_words() -> frozenset[str]:
    """Return the words that are titles or ranks, as written within a sentence and at its beginning."""
    return heads() | titles.RANKS | (frozenset(word.capitalize() for word in heads()) - titles.FIRST_NAMES)


@cache
def no_names() -> frozenset[str]:
    """Return the words that end a role, and so are not part of a name."""
    areas = titles.OFFICE | titles.REGIONS | titles.COUNTRY_WORDS | titles.AREAS | titles.POSTS
    return areas | BODIES | THINGS | agencies() | media() | title_words()


@attrs.frozen
class Reading:
    """What a run names, wherever it stands: the name is `words`, of which `run[at[n]:end]` are those from the n-th on.

    `role` are the words before them. `whole` says that the run is one word and that word the name; `made` that the
    first word is a noun made of a verb; `titled` tells of a title or rank before the name.
    """

    at: tuple[int, ...]
    end: int
    words: tuple[str, ...]
    role: tuple[str, ...]
    whole: bool
    made: bool
    titled: bool

    @property
    def name(self) -> str:
        """The name, with a blank between its words."""
        return " ".join(self.words)


def split_run(run: str) -> tuple[int, int]:
    """Return where in a run of capitalised words the person's name begins and ends; equal where there is none."""
    words = run.split(" ")
    last = len(words)
    first = _role_length(words, shouting=run.isupper() and last > 1)
    last = next((n for n in range(first + 1, last) if words[n] in _WEEKDAYS), last)
    if last > first + 1 and words[last - 1] in _MONTHS:
        last -= 1
    while last > first and (words[last - 1] in titles.DEGREES or (last > first + 1 and _ends_name(words[last - 1]))):
        last -= 1
    while first < last and words[first] in titles.HONORIFICS:
        first += 1
    lone_noun = last - first == 1 and _MADE_NOUN.fullmatch(words[first]) is not None
    lone_noun = lone_noun or (last - first == 1 and first > 0 and words[first] in _MONTHS)
    lone_noun = lone_noun or (last - first == 1 and words[first].lower() in titles.PERSON_NOUNS)
    if first >= last or last - first > _LONGEST_NAME or lone_noun or "".join(words[first:last]) in titles.DEGREES:
        return len(run), len(run)
    return sum(map(len, words[:first])) + first, sum(map(len, words[:last])) + last - 1


def _ends_name(word: str) -> bool:
    return word in _ENDERS or _CLOSING_VERB.fullmatch(word) is not None


def _role_length(words: list[str], *, shouting: bool) -> int:
    first = 0
    while first < len(words) and is_opener(words[first]):
        first += 1
    titled, last = False, len(words)
    for n in range(first, last):
        if (n > first and words[n] in titles.NAMES_TOO) or (titled and words[n] in _ROYAL_NAMES and n + 1 < last):
            continue
        titled = titled or words[n] in title_words() or words[n] in titles.POSTS
        if _is_initials(words, n, first) or not _ends_role(words, n, first, shouting=shouting, titled=titled):
            continue
        first = n + 1
    return first + (first < len(words) and _is_namesake(words[first], first, len(words) - first))


def _is_namesake(word: str, first: int, left: int) -> bool:
    """Tell whether the first of `left` words that seem a name is a company's or club's."""
    if word in NAMESAKES:
        return left > 2 or (first > 0 and left == 1)
    return left > 2 and first > 0 and _BRAND.fullmatch(word) is not None


def is_made(word: str) -> bool:
    """Tell whether a word is a noun made of a verb (`Kunjungan`), which names things."""
    return _MADE_NOUN.fullmatch(word) is not None


def is_opener(word: str) -> bool:
    """Tell whether a capitalised word is one that begins sentences, and no name."""
    return word in titles.FUNCTION_WORDS or _OPENING_VERB.fullmatch(word) is not None


def _is_initials(words: list[str], n: int, first: int) -> bool:
    """Tell whether two capitals between words of a name are initials (`Bambang PS Wibowo`)."""
    word = words[n]
    return first < n < len(words) - 1 and len(word) == 2 and word.isupper() and word not in NO_INITIALS


def _ends_role(words: list[str], n: int, first: int, *, shouting: bool, titled: bool) -> bool:
    word = words[n].rstrip(".")
    if word in no_names() or (n == first and not word.isalpha() and any(map(str.isdigit, word))):
        return True
    if n > 1 and n + 2 == len(words) and _is_mayor(words, n) and word not in titles.REGIONS | _CITIES:
        return False
    if n and (words[n - 1] in titles.AREAS or (words[n - 1] in titles.POSTS and n + 2 < len(words))):
        return True
    if n and (words[n - 1], word) in PAIRS:
        return True
    if (titled or (n and n == first)) and _MADE_NOUN.fullmatch(word):
        return True
    if "-" in word and all(part in titles.REGIONS for part in word.split("-")):
        return True
    acronym = len(word) > 1 and word.isupper() and not shouting
    return acronym and word not in titles.INITIALS and word not in titles.DEGREES and words[n] not in titles.HONORIFICS


def _is_mayor(words: list[str], n: int) -> bool:
    return words[n - 1] == "Kota" and words[n - 2] == "Wali"


def parted(run: str) -> str:
    """Return a run with the blanks that its words have lost (`JakartaPramono` is `Jakarta Pramono`)."""
    return " ".join(word if word in no_names() else _parted_word(word) for word in run.split(" "))


def _parted_word(word: str) -> str:
    m = _JOINED_TITLE.match(word)
    if m is not None and m.group() in title_words():
        return f"{m.group()} {_parted_word(word[m.end() :])}"
    return word if word in no_names() else _JOINT.sub(" ", word)


def has_joint(run: str) -> bool:
    """Tell whether a word of a run has a capital within, behind three letters or more."""
    return _JOINT.search(run) is not None or _JOINED_TITLE.search(run) is not None


@lru_cache(maxsize=16384)
def read_run(run: str, *, glued: bool = False) -> Reading | None:
    """Return what a run of capitalised words names, or None where it names no person; `glued` parts its words."""
    text = parted(run) if glued else run
    start, end = split_run(text)
    if start == end:
        return None
    at, read = [], 0
    for word in text.split(" "):
        read += run.startswith(" ", read)
        at.append(read)
        read += len(word)
    words = text[start:end].split(" ")
    role = tuple(text[:start].split())
    first = len(role)
    last = first + len(words) - 1
    made = _MADE_NOUN.fullmatch(run.partition(" ")[0]) is not None
    return Reading(
        tuple(at[first : last + 1]),
        at[last] + len(words[-1]),
        tuple(words),
        role,
        not role and words == [run],
        made,
        is_titled(text[:start]),
    )


@lru_cache(maxsize=4096)
def is_titled(role: str | None) -> bool:
    """Tell whether a role holds a title or rank, not a place or body alone."""
    return role is not None and not title_words().isdisjoint(role.replace(",", " ").split())


@lru_cache(maxsize=4096)
def is_ranked(role: str) -> bool:
    """Tell whether a role ends in a rank or honorific, so that a person's name is all that can follow."""
    last = role.rpartition(" ")[2]
    return last in titles.RANKS or last in titles.HONORIFICS


def is_degrees(part: str) -> bool:
    """Tell whether a part between commas is academic degrees alone (`Sp.PD`, `M.Si`)."""
    return part != "" and all(map(_DEGREE.fullmatch, part.split()))
