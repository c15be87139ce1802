"""Whole texts at the edges: nothing, only junk, odd characters, one line, odd line breaks."""

from __future__ import annotations

import pytest

from newscorpus import Article, Kind, explain, parse

FIRST = "Hujan deras mengguyur seluruh kota sejak Senin pagi dan merendam puluhan rumah warga di tepi sungai."
SECOND = "Petugas mengungsikan warga ke balai desa, sementara sekolah diliburkan sampai air surut kembali."
ONLY_JUNK = (
    "ADVERTISEMENT\n\nBaca juga: Banjir Rendam Tiga Desa\n\n2 dari 3 halaman\n\nSukses\n\n(*)\n\nTags: banjir, malang"
)


def accounted(text: str, **hints: str) -> Article:
    """Parse a text and check that every character is in a block and the account replays."""
    article = parse(text, **hints)  # type: ignore[arg-type]
    assert "".join(text[b.start : b.end] for b in article.blocks) == text
    assert all(b.start < b.end for b in article.blocks)
    assert explain(article).replay(text) == article.body
    assert parse(text, **hints) == article  # type: ignore[arg-type]
    return article


def test_an_empty_text_has_no_blocks_and_no_records() -> None:
    article = accounted("")
    assert (article.blocks, article.body, article.headline, article.published) == ((), "", None, None)
    assert (article.quotes, article.dates, article.events) == ((), (), ())
    assert (article.language, article.language_method) == (None, "none")


@pytest.mark.parametrize("text", [" ", "\n", "\r\n\r\n", "\xa0\n\u2003\t", "\x0b\x0c\x85\u2028"])
def test_white_space_alone_is_one_block_and_no_body(text: str) -> None:
    article = accounted(text)
    assert [(b.kind, b.start, b.end) for b in article.blocks] == [(Kind.PARAGRAPH, 0, len(text))]
    assert article.body == ""
    assert article.paragraphs == ()


def test_nothing_but_boilerplate_leaves_nothing() -> None:
    article = accounted(ONLY_JUNK, outlet="liputan6")
    assert article.body == ""
    assert [b.kind for b in article.blocks] == ["advert", "related", "pagination", "furniture", "end_mark", "keywords"]
    assert article.keywords == ("banjir", "malang")
    assert (article.quotes, article.dates, article.events) == ((), (), ())


@pytest.mark.parametrize("text", ["Hujan", "Hujan turun.", '"', "-", "(", "12/9/2023", "A", "“Kami siap"])
def test_one_line_is_the_body(text: str) -> None:
    article = accounted(text)
    assert article.body in {text, ""}
    assert article.body == text or article.blocks[0].kind is not Kind.PARAGRAPH


def test_a_first_paragraph_alone_is_a_short_article_not_a_failed_one() -> None:
    article = accounted(f"KABARKOTA.COM, Malang - {FIRST}")
    assert (article.body, article.place, article.truncated, article.diagnostics) == (FIRST, "Malang", False, ())


@pytest.mark.parametrize("dots", ["...", "…", "[…]", " ..."])
def test_a_text_that_breaks_off_is_truncated(dots: str) -> None:
    assert accounted(f"{FIRST}\n\nPetugas mengungsikan warga ke balai desa, sementara{dots}").truncated
    assert not accounted(f"{FIRST}{dots}\n\n{SECOND}").truncated


@pytest.mark.parametrize("lone", ["\ud800", "a\udc80b\ud800"])
def test_lone_surrogates_parse_and_keep_their_place(lone: str) -> None:
    text = f'{lone}{FIRST}\n\nADVERTISEMENT\n\n"Kami {lone} siap," kata Budi Santoso.{lone}'
    article = accounted(text, title=lone, url=f"https://kabarkota.com/{lone}", id=lone)
    assert lone in article.body
    (quote,) = article.quotes or ()
    assert quote.text == f"Kami {lone} siap,"
    with pytest.raises(UnicodeEncodeError):
        article.to_json()


@pytest.mark.parametrize("mark", ["\u0301", "\u0300\u0323", "\u0338"])
@pytest.mark.parametrize(
    "phrase", ["Baca juga: Lain", "ADVERTISEMENT", "(*)", "[Gambas:Video 20detik]", "KABAR.COM, Malang - ", "Tags: x"]
)
def test_a_combining_mark_after_a_junk_phrase_is_not_torn_from_it(phrase: str, mark: str) -> None:
    text = f"{FIRST}\n\n{phrase}{mark} {SECOND}"
    article = accounted(text)
    starts = {b.start for b in article.blocks}
    assert text.index(mark) not in starts


@pytest.mark.parametrize("mark", ["\u0301", "\u20dd"])
def test_a_combining_mark_in_a_lead_or_a_tail_is_not_torn_off(mark: str) -> None:
    for text in (f"KABAR.COM, Malang - {mark}{FIRST}", f"{FIRST} (abc){mark}", f"{FIRST} (*){mark}"):
        article = accounted(text)
        assert text.index(mark) not in {b.start for b in article.blocks}


