"""A small verifier in whole: recorded, over the live machinery, with junk, and what its record proves."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import pytest
from asking import KEY
from readers import DOUBTED, claim_of
from scenario import read_scenarios
from standin.server import Logged, StandIn
from standin.turns import Turn, completion, failing

from summarizer.analysis.source import Source
from summarizer.cassettes.recording import read_recorded
from summarizer.drafting.live.drafter import LiveDrafter
from summarizer.drafting.live.envelope import Answer
from summarizer.drafting.settings import Settings, load_settings, reader_settings
from summarizer.editing.story import tell
from summarizer.model.brief import Brief
from summarizer.model.choices import PolicyName
from summarizer.model.draft import Draft
from summarizer.model.errors import BriefError
from summarizer.model.finding import Finding
from summarizer.model.reading import Reading
from summarizer.model.seal import seal_brief
from summarizer.pipeline import summarize, verify
from summarizer.second_reader.asking import SecondReader
from summarizer.second_reader.items import items_of
from summarizer.second_reader.reader import read_items

SCENARIO = next(scenario for scenario in read_scenarios() if scenario.name == "minicheck")


def recorded() -> tuple[Brief, Reading]:
    brief = SCENARIO.replay()
    assert isinstance(brief, Brief)
    assert brief.reading is not None
    return brief, brief.reading


def test_the_recorded_verifier_doubts_withdraws_and_is_silent() -> None:
    """The replies are written by hand: no MiniCheck model was at hand."""
    brief, reading = recorded()
    assert [(e.action, e.finding.code, e.path) for e in brief.edits if e.action != "flag"] == [
        ("reask", "reader.unsure", "/context_and_impact/1")
    ]
    assert [o.answer for o in reading.opinions if o.item == "/context_and_impact/1"] == ["no", "yes"]
    assert [(f.code, f.severity, f.path) for f in brief.findings] == [
        ("certainty.scope", "info", "/context_and_impact/2/text"),
        ("reader.unheld", "info", "/bottom_line/text"),
    ]
    report = verify(brief.to_json(), SCENARIO.article)
    assert (report.ok, report.holds, report.seal) == (True, True, "unchanged")
    assert "no language model wrote them" in SCENARIO.cassette.read_text(encoding="utf-8").split("\n")[1]
    bodies = [body for body in read_recorded(SCENARIO.cassette).bodies if body["model"] == "stand-in-reader"]
    assert len(bodies) == len(reading.attempts) == 19


def test_a_reading_that_was_written_before_there_were_verifiers_loads_and_keeps_its_seal() -> None:
    scenario = next(scenario for scenario in read_scenarios() if scenario.name == "reader_contradicts")
    brief = scenario.replay()
    assert isinstance(brief, Brief)
    old = json.loads(brief.to_json())
    del old["reading"]["kind"]
    for opinion in old["reading"]["opinions"]:
        del opinion["claims"]
    report = verify(json.dumps(old), scenario.article)
    assert (report.ok, report.holds, report.seal) == (True, True, "unchanged")


def test_a_damaged_record_is_refused_or_shows_and_never_breaks_verify() -> None:
    whole = json.loads(recorded()[0].to_json())
    at = next(n for n, o in enumerate(whole["reading"]["opinions"]) if o["answer"] == "no")
    opinion = whole["reading"]["opinions"][at]
    for place in (*opinion, *opinion["claims"][0]):
        for junk in ("", "yes", "bears_out", 10**9, [], {}, None, [[0, 0]], {"": ""}, {"text": "It rained."}):
            damaged = json.loads(json.dumps(whole))
            changed = damaged["reading"]["opinions"][at]
            holder = changed if place in changed and place != "answer" else changed["claims"][0]
            if holder.get(place) == junk:
                continue
            holder[place] = junk
            try:
                report = verify(json.dumps(damaged), SCENARIO.article)
            except BriefError:
                continue
            assert not report.ok, (place, junk)


def live(url: str, **changes: Any) -> Settings:
    reader = {"second_reader": "openai/bespoke-minicheck", "model": "openai/stand-in"}
    return load_settings({"base_url": url, **reader, **changes}, {"OPENAI_API_KEY": KEY, "HOME": "/nowhere"})


def drafting(draft: Draft, verifies: Any) -> Any:
    """Return a server that drafts `draft`, mends nothing, and answers about claims as `verifies` says."""

    def turn(logged: Logged) -> Turn:
        named = logged.json.get("response_format", {}).get("json_schema", {}).get("name")
        if named == "Draft":
            return completion(draft.model_dump_json())
        if named == "Repair":
            return completion('{"statements": [], "official_statements": [], "unconfirmed": []}')
        found = verifies(*claim_of(logged.json["messages"][0]["content"]))
        return found if isinstance(found, Turn) else completion(found)

    return turn


def test_a_brief_is_verified_over_the_live_machinery(bridge: Source, doubted: Draft) -> None:
    def verifies(_: str, claim: str) -> str:
        return "No" if "bribed" in claim or "detour" in claim else " yes"

    with StandIn(drafting(doubted, verifies)) as server:
        brief = summarize(bridge.article, settings=live(server.url))
    asked = [body for body in server.bodies if body["model"] == "bespoke-minicheck"]
    assert all(body.keys() == {"messages", "model", "max_completion_tokens", "temperature"} for body in asked)
    assert {(body["temperature"], body["max_completion_tokens"]) for body in asked} == {(0, 16)}
    (repair,) = [body for body in server.bodies if "Repair" in str(body.get("response_format"))]
    assert "in doubt: A model that answers yes or no" in repair["messages"][-1]["content"]
    assert "wrong:" not in repair["messages"][-1]["content"].split("items", 1)[1]
    assert brief.reading is not None
    assert len(brief.reading.attempts) == len(asked)
    assert {edit.action for edit in brief.edits} == {"flag"}
    assert brief.verified_facts[0].text == DOUBTED
    report = verify(brief.to_json(), bridge.article)
    assert (report.ok, report.holds, report.counts.doubts) == (True, True, 3)
    told = tell(brief)
    assert "a second model that answers yes or no about each sentence and points at nothing: 11 borne" in told
    assert f"second reader: no, in doubt “{DOUBTED}”: it points at nothing" in told
    assert "second reader: yes: it points at nothing" in told
    assert Brief.model_validate_json(brief.to_json()).to_json() == brief.to_json()


def test_each_claim_is_carried_as_any_call_is(bridge: Source, bridge_draft: Draft) -> None:
    """A batch stores what was carried, and gives it back in the next run."""
    stored: dict[str, Answer] = {}
    calls = 0

    async def carry(body: dict[str, Any], post: Any) -> Answer:
        nonlocal calls
        key = json.dumps(body)
        if key not in stored:
            calls += 1
            stored[key] = await post()
        return stored[key]

    its = reader_settings(live("http://127.0.0.1:9/v1"))
    assert its is not None

    async def run(url: str) -> Reading:
        async with LiveDrafter(its.model_copy(update={"base_url": url}), carry=carry) as drafter:
            return await read_items(items_of(bridge_draft), bridge, SecondReader(its.model, drafter))

    with StandIn(drafting(bridge_draft, lambda *_: "Yes")) as server:
        first = asyncio.run(run(server.url))
        second = asyncio.run(run(server.url))
        assert calls == len(server.log) == len(first.attempts)
    assert first.opinions == second.opinions


JUNK = {
    "prose": completion("It all looks fine to me."),
    "json": completion('{"answers": []}'),
    "nothing": completion(""),
    "half a character": completion("Yes\ud800"),
    "refusal": completion(None, refusal="no"),
    "cut": completion("Yes, as the", finish="length"),
    "key refused": failing(401),
}


@pytest.mark.parametrize("name", JUNK)
def test_junk_changes_nothing(name: str, bridge: Source, bridge_draft: Draft) -> None:
    with StandIn(drafting(bridge_draft, lambda *_: JUNK[name])) as server:
        brief = summarize(bridge.article, settings=live(server.url, attempts=2))
    assert brief.reading is not None
    assert len(server.log) == len(brief.provenance.attempts) + len(brief.reading.attempts)
    assert brief.edits == ()
    assert not any(opinion.holds for opinion in brief.reading.opinions)
    report = verify(brief, bridge.article)
    assert (report.ok, report.holds) == (True, True)
    assert KEY not in brief.to_json()


@pytest.mark.parametrize("said", ["Yes", "No"])
@pytest.mark.parametrize("policy", ["default", "strict", "report"])
def test_a_verifier_of_one_word_strikes_and_refuses_nothing(
    bridge: Source, bridge_draft: Draft, said: str, policy: PolicyName
) -> None:
    with StandIn(drafting(bridge_draft, lambda *_: said)) as server:
        brief = summarize(bridge.article, policy=policy, settings=live(server.url))
    assert {edit.action for edit in brief.edits} <= {"flag"}
    assert [claim.text for claim in brief.key_takeaways] == [c.text for c in bridge_draft.key_takeaways]
    assert verify(brief, bridge.article).ok


def test_what_was_changed_in_its_record_shows(bridge: Source, bridge_draft: Draft) -> None:
    with StandIn(drafting(bridge_draft, lambda _, claim: "No" if "detour" in claim else "Yes")) as server:
        brief = summarize(bridge.article, settings=live(server.url))
    assert brief.reading is not None
    at = next(n for n, o in enumerate(brief.reading.opinions) if o.answer == "no")
    opinion = brief.reading.opinions[at]
    claims = opinion.claims

    def second(**update: Any) -> dict[str, Any]:
        return {"claims": (claims[0], claims[1].model_copy(update=update))}

    forged = (
        {"answer": "yes", "problem": ""},
        {"problem": claims[0].text},
        {"claims": ()},
        {"answer": "bears_out"},
        second(answer="yes"),
        second(text="The moon is far.", claim="The moon is far."),
        second(claim="The moon is far."),
        second(asked=((1, 9999),)),
        second(answer=""),
    )
    for update in forged:
        opinions = list(brief.reading.opinions)
        opinions[at] = opinion.model_copy(update=update)
        reading = brief.reading.model_copy(update={"opinions": tuple(opinions)})
        report = verify(seal_brief(brief.model_copy(update={"reading": reading})), bridge.article)
        assert not report.holds, update
        assert "reader.astray" in {finding.code for finding in report.findings}


def test_verify_asks_it_about_a_text(bridge: Source) -> None:
    text = "The bridge was closed on Tuesday. A storm had torn it."
    verifies = drafting(Draft.model_construct(), lambda _, claim: "No" if "storm" in claim else "Yes")
    with StandIn(verifies) as server:
        report = verify(text, bridge.article, settings=live(server.url, model="extractive"))
    said = [v for v in report.verdicts if v.check == "reader"]
    assert [(v.code, text[v.start : v.end]) for v in said] == [
        ("reader.agrees", "The bridge was closed on Tuesday."),
        ("reader.unsure", "A storm had torn it."),
    ]
    assert isinstance(said[1], Finding)
    assert report.reading is not None
    assert report.reading.kind == "verifier"
