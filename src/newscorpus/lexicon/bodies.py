"""Companies, clubs, platforms and things that stand where a person's name could, in Indonesian and Malay news.

`CEO Microsoft Satya Nadella` is Satya Nadella of Microsoft, and `Liga Champions` nobody. The words were taken from the
runs behind roles (CEO, pelatih, juru bicara) in 10,958 scraped articles and sorted by hand.
"""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Never part of a person's name.
BODIES = _words(
    """
    AirAsia Alfamart Alibaba Allianz Amazon Antam Apindo Arema Astra Asus Atletico Bank Bappenas Barca Bayern Betis
    Bitcoin Bloomberg Boeing Borussia Brighton Bukalapak Bulog Chery Citilink Daihatsu Danantara Dortmund Facebook
    Freeport Galatasaray Garmin GoPay GoTo Gojek Google Grab Honor Hotspur Huawei Hyundai InJourney Inalum Indofood
    Indomaret Indosat Infinix Instagram Intel Investree Jasindo Juventus Kadin Kemenpar Kemitraan Konsorsium LaLiga
    Lakers Lazada Lenovo LinkedIn Liverpool Manchester Mandiri MedcoEnergi Mercedes-Benz Microsoft MotoGP Motorola
    Muenchen Munchen Napoli Netflix Nintendo Nokia Nvidia OpenAI Oppo PSG PSIS PSM PSS Panasonic Perbanas Perhutani
    Perludem Persebaya Persela Persib Persija Persipura Pertamina Perum Perumda Perumnas Petronas Peugeot
    PlayStation Pluang Real Realme Ruangguru Saint-Germain Sampoerna Samsung Shopee Spotify Sritex Starbucks
    Sunderland Tbk Tbk. Telegram Telkom Telkomsel TikTok Tiktok Tokocrypto Tokopedia Toshiba Tottenham Traveloka
    Twitter Uber Unilever Vale VinFast Vivo Volkswagen Waskita WhatsApp Wikipedia Wolverhampton Xbox Xiaomi YouTube
    Youtube Zoom
    """
)
# Bodies that are names of persons as well: a body where they begin a name of three words or more.
NAMESAKES = _words(
    """
    Apple Arsenal Barcelona Blackburn Burnley Celtic Chelsea Everton Ferrari Fulham Honda Inter Kawasaki Lazio
    Leicester Leverkusen Madrid Mercedes Meta Milan Newcastle Rajawali Roma Sevilla Sony Southampton Suzuki Tesla
    Tirta Toyota Valencia Villa Yamaha
    """
)
# The last word of what is called by an English or borrowed name, and is no person.
THINGS = _words(
    """
    Academy Agency Airlines Airport Airways Analytics Angeles Arena Association Authority Award Awards Bank Bridge
    Bypass Capital Center Centre Channel Champions Championship Championships Chemicals Club College Commerce Commission
    Committee Communications Company Conference Convention Corp Corporation Council Cup Department Development
    Distribution Economic Enterprise Entertainment Equity Exchange Exhibition Expo Express Federation Festival
    Finance Financial Futures Foundation Fund Games Geographic Health Highway Holding Holdings Hospital Hospitals
    Human Inc Insurance Islands Journal Labs Launcher League Liga Limited Ltd Magazine Mall Management Manufacturing
    Marathon Miles Mobile Model Monitor Network News Night Office Open Organization Partner Partners Phone Platform
    Plaza Post Premier Prevention Prix Property Report Research Resort Resources Review Securities Sekuritas Series
    Service Show Solutions Sports Square Stadium Station Store Studio Studios Summit Supply System Systems Team
    Times Tools Tour Tower Trust Union Visa Watch Week Wildlife World
    """
)
# Two words of which the second is no name there (`Jaksa Agung`, `Metro Jaya`).
PAIRS = frozenset(
    tuple(pair.split("_"))
    for pair in """
    Adhi_Karya Bina_Marga Cipta_Karya Daerah_Tertinggal Dato'_Seri Dato'_Sri Dato_Seri Dato_Sri Datuk_Sri
    Dewan_Agung Gadjah_Mada Gedung_Bundar Hakim_Agung Hakim_Ketua Hutama_Karya Jaksa_Agung Jasa_Marga Juru_Bicara
    Juru_Parkir Kebun_Raya Kejaksaan_Agung Kuasa_Hukum Mahkamah_Agung Masjid_Agung Metro_Jaya Pelaksana_Harian
    Pelaksana_Tugas Penasihat_Hukum Pesantren_Putra Pesantren_Putri Putra_Mahkota Putri_Mahkota Sam_Ratulangi
    Tan_Sri Toh_Puan Waskita_Karya Widya_Gama Wijaya_Karya
    """.split()
)
# Acronyms of two letters that are no initials within a name (`Ketua DPR RI`, `Bambang PS Wibowo`).
NO_INITIALS = _words(
    "AI AS BI BP BK CV DI DK EP EU IT JK KA KB MA MK MU PB PN PP PT RI RS RT RW SD TP TV UI UK UN US UU"
)
