"""What the OpenAPI document says is what the server does: each operation is tried, with a true key."""

import shutil
from collections import namedtuple
from typing import Any

import pytest
import requests
import schemathesis
from hypothesis import HealthCheck, settings
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from kiosk import profile
from kiosk.vault import openapi
from kiosk.vault.app import create_app
from kiosk.vault.serving import RunningVault
from tests.vault.kiosk_client import Kiosk

CHECKS = [not_a_server_error, status_code_conformance, content_type_conformance, response_schema_conformance]

schemathesis.serializer.alias(profile.TUS_BODY_TYPE, "application/octet-stream")
schema = schemathesis.openapi.from_dict(openapi.document("http://vault.invalid"))


@schema.parametrize()
@settings(max_examples=6, deadline=None, suppress_health_check=list(HealthCheck))
def test_each_operation_keeps_its_word(
    case: Any, steady_vault: RunningVault, steady_kiosk: Kiosk, steady_token: str
) -> None:
    headers = true_headers(case, steady_kiosk, steady_token)
    if isinstance(case.body, dict) and "client_assertion" in case.body:
        case.body.update(client_assertion=steady_kiosk.assertion(), client_assertion_type=profile.JWT_ASSERTION)
    case.call_and_validate(base_url=steady_vault.issuer, headers=headers, checks=CHECKS, timeout=60)


def true_headers(case: Any, kiosk: Kiosk, token: str) -> dict[str, str]:
    """The kiosk's own assertion, token and proof, in the place of those that were made up."""
    asked = {scheme for choice in case.operation.definition.raw.get("security", []) for scheme in choice}
    headers: dict[str, str] = {}
    if "kiosk" in asked:
        headers["Authorization"] = f"Bearer {kiosk.assertion()}"
    if "proof" in asked:
        headers["DPoP"] = kiosk.proof(case.method, case.formatted_path, token if "token" in asked else None)
    if "token" in asked:
        headers["Authorization"] = f"DPoP {token}"
    return headers


def test_every_route_for_machines_is_described(steady_vault: RunningVault) -> None:
    served = requests.get(f"{steady_vault.issuer}/openapi.json", timeout=20).json()
    app = create_app(steady_vault.vault.data, steady_vault.issuer)
    pages = {"/", "/go", "/sign-in", "/answer", "/open", "/card", "/take", "/taken", "/leave", "/vaults"}
    ours = {path for route in app.routes if (path := getattr(route, "path", "")) and path not in pages}
    pages_below = tuple(f"{page}/" for page in pages if page != "/")
    machines = {path for path in ours if not path.startswith(("/static", "/papers", "/openapi", *pages_below))}
    assert machines | {"/card"} == set(served["paths"])
    assert served["servers"] == [{"url": steady_vault.issuer}]


def test_ready_says_no_when_the_disk_is_full(steady_vault: RunningVault, monkeypatch: pytest.MonkeyPatch) -> None:
    ready = f"{steady_vault.issuer}/health/ready"
    assert requests.get(ready, timeout=20).status_code == 200
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage(10, 9, 1))
    answered = requests.get(ready, timeout=20)
    assert answered.status_code == 503
    assert answered.json()["reasons"] == ["the disk has no room for a large document"]
    assert requests.get(f"{steady_vault.issuer}/health/live", timeout=20).status_code == 200
