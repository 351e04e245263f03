"""A batch from its arguments to its summary: thousands to millions of articles on one machine."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import threading
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import summarizer.batching.ledger as ledgers
from summarizer.batching.board import Board
from summarizer.batching.crew import Alone, Team
from summarizer.batching.estimate import Estimate, estimate
from summarizer.batching.inputs import STDIN, check_inputs, open_inputs
from summarizer.batching.maker import Job
from summarizer.batching.options import Options
from summarizer.batching.outputs import Output
from summarizer.batching.resume import resume
from summarizer.batching.runner import Runner
from summarizer.batching.stream import arrive
from summarizer.batching.summary import Summary
from summarizer.checks.run import CHECK_VERSION
from summarizer.errors import SettingsError
from summarizer.pipeline import live_settings
from summarizer.policy import find_policy
from summarizer.prices import BATCH_SHARE, Price, find_price
from summarizer.prompt import prompt_version
from summarizer.providers import split_model
from summarizer.schema import version_of
from summarizer.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from summarizer.article import Article
    from summarizer.batching.crew import Crew
    from summarizer.policy import Policy

__all__ = ["abatch", "batch", "estimate_batch"]

# Of the written records; raised when their form changes.
_RECORD_VERSION = 1
# Settings that decide how long one waits, not what an article comes to.
_OF_THE_WAY = {"key", "timeout", "call_timeout", "longest_wait", "attempts", "policy"}


def batch(
    articles: str | os.PathLike[str] | Iterable[str | os.PathLike[str] | Article],
    output: str | os.PathLike[str],
    *,
    model: str | None = None,
    policy: str | Policy = "default",
    options: Options | None = None,
) -> Summary:
    """Write the checked briefs of many articles to a file, in input order, and return what became of them.

    The same call goes on where an earlier one ended, however it ended: nothing is lost, doubled, or
    paid twice. Articles without a brief are named in a file beside the output, with the reason.

    Args:
        articles: Files (`.jsonl`, `.parquet`, or one article each), folders, patterns, `-` for JSON Lines on
            the standard input, or articles.
        output: A `.jsonl` or `.parquet` file; each record has `id`, `brief`, `usage` and `cost`.
        model: `provider/model` of a live model; `None` or `extractive` for the embedded drafter.
        policy: What is done about findings.
        options: How the batch is run.

    Raises:
        SettingsError: A name, setting or file is wrong; nothing has been paid.
        KeyboardInterrupt: Interrupted a second time; everything is kept.
    """
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        pass
    else:
        raise SettingsError("batch was called inside a running event loop: await abatch instead")
    try:
        return asyncio.run(abatch(articles, output, model=model, policy=policy, options=options))
    except asyncio.CancelledError:
        raise KeyboardInterrupt from None


async def abatch(
    articles: str | os.PathLike[str] | Iterable[str | os.PathLike[str] | Article],
    output: str | os.PathLike[str],
    *,
    model: str | None = None,
    policy: str | Policy = "default",
    options: Options | None = None,
) -> Summary:
    """Do what `batch` does, in a running event loop."""
    chosen = options or Options()
    inputs = [articles] if isinstance(articles, str | os.PathLike) else articles
    if isinstance(inputs, list | tuple):
        check_inputs(inputs)
    settings = live_settings(model, chosen.settings) or Settings()
    job = _plan_job(settings, find_policy(policy), chosen)
    path = Path(output)
    with Output(path) as files:
        ledger = ledgers.Ledger(job.ledger if chosen.ledger else _ledger_path(path))
        try:
            job = replace(job, ledger=ledger.path, run=resume(ledger, files, fingerprint(job), chosen))
            run = _run_by_post if chosen.via == "provider-batch" and settings.is_live else _run
            return await run(inputs, files, ledger, job, chosen)
        finally:
            ledger.close()


def fingerprint(job: Job) -> str:
    """Return what an article's outcome depends on, besides the article, as JSON."""
    settings = job.settings
    parts = {
        "record": _RECORD_VERSION,
        "settings": settings.model_dump(mode="json", exclude=_OF_THE_WAY),
        "policy": job.policy.model_dump(mode="json"),
        "checks": CHECK_VERSION,
        "price": [str(job.price.prompt), str(job.price.completion)] if job.price else None,
    }
    if settings.is_live:
        dialect = split_model(settings.model)[0].schema
        parts["prompt"] = prompt_version()
        parts["schema"] = version_of(dialect)
    return json.dumps(parts, sort_keys=True)


