"""The recovery key: 128 bits on paper that open a vault's age identity again.

On paper it is nine groups of six digits. Eight hold 16 bits each, the ninth holds 16 bits of the
key's SHA-256. Every group is a multiple of 11, so a wrong digit or two swapped neighbours show in
the group where they happen (the scheme of BitLocker's recovery password). The screens only count
digits: the ciphers are imported where a key is used.
"""

import base64
import binascii
import hashlib
import secrets
from collections.abc import Sequence

KEY_BYTES = 16
GROUPS = 9
GROUP_DIGITS = 6
WRAP_INFO = b"consigne recovery wrap 1"
VERIFY_INFO = b"consigne recovery verify 1"
WRAP_PREFIX = "consigne-wrap1:"
QR_PREFIX = "CONSIGNER1:"
"""Before the 54 digits in the recovery paper's QR code."""

_NONCE_BYTES = 12
_ASCII_DIGITS = frozenset("0123456789")


class RecoveryError(ValueError):
    """The digits, or the recovery key, are not the right ones."""


def new_key() -> bytes:
    """Return 16 fresh random bytes."""
    return secrets.token_bytes(KEY_BYTES)


def to_groups(key: bytes) -> tuple[str, ...]:
    """Return the nine groups of six digits that stand for `key` (16 bytes)."""
    _require_key(key)
    halves = [key[i : i + 2] for i in range(0, KEY_BYTES, 2)] + [_check_half(key)]
    return tuple(f"{int.from_bytes(half, 'big') * 11:0{GROUP_DIGITS}d}" for half in halves)


def check_group(group: str) -> bool:
    """Say whether one group of six digits is possible: a multiple of 11 that holds 16 bits."""
    if len(group) != GROUP_DIGITS or not _ASCII_DIGITS.issuperset(group):
        return False
    value, rest = divmod(int(group), 11)
    return rest == 0 and value < 1 << 16


def from_groups(groups: Sequence[str]) -> bytes:
    """Return the 16-byte key that nine groups stand for; raise RecoveryError when they do not fit."""
    if len(groups) != GROUPS:
        raise RecoveryError(f"A recovery key has {GROUPS} groups of {GROUP_DIGITS} digits.")
    for place, group in enumerate(groups, start=1):
        if not check_group(group):
            raise RecoveryError(f"Group {place} of the recovery key has a wrong digit.")
    halves = [(int(group) // 11).to_bytes(2, "big") for group in groups]
    key = b"".join(halves[:-1])
    if not secrets.compare_digest(halves[-1], _check_half(key)):
        raise RecoveryError("These groups do not belong together; compare each with the paper.")
    return key


def qr_text(groups: Sequence[str]) -> str:
    """Return what the recovery paper's QR code holds for nine groups, in QR's alphanumeric set."""
    return QR_PREFIX + "".join(groups)


def groups_from_qr(text: str) -> tuple[str, ...]:
    """Return the nine groups in a recovery paper's QR code; raise RecoveryError when it holds none that fit."""
    digits = text.removeprefix(QR_PREFIX)
    groups = tuple(digits[at : at + GROUP_DIGITS] for at in range(0, len(digits), GROUP_DIGITS))
    if not text.startswith(QR_PREFIX):
        raise RecoveryError("This is not the code of a recovery paper.")
    from_groups(groups)
    return groups


def wrap(identity: str, key: bytes) -> str:
    """Encrypt an age identity under the recovery key: AES-256-GCM, key by HKDF-SHA-256 (RFC 5869)."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    nonce = secrets.token_bytes(_NONCE_BYTES)
    sealed = AESGCM(_derive(key, WRAP_INFO)).encrypt(nonce, identity.encode(), WRAP_INFO)
    return WRAP_PREFIX + base64.urlsafe_b64encode(nonce + sealed).decode().rstrip("=")


def unwrap(wrapped: str, key: bytes) -> str:
    """Return the age identity that `wrap` encrypted; raise RecoveryError when `key` does not open it."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    if not wrapped.startswith(WRAP_PREFIX):
        raise RecoveryError("This is not a wrapped identity of a known version.")
    text = wrapped.removeprefix(WRAP_PREFIX)
    try:
        raw = base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)
        opened = AESGCM(_derive(key, WRAP_INFO)).decrypt(raw[:_NONCE_BYTES], raw[_NONCE_BYTES:], WRAP_INFO)
    except (binascii.Error, InvalidTag, ValueError) as error:
        raise RecoveryError("This recovery key does not open this vault.") from error
    return opened.decode()


def verifier(key: bytes) -> str:
    """Return what proves the recovery key to a vault (base64url, 32 bytes); it opens nothing by itself."""
    return base64.urlsafe_b64encode(_derive(key, VERIFY_INFO)).decode().rstrip("=")


def _derive(key: bytes, info: bytes) -> bytes:
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    _require_key(key)
    return HKDF(algorithm=SHA256(), length=32, salt=None, info=info).derive(key)


def _check_half(key: bytes) -> bytes:
    return hashlib.sha256(key).digest()[:2]


def _require_key(key: bytes) -> None:
    if len(key) != KEY_BYTES:
        raise RecoveryError(f"A recovery key has {KEY_BYTES} bytes, not {len(key)}.")
