"""The recorded exchanges, and the machine that records and replays them."""

from __future__ import annotations

import asyncio
import json
from contextlib import nullcontext
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from asking import Waits, request
from hypothesis import given
from hypothesis import settings as example_settings
from hypothesis import strategies as st
from scenario import CASSETTES, STAND_IN, Scenario, publish, read_scenarios
from standin.turns import failing

from summarizer.cassettes.difference import describe_difference
from summarizer.cassettes.exchange_yaml import CassetteYaml
from summarizer.cassettes.faults import find_faults
from summarizer.cassettes.recording import CassetteError, play, read_recorded
from summarizer.drafting.live.drafter import LiveDrafter
from summarizer.drafting.live.failures import LiveModelError
from summarizer.drafting.settings import Settings
from summarizer.model.article import Article
from summarizer.model.brief import Brief

SCENARIOS = read_scenarios()
CLEAN = next(scenario for scenario in SCENARIOS if scenario.name == "clean")


def name_of(scenario: Scenario) -> str:
    return scenario.name


@pytest.mark.parametrize("scenario", SCENARIOS, ids=name_of)
def test_a_replay_asks_for_exactly_what_was_recorded_and_always_comes_to_the_same(scenario: Scenario) -> None:
    first, second = scenario.replay(), scenario.replay()
    calls = len(read_recorded(scenario.cassette).bodies)
    if isinstance(first, Brief):
        assert isinstance(second, Brief)
        assert first.to_json() == second.to_json()
        read = first.reading.attempts if first.reading else ()
        assert len(first.provenance.attempts) + len(read) == calls
    else:
        assert (type(first), str(first)) == (type(second), str(second))


@pytest.mark.parametrize("scenario", SCENARIOS, ids=name_of)
def test_a_cassette_of_authored_replies_is_what_recording_gives(scenario: Scenario, tmp_path: Path) -> None:
    scenario.record(tmp_path / scenario.cassette.name)
    assert (tmp_path / scenario.cassette.name).read_bytes() == scenario.cassette.read_bytes()


def test_every_cassette_has_a_scenario_and_the_other_way_round() -> None:
    assert {path.stem for path in CASSETTES.glob("*.yaml")} == {scenario.name for scenario in SCENARIOS}


@pytest.mark.parametrize("path", sorted(CASSETTES.glob("*.yaml")), ids=lambda path: path.stem)
def test_no_cassette_holds_what_it_must_not(path: Path) -> None:
    assert find_faults(path) == []


def test_the_clean_scenario_is_clean() -> None:
    brief = CLEAN.replay()
    assert isinstance(brief, Brief)
    assert [finding.code for finding in brief.findings if finding.severity == "error"] == []
    assert brief.official_statements[0].speaker == "Ines Harrow"
    assert brief.provenance.usage.completion_tokens == 300


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"temperature": 0.5}, "temperature: not recorded: 0.5"),
        ({"max_tokens": 9}, "max_completion_tokens: recorded 8192, now 9"),
        ({"dialect": "json-object"}, "response_format"),
        ({"model": "openai/other"}, "model: line 1: recorded 'stand-in', now 'other'"),
        (
            {"base_url": "https://model.example/v2"},
            "path: recorded /v1/chat/completions, now /v2/chat/completions",
        ),
    ],
)
def test_a_changed_request_fails_and_names_the_part(changes: dict[str, Any], said: str) -> None:
    with pytest.raises(CassetteError) as caught:
        CLEAN.replay(**changes)
    assert said in str(caught.value)
    assert "clean.yaml: request 1" in str(caught.value)


def test_a_changed_article_fails_and_shows_the_line() -> None:
    text = CLEAN.article.text.replace("38 kilometres", "83 kilometres")
    changed = replace(CLEAN, article=Article(text=text, id="clean"))
    with pytest.raises(
        CassetteError, match=r"messages\[3\]\.content: .*line \d+: recorded '.*38 kilo.*, now '.*83 kilo"
    ):
        changed.replay()


def test_a_missed_request_is_not_tried_again() -> None:
    waits = Waits()
    entered: list[int] = []

    class Slot(nullcontext[None]):
        async def __aenter__(self) -> None:
            entered.append(1)

    async def run() -> None:
        live = Settings(model=STAND_IN, base_url="https://model.example/v1")
        async with LiveDrafter(live, timing=waits.timing, slot=Slot()) as drafter:
            await drafter.draft(request())

    with pytest.raises(CassetteError), play(CLEAN.cassette):
        asyncio.run(run())
    assert (entered, waits.seconds) == ([1], [])


def test_what_was_recorded_and_not_asked_for_is_an_error() -> None:
    with pytest.raises(CassetteError, match="0 of 1"), play(CLEAN.cassette):
        pass


def test_a_second_request_for_one_recorded_is_an_error() -> None:
    async def run() -> None:
        live = Settings(model=STAND_IN, base_url="https://model.example/v1")
        for _ in range(2):
            await publish(CLEAN.article, live)

    with pytest.raises(CassetteError, match="after all 1 recorded"), play(CLEAN.cassette):
        asyncio.run(run())


