"""A stand-in of the Batch API: files, jobs and result files over real HTTP, with what goes wrong in them."""

from __future__ import annotations

import asyncio
import json
import random
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Self

from aiohttp import web

__all__ = ["BatchStandIn"]

Answering = Callable[[dict[str, Any]], tuple[int, dict[str, Any]] | str]
"""From a request's body to status and body of its answer, or to an error's code."""


@dataclass(slots=True)
class BatchStandIn:
    """A Batch API on loopback; a context manager.

    Args:
        answering: What becomes of each request.
        looks: How often a job is looked at before it has ended.
        unready: How often each result file is refused with 403 before it is there.
        state: From the number of a job, from 1, to the state it ends in.
        spoil: From a result file, and how often it was asked for, to what is sent of it; `None` breaks off in
            the middle.
        told: From what is known of a job, and how often it was looked at, to what is told of it: JSON, or a
            page of HTML.
    """

    answering: Answering
    looks: int = 1
    unready: int = 0
    state: Callable[[int], str] = lambda _: "completed"
    spoil: Callable[[bytes, int], bytes | None] = lambda content, _: content
    told: Callable[[dict[str, Any], int], object] = lambda job, _: job
    files: dict[str, bytes] = field(default_factory=dict[str, bytes])
    jobs: list[dict[str, Any]] = field(default_factory=list[dict[str, Any]])
    requests: list[dict[str, Any]] = field(default_factory=list[dict[str, Any]])
    refused: dict[str, int] = field(default_factory=dict[str, int])
    looked: dict[str, int] = field(default_factory=dict[str, int])
    _loop: asyncio.AbstractEventLoop = field(default_factory=asyncio.new_event_loop)
    _stopping: asyncio.Event | None = None
    _thread: threading.Thread | None = None
    _port: int = 0

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._port}/v1"

    def __enter__(self) -> Self:
        ready = threading.Event()
        self._thread = threading.Thread(
            target=lambda: self._loop.run_until_complete(self._serve(ready)), daemon=True
        )
        self._thread.start()
        assert ready.wait(10)
        return self

    def __exit__(self, *_: object) -> None:
        assert self._stopping is not None
        assert self._thread is not None
        self._loop.call_soon_threadsafe(self._stopping.set)
        self._thread.join(10)
        self._loop.close()

    async def _serve(self, ready: threading.Event) -> None:
        self._stopping = asyncio.Event()
        application = web.Application(client_max_size=256 * 1024 * 1024)
        application.router.add_post("/v1/files", self._upload)
        application.router.add_get("/v1/files/{id}/content", self._content)
        application.router.add_post("/v1/batches", self._create)
        application.router.add_get("/v1/batches", self._list)
        application.router.add_get("/v1/batches/{id}", self._look)
        runner = web.AppRunner(application, access_log=None, shutdown_timeout=0.1)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        self._port = runner.addresses[0][1]
        ready.set()
        await self._stopping.wait()
        await runner.cleanup()

    def _keep(self, content: bytes) -> str:
        name = f"file-{len(self.files) + 1}"
        self.files[name] = content
        return name

    async def _upload(self, request: web.Request) -> web.Response:
        form = await request.post()
        part = form["file"]
        assert isinstance(part, web.FileField)
        content = part.file.read()
        described = {"id": self._keep(content), "object": "file", "bytes": len(content), "created_at": 1}
        return web.json_response({**described, "filename": part.filename, "purpose": form["purpose"]})

    async def _create(self, request: web.Request) -> web.Response:
        asked = await request.json()
        job = {
            "id": f"batch-{len(self.jobs) + 1}",
            "object": "batch",
            "endpoint": asked["endpoint"],
            "input_file_id": asked["input_file_id"],
            "completion_window": asked["completion_window"],
            "metadata": asked.get("metadata"),
            "status": "validating",
            "created_at": 1,
        }
        self.jobs.append(job)
        return web.json_response(job)

    async def _list(self, _: web.Request) -> web.Response:
        return web.json_response({"object": "list", "data": self.jobs, "has_more": False})

    async def _look(self, request: web.Request) -> web.Response:
        name = request.match_info["id"]
        job = next(job for job in self.jobs if job["id"] == name)
        self.looked[name] = self.looked.get(name, 0) + 1
        if self.looked[name] <= self.looks:
            job["status"] = "in_progress"
        elif "output_file_id" not in job:
            self._end(job, self.jobs.index(job) + 1)
        told = self.told(job, self.looked[name])
        if isinstance(told, str):
            return web.Response(text=told, content_type="text/html")
        return web.json_response(told)

    def _end(self, job: dict[str, Any], number: int) -> None:
        job["status"] = self.state(number)
        lines = [json.loads(line) for line in self.files[job["input_file_id"]].splitlines()]
        self.requests.extend(lines)
        if job["status"] == "failed":
            job["errors"] = {"object": "list", "data": [{"code": "bad", "message": "line 1 is wrong"}]}
            job["output_file_id"] = None
            return
        done: list[dict[str, Any]] = []
        failed: list[dict[str, Any]] = []
        for line in lines:
            found = self.answering(line["body"])
            name = {"id": "x", "custom_id": line["custom_id"]}
            if isinstance(found, str):
                failed.append({**name, "response": None, "error": {"code": found, "message": "no answer"}})
            else:
                status, body = found
                answer = {"status_code": status, "request_id": "r", "body": body}
                (done if status == 200 else failed).append({**name, "response": answer, "error": None})
        random.Random(number).shuffle(done)
        for key, rows in (("output_file_id", done), ("error_file_id", failed)):
            content = "".join(json.dumps(row) + "\n" for row in rows).encode()
            job[key] = self._keep(content) if rows else None

    async def _content(self, request: web.Request) -> web.StreamResponse:
        name = request.match_info["id"]
        self.refused[name] = self.refused.get(name, 0) + 1
        if self.refused[name] <= self.unready:
            return web.json_response({"error": {"message": "the file is not ready"}}, status=403)
        content = self.spoil(self.files[name], self.refused[name])
        if content is not None:
            return web.Response(body=content)
        response = web.StreamResponse()
        response.content_length = len(self.files[name])
        await response.prepare(request)
        await response.write(self.files[name][: len(self.files[name]) // 2])
        assert request.transport is not None
        request.transport.close()
        return response
