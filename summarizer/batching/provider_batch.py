"""The provider's batch service: the same requests at half the price, collected, sent, and read days later."""

from __future__ import annotations

import asyncio
import json
import os
import uuid
from contextlib import suppress
from typing import IO, TYPE_CHECKING, Any

from summarizer.batching.relay import longest_reply, prompt_size, request_key, tally
from summarizer.batching.replies import StopError
from summarizer.drafting.live.failures import LiveModelError, ModelUnavailableError, UnreadableBatchError

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterator
    from decimal import Decimal
    from pathlib import Path

    from summarizer.batching.assignment import Job
    from summarizer.batching.jobs import Jobs, StoredJob
    from summarizer.batching.replies import Replies
    from summarizer.drafting.live.batch_api import BatchApi, RemoteJob
    from summarizer.drafting.live.envelope import Answer

__all__ = ["DeferredError", "Mailbag", "Post"]

# The service takes fifty thousand requests and two hundred megabytes in one file.
MOST_REQUESTS = 50_000
MOST_BYTES = 190_000_000
# A request that failed so often is given up; each time may take a day.
_ROUNDS = 3
_ENDED = frozenset({"completed", "expired", "cancelled", "failed"})
_UNDER_WAY = frozenset({"validating", "in_progress", "finalizing", "cancelling"})
# Looks in a row at a batch that says nothing known of itself, before the run stops for it.
_MOST_ODD_LOOKS = 10


class DeferredError(Exception):
    """The reply that an article needs is not there yet; its request is in the mailbag."""


class Mailbag:
    """Carries the calls of a live drafter by collecting them: `LiveDrafter(settings, carry=mailbag)`."""

    def __init__(self, job: Job, replies: Replies, jobs: Jobs, *, spent: float = 0.0) -> None:
        """Collect for `job`; `spent` is what counts against the budget before the first request."""
        self._job = job
        self._replies = replies
        self._jobs = jobs
        self.spent = spent
        self._promised = 0.0
        self._file: IO[bytes] | None = None
        self._number = 0
        self._size = 0
        self._requests: list[tuple[bytes, str, Decimal | None]] = []
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
        """End the file that is being written; it is on disk, and so is what it holds, when this returns.

        Raises:
            OSError: It cannot be written. Nothing of it is sent.
        """
        if self._file is None:
            return
        file, self._file = self._file, None
        with file:
            file.flush()
            os.fsync(file.fileno())
        self._jobs.add_pending(self._number, self._requests)
        self._size = 0
        self._requests.clear()
        self._keys.clear()

    def _collect(self, key: bytes, body: dict[str, Any]) -> None:
        request = {"custom_id": key.hex(), "method": "POST", "url": "/v1/chat/completions", "body": body}
        line = json.dumps(request, ensure_ascii=False).encode("utf-8", "backslashreplace") + b"\n"
        most = self._promise(body)
        try:
            if self._file is not None and (
                len(self._requests) >= MOST_REQUESTS or self._size + len(line) > MOST_BYTES
            ):
                self.close()
            if self._file is None:
                self._open()
            assert self._file is not None  # noqa: S101 - just opened
            self._file.write(line)
        except OSError as error:
            raise StopError(
                f"the requests cannot be written beside the ledger ({error.strerror}): free some space"
            ) from error
        self._size += len(line)
        self._requests.append((key, tally.get().article, most))
        self._keys.add(key)

    def _promise(self, body: dict[str, Any]) -> Decimal | None:
        """Set aside what the request may cost at most, and return it; `None` when no price is known."""
        job = self._job
        if job.price is None:
            return None
        most = job.price.of_counts(prompt_size(body), longest_reply(body, job.settings))
        if job.budget is not None and self.spent + self._promised + float(most) > float(job.budget):
            raise StopError(
                f"the budget of {job.budget:.2f} US dollars may not suffice for more requests: raise it"
            )
        self._promised += float(most)
        return most

    def _open(self) -> None:
        name = uuid.uuid4().hex
        path = self._job.ledger.with_name(f"{self._job.ledger.name}.{name}.jsonl")
        self._number = self._jobs.begin(name, path.name)
        self._file = path.open("wb")


