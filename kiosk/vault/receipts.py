"""What the vault signs once the bytes are kept, and what kiosks sign about them."""

import json
from typing import Any

from joserfc import jws
from joserfc.errors import JoseError

from kiosk.profile import RECEIPT_TYPE, SIGNATURE_ALGORITHM, from_base64url, signature_header
from kiosk.vault.keys import Keys
from kiosk.vault.kiosks import Kiosk
from kiosk.vault.refusal import Refusal


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


def check_statement(statement: str, kiosk: Kiosk, deposit_id: str) -> dict[str, Any]:
    """Return what a statement says; raise Refusal unless this kiosk signed it, and for this deposit."""
    try:
        signed = jws.deserialize_compact(statement.encode(), kiosk.key, algorithms=[SIGNATURE_ALGORITHM, "EdDSA"])
        claims = json.loads(signed.payload)
    except (JoseError, ValueError, RecursionError) as error:
        raise Refusal(400, "invalid_statement", "The statement is not signed by this kiosk's key.") from error
    if not isinstance(claims, dict) or claims.get("deposit_id") != deposit_id:
        raise Refusal(400, "invalid_statement", "The statement is about another deposit.")
    return claims


def claims_in(statement: str) -> dict[str, Any]:
    """Return what a statement says, whoever signed it; raise Refusal 400 when it cannot be read."""
    try:
        _, payload, _ = statement.split(".")
        claims = json.loads(from_base64url(payload))
    except (ValueError, RecursionError) as error:
        raise Refusal(400, "invalid_statement", "The statement cannot be read.") from error
    return claims if isinstance(claims, dict) else {}
