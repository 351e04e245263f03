from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.analysis.source import Source
from summarizer.checks.run import check_draft
from summarizer.drafting.prompt import build_repair
from summarizer.editing.edit import edit_draft
from summarizer.editing.policy import POLICIES
from summarizer.editing.repair import Round, find_failing, take_repair
from summarizer.editing.replay import replay
from summarizer.model.draft import Draft, Repair
from summarizer.model.errors import FindingsError

DEFAULT = POLICIES["default"]
FABRICATED = {"text": "Parliament will vote on a fishing treaty next spring.", "evidence": [2]}
GOOD = {"text": "A second crossing has been discussed since 2016.", "evidence": [14]}


def repair(**lists: list[dict[str, Any]]) -> Repair:
    empty: dict[str, list[dict[str, Any]]] = {"statements": [], "official_statements": [], "unconfirmed": []}
    return Repair.model_validate_json(json.dumps(empty | lists))


@pytest.fixture
def failing(bridge_draft: Draft) -> Draft:
    content = json.loads(bridge_draft.model_dump_json())
    content["key_takeaways"][1] = FABRICATED
    return Draft.model_validate_json(json.dumps(content))


def take(answer: Repair, draft: Draft, source: Source) -> list[tuple[str, str]]:
    edits = take_repair(answer, draft, source, Round(1, 10))
    assert {edit.action for edit in edits} <= {"reask"}
    return [(edit.path, edit.to) for edit in edits]


def test_only_what_failed_is_asked_for_with_its_reasons_and_window(failing: Draft, bridge: Source) -> None:
    (item,) = find_failing(check_draft(failing, bridge), failing, bridge, DEFAULT)
    assert item.name == "key_takeaways/1"
    assert item.content == FABRICATED
    assert item.reasons == ("The article has hardly any word of this sentence.",)
    assert item.doubts == ()
    assert item.numbers == (1, 2, 3)
    asked = build_repair(bridge, [item]).messages[-1]["content"]
    assert bridge.sentences[1].text in asked
    assert bridge.sentences[9].text not in asked


def test_a_clean_draft_asks_for_nothing(bridge: Source, bridge_draft: Draft) -> None:
    assert find_failing(check_draft(bridge_draft, bridge), bridge_draft, bridge, DEFAULT) == ()
    assert take(repair(statements=[GOOD | {"item": "key_takeaways/0"}]), bridge_draft, bridge) == []


def test_an_answer_without_the_error_is_taken(failing: Draft, bridge: Source) -> None:
    answer = repair(statements=[GOOD | {"item": "key_takeaways/1"}])
    edits = take_repair(answer, failing, bridge, Round(1, 10))
    assert replay(failing, edits).key_takeaways[1].text == GOOD["text"]
    edited = edit_draft(failing, bridge, DEFAULT, earlier=edits)
    assert edited.edits[0] == edits[0]
    assert replay(failing, edited.edits) == edited.content
    assert len(edited.content.key_takeaways) == 3


@pytest.mark.parametrize(
    "answer",
    [
        repair(statements=[FABRICATED | {"item": "key_takeaways/1"}]),
        repair(statements=[FABRICATED | {"item": "key_takeaways/9"}]),
        repair(statements=[GOOD | {"item": "official_statements/0"}]),
        repair(statements=[GOOD | {"item": "nonsense"}, GOOD | {"item": ""}]),
        repair(),
    ],
)
def test_an_answer_that_mends_nothing_is_passed_over(failing: Draft, bridge: Source, answer: Repair) -> None:
    assert take(answer, failing, bridge) == []


def test_an_answer_may_move_a_statement_to_unconfirmed(failing: Draft, bridge: Source) -> None:
    claim = {
        "item": "key_takeaways/1",
        "claim": "The cause of the crack has not been established.",
        "status": "unverified",
        "according_to": "",
        "evidence": [12],
    }
    # It repeats an unconfirmed item, which is a warning and no error, so it is taken.
    assert take(repair(unconfirmed=[claim]), failing, bridge) == [("/key_takeaways/1", "/unconfirmed/-")]


