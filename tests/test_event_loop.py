"""Calls that wait, made where an event loop is running, as a notebook makes them."""

from __future__ import annotations

import asyncio
import json
import threading
from contextvars import ContextVar
from pathlib import Path

import pytest

import summarizer
from summarizer.analysis.source import Source
from summarizer.event_loop import run_to_end

WHOSE: ContextVar[str] = ContextVar("whose", default="nobody's")


async def where() -> tuple[str, str]:
    return threading.current_thread().name, WHOSE.get()


def test_without_a_loop_nothing_else_is_begun() -> None:
    assert run_to_end(where) == ("MainThread", "nobody's")


def test_in_a_running_loop_a_thread_has_the_context_of_the_caller() -> None:
    async def inside() -> tuple[str, str]:
        WHOSE.set("ours")
        return run_to_end(where)

    thread, whose = asyncio.run(inside())
    assert (thread.startswith("summarizer"), whose) == (True, "ours")


def test_an_error_comes_out_as_it_is() -> None:
    async def inside() -> None:
        with pytest.raises(summarizer.ArticleError, match="holds no text|cannot be read"):
            summarizer.summarize("  ")

    asyncio.run(inside())


def test_an_interrupt_ends_the_work_before_it_is_raised(monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []
    begun = threading.Event()

    async def work() -> None:
        begun.set()
        try:
            await asyncio.sleep(60)
        finally:
            told.append("ended")

    def interrupted(_: object) -> None:
        assert begun.wait(10)
        raise KeyboardInterrupt

    async def inside() -> None:
        monkeypatch.setattr("summarizer.event_loop._wait", interrupted)
        with pytest.raises(KeyboardInterrupt):
            run_to_end(work)
        told.append("raised")

    asyncio.run(inside())
    assert told == ["ended", "raised"]


def test_a_batch_in_a_running_loop_and_an_awaited_one_write_the_same(bridge: Source, tmp_path: Path) -> None:
    async def inside() -> list[summarizer.Summary]:
        first = summarizer.batch([bridge.article], tmp_path / "a.jsonl")
        return [first, await summarizer.abatch([bridge.article], tmp_path / "b.jsonl")]

    assert [summary.briefs for summary in asyncio.run(inside())] == [1, 1]
    first, second = (
        json.loads((tmp_path / name).read_text(encoding="utf-8")) for name in ("a.jsonl", "b.jsonl")
    )
    assert first["brief"] == second["brief"]
