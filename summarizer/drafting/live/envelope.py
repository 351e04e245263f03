"""The chat-completions envelope: the body that is sent, and what an HTTP answer amounts to."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Any, Protocol, cast

from summarizer.drafting.live.overflow import find_overflow
from summarizer.model.provenance import Usage
from summarizer.model.redaction import one_line

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pydantic import BaseModel

    from summarizer.drafting.providers import Dialect

__all__ = [
    "LONGEST_ERROR",
    "PASSING_STATUSES",
    "WAS_CUT",
    "Answer",
    "Asked",
    "describe_schema",
    "read_answer",
    "read_refused_answer",
]

# 408 and 409 are what gateways answer when they gave up waiting or another request held a lock.
PASSING_STATUSES = frozenset({408, 409, 425, 429})
LONGEST_ERROR = 400
"""Most characters that are kept of an error's text."""
WAS_CUT = "the reply was cut at the largest number of tokens"
"""What is said of a reply that ended for its length."""
_THOUGHT = f"{WAS_CUT}, some of which went into thinking that is not shown"
# Tokens that one call may be told to have taken: a thousand times the longest context there is.
_MOST_TOKENS = 10**9
# Digits of a whole number that is read: what is longer is none that anybody counted.
_MOST_DIGITS = 18
# Statuses with which a request is refused that the context does not hold; a 500 only where it is named.
_OF_OVERFLOW = frozenset({400, 413, 422})


class Asked(Protocol):
    """What a drafter is asked with; `summarizer.drafting.prompt.Request` is one."""

    @property
    def messages(self) -> tuple[dict[str, str], ...]:
        """Chat messages, each with `role` and `content`."""
        ...

    @property
    def schema(self) -> dict[str, Any]:
        """The committed schema, sent as it stands; empty where none is sent and the reply is plain text."""
        ...

    @property
    def schema_name(self) -> str:
        """The name under which it is sent."""
        ...

    @property
    def shape(self) -> type[BaseModel]:
        """What the reply is read as."""
        ...


@dataclass(frozen=True, slots=True)
class Answer:
    """What one HTTP call came to.

    Attributes:
        outcome: `ok` when there is a text to read as a draft, else the failure's name.
        status: The HTTP status, `None` when no answer came.
        text: What the model wrote; where that cannot be told, the whole body.
        usage: Tokens of this call.
        request_id: The provider's id of the call, "" when it gave none.
        error: What went wrong, bounded; "" when nothing did.
        is_passing: Whether the same request may well succeed when sent again.
        retry_after: Seconds the provider asks to wait, `None` when it does not say.
    """

    outcome: str
    status: int | None = None
    text: str = ""
    usage: Usage = field(default_factory=Usage)
    request_id: str = ""
    error: str = ""
    is_passing: bool = False
    retry_after: float | None = None


def describe_schema(asked: Asked, dialect: Dialect) -> dict[str, Any]:
    """Return the part of the body that holds the model to the schema of `asked`, as `dialect` wants it.

    Without a schema there is none.
    """
    if not asked.schema:
        return {}
    named: dict[str, Any] = {"name": asked.schema_name, "schema": asked.schema}
    match dialect:
        case "json-schema-strict":
            named = {"name": asked.schema_name, "strict": True, "schema": asked.schema}
            return {"response_format": {"type": "json_schema", "json_schema": named}}
        case "json-schema":
            return {"response_format": {"type": "json_schema", "json_schema": named}}
        case "json-object":
            return {"response_format": {"type": "json_object", "schema": asked.schema}}
        case "tool":
            function = {"name": asked.schema_name, "parameters": asked.schema}
            chosen = {"type": "function", "function": {"name": asked.schema_name}}
            return {"tools": [{"type": "function", "function": function}], "tool_choice": chosen}


def read_answer(status: int, headers: Mapping[str, str], body: bytes, *, now: float) -> Answer:
    """Return what the successful answer of `status` with `body` amounts to."""
    request_id = _request_id(headers)
    wait = _retry_after(headers, now)

    def fail(outcome: str, error: str, text: str) -> Answer:
        return Answer(outcome, status, text, Usage(), request_id, error, is_passing=True, retry_after=wait)

    try:
        decoded = body.decode()
    except UnicodeDecodeError as error:
        whole = body.decode("utf-8", "backslashreplace")
        return fail("undecodable", f"the answer is not UTF-8 at byte {error.start}", whole)
    try:
        envelope = json.loads(decoded, parse_int=_whole)
    except (ValueError, RecursionError):
        kind = headers.get("content-type", "") or "no content type"
        return fail("not_json", f"the answer is not JSON ({_bound(kind)})", decoded)
    if not isinstance(envelope, dict):
        return fail("malformed", "the answer is JSON, but no completion", decoded)
    return _read_envelope(
        cast("dict[str, object]", envelope), fail("malformed", "the answer is no completion", decoded)
    )


def read_refused_answer(status: int, headers: Mapping[str, str], body: str, *, now: float) -> Answer:
    """Return what an answer with an error's `status` amounts to."""
    try:
        envelope = json.loads(body, parse_int=_whole)
    except (ValueError, RecursionError):
        envelope = None
    fault = _mapping(_mapping(envelope).get("error"))
    message = str(fault.get("message") or body)
    advice = headers.get("x-should-retry", "").lower()
    is_passing = status in PASSING_STATUSES or status >= 500
    if advice in {"true", "false"}:
        is_passing = advice == "true"
    # Azure answers 400 with this code when its filter stops the prompt.
    is_filtered = fault.get("code") == "content_filter"
    overflow = find_overflow(fault, _bound(message)) if status in _OF_OVERFLOW or "n_ctx" in fault else ""
    outcome = f"http_{status}"
    if is_filtered or overflow:
        outcome, is_passing = "filtered" if is_filtered else "context_exceeded", False
    return Answer(
        outcome,
        status,
        body,
        _usage(_mapping(envelope).get("usage")),
        _request_id(headers),
        overflow or _bound(message),
        is_passing=is_passing,
        retry_after=_retry_after(headers, now),
    )


