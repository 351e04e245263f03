from __future__ import annotations

import json
from pathlib import Path

import pytest

from summarizer.analysis.source import Source, read
from summarizer.commands.evaluate import find_articles, find_labelled
from summarizer.evaluate.card import BRIEFS, CONTROLS, Card, Row, measure
from summarizer.evaluate.floors import Floors, find_breaches, raise_floors, read_floors
from summarizer.evaluate.labelled import LabelledSet
from summarizer.evaluate.suites import SUITES, seed_cases
from summarizer.evaluate.table import render_card
from summarizer.model.article import Article
from summarizer.model.errors import ArticleError, SettingsError

FLOORS = Path(__file__).parents[1] / "cases" / "evaluate" / "floors.json"
COUNT = 200


@pytest.fixture(scope="module")
def articles() -> list[Article]:
    return find_articles([])


@pytest.fixture(scope="module")
def sources(articles: list[Article]) -> list[Source]:
    return [read(article) for article in articles]


@pytest.fixture(scope="module")
def labelled() -> list[LabelledSet]:
    return find_labelled([])


@pytest.fixture(scope="module")
def card(articles: list[Article], labelled: list[LabelledSet]) -> Card:
    return measure(articles, labelled, count=COUNT)


# To raise them: summarizer evaluate --count 200 --floors tests/cases/evaluate/floors.json --raise-floors
def test_no_class_is_below_its_floor(card: Card) -> None:
    floors = read_floors(FLOORS.read_text(encoding="utf-8"), FLOORS.name)
    assert find_breaches(card, floors) == ()


def test_every_suite_and_set_is_measured(card: Card, labelled: list[LabelledSet]) -> None:
    assert [*dict.fromkeys(row.suite for row in card.rows)] == [
        *SUITES,
        CONTROLS,
        BRIEFS,
        *(labels.name for labels in labelled),
    ]
    assert card.labelled == sum(len(labels.rows) for labels in labelled)
    for suite in SUITES:
        rows = [row for row in card.rows if row.suite == suite]
        assert COUNT * 0.9 <= sum(row.wrong for row in rows) <= COUNT * 1.1
        assert sum(row.true for row in rows) > 0
    for row in card.rows:
        assert 0 <= row.caught <= row.wrong
        assert 0 <= row.flagged <= row.true
        assert row.wrong + row.true > 0


def test_the_same_articles_give_the_same_card(articles: list[Article], card: Card) -> None:
    few = measure(articles[1:2], count=20)
    assert measure(articles[1:2], count=20) == few
    assert few.corpus != card.corpus
    assert measure(articles[1:2], count=20, seed=1).rows != few.rows


def test_the_date_of_an_article_is_part_of_the_corpus(articles: list[Article]) -> None:
    undated = articles[1].model_copy(update={"published": None})
    assert measure([undated], count=10).corpus != measure(articles[1:2], count=10).corpus


@pytest.mark.parametrize("suite", SUITES)
def test_what_is_true_is_counted_once(suite: str, sources: list[Source]) -> None:
    cases = list(seed_cases(suite, sources, 60, 1))
    keys = [(case.kind, case.is_wrong, case.source.text, case.passages) for case in cases]
    assert len(set(keys)) == len(keys)
    assert {case.is_wrong for case in cases} == {True, False}


def test_articles_of_one_id_are_kept_apart() -> None:
    texts = ("Four ships reached the harbour on Monday.", "Nine lorries left the depot before noon.")
    sources = [read(Article(text=text, id="same")) for text in texts]
    for case in seed_cases("quantities", sources, 30, 1):
        if not case.is_wrong:
            assert case.passages[0].text in case.source.text


@pytest.mark.parametrize("text", ["One line", "No number, no name and no speech stands in this sentence."])
def test_an_article_without_much_to_change_is_measured_as_far_as_it_goes(text: str) -> None:
    found = [case for suite in SUITES for case in seed_cases(suite, [read(Article(text=text))], 20, 1)]
    assert all(case.source.text for case in found)


def test_nothing_to_measure_on_is_said() -> None:
    with pytest.raises(ArticleError, match="nothing to measure on"):
        measure([])


