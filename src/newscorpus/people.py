"""Who is who in one article: runs of capitalised words, split into role and name, and the fullest name for each.

Built once per article and shared by quotes and events. A run such as `Kepala Dinas Kesehatan Kota Malang Budi Santoso`
is parted after the last word that names an office, a body or a region (`lexicon.titles`); what follows is the name.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from functools import lru_cache

import attrs

from newscorpus.lexicon import titles
from newscorpus.lexicon.agencies import AGENCIES, MEDIA
from newscorpus.prose import Prose
from newscorpus.records import Kind, SpeakerKind

# An initial or a known abbreviation keeps its stop inside a name; any other stop ends the run.
_KEEPS_STOP = (
    r"(?:(?<=\b[A-Z]\.)|(?<=\b(?:Dr|dr|HM|KH|Ir|Hj|RM|Mr|Ms|St|Tn|Ny)\.)"
    r"|(?<=\b(?:Drs|Dra|Moh|Muh|Abd|Mrs)\.)|(?<=\bProf\.))"
)
_WORD = r"[A-ZÀ-ÖØ-Þ][\w*-]*+(?:'\w[\w-]*+)*+"
_RUN = re.compile(rf"{_WORD}(?:(?: (?:(?:bin|binti|van|der|den|de|von|del|dos|ibn) )?|\.{_KEEPS_STOP} ?){_WORD})*+")
_ACCOUNT = re.compile(r"@[\w.*]{2,40}+")
_FAR = 20_000
_NEAR = 600
_MANY = 40
_LONGEST_NAME = 5

_HEADLINES = frozenset({Kind.HEADLINE, Kind.HEADLINE_REPEAT, Kind.SUBHEAD})
_TITLES = titles.HEADS | titles.RANKS | frozenset(word.capitalize() for word in titles.HEADS)
_CUT = titles.OFFICE | titles.REGIONS | titles.COUNTRY_WORDS | AGENCIES | MEDIA | titles.AREAS | titles.POSTS | _TITLES
# Nouns with these affixes name offices (Kepatuhan, Penindakan) and, first in a sentence, are no names.
_MADE_NOUN = re.compile(r"(?:Ke|Pe(?:r|m|n|ng|ny|l))[a-z]{3,}+(?<=an)(?<!man)|Pe[rm][a-z]{3,}+(?<=an)")
_LOCATIVE = (" di ", " ke ", "dari ", "asal ", "rsama ", "untuk ")


@attrs.frozen
class Name:
    """A party as the article mentions it: `text == prose.text[start:end]`, offsets in the prose's text.

    `name` is without titles, ranks and degrees, or the whole description where the article gives no name; `role` is
    what was taken off, as written.
    """

    start: int
    end: int
    text: str
    name: str
    role: str | None
    kind: SpeakerKind


@lru_cache(maxsize=4096)
def split_run(run: str) -> tuple[int, int]:
    """Return where in a run of capitalised words the person's name begins and ends; equal where there is none."""
    words = run.split(" ")
    last = len(words)
    first = 0
    shouting = run.isupper() and last > 1
    while first < last and words[first] in titles.FUNCTION_WORDS:
        first += 1
    titled = False
    for n in range(first, last):
        if n > first and words[n] in titles.NAMES_TOO:
            continue
        titled = titled or words[n] in _TITLES or words[n] in titles.POSTS
        if _ends_role(words, n, shouting=shouting, titled=titled):
            first = n + 1
    while last > first and words[last - 1] in titles.DEGREES:
        last -= 1
    while first < last and words[first] in titles.HONORIFICS:
        first += 1
    lone_noun = last - first == 1 and _MADE_NOUN.fullmatch(words[first]) is not None
    if first >= last or last - first > _LONGEST_NAME or lone_noun:
        return len(run), len(run)
    return sum(map(len, words[:first])) + first, sum(map(len, words[:last])) + last - 1


def _ends_role(words: list[str], n: int, *, shouting: bool, titled: bool) -> bool:
    word = words[n].rstrip(".")
    if word in _CUT:
        return True
    if n and (words[n - 1] in titles.AREAS or (words[n - 1] in titles.POSTS and n + 2 < len(words))):
        return True
    if titled and _MADE_NOUN.fullmatch(word):
        return True
    acronym = len(word) > 1 and word.isupper() and not shouting
    return acronym and word not in titles.INITIALS and word not in titles.DEGREES and words[n] not in titles.HONORIFICS


