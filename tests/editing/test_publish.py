from __future__ import annotations

import json
from typing import Any

import pytest

from summarizer.analysis.source import Source, read
from summarizer.checks.run import CHECK_VERSION
from summarizer.editing.policy import POLICIES
from summarizer.editing.publish import content_of, prove, publish
from summarizer.editing.replay import replay
from summarizer.model.article import Article
from summarizer.model.brief import Brief
from summarizer.model.draft import Draft
from summarizer.model.provenance import Provenance
from summarizer.pipeline import verify


@pytest.fixture(scope="module")
def brief(bridge: Source, bridge_draft: Draft) -> Brief:
    content = json.loads(bridge_draft.model_dump_json())
    content["key_takeaways"].append({"text": "Parliament will vote on a fishing treaty.", "evidence": [2]})
    content["context_and_impact"][0]["evidence"] = [3]
    provenance = Provenance(
        article=bridge.article.key,
        article_sha256=bridge.article.sha256,
        drafter="live",
        check_version=CHECK_VERSION,
        policy="default",
    )
    return publish(Draft.model_validate_json(json.dumps(content)), bridge, POLICIES["default"], provenance)


def test_what_stands_is_what_the_edits_lead_to(brief: Brief, bridge: Source, bridge_draft: Draft) -> None:
    assert {edit.action for edit in brief.edits} >= {"drop", "fix"}
    assert replay(brief.draft, brief.edits) == content_of(brief, bridge) == bridge_draft


def test_evidence_is_the_articles_own_characters(brief: Brief, bridge: Source) -> None:
    for item in [i for name in ("lead", "key_takeaways", "official_statements") for i in brief.section(name)]:
        assert item.evidence
        for part in item.evidence:
            assert bridge.text[part.start : part.end] == part.text
            assert part.article == "bridge"


def test_a_brief_proves_itself_and_survives_json(brief: Brief, bridge: Source) -> None:
    assert list(prove(brief, bridge)) == []
    again = Brief.model_validate_json(brief.to_json())
    assert again.to_json() == brief.to_json()
    report = verify(again.to_json(), bridge.article)
    assert report.ok
    assert [verdict.code for verdict in report.verdicts] == [verdict.code for verdict in brief.verdicts]


def tampered(brief: Brief, change: Any) -> Brief:
    content = json.loads(brief.to_json())
    change(content)
    return Brief.model_validate_json(json.dumps(content))


@pytest.mark.parametrize(
    ("change", "code", "path"),
    [
        (lambda b: b["lead"].update(text="The bridge is open."), "shape.replay", "/lead"),
        (lambda b: b["edits"].pop(0), "shape.replay", "/context_and_impact"),
        (lambda b: b["edits"][0].update(before={"text": "x"}), "shape.replay", "/edits"),
        (lambda b: b["edits"][0].update(path="/nowhere/7"), "shape.replay", "/edits"),
        (lambda b: b["lead"]["evidence"][0].update(start=0), "evidence.altered", "/lead/evidence/0"),
        (lambda b: b["verdicts"].pop(), "shape.verdicts", "/verdicts"),
        (lambda b: b["verdicts"][0].update(code="quote.absent"), "shape.verdicts", "/verdicts"),
        (
            lambda b: b["provenance"].update(article_sha256="0"),
            "evidence.article",
            "/provenance/article_sha256",
        ),
    ],
)
def test_a_tampered_brief_is_named(brief: Brief, bridge: Source, change: Any, code: str, path: str) -> None:
    first = next(prove(tampered(brief, change), bridge))
    assert (first.code, first.path) == (code, path)
    assert not verify(tampered(brief, change), bridge.article).ok


def test_another_article_is_named(brief: Brief) -> None:
    other = read(Article(text="Another article."))
    assert [finding.code for finding in prove(brief, other)] == ["evidence.article"]


def test_older_checks_may_have_said_otherwise(brief: Brief, bridge: Source) -> None:
    def make_older(content: dict[str, Any]) -> None:
        content["provenance"]["check_version"] = "0"
        content["verdicts"].pop()

    assert list(prove(tampered(brief, make_older), bridge)) == []
