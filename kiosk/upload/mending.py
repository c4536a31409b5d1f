"""A damaged outbox: what can still be read of it is carried over into a new list, and the rest is put aside.

A machine in the field whose disk has lost a page of the list must go on delivering. Nothing is deleted here: the
damaged list and the sealed files of which nobody knows any more where they were going lie in a folder of their own.
"""

import re
import sqlite3
import struct
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import msgspec

from kiosk import disk
from kiosk.upload.write_ahead import passed_over, whole

DAYS_KEPT = 7
"""On so many days this machine is started with what was put aside: a clock that is wrong is one day more, no week."""
_FOLDERS = "damaged-*"
_DAYS = "started-on"
_DATE = re.compile(rb"\d{4}-\d{2}-\d{2}")
_FRESH = ".mended"
_COPY = ".copy"
_LATE = "-wal"
_PARTS = ("", _LATE, "-shm")
"""A database's files; the first goes first, so that a list without it is one whose mending was interrupted."""
_HELD = ".held"
"""A second name of a log that SQLite would remove, as it passes over what stands in it."""
_PAGE_BYTES = 4096
_DAMAGED = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}

Row = tuple[object, ...]
Reached = tuple[bool, ...]


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
    reached: Callable[[Row], Reached]
    """How far a deposit is by this row: of two the one that is further is true."""


UNREADABLE = (ValueError, msgspec.DecodeError)


def hold_log_without_list(path: Path) -> None:
    """Before SQLite opens a list of no bytes, or none, and removes the log beside it as another's. Raises OSError."""
    if not path.exists() or not path.stat().st_size:
        with suppress(FileNotFoundError):
            _hold(path)


def check_there(database: sqlite3.Connection, path: Path, sealed: Path) -> None:
    """Raises Damaged, before anything is written to it, for a list that is not all there."""
    held = path.with_suffix(_HELD)
    has_index = database.execute("PRAGMA locking_mode").fetchone()[0] == "normal"
    if has_index and not held.exists() and passed_over(path):
        _hold(path)
    rows_were_there = any(sealed.glob("*.age"))
    is_empty = not database.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
    if held.exists() or (rows_were_there and is_empty):
        raise Damaged


def _hold(path: Path) -> None:
    held = path.with_suffix(_HELD)
    if not held.exists():
        held.hardlink_to(path.with_name(path.name + _LATE))
        disk.sync(path.parent)


def check(database: sqlite3.Connection, shape: Shape) -> None:
    """Raises Damaged, or what SQLite says."""
    if database.execute("PRAGMA integrity_check(1)").fetchone()[0] != "ok":
        raise Damaged
    try:
        for row in database.execute(f"SELECT {shape.columns} FROM deposits"):  # noqa: S608
            shape.read(row)
    except UNREADABLE as error:
        raise Damaged from error


@contextmanager
def damage_told() -> Iterator[None]:
    """Raises Damaged when the file itself is broken or a sector cannot be read, rather than the disk full."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        if error.sqlite_errorcode & 0xFF in _DAMAGED or error.sqlite_errorcode == sqlite3.SQLITE_IOERR_CORRUPTFS:
            raise Damaged from error
        raise


def mend(path: Path, sealed: Path, shape: Shape) -> None:
    """Puts a new list with all rows that can be read in a damaged one's place; may end at any instruction."""
    fresh = path.with_suffix(_FRESH)
    fresh.unlink(missing_ok=True)
    with closing(sqlite3.connect(fresh)) as database, database:
        fresh.chmod(0o600)
        database.execute(shape.schema)
        database.commit()
        for row in _readable(path, fresh, shape):
            marks = ", ".join("?" * len(row))
            with suppress(sqlite3.IntegrityError):
                database.execute(f"INSERT OR IGNORE INTO deposits ({shape.columns}) VALUES ({marks})", row)  # noqa: S608
        known = {row[0] for row in database.execute("SELECT deposit_id FROM deposits WHERE ended_at IS NULL")}
    aside = set_aside(path.parent, [file for file in sealed.glob("*.age") if file.stem not in known])
    disk.sync(sealed)
    _take_its_place(path, fresh, aside)


def set_aside(folder: Path, files: Iterable[Path]) -> Path:
    """Moves sealed files of which nobody knows any more where they were going to a new folder."""
    aside = folder / _FOLDERS.replace("*", str(time.time_ns()))
    aside.mkdir(mode=0o700)
    for file in files:
        file.rename(aside / file.name)
    disk.sync(aside)
    return aside


