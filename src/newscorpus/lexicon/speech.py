"""Speech verbs of Indonesian and Malay news: the words that attach what was said to whoever said it.

Counted after 25,457 pairs of marks in scraped Indonesian news: `kata` 6,308, `ujar` 4,880, `jelas` 1,305, `ucap` 1,103.
"""

from __future__ import annotations

from enum import Enum

import attrs


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


class Bare(Enum):
    """What a verb of saying reports where neither `bahwa` nor a comma stands behind it.

    `speech`: whatever follows (`mengatakan akan pulang`); `clause`: a clause, but no thing (`menyebut nama itu`);
    `finite`: only a clause with an auxiliary or a negation (`memastikan tidak ada korban`); `nothing`.
    """

    SPEECH = "speech"
    CLAUSE = "clause"
    FINITE = "finite"
    NOTHING = "nothing"


@attrs.frozen
class SpeechVerb:
    """One verb of saying.

    `base` stands after what was said (`"...," kata X`) where `after` holds; with `-nya` the clitic is the speaker
    (`katanya`) where `clitic` holds, else the two are a noun or an adverb. `active` forms stand before what was said
    with the speaker as subject (`X mengatakan ...`), `passive` ones without (`dikatakan bahwa ...`, `disampaikan X`).
    `firm` verbs take a fragment in marks as speech too; others do many things beside saying. `bare` is what the active
    forms report where nothing marks the clause, by default anything for firm verbs and nothing for others; `directive`
    verbs (`meminta`, `mendesak`) ask for something and never report.
    """

    base: str
    active: tuple[str, ...] = ()
    passive: tuple[str, ...] = ()
    after: bool = True
    clitic: bool = True
    firm: bool = True
    bare: Bare = attrs.field(kw_only=True)
    directive: bool = attrs.field(default=False, kw_only=True)

    @bare.default
    def _bare(self) -> Bare:
        return Bare.SPEECH if self.firm else Bare.NOTHING


def _loose(
    base: str,
    active: str = "",
    passive: str = "",
    *,
    after: bool = True,
    clitic: bool = True,
    bare: Bare = Bare.NOTHING,
    directive: bool = False,
) -> SpeechVerb:
    words = tuple(active.split()), tuple(passive.split())
    return SpeechVerb(base, *words, after, clitic, firm=False, bare=bare, directive=directive)


def _firm(
    base: str,
    active: str = "",
    passive: str = "",
    *,
    after: bool = True,
    clitic: bool = True,
    bare: Bare = Bare.SPEECH,
    directive: bool = False,
) -> SpeechVerb:
    words = tuple(active.split()), tuple(passive.split())
    return SpeechVerb(base, *words, after, clitic, firm=True, bare=bare, directive=directive)


_CLAUSE, _FINITE = Bare.CLAUSE, Bare.FINITE


