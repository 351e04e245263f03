"""Every row of the failure matrix, over real HTTP: one draft or one typed error, every call counted."""

from __future__ import annotations

import json
import pickle
from pathlib import Path
from typing import Any

import pytest
from asking import GOOD, Waits, ask, live_settings
from failure_rows import OK, ROWS, Row
from standin.server import StandIn
from standin.turns import Turn, completion, envelope, failing, fault, raw

from summarizer.drafting.drafted import Drafted
from summarizer.drafting.live.failures import (
    ModelContextError,
    ModelInvalidError,
    ModelRefusedError,
    ModelRejectedError,
    ModelTimeoutError,
    ModelUnavailableError,
)
from summarizer.model.draft import Draft


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.name)
def test_each_way_it_can_go_ends_in_a_draft_or_one_typed_error(row: Row) -> None:
    with StandIn(row.script, row.forever) as server:
        result = ask(live_settings(server.url))
    assert tuple(attempt.outcome for attempt in result.attempts) == row.outcomes
    assert len(server.log) == len(row.outcomes), "one HTTP call is one attempt"
    assert [attempt.number for attempt in result.attempts] == list(range(1, len(row.outcomes) + 1))
    assert (result.usage.prompt_tokens, result.usage.completion_tokens) == row.tokens
    assert len(result.replies) == len(row.outcomes)
    if row.error is None:
        assert isinstance(result, Drafted)
        assert result.draft == Draft.model_validate_json(GOOD)
        assert type(result.draft) is Draft
    else:
        assert type(result) is row.error
        assert result.exit_code == 3
        assert len(str(result)) < 1200


@pytest.mark.parametrize(
    ("name", "turn"), [("hang", fault("hang")), ("trickle", fault("trickle", GOOD)), ("slow", OK.after(30))]
)
def test_a_call_that_takes_too_long_is_given_up_and_tried_again(name: str, turn: Turn) -> None:
    with StandIn((turn, OK)) as server:
        result = ask(live_settings(server.url, call_timeout=0.8))
    assert isinstance(result, Drafted)
    assert [attempt.outcome for attempt in result.attempts] == ["timeout", "ok"], name
    assert len(server.log) == 2


def test_nothing_listens_there() -> None:
    result = ask(live_settings("http://127.0.0.1:9/v1", attempts=3))
    assert type(result) is ModelUnavailableError
    assert [attempt.outcome for attempt in result.attempts] == ["unreachable"] * 3
    assert result.usage.prompt_tokens is None


def test_a_reply_is_not_read_beyond_the_limit() -> None:
    with StandIn((fault("huge"),)) as server:
        ask(live_settings(server.url))
    assert server.log[0].sent < 25_000_000


def test_an_error_is_not_read_beyond_the_limit_either() -> None:
    turn = Turn(500, fault="huge")
    with StandIn((turn,)) as server:
        result = ask(live_settings(server.url))
    assert [attempt.outcome for attempt in result.attempts] == ["too_large"]
    assert server.log[0].sent < 25_000_000


def test_every_paid_reply_is_kept_whole() -> None:
    texts = ["first", '{"second": 1}', GOOD[:500]]
    with StandIn([completion(text) for text in texts]) as server:
        result = ask(live_settings(server.url))
    assert isinstance(result, ModelInvalidError)
    assert list(result.replies) == texts
    assert result.candidate == texts[-1]
    assert result.draft is None


def test_a_draft_withheld_by_a_filter_is_still_at_hand() -> None:
    with StandIn((completion(GOOD, finish="content_filter"),)) as server:
        result = ask(live_settings(server.url))
    assert isinstance(result, ModelRefusedError)
    assert result.draft == Draft.model_validate_json(GOOD)


def test_the_error_survives_pickling_with_all_it_carries() -> None:
    with StandIn((completion("{}"), failing(429, retry_after="99"))) as server:
        result = ask(live_settings(server.url))
    assert isinstance(result, ModelUnavailableError)
    copy = pickle.loads(pickle.dumps(result))  # noqa: S301 - our own bytes
    assert type(copy) is ModelUnavailableError
    assert str(copy) == str(result)
    assert copy.attempts == result.attempts
    assert copy.replies == result.replies
    assert copy.retry_after == 99


