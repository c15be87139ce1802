"""Who said what: direct, mixed and indirect quotes with cue and speaker.

Marks are paired first (`marks`). Then one walk through the article in reading order: each stretch between marks and
each reporting cue is read once, and whoever spoke last is who `-nya`, `dia` and a quote without attribution point to.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator

import attrs

from newscorpus.cues import Cue, Cues, Place, cues
from newscorpus.lexicon import titles
from newscorpus.lexicon.agencies import AGENCIES, MEDIA, MEDIA_NOUNS, PLATFORMS
from newscorpus.lexicon.speech import CLITIC, FIRST_PERSON, NOT_REPORTING, PLURAL_PRONOUNS, PRONOUNS, TERM_LABELS
from newscorpus.marks import Marked, marked
from newscorpus.people import Name, Register, describe, is_deictic, is_titled, phrase_end
from newscorpus.prose import PARAGRAPH_BREAK, Prose
from newscorpus.records import Diagnostic, Quote, QuoteKind, Speaker, SpeakerHow, SpeakerKind
from newscorpus.sentences import ABBREVIATIONS

_LONGEST_CLAUSE = 500
_LONGEST_PHRASE = 250
_FEW = 10
_RECENT = 40
_CARRIED = 5
_SHORT_ADVERBIAL = 45
_BACK = 3_000

_BOUNDARY = re.compile(
    r"""[.!?\n](?:(?<=\n)|["')\]]*+(?:[ ]++(?=["'(A-Z0-9@])|,(?=["'(]?[A-Z]))|(?<=[a-z0-9)"][.!?])(?="?[A-Z][a-z]))"""
)
_PRONOUN = re.compile(rf"[ ,]{{0,3}}({'|'.join(sorted(PRONOUNS))}|pihaknya)\b(?![-])", re.IGNORECASE)
_SEGMENT = re.compile(r",(?=[ ])")
_ADVERBIAL = frozenset(
    """akibatnya atas bahkan berdasarkan bila dalam dari dengan di dikutip dilansir hari hingga jika kalau karena ke
    kemarin kemudian kepada ketika lebih melalui melansir menanggapi mengutip meski meskipun namun oleh pada saat
    sambil sebagai sebelum sebelumnya sehingga sejak selain selama selanjutnya sembari sementara sedangkan seperti
    seraya setelah soal tak terkait termasuk tidak untuk usai seusai walau yang bukan
    senin selasa rabu kamis jumat jum'at sabtu minggu ahad""".split()
)
_LEADING = re.compile(
    r"[ ,]*+(?:(?:namun|tetapi|tapi|dan|sementara|sedangkan|kemudian|lalu|bahkan|sebelumnya|selanjutnya|kini|adapun"
    r"|sebab|apalagi|sebaliknya|padahal|karena|ketika|saat|itu|juga|selain|dalam|lebih)[ ])*+",
    re.IGNORECASE,
)
_SPEAKERS = (
    titles.HEADS
    | titles.GROUPS
    | titles.INDEFINITE
    | titles.ORGANISATIONS
    | titles.MEDIA_HEADS
    | {"pria", "wanita", "perempuan", "lelaki"}
)
_SETTING = r"[ ](?:kepada|pada|di|dalam|saat|ketika|usai|sebelumnya|lewat|melalui|juga|secara)[ ]"
_TO_CONTENT = re.compile(rf"(?:{_SETTING}[^,.\"\n]{{1,60}}?(?=,|[ ]bahwa))?[ ]?,?[ ]?(?:bahwa\b[ ]?,?[ ]?)?")
_INTRODUCES = re.compile(rf"(?:{_SETTING}[^,:\"]{{1,60}})?[ ]?(?:[,:]|bahwa[ ]?[,:]|,[ ]?bahwa)[ ]?")
_COORDINATED = re.compile(r",? (?:sedangkan|sementara|namun|tetapi|dan) ")
_ACCOUNT = re.compile(r"[Aa]kun (?:media sosial )?(?:[A-Z][A-Za-z]{1,12} )?(?:\"([^\"\n]{2,40})\"|(@[\w.*]{2,40}))")
# Roots of the verbs that say a medium is quoted, and prepositions that do where a medium's name follows.
_VIA_VERBS = ("kutip", "lansir", "nukil", "sadur")
_VIA_PREPOSITIONS = ("melalui", "kepada")
_VIA = re.compile(
    r"(?:kan)?[ ]?(?:dari|oleh)?[ ]?"
    r"((?:(?:laman|situs|kanal|akun|media|koran|harian|surat|kabar|kantor|berita|portal|resmi)[ ])*+)"
    r"((?:The[ ])?[A-Z][\w.-]*+(?:[ ][A-Z][\w.-]*+)*+|medcom|detikcom|detik|kumparan)"
)


