"""The Batch API of OpenAI and those who offer the same: files in, jobs, files out."""

from __future__ import annotations

import asyncio
import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, NoReturn, Self, TypeVar, cast
from urllib.parse import quote

import httpx2
import openai

from summarizer.drafting.live.envelope import LONGEST_ERROR
from summarizer.drafting.live.failures import (
    LiveModelError,
    ModelRejectedError,
    ModelUnavailableError,
    UnreadableBatchError,
)
from summarizer.drafting.live.traffic import FAULTS, LARGEST_REPLY, ReplyTooLargeError, Traffic, root_of
from summarizer.model.redaction import one_line

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping
    from pathlib import Path

    from summarizer.drafting.settings import Settings

__all__ = ["RESULT_KEY", "BatchApi", "RemoteJob"]

RESULT_KEY: Final = re.compile(rb'"custom_id"\s*:\s*"([0-9a-f]{32})"')
"""The name of a request within a line of a result file, found in a line that is no JSON, too."""

T = TypeVar("T")

# A file that was just made is refused with 403 or 404 for a while.
_NOT_READY = frozenset({403, 404, 408, 409, 425, 429})
_TRIES = 6
_NAME = "summarizer_job"
# What is read of the provider's lists and files at most.
_MOST_PAGES = 1000
_MOST_BYTES = 4 * 1024**3
_LONGEST_LINE = 16 * 1024**2
_NETWORK = (openai.APIConnectionError, httpx2.HTTPError, httpx2.StreamError, *FAULTS)


class _ShapeError(Exception):
    """An answer has not the shape that was asked for; it may have another time."""


@dataclass(frozen=True, slots=True)
class RemoteJob:
    """A batch as the provider tells of it.

    Attributes:
        id: The provider's id.
        state: `validating`, `in_progress`, `finalizing`, `completed`, `expired`, `failed`, `cancelled` ...
        output_file: Of answers, "" when there is none.
        error_file: Of requests without an answer, "" when there is none.
        error: Why the job as a whole failed, "" when it did not.
    """

    id: str
    state: str
    output_file: str = ""
    error_file: str = ""
    error: str = ""


