"""Damage is reported where it is, told from what only looks like it, and never repaired."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import newscorpus
from newscorpus.dirt import characters, damage, glue
from newscorpus.parsing import parse
from newscorpus.patterns import nonlinear
from newscorpus.records import Diagnostic, Kind
from newscorpus.tiling import Tiling

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "diagnostics.md"
CODES = frozenset(
    {row.code for row in (*damage.IN_SOURCE, *damage.IN_KEPT_TEXT)}
    | {"duplicate-text", "glued-sentences", "glued-words", "truncated", "unbalanced-marks"}
)
REPEATED = "Petugas mengungsikan warga ke balai desa sementara sekolah diliburkan sampai air sungai surut kembali."
CUT = "Wali kota sudah menyampaikan rencana pembangunan jembatan itu langsung kepada"


def found(text: str) -> list[Diagnostic]:
    return [diagnostic for diagnostic in parse(text, views=()).diagnostics if diagnostic.code in CODES]


def spans(text: str, code: str) -> list[str]:
    return [text[d.start : d.end] for d in found(text) if d.code == code]


def suggestion(diagnostic: Diagnostic) -> object:
    assert "; suggestion: " in diagnostic.message
    return ast.literal_eval(diagnostic.message.rpartition("; suggestion: ")[2])


@pytest.mark.parametrize(
    ("code", "text", "span", "suggested"),
    [
        ("mojibake", "Pemain itu bernama MbappÃ© sejak lahir.", "Ã©", "é"),
        ("mojibake", "Warga â€œsiapâ€\x9d pindah.", "â€œ", "“"),
        ("mojibake", "Pertemuan di kota Gda\xc5\x84sk usai.", "\xc5\x84", "ń"),
        ("mojibake", "Luasnya 24 kmÂ² saja.", "Â²", "²"),
        ("mojibake", "Pasar itu tutup.Â Warga pulang.", "Â", " "),
        ("mojibake", "Dia berkata itÃ¢â‚¬â„¢s fine.", "Ã¢â‚¬â„¢", "’"),
        ("mojibake", "Selamat ð\x9f\x8e\x89 untuk warga.", "ð\x9f\x8e\x89", "🎉"),
        ("html-entity", "Tom &amp; Jerry tayang lagi.", "&amp;", "&"),
        ("html-entity", "Harga naik&nbsp;lagi.", "&nbsp;", "\xa0"),
        ("html-entity", "Tokoh &amp;quot;itu pergi.", "&amp;quot;", '"'),
        ("html-entity", "Warga &#039;siap' pindah.", "&#039;", "'"),
        ("excel-escape", "Warga pulang pagi._x000D_", "_x000D_", "\r"),
        ("invisible-character", "Para ca\u200elon bupati hadir.", "\u200e", ""),
        ("invisible-character", "Para demo\xadkrasi hadir.", "\xad", ""),
        ("invisible-character", "Warga pulang. \u200b\u200bPetugas tidak.", "\u200b\u200b", ""),
        ("control-character", "Warga \x93siap pindah.", "\x93", "“"),
        ("glued-words", "Hal itu disampaikan kepadaRepublika kemarin.", "kepadaRepublika", "kepada Republika"),
        ("glued-words", "Hasil penelusuranRepublika tidak sama.", "penelusuranRepublika", "penelusuran Republika"),
        ("glued-words", "Bek asalMalang itu lahir di Malang.", "asalMalang", "asal Malang"),
        ("glued-sentences", "Badannya berkeringat.Karena itu ia pulang.", "berkeringat.Karena", "berkeringat. Karena"),
        ("glued-sentences", "Siapa yang pulang?Warga tidak tahu.", "pulang?Warga", "pulang? Warga"),
        ("glued-sentences", "Acara itu dimulai pukul 08.00 WIB.Warga datang.", "WIB.Warga", "WIB. Warga"),
    ],
)
def test_certain_damage_is_reported_with_what_should_stand_there(
    code: str, text: str, span: str, suggested: str
) -> None:
    first = next(d for d in found(text) if d.code == code)
    assert text[first.start : first.end] == span
    assert suggestion(first) == suggested


@pytest.mark.parametrize(
    ("code", "text", "span"),
    [
        ("mojibake", "Warga â€ siap pindah.", "â€"),
        ("invisible-character", "Rapat dewan\u200bkota selesai.", "\u200b"),
        ("control-character", "Warga \x07siap pindah.", "\x07"),
        ("control-character", "Warga \ud800siap pindah.", "\ud800"),
        ("replacement-character", "Hari Jum\ufffdat warga pulang.", "\ufffd"),
        ("html-tag", 'Warga <a href="/x">pulang</a> pagi.', '<a href="/x">'),
        ("script", "Warga pulang. window.lebar = 300 Petugas tidak.", "window.lebar ="),
        ("lost-quote-marks", "?Kami siap,? kata Budi kepada warga.", "?Kami siap,?"),
        ("glued-sentences", 'Itu kata Budi."Kami siap," katanya.Warga pulang.', 'Budi."Kami'),
        ("unbalanced-marks", '"Kami siap pindah, kata Budi.', '"'),
        ("unbalanced-marks", 'Kami siap pindah," kata Budi.', '"'),
        ("truncated", CUT, "kepada"),
        ("duplicate-text", f"{REPEATED}\n\nWarga pulang.\n\n{REPEATED}", REPEATED),
    ],
)
def test_damage_whose_repair_is_not_certain_is_reported_without(code: str, text: str, span: str) -> None:
    first = next(d for d in found(text) if d.code == code)
    assert text[first.start : first.end] == span
    assert "suggestion" not in first.message


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("mojibake", "Doa lâ ilâha illallâh dibaca di kota Ânh dan SÃO PAULO."),
        ("mojibake", "Warga makan di “CAFÉ” lalu ke MENÜ” dan Olé»."),
        ("html-entity", "Bagian R&D dan Q&A; lihat ?a=1&lt=2 dan &semua; itu."),
        ("excel-escape", "Berkas foto_x00_01 dan _x0_."),
        ("invisible-character", "\ufeffWarga pulang bersama 👨\u200d👩\u200d👧 dan می\u200cخواهم."),
        ("control-character", "Warga\tpulang\r\npagi\x0chari\xa0ini."),
        ("replacement-character", "Hari Jum'at warga pulang?"),
        ("html-tag", "Nilai a <b dan c> d, skor <3 dari kami."),
        ("script", "Fungsi (function) dan var itu = 3 menurut window manajer {buku}."),
        ("lost-quote-marks", "Siapa? Kapan? Mengapa warga pulang? Lihat https://a.id/?b=c?"),
        ("glued-words", "Warga menonton YouTube, WhatsApp, detikNews, iPhone, eSIM, GoTo, JakPro dan TikTok."),
        ("glued-words", "DiCaprio dan McDonald membahas keIslaman lewat #bersamaKita dan www.dariKita.com."),
        ("glued-words", "DailySocial, kata DailySocial, bukan Daily atau Social."),
        ("glued-sentences", "Drs.Budi, S.Pd.Si, M.Si, H.Ahmad, No.Telp dan Liputan6.Com di @budi.Santoso, 3.Rumah."),
        ("unbalanced-marks", '"Kami siap.\n\n"Kami tidak pulang," kata Budi.'),
        ("unbalanced-marks", 'Layar 15" dan meja 20" dijual. "Murah," kata Budi.'),
        ("unbalanced-marks", '"Kami siap.\n\nKami tidak pulang," kata Budi.'),
        ("truncated", f"{CUT} warga."),
        ("truncated", "Ikuti kami di"),
        ("duplicate-text", f"{REPEATED}\n\nWarga pulang."),
    ],
)
def test_what_only_looks_damaged_is_not_reported(code: str, text: str) -> None:
    assert spans(text, code) == []


def test_every_code_has_an_example_and_a_counter_example() -> None:
    rows = {
        name: {args[0] for mark in test.pytestmark for args in mark.args[1]}
        for name, test in globals().items()
        if name.startswith("test_") and hasattr(test, "pytestmark")
    }
    counters = rows.pop("test_what_only_looks_damaged_is_not_reported")
    assert frozenset().union(*rows.values()) == counters == CODES


def test_one_of_two_lost_marks_in_spaced_text_is_not_told_from_the_other() -> None:
    text = 'Ia berkata : " Kami siap . " Warga pulang . " Kami tidak , kata Budi .'
    assert spans(text, "unbalanced-marks") == [text]


def test_a_name_and_a_function_word_are_glued_where_other_words_are() -> None:
    text = "Warga kota kepadaRepublika berkata Chelseadan Arsenal menang. Chelsea senang."
    assert spans(text, "glued-words") == ["kepadaRepublika", "Chelseadan"]
    assert spans("Warga berkata Chelseadan Arsenal menang. Chelsea senang.", "glued-words") == []


def test_mojibake_is_one_damage_not_several() -> None:
    text = "Warga siap â\x80\x94 pulang Ã\xad pagi."
    assert [d.code for d in found(text)] == ["mojibake", "mojibake"]


def test_few_places_are_listed_and_the_last_counts_the_rest() -> None:
    text = "Warga siap pulang.Petugas tidak. " * 20
    listed = [d for d in found(text) if d.code == "glued-sentences"]
    assert len(listed) == damage.LISTED
    assert [n for n, d in enumerate(listed) if "12 more in this text" in d.message] == [damage.LISTED - 1]


def test_a_pointer_to_the_next_page_is_no_damage() -> None:
    article = parse(f"{REPEATED}\n\nSimak selengkapnya di halaman berikutnya")
    assert (article.truncated, article.diagnostics) == (True, ())


def test_nothing_is_repaired() -> None:
    text = "Hal itu kepadaRepublika&nbsp;kata MbappÃ©.Karena itu ca\u200blon pulang."
    assert parse(text).body == text


@given(st.text(max_size=200))
@example("aA")
@example('."Aa')
@example("Â")
@example("\ufeff\u200b")
def test_any_text_gives_diagnostics_in_order_inside_it(text: str) -> None:
    given = found(text)
    assert [d.start or 0 for d in given] == sorted(d.start or 0 for d in given)
    assert all(d.start is not None and d.end is not None and 0 <= d.start < d.end <= len(text) for d in given)


PIECES = st.sampled_from(
    [
        "kepada",
        "Republika",
        ".",
        '"',
        "?",
        " ",
        "\n",
        "&amp;",
        "Ã©",
        "â€",
        "\u200b",
        "_x000D_",
        "<br>",
        "var a =",
        "\xad",
        "x",
    ]
)


@given(st.lists(PIECES, max_size=40).map("".join))
def test_damage_put_together_at_random_gives_diagnostics_in_order_inside_it(text: str) -> None:
    given = found(text)
    assert [d.start or 0 for d in given] == sorted(d.start or 0 for d in given)
    assert all(d.start is not None and d.end is not None and text[d.start : d.end] for d in given)


WORDS = st.sampled_from(
    "warga petugas pulang pagi kota sungai rapat jembatan rencana kepada dari untuk sudah belum Malang Jakarta"
    " Budi".split()
)
SENTENCES = st.lists(WORDS, min_size=3, max_size=9).map(lambda words: " ".join(words).capitalize() + ".")
QUOTED = st.tuples(SENTENCES, WORDS).map(lambda parts: f'"{parts[0][:-1]}," kata {parts[1]}.')
PARAGRAPHS = st.lists(st.one_of(SENTENCES, QUOTED), min_size=1, max_size=4).map(" ".join)


@given(st.lists(PARAGRAPHS, min_size=1, max_size=4, unique=True).map("\n\n".join))
def test_undamaged_text_has_no_damage(text: str) -> None:
    assert [d for d in found(text) if d.code != "duplicate-text"] == []


def test_every_pattern_takes_linear_time() -> None:
    patterns = [
        value.pattern
        for module in (characters, damage, glue)
        for value in vars(module).values()
        if isinstance(value, re.Pattern) and isinstance(value.pattern, str)
    ]
    assert len(patterns) > 10
    assert [pattern for pattern in patterns if nonlinear(pattern)] == []


def test_a_tiling_without_spans_has_no_damage() -> None:
    assert newscorpus.parse("").diagnostics == ()
    assert Kind.DUPLICATE not in {span.kind for span in Tiling("", "", ()).spans}


def _codes_of(path: Path) -> set[str]:
    """The first arguments of what makes diagnostics in a module; a name stands for the keys of its table."""
    codes: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.args:
            if node.func.id in {"Diagnostic", "Damage", "_listed"} and isinstance(node.args[0], ast.Constant):
                codes.add(str(node.args[0].value))
        elif isinstance(node, ast.Assign) and isinstance(node.value, ast.Dict) and "_DAMAGE" in ast.unparse(node):
            codes |= {str(ast.literal_eval(key)) for key in node.value.keys if key is not None}
    return codes


def test_the_page_names_every_code_of_the_source_once_and_no_other() -> None:
    written = re.findall(r"(?m)^\| `([a-z-]+)` \|", PAGE.read_text(encoding="utf-8"))
    codes = set().union(*(_codes_of(path) for path in (ROOT / "src").rglob("*.py")))
    assert codes >= CODES
    assert sorted(written) == sorted(codes)
