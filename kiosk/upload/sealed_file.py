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
    """Writes what `descriptor` holds beside, and fsyncs; `put_in_place` gives it its name.

    Returns its SHA-256 in hex, computed meanwhile. Raises OSError.
    """
    part = _beside(path)
    with ThreadPoolExecutor(1, thread_name_prefix="hash") as beside:
        digest = beside.submit(measure, descriptor)
        try:
            with part.open("wb") as file:
                _copy(descriptor, file.fileno())
                os.fsync(file.fileno())
        except OSError:
            part.unlink(missing_ok=True)
            raise
    return digest.result()[0]


def put_in_place(path: Path) -> None:
    """Renames what was written beside, and fsyncs the folder. Raises OSError."""
    _beside(path).rename(path)
    disk.sync(path.parent)


def give_up(path: Path) -> None:
    """Removes what there is of a file that nobody was told of."""
    _beside(path).unlink(missing_ok=True)
    path.unlink(missing_ok=True)


def remove(path: Path) -> None:
    """Removes a file, if it is there; the room of a large one gets free a moment later, while nobody waits."""
    with suppress(FileNotFoundError):
        descriptor = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
        path.unlink()
        threading.Thread(target=os.close, args=(descriptor,), name="free").start()


def _beside(path: Path) -> Path:
    return path.with_suffix(".part")


def _copy(source: int, target: int) -> None:
    """Copies all of `source` from its start, inside the kernel (sendfile(2)).

    Each piece begins its way to the disk at once, which is what Linux makes of this advice about what is not written
    yet (posix_fadvise(2)): so little is left for whoever waits for the whole.
    """
    offset = 0
    while sent := os.sendfile(target, source, offset, _COPY_BYTES):
        os.posix_fadvise(target, offset, sent, os.POSIX_FADV_DONTNEED)
        offset += sent
