"""Asking a second model for its opinion of items: a request, and one more for what does not hold."""

from __future__ import annotations

from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from summarizer.drafting.drafted import estimate_tokens, spend_of
from summarizer.drafting.live.failures import LiveModelError
from summarizer.drafting.providers import split_model
from summarizer.drafting.settings import reader_settings, reads_elsewhere
from summarizer.model.reading import Reading, ReadingReply
from summarizer.model.schema import version_of
from summarizer.second_reader.asking import Asks, SecondReader, add_to, next_request, spent_fault
from summarizer.second_reader.hold import hold_reply, unread
from summarizer.second_reader.items import key_of
from summarizer.second_reader.prompt import build_reading, groups_of, parts_of, reading_version
from summarizer.second_reader.verifier import begin_verifying, verify_items

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Iterable, Sequence

    from summarizer.analysis.source import Source
    from summarizer.drafting.drafted import Drafted
    from summarizer.drafting.live.attempts import Timing
    from summarizer.drafting.live.client import Client
    from summarizer.drafting.prompt import Request
    from summarizer.drafting.settings import Settings
    from summarizer.second_reader.items import Item

__all__ = ["Asks", "SecondReader", "open_reader", "read_items"]

# What does not hold is asked for once more: a model that points astray twice will a third time.
_REQUESTS = 2


@asynccontextmanager
async def open_reader(
    settings: Settings, *, timing: Timing | None = None, client: Client | None = None
) -> AsyncGenerator[SecondReader | None]:
    """Give the second reader that complete `settings` name, `None` without one; close it afterwards.

    `timing` is where time and chance come from, so that tests can say. `client` makes the drafter's calls,
    and the reader's where it is at the same address.
    """
    its = reader_settings(settings)
    if its is None:
        yield None
        return
    # A model's packages take a second to import.
    from summarizer.drafting.live.drafter import LiveDrafter
    from summarizer.drafting.prices import find_price

    shared = None if reads_elsewhere(settings) else client
    async with LiveDrafter(its, timing=timing, client=shared) as asks:
        price = find_price(its.model)
        yield SecondReader(its.model, asks, its.reading_tokens, price, its.second_reader_dialect)


async def read_items(
    items: Iterable[Item], source: Source, reader: SecondReader, *, earlier: Reading | None = None
) -> Reading:
    """Return `earlier` with the opinions of those of `items` that it has none of.

    They are asked for in one request; those whose answer does not hold once more, told why. Of a long article
    each part gets a request of its own about all of them, and more items than a request may have are asked
    about in several. A verifier is asked about their claims, one at a time. Whatever comes back, or does not,
    is recorded: a reading never fails. Of an item that has no opinion afterwards the reason is on record.
    """
    reading = earlier or _begin(reader, source)
    known = {key_of(opinion.content) for opinion in reading.opinions}
    # Of two items with the same words one opinion is enough.
    left = tuple({item.key: item for item in items if item.key not in known}.values())
    if reader.is_verifier:
        return await verify_items(left, source, reader, reading)
    jobs = [_Job(group, part) for group in groups_of(left) for part in reading.parts or (None,)]
    fault = _too_much(jobs, source, reader, reading)
    for job in jobs:
        if fault:
            unasked = [unread(item, fault, part=job.part) for item in job.items]
            reading = add_to(reading, unasked, (), reader)
        else:
            reading, fault = await _read(job, source, reader, reading)
    return reading


@dataclass(frozen=True, slots=True)
class _Job:
    """What one request is about, and a second one where answers do not hold."""

    items: tuple[Item, ...]
    part: tuple[int, int] | None

    def request(self, source: Source, reader: SecondReader) -> Request:
        dialect = split_model(reader.model)[0].schema
        return build_reading(source, self.items, dialect=dialect, part=self.part)


def _too_much(jobs: Sequence[_Job], source: Source, reader: SecondReader, reading: Reading) -> str:
    """Return why several requests are not begun that the budget does not cover; "" where it may."""
    # A single request is made whatever it takes.
    if len(jobs) < 2:
        return ""
    requests = [job.request(source, reader).messages for job in jobs]
    needed = sum(map(estimate_tokens, requests)) + spend_of(reading.attempts, requests[0])
    if needed <= reader.tokens:
        return ""
    return (
        f"it was not read: that takes {len(jobs)} requests and some {needed:,} tokens, and reading_tokens "
        f"allows {reader.tokens:,}: raise it"
    )


async def _read(job: _Job, source: Source, reader: SecondReader, reading: Reading) -> tuple[Reading, str]:
    """Return `reading` with the opinions of one request, and why none may follow, "" if one may."""
    for _ in range(_REQUESTS):
        if not job.items:
            break
        request = job.request(source, reader)
        # Calls that nobody counted took one token for each four bytes of a request like this one.
        if reading.attempts and spend_of(reading.attempts, request.messages) >= reader.tokens:
            fault = spent_fault(reader)
            unasked = [unread(item, fault, part=job.part) for item in job.items if not item.fault]
            return add_to(reading, unasked, (), reader), fault
        number = next_request(reading)
        try:
            answer = await reader.asks.draft(request)
        except LiveModelError as error:
            outcome = error.attempts[-1].outcome if error.attempts else "no call was made"
            fault = f"no reply came ({outcome})"
            lost = [unread(item, fault, number=number, part=job.part) for item in job.items]
            failed = f"it was not read: a request before it failed ({outcome})"
            return add_to(reading, lost, error.attempts, reader), failed
        opinions = hold_reply(_as_reply(answer), job.items, source, number=number, part=job.part)
        reading = add_to(reading, opinions, answer.attempts, reader)
        held = zip(job.items, opinions, strict=True)
        job = replace(job, items=tuple(replace(i, fault=o.fault) for i, o in held if o.fault))
    return reading, ""


def _begin(reader: SecondReader, source: Source) -> Reading:
    if reader.is_verifier:
        return begin_verifying(reader.model)
    return Reading(
        model=reader.model,
        prompt_version=reading_version(),
        schema_version=version_of(split_model(reader.model)[0].schema, "reading"),
        parts=parts_of(source),
    )


def _as_reply(answer: Drafted) -> ReadingReply:
    if not isinstance(answer.draft, ReadingReply):
        raise TypeError(f"a reader answered with {type(answer.draft).__name__}, which is no reading")
    return answer.draft
