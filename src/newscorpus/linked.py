"""Where a linked headline ends and prose resumes, in a text that kept no line break between them.

Headlines are written with capitals but for a few small words (`di`, `yang`, `untuk`), so the first other small word
shows that prose has begun before it. What shows where: a wide run of blanks, glue (`HukumanJaksa`), an opening mark,
`?` or `!`, a word that opens sentences, or a subject that the text names elsewhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from newscorpus.lexicon.calendar import MONTHS, WEEKDAYS
from newscorpus.lexicon.openers import BRAND_PARTS, LEADING, OPENERS, SMALL_IN_TITLES
from newscorpus.lexicon.speech import SPEECH
from newscorpus.lexicon.titles import (
    AREAS,
    COUNTRY_WORDS,
    FUNCTION_WORDS,
    HEADS,
    HONORIFICS,
    ORGANISATIONS,
    POSTS,
    RANKS,
    REGIONS,
)
from newscorpus.sentences import ABBREVIATIONS

LONGEST_HEADLINE = 160
# Of 5,771 titles 95 % are shorter; a longer stretch before glue has taken in a heading.
LONGEST_GLUED = 98
LONGEST_ALONE = 110
FEWEST_WORDS = 3
_LISTED = 900
# A headline that is no list of them has ended, and some small word has stood behind it.
_ENOUGH = 320
_AROUND = 6000
# A wide run of blanks, the next label or an embed ends what stands before it.
_SHUT = re.compile(r"(?<=[^ ]) {3}|(?:Baca|BACA)(?: (?:juga|Juga|JUGA))? ?:|Baca Juga(?=[A-Z])|\[Gambas")
_CHUNK = re.compile(r"[^ \r\n]{1,80}")
# Where a blank was lost: in `HukumanJaksa`, `KPKBupati`, `2025Anda`, `Itu?Mengenal`, `Batas)Cuitan`.
_JOINT = re.compile(
    r"(?:(?<=[a-z]{2})|(?<=[a-z][?!)])|(?<=[A-Z][?!)]))(?=[A-Z])"
    r"|(?:(?<=[A-Z]{2})|(?<=[0-9])|(?<=[a-z]\+)|(?<=[a-z]{2}[.'])|(?<=[A-Z]{2}')|(?<=[a-z][\"')]\.)|(?<=[a-z]\.\.\.))(?=[A-Z][a-z]{2})"
    r"|(?<=[a-z]{3}\.)(?=[0-9]{1,2}\.)"
)
_QUOTE_JOINT = re.compile(r"""(?<=[A-Za-z0-9.?!])(?="[A-Z0-9])""")
_EDGES = "\"'()[],.:;?!-…"
_VERB = re.compile(r"(?:me[mnl]|ber|ter|di)[a-z]{4,}|[a-z]{4,}(?:nya|kan)")
# A name begins with one of these and ends with a common noun.
_COMPOUNDS = frozenset(
    "Badan Balai Biro Bursa Dana Hari Hotel Jasa Komisi Liga Menteri Piala Pusat Rumah Wakil".split()
)
_REPORTING = frozenset(form for verbs in SPEECH.values() for verb in verbs for form in verb.active)
_TITLES = HONORIFICS | RANKS | POSTS
_PLACES = AREAS | COUNTRY_WORDS | REGIONS
_DAYS = frozenset(name.casefold() for names in (*MONTHS.values(), *WEEKDAYS.values()) for name in names)


class Word(NamedTuple):
    """A word of the stretch behind a label; `gap` is the number of blanks before it, 0 where they were lost."""

    start: int
    end: int
    text: str
    gap: int

    @property
    def core(self) -> str:
        """The word without the marks at its ends."""
        return self.text.strip(_EDGES)


def headline_end(shadow: str, start: int, end: int) -> int | None:
    """Return where the headline that begins at `start` ends, at most at the line's end `end`; None where unclear.

    Where the line ends with the label and its colon, that is `end`. Several headlines glued to each other are one
    stretch. A label without a colon has lost its links, or stands before such a stretch.
    """
    bare = shadow[max(0, start - 3) : start].rstrip(" ")[-1:] not in {":", ";", "-"}
    shut = _SHUT.search(shadow, start + 1, min(end, start + _LISTED))
    limit = shut.start() if shut else end
    words = _words(shadow, start, min(limit, start + _LISTED))
    if len(words) < 2:
        return None if words or bare else end
    seen = _Text(shadow, start, words[-1].end)
    whole = not shadow[words[-1].end : limit].strip(" ")
    at = _glued_end(words, seen, whole=whole) if bare else _labelled_end(words, seen, whole=whole)
    if at is None or _stopped(words[:at]):
        return None
    glued = at < len(words) and words[at].gap == 0
    longest = LONGEST_GLUED if glued and not bare else LONGEST_HEADLINE
    return words[at - 1].end if max(_lengths(words[:at])) <= longest else None


