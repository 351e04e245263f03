"""What is sent later: requests are collected into files, one article after the other, and not made."""

from __future__ import annotations

import json
import os
import uuid
from dataclasses import dataclass, field
from functools import partial
from typing import IO, TYPE_CHECKING, Any, Protocol

from summarizer.batching.relay import longest_reply, prompt_size, request_key, tally
from summarizer.batching.replies import StopError

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from decimal import Decimal

    from summarizer.batching.assignment import Job
    from summarizer.batching.jobs import Jobs
    from summarizer.batching.replies import Replies
    from summarizer.drafting.live.drafter import Carry
    from summarizer.drafting.live.envelope import Answer
    from summarizer.drafting.prices import Price
    from summarizer.drafting.settings import Settings

__all__ = ["DeferredError", "Deferring", "Mailbag"]

# A provider's service takes fifty thousand requests and two hundred megabytes in one file.
MOST_REQUESTS = 50_000
MOST_BYTES = 190_000_000
# A request that failed so often is given up; each time may take a day.
_ROUNDS = 3


class DeferredError(Exception):
    """The reply that an article needs is not there yet; its request is in the mailbag."""


class Deferring(Protocol):
    """Carries calls to models without making them, as a `Mailbag` does."""

    replayed: int

    def carry(self, *, is_reading: bool = False) -> Carry:
        """Return what answers the calls to the model that drafts, or else to the second reader."""
        ...

    async def wait(self, seconds: float) -> None:
        """Do what stands for a wait of so many `seconds` before the next call."""
        ...


@dataclass(slots=True)
class _Sack:
    """A file of requests that is being written; all of one kind."""

    number: int
    file: IO[bytes]
    size: int = 0
    requests: list[tuple[bytes, str, Decimal | None]] = field(
        default_factory=list["tuple[bytes, str, Decimal | None]"]
    )


class Mailbag:
    """Carries the calls to the models of a run by collecting them."""

    def __init__(self, job: Job, replies: Replies, jobs: Jobs, *, spent: float = 0.0) -> None:
        """Collect for `job`; `spent` is what counts against the budget before the first request."""
        self._job = job
        self._replies = replies
        self._jobs = jobs
        self.spent = spent
        self._promised = 0.0
        self._sacks: dict[str, _Sack] = {}
        self._keys: set[bytes] = set()
        self.replayed = 0

    def carry(self, *, is_reading: bool = False) -> Carry:
        """Return what collects the calls to the model that drafts, or else to the second reader.

        It is for `LiveDrafter(settings, carry=...)`. Of each request it returns the stored reply, or the
        last failure when it failed for good; it raises

            DeferredError: Neither is there; the request is collected.
            StopError: The budget does not allow another request, or there is no room to write it.
        """
        job = self._job
        if is_reading:
            assert job.reader is not None  # noqa: S101 - there is nobody else to read
            return partial(self._answer, job.reader, job.reader_price, is_reading)
        return partial(self._answer, job.settings, job.price, is_reading)

    async def _answer(
        self,
        settings: Settings,
        price: Price | None,
        is_reading: bool,  # noqa: FBT001 - bound at once
        body: dict[str, Any],
        _: Callable[[], Awaitable[Answer]],
    ) -> Answer:
        key = request_key(settings.base_url, body)
        found = self._replies.find(key)
        if found is not None:
            self.replayed += 1
            tally.get().add(found[1], is_reading=is_reading)
            return found[0]
        count, failure = self._jobs.failures(key)
        if failure is not None and (count >= _ROUNDS or not failure.is_passing):
            return failure
        if key not in self._keys and not self._jobs.is_pending(key):
            self._collect(key, body, self._promise(body, settings, price))
        raise DeferredError

    async def wait(self, _: float) -> None:
        """Wait for nothing: the answers are in the ledger."""

    def close(self) -> None:
        """End the files that are being written; they are on disk when this returns, and what they hold.

        Raises:
            OSError: One cannot be written. Nothing of it is sent.
        """
        for kind in list(self._sacks):
            self._end(kind)

    def _end(self, kind: str) -> None:
        sack = self._sacks.pop(kind)
        with sack.file as file:
            file.flush()
            os.fsync(file.fileno())
        self._jobs.add_pending(sack.number, sack.requests)
        self._keys.difference_update(key for key, _, _ in sack.requests)

    def _collect(self, key: bytes, body: dict[str, Any], most: Decimal | None) -> None:
        from summarizer.drafting.live.drafter import asked_for

        kind = asked_for()
        request = {"custom_id": key.hex(), "method": "POST", "url": "/v1/chat/completions", "body": body}
        line = json.dumps(request, ensure_ascii=False).encode("utf-8", "backslashreplace") + b"\n"
        try:
            sack = self._sacks.get(kind)
            if sack and (len(sack.requests) >= MOST_REQUESTS or sack.size + len(line) > MOST_BYTES):
                self._end(kind)
                sack = None
            sack = sack or self._open(kind)
            sack.file.write(line)
        except OSError as error:
            raise StopError(
                f"the requests cannot be written beside the ledger ({error.strerror}): free some space"
            ) from error
        sack.size += len(line)
        sack.requests.append((key, tally.get().article, most))
        self._keys.add(key)

    def _promise(self, body: dict[str, Any], settings: Settings, price: Price | None) -> Decimal | None:
        """Set aside what the request may cost at most, and return it; `None` when no price is known."""
        if price is None:
            return None
        budget = self._job.budget
        most = price.of_counts(prompt_size(body), longest_reply(body, settings))
        if budget is not None and self.spent + self._promised + float(most) > float(budget):
            raise StopError(
                f"the budget of {budget:.2f} US dollars may not suffice for more requests: raise it"
            )
        self._promised += float(most)
        return most

    def _open(self, kind: str) -> _Sack:
        name = uuid.uuid4().hex
        path = self._job.ledger.with_name(f"{self._job.ledger.name}.{name}.jsonl")
        number = self._jobs.begin(name, path.name, kind)
        sack = self._sacks[kind] = _Sack(number, path.open("wb"))
        return sack
