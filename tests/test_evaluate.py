from __future__ import annotations

from pathlib import Path

import pytest

from summarizer.errors import ArticleError, SettingsError
from summarizer.evaluate.card import CONTROLS, Card, Row, measure, render_card
from summarizer.evaluate.floors import Floors, find_breaches, raise_floors, read_floors
from summarizer.intake import read_articles
from summarizer.source import Source, read

FLOORS = Path(__file__).parent / "cases" / "evaluate" / "floors.json"
COUNT = 200


@pytest.fixture(scope="module")
def sources(root: Path) -> list[Source]:
    folders = ("wikinews-asylum/article.json", "wikinews-shuttle/article.json", "beijing/article.txt")
    return [read(article) for article in read_articles([root / "examples" / name for name in folders])]


@pytest.fixture(scope="module")
def card(sources: list[Source]) -> Card:
    return measure(sources, count=COUNT)


def test_no_class_is_below_its_floor(card: Card) -> None:
    floors = read_floors(FLOORS.read_text(encoding="utf-8"), FLOORS.name)
    assert find_breaches(card, floors) == ()


def test_every_suite_is_measured_and_printed(card: Card) -> None:
    assert {row.suite for row in card.rows} == {"quotations", "quantities", "names", "certainty", CONTROLS}
    printed = render_card(card)
    assert "| **quantities** | **all** |" in printed
    assert f"| {CONTROLS}, flagged |" in printed
    assert len(printed.splitlines()) == len(card.rows) + 2 + 4


def test_the_same_articles_give_the_same_card(card: Card, sources: list[Source]) -> None:
    few = measure(sources[:1], count=20)
    assert measure(sources[:1], count=20) == few
    assert few.corpus != card.corpus


def small(found: int, *, suite: str = "names", kind: str = "swap") -> Card:
    row = Row(suite=suite, kind=kind, cases=10, found=found)
    return Card(corpus="c", articles=1, count=10, seed=1, check_version="1", rows=(row,))


def test_floors_only_rise() -> None:
    first = raise_floors(small(8), None)
    assert first.rates == {"names: swap": 0.8}
    assert raise_floors(small(9), first).rates == {"names: swap": 0.9}
    assert raise_floors(small(7), first).rates == {"names: swap": 0.8}
    assert find_breaches(small(8), first) == ()
    assert find_breaches(small(7), first) == ("names: swap: caught 0.7000, the floor is 0.8000",)


def test_a_ceiling_on_false_alarms_only_falls() -> None:
    first = raise_floors(small(2, suite=CONTROLS, kind="flagged"), None)
    assert raise_floors(small(1, suite=CONTROLS, kind="flagged"), first).rates == {
        f"{CONTROLS}: flagged": 0.1
    }
    assert find_breaches(small(3, suite=CONTROLS, kind="flagged"), first) == (
        f"{CONTROLS}: flagged: flagged 0.3000, the floor is 0.2000",
    )


def test_a_class_that_is_no_longer_measured_is_a_breach() -> None:
    floors = raise_floors(small(8), None)
    assert find_breaches(small(8, kind="foreign"), floors) == ("names: swap is no longer measured",)


def test_floors_of_other_articles_are_refused() -> None:
    floors = Floors(corpus="other", count=10, seed=1, rates={})
    for use in (find_breaches, raise_floors):
        with pytest.raises(SettingsError, match="other articles"):
            use(small(1), floors)


def test_a_file_that_holds_no_floors_is_named() -> None:
    with pytest.raises(SettingsError, match=r"f\.json holds no floors"):
        read_floors("{}", "f.json")


def test_nothing_to_measure_on_is_named() -> None:
    with pytest.raises(ArticleError, match="no articles"):
        measure([])