def _lengths(words: list[Word]) -> list[int]:
    """The lengths of the headlines that are glued to each other."""
    first = [0, *(i for i in range(1, len(words)) if words[i].gap == 0), len(words)]
    return [words[end - 1].end - words[start].start for start, end in pairwise(first)]


def _labelled_end(words: list[Word], seen: _Text, *, whole: bool) -> int | None:
    small = _first_small(words)
    open_ended = whole and (words[-1].text[-1:] != "." or words[-1].text.endswith(".."))
    if open_ended and words[-1].end - words[0].start <= LONGEST_ALONE and not _stopped(words):
        return len(words)
    if small is None:
        return len(words) if whole else None
    at = _resumption(words, small, seen) if small >= FEWEST_WORDS else _break(words, seen)
    return len(words) if at is None and open_ended else at


def _glued_end(words: list[Word], seen: _Text, *, whole: bool) -> int | None:
    """The last glue before prose, or the end of a line that has no prose."""
    small = _first_small(words)
    if small is not None:
        return next((i for i in range(small, 1, -1) if words[i].gap == 0 and _opens_prose(words, i, small, seen)), None)
    return len(words) if whole and any(word.gap == 0 for word in words[2:]) else None


class _Text:
    """The text around a label, for what recurs in it."""

    def __init__(self, shadow: str, start: int, end: int) -> None:
        self._parts = (shadow[max(0, start - _AROUND) : start], shadow[end : end + _AROUND])

    def names(self, phrase: str) -> bool:
        """Return whether the phrase stands elsewhere, at least once with no other name right before it."""
        return any(_is_free(before) for before in self._contexts(phrase))

    def begins(self, phrase: str) -> bool:
        """Return whether a sentence elsewhere begins with the phrase."""
        return any(
            before.endswith("  ") or before.rstrip(" \"'")[-1:] in ".!?\r\n" for before in self._contexts(phrase)
        )

    def capitalised(self, word: str) -> bool:
        """Return whether the word stands inside a sentence elsewhere."""
        return any(
            before[-1:] == " " and (before[-2:-1].isalnum() or before[-2:-1] == ",") for before in self._contexts(word)
        )

    def holds(self, phrase: str) -> bool:
        """Return whether the phrase stands elsewhere as whole words."""
        return next(self._contexts(phrase), None) is not None

    def _contexts(self, phrase: str) -> Iterator[str]:
        """What stands before each place where the phrase stands as whole words."""
        for text in self._parts:
            at = text.find(phrase) if phrase else -1
            while at >= 0:
                end = at + len(phrase)
                if not (text[at - 1 : at].isalnum() or text[at - 1 : at] == "-" or text[end : end + 1].isalnum()):
                    yield text[max(0, at - 30) : at]
                at = text.find(phrase, end)


def _is_free(before: str) -> bool:
    word = before.rstrip(" ").rpartition(" ")[2]
    return not word[:1].isupper() or word[-1:] in ".,:;?!\"')" or word in _TITLES or word.lower() in HEADS


def _words(shadow: str, start: int, end: int) -> list[Word]:
    words: list[Word] = []
    before = start
    small = False
    for m in _CHUNK.finditer(shadow, start, end):
        at = m.start()
        if at - start > _ENOUGH and small:
            break
        for joint in (*_joints(m.group()), m.end() - at):
            words.append(Word(at, m.start() + joint, shadow[at : m.start() + joint], at - before))
            small = small or _is_small(words[-1])
            before = at = m.start() + joint
    return words


def _joints(chunk: str) -> list[int]:
    """Where words are glued, brands in camel case left whole."""
    if chunk.islower() or (len(chunk) > 1 and chunk[1:].isalpha() and chunk[1:].islower()):
        return []
    cuts = sorted({m.start() for pattern in (_JOINT, _QUOTE_JOINT) for m in pattern.finditer(chunk)})
    return [cut for cut, past in pairwise([*cuts, len(chunk)]) if past > cut and not _is_brand(chunk[:cut])]


def _is_brand(before: str) -> bool:
    return re.split(r"[^A-Za-z]|(?<=[a-z])(?=[A-Z])", before)[-1] in BRAND_PARTS


