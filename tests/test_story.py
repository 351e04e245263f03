from __future__ import annotations

import json
from typing import Any

import pytest

from summarizer.article import Article
from summarizer.brief import Brief
from summarizer.checks.run import CHECK_VERSION
from summarizer.draft import Draft
from summarizer.policy import POLICIES
from summarizer.provenance import Provenance
from summarizer.publish import publish
from summarizer.recheck import ItemStanding, recheck
from summarizer.source import Source, read
from summarizer.story import explain, tell

FABRICATED = {"text": "Parliament will vote on a fishing treaty.", "evidence": [2]}


@pytest.fixture(scope="module")
def brief(bridge: Source, bridge_draft: Draft) -> Brief:
    content: dict[str, Any] = json.loads(bridge_draft.model_dump_json())
    content["lead"] = FABRICATED
    content["key_takeaways"].insert(0, FABRICATED)
    content["context_and_impact"][0]["evidence"] = [3]
    provenance = Provenance(
        article=bridge.article.key,
        article_sha256=bridge.article.sha256,
        drafter="live",
        check_version=CHECK_VERSION,
        policy="default",
    )
    return publish(Draft.model_validate_json(json.dumps(content)), bridge, POLICIES["default"], provenance)


def test_each_proposed_item_has_its_story(brief: Brief) -> None:
    stories = {story.proposed: story for story in explain(brief)}
    assert [edit.action for edit in stories["/lead"].edits] == ["drop"]
    assert stories["/lead"].stands == stories["/key_takeaways/0"].stands == ""
    # The first takeaway was taken out, the second took the lead's place, the third became the first.
    assert stories["/key_takeaways/1"].stands == "/lead"
    assert stories["/key_takeaways/2"].stands == "/key_takeaways/0"
    assert [edit.action for edit in stories["/context_and_impact/0"].edits] == ["fix"]
    assert stories["/bottom_line"].edits == ()
    assert {verdict.code for verdict in stories["/bottom_line"].verdicts} >= {"evidence.supported"}


def test_the_story_is_told_in_words(brief: Brief) -> None:
    told = tell(brief)
    assert "drop: evidence.unsupported: No sentence of the article carries this.\n  taken out" in told
    assert "    was [3]\n    is  [14]\n" in told
    assert "stands as lead: certainty.faithful, evidence.supported" in told


def standings(brief: Brief, text: str) -> dict[str, ItemStanding]:
    return {item.path: item for item in recheck(brief, read(Article(text=text, id="bridge")))}


def test_the_same_article_leaves_everything_standing(brief: Brief, bridge: Source) -> None:
    found = standings(brief, bridge.text)
    assert {item.standing for item in found.values()} == {"stands"}
    assert all(item.holds for item in found.values())


def test_a_sentence_put_in_front_moves_the_rest(brief: Brief, bridge: Source) -> None:
    found = standings(brief, f"Updated on Friday.\n\n{bridge.text}")
    assert {item.standing for item in found.values()} == {"moved"}
    for item in found.values():
        assert item.holds
        assert [part.text for part in item.after] == [part.text for part in item.before]


def test_a_corrected_figure_alters_the_items_that_rest_on_it(brief: Brief, bridge: Source) -> None:
    found = standings(brief, bridge.text.replace("£18.4m", "£81.4m"))
    facts = found["/verified_facts/0"]
    assert facts.standing == "altered"
    assert not facts.holds
    assert [finding.check for finding in facts.findings if finding.severity == "error"] == ["quantity"]
    assert found["/verified_facts/1"].standing == "stands"


def test_a_withdrawn_sentence_is_gone(brief: Brief, bridge: Source) -> None:
    found = standings(brief, bridge.text.replace(bridge.sentences[13].text, ""))
    assert found["/context_and_impact/0"].standing == "gone"
    assert not found["/context_and_impact/0"].holds
    assert found["/context_and_impact/0"].after == ()
