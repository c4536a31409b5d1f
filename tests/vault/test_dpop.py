import time
from http.client import HTTPConnection
from typing import Any
from urllib.parse import urlsplit

import pytest
import requests
from joserfc import jwt
from joserfc.jwk import ECKey, OctKey, OKPKey

from tests.vault.kiosk_client import Kiosk


def show(kiosk: Kiosk, token: str, proof: str | None, scheme: str = "DPoP") -> requests.Response:
    headers = {"Authorization": f"{scheme} {token}"}
    if proof is not None:
        headers["DPoP"] = proof
    return requests.get(f"{kiosk.issuer}/recipients", headers=headers, timeout=9)


def test_a_proof_works_once(steady_kiosk: Kiosk, steady_token: str) -> None:
    proof = steady_kiosk.proof("GET", "/recipients", steady_token)
    assert show(steady_kiosk, steady_token, proof).status_code == 200
    replayed = show(steady_kiosk, steady_token, proof)
    assert replayed.status_code == 401
    assert replayed.json()["error"] == "invalid_dpop_proof"
    assert replayed.headers["WWW-Authenticate"].startswith("DPoP ")


@pytest.mark.parametrize(
    "changes",
    [
        {"htm": "POST"},
        {"htu": "http://127.0.0.1/recipients"},
        {"iat": int(time.time()) - 400},
        {"iat": int(time.time()) + 3600},
        {"iat": "now"},
        {"ath": "AAAA"},
        {"jti": 7},
    ],
)
def test_a_proof_for_anything_else_is_refused(steady_kiosk: Kiosk, steady_token: str, changes: dict[str, Any]) -> None:
    assert (
        show(steady_kiosk, steady_token, steady_kiosk.proof("GET", "/recipients", steady_token, **changes)).status_code
        == 401
    )


def test_a_stolen_token_is_of_no_use_without_its_key(steady_kiosk: Kiosk, steady_token: str) -> None:
    thief = Kiosk(steady_kiosk.issuer, steady_kiosk.key)
    refused = show(steady_kiosk, steady_token, thief.proof("GET", "/recipients", steady_token))
    assert refused.status_code == 401
    assert refused.json()["error"] == "invalid_token"


def test_a_token_is_not_taken_as_bearer_nor_without_proof(steady_kiosk: Kiosk, steady_token: str) -> None:
    assert show(steady_kiosk, steady_token, None).status_code == 401
    assert (
        show(
            steady_kiosk, steady_token, steady_kiosk.proof("GET", "/recipients", steady_token), scheme="Bearer"
        ).status_code
        == 401
    )


def test_a_token_request_without_proof_is_refused_and_costs_nothing(steady_kiosk: Kiosk) -> None:
    login = steady_kiosk.begin()
    refused = steady_kiosk.form(
        "/token", grant_type="urn:ietf:params:oauth:grant-type:device_code", device_code=login["device_code"]
    )
    assert refused.status_code == 400
    assert refused.json()["error"] == "invalid_dpop_proof"
    assert steady_kiosk.poll(login["device_code"]).json()["error"] == "authorization_pending"


def test_an_elliptic_key_will_do_too(steady_kiosk: Kiosk, steady_token: str) -> None:
    key = ECKey.generate_key("P-256")
    claims = {"jti": "a", "htm": "POST", "htu": f"{steady_kiosk.issuer}/token", "iat": int(time.time())}
    proof = jwt.encode({"typ": "dpop+jwt", "alg": "ES256", "jwk": key.as_dict(private=False)}, claims, key)
    login = steady_kiosk.begin()
    answered = steady_kiosk.form(
        "/token",
        headers={"DPoP": proof},
        grant_type="urn:ietf:params:oauth:grant-type:device_code",
        device_code=login["device_code"],
    )
    assert answered.json()["error"] == "authorization_pending"


def bad_headers() -> list[tuple[dict[str, Any], Any]]:
    good = OKPKey.generate_key("Ed25519")
    shared = OctKey.generate_key(256)
    return [
        ({"typ": "JWT", "alg": "Ed25519", "jwk": good.as_dict(private=False)}, good),
        ({"typ": "dpop+jwt", "alg": "Ed25519", "jwk": good.as_dict(private=True)}, good),
        ({"typ": "dpop+jwt", "alg": "Ed25519", "jwk": OKPKey.generate_key("Ed25519").as_dict(private=False)}, good),
        ({"typ": "dpop+jwt", "alg": "Ed25519"}, good),
        ({"typ": "dpop+jwt", "alg": "HS256", "jwk": shared.as_dict()}, shared),
    ]


@pytest.mark.parametrize(("header", "key"), bad_headers())
def test_proofs_with_wrong_headers_are_refused(
    steady_kiosk: Kiosk, steady_token: str, header: dict[str, Any], key: Any
) -> None:
    claims = {"jti": "x", "htm": "GET", "htu": f"{steady_kiosk.issuer}/recipients", "iat": int(time.time()), "ath": "x"}
    proof = jwt.encode(header, claims, key, algorithms=["Ed25519", "HS256"])
    assert show(steady_kiosk, steady_token, proof).status_code == 401


@pytest.mark.parametrize("proof", ["", "a.b.c", "not a proof", "e30.e30.", "=" * 9000])
def test_what_is_no_proof_is_refused(steady_kiosk: Kiosk, steady_token: str, proof: str) -> None:
    assert show(steady_kiosk, steady_token, proof).status_code in {400, 401}


def test_two_proofs_at_once_are_refused(steady_kiosk: Kiosk, steady_token: str) -> None:
    connection = HTTPConnection(urlsplit(steady_kiosk.issuer).netloc, timeout=9)
    connection.putrequest("GET", "/recipients")
    connection.putheader("Authorization", f"DPoP {steady_token}")
    connection.putheader("DPoP", steady_kiosk.proof("GET", "/recipients", steady_token))
    connection.putheader("DPoP", steady_kiosk.proof("GET", "/recipients", steady_token))
    connection.endheaders()
    assert connection.getresponse().status == 400
    connection.close()
