import time
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
import requests
from joserfc import jwt
from joserfc.jwk import OctKey, OKPKey

from kiosk.demo.phone import DemoPerson
from kiosk.vault.kiosks import new_enrolment_code, revoke_kiosk
from kiosk.vault.refusal import Refusal
from kiosk.vault.serving import RunningVault
from tests.vault.conftest import Clock
from tests.vault.kiosk_client import Kiosk, ask, sealed, send


def enrol(issuer: str, code: str, key: OKPKey, **changes: Any) -> requests.Response:
    body = {
        "code": code,
        "client_id": "ccas-42",
        "site": "CCAS",
        "structure": "Ville",
        "jwk": key.as_dict(private=False),
        **changes,
    }
    return requests.post(f"{issuer}/enrolment", json=body, timeout=9)


def test_a_code_enrols_one_kiosk(vault: RunningVault) -> None:
    code, key = new_enrolment_code(vault.vault, "Ville"), OKPKey.generate_key("Ed25519")
    answered = enrol(vault.issuer, code, key)
    assert answered.status_code == 201
    assert answered.json() == {"client_id": "ccas-42", "issuer": vault.issuer}
    assert Kiosk(vault.issuer, key, client_id="ccas-42").begin()["user_code"]
    assert enrol(vault.issuer, code, OKPKey.generate_key("Ed25519")).status_code == 403


def test_an_old_code_enrols_nobody(vault: RunningVault, clock: Clock) -> None:
    code = new_enrolment_code(vault.vault, "Ville")
    clock.ahead_s += 24 * 3600 + 1
    assert enrol(vault.issuer, code, OKPKey.generate_key("Ed25519")).status_code == 403


@pytest.mark.parametrize(
    "changes",
    [
        {"client_id": "../x"},
        {"client_id": ""},
        {"site": " "},
        {"site": "x" * 121},
        {"structure": "Ville voisine"},
        {"structure": ""},
        {"jwk": {}},
        {"jwk": OctKey.generate_key(256).as_dict()},
        {"jwk": OKPKey.generate_key("X25519").as_dict(private=False)},
        {"jwk": OKPKey.generate_key("Ed25519").as_dict(private=True)},
    ],
)
def test_wrong_enrolments_are_refused_and_keep_the_code(vault: RunningVault, changes: dict[str, Any]) -> None:
    code, key = new_enrolment_code(vault.vault, "Ville"), OKPKey.generate_key("Ed25519")
    assert enrol(vault.issuer, code, key, **changes).status_code == 400
    assert enrol(vault.issuer, code, key).status_code == 201


@pytest.mark.parametrize("structure", ["", "  ", "x" * 121])
def test_no_code_is_for_a_structure_without_a_name(vault: RunningVault, structure: str) -> None:
    with pytest.raises(Refusal):
        new_enrolment_code(vault.vault, structure)


def test_enrolments_with_one_code_at_the_same_moment_bring_one_kiosk(vault: RunningVault) -> None:
    code = new_enrolment_code(vault.vault, "Ville")
    keys = [OKPKey.generate_key("Ed25519") for _ in range(6)]
    with ThreadPoolExecutor(6) as pool:
        statuses = sorted(pool.map(lambda key: enrol(vault.issuer, code, key).status_code, keys))
    assert statuses == [201, *[403] * 5]


def test_two_kiosks_may_share_a_client_and_are_told_apart_by_key(vault: RunningVault) -> None:
    keys = [OKPKey.generate_key("Ed25519") for _ in range(2)]
    for key in keys:
        assert enrol(vault.issuer, new_enrolment_code(vault.vault, "Ville"), key).status_code == 201
    first, second = (Kiosk(vault.issuer, key, client_id="ccas-42") for key in keys)
    assert first.begin()["device_code"] != second.begin()["device_code"]
    assert enrol(vault.issuer, new_enrolment_code(vault.vault, "Ville"), keys[0]).status_code == 409


def test_a_revoked_kiosk_can_do_nothing_but_end_what_it_began(
    vault: RunningVault, kiosk: Kiosk, person: DemoPerson, token: str
) -> None:
    recipient = kiosk.recipients(token).json()["recipients"][0]
    data = sealed(b"%PDF", recipient)
    location = kiosk.create(token, data).headers["Location"]
    login = kiosk.begin()
    assert revoke_kiosk(vault.vault, kiosk.key.thumbprint())
    assert kiosk.recipients(token).status_code == 401
    assert kiosk.poll(login["device_code"]).status_code == 401
    assert kiosk.form("/device").status_code == 401
    assert kiosk.form("/card").status_code == 401
    assert kiosk.json("POST", "/accounts", {}).status_code == 401
    assert kiosk.create(token, data).status_code == 401
    assert send(location, 0, data).status_code == 204
    assert "Deposit-Receipt" in ask(location).headers
    assert not revoke_kiosk(vault.vault, kiosk.key.thumbprint())


@pytest.mark.parametrize(
    "changes",
    [
        {"iss": "other"},
        {"sub": "other"},
        {"aud": "https://other.example"},
        {"aud": []},
        {"exp": int(time.time()) - 120},
        {"exp": int(time.time()) + 3600},
        {"exp": None},
        {"jti": None},
    ],
)
def test_assertions_with_wrong_claims_are_refused(steady_kiosk: Kiosk, changes: dict[str, Any]) -> None:
    refused = steady_kiosk.form("/device", headers=None, client_assertion=steady_kiosk.assertion(**changes))
    assert refused.status_code == 401
    assert refused.json()["error"] == "invalid_client"


def test_an_assertion_works_once(steady_kiosk: Kiosk) -> None:
    assertion = steady_kiosk.assertion()
    assert steady_kiosk.form("/device", headers=None, client_assertion=assertion).status_code == 200
    assert steady_kiosk.form("/device", headers=None, client_assertion=assertion).status_code == 401


def test_an_assertion_by_another_key_under_a_known_kid_is_refused(steady_kiosk: Kiosk) -> None:
    header = {"alg": "Ed25519", "kid": steady_kiosk.key.thumbprint()}
    forger = Kiosk(steady_kiosk.issuer, OKPKey.generate_key("Ed25519"))
    claims = jwt.decode(steady_kiosk.assertion(), steady_kiosk.key, algorithms=["Ed25519"]).claims
    forged = jwt.encode(header, claims, forger.key, algorithms=["Ed25519"])
    assert steady_kiosk.form("/device", headers=None, client_assertion=forged).status_code == 401


@pytest.mark.parametrize(
    "assertion", ["", "a", "a.b.c", "e30.e30.e30", "eyJhbGciOiJub25lIn0.eyJzdWIiOiJjb25zaWduZSJ9."]
)
def test_what_is_no_assertion_is_refused(steady_kiosk: Kiosk, assertion: str) -> None:
    assert steady_kiosk.form("/device", headers=None, client_assertion=assertion).status_code == 401


def test_another_kind_of_assertion_is_refused(steady_kiosk: Kiosk) -> None:
    assert steady_kiosk.form("/device", headers=None, client_assertion_type="saml").status_code == 401


def test_a_field_that_comes_twice_is_refused(steady_kiosk: Kiosk) -> None:
    data = [("client_assertion", steady_kiosk.assertion()), ("scope", "vault:deposit"), ("scope", "vault:deposit")]
    assert requests.post(f"{steady_kiosk.issuer}/device", data=data, timeout=9).status_code == 400
