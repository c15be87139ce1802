"""Words that build a clause in Indonesian and Malay news, by what they do in it, and verbs that share out its parties.

All in lower case. A word that stands in several tables is read by the first of prepositions, helpers, joining words and
words that open clauses. The tables were checked against what stands between parties and verbs in 10,958 scraped
articles.
"""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


SINGULAR = _words("ia dia beliau pihaknya dirinya")
PLURAL = _words("mereka keduanya")
FIRST_PERSON = _words("kami saya aku kita")
# Before a noun for somebody; what they count or single out.
MANY = _words("para sejumlah beberapa kedua ketiga sekelompok puluhan ratusan ribuan")
COUNTS = MANY | _words(
    """
    seorang sebuah salah sang si dua tiga empat lima enam tujuh satu delapan sembilan sepuluh belasan sebanyak banyak
    semua seluruh
    """
)
# The noun behind one of these is a person, whatever it is.
PERSONAL = _words("para seorang sekelompok")
JOINING = _words("dan serta atau maupun & lalu kemudian")
OPENING = _words(
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
    menuju sampai selama melalui lewat akibat tanpa seperti menurut sebagai selain daripada antar jelang menjelang
    per via sekitar seputar hingga ihwal perihal berdasarkan termasuk bukan milik asal versi menyusul pasca usai
    """
)
# Auxiliaries, adverbs and other words that leave subject and object as they are.
AUXILIARIES = _words(
    """
    akan telah sudah sedang masih juga pun tidak tak belum bisa dapat harus ingin mau hendak pernah sempat kembali
    langsung segera terus lagi saja hanya baru resmi tengah turut ikut saling sering selalu justru mungkin memang
    sebenarnya sepenuhnya siap secara antaranya lain bakal boleh perlu wajib mulai mampu gagal berhasil kerap sangat
    lebih paling sama kemungkinan rencananya akhirnya jadi enggan semakin tampaknya agaknya ternyata rupanya tetap
    pula makin cukup sekali bahwasanya nanti sebaiknya sengaja terlihat tampak tegas diam sendiri mantan eks calon
    dekat bersama-sama berulang kali diduga konon dilaporkan dikabarkan dijadwalkan diperkirakan diprediksi
    berencana baru-baru belakangan baik banyak nekat sekarang dulu kemarin besok hari
    """
)
DEICTICS = _words("itu ini tersebut tadi berikut")
THAT = _words("bahwa bahawa disebutkan diketahui diberitakan dikabarkan")
# Verbs without a prefix, many of them as headlines write them.
BARE_VERBS = _words(
    """
    tiba pergi datang hadir adalah ialah ada minta sepakat bilang pulang tahu naik turun masuk keluar jatuh tewas
    meninggal kalah menang mogok lahir duduk tinggal hidup tampil lari ingin tolak tangkap serang sebut tuding desak
    kecam lantik tahan sita bantah bahas temui kunjungi sambut ajak cabut vonis tetapkan luncurkan bentuk copot gelar
    usir ancam kirim dukung puji kritik bunuh periksa bertemu ketemu bermaksud percaya yakin suka
    """
)
# The shape of a verb, and none.
NO_VERBS = _words(
    """
    terduga berita beras besar dinas direktur diskusi dialog media medis meja menit menteri merek meter metode mesin
    terhadap terang terakhir terbaru terbesar tertentu tersangka terdakwa teroris berbagai beberapa merah mereka
    meski dirinya dirjen dirut digital dingin direksi distrik divisi dividen diplomat diplomasi dimensi diri disiplin
    mendatang menengah mendiang menara mental mentan menlu menkeu menhan menko mendagri menantu medan medali merdeka
    mekanisme mendalam menarik berat berlian bersih bersenjata berikutnya berwenang terpidana terminal terigu
    terjemahan terapi teratas terbaik terpilih tersebut tertinggi terendah terbatas tertutup terbuka teknologi
    berbeda berharga bermotor berkala berlebihan dinasti diameter ditjen disinformasi melayu memori merpati mesjid
    museum bertahap berpengalaman dilema diesel dirgantara
    """
)
# Stands behind what was said in one sense alone.
SAID = _words("kata ujar ucap tutur katanya ujarnya ucapnya tuturnya")
# A verb of these leaves to its object what stands behind `untuk` or `agar`.
CONTROLLING = _words(
    """
    meminta minta mendesak menuntut mengimbau menyerukan memerintahkan menyarankan mengajak mengizinkan melarang
    memaksa mendorong menugaskan menginstruksikan mengundang mempersilakan memungkinkan menuduh menuding memberi
    mengingatkan membujuk menyuruh mengharapkan membantu memperingatkan menghimbau mengirim mencegah desak ajak
    menggesa mengarahkan
    """
)
# The noun behind one of these is done by its subject (`melakukan serangan`) ...
LIGHT = _words(
    """
    melakukan menggelar mengadakan melaksanakan menjatuhkan memberikan memberi menyampaikan melayangkan melancarkan
    menyatakan menyuarakan mengajukan menyerukan memulai mengeluarkan menjalankan menerapkan melanjutkan menjalin
    mencapai menandatangani meneken memimpin menghentikan menjanjikan mengirim mengirimkan membuat merencanakan
    mengumumkan menawarkan melontarkan mengungkapkan menegaskan menunjukkan mencabut memberlakukan membuka
    mengakhiri menghadiri mengikuti menginisiasi gelar adakan lakukan beri jalin mencari menekankan mengucapkan
    menarik meluncurkan meraup merebut memetik mencatat merasakan menelan
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
# Whom one wins over stands behind `atas`, whom one loses to behind `dari`.
CONTESTS = ("menang", "kemenangan", "kalah", "kekalahan", "unggul", "takluk")
# A body behind `ke` is told of it, not accused.
TELLING = _words("melapor melaporkan mengadukan mengadu dilaporkan diadukan laporan")
# Leaving a place is a visit to where one goes.
LEAVING = _words("meninggalkan bertolak berangkat")
# Going to an occasion: what it is called is nobody who receives the visit.
ATTENDING = _words("menghadiri dihadiri hadir")
# What is discussed stands right behind one of these.
DISCUSSING = _words("mendiskusikan merundingkan membahas membincangkan memperbincangkan bahas")
# Behind one of these somebody is the subject of the verb that follows (`rencana Kim bertemu Putin`).
PLANS = _words(
    """
    rencana niat keinginan kemungkinan upaya kesediaan momen video foto kabar agenda ambisi keputusan laporan
    """
)
# Nouns made of a verb are done to their possessor (`penangkapan X`), but for these, which it does.
DOERS = _words(
    """
    penolakan penyelidikan penyidikan pengakuan penilaian penyerbuan penentangan pengaduan penggerebekan permintaan
    peringatan perjalanan pertemuan perlawanan pernyataan pertanyaan pembelaan pengunduran penampilan pencapaian
    perolehan perebutan permohonan penggeledahan pengusutan penyerangan perjuangan peperangan
    """
)
# Nouns of other shapes that are done to their possessor.
DONE = _words("evakuasi vonis deportasi ekstradisi eksekusi inspeksi rekrutmen promosi mutasi razia")
# Of these what is given follows, and whoever gets it behind `ke` or `kepada`.
GIVING = ("pengiriman", "penyaluran", "penyerahan", "pemberian", "pengembalian")
# The noun for somebody goes on with one of these.
MODIFIERS = _words(
    """
    setempat daerah pusat negara federal kota provinsi kabupaten desa keamanan hukum umum asing lokal gabungan tinggi
    senior kepolisian kejaksaan pemerintah militer oposisi bersenjata sipil lalu lintas ahli kebakaran imigrasi hakim
    raja menteri luar negeri dalam besar utama warga sekitar pengurus keluarga pengadilan kerajaan pertahanan bicara
    khusus perempuan wanita korban anak muda eksekutif pelaksana partai jenderal potong utang judi narkoba rasa
    kesehatan kampus sekolah kuasa penyidik pemenangan tua dekat teroris
    """
)
