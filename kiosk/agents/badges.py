"""An agent's badge: a QR code with a number and a secret; the PIN counts only together with it.

The PIN's Argon2id hash (RFC 9106) covers the badge's secret too, so that a roster that gets lost gives nobody a PIN:
whoever wants to try PINs needs the badge.
"""

import base64
import re
import secrets
from dataclasses import dataclass

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from kiosk.card import PIN_DIGITS

PREFIX = "CONSIGNEB1:"
_NUMBER_BYTES, _SECRET_BYTES = 5, 16
_TEXT = re.compile(r"CONSIGNEB1:([A-Z2-7]{8})([A-Z2-7]{26})")
_PIN = re.compile(rf"\d{{{PIN_DIGITS}}}", re.ASCII)

_hasher = PasswordHasher()

NOBODYS_HASH = "$argon2id$v=19$m=65536,t=3,p=4$HgehMPS1ITA06vhA3rd1Ew$mTEZwGbqIxDXDx292pzqPuMWztLu/NXdpYNXzmG0rFs"
"""Checked in place of an absent badge's, so that the answer takes as long."""


@dataclass(frozen=True)
class Badge:
    """A badge: its public number (40 bits) and its secret (128 bits), both in base32 capitals."""

    number: str
    secret: str

    def __repr__(self) -> str:
        return f"Badge({self.number})"

    def qr_text(self) -> str:
        """What the QR holds, all of it in QR's alphanumeric set."""
        return PREFIX + self.number + self.secret


def new_badge() -> Badge:
    """A badge of fresh random bytes."""
    return Badge(_base32(secrets.token_bytes(_NUMBER_BYTES)), _base32(secrets.token_bytes(_SECRET_BYTES)))


def read_badge(qr_text: str) -> Badge | None:
    """The badge that a QR's text stands for, or None."""
    found = _TEXT.fullmatch(qr_text.strip().upper())
    return Badge(found[1], found[2]) if found else None


def is_pin(pin: str) -> bool:
    """Whether this has the shape of a PIN."""
    return _PIN.fullmatch(pin) is not None


def hash_pin(badge: Badge, pin: str) -> str:
    """The Argon2id hash of a badge's PIN."""
    return _hasher.hash(badge.secret + pin)


def pin_fits(pin_hash: str, badge: Badge, pin: str) -> bool:
    """Whether this is the PIN that was hashed for this very badge."""
    try:
        return _hasher.verify(pin_hash, badge.secret + pin)
    except (VerificationError, InvalidHashError):
        return False


def _base32(data: bytes) -> str:
    return base64.b32encode(data).decode().rstrip("=")
