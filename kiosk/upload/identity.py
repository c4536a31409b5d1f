"""Who this kiosk is: one Ed25519 key in the state folder (mode 0600) or among systemd's credentials."""

import os
import time
from dataclasses import dataclass
from pathlib import Path

import msgspec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from joserfc import jws, jwt
from joserfc.jwk import OKPKey

from kiosk import disk, profile
from kiosk.site import PlainError, SiteTable

KEY_FILE = "kiosk.key"
NEXT_KEY_FILE = "kiosk.key.next"
"""The key that takes the place of one that a vault revoked, until that vault knows it."""
PUBLIC_FILE = "kiosk.jwks.json"


class IdentityError(PlainError):
    """The kiosk's key cannot be used; the message is one sentence that says what to do."""


@dataclass(frozen=True)
class KioskKey:
    """Signs statements and proves to a vault which kiosk is talking."""

    _key: OKPKey

    def __repr__(self) -> str:
        return f"KioskKey({self.kid})"

    @property
    def kid(self) -> str:
        """The key's thumbprint (RFC 7638)."""
        return self._key.thumbprint()

    def public(self) -> dict[str, str]:
        """The public key as a JWK (RFC 8037): kty, crv, x."""
        stored = self._key.as_dict(private=False)
        return {name: str(stored[name]) for name in ("kty", "crv", "x")}

    def sign(self, typ: str, payload: bytes) -> str:
        """A compact JWS, alg Ed25519 (RFC 9864), kid = this kiosk's key."""
        header = profile.signature_header(typ, self.kid)
        return jws.serialize_compact(header, payload, self._key, algorithms=[profile.SIGNATURE_ALGORITHM])

    def assertion(self, client_id: str, issuer: str, ahead_s: float = 0.0) -> dict[str, str]:
        """The form fields by which a vault knows the kiosk: private_key_jwt (RFC 7523 section 2.2).

        `ahead_s` is how far the vault's clock, by which it is judged, is ahead of ours.
        """
        header = {"alg": profile.SIGNATURE_ALGORITHM, "kid": self.kid}
        claims = profile.assertion_claims(client_id, issuer, time.time() + ahead_s)
        token = jwt.encode(header, claims, self._key, algorithms=[profile.SIGNATURE_ALGORITHM])
        return {"client_id": client_id, "client_assertion_type": profile.JWT_ASSERTION, "client_assertion": token}


def load_or_make(state: Path) -> KioskKey:
    """The kiosk's key; made on first use. Raises IdentityError when its file is no key or others can read it."""
    path = _path(state)
    if not path.exists():
        _make(path)
    return load(path)


def load_or_make_next(state: Path) -> KioskKey:
    """The key that shall take the place of the kiosk's own; made on first use. Raises IdentityError."""
    path = state / NEXT_KEY_FILE
    if not path.exists():
        _make(path)
    return load(path)


def take_next(state: Path, old: KioskKey) -> None:
    """Puts the next key in the place of the old one, which stays beside it under its own name. Raises OSError."""
    disk.put(state / f"kiosk-{old.kid}.key", (state / KEY_FILE).read_bytes())
    (state / NEXT_KEY_FILE).replace(state / KEY_FILE)
    disk.sync(state)


def there(state: Path) -> KioskKey | None:
    """The kiosk's key, or None where it has none. Raises IdentityError, and PermissionError for another user."""
    path = _path(state)
    try:
        path.open("rb").close()
    except (FileNotFoundError, NotADirectoryError):
        return None
    return load(path)


def load(path: Path) -> KioskKey:
    """Reads a key file (PEM, PKCS 8). Raises IdentityError."""
    try:
        if path.stat().st_mode & 0o077 and not os.environ.get("CREDENTIALS_DIRECTORY"):
            raise IdentityError(f"{path}: others can read the kiosk's key; run 'chmod 600' on it, or enrol anew.")
        key = OKPKey.import_key(path.read_bytes())
    except OSError as error:
        raise IdentityError(f"{path}: it cannot be read ({error.strerror}); check its owner and its rights.") from error
    except ValueError as error:
        raise IdentityError(f"{path}: this is not a kiosk's key; remove it and enrol the kiosk anew.") from error
    return KioskKey(key)


def publish(key: KioskKey, site: SiteTable, state: Path) -> Path:
    """Writes the public key with the site's name and structure beside it, for whoever checks statements (JWK set).

    What stands there already is not written again: a disk without room stops no start.
    """
    entry = {**key.public(), "kid": key.kid, "use": "sig", "alg": profile.SIGNATURE_ALGORITHM}
    path = state / PUBLIC_FILE
    public = msgspec.json.encode({"keys": [{**entry, "site": site.name, "structure": site.structure}]})
    if not path.exists() or path.read_bytes() != public:
        disk.put(path, public, disk.PUBLIC)
    return path


def _path(state: Path) -> Path:
    credentials = os.environ.get("CREDENTIALS_DIRECTORY")
    if credentials and (Path(credentials) / KEY_FILE).exists():
        return Path(credentials) / KEY_FILE
    return state / KEY_FILE


def _make(path: Path) -> None:
    key = OKPKey.generate_key("Ed25519")
    pem = key.private_key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())  # type: ignore[union-attr]
    disk.put(path, pem)
