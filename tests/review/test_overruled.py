"""How often editors overruled a rule: counted alike from a decided brief and from a journal."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from deciding import AT, NAME, case_of
from pages import BRIDGE, draft_content, publish_as
from typer.testing import CliRunner

from summarizer.cli import app
from summarizer.editing.decision import Decision
from summarizer.model.errors import SettingsError
from summarizer.review.desk import Desk
from summarizer.review.journal import open_journal

if TYPE_CHECKING:
    from pathlib import Path

    from summarizer.model.brief import Brief

runner = CliRunner()
RIGHT = str(draft_content()["verified_facts"][0]["text"])

QUOTE = "/official_statements/0"


def make_brief(policy: str) -> Brief:
    content = draft_content()
    content["official_statements"][0]["quote"] = "We will reopen it until every cable has been tested"
    content["verified_facts"][0]["text"] = "The bridge carries about 13,000 vehicles a day."
    content["key_takeaways"].insert(1, {"text": "The mayor of Atlantis resigned.", "evidence": [3]})
    return publish_as(content, BRIDGE, policy)


def overruled_in(folder: Path, policy: str, *decisions: tuple[str, str, dict[str, Any]]) -> dict[str, str]:
    """Decide, count from the journal and from the decided brief, and return what came of each code."""
    base = make_brief(policy)
    (folder / "brief.json").write_text(base.to_json(), encoding="utf-8")
    journal = open_journal(folder / NAME)
    desk = Desk([case_of(base, BRIDGE)], journal, now=lambda: AT)
    case = desk.cases[0]
    for action, item, more in decisions:
        if action == "undo":
            desk.undo(case, case.version, "Ana")
            continue
        given = {"action": action, "item": item, "by": "Ana", "at": AT} | more
        desk.decide(case, case.version, Decision.model_validate(given))
    (folder / "decided.json").write_text(desk.open(case).brief.to_json(), encoding="utf-8")
    journal.close()
    counted = []
    for name in (NAME, "decided.json"):
        ran = runner.invoke(app, ["evaluate", "--decisions", str(folder / name), "--json"])
        assert ran.exit_code == 0, ran.output
        counted.append(json.loads(ran.stdout))
    assert counted[0] == counted[1]
    found: dict[str, str] = {}
    for row in counted[0]["rows"]:
        assert row["shown"] == row["overruled"] + row["upheld"] + row["open"]
        told = [name for name in ("overruled", "upheld", "open") if row[name]]
        found[row["code"]] = "+".join(told)
    return found


def test_an_accepted_item_overrules_a_rejected_one_upholds_and_the_rest_is_open(tmp_path: Path) -> None:
    assert overruled_in(tmp_path, "report")["quote.altered"] == "open"
    (tmp_path / "b").mkdir()
    found = overruled_in(tmp_path / "b", "report", ("accept", QUOTE, {}), ("reject", "/key_takeaways/1", {}))
    assert found.pop("quote.altered") == "overruled"
    assert found.pop("evidence.unsupported", "upheld") == "upheld"
    assert "open" in "".join(found.values())


@pytest.mark.parametrize(
    ("decisions", "outcome"),
    [
        (
            [("rewrite", {"fields": {"quote": "We will not reopen it until every cable has been tested"}})],
            "upheld",
        ),
        ([("rewrite", {"fields": {"role": "a clerk"}})], "open"),
        ([("rewrite", {"fields": {"role": "a clerk"}}), ("accept", {})], "overruled"),
        ([("accept", {}), ("undo", {})], "open"),
        ([("reject", {})], "upheld"),
        ([("reject", {}), ("restore", {})], "open"),
        ([("reject", {}), ("restore", {}), ("accept", {})], "overruled"),
    ],
)
def test_what_came_of_an_altered_quotation(
    tmp_path: Path, decisions: list[tuple[str, dict[str, Any]]], outcome: str
) -> None:
    steps = [(action, QUOTE, more) for action, more in decisions]
    assert overruled_in(tmp_path, "report", *steps)["quote.altered"] == outcome


@pytest.mark.parametrize(
    ("action", "outcome"), [("restore", "overruled"), ("accept", "upheld"), ("", "open")]
)
def test_what_the_policy_struck_or_corrected(tmp_path: Path, action: str, outcome: str) -> None:
    # The quotation was put back into the source's words, the takeaway struck.
    items = (QUOTE, "/key_takeaways/1") if action else ()
    found = overruled_in(tmp_path, "default", *((action, item, {}) for item in items))
    assert found["quote.altered"] == outcome
    assert outcome in {found.get("name.absent"), found.get("evidence.unsupported")}


def test_the_table_names_the_rule_and_its_share(tmp_path: Path) -> None:
    overruled_in(tmp_path, "report", ("accept", QUOTE, {}))
    ran = runner.invoke(app, ["evaluate", "--decisions", str(tmp_path / "decided.json")])
    assert "1 briefs, 1 decisions" not in ran.stdout
    assert "1 brief, 1 decision" in ran.stdout
    (line,) = [line for line in ran.stdout.splitlines() if "quote.altered" in line]
    assert [cell.strip() for cell in line.strip("| ").split("|")] == [
        "quote.altered",
        "quote-words",
        "1",
        "1",
        "0",
        "0",
        "100.0 %",
    ]


def test_a_journal_without_its_briefs_is_refused(tmp_path: Path) -> None:
    overruled_in(tmp_path, "report", ("accept", QUOTE, {}))
    (tmp_path / "brief.json").rename(tmp_path / "other.json")
    for name, told in ((NAME, "are not beside it"), ("none.decisions.jsonl", "does not exist")):
        ran = runner.invoke(app, ["evaluate", "--decisions", str(tmp_path / name)])
        assert isinstance(ran.exception, SettingsError)
        assert told in str(ran.exception)
