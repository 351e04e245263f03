from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from publishing import publish_content
from pydantic import ValidationError

from summarizer.analysis.source import Source, read
from summarizer.editing.decision import LONGEST_TEXT, Decision, decide
from summarizer.editing.publish import prove
from summarizer.editing.story import explain, tell
from summarizer.export.layout import parse_layout
from summarizer.export.markdown import render_with_evidence
from summarizer.export.terminal import render_text
from summarizer.model.article import Article
from summarizer.model.brief import Brief, Edit
from summarizer.model.draft import Draft
from summarizer.model.errors import BriefError
from summarizer.model.reading import Opinion, Reading
from summarizer.model.seal import seal_state
from summarizer.pipeline import verify
from summarizer.text.spans import Span

AT = datetime(2026, 3, 5, 12, 30, tzinfo=UTC)
FABRICATED = {"text": "Parliament will vote on a fishing treaty.", "evidence": [2]}


def make_brief(source: Source, draft: Draft, policy: str = "default", **known: Any) -> Brief:
    """Return a brief with a struck lead, a struck takeaway, a mended item and a wrong quotation."""
    content: dict[str, Any] = json.loads(draft.model_dump_json())
    content["lead"] = FABRICATED
    content["key_takeaways"].insert(1, {"text": "The mayor of Atlantis resigned.", "evidence": [3]})
    content["context_and_impact"][0]["evidence"] = [3]
    content["official_statements"][0]["quote"] = "We will reopen it until every cable has been tested"
    return publish_content(content, source, policy, **known)


@pytest.fixture(scope="module")
def mended(bridge: Source, bridge_draft: Draft) -> Brief:
    return make_brief(bridge, bridge_draft)


@pytest.fixture(scope="module")
def faulty(bridge: Source, bridge_draft: Draft) -> Brief:
    return make_brief(bridge, bridge_draft, "report")


def decision(action: str, item: str, **more: Any) -> Decision:
    return Decision.model_validate({"action": action, "item": item, "by": "Ana Ruiz", "at": AT} | more)


def test_an_accepted_error_stands_and_the_brief_says_who_accepted_it(faulty: Brief, bridge: Source) -> None:
    item = "/official_statements/0"
    decided = decide(faulty, bridge, decision("accept", item, comment="He said so on the telephone."))
    assert list(prove(decided, bridge)) == []
    assert seal_state(decided) == "unchanged"
    assert decided.findings == faulty.findings
    edit = decided.edits[-1]
    assert (edit.action, edit.by, edit.at, edit.item, edit.before) == (
        "accept",
        "Ana Ruiz",
        AT,
        item,
        edit.after,
    )
    assert [finding.code for finding in edit.answers] == ["quote.altered"]
    report = verify(decided.to_json(), bridge.article)
    assert (report.holds, report.seal) == (True, "unchanged")
    assert any(finding.code == "quote.altered" for finding in report.findings)
    told = f"accepted by Ana Ruiz, {AT.date()}"
    assert f"  {told}: He said so on the telephone." in tell(decided)
    assert told in render_text(decided)
    assert told in render_with_evidence(decided)
    plain = verify(render_with_evidence(faulty), bridge.article)
    assert verify(render_with_evidence(decided), bridge.article).findings == plain.findings


def test_what_was_decided_about_the_headline_is_a_footnote_of_it(faulty: Brief, bridge: Source) -> None:
    decided = decide(
        faulty, bridge, decision("rewrite", "/headline", fields={"headline": "The bridge is #1 #"})
    )
    written = render_with_evidence(decided)
    assert written.startswith("# The bridge is #1 \\#[^editor-1]\n")
    assert "[^editor-1]: rewritten by Ana Ruiz, 2026-03-05\n" in written
    assert parse_layout(written).headline == decided.headline


def test_a_rewritten_text_keeps_its_evidence_and_is_judged(faulty: Brief, bridge: Source) -> None:
    item = "/official_statements/0"
    quote = "We will not reopen it until every cable has been tested"
    decided = decide(faulty, bridge, decision("rewrite", item, fields={"quote": quote}))
    assert decided.official_statements[0].quote == quote
    assert decided.official_statements[0].evidence == faulty.official_statements[0].evidence
    assert not [f for f in decided.findings if f.path.startswith(item) and f.severity == "error"]
    cited = decide(decided, bridge, decision("rewrite", item, sentences=[1]))
    assert [part.text for part in cited.official_statements[0].evidence] == [bridge.sentences[0].text]
    back = decide(decide(cited, bridge, decision("restore", item)), bridge, decision("restore", item))
    assert back.official_statements == faulty.official_statements
    assert back.findings == faulty.findings
    assert list(prove(back, bridge)) == []
    with pytest.raises(BriefError, match="Official statements, 1 has no change"):
        decide(back, bridge, decision("restore", item))


