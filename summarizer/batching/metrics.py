"""The figures of a run as a text file for Prometheus, made anew every few seconds, whole or not at all."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING

from summarizer.model.errors import SettingsError

if TYPE_CHECKING:
    import os
    from collections.abc import Iterator, Mapping

    from summarizer.batching.events import Event, Progress

__all__ = ["MetricsFile"]

_EVERY = 5.0


class MetricsFile:
    """Keeps the file of a run's figures: `Options(on_event=MetricsFile(path, {"output": "week.jsonl"}))`."""

    def __init__(self, path: str | os.PathLike[str], labels: Mapping[str, str]) -> None:
        """Write to `path`; every figure has `labels`, which tell this run from others.

        Raises:
            SettingsError: It does not end in .prom, the only files that are collected.
        """
        self._path = Path(path)
        self._labels = dict(labels)
        self._written = float("-inf")
        if self._path.suffix != ".prom":
            raise SettingsError(
                f"the file of metrics {self._path} does not end in .prom, as Prometheus requires: rename it"
            )

    def __call__(self, event: Event) -> None:
        """Write the file anew when the run begins or ends, and every few seconds.

        Raises:
            SettingsError: It cannot be written.
        """
        is_due = event.kind in {"started", "finished"} or time.monotonic() - self._written >= _EVERY
        if not is_due:
            return
        self._written = time.monotonic()
        text = "".join(_render(event.progress, self._labels, is_finished=event.kind == "finished"))
        # Not for the disk's sake: who collects the file must never see half of it.
        partial = self._path.with_name(f"{self._path.name}.writing")
        try:
            partial.write_text(text, encoding="utf-8")
            partial.replace(self._path)
        except OSError as error:
            raise SettingsError(
                f"the metrics cannot be written to {self._path} ({error.strerror}): choose another file"
            ) from None


def _render(progress: Progress, labels: Mapping[str, str], *, is_finished: bool) -> Iterator[str]:
    """Yield the text of each figure: what it is, its kind, and its values."""

    def figure(name: str, kind: str, what: str, values: Mapping[str, float], label: str = "") -> str:
        head = f"# HELP summarizer_{name} {what}\n# TYPE summarizer_{name} {kind}\n"
        rows = (
            f"summarizer_{name}{_show({**labels, **({label: value} if label else {})})} {number!r}\n"
            for value, number in values.items()
        )
        return head + "".join(rows)

    def one(name: str, kind: str, what: str, value: float) -> str:
        return figure(name, kind, what, {"": value})

    total = progress.expected if progress.total is None else progress.total
    waiting = None if total is None else max(0, total - progress.done - progress.in_flight)
    yield figure(
        "articles_total",
        "counter",
        "Articles of this run by outcome.",
        progress.outcomes or {"ok": 0},
        "outcome",
    )
    yield one("articles_known", "gauge", "Articles that earlier runs had finished.", progress.known)
    yield one("articles_in_flight", "gauge", "Articles under way.", progress.in_flight)
    if total is not None:
        yield one("articles_expected", "gauge", "Articles of the input, as far as is known.", total)
    if waiting is not None:
        yield one("articles_waiting", "gauge", "Articles that are not begun.", waiting)
    yield one("calls_total", "counter", "HTTP calls of this run.", progress.calls)
    yield one("calls_retried_total", "counter", "Those that asked the same again.", progress.retried)
    yield one(
        "replies_replayed_total", "counter", "Replies read from the ledger, not paid.", progress.replayed
    )
    yield one("cooldowns_total", "counter", "Times that all calls were held back.", progress.cooldowns)
    tokens = {"prompt": progress.prompt_tokens, "completion": progress.completion_tokens}
    yield figure("tokens_total", "counter", "Tokens of this run's calls.", tokens, "kind")
    what = "US dollars that count against the budget, over all runs of the ledger."
    yield one("cost_dollars", "gauge", what, float(progress.cost))
    yield one("run_seconds", "gauge", "Seconds since the start of this run.", round(progress.seconds, 3))
    yield one("run_finished", "gauge", "1 when the run has ended.", int(is_finished))
    yield one("last_update_timestamp_seconds", "gauge", "When this was written.", round(time.time(), 3))


def _show(labels: Mapping[str, str]) -> str:
    shown = (f'{name}="{_escape(value)}"' for name, value in labels.items() if value)
    inside = ",".join(shown)
    return f"{{{inside}}}" if inside else ""


def _escape(value: str) -> str:
    return value.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
