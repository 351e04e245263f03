"""Requests a second and client CPU of a batch against a server that answers after 200 ms.

    PYTHONPATH=. .venv/bin/python bench/batch_speed.py            # each row in a process of its own

Rows: a bare aiohttp loop; the whole batch (read, prompt, call, parse, check, edit, record); two processes.
CPU is of the client alone, its worker processes included. Articles are about 5 kB.
"""

from __future__ import annotations

import asyncio
import json
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

PORT = 8790
URL = f"http://127.0.0.1:{PORT}/v1"
COUNT = 600
ROWS = (
    ("aiohttp", 50, 1),
    ("aiohttp", 200, 1),
    ("aiohttp", 500, 1),
    ("openai", 50, 1),
    ("instructor", 50, 1),
    ("call", 50, 1),
    ("call", 200, 1),
    ("call", 500, 1),
    ("batch", 50, 1),
    ("batch", 200, 1),
    ("batch", 500, 1),
    ("batch", 100, 2),
)


def texts() -> list[str]:
    """Return articles of about 5 kB."""
    from summarizer.assets import read_asset

    article = read_asset("prompts/brief/example/article.txt").strip()
    whole = (article + "\n\n") * (5000 // len(article) + 1)
    return [f"{whole[:5000]} Lot {number} follows." for number in range(COUNT)]


async def limited(concurrency: int, calls: list[object], call: object) -> None:
    """Make one call for each of `calls`, at most `concurrency` at the same time."""
    room = asyncio.Semaphore(concurrency)

    async def one(thing: object) -> None:
        async with room:
            await call(thing)  # type: ignore[operator]

    await asyncio.gather(*(one(thing) for thing in calls))


async def run_aiohttp(concurrency: int) -> None:
    """Post the same amount of text with nothing around it."""
    import aiohttp

    async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=concurrency)) as session:

        async def call(text: object) -> None:
            body = {"model": "m", "messages": [{"role": "user", "content": text}]}
            async with session.post(f"{URL}/chat/completions", json=body) as response:
                json.loads(await response.read())

        await limited(concurrency, list(texts()), call)


async def run_openai(concurrency: int) -> None:
    """Call openai's client as it comes."""
    import openai

    async with openai.AsyncOpenAI(base_url=URL, api_key="x", timeout=60) as client:

        async def call(text: object) -> None:
            await client.chat.completions.create(model="m", messages=[{"role": "user", "content": str(text)}])

        await limited(concurrency, list(texts()), call)


async def run_instructor(concurrency: int) -> None:
    """Call instructor as its documentation does."""
    import instructor
    import openai

    from summarizer.draft import Draft

    async with openai.AsyncOpenAI(base_url=URL, api_key="x", timeout=60) as raw:
        client = instructor.from_openai(raw, mode=instructor.Mode.JSON_SCHEMA)

        async def call(text: object) -> None:
            await client.chat.completions.create(
                model="m", response_model=Draft, messages=[{"role": "user", "content": str(text)}]
            )

        await limited(concurrency, list(texts()), call)


async def run_call(concurrency: int) -> None:
    """Make our model calls alone: instructor, schema, transport, parsing; prompts are made before."""
    from summarizer.article import Article
    from summarizer.drafters.live import LiveDrafter
    from summarizer.prompt import build_request
    from summarizer.settings import Settings
    from summarizer.source import read

    requests = [build_request(read(Article(text=text))) for text in texts()]
    START[:] = [time.monotonic(), cpu()]
    async with LiveDrafter(Settings(model="custom/m", base_url=URL)) as drafter:
        await limited(concurrency, list(requests), drafter.draft)


def run_batch(concurrency: int, workers: int) -> None:
    """Run the whole batch."""
    from summarizer.batching.options import Options
    from summarizer.batching.run import batch
    from summarizer.settings import Settings

    with tempfile.TemporaryDirectory(dir=".") as folder:
        source = Path(folder, "in.jsonl")
        rows = ({"id": str(n), "text": text} for n, text in enumerate(texts()))
        source.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
        settings = Settings(model="custom/m", base_url=URL)
        options = Options(settings=settings, concurrency=concurrency, workers=workers)
        summary = batch(source, Path(folder, "out.jsonl"), options=options)
        if summary.briefs != COUNT:
            print(summary)


START: list[float] = []


def cpu() -> float:
    """Return the CPU seconds of this process and of those it waited for."""
    used = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(usage.ru_utime + usage.ru_stime for usage in used)


def run_one(kind: str, concurrency: int, workers: int) -> None:
    """Print one row of the table."""
    import openai  # noqa: F401 - importing it is not what is measured

    texts()
    START[:] = [time.monotonic(), cpu()]
    if kind == "batch":
        run_batch(concurrency, workers)
    else:
        runs = {"aiohttp": run_aiohttp, "openai": run_openai, "instructor": run_instructor, "call": run_call}
        asyncio.run(runs[kind](concurrency))
    seconds, used = time.monotonic() - START[0], cpu() - START[1]
    print(
        f"| {kind} | {workers} | {concurrency} | {COUNT / seconds:.0f} | {1000 * used / COUNT:.2f} |",
        flush=True,
    )


def main() -> None:
    """Print the whole table."""
    if sys.argv[1:2] == ["--one"]:
        run_one(sys.argv[2], int(sys.argv[3]), int(sys.argv[4]))
        return
    server = subprocess.Popen([sys.executable, str(Path(__file__).with_name("batch_server.py")), str(PORT)])  # noqa: S603
    try:
        time.sleep(3)
        print("| what | processes | in flight in each | requests/s | client CPU ms |\n|---|---|---|---|---|")
        for kind, concurrency, workers in ROWS:
            row = [sys.executable, __file__, "--one", kind, str(concurrency), str(workers)]
            subprocess.run(row, check=False, timeout=120)  # noqa: S603 - ourselves
    finally:
        server.kill()
        server.wait()


if __name__ == "__main__":
    main()