class Post:
    """Sends what was collected and brings back what came of it."""

    def __init__(self, api: BatchApi, jobs: Jobs, job: Job, *, poll: float, gives_up: bool = False) -> None:
        """Make the post of `job`; it gives up batches that nobody can read when it is told to."""
        self._api = api
        self._jobs = jobs
        self._job = job
        self._poll = poll
        self._gives_up = gives_up
        # Of jobs, by number: looks in a row that told nothing, and why they are not looked at any more.
        self._odd: dict[int, int] = {}
        self._troubles: dict[int, LiveModelError] = {}
        self._refused = ""

    async def settle(self, closed: asyncio.Event, tell: Callable[[str], None]) -> None:
        """Send every collected job, wait for all, store their results; return early when `closed`.

        What is wrong with one job keeps no other from being sent and read.

        Raises:
            StopError: The service refuses or cannot be reached; everything known is kept.
        """
        self._troubles.clear()
        for stored in self._jobs.open_jobs():
            await self._try(self._send, stored, tell)
        while (left := self._left()) and not closed.is_set():
            for stored in left:
                await self._try(self._look, stored, tell)
            if self._left():
                with suppress(TimeoutError):
                    await asyncio.wait_for(closed.wait(), self._poll)
        if self._gives_up:
            await self._give_up(tell)
        if self._refused:
            raise StopError(self._refused)
        for error in self._troubles.values():
            raise StopError(str(error)) from error

    def _left(self) -> list[StoredJob]:
        return [stored for stored in self._jobs.open_jobs() if stored.number not in self._troubles]

    async def _try(
        self,
        step: Callable[[StoredJob, Callable[[str], None]], Awaitable[None]],
        stored: StoredJob,
        tell: Callable[[str], None],
    ) -> None:
        try:
            await step(stored, tell)
        except LiveModelError as error:
            self._troubles[stored.number] = error

    async def _give_up(self, tell: Callable[[str], None]) -> None:
        """End the jobs that nobody can read, so that their requests go out again."""
        for stored in self._jobs.open_jobs():
            if isinstance(self._troubles.get(stored.number), UnreadableBatchError) and stored.batch:
                del self._troubles[stored.number]
                await asyncio.to_thread(self._jobs.store, stored.number, (), self._job.price, "batch_lost")
                tell(f"batch {stored.batch} is given up: its requests go out again")

    async def _send(self, stored: StoredJob, tell: Callable[[str], None]) -> None:
        path = self._path(stored)
        file = stored.input_file
        if stored.state == "writing" or (stored.state == "written" and not path.exists()):
            # The process ended while writing, or the file is gone: nothing of it was sent.
            self._jobs.drop(stored.number)
            path.unlink(missing_ok=True)
            return
        if stored.state == "written":
            file = await self._api.upload(path)
            self._jobs.update(stored.number, "uploaded", input_file=file)
        if stored.state in {"written", "uploaded"}:
            remote = await self._create(stored, file)
            self._jobs.update(stored.number, "created", batch=remote.id)
            path.unlink(missing_ok=True)
            tell(f"batch {remote.id} is sent")

    async def _create(self, stored: StoredJob, file: str) -> RemoteJob:
        """Return the job over the uploaded `file`, made only when there is none of its name yet."""
        # A process that ended right after creating a job left it without its id in the ledger.
        remote = await self._api.find(stored.name) if stored.state == "uploaded" else None
        if remote is not None:
            return remote
        try:
            return await self._api.create(file, stored.name)
        except ModelUnavailableError:
            # It may be there all the same.
            await asyncio.sleep(min(self._poll, 1.0))
            remote = await self._api.find(stored.name)
            if remote is None:
                raise
            return remote

    async def _look(self, stored: StoredJob, tell: Callable[[str], None]) -> None:
        remote = await self._api.look(stored.batch)
        if remote.state in _UNDER_WAY:
            self._odd.pop(stored.number, None)
            tell(f"batch {remote.id} is {remote.state}")
            return
        if remote.state not in _ENDED:
            self._note_odd(stored, remote, tell)
            return
        path = self._path(stored)
        try:
            for file in (remote.output_file, remote.error_file):
                if file:
                    await self._api.download(file, path.with_suffix(f".{file == remote.error_file:d}"))
            replies = await asyncio.to_thread(
                self._jobs.store,
                stored.number,
                _lines(path.with_suffix(".0"), path.with_suffix(".1")),
                self._job.price,
                f"batch_{remote.state}",
            )
        finally:
            for number in (0, 1):
                path.with_suffix(f".{number}").unlink(missing_ok=True)
        tell(f"batch {remote.id} {remote.state} with {replies} replies")
        if remote.state == "failed":
            self._refused = (
                f"the provider refuses the batch {remote.id}: {remote.error or 'it gives no reason'}"
            )

    def _note_odd(self, stored: StoredJob, remote: RemoteJob, tell: Callable[[str], None]) -> None:
        """Count a look that told nothing; a few may pass.

        Raises:
            UnreadableBatchError: There were too many.
        """
        state = f"in the state {remote.state!r}, which is not known" if remote.state else "in no state"
        looks = self._odd[stored.number] = self._odd.get(stored.number, 0) + 1
        if looks >= _MOST_ODD_LOOKS:
            self._odd.pop(stored.number)
            raise UnreadableBatchError(
                f"the batch {remote.id} is {state}, {looks} looks in a row: see at the provider what became "
                "of it; the same command looks again, --retry-failed gives it up and pays its requests again"
            )
        tell(f"batch {remote.id} is {state}")

    def _path(self, stored: StoredJob) -> Path:
        return self._job.ledger.with_name(stored.file)


def _lines(*paths: Path) -> Iterator[bytes]:
    """Yield the lines of those of the files that are there."""
    for path in paths:
        if path.exists():
            with path.open("rb") as file:
                yield from file