def finish_mending(path: Path) -> None:
    """Ends what was interrupted between the damaged list's leaving and the new one's coming."""
    fresh = path.with_suffix(_FRESH)
    if fresh.exists() and not path.exists():
        _take_its_place(path, fresh, max(path.parent.glob(_FOLDERS)))


def put_aside(folder: Path) -> list[Path]:
    """Once at a start: the folders with what was damaged; one is deleted at the first start after DAYS_KEPT with it."""
    kept = []
    for aside in sorted(folder.glob(_FOLDERS)):
        if _another_day(aside):
            kept.append(aside)
            continue
        for file in aside.iterdir():
            file.unlink()
        aside.rmdir()
    return kept


def _another_day(aside: Path) -> bool:
    """Writes today's date down; False when there are enough others.

    A disk that is full, or garbled what it kept, stops no start: fewer are known.
    """
    days = aside / _DAYS
    known = {_today().encode()}
    with suppress(OSError):
        known.update(_DATE.findall(days.read_bytes()))
    with suppress(OSError):
        disk.put(days, b"\n".join(sorted(known)))
    return len(known) <= DAYS_KEPT


def _today() -> str:
    return datetime.now(UTC).date().isoformat()


def _take_its_place(path: Path, fresh: Path, aside: Path) -> None:
    for old in (*(path.with_name(path.name + part) for part in _PARTS), path.with_suffix(_HELD)):
        if old.exists():
            old.rename(aside / old.name)
    disk.sync(aside)
    fresh.rename(path)
    disk.sync(path.parent)


def _readable(path: Path, fresh: Path, shape: Shape) -> Iterable[Row]:
    """A damaged list's rows; where it gives none, as without its first page, those behind that page."""
    rows = [*_with_its_log(path, shape), *_rows_or_none(path, shape)]
    rows = rows or list(_behind_first_page(path, fresh, shape))
    furthest: dict[object, Row] = {}
    for row in rows:
        known = furthest.setdefault(row[0], row)
        if shape.reached(row) > shape.reached(known):
            furthest[row[0]] = row
    return furthest.values()


def _rows_or_none(path: Path, shape: Shape) -> list[Row]:
    with suppress(sqlite3.DatabaseError):
        return list(_rows(path, shape))
    return []


def _with_its_log(path: Path, shape: Shape) -> list[Row]:
    """What stands in the list and in all of its log, also behind a frame at which SQLite stops to believe it."""
    held, late, copy = path.with_suffix(_HELD), path.with_name(path.name + _LATE), path.with_suffix(_COPY)
    log = held if held.exists() else late
    _remove(copy)
    try:
        whole(path, log, copy)
        return _rows_or_none(copy, shape)
    except (OSError, struct.error):  # no log, or one that cannot be read: what SQLite gives is all there is
        return []
    finally:
        _remove(copy)


def _behind_first_page(path: Path, fresh: Path, shape: Shape) -> Iterator[Row]:
    """What a copy holds whose first page is an empty list's: it says where the table begins, and that never changes."""
    copy = path.with_suffix(_COPY)
    _remove(copy)
    try:
        with path.open("rb") as file:
            file.seek(_PAGE_BYTES)
            disk.put(copy, _first_page(fresh) + file.read())
        if (late := path.with_name(path.name + _LATE)).exists():
            disk.put(copy.with_name(copy.name + _LATE), late.read_bytes())
        yield from _rows(copy, shape)
    finally:
        _remove(copy)


def _remove(database: Path) -> None:
    for part in _PARTS:
        database.with_name(database.name + part).unlink(missing_ok=True)


def _first_page(fresh: Path) -> bytes:
    """An empty list's, in WAL mode and with no number of pages (sqlite.org/fileformat.html, section 1.3)."""
    page = bytearray(fresh.read_bytes()[:_PAGE_BYTES])
    page[18:20] = b"\2\2"
    page[28:32] = bytes(4)
    return bytes(page)


def _rows(path: Path, shape: Shape) -> Iterator[Row]:
    """Every sound row before the first broken page and every one behind the last, some of them twice."""
    with closing(sqlite3.connect(path)) as database:
        database.execute("PRAGMA writable_schema = ON")  # else a file that is too short gives none at all
        for way in ("ASC", "DESC"):
            with suppress(sqlite3.DatabaseError):
                for row in database.execute(f"SELECT {shape.columns} FROM deposits NOT INDEXED ORDER BY rowid {way}"):  # noqa: S608
                    with suppress(*UNREADABLE):
                        shape.read(row)
                        yield row
