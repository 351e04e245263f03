"""The batch command: runs the batch, shows its progress, and prints a summary at the end."""

from __future__ import annotations

import json
import os
import sys
import time
from contextlib import ExitStack, suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from rich.console import Console, Group
from rich.live import Live
from rich.progress_bar import ProgressBar
from rich.text import Text

from summarizer.batching.event_log import EventLog
from summarizer.batching.metrics import MetricsFile
from summarizer.batching.records import SKIPPED
from summarizer.batching.run import batch, estimate_batch
from summarizer.commands.output import CLOSED_PIPE, say, write_json, write_lines
from summarizer.commands.spec import say_unheard
from summarizer.commands.to_stdout import STDOUT, Copier, place_output
from summarizer.drafting.settings import load_settings
from summarizer.editing.policy import find_policy
from summarizer.export.escape import show_controls
from summarizer.model.errors import SettingsError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from rich.console import RenderableType

    from summarizer.batching.events import Event, Progress
    from summarizer.batching.options import Options
    from summarizer.batching.summary import Summary
    from summarizer.editing.policy import Policy

__all__ = ["Request", "exit_code_of", "run_batch"]

# Seconds between two log lines if standard error is not a terminal.
_LOG_EVERY = 10.0
_INTERRUPTED = 130
# What the summary says, or the figures.
_UNSHOWN = frozenset({"article", "waiting", "finished"})
_UNDER_WAY = "stopping: what is under way is finished first"
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
        metrics: A file for Prometheus that is kept up to date, `None` for none.
        events: A file that events are appended to, `-` for standard output, `None` for none.
    """

    inputs: tuple[str, ...]
    output: str
    settings: Mapping[str, object]
    config: Path | None
    options: Options
    is_dry_run: bool = False
    as_json: bool = False
    metrics: Path | None = None
    events: str | None = None

    def __post_init__(self) -> None:
        printing = {
            "-o -": self.output == STDOUT,
            "--json": self.as_json,
            "--events -": self.events == STDOUT,
        }
        printed = [option for option, is_given in printing.items() if is_given]
        if len(printed) > 1:
            raise SettingsError(
                f"{' and '.join(printed)} all print to standard output: give only one of them"
            )
        if self.output != STDOUT:
            return
        if self.options.append:
            raise SettingsError("--append adds to a file, but -o - writes to standard output: name a file")
        if self.options.via != "online" and self.options.ledger is None:
            raise SettingsError(f"--via {self.options.via} needs a ledger, and -o - has none: give --ledger")


def run_batch(request: Request) -> int:
    """Run the batch and return the exit code: that of the worst failure, or 130 if interrupted.

    Raises:
        SummarizerError: The request itself is wrong. Nothing was paid.
    """
    is_asking = not request.is_dry_run and request.options.via != "batch-file"
    settings = load_settings(request.settings, os.environ, request.config, tell=say, needs_key=is_asking)
    say_unheard(settings)
    policy = find_policy(settings.policy)
    options = replace(request.options, settings=settings)
    with ExitStack() as held:
        is_printed = request.output == STDOUT
        # As it was given: a path would lose the separator that tells a folder.
        output = held.enter_context(place_output(options.ledger)) if is_printed else request.output
        if request.is_dry_run:
            found = estimate_batch(list(request.inputs), output, policy=policy, options=options)
            write_lines(f"{found}\n")
            return 0
        return _run(request, output, policy, options, Copier(Path(output)) if is_printed else None)


def _run(
    request: Request, output: str | Path, policy: Policy, options: Options, copier: Copier | None
) -> int:
    show, close = _json_view() if request.as_json else _view()
    held = ExitStack()
    watchers: list[Callable[[Event], None]] = [show, *_watchers(request, held)]
    if copier:
        watchers.append(copier)

    def tell(event: Event) -> None:
        for watcher in watchers:
            watcher(event)

    if copier:
        copier.start()
    try:
        summary = batch(list(request.inputs), output, policy=policy, options=replace(options, on_event=tell))
        if copier:
            copier.finish()
    except KeyboardInterrupt:
        close()
        say("ended at once; nothing is lost: the same command continues from here")
        return _INTERRUPTED
    except BrokenPipeError:
        # Whoever read our output has what was wanted.
        return CLOSED_PIPE
    finally:
        close()
        held.close()
    if copier:
        _say_failures(summary.failures)
        # Where they were for the time of the run is nobody's business.
        summary = replace(summary, output=Path("standard output"), failures=Path("standard error"))
    _conclude(summary, as_json=request.as_json, is_apart=bool(copier) or request.events == STDOUT)
    return _exit_code(summary)


def _watchers(request: Request, held: ExitStack) -> Iterator[Callable[[Event], None]]:
    """Yield what else is told of events; what is opened for it is closed with `held`."""
    if request.events == STDOUT:
        yield EventLog(sys.stdout.buffer)
    elif request.events is not None:
        log = EventLog.open(request.events)
        held.callback(log.close)
        yield log
    if request.metrics is not None:
        shard = request.options.shard
        yield MetricsFile(request.metrics, {"output": request.output, "shard": str(shard) if shard else ""})


def _say_failures(path: Path) -> None:
    """Name the articles without a brief, where no file of them stays."""
    with suppress(FileNotFoundError), path.open(encoding="utf-8") as lines:
        for line in lines:
            failure = json.loads(line)
            place, reason = failure.get("place", ""), failure["reason"]
            where = f" ({place})" if place and not reason.startswith(place) else ""
            say(f"{failure['id']}{where}: {failure['code']}: {reason}")


def _conclude(summary: Summary, *, as_json: bool, is_apart: bool) -> None:
    """Tell what the run came to; on standard error if it `is_apart` from what is printed.

    Why not all is done, and what to do, is the last line on standard error, and stands nowhere else.
    """
    if as_json:
        write_json(json.dumps({"event": "summary", **summary.as_dict()}) + "\n")
    elif is_apart:
        for line in summary.figures.splitlines():
            say(line)
    elif summary.figures:
        write_lines(f"{summary.figures}\n")
    if summary.closing:
        say(summary.closing)


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
        if event.kind == "article":
            return
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
        if _is_unshown(event):
            return
        if not live.is_started:
            live.start()
        if event.kind == "stopping":
            # The reason is the last line.
            live.console.print(_UNDER_WAY)
        elif event.text and event.kind != "started":
            live.console.print(show_controls(event.text))
        live.update(_render(event.progress), refresh=True)

    return show, live.stop


def _is_unshown(event: Event) -> bool:
    return event.kind in _UNSHOWN or (event.kind == "stopping" and not event.progress.in_flight)


def _log_view() -> Callable[[Event], None]:
    last = 0.0

    def show(event: Event) -> None:
        nonlocal last
        if _is_unshown(event):
            return
        now = time.monotonic()
        if event.kind == "progress" and now - last < _LOG_EVERY:
            return
        last = now
        with suppress(OSError):
            # The reason to stop is the last line.
            told = _UNDER_WAY if event.kind == "stopping" else event.text
            say(told or _sentence(event.progress))

    return show


def _sentence(progress: Progress) -> str:
    facts = _facts(progress)
    return ", ".join(f"{name} {value}" for name, value in facts.items())


def _facts(progress: Progress) -> dict[str, Any]:
    rate = (progress.done - progress.known) / progress.seconds if progress.seconds else 0.0
    failed = {code: n for code, n in progress.outcomes.items() if code not in {"ok", "edited", SKIPPED}}
    total = progress.total or progress.expected
    facts: dict[str, Any] = {
        "done": f"{progress.done}/{total}" if total else progress.done,
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
    if total and rate:
        facts["left"] = _say_time(max(0, total - progress.done) / rate)
    return facts


def _say_time(seconds: float) -> str:
    """Return a time to wait in the two largest units that it has."""
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    if hours:
        return f"{hours} h {minutes} min"
    return f"{minutes} min {rest} s" if minutes else f"{rest} s"


def _render(progress: Progress) -> RenderableType:
    total = progress.total or progress.expected
    bar = ProgressBar(total=total, completed=progress.done, width=50, pulse=total is None)
    # The bar ends no line: what follows it would be cut off at the edge.
    return Group(Text(_sentence(progress)), bar)
