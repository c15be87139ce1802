"""Numbers and names that look like dates and are none: no calendar date may be found in any of these sentences.

Each stands before a sentence with one date, which shows that the text was read: that date alone is found. Durations,
sets and vague references are no calendar dates and do not count.
"""

from __future__ import annotations

from datetime import date

import pytest

from newscorpus.dates import find_dates
from newscorpus.prose import prose
from newscorpus.records import Kind, TimeExpression, TimeType
from newscorpus.shadow import shadow

ANCHOR = date(2023, 9, 12)
DATE = "12 September 2023"
LAST = f"Mereka pulang pada {DATE}."

INDONESIAN = {
    "vehicles in service": """
        Penumpang pesawat GA 2019 menunggu di ruang tunggu.
        Penerbangan JT-610 dan QZ 8501 memakai terminal yang sama.
        Penerbangan SJ 182 dibatalkan karena kabut.
        Kereta api KA 107 berhenti di jalur 3.
        Rangkaian KRL 2006 diganti dengan rangkaian baru.
        Bus jurusan 1/2 berhenti di depan pasar.
        Maskapai itu membuka rute SQ-2015 ke Medan.
        Kapal perang nomor lambung 12-05 bersandar di dermaga.
        Penumpang naik dari gerbong 5-12 secara bergantian.
        Nomor kursi mereka 12/9 dan 12/10.
    """,
    "amounts": """
        Kerugian mencapai Rp 12.09.000 per keluarga.
        Harga beras naik menjadi Rp 12.000 per kilogram.
        Perusahaan itu meraih US$ 2,5 juta dari penjualan.
        Uang sebesar Rp2.019.000 disita petugas.
        Ia membayar Rp 2000 untuk parkir motor.
        Tarifnya Rp 1.990 per menit.
        Bank menyalurkan Rp 12,9 triliun kepada nelayan.
        Dolar menguat ke Rp 14.205 pada penutupan.
        Harga sahamnya naik dari 1900 menjadi 2000.
        Indeks ditutup di level 6.812,19.
        Sebanyak 2019 orang mengikuti lomba itu.
        Panitia menyiapkan 1945 bungkus nasi.
        Bantuan itu untuk 2000 keluarga di pesisir.
        Pabrik itu memberhentikan sekitar 1800 buruh.
        Jumlah pendaftar naik dari 1700 menjadi 2050 orang.
        Produksi turun dari 2010 ton ke 1990 ton.
        Stadion itu dipadati hingga 2000 penonton.
        Jaringan itu hadir di 2000 desa.
        Mesin itu mampu menyala sampai 1900 jam.
        Naskah itu diringkas dalam 2000 kata.
        Ia mengumpulkan antara 1900 dan 2000 perangko.
        Ada 12-15 ekor sapi di kandang itu.
        Cadangan devisa tercatat 12.09 miliar dolar.
    """,
    "shares and fractions": """
        Laba bersih naik 12,9 persen dibanding target.
        Inflasi inti bertahan di 2,5 persen.
        Suara yang masuk baru 3/4 dari seluruhnya.
        Dua pertiga (2/3) anggota menyetujui usul itu.
        Tiga perempat (3/4) lahan sudah ditanami.
        Setengah (1/2) gelas air cukup untuk adonan itu.
        Rasio gini turun ke 0,38 di perkotaan.
        Kemungkinannya 50-50 menurut pelatih.
        Sekitar 1/3 warga belum menerima bantuan.
        Tingkat hunian hotel 10-12% di luar kota.
        Kadarnya 5/12 dari ambang batas.
        Sebanyak 9/10 responden menjawab puas.
        Nilai ujiannya 8/10 untuk bahasa.
        Kebijakan ganjil-genap menekan kemacetan 30-31 persen.
    """,
    "scores": """
        Tuan rumah menang 2-1 lewat gol tendangan bebas.
        Pasangan itu unggul 21-19, 12-21, 21-15.
        Skor akhir 3-4 membuat pendukung kecewa.
        Ia takluk 6-4, 3-6, 7-5 dari unggulan kedua.
        Timnas unggul agregat 5-4 (2-2, 3-2).
        Ganda putra menutup gim kedua dengan 21-12.
        Kedudukan 1-1 bertahan sampai turun minum.
        Petinju itu mencatat rekor 12-9-1 sepanjang kariernya.
        Gol itu tercipta pada menit 45+2.
        Kuarter pertama berakhir 20-19 untuk tim tamu.
        Pelari itu finis dengan catatan 2.04.11.
        Ia menempuh putaran tercepat dalam 1:30.512.
        Formasi 4-3-3 diubah menjadi 3-5-2.
        Klub itu menduduki peringkat 9/18 klasemen.
    """,
    "places on a map": """
        Gempa berpusat di 6.12 LS dan 106.49 BT.
        Titik apinya berada pada koordinat -6.2088, 106.8456.
        Kapal itu karam di 7°15' LS, 112°45' BT.
        Pusat badai ada di 12.9 Lintang Utara.
        Episentrum terletak 10-12 kilometer barat daya kota.
        Pos pendakian itu ada di ketinggian 2019 meter.
        Gunung itu menjulang pada 1800 meter di atas permukaan laut.
        Jalan tol itu rusak di kilometer 12/9.
        Mobil itu menabrak pembatas di KM 20.04 arah Bandung.
    """,
    "laws and papers": """
        Aturan itu tercantum dalam UU Nomor 11 Tahun 2020.
        Pemerintah menerbitkan Perppu 1/2020 tentang keuangan negara.
        Ketentuan itu diganti dengan PP 28/2024.
        Izinnya berdasarkan SK 12/IX/2023 dari dinas.
        Terdakwa dijerat Pasal 5/12 aturan adat itu.
        Ia melanggar Pasal 12 ayat 3 undang-undang tersebut.
        Hakim merujuk Pasal 33 UUD 1945.
        Mahkamah memutus perkara Nomor 90/PUU-XXI/2023.
        Menteri mengacu pada PMK No 123/PMK.03/2020.
        Laporan itu bernomor LP/B/12/IX/2023/SPKT.
        Surat bernomor 045.2/12/9/2023 itu sudah dibalas.
        Perpres Nomor 10 Tahun 2021 dicabut.
        Perda Nomor 5 Tahun 2014 mengatur parkir.
        Penyidik memakai UU No 31 Tahun 1999 jo UU No 20 Tahun 2001.
        UU ITE No 1/2024 mulai dibahas.
        Ketetapan MPR XXV/1966 disebut dalam pidato itu.
        Resolusi Dewan Keamanan 1718 menjadi dasar sanksi.
        Surat edaran nomor 5-2-2021 beredar di grup warga.
        Berkas perkara nomor 12/9/2023 diserahkan kepada jaksa.
        Peraturan KPU Nomor 3 Tahun 2022 tentang tahapan berlaku.
        Kepmenkes No. 1199 Tahun 2004 masih dipakai.
        Pasal 1 sampai 12 dibahas satu per satu.
    """,
    "ages": """
        Korban berusia 45 tahun tinggal sendiri.
        Budi (45) ditemukan warga di tepi sungai.
        Siti Rahayu (12) dan adiknya (9) selamat.
        Bayi berumur 9 bulan itu dirawat.
        Anak usia 5-12 diimunisasi di balai desa.
        Peserta kelompok umur 10/12 bertanding lebih dulu.
        Kakek 81 tahun itu masih berkebun.
        Timnas U-23 berlatih di lapangan utama.
        Pemain 19 tahun itu mencetak dua gol.
    """,
    "phones and accounts": """
        Hubungi 0812-3456-7890 untuk pemesanan.
        Kantornya bisa ditelepon di 021-5201590.
        Pengaduan dilayani di nomor (021) 500-12-05.
        Layanan darurat 1500-345 beroperasi penuh.
        Donasi dikirim ke rekening 1234-01-2019-12-5.
        Rekeningnya 012.09.2019.5 atas nama yayasan.
        NIK 3201 1205 1990 0001 dipakai dua orang.
        NIP 19800512 200501 1 003 tercatat atas namanya.
        NPWP 09.254.294.3-407.000 sudah tidak aktif.
        Nomor antreannya 12-09 di loket tiga.
        Nomor polisnya 2019-001-12.
        Kode pemesanannya 5/12/A.
    """,
    "plates": """
        Mobil B 1234 CD menabrak warung.
        Truk AB 2019 XY terguling di tikungan.
        Polisi mencari sepeda motor L 1945 AA.
        Pelat nomor DK 12 AB itu palsu.
        Sedan bernomor polisi B 8 MEI ditilang petugas.
        Pemiliknya memesan pelat D 17 AGT kepada calo.
        Angkot nomor 05-12 mogok di tanjakan.
    """,
    "addresses": """
        Warga RT 05/RW 09 bergotong royong.
        Rumahnya di RT 03/05 Kelurahan Sukamaju.
        Kebakaran terjadi di RT 5/9 dekat pasar.
        Ia tinggal di RT.01/02 Desa Kertasari.
        Kantor itu ada di Jalan 17 Agustus.
        Gedungnya berdiri di Jalan Sudirman 12-14.
        Toko itu pindah ke Jalan Thamrin Kav 5-12.
        Polisi menutup Jalan 10 November sejak jembatan ambruk.
        Alamatnya Jalan Melati No 12/9 Semarang.
        Kos-kosan di Gang 3/12 itu digerebek.
        Blok C 5/12 sudah laku terjual.
        Kamar 12/5 kosong.
        Ia menyewa ruko di Jalan 1 Mei.
        Pos ronda Gang Juli dicat ulang.
        Rumah di Jalan April 12 itu disita.
        Kode pos 1945 tidak dikenal kurir.
    """,
    "products": """
        Komputer kantor itu masih memakai Windows 10.
        Server lama itu berjalan dengan Windows 2000.
        Ponsel iPhone 12 itu hilang di bus.
        Boeing 737-800 itu mendarat dengan selamat.
        Pesawat pengebom B-52 terbang di atas laut.
        Airbus A320-200 dan Su-27 dipamerkan.
        Laptop itu dijual dengan Office 2019.
        Ubuntu 22.04 dipasang di laboratorium sekolah.
        Versi 12.9.2 memperbaiki galat itu.
        Pembaruan ke versi 5.10.2019 gagal dipasang.
        Peugeot 2008 dan Mazda 2 diuji di sirkuit.
        Mobil itu bermesin 2000 cc.
        Kapasitas mesinnya naik dari 1800 ke 2000 cc.
        Gim Cyberpunk 2077 laris di pasaran.
        Gim NBA 2K19 dijual setengah harga.
        Senapan AK-47 ditemukan di gudang.
        Kamera itu punya lensa 18-55 milimeter.
        Galaksi NGC 1672 diabadikan teleskop itu.
        Asteroid 2019 LF6 melintas dekat bumi.
        Ban ukuran 205/55 R16 habis terjual.
        Printer seri L 3110-12 ditarik dari toko.
    """,
    "years in names": """
        Piala Dunia 2026 digelar di tiga negara.
        Pembahasan APBD 2019 berlangsung alot.
        Ia menjuarai MotoGP 2014 bersama Honda.
        Euro 2024 menjadi panggung terakhirnya.
        Tiket Olimpiade Tokyo 2020 dikembalikan.
        Asian Games 2018 meninggalkan utang stadion.
        Calon Pilkada 2024 mulai memasang baliho.
        Saksi Pemilu 2019 diperiksa kembali.
        Peserta SNMPTN 2021 memprotes sistem itu.
        Ia mewakili Bali di Miss Universe 2022.
        Program Indonesia Emas 2045 dipaparkan di kampus.
        Konvensi Jenewa 1949 dilanggar kedua pihak.
        Jadwal Liga 1 2023/2024 belum terbit.
        Mantan juara Piala Thomas 2020 itu cedera.
        Panitia PON XX 2021 digugat rekanan.
        Film Dilan 1990 diputar ulang di bioskop.
        Novel 1984 karya George Orwell diterjemahkan lagi.
        Band The 1975 batal tampil.
        Film perang 1917 meraih penghargaan.
        Serial Reply 1988 ditonton ulang penggemarnya.
        Universitas 17 Agustus 1945 menggelar wisuda.
        Rumah Sakit Ummi 2000 menambah kamar.
        Koperasi Tani 1998 membuka gerai.
        Klub Hannover 1896 turun kasta.
        Pemain Schalke dan TSV Munich 1860 itu pensiun.
    """,
    "measures": """
        Suhu udara 31-33 derajat Celsius terasa menyengat.
        Suhu naik 20.04 derajat dalam percobaan itu.
        Jaraknya 10-12 kilometer dari pelabuhan.
        Lintasan 1500 meter itu dibangun di lereng.
        Gelombang setinggi 2,5-4 meter mengancam nelayan.
        Obat itu diminum 3x1 sesudah makan.
        Dosisnya 1/2 tablet untuk anak-anak.
        Pasien diberi 250-500 mg parasetamol.
        Pasfoto ukuran 3x4 dan 4x6 dilampirkan.
        Kamar 2x2,5 meter itu dihuni lima orang.
        Pipa 5/8 inci itu bocor.
        Papan setebal 12-9 sentimeter dipasang.
        Tekanan darahnya 120/80 menurut bidan.
        Daya listriknya 1300-2200 watt.
        Tanah seluas 2000 meter persegi itu dijual.
        Kapal itu berbobot 2.019 ton.
        Irama lagu itu 4/4 dengan tempo cepat.
        Perbandingan semen dan pasir 1:3 atau 2:5.
        Layanan itu buka 24/7 bagi pelanggan.
        Kecepatan angin mencapai 5-31 knot.
        Resolusinya 1920 x 1080 piksel.
        Frekuensi radio itu 101.2 FM.
    """,
    "lengths of time": """
        Perjalanan itu memakan 2 jam 30 menit.
        Mereka menunggu dua minggu di pelabuhan.
        Ia dihukum 12 tahun penjara.
        Masa tanggap darurat berlangsung 7-14 hari.
        Film itu berdurasi 1 jam 45 menit.
        Kontraknya 3 tahun 5 bulan.
        Pendaki itu hilang selama 5-6 hari.
        Mereka menginap semalam di rumah warga.
        Ronda semalam suntuk itu melelahkan.
        Ia berpuasa tiga hari tiga malam.
        Perawatan itu berjalan 10-12 minggu.
        Dalam minggu tenang baliho diturunkan.
    """,
    "verses and books": """
        Ustaz itu membacakan QS 2:183 di depan jemaah.
        Pendeta mengutip Yohanes 3:16 dalam khotbahnya.
        Ia hafal Surah Al-Baqarah ayat 183-185.
        Matius 5:1-12 dibaca bersama.
        Bacaan diambil dari 1 Korintus 13:4-8.
        Hadis riwayat Bukhari nomor 2019 dikutipnya.
        Buku ber-ISBN 978-602-03-2019-5 itu ditarik.
        Jurnal ber-ISSN 1907-1914 itu terbit lagi.
        Naskah itu tersimpan di halaman 12-19.
        Soal nomor 5/12 dianulir panitia.
        Juz 30 dihafal anak itu.
        Bab 3.12 membahas ladang berpindah.
        Gambar (1/5) memperlihatkan jembatan itu.
        Tabel 12.9 memuat hasil panen.
    """,
    "people": """
        Mei Ling menjahit baju pengantin.
        Kado itu dibawa Tan Mei Hwa dari Medan.
        Juni Hartono memimpin rapat desa.
        Juli Ardiansyah menolak tawaran itu.
        April Setiawan menang di kelas berat.
        Agustus Sitompul mengajar matematika.
        Agus Salim dimakamkan di Kalibata.
        Hakim Januari Sinaga menunda sidang.
        Polisi memeriksa Oktober Siregar di kantornya.
        Desember Manurung membuka bengkel.
        Maret Samuel dipanggil pelatih timnas.
        Yohanes Sabtu membuka sekolah di Ende.
        Petrus Kamis mengajar anak nelayan.
        Lurah Rabu Santosa menemui warga.
        Ustaz Abdul Ahad berceramah di masjid.
        Theresa May 2 kali menunda pemungutan suara.
        Gitaris Brian May tampil bersama orkestra.
        Jan Ethes bermain di halaman istana.
        Sri Minggu Lestari berjualan soto.
        Hari Moekti dikenal sebagai penyanyi.
        Bu Senin menjual jamu gendong.
        Ibu April dan Bapak Juli mendaftar sebagai relawan.
        Kado itu untuk April, adiknya.
        Surat dari Juni membuat ibunya menangis.
        August Parengkuan menulis obituari.
        Septiani dan Mariana menjaga warung.
    """,
    "titles and sights": """
        Mahasiswa Universitas Sebelas Maret meneliti tanah.
        Rektor UNS Sebelas Maret menemui dosen.
        Stadion 17 Mei direnovasi dengan dana daerah.
        Laga itu dimainkan di Stadion Gelora 10 November.
        Kantor Mayapada menolak berkomentar.
        Warga turun di Stasiun Pasar Minggu.
        Anak-anak Sekolah Minggu bernyanyi.
        Penjahat itu ditangkap di Pasar Jumat.
        Film Sabtu Bersama Bapak diangkat dari novel.
        Film Minggu Pagi di Victoria Park diputar gratis.
        Buku Senin di Kota Lama terbit ulang.
        Lagu "Kamis Manis" merajai tangga lagu.
        Lagu "Desember" dibawakan Efek Rumah Kaca.
        Album "Selasa Kelabu" dirilis ulang.
        Taman Mei di tepi danau itu sepi.
        Kampung Sabtu terkenal karena batiknya.
        Peserta Aksi Kamisan membawa payung hitam.
        Relawan Bulan Sabit Merah membagikan air.
        Pasangan itu menunda bulan madu.
        Tanggal 2 gigi susu anak itu sekaligus.
        PT Abadi Jaya membuka gerai baru.
        Seni tari itu hampir punah.
        Kedai Kopi Agustus ramai pembeli.
        Kelompok Gerakan 30 Jari melukis tembok.
        Terlebih dahulu ia mengisi daftar hadir.
        Sosok itu bersembunyi di semak.
    """,
}
MALAY = {
    "Malay": """
        Penumpang penerbangan MH 2019 terkandas di lapangan terbang.
        Rumahnya di Jalan 5/12, Petaling Jaya.
        Pejabat itu terletak di Seksyen 7/12 Shah Alam.
        Mangsa berusia 45 tahun itu tinggal bersendirian.
        Harga minyak sawit naik kepada RM 2,019 satu tan.
        Dia didakwa mengikut Akta Kerja 1955.
        Kes itu disiasat mengikut Seksyen 12(3) Akta 1960.
        Belanjawan 2024 dibentangkan di Parlimen.
        Kereta WXY 2019 itu dijumpai terbakar.
        Pasukan itu menang 3-1 di laman sendiri.
        Mei Fong memenangi acara dobi itu.
        Jun Hoong merangkul pingat emas.
        Datuk Khamis Ali merasmikan gerai itu.
        Sabtu bin Ahmad menternak kambing.
        Abdul Ahad menulis sajak itu.
        Syarikat itu membeli 5 Mac baharu untuk kakitangan.
        Komputer Mac 2019 itu rosak.
        Dia menunggu dua minggu di hospital.
        Hubungi 03-2612 1990 untuk keterangan.
        Sebanyak 2019 peserta menyertai larian itu.
    """,
}


