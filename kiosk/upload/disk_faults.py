"""A disk that takes no more, whoever says so."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from kiosk import disk
from kiosk.domain import Fault
from kiosk.fault import VaultError

SQLITE_KIND = 0xFF
"""The bits of an extended result code that say its kind (sqlite.org/rescode.html)."""
_SQLITE_TAKES_NO_MORE = frozenset({sqlite3.SQLITE_FULL, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_IOERR})


@contextmanager
def typed_errors() -> Iterator[None]:
    """A disk that takes no more, in the file system's words or SQLite's, as VaultError(DISK_FULL)."""
    try:
        yield
    except OSError as error:
        if error.errno in disk.TAKES_NO_MORE:
            raise VaultError(Fault.DISK_FULL, "This machine's disk takes no more.") from error
        raise
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode & SQLITE_KIND in _SQLITE_TAKES_NO_MORE:
            raise VaultError(Fault.DISK_FULL, "This machine's disk takes no more.") from error
        raise
