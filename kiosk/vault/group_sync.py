"""One fsync for all transactions that were committed meanwhile (group commit), in the place of one for each.

SQLite writes its log (WAL) without waiting for the disk; whoever wrote waits here until the disk has it, and so does
whoever read what may not be there yet: nothing is answered that a power cut could take back.
"""

import os
import threading
from collections.abc import Callable
from pathlib import Path

from kiosk import disk


class GroupSync:
    """Counts commits to one file and waits for the disk; safe from any thread."""

    def __init__(self, file: Path) -> None:
        self.turn = threading.Lock()
        """Held from a writing transaction's begin to its commit; SQLite would let the others sleep and ask again."""
        self._file = file
        self._counting = threading.Lock()
        self._syncing = threading.Lock()
        self._committed = 0
        self._synced = 0
        self._named = 0
        self._failed: OSError | None = None

    def commit(self, commit: Callable[[], None]) -> None:
        """Commit, and count it; the disk has it after `wait`."""
        with self._counting:
            commit()
            self._committed += 1

    def wait(self) -> None:
        """Return when the disk has whatever was committed before.

        Raises OSError from the first failure on: Linux tells of bytes that it could not write once, and the next sync
        succeeds without them.
        """
        with self._counting:
            mine = self._committed
        if self._synced >= mine:
            return
        with self._syncing:
            if self._failed is not None:
                raise OSError(self._failed.errno, "the disk failed before; mend it, and start the vault again")
            if self._synced >= mine:
                return
            with self._counting:
                reached = self._committed
            try:
                self._sync()
            except OSError as error:
                self._failed = error
                raise
            self._synced = reached

    def _sync(self) -> None:
        """As SQLite itself does (fdatasync), which leaves out the times of a log that is written over in place.

        The log is gone when SQLite has put all of it into the database, which it waits for.

        A new log's name must be on the disk too, and SQLite leaves that to the log's first sync, which is this one.
        Its inode tells a new log, and only because there is one for as long as this server runs: SQLite removes the
        log with the last connection, which the pool never closes, and the next log could have the same inode.
        """
        try:
            descriptor = os.open(self._file, os.O_RDONLY | os.O_CLOEXEC)
        except FileNotFoundError:
            return
        try:
            os.fdatasync(descriptor)
            if (inode := os.fstat(descriptor).st_ino) != self._named:
                disk.sync(self._file.parent)
                self._named = inode
        finally:
            os.close(descriptor)
