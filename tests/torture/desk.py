"""The agents' desk under torture: a wrong PIN that kiosk-upload has answered is counted, whatever is killed next."""

import random
from collections import Counter
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from argon2 import PasswordHasher
from joserfc.jwk import OKPKey

from kiosk.agents import badges
from kiosk.agents.badges import Badge
from kiosk.agents.memory import MemoryFile
from kiosk.agents.roles import Role
from kiosk.agents.roster import Agent, Roster, RosterError, public_of, sign
from kiosk.domain import Fault
from kiosk.messages import AgentLogin, Failed, Message

PIN, WRONG_PIN = "270418", "270419"
_CHEAP = PasswordHasher(time_cost=1, memory_cost=64, parallelism=1)
"""A hash says itself how dear it is: here it only has to be one."""


@dataclass(frozen=True)
class Desk:
    """Badges that the roster knows: so many that few of them get locked."""

    badges: tuple[Badge, ...]
    roster: Path
    roster_key: str

    def site_lines(self) -> str:
        """The site file's table."""
        return f'[agents]\nroster = "{self.roster}"\nroster_key = "{self.roster_key}"\n'


def make(folder: Path, count: int) -> Desk:
    """A roster with so many agents."""
    key = OKPKey.generate_key("Ed25519")
    made = tuple(badges.new_badge() for _ in range(count))
    agents = tuple(Agent(one.number, "Claire M.", Role.SOCIAL_WORKER, _hashed(one)) for one in made)
    today = datetime.now(UTC).date()
    path = folder / "roster.jws"
    path.write_text(sign(Roster("CCAS", 1, today - timedelta(days=1), today + timedelta(days=30), agents), key))
    return Desk(made, path, public_of(key))


def wrong_try(desk: Desk, dice: random.Random) -> tuple[Badge, AgentLogin]:
    """A badge that is laid on the glass, with a PIN that is not its own."""
    badge = dice.choice(desk.badges)
    return badge, AgentLogin(badge.qr_text(), WRONG_PIN)


def counted(reply: Message) -> bool:
    """True when kiosk-upload answered that the PIN was wrong: then it has counted that."""
    return isinstance(reply, Failed) and reply.fault is Fault.PIN_WRONG


def forgotten(state: Path, tries: Counter[str]) -> int:
    """How many wrong tries that were answered the memory does not know; all of them when it cannot be read."""
    try:
        remembered = MemoryFile(state).memory.wrong
    except RosterError:
        return tries.total()
    return sum(max(0, times - remembered.get(number, 0)) for number, times in tries.items())


def _hashed(badge: Badge) -> str:
    return _CHEAP.hash(badge.secret + PIN)
