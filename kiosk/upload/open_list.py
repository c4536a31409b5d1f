"""Opening an outbox's list: a damaged one is mended first, and one that nobody may open is named."""

import errno
import logging
import sqlite3
from pathlib import Path

from kiosk.upload import mending
from kiosk.upload.disk_faults import SQLITE_KIND
from kiosk.upload.mending import Damaged, Shape

log = logging.getLogger(__name__)


def open_list(path: Path, sealed: Path, shape: Shape) -> tuple[sqlite3.Connection, bool]:
    """The list of the files in `sealed`, and whether it was damaged and had to be mended first."""
    mending.finish_mending(path)
    try:
        return _connected(path, sealed, shape), False
    except Damaged:
        log.error("the outbox's list is damaged: what can be read of it goes on, the rest is put aside")
    mending.mend(path, sealed, shape)
    return _connected(path, sealed, shape), True


def _connected(path: Path, sealed: Path, shape: Shape) -> sqlite3.Connection:
    mending.hold_log_without_list(path)
    with mending.damage_told():
        database = _opened(path)
        try:
            path.chmod(0o600)
            database.execute("PRAGMA synchronous = FULL")
            database.execute("PRAGMA secure_delete = ON")
            mending.check_there(database, path, sealed)
            with database:
                database.execute(shape.schema)
            mending.check(database, shape)
        except BaseException:
            database.close()
            raise
    return database


def _opened(path: Path) -> sqlite3.Connection:
    """Raises PermissionError, which names the file, when it is another user's or no file."""
    try:
        return _write_ahead(path)
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode & SQLITE_KIND == sqlite3.SQLITE_CANTOPEN:
            raise PermissionError(errno.EACCES, "it cannot be opened", str(path)) from error
        raise


def _write_ahead(path: Path) -> sqlite3.Connection:
    """The database with a write-ahead log, whose index lies in memory where the disk has no room for it.

    Without one on the disk (sqlite.org/wal.html, section 8) no other process could read; none does.
    """
    try:
        return _logging(path, "NORMAL")
    except sqlite3.OperationalError:
        return _logging(path, "EXCLUSIVE")


def _logging(path: Path, locking: str) -> sqlite3.Connection:
    database = sqlite3.connect(path, check_same_thread=False)
    try:
        database.execute(f"PRAGMA locking_mode = {locking}")
        database.execute("PRAGMA journal_mode = WAL")
    except BaseException:
        database.close()
        raise
    return database
