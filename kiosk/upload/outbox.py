"""The outbox: sealed deposits on disk that survive a crash at any instruction.

A deposit is *kept* (acknowledged) when its sealed file and its capability are both on the disk: then this machine can
finish it alone, after logout and after a reboot. What is not kept when the process starts was never called safe, and
is removed (docs/decisions/what-safe-means.md). No plaintext and no token is ever written here.
"""

import os
import sqlite3
import threading
import time
import uuid
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import msgspec

from kiosk import disk
from kiosk.domain import Category, DepositState, Fault, Receipt
from kiosk.fault import VaultError
from kiosk.upload import mending, sealed_file
from kiosk.upload.disk_faults import typed_errors
from kiosk.upload.mending import Shape
from kiosk.upload.open_list import open_list

ROOM_FOR_A_VISIT_BYTES = 64 * 1024 * 1024
_SCHEMA = """
CREATE TABLE IF NOT EXISTS deposits (
    deposit_id TEXT PRIMARY KEY,
    vault TEXT NOT NULL,
    category TEXT NOT NULL,
    pages INTEGER NOT NULL,
    plain_sha256 TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    length INTEGER NOT NULL,
    size INTEGER NOT NULL,
    statement TEXT NOT NULL,
    for_person INTEGER NOT NULL,
    can_wait INTEGER NOT NULL,
    capability TEXT NOT NULL DEFAULT '',
    was_kept INTEGER NOT NULL DEFAULT 0,
    tried INTEGER NOT NULL DEFAULT 0,
    state TEXT NOT NULL,
    fault TEXT NOT NULL DEFAULT '',
    receipt TEXT NOT NULL DEFAULT '',
    created_at REAL NOT NULL,
    ended_at REAL
) STRICT
"""
_COLUMNS = (
    "deposit_id, vault, category, pages, plain_sha256, sha256, length, size, statement, for_person, capability, state,"
    " fault, receipt, created_at, tried, can_wait"
)


@dataclass(frozen=True)
class Entry:
    """One deposit: `sha256` and `length` are of the bytes that are sent, `size` of the file in the outbox."""

    deposit_id: str
    vault: str
    category: Category
    pages: int
    plain_sha256: str
    sha256: str
    length: int
    size: int
    statement: str
    for_person: bool
    """True when the file is sealed to the person; False when to this process, and lost with it."""
    capability: str = field(repr=False)
    state: DepositState
    fault: Fault | None
    receipt: Receipt | None
    created_at: float
    tried: bool = False
    """True when its bytes may have reached a vault that cannot be asked."""
    can_wait: bool = True
    """True when capability and sealed file are enough to finish it, whatever happens on the way."""

    @property
    def kept(self) -> bool:
        """True when this machine can finish the deposit alone, whatever happens to it."""
        return self.can_wait and bool(self.capability)

    @property
    def ended(self) -> bool:
        """True when nothing more will happen."""
        return self.state in {DepositState.RECEIPTED, DepositState.REFUSED}


@dataclass(frozen=True)
class New:
    """A deposit that comes in."""

    deposit_id: str
    vault: str
    category: Category
    pages: int
    plain_sha256: str
    statement: str
    for_person: bool
    can_wait: bool


