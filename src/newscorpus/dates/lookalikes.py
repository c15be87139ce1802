"""Numbers and names that are written like dates: amounts, plates, versions, streets, people."""

from __future__ import annotations

import re

from newscorpus.dates.context import AFTER_YEAR
from newscorpus.dates.grammar import YEAR

# What a clause about a year cannot begin with, so that the number before it is none.
_MEASURES = frozenset(
    """meter kilometer km m cm kg kilogram gram ton liter cc watt mah rpm persen derajat rupiah dolar dollar kalori
    hektare hektar barel""".split()
)
# What numbers count, and what may also begin a clause: only after a limit, or after a round number, is it counted.
_COUNTED = frozenset(
    """orang unit peserta kali buah ekor jiwa personel jemaah jamaah kasus langkah halaman penumpang poin lembar
    kursi""".split()
)
_COUNTED_ROUND = _COUNTED | frozenset("penonton desa kelurahan kata jam menit hari keluarga warga rumah pohon".split())
_LIMITS = frozenset({"hingga", "sampai"})
_FROM = frozenset({"dari", "antara"})
_TO = re.compile(rf" (?P<joint>menjadi|ke|dan|hingga|sampai) {YEAR}")
_NEXT_WORD = re.compile(r" ([a-z]+)")

# Names of streets, schools and places begin so, and go on with a day: `Jalan 17 Agustus`, `Kampung Sabtu`.
_PLACES = frozenset(
    """Jalan Jl Jl. Jln Jln. Gang Stadion Gelora GOR Lapangan Taman Monumen Tugu Jembatan Universitas Institut Masjid
    Museum Kampung Kompleks Gerakan""".split()
)
_TITLED = frozenset("Buku Film Lagu Album Novel Serial Majalah".split())
_ADDRESSED = frozenset(
    """Bu Ibu Pak Bapak Mbah Mbak Mas Bang Kang Kiai Kyai Ustaz Haji Datuk Encik Cik Abdul Abd. Abdoel""".split()
)
_KIN = "adik|kakak|ayah|bapak|ibu|anak|istri|suami|keponakan|cucu|kakek|nenek|paman|bibi|sepupu|teman|sahabat|kekasih"
_PERSON_NEXT = re.compile(rf" bin(?:ti)? |, (?:{_KIN})nya\b")

_NUMBERED = frozenset("nomor nomer no no. versi seri issn isbn rekening".split())
_LABELS = frozenset("gambar tabel grafik bagan bagian halaman lampiran".split())
_PLATES = frozenset(
    """A B D E F G H K L M N P R S T W Z AA AB AD AE AG BA BB BD BE BG BH BK BL BM BN BP DA DB DC DD DE DG DH DK DL DM
    DN DR DT EA EB ED KB KH KT KU PA PB""".split()
)
_COMPUTERS = frozenset({"komputer", "laptop", "apple"})
_NEW = re.compile(r" (?:baharu|baru)\b(?!-)")
_NIGHT_SPENT = frozenset("menginap bermalam sehari hari selama per untuk dalam dlm hanya cuma".split())
_NIGHT_LONG = (" suntuk", " penuh")


def is_amount(text: str, start: int, before: str) -> bool:
    """Say whether four digits count what follows: `di 2000 desa`, `pada 1800 meter`, `dari 1700 menjadi 2050 orang`.

    `before` is the word before them, in lower case.
    """
    end = start + len("2000")
    to = _TO.match(text, end) if before in _FROM else None
    last = end if to is None else to.end()
    is_round, becomes = text[last - 2 : last] == "00", to is not None and to["joint"] == "menjadi"
    noun = _NEXT_WORD.match(text, last)
    if noun is None:
        return becomes and is_round
    if noun[1] in _MEASURES or (before in _LIMITS and noun[1] in _COUNTED):
        return True
    if noun[1] in _COUNTED_ROUND:
        return is_round or becomes
    # `antara 1900 dan 2000 perangko`
    return to is not None and is_round and text[end - 2 : end] == "00" and noun[1] not in AFTER_YEAR


def is_place(word: str) -> bool:
    """Say whether a word before a day makes it a name: `Jalan 17 Agustus`, `Universitas 17 Agustus 1945`."""
    return word in _PLACES


def is_named(text: str, word: str, end: int) -> bool:
    """Say whether a weekday with nothing to it is a name: `Bu Senin`, `Buku Senin di Kota`, `Sabtu bin Ahmad`."""
    return word in _ADDRESSED or word in _PLACES or word in _TITLED or is_person(text, end)


def is_person(text: str, end: int) -> bool:
    """Say whether what follows a name follows people only: `Sabtu bin Ahmad`, `untuk April, adiknya`."""
    return _PERSON_NEXT.match(text, end) is not None


def is_numbered(word: str) -> bool:
    """Say whether a word before numbers makes them one: `nomor 12/9/2023`, `versi 5.10.2019`, `ber-ISSN 1907-1914`."""
    return word.rpartition("-")[2].lower() in _NUMBERED


def is_label(word: str) -> bool:
    """Say whether numbers in brackets after a word count parts: `Gambar (1/5)`."""
    return word.lower() in _LABELS


def is_plate(word: str, name: str) -> bool:
    """Say whether a day and a month's name after a word are the rest of a number plate: `B 8 MEI`."""
    return word in _PLATES and len(name) == len("MEI") and name.isupper()


def is_computer(text: str, name: str, word: str, end: int) -> bool:
    """Say whether the Malay name of March is a computer's: `Komputer Mac 2019`, `5 Mac baharu`."""
    return name == "Mac" and (word.lower() in _COMPUTERS or _NEW.match(text, end) is not None)


def is_night_long(text: str, before: str, end: int) -> bool:
    """Say whether `semalam` is one night, not the last: `menginap semalam`, `semalam suntuk`."""
    return before in _NIGHT_SPENT or text.startswith(_NIGHT_LONG, end)
