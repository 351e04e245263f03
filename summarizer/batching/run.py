"""A batch from its arguments to its summary: thousands to millions of articles on one machine."""

from __future__ import annotations

import asyncio
import signal
import sqlite3
import threading
from contextlib import AsyncExitStack, asynccontextmanager, closing, suppress
from dataclasses import replace
from typing import TYPE_CHECKING

import summarizer.batching.ledger as ledgers
from summarizer.batching.board import Board
from summarizer.batching.counting import count_inputs
from summarizer.batching.crew import Alone, Team
from summarizer.batching.estimate import Estimate, estimate
from summarizer.batching.folders import LeftOut
from summarizer.batching.given import Given, place_all
from summarizer.batching.inputs import open_inputs
from summarizer.batching.keeping import Keeper, is_stream
from summarizer.batching.ledger_file import damage
from summarizer.batching.outputs import Output
from summarizer.batching.plan import plan_batch
from summarizer.batching.proof import prove
from summarizer.batching.resume import resume
from summarizer.batching.runner import Runner
from summarizer.batching.stream import arrive
from summarizer.batching.summary import Summary
from summarizer.batching.writer import name_inputs
from summarizer.event_loop import run_to_end
from summarizer.model.errors import SettingsError

if TYPE_CHECKING:
    import os
    from collections.abc import AsyncGenerator, Callable, Iterable

    from summarizer.batching.assignment import Job
    from summarizer.batching.crew import Crew
    from summarizer.batching.jobs import Jobs
    from summarizer.batching.options import Options
    from summarizer.batching.plan import Plan
    from summarizer.batching.runner import Settles
    from summarizer.editing.policy import Policy
    from summarizer.model.article import Article
    from summarizer.model.choices import PolicyName

__all__ = ["abatch", "batch", "estimate_batch"]


def batch(
    articles: str | os.PathLike[str] | Iterable[str | os.PathLike[str] | Article],
    output: str | os.PathLike[str],
    *,
    model: str | None = None,
    policy: PolicyName | Policy = "default",
    options: Options | None = None,
) -> Summary:
    """Write the checked briefs of many articles to a file, in input order, and return a summary.

    The same call continues where an earlier one ended, however it ended: nothing is lost, written twice or
    paid for twice. A file next to the output lists the articles without a brief, with the reason. While an
    event loop is running, as in a notebook, the batch runs in a thread of its own.

    Args:
        articles: Files (`.jsonl`, `.parquet`, or one article each), folders, patterns, `-` for JSON Lines on
            standard input, or articles.
        output: A `.jsonl` or `.parquet` file; each record has `id`, `brief`, `usage` and `cost`.
        model: `provider/model` of a live model; `None` or `extractive` for the embedded drafter.
        policy: How findings are handled.
        options: How the batch runs.

    Raises:
        SettingsError: A name, setting or file is wrong; nothing was paid.
        KeyboardInterrupt: Interrupted a second time; everything is kept.
    """
    try:
        return run_to_end(lambda: abatch(articles, output, model=model, policy=policy, options=options))
    except asyncio.CancelledError:
        raise KeyboardInterrupt from None


async def abatch(
    articles: str | os.PathLike[str] | Iterable[str | os.PathLike[str] | Article],
    output: str | os.PathLike[str],
    *,
    model: str | None = None,
    policy: PolicyName | Policy = "default",
    options: Options | None = None,
) -> Summary:
    """Do what `batch` does, in the running event loop; arguments and errors are those of `batch`."""
    plan = plan_batch(articles, output, model=model, policy=policy, options=options)
    with Output(plan.output) as files:
        ledger = ledgers.Ledger(plan.job.ledger)
        try:
            keeper = Keeper(
                ledger,
                files,
                plan.inputs,
                plan.own,
                reading=plan.reading,
                is_appending=plan.options.append,
            )
            run = resume(ledger, files, plan, keeper)
            plan = replace(plan, job=replace(plan.job, run=run))
            run_it = _run if plan.options.via == "online" else _run_by_post
            return await run_it(plan, files, ledger, keeper)
        except sqlite3.DatabaseError as error:
            raise damage(plan.job.ledger, error) from error
        finally:
            ledger.close()


