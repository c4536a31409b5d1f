"""PINs: six digits, peppered, hashed with Argon2id; the easiest ones are refused."""

import re

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from kiosk.card import PIN_DIGITS, too_easy
from kiosk.vault.common import Places, Turn
from kiosk.vault.keys import Keys
from kiosk.vault.refusal import Refusal

HASHING = (Turn.HASHING, Turn.HASHING_TOO)
HASHES_AT_ONCE = len(HASHING)
"""Over all workers. Each takes 64 MiB (RFC 9106 section 4, second recommended option)."""

NOBODYS_HASH = "$argon2id$v=19$m=65536,t=3,p=4$HgehMPS1ITA06vhA3rd1Ew$mTEZwGbqIxDXDx292pzqPuMWztLu/NXdpYNXzmG0rFs"
"""Of a PIN that nobody knows: checked in place of an absent one, so that the answer takes as long."""

_hasher = PasswordHasher()
_PIN = re.compile(rf"\d{{{PIN_DIGITS}}}", re.ASCII)


def hash_pin(hashing: Places, keys: Keys, pin: str) -> str:
    """Return the Argon2id hash of a new PIN; raise Refusal when it is not six digits, or too easy."""
    if not _PIN.fullmatch(pin):
        raise Refusal(400, "invalid_pin", "A PIN has six digits.")
    if too_easy(pin):
        raise Refusal(400, "weak_pin", "This PIN is too easy to guess; choose another.")
    with hashing.one():
        return _hasher.hash(keys.peppered(pin))


def pin_fits(hashing: Places, keys: Keys, pin_hash: str, pin: str) -> bool:
    """Say whether this is the PIN that was hashed."""
    try:
        with hashing.one():
            return _hasher.verify(pin_hash, keys.peppered(pin))
    except (VerificationError, InvalidHashError):
        return False
