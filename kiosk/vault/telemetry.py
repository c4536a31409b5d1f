"""What a vault tells its operator's collector (OpenTelemetry, OTLP over HTTP): requests, how long, how they end.

A request is told by its method, the name of its endpoint and its status. Never its path (paths hold capabilities), its
headers, its query or its sender, and no error's text.
"""

import os
import time
import uuid
from collections.abc import Iterable
from pathlib import Path

from opentelemetry.exporter.otlp.proto.http.metric_exporter import OTLPMetricExporter
from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
from opentelemetry.metrics import CallbackOptions, Observation
from opentelemetry.sdk.metrics import AlwaysOffExemplarFilter, MeterProvider
from opentelemetry.sdk.metrics.export import PeriodicExportingMetricReader
from opentelemetry.sdk.resources import Resource
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import BatchSpanProcessor
from opentelemetry.trace import SpanKind, StatusCode
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from kiosk.address import is_secure
from kiosk.vault.settings import SettingsError

EVERY_S = 60.0
_METHODS = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})
_END_MS = 5000.0
_PAGE_BYTES = os.sysconf("SC_PAGE_SIZE")


def check_collector(address: str) -> None:
    """Raise SettingsError unless a collector's address is https, or http on loopback."""
    if not is_secure(address):
        raise SettingsError("The collector's address must begin with https://.")


class Telemetry:
    """Collects from its making to `end`, and sends once a minute and at the end.

    What a collector wants to see of the sender stands in OTEL_EXPORTER_OTLP_HEADERS. Raises SettingsError when the
    address will not do.
    """

    def __init__(self, address: str) -> None:
        check_collector(address)
        base, resource = address.rstrip("/"), Resource(_sender())
        reader = PeriodicExportingMetricReader(OTLPMetricExporter(f"{base}/v1/metrics"), EVERY_S * 1000)
        self._metrics = MeterProvider(
            [reader], resource, exemplar_filter=AlwaysOffExemplarFilter(), shutdown_on_exit=False
        )
        self._traces = TracerProvider(resource=resource, shutdown_on_exit=False)
        self._traces.add_span_processor(BatchSpanProcessor(OTLPSpanExporter(f"{base}/v1/traces")))
        self._tracer = self._traces.get_tracer("consigne.vault")
        meter = self._metrics.get_meter("consigne.vault")
        self._duration = meter.create_histogram("http.server.request.duration", "s", "from first to last byte")
        meter.create_observable_gauge("process.memory.usage", [_memory], "By", "resident memory of this server")

    def around(self, app: ASGIApp) -> ASGIApp:
        """Return an application that tells of each request to `app`."""

        async def told(scope: Scope, receive: Receive, send: Send) -> None:
            if scope["type"] != "http":
                await app(scope, receive, send)
                return
            status = 500

            async def noting(message: Message) -> None:
                nonlocal status
                if message["type"] == "http.response.start":
                    status = message["status"]
                await send(message)

            began, began_ns = time.perf_counter(), time.time_ns()
            try:
                await app(scope, receive, noting)
            finally:
                self._tell(scope, status, time.perf_counter() - began, began_ns)

        return told

    def end(self) -> None:
        """Send what is left, for a few seconds at most."""
        self._metrics.shutdown(_END_MS)
        self._traces.force_flush(int(_END_MS))
        self._traces.shutdown()

    def _tell(self, scope: Scope, status: int, took_s: float, began_ns: int) -> None:
        method = scope["method"] if scope["method"] in _METHODS else "_OTHER"
        endpoint = getattr(scope.get("endpoint"), "__name__", "unknown")
        about = {"http.request.method": method, "http.route": endpoint, "http.response.status_code": status}
        self._duration.record(took_s, about)
        span = self._tracer.start_span(f"{method} {endpoint}", None, SpanKind.SERVER, about, start_time=began_ns)
        if status >= 500:
            span.set_status(StatusCode.ERROR)
        span.end()


def _sender() -> dict[str, str]:
    """Workers send each for itself: a random name of its own lets a collector add them up."""
    return {"service.name": "consigne-vault", "service.instance.id": str(uuid.uuid4())}


def _memory(_: CallbackOptions) -> Iterable[Observation]:
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    yield Observation(pages * _PAGE_BYTES)
