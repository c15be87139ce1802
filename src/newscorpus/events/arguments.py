"""Which parties around a trigger are its actors and which its recipients, by its frame and voice."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from newscorpus.events.chunks import Chunk, Token
from newscorpus.events.parties import Party, Sort
from newscorpus.events.scene import Scene, root_of
from newscorpus.events.words import CONTROLLING, GETTING, LEAVING, LIGHT, TELLING, TO_THINGS, Part
from newscorpus.lexicon.triggers import Frame

Arguments = tuple[Sequence[Party], Sequence[Party]]
Reader = Callable[[Scene, bool], Arguments]
Chunks = tuple[Chunk, ...]

_TO = frozenset({"kepada", "terhadap", "ke", "untuk", "bagi", "buat"})
_UPON = _TO | {"atas"}
_BY = frozenset({"oleh", "dari"})
_CLOSE = _BY | {"dengan", "bersama"}
_WITH = frozenset({"dengan", "bersama", "antara"})
_DONE = frozenset("evakuasi vonis deportasi ekstradisi eksekusi inspeksi rekrutmen promosi mutasi razia".split())
_GIVING = ("pengiriman", "penyaluran", "penyerahan", "pemberian", "pengembalian")
_PASSING = frozenset(
    {"pada", "di", "dengan", "selama", "sejak", "oleh", "bersama", "mengenai", "soal", "tentang", "dari"}
)
_GIVEN = frozenset({"kepada", "ke"})
_ATTENDING = frozenset({"menghadiri", "dihadiri", "hadir"})
_MEETING = "meeting"
_VISIT = "visit"
_WHERE = frozenset({"ke", "di", "menuju"})
_TOPICS = ("mendiskusikan", "merundingkan", "membahas", "membincangkan", "memperbincangkan")
_PHRASE = (Part.NOUN, Part.HELPER, Part.DEICTIC)
_CLOSING = (Part.STOP, Part.WHEN, Part.SAID, Part.SAYS, Part.WHICH, Part.THAT, Part.VERB)
_FEW = 3
_REACH = 14
# Nouns made of a verb whose possessor does it; of the others it is done to (`penangkapan X`).
_DOERS = frozenset(
    """
    penolakan penyelidikan penyidikan pengakuan penilaian penyerbuan penentangan pengaduan penggerebekan permintaan
    peringatan perjalanan pertemuan perlawanan pernyataan pertanyaan pembelaan pengunduran penampilan pencapaian
    perolehan perebutan permohonan penggeledahan pengusutan penyerangan perjuangan peperangan
    """.split()
)


def together(scene: Scene, _: bool) -> Arguments:
    """Return the parties of a meeting or an agreement: `A dan B bertemu`, `A bertemu B`, `bertemu dengan B`."""
    if scene.word.startswith("di"):
        return scene.parties_of(_agents(scene)), ()
    objects = () if scene.word in _TOPICS else _objects(scene)
    promised = _behind(scene, frozenset({"kepada"}))
    found = scene.parties_of((*scene.subject, *objects, *_behind(scene, _WITH))), scene.parties_of(promised)
    return scene.kept(found, _MEETING)


def between(scene: Scene, _: bool) -> Arguments:
    """Return the parties of a noun of meeting: `pertemuan antara A dan B`, `pertemuan A dengan B`, `A menggelar ...`."""
    owner, others = _possessor(scene), _behind(scene, _WITH)
    if not owner and len(others) < 2:
        owner = _doer(scene)
    found = scene.parties_of((*owner, *others)), ()
    return scene.kept(found, _MEETING) if found[0] else scene.recalled(_MEETING, found)


def agreed(scene: Scene, _: bool) -> Arguments:
    """Return the parties of a noun of agreement, as of a meeting."""
    owner, others = _possessor(scene), _behind(scene, _WITH)
    if not owner and len(others) < 2:
        owner = _doer(scene)
    return scene.parties_of((*owner, *others)), ()


def visitors(scene: Scene, is_direct: bool) -> Arguments:
    """Return who visits and whom or where."""
    if scene.word.startswith("di"):
        found = scene.parties_of(_agents(scene)), scene.parties_of(scene.subject)
    else:
        hosts: Chunks = ()
        if scene.word not in _ATTENDING:
            hosts = (_objects(scene) if is_direct and scene.word not in LEAVING else ()) or _destination(scene)
        found = scene.parties_of(scene.subject), scene.hosts_of(hosts)
    return scene.kept(found, _VISIT)


def visit(scene: Scene, _: bool) -> Arguments:
    """Return the visitor behind the noun, or before it, and the host: `kunjungan A ke B`, `kunjungannya ke B`."""
    visitor = _possessor(scene) or _behind(scene, frozenset({"oleh"})) or _doer(scene)
    found = scene.parties_of(visitor), scene.hosts_of(_destination(scene))
    if found[0] and found[1]:
        return scene.kept(found, _VISIT)
    return scene.recalled(_VISIT, found)


def noun(scene: Scene, _: bool) -> Arguments:
    """Return the parties of a directed noun: `serangan A ke B`, `penangkapan B oleh A`, `A menjatuhkan sanksi ...`."""
    owner = _possessor(scene)
    actors, recipients = _behind(scene, _BY), _behind(scene, _UPON)
    if owner and _is_done_to(scene.word):
        recipients = (recipients or owner) if scene.word.startswith(_GIVING) else owner
    else:
        actors = owner or actors
    light = scene.light_verb()
    if light in GETTING or scene.text.endswith("di bawah ", 0, scene.start):
        recipients = recipients or scene.subject
    elif not actors and (light in LIGHT or scene.owner()):
        actors = scene.owner() or scene.subject
    found = scene.parties_of(actors), _kept_of(scene, scene.parties_of(recipients))
    if found[0] or found[1]:
        return scene.kept(found, root_of(scene.word))
    return scene.recalled(root_of(scene.word), found) if scene.is_pointed_at() else found


def passive(scene: Scene, _: bool) -> Arguments:
    """Return the agents of a `di-` verb and the subject it is done to."""
    agents = _agents(scene) or (_behind(scene, _BY) if scene.is_noun() else ())
    subject = scene.subject or (() if scene.word in TELLING else _behind(scene, _TO))
    found = scene.parties_of(agents), _kept_of(scene, scene.parties_of(subject))
    return scene.kept(found, root_of(scene.word))


def active(scene: Scene, _: bool) -> Arguments:
    """Return the subject and the objects of a `me-` verb."""
    objects: Chunks = ()
    if scene.word not in TO_THINGS:
        objects = _objects(scene)
        if not objects and scene.word not in TELLING:
            objects = _behind(scene, _UPON if scene.is_noun() else _GIVEN)
    if not objects and scene.word in CONTROLLING:
        objects = _asked(scene)
    if not objects and scene.word.endswith("nya") and not scene.is_noun() and not scene.is_nominal():
        return scene.kept((scene.parties_of(scene.subject), scene.other()), root_of(scene.word))
    return scene.kept((scene.parties_of(scene.subject), scene.parties_of(objects)), root_of(scene.word))


def hosted(scene: Scene, _: bool) -> Arguments:
    """Return the visitor, to whom a host does what it does, as the actor."""
    if scene.word.startswith("di"):
        return scene.parties_of(scene.subject), scene.parties_of(_agents(scene))
    return scene.parties_of(_objects(scene)), scene.parties_of(scene.subject)


def _kept_of(scene: Scene, parties: tuple[Party, ...]) -> tuple[Party, ...]:
    """Return the parties something can be done to: of what is launched or opened, bodies alone."""
    if scene.word not in TO_THINGS:
        return parties
    return tuple(party for party in parties if party.sort is Sort.BODY)


def _asked(scene: Scene) -> Chunks:
    """Return who is to do what is asked for: `menyarankan agar A pergi`."""
    tokens = scene.tokens
    for n in range(scene.number + 1, min(scene.number + 5, len(tokens) - 1)):
        if tokens[n].word in ("agar", "supaya") and tokens[n + 1].part is Part.PARTY:
            return _group(tokens, n + 1)
        if tokens[n].part in _CLOSING:
            break
    return ()


def _is_done_to(word: str) -> bool:
    word = word.removesuffix("nya")
    return (word.startswith("pe") and word.endswith("an") and word not in _DOERS) or word in _DONE


def _objects(scene: Scene) -> Chunks:
    """Return who stands right behind the trigger, few nouns between: `menolak tawaran A`, `menuduh A, B dan C`."""
    passed = 0
    tokens = scene.tokens
    for n in range(scene.number + 1, min(scene.number + _REACH, len(tokens))):
        token = tokens[n]
        if token.part is Part.PARTY:
            return _group(tokens, n)
        passed += token.part is Part.NOUN
        if token.part not in _PHRASE or passed > _FEW:
            break
    return ()


def _possessor(scene: Scene) -> Chunks:
    """Return whose a noun is: `serangan udara A`; the possessor must stand right behind it or its modifiers."""
    owner = _objects(scene)
    return owner if not owner or not owner[0].at else ()


def _group(tokens: Sequence[Token], n: int) -> Chunks:
    """Return a phrase and those it is coordinated with."""
    found = [chunk] if (chunk := tokens[n].chunk) is not None else []
    for token in tokens[n + 1 :]:
        if token.chunk is not None:
            if not token.chunk.joined:
                break
            found.append(token.chunk)
        elif token.part is not Part.JOIN and token.part is not Part.COMMA and token.part is not Part.DEICTIC:
            break
    return tuple(found)


def _behind(scene: Scene, prepositions: frozenset[str]) -> Chunks:
    """Return whom one of these prepositions behind the trigger, in its clause, names."""
    tokens = scene.tokens
    end = min(scene.number + _REACH, len(tokens))
    for n in range(scene.number + 1, end):
        token = tokens[n]
        if token.part in _CLOSING or (token.part is Part.COMMA and n > scene.number + 1):
            break
        if token.part is Part.AT and token.word not in prepositions and token.word not in _PASSING:
            break
        if token.word in prepositions and token.part in (Part.AT, Part.PURPOSE):
            m = n + 1
            while m < end and tokens[m].part is Part.NOUN and m < n + _FEW:
                m += 1
            if m < end and tokens[m].part is Part.PARTY and (m == n + 1 or token.word not in _CLOSE):
                group = _group(tokens, m)
                if token.word == "antara" and len(group) == 1 and m + 2 < end and tokens[m + 1].word == "dengan":
                    group = (*group, *_group(tokens, m + 2))
                return group
            if m < end and tokens[m].part is not Part.PARTY and token.word not in ("ke", "di"):
                break
    return ()


def _destination(scene: Scene) -> Chunks:
    """Return where to a visit goes: whoever `ke`, `di` or `menuju` names, or what they say it belongs to."""
    tokens = scene.tokens
    for n in range(scene.number + 1, min(scene.number + _REACH + 6, len(tokens))):
        token = tokens[n]
        if token.part in (Part.STOP, Part.WHEN, Part.SAID, Part.SAYS, Part.WHICH):
            break
        if token.word in _WHERE and token.part is Part.AT:
            m = n + 1
            while m < len(tokens) and tokens[m].part is Part.NOUN and m < n + 4:
                m += 1
            if tokens[m - 1].part is Part.NOUN and m > n + 1:
                country = scene.parties.country_at_end(tokens[m - 1].start, tokens[m - 1].end)
                if country is not None:
                    return (Chunk(country.start, country.end, country, ""),)
            if m < len(tokens) and (chunk := tokens[m].chunk) is not None:
                if m == n + 1 or (chunk.party is not None and chunk.party.sort is Sort.COUNTRY):
                    return _group(tokens, m)
    return ()


def _agents(scene: Scene) -> Chunks:
    """Return who did it, in a passive: right behind the verb, or behind `oleh` in the clause."""
    tokens = scene.tokens
    n = scene.number + 1
    while n < len(tokens) and tokens[n].part is Part.HELPER:
        n += 1
    if n < len(tokens) and tokens[n].part is Part.PARTY:
        return _group(tokens, n)
    return _behind(scene, frozenset({"oleh"}))


def _doer(scene: Scene) -> Chunks:
    """Return who does what a noun says, its `-nya` or the subject of the verb before it."""
    owner = scene.owner()
    return owner if owner else (scene.subject if scene.light_verb() in LIGHT or scene.is_opening() else ())


def reader(frame: Frame, word: str, *, is_verb: bool) -> tuple[Reader, bool]:
    """Return what reads the parties of a form, by its frame and voice, and whether it must find an actor."""
    if frame is Frame.MEETING:
        return (together if is_verb else between), False
    if frame is Frame.JOINT:
        return (together if is_verb else agreed), False
    if frame is Frame.VISIT:
        return (visitors, True) if is_verb else (visit, False)
    if not is_verb:
        return noun, False
    if frame is Frame.HOST:
        return hosted, False
    return (passive if word.startswith(("di", "ter")) else active), False
