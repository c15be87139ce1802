"""Words that say whether an event has happened, by how many words they reach over to the trigger behind them."""

from __future__ import annotations

# By reach: how many words that are no adverb and no light verb may stand between the word and the trigger.
PLANNED = {
    2: "akan bakal hendak segera siap mau mahu berniat bertekad siapkan",
    4: "berencana dijadwalkan direncanakan rencana merencanakan ditargetkan menargetkan bersiap agenda diagendakan"
    " menjadwalkan mengagendakan",
    9: "rencananya",
}
POSSIBLE = {
    1: "bisa dapat boleh harus perlu mesti wajib layak patut mencari mencegah membutuhkan menginginkan menyetujui cegah"
    " laporan kabar isu rumor spekulasi wacana hindari menghindari menjajaki harusnya",
    2: "keinginan diduga seharusnya sebaiknya hendaknya ingin berpotensi berpeluang potensi peluang dugaan",
    4: "mungkin kemungkinan diperkirakan diprediksi disinyalir dikabarkan kabarnya konon dirumorkan berharap"
    " diharapkan",
    6: "jika apabila bila kalau seandainya apakah andai sekiranya jikalau",
}
DENIED = {1: "bukan tanpa batal urung gagal enggan takkan menolak tolak", 2: "tidak tak belum jangan tiada"}
ONGOING = {0: "terus", 1: "sedang tengah", 2: "masih"}
HAPPENED = {1: "telah sudah sempat pernah berhasil akhirnya resmi usai setelah seusai selepas"}
PURPOSES = {1: "untuk guna demi", 5: "agar supaya"}
DENIALS = {6: "membantah menampik menepis menyangkal menafikan dibantah"}

# What a denial denies is a clause or hearsay, never the noun right behind it: `membantah tuduhan`.
DENIED_CLAUSES = "jika kalau bahwa bahawa telah pernah sudah adanya ada kabar isu rumor soal terlibat"
NOT_DENYING = "sabar hanya cuma lama sekadar terlalu saja kalah segan ragu mungkin"
PLACES_IN_THE_MIDDLE = "di ke jawa timur kalimantan sulawesi asia afrika amerika lapangan aceh tapanuli lombok maluku"
PROMISED = (
    "sepakat berjanji berkomitmen setuju akan siap berencana berniat hendak bakal rencananya dijadwalkan bertekad"
)
DONE = "memutuskan berhasil sempat"
REQUESTED = (
    "meminta minta mendesak mengimbau memerintahkan menuntut menyerukan diminta mengajak menyarankan mengusulkan"
    " mendorong menginstruksikan diimbau didesak"
)
STATES = "bawah akibat terkunci terkena menghadapi"
RULES = "sanksi aturan peraturan undang uu pasal resolusi kebijakan perjanjian antara"
# What stands between such a word and its trigger without taking it over.
TRANSPARENT = frozenset(
    "segera kembali terus juga pun langsung saling ikut turut resmi sangat secara benar sepenuhnya lebih ada menjadi"
    " tetap sudah telah mulai mencoba bersedia berupaya berusaha mampu terpaksa memang sama lagi pernah sempat"
    " mengantongi melakukan menggelar mengadakan melaksanakan menjalani memberikan memberi menyampaikan menjalin"
    " mencapai membuat"
    " melangsungkan menjatuhkan melancarkan mendapat mendapatkan menerima mengikuti memulai melanjutkan dilakukan"
    " adanya untuk seremonial proses pelaksanaan terjadinya terjadi sebuah suatu".split()
)
HAPPENINGS = (
    "dilakukan digelar diadakan dilaksanakan diselenggarakan dilangsungkan berlangsung terjadi dimulai dihelat bergulir"
)
