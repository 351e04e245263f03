"""The provider's batch service: the same requests at half the price, collected, sent, and read days later."""

from __future__ import annotations

import asyncio
import json
import os
import uuid
from contextlib import suppress
from typing import IO, TYPE_CHECKING, Any

from summarizer.batching.relay import request_key, tally
from summarizer.batching.replies import StopError
from summarizer.drafters.failures import LiveModelError

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable
    from pathlib import Path

    from summarizer.batching.jobs import Jobs, StoredJob
    from summarizer.batching.maker import Job
    from summarizer.batching.replies import Replies
    from summarizer.drafters.batch_api import BatchApi, RemoteJob
    from summarizer.drafters.envelope import Answer

__all__ = ["DeferredError", "Mailbag", "Post"]

# The service takes fifty thousand requests and two hundred megabytes in one file.
MOST_REQUESTS = 50_000
MOST_BYTES = 190_000_000
# A request that failed so often is given up; each time may take a day.
_ROUNDS = 3
_ENDED = frozenset({"completed", "expired", "cancelled", "failed"})


class DeferredError(Exception):
    """The reply that an article needs is not there yet; its request is in the mailbag."""


class Mailbag:
    """Carries the calls of a live drafter by collecting them: `LiveDrafter(settings, carry=mailbag)`."""

    def __init__(self, job: Job, replies: Replies, jobs: Jobs, *, spent: float) -> None:
        self._job = job
        self._replies = replies
        self._jobs = jobs
        self._spent = spent
        self._promised = 0.0
        self._file: IO[bytes] | None = None
        self._number = 0
        self._size = 0
        self._requests: list[tuple[bytes, str]] = []
        self._keys: set[bytes] = set()
        self.replayed = 0

    async def __call__(self, body: dict[str, Any], _: Callable[[], Awaitable[Answer]]) -> Answer:
        """Return the stored reply to `body`, or its last failure when it failed for good.

        Raises:
            DeferredError: Neither is there; the request is collected.
            StopError: The budget does not allow another request.
        """
        key = request_key(self._job.settings.base_url, body)
        found = self._replies.find(key)
        if found is not None:
            self.replayed += 1
            tally.get().add(found[1])
            return found[0]
        count, failure = self._jobs.failures(key)
        if failure is not None and (count >= _ROUNDS or not failure.is_passing):
            return failure
        if key not in self._keys and not self._jobs.is_pending(key):
            self._collect(key, body)
        raise DeferredError

    def close(self) -> None:
        """End the file that is being written; it is on disk, and so is what it holds, when this returns."""
        if self._file is None:
            return
        self._file.flush()
        os.fsync(self._file.fileno())
        self._file.close()
        self._jobs.add_pending(self._number, self._requests)
        self._file, self._size = None, 0
        self._requests.clear()
        self._keys.clear()

    def _collect(self, key: bytes, body: dict[str, Any]) -> None:
        request = {"custom_id": key.hex(), "method": "POST", "url": "/v1/chat/completions", "body": body}
        line = json.dumps(request, ensure_ascii=False).encode("utf-8", "backslashreplace") + b"\n"
        self._promise(len(line))
        if self._file is not None and (
            len(self._requests) >= MOST_REQUESTS or self._size + len(line) > MOST_BYTES
        ):
            self.close()
        if self._file is None:
            self._open()
        assert self._file is not None  # noqa: S101 - just opened
        self._file.write(line)
        self._size += len(line)
        self._requests.append((key, tally.get().article))
        self._keys.add(key)

    def _promise(self, size: int) -> None:
        job = self._job
        if job.budget is None or job.price is None:
            return
        self._promised += float(job.price.of_counts(size // 3, job.settings.max_tokens))
        if self._spent + self._promised > float(job.budget):
            raise StopError(
                f"the budget of {job.budget:.2f} US dollars may not suffice for more requests: raise it"
            )

    def _open(self) -> None:
        name = uuid.uuid4().hex
        path = self._job.ledger.with_name(f"{self._job.ledger.name}.{name}.jsonl")
        self._number = self._jobs.begin(name, path.name)
        self._file = path.open("wb")


class Post:
    """Sends what was collected and brings back what came of it."""

    def __init__(self, api: BatchApi, jobs: Jobs, job: Job, *, poll: float) -> None:
        self._api = api
        self._jobs = jobs
        self._job = job
        self._poll = poll

    async def settle(self, closed: asyncio.Event, tell: Callable[[str], None]) -> None:
        """Send every collected job, wait for all, store their results; return early when `closed`.

        Raises:
            StopError: The service refuses or cannot be reached; everything known is kept.
        """
        try:
            for stored in self._jobs.open_jobs():
                await self._send(stored, tell)
            while (left := self._jobs.open_jobs()) and not closed.is_set():
                for stored in left:
                    await self._look(stored, tell)
                if self._jobs.open_jobs():
                    with suppress(TimeoutError):
                        await asyncio.wait_for(closed.wait(), self._poll)
        except LiveModelError as error:
            raise StopError(str(error)) from error

    async def _send(self, stored: StoredJob, tell: Callable[[str], None]) -> None:
        path = self._path(stored)
        file = stored.input_file
        if stored.state == "writing":
            # The process ended while writing: nothing of it was sent.
            self._jobs.drop(stored.number)
            path.unlink(missing_ok=True)
            return
        if stored.state == "written":
            file = await self._api.upload(path)
            self._jobs.update(stored.number, "uploaded", input_file=file)
        if stored.state in {"written", "uploaded"}:
            # A process that ended right after creating a job left it without its id in the ledger.
            remote = await self._api.find(stored.name) if stored.state == "uploaded" else None
            remote = remote or await self._api.create(file, stored.name)
            self._jobs.update(stored.number, "created", batch=remote.id)
            path.unlink(missing_ok=True)
            tell(f"batch {remote.id} is sent")

    async def _look(self, stored: StoredJob, tell: Callable[[str], None]) -> None:
        remote = await self._api.look(stored.batch)
        if remote.state not in _ENDED:
            tell(f"batch {remote.id} is {remote.state}")
            return
        replies = await self._jobs.store(
            stored.number, self._results(remote), self._job.price, f"batch_{remote.state}"
        )
        tell(f"batch {remote.id} {remote.state} with {replies} replies")
        if remote.state == "failed":
            raise StopError(
                f"the provider refuses the batch {remote.id}: {remote.error or 'it gives no reason'}"
            )

    async def _results(self, remote: RemoteJob) -> AsyncIterator[bytes]:
        for file in (remote.output_file, remote.error_file):
            if file:
                async for line in self._api.read_lines(file):
                    yield line

    def _path(self, stored: StoredJob) -> Path:
        return self._job.ledger.with_name(stored.file)
