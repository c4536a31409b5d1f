"""Sealing: a document becomes an age file that only the person's keys open.

Runs in kiosk-ui, which has no network: this file imports nothing that talks to anyone.
The format's version is age's own first line (age-encryption.org/v1), read back by `format_version`.
"""

import io
import os
from collections.abc import Sequence
from typing import Any

import pyrage

from kiosk import wire

_VERSION_LINE = b"age-encryption.org/v"
_RECIPIENT_KINDS: tuple[tuple[str, Any], ...] = (
    ("age1tagpq1", pyrage.tagpq.Recipient),
    ("age1", pyrage.x25519.Recipient),
)
"""Longest prefix first. `age1tagpq1` is age's hybrid of ML-KEM-768 and P-256 (docs/decisions/sealing.md)."""


class SealingError(Exception):
    """The document cannot be sealed for these recipients."""


def seal(plain: bytes, recipients: Sequence[str]) -> int:
    """A descriptor of sealed memory with the age file of `plain` for all `recipients` (age1...).

    `plain` is read piece by piece, without a second copy. Whoever gets the descriptor closes it. Raises SealingError
    when a recipient is not a key that we know.
    """
    keys = [_recipient(text) for text in recipients]
    if not keys:
        raise SealingError("There is nobody to seal for.")
    descriptor = os.memfd_create("sealed", os.MFD_CLOEXEC | os.MFD_ALLOW_SEALING)
    try:
        with os.fdopen(descriptor, "wb", closefd=False) as writer:
            pyrage.encrypt_io(io.BytesIO(plain), writer, keys)
        wire.seal(descriptor)
    except pyrage.EncryptError as error:
        os.close(descriptor)
        raise SealingError("These keys cannot be used together.") from error
    except BaseException:
        os.close(descriptor)
        raise
    return descriptor


def format_version(head: bytes) -> int:
    """The version in the first line of a sealed file; raises SealingError when it is no age file."""
    line = head.split(b"\n", 1)[0]
    number = line.removeprefix(_VERSION_LINE)
    if not line.startswith(_VERSION_LINE) or not number.isdigit():
        raise SealingError("This is not a sealed file.")
    return int(number)


def _recipient(text: str) -> Any:
    for prefix, kind in _RECIPIENT_KINDS:
        if text.startswith(prefix):
            try:
                return kind.from_str(text)
            except pyrage.RecipientError as error:
                raise SealingError("One of the vault's keys is malformed.") from error
    raise SealingError("One of the vault's keys is of a kind that this kiosk does not know.")
