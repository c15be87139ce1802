"""Titles, ranks, degrees, and the words that name offices and bodies, in Indonesian and Malay news.

They say where a role ends and a name begins in `Kepala Dinas Kesehatan Kota Malang Budi Santoso`: the name is what
follows the last of them. Words that are as often part of a person's name (Agung, Budi, Surya) are left out. The words
were taken from roles in 10,958 scraped articles and sorted by hand.
"""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# The first word of what somebody is, in lower case: it begins a role or a description.
HEADS = _words(
    """
    adik admin advokat agen ahli akademisi aktivis aktor aktris alumnus analis anggota apoteker arsitek artis asdep
    asisten assisten astronom atase atlet ayah bapak barista bassis bek bendahara bidan binaragawan bos budayawan
    budayawati bunda bupati calon camat capres captain cawapres ceo cfo chairman chairperson chairwoman chef chief
    co-founder coo cto dalang dandim danramil danrem danru danton dekan deputi desainer director direktur dirjen
    dirkrim dirkrimsus dirkrimum dirlantas dirreskrimsus dirreskrimum dirresnarkoba dirtipidter dirtipikor dirut
    dokter dosen dr dr. drg drg. drh drh. drummer dubes duta editor ekonom eks filsuf fisikawan forecaster
    fotografer founder gelandang general geolog gitaris gm gubernur guru hakim head ibu ilmuwan ilustrator imam
    influencer insinyur inspektur irwasum istri jaksa jamaah jampidmil jampidsus jampidum jemaah jubir juragan
    jurnalis juru jurucakap kabag kabagops kabareskrim kabid kabidhumas kabiro kades kadin kadinkes kadinsos kadis
    kadisdik kadishub kadiv kajari kajati kakak kakanwil kakorlantas kakorwil kalakhar kalaksa kanit kanselir kaops
    kapendam kapenrem kapolda kapolres kapolresta kapolrestabes kapolri kapolsek kapolsubsektor kapten kapusdatin
    kapuspen kapuspenkum karo karopenmas kartunis kasat kasatgas kasatlantas kasatpol kasatres kasatreskrim
    kasatresnarkoba kasatsamapta kasi kasihumas kasiops kasipenkum kasipidsus kasubag kasubbag kasubbid kasubdit
    kasubsi kasus keluarga kepala keponakan kerabat ketua ketum khatib khotib kiper koki kolonel kolumnis komandan
    komedian komentator komisaris komisioner komposer komut konselor konsultan koordinator korban koreografer
    kreator kurator legenda legislator lurah mahasiswa mahasiswi manager managing manajemen manajer mantan menag
    menaker menbud mendag mendagri mendikbud mendikbudristek mendikdasmen mendiktisaintek menhan menhub menkes
    menkeu menko menkomdigi menkominfo menkopolhukam menkopolkam menlu menpan menpar menparekraf menperin menpora
    menristek menseskab mensesneg mensos mentan menteri mentri minister mufti musikus musisi naib nelayan notaris
    novelis olahragawan orang owner pakar paman panglima panitera pebalap pebasket pebisnis pebola pebulutangkis
    pecatur pedagang pedangdut pegawai pegiat pegulat pejabat pekerja pelajar pelaksana pelaku pelari pelatih
    pelawak pelukis pemain pemerhati pemilik pemimpin pemuka penari penasehat penasihat penata pendeta pendiri
    peneliti penerjemah pengacara pengajar pengamat pengarah pengasuh pengelola pengemudi pengerusi penghulu
    pengurus pengusaha pentolan penulis penumpang penyair penyanyi penyelidik penyerang penyidik perancang perawat
    perdana perencana perwakilan perwira peselancar pesepakbola peserta pesohor petani petenis petinggi petinju
    petugas pilot pimpinan plh plt polisi politikus politisi prakirawan praktisi pramugari presdir presenter
    presiden president produser profesor psikiater psikolog pustakawan putra putri raja ratu rekan rektor relawan
    reporter sahabat saksi santri sastrawan secretary sejarawan sejawat sekda sekertaris seketaris sekjen sekjend
    sekretariat sekretaris sekum selebgram selebritas selebriti senator seniman senior sepupu seskab setiausaha
    siswa siswi sopir sosiolog sosok spokesperson staf stafsus striker suami sultan supervisor suster sutradara
    takmir tante teknisi teman terapis terdakwa tersangka tetangga timbalan tokoh ustadz ustaz vice vokalis vp wabup
    wadirlantas wagub wakajati wakapolda wakapolres wakapolresta wakapolrestabes wakapolri wakasat waketum wakil
    wali walikota wamen wamenaker wamendag wamendagri wamenhan wamenhub wamenkes wamenkeu wamenkumham wamenlu
    wamentan wapres warga wartawan wasekjen winger youtuber yuris
    """
)
RANKS = _words(
    """
    ACP Aipda Aiptu Ajun AKBP AKP Arh Arm Art ASP Bharada Bharatu Brigadir Brigjen Brigpol Bripda Bripka Briptu CP
    Cpl Czi Datin Dato Datuk DCP DSP Inf Inspektur Ipda Iptu Irjen Jenderal Kapten Kav Kolonel Kombes Komisaris
    Komjen Kompol Kopda Kopka Koptu Laksamana Laksda Laksdya Laksma Letda Letjen Letkol Letnan Lettu Mar Marsda
    Marsdya Marsekal Marsma Mayjen Mayor Pelda Peltu Pol Polisi Prada Praka Pratu Purn SAC Serda Seri Serka Serma
    Sersan Sertu Superintendan TNI Tun
    """
)
HONORIFICS = _words(
    """
    Abuya Ajengan Bang Bapak Bu Bunda Buya Cik Dr Dr. Dra Dra. Drg Drg. Drs Drs. Encik Gus H H. Habib Hajah Haji Hj
    Hj. Ibu Ir Ir. KH KH. Kak Kakak Kiai Kyai Lord Mas Mbak Mr Mr. Mrs Mrs. Ms Ms. Ning Nyai Nyonya Pak Pangeran
    Paus Prof Prof. Profesor Putri Sheikh Sir Syekh Tante Tengku Tgk Tgk. Tuan Ustad Ustadz Ustadzah Ustaz Ustazah
    """
)
DEGREES = _words(
    """
    Apt B.A B.Sc BA BSc CA CPA LL.M LLM Lc M.A M.Ag M.Ak M.Eng M.H M.Hum M.IP M.Kes M.Kom M.M M.Pd M.Psi M.Sc M.Si
    M.T MA MAg MBA MEng MH MHum MIP MKes MKom MM MPH MPd MPsi MSc MSi MT Ph.D PhD S.Ag S.E S.H S.Hut S.I.K S.IP S.Ik
    S.KM S.Ked S.Kep S.Kom S.Pd S.Psi S.STP S.Si S.Sos S.T SAg SE SFarm SGz SH SIK SIP SKM SKep SKom SPd SPsi SPt SS
    SSTP SSi SSn SSos ST STh Sp.PD SpA SpJP SpOG SpP SpPD
    """
)
# Capitals that are initials in a name, not the acronym of a body.
INITIALS = _words(
    """
    A AM AR DN GT H HA HM HR HS I J M MD MS MT R RA RM RP RR S
    """
)
# The word after one of these belongs to it, not to a person.
AREAS = _words(
    """
    Bandara Bukit CV Curug Danau Desa Distrik Dusun Gedung Geopark Gereja Gua Gunung Hotel IAIN Jalan Jl KM KRI
    Kabupaten Kampung Kecamatan Kejari Kejati Kelurahan Kodam Kodim Koramil Korem Kota Lanal Lantamal Lanud Lapas
    Laut Masjid PN PT Pantai Pelabuhan Pemkab Pemkot Pemprov Polda Polres Polresta Polrestabes Polsek Posyandu
    Prefektur Provinsi Pulau Puskesmas RS RSUD RSUP Rutan SDN SMA SMAN SMK SMKN SMP SMPN Selat Stadion Stasiun
    Sungai Taman Teluk UIN Universitas
    """
)
# The word after one of these is its place where a name of two words follows (`Kapolres Batu Andi Yudha`).
POSTS = _words(
    """
    Apartemen Bapas Bendungan Camat Candi Dandim Danramil Danrem Kades Kajari Kajati Kalapas Kapolda Kapolres
    Kapolresta Kapolrestabes Kapolsek Lurah Museum Pasar Ponpes Samsat Terminal Waduk
    """
)
OFFICE = _words(
    """
    Administrasi Advokasi Aerospace Agama Agraria Ahli Akademi Akademik Aksi Akun Akuntansi Aliansi Alumni Anak
    Analis Anggaran Anggota Angkatan Angkutan Antarabangsa Aparatur Aplikasi Area Arsip Asasi Aset Asosiasi Asuransi
    Ayat Bab Badan Bagian Bahagian Bahasa Balai Bandara Bangsa-Bangsa Bank Bantuan Bareskrim Bawaslu Bea Bedah Bela
    Belia Bencana Berita Besar Bidang Biro Birokrasi Bisnis Bola Branch Brand Brimob Budaya Bulu Bumi Bursa Cabang
    Center Chief Cipta Communication Community Corporate Country Cukai Daerah Dagang Dalam Dana Daop Darat Darurat
    Dasar Data Daya Demokrasi Demokrat Departemen Dermatologi Desa Dewan Digital Dinas Direksi Direktorat Distribusi
    Ditjen Ditregident Ditreskrimsus Ditreskrimum Divisi Downing Dunia Editor Ekonomi Eksekutif Ekspor Elektronika
    Energi Eropa Executive Fakultas Federasi Forum Founder Fraksi Front Gabungan Garuda Gastroenterologi Gedung
    Gempabumi General Geofisika Geologi Gerakan Gerindra Ginekologi Gizi Global Golkar Group Grup Hak Hanura Head
    Hematologi Hewan Hidup Hilirisasi Himpunan Hortikultura Hubungan Hukum Human Humas Hutan Ikatan Iklim Ilmu
    Imigrasi Indonesia Industri Informasi Informatika Infrastruktur Institut Institute Intelijen Internal
    Internasional International Investasi Islam Istana Jabatan Jaminan Jaringan Jasa Jawatankuasa Junior Kabinet
    Kadin Kajian Kamar Kanwil Kapasitas Kardiologi Kawasan Keadilan Keamanan Kebakaran Kebijakan Kebudayaan
    Kedokteran Kehakiman Kehutanan Kejagung Kejaksaan Kelautan Kelompok Keluarga Kemanusiaan Kemaritiman Kemenag
    Kemenaker Kemendag Kemendagri Kemendikbud Kemendikbudristek Kemenhan Kemenhub Kemenkes Kemenkeu Kemenko
    Kemenkominfo Kemenkumham Kemenlu Kemenparekraf Kemenperin Kemenpora Kemensos Kementan Kementerian Kemnaker
    Kepatuhan Kepegawaian Kependudukan Kepolisian Kepresidenan Kerajaan Kerja Kesatuan Kesehatan Keselamatan
    Kesihatan Kesra Ketahanan Ketenagakerjaan Ketertiban Keuangan Kewangan Khusus Klimatologi Komando Komersial
    Kominfo Komisi Komite Komoditas Kompleks Komunikasi Komunitas Konservasi Konstitusi Konstruksi Konsulat
    Konsultan Konsumen Kontras Koordinasi Koperasi Korporasi Korupsi Kota Kreatif Kremlin Kriminal Laboratorium Lalu
    Laman Lantas Laut Layanan Legislatif Lembaga Lingkungan Lintas Logistik Luar Mabes Madya Mahasiswa Mahkamah
    Majelis Managing Manajemen Manusia Maritim Markas Market Marketing Masyarakat Media Medik Menengah Mesyuarat
    Meteorologi Metro Milik Militer Mineral Mitra Modal Moneter Motor Muhammadiyah Museum Nadhlatul Nahdlatul
    Narkoba Narkotika NasDem Nasdem Nasional National Negara Negeri Neurologi Niaga Nomor Nusantara Obgyn Officer
    Olahraga Ombudsman Onkologi Operasi Operasional Operations Organisasi Ortopedi Otomotif Otonomi Otoritas PB PBNU
    Paguyuban Pajak Pangan Panitia Pansel Pansus Pariwara Pariwisata Parlemen Partai Parti Pasal Pasar Pasukan
    Pediatri Pejabat Pekerjaan Pelabuhan Pelaksana Pelayanan Peleton Pemadam Pemasaran Pemasyarakatan Pembangkang
    Pembangunan Pembela Pemberantasan Pemberdayaan Pembiayaan Pembina Pemda Pemerintah Pemerintahan Pemilih
    Pemilihan Pemilu Pemuda Penanaman Penanganan Penanggulangan Pencegahan Pendapatan Pendayagunaan Pendidikan
    Penegakan Penelitian Penerangan Penerbangan Pengadaan Pengadilan Pengamanan Pengangkutan Pengarah Pengawas
    Pengawasan Pengelola Pengelolaan Pengembang Pengembangan Pengendalian Pengurus Pengusaha Penindakan Pentagon
    Penuntut Penuntutan Penyelamatan Penyelenggara Penyelidikan Penyidikan Perbankan Percepatan Perdagangan Perdana
    Perekonomian Perempuan Perencanaan Perhimpunan Perhubungan Perikanan Perindustrian Perizinan Perjuangan
    Perkebunan Perlindungan Permukiman Perpaduan Perpres Persatuan Persekutuan Perserikatan Persero Personalia
    Pertahanan Pertamina Pertanahan Pertanian Perumahan Perundang-undangan Perundingan Perusahaan Perwakilan
    Pesantren Peternakan Pidana Pleton Polhukam Polis Polisi Politik Polkam Polri Pondok Prasarana Product Produk
    Produksi Program Promosi Propam Protokol Proyek Psikiatri Public Publik Pulmonologi Pusat Puskesmas Putih
    Radiologi Rakyat Redaksi Reformasi Regional Registrasi Regu Rehabilitasi Relations Relawan Republik Reserse
    Reskrim Reskrimsus Reskrimum Resmob Resor Riset Ruang Rumah Sains Sakit Sales Samapta Sarana Satgas Satlantas
    Satpol Satreskrim Satresnarkoba Satuan Sejahtera Sekolah Sekretariat Seksi Sektor Seni Senior Serikat Services
    Siber Sipil Situs Sosial Spesialis Stabilitas Staf Stafsus Statistik Strategi Strategis Street Studi Sukan
    Sumber Syariah Tahanan Taman Tanah Tangkis Tani Tata Tautan Technology Teknik Teknis Teknologi Telekomunikasi
    Tenaga Terpadu Tertinggal Tiger Tim Timnas Tindak Tinggi Tipikor Transformasi Transmigrasi Transportasi Uang
    Udara Ulama Umat Umno Umrah Umum Undang-Undang Unggahan Unit United Universitas University Urologi Urusan Usaha
    Utama Ventures Vice Video Vulkanologi Wanita Warga Wilayah Yayasan Zona
    """
)
REGIONS = _words(
    """
    Aceh Agam Ambon Ankara Asahan Badung Bali Balikpapan Bandar Bandung Banggai Bangka Bangkalan Bangkinang Bangkok
    Bangli Banjar Banjarbaru Banjarmasin Banjarnegara Bantaeng Banten Bantul Banyuasin Banyumas Banyuwangi Barat
    Barito Barru Batam Baubau Beijing Bekasi Belitung Belu Bengkalis Bengkayang Bengkulu Berlin Biak Binjai Bintan
    Bireuen Bitung Blitar Blora Bogor Bojonegoro Bombana Bondowoso Bontang Boven Boyolali Brebes Brussel Buleleng
    Bulukumba Bulungan Bungo Buol Buton California Canberra Ciamis Cianjur Cilacap Cilegon Cimahi Cirebon DIY DKI
    Dairi Delhi Demak Denpasar Depok Dharmasraya Dogiyai Doha Dompu Donggala Dumai Enrekang Fakfak Flores Florida
    Garut Gaza Geneva Gianyar Gorontalo Gowa Gresik Grobogan Gunungkidul Gunungsitoli Halmahera Hanoi Humbang
    Indragiri Indramayu Jabar Jabodetabek Jakarta Jambi Jateng Jatim Jawa Jayapura Jayawijaya Jember Jembrana
    Jeneponto Jenewa Jepara Jogja Jogjakarta Jogyakarta Johor Jombang Kaimana Kairo Kalbar Kalimantan Kalsel Kaltara
    Kalteng Kaltim Kampar Kapuas Karanganyar Karangasem Karawang Karimun Katingan Kebumen Kedah Kediri Keerom
    Kelantan Kendal Kendari Kepahiang Kepri Kepulauan Ketapang Kiev Klaten Klungkung Kolaka Konawe Kotabaru
    Kotamobagu Kotawaringin Kuala Kuansing Kudus Kulon Kulonprogo Kuningan Kupang Kutai Kyiv Labuhanbatu Lahat
    Lamandau Lamongan Lampung Langkat Langsa Lebak Lebong Lembata Lhokseumawe Lombok London Lubuklinggau Lumajang
    Lumpur Madiun Madura Magelang Magetan Mahakam Majalengka Majene Makassar Malaka Malang Maluku Mamasa Mamberamo
    Mamuju Manado Manggarai Manila Manokwari Maros Mataram Medan Melaka Melawi Mempawah Merangin Meranti Merauke
    Mesuji Metro Mimika Minahasa Mojokerto Morotai Morowali Moskow Muaro Mukomuko Murung Musi NTB NTT Nabire Nagan
    Nagekeo Natuna New Ngada Nganjuk Ngawi Nias Nunukan Ogan Pacitan Padang Padangpanjang Padangsidimpuan Pagaralam
    Pahang Pakpak Palangkaraya Palembang Palopo Palu Pamekasan Pandeglang Pangandaran Pangkajene Pangkalpinang
    Paniai Papua Parepare Pariaman Parigi Paris Pasaman Paser Pasuruan Pati Payakumbuh Pekalongan Pekanbaru
    Pelalawan Pemalang Pematangsiantar Penajam Penang Perak Perlis Pesawaran Pesisir Pidie Pinrang Pohuwato Polewali
    Ponorogo Pontianak Poso Prabumulih Pringsewu Probolinggo Purbalingga Purwakarta Purwokerto Purworejo Putrajaya
    Pyongyang Raya Rejang Rembang Riau Riyadh Rokan Rote Sabah Sabang Salatiga Samarinda Sambas Samosir Sampang
    Sanggau Sarawak Sarolangun Sawahlunto Sekadau Selangor Selatan Selayar Seluma Semarang Seoul Seram Serang Seribu
    Seruyan Siak Sibolga Sidenreng Sidoarjo Sigi Sijunjung Sikka Simalungun Sinjai Sintang Sitaro Situbondo Sleman
    Solo Soppeng Sorong Sragen Subang Subulussalam Sukabumi Sukamara Sukoharjo Sulawesi Sulbar Sulsel Sulteng Sultra
    Sulut Sumatera Sumatra Sumba Sumbar Sumbawa Sumedang Sumenep Sumsel Sumut Sungaipenuh Supiori Surabaya Surakarta
    Tabanan Takalar Tanahlaut Tangerang Tangsel Tanjungbalai Tanjungpinang Tapanuli Tapin Tarakan Tasikmalaya Tegal
    Teheran Temanggung Tengah Tenggara Terengganu Ternate Texas Timur Toba Tokyo Tolikara Tomohon Toraja Trenggalek
    Tuban Tulungagung Ungaran Utara Vladivostok Wajo Wakatobi Waropen Washington Wina Wonogiri Wonosobo Yahukimo
    Yogya Yogyakarta York
    """
)
COUNTRY_WORDS = _words(
    """
    Afghanistan Afrika Amerika Arab Argentina AS ASEAN Asia Australia Austria Belanda Belarus Belarusia Belgia
    Brasil Brunei Bulgaria China Cina Denmark Emirat Filipina Finlandia Hong Hongaria India Inggris Irak Iran
    Irlandia Islandia Israel Italia Jepang Jerman Kamboja Kanada Kazakhstan Kenya Kolombia Kong Korea Korsel Korut
    Kroasia Kuba Kuwait Laos Lebanon Libanon Libya Malaysia Maroko Meksiko Mesir Mongolia Myanmar NATO Nepal Nigeria
    Norwegia Oman Pakistan Palestina PBB Perancis Peru Polandia Portugal Prancis Qatar Rumania Rusia Saudi Selandia
    Serbia Singapura Skotlandia Slovakia Soviet Spanyol Sudan Suriah Swedia Swiss Taiwan Thailand Tiongkok Tunisia
    Turki Turkiye Ukraina Uni Uruguay Uzbekistan Vatikan Venezuela Vietnam Yaman Yordania Yunani Zimbabwe
    """
)
# Capitalised where a sentence begins, and no name.
FUNCTION_WORDS = _words(
    """
    Ada Adalah Adapun Agustus Ahad Akan Akhirnya Akibat Akibatnya Aku Alasan Alhasil Alih-alih Anda Andaikata Angkat
    Antara Apa Apabila Apakah Apalagi April Atas Atau Awalnya Baca Bagaimana Bagi Bahkan Bahwa Baik Banyak Baru
    Beberapa Begitu Belakangan Beliau Belum Berbagai Berdasarkan Berikut Berikutnya Bersama Bersamaan Beruntung
    Biasanya Bila Bisa Bukan Bukti Bulan Cara Celakanya Cerita Cukup Dahulu Dalam Dan Dari Daripada Debut Demi
    Demikian Dengan Desember Di Dia Diakui Diberitakan Didampingi Dihubungi Diiringi Dijabarkan Dijelaskan Dikatakan
    Dikenali Diketahui Dikonfirmasi Dikutip Dilansir Dilaporkan Dimana Dinilai Dirinya Disebutkan Disinggung
    Ditambahkan Ditanya Ditanyai Ditegaskan Ditemui Dituturkan Diungkapkan Diwawancarai Diyakini Dua Dulu Empat
    Februari Foto Guna Hal Hampir Hanya Harga Harus Harusnya Hasil Hasilnya Hingga Ia Imbuh Imbuhnya Ini Inilah
    Intinya Isinya Itu Itulah Jadi Jangan Januari Jawaban Jelas Jelasnya Jika Juga Juli Jum'at Jumat Juni Justeru
    Justru Kalau Kami Kamis Kampanye Kapan Karena Kata Katanya Ke Kebanyakan Kedua Keempat Keenam Kelima Kemarin
    Kemudian Kemudiannya Kenapa Kendati Kepada Ketiga Ketika Khususnya Kini Kisah Kita Kolom Komentar Kontan
    Kronologi Lagi Lainnya Lalu Langkah Lanjut Lanjutnya Lantas Lebih Lewat Lihat Lima Maka Makanya Maklum Malam
    Mana Manakala Maret Mari Masih Maupun Mei Melalui Melansir Menanggapi Mengapa Mengenai Mengutip Menurut
    Menurutnya Mereka Merokok Meski Meskipun Minggu Misalnya Momen Mulai Nah Naiknya Nama Namun Nanti Nantinya Nilai
    November Nyaris Oktober Oleh Orang Pada Padahal Pagi Paling Para Parahnya Pasalnya Penampilan Pendeknya Per
    Perlu Pernah Pertama Pihak Pihaknya Pokoknya Potret Profil Pukul Puluhan Rabu Ratusan Reaksi Rencana Rencananya
    Respons Saat Sabtu Saksikan Salah Sama Sambil Sampai Sang Sangat Satu Saudara Saya Sayangnya Seakan Sebab
    Sebagai Sebagian Sebaliknya Sebanyak Sebelum Sebelumnya Sebenarnya Sebetulnya Sebisanya Sebuah Sedang Sedangkan
    Sehingga Sejak Sejauh Sejumlah Sekalipun Sekarang Sekilas Sekiranya Sekitar Selain Selama Selanjutnya Selasa
    Selebihnya Seluruh Sembari Sementara Semestinya Semisal Semoga Semua Senada Senin Seolah Seorang Sepanjang
    Seperti Sepintas September Seputar Seraya Seringkali Serta Sesuai Sesungguhnya Setelah Setiap Setidaknya Si
    Siang Siapa Simak Singkatnya Sinkronisasi Sontak Sore Suatu Sudah Tahun Tak Tambah Tambahnya Tanggal Tanggapan
    Tapi Tegas Tegasnya Telah Tentang Tentu Terakhir Terang Terhadap Terkadang Terkait Terlebih Termasuk Ternyata
    Tersebut Terutama Tetapi Tiba-tiba Tidak Tiga Total Transfer Tujuan Tujuannya Turut Tutur Tuturnya Ucap Ucapnya
    Ujar Ujarnya Umumnya Ungkap Ungkapnya Uniknya Untuk Usai Usianya Usul WIB WIT WITA Wajar Waktu Walau Walaupun
    Walhal Yaitu Yakni Yang
    """
)
# Of these, the ones that end names of persons as well.
NAME_ENDS = _words(
    """
    Ahad Aku April Bila Bukti Bulan Cara Dahulu Demi Dua Dulu Empat Guna Jadi Jelas Juli Kita Lihat Lima Malam Maret
    Mari Mei Nah Nama Nilai Orang Pagi Perlu Sama Sang Sangat Saudara Si Siang Simak Sore Tegas Terang Tiga Total Tutur
    """
)
ORGANISATIONS = _words(
    """
    asosiasi badan bank bmkg dewan dinas direktorat federasi forum fraksi gedung istana jabatan kantor kedutaan
    kejaksaan kementerian kepolisian kerajaan klub komisi komite kremlin lembaga mahkamah majelis manajemen
    organisasi otoritas parlemen partai pemerintah pemerintahan pengadilan pentagon perhimpunan perkumpulan
    persatuan perseroan perserikatan perusahaan pihak polda polisi polres polsek pt satgas serikat
    tim universitas yayasan
    """
)
MEDIA_HEADS = _words(
    """
    harian kantor koran laman majalah media portal situs stasiun surat tabloid
    """
)
DOCUMENTS = _words(
    """
    amar artikel bunyi caption dokumen informasi isi keppres keterangan laporan narasi naskah pasal penelitian
    peraturan pernyataan perpres pesan petisi putusan rilis riset siaran studi surat survei takarir undang-undang
    unggahan uu
    """
)
# Documents that report what the body or medium named behind them found.
STATEMENTS = _words("cuitan keterangan konfirmasi pernyataan pesan rilis siaran unggahan")
REPORTS = _words("laporan penelitian pernyataan riset studi survei")
GROUPS = _words(
    """
    banyak beberapa kedua ketiga mereka para sebagian sejumlah sekelompok
    """
)
# Nouns for a person that say no role.
PERSON_NOUNS = _words("bocah cewek cowok gadis laki-laki lelaki pemuda perempuan pria remaja wanita")
# What somebody is to a person, so that the person named behind it need not be meant.
RELATIONS = _words(
    """
    adik anak asisten ayah ayahanda ibu ibunda istri jubir kakak keluarga kerabat manajer orangtua paman pengacara putra
    putri rekan sahabat sepupu sopir suami tante teman
    """
) | {"juru bicara", "kuasa hukum", "mantan istri", "mantan suami", "orang tua", "penasehat hukum", "penasihat hukum"}
RELATION_HEADS = frozenset(relation.partition(" ")[0] for relation in RELATIONS) - {"orang"}
# What stands before the name of a body, never before that of a person.
NO_HOLDERS = _words("jajaran manajemen pihak")
INDEFINITE = _words(
    """
    salah sebuah seorang sumber
    """
)
# Words above that end a name as often (`Lukman Hakim`): after another word of a name they belong to it.
NAMES_TOO = _words("Besar Guru Hakim Imam Islam Paris Putra Putri Raja Ratu Santri Sultan Utama Warga")
# Of these, the ones that begin a name more often than they are a title (`Imam Suyono`, `Putri Ayu`).
FIRST_NAMES = _words("Imam Putra Putri")
# Nouns for a speaker whom nobody names: what points back at one never means a named person.
ANONYMOUS_HEADS = _words("narasumber sumber")
# Offices by their short form and by the long one.
SHORT_OFFICES = {
    "cawapres": "calon wakil presiden",
    "dirjen": "direktur jenderal",
    "dirut": "direktur utama",
    "kapolri": "kepala polri",
    "kepala negara": "presiden",
    "menag": "menteri agama",
    "mendag": "menteri perdagangan",
    "mendagri": "menteri dalam negeri",
    "mendikbud": "menteri pendidikan dan kebudayaan",
    "menhan": "menteri pertahanan",
    "menhub": "menteri perhubungan",
    "menkes": "menteri kesehatan",
    "menkeu": "menteri keuangan",
    "menkominfo": "menteri komunikasi dan informatika",
    "menkumham": "menteri hukum dan ham",
    "menlu": "menteri luar negeri",
    "menpar": "menteri pariwisata",
    "menperin": "menteri perindustrian",
    "menpora": "menteri pemuda dan olahraga",
    "mensos": "menteri sosial",
    "mentan": "menteri pertanian",
    "presdir": "presiden direktur",
    "sekda": "sekretaris daerah",
    "sekjen": "sekretaris jenderal",
    "wabup": "wakil bupati",
    "wagub": "wakil gubernur",
    "wapres": "wakil presiden",
}
LONG_OFFICES = {long: short for short, long in SHORT_OFFICES.items()}
