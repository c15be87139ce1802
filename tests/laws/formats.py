"""How outlets write: what stands before, between and behind the paragraphs of a story, one row an outlet."""

from __future__ import annotations

import attrs

from .strategies import Story

URL = "https://www.{domain}/berita/1"


@attrs.frozen(kw_only=True)
class Format:
    """What an outlet puts around a story; fields of the story stand in braces.

    `above` and `below` are lines, `between` lines after the first paragraph, `lead` and `ending` stand on the lines of
    the first and the last paragraph.
    """

    above: tuple[str, ...] = ()
    lead: str = ""
    between: tuple[str, ...] = ()
    ending: str = ""
    below: tuple[str, ...] = ()
    joint: str = "\n\n"


FORMATS = {
    "antara": Format(
        lead="{place}, Jawa Timur (ANTARA) - ",
        below=("Pewarta: {author}", "Editor: Rahma Putri", "Copyright © ANTARA {year}"),
    ),
    "bolasport": Format(lead="JUARA.NET , {capitals} - ", between=("Baca juga:", "Jadwal Kereta Berubah Pekan Ini")),
    "cnbcindonesia": Format(
        lead="{place}, CNBC Indonesia - ", below=("Saksikan video di bawah ini:", "Video: Harga Cabai Turun")
    ),
    "cnnindonesia": Format(
        lead="{place}, CNN Indonesia -- ",
        between=("[Gambas:Video CNN]", "ADVERTISEMENT", "SCROLL TO CONTINUE WITH CONTENT"),
        ending=" (ads/bel)",
    ),
    "dailysocial": Format(),
    "detik": Format(
        lead="{place} - ",
        between=("ADVERTISEMENT", "SCROLL TO CONTINUE WITH CONTENT", "[Gambas:Video 20detik]"),
        ending=" (dwi/sar)",
        below=("pasar lama", "angkutan kota"),
        joint="\n",
    ),
    "goal": Format(),
    "jawapos": Format(lead="{capitals}, RADAR MALANG – ", ending=" (nov/rmc)"),
    "juara": Format(lead="{capitals} , JUARA.net - "),
    "kapanlagi": Format(lead="Kapanlagi.com - ", ending=" (kpl/tmd)"),
    "kompas": Format(
        lead="{capitals}, KOMPAS.com - ", between=("Baca juga: Hujan Deras Guyur Kota Sejak Pagi",), joint="\n"
    ),
    "kumparan": Format(between=("Baca juga:", "Harga Cabai Turun di Tiga Pasar")),
    "majoriti": Format(below=("— Majoriti",)),
    "malangposcomedia": Format(lead="MALANG POSCO MEDIA, {capitals} – ", ending=" (rex/aim)"),
    "malangtimes": Format(lead="JATIMTIMES - "),
    "merdeka": Format(lead="Merdeka.com - ", ending=" [rnd]"),
    "okezone": Format(lead="{capitals} - ", ending=" (Rahma Putri)"),
    "poskotanews": Format(lead="{capitals} – ", ending=" (guntur/yp)"),
    "republika": Format(above=("{standfirst}",), lead="REPUBLIKA.CO.ID, {capitals} -- ", below=("sumber : Antara",)),
    "rimanews": Format(lead="Rimanews - "),
    "sindonews": Format(lead="{capitals} - ", below=("Lihat Juga: Harga Cabai Turun di Tiga Pasar", "(abd)")),
    "suara": Format(lead="Suara.com - ", between=("Baca Juga: Jadwal Kereta Berubah Pekan Ini",)),
    "tempo": Format(lead="TEMPO.CO, {place} - "),
    "tribunnews": Format(
        above=("Laporan Wartawan Tribunnews.com, {author}",),
        lead="TRIBUNNEWS.COM, {capitals} - ",
        between=("Baca juga: Harga Cabai Turun di Tiga Pasar",),
        ending=" (*)",
    ),
    "turnbackhoax": Format(ending=" (Ditulis oleh {author})"),
    "viva": Format(lead="VIVA.co.id - ", ending=" (rah)"),
}


def rendered(form: Format, story: Story) -> str:
    """Return the story as an outlet of that format writes it; the subhead is left out."""
    first, *rest = story.paragraphs
    values = {
        "place": story.place,
        "capitals": story.place.upper(),
        "author": story.author,
        "headline": story.headline,
        "standfirst": story.standfirst,
        "year": story.published.year,
    }
    head = form.lead.format_map(values) + first
    lines = [*form.above, head, *form.between, *rest]
    lines[-1] += form.ending
    return form.joint.join(line.format_map(values) for line in (*lines, *form.below))


def body_of(story: Story) -> str:
    """Return the body that a parse of any rendering must give."""
    return "\n\n".join(story.paragraphs)
