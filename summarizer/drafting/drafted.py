"""What comes back from a drafter: the draft, and the whole way to it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from summarizer.model.provenance import Usage

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pydantic import BaseModel

    from summarizer.model.provenance import Attempt

__all__ = ["Drafted", "total_usage"]


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
