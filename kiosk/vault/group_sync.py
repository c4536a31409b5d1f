"""One fsync for all transactions that were committed meanwhile (group commit), in the place of one for each.

SQLite writes its log (WAL) without waiting for the disk; whoever wrote waits here until the disk has it, and so does
whoever read what may not be there yet, in whichever worker: nothing is answered that a power cut could take back.
"""

import errno
import os
from collections.abc import Callable
from pathlib import Path

from kiosk import disk
from kiosk.vault.common import Common, Turn

_COMMITTED, _SYNCED, _FAILED = range(3)
"""Which of the common counts: commits, how many of them the disk has, and the error number of its failure."""


class GroupSync:
    """Counts commits to one file and waits for the disk; safe from any thread of any worker."""

    def __init__(self, file: Path, common: Common) -> None:
        self.turn = common.lock(Turn.WRITING)
        """Held from a writing transaction's begin to its commit; SQLite would let the others sleep and ask again."""
        self._file = file
        self._counts = common.counts
        self._committing = common.lock(Turn.COMMITTING)
        self._syncing = common.lock(Turn.SYNCING)
        self._named = 0

    def commit(self, commit: Callable[[], None]) -> None:
        """Count a commit, and do it; the disk has it after `wait`.

        It counts first: a worker that is killed here has committed, or has counted one too many.
        """
        with self._committing:
            self._counts[_COMMITTED] += 1
            commit()

    def wait(self) -> None:
        """Return when the disk has whatever was committed before.

        Raises OSError from the first failure on: Linux tells of bytes that it could not write once, and the next sync
        succeeds without them.
        """
        mine = self._committed()
        if self._counts[_SYNCED] >= mine:
            return
        with self._syncing:
            if self._counts[_FAILED]:
                raise OSError(self._counts[_FAILED], "the disk failed before; mend it, and start the vault again")
            if self._counts[_SYNCED] >= mine:
                return
            reached = self._committed()
            try:
                self._sync()
            except OSError as error:
                self._counts[_FAILED] = error.errno or errno.EIO
                raise
            self._counts[_SYNCED] = reached

    def _committed(self) -> int:
        """How many commits there were; none is under way at this moment."""
        with self._committing:
            return self._counts[_COMMITTED]

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