_SHARED = (
    _firm("kata", "mengatakan berkata", "dikatakan"),
    _firm("ujar", "mengujarkan berujar", "diujarkan"),
    _firm("ungkap", "mengungkapkan", "diungkapkan", bare=_CLAUSE),
    _loose("ungkit", "mengungkap", after=False, bare=_FINITE),
    _firm("jelas", "menjelaskan", "dijelaskan", bare=_CLAUSE),
    _loose("ucap", "mengucapkan berucap", "diucapkan"),
    _firm("tutur", "menuturkan bertutur", "dituturkan"),
    _firm("pungkas", "memungkas memungkasi"),
    _firm("imbuh", "mengimbuhkan", bare=_CLAUSE),
    _loose("tulis", "menulis menuliskan", "ditulis dituliskan"),
    _firm("tambah", "menambahkan", "ditambahkan", bare=_CLAUSE),
    _firm("tegas", "menegaskan", "ditegaskan", bare=_CLAUSE),
    _firm("terang", "menerangkan", "diterangkan", bare=_CLAUSE),
    _loose("sambung", "menyambung"),
    _loose("lanjut", "melanjutkan", "dilanjutkan"),
    _loose("beber", "membeberkan", "dibeberkan", bare=_FINITE),
    _firm("tandas", "menandaskan", "ditandaskan", bare=_CLAUSE),
    _loose("tanya", "menanyakan bertanya", "ditanyakan", clitic=False),
    _firm("sebut", "menyebut menyebutkan", "disebutkan", bare=_CLAUSE),
    _loose("papar", "memaparkan", "dipaparkan", bare=_FINITE),
    _loose("jawab", "menjawab"),
    _firm("urai", "menguraikan", "diuraikan", bare=_CLAUSE),
    _loose("tutup", "menutup"),
    _firm("tukas", "menukas"),
    _loose("harap", "berharap mengharapkan", "diharapkan"),
    _loose("pesan", "berpesan"),
    _loose("pinta", "meminta", directive=True),
    _firm("bilang", "bilang membilang", "dibilang"),
    _firm("cetus", "mencetuskan", "dicetuskan", bare=_CLAUSE),
    _loose("cerita", "menceritakan bercerita", "diceritakan", bare=_FINITE),
    _loose("kisah", "mengisahkan", "dikisahkan", after=False, bare=_FINITE),
    _loose("timpal", "menimpali"),
    _loose("komentar", "mengomentari berkomentar"),
    _firm("aku", "mengaku"),
    _firm("akui", "mengakui", "diakui", after=False, bare=_CLAUSE),
    _loose("singkat"),
    _loose("seru", "menyerukan berseru"),
    _loose("kenang", "mengenang"),
    _loose("keluh", "mengeluhkan mengeluh"),
    _loose("celetuk", "menyeletuk nyeletuk"),
    _loose("canda", "bercanda"),
    _firm("klaim", "mengklaim mengeklaim", "diklaim", bare=_CLAUSE),
    _firm("cuit", "mencuit mencuitkan bercuit"),
    _loose("imbau", "mengimbau menghimbau"),
    _loose("himbau"),
    _firm("simpul", "menyimpulkan", "disimpulkan", bare=_CLAUSE),
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
    _loose("bantah", "membantah", "dibantah", bare=_FINITE),
    _loose("kelakar", "berkelakar"),
    _loose("seloroh", "berseloroh"),
    _loose("curhat", "curhat mencurahkan"),
    _loose("unggah", "mengunggah"),
    _loose("bunyi", "berbunyi", clitic=False),
    _loose("demikian", clitic=False),
    _firm("sabda", "bersabda"),
    _firm("firman", "berfirman", clitic=False),
    _loose("jabar", "menjabarkan", "dijabarkan", after=False, bare=_FINITE),
    _loose("rinci", "merinci memerinci", bare=_FINITE),
    _firm("yakin", "meyakini meyakinkan", "diyakini", after=False, bare=_CLAUSE),
    _firm("nyata", "menyatakan", "dinyatakan", after=False, bare=_CLAUSE),
    _loose("sampai", "menyampaikan", "disampaikan", after=False, bare=_FINITE),
    _firm("lapor", "melaporkan", "dilaporkan", after=False, bare=_CLAUSE),
    _firm("nilai", "menilai", "dinilai", after=False),
    _firm("kemuka", "mengemukakan", "dikemukakan", after=False, bare=_CLAUSE),
    _firm("utara", "mengutarakan", "diutarakan", after=False, bare=_CLAUSE),
    _loose("pasti", "memastikan", "dipastikan", after=False, bare=_FINITE),
    _firm("ingat", "mengingatkan memperingatkan", "diingatkan", after=False, bare=_CLAUSE),
    _firm("tuding", "menuding", after=False, bare=_CLAUSE),
    _loose("tuduh", "menuduh", after=False),
    _firm("anggap", "beranggapan", after=False),
    _loose("anggap", "menganggap", after=False, bare=_FINITE),
    _firm("dapat", "berpendapat", after=False),
    _firm("pandang", "berpandangan", after=False),
    _firm("alas", "beralasan", after=False),
    _firm("dalih", "berdalih", after=False),
    _loose("umum", "mengumumkan", "diumumkan", after=False, bare=_FINITE),
    _loose("ilustrasi", "mencontohkan", after=False),
    _firm("konfirmasi", "mengonfirmasi mengkonfirmasi", "dikonfirmasi", after=False, bare=_CLAUSE),
    _firm("duga", "menduga", after=False, bare=_CLAUSE),
    _firm("perkira", "memperkirakan", after=False, bare=_CLAUSE),
    _firm("prediksi", "memprediksi", after=False, bare=_CLAUSE),
    _loose("proyeksi", "memproyeksikan", after=False, bare=_FINITE),
    _loose("catat", "mencatat", after=False, bare=_FINITE),
    _loose("benar", "membenarkan", "dibenarkan", after=False, bare=_FINITE),
    _loose("tampik", "menampik menyangkal", after=False, bare=_FINITE),
    _loose("jamin", "menjamin", after=False, bare=_FINITE),
    _loose("kabar", "mengabarkan menginformasikan", after=False, bare=_FINITE),
    _loose("klarifikasi", "mengklarifikasi", after=False, bare=_FINITE),
    _loose("garis", "menggarisbawahi", after=False, bare=_FINITE),
    _loose("isyarat", "mengisyaratkan", after=False, bare=_FINITE),
    _loose("sayang", "menyayangkan menyesalkan mempertanyakan", after=False),
    _firm("janji", "menjanjikan", after=False, directive=True),
    _firm("tekan", "menekankan", "ditekankan", after=False, bare=_CLAUSE),
    _loose("singgung", "menyinggung", after=False),
    _loose("kutip", "mengutip", after=False),
    _loose("gambar", "menggambarkan", "digambarkan", after=False),
    _loose("serah", "mendesak menyoroti menolak", after=False, directive=True),
)
_MALAY = (
    _firm("dedah", "mendedahkan", "didedahkan", bare=_CLAUSE),
    _firm("luah", "meluahkan", "diluahkan", bare=_CLAUSE),
    _firm("akui", "mengakui", bare=_CLAUSE),
    _firm("maklum", "memaklumkan", "dimaklumkan", bare=_CLAUSE),
    _firm("sah", "mengesahkan", "disahkan", after=False, bare=_CLAUSE),
    _firm("beritahu", "memberitahu", "diberitahu", after=False, bare=_CLAUSE),
    _firm("dakwa", "mendakwa", "didakwa", directive=True),
    _firm("titah", "bertitah"),
    _firm("sembang", "bersembang"),
    _firm("tegur", "menegur", directive=True),
)
SPEECH: dict[str, tuple[SpeechVerb, ...]] = {"id": _SHARED, "ms": (*_SHARED, *_MALAY)}

