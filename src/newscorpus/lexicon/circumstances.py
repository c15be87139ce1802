"""Words that tell what a date or a place of a sentence belongs to: the event, the report of it, or something else."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


REPORTS = _words(
    """
    diakses diberitakan dihubungi dikabarkan dikonfirmasi dilaporkan dimuat dipantau dipublikasikan ditanya ditanyai
    ditayangkan ditemui diterbitkan diterima diunggah diwartakan diwawancara diwawancarai keterangan keterangannya
    kutip lapor laporan melapor melaporkan memberitakan mengabarkan mengunggah mengutip menurut merilis mewartakan
    pernyataan pernyataannya rilis siaran tayang terbit wawancara
    """
)
"""Words beside the verbs of saying whose date is the day of the report (`saat ditemui di kantornya, Kamis`)."""

LIGHT = _words(
    """
    berada berencana berhasil berlangsung berniat bertempat berupaya berusaha diadakan diduga digelar dihelat
    dijadwalkan diketahui dilaksanakan dilakukan dilangsungkan dimulai diperkirakan direncanakan diselenggarakan
    melaksanakan melakukan mengadakan menggelar menghelat menjadi menjalani menuju menyelenggarakan merencanakan
    merupakan terjadi terletak
    """
)
"""Verbs that only say that an event takes place: its date and its place are theirs."""

ATTENDING = _words("berpartisipasi dihadiri hadir mengikuti menghadiri menonton menyaksikan")
"""Verbs whose object has their date (`menghadiri forum yang berlangsung pada 3-5 Mei`)."""

NO_PREDICATES = _words(
    """
    aman beragam beratnya berbahaya berbasis berbeda berdasar berharga berinisial berjudul berjumlah berkas
    berkelanjutan berkualitas berlebih berlebihan bermanfaat bermotor bernama bersamaan bersangkutan bersejarah
    bersifat bersih bertajuk bertema berukuran berupa berusia berwarna diabetes dialog diameter diantara diantaranya
    diatas dibawah diluar dimana dinamis dinding dingin diplomatik disabilitas diskon display distributor dividen
    efektif hidup melulu memang mendadak mendalam mendatang menengah mengapa mentah mental mentalitas menterinya
    mudah mulai normal pantas positif puas sebanyak sebesar sulit terang terasering teratas terbanyak terbatas
    terbilang terburuk tercepat terdakwa terdepan terduga terendah tergolong tergugat terkadang terkaya terkemuka
    terkenal terkuat terlalu terlapor terlebih termahal terminal termuda ternak ternama terobosan terpadu terpenting
    terpidana tersangka terstruktur tertib tertua terumbu tiba-tiba
    """
)
"""Words that look like verbs or stand like them and tell nothing that has a date."""

BREAKS = _words(
    """
    akibat bahwa berkat hingga jika kala karena ketika lantaran maka meski meskipun namun padahal pasca
    pascapecahnya saat sampai sebelum sedangkan sehingga seiring sejak selama sementara seperti sesudah setelah
    seusai sewaktu soal tapi tentang terkait tetapi usai
    """
)
"""Words behind which another clause or phrase begins, with a date of its own."""

ASIDES = _words("khususnya misalnya terutama termasuk utamanya yaitu yakni")
"""Words behind which an aside begins, with a date of its own."""

SUBORDINATE = _words("agar akibat guna karena sebelum sejak setelah sesudah seusai supaya untuk usai yang")
"""Words behind which a verb is hardly the one that a date at the end of the sentence belongs to."""
PURPOSE = _words("guna untuk")
"""Those of them behind which the verb is what the sentence is about (`datang untuk menghadiri rapat, Rabu (3/4)`)."""

TOPICAL = _words("dugaan kasus mengenai perihal perkara soal tentang terkait")
"""Words right before an event that make it the subject of another."""

JOINS = _words("dan kemudian lalu serta")
"""Words that join a second verb to the first, which shares the date that stands before both."""

UNDATING = _words(
    """
    anggaran angkatan bagi edisi hingga jelang kontrak menjelang musim pasca per periode sampai sebelum semenjak
    setelah target untuk
    """
)
"""Words before a date that make it a deadline, a term or a name (`paling lambat`, `hingga`, `anggaran`)."""

EARLIER = _words("lain lainnya berikutnya pertama sebelumnya selanjutnya serupa terakhir terdahulu")
"""Words behind an event noun that make it another event of its kind."""

INDEFINITE = _words("angka banyak berbagai beberapa jumlah pernah sebuah sejumlah sering setiap suatu tiap")
"""Words before an event that tell no single one."""

DEFINITE = _words("ini itu tersebut tadi")
"""Words behind an event noun that point to one told before."""

SIMULTANEOUS = _words("dalam ketika pada saat sela-sela selama seusai usai")
"""Words that open a sentence with the event during which the next is told (`Dalam pertemuan itu, ...`)."""

ENTERING = _words("mendatangi menduduki mengunjungi menginvasi meninggalkan memasuki menyambangi menyerang menyerbu")
"""Verbs whose object is the place of the event, where it is one."""

NO_PLACES = _words(
    """
    acara ajang akun antara antaranya atas babak balik bawah bidang bursa channel depan era final forum grup hadapan
    instagram kalangan kanal kasus kediaman kelas kubu laga laman level liga lingkungan mana masa mata media musim
    pasal pertandingan piala pihak pilkada pilpres platform program putaran rumah saluran sektor sela sela-sela seri
    situs tahun tangan tengah turnamen twitter video youtube
    """
)
"""Words behind `di` that begin no place, or somebody's."""

NO_PLACE_NAMES = _words(
    """
    Al-Qur'an Allah Alquran Android Asian Babak Bundesliga Bupati Chrome Detikcom Facebook Final Formula Google Grup
    Gubernur Idul Instagram Islam Ketua Kompas Konferensi KTT LaLiga Lebaran Liga Liputan6 Menteri MotoGP Munas
    Natal Netflix Olimpiade Pasal Pemilihan Pemilu Peraturan Perda Permen Perpres Piala Pileg Pilgub Pilkada Pilpres
    PP Premier Presiden Rakernas Ramadan Ramadhan SEA Semifinal Serie Shopee Spotify Telegram TikTok Tiktok Timnas
    Tokopedia Twitter Undang-Undang UU WhatsApp Windows X YouTube Youtube
    """
)
"""First words of names behind `di` that are none of a place: media, laws, competitions, faith, people."""

PLACE_HEADS = _words(
    """
    alun-alun balai bandara bukit danau dermaga desa distrik gedung gereja gunung hotel istana jalan jembatan
    kabupaten kampung kantor kawasan kecamatan kelurahan kota kuil lapangan makam mal masjid museum negara pabrik
    pasar pelabuhan perbatasan polda polres polsek provinsi pulau pura rumah-sakit rutan sekolah stadion stasiun
    taman terminal universitas wilayah
    """
)
"""Words that say of a name that it is a place."""
