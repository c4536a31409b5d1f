"""The bytes of a deposit, read while they are sent, so that memory stays flat."""

import hashlib
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pyrage

from kiosk.domain import Fault
from kiosk.fault import Final, VaultError
from kiosk.upload.pace import Bandwidth

BLOCK_BYTES = 128 * 1024


class Part:
    """The bytes `start` to `end` of a descriptor as an HTTP body; `sent` is told how far the deposit is.

    Raises VaultError where the disk does not give them.
    """

    def __init__(self, descriptor: int, start: int, end: int, pace: Bandwidth, sent: Callable[[int], None]) -> None:
        self._descriptor = descriptor
        self._start = start
        self._end = end
        self._pace = pace
        self._sent = sent

    def __len__(self) -> int:
        return self._end - self._start

    def __iter__(self) -> Iterator[bytes]:
        offset = self._start
        while offset < self._end:
            block = self._read(offset)
            self._pace.take(len(block))
            yield block
            offset += len(block)
            self._sent(offset)

    def _read(self, offset: int) -> bytes:
        """The next block. Raises VaultError, for a disk's trouble is not the line's, nor any other paper's."""
        try:
            block = os.pread(self._descriptor, min(BLOCK_BYTES, self._end - offset), offset)
        except OSError as error:
            raise VaultError(Fault.DISK_FULL, "This machine's disk does not give the sealed file back.") from error
        if not block:
            raise Final(Fault.UNFORESEEN, "The sealed file is shorter than it was.")
        return block


class OwnKey:
    """This process's own key, in memory alone: for vaults that must see the file. It dies with the process."""

    def __init__(self) -> None:
        self._identity: Any = pyrage.x25519.Identity.generate()

    def __repr__(self) -> str:
        return "OwnKey(...)"

    @property
    def recipient(self) -> str:
        """The public half, for kiosk-ui to seal to."""
        return str(self._identity.to_public())

    def open(self, path: Path) -> int:
        """A descriptor of memory with the opened file; whoever gets it closes it. Raises VaultError(UNFORESEEN)."""
        descriptor = os.memfd_create("opened", os.MFD_CLOEXEC)
        try:
            with path.open("rb") as sealed, os.fdopen(descriptor, "wb", closefd=False) as plain:
                pyrage.decrypt_io(sealed, plain, [self._identity])
        except pyrage.DecryptError as error:
            os.close(descriptor)
            raise VaultError(Fault.UNFORESEEN, "This deposit was sealed for another process.") from error
        except BaseException:
            os.close(descriptor)
            raise
        return descriptor


def measure(descriptor: int) -> tuple[str, int]:
    """SHA-256 (hex) and length of what a descriptor holds."""
    hasher = hashlib.sha256()
    offset = 0
    while block := os.pread(descriptor, BLOCK_BYTES, offset):
        hasher.update(block)
        offset += len(block)
    return hasher.hexdigest(), offset
