"""The page of a card: its charts have the card's figures, its text is text, only its times differ."""

from __future__ import annotations

import re
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from browser import open_browser, opened
from html_tree import Element, parse
from hypothesis import given
from hypothesis import strategies as some

from summarizer.evaluate.card import Card, Row
from summarizer.evaluate.costs import EMBEDDED, Costs, ModelCost
from summarizer.evaluate.floors import raise_floors
from summarizer.evaluate.interval import wilson_interval
from summarizer.evaluate.speed import Pace
from summarizer.scorecard.charts import BAR_WIDTH
from summarizer.scorecard.page import Earlier, render_scorecard

if TYPE_CHECKING:
    from collections.abc import Iterator

HOSTILE = '<img src=x onerror=alert(1)>" & \u202e</td><script>alert(1)</script>'
ROWS = (
    Row(suite="names", kind="swap", wrong=100, caught=97, true=64, flagged=1),
    Row(suite="names", kind="initials", wrong=12, caught=12),
    Row(suite="true sentences", kind="unchanged", true=95, flagged=2),
    Row(suite="drafted briefs", kind="no headline", true=3, flagged=1),
    Row(suite=HOSTILE, kind=HOSTILE, wrong=7, caught=0, true=2),
)
PACES = (Pace(1000, 9, 0.009, 0.008, 0.02), Pace(32000, 216, 0.11, 0.1, 0.19))


def card_of(*rows: Row, **known: Any) -> Card:
    told: dict[str, Any] = {"corpus": "c", "articles": 1, "labelled": 9, "count": 10, "seed": 1}
    return Card(**(told | {"check_version": "9"} | known), rows=rows)


CARD = card_of(*ROWS)
YESTERDAY = card_of(
    ROWS[0].model_copy(update={"caught": 99, "flagged": 3}),
    ROWS[2],
    Row(suite="names", kind="old", wrong=4, caught=1),
    ROWS[4],
    check_version="8",
)
COSTS = Costs(
    (
        ModelCost(EMBEDDED, "draft", briefs=2),
        ModelCost(HOSTILE, "draft", briefs=2, calls=2),
        ModelCost("openai/gpt-5", "draft", 4, 6, 4, 4000, 800, 4, 3, Decimal("0.02"), Decimal("0.008")),
    ),
    briefs=8,
    changed=1,
)


def whole_page(**change: Any) -> str:
    given: dict[str, Any] = {"floors": raise_floors(CARD, None), "earlier": Earlier("y.json", YESTERDAY)}
    return render_scorecard(
        CARD, **(given | {"costs": COSTS, "paces": PACES, "machine": "a machine"} | change)
    )


def lines_of(page: Element) -> list[tuple[str, Element]]:
    """Return the lines of the suites' tables, each with its suite; the sums are none."""
    return [
        (section.one(tag="h3").text(), line)
        for section in page.find(cls="suite")
        for line in section.one(tag="tbody").find(tag="tr")
        if not line.has(cls="sum")
    ]


def test_each_bar_has_the_figures_of_its_row_and_so_does_the_text_beside_it() -> None:
    lines = lines_of(parse(whole_page()))
    assert len(lines) == len(CARD.rows)
    for (suite, line), row in zip(lines, CARD.rows, strict=True):
        assert (suite, line.one(tag="th").text()) == (row.suite, row.kind)
        wanted = [(row.caught, row.wrong)] * bool(row.wrong) + [(row.flagged, row.true)] * bool(row.true)
        charts = line.find(cls="share")
        assert [(int(c.attributes["data-n"]), int(c.attributes["data-of"])) for c in charts] == wanted
        for chart, (found, of) in zip(charts, wanted, strict=True):
            scale = float(chart.attributes["data-scale"])
            bars = chart.find(cls="bar")
            width = float(bars[0].attributes["width"]) if bars else 0.0
            assert width == pytest.approx(found / of / scale * BAR_WIDTH, abs=0.01)
            assert f"{found:,} of {of:,}" in line.text()
            ends = [float(stroke.attributes["x1"]) - 6 for stroke in chart.find(cls="range")[1:]]
            interval = [end / scale * BAR_WIDTH for end in wilson_interval(found, of)]
            assert ends == pytest.approx(interval, abs=0.01)


def test_whatever_a_class_is_called_is_text() -> None:
    html = whole_page()
    page = parse(html)
    assert [line.one(tag="th").text() for _, line in lines_of(page)][-1] == HOSTILE
    assert not page.find(tag="script")
    assert not page.find(tag="img")
    assert "\u202e" not in html
    assert all("style" not in element.attributes for element in page.walk())
    assert not re.search(r"https?:|url\(|//", html.split("</head>")[1])


