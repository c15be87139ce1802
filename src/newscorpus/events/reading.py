"""Sentences read into tokens: words by what they do, names and nouns for somebody as the parties they are."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cache

import attrs

from newscorpus.events.describing import description, joined
from newscorpus.events.parties import Parties, Party, Sort
from newscorpus.events.subjects import find_subjects
from newscorpus.events.tokens import Chunk, Sentence, Token
from newscorpus.events.words import TOKEN, Part, is_head, is_pointing, kind_of, part_of, seen
from newscorpus.lexicon import sectors, titles
from newscorpus.lexicon.clause_words import BARE_VERBS, MANY, SAID
from newscorpus.lexicon.tables import countries, heads

_BRACKET = re.compile(r" ?\([^()]{1,40}\) ?")
# Capitalised verbs and nouns made of verbs.
_MADE = re.compile(
    r"(?:Me(?:ng|ny|m|n)[a-z]{4,}+|Di[a-z]{4,}+|Ber[a-z]{4,}+|Ter[a-z]{5,}+|(?:Pe[a-z]{5,}+|Ke[a-z]{4,}+)(?<=an|ya))"
)
_UNSURE = _COMMA = Part.COMMA
_BODIES = (Sort.DESCRIBED, Sort.BODY)
_LONGEST_NAME_IN_NYA = 5
_LONGEST_NAME = 8
_LONGEST_BRACKET = 90
_LONGEST_WORD = 24
_REACH = 120
_CLITIC = "nya"
_AND = "dan"


@attrs.frozen
class _Stretch:
    """What is read at once: `text[start:end]`, the word in it that is no name, whether its capitals say little."""

    start: int
    end: int
    cut: int
    is_title: bool


@cache
def _country_words(language: str) -> frozenset[str]:
    return frozenset(word for name in countries(language) for word in name.split(" "))


class Reader:
    """Reads the sentences of one article."""

    def __init__(self, parties: Parties) -> None:
        self.parties = parties
        self.text = parties.text
        self.countries = _country_words(parties.language)

    def read(self, start: int, end: int, *, cut: int = -1, is_title: bool = False) -> Sentence:
        """Read `text[start:end]`; at `cut` a word begins that is no name, `is_title` says that capitals say little."""
        tokens = _Pass(self, _Stretch(start, end, cut, is_title)).tokens()
        find_subjects(tokens)
        return Sentence(tokens)

    def is_common(self, word: str, near: int, *, is_title: bool, is_more: bool) -> bool:
        """Tell whether a capitalised word is none of a name's: a function word, a verb, a noun the text has too.

        `is_more` says that others follow it.
        """
        lower = word.lower()
        if is_pointing(lower):
            return True
        if lower in sectors.NOUNS or lower in heads() or word in self.countries or word in sectors.BODIES:
            return False
        part = part_of(lower)
        if part is Part.VERB and lower in BARE_VERBS:
            return is_title
        if part not in (Part.NOUN, Part.SAID, Part.SAYS, Part.VERB):
            return True
        if part is Part.NOUN and lower.endswith(_CLITIC) and len(lower) > _LONGEST_NAME_IN_NYA:
            return True
        if part is Part.NOUN and not (is_title or is_more):
            return False
        is_made = _MADE.fullmatch(word) is not None and (is_title or part is Part.NOUN or len(word) > _LONGEST_NAME)
        return is_made or self.parties.has_word(lower, near)


class _Pass:
    """One pass through a stretch of text; `closes` says that a comma is the second of a pair around a name."""

    def __init__(self, reader: Reader, stretch: _Stretch) -> None:
        self.reader = reader
        self.parties = reader.parties
        self.text = reader.text
        self.stretch = stretch
        self.is_plain = not stretch.is_title and stretch.cut < 0
        self.found: list[Token] = []
        self.closes = False

    def tokens(self) -> list[Token]:
        """Return the tokens; what stands between two blanks and has no capital was read before."""
        start, end = self.stretch.start, self.stretch.end
        add = self.found.append
        behind = at = start
        for piece in self.text[start:end].split(" "):
            stop = at + len(piece)
            if at >= behind and (words := seen(piece)) is not None:
                for a, b, word, part in words:
                    if part < _UNSURE or (part is _COMMA and not self.closes):
                        add(Token(at + a, at + b, part, word))
                    elif at + a >= behind:
                        behind = self._word(at + a, at + b, word, part)
            else:
                behind = max(at, behind)
                while behind < stop:
                    behind = self._token(behind, stop)
            at = stop + 1
        return self.found or [Token(start, end, Part.STOP, "")]

    def _token(self, at: int, stop: int) -> int:
        """Add what stands at `at`, a name or, before `stop`, a word or mark; return where it ends."""
        people = self.parties.people
        n = bisect_left(people.starts, at)
        if n < len(people.starts) and people.starts[n] == at:
            end = min(people.ends[n], self.stretch.end)
            if self.is_plain and not self._opens(at):
                self._name(at, end)
                return end
            return self._run(at, end, opens=self._opens(at))
        m = TOKEN.match(self.text, at, stop)
        return self._word(at, m.end(), m.group(), kind_of(m.group())) if m else at + 1

    def _opens(self, at: int) -> bool:
        if at == self.stretch.start:
            return True
        return bool(self.found) and self.found[-1].part is Part.STOP and self.found[-1].word in ('"', ":")

    def _word(self, at: int, stop: int, word: str, part: Part) -> int:
        """Add the token of a mark, a pronoun or a noun phrase that a word begins; return where it ends."""
        if word == "(":
            close = self.text.find(")", at, min(self.stretch.end, at + _LONGEST_BRACKET))
            return close + 1 if close >= 0 else stop
        if part is Part.COMMA and self.closes:
            self.closes = False
            return stop
        if part is Part.PRONOUN:
            self.found.append(Token(at, stop, Part.PARTY, word, Chunk(at, stop, None, word)))
            return stop
        if part is Part.HEAD:
            chunk = description(self.parties.people, at, stop, word, self.stretch.end)
            if chunk is not None:
                self.found.append(Token(at, chunk.end, Part.PARTY, chunk.word, chunk))
                return chunk.end
            part = part_of(word)
        if part is Part.SAID and not self._is_said(word):
            part = Part.NOUN
        self.found.append(Token(at, stop, part, word))
        return stop

    def _is_said(self, word: str) -> bool:
        return word in SAID or (bool(self.found) and self.found[-1].part in (Part.COMMA, Part.STOP))

    def _run(self, start: int, end: int, *, opens: bool) -> int:
        """Add the tokens of a run of capitals; return where what was read ends."""
        at = start
        while at < end:
            stop = self._word_end(at, end)
            is_cut = at == self.stretch.cut
            if not (is_cut or self._is_common(at, stop, end, opens=opens)):
                break
            lower = self.text[at:stop].lower().rstrip(".")
            if not is_cut and is_pointing(lower):
                return self._word(at, stop, lower, kind_of(lower))
            part = part_of(lower)
            if is_cut and part not in (Part.VERB, Part.SAYS):
                part = Part.NOUN
            self.found.append(Token(at, stop, part, lower))
            opens = opens and part is not Part.NOUN
            at = stop + 1
        if at >= end:
            return end
        if opens and self._word_end(at, end) == end and is_head(word := self.text[at:end].lower()):
            return self._word(at, end, word, Part.HEAD)
        return self._names(at, end)

    def _is_common(self, at: int, stop: int, end: int, *, opens: bool) -> bool:
        is_title = self.stretch.is_title
        if not (opens or is_title):
            return False
        return self.reader.is_common(self.text[at:stop], at, is_title=is_title, is_more=stop < end)

    def _names(self, at: int, end: int) -> int:
        """Add the name that begins at `at` in a run, and what follows it in the run."""
        cut = self.stretch.cut
        stop = self._title_end(at, end) if self.stretch.is_title else (cut if at < cut < end else end)
        while self.text[stop - 1] == " ":
            stop -= 1
        self._name(at, stop)
        if stop < end and self.text[stop] == " ":
            return self._run(stop + 1, end, opens=False)
        return end

    def _title_end(self, start: int, end: int) -> int:
        """Return where in a headline a name ends that begins at `start`: before a word that is a common one."""
        at = self._word_end(start, end)
        while at < end:
            stop = self._word_end(at + 1, end)
            if at + 1 == self.stretch.cut or self.reader.is_common(
                self.text[at + 1 : stop], at, is_title=True, is_more=True
            ):
                return at
            at = stop
        return end

    def _word_end(self, at: int, end: int) -> int:
        stop = self.text.find(" ", at, end)
        return end if stop < 0 else stop

    def _name(self, start: int, end: int) -> None:
        """Add the token of a name; with the noun before it, where the two are one party."""
        if self.found and self.found[-1].word == _AND:
            start = self._continued(start)
        party = self.parties.named(start, end)
        if party is None:
            if not self._goes_with(start, end):
                self.found.append(Token(start, end, Part.NOUN, self.text[start:end]))
            return
        if party.sort is Sort.BODY and (person := self._bearer(start, end)):
            party = person
        chunk = Chunk(party.start, party.end, party)
        if party.sort is Sort.PERSON:
            chunk = self._without_role(chunk, party, start)
        elif party.sort is not Sort.DESCRIBED:
            chunk = self._described_by(chunk, party)
        self.found.append(Token(chunk.start, end, Part.PARTY, chunk.word, chunk))

    def _bearer(self, start: int, end: int) -> Party | None:
        """Return the person whose name ends a run that a body begins, behind an office (`ketua DPR Budi Santoso`)."""
        last = self._last()
        if last is None or last.word not in heads() or _is_others(last.word) or last.end != start - 1:
            return None
        n = self.parties.people.run_at(start)
        person = self.parties.people.person(n) if n is not None else None
        if person is None or person.end != end or person.start == start or " " not in person.name:
            return None
        return Party(person.start, person.end, person.name)

    def _continued(self, start: int) -> int:
        """Return where the name begins that goes on at `start` behind `dan` (`Kementerian Kelautan dan Perikanan`)."""
        last = self.found[-2].chunk if len(self.found) > 1 else None
        word = self.text[start : start + _LONGEST_WORD].partition(" ")[0]
        if last is None or last.party is None or word not in titles.OFFICE or word in sectors.BODIES:
            return start
        if last.party.name.partition(" ")[0] not in sectors.OF_TWO:
            return start
        del self.found[-2:]
        return last.start

    def _goes_with(self, start: int, end: int) -> bool:
        """Add a name that is nobody's to the body or the noun right before it (`warga Kampung Baru`), if one is."""
        last = self._last()
        if last is None or last.party is None or last.party.sort not in _BODIES:
            return False
        between = self.text[last.end : start]
        if last.party.sort is Sort.BODY:
            if not _BRACKET.fullmatch(between):
                return False
        elif between != " " or not last.word:
            return False
        last.party = last.party._replace(end=end, name=f"{last.party.name} {self.text[start:end]}")
        last.end = self.found[-1].end = end
        return True

    def _last(self) -> Chunk | None:
        return self.found[-1].chunk if self.found else None

    def _described_by(self, chunk: Chunk, party: Party) -> Chunk:
        """Return a country or body with the noun for somebody right before it (`pejabat AS`)."""
        last = self._last()
        if last is None or last.party is None or last.party.sort is not Sort.DESCRIBED or last.end != party.start - 1:
            return chunk
        self.found.pop()
        made = joined(last.party, chunk.end, self.text, lowered=bool(last.word))
        return Chunk(made.start, made.end, made, last.word)

    def _is_place_of_office(self, last: Chunk, person: Party) -> bool:
        """Tell whether the one word a title leaves is no name, the name being behind it in commas.

        `Ketua Kelompok Tani Sumber Manis, Budi Santoso, ...`
        """
        party = last.party
        if party is None or party.sort is not Sort.PERSON or " " in party.name or " " not in person.name:
            return False
        people = self.parties.people
        n = people.run_at(party.start)
        return n is not None and people.starts[n] < party.start and self.text.startswith(",", person.end)

    def _without_role(self, chunk: Chunk, person: Party, start: int) -> Chunk:
        """Drop the noun that is the role of the person named behind it (`pemimpin Korea Utara, Kim Jong Un,`).

        Kin is no role: `kakek Kim` is not Kim. The name's run begins at `start`.
        """
        found = self.found
        behind_comma = len(found) > 1 and found[-1].part is Part.COMMA
        last = found[-2].chunk if behind_comma else self._last()
        role = last.party if last is not None else None
        if behind_comma and last is not None and self._is_place_of_office(last, person):
            del found[-2:]
            self.closes = True
            return chunk
        if last is None or role is None or role.sort is not Sort.DESCRIBED:
            return chunk
        between = self.text[role.end : start]
        if behind_comma:
            if _is_office(role.name):
                del found[-2:]
                self.closes = True
        elif between == " " and (_is_others(last.word) or role.name.partition(" ")[0] in MANY):
            found.pop()
            made = joined(role, person.end, self.text, lowered=False)
            return Chunk(made.start, made.end, made, last.word)
        elif not between.strip() or _BRACKET.fullmatch(between) or between[1:2].isupper():
            found.pop()
        return chunk


def _is_office(role: str) -> bool:
    head, _, rest = role.partition(" ")
    return head.lower() in heads() and (rest != "" or head.lower() in sectors.OFFICES)


def _is_others(head: str) -> bool:
    return head in sectors.KIN or head in sectors.OTHERS
