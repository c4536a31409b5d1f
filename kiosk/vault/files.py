"""Where the sealed bytes of deposits are: what the vault asks of a folder (`folder.py`) or a bucket (`bucket.py`)."""

import hashlib
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from io import BufferedReader
from typing import Any, BinaryIO, Protocol

from sqlalchemy import Connection

from kiosk.profile import AGE_MAGIC
from kiosk.vault.refusal import Refusal


class NotSealedError(Exception):
    """The first bytes are not those of an age file."""


class Arriving(ABC):
    """One upload in the hands of one request: `offset` counts the bytes written, which `sync` makes last."""

    record_every: int
    """How many bytes may be written before they are made to last and recorded."""

    def __init__(self) -> None:
        self.closed = False
        self._size = 0
        self._pieces: list[bytes] = []
        self._hash: Any = None
        self.buffered = self.offset = self.recorded = 0

    def begin(self, offset: int, size: int) -> None:
        """Go on behind the offset that was recorded, toward an upload of `size` bytes."""
        self._size = size
        self._hash = hashlib.sha256() if offset == 0 else None
        self.offset = self.recorded = offset

    @property
    def sha256(self) -> str | None:
        """SHA-256 of what was written, in hex, of an upload that is whole and came in one go; else None."""
        return self._hash.hexdigest() if self._hash is not None and self.offset == self._size else None

    @property
    def unrecorded(self) -> int:
        """Bytes written since the last record."""
        return self.offset - self.recorded

    @property
    def waits_to_close(self) -> bool:
        """True when `close` has something to wait for."""
        return False

    def add(self, chunk: bytes) -> None:
        """Take a piece; raise Refusal 413 when it is more than was announced."""
        if self.offset + self.buffered + len(chunk) > self._size:
            raise Refusal(413, "too_large", "More bytes come than were announced.")
        self._pieces.append(chunk)
        self.buffered += len(chunk)

    def write(self) -> None:
        """Write what was taken; raise NotSealedError when the file does not begin as an age file."""
        data = b"".join(self._pieces)
        expected = AGE_MAGIC[self.offset : self.offset + len(data)]
        if not data.startswith(expected):
            raise NotSealedError
        self._write(data)
        if self._hash is not None:
            self._hash.update(data)
        self.offset += len(data)
        self._pieces.clear()
        self.buffered = 0

    def sync(self) -> None:
        """Write what is left, and return when it lasts and is found here."""
        self.sync_bytes()
        self.sync_name()

    def sync_bytes(self) -> None:
        """Write what is left, and return when the bytes last; they are found once they are put with the papers."""
        self.write()
        if self.unrecorded:
            self._sync()
        self.recorded = self.offset

    @abstractmethod
    def sync_name(self) -> None:
        """Return when what arrives is found here after a power cut too."""

    @abstractmethod
    def note(self, connection: Connection) -> None:
        """Write down, in the transaction that records the offset, what was made to last."""

    def close(self) -> None:
        """Let go of the upload; what was not recorded is forgotten. Once more does no harm."""
        if not self.closed:
            self.closed = True
            self._close()

    @abstractmethod
    def _write(self, data: bytes) -> None: ...

    @abstractmethod
    def _sync(self) -> None: ...

    @abstractmethod
    def _close(self) -> None: ...


class Files(Protocol):
    """The sealed bytes of all deposits, by the deposit's id; every method may be called from any thread."""

    writers: int
    """How many threads may usefully write uploads at once."""

    def arriving(self, deposit: str) -> Arriving:
        """Take an upload in hand. Raises Refusal 423 when another server has it."""

    def in_hand(self, deposit: str) -> AbstractContextManager[BufferedReader]:
        """Read a whole upload, and keep it in hand against other servers where that can be.

        Raises FileNotFoundError when it has no bytes.
        """

    def keep(self, deposit: str) -> None:
        """Put a whole upload with the papers, for good; once more does no harm."""

    def put(self, deposit: str, source: BinaryIO) -> None:
        """Put a paper in that comes from elsewhere (a move, a copy) and return when it lasts."""

    def open(self, deposit: str) -> BufferedReader:
        """Read a deposit that came whole. Raises FileNotFoundError when it has no bytes."""

    def erase(self, deposit: str) -> None:
        """Erase whatever there is of a deposit; nothing is no error."""

    def unsettled(self) -> set[str]:
        """Return the deposits that have bytes and were not put with the papers."""

    def strangers(self, known: Callable[[], set[str]]) -> Iterator[str]:
        """Yield the names of papers that are here and not among those known; nothing is erased.

        What is known is asked once what is here has been listed: a paper that comes meanwhile is no stranger.
        """

    def troubles(self, room_bytes: int) -> list[str]:
        """Say why a deposit of a size could not be taken now, a phrase each."""
