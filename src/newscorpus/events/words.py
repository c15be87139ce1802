"""What a word does in a clause: prepositions, conjunctions, auxiliaries, verbs by their shape; all others are nouns."""

from __future__ import annotations

import re
from enum import IntEnum
from functools import cache, lru_cache

from newscorpus.lexicon import sectors
from newscorpus.lexicon.tables import heads, speech_verbs


class Part(IntEnum):
    """What a token of a sentence is; PRONOUN and HEAD are words by themselves, and become a PARTY or a NOUN."""

    START = 0
    NOUN = 1
    HELPER = 2
    VERB = 3
    AT = 4
    JOIN = 5
    WHEN = 6
    WHICH = 7
    PURPOSE = 8
    SAYS = 9
    THAT = 10
    DEICTIC = 11
    PARTY = 12
    # From here on the word alone does not tell.
    COMMA = 13
    STOP = 14
    SAID = 15
    PRONOUN = 16
    HEAD = 17


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


SINGULAR = frozenset({"ia", "dia", "beliau", "pihaknya", "dirinya"})
PLURAL = frozenset({"mereka", "keduanya"})
FIRST = frozenset({"kami", "saya", "aku", "kita"})
PRONOUNS = SINGULAR | PLURAL | FIRST
MANY = frozenset({"para", "sejumlah", "beberapa", "kedua", "ketiga", "sekelompok", "puluhan", "ratusan", "ribuan"})
_ONE = frozenset({"seorang", "sebuah", "salah", "sang", "si", "dua", "tiga", "empat", "lima", "enam", "tujuh", "satu"})
COUNTS = MANY | _ONE | _words("delapan sembilan sepuluh belasan sebanyak banyak semua seluruh")
_RELATIVES = sectors.KIN | sectors.FELLOWS
HEADS = (
    COUNTS
    | sectors.NOUNS.keys()
    | sectors.NAMED.keys()
    | sectors.PLAIN
    | {"orang"}
    | _RELATIVES
    | {f"{word}nya" for word in _RELATIVES}
)
# Titles by themselves, or other words as often.
_NO_HEADS = _words(
    "kasus karo kasi general chief head managing vice senior captain legenda mantan eks calon imam putra putri ibu"
)
JOINING = _words("dan serta atau maupun & lalu kemudian")
WHEN = _words(
    """
    saat ketika setelah sebelum usai seusai sesudah selepas karena sebab jika apabila bila kalau meski meskipun
    walau walaupun sementara sedangkan sehingga sejak sambil seraya sembari lantaran namun tetapi tapi padahal
    apakah manakala kerana selagi semenjak melainkan andai kendati hingga begitu jikalau bahkan apalagi adapun maka
    tatkala sekalipun sebelumnya kini nantinya selanjutnya sekaligus
    """
)
PURPOSE = _words("untuk guna agar supaya demi buat")
PREPOSITIONS = _words(
    """
    di ke dari oleh dengan kepada terhadap bagi pada atas antara melawan bersama dalam tentang soal mengenai terkait
    menuju sampai selama melalui lewat akibat tanpa seperti menurut sebagai selain daripada antar kepadanya jelang
    menjelang per via sekitar seputar hingga ihwal perihal berdasarkan termasuk bukan milik asal versi
    menyusul pasca usai di-
    """
)
HELPERS = _words(
    """
    akan telah sudah sedang masih juga pun tidak tak belum bisa dapat harus ingin mau hendak pernah sempat kembali
    langsung segera terus lagi saja hanya baru resmi tengah turut ikut saling sering selalu justru mungkin
    memang sebenarnya sepenuhnya siap secara antaranya lain antara bakal boleh perlu wajib mulai mampu gagal
    berhasil kerap sangat lebih paling sama kemungkinan rencananya akhirnya kini jadi enggan semakin tampaknya
    agaknya ternyata rupanya tetap pula makin cukup sekali bahwasanya nanti sebaiknya sengaja terlihat tampak
    tegas diam sendiri mantan eks calon turut-turut bersama-sama berulang kali diduga konon dilaporkan dikabarkan dijadwalkan
    diperkirakan diprediksi berencana baru-baru belakangan baik banyak nekat sekarang dulu kemarin besok hari
    """
)
DEICTICS = _words("itu ini tersebut tadi berikut")
_BARE_VERBS = _words(
    """
    tiba pergi datang hadir adalah ialah ada minta sepakat bilang pulang tahu naik turun masuk keluar jatuh tewas
    meninggal kalah menang mogok lahir duduk tinggal hidup tampil lari ingin tolak tangkap serang sebut tuding desak
    kecam lantik tahan sita bantah bahas temui kunjungi sambut ajak cabut vonis tetapkan luncurkan bentuk copot gelar
    usir ancam kirim dukung puji kritik bunuh periksa bertemu ketemu bermaksud percaya yakin suka
    """
)
_NO_VERBS = _words(
    """
    terduga berita beras besar dinas direktur diskusi dialog media medis meja menit menteri merek meter metode mesin terhadap
    terang terakhir terbaru terbesar tertentu tersangka terdakwa teroris berbagai beberapa merah mereka meski dirinya
    dirjen dirut digital dingin direksi distrik divisi dividen diplomat diplomasi dimensi diri disiplin mendatang
    menengah mendiang menara mental mentan menlu menkeu menhan menko mendagri menantu meninggal-dunia medan medali
    merdeka mekanisme mendalam menarik berat berlian bersih bersenjata berikutnya berwenang terpidana terminal terigu
    terjemahan terapi teratas terbaik terpilih tersebut tertinggi terendah terbatas tertutup terbuka teknologi
    berbeda berharga bermotor berkala berlebihan dinasti diameter ditjen disinformasi melayu memori merpati mesjid
    museum bertahap berpengalaman dilema diesel dirgantara
    """
)
TOKEN = re.compile(r"[^\W_](?:[\w'/-]*\w)?+|[,;:()\"]")
_VERB = re.compile(r"(?:me[a-z]{4,}|di[a-z]{4,}|ber[a-z]{3,}|ter[a-z]{4,})(?:nya)?")
# A verb of these leaves to its object what stands behind `untuk` or `agar`.
CONTROLLING = _words(
    """
    meminta minta mendesak menuntut mengimbau menyerukan memerintahkan menyarankan mengajak mengizinkan melarang
    memaksa mendorong menugaskan menginstruksikan mengundang mempersilakan memungkinkan menuduh menuding memberi
    mengingatkan membujuk menyuruh mengharapkan membantu memperingatkan mendesak menghimbau mengirim mencegah desak
    ajak menggesa mengarahkan
    """
)
# The noun behind one of these is done by its subject (`melakukan serangan`) ...
LIGHT = _words(
    """
    melakukan menggelar mengadakan melaksanakan menjatuhkan memberikan memberi menyampaikan melayangkan melancarkan
    menyatakan menyuarakan mengajukan menyerukan memulai mengeluarkan menjalankan menerapkan melanjutkan
    menjalin mencapai menandatangani meneken memimpin menghentikan menjanjikan mengirim mengirimkan membuat
    merencanakan mengumumkan menawarkan melontarkan mengungkapkan menegaskan menunjukkan mencabut memberlakukan
    membuka mengakhiri menghadiri mengikuti menginisiasi gelar adakan lakukan beri jalin melayangkan mencari
    menekankan mengucapkan menarik
    """
)
# ... and behind one of these to it (`mendapat kritik`).
GETTING = _words(
    """
    mendapat mendapatkan menerima menuai memperoleh menghadapi mengalami dikenai dikenakan dijatuhi terkena kena
    menjalani mengantongi meraih panen dilanda diganjar
    """
)


