"""How many checks a second a server does, beside a bare FastAPI echo: `bench/serve/load.py [RATE] [SECONDS]`.

Both run on loopback with two workers and are asked in turn, RATE requests a second on a fixed schedule
(open loop): a request that is late counts from when it was due. Every article has 5,000 characters and is
another one. The client takes processor time of the same machine: its share is told, too.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import random
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import aiohttp

ROOT = Path(__file__).parents[2]
ECHO = """
from fastapi import FastAPI
from pydantic import BaseModel
class Asked(BaseModel):
    article: str
    brief: str
app = FastAPI()
@app.post("/v1/verify")
async def echo(asked: Asked) -> Asked:
    return asked
"""
SIZE = 5000
MOST_SECONDS = 120
CLAIMS = 3


def make_bodies(count: int, *, distinct: bool) -> list[bytes]:
    """Return requests: sentences of the examples in another order each, and some of them to be checked."""
    chance = random.Random(1)
    texts = [
        (ROOT / f"examples/{name}").read_text(encoding="utf-8")
        for name in (
            "beijing/article.txt",
            "wikinews-asylum/article.txt",
            "wikinews-shuttle/article.txt",
        )
        if (ROOT / f"examples/{name}").exists()
    ]
    paragraphs = [part for text in texts for part in text.split("\n\n") if len(part) > 80]
    bodies: list[bytes] = []
    for number in range(count):
        if distinct or not bodies:
            chosen = chance.sample(paragraphs, len(paragraphs))
            article = "\n\n".join([f"Edition {number}.", *chosen])[:SIZE]
        brief = " ".join(chance.sample([s for s in article.split(". ")[1:-1] if len(s) > 30], CLAIMS))
        bodies.append(json.dumps({"article": article, "brief": brief}).encode())
    return bodies


async def drive(url: str, bodies: list[bytes], rate: float) -> tuple[list[float], int, float]:
    """Send `bodies` at `rate` a second; return the seconds each took, failures, and the rate reached."""
    taken: list[float] = []
    failed = 0
    headers = {"content-type": "application/json"}
    connector = aiohttp.TCPConnector(limit=0)
    async with aiohttp.ClientSession(connector=connector, headers=headers) as session:
        begin = time.perf_counter() + 0.1

        async def send(body: bytes, due: float) -> None:
            nonlocal failed
            async with session.post(f"{url}/v1/verify", data=body) as response:
                await response.read()
                failed += response.status != 200
            taken.append(time.perf_counter() - due)

        tasks = []
        for number, body in enumerate(bodies):
            due = begin + number / rate
            await asyncio.sleep(max(0.0, due - time.perf_counter()))
            tasks.append(asyncio.create_task(send(body, due)))
        await asyncio.gather(*tasks)
        return taken, failed, len(bodies) / (time.perf_counter() - begin)


def free_port() -> int:
    """Return a port that nobody uses."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        port: int = listening.getsockname()[1]
        return port


def processor_seconds(process: int) -> float:
    """Return the processor time of a process, of those that it started, and of those that they started."""
    parents: dict[int, int] = {}
    used: dict[int, int] = {}
    for stat in Path("/proc").glob("[0-9]*/stat"):
        with contextlib.suppress(OSError):
            fields = stat.read_text(encoding="ascii", errors="replace").rpartition(")")[2].split()
            number = int(stat.parent.name)
            parents[number], used[number] = int(fields[1]), int(fields[11]) + int(fields[12])
    family = {process}
    while more := {number for number, parent in parents.items() if parent in family} - family:
        family |= more
    return sum(used.get(number, 0) for number in family) / os.sysconf("SC_CLK_TCK")


async def wait_for(url: str) -> None:
    """Wait until somebody answers there."""
    async with aiohttp.ClientSession() as session:
        for _ in range(600):
            try:
                async with session.get(f"{url}/readyz"):
                    return
            except aiohttp.ClientError:
                await asyncio.sleep(0.1)
    raise TimeoutError(url)


async def measure(name: str, command: list[str], url: str, runs: dict[str, list[bytes]], rate: float) -> None:
    """Start a server, ask it, and print what came of it."""
    environ = os.environ | {"PYTHONPATH": str(ROOT)}
    process = subprocess.Popen(command, cwd=ROOT, env=environ)  # noqa: S603, ASYNC220 - our own
    try:
        await wait_for(url)
        await drive(url, next(iter(runs.values()))[:50], rate / 4)
        for what, bodies in runs.items():
            before, own = processor_seconds(process.pid), time.process_time()
            begin = time.perf_counter()
            taken, failed, reached = await drive(url, bodies, rate)
            seconds = time.perf_counter() - begin
            used, driver = processor_seconds(process.pid) - before, time.process_time() - own
            p50, p99 = 1000 * statistics.median(taken), 1000 * statistics.quantiles(taken, n=100)[98]
            print(f"{name:7} {what:18} {reached:6.1f}/s  p50 {p50:8.1f} ms  p99 {p99:8.1f} ms", end="  ")
            each = 1000 * used / len(bodies)
            print(
                f"{failed} failed  {each:5.2f} ms of the processor each, client {driver / seconds:.2f} cores"
            )
    finally:
        process.terminate()
        process.wait(30)


async def main() -> None:
    """Measure the echo and the server, one after the other."""
    rate = float(sys.argv[1]) if len(sys.argv) > 1 else 200.0
    seconds = min(float(sys.argv[2]) if len(sys.argv) > 2 else 10.0, MOST_SECONDS)
    count = int(rate * seconds)
    runs: dict[str, Any] = {
        "every article new": make_bodies(count, distinct=True),
        "one article": make_bodies(count, distinct=False),
    }
    load = os.getloadavg()[0]
    print(f"{rate:g} requests a second for {seconds:g} s; load {load:.1f} on {os.cpu_count()} cores")
    with tempfile.TemporaryDirectory() as folder:
        echo = Path(folder, "echo.py")
        echo.write_text(ECHO, encoding="utf-8")  # noqa: ASYNC240 - nobody waits yet
        port = free_port()
        command = [sys.executable, "-m", "uvicorn", "echo:app", "--app-dir", folder, "--port", str(port)]
        command += ["--workers", "2", "--log-level", "error", "--no-access-log"]
        await measure("echo", command, f"http://127.0.0.1:{port}", runs, rate)
        port = free_port()
        command = [sys.executable, "-m", "summarizer", "serve", "--port", str(port), "--workers", "2"]
        command += ["--rate", "0", "--queue", "100000", "--store", f"{folder}/store"]
        await measure("verify", command, f"http://127.0.0.1:{port}", runs, rate)


if __name__ == "__main__":
    asyncio.run(main())
