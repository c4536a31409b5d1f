"""The printed card and its PIN (docs/profile.md, sections 3 and 11)."""

import base64
import binascii
import hashlib
import hmac
import itertools
import re
import secrets
from dataclasses import dataclass

from kiosk.profile import CardKey, ProfileError, base64url

CARD_PREFIX = "CONSIGNE1:"
CARD_ID_BYTES = 10
CARD_SECRET_BYTES = 16
PIN_DIGITS = 6
PIN_TRIES = 5
_PIN_RUNS = "0123456789" * 2, "9876543210" * 2

_CARD_TEXT = re.compile(r"CONSIGNE1:([A-Z2-7]{16})([A-Z2-7]{26})([A-Z2-7]{26})?")


@dataclass(frozen=True)
class Card:
    """A printed card: `id` (80 bits), `secret` and, where it can show papers, `view` (128 bits), in base32 capitals."""

    id: str
    secret: str
    view: str = ""

    def __repr__(self) -> str:
        return "Card(...)"

    def qr_text(self) -> str:
        """Return what the QR holds, all of it in QR's alphanumeric set."""
        return CARD_PREFIX + self.id + self.secret + self.view

    def deposit_text(self) -> str:
        """Return what a login needs of it: all but the part that opens papers."""
        return CARD_PREFIX + self.id + self.secret

    def key(self) -> CardKey:
        """Return the card as a vault gets it when the card is made, but for its view recipient."""
        return CardKey(id=self.id, secret=self.secret)


def new_card() -> Card:
    """Return a card of fresh random bytes, which can deposit and show nothing."""
    return Card(_base32(secrets.token_bytes(CARD_ID_BYTES)), _base32(secrets.token_bytes(CARD_SECRET_BYTES)))


def new_viewing_card() -> Card:
    """Return a card that can show papers too."""
    card = new_card()
    return Card(card.id, card.secret, _base32(secrets.token_bytes(CARD_SECRET_BYTES)))


def read_card(qr_text: str) -> Card:
    """Return the card that a QR's text stands for; raise ProfileError when it is none of ours."""
    match = _CARD_TEXT.fullmatch(qr_text.strip().upper())
    if match is None:
        raise ProfileError("This QR code is not a Consigne card.")
    return Card(id=match[1], secret=match[2], view=match[3] or "")


def without_view(qr_text: str) -> str:
    """Return a card's text without the part that opens papers; what is no card's text stays as it is."""
    try:
        return read_card(qr_text).deposit_text()
    except ProfileError:
        return qr_text


def card_proof(secret: str, nonce: str) -> str:
    """Return HMAC-SHA-256 (RFC 2104) of the nonce's characters under the card's secret, in base64url."""
    mac = hmac.digest(_base32_bytes(secret), nonce.encode(), hashlib.sha256)
    return base64url(mac)


def card_from_bytes(card_id: str, secret: bytes) -> Card:
    """Return the card of an id and its raw secret (16 bytes)."""
    return Card(card_id, _base32(secret))


def too_easy(pin: str) -> bool:
    """Say whether a PIN is among the first that anyone would try; a vault refuses it, a kiosk says so before."""
    repeats = len(set(pin)) == 1 or pin[:3] == pin[3:] or pin[:2] * 3 == pin
    return repeats or any(pin in run for run in _PIN_RUNS)


def any_pin() -> str:
    """A PIN that nobody will ever type, for a change that is taken back."""
    drawn = (f"{secrets.randbelow(10**PIN_DIGITS):0{PIN_DIGITS}d}" for _ in itertools.count())
    return next(pin for pin in drawn if not too_easy(pin))


def _base32(data: bytes) -> str:
    return base64.b32encode(data).decode().rstrip("=")


def _base32_bytes(text: str) -> bytes:
    try:
        return base64.b32decode(text + "=" * (-len(text) % 8))
    except binascii.Error as error:
        raise ProfileError("This is not a card's secret.") from error
