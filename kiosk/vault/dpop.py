"""Proofs of possession (RFC 9449): a token is of use only to who holds the key that it was bound to."""

import hashlib
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit, urlunsplit

import msgspec
from joserfc import jws
from joserfc.errors import JoseError
from joserfc.jwk import ECKey, OKPKey
from sqlalchemy import Connection

from kiosk.profile import base64url
from kiosk.vault.database import writing
from kiosk.vault.marks import use_once
from kiosk.vault.refusal import Refusal
from kiosk.vault.settings import Vault

ALGORITHMS = ("ES256", "EdDSA", "Ed25519")
_OLDEST_S = 300
_NEWEST_S = 60


@dataclass(frozen=True)
class Proof:
    """A good proof that may have been used before: the signing key's thumbprint, and the proof's own mark."""

    thumbprint: str
    mark: str
    status: int
    """HTTP status if it was."""


def check_proof(vault: Vault, proof: str | None, method: str, path: str, token: str | None = None) -> str:
    """Return the thumbprint of the key that signed a DPoP proof for this request (RFC 9449 section 4.3).

    Raises Refusal `invalid_dpop_proof` (400 at the token endpoint, 401 where a token is shown).
    """
    good = read_proof(vault, proof, method, path, token)
    with writing(vault.database) as connection:
        use_proof(connection, vault, good)
    return good.thumbprint


def use_proof(connection: Connection, vault: Vault, proof: Proof) -> None:
    """Use a proof up; raises Refusal when it was used before."""
    until = vault.clock() + _OLDEST_S + _NEWEST_S
    if not use_once(connection, f"dpop {proof.thumbprint}", proof.mark, until):
        raise _refused(proof.status, "The DPoP proof was used before.")


def read_proof(vault: Vault, proof: str | None, method: str, path: str, token: str | None = None) -> Proof:
    """Check all of a proof but whether it was used before, as `check_proof` does."""
    status = 400 if token is None else 401
    if not proof:
        raise _refused(status, "This server binds tokens; send one DPoP header.")
    try:
        signed = jws.extract_compact(proof.encode())
        header = signed.headers()
        key = _key(header)
        if not jws.validate_compact(signed, key, ALGORITHMS):
            raise ValueError("another signature")
        claims = msgspec.json.decode(signed.payload, type=dict[str, Any])
    except (JoseError, ValueError, KeyError, TypeError, RecursionError) as error:
        raise _refused(status, "The DPoP proof's key or signature is not good.") from error
    now = vault.clock()
    issued_at, jti = claims.get("iat"), claims.get("jti")
    if header.get("typ") != "dpop+jwt":
        raise _refused(status, "The DPoP proof has another type.")
    if claims.get("htm") != method or _bare(str(claims.get("htu"))) != _bare(vault.issuer + path):
        raise _refused(status, "The DPoP proof is for another request.")
    if not isinstance(issued_at, int | float) or not now - _OLDEST_S <= issued_at <= now + _NEWEST_S:
        raise _refused(status, "The DPoP proof is too old or too new; check the kiosk's clock.")
    if token is not None and claims.get("ath") != base64url(hashlib.sha256(token.encode()).digest()):
        raise _refused(status, "The DPoP proof is for another token.")
    if not isinstance(jti, str):
        raise _refused(status, "The DPoP proof has no mark of its own.")
    return Proof(key.thumbprint(), jti, status)


def _key(header: dict[str, object]) -> OKPKey | ECKey:
    jwk = header["jwk"]
    if not isinstance(jwk, dict) or "d" in jwk:
        raise ValueError("no public key")
    if jwk.get("kty") == "EC":
        return ECKey.import_key(jwk)
    return OKPKey.import_key(jwk)


def _bare(url: str) -> str:
    parts = urlsplit(url)
    return urlunsplit((parts.scheme.lower(), parts.netloc.lower(), parts.path, "", ""))


def _refused(status: int, sentence: str) -> Refusal:
    headers = {"WWW-Authenticate": f'DPoP error="invalid_dpop_proof", algs="{" ".join(ALGORITHMS)}"'}
    return Refusal(status, "invalid_dpop_proof", sentence, headers=headers if status == 401 else None)
