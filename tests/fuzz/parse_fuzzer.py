"""Coverage-guided fuzzing of parse() with atheris: `python tests/fuzz/parse_fuzzer.py -runs=100000`.

Every input is a text and a caller's hints; a text of news-like pieces is tried as often as one of any code points. The
checks are the laws that hold for every text. libFuzzer writes an input that breaks one to a file `crash-*`, which
`python tests/fuzz/parse_fuzzer.py crash-...` runs again.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from typing import Any

import atheris

with atheris.instrument_imports(include=["newscorpus"]):
    import newscorpus

import attrs

from newscorpus import Article, Mention

PIECES = (
    "Liputan6.com, Jakarta - ",
    "KABARKOTA.COM — ",
    "MALANG \xa0(sijori.id) - ",
    " date 2023-09 ",
    "Judul Berita Hari Ini",
    "Hujan turun sejak pagi di seluruh kota.",
    "“Kami siap,” kata Budi Santoso, ",
    '"Kami siap." ',
    "Menurut dia, ",
    "imbuhnya. ",
    "Selasa (12/9/2023)",
    "(31/02)",
    "Kamis, 14 September 2023 08:21 WIB",
    "pekan lalu ",
    "bertemu dengan Siti Rahayu di Malang ",
    "Baca juga: ",
    "Baca Juga",
    "ADVERTISEMENT",
    "[Gambas:Video 20detik]",
    "2 dari 3 halaman",
    "(Foto: Dok. Warga)",
    "Penulis: Siti",
    "(den/udi)",
    "kp/rs (Reuters)",
    "(*)",
    "Tags: banjir, malang",
    "#a #b",
    "...",
    "\n",
    "\n\n",
    "\r\n",
    "\r",
    "\xa0",
    "\u0301",
    "\ud800",
    "?",
    '"',
    "'",
    "- ",
    "(",
)
URLS = ("https://www.liputan6.com/bola/read/1/x", "https://www.dw.com/id/2023/09/05/a-1", "//[", "x", "")
PUBLISHED = ("2023-09-13", "13/09/2023 10:00", "Sep 5, 2023 - 14:31", "1694563200000", "kemarin", "")


def news(data: atheris.FuzzedDataProvider) -> str:
    """A text of news-like pieces with arbitrary ones between."""
    parts: list[str] = []
    while data.remaining_bytes() > 1 and len(parts) < 200:
        n = data.ConsumeIntInRange(0, len(PIECES))
        parts.append(PIECES[n] if n < len(PIECES) else data.ConsumeUnicode(8))
    return "".join(parts)


def hints(data: atheris.FuzzedDataProvider) -> dict[str, Any]:
    """Some of a caller's hints, with values that make sense and values that do not."""
    makers: dict[str, Callable[[], Any]] = {
        "url": lambda: data.PickValueInList([*URLS, data.ConsumeUnicode(20)]),
        "published": lambda: data.PickValueInList([*PUBLISHED, data.ConsumeUnicode(12)]),
        "outlet": lambda: data.PickValueInList(list(newscorpus.OUTLETS)),
        "title": lambda: data.PickValueInList(["Judul Berita Hari Ini", data.ConsumeUnicode(20)]),
        "authors": lambda: [data.ConsumeUnicode(8)],
        "id": lambda: data.ConsumeUnicode(8),
    }
    return {name: make() for name, make in makers.items() if data.ConsumeBool()}


def mentions(value: object) -> Iterator[Mention]:
    """Every Mention anywhere in a record."""
    if isinstance(value, Mention):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from mentions(item)
    elif attrs.has(cls := type(value)):
        for field in attrs.fields(cls):
            yield from mentions(getattr(value, field.name))


def check(text: str, article: Article) -> None:
    """Tiling, replay and provenance."""
    blocks = article.blocks
    assert "".join(text[b.start : b.end] for b in blocks) == text, "the blocks do not tile the text"
    assert all(b.start < b.end for b in blocks), "a block is empty"
    assert newscorpus.explain(article).replay(text) == article.body, "the account does not replay to the body"
    for mention in mentions(article):
        assert text[mention.start : mention.end] == mention.text, f"{mention} is not what the text has there"
    for date in article.dates or ():
        assert text[date.start : date.end] == date.text, f"{date} is not what the text has there"
    spans = [(quote.start, quote.end) for quote in article.quotes or ()]
    for start, end in [*spans, *((event.start, event.end) for event in article.events or ())]:
        assert 0 <= start < end <= len(text), f"{start}-{end} lies outside the text"


def run(raw: bytes) -> None:
    """Parse one input and check the laws."""
    data = atheris.FuzzedDataProvider(raw)
    given = hints(data)
    text = news(data) if data.ConsumeBool() else data.ConsumeUnicode(data.remaining_bytes())
    article = newscorpus.parse(text, **given)
    check(text, article)
    assert newscorpus.parse(text, **given) == article, "the same text gave another record"


def main() -> None:
    """Run libFuzzer with the command's arguments."""
    atheris.Setup(sys.argv, run)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
