"""What the stand-in server does with a request: each turn one answer, or one way of failing to give one."""

from __future__ import annotations

import json
from dataclasses import dataclass, field, replace
from typing import Any, Literal

__all__ = ["Turn", "completion", "envelope", "failing", "fault", "raw", "turn_from"]

Fault = Literal["", "reset", "cut", "hang", "trickle", "huge"]
JSON = {"content-type": "application/json"}


@dataclass(frozen=True, slots=True)
class Turn:
    """One answer.

    `fault` is what goes wrong on the wire: `reset` closes the connection with a TCP reset, `cut` after half
    the body, `hang` never answers, `trickle` sends a byte every twentieth of a second, `huge` sends
    50 MB. `delay` is how long the server thinks first, in seconds.
    """

    status: int = 200
    headers: dict[str, str] = field(default_factory=lambda: dict(JSON))
    body: bytes = b""
    fault: Fault = ""
    delay: float = 0.0

    def after(self, delay: float) -> Turn:
        return replace(self, delay=delay)

    def headed(self, **headers: str) -> Turn:
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        return replace(self, headers={**self.headers, **named})


def envelope(
    content: Any,
    *,
    finish: str | None = "stop",
    usage: tuple[int, int] | None = (100, 20),
    **message: Any,
) -> dict[str, Any]:
    """Return a completion's JSON whose message holds `content` and `message`."""
    answer: dict[str, Any] = {
        "id": "chatcmpl-standin",
        "object": "chat.completion",
        "created": 1700000000,
        "model": "stand-in",
        "choices": [
            {
                "index": 0,
                "finish_reason": finish,
                "message": {"role": "assistant", "content": content, **message},
            }
        ],
    }
    if usage is not None:
        prompt, completion_ = usage
        answer["usage"] = {
            "prompt_tokens": prompt,
            "completion_tokens": completion_,
            "total_tokens": prompt + completion_,
        }
    return answer


def completion(content: Any, **parts: Any) -> Turn:
    """Return a turn that answers with a completion; `parts` as in `envelope`."""
    return raw(json.dumps(envelope(content, **parts), ensure_ascii=False).encode("utf-8", "surrogatepass"))


def raw(body: bytes, *, status: int = 200, **headers: str) -> Turn:
    """Return a turn that answers with exactly `body`."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return Turn(status, {**JSON, **named}, body)


def failing(status: int, message: str = "the stand-in says no", **headers: str) -> Turn:
    """Return a turn that answers with an error's status."""
    body = {"error": {"message": message, "type": "stand_in", "code": None}}
    return raw(json.dumps(body).encode(), status=status, **headers)


def fault(kind: Fault, content: str = "{}") -> Turn:
    """Return a turn that goes wrong on the wire."""
    return replace(completion(content), fault=kind)


def turn_from(spec: dict[str, Any]) -> Turn:
    """Return the turn that a scenario's file describes: `{"reply": draft, ...}` or `{"status": 429, ...}`.

    Raises:
        ValueError: The description holds a part that is not known.
    """
    known = {"reply", "text", "finish", "usage", "refusal", "status", "message", "headers"}
    if set(spec) - known or not spec.keys() & {"reply", "text", "status"}:
        raise ValueError(f"a reply holds {sorted(spec)}; it may hold {sorted(known)}")
    headers: dict[str, str] = spec.get("headers", {})
    if "status" in spec:
        turn = failing(spec["status"], spec.get("message", "the stand-in says no"))
    else:
        text = spec["text"] if "text" in spec else json.dumps(spec["reply"], ensure_ascii=False)
        usage = spec.get("usage", [1000, 300])
        extra = {"refusal": spec["refusal"]} if "refusal" in spec else {}
        turn = completion(
            text, finish=spec.get("finish", "stop"), usage=tuple(usage) if usage else None, **extra
        )
    return replace(turn, headers={**turn.headers, **headers})
