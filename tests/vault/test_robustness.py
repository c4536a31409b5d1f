"""Whatever comes in, the vault answers with a sentence of its own, never with a failure."""

import json
import socket
from typing import Any
from urllib.parse import quote, urlsplit

import pytest
import requests
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from joserfc import jws
from joserfc.jwk import OKPKey

from kiosk import profile
from kiosk.vault.bounded_http import LONGEST_HEAD
from tests.vault.kiosk_client import Kiosk

FIELDS = ("scope", "binding_message", "device_code", "card", "nonce", "proof", "pin", "token")
MEMBERS = (
    "recipient",
    "wrapped_identity",
    "recovery_verifier",
    "pin",
    "consent",
    "card",
    "code",
    "site",
    "jwk",
    "change",
)
GRANTS = (profile.DEVICE_GRANT, profile.CARD_GRANT, "")
BODIES = ("/accounts", "/accounts/recover", "/enrolment", "/open", "/open/confirm", "/papers/key", "/papers/pin")
METADATA = ("deposit_id", "sha256", "category", "statement", "name")

json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=40),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(MEMBERS), inner, max_size=4),
    max_leaves=8,
)
few = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@few
@given(
    st.sampled_from(("/device", "/token", "/card", "/revoke")),
    st.sampled_from(GRANTS),
    st.dictionaries(st.sampled_from(FIELDS), st.text(max_size=60), max_size=5),
)
def test_any_form_is_answered(steady_kiosk: Kiosk, path: str, grant: str, fields: dict[str, str]) -> None:
    proof = {"DPoP": steady_kiosk.proof("POST", "/token")}
    assert steady_kiosk.form(path, headers=proof, grant_type=grant, **fields).status_code < 500


@few
@given(st.sampled_from(BODIES), json_values)
def test_any_json_is_answered(steady_kiosk: Kiosk, path: str, body: Any) -> None:
    assert steady_kiosk.json("POST", path, body).status_code < 500


@pytest.mark.parametrize("body", [b'{"x":' + b"[" * 60_000, b'{"code":"\xff"}'], ids=["brackets", "no UTF-8"])
@pytest.mark.parametrize("path", BODIES)
def test_bytes_that_are_no_json_are_refused(steady_kiosk: Kiosk, path: str, body: bytes) -> None:
    headers = {"Authorization": f"Bearer {steady_kiosk.assertion()}", "Content-Type": "application/json"}
    assert requests.post(steady_kiosk.issuer + path, data=body, headers=headers, timeout=20).status_code in {400, 401}


@pytest.mark.parametrize("path", ["/token", "/revoke"])
def test_an_assertion_of_brackets_alone_is_no_kiosk(steady_kiosk: Kiosk, path: str) -> None:
    answered = steady_kiosk.form(path, client_assertion=brackets(steady_kiosk.key))
    assert (answered.status_code, answered.json()["error"]) == (401, "invalid_client")


def test_a_proof_of_brackets_alone_is_no_proof(steady_kiosk: Kiosk) -> None:
    key = steady_kiosk.visit_key
    proof = brackets(key, typ="dpop+jwt", jwk=key.as_dict(private=False))
    answered = steady_kiosk.form("/token", headers={"DPoP": proof}, grant_type=profile.CARD_GRANT, card="1")
    assert answered.status_code == 400


def test_a_statement_of_brackets_alone_is_none(steady_kiosk: Kiosk, steady_token: str) -> None:
    answered = steady_kiosk.create(steady_token, b"x" * 30, statement=brackets(steady_kiosk.key))
    assert (answered.status_code, answered.json()["error"]) == (400, "invalid_statement")


def test_a_header_that_asks_for_nothing_that_can_be_is_refused(steady_kiosk: Kiosk, steady_token: str) -> None:
    """`crit` is a list (RFC 7515 section 4.1.11); here it is a number, and nothing is known of the signature."""
    header = {"alg": "Ed25519", "kid": steady_kiosk.key.thumbprint(), "crit": 1}
    payload = {"iss": steady_kiosk.client_id, "sub": steady_kiosk.client_id}
    odd = ".".join(profile.base64url(json.dumps(part).encode()) for part in (header, payload, "x"))
    assert steady_kiosk.form("/token", client_assertion=odd).status_code == 401
    answered = steady_kiosk.create(steady_token, b"x" * 30, statement=odd)
    assert (answered.status_code, answered.json()["error"]) == (400, "invalid_statement")


def brackets(key: OKPKey, **header: Any) -> str:
    """Signed with a key that is good, by somebody who means harm."""
    return jws.serialize_compact({"alg": "Ed25519", **header}, b"[" * 2000, key, algorithms=["Ed25519"])


@few
@given(st.dictionaries(st.sampled_from(METADATA), st.text(max_size=60), max_size=4))
def test_any_metadata_is_answered(steady_kiosk: Kiosk, steady_token: str, metadata: dict[str, str]) -> None:
    assert steady_kiosk.create(steady_token, b"x" * 30, **metadata).status_code < 500


@few
@given(st.sampled_from(("GET", "HEAD", "PATCH", "POST", "DELETE", "OPTIONS")), st.text(max_size=40))
def test_any_address_is_answered(steady_kiosk: Kiosk, method: str, name: str) -> None:
    quoted = quote(name.encode("utf-8", "replace"), safe="")
    for folder in ("", "deposits/", "papers/", "static/", "accounts/changes/"):
        url = f"{steady_kiosk.issuer}/{folder}{quoted}"
        assert requests.request(method, url, params={"code": name}, timeout=9).status_code < 500


@pytest.mark.parametrize(
    "begin",
    [
        b"GET /",
        b"GET / HTTP/1.1\r\nX: ",
        b"POST /enrolment HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n1\r\n{\r\n0\r\nX: ",
        b"POST /enrolment HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n1;",
    ],
    ids=["address", "header", "trailer", "chunk"],
)
def test_a_head_without_end_is_not_kept(steady_kiosk: Kiosk, begin: bytes) -> None:
    parts = urlsplit(steady_kiosk.issuer)
    with (
        socket.create_connection((parts.hostname or "", parts.port or 0), timeout=60) as raw,
        pytest.raises((ConnectionResetError, BrokenPipeError)),
    ):
        raw.sendall(begin + b"a" * 256 * LONGEST_HEAD)