async def _run(plan: Plan, files: Output, ledger: ledgers.Ledger, keeper: Keeper) -> Summary:
    job, options = plan.job, plan.options
    board = Board(seats=options.workers, is_shared=options.workers > 1)
    board.add_spent(ledger.committed(job.price))
    crew = Alone(job, board) if options.workers == 1 else Team(job, board, options.workers)
    async with crew:
        runner = _runner(plan, files, ledger, keeper, crew, board)
        given = await _pass_over(plan, runner, crew)
        summary = _sum_up(ledger, files, job, runner)
    if not runner.stopped:
        summary = _finish(plan, files, summary, given, is_changed=runner.is_changed)
    runner.teller.say_end(summary.unproved or summary.stopped)
    return summary


def _runner(  # noqa: PLR0913, PLR0917 - what a run brings together
    plan: Plan, files: Output, ledger: ledgers.Ledger, keeper: Keeper, crew: Crew, board: Board
) -> Runner:
    options = plan.options
    return Runner(
        ledger,
        files,
        crew,
        board,
        keeper=keeper,
        duplicates=options.duplicates,
        budget=options.budget,
        tell=options.on_event,
    )


async def _run_by_post(plan: Plan, files: Output, ledger: ledgers.Ledger, keeper: Keeper) -> Summary:
    """Run with files of requests: collect, send, wait, read, and again for what comes next or failed."""
    from summarizer.batching.jobs import Jobs
    from summarizer.batching.mailbag import Mailbag
    from summarizer.batching.replies import Replies

    job, options = plan.job, plan.options
    if is_stream(plan.inputs):
        raise SettingsError(f"--via {options.via} reads the input more than once: give files, not a stream")
    board = Board()
    is_changed = False
    given = Given(plan, job.run)
    with closing(Jobs(ledger.path, job.run)) as jobs, closing(Replies(ledger.path, job.run)) as replies:
        async with _open_post(plan, jobs) as post:
            while True:
                bag = Mailbag(job, replies, jobs)
                async with Alone(job, board, mailbag=bag) as crew:
                    runner = _runner(plan, files, ledger, keeper, crew, board)
                    await runner.settle(post)
                    bag.spent = ledger.committed(job.price)
                    board.add_spent(bag.spent - board.spent)
                    if not runner.stopped:
                        given = await _pass_over(plan, runner, crew)
                    runner.close(bag)
                    is_changed |= runner.is_changed
                if runner.stopped or not runner.deferred:
                    break
        summary = _sum_up(ledger, files, job, runner)
    if not runner.stopped:
        summary = _finish(plan, files, summary, given, is_changed=is_changed)
    runner.teller.say_end(summary.unproved or summary.stopped)
    return summary


@asynccontextmanager
async def _open_post(plan: Plan, jobs: Jobs) -> AsyncGenerator[Settles]:
    """Give whoever brings the requests of `plan` to where they are answered."""
    from summarizer.batching.file_post import FilePost
    from summarizer.batching.provider_batch import Post
    from summarizer.drafting.live.batch_api import BatchApi

    job, options = plan.job, plan.options
    if options.folder is not None:
        yield FilePost(options.folder, jobs, job, gives_up=options.retry_failed)
        return
    async with AsyncExitStack() as opened:
        wait = min(1.0, options.poll)
        drafts = readings = None
        if job.settings.is_live:
            drafts = await opened.enter_async_context(BatchApi(job.settings, first_wait=wait))
        if job.reader is not None:
            readings = await opened.enter_async_context(BatchApi(job.reader, first_wait=wait))
        yield Post(drafts, readings, jobs, job, poll=options.poll, gives_up=options.retry_failed)