def _read_envelope(envelope: dict[str, object], blank: Answer) -> Answer:
    """Return the answer that `envelope` holds; `blank` is the answer of a body that is no completion."""
    usage = _usage(envelope.get("usage"))

    def end(outcome: str, error: str, text: str = blank.text, *, is_passing: bool = False) -> Answer:
        wait = blank.retry_after
        return Answer(outcome, blank.status, text, usage, blank.request_id, error, is_passing, wait)

    choices = envelope.get("choices")
    first: object = cast("Sequence[object]", choices)[0] if isinstance(choices, list) and choices else None
    fault = envelope.get("error") or _mapping(first).get("error")
    if fault:
        error = _bound(str(_mapping(fault).get("message") or fault))
        overflow = find_overflow(_mapping(fault), error)
        if overflow:
            return end("context_exceeded", overflow)
        return end("error_envelope", error, is_passing=_is_passing_code(_mapping(fault).get("code")))
    if first is None:
        return end("no_choices", "the answer holds no choices", is_passing=True)
    message = _mapping(first).get("message")
    if not isinstance(message, dict):
        return end("malformed", "the answer's choice holds no message", is_passing=True)
    given = _mapping(first).get("finish_reason")
    finish = given if isinstance(given, str) else ""
    if finish == "length" and _has_unseen(envelope.get("usage"), usage):
        finish = "thought"
    return _read_message(cast("dict[str, object]", message), finish, end)


def _has_unseen(counts: object, usage: Usage) -> bool:
    """Tell whether more tokens were counted than those of the prompt and the reply: Google's thinking."""
    total = _mapping(counts).get("total_tokens")
    known = (usage.prompt_tokens or 0) + (usage.completion_tokens or 0)
    return isinstance(total, int) and total > known > 0


def _read_message(message: dict[str, object], finish: str, end: Any) -> Answer:  # noqa: ANN401 - a closure
    text = _written(message)
    refusal = message.get("refusal")
    answer: Answer
    if (isinstance(refusal, str) and refusal) or finish == "refusal":
        answer = end("refusal", _bound(str(refusal or "the model declined")), text or str(refusal or ""))
    elif finish == "content_filter":
        answer = end("filtered", "the provider's filter withheld the reply", text or "")
    elif finish in {"length", "thought"}:
        answer = end("truncated", WAS_CUT if finish == "length" else _THOUGHT, text or "")
    elif text is None:
        answer = end("malformed", "the answer's message holds no text", is_passing=True)
    else:
        answer = end("ok", "", text)
    return answer


def _written(message: dict[str, object]) -> str | None:
    """Return what the model wrote, "" when nothing; `None` when that cannot be told.

    A call of the forced function counts before the text around it. Some providers give the text in parts.
    """
    calls = message.get("tool_calls")
    if isinstance(calls, list) and calls:
        arguments = _mapping(_mapping(cast("Sequence[object]", calls)[0]).get("function")).get("arguments")
        # Some servers give the arguments already parsed.
        return arguments if isinstance(arguments, str) else json.dumps(arguments, ensure_ascii=False)
    content = message.get("content")
    if isinstance(content, list):
        parts = [_mapping(part).get("text") for part in cast("Sequence[object]", content)]
        return "".join(part for part in parts if isinstance(part, str))
    if content is None:
        return ""
    return content if isinstance(content, str) else None


def _mapping(value: object) -> Mapping[str, object]:
    return cast("dict[str, object]", value) if isinstance(value, dict) else {}


def _is_passing_code(code: object) -> bool:
    """Return whether an error inside a 200 may pass: all but those that blame the request."""
    is_number = isinstance(code, str) and code.isascii() and code.isdigit() and len(code) <= _MOST_DIGITS
    number = int(cast("str", code)) if is_number else code
    if isinstance(number, int) and 400 <= number < 500:
        return number in PASSING_STATUSES
    return True


def _whole(digits: str) -> int | None:
    """Return a whole number of JSON; `None` for one that is longer than any that means something."""
    return int(digits) if len(digits) <= _MOST_DIGITS else None


def _usage(value: object) -> Usage:
    counts = _mapping(value)

    def count(name: str) -> int | None:
        number = counts.get(name)
        if not isinstance(number, int) or isinstance(number, bool):
            return None
        return number if 0 <= number <= _MOST_TOKENS else None

    return Usage(prompt_tokens=count("prompt_tokens"), completion_tokens=count("completion_tokens"))


def _request_id(headers: Mapping[str, str]) -> str:
    return _bound(headers.get("x-request-id") or headers.get("request-id") or "")[:100]


def _retry_after(headers: Mapping[str, str], now: float) -> float | None:
    """Return the seconds to wait from `now` (seconds since the epoch), by RFC 9110 section 10.2.3."""
    exact = _seconds(headers.get("retry-after-ms", ""))
    if exact is not None:
        return exact / 1000
    value = headers.get("retry-after", "").strip()
    seconds = _seconds(value)
    if seconds is not None or not value:
        return seconds
    try:
        moment = parsedate_to_datetime(value)
    except ValueError:
        return None
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    return max(0.0, (moment - datetime.fromtimestamp(now, UTC)).total_seconds())


def _seconds(value: str) -> float | None:
    try:
        seconds = float(value)
    except ValueError:
        return None
    return seconds if 0 <= seconds < float("inf") else None


def _bound(text: str) -> str:
    return one_line(text, LONGEST_ERROR)
