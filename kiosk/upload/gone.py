"""Whether the process that asked is still there: what it began is ended when it is not."""

import os
import select
import time
from contextlib import suppress


class Gone:
    """Tells when a process has ended (pidfd_open(2)); never, where its process cannot be seen."""

    def __init__(self, pid: int) -> None:
        self._descriptor = -1
        with suppress(OSError):
            self._descriptor = os.pidfd_open(pid)

    def within(self, seconds: float) -> bool:
        """Waits so long at most; True when it has ended."""
        if self._descriptor < 0:
            time.sleep(seconds)
            return False
        poller = select.poll()
        poller.register(self._descriptor, select.POLLIN)
        return bool(poller.poll(seconds * 1000))

    def close(self) -> None:
        """Looks no longer."""
        if self._descriptor >= 0:
            os.close(self._descriptor)
