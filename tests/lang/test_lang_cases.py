"""German and French sentences beside an article: what is right has no error, what is wrong is seen."""

from __future__ import annotations

import json
from collections import defaultdict
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from typing import Any

import pytest

from summarizer.analysis.source import Source, read
from summarizer.checks.passage import free_text
from summarizer.checks.run import check_draft, check_passages
from summarizer.model.article import Article
from summarizer.model.draft import Draft
from summarizer.model.finding import Finding

CASES = Path(__file__).parents[1] / "cases" / "lang"
BLANK = {"text": "", "evidence": []}
EMPTY: dict[str, Any] = {
    "headline": "", "lead": BLANK, "key_takeaways": [], "verified_facts": [], "context_and_impact": [],
    "official_statements": [], "unconfirmed": [], "bottom_line": BLANK,
}  # fmt: skip
# A case names its check; these are the checks whose findings count for it.
OF: dict[str, frozenset[str]] = {
    "quantity": frozenset({"quantity"}),
    "speaker": frozenset({"speaker", "quote"}),
    "name": frozenset({"name"}),
    "certainty": frozenset({"certainty", "evidence"}),
}


def load() -> dict[tuple[str, str], list[dict[str, Any]]]:
    groups: dict[tuple[str, str], list[dict[str, Any]]] = defaultdict(list)
    for path in sorted(CASES.glob("*/*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            groups[path.parent.name, row["check"]].append(row)
    return dict(groups)


@lru_cache(maxsize=16)
def source_of(text: str, published: str | None) -> Source:
    """Return an article as it was read for the case before, when that has the same one."""
    return read(Article.model_validate({"text": text, "published": published}))


def findings(row: dict[str, Any]) -> list[Finding]:
    source = source_of(row["article"], row.get("published"))
    if "item" in row:
        item = {"role": "", "setting": "", **row["item"]}
        item["evidence"] = [sentence.number for sentence in source.sentences]
        report = check_draft(
            Draft.model_validate_json(json.dumps(EMPTY | {"official_statements": [item]})), source
        )
    else:
        cited = tuple(row.get("cites", ()))
        report = check_passages([replace(p, cited=cited) for p in free_text(row["text"])], source)
    return [found for found in report.findings if found.check in OF[row["check"]]]


GROUPS = load()


@pytest.mark.parametrize(("language", "check"), sorted(GROUPS))
def test_what_is_right_has_no_error_and_what_is_wrong_is_seen(language: str, check: str) -> None:
    """The share of right sentences with an error, and of wrong ones with nothing against them, is bounded."""
    rows = GROUPS[language, check]
    # In the order of the file, where those beside one article stand together: it is read once.
    judged = [(row, {found.severity for found in findings(row)}) for row in rows]
    right = [row for row in rows if row["right"]]
    wrong = [row for row in rows if not row["right"]]
    accused = [row for row, found in judged if row["right"] and "error" in found]
    missed = [row for row, found in judged if not row["right"] and found <= {"info"}]
    assert len(accused) <= 0.03 * len(right), [
        (row.get("text") or row["item"], row["why"]) for row in accused
    ]
    assert len(missed) <= 0.2 * len(wrong), [(row.get("text") or row["item"], row["why"]) for row in missed]


def test_what_the_brief_calls_unconfirmed_may_be_told_flat() -> None:
    source = read(
        Article(
            text="In Köln hat es am Montag in einem Wohnhaus gebrannt. Verletzt wurde niemand. "
            "Offenbar hatte es zuvor Streit in dem Haus gegeben."
        )
    )
    item = {
        "claim": "In dem Haus hatte es zuvor Streit gegeben.",
        "according_to": "",
        "status": "unverified",
        "evidence": [3],
    }
    told = {"lead": {"text": item["claim"], "evidence": [3]}}
    for draft, codes in ((EMPTY | {"unconfirmed": [item]}, set()), (EMPTY | told, {"certainty.overstated"})):
        report = check_draft(Draft.model_validate_json(json.dumps(draft)), source)
        assert {found.code for found in report.findings if found.check == "certainty"} == codes
