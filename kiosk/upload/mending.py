"""A damaged outbox: what can still be read of it is carried over into a new list, and the rest is put aside.

A machine in the field whose disk has lost a page of the list must go on delivering. Nothing is deleted here: the
damaged list and the sealed files of which nobody knows any more where they were going lie in a folder of their own.
"""

import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path

import msgspec

from kiosk import disk

_FOLDERS = "damaged-*"
_FRESH = ".mended"
_PARTS = ("", "-wal", "-shm")
"""A database's files; the first goes first, so that a list without it is one whose mending was interrupted."""
_DAMAGED = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}

Row = tuple[object, ...]


class Damaged(Exception):
    """A page, a row or an index of the list is broken."""


@dataclass(frozen=True)
class Shape:
    """What a list of deposits looks like whole."""

    schema: str
    columns: str
    """The deposit's id comes first."""
    read: Callable[[Row], object]
    """Raises one of UNREADABLE for a row that holds something else."""


UNREADABLE = (ValueError, msgspec.DecodeError)


def check(database: sqlite3.Connection, shape: Shape) -> None:
    """Raises Damaged."""
    try:
        if database.execute("PRAGMA integrity_check(1)").fetchone()[0] != "ok":
            raise Damaged
        for row in database.execute(f"SELECT {shape.columns} FROM deposits"):  # noqa: S608
            shape.read(row)
    except sqlite3.DatabaseError as error:
        raise_if_damaged(error)
        raise
    except UNREADABLE as error:
        raise Damaged from error


def raise_if_damaged(error: sqlite3.DatabaseError) -> None:
    """Raises Damaged when the file itself is broken, rather than the disk full or the file locked."""
    if error.sqlite_errorcode & 0xFF in _DAMAGED:
        raise Damaged from error


def mend(path: Path, sealed: Path, shape: Shape) -> None:
    """Puts a new list with all rows that can be read in a damaged one's place; may end at any instruction."""
    fresh = path.with_suffix(_FRESH)
    fresh.unlink(missing_ok=True)
    with closing(sqlite3.connect(fresh)) as database, database:
        fresh.chmod(0o600)
        database.execute(shape.schema)
        for row in _readable(path, shape):
            marks = ", ".join("?" * len(row))
            with suppress(sqlite3.IntegrityError):
                database.execute(f"INSERT OR IGNORE INTO deposits ({shape.columns}) VALUES ({marks})", row)  # noqa: S608
        known = {row[0] for row in database.execute("SELECT deposit_id FROM deposits WHERE ended_at IS NULL")}
    aside = path.with_name(_FOLDERS.replace("*", str(time.time_ns())))
    aside.mkdir(mode=0o700)
    for file in sealed.glob("*.age"):
        if file.stem not in known:
            file.rename(aside / file.name)
    disk.sync(sealed)
    _take_its_place(path, fresh, aside)


def finish_mending(path: Path) -> None:
    """Ends what was interrupted between the damaged list's leaving and the new one's coming."""
    fresh = path.with_suffix(_FRESH)
    if fresh.exists() and not path.exists():
        _take_its_place(path, fresh, max(path.parent.glob(_FOLDERS)))


def put_aside(folder: Path, longest_s: float) -> list[Path]:
    """The folders with what was damaged, without those that are older, which are deleted."""
    kept = []
    for aside in sorted(folder.glob(_FOLDERS)):
        if time.time() - aside.stat().st_mtime <= longest_s:
            kept.append(aside)
            continue
        for file in aside.iterdir():
            file.unlink()
        aside.rmdir()
    return kept


def _take_its_place(path: Path, fresh: Path, aside: Path) -> None:
    for part in _PARTS:
        old = path.with_name(path.name + part)
        if old.exists():
            old.rename(aside / old.name)
    disk.sync(aside)
    fresh.rename(path)
    disk.sync(path.parent)


def _readable(path: Path, shape: Shape) -> Iterator[Row]:
    """Every sound row before the first broken page and every one behind the last, some of them twice."""
    with closing(sqlite3.connect(path)) as database:
        for way in ("ASC", "DESC"):
            with suppress(sqlite3.DatabaseError):
                for row in database.execute(f"SELECT {shape.columns} FROM deposits NOT INDEXED ORDER BY rowid {way}"):  # noqa: S608
                    with suppress(*UNREADABLE):
                        shape.read(row)
                        yield row
