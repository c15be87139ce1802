"""Names of weekdays, months and the words that date news, by language.

CLDR's names are generated (`cldr`); what newsrooms write beside them stands here. Keys keep the capital they are
written with; months count from 1, weekdays from 0 for Monday.
"""

from __future__ import annotations

from newscorpus.lexicon import cldr

MONTHS_BESIDE: dict[str, dict[str, int]] = {
    "id": {
        "Pebruari": 2,
        "Febuari": 2,
        "Peb": 2,
        "Agst": 8,
        "Agt": 8,
        "Ags": 8,
        "Agus": 8,
        "Sept": 9,
        "Nopember": 11,
        "Nop": 11,
    },
    "ms": {"Jan": 1, "Sept": 9},
    "en": {"Sept": 9},
}
WEEKDAYS_BESIDE: dict[str, dict[str, int]] = {
    "id": {"Jum'at": 4, "Ahad": 6},
    "ms": {"Jum'at": 4, "Minggu": 6},
    "en": {},
}


def _merged(tables: dict[str, dict[str, int]], beside: dict[str, dict[str, int]]) -> dict[str, dict[str, int]]:
    return {language: table | beside[language] for language, table in tables.items()}


MONTHS = _merged(cldr.MONTHS, MONTHS_BESIDE)
WEEKDAYS = _merged(cldr.WEEKDAYS, WEEKDAYS_BESIDE)
# Months whose names nobody bears: they date without a preposition.
MONTHS_ALONE = frozenset(
    """Januari Februari Pebruari Febuari Maret Agustus September Oktober November Nopember Desember Ogos
    Disember""".split()
)
# Months whose names people bear as well.
MONTHS_BORNE = frozenset({"April", "Mei", "Juni", "Juli", "Julai"})
# The months of the Islamic calendar, in the spellings of Indonesian and Malay news.
HIJRI_MONTHS = (
    "Muharram",
    "Muharam",
    "Safar",
    "Rabiul Awal",
    "Rabiul Akhir",
    "Jumadil Awal",
    "Jumadil Akhir",
    "Rajab",
    "Syaban",
    "Sya'ban",
    "Ramadan",
    "Ramadhan",
    "Syawal",
    "Zulkaidah",
    "Dzulkaidah",
    "Dzulqa'dah",
    "Zulhijah",
    "Zulhijjah",
    "Dzulhijjah",
)
# The Javanese week has five days.
JAVANESE_DAYS = ("Legi", "Pahing", "Pon", "Wage", "Kliwon")
# Offsets from UTC in hours: Western, Central and Eastern Indonesia, Malaysia, and what world news writes.
ZONES = {"WIB": 7, "WITA": 8, "WIT": 9, "MYT": 8, "GMT": 0, "UTC": 0}
# TIMEX3 codes of the parts of a day; TimeML has none for the hours before dawn, which belong to the night.
DAY_PARTS = {
    "dini hari": "NI",
    "dinihari": "NI",
    "subuh": "MO",
    "pagi": "MO",
    "siang": "MI",
    "tengah hari": "MI",
    "petang": "AF",
    "sore": "AF",
    "malam": "NI",
}
# The letter of ISO 8601 durations by unit; `T` goes before those of the clock.
UNITS = {
    "detik": "TS",
    "menit": "TM",
    "minit": "TM",
    "jam": "TH",
    "hari": "D",
    "pekan": "W",
    "minggu": "W",
    "bulan": "M",
    "kuartal": "Q",
    "triwulan": "Q",
    "semester": "H",
    "tahun": "Y",
    "dekade": "DE",
    "dasawarsa": "DE",
    "abad": "CE",
}
NUMBERS = {
    "se": 1,
    "satu": 1,
    "dua": 2,
    "tiga": 3,
    "empat": 4,
    "lima": 5,
    "enam": 6,
    "tujuh": 7,
    "delapan": 8,
    "lapan": 8,
    "sembilan": 9,
    "sepuluh": 10,
    "sebelas": 11,
    "dua belas": 12,
    "lima belas": 15,
    "dua puluh": 20,
    "tiga puluh": 30,
    "lima puluh": 50,
    "seratus": 100,
}
# Days from the anchor.
DAYS_AWAY = {
    "kemarin lusa": -2,
    "kemarin": -1,
    "kemaren": -1,
    "kelmarin": -1,
    "semalam": -1,
    "hari ini": 0,
    "besok": 1,
    "esok": 1,
    "lusa": 2,
}
# Parts of a day near the anchor: days from it, and the part. The night that is over began on the day before.
PARTS_NEAR = {
    phrase: (-1 if part == "malam" and "tadi" in phrase else 0, part)
    for part in DAY_PARTS
    if part != "tengah hari"
    for phrase in (f"{part} ini", f"{part} tadi", f"{part} nanti", f"tadi {part}", f"nanti {part}")
}
VAGUE = {
    "baru-baru ini": "PAST_REF",
    "akhir-akhir ini": "PAST_REF",
    "belakangan ini": "PAST_REF",
    "dulu": "PAST_REF",
    "dahulu": "PAST_REF",
    "saat itu": "PAST_REF",
    "masa lalu": "PAST_REF",
    "masa silam": "PAST_REF",
    "kini": "PRESENT_REF",
    "saat ini": "PRESENT_REF",
    "sekarang": "PRESENT_REF",
    "masa kini": "PRESENT_REF",
    "masa depan": "FUTURE_REF",
    "masa mendatang": "FUTURE_REF",
}
PAST = ("yang lalu", "lalu", "silam", "lepas", "sebelumnya")
NEXT = ("mendatang", "depan", "berikutnya")
# Steps from a unit of time to the one that is meant: `pekan lalu`, `tahun depan`.
SHIFTS = {
    "ini": 0,
    "lalu": -1,
    "silam": -1,
    "lepas": -1,
    "kemarin": -1,
    "sebelumnya": -1,
    "berikutnya": 1,
    "depan": 1,
    "mendatang": 1,
}
