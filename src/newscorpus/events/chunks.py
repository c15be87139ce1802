"""A sentence as tokens that name parties, and, at each of its verbs, who its subject is.

This is no grammar of Indonesian: one pass from left to right, with as much memory as news sentences need. A noun phrase
where a clause begins is its subject, unless a preposition or another noun stands before it; a comma, an auxiliary or a
relative clause leaves it so.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import cache

from newscorpus.events.parties import Parties, Party, Sort
from newscorpus.events.words import (
    CONTROLLING,
    COUNTS,
    MANY,
    PLANS,
    PRONOUNS,
    TOKEN,
    Part,
    is_bare_verb,
    is_head,
    kind_of,
    part_of,
    seen,
)
from newscorpus.lexicon import sectors, titles
from newscorpus.lexicon.tables import countries, heads

_ALWAYS_SAID = frozenset({"kata", "ujar", "ucap", "tutur", "katanya", "ujarnya", "ucapnya", "tuturnya"})
_UNKNOWN = re.compile(r" (?:tidak|tak) dikenal")
_PEOPLE = frozenset({"para", "seorang", "sekelompok"})
_KINDS_OF_UNKNOWN = re.compile(r" (?:tidak|tak) dikenal")
_PEOPLE = (" tidak dikenal", " tak dikenal", " tua ", " tua,", " tua.", " dekat ")
_POINTED = frozenset(
    "negara delegasi pemerintah bangsa pemimpin presiden menteri tokoh kepala pejabat pihak belah".split()
)
_KINDS_OF_PEOPLE = (" tidak dikenal", " tak dikenal", " tua ", " tua,", " tua.", " dekat ")
_COUNTED = frozenset({"orang", "negara", "daerah", "pihak", "anak"})
_MODIFIERS = frozenset(
    """
    setempat daerah pusat negara federal kota provinsi kabupaten desa keamanan hukum umum asing lokal gabungan tinggi
    senior kepolisian kejaksaan pemerintah militer oposisi bersenjata sipil lalu lintas ahli kebakaran imigrasi hakim
    raja menteri luar negeri dalam besar utama warga sekitar pengurus keluarga pengadilan kerajaan pertahanan bicara
    khusus perempuan wanita korban anak muda tua eksekutif pelaksana partai jenderal potong utang judi narkoba rasa
    keluarga kesehatan kampus sekolah kuasa penyidik pemenangan tua dekat teroris
    """.split()
)
# Whoever these are with a name behind them, it is not who bears the name.
_OTHERS = sectors.KIN | frozenset(
    "keluarga tim pendukung kubu kelompok pihak warga relawan rombongan korban kuasa orang".split()
)
# Nouns for somebody that what they deal with follows (`pelaku usaha`, `wakil bupati`).
_TAKING = frozenset("pelaku tersangka terdakwa anggota petugas pengusaha pekerja pedagang pendukung peserta".split())
_IN_BODY = re.compile(r" (?:di|dari|pada) (?:[a-z]{4,16} ){1,2}(?=[A-Z])")
_BRACKET = re.compile(r" ?\([^()]{1,40}\) ?")
_ACTING = (Part.VERB, Part.HELPER, Part.SAYS)
_NOMINATIVE = (Part.START, Part.STOP, Part.THAT)
# A subject behind one of these is that of the clause before it too (`Usai bertemu A, B pulang`).
_MAIN = (Part.START, Part.COMMA, Part.DEICTIC, Part.HELPER)
_UNSURE = _COMMA = Part.COMMA
_OF_TWO = frozenset(
    "Kementerian Dinas Badan Direktorat Departemen Menteri Kepala Deputi Direktur Asosiasi Kadis".split()
)
_LONGEST_NAME_IN_NYA = 5
_LONGEST_BRACKET = 90
_CUT = re.compile(
    r"(?:Me(?:ng|ny|m|n)[a-z]{4,}|Di[a-z]{4,}|Ber[a-z]{4,}|Ter[a-z]{5,}|Pe[a-z]{5,}an|Ke[a-z]{4,}an)(?:nya)?"
)


class Chunk:
    """A noun phrase that may be a party, or a pronoun for one; `at` is the preposition before it or ""."""

    __slots__ = ("start", "end", "party", "word", "at", "possessor", "joined")

    def __init__(self, start: int, end: int, party: Party | None, word: str) -> None:
        self.start = start
        self.end = end
        self.party = party
        self.word = word
        self.at = ""
        self.possessor = False
        self.joined = False


Subject = tuple[Chunk, ...]
NOBODY: Subject = ()


class Token:
    """A word or mark of a sentence; `subject` is who the clause's subject is there."""

    __slots__ = ("start", "end", "part", "word", "chunk", "subject")

    def __init__(self, start: int, end: int, part: Part, word: str, chunk: Chunk | None = None) -> None:
        self.start = start
        self.end = end
        self.part = part
        self.word = word
        self.chunk = chunk
        self.subject: Subject = NOBODY


