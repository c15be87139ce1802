"""Bodies that quote, for the laws of quotes: every order of words, cue and speaker, all marks closed, no subheads."""

from __future__ import annotations

from collections.abc import Callable

import attrs
from hypothesis import strategies as st

from .strategies import CUES, ENDS, PEOPLE, SUBJECTS, VERBS, sentences

MARKS = (('"', '"'), ("“", "”"), ("”", "”"), ("„", "“"), ("«", "»"))
SINGLE_MARKS = ("‘", "’")
SAYING = ("mengatakan", "menjelaskan", "menegaskan", "menambahkan")
ROLES = ("Kepala Dinas Pendidikan", "Wali Kota", "Camat", "Juru Bicara Kepolisian")
OPENINGS = (
    "Kami sudah menyiapkan semuanya",
    "Warga diminta tetap tenang",
    "Pekerjaan ini harus selesai",
    "Anggaran itu cukup, bahkan lebih,",
    "Tidak ada yang perlu dikhawatirkan",
    "Harga beras naik. Kami menambah pasokan",
    "Saya bilang jangan menunggu",
)
CLOSINGS = (
    "sejak awal",
    "sampai hujan reda",
    "sebelum lebaran tahun depan",
    "untuk 2.500 keluarga",
    "di desa-desa pesisir",
    "pada pukul 08.30 WIB",
)
FRAGMENTS = ("siap bekerja siang malam", "tidak pernah mundur selangkah", "harus dibayar lunas")

DIRECT, MIXED, INDIRECT = "direct", "mixed", "indirect"

# A form is a paragraph and the kinds of its quotes in order; {q} {r} are utterances, {i} a clause, {f} a fragment.
FORMS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("<{q},> {cue} {name}.", (DIRECT,)),
    ("<{q},> {cue} {role} {name}.", (DIRECT,)),
    ("<{q}>, {cue} {name}.", (DIRECT,)),
    ("<{q}.> {cue} {name}.", (DIRECT,)),
    ("<{q}?> {cue} {name}.", (DIRECT,)),
    ("<{q}!> {cue} {name} kepada wartawan.", (DIRECT,)),
    ("<{q},> {cue}nya.", (DIRECT,)),
    ("<{q},> {cue} dia.", (DIRECT,)),
    ("{name} {saying}, <{q}.>", (DIRECT,)),
    ("{name} {saying}: <{q}.>", (DIRECT,)),
    ("<{q},> {cue} {name}. <{r}.>", (DIRECT, DIRECT)),
    ("<{q},> {cue} {name}, <{r}.>", (DIRECT, DIRECT)),
    ("<{q},> {cue}nya. <{r}.>", (DIRECT, DIRECT)),
    ("{name} {saying} warga <{f}> sejak awal.", (MIXED,)),
    ("{name} {saying} bahwa {i}.", (INDIRECT,)),
    ("Menurut {name}, {i}.", (INDIRECT,)),
    ("{I}, {cue} {name}.", (INDIRECT,)),
    ("{I}, {cue}nya.", (INDIRECT,)),
    ("{I}. <{q},> {cue} {name} ({age}), warga setempat.", (DIRECT,)),
    ("<{q}. {r},> {cue} {name} di kantornya, Senin (12/9/2023).", (DIRECT,)),
    ("{name}, {role}, {saying} bahwa {i}. <{q},> {cue}nya.", (INDIRECT, DIRECT)),
    ("<{q},> {cue} {name}. Ia {saying} {i}. <{r},> {cue}nya.", (DIRECT, INDIRECT, DIRECT)),
    ("Dalam rapat itu, {name} {saying}, <{q}.>", (DIRECT,)),
    ("<{q} 'sampai tuntas',> {cue} {name}.", (DIRECT,)),
    ("Pasar itu dikenal sebagai <pasar tua> sejak lama.", ()),
)


@attrs.frozen
class Quoting:
    """A body that quotes: its paragraphs in straight marks, and the kinds of its quotes in order."""

    paragraphs: tuple[str, ...]
    kinds: tuple[str, ...]

    @property
    def text(self) -> str:
        """The paragraphs, an empty line between them."""
        return "\n\n".join(self.paragraphs)

    def marked(self, marks: tuple[str, str]) -> Quoting:
        """Return the same body in marks of another style."""
        return attrs.evolve(self, paragraphs=tuple(_styled(p, marks) for p in self.paragraphs))


def _styled(paragraph: str, marks: tuple[str, str]) -> str:
    first, *rest = paragraph.split('"')
    return first + "".join(marks[n % 2] + piece for n, piece in enumerate(rest))


_utterances: st.SearchStrategy[str] = st.builds("{} {}".format, st.sampled_from(OPENINGS), st.sampled_from(CLOSINGS))
_clauses: st.SearchStrategy[str] = st.builds(
    "{} {} {}".format, st.sampled_from(SUBJECTS), st.sampled_from(VERBS), st.sampled_from(ENDS)
)


@st.composite
def _paragraph(draw: st.DrawFn, form: str, words: Callable[[], str]) -> str:
    clause = draw(_clauses)
    return form.format(
        q=words(),
        r=words(),
        i=clause[0].lower() + clause[1:],
        I=clause,
        f=draw(st.sampled_from(FRAGMENTS)),
        cue=draw(st.sampled_from(CUES)),
        saying=draw(st.sampled_from(SAYING)),
        name=draw(st.sampled_from(PEOPLE)),
        role=draw(st.sampled_from(ROLES)),
        age=draw(st.integers(20, 70)),
    ).translate({ord("<"): '"', ord(">"): '"'})


@st.composite
def quoting(draw: st.DrawFn) -> Quoting:
    """A body whose first speaker is named, with paragraphs of all FORMS in any order and plain ones between them."""
    utterances = iter(draw(st.lists(_utterances, min_size=12, max_size=12, unique=True)))
    chosen = draw(st.lists(st.none() | st.sampled_from(FORMS), max_size=5))
    opening = draw(st.sampled_from(ROLES)), draw(st.sampled_from(PEOPLE))
    paragraphs = [f"{draw(sentences())[:-1]} bersama {' '.join(opening)}."]
    kinds: list[str] = []
    for n, form in enumerate([FORMS[0], *chosen]):
        if form is None:
            paragraphs.append(f"{draw(sentences())[:-1]} dalam daftar nomor {n}.")
            continue
        paragraph = draw(_paragraph(form[0], utterances.__next__))
        if paragraph not in paragraphs:  # a copy would be a duplicate, not body
            paragraphs.append(paragraph)
            kinds += form[1]
    return Quoting(tuple(paragraphs), tuple(kinds))
