"""From the last answer to the one error the caller gets: what failed, and what to do about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.drafting.live.envelope import PASSING_STATUSES, Answer
from summarizer.drafting.live.failures import (
    LiveModelError,
    ModelContextError,
    ModelInvalidError,
    ModelRefusedError,
    ModelRejectedError,
    ModelTimeoutError,
    ModelTruncatedError,
    ModelUnavailableError,
)
from summarizer.drafting.live.overflow import LARGER, advise_on_overflow
from summarizer.drafting.providers import split_model

if TYPE_CHECKING:
    from summarizer.drafting.live.attempts import Asking

__all__ = ["failure_of"]

_KINDS: dict[str, type[LiveModelError]] = {
    "invalid": ModelInvalidError,
    "too_large": ModelInvalidError,
    "refusal": ModelRefusedError,
    "filtered": ModelRefusedError,
    "truncated": ModelTruncatedError,
    "repeating": ModelTruncatedError,
    "context_full": ModelContextError,
    "context_exceeded": ModelContextError,
    "timeout": ModelTimeoutError,
}
_ADVICE: dict[type[LiveModelError], str] = {
    ModelInvalidError: "try another model, or allow more reasks",
    ModelRefusedError: "read the article yourself, or try another model",
    ModelTruncatedError: "raise max_tokens",
    ModelContextError: LARGER,
    ModelTimeoutError: "raise timeout and call_timeout, or try again later",
    ModelUnavailableError: "try again later, or check base_url",
}
# What a server calls a penalty for repeating oneself, where it is not what OpenAI does.
_PENALTIES = {
    "llama.cpp": "repeat_penalty = 1.1",
    "vllm": "repetition_penalty = 1.1",
    "openrouter": "repetition_penalty = 1.1",
}
_STATUS_ADVICE = {
    400: "a parameter does not suit this model: see the provider's message",
    401: "the key is missing or wrong: set {keys}",
    402: "the provider requires payment: check your account there",
    403: "the key may not use this model: check {keys} and the model's name",
    404: "there is no such model, or base_url is wrong: check both",
    413: "the article is too long for this model: choose one with a larger context",
}


def failure_of(asking: Asking, *, is_late: bool) -> LiveModelError:
    """Return the error that the way `asking` went comes to; `is_late` when the total time ran out."""
    answer = asking.answer or Answer("timeout", error="no call was made")
    kind = ModelTimeoutError if is_late else _kind(answer)
    calls = len(asking.attempts)
    text = f"{asking.settings.model} gave no draft in {calls} call{'' if calls == 1 else 's'}: "
    if is_late:
        text += f"the {asking.settings.timeout:g} seconds for one draft are over; last: "
    text += f"{answer.outcome}"
    if answer.error:
        text += f" ({answer.error})"
    return kind(
        f"{text}; {_advice(kind, answer, asking)}",
        tuple(asking.attempts),
        replies=tuple(asking.replies),
        retry_after=answer.retry_after,
    )


def _kind(answer: Answer) -> type[LiveModelError]:
    if answer.outcome in _KINDS:
        return _KINDS[answer.outcome]
    status = answer.status or 0
    is_theirs = answer.is_passing or status in PASSING_STATUSES or status >= 500
    return ModelUnavailableError if is_theirs else ModelRejectedError


def _advice(kind: type[LiveModelError], answer: Answer, asking: Asking) -> str:
    if kind is ModelUnavailableError and answer.retry_after is not None:
        return f"the provider asks to wait: try again in {answer.retry_after:.0f} seconds"
    if kind is ModelContextError and answer.outcome == "context_exceeded":
        return advise_on_overflow(answer.error, asking.limit)
    provider, _ = split_model(asking.settings.model)
    if kind is ModelTruncatedError and answer.outcome == "repeating":
        penalty = _PENALTIES.get(provider.name, "frequency_penalty = 0.5")
        return f"set a repeat penalty (extra = {{{penalty}}}) or give another model"
    if kind is not ModelRejectedError:
        return _ADVICE[kind]
    keys = " or ".join(provider.keys) or "SUMMARIZER_API_KEY"
    if answer.status is not None and 300 <= answer.status < 400:
        return "the address has moved: set base_url to the new one"
    advice = _STATUS_ADVICE.get(answer.status or 0, "check the model's name and the settings")
    return advice.format(keys=keys)