CLOSING = tuple(
    f"{word} {noun}{form}"
    for word in ("begitu", "demikian")
    for noun in ("keterangan", "laporan", "pengakuan", "penjelasan", "pernyataan")
    for form in ("", " pers", " resmi", " tertulis")
)
"""Phrases behind what was said, before whoever says it."""
ACCORDING = "menurut"
CLITIC = "nya"
PRONOUNS = frozenset({"dia", "ia", "beliau", "dirinya", "mereka"})
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
CITES = "mengutip"
"""The verb whose object said it (`mengutip seorang pejabat, bahwa ...`)."""
TOWARDS = frozenset({"kepada", "lewat", "melalui"})
"""Prepositions before the medium that somebody spoke to, or through."""

THROUGH = tuple(
    f"{preposition} {noun}"
    for preposition in ("dalam", "melalui", "lewat", "dari")
    for noun in (
        "jumpa pers",
        "keterangan pers",
        "keterangan resmi",
        "keterangan resminya",
        "keterangan tertulis",
        "keterangan tertulisnya",
        "konferensi pers",
        "siaran pers",
        "siaran persnya",
    )
)
"""Phrases that say in what form something was said."""

FINITE = _words(
    """
    ada adalah akan bakal belum berhasil bisa boleh bukan bukanlah cukup dapat hanya harus hendak ialah ingin
    jangan justru makin malah masih mampu mau memang merupakan mesti mungkin perlu pernah sangat sedang semakin sempat
    siap sudah tak takkan telah
    tengah terlalu tetap tidak wajib
    """
)
"""Words that make a clause of a noun phrase: auxiliaries, negations, copulas."""
COPULAS = _words("adalah hanyalah ialah inilah itulah merupakan menjadi")
OPENS_CLAUSE = _words(
    "apabila bila dia dirinya hanya ia jika kalau kami kita mereka meski meskipun pihaknya saya timnya walau"
)
"""Words that, right behind a verb of saying, begin a clause."""
ROOT_PREDICATES = _words(
    """
    aman butuh datang efektif gagal hadir hidup hilang hoaks hoax ikut jatuh kalah keluar lahir layak lolos masuk
    mati mudah mulai naik normal pantas pergi positif puas punya rusak sebanyak sebesar selesai senang setuju suka
    sulit sungkan tahu tewas tiba tinggal tumbuh turun yakin
    """
)
"""Predicates without a prefix."""
RELATIVE = {"guna": 1, "untuk": 1, "yang": 3}
"""Words that begin a phrase within a phrase, and how many words behind them its verb stands at most."""
SUBORDINATE = _words(
    """
    agar akibat dimana jika kala karena ketika lantaran meski meskipun namun saat sambil sebab sebelum sehingga seiring
    sembari setelah seusai supaya usai walau
    """
)
"""Words behind which nothing tells whether what stands before them is a clause."""
PREPOSITIONS = _words(
    "atas bersama dengan kepada mengenai sebagai sejak selama seperti serta soal tentang terhadap terkait"
)
"""Words that go on with a noun phrase; behind a noun in `-nya` (`dukungannya kepada ...`) no clause comes any more."""
NO_VERBS = _words(
    """
    berapa berbagai beberapa berdasarkan berikut berikutnya berita bersama berserta berturut-turut digital diri dirinya
    disiplin diskusi distribusi divisi direksi direktur dinamika dinas diplomasi diplomat dilema dimensi media melalui
    melainkan menurut mereka merek metode mekanisme merdeka menteri meter menit menjelang mengingat terakhir terbaik
    terbaru terbesar terdahulu terdekat terhadap terkait terkini termasuk ternyata tersebut tersendiri tertentu terus
    tertinggi teritorial terorisme teror
    """
)
"""Words that begin as verbs do and are none."""
OPENS_OBJECT = _words(
    """
    adanya alasan apresiasi dukungan keinginan kekhawatiran kembali kesiapan komitmen mengenai pentingnya perlunya rasa
    soal tentang terima terkait ucapan
    """
)
"""Words that begin what is talked about rather than what is said."""
SOURCES = _words("analisis catatan data hasil kajian pantauan perhitungan perkiraan prakiraan statistik")
"""Words that begin what is not somebody and yet tells something (`menurut data polisi`)."""
ACCOUNTS = _words("informasi keterangan laporan pemberitaan pengakuan penuturan penyelidikan pernyataan rilis versi")
"""Words that begin what tells something where no name follows (`menurut penuturan warga`)."""
THINGS = _words(
    """
    acara aksi alasan anggapan angka aturan bukti fakta fenomena gambar gerakan gol hal hasil insiden itu jawaban
    kabar kalimat kasus kata keadaan kebijakan kejadian keputusan ketidakpercayaan klaim kondisi langkah
    momen pendapat penilaian peristiwa pertanyaan perubahan produk rencana rumor saat sikap situasi tahun temuan
    tindakan tuduhan ucapan video
    """
)
"""Heads of `... itu` that are not somebody who says something."""
CLAIMS = _words(
    """
    anggapan dugaan informasi isu kabar kemungkinan klaim laporan optimis optimistis percaya perkiraan pernyataan rumor
    sebagai spekulasi tuduhan tudingan yakin yang
    """
)
"""Words that keep the clause behind a later `bahwa` from being what somebody says (`membantah kabar bahwa ...`)."""
SAME_SUBJECT = _words("dan dengan lalu sambil sembari seraya serta")
"""Words between a verb of saying and the clause whose subject it shares (`..., seraya menambahkan bahwa ...`)."""
CONNECTIVES = _words("apalagi bahkan dan karena lantaran namun padahal sebab sedangkan sehingga sementara tapi tetapi")
"""Words behind which `menurut` begins a clause of its own without a comma (`karena menurutnya ...`)."""