def _first_small(words: list[Word]) -> int | None:
    return next((i for i, word in enumerate(words) if _is_small(word)), None)


def _is_small(word: Word) -> bool:
    core = word.core
    return core.islower() and core not in SMALL_IN_TITLES and core.replace("-", "").isalpha()


def _opens(word: Word) -> bool:
    text = word.text.lstrip("\"'(")
    return text[:1].isupper() or text[:1].isdigit()


def _stopped(words: list[Word]) -> bool:
    """Whether a sentence ends among the words: then some of them may be prose."""
    return any(_is_stop(word, after) for word, after in pairwise(words))


def _is_stop(word: Word, after: Word) -> bool:
    text = word.text.rstrip("\"')")
    if not text.endswith(".") or text.endswith("..") or not _opens(after):
        return False
    core = text.rstrip(".").lstrip("\"'(")
    return not (len(core) < 2 or core.lower() in ABBREVIATIONS or core.isdigit() or (len(core) <= 3 and core.istitle()))


def _resumption(words: list[Word], small: int, seen: _Text) -> int | None:
    """The word that prose resumes with, somewhere before its first small word."""
    for i in range(FEWEST_WORDS + 1, small + 1):
        if _is_stop(words[i - 1], words[i]) or _is_listed(words, i):
            return i
    hard = _hard(words, small, seen)
    soft = _soft(words, small, seen)
    if hard is None:
        return soft
    if soft is not None and soft > hard:
        return soft if words[hard].gap == 1 and words[hard - 1].text.endswith(("?", "!")) else None
    return hard if _opens_prose(words, hard, small, seen) else None


def _hard(words: list[Word], small: int, seen: _Text) -> int | None:
    """The last glue, double blank, opening mark, list number or end of a question before the first small word."""
    return next((i for i in range(small, FEWEST_WORDS - 1, -1) if _is_break(words, i, small, seen)), None)


def _is_listed(words: list[Word], i: int) -> bool:
    """Whether the number of a list item, or of a section, stands there."""
    numbered = bool(re.fullmatch(r"[0-9]{1,2}\.", words[i].text)) and i + 1 < len(words) and _opens(words[i + 1])
    return numbered and not words[i - 1].text.endswith(".")


def _is_break(words: list[Word], i: int, small: int, seen: _Text) -> bool:
    word, before = words[i], words[i - 1]
    if not _opens(word) and not word.text.startswith('"'):
        return False
    if word.gap != 1:
        return word.gap > 0 or not seen.holds(before.text + word.core)
    if word.text.startswith('"'):
        return not any('"' in other.text[1:] for other in words[i:small]) and not _unclosed(words[:i])
    if before.text.endswith(("?", "!", '?"', '!"')):
        return i > FEWEST_WORDS
    return False


def _unclosed(words: list[Word]) -> bool:
    return sum(word.text.count('"') for word in words) % 2 == 1


def _opens_prose(words: list[Word], at: int, small: int, seen: _Text) -> bool:
    """Whether the capitals between a break and the first small word are how a sentence may begin."""
    word = words[at]
    if word.gap not in {1, 2} or word.text.startswith('"') or word.text[:1].isdigit():
        return small - at <= 9
    capitals = [i for i in range(at, small) if _opens(words[i])]
    plain = len(capitals) == 1 or word.core.lower() in OPENERS
    return plain or (word.gap == 1 and _is_known(words, at, capitals[-1], seen))


def _is_known(words: list[Word], first: int, last: int, seen: _Text) -> bool:
    """Whether what stands from `first` to `last` is a name of the article's, titles before it or not."""
    phrase = _phrase(words, first, last)
    return (words[first].core.lower() in HEADS or words[first].core in _TITLES) or seen.names(phrase)


def _phrase(words: list[Word], first: int, last: int) -> str:
    text = " ".join(word.text for word in words[first : last + 1])
    return text.strip(_EDGES)


def _soft(words: list[Word], small: int, seen: _Text) -> int | None:
    """The opener or the subject before the first small word; None where two readings are left."""
    last = next((i for i in range(small - 1, 0, -1) if _opens(words[i])), 0)
    if last < FEWEST_WORDS:
        return None
    core = words[last].core.lower()
    if (core in OPENERS and core in LEADING) or _is_adverb(words[last]):
        return last
    if words[last].core == words[last - 1].core:
        return last
    subject = _subject(words, last, small, seen)
    opener = _opener(words, last, seen)
    if opener is not None and (subject is None or subject > opener):
        between = words[opener + 1 : last if subject is None else subject]
        return opener if all(_is_nameable(word, seen) for word in between) else None
    if subject is not None:
        return subject
    if words[last].text[-1:] not in ",;:" and _is_common(words, last, seen):
        return last
    return None