def test_a_missing_cassette_is_an_error_that_says_how_to_make_it(tmp_path: Path) -> None:
    with pytest.raises(CassetteError, match="make record"), play(tmp_path / "none.yaml"):
        pass


def test_a_reply_too_many_is_an_error_when_recording(tmp_path: Path) -> None:
    greedy = replace(CLEAN, turns=CLEAN.turns * 2)
    with pytest.raises(ValueError, match="1 calls were made for 2 replies"):
        greedy.record(tmp_path / "x.yaml")
    assert not (tmp_path / "x.yaml").exists()


def test_a_reply_too_few_shows_in_the_recording(tmp_path: Path) -> None:
    poor = replace(CLEAN, turns=())
    with pytest.raises(ValueError, match="1 calls were made for 0 replies"):
        poor.record(tmp_path / "x.yaml")


TEXTS = st.text(st.characters(codec=None), max_size=40) | st.text(
    "ab \n\t\r\x85\u2028\ufeff:#'\"-\ud800\U0001f600", max_size=20
)
JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | TEXTS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXTS, inner, max_size=3),
    max_leaves=8,
)


@given(JSON_VALUES, st.booleans())
@example_settings(max_examples=150)
def test_every_body_reads_back_exactly(value: Any, is_compact: bool) -> None:  # noqa: FBT001 - drawn
    separators = (",", ":") if is_compact else (", ", ": ")
    body = json.dumps(
        {"content": json.dumps(value), "value": value}, ensure_ascii=False, separators=separators
    )
    cassette = {"interactions": [{"request": {"body": body}, "response": {"body": {"string": f"x{body}"}}}]}
    assert CassetteYaml.deserialize(CassetteYaml.serialize(cassette)) == cassette


@pytest.mark.parametrize("text", ["a: " + "[" * 30_000 + "]" * 30_000, "- " * 30_000 + "a"])
def test_a_body_that_is_nested_too_deep_does_not_end_the_process(text: str) -> None:
    with pytest.raises(RecursionError):
        CassetteYaml.deserialize(text)


@given(JSON_VALUES, JSON_VALUES)
@example_settings(max_examples=150)
def test_only_the_order_of_keys_is_no_difference(one: Any, other: Any) -> None:
    assert describe_difference(one, one) == ""
    same = json.dumps(one, sort_keys=True) == json.dumps(other, sort_keys=True)
    assert (describe_difference(one, other) == "") == same


@pytest.mark.parametrize(
    ("recorded", "asked", "said"),
    [
        ({"a": 1, "b": 2}, {"b": 2, "a": 1}, ""),
        ({"a": 1}, {"a": 1.0}, "a: recorded 1, now 1.0"),
        ({"a": 1}, {"a": True}, "a: recorded 1, now True"),
        ({"a": []}, {"a": {}}, "a: recorded [], now {}"),
        ({"m": [{"c": "x"}]}, {"m": [{"c": "x"}, {"c": "y"}]}, "m[1].c: not recorded: 'y'"),
        ({"m": ["a", "b"]}, {"m": ["a"]}, "m[1]: no longer sent: 'b'"),
        ({"c": "one\ntwo"}, {"c": "one\ntwo\n"}, "c: line 3: not recorded: ''"),
        ({"c": "one\ntwo"}, {"c": "one\ntoo"}, "c: line 2: recorded 'two', now 'too'"),
        ({"c": "x "}, {"c": "x"}, "c: line 1: recorded 'x ', now 'x'"),
    ],
)
def test_a_difference_is_described_by_place_and_line(recorded: Any, asked: Any, said: str) -> None:
    assert describe_difference(recorded, asked) == said


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        (("# Recorded over real HTTP", "# Recorded"), "does not say"),
        (("      content-type:\n", "      authorization:\n      - x\n      content-type:\n"), "secret"),
        (
            ("      content-type:\n", "      x-request-id:\n      - x\n      content-type:\n"),
            "keeps the header",
        ),
        (("model: stand-in", "model: sk-proj-abcdefghijklmnop"), "secret"),
        (("https://model.example", "http://127.0.0.1:4711"), "names a machine"),
        (("chatcmpl-standin", "chatcmpl-of-192.168.1.7"), "names a machine or a person: 192.168.1.7"),
        (("chatcmpl-standin", "chatcmpl-/home/ann"), "names a machine or a person: /home/a"),
    ],
)
def test_the_lint_finds(change: tuple[str, str], fault: str, tmp_path: Path) -> None:
    text = CLEAN.cassette.read_text(encoding="utf-8")
    assert change[0] in text
    broken = tmp_path / "broken.yaml"
    broken.write_text(text.replace(*change), encoding="utf-8")
    assert any(fault in found for found in find_faults(broken))


def test_an_error_of_the_model_is_recorded_and_replayed_like_a_brief(tmp_path: Path) -> None:
    refused = replace(CLEAN, turns=(failing(401),))
    result = refused.record(tmp_path / "clean.yaml")
    assert isinstance(result, LiveModelError)
    assert find_faults(tmp_path / "clean.yaml") == []
