"""Why a reply was cut: a model that repeats itself is told from one that has much to say."""

from __future__ import annotations

import json
from typing import Any

import pytest
from asking import GOOD, ask, live_settings
from failure_rows import CUT, OK
from processor import seconds_of
from standin.server import StandIn
from standin.turns import completion

from summarizer.drafting.live.cut import find_loop
from summarizer.drafting.live.failures import ModelTruncatedError

ITEM = {"text": "The show ran for 40 days and drew a record attendance of just over 5 million people."}


def items(count: int, **changes: Any) -> str:
    return ", ".join(json.dumps({**ITEM, **changes, "evidence": [n]}) for n in range(count))


@pytest.mark.parametrize(
    ("text", "piece"),
    [
        (
            '{"headline": "x", "key_takeaways": [' + items(12),
            '{"text": "The show ran for 40 days and drew a record attenda',
        ),
        ("Once upon a time" + ", and a cat" * 120, "and a cat,"),
        ("[13] [14] " + "".join(f"[{n}]\n" for n in range(15, 800)), "["),
        ('{"headline": "' + "\n" * 5000, "white space"),
        ('{"headline": "' + "ha" * 2000, "ha"),
        ('{"headline": "' + "\u6771\u4eac" * 2000, "\u6771\u4eac"),
        # A grammar ended the list, and the next one has begun.
        ('{"key_takeaways": [' + items(12) + '], "verified_facts": [' + items(1)[:80], '{"text": "The show'),
        # Set otherwise each time.
        ("".join('{"a": "b",' + " " * (n % 4) + f' "n": {n}}},' for n in range(90)), '{"a": "b",'),
    ],
)
def test_one_piece_to_the_end_is_a_loop(text: str, piece: str) -> None:
    assert find_loop(text).startswith(piece)
    # Where it is cut does not matter.
    assert find_loop(text[:-1])


@pytest.mark.parametrize(
    "text",
    [
        "",
        GOOD,
        GOOD[:900],
        # It went on.
        "and a cat, " * 200 + GOOD,
        "[" + items(12) + "], " + GOOD[:900],
        # A list of which each item says something else.
        ", ".join(json.dumps({"text": f"{name} won the seat."}) for name in dir(str) * 3),
        # Too short to be sure of.
        "and a cat, " * 50,
        # Twice is no loop.
        ("x" + GOOD) * 2,
    ],
)
def test_what_has_much_to_say_is_none(text: str) -> None:
    assert find_loop(text) == ""


def test_a_loop_is_told_with_its_piece_and_not_paid_twice() -> None:
    looped = completion(
        '{"headline": "x", "key_takeaways": [' + items(40), finish="length", usage=(900, 8192)
    )
    with StandIn((looped,)) as server:
        result = ask(live_settings(server.url))
    assert type(result) is ModelTruncatedError
    assert [attempt.outcome for attempt in result.attempts] == ["repeating"]
    assert str(result) == (
        "openai/stand-in gave no draft in 1 call: repeating (the model repeats itself: “… "
        '{"text": "The show ran for 40 days and drew a record attenda …”); '
        "set a repeat penalty (extra = {frequency_penalty = 0.5}) or give another model"
    )


@pytest.mark.parametrize(
    ("model", "penalty"),
    [
        ("llama.cpp/m", "repeat_penalty = 1.1"),
        ("vllm/m", "repetition_penalty = 1.1"),
        ("custom/m", "frequency_penalty = 0.5"),
    ],
)
def test_the_penalty_is_named_as_the_server_does(model: str, penalty: str) -> None:
    looped = completion("la " * 2000, finish="length", usage=(900, 8192))
    with StandIn((looped,)) as server:
        result = ask(live_settings(server.url, model=model))
    assert f"set a repeat penalty (extra = {{{penalty}}})" in str(result)


def test_a_loop_that_fills_the_context_is_a_loop() -> None:
    looped = completion("la " * 2000, finish="length", usage=(900, 3196))
    with StandIn((looped,)) as server:
        result = ask(live_settings(server.url))
    assert [attempt.outcome for attempt in result.attempts] == ["repeating"]


def test_a_loop_after_a_cut_reply_ends_it() -> None:
    looped = completion("la " * 2000, finish="length", usage=(900, 16384))
    with StandIn((CUT, looped, OK)) as server:
        result = ask(live_settings(server.url))
    assert [attempt.outcome for attempt in result.attempts] == ["truncated", "repeating"]


def test_a_long_reply_is_looked_at_in_no_time() -> None:
    texts = ("ab" * 2_000_000, "a" * 4_000_000 + "b", "abcab" * 800_000, "\n1" * 2_000_000)
    assert sum(seconds_of(find_loop, text) for text in texts) < 2