class Reading:
    """A sentence read: its tokens in order, each with the subject of the clause it stands in."""

    def __init__(self, tokens: list[Token], starts: list[int]) -> None:
        self.tokens = tokens
        self.starts = starts

    def at(self, offset: int) -> int:
        """Return the number of the first token that begins at `offset` or behind it."""
        return bisect_left(self.starts, offset)


class Reader:
    """Reads the sentences of one article."""

    def __init__(self, parties: Parties) -> None:
        self.parties = parties
        self.text = parties.people.text
        self.named = _country_words(parties.language)
        self.closes = False

    def read(self, start: int, end: int, *, cut: tuple[int, int] = (-1, -1), title: bool = False) -> Reading:
        """Read `text[start:end]`; what stands at `cut` is a word of its own, `title` says that capitals say little."""
        tokens = self._tokens(start, end, cut, title)
        _find_subjects(tokens)
        return Reading(tokens, [token.start for token in tokens])

    def _tokens(self, start: int, end: int, cut: tuple[int, int], title: bool) -> list[Token]:
        tokens: list[Token] = []
        self.closes = False
        behind = at = start
        for piece in self.text[start:end].split(" "):
            stop = at + len(piece)
            if at >= behind and (words := seen(piece)) is not None:
                for a, b, word, part in words:
                    if part < _UNSURE or (part is _COMMA and not self.closes):
                        tokens.append(Token(at + a, at + b, part, word))
                    elif at + a >= behind:
                        behind = self._word(tokens, at + a, at + b, word, part, end)
            else:
                behind = max(at, behind)
                while behind < stop:
                    behind = self._token(tokens, behind, stop, (start, end), cut, title)
            at = stop + 1
        return tokens

    def _token(
        self, tokens: list[Token], at: int, stop: int, sentence: tuple[int, int], cut: tuple[int, int], title: bool
    ) -> int:
        """Add what stands at `at`, a name or, before `stop`, a word or mark; return where it ends."""
        people = self.parties.people
        n = bisect_left(people.starts, at)
        if n < len(people.starts) and people.starts[n] == at:
            end = min(people.ends[n], sentence[1])
            return self._run(tokens, at, end, cut, title, at == sentence[0] or _begins(tokens))
        m = TOKEN.match(self.text, at, stop)
        if m is None:
            return at + 1
        return self._word(tokens, at, m.end(), m.group(), kind_of(m.group()), sentence[1])

    def _run(self, tokens: list[Token], start: int, end: int, cut: tuple[int, int], title: bool, opens: bool) -> int:
        """Add the tokens of a run of capitals; return where what was read ends."""
        text = self.text
        at = start
        while at < end:
            word_end = text.find(" ", at, end)
            word_end = end if word_end < 0 else word_end
            word = text[at:word_end]
            if not (at == cut[0] or ((opens or title) and self._is_common(word, title, word_end < end))):
                break
            lower = word.lower().rstrip(".")
            if at != cut[0] and (lower in PRONOUNS or lower in COUNTS):
                return self._word(tokens, at, word_end, lower, kind_of(lower), end if title else end + 120)
            part = Part.NOUN if at == cut[0] and not _is_verb(lower) else part_of(lower)
            tokens.append(Token(at, word_end, part, lower, None))
            at = word_end + 1
            opens = opens and part not in (Part.NOUN,)
        if at >= end:
            return end
        stop = self._title_end(at, end, cut) if title else (cut[0] if at < cut[0] < end else end)
        while text[stop - 1] == " ":
            stop -= 1
        self._name(tokens, at, stop)
        if stop < end:
            return self._run(tokens, stop + 1, end, cut, title, opens=False) if text[stop] == " " else end
        return end

    def _title_end(self, start: int, end: int, cut: tuple[int, int]) -> int:
        """Return where in a headline a name ends that begins at `start`: before a word that is a common one."""
        at = self.text.find(" ", start, end)
        while at >= 0:
            stop = self.text.find(" ", at + 1, end)
            word = self.text[at + 1 : stop if stop >= 0 else end]
            if at + 1 == cut[0] or self._is_common(word, True, True):
                return at
            at = stop
        return end

    def _is_common(self, word: str, title: bool, more: bool) -> bool:
        """Tell whether a capitalised word is none of a name's: a function word, a verb, a noun the text has too."""
        lower = word.lower()
        if lower in PRONOUNS or lower in COUNTS:
            return True
        if lower in sectors.NOUNS or lower in heads() or word in self.named or word in sectors.BODIES:
            return False
        part = part_of(lower)
        if part is Part.NOUN and len(lower) > _LONGEST_NAME_IN_NYA and lower.endswith("nya"):
            return True
        if part is Part.VERB and is_bare_verb(lower):
            return title
        if part is Part.VERB:
            return _CUT.fullmatch(word) is not None or f" {lower} " in self.text
        if part not in (Part.NOUN, Part.SAID, Part.SAYS):
            return True
        if part is Part.NOUN and not title and not more:
            return False
        return f" {lower} " in self.text or (_CUT.fullmatch(word) is not None and not word.endswith("man"))

    def _name(self, tokens: list[Token], start: int, end: int) -> None:
        if len(tokens) > 1 and tokens[-1].word == "dan" and (merged := self._continued(tokens, start)):
            start = merged
        party = self.parties.named(start, end)
        if party is None:
            if not self._goes_with(tokens, start, end):
                tokens.append(Token(start, end, Part.NOUN, self.text[start:end], None))
            return
        chunk = Chunk(party.start, party.end, party, "")
        if tokens and party.sort is not Sort.DESCRIBED and party.sort is not Sort.PERSON:
            chunk = self._described_by(tokens, chunk)
        elif tokens and party.sort is Sort.PERSON:
            chunk = self._without_role(tokens, chunk, start)
        tokens.append(Token(chunk.start, end, Part.PARTY, chunk.word, chunk))

    def _continued(self, tokens: list[Token], start: int) -> int:
        """Return where a body's or an office's name begins that goes on behind `dan`, 0 where none does."""
        last = tokens[-2].chunk
        word = self.text[start : start + 24].partition(" ")[0]
        if last is None or last.party is None or word not in titles.OFFICE or word in sectors.BODIES:
            return 0
        if last.party.name.partition(" ")[0] not in _OF_TWO:
            return 0
        del tokens[-2:]
        return last.start

    def _goes_with(self, tokens: list[Token], start: int, end: int) -> bool:
        """Add a name that is nobody's to the noun for somebody right before it (`warga Kampung Baru`), if one is."""
        last = tokens[-1].chunk if tokens else None
        if last is None or last.party is None or last.party.sort not in (Sort.DESCRIBED, Sort.BODY):
            return False
        between = self.text[last.end : start]
        if last.party.sort is Sort.BODY:
            if not _BRACKET.fullmatch(between):
                return False
        elif between != " " or not last.word:
            return False
        name = f"{last.party.name} {self.text[start:end]}"
        last.party, last.end = last.party._replace(end=end, name=name), end
        tokens[-1].end = end
        return True

    def _described_by(self, tokens: list[Token], chunk: Chunk) -> Chunk:
        """Return a country or body with the noun for somebody right before it (`pejabat AS`)."""
        last = tokens[-1]
        if (
            last.part is Part.PARTY
            and last.chunk is not None
            and last.chunk.party is not None
            and last.end == chunk.start - 1
        ):
            party = last.chunk.party
            if party.sort is Sort.DESCRIBED and chunk.party is not None:
                tokens.pop()
                name = self.text[party.start : chunk.end]
                made = Party(
                    party.start, chunk.end, name[:1].lower() + name[1:] if last.chunk.word else name, Sort.DESCRIBED
                )
                return Chunk(party.start, chunk.end, made, last.chunk.word)
        return chunk

    def _without_role(self, tokens: list[Token], chunk: Chunk, start: int) -> Chunk:
        """Drop the noun that is the role of the person named behind it (`pemimpin Korea Utara, Kim Jong Un,`).

        Kin is no role: `kakek Kim` is not Kim.
        """
        behind_comma = len(tokens) > 1 and tokens[-1].part is Part.COMMA
        last = tokens[-2] if behind_comma else tokens[-1]
        party = last.chunk.party if last.chunk else None
        if party is None or party.sort is not Sort.DESCRIBED or last.chunk is None:
            return chunk
        if behind_comma:
            head = party.name.partition(" ")[0].lower()
            if head in heads() and (" " in party.name or head in sectors.OFFICES):
                del tokens[-2:]
                self.closes = True
        elif (last.word in _OTHERS or party.name.partition(" ")[0] in MANY) and self.text[party.end : start] == " ":
            tokens.pop()
            return Chunk(
                party.start,
                chunk.end,
                Party(party.start, chunk.end, self.text[party.start : chunk.end], party.sort),
                last.word,
            )
        elif self._is_role(party, chunk):
            tokens.pop()
        return chunk

    def _is_role(self, party: Party, chunk: Chunk) -> bool:
        between = self.text[party.end : chunk.start]
        return not between.strip() or _BRACKET.fullmatch(between) is not None or between[1:2].isupper()

    def _word(self, tokens: list[Token], at: int, stop: int, word: str, part: Part, limit: int) -> int:
        """Add the token of a mark, a pronoun or a noun phrase that a word begins; return where it ends."""
        if word == "(":
            close = self.text.find(")", at, min(limit, at + _LONGEST_BRACKET))
            return close + 1 if close >= 0 else stop
        if part is Part.COMMA and self.closes:
            self.closes = False
            return stop
        if part is Part.PRONOUN:
            tokens.append(Token(at, stop, Part.PARTY, word, Chunk(at, stop, None, word)))
            return stop
        if part is Part.HEAD:
            end = self._description(tokens, at, stop, word, limit)
            if end:
                return end
            part = part_of(word)
        elif part is Part.SAID and not (
            word in _ALWAYS_SAID or (tokens and tokens[-1].part in (Part.COMMA, Part.STOP))
        ):
            part = Part.NOUN
        tokens.append(Token(at, stop, part, word))
        return stop

    def _description(self, tokens: list[Token], at: int, stop: int, word: str, limit: int) -> int:
        """Add a noun phrase for somebody who has no name; return where it ends, 0 where it describes nobody."""
        text = self.text
        head, end, counted = word, stop, word in COUNTS
        words = text[stop : min(limit, stop + 60)].split(" ")
        n = 1
        if counted:
            if word == "salah" and words[n : n + 1] in (["satu"], ["seorang"]):
                end += len(words[n]) + 1
                n += 1
            if n >= len(words):
                return 0
            head = words[n].rstrip(',.";:')
            if not (is_head(head) or head in _COUNTED or (word in _PEOPLE and part_of(head) is Part.NOUN)):
                return 0
            end += len(words[n]) + 1 - (len(words[n]) - len(head))
            if words[n] != head:
                n = len(words)
        elif word in sectors.FELLOWS or (word in _COUNTED and not text.startswith(_KINDS_OF_PEOPLE, stop)):
            return 0
        if head == "orang" and (m := _UNKNOWN.match(text, end)):
            end, n = m.end(), len(words)
        takes, limit_of = head in _TAKING or (head not in sectors.NOUNS and head in heads()), n + 2
        while n < len(words):
            bare = words[n].rstrip(',.";:')
            if bare not in _MODIFIERS and not (
                takes and n < limit_of and bare.islower() and bare.isalpha() and part_of(bare) is Part.NOUN
            ):
                break
            end += 1 + len(bare)
            n += 1
            if bare != words[n - 1]:
                break
        if head in sectors.NAMED and not (
            counted or text[end + 1 : end + 2].isupper() or words[n - 1].strip(",.") in sectors.NOUNS
        ):
            return 0
        if head == "perdana" and text[at:end] == head:
            return 0
        if word in ("kedua", "dua") and head in _POINTED:
            chunk = Chunk(at, end, None, f"kedua {head}")
        else:
            if (m := _IN_BODY.match(text, end, limit)) and (counted or head in ("pejabat", "sumber")):
                inner = self.parties.people.run_at(m.end())
                if inner is not None:
                    end = self.parties.people.ends[inner]
            name = text[at:end]
            chunk = Chunk(at, end, Party(at, end, name[:1].lower() + name[1:], Sort.DESCRIBED), head)
        tokens.append(Token(at, end, Part.PARTY, head, chunk))
        return end


