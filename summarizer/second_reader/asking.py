"""Who is asked for opinions, what may be spent on it, and the record of what was asked."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from summarizer.drafting.drafted import total_usage
from summarizer.drafting.providers import is_verifier

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.drafting.drafted import Drafted
    from summarizer.drafting.live.envelope import Asked
    from summarizer.drafting.prices import Price
    from summarizer.drafting.providers import ReaderDialect
    from summarizer.model.provenance import Attempt
    from summarizer.model.reading import Opinion, Reading

__all__ = ["Asks", "SecondReader", "add_to", "next_request", "spent_fault"]


class Asks(Protocol):
    """Whoever can be asked; `summarizer.drafting.live.drafter.LiveDrafter` is one."""

    async def draft(self, request: Asked) -> Drafted:
        """Return the reply to `request`."""
        ...


@dataclass(frozen=True, slots=True)
class SecondReader:
    """A second model, and what may be spent on it.

    Attributes:
        model: `provider/model`.
        asks: Makes the calls; the same live machinery as for drafts.
        tokens: Once the readings of a brief have used so many, no further request is made.
        price: Of its tokens; `None` when it is not known.
        dialect: How it is asked; `None` where its name decides whether it is a verifier.
        at_once: How many claims a verifier is asked about at the same time.
    """

    model: str
    asks: Asks
    tokens: int = 60_000
    price: Price | None = None
    dialect: ReaderDialect | None = None
    at_once: int = 4

    @property
    def is_verifier(self) -> bool:
        """Whether it answers Yes or No about one claim at a time and points at nothing."""
        return is_verifier(self.model, self.dialect)


def add_to(
    reading: Reading, opinions: Sequence[Opinion], attempts: Sequence[Attempt], reader: SecondReader
) -> Reading:
    """Return `reading` with what one more request to `reader` came to."""
    number = next_request(reading)
    numbered = tuple(
        attempt.model_copy(update={"number": at, "round": number})
        for at, attempt in enumerate(attempts, start=len(reading.attempts) + 1)
    )
    made = reading.attempts + numbered
    usage = total_usage(made)
    return reading.model_copy(
        update={
            "opinions": reading.opinions + tuple(opinions),
            "attempts": made,
            "usage": usage,
            "cost": reader.price.of(usage) if reader.price else None,
        }
    )


def next_request(reading: Reading) -> int:
    """Return the number of the next request of `reading`."""
    return max((attempt.round for attempt in reading.attempts), default=0) + 1


def spent_fault(reader: SecondReader) -> str:
    """Return why something was not read once the budget of `reader` is used up."""
    return f"it was not read: the {reader.tokens:,} tokens that readings may take are used up"
