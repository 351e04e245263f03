"""What each recorded scenario comes to: replies good and bad, authored, answered from cassettes."""

from __future__ import annotations

from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING

import pytest
from scenario import Scenario, read_scenarios
from tokens import compare_quotes, compare_repairs

from summarizer.cassettes.recording import read_recorded
from summarizer.drafting.prices import Price
from summarizer.editing.story import tell
from summarizer.model.brief import Brief
from summarizer.pipeline import verify

if TYPE_CHECKING:
    from pathlib import Path

SCENARIOS = {scenario.name: scenario for scenario in read_scenarios()}


@cache
def replayed(name: str, price: Price | None = None, **changes: str) -> Brief:
    brief = SCENARIOS[name].replay(price, **changes)
    assert isinstance(brief, Brief), brief
    return brief


def done(brief: Brief) -> list[tuple[str, str, str]]:
    return [(edit.action, edit.finding.code, edit.path) for edit in brief.edits if edit.action != "flag"]


def words_of(brief: Brief) -> str:
    return brief.model_copy(
        update={"draft": None, "edits": (), "findings": (), "verdicts": ()}
    ).model_dump_json()


@pytest.mark.parametrize("name", SCENARIOS)
def test_what_is_published_is_proved_against_the_article(name: str) -> None:
    scenario: Scenario = SCENARIOS[name]
    assert verify(replayed(name), scenario.article).ok


@pytest.mark.parametrize("name", ["typed", "clean", "truncated", "rate_limited", "by_reference"])
def test_a_faithful_draft_is_published_as_it_is(name: str) -> None:
    brief = replayed(name)
    assert done(brief) == []
    assert [finding.code for finding in brief.findings if finding.severity != "info"] == []


def test_an_altered_quotation_is_put_back_into_the_sources_words() -> None:
    brief = replayed("altered_quote")
    assert done(brief) == [("fix", "quote.altered", "/official_statements/0/quote")]
    assert brief.draft.official_statements[0].quote == "We did expect it to spread to the second hall"
    assert brief.official_statements[0].quote == "We did not expect it to spread to the second hall"


def test_a_misplaced_number_is_asked_for_again() -> None:
    brief = replayed("misplaced_number")
    assert done(brief) == [("reask", "quantity.misbound", "/key_takeaways/1")]
    assert "430 firefighters" not in words_of(brief)
    assert "140 firefighters" in brief.key_takeaways[1].text


def test_a_claim_of_one_side_is_no_verified_fact() -> None:
    brief = replayed("hedged_fact")
    ((action, code, path),) = done(brief)
    assert (action, path) == ("demote", "/verified_facts/2")
    assert code.startswith("certainty.")
    assert all("sprinklers" not in fact.text for fact in brief.verified_facts)
    assert "sprinklers" in brief.unconfirmed[-1].claim


def test_an_instruction_in_the_article_is_not_obeyed() -> None:
    brief = replayed("injected_instruction")
    assert done(brief) == [("drop", "evidence.instruction", "/key_takeaways/0")]
    assert "bankrupt" not in words_of(brief)


def test_a_truncated_reply_is_asked_for_once_more_with_more_room() -> None:
    brief = replayed("truncated")
    assert [attempt.outcome for attempt in brief.provenance.attempts] == ["truncated", "ok"]
    first, second = read_recorded(SCENARIOS["truncated"].cassette).bodies
    assert second["max_completion_tokens"] == 2 * first["max_completion_tokens"]


def test_a_rate_limit_is_waited_out() -> None:
    brief = replayed("rate_limited")
    assert [attempt.outcome for attempt in brief.provenance.attempts] == ["http_429", "ok"]


def test_a_quotation_by_reference_is_the_same_and_shorter_to_write() -> None:
    typed, referred = replayed("typed"), replayed("by_reference")
    assert [item.quote for item in referred.official_statements] == [
        item.quote for item in typed.official_statements
    ]
    assert {item.speaker for item in referred.official_statements} == {"Petra Sand", "Hugo Ek"}


def test_report_publishes_the_draft_with_all_that_was_found() -> None:
    brief = replayed("altered_quote", policy="report")
    assert done(brief) == []
    assert [finding.code for finding in brief.findings if finding.severity == "error"] == ["quote.altered"]


PLANTED = {
    "quote.altered": "We did expect it",
    "speaker.contradicted": '"speaker":"Lena Ahl"',
    "quantity.misbound": "430 firefighters",
    "quantity.unhedged": "that held 90 tonnes",
    "certainty.unattributed": "",
    "name.absent": "Norrberg",
    "evidence.elsewhere": "",
    "evidence.instruction": "bankrupt",
    "shape.duplicate": "",
    "quantity.refined": "14 May 2022",
}


def test_ten_errors_of_ten_kinds_are_all_found_when_only_reporting() -> None:
    scenario = SCENARIOS["planted_errors"]
    report = verify(scenario.replay_text(0), scenario.article)
    assert {finding.code for finding in report.findings if finding.severity != "info"} == set(PLANTED)


def test_none_of_ten_errors_of_ten_kinds_is_left() -> None:
    brief = replayed("planted_errors")
    assert {edit.finding.code for edit in brief.edits if edit.action != "flag"} == set(PLANTED)
    published = words_of(brief)
    for planted in filter(None, PLANTED.values()):
        assert planted not in published
    assert [finding.code for finding in brief.findings if finding.severity != "info"] == []
    takeaways = [item.text for item in brief.key_takeaways]
    assert len(set(takeaways)) == len(takeaways) == 4
    assert all("sprinklers" not in item.text for item in brief.verified_facts)


def test_asking_for_four_items_costs_a_third_of_asking_for_the_whole_at_most() -> None:
    """Beside instructor's own re-ask: the conversation, the reply and its faults, for a whole new reply."""
    _, ours, whole = compare_repairs()
    assert (ours.calls, whole.calls) == (1, 1)
    assert ours.tokens * 3 <= whole.tokens, f"{ours.tokens} tokens against {whole.tokens}"


def test_naming_quotations_takes_a_shorter_reply_than_typing_them() -> None:
    typed, referred = compare_quotes()
    assert (typed.calls, referred.calls) == (1, 1)
    assert referred.replies < typed.replies


def test_an_edit_says_what_its_round_took() -> None:
    brief = replayed("planted_errors", price=Price(Decimal(1), Decimal(10)))
    asked = [edit for edit in brief.edits if edit.round]
    assert {(edit.action, edit.round, edit.tokens, edit.cost) for edit in asked} == {
        ("reask", 1, 1230, Decimal("0.0042"))
    }
    assert [attempt.round for attempt in brief.provenance.attempts] == [0, 1]
    assert brief.provenance.cost == Decimal("0.0183")
    assert {edit.cost for edit in brief.edits if not edit.round} == {None}
    assert {edit.cost for edit in replayed("planted_errors").edits} == {None}


def test_the_story_in_the_readme_is_what_explain_tells(root: Path) -> None:
    readme = (root / "README.md").read_text(encoding="utf-8")
    told = readme.split("## A brief can be verified later")[1].split("```text\n")[1].split("```")[0]
    assert told in tell(replayed("planted_errors"))
