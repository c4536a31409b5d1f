"""The server's own keys: one file in the data folder, mode 0600, made on first start."""

import hashlib
import hmac
import secrets
from contextlib import suppress
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import msgspec
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from joserfc.jwk import OKPKey

from kiosk import disk
from kiosk.profile import base64url, from_base64url

KEYS = "keys.json"
_NONCE_BYTES = 12


class _KeyFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    signing: dict[str, str]
    master: str
    former: tuple[dict[str, str], ...] = ()
    """Public parts of the keys that signed before, newest first."""
    sealing: tuple[str, ...] = ()
    """What encrypts at rest in the master's place, newest first."""


@dataclass(frozen=True)
class Keys:
    """Signs receipts, makes capability URLs, peppers PINs, encrypts cards' and links' secrets at rest."""

    signing: OKPKey
    former: tuple[OKPKey, ...]
    """Public keys that check older receipts."""
    _capability: bytes
    _pepper: bytes
    _marks: bytes
    _cards: tuple[bytes, ...]
    _links: tuple[bytes, ...]

    def __repr__(self) -> str:
        return "Keys(...)"

    @cached_property
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
        return _seal(self._cards, secret, card_id)

    def open_card(self, card_id: str, sealed: bytes) -> str:
        """Return the secret that `seal_card` encrypted."""
        return _open(self._cards, sealed, card_id)

    def seal_link(self, account: str, text: str) -> bytes:
        """Encrypt what a link's account must keep secret for the database (AES-256-GCM, bound to the account)."""
        return _seal(self._links, text, account)

    def open_link(self, account: str, sealed: bytes) -> str:
        """Return what `seal_link` encrypted."""
        return _open(self._links, sealed, account)

    def link_mark(self, upstream: str, subject: str) -> str:
        """Return what stands for a person at a provider in the database, so that it alone tells nobody who they are."""
        return hmac.new(self._marks, f"{upstream}\0{subject}".encode(), hashlib.sha256).hexdigest()


def load_keys(path: Path) -> Keys:
    """Read the key file, making it first when there is none."""
    if not path.exists():
        _make(path)
    stored = _read(path)
    master = from_base64url(stored.master)
    at_rest = [*map(from_base64url, stored.sealing), master]
    return Keys(
        signing=OKPKey.import_key(dict(stored.signing)),
        former=tuple(OKPKey.import_key(dict(key)) for key in stored.former),
        _capability=_derive(master, b"capability"),
        _pepper=_derive(master, b"pin"),
        _marks=_derive(master, b"link"),
        _cards=tuple(_derive(secret, b"card") for secret in at_rest),
        _links=tuple(_derive(secret, b"link") for secret in at_rest),
    )


def renew_keys(path: Path) -> None:
    """Sign and encrypt with new keys from the next `load_keys` on; the old ones still check and decrypt."""
    old = _read(path)
    public = {name: value for name, value in old.signing.items() if name != "d"}
    new = msgspec.structs.replace(
        old,
        signing=_new_signing(),
        former=(public, *old.former),
        sealing=(base64url(secrets.token_bytes(32)), *old.sealing),
    )
    disk.put(path, msgspec.json.encode(new))


def _read(path: Path) -> _KeyFile:
    return msgspec.json.decode(path.read_bytes(), type=_KeyFile)


def _make(path: Path) -> None:
    stored = _KeyFile(signing=_new_signing(), master=base64url(secrets.token_bytes(32)))
    disk.put(path, msgspec.json.encode(stored))


def _new_signing() -> dict[str, str]:
    signing = OKPKey.generate_key("Ed25519").as_dict(private=True)
    return {name: str(signing[name]) for name in ("kty", "crv", "x", "d")}


def _seal(keys: tuple[bytes, ...], text: str, bound_to: str) -> bytes:
    nonce = secrets.token_bytes(_NONCE_BYTES)
    return nonce + AESGCM(keys[0]).encrypt(nonce, text.encode(), bound_to.encode())


def _open(keys: tuple[bytes, ...], sealed: bytes, bound_to: str) -> str:
    """Raises InvalidTag when none of the keys encrypted it, or it is bound to something else."""
    nonce, text = sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:]
    for key in keys[:-1]:
        with suppress(InvalidTag):
            return AESGCM(key).decrypt(nonce, text, bound_to.encode()).decode()
    return AESGCM(keys[-1]).decrypt(nonce, text, bound_to.encode()).decode()


def _derive(master: bytes, purpose: bytes) -> bytes:
    return HKDF(algorithm=SHA256(), length=32, salt=None, info=b"consigne vault " + purpose).derive(master)
