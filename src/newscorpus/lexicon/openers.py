"""Words that open a sentence, and words that stay small in a headline: what tells where a linked headline ends.

Counted over 10,958 scraped articles and the 5,771 of their titles that are written with capitals. A word is listed as
`word:sentences:titles`: how many sentences begin with it, and in how many titles it stands capitalised behind the first
word. Taken were words that begin twelve sentences and stand, inside a sentence, twenty times as often small as
capitalised (function words four times): no names. The small words of titles, prepositions and conjunctions, are
listed as `word:small:capitalised`.
"""

from __future__ import annotations


def _counts(text: str) -> dict[str, tuple[int, int]]:
    rows = (row.split(":") for row in text.split())
    return {word: (int(first), int(second)) for word, first, second in rows}


OPENERS = _counts(
    """
    acara:165:19 ada:805:134 adalah:51:5 adanya:49:1 adapula:13:0 adapun:592:0 adik:18:9 agar:82:14 agenda:28:7
    ajang:27:12 akan:229:63 akankah:20:1 akhir:19:27 akhirnya:121:11 akibat:115:25 akibatnya:133:1 akses:26:17
    aktivitas:50:7 aktor:13:4 aku:130:4 akun:95:10 alasan:61:28 alasannya:62:17 alat:15:5 album:31:1 alhasil:88:0
    alih:21:0 alokasi:17:0 amunisi:24:4 ancaman:38:9 andai:12:0 angka:161:8 antara:42:7 anting:12:3 apa:167:35
    apabila:124:1 apakah:161:7 apalagi:376:0 aparat:14:0 aplikasi:55:10 artikel:108:4 artinya:239:3 arus:14:10
    aspek:13:1 atas:130:9 atau:84:3 aturan:42:15 awal:33:14 awalnya:113:0 babak:66:16 baca:2307:1 bagaimana:132:9
    bagaimanapun:39:0 bagi:390:14 bagian:50:7 baginya:26:0 bahkan:770:2 bahwa:60:0 baik:123:31 balapan:33:2
    banyak:315:33 banyaknya:17:0 baru:91:131 barulah:12:0 baterai:16:5 bayangkan:22:1 bayi:17:8 beberapa:525:3
    bedanya:13:1 begitu:160:1 bek:30:10 bekerja:13:3 belakangan:43:1 beliau:95:0 belum:240:56 benar:32:4
    bentuk:25:15 bentuknya:15:0 berada:12:2 beragam:19:3 berapa:23:7 berarti:22:0 berawal:38:1 berbagai:72:10
    berbeda:107:5 berbekal:15:1 berbicara:25:1 berdasar:23:0 berdasarkan:655:3 beredar:15:6 berikut:884:16
    berikutnya:24:1 berita:48:5 berkaca:18:0 berkaitan:16:0 bermain:30:4 bersama:62:16 bersamaan:17:0 besok:16:20
    betul:16:1 biar:18:2 biasanya:138:1 biaya:59:16 bila:131:1 bisa:110:191 buat:65:27 bukan:273:36 bukannya:16:0
    buktinya:26:0 bulan:42:48 bumbu:12:5 busana:12:5 butuh:22:17 capaian:24:3 cara:150:60 caranya:37:6 catatan:36:4
    cedera:16:8 chipset:12:0 ciri:12:5 coba:33:9 cocok:26:22 cokelat:12:0 contoh:51:4 cuaca:27:51 cuitan:28:1
    cukup:36:6 daging:19:14 dalam:2380:20 dampak:37:17 dampaknya:13:5 dan:668:3 dapat:18:71 dari:1157:12
    daripada:14:0 delapan:18:2 demi:44:9 demikian:98:0 dengan:1608:6 desain:63:19 desainnya:22:1 di:2499:4
    dia:1975:10 diantaranya:16:1 diawali:12:1 dibanding:14:4 dibandingkan:20:1 diberitakan:95:0 diduga:58:38
    diet:16:6 difahamkan:47:0 diharapkan:48:3 dijelaskan:38:0 dikabarkan:12:4 dikatakan:33:0 diketahui:308:3
    dikongsikan:26:0 dikutip:226:0 dilansir:272:0 dilaporkan:20:7 dilihat:29:4 dimana:27:1 dimulai:19:13
    diperkirakan:24:2 dirinya:43:6 disadur:103:0 disarankan:15:5 disebutkan:61:0 disinggung:28:0 diskusi:13:1
    disusul:22:0 ditambah:52:0 ditanya:12:4 ditargetkan:14:5 ditemui:16:0 ditemukan:22:17 doa:23:7 dolar:12:20
    dominasi:13:2 dua:298:34 dugaan:28:29 dukungan:36:8 dulu:43:12 empat:61:13 enam:21:1 enggak:54:3 entah:26:0
    estimasi:12:0 faktanya:54:2 faktor:33:6 fasilitas:38:6 fitur:100:7 fokus:40:16 foto:55:10 fungsi:16:1
    gambar:29:3 gangguan:15:10 gaya:65:15 gejala:22:10 gelandang:29:5 gelaran:16:0 gelombang:19:5 gol:128:13
    gue:16:2 gugatan:13:9 guna:25:0 hadir:32:8 hadirnya:17:0 hal:1751:7 hampir:56:10 hanya:273:27 harap:14:8
    harapannya:61:0 harga:243:102 harganya:18:8 harus:47:67 harusnya:17:4 hasil:310:28 hasilnya:350:8 hingga:530:16
    hiu:25:2 hujan:48:31 hukuman:16:12 ia:2622:1 ide:14:3 iklan:17:8 ikuti:75:7 imbasnya:13:0 ingat:18:1 ingin:25:35
    ini:1466:493 inilah:91:1 inisiatif:13:1 inovasi:49:9 insiden:71:6 intinya:48:0 investor:25:13 isinya:26:1
    istri:17:12 itu:725:20 itulah:134:1 jadi:1402:263 jam:19:28 jangan:359:43 jarak:29:7 jasad:12:2 jauh:12:5
    jelas:23:1 jelasnya:12:0 jenazah:27:6 jenis:35:5 jika:1104:16 juga:86:14 jumlah:180:8 jumlahnya:26:1 justru:65:5
    kabar:138:11 kabarnya:33:0 kadang:26:0 kala:63:3 kalau:1040:6 kalaupun:17:0 kali:122:30 kalian:14:0 kalimat:12:1
    kalung:14:2 kamera:30:4 kami:1547:12 kamu:422:25 kan:79:1 kapan:16:9 kapasitas:20:2 karena:1043:10
    karenanya:44:0 kata:73:31 katanya:32:1 kayaknya:16:0 ke:95:4 keadaan:18:1 kebanyakan:36:1 keberadaan:45:1
    keberhasilan:23:1 kebetulan:31:0 kebiasaan:15:4 kebijakan:121:15 kebutuhan:24:5 kecepatan:22:0 kecuali:17:2
    kedatangan:31:2 kedua:369:13 keduanya:203:4 keempat:67:4 keesokan:21:0 kegagalan:12:1 kegiatan:227:8
    kehadiran:104:0 keindahan:17:2 kejadian:126:0 kekalahan:29:0 kekhawatiran:15:0 kekuatan:12:3 kelebihan:20:4
    kelima:46:0 kemampuan:19:5 kemarin:74:3 kembali:34:54 kembalinya:13:0 kemenangan:88:5 kemudian:799:3
    kemungkinan:44:2 kenaikan:45:6 kenapa:82:7 kendati:202:0 kepada:100:2 kepastian:20:2 kepercayaan:12:3
    kepergian:14:0 kerugian:20:7 kesempatan:14:0 kesepakatan:25:1 kesuksesan:13:2 ketegangan:17:4 ketentuan:24:2
    keterangan:17:1 keterlibatan:12:0 ketidakhadiran:14:0 ketiga:98:5 ketiganya:28:0 ketika:423:6 ketinggian:12:1
    ketujuh:14:0 keunggulan:31:2 khususnya:49:0 kinerja:19:15 kini:309:32 kiper:27:5 kisah:26:7 kita:759:11
    klaim:25:30 klub:51:19 koleksi:12:0 kombinasi:38:3 komentar:18:0 komitmen:19:8 komoditas:14:1 kompetisi:25:4
    kondisi:314:12 kondisinya:16:1 konflik:16:12 konon:15:0 konsep:46:3 konsumen:33:2 konsumsi:23:6 konteks:34:0
    konten:44:9 korban:168:59 krisis:12:12 kualitas:21:12 kubu:15:2 kuncinya:18:0 kunjungan:57:6 kurang:34:3
    kurs:17:2 laga:159:25 lagi:23:70 lagu:34:8 lahan:18:16 lain:13:15 lakukan:28:25 lalu:424:16 langkah:222:13
    langsung:16:34 lanjut:23:2 lantaran:28:0 lantas:150:1 laporan:92:9 latihan:14:7 layar:31:4 lebih:480:58
    ledakan:14:4 letaknya:12:0 lewat:105:46 lihat:134:16 lima:52:11 lokasi:57:17 lokasinya:34:1 lonjakan:12:1
    maka:234:0 makanan:27:8 makanya:93:0 maksudnya:15:0 malah:40:9 malam:29:38 mana:14:14 manfaat:20:14 mangsa:15:0
    mantan:140:19 mari:60:1 masa:34:25 masalah:53:34 masalahnya:20:0 masih:138:73 masing:16:0 maskapai:13:2
    masuk:18:51 masukkan:16:1 masuknya:14:1 mata:20:11 material:14:1 mau:32:42 mayat:12:4 mayoritas:53:0
    melainkan:23:1 melakukan:14:5 melalui:340:6 melansir:91:0 melawan:18:10 melihat:113:5 memanfaatkan:13:1
    memang:189:1 memasuki:102:2 membuat:12:6 memiliki:23:2 menanggapi:83:0 menarik:14:13 menariknya:87:0
    mendengar:19:3 menerima:21:2 menerusi:21:0 mengacu:24:0 mengapa:25:6 mengemudikan:21:0 mengenai:68:0
    mengetahui:14:0 menggunakan:34:0 menghadapi:25:0 mengingat:88:0 mengusung:20:0 mengutip:136:0 menit:23:11
    menjadi:36:14 menjatuhkan:12:0 menjawab:13:4 menjelang:33:1 menu:13:8 menurut:1609:9 menurutnya:654:0
    menyadari:13:0 menyusul:14:0 merasa:23:5 mereka:1349:11 merujuk:25:0 meski:980:7 meskipun:396:1 metode:21:2
    mintalah:13:0 misalnya:250:0 mohon:61:2 momen:77:11 momentum:22:5 motif:17:5 mudah:29:6 mulai:297:62
    mulanya:24:0 mungkin:156:6 musim:64:15 nah:350:0 nama:93:18 namanya:26:4 namun:3778:0 nanti:180:3 nantinya:132:0
    narasi:29:1 narator:13:0 nasib:16:6 nggak:50:4 nilai:90:15 nyatanya:12:0 oleh:455:5 orang:151:67 pabrikan:17:1
    pada:1545:5 padahal:425:5 pagi:12:16 paling:49:26 pameran:29:8 pantauan:48:0 para:444:10 pas:27:0 pasalnya:413:0
    pasangan:49:14 pasca:30:4 pasien:17:10 pasti:29:6 pastinya:19:0 pebalap:38:1 pecahan:13:4 pelajari:12:3
    pelaku:153:28 pelanggan:20:4 pelantikan:16:1 pelantun:12:1 pelemahan:13:11 peluang:44:12 pemain:228:71
    pemandangan:26:1 pembahasan:15:5 pembalap:51:4 pembaruan:18:2 pembayaran:14:3 pembelian:13:1 pemberian:22:2
    pemeriksaan:543:5 pemilik:64:7 penambahan:13:0 penampilan:40:6 penampilannya:12:0 penandatanganan:28:0
    penangkapan:29:2 penasaran:26:4 pencapaian:23:0 pencarian:19:1 pendekatan:18:1 penderita:13:1 penelusuran:68:0
    penemuan:25:6 pengacara:20:6 pengakuan:13:0 pengalaman:31:3 pengemudi:26:3 pengguna:49:9 penggunaan:53:5
    penghargaan:37:8 penguatan:12:5 pengunggah:14:0 pengungkapan:12:0 pengunjung:38:5 peningkatan:37:6
    penjualan:28:9 penonton:18:5 penting:28:19 penulis:19:0 penumpang:25:17 penunjukan:17:0 penurunan:56:1
    penutupan:20:2 penyaluran:20:2 penyanyi:27:3 penyebab:25:16 penyebabnya:27:11 penyelidikan:13:0 penyerahan:16:0
    penyerang:24:1 per:230:11 peran:35:11 perangkat:49:4 perayaan:16:5 perbaikan:17:7 perbedaan:30:6 perbuatan:22:2
    peresmian:13:0 performa:20:4 pergerakan:19:1 peringkat:17:6 periode:13:3 peristiwa:135:0 perjalanan:71:12
    perlu:109:20 permainan:20:4 permasalahan:12:0 permintaan:37:5 pernah:14:28 pernikahan:13:15 pernyataan:95:3
    perpanjangan:21:5 persoalan:17:2 personel:18:3 pertama:195:50 pertandingan:114:5 pertanyaan:33:5
    pertarungan:13:0 pertemuan:73:4 pertimbangan:12:1 pertumbuhan:27:12 perusahaan:99:17 pesan:43:13 peserta:65:16
    petugas:95:11 pihak:171:4 pihaknya:151:0 pilihlah:14:1 poin:19:7 pokoknya:28:0 pola:25:3 ponsel:35:19
    posisi:81:11 postingan:27:0 potensi:29:9 potongan:20:1 potret:20:36 pria:139:28 prinsip:14:0 produk:65:13
    produksi:26:16 proses:164:5 prosesi:14:3 proyek:84:41 pukul:63:19 puluhan:29:15 pun:36:1 punya:16:57 raihan:17:0
    rakaman:14:0 rangkaian:22:3 rasa:34:8 ratusan:30:20 realisasi:17:2 regulasi:22:5 rekaman:13:1 rekan:13:0
    rekomendasi:13:13 rencananya:115:1 ribuan:27:16 rincian:16:5 risiko:19:10 ruangan:12:1 rumor:21:1 rupanya:30:0
    saat:1381:42 saking:18:0 saksi:20:5 salah:967:19 sama:82:27 sambil:20:4 sampai:149:28 sang:85:12 sangat:53:5
    sanksi:17:4 satu:196:46 saya:1541:18 sayang:73:2 sayangnya:151:1 seandainya:14:0 sebab:656:1 sebabnya:17:3
    sebagai:646:10 sebagaimana:88:0 sebagian:138:9 sebaiknya:22:3 sebanyak:175:3 sebelum:253:23 sebelumnya:889:0
    sebenarnya:132:2 sebetulnya:17:0 sebuah:123:3 secara:328:9 sedang:29:3 sedangkan:717:0 sedikitnya:17:0
    segala:26:7 segera:30:36 sehari:21:7 seharusnya:31:0 sehingga:489:0 sehubungan:16:0 seiring:78:3 sejak:313:17
    sejalan:23:0 sejatinya:12:0 sejauh:137:0 sejumlah:238:13 sekadar:26:6 sekali:37:9 sekaligus:12:3 sekalipun:15:0
    sekarang:195:12 sekilas:17:0 sekitar:93:5 sektor:28:21 selain:2718:1 selalu:16:9 selama:297:13 selang:23:1
    selanjutnya:307:4 selebihnya:13:0 selengkapnya:17:0 selepas:49:1 selesai:14:9 seluruh:130:11 seluruhnya:15:0
    semakin:49:3 sementara:2219:5 semoga:166:3 sempat:43:17 semua:287:16 semuanya:76:1 semula:15:0 senada:27:0
    seorang:153:2 sepanjang:87:6 seperti:583:6 sepertinya:22:1 serangan:70:15 serial:22:2 sering:20:11 serta:55:1
    sesampainya:22:0 seseorang:16:2 sesi:22:4 sesuai:110:7 sesungguhnya:14:0 setahun:22:13 setakat:15:0
    setelah:1103:23 setelahnya:26:0 setiap:254:9 setibanya:20:1 setidaknya:84:0 si:15:3 siapa:96:16 siapapun:16:0
    sikap:30:2 silakan:25:3 sinergi:15:5 singkat:15:2 sisa:15:1 sisanya:29:0 sisi:16:1 situasi:70:3 situs:24:3
    skema:27:6 skor:92:14 skuat:17:0 smartphone:31:3 soal:135:57 soalnya:17:1 solusi:14:8 sontak:13:0 sosok:28:7
    status:29:8 striker:22:2 suasana:38:1 suatu:20:2 sudah:223:49 suhu:51:1 sungguh:21:0 supaya:48:0 susulan:12:0
    syarat:29:14 tadi:56:0 tahap:25:10 tahu:12:13 tahun:227:144 tak:835:228 tambah:22:14 tambahan:35:10 tampak:29:5
    tampil:22:32 tampilan:15:0 tanggal:27:8 tanpa:95:49 tantangan:29:9 tapi:1116:10 target:43:18 tas:15:2
    tautan:35:6 tayangan:15:0 tekanan:29:5 telah:23:12 tema:28:3 tempat:42:16 temuan:23:5 tenang:12:3 tendangan:20:2
    tentang:13:4 tentu:186:0 tentunya:88:0 tepat:18:12 tepatnya:51:0 terakhir:108:13 terbaru:29:55 terbukti:15:3
    tercatat:60:2 terdahulu:12:0 terdapat:84:0 terdiri:14:0 terhadap:12:6 terjadi:17:19 terkadang:15:0
    terkait:238:33 terlalu:15:5 terlebih:162:0 terlepas:40:0 terletak:14:0 terlihat:38:9 termasuk:200:6
    ternyata:119:18 terpisah:36:1 tersangka:47:35 tersedia:12:1 tertarik:15:4 terus:70:21 terutama:83:0 tes:18:11
    tetap:45:49 tetapi:260:1 tiap:22:6 tidak:883:76 tiga:134:45 tindakan:42:2 tinggal:28:8 tingginya:16:1
    tingkat:65:2 titik:21:5 tolong:23:3 tonton:91:0 total:183:4 tren:35:5 tubuh:13:14 tujuan:53:4 tujuannya:92:0
    tujuh:32:5 tulisan:24:2 tuntutan:17:3 turut:54:2 uang:59:51 ucapan:17:1 ukuran:18:7 umpan:25:0 umumnya:27:0
    unggahan:510:1 uniknya:22:1 untuk:1587:17 untungnya:25:0 upaya:88:2 usai:122:102 usia:15:24 usulan:24:6
    utamanya:26:2 varian:34:2 volume:13:0 wajar:13:4 waktu:84:13 walau:76:0 walaupun:85:0 warganet:31:0 warna:64:8
    wisatawan:21:17 ya:387:5 yaitu:71:0 yakni:176:0 yang:596:6 yuk:84:5
    """
)
SMALL_IN_TITLES = _counts(
    """
    agar:10:14 akan:20:63 akibat:5:25 ala:11:2 antara:2:7 atas:7:9 atau:31:3 bagi:14:14 buat:26:27 dalam:78:20
    dan:730:3 dari:271:12 daripada:1:0 demi:7:9 dengan:198:6 di:1622:4 hingga:137:16 jika:9:16 karena:41:10 ke:302:4
    kepada:16:2 ketika:1:6 lewat:3:46 meski:7:7 oleh:13:5 pada:62:5 per:29:11 pun:5:1 saat:58:42 sampai:8:28
    sebagai:15:10 sebelum:2:23 sejak:1:17 selama:2:13 seperti:5:6 serta:1:1 setelah:8:23 soal:82:57 tanpa:3:49
    tapi:22:10 tentang:12:4 terhadap:3:6 tetapi:1:1 untuk:280:17 usai:10:102 versi:2:8 via:9:6 vs:87:35 walau:1:0
    yang:439:6
    """
)
# Conjunctions and prepositions: behind them a name or a day may stand before the first small word.
LEADING = frozenset(
    """
    apabila apalagi bagi bahkan bahwa berdasarkan bersama bila dalam dan dari demi dengan di diberitakan dikutip
    dilansir disadur guna hingga jika kala kalau karena ke kemarin kemudian kendati kepada ketika lalu maka
    melalui melansir menanggapi mengenai mengingat mengutip menjelang menurut merujuk meski meskipun misalnya namun
    oleh pada padahal saat sebab sebagai sebagaimana sebelum sebelumnya sedangkan seiring sejak selain selama
    selepas sementara senada seperti serta setelah tapi termasuk terlebih terutama tetapi untuk walau walaupun
    """.split()
)
# First parts of brands in camel case, from the 120 such words that stand in three or more of the articles.
BRAND_PARTS = frozenset(
    """
    Air Akurat App Black Bola Chat Daily De Detik Di Eleven Ge Go Grab In Insya Jak Jatim Kapan Kompas La Le Linked Mac
    Mc Medco Media Moto My Nas One Open Phone Play Power Pro Shopee Sindo So Soft Steel Tech Think Tik Trans Tribun
    Turn Vin We Whats Wi You detik e i info micro tv whats
    """.split()
)
