"""Bodies that tell events, for the laws of events: every frame and voice, with dates, places and words of others."""

from __future__ import annotations

from hypothesis import strategies as st

from .strategies import PEOPLE, PLACES, sentences

DATES = ("Selasa (12/9/2023)", "10 September 2023", "Juli 2023", "2019", "akhir Agustus 2023")
COUNTRIES = ("Jepang", "Prancis", "Korea Selatan", "Australia")

# {a} {b} are people, {c} {d} countries, {p} is a place, {t} a date.
FORMS = (
    "{a} menemui {b} di {p} pada {t}.",
    "{a} dan {b} bertemu di {p}.",
    "{a} akan bertemu {b} pada {t}.",
    "Pertemuan antara {a} dan {b} digelar pada {t}.",
    "{a} mengunjungi {c} pada {t}.",
    "Kunjungan {a} ke {c} tidak membahas beras.",
    "Polisi menangkap {a} di {p}, {t}.",
    "{a} ditangkap oleh {b} pada {t}.",
    "{c} mengecam serangan {d} di {p}.",
    "Dalam pertemuan itu, {a} menolak usul {b}.",
    "{a} mengatakan bahwa {b} menuduh {c}.",
    '"Kami menolak sanksi {c}," kata {a} di {p}, {t}.',
    "{a} meminta {b} pulang setelah perundingan itu.",
    "Pada {t}, {a} mendesak {b} dan mengancam {c}.",
    "Saat itu {a} tiba di {p}.",
)


@st.composite
def telling(draw: st.DrawFn) -> tuple[str, ...]:
    """The sentences of a body, no two alike: of all FORMS in any order, and plain ones between them."""
    forms = draw(st.lists(st.none() | st.sampled_from(FORMS), min_size=2, max_size=8))
    told: list[str] = []
    for n, form in enumerate(forms):
        a, b = draw(st.permutations(PEOPLE))[:2]
        c, d = draw(st.permutations(COUNTRIES))[:2]
        if form is None:
            told.append(f"{draw(sentences())[:-1]} dalam daftar nomor {n}.")
        else:
            told.append(
                form.format(a=a, b=b, c=c, d=d, p=draw(st.sampled_from(PLACES)), t=draw(st.sampled_from(DATES)))
            )
    return tuple(dict.fromkeys(told))


def paragraphs(told: tuple[str, ...], size: int) -> tuple[str, ...]:
    """The sentences in paragraphs of `size` sentences."""
    return tuple(" ".join(told[n : n + size]) for n in range(0, len(told), size))
