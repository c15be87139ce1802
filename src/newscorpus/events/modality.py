"""Whether an event has happened, as the words around its trigger put it."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from newscorpus.events.scene import Scene
from newscorpus.events.triggering import Form
from newscorpus.lexicon import event_modality as words
from newscorpus.records import EventType, Modality

UNCERTAIN = (Modality.PLANNED, Modality.POSSIBLE)
_WINDOW = 110
_FARTHEST = 9
_JOINED = 6
_INTRODUCTION = 25
_TOKEN = re.compile(r"[A-Za-z]+|[,;:()]")
_VERB = re.compile(r"(?:me[lmnrwy]|di|be[rk]|ter)[a-z]{4,}")
_AND = frozenset({"dan", "serta", "lalu", "kemudian", "atau"})
_CLAIM = re.compile(r"(?i)\b(?:narasi|klaim|hoaks|hoax|unggahan|\[salah\]|beredar)\b|\[salah\]")
_REFUTATIONS = (
    "konten palsu",
    "konten yang menyesatkan",
    "konten yang dimanipulasi",
    "adalah hoaks",
    "merupakan hoaks",
    "itu hoaks",
    "tersebut hoaks",
    "[SALAH]",
    "[HOAKS]",
    "TurnBackHoax",
    "Cek Fakta",
)
_HAPPENINGS = "|".join(words.HAPPENINGS.split())
# What is said of a meeting, an agreement or an act behind its noun: `pertemuan itu akan digelar`.
_TOLD_BEHIND = re.compile(
    r'[^.,;:!?]{0,70}? "?(?:'
    rf"(?P<planned>(?:akan|bakal) (?:[a-z]+ ){{0,2}}(?:{_HAPPENINGS})"
    r"|dijadwalkan|direncanakan|rencananya|diagendakan|ditunda)"
    r"|(?P<denied>batal|dibatalkan|urung)"
    r"|(?P<ongoing>(?:masih|sedang|tengah|terus) (?:berlangsung|berjalan|berlanjut|dilakukan|bergulir)"
    r'|(?:(?:telah|sudah) )?"?berkembang secara|(?:secara aktif )?mengalami kemajuan|berlanjut)'
    r"|(?P<possible>diprediksi|diperkirakan|kemungkinan (?:besar|akan)|dikabarkan|dirumorkan)"
    r"|(?P<end>bahwa|yang|untuk|setelah|sebelum|telah|sudah)"
    r")\b"
)


class Cue(NamedTuple):
    """What a word before a trigger says, and over how many words it says it."""

    kind: str
    reach: int


def modality(scene: Scene, form: Form) -> Modality:
    """Return what the clause of the trigger says: the nearest word before it, else what is said behind a noun.

    An event that a fact check finds in a refuted claim is denied.
    """
    if form.base is not EventType.REJECT and _is_refuted(scene):
        return Modality.DENIED
    before = _words_before(scene)
    said = _said_before(before, form)
    if said is Modality.HAPPENED and not form.is_verb:
        said = _said_behind(scene)
    if said is Modality.HAPPENED:
        if _is_denied_clause(scene):
            return Modality.DENIED
        if form.base is EventType.SANCTION and _is_state(before, form):
            return Modality.ONGOING
    return said


def _words_before(scene: Scene) -> list[str]:
    """Return the words of the clause before the trigger in lower case, the nearest first."""
    found = _TOKEN.findall(scene.text, max(scene.lower, scene.start - _WINDOW), scene.start)
    found.reverse()
    return [word.lower() for word in found]


def _said_before(before: list[str], form: Form) -> Modality:
    passed, farthest, is_joined = 0, _FARTHEST, False
    for n, word in enumerate(before):
        if len(word) == 1 or passed > farthest:
            break
        cue = _CUES.get(word)
        if cue is not None and _reaches(cue, passed, is_joined=is_joined):
            said = _READ[cue.kind](before, n, form)
            if said is not None:
                return said
        if word in _AND and passed == 0:
            is_joined = True
        elif word not in words.TRANSPARENT:
            passed += 1
            if cue is None and _VERB.fullmatch(word):
                farthest = _JOINED if is_joined else passed - 1
    return Modality.HAPPENED


def _reaches(cue: Cue, passed: int, *, is_joined: bool) -> bool:
    """Tell whether a cue is the trigger's: of what a verb before `dan` has, the verb behind shares the plan alone."""
    if is_joined:
        return passed <= (_JOINED if cue.kind == "planned" else 0)
    return passed <= cue.reach


def _near(before: list[str], n: int, size: int, wanted: frozenset[str]) -> bool:
    """Tell whether one of the `size` words before word `n` is wanted, in the same clause."""
    for word in before[n + 1 : n + 1 + size]:
        if word in ",;:":
            return False
        if word in wanted:
            return True
    return False


def _planned(before: list[str], n: int, _: Form) -> Modality | None:
    if _near(before, n, 3, _NEGATIONS):
        return Modality.DENIED
    if _near(before, n, 5, _DOUBTS) or (before[n] == "segera" and _near(before, n, 6, _REQUESTED)):
        return Modality.POSSIBLE
    return Modality.PLANNED


