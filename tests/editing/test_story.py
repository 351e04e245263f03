from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest
from publishing import publish_content

from summarizer.analysis.source import Source
from summarizer.editing.recheck import ItemStanding, complete, recheck
from summarizer.editing.story import explain, tell
from summarizer.export.sections import name_place
from summarizer.model.article import Article
from summarizer.model.brief import Brief, Edit
from summarizer.model.draft import Draft
from summarizer.model.errors import BriefError

FABRICATED = {"text": "Parliament will vote on a fishing treaty.", "evidence": [2]}


@pytest.fixture(scope="module")
def brief(bridge: Source, bridge_draft: Draft) -> Brief:
    content: dict[str, Any] = json.loads(bridge_draft.model_dump_json())
    content["lead"] = FABRICATED
    content["key_takeaways"].insert(0, FABRICATED)
    content["context_and_impact"][0]["evidence"] = [3]
    return publish_content(content, bridge)


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


def test_the_story_is_told_in_words(brief: Brief, bridge: Source) -> None:
    told = tell(brief)
    assert told.startswith("Article bridge\nDrafted by openai/stand-in in 1 call, 0 tokens, cost not known.")
    assert (
        "Lead: Parliament will vote on a fishing treaty.\n  struck: The article has hardly any word" in told
    )
    start, end = bridge.sentences[13].span.start, bridge.sentences[13].span.end
    evidence = f"article, characters {start} to {end}: {bridge.sentences[13].text}"
    assert (
        f"    {evidence}\n    sentences cited before: 3\n    sentences cited now:    14\n  stands; " in told
    )
    assert (
        "  moved up to the lead: The article has hardly any word of this sentence. "
        "[evidence.unsupported, shares-nothing]\n" in told
    )
    assert "\n  stands as Lead; checked: 1 figure, certainty, evidence\n" in told
    assert told.endswith("\n\n14 proposed: 11 stand as proposed, 1 mended, 2 struck.\n")


def test_the_story_of_a_repair_tells_what_changed(brief: Brief) -> None:
    statement = brief.draft.official_statements[0].model_dump(mode="json")
    cause = brief.edits[0].finding
    edit = Edit(
        action="reask",
        finding=cause.model_copy(update={"path": "/official_statements/0/speaker"}),
        path="/official_statements/0",
        before=statement,
        after=statement | {"speaker": "Jon Varley", "role": ""},
        round=1,
    )
    told = tell(brief.model_copy(update={"edits": (*brief.edits, edit)}))
    assert "Official statements, 1: We will not reopen it until every cable has been tested\n" in told
    assert "  asked again and mended (round 1): " in told
    assert "    speaker before: Marta Olden\n    speaker now:    Jon Varley\n" in told
    assert "    role before: the authority's chief engineer\n    role now:    none\n" in told
    assert "quote before" not in told


def test_the_story_of_a_demoted_claim_ends_where_it_stands(bridge: Source, bridge_draft: Draft) -> None:
    content: dict[str, Any] = json.loads(bridge_draft.model_dump_json())
    content["verified_facts"].append({"text": "The authority had received a report.", "evidence": [11]})
    told = tell(publish_content(content, bridge))
    assert "Verified facts, 3: The authority had received a report.\n  moved to unconfirmed: " in told
    assert "  stands as Unconfirmed, 3; checked: certainty, evidence\n" in told
    assert told.endswith("1 moved to unconfirmed.\n")


def test_edits_that_lead_elsewhere_tell_no_story(brief: Brief) -> None:
    with pytest.raises(BriefError, match="do not lead from the draft to the brief"):
        explain(brief.model_copy(update={"edits": ()}))


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("/lead/text", "Lead"),
        ("/headline", "Headline"),
        ("/key_takeaways/2/text", "Key takeaways, 3"),
        ("/key_takeaways/2/evidence", "Key takeaways, 3: evidence"),
        ("/official_statements/0/speaker", "Official statements, 1: speaker"),
        ("/unconfirmed/0/according_to", "Unconfirmed, 1: according to"),
        ("/verified_facts", "Verified facts"),
        ("/bottom_line/evidence/0", "Bottom line: evidence/0"),
        ("/provenance/article_sha256", "Provenance: article sha256"),
        ("", ""),
    ],
)
def test_places_have_an_editors_names(path: str, name: str) -> None:
    assert name_place(path) == name


def standings(brief: Brief, text: str) -> dict[str, ItemStanding]:
    return {item.path: item for item in recheck(brief, Article(text=text, id="bridge"))}


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


def test_a_sentence_with_one_word_in_common_is_no_successor(brief: Brief, bridge: Source) -> None:
    denial = "The authority denied that it had received any such report."
    found = standings(brief, bridge.text.replace(f" {denial}", ""))
    assert found["/unconfirmed/0"].standing == "gone"


def test_a_new_version_has_the_date_of_the_old_one_unless_it_says_its_own(brief: Brief) -> None:
    known = {"title": "Old", "published": date(2025, 9, 3), "language": "en", "publisher": "Wikinews"}
    dated = brief.model_copy(update={"provenance": brief.provenance.model_copy(update=known)})
    plain = complete(Article(text="New."), dated)
    assert (plain.id, plain.title, plain.published) == ("bridge", "Old", date(2025, 9, 3))
    own = complete(Article(text="New.", id="b", published=date(2025, 9, 5)), dated)
    assert (own.id, own.title, own.published) == ("b", "Old", date(2025, 9, 5))