def is_titled(role: str | None) -> bool:
    """Tell whether a role holds a title or rank, not a place or body alone."""
    return role is not None and not _TITLES.isdisjoint(role.replace(",", " ").split())


@attrs.frozen
class Register:
    """The capitalised runs of an article in order, as columns of offsets into `text`, and what they are called in full.

    `headlines` are the spans of text where capitals say little. Every question about one run or name looks at a bounded
    part of the text.
    """

    text: str
    starts: list[int]
    ends: list[int]
    headlines: tuple[tuple[int, int], ...] = ()
    _known: dict[str, Name | str] = attrs.field(factory=dict, init=False, eq=False, repr=False)
    _persons: dict[int, Name | None] = attrs.field(factory=dict, init=False, eq=False, repr=False)

    def person(self, n: int) -> Name | None:
        """Return the person named by run `n`, or None where it names none."""
        if n not in self._persons:
            self._persons[n] = self._read_person(n)
        return self._persons[n]

    def _read_person(self, n: int) -> Name | None:
        start, end = self.starts[n], self.ends[n]
        run = self.text[start:end]
        a, b = split_run(run)
        if a == b:
            return None
        if not a and b == len(run) and " " not in run and self._begins_sentence(start) and not self._stands_inside(run):
            return None
        if " " in run[a:b] and (self._is_body(start, run, a, b) if a else self._is_common(start, run)):
            a = run.index(" ", a) + 1
            if run[a:b] in _CUT:
                return None
        name = run[a:b]
        role = self.text[self._role_start(n) : start + a].strip()
        return Name(start + a, start + b, name, name, role or None, SpeakerKind.PERSON)

    def _role_start(self, n: int) -> int:
        """Return where the role before a name begins; an abbreviation in brackets may stand inside it."""
        start = self.starts[n]
        if n and self.text[max(0, start - 2) : start] == ") ":
            bracket = self.text.rfind("(", max(0, start - 40), start)
            before = n - 1 if self.ends[n - 1] <= bracket else n - 2
            if bracket > 0 and before >= 0 and self.ends[before] in (bracket, bracket - 1):
                return self.starts[before]
        return start

    def _begins_sentence(self, start: int) -> bool:
        return not start or self.text[start - 1] in '\n"' or self.text[max(0, start - 2) : start] in (". ", "? ", "! ")

    def _stands_inside(self, word: str) -> bool:
        """Tell whether a capitalised word also stands where no sentence begins, so that the capital says something."""
        at = self.text.find(word, 0, _FAR)
        for _ in range(_MANY):
            if at < 0:
                return False
            n = bisect_right(self.starts, at) - 1
            longer = n >= 0 and at < self.ends[n] and self.ends[n] - self.starts[n] > len(word)
            if longer or (at and self.text[at - 1] in " (" and not self._begins_sentence(at)):
                return True
            at = self.text.find(word, at + len(word), _FAR)
        return False

    def _is_common(self, start: int, run: str) -> bool:
        """Tell whether the first word of a run is a common noun that begins a sentence."""
        if not self._begins_sentence(start):
            return False
        word = run.partition(" ")[0]
        return (
            _MADE_NOUN.fullmatch(word) is not None
            or self.text.find(f" {word.lower()} ", max(0, start - _FAR), start + _FAR) >= 0
        )

    def _is_body(self, start: int, run: str, a: int, b: int) -> bool:
        """Tell whether the first word after a role is still the body: the text gives it in brackets, or by itself.

        By itself counts only where another word of the name is used by itself too; else it is how the person is called.
        """
        head, _, rest = run[a:b].partition(" ")
        if f"({head})" in self.text[max(0, start - _FAR) : start + _NEAR]:
            return True
        return self._stands_alone(head) and any(map(self._stands_alone, rest.split(" ")))

    def _stands_alone(self, word: str) -> bool:
        at = self.text.find(word, 0, _FAR)
        for _ in range(_MANY):
            if at < 0:
                return False
            n = bisect_right(self.starts, at) - 1
            if n >= 0 and self.starts[n] == at and self.ends[n] == at + len(word):
                return True
            at = self.text.find(word, at + len(word), _FAR)
        return False

    def runs(self, start: int, end: int) -> range:
        """Return the numbers of the runs that begin in `text[start:end]`."""
        return range(bisect_left(self.starts, start), bisect_left(self.starts, end))

    def mentions(self) -> Iterator[Name]:
        """Yield the persons in order of mention, each with the name of that mention."""
        return (name for n in range(len(self.starts)) if (name := self.person(n)) is not None)

    def before(self, offset: int, *, within: int = _FAR) -> Iterator[Name]:
        """Yield the persons mentioned in the `within` code points before `offset`, nearest first."""
        rows = self.runs(max(0, offset - within), offset)
        return (name for n in reversed(rows) if (name := self.person(n)) is not None)

    def fullest(self, name: str, near: int) -> str:
        """Return the fullest form the article gives of `name`, looking from its beginning and around `near`."""
        found = self._lookup(name, near)
        return found if isinstance(found, str) else found.name

    def known(self, name: str, near: int) -> Name | None:
        """Return the mention with the fullest form of a person's name; with a title, if any such mention has one."""
        found = self._lookup(name, near)
        return None if isinstance(found, str) else found

    def _lookup(self, name: str, near: int) -> Name | str:
        found = self._known.get(name)
        if found is None:
            found = self._known[name] = self._expanded(name, near)
        return found

    def _expanded(self, name: str, near: int) -> Name | str:
        best: Name | None = None
        for n in self._runs_with(name, near):
            other = self.person(n)
            if other is None or not _within(name, other.name) or self._in_headline(other.start):
                continue
            if best is None or (len(other.name), is_titled(other.role)) > (len(best.name), is_titled(best.role)):
                best = other
        if best is None or best.name == name:
            return self._spelled_out(name, near) or best or name
        return best

    def _runs_with(self, name: str, near: int) -> Iterator[int]:
        for start, end in ((0, _FAR), (max(_FAR, near - _FAR), near + _FAR)):
            at = self.text.find(name, start, end)
            for _ in range(_MANY):
                if at < 0:
                    break
                n = bisect_right(self.starts, at) - 1
                if n >= 0 and at < self.ends[n]:
                    yield n
                at = self.text.find(name, at + len(name), end)

    def _in_headline(self, at: int) -> bool:
        return any(start <= at < end for start, end in self.headlines)

    def _spelled_out(self, name: str, near: int) -> Name | str | None:
        if " " in name:
            return None
        for opening in (f"({name})", f", atau {name}", f" alias {name}", f" disapa {name}"):
            at = self.text.find(opening, max(0, near - _FAR), near + _FAR)
            n = bisect_left(self.starts, at) - 1
            if at >= 0 and n >= 0 and 0 <= at - self.ends[n] <= (1 if opening[0] == "(" else 30):
                person = self.person(n)
                run = self.text[self.starts[n] : self.ends[n]]
                return person if person and " " in person.name else _without_function_words(run)
        return None

    def is_placed(self, name: Name) -> bool:
        """Tell whether a name stands where a place would (`di Ciletuh`)."""
        start = name.start - len(name.role) - 1 if name.role else name.start
        return self.text[max(0, start - 6) : start].endswith(_LOCATIVE)