# What one does to things: a name behind one of these is a product's, a title's or an occasion's.
TO_THINGS = _words(
    """
    merilis meluncurkan meresmikan memperkenalkan menggelar memenangi memenangkan menjuarai membuka mengadakan
    menyelenggarakan mengesahkan mencetak menjanjikan memproduksi menerbitkan memamerkan membangun rilis luncurkan
    resmikan gelar mengumumkan umumkan peluncuran perilisan peresmian pengumuman diluncurkan dirilis diumumkan
    diresmikan digelar diperkenalkan diselenggarakan diterbitkan dibuka diproduksi dibangun
    """
)
# A body behind `ke` is told of it, not accused.
TELLING = _words("melapor melaporkan mengadukan mengadu dilaporkan diadukan laporan")
# Leaving a place is a visit to where one goes.
LEAVING = _words("meninggalkan bertolak berangkat")
# Behind one of these somebody is the subject of the verb that follows (`rencana Kim bertemu Putin`).
_PLANS = "rencana niat keinginan kemungkinan upaya kesediaan momen video foto kabar agenda ambisi keputusan laporan"
PLANS = _words(_PLANS)


def is_bare_verb(word: str) -> bool:
    """Tell whether a word in lower case is a verb without a prefix, as headlines write it."""
    return word in _BARE_VERBS


@cache
def _said() -> frozenset[str]:
    bases = {verb.base for language in ("id", "ms") for verb in speech_verbs(language) if verb.after}
    return frozenset(bases - {"minta", "jawab", "pesan", "harap"})


@cache
def _says() -> frozenset[str]:
    verbs = (verb for language in ("id", "ms") for verb in speech_verbs(language) if not verb.directive)
    return frozenset(form for verb in verbs for form in verb.active)


@lru_cache(maxsize=16384)
def kind_of(word: str) -> Part:
    """Return what a word or mark, as written, does in a clause, so far as the word alone tells."""
    if word == ",":
        return Part.COMMA
    if not word[0].isalpha():
        return Part.HELPER if word[0].isdigit() else Part.STOP
    if word in PRONOUNS:
        return Part.PRONOUN
    return Part.HEAD if is_head(word) else part_of(word)


@cache
def _heads() -> frozenset[str]:
    return (HEADS | heads()) - _NO_HEADS


def is_head(word: str) -> bool:
    """Tell whether a word in lower case begins a noun phrase for somebody."""
    return word in _heads()


Seen = tuple[tuple[int, int, str, Part], ...]


@lru_cache(maxsize=16384)
def seen(piece: str) -> Seen | None:
    """Return the words and marks of what stands between two blanks, with offsets, None where it has capitals."""
    if piece == "-":
        return ((0, 1, "-", Part.STOP),)
    if not piece.islower():
        if any(map(str.isupper, piece)):
            return None
    return tuple((*m.span(), m.group(), kind_of(m.group())) for m in TOKEN.finditer(piece))


@lru_cache(maxsize=16384)
def part_of(word: str) -> Part:
    """Return what a word in lower case does in a clause, so far as the word alone tells."""
    for part, words in _TABLE:
        if word in words:
            return part
    if word in _said() or (word.endswith("nya") and word[:-3] in _said()):
        return Part.SAID
    if word in _says():
        return Part.SAYS
    if word in _BARE_VERBS or (_VERB.fullmatch(word) and word not in _NO_VERBS):
        return Part.VERB
    return Part.NOUN


_TABLE = (
    (Part.AT, PREPOSITIONS),
    (Part.HELPER, HELPERS),
    (Part.WHICH, frozenset({"yang"})),
    (Part.PURPOSE, PURPOSE),
    (Part.JOIN, JOINING),
    (Part.WHEN, WHEN),
    (Part.THAT, frozenset({"bahwa", "bahawa"})),
    (Part.DEICTIC, DEICTICS),
)