def test_what_changed_is_told_as_worse_better_new_and_gone() -> None:
    page = parse(whole_page())
    changes = page.one(id="changes")
    heads = [head.text() for head in changes.find(tag="h3")]
    assert heads == [
        "Got worse 1 class",
        "Got better 1 class",
        "New: not on the earlier card 2 classes",
        "No longer measured 1 class",
    ]
    worse, better, *_, gone = [line.text() for line in changes.find(tag="li")]
    assert "errors found 99.0 % (99 of 100) → 97.0 % (97 of 100), −2.0 points" in worse
    assert "false alarms 4.7 % (3 of 64) → 1.6 % (1 of 64), −3.1 points" in better
    assert "names: old errors found 25.0 % (1 of 4)" in gone
    assert "1 class worse" in page.one(tag="header").text()


def test_the_same_card_has_no_changes_and_other_data_are_named() -> None:
    same = parse(whole_page(earlier=Earlier("y.json", CARD))).one(id="changes").text()
    assert "every class has the same figures" in same
    assert "cards differ" not in same
    other = YESTERDAY.model_copy(update={"corpus": "d", "count": 20})
    told = parse(whole_page(earlier=Earlier("y.json", other))).one(id="changes").text()
    assert "differ in the articles or labelled rows and the number of errors a suite (20, now 10)" in told
    assert not parse(whole_page(earlier=None)).find(id="changes")


def test_a_floor_is_marked_and_a_breach_is_told_in_words() -> None:
    floors = raise_floors(card_of(ROWS[0].model_copy(update={"caught": 98}), *ROWS[1:]), None)
    page = parse(whole_page(floors=floors))
    swap = next(line for _, line in lines_of(page) if line.one(tag="th").text() == "swap")
    assert "below its floor 98.0 %" in swap.text()
    (notch,) = swap.find(cls="share")[0].find(cls="bound")
    assert float(notch.attributes["x1"]) == pytest.approx(6 + 0.98 * BAR_WIDTH)
    assert "names: swap: caught 0.9700, the floor is 0.9800" in page.one(tag="header").text()
    assert not parse(whole_page(floors=None)).find(cls="bound")


def test_only_the_times_differ_from_run_to_run() -> None:
    def without_times(page: str) -> str:
        return re.sub(r'<section id="speed".*?</section>', "", page, flags=re.DOTALL)

    slower = tuple(Pace(p.characters, p.sentences, p.seconds * 3, p.fastest, 1.0) for p in PACES)
    assert whole_page(paces=slower) != whole_page()
    assert without_times(whole_page(paces=slower, machine="another")) == without_times(whole_page())
    assert whole_page(paces=()) == whole_page(paces=())
    assert not parse(whole_page(paces=())).find(id="speed")
    speed = parse(whole_page()).one(id="speed")
    assert "not deterministic" in speed.text()
    assert [row.text() for row in speed.one(tag="tbody").find(tag="tr")] == [
        "1,00099.0 ms8.0 ms – 20 ms111,111",
        "32,000216110 ms100 ms – 190 ms290,909",
    ]
    assert "110 ms for one of 32,000" in speed.one(cls="chart").attributes["aria-label"]


def test_costs_are_told_by_model_or_said_to_be_not_known() -> None:
    cost = parse(whole_page()).one(id="cost")
    embedded, unknown, known = [row.text() for row in cost.one(tag="tbody").find(tag="tr")]
    assert "no model is asked" in embedded
    assert unknown == f"{HOSTILE}21.0not knownnot knownnot known"
    assert known == (
        "openai/gpt-541.51,000 in, 200 out5.00, partly reckoned from tokens and today's prices0.0080"
    )
    assert "1 brief was changed since written" in cost.text()
    assert "is not known: no briefs were given" in parse(whole_page(costs=None)).one(id="cost").text()


@given(some.integers(1, 10**6).flatmap(lambda of: some.tuples(some.integers(0, of), some.just(of))))
def test_the_interval_holds_the_share_and_is_never_a_point(tally: tuple[int, int]) -> None:
    low, high = wilson_interval(*tally)
    assert 0 <= low <= Fraction(*tally) <= high <= 1
    assert low < high
    mirrored = wilson_interval(tally[1] - tally[0], tally[1])
    assert mirrored == pytest.approx((1 - high, 1 - low), abs=1e-9)


@pytest.fixture(scope="module")
def chromium() -> Iterator[Any]:
    with open_browser() as browser:
        yield browser


@pytest.mark.parametrize(
    "context",
    [
        {},
        {"color_scheme": "dark"},
        {"viewport": {"width": 390, "height": 800}},
    ],
    ids=["light", "dark", "narrow"],
)
def test_a_browser_shows_it_within_its_policy_and_nothing_sticks_out(
    chromium: Any, tmp_path: Path, context: dict[str, Any]
) -> None:
    with opened(chromium, tmp_path, whole_page(), **context) as seen:
        assert seen.run("document.documentElement.scrollWidth <= innerWidth")
        filled = seen.run("getComputedStyle(document.querySelector('.bar.caught')).fill")
        assert filled not in {"none", "rgb(0, 0, 0)"}
        shown = seen.run("[...document.querySelectorAll('.suite .value')].map(v => v.offsetWidth)")
        assert shown
        assert all(shown)
