"""The server's own keys: one file in the data folder, mode 0600, made on first start."""

import hashlib
import hmac
import secrets
from dataclasses import dataclass
from pathlib import Path

import msgspec
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from joserfc.jwk import OKPKey

from kiosk import disk
from kiosk.profile import base64url, from_base64url

KEYS = "keys.json"
_NONCE_BYTES = 12


class _KeyFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    signing: dict[str, str]
    master: str


@dataclass(frozen=True)
class Keys:
    """Signs receipts, makes capability URLs, peppers PINs, encrypts cards' and links' secrets at rest."""

    signing: OKPKey
    _capability: bytes
    _pepper: bytes
    _cards: bytes
    _links: bytes

    def __repr__(self) -> str:
        return "Keys(...)"

    @property
    def kid(self) -> str:
        """The signing key's thumbprint (RFC 7638)."""
        return self.signing.thumbprint()

    def capability(self, deposit: str) -> str:
        """Return the unguessable part (192 bits) of the URL of one deposit."""
        return base64url(hmac.digest(self._capability, deposit.encode(), hashlib.sha256)[:24])

    def peppered(self, pin: str) -> str:
        """Return what is hashed in the PIN's place, so that a stolen database alone gives no PIN away."""
        return hmac.new(self._pepper, pin.encode(), hashlib.sha256).hexdigest()

    def seal_card(self, card_id: str, secret: str) -> bytes:
        """Encrypt a card's secret for the database (AES-256-GCM, bound to the card's id)."""
        nonce = secrets.token_bytes(_NONCE_BYTES)
        return nonce + AESGCM(self._cards).encrypt(nonce, secret.encode(), card_id.encode())

    def seal_link(self, account: str, text: str) -> bytes:
        """Encrypt what a link's account must keep secret for the database (AES-256-GCM, bound to the account)."""
        nonce = secrets.token_bytes(_NONCE_BYTES)
        return nonce + AESGCM(self._links).encrypt(nonce, text.encode(), account.encode())

    def open_link(self, account: str, sealed: bytes) -> str:
        """Return what `seal_link` encrypted."""
        nonce, text = sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:]
        return AESGCM(self._links).decrypt(nonce, text, account.encode()).decode()

    def link_mark(self, upstream: str, subject: str) -> str:
        """Return what stands for a person at a provider in the database, so that it alone tells nobody who they are."""
        return hmac.new(self._links, f"{upstream}\0{subject}".encode(), hashlib.sha256).hexdigest()

    def open_card(self, card_id: str, sealed: bytes) -> str:
        """Return the secret that `seal_card` encrypted."""
        nonce, text = sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:]
        return AESGCM(self._cards).decrypt(nonce, text, card_id.encode()).decode()


def load_keys(path: Path) -> Keys:
    """Read the key file, making it first when there is none."""
    if not path.exists():
        _make(path)
    stored = msgspec.json.decode(path.read_bytes(), type=_KeyFile)
    master = from_base64url(stored.master)
    return Keys(
        OKPKey.import_key(dict(stored.signing)),
        _derive(master, b"capability"),
        _derive(master, b"pin"),
        _derive(master, b"card"),
        _derive(master, b"link"),
    )


def _make(path: Path) -> None:
    signing = OKPKey.generate_key("Ed25519").as_dict(private=True)
    stored = _KeyFile(
        signing={name: str(signing[name]) for name in ("kty", "crv", "x", "d")},
        master=base64url(secrets.token_bytes(32)),
    )
    disk.put(path, msgspec.json.encode(stored))


def _derive(master: bytes, purpose: bytes) -> bytes:
    return HKDF(algorithm=SHA256(), length=32, salt=None, info=b"consigne vault " + purpose).derive(master)
