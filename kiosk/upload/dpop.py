"""Proof of possession (RFC 9449): a token that was stolen from the line is of no use without the visit's key."""

import base64
import hashlib
import secrets
import time
from collections.abc import Sequence
from typing import Any

from joserfc import jwt
from joserfc.jwk import ECKey, OKPKey

_KNOWN = ("ES256", "Ed25519", "EdDSA")


class VisitKey:
    """A key pair made for one visit; it lives in memory and dies with the login."""

    def __init__(self, algorithm: str) -> None:
        self._algorithm = algorithm
        self._key: ECKey | OKPKey = (
            ECKey.generate_key("P-256") if algorithm == "ES256" else OKPKey.generate_key("Ed25519")
        )
        self._public = {name: str(value) for name, value in self._key.as_dict(private=False).items() if name != "kid"}

    def __repr__(self) -> str:
        return "VisitKey(...)"

    def proof(self, method: str, url: str, *, token: str = "", nonce: str = "", ahead_s: float = 0.0) -> str:
        """The `DPoP` header for one request (RFC 9449 section 4.2); with `token` also its hash, `ath`.

        `ahead_s` is how far the server's clock, by which it is judged, is ahead of ours.
        """
        claims: dict[str, Any] = {
            "jti": secrets.token_urlsafe(16),
            "htm": method,
            "htu": url.split("?", 1)[0].split("#", 1)[0],
            "iat": int(time.time() + ahead_s),
        }
        if token:
            digest = hashlib.sha256(token.encode("ascii")).digest()
            claims["ath"] = base64.urlsafe_b64encode(digest).decode().rstrip("=")
        if nonce:
            claims["nonce"] = nonce
        header = {"typ": "dpop+jwt", "alg": self._algorithm, "jwk": self._public}
        return jwt.encode(header, claims, self._key, algorithms=[self._algorithm])


def visit_key(offered: Sequence[str]) -> VisitKey | None:
    """A fresh key of the first kind that we know among the vault's algorithms; None when it offers none of them."""
    for algorithm in _KNOWN:
        if algorithm in offered:
            return VisitKey(algorithm)
    return None
