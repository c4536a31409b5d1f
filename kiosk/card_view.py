"""The view key: what a card's third part opens, one paper at a time (open vault profile, section 11).

The vault never gets the third part, only the recipient that follows from it; kiosk-upload gets neither.
"""

import base64

from bech32 import bech32_encode, convertbits

from kiosk.card import CARD_SECRET_BYTES, Card
from kiosk.profile import CardKey

VIEW_INFO = b"consigne card view 1"
_PREFIX = "age-secret-key-"


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
    words = convertbits(scalar, 8, 5)
    assert words is not None, "whole bytes always fit"
    return bech32_encode(_PREFIX, words).upper()


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
