"""Whatever a server sends and a model writes is read as what it is, or refused; nothing else is raised."""

from __future__ import annotations

import json
from typing import Any

import pytest
from asking import GOOD
from hypothesis import example, given
from hypothesis import strategies as st

from summarizer.drafting.live.envelope import read_answer, read_refused_answer
from summarizer.drafting.live.reading import UnreadableDraftError, read_draft
from summarizer.model.draft import Draft

JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=9),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=9), inner, max_size=3),
    max_leaves=9,
)
PARTS = st.fixed_dictionaries(
    {},
    optional={
        "finish_reason": st.sampled_from(["stop", "length", "content_filter", "refusal", 3, None]),
        "error": JSON_VALUES,
        "message": JSON_VALUES
        | st.fixed_dictionaries(
            {},
            optional={
                "content": JSON_VALUES | st.just(GOOD),
                "refusal": JSON_VALUES,
                "tool_calls": JSON_VALUES
                | st.lists(
                    st.fixed_dictionaries({"function": st.dictionaries(st.just("arguments"), JSON_VALUES)}),
                    max_size=2,
                ),
            },
        ),
    },
)
ENVELOPES = JSON_VALUES | st.fixed_dictionaries(
    {},
    optional={
        "choices": JSON_VALUES | st.lists(PARTS, max_size=2),
        "error": JSON_VALUES | st.fixed_dictionaries({"code": JSON_VALUES | st.just("429")}),
        "usage": JSON_VALUES | st.fixed_dictionaries({"prompt_tokens": JSON_VALUES}),
    },
)
OUTCOMES = {
    "ok",
    "refusal",
    "filtered",
    "truncated",
    "context_exceeded",
    "malformed",
    "no_choices",
    "error_envelope",
    "not_json",
    "undecodable",
}


@given(st.text(st.characters(codec=None)) | JSON_VALUES.map(json.dumps))
@example("```json\n{}\n```")
@example('{"headline": 1e999}')
@example("[" * 100_000)
@example("1" * 10_000)
@example("\ud800")
@example('"\\ud800"')
def test_any_text_is_a_draft_or_refused(text: str) -> None:
    with pytest.raises(UnreadableDraftError) as caught:
        read_draft(text)
    message = str(caught.value)
    assert message
    assert len(message) < 4000
    message.encode()


@given(st.dictionaries(st.text(st.characters(codec=None), max_size=5), st.just(1), max_size=60))
def test_made_up_fields_do_not_swamp_what_is_said_about_them(extra: dict[str, int]) -> None:
    value = {**json.loads(GOOD), **{f"x{name}": number for name, number in extra.items()}}
    if not extra:
        assert read_draft(json.dumps(value)) == Draft.model_validate_json(GOOD)
        return
    with pytest.raises(UnreadableDraftError) as caught:
        read_draft(json.dumps(value))
    assert len(str(caught.value)) < 4000


@pytest.mark.parametrize(
    "text", [GOOD, f"\n  {GOOD}\n", f"```json\n{GOOD}\n```", f"```\n{GOOD}\n```", f"```JSON\r\n{GOOD}\n```"]
)
def test_white_space_and_one_code_fence_are_taken_off(text: str) -> None:
    assert read_draft(text) == Draft.model_validate_json(GOOD)


@pytest.mark.parametrize(
    "text",
    [f"Here: {GOOD}", f"{GOOD} Done.", f"```json\n{GOOD}", f"```json\n{GOOD}\n```\n```json\n{GOOD}\n```"],
)
def test_nothing_else_is(text: str) -> None:
    with pytest.raises(UnreadableDraftError):
        read_draft(text)


@given(ENVELOPES | st.none())
@example({"choices": [{"finish_reason": ["stop"], "message": {"content": "{}"}}]})
def test_any_json_is_one_of_the_known_outcomes(envelope: Any) -> None:
    body = json.dumps(envelope).encode()
    answer = read_answer(200, {"content-type": "application/json"}, body, now=0)
    assert answer.outcome in OUTCOMES
    assert (answer.outcome == "ok") == (answer.error == "")
    assert len(answer.error) <= 401


@given(st.binary(max_size=60), st.integers(300, 599), st.text(max_size=12))
def test_any_bytes_and_any_status_are_an_answer(body: bytes, status: int, wait: str) -> None:
    headers = {"retry-after": wait, "x-request-id": wait}
    assert read_answer(200, headers, body, now=0).outcome in OUTCOMES
    answer = read_refused_answer(status, headers, body.decode("utf-8", "backslashreplace"), now=0)
    assert answer.outcome == f"http_{status}"
    assert answer.retry_after is None or answer.retry_after >= 0


@given(st.text(st.characters(codec=None)))
def test_any_text_as_a_wait_is_a_wait_or_none(value: str) -> None:
    answer = read_refused_answer(429, {"retry-after": value}, "{}", now=1e9)
    assert answer.retry_after is None or 0 <= answer.retry_after < float("inf")