def _boundaries(text: str) -> list[int]:
    return [
        0,
        *(m.end() for m in _BOUNDARY.finditer(text) if text[m.start()] != "." or not _abbreviated(text, m.start())),
    ]


def _abbreviated(text: str, dot: int) -> bool:
    word = text[max(0, dot - 7) : dot].rpartition(" ")[2].lstrip("(\"'")
    return len(word) < 6 and ((len(word) == 1 and word.isupper()) or word.lower() in ABBREVIATIONS)


def _before_blanks(text: str, start: int, end: int) -> int:
    while end > start and text[end - 1] in " ,":
        end -= 1
    return end


@attrs.define
class Voice:
    """Whoever speaks, as found; the mention's offsets in the prose are None where there is no mention."""

    name: str | None
    role: str | None
    how: SpeakerHow
    kind: SpeakerKind
    start: int | None = None
    end: int | None = None


@attrs.define
class Draft:
    """A quote before its offsets are mapped to the source; `after` is the end of its closing mark."""

    start: int
    end: int
    after: int
    kind: QuoteKind
    cue: Cue | None
    voice: Voice | None
    via: tuple[str, ...] = ()
    continues: bool = False


class _Reader:
    """One walk through an article.

    `current` is whoever spoke last, `group` the last of several or of a body; `spoke_at` is where.
    """

    def __init__(self, text: str, people: Register, known: Cues, stretches: list[Marked]) -> None:
        self.text = text
        self.people = people
        self.known = known
        self.boundaries = _boundaries(text)
        self.stretches = stretches
        self.cues = list(self._cues_outside())
        self.cue_starts = [cue.start for cue in self.cues]
        self.vias = self._vias()
        self.via_starts = [at for at, _ in self.vias]
        self.used: set[int] = set()
        self.nested: set[int] = set()
        self.current: Voice | None = None
        self.group: Voice | None = None
        self.spoke_at = 0
        self.drafts: list[Draft] = []
        self.reports: list[Draft] = []

    def read(self) -> list[Draft]:
        """Return the drafts in order of start."""
        items: list[Marked | Cue] = [*self.stretches, *self.cues]
        items.sort(key=lambda item: item.start)
        for item in items:
            if isinstance(item, Marked):
                self._read_marked(item)
            elif item.start not in self.used and item.start not in self.nested:
                self._read_cue(item)
        starts = [draft.start for draft in self.drafts]
        reports = (report for report in self.reports if self._is_free(report, starts))
        return sorted([*self.drafts, *reports], key=lambda draft: (draft.start, draft.end))

    def _is_free(self, report: Draft, starts: list[int]) -> bool:
        """Tell whether what is reported is not told by a quote in marks already."""
        if report.cue is not None and report.cue.start in self.used:
            return False
        n = bisect_left(starts, report.end)
        return n == 0 or self.drafts[n - 1].after <= report.start

    def _cues_outside(self) -> Iterator[Cue]:
        doubles = [s for s in self.stretches if not s.single]
        starts = [s.start for s in doubles]
        for cue in self.known.find(self.text):
            n = bisect_right(starts, cue.start) - 1
            if n < 0 or cue.start >= doubles[n].end:
                yield cue

    def _sentence(self, at: int) -> tuple[int, int]:
        n = bisect_right(self.boundaries, at)
        end = self.boundaries[n] if n < len(self.boundaries) else len(self.text)
        return max(self.boundaries[n - 1], at - _LONGEST_CLAUSE), min(end, at + 2 * _LONGEST_CLAUSE)

    # Stretches between marks.

    def _read_marked(self, s: Marked) -> None:
        cue = self.known.after(self.text, s.after)
        begins, _ = self._sentence(s.opens)
        before = self._cue_before(begins, s.opens)
        leading = self.text[begins : s.opens].strip(" ,-")
        if cue is not None and not (before is not None and s.single):
            self.used.add(cue.start)
            whole = not leading or self._is_utterance(s)
            self._say(
                s, QuoteKind.DIRECT if whole else QuoteKind.MIXED, cue, self._speaker_after(cue, s.opens, at_mark=True)
            )
        elif before is not None:
            self._read_introduced(s, before, begins)
        elif s.single:
            return
        elif leading.endswith(":"):
            self._read_labelled(s, begins)
        elif not leading:
            self._read_unattributed(s)

    def _is_utterance(self, s: Marked) -> bool:
        return self.text[s.start].isupper() and self.text.count(" ", s.start, s.end) >= 3

    def _cue_before(self, start: int, end: int) -> Cue | None:
        n = bisect_left(self.cue_starts, end) - 1
        while n >= 0 and self.cue_starts[n] >= start:
            if self.cue_starts[n] not in self.nested:
                return self.cues[n]
            n -= 1
        return None

    def _read_introduced(self, s: Marked, cue: Cue, begins: int) -> None:
        """Read a quote whose cue stands before it: `X mengatakan, "..."`, or a fragment in a reported clause."""
        between = self.text[cue.end : s.opens]
        closely = between.rstrip().endswith((",", ":")) and len(between) < 80
        introduced = closely or _INTRODUCES.fullmatch(between) is not None
        stopped = not between.strip() and self._is_utterance(s) and self.text[s.end - 1] in ".!?"
        whole = introduced or stopped
        if not whole and (not cue.form.firm or self._is_term(s) or not self._governs(cue, between)):
            return
        last = self.drafts[-1] if self.drafts else None
        repeats = last is not None and last.cue is not None and last.cue.start == cue.start
        voice = last.voice if last is not None and repeats else self._speaker_of(cue, begins)
        if voice is None and not whole:
            return
        self.used.add(cue.start)
        continues = whole and repeats and cue.form.place is Place.AFTER
        self._say(s, QuoteKind.DIRECT if whole else QuoteKind.MIXED, cue, voice, continues=continues)

    def _is_term(self, s: Marked) -> bool:
        """Tell whether a fragment is a word, a title or a term rather than somebody's words."""
        words = [word for word in self.text[s.start : s.end].split() if len(word) > 3]
        before = self.text[max(0, s.opens - 30) : s.opens].split()
        return len(words) < 2 or all(word[0].isupper() for word in words) or not TERM_LABELS.isdisjoint(before[-2:])

    def _governs(self, cue: Cue, between: str) -> bool:
        """Tell whether a clause can still be what the cue reports: behind an attribution only a coordinate one can."""
        return cue.form.place is not Place.AFTER or cue.start not in self.used or bool(_COORDINATED.search(between))

    def _read_labelled(self, s: Marked, begins: int) -> None:
        if self.text.count(" ", s.start, s.end) < 2:
            return
        named = describe(self.people, begins, self.text.rfind(":", begins, s.opens))
        is_person = named is not None and named.kind is SpeakerKind.PERSON and self.text[begins].isupper()
        voice = self._voice(named) if named is not None and is_person else self._poster(s.opens)
        self._say(s, QuoteKind.DIRECT, None, voice)

    def _poster(self, at: int) -> Voice | None:
        """Return the account whose post a label such as `Unggahan disertai narasi:` introduces."""
        found = list(_ACCOUNT.finditer(self.text, max(0, at - _LONGEST_CLAUSE), at))
        if not found:
            return None
        name = found[-1].group(1) or found[-1].group(2)
        return Voice(name, None, SpeakerHow.CARRIED, SpeakerKind.ACCOUNT)

    def _read_unattributed(self, s: Marked) -> None:
        """Read a sentence in marks without a cue of its own: the second piece of a split quote, or a continuation."""
        rest = self.text[s.after : s.after + 1]
        words = self.text.count(" ", s.start, s.end) + 1
        ends_here = rest in ("", PARAGRAPH_BREAK, ".") and words >= 4
        if words < 2 or not (self.text[s.end - 1] in ".!?…" or ends_here or s.damage is not None):
            return
        last = self.drafts[-1] if self.drafts else None
        if last is not None and last.cue is not None and self._only_attribution(last.after, s.opens):
            self._say(s, QuoteKind.DIRECT, last.cue, last.voice, continues=True)
            return
        voice = self._carried(s.opens) if self._sentences_between(self.spoke_at, s.opens) <= _CARRIED else None
        if voice is None and (words < 6 or self.text[s.end - 1] not in ".!?…"):
            return
        adjacent = last is not None and self._sentences_between(last.after, s.opens) <= 2
        self._say(s, QuoteKind.DIRECT, None, voice, continues=adjacent and voice is not None)

    def _only_attribution(self, start: int, end: int) -> bool:
        return PARAGRAPH_BREAK not in self.text[start:end] and self._sentences_between(start, end) <= 1

    def _sentences_between(self, start: int, end: int) -> int:
        return bisect_right(self.boundaries, end) - bisect_right(self.boundaries, start)

    def _say(
        self, s: Marked, kind: QuoteKind, cue: Cue | None, voice: Voice | None, *, continues: bool = False
    ) -> None:
        via = self._via(s.opens, max(s.after, cue.end if cue else 0)) if self.vias else ()
        self.drafts.append(Draft(s.start, s.end, s.after, kind, cue, voice, via, continues))
        if voice is not None and voice.name is not None:
            self._speaks(voice, s.after)

    def _speaks(self, voice: Voice, at: int) -> None:
        self.current = voice
        self.spoke_at = max(self.spoke_at, at, voice.end or 0)
        if voice.kind in (SpeakerKind.GROUP, SpeakerKind.BODY):
            self.group = voice

    # Speakers.

    def _speaker_of(self, cue: Cue, begins: int) -> Voice | None:
        return self._subject(begins, cue.start) if cue.form.place is Place.ACTIVE else self._speaker_after(cue, begins)

    def _speaker_after(self, cue: Cue, begins: int, *, at_mark: bool = False) -> Voice | None:
        """Read the speaker behind a cue: its clitic, a pronoun, or a noun phrase; `begins` is where its clause does."""
        text, end = self.text, cue.end
        if cue.form.clitic:
            return self._antecedent(begins, SpeakerHow.CLITIC, end - len(CLITIC), end)
        if m := _PRONOUN.match(text, end):
            plural = m.group(1).lower() in PLURAL_PRONOUNS
            return self._antecedent(begins, SpeakerHow.PRONOUN, *m.span(1), plural=plural)
        if cue.form.place is Place.PASSIVE and text.startswith((" bahwa", ","), end):
            return self._topic(begins, cue.start) or self._carried(begins)
        start = end + len(" oleh") if text.startswith(" oleh ", end) else end
        named = self._phrase(start, min(len(text), start + _LONGEST_PHRASE))
        if named is None:
            return None
        return self._voice(named) or (self._whoever(named) if at_mark else None)

    def _whoever(self, named: Name) -> Voice | None:
        """Read what follows a quote and its cue as the speaker, whatever it is called."""
        if named.text.partition(" ")[0].lower() in FIRST_PERSON:
            return None
        if is_deictic(named.text) and named.kind is not SpeakerKind.DOCUMENT:
            return self._epithet(named.start, named.end)
        return Voice(named.name, None, SpeakerHow.NAMED, named.kind, named.start, named.end)

    def _topic(self, begins: int, end: int) -> Voice | None:
        """Return whom a clause without a subject of its own is about: `Badan itu ..., tetapi dikatakan bahwa ...`."""
        words = self.text[begins:end].split(" ", 2)
        if len(words) < 3 or not is_deictic(" ".join(words[:2])):
            return None
        return self._epithet(begins, begins + len(words[0]) + 1 + len(words[1]))

    def _epithet(self, start: int, end: int) -> Voice:
        """Return whom a description points back at; a body's (`lembaga itu`) at the last body or group."""
        is_body = self.text[start:end].partition(" ")[0].lower() in titles.ORGANISATIONS
        return self._antecedent(start, SpeakerHow.EPITHET, start, end, plural=is_body)

    def _phrase(self, start: int, limit: int) -> Name | None:
        """Read a speaker forwards; a role may be parted from its name, and a name from its role, by a comma."""
        end = phrase_end(self.text, start, limit)
        first = describe(self.people, start, end)
        if first is None or first.kind is SpeakerKind.PERSON:
            return self._with_apposition(first, end, limit)
        for _ in range(3):
            if first.kind not in (SpeakerKind.OFFICE, SpeakerKind.ANONYMOUS, SpeakerKind.BODY):
                break
            if self.text[end : end + 2] != ", ":
                break
            begin, end = end + 2, phrase_end(self.text, end + 2, limit)
            named = describe(self.people, begin, end)
            if named is not None and named.kind is SpeakerKind.PERSON and " " in named.name and self._goes_on(begin):
                return attrs.evolve(named, role=self.text[start : named.start].strip(" ,") or None)
        return first

    def _goes_on(self, begin: int) -> bool:
        """Tell whether what follows a role's comma can be its name or more of it."""
        head = self.text[begin : begin + 20].partition(" ")[0]
        return head[:1].isupper() or head == "dan" or head in titles.HEADS

    def _with_apposition(self, named: Name | None, end: int, limit: int) -> Name | None:
        if named is None or named.role is not None or self.text[end : end + 2] != ", ":
            return named
        apposition = self.text[end + 2 : phrase_end(self.text, end + 2, limit)]
        is_role = apposition.partition(" ")[0].lower() in titles.HEADS
        return attrs.evolve(named, role=apposition) if is_role else named

    def _subject(self, start: int, end: int) -> Voice | None:
        """Read the subject of a verb of saying backwards from it, past adverbials and appositions."""
        text = self.text
        if text[max(start, end - 15) : end].rstrip().rpartition(" ")[2].lower() in NOT_REPORTING:
            return None
        cuts = [start, *(m.end() for m in _SEGMENT.finditer(text, start, end))]
        stop, apposition = _before_blanks(text, start, end), None
        for begin in reversed(cuts):
            lead = _LEADING.match(text, begin, stop)
            begin = lead.end() if lead else begin
            head = text[begin:stop].strip(" ,").partition(" ")[0]
            if not head and len(cuts) == 1:
                return self._carried(end)
            if head and head.lower() not in _ADVERBIAL:
                here = phrase_end(text, begin, stop)
                if m := _PRONOUN.fullmatch(text, begin, here):
                    plural = m.group(1).lower() in PLURAL_PRONOUNS
                    return self._antecedent(start, SpeakerHow.PRONOUN, *m.span(1), plural=plural)
                named = describe(self.people, begin, here)
                if named is not None and named.kind is SpeakerKind.PERSON:
                    return self._voice(named if apposition is None else attrs.evolve(named, role=apposition.text))
                if apposition is not None or named is None or not self._may_speak(named):
                    break
                apposition = named
            stop = _before_blanks(text, start, begin)
        return self._voice(apposition) if apposition is not None else None

    def _may_speak(self, named: Name) -> bool:
        head = named.text.partition(" ")[0]
        if head.lower() in _SPEAKERS or is_deictic(named.text):
            return True
        return head[0].isupper() and head not in titles.FUNCTION_WORDS

    def _voice(self, named: Name) -> Voice | None:
        if named.kind in (SpeakerKind.PERSON, SpeakerKind.ACCOUNT):
            return Voice(named.name, named.role, SpeakerHow.NAMED, named.kind, named.start, named.end)
        return self._unnamed(named) if self._may_speak(named) else None

    def _unnamed(self, named: Name) -> Voice | None:
        if is_deictic(named.text):
            is_party = named.text.partition(" ")[0].lower() in _SPEAKERS | {"sang", "si"}
            return self._epithet(named.start, named.end) if is_party else None
        if named.kind is SpeakerKind.OFFICE and (holder := self._holder(named)) is not None:
            return holder
        known = self.people.known(named.name, named.start)
        if known is not None:
            return Voice(known.name, known.role, SpeakerHow.NAMED, known.kind, named.start, named.end)
        name = self.people.fullest(named.name, named.start)
        for draft in (*self.reports[-4:], *self.drafts[-8:]):
            if draft.voice is not None and draft.voice.name is not None and draft.voice.name.startswith(name + " "):
                name = draft.voice.name
        return Voice(name, None, SpeakerHow.NAMED, named.kind, named.start, named.end)

    def _holder(self, named: Name) -> Voice | None:
        """Return the person whom the article gives the office that speaks."""
        title = named.name.casefold()
        for other in self.people.before(named.start, within=_BACK):
            if other.role is not None and other.role.casefold().endswith(title):
                name = self.people.fullest(other.name, other.start)
                return Voice(name, named.text, SpeakerHow.EPITHET, SpeakerKind.PERSON, named.start, named.end)
        return None

    def _antecedent(self, at: int, how: SpeakerHow, start: int, end: int, *, plural: bool = False) -> Voice:
        found = (self.group or self.current) if plural else self._nearest(at)
        if found is None:
            return Voice(None, None, how, SpeakerKind.PERSON, start, end)
        return Voice(found.name, found.role, how, found.kind, start, end)

    def _carried(self, at: int) -> Voice | None:
        found = self._nearest(at) if self.current is not None else None
        return None if found is None else Voice(found.name, found.role, SpeakerHow.CARRIED, found.kind)

    def _nearest(self, at: int) -> Voice | None:
        """Return whoever is spoken of: a person who begins a sentence since the last quote, else the last speaker."""
        for n in reversed(self.people.runs(self.spoke_at, at)[-_RECENT:]):
            person = self.people.person(n)
            if person is not None and self._is_subject(n, person):
                return self._voice_of(person)
        return self.current or self._first_person(at) or self._last_account(at)

    def _first_person(self, at: int) -> Voice | None:
        found = None
        for person in self.people.before(at, within=_BACK):
            known = self.people.known(person.name, person.start) or person
            if is_titled(known.role):
                return self._voice_of(person)
            if found is None and " " in known.name and not self.people.is_placed(person):
                found = person
        return self._voice_of(found) if found is not None else None

    def _last_account(self, at: int) -> Voice | None:
        n = self.text.rfind("@", max(0, at - _BACK), at)
        account = describe(self.people, n, phrase_end(self.text, n, at)) if n >= 0 else None
        is_account = account is not None and account.kind is SpeakerKind.ACCOUNT
        return self._voice(account) if account is not None and is_account else None

    def _voice_of(self, person: Name) -> Voice:
        name = self.people.fullest(person.name, person.start)
        return Voice(name, person.role, SpeakerHow.NAMED, SpeakerKind.PERSON, person.start, person.end)

    def _is_subject(self, n: int, person: Name) -> bool:
        start, text = self.people.starts[n], self.text
        if text[person.end : person.end + 1] != " " or not text[person.end + 1 : person.end + 2].islower():
            return False
        begins = self.boundaries[bisect_right(self.boundaries, start) - 1]
        if begins < start - 1 and not self._follows_adverbial(begins, start):
            return False
        known = self.people.known(person.name, person.start) or person
        return is_titled(person.role) or is_titled(known.role) or self._has_spoken(known.name)

    def _follows_adverbial(self, begins: int, start: int) -> bool:
        short = start - begins < _SHORT_ADVERBIAL and self.text[start - 2] == ","
        return short and self._cue_before(begins, start) is None

    def _has_spoken(self, name: str) -> bool:
        return any(draft.voice is not None and draft.voice.name == name for draft in self.drafts[-_RECENT:])

    # Mediation.

    def _vias(self) -> list[tuple[int, str]]:
        found = [m for root in _VIA_VERBS for m in self._media(root)]
        found += [m for word in _VIA_PREPOSITIONS for m in self._media(word) if _is_medium(m)]
        return sorted((m.start(), m.group(2).rstrip(".")) for m in found)

    def _media(self, root: str) -> Iterator[re.Match[str]]:
        at = self.text.find(root)
        while at >= 0:
            if m := _VIA.match(self.text, at + len(root)):
                yield m
            at = self.text.find(root, at + len(root))

    def _via(self, start: int, end: int) -> tuple[str, ...]:
        begins, ends = self._sentence(start)[0], self._sentence(end)[1]
        rows = self.vias[bisect_left(self.via_starts, begins) : bisect_left(self.via_starts, ends)]
        return tuple(dict.fromkeys(name for at, name in rows if at < start or at >= end))

    # Speech without marks.

    def _read_cue(self, cue: Cue) -> None:
        begins, ends = self._sentence(cue.start)
        if cue.form.place is Place.ACTIVE:
            self._read_active(cue, begins, ends)
        elif cue.form.place is Place.PASSIVE:
            self._read_passive(cue, begins, ends)
        elif cue.start == begins or self.text[max(0, cue.start - 2) : cue.start].strip() == ",":
            voice = self._speaker_after(cue, begins)
            if voice is not None:
                self._report_around(cue, voice, begins, ends)

    def _read_active(self, cue: Cue, begins: int, ends: int) -> None:
        m = _TO_CONTENT.match(self.text, cue.end, ends)
        content = m.end() if m else cue.end
        between = self.text[cue.end : content]
        if not cue.form.firm and "bahwa" not in between and "," not in between:
            return
        voice = self._subject(begins, cue.start)
        if voice is not None:
            self._report(cue, voice, content, ends)

    def _read_passive(self, cue: Cue, begins: int, ends: int) -> None:
        voice = self._speaker_after(cue, begins)
        if voice is None or voice.kind is not SpeakerKind.PERSON:
            return
        if cue.start == begins:
            self._report_around(cue, voice, begins, ends)
        elif voice.how is SpeakerHow.NAMED:
            self._speaks(voice, cue.end)

    def _report_around(self, cue: Cue, voice: Voice, begins: int, ends: int) -> None:
        """Report the clause before an attribution, or the one after it where too little stands before."""
        if cue.start - begins > 25:
            self._report(cue, voice, begins, self.text.rfind(",", begins, cue.start))
            return
        comma = self.text.find(",", max(cue.end, voice.end or 0), ends)
        if 0 <= comma < cue.end + _LONGEST_PHRASE:
            self._report(cue, voice, comma + 1, ends)

    def _report(self, cue: Cue, voice: Voice, start: int, end: int) -> None:
        end = self._claim(start, end)
        while start < end and self.text[start] in " ,\n":
            start += 1
        while end > start and self.text[end - 1] in " ,\n":
            end -= 1
        if voice.kind not in (SpeakerKind.GROUP, SpeakerKind.BODY) or self.current is None:
            self._speaks(voice, cue.end)
        elif voice.name is not None:
            self.group = voice
        if start < end and self.text.count(" ", start, end) >= 2:
            via = self._via(min(start, cue.start), max(end, cue.end)) if self.vias else ()
            self.reports.append(Draft(start, end, end, QuoteKind.INDIRECT, cue, voice, via))

    def _claim(self, start: int, end: int) -> int:
        """Take the cues inside a reported clause as part of it, up to a coordinate one; return where it ends."""
        coordinated = _COORDINATED.search(self.text, start, end)
        limit = coordinated.start() if coordinated else end
        for n in range(bisect_left(self.cue_starts, start), bisect_left(self.cue_starts, end)):
            cue = self.cues[n]
            if cue.form.place is Place.ACTIVE:
                if cue.start < limit:
                    self.nested.add(cue.start)
            elif cue.form.place is not Place.PASSIVE and self.text[max(0, cue.start - 2) : cue.start].strip() == ",":
                return max(start, self.text.rfind(",", start, cue.start))
        return end


