"""Which mentions are of one event, what a story says, and the table of stories."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path

import attrs
import pyarrow.parquet as pq
import pytest
from click.testing import CliRunner, Result

import newscorpus
from newscorpus import __main__
from newscorpus.commands import cli
from newscorpus.errors import MissingExtraError, NewscorpusError, ParameterError
from newscorpus.linking import link
from newscorpus.linking.times import Span, span
from newscorpus.records import Event, EventType, Modality
from newscorpus.stories import Claim, Clash, Story
from newscorpus.story_tables import add_stories
from tests.linking import told

SEEDS = Path(__file__).parents[2] / "seeds"
MEETING = {"base": "CONSULT", "actors": "Prabowo Subianto, Anwar Ibrahim"}
ARREST = {"base": "COERCE", "mode": "arrest"}
VISIT = {"base": "CONSULT", "mode": "visit"}
TALKS = {"base": "CONSULT", "actors": "Amerika Serikat, Tiongkok"}
SUMMIT = {"base": "CONSULT", "actors": "Joe Biden, Xi Jinping"}


def short(event_id: str) -> str:
    article, number = event_id.split("#e")
    return article if number == "1" else article + number


def partition(stories: Iterable[Story]) -> set[str]:
    return {" ".join(sorted(short(event.id) for event in story.events)) for story in stories}


def mention(event_id: str, *shared: dict[str, str], **own: str) -> Event:
    fields: dict[str, str] = {}
    for part in (*shared, own):
        fields |= part
    return told(event_id, **fields)


CASES: dict[str, tuple[list[Event], set[str]]] = {
    "two outlets, full name and surname": (
        [
            mention("a", MEETING, when="2025-01-27"),
            mention("b", base="CONSULT", actors="Anwar, Prabowo", when="2025-01-27"),
        ],
        {"a b"},
    ),
    "two outlets, with and without initials and titles": (
        [
            mention(
                "a", base="CONSULT", actors="Presiden Alexander G. Lukashenko, Sergei K. Shoigu", when="2024-02-03"
            ),
            mention("b", base="CONSULT", actors="Sergei Shoigu, Alexander Lukashenko", when="2024-02-03"),
        ],
        {"a b"},
    ),
    "hyphen and capital in a name": (
        [
            mention("a", base="CONSULT", actors="Kim Jong-un, Xi Jinping", when="2024-02-03"),
            mention("b", base="CONSULT", actors="Kim Jong Un, Xi Jinping", when="2024-02-03"),
        ],
        {"a b"},
    ),
    "abbreviations of two bodies": (
        [
            mention("a", base="REQUEST", actors="KPK", recipients="Dewan Perwakilan Rakyat", when="2024-05-02"),
            mention("b", base="REQUEST", actors="Komisi Pemberantasan Korupsi", recipients="DPR", when="2024-05-02"),
        ],
        {"a b"},
    ),
    "abbreviation beside a full name of the other": (
        [
            mention("a", base="REQUEST", actors="KPK", recipients="Budi Santoso", when="2024-05-02"),
            mention(
                "b", base="REQUEST", actors="Komisi Pemberantasan Korupsi", recipients="Budi Santoso", when="2024-05-02"
            ),
        ],
        {"a b"},
    ),
    "forms of a country's name": (
        [
            mention("a", base="SANCTION", actors="AS", recipients="Korut", when="2024-05-02"),
            mention("b", base="SANCTION", actors="Amerika Serikat", recipients="Pyongyang", when="2024-05-02"),
            mention("c", base="SANCTION", actors="Washington", recipients="Korea Utara", when="2024-05-02"),
        ],
        {"a b c"},
    ),
    "an office stands for its country": (
        [
            mention("a", base="THREATEN", actors="para pejabat AS", recipients="Iran", when="2024-05-02"),
            mention("b", base="THREATEN", actors="Gedung Putih", recipients="Teheran", when="2024-05-02"),
        ],
        {"a b"},
    ),
    "a pair meets in different years": (
        [mention("a", MEETING, when="2023-01-09"), mention("b", MEETING, when="2025-01-27")],
        {"a", "b"},
    ),
    "a pair meets twice in a year": (
        [mention("a", MEETING, when="2025-01-27"), mention("b", MEETING, when="2025-07-29")],
        {"a", "b"},
    ),
    "a year goes with the only meeting in it": (
        [mention("a", MEETING, when="2025-01-27"), mention("b", MEETING, when="2025")],
        {"a b"},
    ),
    "a year does not join the two meetings in it": (
        [
            mention("a", MEETING, when="2025-01-27"),
            mention("b", MEETING, when="2025-07-29"),
            mention("c", MEETING, when="2025"),
        ],
        {"a", "b", "c"},
    ),
    "two years name two meetings": (
        [mention("a", MEETING, when="2019"), mention("b", MEETING, when="2019"), mention("c", MEETING, when="2023")],
        {"a b", "c"},
    ),
    "a month goes with its day": (
        [mention("a", MEETING, when="2025-01"), mention("b", MEETING, when="2025-01-27")],
        {"a b"},
    ),
    "the clock does not part a day": (
        [mention("a", MEETING, when="2025-01-27T09:30+07:00"), mention("b", MEETING, when="2025-01-27")],
        {"a b"},
    ),
    "visits of one person to two hosts": (
        [
            mention("a", VISIT, actors="Prabowo Subianto", recipients="Malaysia", when="2025-01-27"),
            mention("b", VISIT, actors="Prabowo Subianto", recipients="India", when="2025-01-27"),
        ],
        {"a", "b"},
    ),
    "a host's capital is the host": (
        [
            mention("a", VISIT, actors="Prabowo Subianto", recipients="Malaysia", when="2025-01-27"),
            mention("b", VISIT, actors="Prabowo Subianto", recipients="Kuala Lumpur", when="2025-01-27"),
        ],
        {"a b"},
    ),
    "two persons visit one host": (
        [
            mention("a", VISIT, actors="Prabowo Subianto", recipients="India", when="2025-01-27"),
            mention("b", VISIT, actors="Anwar Ibrahim", recipients="India", when="2025-01-27"),
        ],
        {"a", "b"},
    ),
    "an announced and a held visit": (
        [
            mention("a", VISIT, actors="Prabowo Subianto", recipients="India", when="2025-01", modality="planned"),
            mention("b", VISIT, actors="Prabowo Subianto", recipients="India", when="2025-01-25"),
        ],
        {"a b"},
    ),
    "an announcement without a date": (
        [
            mention("a", MEETING, modality="planned"),
            mention("a2", base="ACCUSE", actors="Warga Desa", when="2025-01-20"),
            mention("b", MEETING, when="2025-01-27"),
        ],
        {"a b", "a2"},
    ),
    "an announcement long before another meeting": (
        [
            mention("a", MEETING, modality="planned"),
            mention("a2", base="ACCUSE", actors="Warga Desa", when="2023-01-20"),
            mention("b", MEETING, when="2025-01-27"),
        ],
        {"a", "a2", "b"},
    ),
    "what has happened is not what comes later": (
        [
            mention("a", MEETING),
            mention("a2", base="ACCUSE", actors="Warga Desa", when="2025-01-10"),
            mention("b", MEETING, when="2025-01-27"),
        ],
        {"a", "a2", "b"},
    ),
    "a mention without a date goes with the nearest meeting": (
        [
            mention("a", MEETING),
            mention("a2", base="ACCUSE", actors="Warga Desa", when="2025-01-28"),
            mention("b", MEETING, when="2025-01-27"),
            mention("c", MEETING, when="2025-01-16"),
        ],
        {"a b", "a2", "c"},
    ),
    "the day a plan is told is not its day": (
        [
            mention("a", MEETING, when="2025-01-20", modality="planned"),
            mention("a2", base="ACCUSE", actors="Warga Desa", when="2025-01-21"),
            mention("b", MEETING, when="2025-01-27"),
        ],
        {"a b", "a2"},
    ),
    "different suspects of the same police in the same week": (
        [
            mention("a", ARREST, actors="Polres Malang", recipients="Budi Santoso", when="2025-03-03"),
            mention("b", ARREST, actors="Polres Malang", recipients="Agus Wijaya", when="2025-03-04"),
            mention("c", ARREST, actors="Polres Malang", recipients="Dewi Lestari", when="2025-03-03/2025-03-09"),
        ],
        {"a", "b", "c"},
    ),
    "an arrest by whoever tells it": (
        [
            mention("a", ARREST, actors="Polres Malang", recipients="Budi Santoso", when="2025-03-03"),
            mention("b", ARREST, actors="Polisi", recipients="Budi Santoso", when="2025-03-03"),
            mention("c", ARREST, recipients="Budi Santoso", when="2025-03-03"),
        ],
        {"a b c"},
    ),
    "a person arrested twice": (
        [
            mention("a", ARREST, recipients="Budi Santoso", when="2021-03-03"),
            mention("b", ARREST, recipients="Budi Santoso", when="2025-03-03"),
        ],
        {"a", "b"},
    ),
    "a first name is not enough": (
        [
            mention("a", ARREST, recipients="Budi", when="2025-03-03"),
            mention("b", ARREST, recipients="Budi", when="2025-03-03"),
        ],
        {"a", "b"},
    ),
    "police arrest suspects": (
        [
            mention("a", ARREST, actors="polisi", recipients="tersangka", when="2025-03-03"),
            mention("b", ARREST, actors="Polisi", recipients="para tersangka", when="2025-03-03"),
        ],
        {"a", "b"},
    ),
    "an arrest is no seizure": (
        [
            mention("a", ARREST, recipients="Budi Santoso", when="2025-03-03"),
            mention("b", base="COERCE", mode="seize", recipients="Budi Santoso", when="2025-03-03"),
        ],
        {"a", "b"},
    ),
    "no date and no parties": (
        [mention("a", base="CONSULT"), mention("b", base="CONSULT"), mention("c", base="PROTEST")],
        {"a", "b", "c"},
    ),
    "a date alone": (
        [mention("a", base="CONSULT", when="2025-01-27"), mention("b", base="CONSULT", when="2025-01-27")],
        {"a", "b"},
    ),
    "one party and a date": (
        [
            mention("a", base="CONSULT", actors="Prabowo Subianto", when="2025-01-27"),
            mention("b", base="CONSULT", actors="Prabowo Subianto", when="2025-01-27"),
        ],
        {"a", "b"},
    ),
    "one party, a date and a place": (
        [
            mention("a", base="CONSULT", actors="Prabowo Subianto", when="2025-01-27", place="Istana Bogor"),
            mention("b", base="CONSULT", actors="Prabowo Subianto", when="2025-01-27", place="Istana Bogor"),
            mention("c", base="CONSULT", actors="Prabowo Subianto", when="2025-01-28", place="Istana Bogor"),
            mention("d", base="CONSULT", actors="Prabowo Subianto", when="2025-01-27", place="Surabaya"),
        ],
        {"a b", "c", "d"},
    ),
    "a disaster by its place and day": (
        [
            mention("a", base="OTHER", subtype="disaster", when="2022-11-21", place="Cianjur"),
            mention("b", base="OTHER", subtype="disaster", when="2022-11-21", place="Cianjur"),
            mention("c", base="OTHER", subtype="accident", when="2022-11-21", place="Cianjur"),
            mention("d", base="OTHER", subtype="disaster", when="2022-11-21", place="Garut"),
        ],
        {"a b", "c", "d"},
    ),
    "a protest by its place and day, not by its country": (
        [
            mention("a", base="PROTEST", mode="demo", actors="mahasiswa", when="2025-08-25", place="Gedung DPR"),
            mention("b", base="PROTEST", mode="demo", actors="massa", when="2025-08-25", place="Gedung DPR"),
            mention("c", base="PROTEST", mode="demo", when="2025-08-25", place="Indonesia"),
            mention("d", base="PROTEST", mode="demo", when="2025-08-25", place="Indonesia"),
        ],
        {"a b", "c", "d"},
    ),
    "who attacks whom": (
        [
            mention("a", base="ASSAULT", actors="Rusia", recipients="Ukraina", when="2024-05-02"),
            mention("b", base="ASSAULT", actors="Ukraina", recipients="Rusia", when="2024-05-02"),
        ],
        {"a", "b"},
    ),
    "attacks on two days": (
        [
            mention("a", base="ASSAULT", actors="Rusia", recipients="Ukraina", when="2024-05-02"),
            mention("b", base="ASSAULT", actors="Rusia", recipients="Ukraina", when="2024-05-03"),
        ],
        {"a", "b"},
    ),
    "two types between two parties": (
        [
            mention("a", base="AID", actors="Indonesia", recipients="Palestina", when="2024-05-02"),
            mention("b", base="SUPPORT", actors="Indonesia", recipients="Palestina", when="2024-05-02"),
        ],
        {"a", "b"},
    ),
    "a conference is no meeting": (
        [
            mention("a", MEETING, when="2025-01-27"),
            mention("b", MEETING, mode="multilateral", when="2025-01-27"),
            mention("c", MEETING, mode="phone", when="2025-01-27"),
        ],
        {"a", "b", "c"},
    ),
    "countries for their leaders, on one day": (
        [
            mention("a", SUMMIT, when="2023-11-15"),
            mention("b", TALKS, when="2023-11-15"),
            mention("c", TALKS, when="2023-11-20"),
            mention("d", TALKS),
        ],
        {"a b", "c", "d"},
    ),
    "countries for two pairs of persons": (
        [
            mention("a", SUMMIT, when="2023-11-15"),
            mention("b", base="CONSULT", actors="Antony Blinken, Wang Yi", when="2023-11-15"),
            mention("c", TALKS, when="2023-11-15"),
        ],
        {"a", "b", "c"},
    ),
    "a short name that two could bear": (
        [
            mention("a", base="CONSULT", actors="Budi Santoso, Joe Biden", when="2025-01-27"),
            mention("b", base="CONSULT", actors="Budi Hartono, Joe Biden", when="2025-01-27"),
            mention("c", base="CONSULT", actors="Budi, Joe Biden", when="2025-01"),
        ],
        {"a", "b", "c"},
    ),
    "a meeting spoken of again in its article": (
        [
            mention("a", MEETING, when="2025-01-27"),
            mention("a2", base="CONSULT"),
            mention("a3", base="CONSULT", actors="Prabowo"),
            mention("b", base="CONSULT"),
        ],
        {"a a2 a3", "b"},
    ),
    "one of two meetings spoken of again": (
        [
            mention("a", MEETING, when="2025-01-27"),
            mention("a2", SUMMIT, when="2025-01-27"),
            mention("a3", base="CONSULT"),
            mention("a4", base="CONSULT", actors="Anwar Ibrahim"),
        ],
        {"a a4", "a2", "a3"},
    ),
    "an attack that names nobody is not the one told in full": (
        [
            mention("a", base="ASSAULT", actors="Rusia", recipients="Ukraina", when="2024-05-02"),
            mention("a2", base="ASSAULT"),
        ],
        {"a", "a2"},
    ),
    "three meet, two are told": (
        [
            mention("a", base="CONSULT", actors="Joe Biden, Xi Jinping, Anwar Ibrahim", when="2023-11-15"),
            mention("b", SUMMIT, when="2023-11-15"),
        ],
        {"a b"},
    ),
    "an unreadable date is no missing one": (
        [mention("a", MEETING, when="194X"), mention("b", MEETING, when="2025-01-27"), mention("c", MEETING)],
        {"a", "b", "c"},
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_mentions_of_one_event_are_one_story(case: str) -> None:
    events, expected = CASES[case]
    assert partition(link(events)) == expected


def only(events: Iterable[Event]) -> Story:
    (found,) = link(events)
    return found


def test_a_story_says_what_its_mentions_agree_on() -> None:
    story = only(
        [
            mention("b", MEETING, when="2025-01", modality="planned", place="Malaysia"),
            mention("a", base="CONSULT", actors="Anwar, Prabowo", when="2025-01-27", place="Kuala Lumpur"),
            mention("c", MEETING, when="2025-01-27"),
        ]
    )
    assert story.actors == ("Anwar Ibrahim", "Prabowo Subianto")
    assert (story.event_type, story.base_type, story.modality) == (
        EventType.CONSULT,
        EventType.CONSULT,
        Modality.HAPPENED,
    )
    assert (story.when, story.place, story.clashes) == ("2025-01-27", "Kuala Lumpur", ())
    assert story.articles == ("a", "b", "c")


def test_an_announced_meeting_stays_an_agreement() -> None:
    story = only([mention("a", MEETING, when="2025-01", modality="planned")])
    assert (story.event_type, story.base_type, story.modality) == (
        EventType.AGREE,
        EventType.CONSULT,
        Modality.PLANNED,
    )


def test_contradictions_between_articles_are_reported() -> None:
    story = only(
        [
            mention("a", SUMMIT, when="2019", place="Vladivostok"),
            mention("a2", SUMMIT, when="2019", place="Vladivostok"),
            mention("b", SUMMIT, when="2019", place="Moskow"),
            mention("c", SUMMIT, when="2019", modality="denied"),
        ]
    )
    assert story.place is None
    assert story.when == "2019"
    assert story.clashes == (
        Clash("place", (Claim("Vladivostok", ("a#e1", "a#e2")), Claim("Moskow", ("b#e1",)))),
        Clash("modality", (Claim("happened", ("a#e1", "a#e2", "b#e1")), Claim("denied", ("c#e1",)))),
    )


def test_two_days_of_one_meeting_are_a_contradiction() -> None:
    story = only([mention("a", SUMMIT, when="2023-11-15"), mention("b", SUMMIT, when="2023-11-16")])
    assert story.when is None
    assert story.clashes == (Clash("when", (Claim("2023-11-15", ("a#e1",)), Claim("2023-11-16", ("b#e1",)))),)


@pytest.mark.parametrize(
    ("one", "other"),
    [("Rusia", "Vladivostok"), ("Jakarta", "Jakarta Selatan"), ("Istana Bogor", "Bogor"), ("Jawa Timur", "Malang")],
)
def test_a_place_within_another_is_no_contradiction(one: str, other: str) -> None:
    assert not only(
        [mention("a", SUMMIT, when="2019", place=one), mention("b", SUMMIT, when="2019", place=other)]
    ).clashes


def test_countries_and_foreign_capitals_contradict_each_other() -> None:
    for other in ("Malaysia", "Kuala Lumpur"):
        story = only([mention("a", SUMMIT, when="2019", place="Rusia"), mention("b", SUMMIT, when="2019", place=other)])
        assert [clash.field for clash in story.clashes] == ["place"]


def test_what_one_article_says_both_ways_is_no_contradiction_between_articles() -> None:
    events = [mention("a", SUMMIT, when="2019", place="Moskow"), mention("a2", SUMMIT, when="2019", place="Surabaya")]
    assert not only(events).clashes


def test_the_id_is_the_first_mentions_and_stays_when_later_articles_are_added() -> None:
    first = newscorpus.parse("Rusia bertemu Korea Utara di Moskow.", id="x", published="2023-09-12")
    later = newscorpus.parse("Rusia bertemu Korea Utara di Moskow.", id="a", published="2023-09-14")
    (alone,) = link([first])
    (both,) = link([later, first])
    assert both.id == alone.id
    assert both.articles == ("x", "a")
    assert link([later])[0].id != alone.id


def test_a_bridge_joins_stories_and_the_first_ones_id_stays() -> None:
    events = [
        mention("a", base="REQUEST", actors="Joe Biden", recipients="Xi Jinping", when="2024-05-02"),
        mention("b", base="REQUEST", actors="Joe Biden", recipients="Anwar Ibrahim", when="2024-05-02"),
    ]
    bridge = mention("c", base="REQUEST", actors="Joe Biden", recipients="Anwar Ibrahim, Xi Jinping", when="2024-05-02")
    before = link(events)
    assert partition(before) == {"a", "b"}
    assert only([*events, bridge]).id == before[0].id


def test_articles_and_events_go_together_and_an_event_counts_once() -> None:
    article = newscorpus.parse("Rusia bertemu Korea Utara di Moskow.", id="x", published="2023-09-12")
    assert article.events
    assert link([article, *article.events, article]) == link([article])
    assert link([]) == ()
    assert link([attrs.evolve(article, events=None)]) == ()


def test_wrong_input_is_refused_with_the_remedy() -> None:
    with pytest.raises(ParameterError, match="'a#e1': give each article an id of its own"):
        link([mention("a", SUMMIT), mention("a", MEETING)])
    with pytest.raises(TypeError, match="str is neither Article nor Event"):
        link(["a"])  # type: ignore[list-item]


def test_the_five_seeds_report_where_the_meeting_of_2019_was() -> None:
    articles = [newscorpus.parse(path.read_text(encoding="utf-8"), id=path.stem[:3]) for path in SEEDS.glob("*.txt")]
    clashes = [clash for story in link(articles) for clash in story.clashes if clash.field == "place"]
    assert {claim.value for clash in clashes for claim in clash.claims} >= {"Vladivostok", "Moskow"}


@pytest.mark.parametrize(
    ("edtf", "days"),
    [
        ("2023-09-12", ((2023, 9, 12), (2023, 9, 12))),
        ("2023-09-12T08:21+07:00", ((2023, 9, 12), (2023, 9, 12))),
        ("2024-02", ((2024, 2, 1), (2024, 2, 29))),
        ("2019", ((2019, 1, 1), (2019, 12, 31))),
        ("2023-09-10/2023-09-13", ((2023, 9, 10), (2023, 9, 13))),
        ("2023-09-13/..", ((2023, 9, 13), (2023, 11, 12))),
        ("../2023-09-13", ((2023, 7, 15), (2023, 9, 13))),
    ],
)
def test_edtf_as_days(edtf: str, days: tuple[tuple[int, int, int], tuple[int, int, int]]) -> None:
    from datetime import date

    first, last = (date(*day).toordinal() for day in days)
    assert span(edtf) == Span(first, last)


@pytest.mark.parametrize("edtf", ["", "194X", "2023-13", "2023-02-30", "2023-09-13/2023-09-10", "0000", "../.."])
def test_other_forms_are_no_days(edtf: str) -> None:
    assert span(edtf) is None


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(cli, [str(argument) for argument in arguments], catch_exceptions=False)


@pytest.mark.parametrize("form", ["jsonl", "parquet"])
def test_the_command_adds_the_table_and_a_second_run_the_same_bytes(tmp_path: Path, form: str) -> None:
    run("ingest", SEEDS, "-o", tmp_path / "out", "--format", form)
    before = {path.name for path in (tmp_path / "out").iterdir()}
    result = run("link", tmp_path / "out")
    assert result.exit_code == 0
    assert result.stdout.splitlines()[0].split() == ["articles", "5"]
    table = tmp_path / "out" / f"stories.{form}"
    assert {path.name for path in (tmp_path / "out").iterdir()} == before | {table.name}
    written = table.read_bytes()
    run("link", tmp_path / "out")
    assert table.read_bytes() == written


def test_both_forms_hold_the_rows_that_link_gives(tmp_path: Path) -> None:
    for form in ("jsonl", "parquet"):
        run("ingest", SEEDS, "-o", tmp_path / form, "--format", form)
        run("link", tmp_path / form)
    rows = [json.loads(line) for line in (tmp_path / "jsonl" / "stories.jsonl").read_text().splitlines()]
    assert pq.read_table(tmp_path / "parquet" / "stories.parquet").to_pylist() == rows
    articles = [
        newscorpus.Article.from_json(line) for line in (tmp_path / "jsonl" / "articles.jsonl").read_bytes().splitlines()
    ]
    assert [(row["story_id"], row["event_id"]) for row in rows] == [
        (story.id, event.id) for story in link(articles) for event in story.events
    ]
    assert list(rows[0]) == "story_id event_id article_id type base_type when place clashes".split()
    assert any(row["clashes"] for row in rows)


def test_a_dataset_made_anew_has_no_old_stories(tmp_path: Path) -> None:
    run("ingest", SEEDS, "-o", tmp_path / "out")
    run("link", tmp_path / "out")
    assert run("ingest", SEEDS, "-o", tmp_path / "out", "--overwrite").exit_code == 0
    assert not (tmp_path / "out" / "stories.jsonl").exists()


def test_a_folder_without_a_dataset_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert __main__.main(["link", str(tmp_path)]) == 2
    assert "holds no dataset: name a folder that `newscorpus ingest -o` wrote" in capsys.readouterr().err


def test_a_damaged_dataset_is_named_with_its_line(tmp_path: Path) -> None:
    (tmp_path / "articles.jsonl").write_text('{"id": "a"}\n{"id": \n')
    with pytest.raises(NewscorpusError, match=r"articles.jsonl, line 2: .*ingest again"):
        add_stories(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["articles.jsonl"]
    (tmp_path / "articles.jsonl").unlink()
    (tmp_path / "articles.parquet").write_bytes(b"PAR1")
    with pytest.raises(NewscorpusError, match=r"articles.parquet: .*ingest again"):
        add_stories(tmp_path)


def test_parquet_without_pyarrow_names_the_extra(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "articles.parquet").write_bytes(b"PAR1")
    monkeypatch.setitem(__import__("sys").modules, "pyarrow", None)
    with pytest.raises(MissingExtraError, match=r"newscorpus\[arrow\]"):
        add_stories(tmp_path)


def test_two_articles_of_one_id_are_named(tmp_path: Path) -> None:
    lines = [
        newscorpus.parse(text, id="same").to_json()
        for text in ("Rusia bertemu Korea Utara di Moskow.", "Jepang bertemu Korea Utara di Tokyo.")
    ]
    (tmp_path / "articles.jsonl").write_bytes(b"\n".join(lines))
    with pytest.raises(ParameterError, match="'same#e1': give each article an id of its own, and ingest again"):
        add_stories(tmp_path)


def test_progress_is_told_in_bytes(tmp_path: Path) -> None:
    for form in ("jsonl", "parquet"):
        run("ingest", SEEDS, "-o", tmp_path / form, "--format", form)
        seen: list[tuple[int, int | None]] = []
        add_stories(tmp_path / form, progress=lambda done, total, seen=seen: seen.append((done, total)))  # type: ignore[misc]
        assert seen[-1][0] == seen[-1][1]
        assert seen == sorted(seen)