FIRST_PERSON = frozenset({"saya", "aku", "kami", "kita"})
NOT_REPORTING = _words(
    """
    agar atau bagi belum bisa bukan dan dapat demi dengan enggan guna harus hendak ikut ingin ketika mau perlu
    saat sambil sebelum sembari seraya setelah supaya tak tanpa tidak untuk usai yang
    """
)
"""Words right before a verb of saying that keep it from being the main verb of what its subject says."""

AFTER_SPEAKER = _words(
    """
    Ahad Jum'at Jumat Kamis Minggu Rabu Sabtu Selasa Senin
    adalah akan akhirnya bahkan bahwa baru-baru dalam dengan di hanya hari jelas juga justru kala karena kata
    kemarin kembali kemudian kepada kerap ketika lagi lalu lewat malah masih melalui pada pernah pun saat sambil
    sebagaimana sebelum sebelumnya secara selalu sembari sempat sendiri seperti seraya setelah seusai singkat soal
    sudah tak tegas telah tentang terkait tidak turut ujar untuk usai yang
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

CONNECTING = frozenset(
    {
        "kendati demikian",
        "lebih jauh",
        "lebih lanjut",
        "meski begitu",
        "meski demikian",
        "meskipun demikian",
        "oleh karena itu",
        "oleh sebab itu",
        "sampai saat ini",
        "sejauh ini",
        "selama ini",
    }
) | _words(
    """
    adapun apalagi bahkan dalam dan itu juga karena kemudian ketika kini lalu lebih namun padahal saat sebab
    sebaliknya sebelumnya sedangkan selain selanjutnya sementara tapi tetapi
    """
)
"""Words and phrases that may stand before the subject of a clause."""
