"""Words and sentences that lost the blank between them, where a link, italics or a line break stood.

Brands are written so too (`YouTube`, `detikNews`), so two words count as glued only where the language or the article
shows them to be two: a function word, or a word that stands alone elsewhere in the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from newscorpus.dirt.characters import Hit
from newscorpus.lexicon.stopwords import DISTINGUISHING, LEANING, SHARED
from newscorpus.sentences import ABBREVIATIONS

FUNCTION_WORDS = SHARED.union(*DISTINGUISHING.values(), *LEANING.values())
BEHIND_A_NAME = tuple(
    "adalah akan atau bersama dalam dan dari dengan itu juga karena kepada menjadi oleh pada sebagai telah terhadap"
    " untuk yang".split()
)
"""Function words that are looked for behind a name, in a text where other words were found glued."""
BRAND_BEGINNINGS = ("detik", "face", "insta", "linked", "tik", "whats", "you")
"""Lower-case beginnings of brands in camel case: `detikNews`, `whatsApp`."""
BRANDS = frozenset(
    "BlackBerry DailySocial KapanLagi LinkedIn MediaTek NasDem PlayStation TechCrunch TikTok TransJakarta TurnBackHoax"
    " WhatsApp YouTube".split()
)
"""The brands in camel case that stand in most texts; they are not looked at further."""
BRANDS_IN_I = frozenset("Cloud Mac Pad Phone Pod Tunes".split())
PREFIXES = frozenset("antar anti inter intra multi non pasca semi trans".split())
"""Prefixes that are put before a capital without a hyphen: `antarNegara`; `keIslaman` is told by its ending."""
DEGREES = frozenset(
    "Ag Ak Bus Ds Ed Eng Farm Fil Gz Hum Hut Ikom Ip Keb Kep Kes Kom Mat Par Pd Pol Psi Sc Si Sn Sos Sp Stat Th"
    " Tr".split()
)
DOMAINS = frozenset("Biz Co Com Go Id Info Io Me My Net News Org Tv Web".split())
CANDIDATES = 200
"""How many places of a text are weighed; a text with more is no prose."""
SEARCHED = 50_000
"""In how many code points of a text, from its beginning, a word is looked for that stands alone."""
_LONGEST = 40
_FEWEST = 4

_CLASSES = {"a": "abcdefghijklmnopqrstuvwxyz", "A": "ABCDEFGHIJKLMNOPQRSTUVWXYZ", ".": ".!?", '"': "\"'"}
_SHAPES = bytes(next((ord(shape) for shape, chars in _CLASSES.items() if chr(i) in chars), 32) for i in range(256))
# One literal and one class behind it: what costs most is what is tried at every capital.
_JOINT = re.compile(rb"A(?<=[a.]A)a")
_MARKED_JOINT = re.compile(rb'\.(?=")"Aa')
_WORD_AFTER = re.compile(r"[^\W\d_]{1,40}")
_AFFIXED = re.compile(r"(?:ber|di|me[lmnr]|pe[lmnr]|se|ter)[a-z]{4,40}|[a-z]{3,40}(?:kan|lah|mu|nya)")
_WITHIN = re.compile(r"(?<=[a-z])(?=[A-Z][a-z])")
_IN_ADDRESSES = frozenset("#@/_.&=-")
_ADDRESS_GOES_ON = re.compile(r"[/_=@]|\.[a-z]{2}")
_CLAUSE_END = re.compile(r"""(?:[^\W_]{2,}+|[)%\]"])\Z""")
_NAME = re.compile(
    r"[A-Z](?<![A-Za-z][A-Z])[a-z]{3,30}+(?![A-Z])(?:" + "|".join(f"(?<={word})" for word in BEHIND_A_NAME) + ")"
)


def joints(text: str) -> list[int]:
    """Return where a capital of ASCII, a small letter behind it, follows a small one or a stop without a blank.

    A search in the text's shape, one byte a code point, costs a third of the same search in the text. Behind a mark
    they are looked for in texts that have others.
    """
    shape = text.encode("latin-1", "replace").translate(_SHAPES)
    found = [m.start() for m in islice(_JOINT.finditer(shape), CANDIDATES)]
    return found and [*found, *(m.start() + 2 for m in islice(_MARKED_JOINT.finditer(shape), CANDIDATES))]


