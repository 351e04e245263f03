"""`summarizer evaluate --report`, and what the page is made of: changes, times and costs."""

from __future__ import annotations

import json
from decimal import Decimal
from itertools import count
from pathlib import Path

import pytest

from summarizer.analysis.source import Source
from summarizer.cli import main
from summarizer.evaluate.card import Card
from summarizer.evaluate.changes import read_card
from summarizer.evaluate.costs import count_costs
from summarizer.evaluate.speed import measure_speed
from summarizer.model.article import Article
from summarizer.model.brief import Brief
from summarizer.model.errors import SettingsError
from summarizer.model.provenance import Usage
from summarizer.model.seal import seal_brief
from summarizer.pipeline import summarize

TEXT = (
    "Four men were held in Oslo on Monday, the police said. “We saw nothing at all,” said Ana Ruiz.\n\n"
    "Peter Okafor of the fire brigade counted 212 damaged boats before noon.\n"
)
ROW = {"suite": "names", "kind": "swap", "wrong": 2, "caught": 1}
CARD = {"corpus": "c", "articles": 1, "labelled": 0, "count": 10, "seed": 1, "check_version": "10"}


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "a.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


def run(*arguments: str | Path) -> int:
    with pytest.raises(SystemExit) as left:
        main(["evaluate", "--count", "10", *map(str, arguments)])
    assert isinstance(left.value.code, int)
    return left.value.code


def test_the_page_is_written_beside_the_card_and_is_the_same_each_time(
    article: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    card, briefs = tmp_path / "card.json", tmp_path / "briefs.jsonl"
    briefs.write_text(summarize(TEXT).model_dump_json() + "\nno brief\n", encoding="utf-8")
    pages: list[bytes] = []
    for name in ("one.html", "two.html"):
        given = ("--report", tmp_path / name, "--no-times", "--briefs", briefs)
        assert run("--json", "--articles", article, *given) == 0
        shown = capfd.readouterr()
        card.write_text(shown.out, encoding="utf-8")
        assert f"{briefs}, line 2: it is not JSON" in shown.err
        pages.append((tmp_path / name).read_bytes())
    assert pages[0] == pages[1]
    assert b"Embedded drafter" in pages[0]
    timed = tmp_path / "timed.html"
    assert run("--short", "--articles", article, "--report", timed, "--before", card) == 0
    written = timed.read_text(encoding="utf-8")
    assert "every class has the same figures" in written
    assert "not deterministic" in written
    assert capfd.readouterr().err == ""
    other = Card.model_validate_json(card.read_bytes()).model_copy(update={"corpus": "d"})
    card.write_text(other.model_dump_json(), encoding="utf-8")
    assert run("--articles", article, "--report", timed, "--before", card, "--no-times") == 0
    assert "was measured on other data: the cards differ in the articles" in capfd.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (
            ("--before", "x.json"),
            "--before is for the page of the card: name its file, as in --report card.html",
        ),
        (("--briefs", "x.jsonl"), "--briefs is for the page"),
        (("--no-times",), "--no-times is for the page"),
        (("--report", "card.pdf"), "--report card.pdf does not end in .html: give a file"),
        (("--report", "c.html", "--before", "nowhere.json"), "nowhere.json"),
        (("--report", "c.html", "--briefs", "nowhere.jsonl"), "nowhere.jsonl"),
    ],
)
def test_a_wrong_option_is_named_before_anything_is_measured(
    arguments: tuple[str, ...], said: str, capfd: pytest.CaptureFixture[str]
) -> None:
    assert run(*arguments) == 2
    shown = capfd.readouterr()
    assert said in shown.err
    assert shown.out == ""


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("[]", "holds no card: it must be an object"),
        ("{", "holds no card: Expecting property name"),
        (json.dumps(CARD), "holds no card: field 'rows' is missing: add it"),
        (json.dumps(CARD | {"rows": [ROW | {"caught": 3}]}), "field 'rows.0' is not valid: more is found"),
        (json.dumps(CARD | {"rows": [ROW | {"wrong": -1}]}), "field 'rows.0.wrong' is less than 0"),
    ],
)
def test_a_file_that_holds_no_card_is_named(content: str, said: str) -> None:
    with pytest.raises(SettingsError, match=r"y\.json ") as raised:
        read_card(content, "y.json")
    assert said in str(raised.value)
    assert "give what `summarizer evaluate --json` printed" in str(raised.value)


def test_times_are_medians_over_articles_of_about_the_size() -> None:
    ticks = count()
    lengths = iter((9, 1, 2, 30, 4, 4, 4))  # one to warm up, then three for each size

    def clock() -> float:
        tick = next(ticks)
        now[0] += next(lengths) if tick % 2 else 0
        return now[0]

    now = [0.0]
    paces = measure_speed([Article(text=TEXT)], (150, 600), repeats=3, clock=clock)
    assert [(p.fastest, p.seconds, p.slowest) for p in paces] == [(1, 2, 30), (4, 4, 4)]
    for pace, size in zip(paces, (150, 600), strict=True):
        assert size - 2 <= pace.characters < size + len(TEXT)
    assert measure_speed([]) == ()


def priced(brief: Brief, model: str, cost: str | None, tokens: int | None = 1000) -> Brief:
    usage = Usage(prompt_tokens=tokens, completion_tokens=tokens)
    made = {"drafter": "live", "model": model, "usage": usage, "cost": Decimal(cost) if cost else None}
    return seal_brief(
        brief.model_copy(update={"provenance": brief.provenance.model_copy(update=made), "seal": None})
    )


def test_costs_are_those_recorded_else_reckoned_else_not_known(bridge: Source) -> None:
    brief = summarize(bridge.article)
    forged = priced(brief, "openai/gpt-5", "0.5")
    forged = forged.model_copy(update={"headline": "Another"})
    briefs = [
        brief,
        forged,
        *(priced(brief, "openai/gpt-5", cost) for cost in ("0.25", "0.75", None)),
        priced(brief, "nobody/knows", None),
        priced(brief, "openai/gpt-5-mini", None, None),
        priced(brief, "openai/huge", "1E+999999"),
    ]
    costs = count_costs(briefs)
    assert (costs.briefs, costs.changed) == (7, 1)
    found = {cost.model: cost for cost in costs.models}
    assert [*found] == ["", "nobody/knows", "openai/gpt-5", "openai/gpt-5-mini", "openai/huge"]
    large = found["openai/gpt-5"]
    assert (large.briefs, large.priced, large.recorded, large.prompt_tokens) == (3, 3, 2, 3000)
    assert Decimal(1) < large.cost < Decimal("1.1")
    assert large.dearest == Decimal("0.75")
    assert [found[name].mean for name in ("", "nobody/knows", "openai/gpt-5-mini", "openai/huge")] == [
        None
    ] * 4
    assert found["openai/gpt-5-mini"].counted == 0
