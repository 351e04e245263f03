"""Requests a second and client CPU of model calls and of a batch, against a server that answers after 200 ms.

    PYTHONPATH=. .venv/bin/python bench/batch/speed.py            # each row in a process of its own
    PYTHONPATH=. .venv/bin/python bench/batch/speed.py call batch # those rows alone

Rows: a bare aiohttp loop; openai and instructor as their documentation uses them; our model call; the whole
batch (read, prompt, call, parse, check, edit, record), also with two processes. One server, in a process of
its own, serves all rows. A row makes at least ten calls for each in flight. Imports, articles, requests and a
first call are made before the clock starts (not for the batch, where all counts). Our calls run with what is
loaded frozen out of Python's collector, as in a batch; the others as they come. CPU is of the client alone,
its processes included. Articles are of 5 kB.
"""

from __future__ import annotations

import asyncio
import json
import resource
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence

T = TypeVar("T")
PORT = 8790
URL = f"http://127.0.0.1:{PORT}/v1"
# Calls of a row, and for each in flight: the first and the last, made beside fewer others, must weigh little.
LEAST = 1000
ROUNDS = 10
# Seconds of a row.
LONGEST = 300
ROWS = (
    *(
        (kind, concurrency, 1)
        for kind in ("aiohttp", "openai", "instructor", "call", "batch")
        for concurrency in (50, 200, 500)
    ),
    ("batch", 50, 2),
)


def calls(concurrency: int) -> int:
    """Return how many calls a row makes."""
    return max(LEAST, ROUNDS * concurrency)


def texts(count: int) -> list[str]:
    """Return `count` articles of about 5 kB."""
    from summarizer.model.assets import read_asset

    article = read_asset("prompts/brief/example/article.txt").strip()
    whole = (article + "\n\n") * (5000 // len(article) + 1)
    return [f"{whole[:5000]} Lot {number} follows." for number in range(count)]


async def limited(concurrency: int, things: Sequence[T], call: Callable[[T], Awaitable[object]]) -> None:
    """Make one call for each of `things`, at most `concurrency` at the same time; count those that fail."""
    room = asyncio.Semaphore(concurrency)

    async def one(thing: T) -> None:
        async with room:
            try:
                await call(thing)
            except Exception as error:  # noqa: BLE001 - whatever a client raises is its result
                FAILED[type(error).__name__] += 1

    # The first call of each client imports more, and sets up its transport.
    await one(things[0])
    START[:] = [time.monotonic(), cpu()]
    await asyncio.gather(*(one(thing) for thing in things))


async def run_aiohttp(concurrency: int) -> None:
    """Post the same amount of text with nothing around it."""
    import aiohttp

    async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=concurrency)) as session:

        async def call(text: str) -> None:
            body = {"model": "m", "messages": [{"role": "user", "content": text}]}
            async with session.post(f"{URL}/chat/completions", json=body) as response:
                json.loads(await response.read())

        await limited(concurrency, texts(calls(concurrency)), call)


async def run_openai(concurrency: int) -> None:
    """Call openai's client as it comes."""
    import openai

    async with openai.AsyncOpenAI(base_url=URL, api_key="x", timeout=60) as client:

        async def call(text: str) -> None:
            await client.chat.completions.create(model="m", messages=[{"role": "user", "content": text}])

        await limited(concurrency, texts(calls(concurrency)), call)


async def run_instructor(concurrency: int) -> None:
    """Call instructor as its documentation does."""
    import instructor
    import openai

    from summarizer.model.draft import Draft

    async with openai.AsyncOpenAI(base_url=URL, api_key="x", timeout=60) as raw:
        client = instructor.from_openai(raw, mode=instructor.Mode.JSON_SCHEMA)

        async def call(text: str) -> None:
            await client.chat.completions.create(
                model="m", response_model=Draft, messages=[{"role": "user", "content": text}]
            )

        await limited(concurrency, texts(calls(concurrency)), call)


async def run_call(concurrency: int) -> None:
    """Make our model calls alone: instructor, schema, transport, parsing; prompts are made before."""
    from summarizer.analysis.source import read
    from summarizer.batching.collector import collect_less
    from summarizer.drafting.live.drafter import LiveDrafter
    from summarizer.drafting.prompt import build_request
    from summarizer.drafting.settings import Settings
    from summarizer.model.article import Article

    requests = [build_request(read(Article(text=text))) for text in texts(calls(concurrency))]
    # As every batch does.
    with collect_less():
        async with LiveDrafter(Settings(model="custom/m", base_url=URL)) as drafter:
            await limited(concurrency, requests, drafter.draft)


def run_batch(concurrency: int, workers: int) -> None:
    """Run the whole batch."""
    from summarizer.batching.options import Options
    from summarizer.batching.run import batch
    from summarizer.drafting.settings import Settings

    with tempfile.TemporaryDirectory(dir=".") as folder:
        source = Path(folder, "in.jsonl")
        rows = ({"id": str(n), "text": text} for n, text in enumerate(texts(calls(concurrency))))
        source.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
        settings = Settings(model="custom/m", base_url=URL)
        options = Options(settings=settings, concurrency=concurrency, workers=workers)
        START[:] = [time.monotonic(), cpu()]
        summary = batch(source, Path(folder, "out.jsonl"), options=options)
        FAILED.update(summary.failed)


START: list[float] = []
FAILED: Counter[str] = Counter()


def cpu() -> float:
    """Return the CPU seconds of this process and of those it waited for."""
    used = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(usage.ru_utime + usage.ru_stime for usage in used)


def run_one(kind: str, concurrency: int, workers: int) -> None:
    """Print one row of the table."""
    import openai  # noqa: F401 - importing it is not what is measured

    import summarizer.drafting.live.drafter
    import summarizer.pipeline  # noqa: F401

    if kind == "batch":
        run_batch(concurrency, workers)
    else:
        runs = {"aiohttp": run_aiohttp, "openai": run_openai, "instructor": run_instructor, "call": run_call}
        asyncio.run(runs[kind](concurrency))
    seconds, used = time.monotonic() - START[0], cpu() - START[1]
    failed = ", ".join(f"{number} {name}" for name, number in FAILED.items()) or "0"
    count = calls(concurrency)
    rate, each = count / seconds, 1000 * used / count
    print(f"| {kind} | {workers} | {concurrency} | {rate:.0f} | {each:.2f} | {failed} |", flush=True)


def main() -> None:
    """Print the whole table."""
    if sys.argv[1:2] == ["--one"]:
        run_one(sys.argv[2], int(sys.argv[3]), int(sys.argv[4]))
        return
    rows = [row for row in ROWS if not sys.argv[1:] or row[0] in sys.argv[1:]]
    server = subprocess.Popen([sys.executable, str(Path(__file__).with_name("server.py")), str(PORT)])  # noqa: S603
    try:
        time.sleep(3)
        print("| what | processes | in flight in each | requests/s | client CPU ms | failed |")
        print("|---|---|---|---|---|---|")
        for kind, concurrency, workers in rows:
            row = [sys.executable, __file__, "--one", kind, str(concurrency), str(workers)]
            try:
                subprocess.run(row, check=False, timeout=LONGEST)  # noqa: S603 - ourselves
            except subprocess.TimeoutExpired:
                print(f"| {kind} | {workers} | {concurrency} | not ended after {LONGEST} s | | |", flush=True)
    finally:
        server.kill()
        server.wait()


if __name__ == "__main__":
    main()
