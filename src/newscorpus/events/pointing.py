"""Whom a pronoun or a plural description points at: the speaker, the last subject, the last two who were named."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from newscorpus.events.parties import Parties, Party, Sort
from newscorpus.events.reading import Reader
from newscorpus.events.tokens import Chunk, Token
from newscorpus.events.words import Part, part_of
from newscorpus.lexicon.clause_words import FIRST_PERSON, MANY, PLURAL
from newscorpus.prose import Prose
from newscorpus.records import Quote, Speaker

_WE = "kami"
_THEY = "mereka"
_BOTH = "kedua "
_COUNTRIES = frozenset({"kedua negara", "kedua delegasi", "kedua pemerintah", "kedua bangsa"})
_PERSONS = frozenset(
    {"kedua pemimpin", "kedua presiden", "kedua menteri", "kedua tokoh", "kedua kepala", "kedua pejabat", _THEY}
)
_EITHER = frozenset({"keduanya", "kedua pihak", "kedua belah"})
_GROUPS = MANY | frozenset("warga mahasiswa massa pedagang polisi petugas buruh".split())
_CUED = re.compile(
    r"\b(?:kata|ujar|ucap|tutur|jelas|tambah|ungkap|terang|tegas|papar|lanjut|imbuh|sambung|demikian)"
    r"(?: [a-z-]{1,20}+){0,5} \Z"
)
_JOINED = re.compile(r",? (?:dan|serta|dengan|&) (?:[a-z-]{2,14} ){0,3}")
_GROUP = re.compile(
    r"(?<![\w-])((?:Para|Sejumlah|Beberapa|Kedua|Keduanya|Warga|Mahasiswa|Massa|Polisi|Petugas|Pedagang|Buruh)\b"
    r"|(?<=, )(?:para|sejumlah|beberapa) |(?<= dan )(?:para|sejumlah|beberapa) )"
)
_ACTING = (Part.VERB, Part.AUXILIARY, Part.SAYS)
_NEAR, _BACK, _FAR = 400, 2_500, 4_000
_MANY = 40
_NESTED = 4
_CUE_REACH = 70
_LONGEST_WORD = 24
_OPENING = 3


class Pointing:
    """Finds in one article whom a pronoun means; nobody where the article is not plain about it."""

    def __init__(self, prose: Prose, parties: Parties, reader: Reader, quotes: Sequence[Quote]) -> None:
        self.prose = prose
        self.text = prose.text
        self.parties = parties
        self.people = parties.people
        self.reader = reader
        self.quotes = quotes
        self.quote_starts = [quote.start for quote in quotes]

    def resolved(self, chunk: Chunk, tokens: Sequence[Token]) -> tuple[Party, ...]:
        """Return the parties that a phrase of the sentence `tokens` stands for."""
        if chunk.party is not None:
            return (chunk.party,) if self.parties.is_somebody(chunk.party) else ()
        if chunk.word in FIRST_PERSON:
            found = self._speaking(chunk)
        elif chunk.word in PLURAL or chunk.word.startswith(_BOTH):
            found = self._several(chunk, tokens)
        else:
            found = self._single(chunk.start, tokens, persons=True)
        return tuple(party._replace(start=chunk.start, end=chunk.end) for party in found)

    def owner(self, start: int, end: int, tokens: Sequence[Token]) -> tuple[Party, ...]:
        """Return whom the `-nya` of the word `text[start:end]` means."""
        found = self._single(start, tokens, persons=False)
        return tuple(party._replace(start=end - 3, end=end) for party in found)

    def _speaking(self, chunk: Chunk) -> tuple[Party, ...]:
        """Return who says `saya` or `kami`; an official's `kami` is the country served."""
        said = self._speaker(self.prose.offset(chunk.start))
        if said is None or said.name is None:
            return ()
        if chunk.word == _WE:
            role = said.role or self.parties.role(said.name, chunk.start)
            if country := self.parties.country_of_office(role):
                return (Party(0, 0, country, Sort.COUNTRY),)
        return (Party(0, 0, said.name),)

    def _speaker(self, at: int) -> Speaker | None:
        n = bisect_right(self.quote_starts, at)
        for quote in reversed(self.quotes[max(0, n - _NESTED) : n]):
            if at < quote.end:
                return quote.speaker
        return None

    def _single(self, at: int, tokens: Sequence[Token], *, persons: bool) -> tuple[Party, ...]:
        """Return the last before `at` in the sentence who is no object, else the last subject before the sentence."""
        found = None
        before = Part.START
        for token in tokens:
            if token.start >= at:
                break
            if token.chunk is not None and self._may_be_meant(token.chunk, before, persons=persons):
                found = token.chunk.party
            before = token.part
        found = found or self._topic(tokens[0].start if tokens else at)
        return (found,) if found is not None else ()

    def _may_be_meant(self, chunk: Chunk, before: Part, *, persons: bool) -> bool:
        if chunk.party is None or chunk.at or (persons and before is Part.VERB):
            return False
        if chunk.party.sort is Sort.PERSON:
            return self.parties.is_person(chunk.party)
        return not persons

    def _topic(self, at: int) -> Party | None:
        """Return the last person before a sentence who was a subject or spoke."""
        for person, start, end in self._persons(at, _BACK):
            if self._is_subject(start, end) and self.parties.is_person(person):
                return person
        return self._only_one(at)

    def _persons(self, at: int, far: int) -> Iterator[tuple[Party, int, int]]:
        """Yield the persons named before `at`, the nearest first, with the runs that name them."""
        starts, ends = self.people.starts, self.people.ends
        last = bisect_left(starts, at)
        for n in range(last - 1, max(-1, last - _MANY), -1):
            if at - starts[n] > far:
                break
            person = self.parties.named(starts[n], ends[n])
            if person is not None and person.sort is Sort.PERSON:
                yield person, starts[n], ends[n]

    def _only_one(self, at: int) -> Party | None:
        """Return the person named shortly before, where there is but one."""
        found = {
            self.parties.fullest(person): person
            for person, _, _ in self._persons(at, _NEAR)
            if self.parties.is_person(person)
        }
        return next(iter(found.values())) if len(found) == 1 else None

    def _is_subject(self, start: int, end: int) -> bool:
        """Tell whether a name stands behind a word of saying, or before a verb and behind no preposition."""
        before = self.text[max(0, start - _CUE_REACH) : start]
        if _CUED.search(before.rpartition("\n")[2]):
            return True
        first, _, rest = self.text[end : end + _LONGEST_WORD].partition(" ")
        if first or part_of(before.rstrip().rpartition(" ")[2].lower()) is Part.AT:
            return False
        return part_of(rest.partition(" ")[0]) in _ACTING

    def _several(self, chunk: Chunk, tokens: Sequence[Token]) -> tuple[Party, ...]:
        word = chunk.word
        if word == _THEY and (group := self._group(chunk.start, tokens)):
            return group
        if word in _COUNTRIES:
            return self._pair(chunk.start, (Sort.COUNTRY,), _FAR)
        if word in _PERSONS:
            return self._pair(chunk.start, (Sort.PERSON,), _BACK if word == _THEY else _FAR)
        return self._pair(chunk.start, (Sort.PERSON, Sort.COUNTRY), _FAR) if word in _EITHER else ()

    def _group(self, at: int, tokens: Sequence[Token]) -> tuple[Party, ...]:
        """Return a group described before the pronoun: in its sentence, or shortly before that."""
        if found := self._group_in(tokens, at):
            return found
        start = tokens[0].start if tokens else at
        opening = [m.start(1) for m in _GROUP.finditer(self.text, max(0, start - _NEAR), start)]
        if not opening:
            return ()
        return self._group_in(self.reader.read(opening[-1], start).tokens[:_OPENING], start)

    def _group_in(self, tokens: Sequence[Token], end: int) -> tuple[Party, ...]:
        for token in reversed(tokens):
            chunk = token.chunk
            if token.start >= end or chunk is None:
                continue
            if chunk.party is None and chunk.word.startswith(_BOTH):
                return self._several(chunk, ())
            if chunk.party is not None and chunk.party.sort is Sort.DESCRIBED and _is_plural(chunk.party.name):
                return (chunk.party,)
        return ()

    def _pair(self, at: int, sorts: tuple[Sort, ...], far: int) -> tuple[Party, ...]:
        """Return the last two persons or countries that stand coordinated before `at`."""
        starts, ends = self.people.starts, self.people.ends
        last = bisect_left(starts, at)
        for n in range(last - 1, max(0, last - 2 * _MANY), -1):
            if at - starts[n] > far:
                break
            if _JOINED.fullmatch(self.text, ends[n - 1], starts[n]):
                pair = self._named(starts[n - 1], ends[n - 1]), self._named(starts[n], ends[n])
                if found := self._like(pair, sorts):
                    return found
        return ()

    def _named(self, start: int, end: int) -> Party | None:
        return self.parties.named(start, end) or self.parties.country_at_end(start, end)

    def _like(self, pair: tuple[Party | None, Party | None], sorts: tuple[Sort, ...]) -> tuple[Party, ...]:
        """Return two parties that are of one of these sorts, both of the same."""
        first, second = pair
        if first is None or second is None or first.sort is not second.sort or first.sort not in sorts:
            return ()
        both = first, second
        return both if all(map(self.parties.is_somebody, both)) else ()


def _is_plural(name: str) -> bool:
    return name.partition(" ")[0].lower() in _GROUPS