def sentences(tables: dict[str, str]) -> list[str]:
    return [line.strip() for table in tables.values() for line in table.strip().split("\n")]


# What the library gets wrong, by reason.
WRONG = {
    "a first name and a surname that is a weekday are written like somebody and the day they acted on": """
        Yohanes Sabtu membuka sekolah di Ende.
        Petrus Kamis mengajar anak nelayan.
    """,
    "after `dari` a person's name is written like the month that figures are compared with": """
        Surat dari Juni membuat ibunya menangis.
    """,
}
REASONS = {source: reason for reason, table in WRONG.items() for source in sentences({reason: table})}


def is_calendar(found: TimeExpression) -> bool:
    """Say whether an expression is a date or time of the calendar: `kini` is neither, nor is a duration or a set."""
    return found.type in (TimeType.DATE, TimeType.TIME) and not (found.value or "").endswith("_REF")


def calendar_dates(source: str, language: str) -> list[str]:
    text = prose(source, shadow(source), [(0, len(source), Kind.PARAGRAPH)])
    return [found.text for found in find_dates(text, anchor=ANCHOR, language=language) if is_calendar(found)]


@pytest.mark.parametrize(
    ("source", "language"),
    [(trap, "id") for trap in sentences(INDONESIAN)] + [(trap, "ms") for trap in sentences(MALAY)],
)
def test_no_date(source: str, language: str, request: pytest.FixtureRequest) -> None:
    if source in REASONS:
        request.applymarker(pytest.mark.xfail(strict=True, reason=REASONS[source]))
    assert calendar_dates(f"{source} {LAST}", language) == [DATE]


def test_the_set_is_large_and_its_known_failures_are_of_it() -> None:
    traps = sentences(INDONESIAN) + sentences(MALAY)
    assert len(set(traps)) == len(traps) > 220
    assert REASONS.keys() <= set(traps)
