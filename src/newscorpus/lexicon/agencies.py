"""News agencies, papers, broadcasters and platforms that Indonesian and Malay news quotes from, as it writes them."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


AGENCIES = _words(
    """
    AFP ANTARA Antara AP Bernama Bloomberg Interfax KCNA Kyodo LKBN PTI Reuters SPUTNIK Sputnik TASS UPI Xinhua
    Yonhap
    """
)
MEDIA = _words(
    """
    ABC Anadolu Andalpost ANSA Antaranews BBC BeritaSatu Bisnis BolaSport Bolasport CBC CBS CNA CNBC CNN Corriere
    Dawn Detik detik Detikcom detikcom DW ESPN Fox Goal Guardian Haaretz Independent Jatimtimes Jawapos JIJI JPNN
    KBS Kompas KompasTV Kumparan kumparan Liputan6 Marca Mashable Medcom medcom Merdeka MetroTV NBC NDTV Newsweek
    NHK NPR Nusadaily Okezone Politico Rappler Republika RRI RT SCMP Sijori Sindonews Sky Suara TechCrunch
    Telegraph Tempo Time Tribun Tribunnews TVOne tvOne Variety Viva VOA Vox
    """
)
MEDIA_NOUNS = _words(
    """
    akun berita harian kabar kanal kantor koran laman majalah media portal situs stasiun surat tabloid televisi
    """
)
PLATFORMS = _words(
    """
    Facebook Instagram Telegram Threads TikTok Tiktok Twitter WhatsApp X YouTube Youtube
    """
)