def test_a_rejected_item_is_out_of_the_sections_and_in_the_record(faulty: Brief, bridge: Source) -> None:
    decided = decide(faulty, bridge, decision("reject", "/key_takeaways/1"))
    assert len(decided.key_takeaways) == len(faulty.key_takeaways) - 1
    story = next(story for story in explain(decided) if story.proposed == "/key_takeaways/1")
    assert (story.stands, story.edits[-1].action) == ("", "reject")
    assert "1 rejected" in tell(decided)
    # What follows is found by its place in the draft.
    again = decide(decided, bridge, decision("accept", "/key_takeaways/2"))
    assert again.edits[-1].path == "/key_takeaways/1"
    back = decide(again, bridge, decision("restore", "/key_takeaways/1"))
    assert back.key_takeaways == faulty.key_takeaways
    assert list(prove(back, bridge)) == []


def test_what_the_policy_struck_is_put_back_where_it_was(mended: Brief, bridge: Source) -> None:
    struck = [story for story in explain(mended) if not story.stands]
    assert [story.proposed for story in struck] == ["/lead", "/key_takeaways/1"]
    decided = decide(mended, bridge, decision("restore", "/key_takeaways/1"))
    edit = decided.edits[-1]
    assert (edit.path, edit.before) == ("/key_takeaways/0", None)
    assert edit.answers[0] == struck[1].edits[-1].finding
    assert decided.key_takeaways[0].text == "The mayor of Atlantis resigned."
    assert list(prove(decided, bridge)) == []
    # A takeaway took the lead's place, so the lead comes back as the first takeaway.
    both = decide(decided, bridge, decision("restore", "/lead"))
    assert [item.text for item in both.key_takeaways[:2]] == [
        FABRICATED["text"],
        decided.key_takeaways[0].text,
    ]
    assert list(prove(both, bridge)) == []
    agreed = decide(mended, bridge, decision("accept", "/lead"))
    assert agreed.edits[-1].answers == (struck[0].edits[-1].finding,)
    assert (agreed.lead, agreed.key_takeaways) == (mended.lead, mended.key_takeaways)
    assert "removal accepted by Ana Ruiz" in tell(agreed)


def test_a_correction_is_taken_back(mended: Brief, bridge: Source) -> None:
    story = next(story for story in explain(mended) if story.proposed == "/context_and_impact/0")
    assert [edit.action for edit in story.edits] == ["fix"]
    decided = decide(mended, bridge, decision("restore", "/context_and_impact/0"))
    assert [part.text for part in decided.context_and_impact[0].evidence] == [bridge.sentences[2].text]
    assert decided.edits[-1].answers[0] == story.edits[0].finding
    assert list(prove(decided, bridge)) == []


def test_a_claim_that_was_moved_goes_back_to_its_section() -> None:
    source = read(
        Article(text="Kyiv said that the strike may have hit a depot. The depot burned on Monday.", id="a")
    )
    empty: dict[str, Any] = {name: [] for name in Draft.model_fields}
    claim = {"text": "The strike hit a depot.", "evidence": [1]}
    fact = {"text": "The depot burned on Monday.", "evidence": [2]}
    draft = Draft.model_validate_json(
        json.dumps(
            empty
            | {"headline": "", "lead": {"text": "The depot burned on Monday.", "evidence": [2]}}
            | {
                "bottom_line": {"text": "", "evidence": []},
                "verified_facts": [claim, fact],
                "key_takeaways": [],
            }
        )
    )
    brief = decide(make_moved(draft, source), source, decision("restore", "/verified_facts/0"))
    assert ([item.text for item in brief.verified_facts], brief.unconfirmed) == (
        [claim["text"], fact["text"]],
        (),
    )
    assert any(f.severity == "error" for f in brief.findings)
    assert list(prove(brief, source)) == []


def make_moved(draft: Draft, source: Source) -> Brief:
    """Return the brief in which the policy moved the first fact to the unconfirmed items."""
    content = draft.model_dump(mode="json")
    plain = publish_content(content, source, "report")
    statement = draft.verified_facts[0].model_dump(mode="json")
    moved = {"claim": statement["text"], "status": "alleged", "according_to": "", "evidence": [1]}
    finding = next(f for f in plain.findings if f.path.startswith("/verified_facts/0"))
    edit = Edit(
        action="demote",
        finding=finding,
        path="/verified_facts/0",
        before=statement,
        after=moved,
        to="/unconfirmed/-",
    )
    return publish_content(content, source, "report", earlier=(edit,))


