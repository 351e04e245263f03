"""Asking a second model for its opinion of items: one request, and one more for what does not hold."""

from __future__ import annotations

from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Protocol

from summarizer.drafting.drafted import spend_of, total_usage
from summarizer.drafting.live.failures import LiveModelError
from summarizer.drafting.providers import split_model
from summarizer.drafting.settings import reader_settings
from summarizer.model.reading import Reading, ReadingReply
from summarizer.model.schema import version_of
from summarizer.second_reader.hold import hold_reply, unread
from summarizer.second_reader.items import key_of
from summarizer.second_reader.prompt import build_reading, reading_version

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Iterable, Sequence

    from summarizer.analysis.source import Source
    from summarizer.drafting.drafted import Drafted
    from summarizer.drafting.live.attempts import Timing
    from summarizer.drafting.live.envelope import Asked
    from summarizer.drafting.prices import Price
    from summarizer.drafting.settings import Settings
    from summarizer.model.provenance import Attempt
    from summarizer.model.reading import Opinion
    from summarizer.second_reader.items import Item

__all__ = ["Asks", "SecondReader", "open_reader", "read_items"]

# What does not hold is asked for once more: a model that points astray twice will a third time.
_REQUESTS = 2


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
    """

    model: str
    asks: Asks
    tokens: int = 60_000
    price: Price | None = None


@asynccontextmanager
async def open_reader(
    settings: Settings, *, timing: Timing | None = None
) -> AsyncGenerator[SecondReader | None]:
    """Give the second reader that complete `settings` name, `None` without one; close it afterwards.

    `timing` is where time and chance come from, so that tests can say.
    """
    its = reader_settings(settings)
    if its is None:
        yield None
        return
    # A model's packages take a second to import.
    from summarizer.drafting.live.drafter import LiveDrafter
    from summarizer.drafting.prices import find_price

    async with LiveDrafter(its, timing=timing) as asks:
        yield SecondReader(its.model, asks, its.reading_tokens, find_price(its.model))


async def read_items(
    items: Iterable[Item], source: Source, reader: SecondReader, *, earlier: Reading | None = None
) -> Reading:
    """Return `earlier` with the opinions of those of `items` that it has none of.

    They are asked for in one request; those whose answer does not hold once more, told why. Whatever comes
    back, or does not, is recorded: a reading never fails. Of an item that has no opinion afterwards the
    reason is on record.
    """
    reading = earlier or Reading(
        model=reader.model,
        prompt_version=reading_version(),
        schema_version=version_of(split_model(reader.model)[0].schema, "reading"),
    )
    known = {key_of(opinion.content) for opinion in reading.opinions}
    # Of two items with the same words one opinion is enough.
    left = tuple({item.key: item for item in items if item.key not in known}.values())
    for _ in range(_REQUESTS):
        if not left:
            break
        request = build_reading(source, left, dialect=split_model(reader.model)[0].schema)
        # Calls that nobody counted took one token for each four bytes of a request like this one.
        if reading.attempts and spend_of(reading.attempts, request.messages) >= reader.tokens:
            fault = f"it was not read: the {reader.tokens:,} tokens that readings may take are used up"
            return _add(reading, [unread(item, fault) for item in left if not item.fault], (), reader)
        number = max((attempt.round for attempt in reading.attempts), default=0) + 1
        try:
            answer = await reader.asks.draft(request)
        except LiveModelError as error:
            outcome = error.attempts[-1].outcome if error.attempts else "no call was made"
            fault = f"no reply came ({outcome})"
            return _add(reading, [unread(i, fault, number=number) for i in left], error.attempts, reader)
        opinions = hold_reply(_as_reply(answer), left, source, number=number)
        reading = _add(reading, opinions, answer.attempts, reader)
        left = tuple(
            replace(item, fault=opinion.fault)
            for item, opinion in zip(left, opinions, strict=True)
            if opinion.fault
        )
    return reading


def _as_reply(answer: Drafted) -> ReadingReply:
    if not isinstance(answer.draft, ReadingReply):
        raise TypeError(f"a reader answered with {type(answer.draft).__name__}, which is no reading")
    return answer.draft


def _add(
    reading: Reading, opinions: Sequence[Opinion], attempts: Sequence[Attempt], reader: SecondReader
) -> Reading:
    """Return `reading` with what one more request came to."""
    number = max((attempt.round for attempt in reading.attempts), default=0) + 1
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
