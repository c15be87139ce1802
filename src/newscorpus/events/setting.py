"""When an event took place, as its own sentence says: the date of its clause, not the day of the report."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from newscorpus.events.attributing import Sayings
from newscorpus.events.predicates import Role, Turn, is_verb, turns
from newscorpus.events.scene import Scene
from newscorpus.lexicon.circumstances import ATTENDING, JOINS, PURPOSE, SUBORDINATE, TOPICAL, UNDATING
from newscorpus.prose import Prose
from newscorpus.records import Mention, QuoteKind, TimeExpression, TimeType, When

_DATED = frozenset({TimeType.DATE, TimeType.TIME})
_LEADS = frozenset({"pada", "hari", "tanggal", "tahun", "bulan", "awal", "akhir", "pertengahan", "sekitar", "di"})
_THEN = re.compile(r"(?:(?:Saat|Kala|Ketika|Waktu)|(?:Pada|Di) (?:hari|tanggal|tahun|bulan|saat)) (?:itu|tersebut)\b")
_POINTS = frozenset("SKWPD")
_BEHIND = re.compile(r"\bsetelah ([a-z]{4,20}) (?:tersebut|itu|ini)\b")
_UNTIL = re.compile(r"\bberlangsung (?:hingga|sampai)(?: dengan)? (?:hari |tanggal )?\Z")
_YEARS = re.compile(r"[0-9]{4}(?:/[0-9]{4})?")
_NAMED = re.compile(r"[A-Z][\w-]*+ (?:tahun )?\Z")
_TODAY = re.compile(r"(?:hari ini|kemarin|besok|lusa|tadi)(?: pagi| siang| sore| malam)? ?, ?\Z")
_FAR_WORDS = 48
_REACH = 400
_SHORT = 12
_JUST = 300
_TOLD_BEFORE = 600


class Dated(NamedTuple):
    """A date with a value, by its offsets in the prose's text."""

    start: int
    end: int
    date: TimeExpression