def test_the_total_time_ends_everything_even_a_trickle() -> None:
    with StandIn((), fault("trickle", GOOD)) as server:
        result = ask(live_settings(server.url, timeout=0.4, call_timeout=60))
    assert isinstance(result, ModelTimeoutError)
    assert [attempt.outcome for attempt in result.attempts] == ["timeout"]
    assert "0.4 seconds" in str(result)


def test_a_call_that_was_under_way_when_time_ran_out_is_counted_after_the_paid_ones() -> None:
    with StandIn((completion("{}"), fault("hang"))) as server:
        result = ask(live_settings(server.url, timeout=1.5))
    assert isinstance(result, ModelTimeoutError)
    assert [attempt.outcome for attempt in result.attempts] == ["invalid", "timeout"]
    assert (result.usage.prompt_tokens, result.usage.completion_tokens) == (100, 20)
    assert result.candidate == "{}"


def test_request_ids_are_kept_for_complaints() -> None:
    with StandIn((OK.headed(x_request_id="req-1"),)) as server:
        result = ask(live_settings(server.url), waits=Waits())
    assert [attempt.request_id for attempt in result.attempts] == ["req-1"]


@pytest.mark.parametrize(
    ("status", "parts"),
    [
        (400, ["parameter", "provider's message"]),
        (401, ["OPENAI_API_KEY"]),
        (403, ["OPENAI_API_KEY", "model's name"]),
        (404, ["no such model", "base_url"]),
        (413, ["too long"]),
        (307, ["base_url"]),
        (418, ["model's name"]),
    ],
)
def test_a_rejection_says_which_setting_to_look_at(status: int, parts: list[str]) -> None:
    with StandIn((failing(status, "the provider's own words"),)) as server:
        result = ask(live_settings(server.url))
    assert type(result) is ModelRejectedError
    assert "openai/stand-in gave no draft in 1 call" in str(result)
    assert all(part in str(result) for part in ["the provider's own words", *parts])


LARGER = "give a model or server with a larger context, or a shorter article"


def test_a_full_context_is_told_with_its_size_and_costs_one_call() -> None:
    cut = completion('{"headline": "', finish="length", usage=(2635, 1461))
    with StandIn((cut,)) as server:
        result = ask(live_settings(server.url))
    assert len(server.log) == 1
    said = "the model's context of 4096 tokens is full: 2635 of the prompt and 1461 of the reply"
    assert f"context_full ({said}); {LARGER}" in str(result)


def test_of_a_full_context_nothing_is_said_that_was_not_counted() -> None:
    body = {**envelope("{", finish="length"), "usage": {"completion_tokens": 1461}}
    with StandIn((raw(json.dumps(body).encode()),)) as server:
        result = ask(live_settings(server.url))
    assert "(the model's context is full: 1461 of the reply); " in str(result)


# What each kind of server says of a request that its context does not hold, and what fits.
OVERFLOWS = [
    json.loads(line)
    for line in (Path(__file__).parents[1] / "cases" / "drafting" / "overflow.jsonl")
    .read_text(encoding="utf-8")
    .splitlines()
]


@pytest.mark.parametrize("row", OVERFLOWS, ids=lambda row: row["who"])
def test_an_overflow_says_what_fits(row: dict[str, Any]) -> None:
    with StandIn((raw(json.dumps({"error": row["error"]}).encode(), status=400),)) as server:
        result = ask(live_settings(server.url))
    assert type(result) is ModelContextError
    assert str(result).endswith(f"); {row['advice']}")
    assert [attempt.outcome for attempt in result.attempts] == ["context_exceeded"]


def test_a_refused_parameter_is_no_overflow() -> None:
    said = "max_tokens is too large: 100000. This model supports at most 16384 completion tokens."
    with StandIn((failing(400, said),)) as server:
        result = ask(live_settings(server.url))
    assert type(result) is ModelRejectedError
    assert "a parameter does not suit this model" in str(result)


def test_sizes_that_only_the_fields_have_are_told() -> None:
    body = {
        "error": {"message": "m", "type": "exceed_context_size_error", "n_prompt_tokens": 1407, "n_ctx": 256}
    }
    with StandIn((raw(json.dumps(body).encode(), status=400),)) as server:
        result = ask(live_settings(server.url))
    assert "(m (n_prompt_tokens 1407, n_ctx 256))" in str(result)
