"""Speech verbs of Indonesian and Malay news: the words that attach what was said to whoever said it.

Counted after 25,457 pairs of marks in scraped Indonesian news: `kata` 6,308, `ujar` 4,880, `jelas` 1,305, `ucap` 1,103.
"""

from __future__ import annotations

import attrs


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


@attrs.frozen
class SpeechVerb:
    """One verb of saying.

    `base` stands after what was said (`"...," kata X`) where `after` holds; with `-nya` the clitic is the speaker
    (`katanya`) where `clitic` holds, else the two are a noun or an adverb. `active` forms stand before what was said
    with the speaker as subject (`X mengatakan ...`), `passive` ones without (`dikatakan bahwa ...`, `disampaikan X`).
    `firm` verbs report speech without marks or `bahwa` too; others do many things beside saying.
    """

    base: str
    active: tuple[str, ...] = ()
    passive: tuple[str, ...] = ()
    after: bool = True
    clitic: bool = True
    firm: bool = True


def _loose(base: str, active: str = "", passive: str = "", *, after: bool = True, clitic: bool = True) -> SpeechVerb:
    return SpeechVerb(base, tuple(active.split()), tuple(passive.split()), after, clitic, firm=False)


def _firm(base: str, active: str = "", passive: str = "", *, after: bool = True, clitic: bool = True) -> SpeechVerb:
    return SpeechVerb(base, tuple(active.split()), tuple(passive.split()), after, clitic, firm=True)


_SHARED = (
    _firm("kata", "mengatakan berkata", "dikatakan"),
    _firm("ujar", "mengujarkan berujar", "diujarkan"),
    _firm("ungkap", "mengungkapkan", "diungkapkan"),
    _loose("ungkit", "mengungkap", after=False),
    _firm("jelas", "menjelaskan", "dijelaskan"),
    _loose("ucap", "mengucapkan berucap", "diucapkan"),
    _firm("tutur", "menuturkan bertutur", "dituturkan"),
    _firm("pungkas", "memungkas memungkasi"),
    _firm("imbuh", "mengimbuhkan"),
    _loose("tulis", "menulis menuliskan", "ditulis dituliskan"),
    _firm("tambah", "menambahkan", "ditambahkan"),
    _firm("tegas", "menegaskan", "ditegaskan"),
    _firm("terang", "menerangkan", "diterangkan"),
    _loose("sambung", "menyambung"),
    _loose("lanjut", "melanjutkan", "dilanjutkan"),
    _loose("beber", "membeberkan", "dibeberkan"),
    _firm("tandas", "menandaskan", "ditandaskan"),
    _loose("tanya", "menanyakan bertanya", "ditanyakan", clitic=False),
    _firm("sebut", "menyebut menyebutkan", "disebutkan"),
    _loose("papar", "memaparkan", "dipaparkan"),
    _loose("jawab", "menjawab"),
    _firm("urai", "menguraikan", "diuraikan"),
    _loose("tutup", "menutup"),
    _firm("tukas", "menukas"),
    _loose("harap", "berharap mengharapkan", "diharapkan"),
    _loose("pesan", "berpesan"),
    _loose("pinta", "meminta"),
    _firm("bilang", "bilang membilang", "dibilang"),
    _firm("cetus", "mencetuskan", "dicetuskan"),
    _loose("cerita", "menceritakan bercerita", "diceritakan"),
    _loose("timpal", "menimpali"),
    _loose("komentar", "mengomentari berkomentar"),
    _firm("aku", "mengaku mengakui", "diakui"),
    _loose("singkat"),
    _loose("seru", "menyerukan berseru"),
    _loose("kenang", "mengenang"),
    _loose("keluh", "mengeluhkan mengeluh"),
    _loose("celetuk", "menyeletuk nyeletuk"),
    _loose("canda", "bercanda"),
    _firm("klaim", "mengklaim", "diklaim"),
    _firm("cuit", "mencuit mencuitkan bercuit"),
    _loose("imbau", "mengimbau menghimbau"),
    _loose("himbau"),
    _firm("simpul", "menyimpulkan", "disimpulkan"),
    _loose("kicau", "berkicau"),
    _loose("sahut", "menyahut"),
    _loose("balas", "membalas"),
    _loose("puji", "memuji"),
    _loose("saran", "menyarankan"),
    _loose("teriak", "berteriak meneriakkan"),
    _loose("sambut", "menyambut"),
    _loose("ulas", "mengulas"),
    _loose("kritik", "mengkritik mengritik"),
    _loose("sindir", "menyindir"),
    _loose("protes", "memprotes"),
    _loose("bantah", "membantah", "dibantah"),
    _loose("kelakar", "berkelakar"),
    _loose("seloroh", "berseloroh"),
    _loose("curhat", "curhat mencurahkan"),
    _loose("unggah", "mengunggah"),
    _loose("bunyi", "berbunyi", clitic=False),
    _loose("demikian", clitic=False),
    _loose("jabar", "menjabarkan", "dijabarkan", after=False),
    _loose("rinci", "merinci memerinci"),
    _firm("yakin", "meyakini meyakinkan", "diyakini", after=False),
    _firm("nyata", "menyatakan", "dinyatakan", after=False),
    _loose("sampai", "menyampaikan", "disampaikan", after=False),
    _firm("lapor", "melaporkan", "dilaporkan", after=False),
    _firm("nilai", "menilai", "dinilai", after=False),
    _firm("kemuka", "mengemukakan", "dikemukakan", after=False),
    _firm("utara", "mengutarakan", "diutarakan", after=False),
    _loose("pasti", "memastikan", "dipastikan", after=False),
    _firm("ingat", "mengingatkan memperingatkan", "diingatkan", after=False),
    _firm("tuding", "menuding", after=False),
    _loose("tuduh", "menuduh", after=False),
    _firm("anggap", "beranggapan", after=False),
    _firm("dapat", "berpendapat", after=False),
    _firm("pandang", "berpandangan", after=False),
    _firm("alas", "beralasan", after=False),
    _firm("dalih", "berdalih", after=False),
    _loose("umum", "mengumumkan", "diumumkan", after=False),
    _loose("ilustrasi", "mencontohkan", after=False),
    _firm("konfirmasi", "mengonfirmasi mengkonfirmasi", "dikonfirmasi", after=False),
    _firm("duga", "menduga", after=False),
    _firm("perkira", "memperkirakan", after=False),
    _firm("janji", "menjanjikan", after=False),
    _firm("tekan", "menekankan", "ditekankan", after=False),
    _loose("singgung", "menyinggung", after=False),
    _loose("kutip", "mengutip", after=False),
    _loose("gambar", "menggambarkan", "digambarkan", after=False),
    _loose("serah", "mendesak menyoroti menolak", after=False),
)
_MALAY = (
    _firm("dedah", "mendedahkan", "didedahkan"),
    _firm("luah", "meluahkan", "diluahkan"),
    _firm("akui", "mengakui"),
    _firm("maklum", "memaklumkan", "dimaklumkan"),
    _firm("beritahu", "memberitahu", "diberitahu", after=False),
    _firm("dakwa", "mendakwa", "didakwa"),
    _firm("titah", "bertitah"),
    _firm("sembang", "bersembang"),
    _firm("tegur", "menegur"),
)
SPEECH: dict[str, tuple[SpeechVerb, ...]] = {"id": _SHARED, "ms": (*_SHARED, *_MALAY)}

