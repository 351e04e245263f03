"""Asking a second model for its opinion of items: one request, and one more for what does not hold."""

from __future__ import annotations

from contextlib import asynccontextmanager
from dataclasses import replace
from typing import TYPE_CHECKING

from summarizer.drafting.drafted import spend_of
from summarizer.drafting.live.failures import LiveModelError
from summarizer.drafting.providers import split_model
from summarizer.drafting.settings import reader_settings
from summarizer.model.reading import Reading, ReadingReply
from summarizer.model.schema import version_of
from summarizer.second_reader.asking import Asks, SecondReader, add_to, spent_fault
from summarizer.second_reader.hold import hold_reply, unread
from summarizer.second_reader.items import key_of
from summarizer.second_reader.prompt import build_reading, reading_version
from summarizer.second_reader.verifier import begin_verifying, verify_items

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Iterable

    from summarizer.analysis.source import Source
    from summarizer.drafting.drafted import Drafted
    from summarizer.drafting.live.attempts import Timing
    from summarizer.drafting.settings import Settings
    from summarizer.second_reader.items import Item

__all__ = ["Asks", "SecondReader", "open_reader", "read_items"]

# What does not hold is asked for once more: a model that points astray twice will a third time.
_REQUESTS = 2


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
        price = find_price(its.model)
        yield SecondReader(its.model, asks, its.reading_tokens, price, its.second_reader_dialect)


async def read_items(
    items: Iterable[Item], source: Source, reader: SecondReader, *, earlier: Reading | None = None
) -> Reading:
    """Return `earlier` with the opinions of those of `items` that it has none of.

    They are asked for in one request; those whose answer does not hold once more, told why. A verifier is
    asked about their claims, one at a time. Whatever comes back, or does not, is recorded: a reading never
    fails. Of an item that has no opinion afterwards the reason is on record.
    """
    reading = earlier or _begin(reader)
    known = {key_of(opinion.content) for opinion in reading.opinions}
    # Of two items with the same words one opinion is enough.
    left = tuple({item.key: item for item in items if item.key not in known}.values())
    if reader.is_verifier:
        return await verify_items(left, source, reader, reading)
    for _ in range(_REQUESTS):
        if not left:
            break
        request = build_reading(source, left, dialect=split_model(reader.model)[0].schema)
        # Calls that nobody counted took one token for each four bytes of a request like this one.
        if reading.attempts and spend_of(reading.attempts, request.messages) >= reader.tokens:
            return add_to(
                reading, [unread(item, spent_fault(reader)) for item in left if not item.fault], (), reader
            )
        number = max((attempt.round for attempt in reading.attempts), default=0) + 1
        try:
            answer = await reader.asks.draft(request)
        except LiveModelError as error:
            outcome = error.attempts[-1].outcome if error.attempts else "no call was made"
            fault = f"no reply came ({outcome})"
            return add_to(reading, [unread(i, fault, number=number) for i in left], error.attempts, reader)
        opinions = hold_reply(_as_reply(answer), left, source, number=number)
        reading = add_to(reading, opinions, answer.attempts, reader)
        left = tuple(
            replace(item, fault=opinion.fault)
            for item, opinion in zip(left, opinions, strict=True)
            if opinion.fault
        )
    return reading


def _begin(reader: SecondReader) -> Reading:
    if reader.is_verifier:
        return begin_verifying(reader.model)
    return Reading(
        model=reader.model,
        prompt_version=reading_version(),
        schema_version=version_of(split_model(reader.model)[0].schema, "reading"),
    )


def _as_reply(answer: Drafted) -> ReadingReply:
    if not isinstance(answer.draft, ReadingReply):
        raise TypeError(f"a reader answered with {type(answer.draft).__name__}, which is no reading")
    return answer.draft
