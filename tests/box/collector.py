"""A collector that takes OTLP/HTTP metrics and decodes them, as the protocol's own definition says."""

import gzip
import http.server
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from opentelemetry.proto.collector.metrics.v1.metrics_service_pb2 import (
    ExportMetricsServiceRequest,
    ExportMetricsServiceResponse,
)


@dataclass
class Collector:
    """What it was sent, and how it answers."""

    address: str = ""
    requests: list[ExportMetricsServiceRequest] = field(default_factory=list)
    headers: list[dict[str, str]] = field(default_factory=list)
    bodies: list[bytes] = field(default_factory=list)
    status: int = 200

    def points(self) -> dict[str, dict[tuple[str, ...], float]]:
        """The last request's numbers: metric, then the values of its attributes."""
        [resource] = self.requests[-1].resource_metrics
        [scope] = resource.scope_metrics
        return {
            metric.name: {
                tuple(word.value.string_value for word in point.attributes): point.as_int or point.as_double
                for point in metric.gauge.data_points
            }
            for metric in scope.metrics
        }

    def resource(self) -> dict[str, str]:
        """What the last request says of who sends it."""
        [resource] = self.requests[-1].resource_metrics
        return {word.key: word.value.string_value for word in resource.resource.attributes}


@contextmanager
def collecting() -> Iterator[Collector]:
    """A collector on this machine."""
    collector = Collector()

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["content-length"]))
            collector.headers.append({name.lower(): value for name, value in self.headers.items()})
            collector.bodies.append(body)
            if self.headers["content-encoding"] == "gzip":
                body = gzip.decompress(body)
            collector.requests.append(ExportMetricsServiceRequest.FromString(body))
            answer = ExportMetricsServiceResponse().SerializeToString()
            self.send_response(collector.status)
            self.send_header("content-type", "application/x-protobuf")
            self.send_header("content-length", str(len(answer)))
            self.end_headers()
            self.wfile.write(answer)

        def log_message(self, *words: object) -> None:
            """Says nothing."""

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        thread.start()
        collector.address = f"http://127.0.0.1:{server.server_port}/v1/metrics"
        yield collector
        server.shutdown()
        thread.join()
