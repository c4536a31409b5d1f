"""When to try again, and how fast to send."""

import threading
import time
from collections.abc import Callable

from tenacity import RetryCallState, Retrying, wait_random_exponential

RETRY_FIRST_S = 1.0
RETRY_LONGEST_S = 60.0
NETWORK_RETURN_S = 1.5
"""Kiosks whose network comes back together spread their first tries over this time."""

_WAIT = wait_random_exponential(multiplier=RETRY_FIRST_S, max=RETRY_LONGEST_S)
_RETRYING = Retrying()


def retry_after_s(attempt: int, asked_for_s: float = 0.0) -> float:
    """Pause after the `attempt`-th failure in a row (from 1), with full jitter, on top of what the vault asked for.

    Drawn evenly from 0 to 1, 2, 4 ... 60 s: "Exponential Backoff And Jitter", AWS Architecture Blog, 2015.
    """
    state = RetryCallState(_RETRYING, None, (), {})
    state.attempt_number = attempt
    return asked_for_s + _WAIT(state)


class Bandwidth:
    """A limit in bytes a second that all deliveries share; 0 is no limit."""

    def __init__(
        self,
        bytes_per_s: float,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self._rate = bytes_per_s
        self._clock = clock
        self._sleep = sleep
        self._lock = threading.Lock()
        self._free_at = clock()

    def take(self, size: int) -> None:
        """Waits until `size` more bytes may go."""
        if self._rate <= 0:
            return
        with self._lock:
            now = self._clock()
            start = max(now, self._free_at)
            self._free_at = start + size / self._rate
        if start > now:
            self._sleep(start - now)
