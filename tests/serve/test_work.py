"""The processes that read and check: what takes for ever, takes too much or falls over stops nobody else."""

from __future__ import annotations

import asyncio
import json

import pytest
from serving import ARTICLE, FALSE
from tasks_for_pool import Break, Die, Grow, Hang

from summarizer.model.article import Article
from summarizer.serve.limits import Limits
from summarizer.serve.problems import Problem, problem_of
from summarizer.serve.tasks import Check
from summarizer.serve.work import Pool


async def _code(pool: Pool, task: object) -> str:
    try:
        await pool.run(task)  # type: ignore[arg-type]
    except Problem as problem:
        return problem.code if "words" not in problem.detail else problem.detail
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
