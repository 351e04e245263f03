"""The Batch API of OpenAI and those who offer the same: files in, jobs, files out."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Self, TypeVar

import openai

from summarizer.drafters.envelope import LONGEST_ERROR
from summarizer.drafters.failures import ModelRejectedError, ModelUnavailableError
from summarizer.drafters.traffic import FAULTS, LARGEST_REPLY, ReplyTooLargeError, Traffic, root_of
from summarizer.redaction import one_line

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable
    from pathlib import Path

    from openai.types import Batch

    from summarizer.settings import Settings

__all__ = ["BatchApi", "RemoteJob"]

T = TypeVar("T")

# A file that was just made is refused with 403 or 404 for a while.
_NOT_READY = frozenset({403, 404, 408, 409, 425, 429})
_TRIES = 6
_NAME = "summarizer_job"


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
        return (await self._try(lambda: self._client.files.create(file=path, purpose="batch"))).id

    async def create(self, file: str, name: str) -> RemoteJob:
        """Return the new job over the uploaded `file`; `name` is how `find` finds it. Never tried twice."""
        try:
            made = await self._client.batches.create(
                input_file_id=file,
                endpoint="/v1/chat/completions",
                completion_window="24h",
                metadata={_NAME: name},
            )
        except (openai.APIError, *FAULTS) as error:
            raise self._failure(error) from error
        return _job(made)

    async def find(self, name: str) -> RemoteJob | None:
        """Return the job that was created under `name`, `None` when there is none."""
        page = await self._try(lambda: self._client.batches.list(limit=100))
        while True:
            for batch in page.data:
                if (batch.metadata or {}).get(_NAME) == name:
                    return _job(batch)
            if not page.data or not page.has_next_page():
                return None
            page = await self._try(page.get_next_page)

    async def look(self, job: str) -> RemoteJob:
        """Return how far the job with the id `job` is."""
        return _job(await self._try(lambda: self._client.batches.retrieve(job)))

    async def read_lines(self, file: str) -> AsyncIterator[bytes]:
        """Yield the lines of a file of the provider, however long it is."""

        async def open_file() -> Any:  # noqa: ANN401 - the client's own streamed response
            return await self._client.files.with_streaming_response.content(file).__aenter__()

        response = await self._try(open_file)
        try:
            rest = b""
            async for chunk in response.iter_bytes():
                *lines, rest = (rest + chunk).split(b"\n")
                for line in lines:
                    yield line
            if rest:
                yield rest
        except (openai.APIError, *FAULTS) as error:
            raise self._failure(error) from error
        finally:
            await response.close()

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
            except (openai.APIConnectionError, *FAULTS) as error:
                if not left or isinstance(root_of(error), ReplyTooLargeError):
                    raise self._failure(error) from error
            await asyncio.sleep(wait)
            wait *= 2
        raise AssertionError

    def _failure(self, error: Exception) -> ModelRejectedError | ModelUnavailableError:
        root = root_of(error)
        said = str(root)
        if isinstance(root, ReplyTooLargeError):
            said = f"its answer, or a line of it, is longer than {LARGEST_REPLY} bytes"
        text = one_line(self._traffic.redactor.redact(said), LONGEST_ERROR)
        if isinstance(error, openai.APIStatusError) and error.status_code < 500:
            if error.status_code < 400:
                return ModelRejectedError(
                    f"the Batch API has moved ({text}): set base_url to the new address"
                )
            return ModelRejectedError(
                f"the Batch API refuses ({text}): check the key, the model and base_url"
            )
        return ModelUnavailableError(
            f"the Batch API cannot be reached ({text}): run the same command again later"
        )


def _job(batch: Batch) -> RemoteJob:
    faults = (batch.errors.data if batch.errors else None) or []
    error = "; ".join(fault.message or fault.code or "" for fault in faults[:3])
    return RemoteJob(
        batch.id,
        batch.status,
        batch.output_file_id or "",
        batch.error_file_id or "",
        one_line(error, LONGEST_ERROR),
    )
