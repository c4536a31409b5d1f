"""Writing that survives a power cut: what is said to be on the disk is there (fsync(2), rename(2))."""

import errno
import os
from pathlib import Path

PRIVATE, PUBLIC = 0o600, 0o644
TAKES_NO_MORE = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EROFS})
"""What a disk says that is full, over its quota, or read-only since it began to fail."""


def takes_more(folder: Path) -> bool:
    """Whether a folder can be written to: Linux makes a disk that fails read-only (mount(8), errors=remount-ro)."""
    try:
        os.utime(folder)
    except OSError:
        return False
    return True


def put(path: Path, data: bytes, mode: int = PRIVATE) -> None:
    """Put a file in place, whole or not at all; it is on the disk when this returns. Raises OSError."""
    fresh = path.with_name(f"{path.name}.new")
    fresh.unlink(missing_ok=True)
    descriptor = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC | os.O_NOFOLLOW, mode)
    with os.fdopen(descriptor, "wb") as file:
        os.fchmod(descriptor, mode)
        file.write(data)
        file.flush()
        os.fsync(descriptor)
    fresh.replace(path)
    sync(path.parent)


def sync(path: Path) -> None:
    """Wait until the disk has a file, or a folder's names. Raises OSError."""
    descriptor = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
