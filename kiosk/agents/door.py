"""Who gets in: badge and PIN against the roster, a few tries, and a memory that outlives a power cut.

The memory (one small file in the state folder of kiosk-upload) holds the newest roster's serial and how often a PIN was
wrong. After five wrong PINs a badge waits a quarter of an hour for each further try; that time is measured by a clock
that nobody can set, and starts anew with the process.
"""

import os
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import msgspec

from kiosk.agents import badges, roster
from kiosk.agents.roster import Agent, Roster, RosterError, Seen
from kiosk.domain import Fault
from kiosk.profile import PIN_TRIES
from kiosk.site import AgentsTable

MEMORY_FILE = "agents.json"
WAIT_S = 15 * 60.0
"""After too many wrong PINs, the time until the next try."""


class DoorError(Exception):
    """The agent does not get in: the fault for the screen, one sentence for journal and staff."""

    def __init__(self, fault: Fault, sentence: str, tries_left: int | None = None) -> None:
        super().__init__(sentence)
        self.fault = fault
        self.sentence = sentence
        self.tries_left = tries_left


class Memory(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What the box remembers of rosters and wrong PINs."""

    key: str = ""
    serial: int = 0
    wrong: dict[str, int] = {}


@dataclass(frozen=True)
class Clocks:
    """The time of day, and seconds of a clock that never goes back."""

    now: Callable[[], datetime] = lambda: datetime.now(UTC)
    ticking_s: Callable[[], float] = time.monotonic


class Door:
    """Lets agents in, one try at a time; safe from any thread."""

    def __init__(self, site: AgentsTable, state: Path, clocks: Clocks = Clocks()) -> None:
        self._site = site
        self._path = state / MEMORY_FILE
        self._clocks = clocks
        self._lock = threading.Lock()
        self._broken = ""
        self._memory = Memory()
        try:
            self._memory = _recall(self._path)
        except RosterError as error:
            self._broken = str(error)
        self._last_wrong_s = dict.fromkeys(self._memory.wrong, clocks.ticking_s())

    def roster(self) -> Roster:
        """The roster as it lies there now; its serial is remembered. Raises RosterError."""
        with self._lock:
            return self._roster()

    def enter(self, badge_text: str, pin: str) -> Agent:
        """The agent whose badge and PIN these are. Raises DoorError, OSError."""
        with self._lock:
            return self._enter(badge_text, pin)

    def _roster(self) -> Roster:
        if self._broken:
            raise RosterError(self._broken)
        if not self._site.roster:
            raise RosterError("The site file names no roster: no agent can get in here.")
        seen = Seen(self._memory.key, self._memory.serial)
        text = roster.read(Path(self._site.roster))
        found = roster.check(text, self._site.roster_key, self._clocks.now(), seen)
        if (self._site.roster_key, found.serial) != (seen.key, seen.serial):
            self._remember(Memory(self._site.roster_key, found.serial, self._memory.wrong))
        return found

    def _enter(self, badge_text: str, pin: str) -> Agent:
        try:
            current = self._roster()
        except RosterError as error:
            raise DoorError(Fault.LOGIN_DENIED, str(error)) from error
        badge = badges.read_badge(badge_text)
        agent = current.find(badge.number, self._clocks.now().date()) if badge else None
        if badge is None or agent is None:
            badges.pin_fits(badges.NOBODYS_HASH, badge or badges.Badge("", ""), pin)
            raise DoorError(Fault.CARD_UNKNOWN, "This badge is not in the roster, or its time is over.")
        self._not_locked(agent)
        self._count(agent, self._memory.wrong.get(agent.badge, 0) + 1)
        if not badges.pin_fits(agent.pin_hash, badge, pin):
            left = max(0, PIN_TRIES - self._memory.wrong[agent.badge])
            raise DoorError(Fault.PIN_WRONG if left else Fault.CARD_LOCKED, "The PIN was wrong.", left)
        self._count(agent, 0)
        return agent

    def _not_locked(self, agent: Agent) -> None:
        if self._memory.wrong.get(agent.badge, 0) < PIN_TRIES:
            return
        if self._clocks.ticking_s() - self._last_wrong_s.get(agent.badge, 0.0) < WAIT_S:
            raise DoorError(Fault.CARD_LOCKED, "Too many wrong PINs: this badge waits a quarter of an hour.", 0)

    def _count(self, agent: Agent, wrong: int) -> None:
        """Counted before the PIN is tried: pulling the plug gives no try for free."""
        tries = {number: times for number, times in self._memory.wrong.items() if number != agent.badge}
        if wrong:
            tries[agent.badge] = wrong
            self._last_wrong_s[agent.badge] = self._clocks.ticking_s()
        self._remember(Memory(self._memory.key, self._memory.serial, tries))

    def _remember(self, memory: Memory) -> None:
        fresh = self._path.with_suffix(".new")
        descriptor = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_CLOEXEC, 0o600)
        with os.fdopen(descriptor, "wb") as file:
            file.write(msgspec.json.encode(memory))
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(self._path)
        self._memory = memory


def _recall(path: Path) -> Memory:
    try:
        return msgspec.json.decode(path.read_bytes(), type=Memory)
    except FileNotFoundError:
        return Memory()
    except (OSError, msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise RosterError(
            f"{path}: the memory of rosters cannot be read; put the file aside and look at why."
        ) from error
