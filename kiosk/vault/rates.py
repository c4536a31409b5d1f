"""Rate limits in memory: how often one key (an address, a handle) may do one thing. One process, one table."""

import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

from kiosk.vault.refusal import Refusal


@dataclass(frozen=True)
class Rate:
    """At most `times` within `seconds`."""

    name: str
    times: int
    seconds: float


SIGN_IN_BY_ADDRESS = Rate("sign-in by address", 30, 600)
SIGN_IN_BY_HANDLE = Rate("sign-in by handle", 5, 900)
CODE_BY_ADDRESS = Rate("wrong user code by address", 60, 600)
CODE_BY_ACCOUNT = Rate("wrong user code by account", 20, 600)
OPEN_BY_ADDRESS = Rate("opening by address", 20, 3600)
OPEN_BY_KIOSK = Rate("opening by kiosk", 60, 3600)
INVITATION_BY_KIOSK = Rate("invitation by kiosk", 120, 3600)
RECOVER_BY_ADDRESS = Rate("recovery by address", 20, 600)
RECOVER_BY_KIOSK = Rate("recovery by kiosk", 30, 3600)
RECOVER_BY_ACCOUNT = Rate("recovery by account", 10, 3600)
TAKEN_BY_ADDRESS = Rate("take-away by address", 60, 600)
LOGIN_BY_KIOSK = Rate("phone login by kiosk", 120, 600)
DEPOSIT_BY_KIOSK = Rate("deposit by kiosk", 600, 600)
CARD_BY_KIOSK = Rate("card by kiosk", 60, 600)
VIEW_BY_ACCOUNT = Rate("view by account", 10, 24 * 3600)
EXPORT_BY_ACCOUNT = Rate("export by account", 5, 3600)
CONSENT_BY_ADDRESS = Rate("consent by address", 20, 600)
ENROL_BY_ADDRESS = Rate("enrolment by address", 20, 600)


class Rates:
    """Counts what was done; safe from any thread."""

    def __init__(self, clock: Callable[[], float], factor: float = 1.0) -> None:
        self._clock = clock
        self._factor = factor
        self._lock = threading.Lock()
        self._times: dict[tuple[str, str], deque[float]] = {}
        self.strangers: dict[str, tuple[int, float]] = {}
        """How often somebody tried a number that nobody has (its digest), and until when they wait (Unix seconds)."""

    def count(self, rate: Rate, key: str) -> None:
        """Count one more; raise Refusal 429 with Retry-After when that is too many."""
        now = self._clock()
        with self._lock:
            times = self._times.setdefault((rate.name, key), deque())
            while times and times[0] <= now - rate.seconds:
                times.popleft()
            if len(times) >= rate.times * self._factor:
                wait_s = max(1, int(times[0] + rate.seconds - now))
                raise Refusal(429, "slow_down", "Too many tries; wait a little.", headers={"Retry-After": str(wait_s)})
            times.append(now)

    def take_back(self, rate: Rate, key: str) -> None:
        """Forget the last that was counted: it was no guess."""
        with self._lock:
            times = self._times.get((rate.name, key))
            if times:
                times.pop()

    def forgive(self, rate: Rate, key: str) -> None:
        """Forget what this key did: it proved that it may."""
        with self._lock:
            self._times.pop((rate.name, key), None)

    def forget_old(self) -> None:
        """Drop keys that did nothing for a day, and strangers after a week."""
        before = self._clock() - 24 * 3600
        with self._lock:
            for who in [who for who, (_, until) in list(self.strangers.items()) if until < before - 6 * 24 * 3600]:
                del self.strangers[who]
            for key in [key for key, times in self._times.items() if not times or times[-1] < before]:
                del self._times[key]
