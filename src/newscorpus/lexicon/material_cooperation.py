"""Triggers of material cooperation in PLOVER: COOPERATE, AID and RETREAT."""

from __future__ import annotations

from newscorpus.lexicon.event_words import READERS, SPORT
from newscorpus.lexicon.frames import Frame, Trigger
from newscorpus.records import EventType as T

_GIFTS = (
    "bantuan santunan sembako beasiswa hibah donasi sumbangan bansos blt hadiah bonus daging zakat paket tunai"
    " makanan dana obat logistik masker sertifikat hewan"
)
_ARMS = "senjata amunisi rudal artileri persenjataan peluru tank peralatan tenaga"

COOPERATIONS = (
    Trigger(
        T.COOPERATE,
        None,
        Frame.MEETING,
        phrases="bekerja sama, bekerja sama dengan",
        verbs="bekerjasama",
        not_before="dapat bisa harus untuk perlu saling terus",
        not_near=READERS,
    ),
    Trigger(
        T.COOPERATE,
        None,
        Frame.MEETING,
        noun_phrases="kerja sama",
        nouns="kerjasama",
        before="menjalin melakukan membuat meningkatkan memperkuat mempererat atas hasil",
        reach=1,
        not_behind="tim",
    ),
    Trigger(
        T.COOPERATE, None, Frame.MEETING, noun_phrases="kerja sama", nouns="kerjasama", behind="antara dengan", reach=2
    ),
    Trigger(
        T.COOPERATE,
        None,
        Frame.MEETING,
        verbs="menggandeng digandeng berkolaborasi",
        bare="gandeng",
        behind="A dengan perusahaan sejumlah para pemerintah",
        reach=2,
        not_behind="tangan",
    ),
    Trigger(T.COOPERATE, None, Frame.DIRECTED, phrases="melepas ekspor, melakukan ekspor"),
    Trigger(T.COOPERATE, None, Frame.DIRECTED, verbs="mengekspor diekspor", behind="A ke"),
    Trigger(
        T.COOPERATE,
        None,
        Frame.MEETING,
        noun_phrases="latihan bersama, latihan militer, latihan gabungan, operasi gabungan",
    ),
)

AIDS = (
    Trigger(
        T.AID,
        None,
        Frame.DIRECTED,
        nouns="bantuan santunan donasi sumbangan hibah",
        before="memberikan memberi menyalurkan menyerahkan mengirimkan mengirim membagikan menerima mendapat"
        " mendapatkan"
        " mengucurkan menggelontorkan kirim beri salurkan serahkan",
        reach=2,
        not_behind="hukum napas pernapasan",
    ),
    Trigger(
        T.AID,
        None,
        Frame.DIRECTED,
        verbs="menyalurkan disalurkan menyerahkan diserahkan membagikan dibagikan mendonasikan didonasikan"
        " menyumbangkan"
        " disumbangkan menghibahkan dihibahkan",
        nouns="penyaluran penyerahan pembagian",
        bare="salurkan serahkan bagikan",
        behind=_GIFTS,
        not_near=f"{READERS} {SPORT} kredit kur foto video ulang dividen saham",
    ),
    Trigger(
        T.AID,
        None,
        Frame.DIRECTED,
        verbs="memasok dipasok mengirim mengirimkan dikirim dikirimkan menyuplai",
        nouns="pengiriman",
        bare="kirim pasok",
        behind=f"{_GIFTS} {_ARMS}",
        not_near=f"{READERS} {SPORT} foto pesan",
    ),
    Trigger(
        T.AID,
        None,
        Frame.DIRECTED,
        verbs="membantu dibantu",
        bare="bantu",
        behind="A korban pengungsi warga masyarakat keluarga petani nelayan umkm",
        reach=1,
        not_near=f"{READERS} {SPORT} aplikasi fitur",
        not_before="dapat bisa dengan yang untuk guna agar bakal",
    ),
    Trigger(
        T.AID,
        None,
        Frame.DIRECTED,
        verbs="membantu",
        before="siap bersedia akan",
        reach=2,
        behind="A",
        not_near=f"{READERS} {SPORT}",
    ),
    Trigger(T.AID, None, Frame.DIRECTED, verbs="menyantuni disantuni"),
    Trigger(
        T.AID,
        None,
        Frame.DIRECTED,
        verbs="mengevakuasi dievakuasi",
        nouns="evakuasi",
        bare="evakuasi",
        not_before="jalur titik tempat peta tim",
        not_near=f"{READERS} jenazah mayat material mobil motor truk bangkai kendaraan",
    ),
    Trigger(
        T.AID,
        None,
        Frame.DIRECTED,
        verbs="menyelamatkan diselamatkan",
        behind="korban 0 seorang dua tiga nelayan penumpang warga sandera",
        reach=2,
        not_near=f"{SPORT} wajah muka nama",
    ),
)

RETREATS = (
    Trigger(
        T.RETREAT,
        "resign",
        Frame.JOINT,
        verbs="mengundurkan lengser",
        phrases="mengundurkan diri, meletak jawatan, menyatakan mundur, mundur dari jabatan, mundur dari jabatannya,"
        " mundur"
        " sebagai",
        noun_phrases="pengunduran diri",
        not_near=SPORT,
    ),
    Trigger(
        T.RETREAT,
        "resign",
        Frame.JOINT,
        bare="mundur",
        phrases="mundur dari",
        before="A",
        not_near=f"{SPORT} jadwal",
    ),
    Trigger(T.RETREAT, "withdraw", Frame.JOINT, phrases="menarik diri", not_near=SPORT),
    Trigger(
        T.RETREAT,
        "withdraw",
        Frame.DIRECTED,
        verbs="menarik ditarik",
        nouns="penarikan",
        behind="pasukan tentara militer",
        reach=1,
    ),
    Trigger(
        T.RETREAT,
        "release",
        Frame.DIRECTED,
        verbs="membebaskan dibebaskan melepaskan",
        bare="bebaskan",
        behind="tahanan sandera tersangka terdakwa narapidana napi demonstran 0 seorang dua warga dari A",
        reach=2,
        not_behind="tanggung pungutan lahan tanah pajak denda biaya diri bea",
        not_near=f"{SPORT} {READERS} tembakan",
    ),
    Trigger(
        T.RETREAT, "release", Frame.DIRECTED, nouns="pembebasan", behind="sandera tahanan bersyarat warga", reach=1
    ),
    Trigger(
        T.RETREAT,
        "release",
        Frame.DIRECTED,
        phrases="bebas dari penjara, bebas bersyarat, divonis bebas, dipulangkan ke",
        noun_phrases="vonis bebas",
    ),
    Trigger(
        T.RETREAT,
        "ceasefire",
        Frame.JOINT,
        noun_phrases="gencatan senjata",
        before="kesepakatan mencapai menyepakati menyetujui mengumumkan memberlakukan sepakat melakukan melanggar"
        " rencana"
        " negosiasi",
    ),
    Trigger(
        T.RETREAT,
        "ceasefire",
        Frame.JOINT,
        noun_phrases="gencatan senjata",
        behind="berlaku disepakati antara mulai itu",
    ),
    Trigger(T.RETREAT, "disarm", Frame.JOINT, phrases="menyerahkan diri", verbs="melucuti dilucuti"),
    Trigger(T.RETREAT, "access", Frame.DIRECTED, phrases="membuka akses, membuka perbatasan", not_near=READERS),
)

ROWS = (*COOPERATIONS, *AIDS, *RETREATS)
