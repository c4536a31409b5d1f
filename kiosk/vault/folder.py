"""Sealed bytes in the data folder: arriving in `incoming`, kept in `papers`. Servers that share it use flock(2)."""

import fcntl
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from io import BufferedReader
from pathlib import Path
from typing import BinaryIO

from sqlalchemy import Connection

from kiosk import disk
from kiosk.vault.files import Arriving
from kiosk.vault.refusal import Refusal

_MB = 1024 * 1024
_COPYING = ".new"


class Folder:
    """The folder of a vault."""

    writers = 12

    def __init__(self, data: Path) -> None:
        self._data = data
        self._papers = data / "papers"
        self._incoming = data / "incoming"
        self._made: set[Path] = set()
        for folder in (self._papers, self._incoming):
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)

    def part(self, deposit: str) -> Path:
        """Return where a deposit's bytes arrive, and wait for their provider in the relay life."""
        return self._incoming / f"{deposit}.part"

    def paper(self, deposit: str) -> Path:
        """Return where a deposit's sealed bytes are kept."""
        return self._papers / deposit[:2] / f"{deposit}.age"

    def arriving(self, deposit: str) -> "ArrivingFile":
        """Open the file that an upload grows in, and lock it."""
        return ArrivingFile(self.part(deposit))

    @contextmanager
    def in_hand(self, deposit: str) -> Iterator[BufferedReader]:
        """Read an upload and lock it; what a killed server had put away already is read there."""
        with self.open(deposit) as arrived:
            fcntl.flock(arrived, fcntl.LOCK_EX)
            yield arrived

    def open(self, deposit: str) -> BufferedReader:
        """Open the bytes, where they are kept or where they arrived: a paper counts before what arrives beside it.

        Another worker may put them with the papers between the two looks.
        """
        for path in (self.paper(deposit), self.part(deposit)):
            with suppress(FileNotFoundError):
                return path.open("rb")
        return self.paper(deposit).open("rb")

    def keep(self, deposit: str) -> None:
        """Rename the file into the papers, and wait for the disk."""
        part, kept = self.part(deposit), self._place(deposit)
        if not kept.exists():
            part.replace(kept)
        disk.sync(kept.parent)

    def put(self, deposit: str, source: BinaryIO) -> None:
        """Write a paper, wait for the disk, and only then put it with the others."""
        kept = self._place(deposit)
        new = self._incoming / f"{deposit}{_COPYING}"
        with new.open("wb") as written:
            shutil.copyfileobj(source, written, _MB)
        disk.sync(new)
        new.replace(kept)
        disk.sync(kept.parent)

    def erase(self, deposit: str) -> None:
        """Unlink what there is, in the order in which it moves: `keep` may put it with the papers meanwhile."""
        self.part(deposit).unlink(missing_ok=True)
        self.paper(deposit).unlink(missing_ok=True)

    def unsettled(self) -> set[str]:
        """Return whose file is in `incoming`, and drop those that came beside a paper or were half copied."""
        self.drop_half_copied()
        arriving = set()
        for path in self._incoming.glob("*.part"):
            if self.paper(path.stem).exists():
                path.unlink(missing_ok=True)
            else:
                arriving.add(path.stem)
        return arriving

    def drop_half_copied(self) -> None:
        """Unlink what `put` was killed over; nobody else may put papers in at that moment."""
        for path in self._incoming.glob(f"*{_COPYING}"):
            path.unlink(missing_ok=True)

    def strangers(self, known: Callable[[], set[str]]) -> Iterator[str]:
        """Yield the names of files in `papers` that are not among those known."""
        here = {path.stem for path in self._papers.glob("*/*.age")}
        yield from sorted(here - known())

    def troubles(self, room_bytes: int) -> list[str]:
        """Say when the disk has too little room."""
        enough = shutil.disk_usage(self._data).free >= room_bytes
        return [] if enough else ["the disk has no room for a large document"]

    def _place(self, deposit: str) -> Path:
        kept = self.paper(deposit)
        if kept.parent not in self._made:
            kept.parent.mkdir(mode=0o700, exist_ok=True)
            disk.sync(self._papers)
            self._made.add(kept.parent)
        return kept


class ArrivingFile(Arriving):
    """The file that an upload grows in, locked against other servers (flock(2))."""

    record_every = 16 * _MB

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._folder: Path | None = path.parent
        self._descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW, 0o600)
        try:
            fcntl.flock(self._descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            os.close(self._descriptor)
            raise Refusal(423, "locked", "Another server has this upload in hand; try again.") from error

    def begin(self, offset: int, size: int) -> None:
        """Forget what lies behind the offset that was recorded, with which the file's name lasted."""
        os.ftruncate(self._descriptor, offset)
        if offset:
            self._folder = None
        super().begin(offset, size)

    def sync_name(self) -> None:
        """Wait for the folder, once."""
        if self._folder is not None:
            disk.sync(self._folder)
            self._folder = None

    def note(self, connection: Connection) -> None:
        """The file holds all that there is to know."""

    def _close(self) -> None:
        """The lock opens with it."""
        os.close(self._descriptor)

    def _write(self, data: bytes) -> None:
        view, offset = memoryview(data), self.offset
        while view:
            written = os.pwrite(self._descriptor, view, offset)
            offset += written
            view = view[written:]

    def _sync(self) -> None:
        os.fsync(self._descriptor)
