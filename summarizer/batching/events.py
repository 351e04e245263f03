"""What happens in a batch, as those who watch it are told."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from decimal import Decimal
from typing import Any, Literal

__all__ = ["Event", "Progress"]

Kind = Literal["started", "progress", "cooldown", "stopping", "job", "finished"]


@dataclass(slots=True)
class Progress:
    """How far a run is.

    Attributes:
        done: Articles with an outcome, earlier runs included.
        known: Those of them that earlier runs had finished.
        total: Articles of the input, `None` until its end was seen.
        in_flight: Articles under way.
        calls: HTTP calls of this run.
        replayed: Replies read again from the ledger instead of paid again.
        cooldowns: How often all calls were held back.
        outcomes: How many articles of this run came to each outcome.
        prompt_tokens: Tokens of this run's calls.
        completion_tokens: The same, of completions.
        cost: US dollars that count against a budget: of all calls in the ledger, over all runs; where the
            cost is not known, the most it may be.
        seconds: Since the start of this run.
    """

    done: int = 0
    known: int = 0
    total: int | None = None
    in_flight: int = 0
    calls: int = 0
    replayed: int = 0
    cooldowns: int = 0
    outcomes: dict[str, int] = field(default_factory=dict[str, int])
    prompt_tokens: int = 0
    completion_tokens: int = 0
    cost: Decimal = Decimal(0)
    seconds: float = 0.0

    def as_dict(self) -> dict[str, Any]:
        """Return the fields as JSON values."""
        return asdict(self) | {"cost": str(self.cost), "seconds": round(self.seconds, 3)}


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happened: its kind, a sentence about it, and how far the run is."""

    kind: Kind
    text: str
    progress: Progress