def _possible(before: list[str], n: int, form: Form) -> Modality | None:
    if before[n] in _CONDITIONS and _near(before, n, 2, _DENIALS):
        return Modality.DENIED
    if _near(before, n, 1, _NEGATIONS):
        return Modality.DENIED
    if before[n] in _ONLY_NOUNS and form.is_verb:
        return None
    return Modality.POSSIBLE


def _denied(before: list[str], n: int, form: Form) -> Modality | None:
    if n and before[n - 1] in _NOT_DENYING:
        return None
    if before[n] in ("menolak", "tolak", "enggan") and not form.is_verb:
        return Modality.HAPPENED
    return Modality.DENIED


def _denying(before: list[str], n: int, form: Form) -> Modality | None:
    """Return what a verb of denial says: it denies a clause or hearsay, not the accusation it answers."""
    if any(word in _DENIED_CLAUSES for word in before[:n]) or (form.is_verb and n <= 1):
        return Modality.DENIED
    return Modality.HAPPENED


def _ongoing(before: list[str], n: int, _: Form) -> Modality | None:
    if before[n] == "tengah" and n + 1 < len(before) and before[n + 1] in _MIDDLES:
        return None
    if n and before[n - 1] == "tengah":
        return None
    if _near(before, n, 1, _NEGATIONS):
        return Modality.DENIED
    return Modality.POSSIBLE if _near(before, n, 3, _DOUBTS) else Modality.ONGOING


def _happened(before: list[str], n: int, _: Form) -> Modality | None:
    if _near(before, n, 2, _DENIALS) or _near(before, n, 1, _NEGATIONS):
        return Modality.DENIED
    return Modality.POSSIBLE if _near(before, n, 3, _CONDITIONS) else Modality.HAPPENED


def _purpose(before: list[str], n: int, form: Form) -> Modality | None:
    """Return what a clause of purpose says: planned where the clause it hangs on is, done only behind few verbs."""
    is_act = form.is_verb or (n > 0 and before[0] in words.TRANSPARENT)
    if not is_act:
        return None
    head = before[n + 1 : n + 2]
    if head and head[0] in _DONE:
        return Modality.HAPPENED
    if head and head[0] in _REFUSALS:
        return Modality.DENIED
    return Modality.PLANNED if _near(before, n, 12, _PROMISED) else Modality.POSSIBLE


def _said_behind(scene: Scene) -> Modality:
    found = _TOLD_BEHIND.match(scene.text, scene.end, scene.upper)
    if not found or found["end"]:
        return Modality.HAPPENED
    return Modality(found.lastgroup or Modality.HAPPENED)


def _is_denied_clause(scene: Scene) -> bool:
    """Tell whether the clause is what somebody denies: `membantah bahwa`."""
    return scene.text[max(0, scene.lower - 40) : scene.lower].rstrip(" ,").endswith(_DENIED_THAT)


def _is_state(before: list[str], form: Form) -> bool:
    """Tell whether a sanction is one that holds: `di bawah sanksi`, `resolusi itu melarang`."""
    if not form.is_verb:
        return any(word in _STATES for word in before[:2])
    return any(word in _RULES for word in before[:4])


def _is_refuted(scene: Scene) -> bool:
    """Tell whether the trigger stands behind what introduces a claim, in its sentence or right before it."""
    start = max(0, scene.sentence_start - _INTRODUCTION)
    return _is_fact_check(scene.text) and _CLAIM.search(scene.text, start, scene.start) is not None


@lru_cache(maxsize=1)
def _is_fact_check(text: str) -> bool:
    return any(refuted in text for refuted in _REFUTATIONS)


def _set(text: str) -> frozenset[str]:
    return frozenset(text.split())


_NEGATIONS = _set("tidak tak belum bukan tanpa takkan")
_REFUSALS = _NEGATIONS | _set("menolak enggan gagal urung batal")
_CONDITIONS = _set(words.POSSIBLE[6])
_DOUBTS = _CONDITIONS | _set(words.POSSIBLE[4])
_ONLY_NOUNS = _set("laporan kabar isu rumor spekulasi wacana mencari membutuhkan menyetujui cegah mencegah menjajaki")
_DENIALS = _set(words.DENIALS[6])
_DENIED_CLAUSES = _set(words.DENIED_CLAUSES)
_NOT_DENYING = _set(words.NOT_DENYING)
_MIDDLES = _set(words.PLACES_IN_THE_MIDDLE)
_PROMISED = _set(words.PROMISED)
_DONE = _set(words.DONE)
_REQUESTED = _set(words.REQUESTED)
_STATES = _set(words.STATES)
_RULES = _set(words.RULES)
_DENIED_THAT = tuple(f"{verb} {that}" for verb in _DENIALS for that in ("bahwa", "bahawa"))
_TABLES = {
    "planned": (words.PLANNED, _planned),
    "possible": (words.POSSIBLE, _possible),
    "denied": (words.DENIED, _denied),
    "denying": (words.DENIALS, _denying),
    "ongoing": (words.ONGOING, _ongoing),
    "happened": (words.HAPPENED, _happened),
    "purpose": (words.PURPOSES, _purpose),
}
_READ = {kind: read for kind, (_, read) in _TABLES.items()}
_CUES = {
    word: Cue(kind, reach)
    for kind, (table, _) in _TABLES.items()
    for reach, listed in table.items()
    for word in listed.split()
}
