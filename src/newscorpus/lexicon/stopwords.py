"""Words that show a text to be Indonesian or Malay, and words that tell the two apart; all in lower case.

The shared words are function words of both written standards. The distinguishing words are spelling doublets (`karena`,
`kerana`), borrowings by way of Dutch or of English (`kualitas`, `kualiti`), function words of one standard only and
words for things of the news with two names (`perusahaan`, `syarikat`); counted over 10,958 Indonesian and
Malay articles, each stands in one language only or many times as often in it. The leaning words are written in both,
more often in one; they count only where the others do not decide. Words that are also common names (`wang`, `mac`) are
left out.
"""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


SHARED = _words(
    """
    ada adalah agar akan akhirnya antara apa apabila atas atau bagaimana bagi banyak baru bawah beberapa belum berada
    berkata bersama besar boleh bukan dalam dan dapat dari daripada dengan depan di dia dilakukan diri dua hanya hari
    harus hingga ia ini itu jadi jika juga kalau kali kami kata katanya ke kemudian kepada ketika kini kita lagi lain
    lalu lebih luar masih masing-masing melakukan melalui memang memberi memberikan membuat mempunyai mengatakan
    menjadi menurut mereka merupakan namun oleh orang pada perlu pernah pertama pula pun saat saja salah sama sampai
    sangat satu saya sebagai sebelum sebuah secara sedang sehingga sejak selain selama selepas seluruh sementara semua
    sendiri seorang seperti serta setelah setiap sudah supaya tahun tak tanpa telah tempat tentang terhadap termasuk
    tersebut tetap tetapi tiada tidak tiga ujar ujarnya untuk yang
    """
)

DISTINGUISHING = {
    "id": _words(
        """
        adapun agustus akibatnya aktivitas akun alasan anggaran apalagi artinya aturan bagian bahkan bahwa bandara
        banget bareng beda berbagai berbeda berhasil biasanya biaya bilang bisa bisnis butuh coba dampak desa desember
        diduga dikutip dilansir disebut dukungan enggak fasilitas gubernur informasi internasional istri jelang
        jenderal juli jumat juni justru kabar kabupaten kamis kantor karena karyawan kasus kayak kebijakan kebutuhan
        kecamatan kelompok kelurahan kemarin kendaraan kepolisian kesehatan keuangan komentar komunitas kondisi konten
        kualitas laga lainnya lantaran lantas lingkungan listrik lokal mantan maret maupun melainkan memicu
        menambahkan mendatang mendukung mengingat mengungkapkan menit menyebut meski miliar misalnya mobil momen mulai
        nantinya narasi nggak nomor olahraga padahal partai pasalnya pekan pelaku pemerintah penyebab persen
        perusahaan polisi polres posisi pria produk produksi provinsi proyek publik puluhan ratusan rekan resmi ribu
        rusak sang sebagian sebelumnya sebesar sekaligus sekretaris selanjutnya senin seputar serikat setidaknya
        signifikan sore sulit tanggal teman terbaru terkait tersangka tim timnas triliun tuturnya uang unggahan ungkap
        ungkapnya usai wisata yaitu yakni
        """
    ),
    "ms": _words(
        """
        agensi akaun aktiviti antarabangsa apatah awam bahagian baharu bahawa barangan bas bekalan berbeza berhampiran
        berhubung berikutan berjaya berkenaan berpunca bersetuju bilion cabaran cuba difahamkan dijangka dikongsikan
        dipercayai dirakam disember doktor iaitu ianya isnin jawatan jenayah julai jumaat jurulatih justeru kelab
        kemalangan kemudiannya kenderaan kenyataan kerana kes kesihatan kewangan khamis komen kualiti laluan lebuh
        lori mahu mahukan mahupun maklumat manakala mangsa memaklumkan memandangkan membabitkan menafikan menerusi
        mengikut mengurangkan mesyuarat minit motosikal nak nombor ogos pelaburan pelbagai pengerusi pentadbiran
        peratus perkhidmatan perlembagaan persekutuan polis projek punca rakaman rakan rasmi rawatan rekod sahaja
        sebahagian sebarang sebenar sekiranya seksyen sememangnya senarai sentiasa sepatutnya seramai sesetengah
        setakat setiausaha siasatan sokongan sukan sukar syarikat tarikh tempatan tempoh terbabit terutamanya timbalan
        tular undi universiti wabak
        """
    ),
}

LEANING = {
    "id": _words(
        """
        dari hal hingga kemudian kota lewat mau memiliki mengatakan para punya saat saja sejumlah sekitar setelah
        tampil terjadi waktu
        """
    ),
    "ms": _words(
        """
        apabila beliau boleh datuk hospital ialah kerajaan lelaki macam mempunyai parlimen parti pasaran perkara
        perlawanan ramai selepas seri tiada
        """
    ),
}
