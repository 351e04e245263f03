"""The stand-in server of the batch benchmarks, in a process of its own: answers after a delay, may fail.

PYTHONPATH=.:tests .venv/bin/python bench/batch/server.py PORT [--faults SECONDS_OF_OUTAGE]
"""

from __future__ import annotations

import asyncio
import json
import random
import socket
import struct
import sys
import time
from collections import Counter

from aiohttp import web

from summarizer.model.assets import read_asset

DELAY = 0.2
DRAFT = json.dumps(json.loads(read_asset("prompts/brief/example/draft.json")), ensure_ascii=False)


def completion(text: str, finish: str = "stop") -> bytes:
    """Return the body of a completion."""
    message = {"role": "assistant", "content": text}
    written = 8192 if finish == "length" else 600
    usage = {"prompt_tokens": 4000, "completion_tokens": written, "total_tokens": 4000 + written}
    choices = [{"index": 0, "finish_reason": finish, "message": message}]
    return json.dumps({"id": "x", "object": "chat.completion", "choices": choices, "usage": usage}).encode()


GOOD = completion(DRAFT)
# What goes wrong, and in which share of the calls.
FAULTS = (
    ("reset", 0.02),
    ("429", 0.02),
    ("500", 0.02),
    ("garbage", 0.02),
    ("truncated", 0.01),
    ("timeout", 0.01),
)


def serve(port: int, *, outage: float | None) -> None:  # noqa: C901 - closures of one small server
    """Answer until killed; `GET /counts` tells how many requests had which fate."""
    counts: Counter[str] = Counter()
    chance = random.Random(1)
    began = 0.0

    def fate() -> str:
        nonlocal began
        if outage is None:
            return "good"
        began = began or time.monotonic()
        if 20 < time.monotonic() - began < 20 + outage:
            return "outage"
        drawn = chance.random()
        for name, share in FAULTS:
            if drawn < share:
                return name
            drawn -= share
        return "good"

    async def answer(request: web.Request) -> web.StreamResponse:
        await request.read()
        name = fate()
        counts[name] += 1
        if name == "outage":
            return web.Response(status=503, body=b"{}")
        await asyncio.sleep(3600 if name == "timeout" else DELAY)
        if name == "reset":
            assert request.transport is not None  # noqa: S101 - it is open while we answer
            sock: socket.socket = request.transport.get_extra_info("socket")
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            request.transport.abort()
        if name in {"429", "500"}:
            return web.Response(
                status=int(name), body=b"{}", headers={"retry-after": "0.2"} if name == "429" else {}
            )
        bodies = {"garbage": completion("garbage"), "truncated": completion(DRAFT[:200], "length")}
        return web.Response(body=bodies.get(name, GOOD), content_type="application/json")

    async def tell(_: web.Request) -> web.Response:
        return web.json_response(counts)

    application = web.Application(client_max_size=64 * 1024 * 1024)
    application.router.add_post("/v1/chat/completions", answer)
    application.router.add_get("/counts", tell)
    web.run_app(
        application,
        host="127.0.0.1",
        port=port,
        access_log=None,
        print=lambda *_: None,
        handler_cancellation=True,
    )


if __name__ == "__main__":
    serve(int(sys.argv[1]), outage=float(sys.argv[3]) if "--faults" in sys.argv else None)
