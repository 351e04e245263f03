"""Spans of what a server does, for OpenTelemetry: an extra. No span has a word of an article, or a key."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from summarizer.intake.extras import import_extra

if TYPE_CHECKING:
    from collections.abc import Generator, Mapping

__all__ = ["Tracing", "start_tracing"]

_NEEDS = "--telemetry needs OpenTelemetry"


class Tracing:
    """Makes spans; without a tracer it makes none."""

    def __init__(self, provider: Any = None) -> None:  # noqa: ANN401 - of a package that may not be there
        """Make spans by `provider`, a `TracerProvider` of OpenTelemetry."""
        self._provider = provider
        self._tracer = provider.get_tracer("summarizer") if provider is not None else None

    @contextmanager
    def span(
        self, name: str, headers: Mapping[str, str] | None = None, **attributes: str | float
    ) -> Generator[dict[str, str | float]]:
        """Make a span of the block; what the block puts into the yielded dict is added to its attributes.

        With the `headers` of a request, the span goes on with the trace that they name (`traceparent`).
        """
        added: dict[str, str | float] = {}
        if self._tracer is None:
            yield added
            return
        from opentelemetry.propagate import extract
        from opentelemetry.trace import SpanKind, Status, StatusCode

        context = extract(headers) if headers is not None else None
        kind = SpanKind.SERVER if headers is not None else SpanKind.INTERNAL
        with self._tracer.start_as_current_span(
            name,
            context=context,
            kind=kind,
            attributes=attributes,
            # An error's text may quote an article.
            record_exception=False,
            set_status_on_exception=False,
        ) as span:
            try:
                yield added
            except BaseException as error:
                span.set_attribute("error.type", type(error).__name__)
                span.set_status(Status(StatusCode.ERROR))
                raise
            finally:
                span.set_attributes(added)

    def close(self) -> None:
        """Send what is left."""
        if self._provider is not None:
            self._provider.shutdown()


def start_tracing() -> Tracing:
    """Return what sends spans by OTLP to where `OTEL_EXPORTER_OTLP_ENDPOINT` says.

    Raises:
        MissingExtraError: OpenTelemetry is not installed.
    """
    trace = import_extra("opentelemetry.sdk.trace", needs=_NEEDS, extra="telemetry")
    export = import_extra("opentelemetry.sdk.trace.export", needs=_NEEDS, extra="telemetry")
    otlp = import_extra(
        "opentelemetry.exporter.otlp.proto.http.trace_exporter", needs=_NEEDS, extra="telemetry"
    )
    resources = import_extra("opentelemetry.sdk.resources", needs=_NEEDS, extra="telemetry")
    # OTEL_SERVICE_NAME and OTEL_RESOURCE_ATTRIBUTES count before it.
    resource = resources.Resource({"service.name": "summarizer"}).merge(
        resources.OTELResourceDetector().detect()
    )
    provider = trace.TracerProvider(resource=resource)
    provider.add_span_processor(export.BatchSpanProcessor(otlp.OTLPSpanExporter()))
    return Tracing(provider)
