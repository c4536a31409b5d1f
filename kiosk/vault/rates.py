"""Rate limits in memory: how often one key (an address, a handle) may do one thing. All workers count together."""

import hashlib
import struct
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from kiosk.vault.common import Common, Turn
from kiosk.vault.refusal import Refusal

_STRANGERS_KEPT_S = 7 * 24 * 3600.0


@dataclass(frozen=True)
class Rate:
    """At most `times` within `seconds` of the first."""

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
TAKEAWAY_BY_KIOSK = Rate("new take-away by kiosk", 60, 3600)
TAKEN_BY_ADDRESS = Rate("take-away by address", 60, 600)
LOGIN_BY_KIOSK = Rate("phone login by kiosk", 120, 600)
DEPOSIT_BY_KIOSK = Rate("deposit by kiosk", 600, 600)
CARD_BY_KIOSK = Rate("card by kiosk", 60, 600)
VIEW_BY_ACCOUNT = Rate("view by account", 10, 24 * 3600)
EXPORT_BY_ACCOUNT = Rate("export by account", 5, 3600)
CONSENT_BY_ADDRESS = Rate("consent by address", 20, 600)
ENROL_BY_ADDRESS = Rate("enrolment by address", 20, 600)


class Rates:
    """Counts what was done; safe from any thread of any worker."""

    def __init__(self, clock: Callable[[], float], factor: float, common: Common) -> None:
        self._clock = clock
        self._factor = factor
        self._lock = common.lock(Turn.COUNTING)
        self._tallies = Tallies(common.table(0), common.secret)
        self._strangers = Tallies(common.table(1), common.secret)

    def count(self, rate: Rate, key: str) -> None:
        """Count one more; raise Refusal 429 with Retry-After when that is too many.

        What was counted by a clock that has been set back since counts no more: it would bar the way until then.
        """
        now, who = self._clock(), f"{rate.name}\0{key}"
        with self._lock:
            tally = self._tallies.get(who)
            if not now < tally.until <= now + rate.seconds:
                tally = Tally(0, now + rate.seconds)
            if tally.times >= rate.times * self._factor:
                wait_s = max(1, int(tally.until - now))
                raise Refusal(429, "slow_down", "Too many tries; wait a little.", headers={"Retry-After": str(wait_s)})
            self._tallies.put(who, Tally(tally.times + 1, tally.until), tally.until)

    def take_back(self, rate: Rate, key: str) -> None:
        """Forget the last that was counted: it was no guess."""
        who = f"{rate.name}\0{key}"
        with self._lock:
            tally = self._tallies.get(who)
            if tally.times:
                self._tallies.put(who, Tally(tally.times - 1, tally.until), tally.until)

    def forgive(self, rate: Rate, key: str) -> None:
        """Forget what this key did: it proved that it may."""
        who = f"{rate.name}\0{key}"
        with self._lock:
            if self._tallies.get(who).times:
                self._tallies.put(who, Tally(), 0.0)

    def stranger(self, who: str) -> "Tally":
        """Return how often somebody tried a number that nobody has (its digest), and until when they wait."""
        with self._lock:
            return self._strangers.get(who)

    def note_stranger(self, who: str, tally: "Tally") -> None:
        """Remember that for a week after the wait."""
        with self._lock:
            self._strangers.put(who, tally, max(tally.until, self._clock()) + _STRANGERS_KEPT_S)


@dataclass(frozen=True)
class Tally:
    """How often, and until when (Unix seconds)."""

    times: int = 0
    until: float = 0.0


class Tallies:
    """Tallies of as many keys as have room; where there is none, the one to be forgotten soonest makes it.

    A key has one of NEIGHBOURS slots that its hash names. So many keys can be told apart that whoever would crowd one
    out needs tens of thousands of others: which share its slots they cannot reckon without the secret.
    """

    NEIGHBOURS = 8
    _SLOT = struct.Struct("=QQdd")

    def __init__(self, memory: memoryview, secret: bytes) -> None:
        self._memory = memory
        self._secret = secret
        self._slots = len(memory) // self._SLOT.size

    def get(self, key: str) -> Tally:
        """Return a key's tally; zero for one that is not known."""
        mark = self._mark(key)
        for _, (found, times, until, _) in self._near(mark):
            if found == mark:
                return Tally(times, until)
        return Tally()

    def put(self, key: str, tally: Tally, forget_at: float) -> None:
        """Write a key's tally down, which may be forgotten from then on."""
        mark = self._mark(key)
        near = list(self._near(mark))
        place = next((at for at, slot in near if slot[0] == mark), None)
        if place is None:
            place, _ = min(near, key=lambda entry: entry[1][3])
        self._SLOT.pack_into(self._memory, place, mark, tally.times, tally.until, forget_at)

    def _near(self, mark: int) -> Iterator[tuple[int, tuple[int, int, float, float]]]:
        for step in range(self.NEIGHBOURS):
            place = (mark + step) % self._slots * self._SLOT.size
            yield place, self._SLOT.unpack_from(self._memory, place)

    def _mark(self, key: str) -> int:
        return int.from_bytes(hashlib.blake2b(key.encode(), digest_size=8, key=self._secret).digest()) or 1
