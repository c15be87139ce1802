"""What an article tells of its runs of capitalised words by how it uses them: a person, a body, a place, a noun."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from functools import cache

import attrs

from newscorpus.lexicon import titles
from newscorpus.lexicon.openers import OPENERS
from newscorpus.lexicon.tables import heads, speech_verbs
from newscorpus.names import Reading, has_joint, no_names, read_run, title_words

_FAR = 20_000
_NEAR = 600
_MANY = 40
_LONGEST_RUN = 200
_ROLE_BEFORE = 40
_LONGEST_PARTICLE = 3
_PARTS = 3
_ABBREVIATIONS = (
    " dr. ",
    " drg. ",
    " Dr. ",
    "Prof. ",
    " dr . ",
    "Prof . ",
    " Dr . ",
    " drh. ",
    " H. ",
    " Hj. ",
    " KH. ",
    " Ir. ",
)
# A word in lower case that runs on into a capitalised one, and the tail of one that a name ran on into.
_GLUED = re.compile(r"\b(?!detik|kumparan)[a-z]{2,14}[A-Z][a-z]{2}")
_GLUED_TAIL = re.compile(
    r"(?<=[a-zß-ÿ]{3})(?:(?P<sure>dalam|dengan|kepada|kembali|langsung|telah|untuk|yang|di(?:periksa|tangkap|tetapkan|duga|kutip|temui)|(?:men[cdgjtsz]|mem|meng|meny)[a-z]{3,12}(?:kan|i|ut))"
    r"|adalah|akan|atau|dan|dari|ini|itu|juga|pada|saat|buka)\Z"
)
# How such a tail ends.
_TAILS = (
    *("adalah", "akan", "atau", "dan", "dari", "ini", "itu", "juga", "pada", "saat", "buka", "dalam", "dengan"),
    *("kepada", "kembali", "langsung", "telah", "untuk", "yang", "periksa", "tangkap", "duga", "kutip"),
    *("kan", "i", "ut"),
)
_SHORTEST_LEFT = 4
_SHORTEST_GLUED = 8
_FIRMS = frozenset({"PT", "CV"})
_HOUSES = _FIRMS | {"RS", "RSUD", "RSUP", "UIN", "IAIN", "Universitas", "Hotel"}
_IN_OR_FROM = (" di ", " ke ", " dari ", "\nDi ", ". Di ", " milik ", " produk ", " saham ")


@attrs.define(eq=False)
class Runs:
    """The capitalised runs of an article in order, as columns of offsets into `text`.

    Every question about one of them looks at a bounded part of the text, and what was found is kept.
    """

    text: str
    starts: list[int]
    ends: list[int]
    _texts: list[str] | None = attrs.field(default=None, init=False, repr=False)
    _alone: frozenset[str] = attrs.field(default=frozenset(), init=False, repr=False)
    _votes: dict[str, tuple[int, int]] = attrs.field(factory=dict, init=False, repr=False)
    _glued: bool | None = attrs.field(default=None, init=False, repr=False)

    def runs(self, start: int, end: int) -> range:
        """Return the numbers of the runs that begin in `text[start:end]`."""
        return range(bisect_left(self.starts, start), bisect_left(self.starts, end))

    def run_at(self, offset: int) -> int | None:
        """Return the number of the run that holds `offset`, or None."""
        n = bisect_right(self.starts, offset) - 1
        return n if n >= 0 and offset < self.ends[n] else None

    def _reading(self, n: int) -> Reading | None:
        start, end = self.starts[n], self.ends[n]
        if end - start >= _LONGEST_RUN:
            return None
        run = self.text[start:end]
        last = run.rfind(" ") + 1
        if len(run) - last >= _SHORTEST_GLUED:
            if run.endswith(_TAILS):
                m = _GLUED_TAIL.search(run, last)
                if m is not None and self._is_glued_tail(m, run[last : m.start()]):
                    run = run[: m.start()]
            if (at := run.find("me", last + _SHORTEST_LEFT)) > 0:
                run = _without_verb(run, at)
        if run.istitle() or not has_joint(run) or not self._is_glued() or self._is_written_so(run):
            return read_run(run)
        return read_run(run, glued=True)

    def _is_written_so(self, run: str) -> bool:
        """Tell whether the article always writes the words of a run that have a capital within (`BigHit`)."""
        return all(self.text.count(word) > 1 for word in run.split(" ") if has_joint(word))

    def _is_glued_tail(self, tail: re.Match[str], word: str) -> bool:
        if word in no_names() or self._stands_as_word(word):
            return True
        return tail["sure"] is not None and len(word) >= _SHORTEST_LEFT and self._is_glued()

    def _stands_as_word(self, word: str) -> bool:
        return any(not self.text[at + len(word) : at + len(word) + 1].isalnum() for at, _ in self._spots(word, 0, _FAR))

    def _is_glued(self) -> bool:
        """Tell whether the article lost blanks: a word in lower case runs on into a capitalised one (`kataBudi`)."""
        if self._glued is None:
            self._glued = _GLUED.search(self.text) is not None
        return self._glued

    def _begins_sentence(self, start: int) -> bool:
        return (
            not start
            or self.text[start - 1] in '\n"'
            or (
                self.text[max(0, start - 2) : start] in (". ", "? ", "! ")
                and not self.text.endswith(_ABBREVIATIONS, max(0, start - 6), start)
            )
        )

    def _spots(self, word: str, start: int, end: int) -> Iterator[tuple[int, int]]:
        """Yield where a word stands in `text[start:end]`, with the number of the run it stands in or behind."""
        at = self.text.find(word, start, end)
        for _ in range(_MANY):
            if at < 0:
                return
            yield at, bisect_right(self.starts, at) - 1
            at = self.text.find(word, at + len(word), end)

    def _stands_alone(self, words: str) -> bool:
        if self._texts is None:
            text = self.text
            self._texts = [text[a:b] for a, b in zip(self.starts, self.ends, strict=True)]
            self._alone = frozenset(self._texts)
        return words in self._alone

    def _alone_at(self, words: str) -> Iterator[int]:
        """Yield where words are a run by themselves."""
        texts = self._texts
        if texts is None or not self._stands_alone(words):
            return
        n = -1
        for _ in range(min(_MANY, texts.count(words))):
            n = texts.index(words, n + 1)
            if self.starts[n] >= _FAR:
                return
            yield self.starts[n]

    def _stands_inside(self, word: str) -> bool:
        """Tell whether a capitalised word also stands where no sentence begins, so that the capital says something."""
        for at, n in self._spots(word, 0, _FAR):
            longer = n >= 0 and at < self.ends[n] and self.ends[n] - self.starts[n] > len(word)
            if longer or (at and self.text[at - 1] in " (" and not self._begins_sentence(at)):
                return True
        return False

    def speaks(self, name: str) -> bool:
        """Tell whether the article calls somebody by these words alone, beside a verb of saying and not as a place."""
        said, placed = self._uses(name)
        return said > placed

    def may_be_called(self, name: str, *, once: bool = False) -> bool:
        """Tell whether one capitalised word can be a person's: beside a verb of saying, or used twice and as no place.

        `once` says that one use is enough.
        """
        said, placed = self._uses(name)
        return said > placed or (not placed and (once or self.text.find(name, self.text.find(name) + 1) >= 0))

    def _is_thing(self, words: str) -> bool:
        said, placed = self._uses(words)
        return placed > said

    def _uses(self, words: str) -> tuple[int, int]:
        """Return how often words that are a run by themselves stand beside a verb of saying, and where a place does."""
        found = self._votes.get(words)
        if found is None and not self._stands_alone(words):
            return (0, 0)
        if found is None:
            text, before_speakers, behind_speakers = self.text, _before_speakers(), _behind_speakers()
            said = placed = 0
            for at in self._alone_at(words):
                before, end = text[at - 12 if at > 12 else 0 : at], at + len(words)
                said += before.strip(" ,").rpartition(" ")[2].lower() in before_speakers
                said += text[end + 1 : end + 20].partition(" ")[0] in behind_speakers
                placed += before.endswith(_IN_OR_FROM)
            found = self._votes[words] = (said, placed)
        return found

    def _has_head(self, start: int) -> bool:
        """Tell whether a role in lower case stands right before a run (`vice president Garmin Budi Santoso`)."""
        if not start or self.text[start - 1] != " ":
            return False
        if not self.text[start - 2 : start - 1].isalnum() and not self.text.endswith(_ABBREVIATIONS, 0, start):
            return False
        return not heads().isdisjoint(self.text[max(0, start - _ROLE_BEFORE) : start].lower().rsplit(None, 2)[-2:])

    def _has_bracket(self, n: int) -> bool:
        return self.starts[n] > 1 and self.text[self.starts[n] - 2] == ")"

    def _is_common(self, start: int, reading: Reading) -> bool:
        """Tell whether the first word of a run is a common noun that begins a sentence."""
        if not self._begins_sentence(start):
            return False
        if reading.made or reading.words[0].lower() in OPENERS:
            return True
        return self.text.find(f" {reading.words[0].lower()} ", max(0, start - _FAR), start + _FAR) >= 0

    def _is_common_word(self, word: str) -> bool:
        return len(word) > _LONGEST_PARTICLE and self.text.find(f" {word.lower()} ") >= 0

    def _is_body(self, start: int, reading: Reading) -> bool:
        """Tell whether the first word after a role is still the body: the text gives it in brackets, or by itself.

        By itself counts only where another word of the name is used by itself too; else it is how the person is called.
        Where one word would be left, the first must also be an acronym or stand where a place does.
        """
        head, *rest = reading.words
        if not self._stands_alone(head):
            return False
        if self.text.find(f"({head})", max(0, start - _FAR), start + _NEAR) >= 0:
            return True
        return not self._alone.isdisjoint(rest) and (len(rest) > 1 or self._is_acronym_or_place(head))

    def _is_acronym_or_place(self, word: str) -> bool:
        return (len(word) > 1 and word.isupper()) or any(
            self.text.find(f" {before} {word}", 0, _FAR) >= 0 for before in ("di", "ke", "dari")
        )

    def _body_length(self, reading: Reading) -> int:
        """Return how many words behind a role are the body's by what the article says of them elsewhere."""
        words = reading.words
        for n in range(len(words), 0, -1):
            body, name = " ".join(words[:n]), words[n:]
            if (self._stands_alone(body) and self._is_thing(body)) or (name and self._ends_body(reading.role, body)):
                if len(name) == 1 and not self.speaks(name[0]):
                    continue
                return n
        return 0

    def _ends_body(self, role: tuple[str, ...], words: str) -> bool:
        """Tell whether words end a body's name whose beginning stands in the role (`CEO EV Hive`: `EV Hive`)."""
        for n in range(1, min(_PARTS, len(role)) + 1):
            if role[-n] in title_words() or role[-n] in titles.HONORIFICS:
                return False
            if self._stands_alone(" ".join((*role[-n:], words))):
                return True
        return False

    def _is_body_alone(self, reading: Reading) -> bool:
        """Tell whether a run without a title names a body to its end (`Kepolisian Northern Territory`)."""
        return self._may_be_whole_body(reading) and not any(map(self.speaks, (reading.name, *reading.words)))

    def _may_be_whole_body(self, reading: Reading) -> bool:
        role, words = reading.role, reading.words
        area = role[-2] if len(words) == 1 and len(role) > 1 else ""
        if area in _FIRMS and not role[-1].isupper():
            return True
        if area in titles.AREAS and self._is_located(f"{role[-1]} {words[0]}"):
            return True
        if reading.titled:
            return False
        if len(words) == 1 and role[-1].isupper() and len(role[-1]) > 2:
            return role[-1].capitalize() not in title_words() and role[-1] not in titles.HONORIFICS
        return role[0].lower() in titles.ORGANISATIONS or role[0] in _HOUSES

    def _is_located(self, words: str) -> bool:
        """Tell whether words end a run elsewhere that holds no title and stands where a place does."""
        for at, n in self._spots(words, 0, _FAR):
            if n >= 0 and self.ends[n] == at + len(words):
                start = self.starts[n]
                role = self.text[start:at].split()
                if self.text[max(0, start - 12) : start].endswith(_IN_OR_FROM) and title_words().isdisjoint(role):
                    return True
        return False

    def _before_called(self, reading: Reading) -> int:
        """Return how many words stand before those by which the article calls somebody (`Camat Pakis Suwandi`)."""
        words = reading.words
        if not any(map(self._stands_alone, words[1:])) and not self._stands_alone(" ".join(words[1:])):
            return 0
        for n in range(1, len(words)):
            if self.speaks(" ".join(words[:n])) or self.speaks(words[n - 1]):
                return 0
            if self.speaks(words[n]) or self.speaks(" ".join(words[n:])):
                return n if self._are_before_name(reading, n) else 0
        return 0

    def _are_before_name(self, reading: Reading, n: int) -> bool:
        """Tell whether the first `n` words of what seems a name are a place's, a body's, or common ones."""
        words = reading.words[:n]
        *before, last = reading.role or ("",)
        mayor = before[-1:] == ["Wali"]
        if (last in titles.AREAS and not mayor) or last in titles.POSTS or (before and before[-1] in _FIRMS):
            return True
        return all(map(self._is_common_word, words)) or self._is_place(" ".join(words))

    def _is_place(self, words: str) -> bool:
        """Tell whether words end a run elsewhere that stands where a place does, or behind a word for an area."""
        for at, n in self._spots(words, 0, _FAR):
            if n < 0 or self.ends[n] != at + len(words):
                continue
            if self.text[max(0, at - 12) : at].endswith(_IN_OR_FROM):
                return True
            before = self.text[self.starts[n] : at].split()
            if before and before[-1] in no_names() and before[-1] not in title_words():
                return True
        return False


def _without_verb(run: str, at: int) -> str:
    """Return a run without the verb of saying that is glued to its last word (`Rudi Hartawanmengeklaim`)."""
    while at > 0:
        if run[at:] in _behind_speakers():
            return run[:at]
        at = run.find("me", at + 1)
    return run


@cache
def _before_speakers() -> frozenset[str]:
    return frozenset(verb.base for verb in speech_verbs("id") if verb.after) | {"menurut"}


@cache
def _behind_speakers() -> frozenset[str]:
    return frozenset(form for verb in speech_verbs("id") for form in verb.active)