def small(found: int, *, flagged: int = 0, kind: str = "swap") -> Card:
    row = Row(suite="names", kind=kind, wrong=10, caught=found, true=10, flagged=flagged)
    return Card(corpus="c", articles=1, labelled=0, count=10, seed=1, check_version="1", rows=(row,))


def test_floors_only_rise() -> None:
    first = raise_floors(small(8), None)
    assert first.caught == {"names: swap": 0.8}
    assert raise_floors(small(9), first).caught == {"names: swap": 0.9}
    assert raise_floors(small(7), first).caught == {"names: swap": 0.8}
    assert find_breaches(small(8), first) == ()
    assert find_breaches(small(7), first) == ("names: swap: caught 0.7000, the floor is 0.8000",)


def test_a_ceiling_on_false_alarms_only_falls() -> None:
    first = raise_floors(small(8, flagged=2), None)
    assert first.flagged == {"names: swap": 0.2}
    assert raise_floors(small(8, flagged=1), first).flagged == {"names: swap": 0.1}
    assert raise_floors(small(8, flagged=3), first).flagged == {"names: swap": 0.2}
    assert find_breaches(small(8, flagged=3), first) == (
        "names: swap: flagged 0.3000, the ceiling is 0.2000",
    )


def test_a_class_that_is_no_longer_measured_is_a_breach() -> None:
    floors = raise_floors(small(8), None)
    assert find_breaches(small(8, kind="foreign"), floors) == (
        "names: swap: its errors are no longer measured, the floor is 0.8000",
        "names: swap: what is true is no longer measured, the ceiling is 0.0000",
    )


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"corpus": "d"}, "the corpus is c, not d"),
        ({"count": 20}, "--count is 10, not 20"),
        ({"seed": 2}, "the seed is 1, not 2"),
    ],
)
def test_floors_of_something_else_are_refused(change: dict[str, object], said: str) -> None:
    floors = Floors(corpus="c", count=10, seed=1, caught={}, flagged={}).model_copy(update=change)
    for use in (find_breaches, raise_floors):
        with pytest.raises(SettingsError, match=f"{said}; measure on the same"):
            use(small(1), floors)


def test_a_file_that_holds_no_floors_is_named() -> None:
    with pytest.raises(SettingsError, match=r"f\.json holds no floors: field 'corpus' is missing: add it"):
        read_floors("{}", "f.json")


def test_the_table_has_a_line_for_each_class_and_each_suite(card: Card) -> None:
    described, empty, *lines = render_card(card).splitlines()
    assert described.startswith("3 articles, 202 labelled rows; 200 errors a suite")
    assert empty == ""
    assert len({len(line) for line in lines}) == 1  # the columns stand under each other
    several = [
        s for s in dict.fromkeys(r.suite for r in card.rows) if sum(r.suite == s for r in card.rows) > 1
    ]
    assert len(lines) == 2 + len(card.rows) + len(several)
    short = render_card(card, is_short=True).splitlines()[2:]
    assert len(short) == 2 + len({row.suite for row in card.rows})


def test_in_short_the_weakest_class_is_named() -> None:
    rows = (
        Row(suite="names", kind="swap", wrong=40, caught=39, true=9),
        Row(suite="names", kind="foreign", wrong=40, caught=38, true=9),
        Row(suite="names", kind="rare", wrong=2, caught=0),
        Row(suite="quotations", kind="drop", wrong=40, caught=40),
        Row(suite="quotations", kind="bracket", true=40, flagged=1),
    )
    printed = render_card(small(1).model_copy(update={"rows": rows}), is_short=True)
    assert "| names      |     82 |  93.9 % |   18 |   0.0 % | foreign, 95.0 % |" in printed
    assert "| quotations |     40 | 100.0 % |   40 |   2.5 % | –               |" in printed


def test_shares_are_rounded_towards_what_is_worse() -> None:
    row = Row(suite="names", kind="swap", wrong=3000, caught=2999, true=3000, flagged=1)
    printed = render_card(small(1).model_copy(update={"rows": (row,)}))
    assert "| names | swap  |  3,000 | 99.9 % | 3,000 |   0.1 % |" in printed
    assert printed.endswith(
        "Not measured, for want of sentences to change: quotations, quantities, certainty.\n"
    )


def test_a_card_goes_through_json(card: Card) -> None:
    assert Card.model_validate(json.loads(card.model_dump_json())) == card