class BatchApi:
    """A client of one provider's Batch API; an asynchronous context manager."""

    def __init__(self, settings: Settings, *, first_wait: float = 1.0) -> None:
        """Prepare to ask; what may pass is tried again after `first_wait` seconds, then twice that."""
        self._traffic = Traffic(settings, read_timeout=settings.call_timeout)
        self._client = self._traffic.client
        self._first_wait = first_wait

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._traffic.close()

    async def upload(self, path: Path) -> str:
        """Return the id under which the provider keeps the file of requests at `path`."""

        async def call() -> str:
            found: object = await self._client.files.create(file=path, purpose="batch")
            return _text(getattr(found, "id", None)) or _misshapen("no id of a file")

        return await self._try(call)

    async def create(self, file: str, name: str) -> RemoteJob:
        """Return the new job over the uploaded `file`; `name` is how `find` finds it. Never tried twice."""
        body = {
            "input_file_id": file,
            "endpoint": "/v1/chat/completions",
            "completion_window": "24h",
            "metadata": {_NAME: name},
        }
        try:
            response = await self._client.post("/batches", cast_to=httpx2.Response, body=body)
            return _job(_mapping_in(response))
        except (openai.APIError, _ShapeError, *_NETWORK) as error:
            raise self._failure(error) from error

    async def find(self, name: str) -> RemoteJob | None:
        """Return the job that was created under `name`, `None` when there is none."""
        after = ""
        for _ in range(_MOST_PAGES):
            more = f"&after={quote(after, safe='')}" if after else ""
            page = await self._get(f"/batches?limit=100{more}")
            jobs = [_mapping(job) for job in cast("list[object]", page["data"])]
            for job in jobs:
                if _mapping(job.get("metadata")).get(_NAME) == name:
                    return _job(job)
            last = _text(jobs[-1].get("id")) if jobs else ""
            if not page.get("has_more") or last in {"", after}:
                return None
            after = last
        return None

    async def look(self, job: str) -> RemoteJob:
        """Return how far the job with the id `job` is."""

        async def call() -> RemoteJob:
            path = f"/batches/{quote(job, safe='')}"
            found = _job(_mapping_in(await self._client.get(path, cast_to=httpx2.Response)))
            return found if found.id == job else _misshapen("another batch")

        return await self._try(call)

    async def download(self, file: str, path: Path) -> None:
        """Write a result file of the provider to `path`, whole.

        What ends in the middle, or is no result file, is fetched again. One that is empty, or whose last
        line is cut, each time is taken as it is.

        Raises:
            LiveModelError: It cannot be fetched, or holds no results.
        """
        tries = 0

        async def call() -> None:
            nonlocal tries
            tries += 1
            await self._fetch(file, path)
            has_results, is_whole = await asyncio.to_thread(_survey, path)
            if not has_results:
                _misshapen("no results")
            if not is_whole and tries < _TRIES:
                _misshapen("a file that is empty or cut off")

        await self._try(call)

    async def _fetch(self, file: str, path: Path) -> None:
        size = column = 0
        async with self._client.files.with_streaming_response.content(file) as response:
            with path.open("wb") as target:
                async for chunk in response.iter_bytes():
                    size += len(chunk)
                    if size > _MOST_BYTES:
                        _misshapen("a file without an end")
                    for part in chunk.splitlines(keepends=True):
                        # The rest of a line that is longer than any reply is left out: it is read as broken.
                        target.write(part if column < _LONGEST_LINE else b"\n" * part.endswith(b"\n"))
                        column = 0 if part.endswith(b"\n") else column + len(part)

    async def _get(self, path: str) -> Mapping[str, object]:
        async def call() -> Mapping[str, object]:
            page = _mapping_in(await self._client.get(path, cast_to=httpx2.Response))
            return page if isinstance(page.get("data"), list) else _misshapen("no list")

        return await self._try(call)

    async def _try(self, call: Callable[[], Awaitable[T]]) -> T:
        """Return what `call` gives, tried again while its failure may pass.

        Raises:
            LiveModelError: It does not pass.
        """
        wait = self._first_wait
        for left in range(_TRIES - 1, -1, -1):
            try:
                return await call()
            except openai.APIStatusError as error:
                if not left or not (error.status_code in _NOT_READY or error.status_code >= 500):
                    raise self._failure(error) from error
            except (openai.APIError, _ShapeError, *_NETWORK) as error:
                if not left or isinstance(root_of(error), ReplyTooLargeError):
                    raise self._failure(error) from error
            await asyncio.sleep(wait)
            wait *= 2
        raise AssertionError

    def _failure(self, error: Exception) -> LiveModelError:
        root = root_of(error)
        said = str(root)
        if isinstance(root, ReplyTooLargeError):
            said = f"its answer is longer than {LARGEST_REPLY} bytes"
        text = one_line(self._traffic.redactor.redact(said), LONGEST_ERROR)
        status = error.status_code if isinstance(error, openai.APIStatusError) else 500
        if status == 404 or isinstance(error, _ShapeError):
            return UnreadableBatchError(
                f"what the Batch API gives cannot be read ({text}): run the same command again later; "
                "--retry-failed gives the batch up and pays its requests again"
            )
        if status < 400:
            return ModelRejectedError(f"the Batch API has moved ({text}): set base_url to the new address")
        if status < 500:
            return ModelRejectedError(
                f"the Batch API refused the request ({text}): check the key, the model and base_url"
            )
        return ModelUnavailableError(
            f"the Batch API cannot be reached ({text}): run the same command again later"
        )


def _survey(path: Path) -> tuple[bool, bool]:
    """Return whether a file holds results, or nothing at all, and whether it has a last line, a whole one."""
    has_results, is_whole, is_empty = False, False, True
    with path.open("rb") as file:
        for line in file:
            is_empty = is_empty and not line.strip()
            has_results = has_results or RESULT_KEY.search(line) is not None
            is_whole = line.endswith((b"\n", b"}"))
    return has_results or is_empty, is_whole and not is_empty


def _mapping_in(response: httpx2.Response) -> Mapping[str, object]:
    try:
        found: object = json.loads(response.content)
    except (ValueError, RecursionError):
        _misshapen("no JSON")
    return _mapping(found) if isinstance(found, dict) else _misshapen("JSON of another shape")


def _mapping(value: object) -> Mapping[str, Any]:
    return cast("dict[str, Any]", value) if isinstance(value, dict) else {}


def _text(value: object) -> str:
    """Return a name or sentence of the provider's, one line of bounded length; "" for what is no text."""
    text = one_line(value[: 2 * LONGEST_ERROR], LONGEST_ERROR) if isinstance(value, str) else ""
    return text.encode("utf-8", "backslashreplace").decode()[:LONGEST_ERROR]


def _job(batch: Mapping[str, Any]) -> RemoteJob:
    data = _mapping(batch.get("errors")).get("data")
    faults = [_mapping(fault) for fault in cast("list[object]", data)] if isinstance(data, list) else []
    error = "; ".join(_text(fault.get("message")) or _text(fault.get("code")) for fault in faults[:3])
    return RemoteJob(
        _text(batch.get("id")) or _misshapen("no id of a batch"),
        _text(batch.get("status")).lower(),
        _text(batch.get("output_file_id")),
        _text(batch.get("error_file_id")),
        error[:LONGEST_ERROR],
    )


def _misshapen(what: str) -> NoReturn:
    raise _ShapeError(f"it answers with {what}")
