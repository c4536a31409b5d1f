"""The card for a WebDAV folder: user and password, locked by the person's PIN, in a QR code.

The server behind it knows no cards and no PIN, so that this kiosk alone counts wrong PINs. Whoever finds the card can
try all PINs on a computer of their own (days, by scrypt): a lost card's password has to be changed at the server.
"""

import base64
import binascii
import os

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

from kiosk.card import CARD_PREFIX

PREFIX = f"{CARD_PREFIX}DAV:"
_SALT_BYTES = 16
_NONCE = bytes(12)
"""Every card has a salt and so a key of its own, which locks one message only."""
_SCRYPT_N = 2**16


class NoCard(Exception):
    """This QR code is not the card of a WebDAV folder."""


class WrongPin(Exception):
    """This is not the card's PIN, or the card is damaged."""


def make_card(user: str, password: str, pin: str) -> str:
    """The text of a new card's QR code."""
    salt = os.urandom(_SALT_BYTES)
    locked = ChaCha20Poly1305(_key(salt, pin)).encrypt(_NONCE, f"{user}\0{password}".encode(), None)
    return PREFIX + base64.b32encode(salt + locked).decode().rstrip("=")


def open_card(text: str, pin: str) -> tuple[str, str]:
    """User and password. Raises NoCard or WrongPin."""
    encoded = text.removeprefix(PREFIX)
    try:
        data = base64.b32decode(encoded + "=" * (-len(encoded) % 8))
    except binascii.Error as error:
        raise NoCard from error
    if encoded == text or len(data) <= _SALT_BYTES:
        raise NoCard
    try:
        opened = ChaCha20Poly1305(_key(data[:_SALT_BYTES], pin)).decrypt(_NONCE, data[_SALT_BYTES:], None)
    except InvalidTag as error:
        raise WrongPin from error
    user, _, password = opened.decode().partition("\0")
    return user, password


def _key(salt: bytes, pin: str) -> bytes:
    """RFC 7914, with 64 MiB of memory."""
    return Scrypt(salt=salt, length=32, n=_SCRYPT_N, r=8, p=1).derive(pin.encode())
