"""The processes that read and check: what takes for ever, takes too much or falls over stops nobody else."""

from __future__ import annotations

import asyncio
import json
import os
from dataclasses import dataclass

import pytest
from serving import ARTICLE, FALSE, Hang

from summarizer.model.article import Article
from summarizer.serve.limits import Limits
from summarizer.serve.problems import Problem, problem_of
from summarizer.serve.tasks import Check
from summarizer.serve.work import Pool


@dataclass(frozen=True)
class Die:
    """A task that ends its process, as the system does when there is no memory left."""

    async def run(self) -> None:
        os._exit(9)


@dataclass(frozen=True)
class Break:
    """A task that fails as a fault of the program does, with words of an article in its message."""

    async def run(self) -> None:
        raise KeyError("words of the article")


@dataclass(frozen=True)
class Grow:
    """A task that asks for more memory than any machine has."""

    async def run(self) -> int:
        return len(bytearray(2**60))


async def _code(pool: Pool, task: object) -> str:
    try:
        await pool.run(task)  # type: ignore[arg-type]
    except Problem as problem:
        assert "words of the article" not in problem.detail
        return problem.code
    return "done"


async def _work() -> list[str]:
    limits = Limits(workers=1, queue=1, article_seconds=0.5, queue_seconds=0.4)
    async with Pool(limits) as pool:
        check = Check(Article(text=ARTICLE), FALSE)
        codes = [await _code(pool, task) for task in (Break(), Grow(), Die())]
        # One has it, one waits, and longer than it may; a third is not let in.
        codes += await asyncio.gather(*(_code(pool, task) for task in (Hang(), check, check)))
        said = json.loads(await pool.run(check))
        assert (said["ok"], pool.waiting, pool.killed) == (False, 0, 2)
    return codes


def test_a_task_that_falls_over_or_never_ends_is_told_of_and_the_next_one_is_done() -> None:
    assert asyncio.run(_work()) == [
        "internal",
        "input.too_costly",
        "server.worker",
        "input.too_costly",
        "server.busy",
        "server.busy",
    ]


@pytest.mark.parametrize("error", [KeyError("words"), ZeroDivisionError("words")])
def test_a_fault_of_the_program_is_told_without_its_words(error: Exception) -> None:
    problem = problem_of(error)
    assert (problem.status, problem.code) == (500, "internal")
    assert "words" not in problem.detail