def test_a_second_reader_s_opinion_is_not_of_a_new_text(bridge: Source, bridge_draft: Draft) -> None:
    text = bridge_draft.key_takeaways[0].text
    start = bridge.text.index("at least nine days")
    evidence = (bridge.evidence(Span(start, start + len("at least nine days"))),)
    opinion = Opinion(
        item="/key_takeaways/0",
        content={"text": text},
        answer="bears_out",
        sentences=(5,),
        words="at least nine days",
        reason="It says so.",
        evidence=evidence,
    )
    reading = Reading(model="openai/reader", prompt_version="p", schema_version="s", opinions=(opinion,))
    brief = make_brief(bridge, bridge_draft, "report", reading=reading)
    codes = {v.code for v in brief.verdicts if v.path == "/key_takeaways/0/text"}
    assert "reader.agrees" in codes
    decided = decide(
        brief, bridge, decision("rewrite", "/key_takeaways/0", fields={"text": f"Indeed, {text}"})
    )
    codes = {v.code for v in decided.verdicts if v.path == "/key_takeaways/0/text"}
    assert "reader.unheld" in codes
    assert "reader.agrees" not in codes
    assert list(prove(decided, bridge)) == []


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ({"action": "accept", "item": "/verified_facts/99"}, "no item /verified_facts/99"),
        ({"action": "reject", "item": "/lead"}, "a brief needs a lead"),
        ({"action": "restore", "item": "/bottom_line"}, "Bottom line has no change"),
        ({"action": "rewrite", "item": "/lead", "fields": {"quote": "x"}}, "Lead has no field 'quote'"),
        ({"action": "rewrite", "item": "/lead", "fields": {"text": " … "}}, "has no words"),
        (
            {"action": "rewrite", "item": "/lead", "fields": {"text": "a" * (LONGEST_TEXT + 1)}},
            "longer than 20,000",
        ),
        ({"action": "rewrite", "item": "/lead"}, "the new text is the same as the old one"),
        ({"action": "rewrite", "item": "/lead", "sentences": [99]}, "no sentence 99: its sentences are 1 to"),
        ({"action": "rewrite", "item": "/headline", "sentences": [1]}, "a headline cites no sentences"),
        ({"action": "rewrite", "item": "/unconfirmed/0", "fields": {"status": "sure"}}, "no status 'sure'"),
        (
            {"action": "rewrite", "item": "/lead", "fields": {"text": "half \ud800"}},
            "half of a surrogate pair",
        ),
        ({"action": "accept", "item": "/lead", "comment": "\udfff"}, "half of a surrogate pair"),
    ],
)
def test_what_does_not_fit_is_refused(
    faulty: Brief, bridge: Source, given: dict[str, Any], told: str
) -> None:
    whole: dict[str, Any] = {"by": "Ana", "at": AT, "comment": "", "fields": {}, "sentences": None}
    wanted = Decision.model_construct(None, **(whole | given))
    with pytest.raises(BriefError, match=told):
        decide(faulty, bridge, wanted)


def test_a_decision_has_a_name_and_a_time_with_its_zone() -> None:
    for wrong in ({"by": " "}, {"at": datetime(2026, 3, 5)}, {"by": "x" * 101}, {"more": 1}):  # noqa: DTZ001 - that is the case
        with pytest.raises(ValidationError):
            decision("accept", "/lead", **wrong)


def test_a_changed_brief_is_not_sealed_anew(faulty: Brief, bridge: Source) -> None:
    changed = faulty.model_copy(update={"headline": "Another headline"})
    with pytest.raises(BriefError, match="changed since it was written"):
        decide(changed, bridge, decision("accept", "/lead"))


@pytest.mark.parametrize("change", [{"by": "Bo"}, {"at": datetime(2026, 3, 6, tzinfo=UTC)}, {"comment": "x"}])
def test_who_and_when_are_under_the_seal(faulty: Brief, bridge: Source, change: dict[str, Any]) -> None:
    decided = decide(faulty, bridge, decision("accept", "/lead"))
    forged = decided.edits[-1].model_copy(update=change)
    changed = decided.model_copy(update={"edits": (*decided.edits[:-1], forged)})
    assert verify(changed, bridge.article).seal == "changed"


def test_a_forged_text_does_not_replay(faulty: Brief, bridge: Source) -> None:
    decided = decide(faulty, bridge, decision("rewrite", "/lead", fields={"text": "The bridge is shut."}))
    forged = decided.edits[-1].model_copy(update={"after": {"text": "All is well.", "evidence": [1]}})
    changed = decided.model_copy(update={"edits": (*decided.edits[:-1], forged)})
    assert [finding.code for finding in prove(changed, bridge)] == ["shape.replay"]


def test_a_brief_without_decisions_has_none_of_their_fields(faulty: Brief) -> None:
    assert '"by"' not in faulty.to_json()
    assert '"answers"' not in faulty.to_json()


@settings(max_examples=25, deadline=None)
@given(data=st.data())
def test_any_decisions_replay_and_are_proved(mended: Brief, bridge: Source, data: st.DataObject) -> None:
    items = [story.proposed for story in explain(mended)]
    brief = mended
    for _ in range(data.draw(st.integers(1, 5))):
        action = data.draw(st.sampled_from(["accept", "rewrite", "reject", "restore"]))
        item = data.draw(st.sampled_from(items))
        name = {"official_statements": "quote", "unconfirmed": "claim", "headline": "headline"}.get(
            item.split("/")[1], "text"
        )
        text = data.draw(st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=40))
        fields = {name: text} if action == "rewrite" else {}
        try:
            brief = decide(brief, bridge, decision(action, item, fields=fields))
        except BriefError:
            continue
    assert list(prove(brief, bridge)) == []
    assert Brief.model_validate_json(brief.to_json()).to_json() == brief.to_json()
    assert [story.proposed for story in explain(brief)] == items