@cache
def _country_words(language: str) -> frozenset[str]:
    return frozenset(word for name in countries(language) for word in name.split(" "))


def _is_verb(lower: str) -> bool:
    return part_of(lower) in (Part.VERB, Part.SAYS)


def _begins(tokens: Sequence[Token]) -> bool:
    return not tokens or (tokens[-1].part is Part.STOP and tokens[-1].word in ('"', ".", ":"))


def _find_subjects(tokens: list[Token]) -> None:
    """Walk through a sentence and note at each token who is the subject there."""
    walk = _Walk(tokens)
    helper, noun, verb, says, deictic, party = _HELPER, _NOUN, _VERB_PART, _SAYS, _DEICTIC, _PARTY
    for n, token in enumerate(tokens):
        part = token.part
        if part is noun:
            walk.noun()
        elif part is deictic:
            if walk.before is not noun:
                token.subject = walk.subject
                continue
        elif part is verb or part is says:
            walk.verb_at(token)
        elif part is party:
            walk.party(n, token)
        elif part is not helper:
            walk.mark(n, token, part)
        token.subject = walk.subject
        if walk.is_opening and not walk.subject:
            walk.unclaimed.append(token)
        walk.before = part
        walk.word = token.word


_HELPER, _NOUN, _VERB_PART, _SAYS, _DEICTIC, _PARTY = (
    Part.HELPER,
    Part.NOUN,
    Part.VERB,
    Part.SAYS,
    Part.DEICTIC,
    Part.PARTY,
)


