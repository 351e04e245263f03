"""What happens in a batch, as those who watch it are told."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from decimal import Decimal
from typing import Any, Literal

__all__ = ["Event", "Progress"]

Kind = Literal[
    "started",
    "counted",
    "progress",
    "article",
    "cooldown",
    "retried",
    "budget",
    "stopping",
    "waiting",
    "job",
    "finished",
]


@dataclass(slots=True)
class Progress:
    """How far a run is.

    Attributes:
        done: Articles with an outcome, earlier runs included.
        known: Those of them that earlier runs had finished.
        total: Articles of the input, `None` until its end was seen.
        expected: Articles that it seems to have, counted ahead; `None` when that cannot be told.
        in_flight: Articles under way.
        calls: HTTP calls of this run.
        retried: Those of them that asked the same again, as the first answer was none.
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
    expected: int | None = None
    in_flight: int = 0
    calls: int = 0
    retried: int = 0
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
    """One thing that happened.

    Attributes:
        kind: What sort of thing.
        text: A sentence about it, "" where the figures say all.
        progress: How far the run is.
        article: Of `article` events, the id of the article that has an outcome now.
        outcome: What it came to: `ok`, `edited`, `duplicate`, or a failure's code.
    """

    kind: Kind
    text: str
    progress: Progress
    article: str = ""
    outcome: str = ""
