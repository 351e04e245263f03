from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from nonsense import random_draft

from summarizer.article import Article
from summarizer.brief import Edit
from summarizer.draft import Draft
from summarizer.edit import edit_draft, replay
from summarizer.errors import BriefError, EmptyBriefError, FindingsError, SettingsError
from summarizer.finding import Finding
from summarizer.policy import POLICIES, Policy, Rule, find_policy
from summarizer.source import Source, read

DEFAULT, STRICT, REPORT = (POLICIES[name] for name in ("default", "strict", "report"))
FABRICATED = {"text": "Parliament will vote on a fishing treaty next spring.", "evidence": [2]}


def changed(draft: Draft, path: str, value: Any) -> Draft:
    content = json.loads(draft.model_dump_json())
    *parents, last = path.strip("/").split("/")
    holder = content
    for name in parents:
        holder = holder[int(name)] if isinstance(holder, list) else holder[name]
    if isinstance(holder, list):
        holder[int(last)] = value
    else:
        holder[last] = value
    return Draft.model_validate_json(json.dumps(content))


def actions(edits: tuple[Edit, ...]) -> list[tuple[str, str, str]]:
    return [(edit.action, edit.finding.code, edit.path) for edit in edits if edit.action != "flag"]


def test_a_clean_draft_is_left_alone(bridge: Source, bridge_draft: Draft) -> None:
    for policy in (DEFAULT, STRICT, REPORT):
        edited = edit_draft(bridge_draft, bridge, policy)
        assert edited.content == bridge_draft
        assert actions(edited.edits) == []


def test_a_fabricated_item_is_dropped(bridge: Source, bridge_draft: Draft) -> None:
    draft = changed(bridge_draft, "/key_takeaways/1", FABRICATED)
    edited = edit_draft(draft, bridge, DEFAULT)
    assert actions(edited.edits) == [("drop", "evidence.unsupported", "/key_takeaways/1")]
    assert edited.content.key_takeaways == (bridge_draft.key_takeaways[0], bridge_draft.key_takeaways[2])
    assert edited.edits[0].before == FABRICATED
    assert edited.report.ok


def test_wrong_sentence_numbers_are_mended(bridge: Source, bridge_draft: Draft) -> None:
    draft = changed(bridge_draft, "/context_and_impact/0/evidence", [99, 3])
    edited = edit_draft(draft, bridge, STRICT)
    assert actions(edited.edits) == [("fix", "evidence.out_of_range", "/context_and_impact/0/evidence")]
    assert edited.content == bridge_draft


def test_a_fallen_lead_is_replaced_by_the_first_takeaway(bridge: Source, bridge_draft: Draft) -> None:
    edited = edit_draft(changed(bridge_draft, "/lead", FABRICATED), bridge, DEFAULT)
    assert [action for action, _, _ in actions(edited.edits)] == ["drop", "promote"]
    assert edited.content.lead == bridge_draft.key_takeaways[0]
    assert edited.content.key_takeaways == bridge_draft.key_takeaways[1:]


def test_the_takeaway_that_replaces_the_lead_has_survived(bridge: Source, bridge_draft: Draft) -> None:
    draft = changed(changed(bridge_draft, "/lead", FABRICATED), "/key_takeaways/0", FABRICATED)
    edited = edit_draft(draft, bridge, DEFAULT)
    assert edited.content.lead == bridge_draft.key_takeaways[1]


def test_a_section_emptied_by_edits_is_an_error(bridge: Source, bridge_draft: Draft) -> None:
    draft = changed(bridge_draft, "/verified_facts", [FABRICATED])
    with pytest.raises(EmptyBriefError, match="nothing is left of the verified facts") as caught:
        edit_draft(draft, bridge, DEFAULT)
    (cause,) = caught.value.findings
    assert isinstance(cause, Finding)
    assert cause.code == "evidence.unsupported"


def test_strict_refuses_and_says_what(bridge: Source, bridge_draft: Draft) -> None:
    with pytest.raises(FindingsError, match="evidence.unsupported at /lead/text") as caught:
        edit_draft(changed(bridge_draft, "/lead", FABRICATED), bridge, STRICT)
    assert len(caught.value.findings) == 1


