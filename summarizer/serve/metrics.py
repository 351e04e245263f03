"""What a server counts, in the format of Prometheus."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from summarizer.intake.extras import import_extra

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarizer.serve.desk import Desk

__all__ = ["Metrics"]

_BUCKETS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0, 120.0, 300.0)


class Metrics:
    """The counts of one server, which is one process, whatever the number of its workers."""

    def __init__(self, desk: Desk) -> None:
        """Count for `desk`.

        Raises:
            MissingExtraError: prometheus-client is not installed.
        """
        self._client = import_extra(
            "prometheus_client", needs="A server needs prometheus-client", extra="serve"
        )
        registry = self._registry = self._client.CollectorRegistry()
        self._requests = self._client.Counter(
            "summarizer_requests", "Requests.", ("route", "method", "status"), registry=registry
        )
        self._seconds = self._client.Histogram(
            "summarizer_request_seconds",
            "Time of a request.",
            ("route",),
            registry=registry,
            buckets=_BUCKETS,
        )
        registry.register(_OfDesk(desk, import_extra("prometheus_client.core", needs="", extra="serve")))

    @property
    def media_type(self) -> str:
        """The type that `render` is declared by."""
        return str(self._client.CONTENT_TYPE_LATEST)

    def count(self, route: str, method: str, status: int, seconds: float) -> None:
        """Count a request."""
        self._requests.labels(route, method, str(status)).inc()
        self._seconds.labels(route).observe(seconds)

    def render(self) -> bytes:
        """Return all counts as Prometheus reads them."""
        rendered: bytes = self._client.generate_latest(self._registry)
        return rendered


class _OfDesk:
    """What is asked of the desk when somebody asks for the counts."""

    def __init__(self, desk: Desk, core: Any) -> None:  # noqa: ANN401 - a module of an extra
        self._desk = desk
        self._core = core

    def collect(self) -> Iterator[Any]:
        """Yield each number."""
        desk, gauge, counter = self._desk, self._core.GaugeMetricFamily, self._core.CounterMetricFamily
        yield gauge("summarizer_workers", "Processes that read and check.", desk.limits.workers)
        yield gauge("summarizer_tasks_waiting", "Tasks that are done or wait for it.", desk.pool.waiting)
        yield gauge("summarizer_briefs_running", "Briefs under way.", desk.running)
        yield counter("summarizer_articles_stopped", "Articles that took too much.", desk.pool.killed)
        calls = desk.calls.counts
        yield counter("summarizer_model_calls", "Calls to models.", calls["made"])
        yield counter("summarizer_model_replays", "Replies from the ledger.", calls["replayed"])
        yield counter("summarizer_prompt_tokens", "Tokens sent to models.", calls["prompt_tokens"])
        yield counter("summarizer_completion_tokens", "Tokens from models.", calls["completion_tokens"])
