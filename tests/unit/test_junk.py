"""Adverts, embeds, promotions, page numbers, notices, captions, tags, signatures and notes; prose like them stays."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscorpus import Kind, parse

FIRST = "Hujan deras mengguyur seluruh kota sejak Senin pagi dan merendam puluhan rumah warga di tepi sungai."
SECOND = "Petugas mengungsikan warga ke balai desa, sementara sekolah diliburkan sampai air surut kembali."
THIRD = "Wali kota meninjau lokasi pada sore hari dan membagikan selimut kepada keluarga yang mengungsi."


def marked(text: str) -> list[tuple[str, str]]:
    """Kind and text of the blocks that are not prose."""
    blocks = parse(text, views=()).blocks
    return [(b.kind.value, text[b.start : b.end].strip()) for b in blocks if b.kind is not Kind.PARAGRAPH]


def between(line: str) -> list[tuple[str, str]]:
    """What is marked where a line stands between two paragraphs."""
    return marked(f"{FIRST}\n{line}\n{SECOND}")


LINES = [
    ("advert", "ADVERTISEMENT"),
    ("advert", "Advertisement"),
    ("advert", "SCROLL TO CONTINUE WITH CONTENT"),
    ("advert", "SCROLL TO RESUME CONTENT"),
    ("advert", "ADVERTISEMENT SCROLL TO CONTINUE WITH CONTENT"),
    ("advert", "Scroll ke bawah untuk lanjut membaca"),
    ("advert", "Sponsored"),
    ("advert", "Mau baca artikel ini tanpa iklan?"),
    ("advert", "Berlangganan sekarang"),
    ("advert", "Ada saldo gratis 20 ribu untuk pembaca baru di sini!"),
    ("advert", "Segera unduh aplikasi Kanal Kota sekarang juga dan jangan lupa berlangganan."),
    ("social", "[Gambas:Video 20detik]"),
    ("social", "[ Gambas : Video CNN ]"),
    ("social", "[Gambas:Instagram]"),
    ("social", "View this post on Instagram"),
    ("social", "A post shared by Kabar Kota (@kabarkota)"),
    ("social", "Sebuah kiriman dibagikan oleh Kabar Kota (@kabarkota)"),
    ("social", "— Kabar Kota (@kabarkota) September 1, 2023"),
    ("social", "pic.twitter.com/aB3dE5fG7h"),
    ("social", "https://www.instagram.com/p/Cabc123/"),
    ("social", "Ikuti kami di"),
    ("social", "Ikuti juga informasi lainnya di Facebook, Instagram dan Twitter"),
    ("social", "Ikuti Whatsapp Channel Kabar Kota"),
    ("social", "Baca Berita Terbaru Lainnya di GOOGLE NEWS"),
    ("social", "Cek Berita dan Artikel yang lain di Google News"),
    ("social", "(Ayo ikuti saluran WhatsApp KabarKota.com biar tidak ketinggalan berita. Klik di sini ya!)"),
    ("social", "Dapatkan update berita pilihan dan breaking news setiap hari dari KabarKota.com."),
    ("social", "Bagikan: Facebook Twitter WhatsApp"),
    ("pagination", "2 dari 3 halaman"),
    ("pagination", "Halaman 1 2 3 Selanjutnya"),
    ("pagination", "Simak selengkapnya di halaman berikutnya"),
    ("pagination", "Halaman selanjutnya -->"),
    ("pagination", "Bersambung ke halaman selanjutnya."),
    ("legal", "Artikel ini telah tayang di KabarKota.com dengan judul Banjir Rendam Rumah"),
    ("legal", "Copyright © KABAR KOTA 2026"),
    ("legal", "© 2026 Kabar Kota"),
    ("legal", "Dilarang keras mengambil konten untuk AI di situs ini tanpa izin tertulis dari Kabar Kota."),
    ("legal", "Disclaimer: setiap keputusan ada di tangan pembaca."),
    ("legal", "Isi artikel ini sepenuhnya menjadi tanggung jawab penulis."),
    ("note", "Catatan Redaksi: judul artikel ini diubah pada Rabu (6/3/2024) pukul 10.00 WIB."),
    ("note", "Disclosure: Kabar Kota adalah mitra acara ini."),
    ("furniture", "loading..."),
    ("furniture", "banjir_kota-2.jpg"),
    ("furniture", "var gax_wid = 'abc';"),
    ("furniture", "googletag.cmd.push(function() { googletag.display('div-1'); });"),
    ("furniture", '<script src="https://iklan.example/a.js">'),
    ("furniture", 'Wali Kota " src="https://cdn.example/a.jpg" style="height : 234 px" / >'),
    ("furniture", "Home > Berita > Nasional"),
    ("furniture", "Dibaca 1.234 kali"),
    ("furniture", "(4 Vote)"),
    ("furniture", ","),
    ("caption", "Warga menyelamatkan perabot. (Foto: Kabar Kota/Rahmawati)"),
    ("caption", "Banjir ( Foto : Istimewa )"),
    ("caption", "Banjir di tepi sungai (credit: instagram.com/kabarkota)"),
    ("caption", "Rumah warga yang terendam Foto: Rahmawati/KabarKota"),
    ("caption", "Rumah warga yang terendam. | Foto: Dinas Sosial"),
    ("caption", "Wali kota meninjau rumah warga, Selasa (5/3/2024). ANTARA FOTO/Rahma Wati/foc"),
    ("caption", "Ilustrasi banjir. Getty Images"),
    ("caption", "Posko pengungsian. ISTIMEWA"),
    ("caption", "KOMPAS.com/RAHMAWATI Warga menyelamatkan perabot dari rumah yang terendam"),
    ("caption", "Dok. Pemkot Malang Warga menyelamatkan perabot"),
    ("caption", "Rahma Wati © KabarKota.com"),
    ("caption", "Foto: Dinas Sosial"),
    ("keywords", "Tags: banjir, sungai"),
    ("keywords", "#banjir #sungai"),
]


@pytest.mark.parametrize(("kind", "line"), LINES)
def test_lines_between_paragraphs(kind: str, line: str) -> None:
    assert between(line) == [(kind, line)]


PROSE_LINES = [
    "Perusahaan itu menjual advertisement di halaman depan korannya.",
    "Warga diminta scroll ke bawah untuk melihat peta banjir, kata petugas.",
    "Pelanggan yang sudah berlangganan tidak membayar lagi.",
    "Berlangganan koran masih lazim di kota itu.",
    "Unduh aplikasi Digital Korlantas di ponsel, lalu isi data diri.",
    "Ada saldo yang belum dibayarkan kepada 20 pekerja.",
    "Foto itu dibagikan lewat saluran WhatsApp warga.",
    '"Ikuti kami di jalan ini," kata petugas kepada warga.',
    "Baca pesan di grup WhatsApp warga, petugas langsung datang ke lokasi.",
    "Akses Google News sempat terganggu pada Senin pagi.",
    "Akun Instagram resmi wali kota (@walikota) mengunggah foto itu.",
    "Pendaftaran dibuka di laman https://banjir.example/daftar mulai Senin.",
    "https://banjir.example/daftar",
    "Korban ditemukan di halaman selanjutnya dari buku tamu itu.",
    "Warga berkumpul di halaman 2 gedung itu.",
    "Artikel ini membahas cara menghadapi banjir.",
    "Hak cipta lagu itu dipegang ahli warisnya.",
    "Petugas dilarang mengambil gambar tanpa izin tertulis dari pengadilan.",
    "Pajak itu menjadi tanggung jawab penulis, kata pejabat itu.",
    "Audit itu memberi status disclaimer kepada kementerian.",
    "Catatan redaksi koran itu dikutip di sidang.",
    "Jendela window. dan pintu rusak diterjang banjir.",
    "Video itu dibaca 1.234 kali dalam sehari.",
    "Polisi memeriksa foto yang beredar (foto itu diambil warga).",
    "Ketua Badan Penanggulangan Bencana Daerah (BPBD)",
    "Harga naik dari 2 dari 3 pasar yang dipantau.",
    "Tag harga pada barang itu dilepas.",
    "Lagu itu tayang di Kabar TV pada Jumat malam.",
]


@pytest.mark.parametrize("line", PROSE_LINES)
def test_sentences_with_the_words_stay(line: str) -> None:
    assert [found for found in between(line) if found[0] != "subhead"] == []


@pytest.mark.parametrize("line", PROSE_LINES)
def test_sentences_with_the_words_stay_in_a_flat_text(line: str) -> None:
    assert marked(f"{FIRST} {line} {SECOND}") == []


INLINE = [
    ("advert", "SCROLL TO CONTINUE WITH CONTENT"),
    ("advert", "ADVERTISEMENT SCROLL TO CONTINUE WITH CONTENT"),
    ("advert", "Advertisement"),
    ("social", "[Gambas:Video 20detik]"),
    ("social", "View this post on Instagram A post shared by Kabar Kota (@kabarkota)"),
    ("social", "pic.twitter.com/aB3dE5fG7h— Kabar Kota (@kabarkota) June 30, 2019"),
    ("furniture", "Loading..."),
    ("legal", 'Artikel ini telah tayang di KabarKota.com dengan judul "Banjir Rendam Rumah",'),
    ("legal", "*) Disclaimer: Jadwal ini dapat berubah sewaktu-waktu sesuai kebijakan penyiaran."),
    ("pagination", "Klik halaman selanjutnya>>>"),
    ("note", "Catatan Redaksi: Judul artikel ini diubah pada Rabu pagi."),
]


@pytest.mark.parametrize(("kind", "stretch"), INLINE)
@pytest.mark.parametrize("blank", ["", " ", "  "])
def test_stretches_inside_a_line(kind: str, stretch: str, blank: str) -> None:
    assert marked(f"{FIRST}{blank}{stretch}{blank}{SECOND}") == [(kind, stretch)]


def test_a_channel_glued_to_a_source() -> None:
    found = marked(f"{FIRST}Ikuti Whatsapp Channel Republikasumber : Antara")
    assert found == [("social", "Ikuti Whatsapp Channel Republika"), ("signature", "sumber : Antara")]


def test_excel_escapes() -> None:
    assert marked(f"{FIRST}_x000D_ _x000D_{SECOND}") == [("furniture", "_x000D_ _x000D_")]


def test_the_words_of_lost_links() -> None:
    assert marked(f"{FIRST} LINK\xa0 LINK LINK {SECOND}") == [("furniture", "LINK\xa0 LINK LINK")]
    assert marked(f"{FIRST} Partai LINK menang. {SECOND}") == []


def test_a_promotion_broken_at_its_links() -> None:
    promotion = [
        "Simak",
        "breaking news",
        "dan",
        "berita pilihan",
        "kami langsung di ponselmu. Pilih saluran andalanmu akses berita KabarKota.com WhatsApp Channel :",
        "https://www.whatsapp.com/channel/0029VaFPbed",
        ". Pastikan kamu sudah install aplikasi WhatsApp ya.",
    ]
    assert marked("\n".join([FIRST, *promotion])) == [("social", line) for line in promotion]


def test_a_lone_conjunction_is_prose() -> None:
    assert between("dan") == []


SIGNATURES = [
    "(den/udi)",
    "( res / res )",
    "(kha)",
    "[feb]",
    "[ cob ]",
    "(adv/den/van)",
    "(*/den)",
    "(den/lim/habis)",
    "(Fitra Iskandar)",
    "(Arief Setyadi )",
    "[ Rahma Wati ]",
    "(Surya/Galih Lintartika)",
    "(Tribunnews.com/Rahma Wati)",
    "(Tribunnews.com/Rahma, TribunKota.co.id/Dewi Sari)",
    "(CNN Indonesia/Rahma Wati)",
    "(ANTARA)",
    "(Antara/Reuters)",
    "( Antara )",
    "(T.I025/R010)",
    "( Uu . SYS / G003/M016 )",
    "(Tri)",
    "(b)",
    "— Bernama",
]


@pytest.mark.parametrize("signature", SIGNATURES)
def test_signatures_end_the_text(signature: str) -> None:
    assert marked(f"{FIRST} {SECOND} {signature}") == [("signature", signature)]
    assert marked(f"{FIRST}\n{SECOND} {signature}\n") == [("signature", signature)]


@pytest.mark.parametrize("signature", SIGNATURES[:16])
def test_signatures_behind_a_quotation(signature: str) -> None:
    assert marked(f'{FIRST} "Kami siap," ujarnya.{signature}') == [("signature", signature)]
    assert marked(f'{FIRST} "Kami siap." {signature}') == [("signature", signature)]


@pytest.mark.parametrize("signature", ["(den/udi)", "(kha)", "(Fitra Iskandar)", "(Tribunnews.com/Rahma Wati)"])
def test_a_signature_above_junk_is_one(signature: str) -> None:
    below = ["Baca juga: Banjir Rendam Rumah", "ADVERTISEMENT"]
    found = marked("\n".join([FIRST, f"{SECOND} {signature}", *below]))
    assert found == [("signature", signature), ("related", below[0]), ("advert", below[1])]


def test_who_signs() -> None:
    assert parse(f"{FIRST} (Tribunnews.com/Rahma Wati)", views=()).authors == ("Rahma Wati",)
    assert parse(f"{FIRST} (Fitra Iskandar)", views=()).authors == ("Fitra Iskandar",)
    assert parse(f"{FIRST} (den/udi)", views=()).initials == ("den", "udi")
    assert parse(f"{FIRST} (Antara/Reuters)", views=()).agencies == ("Antara", "Reuters")


@pytest.mark.parametrize(
    "ending",
    [
        "Mereka pindah dari kota lama (Bandung)",
        "Laporan itu disusun kantor berita itu (VIVA)",
        "Nilai tukar turun pada Jumat (24/7)",
        "Ia bermain untuk Liverpool (Inggris)",
        "Peserta dari dua partai itu hadir (PKB, PPP)",
        "Ganda campuran itu menang (INA / MAS)",
        "Tarif berlaku hari ini. (Berlaku hingga pukul 24.00 WIB)",
        "Rinciannya ada di grafis. (selengkapnya lihat grafis)",
        '"Kami siap." - Soekarno',
        "Ia mengajar di kampus (1995-1998).",
    ],
)
def test_brackets_of_the_last_sentence_stay(ending: str) -> None:
    assert marked(f"{FIRST} {ending}") == []


def test_a_bracket_inside_the_text_stays() -> None:
    assert marked(f"{FIRST} (Fitra Iskandar) {SECOND}") == []


@pytest.mark.parametrize("mark", ["(*)", "( * )", "(**)", "[]", "***"])
def test_end_marks(mark: str) -> None:
    assert marked(f"{FIRST} {mark}") == [("end_mark", mark)]
    assert marked(f"{FIRST}\n{mark}") == [("end_mark", mark)]


TAILS = [
    ("legal", "COPYRIGHT © KABAR KOTA 2026 Dilarang keras mengambil konten tanpa izin tertulis dari Kabar Kota."),
    ("legal", "Artikel ini telah tayang di KabarKota.com dengan judul Banjir Rendam 20 Rumah di Tepi Sungai"),
    ("legal", "Artikel ini telah tayang di Kabar Kota."),
    ("social", "Boleh follow media sosial Kabar Kota di Twitter, Facebook, Instagram dan Telegram"),
    ("social", "Akses KabarKota.com di Google News atau WhatsApp Channel KabarKota.com."),
    ("pagination", "Lanjut ke halaman berikutnya"),
    ("pagination", "Halaman Selanjutnya ------>"),
]


@pytest.mark.parametrize(("kind", "tail"), TAILS)
def test_tails_of_a_flat_text(kind: str, tail: str) -> None:
    assert marked(f"{FIRST} {SECOND} {tail}") == [(kind, tail)]


def test_tails_are_peeled_one_after_the_other() -> None:
    found = marked(f"{FIRST} (den/udi) (*) Artikel ini telah tayang di KabarKota.com dengan judul Banjir Rendam Rumah")
    assert [kind for kind, _ in found] == ["signature", "end_mark", "legal"]


class TestTags:
    def test_lines_below_the_signature_in_any_case(self) -> None:
        found = marked(f"{FIRST}\n{SECOND}\n(den/udi)\ntimnas indonesia\nTimnas Indonesia")
        assert found == [("signature", "(den/udi)"), ("keywords", "timnas indonesia"), ("keywords", "Timnas Indonesia")]

    def test_a_signature_at_the_end_of_the_line_above(self) -> None:
        found = marked(f"{FIRST}\n{SECOND} (den/udi)\ntimnas indonesia\nraja ampat")
        assert found == [("signature", "(den/udi)"), ("keywords", "timnas indonesia"), ("keywords", "raja ampat")]

    def test_tags_behind_the_signature_of_a_flat_text(self) -> None:
        found = marked(f"{FIRST} {SECOND} (dek/lir) bupati malang banjir kota malang")
        assert found == [("signature", "(dek/lir)"), ("keywords", "bupati malang banjir kota malang")]

    def test_the_title_of_an_advert_among_them(self) -> None:
        found = marked(f"{FIRST}\n(den/udi)\nbanjir\nSaldo Ramadan\nAda saldo gratis untuk pembaca di sini!")
        assert [kind for kind, _ in found] == ["signature", "keywords", "advert", "advert"]

    def test_sentences_below_a_signature_stay(self) -> None:
        assert marked(f"{FIRST}\n(den/udi)\n{SECOND}\n{THIRD}") == [("signature", "(den/udi)")]

    def test_hashtags_that_close_a_flat_text(self) -> None:
        assert marked(f"{FIRST} #banjir #sungai") == [("keywords", "#banjir #sungai")]

    def test_a_hashtag_of_the_last_sentence_stays(self) -> None:
        assert marked(f"{FIRST} Warga memakai tagar #PeduliBanjir") == []


WORDS = [
    "advertisement",
    "iklan",
    "scroll",
    "berlangganan",
    "google news",
    "whatsapp channel",
    "gambas",
    "halaman berikutnya",
    "selengkapnya",
    "telah tayang",
    "copyright",
    "disclaimer",
    "foto",
    "tags",
    "catatan redaksi",
    "loading",
]


@given(st.lists(st.sampled_from(WORDS), min_size=1, max_size=3), st.integers(1, 12), st.sampled_from(["\n", " "]))
def test_words_of_junk_in_a_sentence_strip_nothing(words: list[str], at: int, joint: str) -> None:
    sentence = FIRST.split()
    sentence[at:at] = " ".join(words).split()
    assert marked(joint.join([SECOND, " ".join(sentence), THIRD])) == []


@given(
    st.sampled_from(INLINE),
    st.sampled_from([FIRST, SECOND]),
    st.sampled_from([THIRD, f'"Kami siap," kata petugas. {THIRD}']),
)
def test_an_inline_rule_takes_no_more_than_its_stretch(unit: tuple[str, str], before: str, after: str) -> None:
    body = parse(f"{before} {unit[1]} {after}", views=()).body
    assert body == " ".join([before, after])