def _plan_job(settings: Settings, policy: Policy, options: Options) -> Job:
    price = None
    if settings.is_live:
        price = Price(*options.price) if options.price else find_price(settings.model)
    if options.budget is not None and settings.is_live and price is None:
        raise SettingsError(
            f"the price of {settings.model} is not known, so a budget cannot be kept: give --price"
        )
    if options.via == "provider-batch":
        price = price and price.share(BATCH_SHARE)
    share = 1 / options.workers
    return Job(
        settings=settings,
        policy=policy,
        ledger=options.ledger or Path(),
        run=0,
        requests=options.requests_per_minute and options.requests_per_minute * share,
        tokens=options.tokens_per_minute and options.tokens_per_minute * share,
        budget=options.budget,
        price=price,
    )


async def _run(
    inputs: Iterable[str | os.PathLike[str] | Article],
    files: Output,
    ledger: ledgers.Ledger,
    job: Job,
    options: Options,
) -> Summary:
    board = Board(is_shared=options.workers > 1)
    board.add_spent(float(ledger.total_calls()[3]))
    crew = Alone(job, board) if options.workers == 1 else Team(job, board, options.workers)
    async with crew:
        runner = Runner(ledger, files, crew, board, tell=options.on_event)
        await _pass_over(inputs, runner, crew, options)
        summary = _sum_up(ledger, files, job, runner)
    if not runner.stopped:
        files.finish(is_changed=runner.is_changed)
        files.discard_empty()
    return summary


async def _run_by_post(
    inputs: Iterable[str | os.PathLike[str] | Article],
    files: Output,
    ledger: ledgers.Ledger,
    job: Job,
    options: Options,
) -> Summary:
    """Run through the provider's batch service: collect, send, wait, read, and again for what failed."""
    from summarizer.batching.jobs import Jobs
    from summarizer.batching.provider_batch import Mailbag, Post
    from summarizer.batching.relay import Replies
    from summarizer.drafters.batch_api import BatchApi

    if _may_block(inputs):
        raise SettingsError("a provider's batch reads the input more than once: give files, not a stream")
    board = Board()
    is_changed = False
    with closing(Jobs(ledger.path, job.run)) as jobs, closing(Replies(ledger.path, job.run)) as replies:
        async with BatchApi(job.settings, first_wait=min(1.0, options.poll)) as api:
            post = Post(api, jobs, job, poll=options.poll)
            while True:
                spent = float(ledger.total_calls()[3])
                board.add_spent(spent - board.spent)
                bag = Mailbag(job, replies, jobs, spent=spent)
                async with Alone(job, board, mailbag=bag) as crew:
                    runner = Runner(ledger, files, crew, board, tell=options.on_event)
                    await runner.settle(post)
                    if not runner.stopped:
                        await _pass_over(inputs, runner, crew, options)
                    bag.close()
                    is_changed |= runner.is_changed
                if runner.stopped or not runner.deferred:
                    break
        summary = _sum_up(ledger, files, job, runner)
    if not runner.stopped:
        files.finish(is_changed=is_changed)
        files.discard_empty()
    return summary


async def _pass_over(
    inputs: Iterable[str | os.PathLike[str] | Article], runner: Runner, crew: Crew, options: Options
) -> None:
    release = _on_interrupt(runner, crew)
    try:
        items = arrive(open_inputs(inputs), runner.closed, may_block=_may_block(inputs))
        await runner.run(items, options.concurrency * options.workers)
    finally:
        release()


def _may_block(inputs: object) -> bool:
    return not isinstance(inputs, list | tuple) or STDIN in inputs


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
    progress = runner.refresh()
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
        cost=cost if job.price or not job.settings.is_live else None,
        seconds=progress.seconds,
        stopped=runner.stopped,
        is_interrupted=runner.is_interrupted,
    )


def estimate_batch(
    articles: str | os.PathLike[str] | Iterable[str | os.PathLike[str] | Article],
    output: str | os.PathLike[str],
    *,
    model: str | None = None,
    policy: str | Policy = "default",
    options: Options | None = None,
) -> Estimate:
    """Return what `batch` with the same arguments would take; nothing is written or asked."""
    chosen = options or Options()
    inputs = [articles] if isinstance(articles, str | os.PathLike) else articles
    if isinstance(inputs, list | tuple):
        check_inputs(inputs)
    settings = live_settings(model, chosen.settings) or Settings()
    job = _plan_job(settings, find_policy(policy), chosen)
    path = Path(output)
    known = ledgers.peek(chosen.ledger or _ledger_path(path), path, fingerprint(job))
    with closing(known):
        return estimate(open_inputs(inputs), settings, known.has, price=job.price, via=chosen.via)


def _ledger_path(output: Path) -> Path:
    return output.with_name(f"{output.name}.ledger")
