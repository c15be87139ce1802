"""Classes of words that decide how a trigger near them is read; `A` is any capitalised word, `0` any figure."""

from __future__ import annotations

COUNTED = (
    "0 satu dua tiga empat lima enam tujuh delapan sembilan sepuluh belasan puluhan ratusan seorang sejumlah beberapa"
)
PERSONS = (
    f"A {COUNTED} orang pria wanita perempuan lelaki laki warga pelaku tersangka terduga terdakwa korban anak pemuda"
    " remaja mahasiswa buronan bandar pengedar pengemudi sopir penumpang oknum anggota kepala kepolisian tahanan"
    " sandera"
    " napi narapidana demonstran suspek mangsa penduduk pengungsi karyawan pegawai petugas jurnalis wartawan dia mereka"
    " dirinya pencuri pengguna komplotan istri suami ibu ayah bocah siswa siswi santri prajurit tentara polisi diplomat"
)
OFFICES = (
    "A presiden menteri wakil gubernur bupati wali walikota delegasi rombongan perdana duta ketua pemimpin raja sultan"
    " kepala menlu menhan paus pangeran utusan tamu perwakilan pimpinan pejabat direktur para sejumlah kedua"
)
BODIES = (
    "pemerintah pemprov pemkab pemkot pemda polisi kepolisian polri polda polres polsek tni kpk dpr dprd kejaksaan"
    " pengadilan mahkamah bawaslu kpu perusahaan pihak masyarakat warga partai menteri presiden gubernur bupati wali"
    " kementerian dinas semua seluruh publik kader umat jajaran pengelola manajemen israel rusia negara"
)
PARTIES = f"A {BODIES} {PERSONS[2:]}"
INVESTIGATORS = (
    "polisi kepolisian polres polresta polrestabes polda polsek polri bareskrim mabes kpk kejaksaan kejagung kejati"
    " kejari bawaslu dkpp mkd propam mahkamah pengadilan ombudsman komnas penyidik polis sprm berwajib"
)
SPEECH_SETTINGS = "saat ketika usai seusai sela kala waktu setelah selepas sesaat"
SPORT = (
    "laga gol babak menit klub liga skor gawang pelatih timnas penalti kiper bek gelandang striker penyerang stadion"
    " klasemen pertandingan turnamen semifinal perempat pemain bola sepakan tendangan tembakan juara final pebalap"
    " wasit lini kandang tandang trofi petinju ronde league matchday stadium kualifikasi telak premier piala gim leg"
)
MATCHES = "laga babak final semifinal perempat matchday grup pertandingan gol skor turnamen kandang leg juara unggulan"
READERS = "anda kamu kalian tips cara"
NATURE = "virus bakteri penyakit hama nyamuk tubuh kulit sel otak jantung panik asma kanker imun kuman saraf jerawat"
PRODUCTS = (
    "layar kamera fitur aplikasi perangkat sistem jaringan baterai prosesor resolusi mesin konektivitas chipset"
    " teknologi software smartphone desain windows android koneksi teori klaim performa"
)
BY_LIGHT = (
    "melakukan menggelar mengadakan melaksanakan menjalani memberikan memberi menyampaikan melayangkan menjatuhkan"
    " melancarkan mengeluarkan melontarkan menyatakan membuat mengajukan dilakukan digelar memulai menghentikan"
)
GETTING = "mendapat mendapatkan menuai menerima meraih memperoleh mengundang memicu dapat dapatkan tuai"