async def _pass_over(plan: Plan, runner: Runner, crew: Crew) -> Given:
    """Bring what the input holds to its outcomes, and return what was given.

    Raises:
        SettingsError: It would have replaced what must stay; nothing was taken away for it.
    """
    release = _on_interrupt(runner, crew)
    given = Given(plan, plan.job.run)
    _count_ahead(plan, runner)
    try:
        items = arrive(iter(given), runner.closed, may_block=is_stream(plan.inputs))
        await runner.run(items, plan.options.concurrency * plan.options.workers)
    finally:
        release()
    if runner.refused:
        raise SettingsError(runner.refused)
    return given


def _count_ahead(plan: Plan, runner: Runner) -> None:
    """Let `runner` know how many articles to expect, once they are counted; the run does not wait for it."""
    if plan.options.on_event is None or is_stream(plan.inputs):
        return
    loop, own = asyncio.get_running_loop(), plan.own

    def count() -> None:
        # Counting is for show: a working folder that is gone, for one, ends it without a word.
        try:
            counted = count_inputs(plan.inputs, own, plan.reading)
        except OSError:
            return
        # The loop may be closed by now.
        with suppress(RuntimeError):
            loop.call_soon_threadsafe(runner.teller.expect, counted)

    # A daemon: a short run does not wait for the end of a long count.
    threading.Thread(target=count, daemon=True).start()


def _finish(plan: Plan, files: Output, summary: Summary, given: Given, *, is_changed: bool) -> Summary:
    """Complete the files, and count in them whether all that was given is there."""
    files.finish(given.kept, is_changed=is_changed)
    files.discard_empty()
    files.mark.finish("" if plan.options.append else name_inputs(plan.inputs))
    written, unproved = prove(files, given.expected - summary.skipped)
    return replace(summary, inputs=given.seen, written=written, unproved=unproved, notes=given.notes)


def _on_interrupt(runner: Runner, crew: Crew) -> Callable[[], None]:
    """Let an interrupt stop the run gently, a second one at once; return what undoes this."""
    if threading.current_thread() is not threading.main_thread():
        return lambda: None
    loop = asyncio.get_running_loop()
    task = asyncio.current_task()

    def interrupt() -> None:
        if runner.is_interrupted and task is not None:
            crew.kill()
            task.cancel()
        runner.interrupt()

    loop.add_signal_handler(signal.SIGINT, interrupt)
    loop.add_signal_handler(signal.SIGTERM, runner.interrupt)

    def undo() -> None:
        loop.remove_signal_handler(signal.SIGINT)
        loop.remove_signal_handler(signal.SIGTERM)

    return undo


def _sum_up(ledger: ledgers.Ledger, files: Output, job: Job, runner: Runner) -> Summary:
    calls, prompt, completion, cost, unanswered = ledger.total_calls()
    progress = runner.teller.refresh()
    return Summary(
        output=files.path,
        failures=files.failures,
        ledger=ledger.path,
        outcomes=ledger.count_outcomes(),
        known=progress.known,
        calls=calls,
        unanswered=unanswered,
        replayed=progress.replayed,
        prompt_tokens=prompt,
        completion_tokens=completion,
        cost=cost if job.is_priced else None,
        seconds=progress.seconds,
        stopped=runner.stopped,
        waiting=runner.waiting,
        is_interrupted=runner.is_interrupted,
    )


def estimate_batch(
    articles: str | os.PathLike[str] | Iterable[str | os.PathLike[str] | Article],
    output: str | os.PathLike[str],
    *,
    model: str | None = None,
    policy: PolicyName | Policy = "default",
    options: Options | None = None,
) -> Estimate:
    """Return what `batch` with the same arguments would take; nothing is written or asked."""
    plan = plan_batch(articles, output, model=model, policy=policy, options=options, is_dry=True)
    job = plan.job
    with closing(ledgers.peek(job.ledger, plan.output, plan.fingerprint)) as known:
        left_out = LeftOut(plan.own)
        items = (
            place_all(plan, left_out)
            if plan.options.append
            else open_inputs(plan.inputs, left_out, plan.reading)
        )
        return replace(estimate(items, job, known.has), notes=left_out.notes)
