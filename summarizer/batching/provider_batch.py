"""The provider's batch service: the same requests at half the price, sent as files, and read days later."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from typing import TYPE_CHECKING

from summarizer.batching.assignment import READING
from summarizer.batching.replies import StopError
from summarizer.drafting.live.failures import LiveModelError, ModelUnavailableError, UnreadableBatchError

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterator
    from pathlib import Path

    from summarizer.batching.assignment import Job
    from summarizer.batching.jobs import Jobs, StoredJob
    from summarizer.drafting.live.batch_api import BatchApi, RemoteJob

__all__ = ["Post"]

_ENDED = frozenset({"completed", "expired", "cancelled", "failed"})
_UNDER_WAY = frozenset({"validating", "in_progress", "finalizing", "cancelling"})
# Looks in a row at a batch that says nothing known of itself, before the run stops for it.
_MOST_ODD_LOOKS = 10


class Post:
    """Sends what was collected and brings back what came of it."""

    def __init__(  # noqa: PLR0913 - the two models, and how they are asked
        self,
        drafts: BatchApi | None,
        readings: BatchApi | None,
        jobs: Jobs,
        job: Job,
        *,
        poll: float,
        gives_up: bool = False,
    ) -> None:
        """Make the post of `job`, by the services of the model that drafts and of the second reader.

        It gives up batches that nobody can read when it is told to.
        """
        self._drafts = drafts
        self._readings = readings
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

    def _api(self, stored: StoredJob) -> BatchApi:
        """Return the service that a job is with.

        Raises:
            StopError: The run asks that model no more.
        """
        api = self._readings if stored.kind == READING else self._drafts
        if api is None:
            raise StopError(
                f"a batch of kind {stored.kind} is still open, but its model is not set: give the "
                "same --model and --second-reader as before"
            )
        return api

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
                price = self._job.price_of(stored.kind)
                await asyncio.to_thread(self._jobs.store, stored.number, (), price, "batch_lost")
                tell(f"batch {stored.batch} is given up: its requests are sent again")

    async def _send(self, stored: StoredJob, tell: Callable[[str], None]) -> None:
        path = self._path(stored)
        file = stored.input_file
        if self._jobs.drop_unfinished(stored, path):
            return
        if stored.state == "written":
            file = await self._api(stored).upload(path)
            self._jobs.update(stored.number, "uploaded", input_file=file)
        if stored.state in {"written", "uploaded"}:
            remote = await self._create(stored, file)
            self._jobs.update(stored.number, "created", batch=remote.id)
            path.unlink(missing_ok=True)
            tell(f"batch {remote.id} is sent")

    async def _create(self, stored: StoredJob, file: str) -> RemoteJob:
        """Return the job over the uploaded `file`, made only when there is none of its name yet."""
        # A process that ended right after creating a job left it without its id in the ledger.
        remote = await self._api(stored).find(stored.name) if stored.state == "uploaded" else None
        if remote is not None:
            return remote
        try:
            return await self._api(stored).create(file, stored.name)
        except ModelUnavailableError:
            # It may be there all the same.
            await asyncio.sleep(min(self._poll, 1.0))
            remote = await self._api(stored).find(stored.name)
            if remote is None:
                raise
            return remote

    async def _look(self, stored: StoredJob, tell: Callable[[str], None]) -> None:
        remote = await self._api(stored).look(stored.batch)
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
                    await self._api(stored).download(
                        file, path.with_suffix(f".{file == remote.error_file:d}")
                    )
            replies = await asyncio.to_thread(
                self._jobs.store,
                stored.number,
                _lines(path.with_suffix(".0"), path.with_suffix(".1")),
                self._job.price_of(stored.kind),
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
        state = f"in the unknown state {remote.state!r}" if remote.state else "in no state"
        looks = self._odd[stored.number] = self._odd.get(stored.number, 0) + 1
        if looks >= _MOST_ODD_LOOKS:
            self._odd.pop(stored.number)
            raise UnreadableBatchError(
                f"the batch {remote.id} is still {state} after {looks} looks: ask the "
                "provider what became of it; the same command looks again, --retry-failed gives the "
                "batch up and pays for its requests again"
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
