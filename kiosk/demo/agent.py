"""The demonstration's agent: a structure's key, one badge, a signed roster, all made on the spot and thrown away."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from joserfc.jwk import OKPKey

from kiosk.agents import badges
from kiosk.agents.roles import Role
from kiosk.agents.roster import Agent, Roster, public_of, sign

NAME, PIN = "Claire M.", "270418"
_DAYS = 30


@dataclass(frozen=True)
class DemoAgent:
    """What the desk of the demonstration needs."""

    badge: str
    """Text of the badge's QR."""
    roster: Path
    roster_key: str

    def __repr__(self) -> str:
        return "DemoAgent(...)"


def make(folder: Path, structure: str) -> DemoAgent:
    """Makes an agent and writes the roster into `folder`."""
    key, badge = OKPKey.generate_key("Ed25519"), badges.new_badge()
    today = datetime.now(UTC).date()
    agent = Agent(badge.number, NAME, Role.SOCIAL_WORKER, badges.hash_pin(badge, PIN))
    roster = Roster(structure, 1, today - timedelta(days=1), today + timedelta(days=_DAYS), (agent,))
    path = folder / "roster.jws"
    path.write_text(sign(roster, key), encoding="ascii")
    return DemoAgent(badge.qr_text(), path, public_of(key))
