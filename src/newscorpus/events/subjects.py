"""Who the subject is at each token of a sentence.

This is no grammar of Indonesian: one pass from left to right, with as much memory as news sentences need. A phrase for
somebody where a clause begins is its subject, unless a preposition or another noun stands before it; a comma, an
auxiliary or a relative clause leaves it so.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from newscorpus.events.parties import Sort
from newscorpus.events.tokens import NOBODY, Chunk, Subject, Token
from newscorpus.events.words import Part
from newscorpus.lexicon.clause_words import CONTROLLING, PLANS

_NOUN, _AUXILIARY, _VERB, _SAYS, _DEICTIC, _PARTY = (
    Part.NOUN,
    Part.AUXILIARY,
    Part.VERB,
    Part.SAYS,
    Part.DEICTIC,
    Part.PARTY,
)
_ACTING = (Part.VERB, Part.AUXILIARY, Part.SAYS)
_NOMINATIVE = (Part.START, Part.STOP, Part.THAT)
# A subject behind one of these is that of the clause before it too (`Usai bertemu A, B pulang`).
_MAIN = (Part.START, Part.COMMA, Part.DEICTIC, Part.AUXILIARY)
_BEHIND_RELATIVE = (Part.JOIN, Part.AT, Part.PURPOSE)
_LONGEST_LIST = 12
_FEW = 6
_SPEAKS = "kata"


def find_subjects(tokens: Sequence[Token]) -> None:
    """Note at each token of a sentence who is the subject there, and how phrases hang together."""
    walk = _Walk(tokens)
    for n, token in enumerate(tokens):
        part = token.part
        if part is _NOUN:
            walk.noun()
        elif part is _DEICTIC:
            if walk.before is not _NOUN:
                token.subject = walk.subject
                continue
        elif part is _VERB or part is _SAYS:
            walk.verb_at(token)
        elif part is _PARTY:
            walk.party(n, token)
        elif part is not _AUXILIARY:
            walk.mark(n, token)
        token.subject = walk.subject
        if walk.is_opening and not walk.subject:
            walk.unclaimed.append(token)
        walk.before = part
        walk.word = token.word


class _Walk:
    """Where a reader of the sentence stands: what is before, who acts, who is acted on, what waits to be taken up."""

    def __init__(self, tokens: Sequence[Token]) -> None:
        self.tokens = tokens
        self.subject: Subject = NOBODY
        self.before = Part.START
        self.word = ""
        self.objects: Subject = NOBODY
        self.last: Chunk | None = None
        self.outer: list[Subject] = []
        self.resumed: Subject = NOBODY
        self.quoted: Subject = NOBODY
        self.verb = ""
        self.says = self.has_verb = self.is_thing = False
        self.unclaimed: list[Token] = []
        self.is_opening = True

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

    def verb_at(self, token: Token) -> None:
        """Read a verb; what follows are its objects."""
        if self.before is Part.PURPOSE and token.word.startswith("di") and self.verb.startswith("me"):
            self.subject = self.objects
        if self.quoted:
            self.subject, self.quoted = self.quoted, NOBODY
        is_objects = self.before is Part.NOUN and self.has_verb and token.word.startswith(("ter", "di"))
        if is_objects or (self.is_thing and self.before is not Part.WHEN):
            self._drop()
        self.has_verb = True
        self.is_thing = False
        self.verb = token.word
        self.says = token.part is Part.SAYS
        self.objects = NOBODY

    def party(self, n: int, token: Token) -> None:
        """Read somebody: the subject, an object, or behind a preposition or a noun neither."""
        chunk = token.chunk
        if chunk is None:
            return
        before = self.before
        acts = self._acts(n)
        if before is Part.AT or (before is Part.PURPOSE and not acts):
            chunk.at = self.word
        elif before in _PLACES:
            _PLACES[before](self, n, chunk, acts)
        elif before in (Part.AUXILIARY, Part.DEICTIC) and self.has_verb and not acts and not self.says:
            self.objects = (chunk,)
        elif before is not Part.PARTY:
            self._claim((chunk,))
        self.last = chunk

    def _acts(self, n: int) -> bool:
        """Tell whether a verb follows a phrase and those it is coordinated with."""
        tokens = self.tokens
        if self.before is Part.VERB and tokens[n + 1 : n + 2] and tokens[n + 1].part is Part.DEICTIC:
            return False
        for m in range(n + 1, min(n + 1 + _FEW, len(tokens))):
            part = tokens[m].part
            if part is Part.JOIN and m + 1 < len(tokens) and tokens[m + 1].part is Part.PARTY:
                continue
            if part is not Part.DEICTIC and not (part is Part.PARTY and tokens[m - 1].part is Part.JOIN):
                return part in _ACTING
        return False

    def _possessor(self, _: int, chunk: Chunk, acts: bool) -> None:
        chunk.possessor = True
        if acts and self.word in PLANS:
            self.resumed = self.subject
            self._claim((chunk,))

    def _speaker(self, _: int, chunk: Chunk, __: bool) -> None:
        chunk.at = _SPEAKS
        self.subject = (chunk,)
        self.has_verb = False

    def _object(self, _: int, chunk: Chunk, acts: bool) -> None:
        self.objects = (chunk,)
        if acts and not self.verb.startswith("di"):
            self._claim((chunk,))

    def _joined(self, n: int, chunk: Chunk, acts: bool) -> None:
        last = self.last
        if last is None:
            if acts or not self.subject:
                self._claim((chunk,))
        elif self.subject and self.subject[-1] is last and not self.has_verb:
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

    def _behind_comma(self, n: int, chunk: Chunk, acts: bool) -> None:
        if self._is_listed(n, chunk):
            self._joined(n, chunk, acts)
        elif self.subject and not self.has_verb:
            if self._stands_for(self.subject[-1], chunk, acts):
                self._claim((chunk,))
        elif not self.subject or acts:
            self.is_opening = self.is_opening and acts
            self._claim((chunk,))

    def _stands_for(self, subject: Chunk, chunk: Chunk, acts: bool) -> bool:
        """Tell whether a phrase behind a comma is the subject instead of the one before it."""
        if chunk.party is None:
            return True
        if chunk.party.sort is Sort.DESCRIBED:
            return False
        return acts or (subject.party is not None and subject.party.sort is Sort.DESCRIBED)

    def _is_listed(self, n: int, chunk: Chunk) -> bool:
        """Tell whether a phrase behind a comma goes on a list that ends with `dan`."""
        tokens, last = self.tokens, self.last
        if n < 2 or tokens[n - 2].part is not Part.PARTY or last is None or last.party is None:
            return False
        if chunk.party is None or chunk.party.sort is not last.party.sort:
            return False
        for m in range(n + 1, min(n + _LONGEST_LIST, len(tokens) - 1), 2):
            part, following = tokens[m].part, tokens[m + 1].part
            if part is Part.JOIN or (part is Part.COMMA and following is Part.JOIN):
                return True
            if part is not Part.COMMA or following is not Part.PARTY:
                break
        return False

    def _claim(self, subject: Subject) -> None:
        """Make somebody the subject from here on, and of what opened the sentence without one."""
        self.subject = subject
        self.has_verb = self.is_thing = False
        if self.is_opening and self.before in _MAIN:
            for token in self.unclaimed:
                token.subject = subject
        self.unclaimed.clear()
        self.is_opening = False

    def _drop(self) -> None:
        self.subject = NOBODY
        self.has_verb = self.is_thing = False
        if self.before is not Part.START:
            self.is_opening = False

    def mark(self, n: int, token: Token) -> None:
        """Read what parts clauses or joins them."""
        part = token.part
        if self.outer and not self.has_verb and part in _BEHIND_RELATIVE and self.before is not Part.WHICH:
            self.subject = self.outer.pop()
        if self.resumed and part in (Part.WHEN, Part.COMMA):
            self.subject, self.resumed = self.resumed, NOBODY
        if part is Part.WHEN or part is Part.STOP:
            self.quoted = NOBODY
        if part in _MARKS:
            _MARKS[part](self, n, token)

    def _relative(self, n: int, _: Token) -> None:
        """Read `yang`: what stands before it is the subject of what follows."""
        tokens = self.tokens
        back = n - 1
        while back >= max(0, n - _FEW) and tokens[back].part in (Part.COMMA, Part.DEICTIC):
            back -= 1
        head = tokens[back].chunk if back >= 0 else None
        self.outer.append(self.subject)
        if head is None:
            self.subject = NOBODY
        elif not (self.subject and self.subject[-1] is head):
            self.subject = (head,)
        self.has_verb = self.is_thing = False

    def _comma(self, _: int, __: Token) -> None:
        if self.outer and self.has_verb:
            self.subject = self.outer.pop()
            self.has_verb = False
        self.is_thing = False

    def _purpose(self, n: int, _: Token) -> None:
        following = self.tokens[n + 1 : n + 2]
        if self.verb in CONTROLLING and self.objects and following and following[0].part in _ACTING:
            self.subject = self.objects
        self.is_thing = False

    def _stop(self, _: int, token: Token) -> None:
        """Read a mark that ends a clause; one of quotation does only where what is said begins."""
        if token.word != '"' or self.before in (Part.COMMA, Part.STOP, Part.SAYS, Part.THAT):
            self._drop()
            self.outer.clear()

    def _said(self, _: int, __: Token) -> None:
        """Read a word of saying; the subject before it is taken up behind who said it (`A, kata B, menolak`)."""
        self.quoted = NOBODY if self.has_verb else self.subject
        self._drop()

    def _that(self, _: int, __: Token) -> None:
        self.has_verb = False
        if self.verb in CONTROLLING and self.objects:
            self.subject = self.objects

    def _at(self, _: int, __: Token) -> None:
        self.is_thing = False


_PLACES: dict[Part, Callable[[_Walk, int, Chunk, bool], None]] = {
    Part.NOUN: _Walk._possessor,
    Part.SAID: _Walk._speaker,
    Part.VERB: _Walk._object,
    Part.SAYS: _Walk._object,
    Part.JOIN: _Walk._joined,
    Part.COMMA: _Walk._behind_comma,
}
_MARKS: dict[Part, Callable[[_Walk, int, Token], None]] = {
    Part.WHICH: _Walk._relative,
    Part.COMMA: _Walk._comma,
    Part.PURPOSE: _Walk._purpose,
    Part.STOP: _Walk._stop,
    Part.SAID: _Walk._said,
    Part.THAT: _Walk._that,
    Part.AT: _Walk._at,
}