def _opener(words: list[Word], last: int, seen: _Text) -> int | None:
    """A conjunction or preposition before a name or a day that the sentence begins with."""
    for i in range(last - 1, max(FEWEST_WORDS, last - 6) - 1, -1):
        if _is_adverb(words[i]):
            return i if words[last].text.endswith(",") or seen.holds(words[last].core) else None
        if words[i].core.lower() in LEADING and words[i].core.istitle():
            between = words[i + 1 : last + 1]
            begins, inside = OPENERS.get(words[i].core.lower(), (0, 1))
            parted = len(between) <= 4 and between[-1].text.endswith(",")
            sure = begins >= 90 * inside and (len(between) == 1 or parted)
            return i if sure or all(_is_nameable(word, seen) for word in between) else None
    return None


def _is_adverb(word: Word) -> bool:
    """Whether the word and its comma are a sentence's beginning: `Diketahui,` `Artinya,`."""
    core = word.core
    begins, inside = OPENERS.get(core.lower(), (0, 1))
    return word.text.endswith(",") and core.istitle() and core.lower() not in LEADING and begins >= 30 * inside


def _is_nameable(word: Word, seen: _Text) -> bool:
    core = word.core
    known = core in _TITLES or core in _PLACES or core.lower() in HEADS or core.casefold() in _DAYS
    return known or not core or core[0].isdigit() or core.lower() in SMALL_IN_TITLES or seen.holds(core)


def _subject(words: list[Word], last: int, small: int, seen: _Text) -> int | None:
    """The longest run of capitals up to `last` that the text names elsewhere, if nothing before it may belong to it."""
    first = None
    reporting = words[small].core in _REPORTING
    for i in range(last, max(FEWEST_WORDS, last - 7) - 1, -1):
        if not _opens(words[i]) or (i < last and words[i].text[-1:] in ",:;?!"):
            break
        phrase = _phrase(words, i, last)
        if seen.names(phrase) or (reporting and phrase not in _PLACES and seen.holds(phrase)):
            first = i
    if first is None or words[first].core.isdigit():
        return None
    used = reporting or seen.begins(_phrase(words, first, last))
    while first > FEWEST_WORDS and words[first - 1].core in _TITLES:
        first -= 1
    return first if _is_apart(words[first - 1], seen, used=used) else None


def _is_apart(word: Word, seen: _Text, *, used: bool) -> bool:
    """Whether a headline may end with the word, and what follows it is no part of its phrase.

    Any noun may stand before a name (`Bendera Merah Putih berkibar`), unless the name is `used` without one.
    """
    core = word.core
    if word.text[-1:] in ",:;-&" or not core or core[0].islower() or core.lower() in SMALL_IN_TITLES:
        return False
    if word.text[-1:] in '?!)"' or core[-1].isdigit():
        return True
    small = core.lower()
    if small in HEADS or small in ORGANISATIONS or small in OPENERS or core in AREAS:
        return False
    return used or bool(_VERB.fullmatch(small)) or (seen.holds(core) and not seen.holds(small))


def _is_common(words: list[Word], last: int, seen: _Text) -> bool:
    """Whether the last capital is no name, so that only a sentence's beginning can have given it its capital."""
    core = words[last].core
    if core.isupper() or not core.isalpha():
        return False
    if core in FUNCTION_WORDS and core.lower() in OPENERS:
        return True
    near = [word.core for word in words[max(0, last - 3) : last]]
    if any(word.lower() in ORGANISATIONS or word in AREAS or word in _COMPOUNDS for word in near):
        return False
    if core.lower() in OPENERS:
        return True
    return seen.holds(core.lower()) and not seen.capitalised(core)


def _break(words: list[Word], seen: _Text) -> int | None:
    """Where a headline ends that is written like a sentence: at glue, a question's end, an opening mark, an opener."""
    for i in range(FEWEST_WORDS, len(words)):
        word, before = words[i], words[i - 1]
        if _is_stop(before, word):
            return None
        if _is_break(words, i, min(i + 6, len(words)), seen) and not word.text[:1].isdigit():
            return i
        if word.core.lower() in LEADING and word.core.istitle() and before.text[-1:].isalpha():
            return i
    return None
