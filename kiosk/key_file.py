"""Private keys that a structure makes on a computer of its own, for its boxes to know by their public half."""

import os
from pathlib import Path

from kiosk.site import PlainError


def keep_new_key(out: Path, key: bytes) -> None:
    """Write a private key that only its owner can read. Raises PlainError; a key that is there is never overwritten."""
    try:
        descriptor = os.open(out, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600)
    except FileExistsError as error:
        raise PlainError(
            f"{out}: there is a file already, and a key is never overwritten; give another name."
        ) from error
    except OSError as error:
        raise PlainError(f"{out}: the key cannot be written; check the folder and its rights.") from error
    with os.fdopen(descriptor, "wb") as file:
        file.write(key)