def _without_function_words(run: str) -> str:
    words = run.split(" ")
    while len(words) > 1 and (words[0] in titles.FUNCTION_WORDS or words[0] in _TITLES):
        del words[0]
    return " ".join(words)


def _within(name: str, other: str) -> bool:
    return name == other or f" {name} " in f" {other} "


def register(prose: Prose, *, language: str = "id") -> Register:
    """Return the register of the capitalised runs in `prose`; the tables serve `id` and `ms` alike."""
    del language
    spans = [m.span() for m in _RUN.finditer(prose.text)]
    after = (*prose.starts[1:], len(prose.text))
    headlines = [(a, b) for a, b, kind in zip(prose.starts, after, prose.kinds, strict=False) if kind in _HEADLINES]
    return Register(prose.text, [a for a, _ in spans], [b for _, b in spans], tuple(headlines[:_MANY]))


_VERB = (
    r"(?!direk|dinas|dirj|dirut|diplom|divisi|distrik|mente|menko|menlu|menke|mensos|mendag|menhub|berit|bersenj)"
    r"(?:di|mem|men|meng|ber)[a-z]{3,20}+"
)
_STOP = (
    r"(?:di|pada|dalam|saat|ketika|usai|seusai|kepada|melalui|lewat|seperti|sebagaimana|yang|setelah|sebelum|sambil|seraya"
    r"|sembari|dengan|terkait|soal|tentang|bahwa|karena|lalu|kemarin|hari|singkat|lagi|kala|untuk|secara|juga|telah|sudah"
    r"|akan|baru-baru|tak|tidak|sempat|pun|turut|kembali|kemudian|sebelumnya|sendiri|adalah|kata|ujar|jelas|tegas|Senin|Selasa|Rabu"
    rf"|Kamis|Jumat|Jum'at|Sabtu|Minggu|Ahad|{_VERB})"
)
_PHRASE_END = re.compile(
    rf"""[.](?!{_KEEPS_STOP}) | [,;:!?"\n/] | \((?![A-Z][\w-]{{1,20}}\)\ ?\w) | \ {_STOP}(?=[ .,]|\Z)""", re.VERBOSE
)
_BRACKETS = re.compile(r" ?\([^()\n]{0,60}\)")
_DEICTIC = (" itu", " tersebut", " ini")


