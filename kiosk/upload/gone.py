"""Whether the process that asked is still there: what it began is ended when it is not."""

import os
import select
import time
from collections.abc import Callable
from contextlib import suppress

_TURN_S = 1.0


def gone_while(pid: int, still: Callable[[], bool]) -> bool:
    """Waits as long as `still` says so, to the second; True when the process ended meanwhile (pidfd_open(2)).

    A process that cannot be seen never ends.
    """
    descriptor = -1
    with suppress(OSError):
        descriptor = os.pidfd_open(pid)
    try:
        while still():
            if _ends_within(descriptor, _TURN_S):
                return True
        return False
    finally:
        if descriptor >= 0:
            os.close(descriptor)


def _ends_within(descriptor: int, seconds: float) -> bool:
    if descriptor < 0:
        time.sleep(seconds)
        return False
    poller = select.poll()
    poller.register(descriptor, select.POLLIN)
    return bool(poller.poll(seconds * 1000))