ACCORDING = "menurut"
CLITIC = "nya"
PRONOUNS = frozenset({"dia", "ia", "beliau", "mereka"})
PLURAL_PRONOUNS = frozenset({"mereka"})

TERM_LABELS = _words(
    """
    alias berisi berjudul bernama bertajuk bertema bertulisan bertuliskan buku dijuluki dikenal dinamai disebut
    film istilah judul julukan kalimat kampanye kata lagu novel program sandi sebutan skenario slogan tagar
    tagline tema tulisan
    """
)
"""Words before a mark that make what it opens a title or a term (`film "..."`, `yang disebut "..."`)."""

CITING = _words("dikutip dikutipkan dilansir dilansirkan dinukil disadur kutip melansir menukil")
"""Words before the name of a medium that make it the source."""
TOWARDS = frozenset({"kepada", "melalui"})
"""Prepositions before the medium that somebody spoke to, or through."""

FIRST_PERSON = frozenset({"saya", "aku", "kami", "kita"})
NOT_REPORTING = _words(
    """
    agar atau belum bisa bukan dan dapat demi dengan enggan guna harus hendak ikut ingin ketika mau perlu saat
    sambil sebelum sembari seraya setelah supaya tak tanpa tidak untuk usai yang
    """
)
"""Words right before a verb of saying that keep it from being the main verb of what its subject says."""

AFTER_SPEAKER = _words(
    """
    Ahad Jum'at Jumat Kamis Minggu Rabu Sabtu Selasa Senin
    adalah akan bahwa baru-baru dalam dengan di hari jelas juga kala karena kata kemarin kembali kemudian kepada
    ketika lagi lalu lewat melalui pada pun saat sambil sebagaimana sebelum sebelumnya secara sembari sempat sendiri
    seperti seraya setelah seusai singkat soal sudah tak tegas telah tentang terkait tidak turut ujar untuk usai yang
    """
)
"""Words that end the noun phrase of a speaker (`kata Rudi saat ...`)."""

ADVERBIAL = _words(
    """
    ahad akibatnya atas bahkan berdasarkan bila bukan dalam dari dengan di dikutip dilansir hari hingga jika jum'at
    jumat kalau kamis karena ke kemarin kemudian kepada ketika lebih melalui melansir menanggapi mengutip meski
    meskipun minggu namun oleh pada rabu saat sabtu sambil sebagai sebelum sebelumnya sedangkan sehingga sejak selain
    selama selanjutnya selasa sembari sementara senin seperti seraya setelah seusai soal tak termasuk terkait tidak
    untuk usai walau yang
    """
)
"""Words, in lower case, that begin a phrase which is no subject."""

CONNECTING = _words(
    """
    adapun apalagi bahkan dalam dan itu juga karena kemudian ketika kini lalu lebih namun padahal saat sebab
    sebaliknya sebelumnya sedangkan selain selanjutnya sementara tapi tetapi
    """
)
"""Words that may stand before the subject of a clause."""