class _Walk:
    def __init__(self, tokens: list[Token]) -> None:
        self.tokens = tokens
        self.subject: Subject = NOBODY
        self.before = Part.START
        self.word = ""
        self.objects: Subject = NOBODY
        self.last: Chunk | None = None
        self.outer: list[Subject] = []
        self.resumed: Subject = NOBODY
        self.verb = ""
        self.says = self.has_verb = False
        self.is_thing = False
        self.unclaimed: list[Token] = []
        self.is_opening = True

    def _next(self, n: int) -> Part:
        """Return what follows a phrase and those it is coordinated with, but for what only points."""
        tokens = self.tokens
        for m in range(n + 1, min(n + 7, len(tokens))):
            part = tokens[m].part
            if part is Part.JOIN and m + 1 < len(tokens) and tokens[m + 1].part is Part.PARTY:
                continue
            if part is not Part.DEICTIC and not (part is Part.PARTY and tokens[m - 1].part is Part.JOIN):
                return part
        return Part.STOP

    def party(self, n: int, token: Token) -> None:
        """Read somebody: the subject, an object, or behind a preposition or a noun neither."""
        chunk = token.chunk
        if chunk is None:
            return
        before = self.before
        acts = self._next(n) in _ACTING
        if acts and before is Part.VERB and self.tokens[n + 1].part is Part.DEICTIC:
            acts = False
        if before is Part.AT or (before is Part.PURPOSE and not acts):
            chunk.at = self.word
        elif before is Part.NOUN:
            chunk.possessor = True
            if acts and self.word in PLANS:
                self.resumed = self.subject
                self._claim((chunk,))
        elif before is Part.SAID:
            chunk.at = "kata"
            self.subject = (chunk,)
            self.has_verb = False
        elif before is Part.VERB or before is Part.SAYS:
            self.objects = (chunk,)
            if acts and not self.verb.startswith("di"):
                self._claim((chunk,))
        elif before is Part.JOIN or (before is Part.COMMA and self._lists(n)):
            self._join(n, chunk, acts=acts)
        elif before is Part.COMMA:
            self._behind_comma(chunk, acts=acts)
        elif before in (Part.HELPER, Part.DEICTIC) and self.has_verb and not acts and not self.says:
            self.objects = (chunk,)
        elif before is not Part.PARTY:
            self._claim((chunk,))
        self.last = chunk

    def _lists(self, n: int) -> bool:
        """Tell whether the phrase behind a comma goes on a list: another follows with `dan`, or one stands before."""
        tokens = self.tokens
        if n < 2 or tokens[n - 2].part is not Part.PARTY or self.last is None or self.last.party is None:
            return False
        chunk = tokens[n].chunk
        if chunk is None or chunk.party is None or chunk.party.sort is not self.last.party.sort:
            return False
        for m in range(n + 1, min(n + 12, len(tokens) - 1), 2):
            if tokens[m].part is Part.JOIN or (tokens[m].part is Part.COMMA and tokens[m + 1].part is Part.JOIN):
                return True
            if tokens[m].part is not Part.COMMA or tokens[m + 1].part is not Part.PARTY:
                break
        return False

    def _join(self, n: int, chunk: Chunk, *, acts: bool) -> None:
        last = self.last
        if last is None:
            if acts or not self.subject:
                self._claim((chunk,))
            return
        if self.subject and self.subject[-1] is last and not self.has_verb:
            chunk.joined = True
            self.subject = (*self.subject, chunk)
        elif acts and (not (last.at or last.possessor) or self.tokens[n - 2].part is Part.COMMA):
            self._claim((chunk,))
        else:
            chunk.joined = True
            chunk.at, chunk.possessor = last.at, last.possessor
            if self.objects and self.objects[-1] is last:
                self.objects = (*self.objects, chunk)
            elif acts:
                self._claim((chunk,))

    def _behind_comma(self, chunk: Chunk, *, acts: bool) -> None:
        if self.subject and not self.has_verb:
            last = self.subject[-1].party
            described = chunk.party is not None and chunk.party.sort is Sort.DESCRIBED
            if chunk.party is None or (last is not None and last.sort is Sort.DESCRIBED and not described):
                self._claim((chunk,))
            elif not described and acts:
                self._claim((chunk,))
        elif not self.subject or acts:
            self.is_opening = self.is_opening and acts
            self._claim((chunk,))

    def _claim(self, subject: Subject) -> None:
        """Make somebody the subject from here on, and of what opened the sentence without one."""
        self.subject = subject
        self.has_verb = self.is_thing = False
        if self.is_opening and self.before in _MAIN:
            for token in self.unclaimed:
                token.subject = subject
        self.unclaimed.clear()
        self.is_opening = False

    def noun(self) -> None:
        """Read a noun that is nobody: where a clause begins, nobody is the subject."""
        before = self.before
        if before in _NOMINATIVE:
            self._drop()
            self.is_opening = False
        elif before is Part.WHEN or before is Part.SAYS:
            self.is_thing = True
        elif before is Part.COMMA and not self.subject:
            self.is_opening = False
        elif self.has_verb and (before is Part.COMMA or before is Part.JOIN):
            self.is_thing = True

    def _drop(self) -> None:
        self.subject = NOBODY
        self.has_verb = self.is_thing = False
        if self.before is not Part.START:
            self.is_opening = False

    def verb_at(self, token: Token) -> None:
        """Read a verb; what follows are its objects."""
        if self.before is Part.PURPOSE and token.word.startswith("di") and self.verb.startswith("me"):
            self.subject = self.objects
        is_objects = self.before is Part.NOUN and self.has_verb and token.word.startswith(("ter", "di"))
        if is_objects or (self.is_thing and self.before is not Part.WHEN):
            self._drop()
        self.has_verb = True
        self.is_thing = False
        self.verb = token.word
        self.says = token.part is Part.SAYS
        self.objects = NOBODY

    def mark(self, n: int, token: Token, part: Part) -> None:
        """Read what parts clauses or joins them."""
        if (
            self.outer
            and not self.has_verb
            and part in (Part.JOIN, Part.AT, Part.PURPOSE)
            and self.before is not Part.WHICH
        ):
            self.subject = self.outer.pop()
        if part in (Part.WHEN, Part.COMMA) and self.resumed:
            self.subject, self.resumed = self.resumed, NOBODY
        if part is Part.WHICH:
            self._relative(n)
        elif part is Part.COMMA:
            if self.outer and self.has_verb:
                self.subject = self.outer.pop()
                self.has_verb = False
            self.is_thing = False
        elif part is Part.PURPOSE:
            if self.verb in CONTROLLING and self.objects and self.tokens[n + 1 : n + 2]:
                if self.tokens[n + 1].part in _ACTING:
                    self.subject = self.objects
            self.is_thing = False
        elif part is Part.STOP:
            if token.word != '"' or self.before in (Part.COMMA, Part.STOP, Part.SAYS, Part.THAT):
                self._drop()
                self.outer.clear()
        elif part is Part.SAID:
            self._drop()
        elif part is Part.THAT:
            self.has_verb = False
            if self.verb in CONTROLLING and self.objects:
                self.subject = self.objects
        elif part is Part.AT:
            self.is_thing = False

    def _relative(self, n: int) -> None:
        tokens = self.tokens
        back = n - 1
        while back >= 0 and tokens[back].part in (Part.COMMA, Part.DEICTIC):
            back -= 1
        head = tokens[back].chunk if back >= 0 else None
        self.outer.append(self.subject)
        if head is None:
            self.subject = NOBODY
        elif not (self.subject and self.subject[-1] is head):
            self.subject = (head,)
        self.has_verb = self.is_thing = False
