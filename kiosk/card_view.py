"""The view key: what a card's third part opens, one paper at a time (open vault profile, section 11).

The vault never gets the third part, only the recipient that follows from it; kiosk-upload gets neither.
"""

import base64
from collections.abc import Iterable

from kiosk.card import CARD_SECRET_BYTES, Card
from kiosk.profile import CardKey

VIEW_INFO = b"consigne card view 1"
_PREFIX = "age-secret-key-"
_LETTERS = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
_CHECKSUM_CONSTANT = 1
_GENERATOR = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)


class ViewKeyError(ValueError):
    """The card has no third part, or one of another shape."""


def identity_of(view: str) -> str:
    """Return the age identity (AGE-SECRET-KEY-1…) of a card's third part; raise ViewKeyError when there is none.

    Its scalar is HKDF-SHA-256 (RFC 5869) of the part's 16 bytes, without salt, with VIEW_INFO.
    """
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    secret = _bytes(view)
    scalar = HKDF(algorithm=SHA256(), length=32, salt=None, info=VIEW_INFO).derive(secret)
    return _bech32(_PREFIX, scalar).upper()


def recipient_of(card: Card) -> str:
    """Return the age recipient (age1…) that a card opens, empty for a card without a third part."""
    import pyrage

    return str(pyrage.x25519.Identity.from_str(identity_of(card.view)).to_public()) if card.view else ""


def card_key(card: Card) -> CardKey:
    """Return a card as a vault gets it when the card is made: never its third part."""
    return CardKey(id=card.id, secret=card.secret, view=recipient_of(card) or None)


def _bytes(view: str) -> bytes:
    try:
        secret = base64.b32decode(view + "=" * (-len(view) % 8))
    except ValueError as error:
        raise ViewKeyError("This is not a card's third part.") from error
    if len(secret) != CARD_SECRET_BYTES:
        raise ViewKeyError("This is not a card's third part.")
    return secret


def _bech32(prefix: str, data: bytes) -> str:
    """Return Bech32 (BIP 173) of some bytes, without its limit of 90 letters, as age uses it."""
    words = list(_fives(data))
    expanded = [*(ord(letter) >> 5 for letter in prefix), 0, *(ord(letter) & 31 for letter in prefix)]
    check = _polymod([*expanded, *words, *[0] * 6]) ^ _CHECKSUM_CONSTANT
    words += [check >> 5 * (5 - place) & 31 for place in range(6)]
    return prefix + "1" + "".join(_LETTERS[word] for word in words)


def _fives(data: bytes) -> Iterable[int]:
    bits = "".join(f"{byte:08b}" for byte in data)
    bits += "0" * (-len(bits) % 5)
    return (int(bits[at : at + 5], 2) for at in range(0, len(bits), 5))


def _polymod(values: Iterable[int]) -> int:
    check = 1
    for value in values:
        top = check >> 25
        check = (check & 0x1FFFFFF) << 5 ^ value
        for place, generator in enumerate(_GENERATOR):
            check ^= generator if top >> place & 1 else 0
    return check