class Calendar:
    """The dates of one article that have a value; one When is made of each."""

    def __init__(self, prose: Prose, dates: Sequence[TimeExpression], sayings: Sayings, language: str) -> None:
        self.sayings = sayings
        self.language = language
        self.dates = [_in_text(prose, date) for date in dates if date.edtf and date.type in _DATED]
        self.starts = [dated.start for dated in self.dates]
        self.unknown = [date.start for date in dates if not date.edtf and not date.value and date.type in _DATED]
        self._whens: dict[tuple[int, str], When] = {}
        self._sentence = -1
        self._turns: list[Turn] = []
        self._turn_starts: list[int] = []

    def when(self, scene: Scene, trigger: Mention) -> When | None:
        """Return the date that the event's sentence gives the event, None where it gives none."""
        if not self.starts:
            return None
        return self._own(scene, trigger) or self._then(scene, trigger) or self._behind(scene)

    def leaves_open(self, start: int, end: int) -> bool:
        """Tell whether a stretch of the source has a date that the article does not let us resolve."""
        return bisect_left(self.unknown, start) < bisect_left(self.unknown, end)

    def _own(self, scene: Scene, trigger: Mention) -> When | None:
        low = bisect_left(self.starts, max(scene.sentence_start, scene.start - _REACH))
        high = bisect_left(self.starts, min(scene.sentence_end, scene.end + _REACH), low)
        if low == high:
            return None
        self._enter(scene)
        own = [dated for dated in self.dates[low:high] if self._belongs(scene, dated, trigger)]
        if not own:
            return None
        return self._on(scene, _nearest(scene, own))

    def _then(self, scene: Scene, trigger: Mention) -> When | None:
        """Return the date just told that the sentence begins by pointing to: `Saat itu, ...`, `Pada hari itu ...`."""
        start = scene.sentence_start
        if scene.text[start] not in _POINTS or scene.start - start > _REACH:
            return None
        pointing = _THEN.match(scene.text, start, scene.start)
        if pointing is None or self.sayings.around(trigger.start, trigger.end) is not None:
            return None
        n = bisect_left(self.starts, start) - 1
        if n < 0 or start - self.dates[n].start > _JUST or "\n" in scene.text[self.dates[n].end : start].strip():
            return None
        words = turns(scene.text, pointing.end(), scene.start, self.language)
        if any(turn.role is not Role.RELATES for turn in words):
            return None
        return self._carried(self.dates[n])

    def _behind(self, scene: Scene) -> When | None:
        """Return the time from the end of what the event comes after on: `setelah forum tersebut`."""
        if scene.text.find(" setelah ", scene.end, scene.upper) < 0:
            return None
        found = _BEHIND.search(scene.text, scene.end, scene.upper)
        if found is None:
            return None
        low = bisect_left(self.starts, max(0, scene.sentence_start - _TOLD_BEFORE))
        for dated in reversed(self.dates[low : bisect_left(self.starts, scene.sentence_start)]):
            ends = dated.date.edtf or ""
            told = scene.text[max(0, dated.start - _REACH) : dated.start].rpartition("\n")[2].rpartition(". ")[2]
            if ("/" in ends or _UNTIL.search(told)) and found[1] in told.lower():
                return self._carried(dated, f"{ends.rpartition('/')[2]}/..")
        return None

    def _carried(self, dated: Dated, edtf: str = "") -> When:
        date = dated.date
        return When(edtf or date.repaired or date.edtf or "", Mention(date.start, date.end, date.text), carried=True)

    def _enter(self, scene: Scene) -> None:
        if self._sentence != scene.sentence_start:
            self._sentence = scene.sentence_start
            self._turns = turns(scene.text, scene.sentence_start, scene.sentence_end, self.language)
            self._turn_starts = [turn.start for turn in self._turns]

    def _between(self, start: int, end: int) -> list[Turn]:
        return self._turns[bisect_left(self._turn_starts, start) : bisect_left(self._turn_starts, end)]

    def _belongs(self, scene: Scene, dated: Dated, trigger: Mention) -> bool:
        """Tell whether a date of the sentence is the trigger's."""
        if _is_undating(scene, dated) or self._is_reports(scene, dated) or self._is_apart(dated, trigger):
            return False
        if dated.start >= scene.end:
            return self._belongs_before(scene, dated)
        return dated.end <= scene.start and self._belongs_behind(scene, dated)

    def _is_apart(self, dated: Dated, trigger: Mention) -> bool:
        """Tell whether only one of the two stands in somebody's words."""
        said = self.sayings.around(trigger.start, trigger.end)
        told = self.sayings.around(dated.date.start, dated.date.end)
        return said is not told and any(q is not None and q.kind is not QuoteKind.MIXED for q in (said, told))

    def _is_reports(self, scene: Scene, dated: Dated) -> bool:
        """Tell whether a date is the day of the report: `kata X di Bandung, Rabu`, `melaporkan pada hari Selasa`."""
        n = bisect_right(self._turn_starts, dated.start) - 1
        if n < 0 or self._turns[n].role is not Role.REPORTS:
            return False
        return not self._turns[n].end <= scene.start < dated.start or _is_set_off(scene, dated)

    def _belongs_before(self, scene: Scene, dated: Dated) -> bool:
        """Tell whether a date behind the trigger is the trigger's."""
        set_off = _is_set_off(scene, dated)
        for turn in self._between(scene.end, dated.start):
            if turn.role is Role.REPORTS:
                return False
            if set_off or (turn.role is Role.RELATES and scene.text.find(",", turn.end, dated.start) >= 0):
                continue
            if turn.role is Role.HOSTS and _takes_place(scene):
                continue
            if turn.role is Role.BREAKS and not _words_between(scene.text, turn.end, dated.start):
                continue
            return False
        if not set_off:
            return not _is_topic(scene)
        return not (_ends_sentence(scene, dated) and (_is_topic(scene) or self._is_subordinate(scene)))

    def _is_subordinate(self, scene: Scene) -> bool:
        """Tell whether the trigger tells something beside what the sentence is about."""
        comma = scene.text.rfind(",", max(scene.sentence_start, scene.start - _REACH), scene.start)
        words = _words_before(scene.text, max(comma + 1, scene.sentence_start), scene.start)
        if SUBORDINATE.isdisjoint(words) or words[-1] in PURPOSE:
            return False
        return comma < 0 or self._acts(self._reported(scene), scene.start)

    def _reported(self, scene: Scene) -> int:
        """Return where the trigger's clause may begin: behind the last word before it that reports."""
        before = [
            t.end
            for t in self._between(max(scene.sentence_start, scene.start - _REACH), scene.start)
            if t.role is Role.REPORTS
        ]
        return before[-1] if before else scene.sentence_start

    def _acts(self, start: int, end: int) -> bool:
        return any(turn.role is Role.ACTS for turn in self._between(start, end))

    def _belongs_behind(self, scene: Scene, dated: Dated) -> bool:
        """Tell whether a date before the trigger is the trigger's."""
        between = self._between(dated.end, scene.start)
        if any(turn.role in (Role.REPORTS, Role.BREAKS) for turn in between) or self._is_anothers(scene, dated):
            return False
        if all(turn.role is not Role.ACTS for turn in between):
            return True
        return _is_joined(scene) and not self._acts(scene.sentence_start, dated.start)

    def _is_anothers(self, scene: Scene, dated: Dated) -> bool:
        """Tell whether a verb before the date has it: `pasca ia dipukul pada 11 April, polisi menangkap X`."""
        if not PURPOSE.isdisjoint(_words_before(scene.text, scene.sentence_start, scene.start)[-1:]):
            return False
        start = max(scene.sentence_start, dated.start - _REACH)
        comma = scene.text.rfind(",", start, max(start, dated.start - _SHORT))
        acts = (Role.ACTS, Role.RELATES)
        return any(turn.role in acts for turn in self._between(max(comma, start), dated.start))

    def _on(self, scene: Scene, dated: Dated) -> When:
        date = dated.date
        edtf = date.repaired or date.edtf or ""
        if "/" not in edtf and _UNTIL.search(scene.text, max(scene.end, dated.start - _FAR_WORDS), dated.start):
            edtf = f"../{edtf}"
        when = self._whens.get((date.start, edtf))
        if when is None:
            when = self._whens[date.start, edtf] = When(edtf, Mention(date.start, date.end, date.text))
        return when