def phrase_end(text: str, start: int, limit: int) -> int:
    """Return where the noun phrase that begins at `start` ends, at most at `limit`."""
    m = _PHRASE_END.search(text, start, limit)
    return m.start() if m else limit


def is_deictic(phrase: str) -> bool:
    """Tell whether a description points back at somebody (`pria itu`, `sang penyanyi`)."""
    return phrase.startswith(("sang ", "Sang ", "si ")) or phrase.endswith(_DEICTIC)


def describe(people: Register, start: int, end: int) -> Name | None:
    """Return the party that the noun phrase `text[start:end]` names or describes; None for an empty phrase."""
    text = people.text
    while start < end and text[start] in " ,":
        start += 1
    while end > start and text[end - 1] in " ,":
        end -= 1
    phrase = text[start:end]
    if not phrase[:1].isalnum() and "@" not in phrase:
        return None
    if "@" in phrase and (m := _ACCOUNT.search(phrase)) is not None:
        return Name(start, end, phrase, m.group(), None, SpeakerKind.ACCOUNT)
    if is_deictic(phrase):
        return _described(start, end, phrase)
    return _medium(start, end, phrase) or _named(people, start, end) or _described(start, end, phrase)


def _named(people: Register, start: int, end: int) -> Name | None:
    found = None
    for n in people.runs(start, end):
        person = people.person(n)
        if person is None or person.start >= end:
            continue
        found = person
        if person.start == start or people.starts[n] == start:
            break
    if found is None:
        return None
    text = people.text
    role = text[start : found.start].strip(" ,") or text[found.end : end].strip(" ,") or None
    name = people.fullest(found.name, start)
    return Name(found.start, found.end, found.text, name, role, SpeakerKind.PERSON)


def _medium(start: int, end: int, phrase: str) -> Name | None:
    words = phrase.split(" ")
    if words[0].lower() not in titles.MEDIA_HEADS:
        return None
    known = [word for word in words if word in AGENCIES or word in MEDIA]
    rest = [word for word in words[1:] if word[:1].isupper() and word not in _CUT]
    name = known[-1] if known else " ".join(rest)
    return Name(start, end, phrase, name or phrase, None, SpeakerKind.BODY)


def _described(start: int, end: int, phrase: str) -> Name:
    words = (_BRACKETS.sub("", phrase) if "(" in phrase else phrase).split()
    if words and words[0].lower() in titles.GROUPS | titles.INDEFINITE:
        words[0] = words[0].lower()
    return Name(start, end, phrase, " ".join(words) or phrase, None, _kind(words[0].lower() if words else ""))


_KINDS = {
    **dict.fromkeys(titles.DOCUMENTS, SpeakerKind.DOCUMENT),
    **dict.fromkeys(titles.HEADS, SpeakerKind.OFFICE),
    **dict.fromkeys(titles.GROUPS, SpeakerKind.GROUP),
    **dict.fromkeys(titles.INDEFINITE, SpeakerKind.ANONYMOUS),
}


def _kind(head: str) -> SpeakerKind:
    return _KINDS.get(head, SpeakerKind.BODY)