def visit_bytes(max_bytes: int) -> int:
    """What one visit may bring into an outbox of this size; twice as much must be free on the disk for it."""
    return min(ROOM_FOR_A_VISIT_BYTES, max_bytes // 4)


class Outbox:
    """The deposits on disk; safe from any thread. One process has it open at a time."""

    def __init__(self, folder: Path, *, max_bytes: int, clock: Callable[[], float] = time.time) -> None:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._files = folder / "sealed"
        self._files.mkdir(mode=0o700, exist_ok=True)
        self._max_bytes = max_bytes
        self._clock = clock
        self._damaged: list[Path] = []
        self._lock = threading.RLock()
        self._database, self.found_damaged = open_list(folder / "outbox.sqlite", self._files, _shape())
        disk.sync(folder)

    def close(self) -> None:
        """Closes the database."""
        with self._lock:
            self._database.close()

    def recover(self, keep_ended_s: float) -> list[Entry]:
        """Once, at the start: removes what was never acknowledged, and returns it, and what ended long ago."""
        with self._lock, typed_errors():
            lost = [entry for entry in self.waiting() if not entry.kept]
            for entry in lost:
                self.forget(entry.deposit_id)
            self.remove_strays()
            with self._database:
                self._database.execute("DELETE FROM deposits WHERE ended_at < ?", (self._clock() - keep_ended_s,))
            self._damaged = mending.put_aside(self._files.parent)
            return lost

    def remove_strays(self) -> None:
        """Once, at the start: removes files that no deposit needs any more.

        What has its name and no row had one: the list lost it, and the file is put aside.
        """
        with self._lock, typed_errors():
            rows = self._select("", ())
            known = {self.path(entry.deposit_id).name for entry in rows}
            wanted = {self.path(entry.deposit_id).name for entry in rows if not entry.ended}
            strays = [path for path in self._files.iterdir() if path.name not in wanted]
            lost = [path for path in strays if path.suffix == ".age" and path.name not in known]
            for path in set(strays) - set(lost):
                path.unlink()
            if lost:
                mending.set_aside(self._files.parent, lost)
                self.found_damaged = True
            disk.sync(self._files)

    def path(self, deposit_id: str) -> Path:
        """Where the sealed file of a deposit lies."""
        return self._files / f"{uuid.UUID(deposit_id)}.age"

    def room(self) -> bool:
        """True when one more visit fits, in the outbox's bounds and on the disk, and the disk can be written to."""
        if self._used() + visit_bytes(self._max_bytes) > self._max_bytes or not disk.takes_more(self._files):
            return False
        there = os.statvfs(self._files)
        return there.f_bavail * there.f_frsize >= 2 * visit_bytes(self._max_bytes)

    def add(self, new: New, descriptor: int) -> Entry:
        """Writes a sealed file (from the start of `descriptor`) and its row to the disk, and makes them durable.

        Raises VaultError: OUTBOX_FULL, DISK_FULL.
        """
        size = os.fstat(descriptor).st_size
        if self._used() + size > self._max_bytes:
            raise VaultError(Fault.OUTBOX_FULL, "Too many deposits wait on this machine.")
        path = self.path(new.deposit_id)
        with typed_errors():
            digest = sealed_file.write(path, descriptor)
            try:
                entry = self._insert(new, digest, size, size)
                sealed_file.put_in_place(path)
            except (sqlite3.Error, OSError):
                self.forget(new.deposit_id)
                raise
        return entry

    def announce(self, deposit_id: str, sha256: str, length: int) -> None:
        """Sets hash and length of the bytes that are sent, where they are not those of the file."""
        self._update(deposit_id, "sha256 = ?, length = ?", (sha256, length))

    def set_capability(self, deposit_id: str, capability: str) -> None:
        """Writes the capability down; when this returns, a deposit for a person is kept."""
        self._update(
            deposit_id,
            "capability = ?, was_kept = can_wait, tried = 0, state = ?",
            (capability, DepositState.SENDING.value),
        )

    def set_tried(self, deposit_id: str, tried: bool) -> None:
        """Writes down, before bytes are sent to a vault that cannot be asked, that they may have arrived; or not."""
        self._update(deposit_id, "tried = ?", (int(tried),))

    def receipted(self, deposit_id: str, receipt: Receipt) -> None:
        """Writes the receipt down in the capability's place, then removes the sealed file."""
        proof = msgspec.json.encode(receipt).decode()
        self._end(deposit_id, DepositState.RECEIPTED, receipt=proof, fault="")

    def refused(self, deposit_id: str, fault: Fault) -> None:
        """Writes down that the deposit failed for good, then removes the sealed file."""
        self._end(deposit_id, DepositState.REFUSED, receipt="", fault=fault.value)

    def forget(self, deposit_id: str) -> None:
        """Removes a deposit that was never acknowledged, as if it had not been; its file first, which needs a row."""
        with self._lock, typed_errors():
            sealed_file.give_up(self.path(deposit_id))
            with self._database:
                self._database.execute("DELETE FROM deposits WHERE deposit_id = ?", (deposit_id,))

    def get(self, deposit_id: str) -> Entry | None:
        """One deposit, or None."""
        found = self._select("WHERE deposit_id = ?", (deposit_id,))
        return found[0] if found else None

    def waiting(self) -> list[Entry]:
        """All deposits that have not ended, oldest first."""
        return self._select("WHERE ended_at IS NULL ORDER BY created_at, rowid", ())

    def dropped(self) -> int:
        """How many deposits that had been called safe failed for good, since `recover` last forgot old ones.

        What `put_aside` counts is among them.
        """
        with self._lock:
            row = self._database.execute(
                "SELECT count(*) FROM deposits WHERE state = ? AND was_kept",
                (DepositState.REFUSED.value,),
            ).fetchone()
        return int(row[0]) + self.put_aside()

    def put_aside(self) -> int:
        """How many sealed files nobody can deliver any more, since their rows were in the broken part of a list."""
        return sum(1 for aside in self._damaged for _ in aside.glob("*.age"))

    @property
    def mended(self) -> bool:
        """True for the days after the list was found damaged, and mended, at a start."""
        return bool(self._damaged)

    def _used(self) -> int:
        with self._lock:
            row = self._database.execute(
                "SELECT coalesce(sum(size), 0) FROM deposits WHERE ended_at IS NULL"
            ).fetchone()
        return int(row[0])

    def _insert(self, new: New, sha256: str, length: int, size: int) -> Entry:
        entry = Entry(
            deposit_id=new.deposit_id,
            vault=new.vault,
            category=new.category,
            pages=new.pages,
            plain_sha256=new.plain_sha256,
            sha256=sha256,
            length=length,
            size=size,
            statement=new.statement,
            for_person=new.for_person,
            capability="",
            state=DepositState.SEALED,
            fault=None,
            receipt=None,
            created_at=self._clock(),
            can_wait=new.can_wait,
        )
        row = (
            entry.deposit_id,
            entry.vault,
            entry.category.value,
            entry.pages,
            entry.plain_sha256,
            sha256,
            length,
            size,
            entry.statement,
            int(entry.for_person),
            "",
            entry.state.value,
            "",
            "",
            entry.created_at,
            0,
            int(entry.can_wait),
        )
        with self._lock, self._database:
            marks = ", ".join("?" * len(row))
            self._database.execute(f"INSERT OR REPLACE INTO deposits ({_COLUMNS}) VALUES ({marks})", row)  # noqa: S608
        return entry

    def _end(self, deposit_id: str, state: DepositState, *, receipt: str, fault: str) -> None:
        """Whoever finds it ended finds its file gone too: the same deposit may begin anew then."""
        values = (state.value, receipt, fault, self._clock())
        with self._lock:
            self._update(deposit_id, "capability = '', state = ?, receipt = ?, fault = ?, ended_at = ?", values)
            sealed_file.remove(self.path(deposit_id))

    def _update(self, deposit_id: str, what: str, values: tuple[str | int | float, ...]) -> None:
        """What has ended stays as it ended, whoever comes late."""
        change = f"UPDATE deposits SET {what} WHERE deposit_id = ? AND ended_at IS NULL"  # noqa: S608
        with self._lock, typed_errors(), self._database:
            self._database.execute(change, (*values, deposit_id))

    def _select(self, where: str, values: tuple[str, ...]) -> list[Entry]:
        with self._lock:
            rows = self._database.execute(f"SELECT {_COLUMNS} FROM deposits {where}", values).fetchall()  # noqa: S608
        return [_entry(row) for row in rows]


def _shape() -> Shape:
    columns = f"{_COLUMNS}, was_kept, ended_at"
    capability = _COLUMNS.split(", ").index("capability")
    return Shape(
        _SCHEMA,
        columns,
        read=lambda row: uuid.UUID(_entry(row[:-2]).deposit_id),
        reached=lambda row: (row[-1] is not None, bool(row[capability])),
    )


def _entry(row: tuple[object, ...]) -> Entry:
    values = dict(zip(_COLUMNS.split(", "), row, strict=True))
    fault, receipt = str(values["fault"]), str(values["receipt"])
    return Entry(
        deposit_id=str(values["deposit_id"]),
        vault=str(values["vault"]),
        category=Category(str(values["category"])),
        pages=int(str(values["pages"])),
        plain_sha256=str(values["plain_sha256"]),
        sha256=str(values["sha256"]),
        length=int(str(values["length"])),
        size=int(str(values["size"])),
        statement=str(values["statement"]),
        for_person=bool(values["for_person"]),
        capability=str(values["capability"]),
        state=DepositState(str(values["state"])),
        fault=Fault(fault) if fault else None,
        receipt=msgspec.json.decode(receipt, type=Receipt) if receipt else None,
        created_at=float(str(values["created_at"])),
        tried=bool(values["tried"]),
        can_wait=bool(values["can_wait"]),
    )
