"""The persons whom the runs of an article name, each by itself: name, role, and whether it is somebody at all."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

import attrs

from newscorpus.evidence import Runs
from newscorpus.lexicon import titles
from newscorpus.names import Reading, is_opener, no_names, title_words
from newscorpus.records import SpeakerKind

_FAR = 20_000
_PERSON = SpeakerKind.PERSON
_ABBREVIATED = re.compile(r" \( ?[A-Z][\w-]*(?: [A-Z][\w-]*)? ?\) ")
# What follows the name of a person rather than of a thing.
_BEHIND_PERSONS = frozenset(
    """
    adalah akan belum bersama ditangkap ditemui enggan hadir ikut ingin juga kembali malah masih melihat memang
    membawa memilih meminta mengaku mengenakan merasa merupakan pernah pun saat sedang sempat sendiri sering
    sudah tampak tampil tampaknya telah terlihat tetap tidak yang
    """.split()
)
_FAR_ROLE = 120
_LOCATIVE = (" di ", " ke ", "dari ", "asal ", "rsama ", "untuk ")


@attrs.define
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


@attrs.define(eq=False)
class Persons(Runs):
    """The persons of an article in order of mention.

    `headlines` are the spans of text where capitals say little.
    """

    headlines: tuple[tuple[int, int], ...] = ()
    _persons: dict[int, Name | None] = attrs.field(factory=dict, init=False, repr=False)

    def person(self, n: int) -> Name | None:
        """Return the person named by run `n`, or None where it names none."""
        if n in self._persons:
            return self._persons[n]
        reading = self._reading(n)
        found = None if reading is None else self._read_person(n, reading)
        self._persons[n] = found
        return found

    def _read_person(self, n: int, reading: Reading) -> Name | None:
        start = self.starts[n]
        first = self._first_word(start, reading)
        words = reading.words[first:]
        if not words or (first and len(words) == 1 and words[0] in no_names()):
            return None
        at, end = start + reading.at[first], start + reading.end
        if reading.titled and self._goes_on_behind_bracket(end):
            return None
        before = self._role_start(n) if self._has_bracket(n) else start
        role = _without_openers(self.text[before:at].strip()) if before < at else None
        return Name(at, end, self.text[at:end], " ".join(words), role or None, _PERSON)

    def _goes_on_behind_bracket(self, end: int) -> bool:
        """Tell whether a role goes on behind an abbreviation in brackets (`Bupati Kota Baru (KB) Budi Santoso`)."""
        m = _ABBREVIATED.match(self.text, end)
        n = self.run_at(m.end()) if m is not None else None
        reading = None if n is None else self._reading(n)
        return reading is not None and (reading.titled or len(reading.words) > 1)

    def _first_word(self, start: int, reading: Reading) -> int:
        """Return the number of the word with which a person's name begins; past the last where there is none."""
        titled = bool(reading.role) or self._has_head(start)
        if titled and (body := self._body_length(reading)):
            return body
        if self._may_be_body(start, reading) and self._is_body_alone(reading):
            return len(reading.words)
        if reading.whole:
            return int(self._begins_sentence(start) and not self._stands_inside(reading.name))
        if len(reading.words) == 1:
            return 0
        if self._is_body(start, reading) if reading.role else self._is_common(start, reading):
            return 1
        return self._before_called(reading) if titled or self._begins_sentence(start) else 0

    def _may_be_body(self, start: int, reading: Reading) -> bool:
        if not reading.role or self._has_head(start) or self.text[max(0, start - 2) : start] == ") ":
            return False
        return not (reading.role[-1].isupper() and len(reading.words) > 1 and self.text.endswith(" dari ", 0, start))

    def _role_start(self, n: int) -> int:
        """Return where the role before a name begins; an abbreviation in brackets may stand inside it."""
        start = self.starts[n]
        if n and self.text[start - 1] == " ":
            bracket = self.text.rfind("(", max(0, start - 40), start)
            before = n - 1 if self.ends[n - 1] <= bracket else n - 2
            if bracket > 0 and before >= 0 and self.ends[before] in (bracket, bracket - 1):
                return self.starts[before]
        return start

    def mentions(self) -> Iterator[Name]:
        """Yield the persons in order of mention, each with the name of that mention."""
        return (name for n in range(len(self.starts)) if (name := self.person(n)) is not None)

    def before(self, offset: int, *, within: int = _FAR) -> Iterator[Name]:
        """Yield the persons mentioned in the `within` code points before `offset`, nearest first."""
        rows = self.runs(max(0, offset - within), offset)
        return (name for n in reversed(rows) if (name := self.person(n)) is not None)

    def at(self, offset: int) -> Name | None:
        """Return the person whose name begins at `offset`, or None where none does."""
        n = bisect_right(self.starts, offset) - 1
        person = self.person(n) if n >= 0 else None
        return person if person is not None and person.start == offset else None

    def in_run(self, offset: int) -> Name | None:
        """Return the person named by the run that holds `offset`, or None."""
        n = self.run_at(offset)
        return None if n is None else self.person(n)

    def begins_name(self, person: Name, offset: int) -> bool:
        """Tell whether nothing but ranks, regions and bodies of the same run stands between `offset` and a name."""
        between = self.text[offset : person.start]
        return person.role is not None and title_words().isdisjoint(set(between.split()) - titles.RANKS)

    def is_somebody(self, name: Name) -> bool:
        """Tell whether what surrounds a name makes it a person's: a role, an age, a predicate, a verb of saying."""
        text, end = self.text, name.end
        if self._has_head(name.start) or text.endswith(" bernama ", 0, name.start):
            return True
        if text[end : end + 2] == " (" and text[end + 2 : end + 4].isdigit():
            return True
        if name.role is not None or self._has_role_before(name.start):
            return True
        if text[end : end + 24].lstrip(" ,").partition(" ")[0] in _BEHIND_PERSONS:
            return True
        return any(map(self.speaks, {name.text, name.text.partition(" ")[0], name.text.rpartition(" ")[2]}))

    def _has_role_before(self, start: int) -> bool:
        """Tell whether a comma parts a name from a role (`Sekretaris Jenderal KOI, Budi Santoso, ...`)."""
        before = self.text[max(0, start - _FAR_ROLE) : start].rstrip(" ")
        if not before.endswith(","):
            return False
        words = re.split(r"[.\n\"]", before)[-1].split()
        return not title_words().isdisjoint(words)

    def is_placed(self, name: Name) -> bool:
        """Tell whether a name stands where a place would (`di Ciletuh`)."""
        start = name.start - len(name.role) - 1 if name.role else name.start
        return self.text[max(0, start - 6) : start].endswith(_LOCATIVE)

    def _in_headline(self, at: int) -> bool:
        return self.headlines != () and any(start <= at < end for start, end in self.headlines)


def _without_openers(role: str) -> str:
    """Return a role without the words that only begin its sentence (`Dijelaskan Direktur ...`)."""
    while is_opener(word := role.partition(" ")[0]):
        role = role[len(word) + 1 :]
    return role.strip(" .,(") if role[:1] in ".,(" else role
