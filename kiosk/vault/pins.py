"""PINs: six digits, peppered, hashed with Argon2id; the easiest ones are refused."""

import re
import threading

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from kiosk.card import PIN_DIGITS, too_easy
from kiosk.vault.keys import Keys
from kiosk.vault.refusal import Refusal

HASHES_AT_ONCE = 2
"""Each takes 64 MiB (RFC 9106 section 4, second recommended option); more at once would wait for memory anyway."""

NOBODYS_HASH = "$argon2id$v=19$m=65536,t=3,p=4$HgehMPS1ITA06vhA3rd1Ew$mTEZwGbqIxDXDx292pzqPuMWztLu/NXdpYNXzmG0rFs"
"""Of a PIN that nobody knows: checked in place of an absent one, so that the answer takes as long."""

_hasher = PasswordHasher()
_turn = threading.BoundedSemaphore(HASHES_AT_ONCE)
_PIN = re.compile(rf"\d{{{PIN_DIGITS}}}", re.ASCII)


def hash_pin(keys: Keys, pin: str) -> str:
    """Return the Argon2id hash of a new PIN; raise Refusal when it is not six digits, or too easy."""
    if not _PIN.fullmatch(pin):
        raise Refusal(400, "invalid_pin", "A PIN has six digits.")
    if too_easy(pin):
        raise Refusal(400, "weak_pin", "This PIN is too easy to guess; choose another.")
    with _turn:
        return _hasher.hash(keys.peppered(pin))


def pin_fits(keys: Keys, pin_hash: str, pin: str) -> bool:
    """Say whether this is the PIN that was hashed."""
    try:
        with _turn:
            return _hasher.verify(pin_hash, keys.peppered(pin))
    except (VerificationError, InvalidHashError):
        return False
