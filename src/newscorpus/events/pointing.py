"""Whom a pronoun or a plural description points at: the speaker, the last subject, the last two who were named."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from newscorpus.events.chunks import Chunk, Reader, Token
from newscorpus.events.parties import Parties, Party, Sort
from newscorpus.events.words import FIRST, Part, part_of
from newscorpus.prose import Prose
from newscorpus.records import Quote

_COUNTRIES = frozenset({"kedua negara", "kedua delegasi", "kedua pemerintah", "kedua bangsa"})
_PERSONS = frozenset(
    {"kedua pemimpin", "kedua presiden", "kedua menteri", "kedua tokoh", "kedua kepala", "kedua pejabat"}
)
_CUED = re.compile(
    r"\b(?:kata|ujar|ucap|tutur|jelas|tambah|ungkap|terang|tegas|papar|lanjut|imbuh|sambung|demikian)(?: [a-z-]+){0,5} \Z"
)
_JOINED = re.compile(r",? (?:dan|serta|dengan|&) (?:[a-z-]{2,14} ){0,3}")
_GROUP = re.compile(
    r"[\n .]((?:Para|Sejumlah|Beberapa|Kedua|Keduanya|Warga|Mahasiswa|Massa|Polisi|Petugas|Pedagang|Buruh)\b"
    r"|(?<=, )(?:para|sejumlah|beberapa) |(?<= dan )(?:para|sejumlah|beberapa) )"
)
_BACK = 2_500
_NEAR = 400
_FAR = 4_000
_MANY = 40
_CUE_REACH = 70


class Pointing:
    """Finds in one article whom a pronoun means; nobody where the article is not plain about it."""

    def __init__(self, prose: Prose, parties: Parties, reader: Reader, quotes: Sequence[Quote]) -> None:
        self.prose = prose
        self.text = prose.text
        self.parties = parties
        self.quotes = quotes
        self.reader = reader
        self.quote_starts = [quote.start for quote in quotes]

    def resolved(self, chunk: Chunk, tokens: Sequence[Token]) -> tuple[Party, ...]:
        """Return the parties that a phrase of the sentence `tokens` stands for."""
        if chunk.party is not None:
            return (chunk.party,) if self.parties.is_somebody(chunk.party) else ()
        if chunk.word in FIRST:
            names = self._speaker(chunk)
        elif chunk.word in ("mereka", "keduanya") or chunk.word.startswith("kedua "):
            names = self._several(chunk, tokens)
        else:
            names = self._single(chunk, tokens)
        return tuple(Party(chunk.start, chunk.end, name, sort) for name, sort in names)

    def owner(self, start: int, end: int, tokens: Sequence[Token]) -> tuple[Party, ...]:
        """Return whom the `-nya` of the word `text[start:end]` means."""
        chunk = Chunk(start, end, None, "-nya")
        names = self._single(chunk, tokens, bodies=True)
        return tuple(Party(end - 3, end, name, sort) for name, sort in names)

    def _speaker(self, chunk: Chunk) -> tuple[tuple[str, Sort], ...]:
        at = self.prose.offset(chunk.start)
        n = bisect_right(self.quote_starts, at) - 1
        if n < 0 or at >= self.quotes[n].end:
            return ()
        said = self.quotes[n].speaker
        if said is None or said.name is None:
            return ()
        if chunk.word == "kami":
            role = said.role or self.parties.role_of(said.name, chunk.start)
            if country := self.parties.country_of(role):
                return ((country, Sort.COUNTRY),)
        return ((said.name, Sort.PERSON),)

    def _single(self, chunk: Chunk, tokens: Sequence[Token], *, bodies: bool = False) -> tuple[tuple[str, Sort], ...]:
        found = None
        before = Part.START
        for token in tokens:
            if token.start >= chunk.start:
                break
            other = token.chunk
            is_object = before is Part.VERB and not bodies
            if other is not None and other.party is not None and not other.at and not is_object:
                if self.parties.is_person(other.party) or (bodies and other.party.sort is not Sort.PERSON):
                    found = other.party
            before = token.part
        if found is None:
            found = self._topic(tokens[0].start if tokens else chunk.start)
        return ((found.name, found.sort),) if found is not None else ()

    def _topic(self, at: int) -> Party | None:
        """Return the last person before a sentence who was a subject or spoke."""
        people, text = self.parties.people, self.text
        last = bisect_left(people.starts, at)
        for n in range(last - 1, max(-1, last - _MANY), -1):
            start, end = people.starts[n], people.ends[n]
            if at - start > _BACK:
                break
            person = self.parties.named(start, end)
            if person is None or person.sort is not Sort.PERSON or not self._is_subject(start, end):
                continue
            if self.parties.is_person(person):
                return person
        return self._only_one(at)

    def _only_one(self, at: int) -> Party | None:
        """Return the person named shortly before, where there is but one."""
        people = self.parties.people
        found: dict[str, Party] = {}
        for n in range(bisect_left(people.starts, max(0, at - _NEAR)), bisect_left(people.starts, at)):
            person = self.parties.named(people.starts[n], people.ends[n])
            if person is not None and self.parties.is_person(person):
                found[self.parties.fullest(person)] = person
        return next(iter(found.values())) if len(found) == 1 else None

    def _is_subject(self, start: int, end: int) -> bool:
        text = self.text
        before = text[max(0, start - _CUE_REACH) : start]
        if _CUED.search(before.rpartition("\n")[2]):
            return True
        behind = text[end : end + 24].partition(" ")
        if behind[0]:
            return False
        if part_of(before.rstrip().rpartition(" ")[2].lower()) is Part.AT:
            return False
        return part_of(behind[2].partition(" ")[0]) in (Part.VERB, Part.HELPER, Part.SAYS)

    def _several(self, chunk: Chunk, tokens: Sequence[Token]) -> tuple[tuple[str, Sort], ...]:
        word = chunk.word
        sorts = (Sort.COUNTRY,) if word in _COUNTRIES else (Sort.PERSON,) if word in _PERSONS else ()
        if word == "mereka":
            group = self._plural(chunk, tokens)
            if group:
                return tuple((party.name, party.sort) for party in group)
        if word not in ("mereka", "keduanya", "kedua pihak", "kedua belah") and not sorts:
            return ()
        if word == "mereka":
            sorts = (Sort.PERSON,)
        pair = self._pair(chunk.start, sorts, _BACK if word == "mereka" else _FAR)
        return tuple((party.name, party.sort) for party in pair)

    def _plural(self, chunk: Chunk, tokens: Sequence[Token]) -> tuple[Party, ...]:
        """Return a group described before the pronoun: in its sentence, or at the head of those before it."""
        if found := self._plural_of(tokens, chunk.start):
            return found
        start = tokens[0].start
        m = None
        for m in _GROUP.finditer(self.text, max(0, start - _NEAR), start):
            pass
        if m is None:
            return ()
        before = self.reader.read(m.start(1), start).tokens
        return self._plural_of(before[:3], start)

    def _plural_of(self, tokens: Sequence[Token], end: int) -> tuple[Party, ...]:
        for token in reversed(tokens):
            other = token.chunk
            if token.start >= end or other is None:
                continue
            if other.party is None and other.word.startswith("kedua"):
                return self.resolved(other, ())
            if other.party is not None and other.party.sort is Sort.DESCRIBED and _is_plural(other.party.name):
                return (other.party,)
        return ()

    def _pair(self, at: int, sorts: tuple[Sort, ...], far: int) -> tuple[Party, ...]:
        """Return the last two persons or countries that stand coordinated before `at`."""
        people, text = self.parties.people, self.text
        last = bisect_left(people.starts, at)
        for n in range(last - 1, max(0, last - 2 * _MANY), -1):
            if at - people.starts[n] > far:
                break
            if not _JOINED.fullmatch(text, people.ends[n - 1], people.starts[n]):
                continue
            first = self.parties.named(people.starts[n - 1], people.ends[n - 1])
            second = self.parties.named(people.starts[n], people.ends[n])
            if first is None or second is None or first.sort is not second.sort:
                continue
            if second.sort not in (sorts or (Sort.PERSON, Sort.COUNTRY)):
                continue
            if self.parties.is_somebody(first) and self.parties.is_somebody(second):
                return first, second
        return ()


_GROUPS = frozenset(
    "para sejumlah beberapa warga mahasiswa massa pedagang polisi petugas buruh puluhan ratusan".split()
)


def _is_plural(name: str) -> bool:
    return name.partition(" ")[0].lower() in _GROUPS
