"""Laws 3 and 5 for events, and what removing a sentence may change: nothing of what the other sentences tell."""

from __future__ import annotations

from hypothesis import example, given
from hypothesis import strategies as st

import newscorpus
from newscorpus import Article, Mention

from .strategies import LINKED
from .telling import paragraphs, telling
from .test_conservation import mentions
from .test_form import UNITS, shifted

HEAD = "Warga Antre Beras Murah di Balai Kota\n\nWarga setempat menunggu sejak pagi di balai kota.\n\n"
SIZES = st.integers(1, 4)


def body(told: tuple[str, ...], size: int) -> str:
    """An article whose head tells no event."""
    return HEAD + "\n\n".join(paragraphs(told, size))


def triggers(article: Article, sentence: str) -> list[tuple[str, ...]]:
    """The triggers and types of the events in a sentence of an article."""
    start = article.source.index(sentence)
    return [
        (e.trigger.text, str(e.event_type), str(e.base_type), str(e.mode))
        for e in article.events or ()
        if start <= e.trigger.start < start + len(sentence)
    ]


@given(telling(), SIZES)
def test_every_mention_of_an_event_is_in_the_source_and_its_own_in_its_sentence(
    told: tuple[str, ...], size: int
) -> None:
    text = body(told, size)
    article = newscorpus.parse(text)
    sentences = {(s.start, s.end) for s in article.sentences}
    for event in article.events or ():
        assert all(text[m.start : m.end] == m.text for m in mentions(event))
        assert (event.start, event.end) in sentences
        own = [event.trigger, event.place]
        if event.when is not None and not event.when.carried:
            own.append(event.when.mention)
        assert all(event.start <= m.start < m.end <= event.end for m in own if m is not None)


@given(telling(), SIZES)
def test_the_date_of_an_event_is_one_of_the_articles_and_its_quote_too(told: tuple[str, ...], size: int) -> None:
    article = newscorpus.parse(body(told, size))
    dates = {Mention(d.start, d.end, d.text) for d in article.dates or ()}
    quotes = {quote.id: quote for quote in article.quotes or ()}
    for event in article.events or ():
        assert event.when is None or event.when.mention in dates
        if event.quote is not None:
            quote = quotes[event.quote]
            assert quote.start <= event.trigger.start < event.trigger.end <= quote.end
        assert event.attributed_to is None or event.quote is not None


@given(telling(), SIZES, st.data())
@example(
    ("Budi Santoso akan bertemu Siti Rahayu pada Juli 2023.", "Dalam pertemuan itu, Made Suardana menolak."), 2, None
)
def test_removing_a_sentence_leaves_the_triggers_and_types_of_all_others(
    told: tuple[str, ...], size: int, data: st.DataObject | None
) -> None:
    removed = data.draw(st.integers(0, len(told) - 1)) if data else 0
    rest = tuple(sentence for n, sentence in enumerate(told) if n != removed)
    before, after = newscorpus.parse(body(told, size)), newscorpus.parse(body(rest, size))
    for sentence in rest:
        assert triggers(before, sentence) == triggers(after, sentence)


@given(telling(), SIZES, UNITS | st.sampled_from(LINKED).map("Baca juga:\n{}".format), st.data())
def test_boilerplate_between_paragraphs_changes_no_event(
    told: tuple[str, ...], size: int, unit: str, data: st.DataObject
) -> None:
    text = body(told, size)
    at = text.index(data.draw(st.sampled_from(paragraphs(told, size))))
    inserted = f"{unit}\n\n"
    before, after = (newscorpus.parse(t).events for t in (text, text[:at] + inserted + text[at:]))
    move = lambda offset: offset if offset < at else offset + len(inserted)  # noqa: E731
    assert shifted(before, move) == shifted(after, lambda offset: offset)


def test_a_strategy_of_events_gives_events_with_dates_places_and_sources() -> None:
    text = body(
        (
            "Budi Santoso menemui Siti Rahayu di Bandung pada 10 September 2023.",
            '"Kami menolak sanksi Jepang," kata Budi Santoso di Denpasar, Selasa (12/9/2023).',
        ),
        1,
    )
    met, refused, *_ = newscorpus.parse(text).events or ()
    assert (met.when and met.when.edtf, met.place and met.place.text) == ("2023-09-10", "Bandung")
    assert (refused.when, refused.place, refused.attributed_to and refused.attributed_to.name) == (
        None,
        None,
        "Budi Santoso",
    )
