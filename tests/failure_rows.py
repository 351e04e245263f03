"""The rows of the failure matrix: what a server does, and what must come of it."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from asking import GOOD
from standin.turns import Turn, completion, envelope, failing, fault, raw

from summarizer.drafting.live.failures import (
    LiveModelError,
    ModelContextError,
    ModelInvalidError,
    ModelRefusedError,
    ModelRejectedError,
    ModelTruncatedError,
    ModelUnavailableError,
)

__all__ = ["OK", "ROWS", "Row"]

GOOD_VALUE: dict[str, Any] = json.loads(GOOD)
OK = completion(GOOD)
# As many tokens as were asked for: it is the length that ended it.
CUT = completion(GOOD[:99], finish="length", usage=(100, 8192))
CUT_AGAIN = completion(GOOD[:99], finish="length", usage=(100, 16384))


def changed(**changes: Any) -> str:
    return json.dumps({**GOOD_VALUE, **changes}, ensure_ascii=False)


@dataclass(frozen=True)
class Row:
    """What the server does, and what must come of it.

    `tokens` are the prompt and completion tokens in all: the stand-in reports 100 and 20 with each
    completion, none with anything else.
    """

    name: str
    script: tuple[Turn, ...]
    outcomes: tuple[str, ...]
    tokens: tuple[int | None, int | None]
    error: type[LiveModelError] | None = None
    forever: Turn | None = None


def bad(name: str, text: Any) -> Row:
    """A reply that is no draft is sent back twice, and paid for three times."""
    return Row(name, (), ("invalid",) * 3, (300, 60), ModelInvalidError, completion(text))


def odd(name: str, turn: Turn, outcome: str, tokens: tuple[int | None, int | None] = (None, None)) -> Row:
    """An answer that is no completion may pass: all five calls are made."""
    return Row(name, (), (outcome,) * 5, tokens, ModelUnavailableError, turn)


def final(
    name: str, turn: Turn, outcome: str, error: type[LiveModelError], tokens: Any = (None, None)
) -> Row:
    """What would only happen again is never asked for again."""
    return Row(name, (), (outcome,), tokens, error, turn)


STATEMENT = {"text": "x", "evidence": [1]}
ROWS = [
    Row("good at once", (OK,), ("ok",), (100, 20)),
    Row("in a code fence", (completion(f"```json\n{GOOD}\n```"),), ("ok",), (100, 20)),
    Row("no usage", (completion(GOOD, usage=None),), ("ok",), (None, None)),
    Row(
        "usage of wrong types",
        (
            raw(
                json.dumps(
                    {**envelope(GOOD), "usage": {"prompt_tokens": "9", "completion_tokens": True}}
                ).encode()
            ),
        ),
        ("ok",),
        (None, None),
    ),
    Row("no finish reason", (completion(GOOD, finish=None),), ("ok",), (100, 20)),
    Row(
        "content in parts",
        (completion([{"type": "text", "text": GOOD[:40]}, {"type": "text", "text": GOOD[40:]}]),),
        ("ok",),
        (100, 20),
    ),
    Row(
        "a call of the function",
        (
            completion(
                None,
                finish="tool_calls",
                tool_calls=[
                    {"id": "1", "type": "function", "function": {"name": "Draft", "arguments": GOOD}}
                ],
            ),
        ),
        ("ok",),
        (100, 20),
    ),
    Row(
        "arguments already parsed",
        (completion("Here it is:", tool_calls=[{"function": {"arguments": GOOD_VALUE}}]),),
        ("ok",),
        (100, 20),
    ),
    Row("bad once, then good", (completion("{}"), OK), ("invalid", "ok"), (200, 40)),
    Row(
        "bad, then broken, then good",
        (completion("{}"), failing(500), OK),
        ("invalid", "http_500", "ok"),
        (200, 40),
    ),
    Row(
        "bad and broken in turns",
        (completion("{}"), failing(500), completion("{}"), failing(500), failing(500)),
        ("invalid", "http_500", "invalid", "http_500", "http_500"),
        (200, 40),
        ModelUnavailableError,
    ),
    bad("not JSON", "Sorry, here is the summary."),
    bad("empty", ""),
    bad("null", None),
    bad("cut, but called finished", GOOD[:-40]),
    bad("wrong types", changed(headline=3)),
    bad("a number as text", changed(lead={"text": "x", "evidence": ["1"]})),
    bad("a number with a fraction", changed(lead={"text": "x", "evidence": [1.5]})),
    bad("extra field", changed(extra=1)),
    bad("missing field", json.dumps({k: v for k, v in GOOD_VALUE.items() if k != "lead"})),
    bad(
        "unknown status",
        changed(unconfirmed=[{"claim": "c", "status": "maybe", "according_to": "", "evidence": []}]),
    ),
    bad("duplicate keys", GOOD[:-1] + ', "headline": "Another"}'),
    bad(
        "duplicate keys deep inside",
        changed(lead=STATEMENT).replace('"text": "x"', '"text": "x", "text": "y"'),
    ),
    bad("NaN", changed(lead=STATEMENT).replace("[1]", "[NaN]")),
    bad("infinity", changed(lead=STATEMENT).replace("[1]", "[-Infinity]")),
    bad("lone surrogate, escaped", changed(headline="S").replace('"S"', '"\\ud800"')),
    Row(
        "lone surrogate in the envelope",
        (),
        ("invalid",) * 3,
        (300, 60),
        ModelInvalidError,
        raw(json.dumps(envelope(changed(headline="\ud800"))).encode()),
    ),
    odd("lone surrogate in the envelope's bytes", completion(changed(headline="\ud800")), "undecodable"),
    bad("control character", changed(headline="S").replace('"S"', '"a\nb"')),
    bad("nested without end", "[" * 200_000),
    bad("a number of ten thousand digits", changed(lead=STATEMENT).replace("[1]", f"[{'9' * 10_000}]")),
    bad("a list", "[]"),
    bad("two objects", GOOD + GOOD),
    Row("truncated, then good", (CUT, OK), ("truncated", "ok"), (200, 8212)),
    Row("truncated twice", (CUT, CUT_AGAIN), ("truncated",) * 2, (200, 24576), ModelTruncatedError),
    Row(
        "bad, then truncated twice",
        (completion("{}"), CUT, CUT_AGAIN),
        ("invalid", "truncated", "truncated"),
        (300, 24596),
        ModelTruncatedError,
    ),
    Row(
        "truncated, nothing counted",
        (completion("{", finish="length", usage=None), OK),
        ("truncated", "ok"),
        (100, 20),
    ),
    Row(
        "truncated where the provider ends every reply",
        (completion("{", finish="length", usage=(100, 4096)), OK),
        ("truncated", "ok"),
        (200, 4116),
    ),
    Row(
        "truncated a token early",
        (completion("{", finish="length", usage=(100, 8191)), OK),
        ("truncated", "ok"),
        (200, 8211),
    ),
    Row(
        "thinking that is not shown",
        (
            raw(
                json.dumps(
                    {
                        **envelope("{", finish="length"),
                        "usage": {"prompt_tokens": 100, "completion_tokens": 20, "total_tokens": 8292},
                    }
                ).encode()
            ),
            OK,
        ),
        ("truncated", "ok"),
        (200, 40),
    ),
    Row(
        "context full",
        (completion("{", finish="length", usage=(2635, 1461)),),
        ("context_full",),
        (2635, 1461),
        ModelContextError,
    ),
    Row(
        "truncated, then context full",
        (CUT, completion("{", finish="length", usage=(100, 9900))),
        ("truncated", "context_full"),
        (200, 18092),
        ModelContextError,
    ),
    *(
        final(
            f"context exceeded: {name}",
            raw(json.dumps(body).encode(), status=status),
            "context_exceeded",
            ModelContextError,
        )
        for name, status, body in (
            ("OpenAI", 400, {"error": {"code": "context_length_exceeded", "message": "m"}}),
            (
                "llama.cpp",
                400,
                {"error": {"type": "exceed_context_size_error", "message": "m", "n_ctx": 512}},
            ),
            (
                "llama.cpp of 2025",
                500,
                {"error": {"type": "exceed_context_size_error", "message": "m", "n_ctx": 9}},
            ),
            ("vLLM", 400, {"error": {"message": "This model's maximum context length is 4096 tokens."}}),
            ("without an object", 422, {"detail": "prompt is too long"}),
            ("inside a 200", 200, {"error": {"code": 400, "message": "exceeds the available context size"}}),
        )
    ),
    final(
        "refusal",
        completion(None, refusal="I can't help with that."),
        "refusal",
        ModelRefusedError,
        (100, 20),
    ),
    final("refusal by reason", completion("", finish="refusal"), "refusal", ModelRefusedError, (100, 20)),
    final("filter", completion(None, finish="content_filter"), "filtered", ModelRefusedError, (100, 20)),
    final(
        "filter of the prompt",
        raw(b'{"error": {"message": "m", "code": "content_filter"}}', status=400),
        "filtered",
        ModelRefusedError,
    ),
    Row(
        "bad, then refusal",
        (completion("{}"), completion(None, refusal="No.")),
        ("invalid", "refusal"),
        (200, 40),
        ModelRefusedError,
    ),
    odd("no choices", raw(json.dumps({**envelope(""), "choices": []}).encode()), "no_choices", (500, 100)),
    odd("choices null", raw(b'{"choices": null}'), "no_choices"),
    odd("choices of a wrong type", raw(b'{"choices": {"0": 1}}'), "no_choices"),
    odd("no message", raw(b'{"choices": [{"message": null}]}'), "malformed"),
    odd("content of a wrong type", completion(42), "malformed", (500, 100)),
    odd("a list for an envelope", raw(b"[]"), "malformed"),
    odd("error inside a 200", raw(b'{"error": {"message": "upstream", "code": 502}}'), "error_envelope"),
    odd("error without a code", raw(b'{"error": "overloaded"}'), "error_envelope"),
    odd(
        "error inside a choice",
        raw(b'{"choices": [{"error": {"code": "429", "message": "m"}}]}'),
        "error_envelope",
    ),
    final(
        "error that blames the request",
        raw(b'{"error": {"message": "m", "code": 400}}'),
        "error_envelope",
        ModelRejectedError,
    ),
    odd("HTML", raw(b"<html><body>Please log in</body></html>", content_type="text/html"), "not_json"),
    odd("cut envelope", raw(json.dumps(envelope(GOOD)).encode()[:-9]), "not_json"),
    odd("empty answer", raw(b""), "not_json"),
    odd(
        "invalid UTF-8",
        raw(json.dumps(envelope("caf\u00e9"), ensure_ascii=False).encode("latin-1")),
        "undecodable",
    ),
    odd("429", failing(429), "http_429"),
    odd("500", failing(500), "http_500"),
    odd("503 with HTML", raw(b"<h1>Down</h1>", status=503, content_type="text/html"), "http_503"),
    odd("408", failing(408), "http_408"),
    odd("409", failing(409), "http_409"),
    odd("reset", fault("reset"), "reset"),
    odd("cut body", fault("cut", GOOD), "reset"),
    odd("advised to try a 400 again", failing(400, x_should_retry="true"), "http_400"),
    final(
        "advised not to try a 500 again",
        failing(500, x_should_retry="false"),
        "http_500",
        ModelUnavailableError,
    ),
    *(
        final(str(status), failing(status), f"http_{status}", ModelRejectedError)
        for status in (301, 307, 400, 401, 402, 403, 404, 413, 422)
    ),
    final("50 MB", fault("huge"), "too_large", ModelInvalidError),
    Row("429, then good", (failing(429), OK), ("http_429", "ok"), (100, 20)),
    Row("reset, then good", (fault("reset"), OK), ("reset", "ok"), (100, 20)),
    Row("HTML, then good", (raw(b"<html>", content_type="text/html"), OK), ("not_json", "ok"), (100, 20)),
]