def glued_sentences(text: str, joints: list[int]) -> Iterator[Hit]:
    """Yield the words around a full stop without its blank (`berkeringat.Karena`); no domain, degree or initial."""
    for at in sorted(joints):
        stop = at - 1 if text[at - 1] not in "\"'" else at - 2
        if text[stop] in ".!?" and (hit := _glued_sentence(text, stop, at)) is not None:
            yield hit


def _glued_sentence(text: str, stop: int, at: int) -> Hit | None:
    start = max(0, stop - _LONGEST)
    before = text[max(text.rfind(" ", start, stop), text.rfind("\n", start, stop)) + 1 or start : stop]
    after = _WORD_AFTER.match(text, at)
    if after is None or not _CLAUSE_END.search(before) or _is_name(before, after[0], text[stop]):
        return None
    start, end = stop - max(1, len(before.rpartition('"')[2].lstrip("("))), after.end()
    return Hit(start, end, f"{text[start : stop + 1]} {after[0]}" if stop + 1 == at else None)


def _is_name(before: str, after: str, stop: str) -> bool:
    """Tell whether what stands around a stop is an abbreviation, a title, a domain, a file or an account."""
    word = before.lstrip("(\"'")
    if stop != ".":
        return "/" in word
    lower = word.lower()
    return (
        after in DOMAINS
        or after in DEGREES
        or any(char in word for char in "./@#_")
        or lower in ABBREVIATIONS
        or (word.isdigit() and len(word) < 4)
        or (len(word) < 4 and word[:1].isupper() and not (len(word) == 3 and word.isupper()))
    )


def glued_words(text: str, joints: list[int]) -> Iterator[Hit]:
    """Yield the words that are two (`kepadaRepublika`), each once, in order."""
    found: dict[int, Hit] = {}
    for at in joints:
        if text[at - 1].islower() and text[at - 2].islower() and (hit := _glued_word(text, at)) is not None:
            found[hit.start] = hit
    if found:
        for hit in _names_with_function_words(text):
            found.setdefault(hit.start, hit)
    yield from sorted(found.values())


def _glued_word(text: str, at: int) -> Hit | None:
    start = at
    while start > 0 and text[start - 1].isalpha() and at - start < _LONGEST:
        start -= 1
    m = _WORD_AFTER.match(text, at)
    end = m.end() if m else at + 1
    whole = text[start:end]
    if whole in BRANDS or (start > 0 and text[start - 1] in _IN_ADDRESSES) or _ADDRESS_GOES_ON.match(text, end):
        return None
    left = _WITHIN.split(text[start:at])[-1]
    right = _WITHIN.split(text[at:end])[0]
    are_two = _word_and_name if left.islower() else _two_names
    return Hit(start, end, f"{text[start:at]} {text[at:end]}") if are_two(text, left, right, whole) else None


def _word_and_name(text: str, left: str, right: str, whole: str) -> bool:
    is_brand = left.endswith(BRAND_BEGINNINGS) or (left.endswith("i") and right in BRANDS_IN_I)
    if is_brand or left in PREFIXES or (left == "ke" and whole.endswith("an")):
        return False
    if left in FUNCTION_WORDS or _AFFIXED.fullmatch(left):
        return True
    return len(left) >= _FEWEST and (stands_alone(text, left) or stands_alone(text, right))


def _two_names(text: str, left: str, right: str, whole: str) -> bool:
    if len(left) < _FEWEST or len(right) < _FEWEST:
        return False
    return stands_alone(text, right) and stands_alone(text, left) and text.count(whole, 0, SEARCHED) < 2


def _names_with_function_words(text: str) -> Iterator[Hit]:
    for m in islice(_NAME.finditer(text), CANDIDATES):
        word = next(word for word in BEHIND_A_NAME if m[0].endswith(word))
        name = m[0][: -len(word)]
        if len(name) >= _FEWEST and stands_alone(text, name) and not text[m.end() : m.end() + 1].isalpha():
            yield Hit(m.start(), m.end(), f"{name} {word}")


def stands_alone(text: str, word: str) -> bool:
    """Return whether `word` stands in `text` with no letter around it, at one of its first places."""
    at = -1
    for _ in range(10):
        at = text.find(word, at + 1, SEARCHED)
        if at < 0:
            return False
        end = at + len(word)
        if not text[end : end + 1].isalpha() and not (at and text[at - 1].isalpha()):
            return True
    return False
