"""Requests as files in OpenAI's batch format, for anything that can answer them; answers as files, too."""

from __future__ import annotations

import asyncio
import os
import shutil
from typing import TYPE_CHECKING

from summarizer.batching.replies import StopError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from summarizer.batching.assignment import Job
    from summarizer.batching.jobs import Jobs, StoredJob, Taken

__all__ = ["FilePost"]

_REQUESTS = ".jsonl"
_ANSWERS = ".answers.jsonl"
_LONGEST_LINE = 16 * 1024**2


class FilePost:
    """Puts what was collected into a folder, and takes the answers that it finds there."""

    def __init__(self, folder: Path, jobs: Jobs, job: Job, *, gives_up: bool = False) -> None:
        """Make the post of `job`; it gives up requests that have no answer when it is told to."""
        self._folder = folder
        self._jobs = jobs
        self._job = job
        self._gives_up = gives_up
        # The first time, the articles are to be gone through, whatever is there.
        self._is_first = True

    async def settle(self, closed: asyncio.Event, tell: Callable[[str], None]) -> None:
        """Write the files of requests that are new, and take the answers that are there.

        Raises:
            StopError: Nothing more can be done before somebody has answered; or a file cannot be read or
                written. Everything known is kept.
        """
        if closed.is_set():
            return
        is_new = False
        waiting: dict[str, int] = {}
        for stored in self._jobs.open_jobs():
            try:
                name = self._hand_over(stored, tell)
                if not name:
                    continue
                taken = await self._take(stored, name, tell)
            except OSError as error:
                raise StopError(
                    f"{error.filename or self._folder} cannot be read or written "
                    f"({error.strerror or error}): check it and its permissions"
                ) from error
            is_new |= taken.replies + taken.failures > 0
            if taken.left:
                waiting[name] = taken.left
        if self._gives_up:
            waiting.clear()
        if waiting and not is_new and not self._is_first:
            raise StopError(self._ask(waiting), sum(waiting.values()))
        self._is_first = self._gives_up = False

    def _hand_over(self, stored: StoredJob, tell: Callable[[str], None]) -> str:
        """Put the requests of a job into the folder, if they are new; return their name, "" for none."""
        path = self._job.ledger.with_name(stored.file)
        if self._jobs.drop_unfinished(stored, path):
            return ""
        if stored.state in {"uploaded", "created"}:
            raise StopError(
                f"a batch is still with the provider ({stored.batch or stored.input_file}): run with "
                "--via provider-batch until it is read"
            )
        if stored.state == "written":
            name = f"{stored.kind}-{stored.number}-{stored.name[:8]}"
            self._folder.mkdir(parents=True, exist_ok=True)
            _copy(path, self._folder / f"{name}{_REQUESTS}")
            self._jobs.update(stored.number, "handed", input_file=name)
            path.unlink(missing_ok=True)
            pending = self._jobs.count_pending(stored.number)
            tell(f"{_count(pending, 'request is', 'requests are')} in {name}{_REQUESTS}")
            return name
        return stored.input_file

    async def _take(self, stored: StoredJob, name: str, tell: Callable[[str], None]) -> Taken:
        """Store the answers to the requests of this name, as far as they are there."""
        path = self._folder / f"{name}{_ANSWERS}"
        taken = await asyncio.to_thread(self._jobs.take, stored.number, _lines(path), self._job.price_of)
        if path.exists() and (self._is_first or taken.replies + taken.failures):
            tell(f"{path.name}: {_describe(taken)}")
        if taken.left and self._gives_up:
            price = self._job.price_of(stored.kind)
            await asyncio.to_thread(self._jobs.store, stored.number, (), price, "file_unanswered")
            left = _count(taken.left, "request is", "requests are")
            tell(f"{name}{_REQUESTS}: {left} given up, and written again")
        return taken

    def _ask(self, waiting: dict[str, int]) -> str:
        shares = [f" ({left})" if len(waiting) > 1 else "" for left in waiting.values()]
        files = [f"{self._folder / name}{_REQUESTS}" for name in waiting]
        listed = ", ".join(map("".join, zip(files, shares, strict=True)))
        count = _count(sum(waiting.values()), "request waits for its answer", "requests wait for answers")
        answers = f"{self._folder / next(iter(waiting))}{_ANSWERS}"
        if len(waiting) > 1:
            answers = f"NAME{_ANSWERS} beside each NAME{_REQUESTS}"
        return f"{count} in {listed}: write the answers to {answers}, then run the same command again"


def _describe(taken: Taken) -> str:
    """Return what a file of answers came to, in words."""
    passed = [
        _count(taken.twice, "second answer to a request", "second answers to requests"),
        _count(taken.strange, "answer to no request of this run", "answers to no request of this run"),
        _count(taken.unread, "line that is not an answer", "lines that are not answers"),
    ]
    parts = [
        _count(taken.replies, "new reply", "new replies") or "no new reply",
        _count(taken.failures, "failed request, which is written again", "failed requests, written again"),
        "passed over: " * any(passed) + ", ".join(part for part in passed if part),
        _count(taken.left, "request has no answer yet", "requests have no answer yet"),
    ]
    return "; ".join(part for part in parts if part)


def _count(number: int, one: str, more: str) -> str:
    return f"{number} {one if number == 1 else more}" if number else ""


def _copy(path: Path, to: Path) -> None:
    """Copy a file so that it is there whole or not at all."""
    part = to.with_name(f".{to.name}.part")
    with path.open("rb") as source, part.open("wb") as target:
        shutil.copyfileobj(source, target)
        target.flush()
        os.fsync(target.fileno())
    part.replace(to)


def _lines(path: Path) -> Iterator[bytes]:
    """Yield the lines of a file, none when it is not there; of a line that is too long, its beginning."""
    if not path.exists():
        return
    with path.open("rb") as file:
        while line := file.readline(_LONGEST_LINE):
            rest = line
            while len(rest) == _LONGEST_LINE and not rest.endswith(b"\n"):
                rest = file.readline(_LONGEST_LINE)
                line = line[:1000]
            yield line
