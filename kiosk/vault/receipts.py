"""What the vault signs once the bytes are kept, and what kiosks sign about them."""

import json
from dataclasses import dataclass
from typing import Any

from joserfc import jws
from joserfc.errors import JoseError
from joserfc.jwk import OKPKey

from kiosk.profile import RECEIPT_TYPE, SIGNATURE_ALGORITHM, from_base64url, signature_header
from kiosk.vault.keys import Keys
from kiosk.vault.kiosks import Kiosk, key_met
from kiosk.vault.refusal import Refusal

_UNSIGNED = (JoseError, ValueError, TypeError, RecursionError)


def sign_receipt(keys: Keys, claims: dict[str, str]) -> str:
    """Return a `Deposit-Receipt`: compact JWS (RFC 7515) with the vault's key."""
    header = signature_header(RECEIPT_TYPE, keys.kid)
    payload = json.dumps(claims, separators=(",", ":")).encode()
    return jws.serialize_compact(header, payload, keys.signing, algorithms=[SIGNATURE_ALGORITHM])


def public_keys(keys: Keys) -> dict[str, object]:
    """Return the JWK set (RFC 7517) with which anyone can check a receipt, an old one too."""
    return {
        "keys": [
            {**key.as_dict(private=False), "kid": key.thumbprint(), "use": "sig", "alg": SIGNATURE_ALGORITHM}
            for key in (keys.signing, *keys.former)
        ]
    }


@dataclass(frozen=True)
class Signed:
    """What the kiosk of a `kid` has signed."""

    kid: str
    payload: bytes


def signed_in(statement: str) -> Signed | None:
    """Return what a statement's signature is good for, if it names a kiosk that was met here lately.

    So it is checked before the database is held, for which all others wait.
    """
    try:
        kid = str(jws.extract_compact(statement.encode()).headers().get("kid"))
        key = key_met(kid)
        return None if key is None else Signed(kid, _payload(statement, key))
    except _UNSIGNED:
        return None


def check_statement(statement: str, signed: Signed | None, kiosk: Kiosk, deposit_id: str) -> dict[str, Any]:
    """Return what a statement says; raise Refusal unless this kiosk signed it, and for this deposit.

    `signed` is what `signed_in` found: by another kiosk, or nothing, and the signature is checked here.
    """
    try:
        if signed is None or signed.kid != kiosk.kid:
            signed = Signed(kiosk.kid, _payload(statement, kiosk.key))
        claims = json.loads(signed.payload)
    except _UNSIGNED as error:
        raise Refusal(400, "invalid_statement", "The statement is not signed by this kiosk's key.") from error
    if not isinstance(claims, dict) or claims.get("deposit_id") != deposit_id:
        raise Refusal(400, "invalid_statement", "The statement is about another deposit.")
    return claims


def _payload(statement: str, key: OKPKey) -> bytes:
    """Return what was signed."""
    return jws.deserialize_compact(statement.encode(), key, algorithms=[SIGNATURE_ALGORITHM, "EdDSA"]).payload


def claims_in(statement: str) -> dict[str, Any]:
    """Return what a statement says, whoever signed it; raise Refusal 400 when it cannot be read."""
    try:
        _, payload, _ = statement.split(".")
        claims = json.loads(from_base64url(payload))
    except (ValueError, RecursionError) as error:
        raise Refusal(400, "invalid_statement", "The statement cannot be read.") from error
    return claims if isinstance(claims, dict) else {}