WORDS = "bridge cable 1974 2011 Tuesday treaty zebra \u201cNobody warned us\u201d not 48".split()
texts = st.lists(st.sampled_from(WORDS), max_size=8).map(" ".join)
items = st.sampled_from(
    ["key_takeaways/0", "key_takeaways/1", "lead", "verified_facts/1", "unconfirmed/0", "x"]
)
statements = st.fixed_dictionaries(
    {"item": items, "text": texts, "evidence": st.lists(st.integers(0, 15), max_size=2)}
)
claims = st.fixed_dictionaries(
    {
        "item": items,
        "claim": texts,
        "status": st.just("alleged"),
        "according_to": texts,
        "evidence": st.just([10]),
    }
)


@given(first=st.lists(statements, max_size=4), claimed=st.lists(claims, max_size=2), broken=texts)
def test_repair_never_adds_an_error(
    bridge: Source, bridge_draft: Draft, first: list[Any], claimed: list[Any], broken: str
) -> None:
    content = json.loads(bridge_draft.model_dump_json())
    content["verified_facts"][1]["text"] = broken
    content["key_takeaways"][1] = FABRICATED
    draft = Draft.model_validate_json(json.dumps(content))
    edits = take_repair(repair(statements=first, unconfirmed=claimed), draft, bridge, Round(1))

    def count(what: Draft) -> int:
        return sum(finding.severity == "error" for finding in check_draft(what, bridge).findings)

    after = replay(draft, edits)
    mended = [edit for edit in edits if edit.finding.severity == "error"]
    assert count(after) <= count(draft) - len(mended)
    try:
        edited = edit_draft(draft, bridge, DEFAULT, earlier=edits)
    except FindingsError:
        return
    assert replay(draft, edited.edits) == edited.content
    assert edited.report.ok


DOUBTED = {
    "text": "The bridge opened in 1974, because a contractor had bribed a minister.",
    "evidence": [13],
}


def test_a_doubt_is_asked_about_openly_and_once(bridge: Source, bridge_draft: Draft) -> None:
    content = json.loads(bridge_draft.model_dump_json())
    content["verified_facts"][0] = DOUBTED
    draft = Draft.model_validate_json(json.dumps(content))
    report = check_draft(draft, bridge)
    (item,) = find_failing(report, draft, bridge, DEFAULT)
    assert (item.name, item.reasons) == ("verified_facts/0", ())
    asked = build_repair(bridge, [item]).messages[-1]["content"]
    assert "in doubt: The article has hardly any of the words “because a contractor" in asked
    assert "Does the article bear this out?" in asked
    assert find_failing(report, draft, bridge, DEFAULT, doubts=False) == ()


@pytest.mark.parametrize(
    ("answer", "stands"),
    [
        (DOUBTED, DOUBTED["text"]),
        (GOOD, GOOD["text"]),
        (FABRICATED, DOUBTED["text"]),
        (None, DOUBTED["text"]),
    ],
)
def test_an_answer_may_keep_what_is_in_doubt_and_nothing_else_strikes_it(
    bridge: Source, bridge_draft: Draft, answer: dict[str, Any] | None, stands: str
) -> None:
    content = json.loads(bridge_draft.model_dump_json())
    content["verified_facts"][0] = DOUBTED
    draft = Draft.model_validate_json(json.dumps(content))
    given = repair(statements=[answer | {"item": "verified_facts/0"}] if answer else [])
    edits = take_repair(given, draft, bridge, Round(1))
    for policy in ("default", "strict"):
        edited = edit_draft(draft, bridge, POLICIES[policy], earlier=edits)
        assert edited.content.verified_facts[0].text == stands
        assert replay(draft, edited.edits) == edited.content