def _in_text(prose: Prose, date: TimeExpression) -> Dated:
    shift = prose.shifts[bisect_right(prose.offsets, date.start) - 1]
    return Dated(date.start - shift, date.end - shift, date)


def _nearest(scene: Scene, own: Sequence[Dated]) -> Dated:
    """Return the date nearest to the trigger; one before the first of two joined verbs is farther than any behind."""
    joined = _is_joined(scene)
    return min(own, key=lambda d: d.start - scene.end if d.start >= scene.end else scene.start - d.end + joined * 1000)


def _words_before(text: str, start: int, end: int) -> list[str]:
    """Return up to three words right before `end`, the nearest last, in lower case."""
    words = text[max(start, end - _FAR_WORDS) : end].lower().split()[-3:]
    return [stripped for word in words if (stripped := word.strip(",.()\"'"))]


def _is_undating(scene: Scene, dated: Dated) -> bool:
    """Tell whether a date is a deadline, a term or part of a name."""
    before = _words_before(scene.text, scene.sentence_start, dated.start)
    words = [word for word in before if word not in _LEADS]
    if not words or _UNTIL.search(scene.text, max(scene.sentence_start, dated.start - _FAR_WORDS), dated.start):
        return False
    if _YEARS.fullmatch(dated.date.edtf or "") and _NAMED.search(
        scene.text, max(scene.sentence_start, dated.start - _FAR_WORDS), dated.start
    ):
        return True
    return words[-1] in UNDATING or words[-2:] == ["paling", "lambat"]


def _is_set_off(scene: Scene, dated: Dated) -> bool:
    """Tell whether a date stands behind a comma (`..., Rabu (13/9/2023).`), as one of the whole sentence does."""
    text, start = scene.text, scene.sentence_start
    if not text.endswith((",", ", "), start, dated.start) or not dated.date.text[0].isupper():
        return False
    return _TODAY.search(text, max(start, dated.start - _FAR_WORDS), dated.start) is None


def _is_topic(scene: Scene) -> bool:
    """Tell whether the trigger is what something else is about: `rapat soal penangkapan itu digelar pada Rabu`."""
    return not TOPICAL.isdisjoint(_words_before(scene.text, scene.sentence_start, scene.start)[-1:])


def _takes_place(scene: Scene) -> bool:
    """Tell whether the trigger is the name of an event or a verb of attending one."""
    trigger = scene.text[scene.start : scene.end].lower()
    return trigger in ATTENDING or not is_verb(trigger)


def _ends_sentence(scene: Scene, dated: Dated) -> bool:
    return scene.sentence_end - dated.end <= _SHORT


def _words_between(text: str, start: int, end: int) -> list[str]:
    return [word for word in text[start:end].split() if word not in _LEADS]


def _is_joined(scene: Scene) -> bool:
    return not JOINS.isdisjoint(_words_before(scene.text, scene.sentence_start, scene.start)[-2:])
