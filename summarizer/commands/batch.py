"""The batch command: runs the batch, shows its progress, and prints a summary at the end."""

from __future__ import annotations

import json
import os
import time
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from rich.console import Console, Group
from rich.live import Live
from rich.progress_bar import ProgressBar
from rich.text import Text

from summarizer.batching.run import batch, estimate_batch
from summarizer.commands.output import say, write_json, write_lines
from summarizer.drafting.settings import load_settings
from summarizer.editing.policy import find_policy
from summarizer.export.escape import show_controls

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from pathlib import Path

    from rich.console import RenderableType

    from summarizer.batching.events import Event, Progress
    from summarizer.batching.options import Options
    from summarizer.batching.summary import Summary

__all__ = ["Request", "exit_code_of", "run_batch"]

# Seconds between two log lines if standard error is not a terminal.
_LOG_EVERY = 10.0
_INTERRUPTED = 130
_FAILED = {"findings": 1, "input": 2, "model": 3, "internal": 3, "stopped": 3}


@dataclass(frozen=True, slots=True)
class Request:
    """What was asked for on the command line.

    Attributes:
        inputs: Files, folders, patterns, `-` for standard input.
        output: The file of briefs, as it was given.
        settings: The settings given as arguments, by name; `None` means not given.
        config: A config file instead of the usual places.
        options: How the batch is run.
        is_dry_run: Only estimate the calls, tokens and cost.
        as_json: Print events and the summary as JSON lines.
    """

    inputs: tuple[str, ...]
    output: str
    settings: Mapping[str, object]
    config: Path | None
    options: Options
    is_dry_run: bool = False
    as_json: bool = False


def run_batch(request: Request) -> int:
    """Run the batch and return the exit code: that of the worst failure, or 130 if interrupted.

    Raises:
        SummarizerError: The request itself is wrong. Nothing was paid.
    """
    is_asking = not request.is_dry_run and request.options.via != "batch-file"
    settings = load_settings(request.settings, os.environ, request.config, tell=say, needs_key=is_asking)
    policy = find_policy(settings.policy)
    options = replace(request.options, settings=settings)
    if request.is_dry_run:
        found = estimate_batch(list(request.inputs), request.output, policy=policy, options=options)
        write_lines(f"{found}\n")
        return 0
    show, close = _json_view() if request.as_json else _view()
    try:
        summary = batch(
            list(request.inputs), request.output, policy=policy, options=replace(options, on_event=show)
        )
    except KeyboardInterrupt:
        close()
        say("ended at once; nothing is lost: the same command goes on from here")
        return _INTERRUPTED
    finally:
        close()
    _conclude(summary, as_json=request.as_json)
    return _exit_code(summary)


def _conclude(summary: Summary, *, as_json: bool) -> None:
    if as_json:
        write_json(json.dumps({"event": "summary", **summary.as_dict()}) + "\n")
    else:
        write_lines(f"{summary}\n")
    if summary.is_interrupted:
        say("interrupted; the work in flight is finished: the same command goes on from here")
    elif summary.stopped:
        is_told = "same command" in summary.stopped
        say(f"stopped: {summary.stopped}" + ("" if is_told else "; the same command goes on from here"))
    if summary.unproved:
        say(f"not proved: {summary.unproved}")


def _exit_code(summary: Summary) -> int:
    if summary.is_interrupted:
        return _INTERRUPTED
    if summary.stopped or summary.unproved:
        return 3
    return exit_code_of(summary.failed)


def exit_code_of(failed: Iterable[str]) -> int:
    """Return the exit code of the worst of the codes in `failed`."""
    return max((_FAILED[code.partition(".")[0]] for code in failed), default=0)


def _json_view() -> tuple[Callable[[Event], None], Callable[[], None]]:
    def show(event: Event) -> None:
        line = {"event": event.kind, "text": event.text, **event.progress.as_dict()}
        write_json(json.dumps(line) + "\n")

    return show, lambda: None


def _view() -> tuple[Callable[[Event], None], Callable[[], None]]:
    """Return a function that shows an event on standard error, and one that ends the display."""
    console = Console(stderr=True, markup=False, highlight=False, emoji=False)
    if not console.is_terminal:
        return _log_view(), lambda: None
    live = Live(console=console, auto_refresh=False, transient=True)

    def show(event: Event) -> None:
        if not live.is_started:
            live.start()
        if event.text and event.kind != "started":
            live.console.print(show_controls(event.text))
        live.update(_render(event.progress), refresh=True)

    return show, live.stop


def _log_view() -> Callable[[Event], None]:
    last = 0.0

    def show(event: Event) -> None:
        nonlocal last
        now = time.monotonic()
        if event.kind == "progress" and now - last < _LOG_EVERY:
            return
        last = now
        with suppress(OSError):
            say(event.text or _sentence(event.progress))

    return show


def _sentence(progress: Progress) -> str:
    facts = _facts(progress)
    return ", ".join(f"{name} {value}" for name, value in facts.items())


def _facts(progress: Progress) -> dict[str, Any]:
    rate = (progress.done - progress.known) / progress.seconds if progress.seconds else 0.0
    failed = {code: n for code, n in progress.outcomes.items() if code not in {"ok", "edited"}}
    facts: dict[str, Any] = {
        "done": f"{progress.done}/{progress.total}" if progress.total else progress.done,
        "rate": f"{rate:.1f}/s",
        "in flight": progress.in_flight,
        "failed": sum(failed.values()),
        **failed,
    }
    if progress.calls or progress.replayed:
        facts |= {
            "calls": progress.calls,
            "cool-downs": progress.cooldowns,
            "spent": f"${progress.cost:.4f}",
        }
    if progress.total and rate:
        facts["left"] = f"{(progress.total - progress.done) / rate:.0f} s"
    return facts


def _render(progress: Progress) -> RenderableType:
    bar = ProgressBar(total=progress.total, completed=progress.done, width=50, pulse=progress.total is None)
    # The bar ends no line: what follows it would be cut off at the edge.
    return Group(Text(_sentence(progress)), bar)
