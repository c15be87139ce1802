"""The laws of stories: a partition that does not hang on the order, and that unrelated articles leave alone."""

from __future__ import annotations

import attrs
from hypothesis import given
from hypothesis import strategies as st

from newscorpus.linking import link
from newscorpus.records import Actor, Event, EventType, Mention, Modality, When
from newscorpus.stories import Story

NAMES = ("Budi Santoso", "Budi", "Budi Hartono", "Siti Rahayu", "Rahayu", "Rusia", "Moskow", "Jepang", "polisi", "KPK")
STRANGERS = ("Made Suardana", "Yohanes Tamba", "Peru", "Ghana")
TYPES = (EventType.CONSULT, EventType.COERCE, EventType.ASSAULT, EventType.PROTEST)
TIMES = ("2023-09-12", "2023-09-13", "2023-09", "2023-09-11/2023-09-17", "2023", "2022-04", "2023-09-13/..", "194X")
PLACES = ("Moskow", "Vladivostok", "Rusia", "Gedung Lama")


@st.composite
def events(draw: st.DrawFn, articles: str = "abcde", names: tuple[str, ...] = NAMES) -> list[Event]:
    size = draw(st.integers(0, 12))
    return [one_event(draw, f"{draw(st.sampled_from(articles))}#e{n}", names) for n in range(size)]


def one_event(draw: st.DrawFn, event_id: str, names: tuple[str, ...]) -> Event:
    parties = st.lists(st.sampled_from(names), max_size=2).map(lambda chosen: tuple(Actor(n, None) for n in chosen))
    when = draw(st.none() | st.sampled_from(TIMES))
    place = draw(st.none() | st.sampled_from(PLACES))
    base = draw(st.sampled_from(TYPES))
    return Event(
        event_id, 0, 9, Mention(0, 9, "peristiwa"), base, base, draw(st.none() | st.just("arrest")), None,
        draw(parties), draw(parties), Mention(0, len(place), place) if place else None,
        When(when, Mention(0, 1, "x")) if when else None, draw(st.sampled_from(Modality)), None, None,
    )  # fmt: skip


def together(stories: tuple[Story, ...]) -> set[frozenset[str]]:
    return {frozenset(event.id for event in story.events) for story in stories}


@given(events(), st.randoms())
def test_the_order_does_not_matter(found: list[Event], random: object) -> None:
    stories = link(found)
    shuffled = found[:]
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert link(shuffled) == stories
    assert link([*found, *shuffled]) == stories


@given(events())
def test_every_event_is_in_one_story(found: list[Event]) -> None:
    stories = link(found)
    assert sorted(event.id for story in stories for event in story.events) == sorted(event.id for event in found)
    assert len({story.id for story in stories}) == len(stories)
    for story in stories:
        assert {event.base_type for event in story.events} == {story.base_type}
        assert {event.id for event in story.events} >= {
            event_id for clash in story.clashes for claim in clash.claims for event_id in claim.events
        }
        assert all(len(clash.claims) > 1 for clash in story.clashes)


@given(events(), events(articles="vwxyz", names=STRANGERS))
def test_unrelated_articles_change_no_story(found: list[Event], unrelated: list[Event]) -> None:
    strangers = [attrs.evolve(event, place=None, base_type=EventType.AID) for event in unrelated]
    assert set(link(found)) <= set(link([*found, *strangers]))
    assert set(link(strangers)) <= set(link([*found, *strangers]))


@given(events(), events(articles="fgh"))
def test_mentions_that_give_their_day_stay_together(found: list[Event], added: list[Event]) -> None:
    before = [attrs.evolve(e, when=When("2023-09-12", Mention(0, 1, "x")), modality=Modality.HAPPENED) for e in found]
    before = [attrs.evolve(e, actors=e.actors[:1], recipients=(Actor("Jepang", None),)) for e in before]
    full = [e for e in before if e.actors and e.actors[0].name in ("Budi Santoso", "Siti Rahayu", "Rusia")]
    after = together(link([*full, *added]))
    assert all(any(story <= other for other in after) for story in together(link(full)))


@given(events())
def test_a_mention_that_names_nobody_links_only_to_one_of_its_article(found: list[Event]) -> None:
    for story in link(found):
        names = [{actor.name for actor in (*event.actors, *event.recipients)} for event in story.events]
        alone = [event for event, named in zip(story.events, names, strict=True) if not named and not event.place]
        articles = {event.id.split("#")[0] for event in story.events if event not in alone}
        assert len(story.events) == 1 or all(event.id.split("#")[0] in articles for event in alone)
