"""Nouns, offices and bodies by the sector of society they act in, in Indonesian and Malay news.

The sectors are those that PLOVER's actors are told apart by. Prosecutors and the anti-corruption commission count as
court. The words were taken from the subjects of events in 10,958 scraped articles and sorted by hand. To add a word,
put it into the table of its sector; a body is found by its first word, an acronym is written as it stands in the text.
Two words that tell a sector together are joined by a low line.
"""

from __future__ import annotations


def _by_word(table: dict[str, str]) -> dict[str, str]:
    return {word: sector for sector, words in table.items() for word in words.split()}


# Somebody or some body in lower case: who acts or is acted on where no name stands.
NOUNS = _by_word(
    {
        "government": """
            pemerintah pemerintahan presiden wapres menteri wamen menlu menkeu mendagri menhan menko gubernur bupati
            walikota camat lurah kades kementerian dinas pejabat petinggi diplomat dubes otoritas kerajaan pemprov
            pemkab pemkot pemda sekda raja sultan petugas regulator""",
        "parliament": "parlemen legislator senator senat fraksi pansus panja",
        "police": """
            polisi kepolisian polis penyidik kapolri kapolda kapolres kapolresta kapolsek polda polres polresta polsek
            aparat brimob densus""",
        "military": "tentara prajurit panglima pasukan jenderal marinir serdadu",
        "court": "pengadilan mahkamah hakim jaksa kejaksaan penuntut",
        "party": "partai parpol ketum relawan",
        "company": """
            pelaku_usaha pelaku_industri pelaku_bisnis perusahaan perseroan emiten maskapai manajemen direksi dirut
            direktur startup produsen pengembang investor pengusaha syarikat""",
        "civil": """
            warga masyarakat mahasiswa mahasiswi buruh pekerja aktivis massa demonstran pengunjuk pedagang petani
            nelayan sopir keluarga korban warganet netizen ulama jemaah jamaah suporter siswa guru santri pria wanita
            perempuan lelaki pemuda remaja bocah penduduk penumpang pengendara suami istri pengungsi pendukung pelajar
            dokter pasien karyawan peserta peneliti ilmuwan pengacara pengamat tokoh penonton penggemar konsumen
            pelanggan peternak pengemudi pemilih turis wisatawan pendaki nasabah tetangga pembeli penjual""",
        "media": "wartawan jurnalis",
        "rebel": "teroris pemberontak milisi separatis gerilyawan militan",
        "criminal": """
            pelaku tersangka terdakwa terpidana napi narapidana komplotan sindikat pengedar perampok pencuri koruptor
            pembunuh penipu bandar kurir peretas preman begal""",
    }
)
# Heads of descriptions that say nothing of a sector by themselves.
PLAIN = frozenset(
    """
    delegasi rombongan utusan juru pemimpin kepala ketua wakil perdana penasihat perwakilan anggota pemain pelatih
    artis penyanyi aktor
    """.split()
)
# Of these nouns only those with a name behind them (`militer Israel`, `media Jepang`).
NAMED = _by_word(
    {
        "government": "otoritas",
        "military": "militer angkatan armada",
        "media": "media",
        "party": "kubu",
        "company": "bank operator",
        "": "pihak dewan badan lembaga tim anggota kelompok kantor klub",
    }
)
# Nouns that by themselves are nobody: `dua orang`, `orang tak dikenal`.
UNNAMED = frozenset({"orang", "negara", "daerah", "pihak", "anak"})
# Nouns of the shape of an agent's (`penagih`) that are things.
NO_AGENTS = frozenset(
    "pesawat peluru peti pesan penjara peta perkara pemilu pekan pedang pensil perahu periode".split()
)
# Titles by themselves, or other words as often.
NO_HEADS = frozenset(
    """
    kasus karo kasi general chief head managing vice senior captain legenda mantan eks calon imam putra putri ibu
    """.split()
)
# Two of these are parties named before (`kedua pemimpin`).
PAIRED = frozenset(
    "negara delegasi pemerintah bangsa pemimpin presiden menteri tokoh kepala pejabat pihak belah".split()
)
# Nouns for somebody that what they deal with follows (`pelaku usaha`), as it does the nouns for offices.
TAKING = frozenset("pelaku tersangka terdakwa anggota petugas pengusaha pekerja pedagang pendukung peserta".split())
# Whoever these are with a name behind them, it is not who bears the name.
OTHERS = frozenset("keluarga tim pendukung kubu kelompok pihak warga relawan rombongan korban kuasa orang".split())
# Kin and companions: `istri Budi` is not Budi, `istrinya Rina` is Rina.
KIN = frozenset("istri suami anak ayah ibu kakak adik putra putri kakek nenek paman keponakan menantu mertua".split())
FELLOWS = frozenset("rekan mitra kolega sejawat timpalan teman sahabat tandem pendahulu penerus".split())
# The first word of a body's name.
BODIES = _by_word(
    {
        "government": """
            Bank_Indonesia Bank_Negara Komisi_Pemilihan Komisi_Nasional Komisi_Penyiaran Komisi_Informasi
            Komisi_Perlindungan Pemerintah Pemerintahan Pemprov Pemkab Pemkot Pemda Kementerian Kemenkes Kemendagri
            Kemensos Kemenhub Kemenag Kemenkeu Kemenlu Kemendag Kemenhan Kemenperin Kemenpora Kementan Kemenkumham
            Kemenkominfo Kemendikbud Kemendikbudristek Kemenparekraf Kemenaker Kemnaker Kominfo Komdigi Dinas Disdik
            Dinkes Dishub Dinsos Disnaker Satpol Bappenas Badan Otoritas Istana Kedutaan Kedubes Konsulat Ombudsman
            Imigrasi Bawaslu Gedung_Putih Kremlin Kerajaan Direktorat Ditjen Bea Jabatan Balai Sekretariat Kantor
            Disperindag Danantara Departemen Inspektorat Dispendik Disparbud Bapenda Bappeda Kemkomdigi Bulog Damkar
            Basarnas Satgas Kanwil Satuan_Polisi""",
        "parliament": """
            DPR DPRD MPR DPD Parlemen Senat Fraksi Pansus Panja Baleg Banggar Dewan_Perwakilan Dewan_Rakyat
            Dewan_Negara Kongres_AS Komisi_I Komisi_II Komisi_III Komisi_IV Komisi_V Komisi_VI Komisi_VII Komisi_VIII
            Komisi_IX Komisi_X Komisi_XI Komisi_XII Komisi_XIII Komisi_A Komisi_B Komisi_C Komisi_D""",
        "police": """
            Polri Polda Polres Polsek Polresta Polrestabes Polrestro Polisi Kepolisian Bareskrim Mabes Satreskrim
            Ditreskrimum Ditreskrimsus Satlantas Densus Brimob Korlantas Divisi Propam Resmob Interpol Polis Kompolnas
            Unit Satresnarkoba Reskrim Satuan_Reserse Satuan_Lalu""",
        "military": """
            TNI Kodam Kodim Korem Koramil Kostrad Kopassus Pentagon Tentara Angkatan Pasukan Militer Marinir Garda
            Puspen Lanal Lanud Kogabwilhan""",
        "court": """
            Komisi_Pemberantasan Komisi_Yudisial Pengadilan Mahkamah Kejaksaan Kejagung Kejati Kejari KPK PTUN
            Majelis_Hakim Jaksa_Penuntut""",
        "party": """
            Partai PDIP PDI Golkar Gerindra NasDem Nasdem Demokrat Hanura Perindo DPP DPC DPW Umno UMNO Parti
            Perikatan Pakatan Barisan Bersatu""",
        "company": """
            PT CV Bank Perusahaan Grup Group Pertamina Telkom Telkomsel Indosat Garuda_Indonesia PLN Perum Perumda
            Manajemen Syarikat Toyota Honda Google Apple Microsoft Samsung Facebook Gojek Grab Tokopedia Twitter Meta
            Huawei Xiaomi Oppo Vivo Netflix Shopee Bukalapak Traveloka Unilever Yamaha Suzuki Daihatsu Hyundai
            Asosiasi Kadin Gabungan Konsorsium""",
        "civil": """
            Yayasan Ikatan Persatuan Himpunan Serikat Forum Aliansi Koalisi Komunitas Gerakan Muhammadiyah Kontras
            KontraS Walhi Amnesty Greenpeace Lembaga Nahdlatul Majelis_Ulama Perhimpunan Paguyuban Universitas
            Institut Federasi Konfederasi Palang Kelompok Jaringan Perkumpulan""",
        "igo": """
            Perserikatan ASEAN NATO Uni_Eropa Uni_Afrika UNICEF UNESCO UNHCR IMF OPEC Liga_Arab Bank_Dunia
            Dewan_Keamanan Majelis_Umum FIFA UEFA BRICS""",
        "rebel": "ISIS Hamas Hizbullah Hezbollah Taliban Houthi KKB OPM Fatah",
        "sport": """
            Timnas Tim Klub Arema Arsenal Atletico Barcelona Barca Bayern Betis Borussia Brighton Chelsea Dortmund
            Everton Galatasaray Hotspur Juventus Juve Lakers Liverpool Manchester Milan Muenchen Munchen Napoli
            Persebaya Persela Persib Persija Persipura PSG PSIS PSM PSS Tottenham""",
        # Bodies of many sectors.
        "": "Satuan Komisi Komite Dewan Panitia Kongres Biro",
    }
)
ACRONYMS = _by_word(
    {
        "government": """
            BPBD BNPB BKN BPOM BMKG BPS OJK BI KPU BRIN BPKP BPK BPIP BP2MI KBRI KJRI KPAI BNPT BIN KLHK LPSK PPATK
            BGN FBI CIA FDA BPN DLH DKP PUPR KPI KPPU BPJS NASA""",
        "parliament": "DPR DPRD MPR DPD BKSAP MKD",
        "police": "BNN",
        "military": "TNI IDF AL AU AD",
        "court": "KPK MA MK KY JPU ICC ICJ PN PTUN DKPP",
        "party": "PDIP PKB PKS PAN PPP PSI UMNO PKR DAP PAS BJP",
        "company": "PLN BUMN BCA BRI BNI BTN KAI MRT GoTo IDX BEI",
        "civil": "MUI NU PBNU FPI ICW YLBHI LBH HMI PMII GMNI BEM KSPI LSM IDI PGRI KNPI AJI PWI",
        "igo": "PBB WHO ASEAN NATO IMF IAEA OKI FIFA AFC UEFA UNICEF UNESCO UNHCR FAO ILO WTO OPEC IOC BRICS UE",
    }
)
# Capitals that name no body.
NO_BODIES = frozenset(
    """
    WIB WITA WIT COVID HP SIM KTP STNK BBM CPO PCR ASI APBN APBD UMKM UKM SMA SMK SMP SD TK PAUD VIP MPV SUV TKP HAM
    KUHP KUHAP UU PP RUU RPJMN PDB IHSG IPO THR PHK PSBB PPKM BLT KUR DNA HIV AIDS TBC GPS WA SMS USB CPU GPU RAM LED
    OLED NFC IOS KTT WNI WNA TKI ASN PNS PPPK CPNS HUT MBG IKN DKI DIY NTB NTT RT RW KK NIK NPWP PPN PPH MOU FYI ART
    ABK PSU TPS PAW DPT OTT SP DP ODGJ PSK KDRT NIP AI IT PC TV HD UHD LCD MBPS PBNKB LPG ODP PDP USD IDR MYR BTC ETH
    CEO COO CFO GM VP PR HR SPBU KRL LRT MRT TOL LIVE FOTO VIDEO BREAKING UPDATE HOAKS HOAX FAKTA CEK SALAH KUA CCTV
    FGD KTT RDP RUPS
    """.split()
)
# What an office or rank before a name says of the sector.
OFFICES = _by_word(
    {
        "government": """
            presiden wapres perdana menteri mensesneg seskab menko menlu menkeu mendagri menhan menkes menag mensos
            menhub mendag menperin mentan menpora menaker menparekraf mendikbud mendikdasmen menkumham wamen wamenlu
            gubernur wagub bupati wabup walikota camat lurah kades sekda dirjen dubes kanselir raja ratu sultan
            kadinkes kadis kadisdik kadishub pm president kepala pj plt plh""",
        "parliament": "senator legislator",
        "police": """
            kapolri wakapolri kapolda wakapolda kapolres wakapolres kapolresta kapolrestabes kapolsek kabareskrim
            kasatreskrim kasat kanit kabid kabidhumas kasatlantas kombes akbp akp ipda iptu aiptu aipda bripka briptu
            bripda brigadir irjen brigjen komjen kompol kadiv karopenmas penyidik""",
        "military": """
            panglima dandim danrem pangdam danramil mayjen letjen marsekal laksamana kolonel letkol mayor kapten sertu
            serka serda kapuspen kapendam jenderal""",
        "court": "hakim jaksa kajari kajati jampidsus jampidum kapuspenkum kasipenkum panitera",
        "party": "ketum waketum sekjen",
        "company": """
            ceo cto cfo coo dirut direktur komisaris presdir founder co-founder manajer manager owner""",
        "civil": """
            aktivis pengamat pakar dokter peneliti dosen rektor guru profesor ustaz ustadz habib pengacara advokat
            ekonom sosiolog psikolog warga""",
        "media": "wartawan jurnalis presenter pemred",
        "criminal": "terdakwa tersangka terpidana",
        "sport": "pelatih striker bek gelandang kiper pembalap petinju petenis",
    }
)
# An office of these is its body's where that tells a sector: `Direktur` of a ministry, `Kepala` of a police unit.
OF_THEIR_BODY = frozenset({"government", "company", "party"})
# Offices that stand alone for who holds them.
ALONE = frozenset("presiden wapres gubernur bupati walikota kapolri panglima sultan raja menlu menkeu mendagri".split())
# What goes on with the acronym of a body.
OF_BODIES = frozenset("RI Provinsi Kota Kabupaten Jawa DKI Republik Pusat AD AL AU Jabar Jatim Jateng".split())
# The first word of the name of a body or an office that may go on behind `dan` (`Kementerian Kelautan dan Perikanan`).
OF_TWO = frozenset(
    "Kementerian Dinas Badan Direktorat Departemen Menteri Kepala Deputi Direktur Asosiasi Kadis".split()
)
# The first word of what is no party: occasions, places, works, feasts.
OCCASIONS = frozenset(
    """
    Piala Liga Festival Pekan Konferensi Seminar Bincang Upacara Turnamen Kejuaraan Olimpiade Asian World Program
    Operasi Undang-Undang Pasal Pilpres Pilkada Pilgub Pemilu Jalan Gunung Pulau Stadion Bandara Pelabuhan Hotel
    Masjid Gereja Pasar Taman Sungai Pantai Terminal Stasiun Perang Perjanjian Kesepakatan Seri Serie Grand Kabinet
    Rapat Sidang Paripurna Musyawarah Waduk Zakat Momentum Video Bendungan Embung Film Serial Lagu Album Novel Idul
    Idulfitri Iduladha Ramadan Natal Paskah Nyepi Waisak
    """.split()
)
# Short names of countries by the long ones.
SHORT = {
    "AS": "Amerika Serikat",
    "Amerika": "Amerika Serikat",
    "Korut": "Korea Utara",
    "Korsel": "Korea Selatan",
    "RI": "Indonesia",
    "Republik Indonesia": "Indonesia",
    "Saudi": "Arab Saudi",
    "UEA": "Uni Emirat Arab",
    "Afsel": "Afrika Selatan",
}
# Capitals that are written for clubs, or for themselves, more often than for a government.
TOWNS = frozenset({"Jakarta", "Madrid", "Roma", "Paris", "London", "Wina", "Athena", "Istana Negara", "Istana Merdeka"})
# Seats of government that have a name of their own; a town is called by its country.
SEATS = frozenset(
    {"Gedung Putih", "Kremlin", "Pentagon", "Downing Street", "Gedung Biru", "Istana Elysee", "Zhongnanhai"}
)
