"""Sentences in other words: what is true has no error or doubt, what is not has the rule that says so."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from summarizer.analysis.source import read
from summarizer.checks.passage import Kind, Passage, free_text
from summarizer.checks.run import check_passages
from summarizer.model.article import Article
from summarizer.model.rules import RULES

ROWS: list[dict[str, Any]] = [
    json.loads(line)
    for line in (Path(__file__).parents[1] / "cases" / "rules" / "reworded.jsonl")
    .read_text(encoding="utf-8")
    .splitlines()
]


def found(row: dict[str, Any], severities: frozenset[str]) -> list[str]:
    """Return the rules that a row's text earns: a statement where the row cites, else a free text."""
    article, text, cites = read(Article(text=row["article"])), row["text"], tuple(row.get("cites", ()))
    section = "unconfirmed" if "status" in row else "verified_facts"
    kind: Kind = "claim" if "status" in row else "statement"
    item = f"/{section}/0"
    cited = Passage(f"{item}/text", text, section, kind, cites, item, status=row.get("status", ""))
    findings = check_passages((cited,) if cites else free_text(text), article).findings
    return sorted({finding.rule for finding in findings if finding.severity in severities})


@pytest.mark.parametrize(
    "row", [pytest.param(row, id=f"{number:03}-{row['kind']}") for number, row in enumerate(ROWS)]
)
def test_a_reworded_sentence_has_the_rules_it_earns(row: dict[str, Any]) -> None:
    assert found(row, frozenset({"error", "warning"})) == row["rules"]


@pytest.mark.parametrize("row", [pytest.param(row, id=row["text"]) for row in ROWS if "notes" in row])
def test_a_reworded_sentence_has_the_notes_it_earns(row: dict[str, Any]) -> None:
    assert set(row["notes"]) <= set(found(row, frozenset({"info"})))


def test_the_rules_of_the_cases_are_rules() -> None:
    assert {rule for row in ROWS for rule in [*row["rules"], *row.get("notes", ())]} <= RULES.keys()
    assert sum(not row["rules"] for row in ROWS) > len(ROWS) / 2
