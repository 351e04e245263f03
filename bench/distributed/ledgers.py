"""Where a distributed job may keep what it paid: time for each reply, of ways that were tried.

    PYTHONPATH=. .venv/bin/python bench/distributed/ledgers.py 1000

Two processes, sixteen calls under way in each: a reply is looked for, its call recorded, the reply (2 kB)
stored so that a power cut does not lose it. The calls themselves take no time. After that a process looks all
of them up as a restarted job does, the opening of the store counted.
"""

from __future__ import annotations

import asyncio
import hashlib
import json
import multiprocessing
import os
import sys
import tempfile
import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from summarizer.batching.replies import Replies
from summarizer.distributed.ledger_client import Link, SharedReplies
from summarizer.distributed.ledger_server import Address, LedgerServer
from summarizer.drafting.live.envelope import Answer
from summarizer.model.provenance import Usage

if TYPE_CHECKING:
    from collections.abc import Callable

IN_FLIGHT = 16
ANSWER = Answer("ok", 200, "x" * 2000, Usage(prompt_tokens=1, completion_tokens=1), "", "")


class Keeps(Protocol):
    """A store of paid replies."""

    async def has(self, key: bytes) -> bool:
        """Return whether the reply to `key` is there."""
        ...

    async def put(self, key: bytes) -> None:
        """Record the call, then its reply, on disk when this returns."""
        ...


class InLedger:
    """The ledger: opened by each process, or asked over a connection."""

    def __init__(self, replies: Replies) -> None:
        self._replies = replies

    async def has(self, key: bytes) -> bool:
        """Return whether the reply is there."""
        return await self._replies.claim(key) is not None

    async def put(self, key: bytes) -> None:
        """Store it."""
        await self._replies.end(self._replies.begin(key, "a"), ANSWER, None, 0.1)
        self._replies.release(key)


class Shards:
    """A file for each process, to which it appends; at the start all are read."""

    def __init__(self, folder: Path) -> None:
        self._known: set[str] = set()
        for shard in folder.glob("*.jsonl"):
            with shard.open(encoding="utf-8") as lines:
                self._known |= {json.loads(line)["key"] for line in lines}
        self._file = os.open(folder / f"{os.getpid()}.jsonl", os.O_WRONLY | os.O_CREAT | os.O_APPEND)
        self._flush: asyncio.Task[None] | None = None

    async def has(self, key: bytes) -> bool:
        """Return whether the reply was there at the start, or is this process's own."""
        return key.hex() in self._known

    async def put(self, key: bytes) -> None:
        """Append it; those that come together share a flush."""
        line = json.dumps({"key": key.hex(), "text": ANSWER.text}) + "\n"
        os.write(self._file, line.encode())
        self._known.add(key.hex())
        if self._flush is None:
            self._flush = asyncio.create_task(self._sync())
        await asyncio.shield(self._flush)

    async def _sync(self) -> None:
        await asyncio.sleep(0.003)
        self._flush = None
        await asyncio.to_thread(os.fsync, self._file)


class Files:
    """A file for each reply, found by its name, as an object store would have it."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    async def has(self, key: bytes) -> bool:
        """Return whether the reply is there."""
        try:
            return bool((self._folder / key.hex()).read_bytes())
        except FileNotFoundError:
            return False

    async def put(self, key: bytes) -> None:
        """Write it beside, then name it."""
        await asyncio.to_thread(self._write, key)

    def _write(self, key: bytes) -> None:
        partial = self._folder / f".{key.hex()}"
        with partial.open("wb") as file:
            file.write(json.dumps({"text": ANSWER.text}).encode())
            file.flush()
            os.fsync(file.fileno())
        partial.replace(self._folder / key.hex())
        folder = os.open(self._folder, os.O_RDONLY)
        os.fsync(folder)
        os.close(folder)


def in_service(address: Address) -> Keeps:
    """Return the ledger, asked over a connection."""
    return InLedger(SharedReplies(Link(address), Link(address)))


def in_one_file(path: Path) -> Keeps:
    """Return the ledger, opened here."""
    return InLedger(Replies(path, 1))


def key_of(part: int, number: int) -> bytes:
    """Return the key of a request."""
    return hashlib.blake2b(f"{part} {number}".encode(), digest_size=16).digest()


def work(opens: Callable[[], Keeps], part: int, count: int, results: Any) -> None:  # noqa: ANN401
    """Pay `count` replies, and tell how long it took: seconds, and of the processor."""
    store = opens()

    async def pay() -> None:
        room = asyncio.Semaphore(IN_FLIGHT)

        async def one(number: int) -> None:
            key = key_of(part, number)
            async with room:
                if not await store.has(key):
                    await store.put(key)

        await asyncio.gather(*map(one, range(count)))

    began, used = time.monotonic(), time.process_time()
    asyncio.run(pay())
    results.put((time.monotonic() - began, time.process_time() - used))


def find_all(opens: Callable[[], Keeps], count: int) -> float:
    """Return the seconds that a restarted process needs to find every reply."""

    async def find() -> None:
        for number in range(2 * count):
            assert await store.has(key_of(number % 2, number // 2))  # noqa: S101 - none lost

    began = time.monotonic()
    store = opens()
    asyncio.run(find())
    return time.monotonic() - began


def main() -> None:
    """Print the table."""
    count = int(sys.argv[1]) // 2
    context = multiprocessing.get_context("spawn")
    print("| ledger | replies/s | processor ms a reply, in a worker | looked up again, ms each |")
    print("|---|---|---|---|")
    for kind in ("one file", "shards", "a file a reply", "service"):
        with tempfile.TemporaryDirectory(dir=".") as name:
            folder = Path(name)
            path = folder / "a.ledger"
            server = LedgerServer(path, None)
            address = server.listen()
            if kind != "service":
                server.close()
            ways: dict[str, Callable[[], Keeps]] = {
                "one file": partial(in_one_file, path),
                "shards": partial(Shards, folder),
                "a file a reply": partial(Files, folder),
                "service": partial(in_service, address),
            }
            opens = ways[kind]
            results = context.SimpleQueue()
            workers = [context.Process(target=work, args=(opens, part, count, results)) for part in range(2)]
            for worker in workers:
                worker.start()
            times = [results.get() for _ in workers]
            rate = 2 * count / max(seconds for seconds, _ in times)
            used = 1000 * sum(cpu for _, cpu in times) / (2 * count)
            found = 1000 * find_all(opens, count) / (2 * count)
            print(f"| {kind} | {rate:.0f} | {used:.2f} | {found:.3f} |", flush=True)
            if kind == "service":
                server.close()


if __name__ == "__main__":
    main()
