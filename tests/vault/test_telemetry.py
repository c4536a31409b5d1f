"""What a collector hears of a vault: how it does, and nothing of anybody."""

import uuid
from collections.abc import Iterable
from pathlib import Path

import pytest
import requests
from joserfc.jwk import OKPKey
from opentelemetry.proto.collector.metrics.v1.metrics_service_pb2 import ExportMetricsServiceRequest
from opentelemetry.proto.collector.trace.v1.trace_service_pb2 import ExportTraceServiceRequest
from opentelemetry.proto.common.v1.common_pb2 import KeyValue
from sqlalchemy import select
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from kiosk.demo.phone import make_person, read_papers
from kiosk.vault.database import deposits, reading
from kiosk.vault.serving import running
from kiosk.vault.settings import SettingsError
from kiosk.vault.telemetry import Telemetry
from tests.vault.kiosk_client import Kiosk, sealed, send
from tests.vault.test_secrecy import secrets_of
from tests.vault.upstreams.served import served

SAID = {"http.request.method", "http.route", "http.response.status_code"}


class Collector:
    """Takes whatever is sent."""

    def __init__(self) -> None:
        self.heard: dict[str, list[bytes]] = {"/v1/metrics": [], "/v1/traces": []}
        self.app = Starlette(routes=[Route(path, self._take, methods=["POST"]) for path in self.heard])

    async def _take(self, request: Request) -> Response:
        self.heard[request.url.path].append(await request.body())
        return Response(media_type="application/x-protobuf")

    def everything(self) -> bytes:
        return b"".join(body for bodies in self.heard.values() for body in bodies)


def test_a_collector_hears_of_every_request_and_of_nobody(tmp_path: Path) -> None:
    collector, key = Collector(), OKPKey.generate_key("Ed25519")
    with served(collector.app) as address:
        telemetry = Telemetry(address)
        with running(tmp_path, telemetry=telemetry) as vault:
            kid = vault.enrol(key, site="CCAS de Villeneuve", structure="Ville de Villeneuve")
            kiosk, person = Kiosk(vault.issuer, key), make_person(vault.issuer)
            token = kiosk.login(person)
            paper = sealed(b"%PDF SPECIMEN", kiosk.recipients(token).json()["recipients"][0])
            deposit_id = str(uuid.uuid4())
            location = kiosk.create(token, paper, deposit_id=deposit_id).headers["Location"]
            send(location, 0, paper)
            read_papers(vault.issuer, person.recovery)
            for method in (f"SECRET{person.pin}", "PURGE"):
                requests.request(method, f"{vault.issuer}/nobody/{person.handle}?pin={person.pin}", timeout=60)
            with reading(vault.vault.database) as connection:
                name, account = connection.execute(select(deposits.c.id, deposits.c.account)).one()
        telemetry.end()
    secrets = {
        **{what: secret for what, secret in secrets_of(person).items() if not what.startswith("group")},
        "token": token,
        "capability": location.rpartition("/")[2],
        "number": person.handle.replace(" ", ""),
        "deposit": deposit_id,
        "name": name,
        "account": account,
        "kiosk": kid,
        "site": "Villeneuve",
        "address": "127.0.0.1",
        "category": "payslip",
    }
    heard = collector.everything()
    assert [what for what, secret in secrets.items() if secret.encode() in heard] == []
    spans = [
        span
        for body in collector.heard["/v1/traces"]
        for part in ExportTraceServiceRequest.FromString(body).resource_spans
        for scope in part.scope_spans
        for span in scope.spans
    ]
    metrics = {
        metric.name: metric
        for body in collector.heard["/v1/metrics"]
        for part in ExportMetricsServiceRequest.FromString(body).resource_metrics
        for scope in part.scope_metrics
        for metric in scope.metrics
    }
    assert {"PATCH patch", "POST create", "_OTHER unknown"} <= {span.name for span in spans}
    assert all(keys(span.attributes) == SAID and not span.events for span in spans)
    assert set(metrics) == {"http.server.request.duration", "process.memory.usage"}
    durations = metrics["http.server.request.duration"].histogram.data_points
    assert all(keys(point.attributes) == SAID and not point.exemplars for point in durations)
    assert sum(point.count for point in durations) == len(spans)


def keys(attributes: Iterable[KeyValue]) -> set[str]:
    return {attribute.key for attribute in attributes}


@pytest.mark.parametrize("address", ["http://collector.example.org", "collector.example.org", ""])
def test_a_collector_is_told_over_tls_alone(address: str) -> None:
    with pytest.raises(SettingsError, match="https://"):
        Telemetry(address)