def _is_medium(m: re.Match[str]) -> bool:
    words = m.group(2).split()
    named = any(w in AGENCIES or w in MEDIA or w in PLATFORMS or "." in w[:-1] for w in words)
    return named or not MEDIA_NOUNS.isdisjoint(m.group(1).split())


def find_quotes(
    prose: Prose, people: Register, *, article_id: str, language: str = "id"
) -> tuple[tuple[Quote, ...], tuple[Diagnostic, ...]]:
    """Return the quotes of an article in order of start, with ids `<article_id>#q1` and so on, and what is doubtful.

    `people` is the register of the same prose; `language` is BCP 47. Total over any prose.
    """
    known = cues(language)
    stretches = [s for s in marked(prose, known) if not _is_whole(prose.text, s)]
    drafts = _Reader(prose.text, people, known, stretches).read()
    quotes = tuple(_quote(prose, draft, f"{article_id}#q{n}") for n, draft in enumerate(drafts, 1))
    return quotes, tuple(_diagnostics(prose, stretches, drafts))


def _is_whole(text: str, s: Marked) -> bool:
    """Tell whether a text stands within one pair of marks, which then says nothing about who speaks."""
    return s.opens < _FEW and s.after > len(text) - _FEW and not text[: s.opens].strip() and not text[s.after :].strip()


def _quote(prose: Prose, draft: Draft, name: str) -> Quote:
    start, end = prose.span(draft.start, draft.end)
    cue = prose.mention(draft.cue.start, draft.cue.end) if draft.cue is not None else None
    speaker = _speaker(prose, draft.voice) if draft.voice is not None else None
    text = prose.kept(draft.start, draft.end)
    return Quote(name, start, end, text, draft.kind, cue, speaker, draft.via, draft.continues)


def _speaker(prose: Prose, voice: Voice) -> Speaker:
    mention = prose.mention(voice.start, voice.end) if voice.start is not None and voice.end is not None else None
    return Speaker(voice.name, mention, voice.role, voice.how, voice.kind)


_DAMAGE = {
    "quote-not-closed": "the closing mark of this quote is missing",
    "quote-not-opened": "the opening mark of this quote is missing",
}


def _diagnostics(prose: Prose, stretches: list[Marked], drafts: list[Draft]) -> Iterator[Diagnostic]:
    kept = {draft.start for draft in drafts}
    for s in stretches:
        if s.damage is not None and s.start in kept:
            yield Diagnostic(s.damage, _DAMAGE[s.damage], *prose.span(s.start, s.end))