@pytest.mark.parametrize("char", ["\x00", "\u200b", "\xad", "\u202e", "\ufffd", "\U0010ffff", "\x1b"])
def test_invisible_characters_are_kept_where_they_stand(char: str) -> None:
    text = f"{char}{FIRST[:20]}{char}{FIRST[20:]}\n{char}\n{SECOND}{char}"
    assert accounted(text).body.count(char) == text.count(char)


def test_a_byte_order_mark_does_not_hide_the_dateline() -> None:
    article = accounted(f"\ufeffLiputan6.com, Jakarta - {FIRST}")
    assert (article.outlet, article.place) == ("liputan6", "Jakarta")


@pytest.mark.parametrize("break_", ["\n", "\r\n", "\r", "\n\n", "\r\n\r\n", "\n \n", "\n\xa0\n"])
def test_any_line_break_gives_the_same_body(break_: str) -> None:
    title = "Banjir Rendam Puluhan Rumah di Tepi Sungai"
    lines = [title, f"Liputan6.com, Malang - {FIRST}", "ADVERTISEMENT", SECOND, "(*)"]
    article = accounted(break_.join(lines))
    assert article.body == f"{FIRST}\n\n{SECOND}"
    assert (article.headline, article.place) == (title, "Malang")


@pytest.mark.parametrize("char", ["\x0b", "\x0c", "\x1c", "\x85", "\u2028", "\u2029"])
def test_other_separators_do_not_break_a_line(char: str) -> None:
    assert [p.kind for p in accounted(f"{FIRST}{char}Baca juga{char}{SECOND}").paragraphs] == [Kind.PARAGRAPH]


def test_one_very_long_line_is_read_in_full() -> None:
    text = " ".join(f"{FIRST[:-1]} untuk kali ke-{n}. {SECOND[:-1]} pada hari ke-{n}." for n in range(2_000))
    article = accounted(text)
    assert article.body == text
    assert len(article.sentences) == 4_000


@pytest.mark.parametrize("piece", ["(", '"', "- ", "a.", "Baca juga: ", "1/2/", "\xa0", "\n(", "(Foto: ", "Tags: #"])
def test_long_runs_of_one_piece_are_accounted_for(piece: str) -> None:
    accounted(piece * 2_000)


def test_ten_thousand_short_lines_are_accounted_for() -> None:
    assert len(accounted("Persib 3\n" * 10_000).paragraphs) == 10_000


def test_the_same_text_twice_has_the_same_id_and_another_url_another() -> None:
    assert parse(FIRST).id == parse(FIRST).id != parse(SECOND).id
    assert parse(FIRST, url="https://a.id/1").id not in {parse(FIRST).id, parse(FIRST, url="https://a.id/2").id}
    assert parse(FIRST, id="").id == ""


def test_an_unreadable_hint_is_reported_and_nothing_raised() -> None:
    article = accounted(FIRST, published="Tidak Ditemukan", url="https://[", section="", title="", outlet="dw")
    assert [d.code for d in article.diagnostics] == ["unreadable-published"]
    assert (article.url, article.published) == ("https://[", None)


def test_what_the_caller_knows_is_carried() -> None:
    meta = {"topik": ["banjir", {"nomor": 1}], "sumber": None}
    article = parse(
        FIRST, id="x1", url="https://sport.kabarkota.com/a", authors=["Siti Rahayu"], section="cuaca", meta=meta
    )
    assert (article.id, article.section, article.authors, article.meta) == ("x1", "cuaca", ("Siti Rahayu",), meta)
    assert parse(FIRST, url="https://sport.kabarkota.com/a").section == "sport"
    assert parse(FIRST, url="https://kabarkota.com/bola/a").section == "bola"
    assert parse(FIRST, url="https://kabarkota.com/a").section is None


def test_a_view_that_was_not_asked_for_is_none() -> None:
    article = parse(f'"Kami siap," kata Budi Santoso, Selasa (12/9/2023). {FIRST}', views=["dates"])
    assert (article.quotes, article.events) == (None, None)
    assert [d.text for d in article.dates or ()][:1] == ["Selasa (12/9/2023)"]


def test_another_language_gives_blocks_and_says_why_there_is_no_more() -> None:
    council = "The council of the city met on Monday to talk about the roads and the schools near the old harbour."
    people = "Most of the people who came to the hall asked for a new bridge and for a bus that runs at night."
    article = accounted(f"{council}\n\nADVERTISEMENT\n\n{people}")
    assert article.language == "en"
    assert (article.quotes, article.dates, article.events) == (None, None, None)
    assert [d.code for d in article.diagnostics] == ["unsupported-language"]
    assert Kind.ADVERT in article.block_kinds
