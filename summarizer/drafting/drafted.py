"""What comes back from a drafter: the draft, and the whole way to it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from summarizer.model.provenance import Usage

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pydantic import BaseModel

    from summarizer.model.provenance import Attempt

__all__ = ["Drafted", "count_tokens", "estimate_tokens", "spend_of", "total_usage"]


@dataclass(frozen=True, slots=True)
class Drafted:
    """A draft, or another shape that was asked for, and how it came about.

    Attributes:
        draft: What was proposed.
        drafter: Which kind of drafter proposed it.
        model: `provider/model`, "" for the extractive drafter.
        attempts: Every HTTP call, in the order made.
        usage: The sum of the attempts' tokens.
        replies: For each attempt the whole text that came back, "" where none did. A model can write lone
            surrogates as escapes, so write them with an error handler.
    """

    draft: BaseModel
    drafter: Literal["extractive", "live"]
    model: str = ""
    attempts: tuple[Attempt, ...] = ()
    usage: Usage = field(default_factory=Usage)
    replies: tuple[str, ...] = ()


def total_usage(attempts: Sequence[Attempt]) -> Usage:
    """Return the sum of the tokens of `attempts`; a part is `None` when no attempt said."""
    prompt = [a.usage.prompt_tokens for a in attempts if a.usage.prompt_tokens is not None]
    completion = [a.usage.completion_tokens for a in attempts if a.usage.completion_tokens is not None]
    return Usage(
        prompt_tokens=sum(prompt) if prompt else None,
        completion_tokens=sum(completion) if completion else None,
    )


def count_tokens(attempts: Sequence[Attempt]) -> int | None:
    """Return the tokens of `attempts`, sent and received; `None` when no attempt said."""
    usage = total_usage(attempts)
    if usage.prompt_tokens is None and usage.completion_tokens is None:
        return None
    return (usage.prompt_tokens or 0) + (usage.completion_tokens or 0)


def spend_of(attempts: Sequence[Attempt], messages: Sequence[Mapping[str, str]]) -> int:
    """Return the tokens of calls with `messages`; one that nobody counted took one for four bytes sent."""
    sent = estimate_tokens(messages)
    counted = (count_tokens([attempt]) for attempt in attempts)
    return sum(sent if tokens is None else tokens for tokens in counted)


def estimate_tokens(messages: Sequence[Mapping[str, str]]) -> int:
    """Return how many tokens `messages` have where nobody counted them: one for each four bytes."""
    return sum(len(message["content"].encode("utf-8", "replace")) for message in messages) // 4
