"""The same value in another dress is the same; a preposition or a word of order is no figure."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from summarizer.analysis.quantities.dress import undress
from summarizer.analysis.quantities.read import read_quantities
from summarizer.analysis.source import read
from summarizer.checks.passage import free_text
from summarizer.checks.quantities.check import check_quantities
from summarizer.model.article import Article
from summarizer.model.finding import Finding

CASES = [
    json.loads(line)
    for line in (Path(__file__).parents[1] / "cases" / "quantities" / "quantity_dress.jsonl")
    .read_text(encoding="utf-8")
    .splitlines()
]


@pytest.mark.parametrize("row", CASES, ids=lambda row: f"{row['kind']}: {row['text'][:40]}")
def test_a_figure_in_another_dress_is_judged_as_it_is_labelled(row: dict[str, Any]) -> None:
    given = {name: row[name] for name in ("published", "language") if name in row}
    source = read(Article(text=row["article"], **given))
    found = [
        verdict.message
        for verdict in check_quantities(free_text(row["text"]), source)
        if isinstance(verdict, Finding) and verdict.severity in {"error", "warning"}
    ]
    assert bool(found) is (row["expected"] == "a finding"), found


@pytest.mark.parametrize(
    ("text", "surface"),
    [
        ("It cost &pound;2.4m.", "&pound;2.4m"),
        ("It took _nine_ years.", "nine_ years"),
        ("It took <b>nine</b> years.", "nine</b> years"),
        ("It cost â‚¬50m.", "â‚¬50m"),
        ("It has １２３ rooms.", "１２３"),
    ],
)
def test_spans_are_those_of_the_text_itself(text: str, surface: str) -> None:
    assert [quantity.span.of(text) for quantity in read_quantities(text)] == [surface]


@pytest.mark.parametrize(
    "text", ["", "Plain.", "5 * 3 * 2", "snake_case_name", "a < b & c", "&unknownthing;"]
)
def test_a_clean_text_has_no_other_view(text: str) -> None:
    assert undress(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "1. Open the lid.\n2. Close it.",
        "(1) Open the lid.",
        "Two men: the first came, the second was late.",
        "At first it rained.",
        "The second of these failed.",
        "First, open it; second, close it.",
    ],
)
def test_numbers_of_order_are_not_judged(text: str) -> None:
    judged = [quantity.span.of(text) for quantity in read_quantities(text) if quantity.is_judged]
    assert [word for word in judged if word not in {"Two", "First"}] == []


@pytest.mark.parametrize(
    ("text", "surface"),
    [
        ("She finished second.", "second"),
        ("It is the second-largest bank.", "second"),
        ("The third match was lost.", "third"),
        ("The second series is better.", "second"),
    ],
)
def test_ranks_stay_figures(text: str, surface: str) -> None:
    assert [q.span.of(text) for q in read_quantities(text) if q.is_judged] == [surface]