def test_report_changes_nothing_and_lists_everything(bridge: Source, bridge_draft: Draft) -> None:
    draft = changed(bridge_draft, "/lead", FABRICATED)
    edited = edit_draft(draft, bridge, REPORT)
    assert edited.content == draft
    assert [edit.action for edit in edited.edits] == ["flag"]
    assert [finding.code for finding in edited.report.findings] == ["evidence.unsupported"]


def test_demotion_moves_the_claim_to_unconfirmed(bridge: Source, bridge_draft: Draft) -> None:
    policy = Policy(name="mine", rules=(Rule(codes="evidence.unsupported", actions=("demote", "drop")),))
    draft = changed(bridge_draft, "/key_takeaways/1", FABRICATED)
    edited = edit_draft(draft, bridge, policy)
    assert actions(edited.edits)[0] == ("demote", "evidence.unsupported", "/key_takeaways/1")
    # In unconfirmed, it is still unsupported, and there it can't be demoted again.
    assert actions(edited.edits)[1] == ("drop", "evidence.unsupported", "/unconfirmed/2")
    assert edited.content.unconfirmed == bridge_draft.unconfirmed


def test_an_edit_that_does_not_fit_is_refused(bridge: Source, bridge_draft: Draft) -> None:
    draft = changed(bridge_draft, "/key_takeaways/1", FABRICATED)
    edits = edit_draft(draft, bridge, DEFAULT).edits
    with pytest.raises(BriefError, match="/key_takeaways/1 does not fit"):
        replay(bridge_draft, edits)


def test_unknown_policy_is_named() -> None:
    with pytest.raises(SettingsError, match="no policy 'lax': choose one of default, report, strict"):
        find_policy("lax")


WORDS = "bridge 1974 2011 Tuesday Varley \u201cNobody warned us\u201d treaty zebra \u00a318.4m not".split()
texts = st.lists(st.sampled_from(WORDS), max_size=8).map(" ".join)
statements = st.fixed_dictionaries({"text": texts, "evidence": st.lists(st.integers(-1, 16), max_size=3)})
drafts = st.fixed_dictionaries(
    {
        "headline": texts,
        "lead": statements,
        "key_takeaways": st.lists(statements, max_size=3),
        "verified_facts": st.lists(statements, max_size=3),
        "context_and_impact": st.lists(statements, max_size=2),
        "official_statements": st.lists(
            st.fixed_dictionaries(
                {"quote": texts, "speaker": texts, "role": texts, "setting": texts, "evidence": st.just([8])}
            ),
            max_size=2,
        ),
        "unconfirmed": st.lists(
            st.fixed_dictionaries(
                {
                    "claim": texts,
                    "status": st.just("denied"),
                    "according_to": texts,
                    "evidence": st.just([10]),
                }
            ),
            max_size=2,
        ),
        "bottom_line": statements,
    }
).map(lambda content: Draft.model_validate_json(json.dumps(content)))


@given(draft=drafts)
def test_replaying_the_edits_gives_what_stands(bridge: Source, draft: Draft) -> None:
    for policy in (DEFAULT, REPORT):
        try:
            edited = edit_draft(draft, bridge, policy)
        except FindingsError:
            continue
        assert replay(draft, edited.edits) == edited.content
        if policy is DEFAULT:
            assert edited.report.ok
            again = edit_draft(edited.content, bridge, policy)
            assert again.content == edited.content


def test_no_nonsense_survives_as_fact() -> None:
    """Two thousand schema-valid random drafts: no exception but the typed ones, and nothing left as fact."""
    source = read(
        Article(
            text="Kim Jong Un met Putin in Beijing on 3 September 2025. \u201cI will come,\u201d Kim said."
        )
    )
    survived = []
    refused = 0
    for seed in range(2000):
        draft = Draft.model_validate_json(random_draft(seed))
        try:
            content = edit_draft(draft, source, DEFAULT).content
        except EmptyBriefError:
            refused += 1
            continue
        survived.append((seed, content.lead, content.key_takeaways, content.verified_facts))
    assert survived == []
    assert refused == 2000
