"""Who gets in: badge and PIN against the roster, a few tries, and a memory that outlives a power cut.

The memory (memory.py) holds the newest roster's serial and how often a PIN was wrong. After five wrong PINs a badge
waits a quarter of an hour for each further try; that time is measured by a clock that nobody can set, and starts anew
with the process.
"""

import threading
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from kiosk.agents import badges, questions, roster
from kiosk.agents.memory import Answers, MemoryFile
from kiosk.agents.questions import Answer
from kiosk.agents.roster import Agent, Roster, RosterError, Seen
from kiosk.card import PIN_TRIES
from kiosk.domain import Fault
from kiosk.site import AgentsTable

_ZONES = timedelta(days=2)
"""Longer than any two clocks of the same moment can lie apart."""
WAIT_S = 15 * 60.0
"""After too many wrong PINs, the time until the next try."""


class DoorError(Exception):
    """The agent does not get in: the fault for the screen, one sentence for journal and staff."""

    def __init__(self, fault: Fault, sentence: str, tries_left: int | None = None) -> None:
        super().__init__(sentence)
        self.fault = fault
        self.sentence = sentence
        self.tries_left = tries_left


@dataclass(frozen=True)
class Clocks:
    """The time of day, and seconds of a clock that never goes back."""

    now: Callable[[], datetime] = lambda: datetime.now(UTC)
    ticking_s: Callable[[], float] = time.monotonic


class Door:
    """Lets agents in, one try at a time; safe from any thread."""

    def __init__(self, site: AgentsTable, state: Path, clocks: Clocks = Clocks()) -> None:
        self._site = site
        self._file = MemoryFile(state)
        self._clocks = clocks
        self._lock = threading.Lock()
        self._began_s = clocks.ticking_s()
        self._last_wrong_s: dict[str, float] = {}

    def roster(self) -> Roster:
        """The roster as it lies there now; its serial is remembered. Raises RosterError."""
        with self._lock:
            return self._roster()

    def enter(self, badge_text: str, pin: str) -> Agent:
        """The agent whose badge and PIN these are. Raises DoorError, OSError."""
        with self._lock:
            return self._enter(badge_text, pin)

    def is_asked(self, badge: str) -> bool:
        """Whether this agent has this month's questions before them. Raises RosterError."""
        with self._lock:
            return questions.is_due(self._file.memory.answers, badge, self._month())

    def answered(self, badge: str, answers: Sequence[Answer]) -> None:
        """An agent answered the month's questions. Raises RosterError, OSError."""
        with self._lock:
            kept = self._file.memory.answers
            self._file.change(answers=questions.with_answers(kept, badge, self._month(), answers))

    def take_sums(self) -> Mapping[str, str] | None:
        """A past month's answers as facts for the journal, given out once, then forgotten. Raises RosterError."""
        with self._lock:
            kept = self._file.memory.answers
            if not questions.is_over(kept, self._month()):
                return None
            self._file.change(answers=Answers())
            return questions.sums(kept)

    def last_counts(self) -> str:
        """The last month (YYYY-MM) whose counts are on paper; empty for none. Raises RosterError."""
        with self._lock:
            return self._file.memory.counted

    def counts_printed(self, month: str) -> None:
        """The last counts on paper are those of this month (YYYY-MM). Raises RosterError, OSError."""
        with self._lock:
            self._file.change(counted=month)

    def end_mandate(self, mandate: str, last_day: date) -> None:
        """This mandate (a hash) holds no more; forgotten once it would be over anyway. Raises RosterError, OSError."""
        with self._lock:
            today = self._clocks.now().date()
            known = {one: day for one, day in self._file.memory.ended.items() if day + _ZONES >= today}
            self._file.change(ended={**known, mandate: last_day})

    def is_ended(self, mandate: str) -> bool:
        """Whether the mandate with this hash was ended early. Raises RosterError."""
        with self._lock:
            return mandate in self._file.memory.ended

    def _month(self) -> str:
        return self._clocks.now().strftime("%Y-%m")

    def _roster(self) -> Roster:
        memory = self._file.memory
        if not self._site.roster:
            raise RosterError("The site file names no roster: no agent can get in here.")
        seen = Seen(memory.key, memory.serial)
        text = roster.read(Path(self._site.roster))
        found = roster.check(text, self._site.roster_key, self._clocks.now(), seen)
        if (self._site.roster_key, found.serial) != (seen.key, seen.serial):
            self._file.change(key=self._site.roster_key, serial=found.serial)
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
        wrong = self._file.memory.wrong.get(agent.badge, 0) + 1
        self._count(agent, wrong)
        if not badges.pin_fits(agent.pin_hash, badge, pin):
            left = max(0, PIN_TRIES - wrong)
            raise DoorError(Fault.PIN_WRONG if left else Fault.CARD_LOCKED, "The PIN was wrong.", left)
        self._count(agent, 0)
        return agent

    def _not_locked(self, agent: Agent) -> None:
        if self._file.memory.wrong.get(agent.badge, 0) < PIN_TRIES:
            return
        if self._clocks.ticking_s() - self._last_wrong_s.get(agent.badge, self._began_s) < WAIT_S:
            raise DoorError(Fault.CARD_LOCKED, "Too many wrong PINs: this badge waits a quarter of an hour.", 0)

    def _count(self, agent: Agent, wrong: int) -> None:
        """Counted before the PIN is tried: pulling the plug gives no try for free."""
        tries = {number: times for number, times in self._file.memory.wrong.items() if number != agent.badge}
        if wrong:
            tries[agent.badge] = wrong
            self._last_wrong_s[agent.badge] = self._clocks.ticking_s()
        self._file.change(wrong=tries)
