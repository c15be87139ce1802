"""Detection: a URL or a mark in a mark's place tells the outlet; a brand in a sentence does not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscorpus import OUTLETS, Detection, Mention, detect, parse
from newscorpus.detecting import host_of, outlet_of_url

UNKNOWN = Detection("generic", "none", None, ())
STORY = "Hujan turun sejak pagi di seluruh kota dan warga tetap berada di rumah masing-masing."


@pytest.mark.parametrize(
    ("url", "outlet"),
    [
        ("https://www.liputan6.com/news/read/1/judul", "liputan6"),
        ("http://liputan6.com", "liputan6"),
        ("//m.liputan6.com/x", "liputan6"),
        ("LIPUTAN6.COM/x", "liputan6"),
        ("https://bola.liputan6.com:8080/x?y#z", "liputan6"),
        ("https://www.dw.com/id/judul/a-1", "dw"),
        ("https://liputan6.com./x", "liputan6"),
        ("https://user@sijori.id/x", "sijori"),
        ("https://notliputan6.com/x", None),
        ("https://liputan6.com.example.org/x", None),
        ("https://example.org/liputan6.com", None),
        ("https://example.org/?u=https://liputan6.com/", None),
        ("https://[", None),
        ("//[::1", None),
        ("com", None),
        ("", None),
        (None, None),
    ],
)
def test_a_url_tells_by_its_host(url: str | None, outlet: str | None) -> None:
    assert outlet_of_url(url) == outlet


@given(st.text(max_size=40) | st.text(st.sampled_from("htps:/[]@.#?liputan6com"), max_size=30))
def test_any_url_has_an_answer(url: str) -> None:
    assert host_of(url) == host_of(url).lower()
    outlet = outlet_of_url(url)
    assert outlet is None or any(domain in url.lower() for domain in OUTLETS[outlet].domains)
    assert detect(STORY, url).outlet == (outlet or "generic")


@pytest.mark.parametrize(
    ("text", "outlet", "evidence"),
    [
        (f"Liputan6.com, Jakarta - {STORY}", "liputan6", "Liputan6.com"),
        (f"LIPUTAN6.COM, Jakarta - {STORY}", "liputan6", "LIPUTAN6.COM"),
        (f"Judul Berita Hari Ini\n\nLiputan6.com, Jakarta – {STORY}", "liputan6", "Liputan6.com"),
        (f"ANDALPOST.COM — {STORY}", "andalpost", "ANDALPOST.COM"),
        (f"NUSADAILY.COM - MALANG - {STORY}", "nusadaily", "NUSADAILY.COM"),
        (f"BATAM \xa0(sijori.id) - {STORY}", "sijori", "sijori.id"),
        (f"{STORY}\n\nrs/ha (AFP)", "dw", "rs/ha (AFP)"),
        (f"{STORY}\n\nkp/rs (Reuters, AP)\n", "dw", "kp/rs (Reuters, AP)"),
    ],
)
def test_a_mark_in_its_place_tells_the_outlet(text: str, outlet: str, evidence: str) -> None:
    start = text.index(evidence)
    mention = Mention(start, start + len(evidence), evidence)
    assert detect(text) == Detection(outlet, "text", mention, (outlet,))


@pytest.mark.parametrize(
    "text",
    [
        "",
        STORY,
        f"{STORY} Menurut Liputan6.com, Jakarta akan hujan lagi.",
        f"{STORY} Kabar itu dimuat sijori.id kemarin.",
        "Pendiri Liputan6.com berkunjung ke Malang pada akhir pekan lalu bersama keluarganya.",
        f"KABARKOTA.COM, Malang - {STORY}",
        f"{STORY}\n\nIa membaca pesan rs/ha (AFP) di layar.\n\n" + f"{STORY}\n\n" * 3,
        "\n\n".join([STORY] * 14) + f"\n\nLiputan6.com, Jakarta - {STORY}",
    ],
)
def test_a_brand_out_of_its_place_tells_nothing(text: str) -> None:
    assert detect(text) == UNKNOWN


def test_a_url_beats_the_text_and_both_are_reported() -> None:
    found = detect(f"Liputan6.com, Jakarta - {STORY}", "https://www.dw.com/id/a-1")
    assert found == Detection("dw", "url", None, ("dw", "liputan6"))


def test_the_mark_is_evidence_also_where_the_url_tells() -> None:
    text = f"Liputan6.com, Jakarta - {STORY}"
    found = detect(text, "https://www.liputan6.com/news/read/1/x")
    assert found == Detection("liputan6", "url", Mention(0, 12, "Liputan6.com"), ("liputan6",))


def test_two_claimants_are_reported_in_order_of_place() -> None:
    text = f"Liputan6.com, Jakarta - {STORY}\n\nrs/ha (AFP)"
    assert detect(text).claimants == ("liputan6", "dw")
    (note,) = (d for d in parse(text).diagnostics if d.code == "outlet-claimants")
    assert "liputan6, dw" in note.message


def test_an_outlet_the_caller_names_is_taken_and_a_clash_reported() -> None:
    article = parse(f"Liputan6.com, Jakarta - {STORY}", outlet="dw")
    assert article.outlet == "dw"
    assert "outlet-clash" in {d.code for d in article.diagnostics}
    assert parse(STORY, outlet="dw").diagnostics == ()


@given(st.text(max_size=200), st.none() | st.text(max_size=30))
def test_every_text_is_detected_twice_the_same(text: str, url: str | None) -> None:
    found = detect(text, url)
    assert found == detect(text, url)
    assert (found.method == "none") is (found.outlet == "generic") is (not found.claimants)
    assert found.evidence is None or text[found.evidence.start : found.evidence.end] == found.evidence.text
