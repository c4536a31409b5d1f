"""A minimal kiosk that speaks the open profile with `requests`, for the vault's tests."""

import hashlib
import json
import time
import uuid
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import msgspec
import pyrage
import requests
from joserfc import jws, jwt
from joserfc.jwk import OKPKey

from kiosk import profile
from kiosk.card import Card, card_proof
from kiosk.demo import phone

TIMEOUT_S = 20


@dataclass
class Kiosk:
    """An enrolled kiosk with a fresh DPoP key for one visit."""

    issuer: str
    key: OKPKey
    client_id: str = "consigne"
    visit_key: OKPKey = field(default_factory=lambda: OKPKey.generate_key("Ed25519"))
    http: requests.Session = field(default_factory=requests.Session)
    clock: Callable[[], float] = time.time

    def assertion(self, **changes: Any) -> str:
        claims = {**profile.assertion_claims(self.client_id, self.issuer, self.clock()), **changes}
        header = {"alg": "Ed25519", "kid": self.key.thumbprint()}
        return jwt.encode(header, claims, self.key, algorithms=["Ed25519"])

    def proof(self, method: str, path: str, token: str | None = None, **changes: Any) -> str:
        claims: dict[str, Any] = {
            "jti": str(uuid.uuid4()),
            "htm": method,
            "htu": self.issuer + path,
            "iat": int(self.clock()),
        }
        if token is not None:
            claims["ath"] = profile.base64url(hashlib.sha256(token.encode()).digest())
        header = {"typ": "dpop+jwt", "alg": "Ed25519", "jwk": self.visit_key.as_dict(private=False)}
        return jwt.encode(header, {**claims, **changes}, self.visit_key, algorithms=["Ed25519"])

    def login(self, person: phone.DemoPerson) -> str:
        """Log in with a phone that says yes; returns the token."""
        begun = self.begin()
        phone.approve(begun["verification_uri_complete"], person.handle, person.pin, "47")
        answered = self.poll(begun["device_code"])
        assert answered.status_code == 200, answered.text
        return str(answered.json()["access_token"])

    def form(self, path: str, headers: dict[str, str] | None = None, **fields: str) -> requests.Response:
        data = {"client_assertion_type": profile.JWT_ASSERTION, "client_assertion": self.assertion(), **fields}
        return self.http.post(self.issuer + path, data=data, headers=headers, timeout=TIMEOUT_S)

    def json(self, method: str, path: str, body: object = None, **headers: str) -> requests.Response:
        sent = {"Authorization": f"Bearer {self.assertion()}", "Content-Type": "application/json", **headers}
        return self.http.request(method, self.issuer + path, data=encoded(body), headers=sent, timeout=TIMEOUT_S)

    def begin(self, match: str = "47", link_recipient: str = "") -> dict[str, Any]:
        told = {"binding_message": match, "scope": profile.DEPOSIT_SCOPE, "link_recipient": link_recipient}
        response = self.form("/device", None, **told)
        assert response.status_code == 200, response.text
        return dict(response.json())

    def poll(self, device_code: str) -> requests.Response:
        headers = {"DPoP": self.proof("POST", "/token")}
        return self.form("/token", headers, grant_type=profile.DEVICE_GRANT, device_code=device_code)

    def card_token(self, card: Card, pin: str, **changes: str) -> requests.Response:
        nonce = self.form("/card").json()["nonce"]
        fields = {"card": card.id, "nonce": nonce, "proof": card_proof(card.secret, nonce), "pin": pin}
        fields.update(grant_type=profile.CARD_GRANT, **changes)
        return self.form("/token", headers={"DPoP": self.proof("POST", "/token")}, **fields)

    def token_headers(self, method: str, path: str, token: str) -> dict[str, str]:
        return {"Authorization": f"DPoP {token}", "DPoP": self.proof(method, path, token)}

    def recipients(self, token: str) -> requests.Response:
        headers = self.token_headers("GET", "/recipients", token)
        return self.http.get(self.issuer + "/recipients", headers=headers, timeout=TIMEOUT_S)

    def statement(self, deposit_id: str, **changes: Any) -> str:
        claims = {"deposit_id": deposit_id, "sha256": "0" * 64, "pages": 1, "mode": "self", **changes}
        header = profile.signature_header(profile.STATEMENT_TYPE, self.key.thumbprint())
        return jws.serialize_compact(header, json.dumps(claims).encode(), self.key, algorithms=["Ed25519"])

    def create(self, token: str, data: bytes, deposit_id: str | None = None, **changes: str) -> requests.Response:
        headers = self.creation_headers(token, data, deposit_id, **changes)
        return self.http.post(self.issuer + "/deposits", headers=headers, timeout=TIMEOUT_S)

    def creation_headers(
        self, token: str, data: bytes, deposit_id: str | None = None, **changes: str
    ) -> dict[str, str]:
        metadata = {
            "deposit_id": str(uuid.uuid4()) if deposit_id is None else deposit_id,
            "sha256": hashlib.sha256(data).hexdigest(),
            "category": "payslip",
        }
        return {
            **self.token_headers("POST", "/deposits", token),
            "Tus-Resumable": profile.TUS_VERSION,
            "Upload-Length": changes.pop("length", str(len(data))),
            "Upload-Metadata": profile.encode_upload_metadata({**metadata, **changes}),
        }

    def deposit(self, token: str, data: bytes, **changes: str) -> str:
        """Create and send in one piece; returns the receipt."""
        created = self.create(token, data, **changes)
        assert created.status_code == 201, created.text
        sent = send(created.headers["Location"], 0, data)
        assert sent.status_code == 204, sent.text
        return sent.headers[profile.RECEIPT_HEADER]


def send(location: str, offset: int, data: bytes, **headers: str) -> requests.Response:
    sent = {"Tus-Resumable": profile.TUS_VERSION, "Upload-Offset": str(offset), "Content-Type": profile.TUS_BODY_TYPE}
    return requests.patch(location, data=data, headers={**sent, **headers}, timeout=TIMEOUT_S)


def ask(location: str) -> requests.Response:
    return requests.head(location, headers={"Tus-Resumable": profile.TUS_VERSION}, timeout=TIMEOUT_S)


def sealed(text: bytes, recipient: str) -> bytes:
    return bytes(pyrage.encrypt(text, [pyrage.x25519.Recipient.from_str(recipient)]))


def encoded(body: object) -> bytes | None:
    return None if body is None else msgspec.json.encode(body)
