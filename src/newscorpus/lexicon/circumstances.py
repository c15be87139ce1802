"""Words that tell what a date or a place of a sentence belongs to: the event, the report of it, or something else."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


REPORTS = _words(
    """
    dihubungi dikonfirmasi ditemui ditanya ditanyai diterima diwawancara diwawancarai keterangan keterangannya kutip
    laporan lapor melapor melaporkan dilaporkan mengabarkan dikabarkan diberitakan memberitakan mewartakan diwartakan
    merilis pernyataan pernyataannya rilis siaran menurut mengutip wawancara dihubungi diakses dipantau
    """
)
"""Words beside the verbs of saying whose date is the day of the report (`saat ditemui di kantornya, Kamis`)."""

LIGHT = _words(
    """
    berada berencana berhasil berlangsung berniat bertempat berupaya berusaha diadakan diduga digelar dihelat
    dijadwalkan diketahui dilakukan dilaksanakan dilangsungkan dimulai diperkirakan direncanakan diselenggarakan
    melakukan melaksanakan mengadakan menggelar menghelat menjadi menjalani menuju menyelenggarakan merencanakan
    merupakan terjadi terletak
    """
)
"""Verbs that only say that an event takes place: its date and its place are theirs."""

ATTENDING = _words("berpartisipasi dihadiri hadir mengikuti menghadiri menonton menyaksikan")
"""Verbs whose object has their date (`menghadiri forum yang berlangsung pada 3-5 Mei`)."""

NO_PREDICATES = _words(
    """
    aman bersangkutan berdasar bertajuk bertema bernama berupa berusia efektif hidup mudah mulai normal pantas positif
    puas sebanyak sebesar sulit terdakwa terduga tergugat terlapor terpidana tersangka tiba-tiba
    """
)
"""Words that look like verbs or stand like them and tell nothing that has a date."""

BREAKS = _words(
    """
    akibat bahwa hingga jika karena lantaran meski meskipun namun padahal sampai sebelum sedangkan sehingga sejak selama
    sementara seperti setelah sesudah tapi tetapi usai seusai kala ketika saat pasca pascapecahnya terkait
    soal tentang
    """
)
"""Words behind which another clause or phrase begins, with a date of its own."""

ASIDES = _words("khususnya misalnya terutama termasuk utamanya yaitu yakni")
"""Words behind which an aside begins, with a date of its own."""

SUBORDINATE = _words("agar akibat guna karena sebelum sejak setelah sesudah seusai supaya untuk usai yang")
"""Words behind which a verb is hardly the one that a date at the end of the sentence belongs to."""
PURPOSE = _words("guna untuk")
"""Those of them behind which the verb is what the sentence is about (`datang untuk menghadiri rapat, Rabu (3/4)`)."""

JOINS = _words("dan kemudian lalu serta")
"""Words that join a second verb to the first, which shares the date that stands before both."""

UNDATING = _words(
    """
    angkatan anggaran edisi hingga jelang kontrak menjelang musim pasca per periode sampai sebelum semenjak setelah
    target
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

NO_PLACES = _words(
    """
    ajang akun antara acara atas balik bawah bidang bursa channel depan era final forum grup hadapan instagram kanal
    kalangan kasus kediaman lingkungan mana media-sosial kelas kubu laga laman level liga masa mata media musim pasal pertandingan piala
    pihak pilkada pilpres platform program putaran rumah saluran sektor sela sela-sela seri situs tangan tahun tengah turnamen
    twitter video youtube
    """
)
"""Words behind `di` that begin no place, or somebody's."""

NO_PLACE_NAMES = _words(
    """
    Facebook Instagram Twitter TikTok Tiktok YouTube Youtube WhatsApp Telegram Google Netflix Spotify Shopee Tokopedia
    X UU Undang-Undang Pasal Perpres Permen Peraturan PP Perda Liga Piala Premier Serie Bundesliga LaLiga SEA
    Olimpiade Asian MotoGP Formula Pilkada Pilgub Pilpres Pileg Pemilu Pemilihan Grup Babak Final Islam Alquran
    Semifinal Timnas KTT Konferensi Munas Rakernas Chrome Android Windows
    Al-Qur'an Allah Ramadan Ramadhan Lebaran Idul Natal Kompas Liputan6 Detikcom Presiden Gubernur Bupati Menteri
    Ketua
    """
)
"""First words of names behind `di` that are none of a place: media, laws, competitions, faith, people."""

PLACE_HEADS = _words(
    """
    alun-alun bandara balai bukit danau dermaga desa distrik gedung gereja gunung hotel istana jalan jembatan kabupaten
    kampung kantor kawasan kecamatan kelurahan kota kuil lapangan makam masjid mal museum negara pabrik pasar
    pelabuhan perbatasan polda polres polsek provinsi pulau pura rumah-sakit rutan sekolah stadion stasiun taman
    terminal universitas wilayah
    """
)
"""Words that say of a name that it is a place."""
