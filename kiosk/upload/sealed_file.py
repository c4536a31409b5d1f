"""One sealed file of the outbox: how it gets to the disk for good, and away again."""

import os
import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path

from kiosk import disk
from kiosk.upload.source import measure

_COPY_BYTES = 16 * 1024 * 1024


def write(path: Path, descriptor: int) -> str:
    """Writes what `descriptor` holds beside, fsyncs, renames, fsyncs the folder.

    Returns its SHA-256 in hex, computed meanwhile. Raises OSError.
    """
    part = path.with_suffix(".part")
    with ThreadPoolExecutor(1, thread_name_prefix="hash") as beside:
        digest = beside.submit(measure, descriptor)
        try:
            with part.open("wb") as file:
                _copy(descriptor, file.fileno())
                os.fsync(file.fileno())
        except OSError:
            part.unlink(missing_ok=True)
            raise
    part.rename(path)
    disk.sync(path.parent)
    return digest.result()[0]


def remove(path: Path) -> None:
    """Removes a file, if it is there; the room of a large one gets free a moment later, while nobody waits."""
    with suppress(FileNotFoundError):
        descriptor = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
        path.unlink()
        threading.Thread(target=os.close, args=(descriptor,), name="free").start()


def _copy(source: int, target: int) -> None:
    """Copies all of `source` from its start, inside the kernel (sendfile(2)).

    Each piece begins its way to the disk at once, which is what Linux makes of this advice about what is not written
    yet (posix_fadvise(2)): so little is left for whoever waits for the whole.
    """
    offset = 0
    while sent := os.sendfile(target, source, offset, _COPY_BYTES):
        os.posix_fadvise(target, offset, sent, os.POSIX_FADV_DONTNEED)
        offset += sent
