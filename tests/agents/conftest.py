"""A structure's key, agents with badges, and rosters signed on the spot."""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from argon2 import PasswordHasher
from joserfc.jwk import OKPKey

from kiosk.agents import badges, roster
from kiosk.agents.badges import Badge
from kiosk.agents.roles import Role
from kiosk.agents.roster import Agent, Roster
from kiosk.site import AgentsTable

NOW = datetime(2026, 11, 22, 10, tzinfo=UTC)
PIN, WRONG_PIN = "270418", "270419"


@dataclass
class Structure:
    """Signs rosters into `path`."""

    path: Path
    key: OKPKey = field(default_factory=lambda: OKPKey.generate_key("Ed25519"))
    badge: Badge = field(default_factory=badges.new_badge)

    def agent(self, role: Role = Role.SOCIAL_WORKER, until: date | None = None) -> Agent:
        return Agent(self.badge.number, "Claire M.", role, badges.hash_pin(self.badge, PIN), until)

    def roster(self, serial: int = 7, **changes: object) -> Roster:
        values: dict[str, object] = {"issued": date(2026, 11, 1), "expires": date(2027, 2, 1), "agent": (self.agent(),)}
        return Roster("CCAS de Villemont", serial, **{**values, **changes})  # type: ignore[arg-type]

    def sign(self, serial: int = 7, **changes: object) -> str:
        text = roster.sign(self.roster(serial, **changes), self.key)
        self.path.write_text(text)
        return text

    @property
    def public(self) -> str:
        return roster.public_of(self.key)

    @property
    def table(self) -> AgentsTable:
        return AgentsTable(str(self.path), self.public)


@pytest.fixture(autouse=True)
def _quick_hashes(monkeypatch: pytest.MonkeyPatch) -> None:
    """The real cost (64 MiB a hash) proves nothing more here."""
    monkeypatch.setattr(badges, "_hasher", PasswordHasher(time_cost=1, memory_cost=64, parallelism=1))


@pytest.fixture
def structure(tmp_path: Path) -> Structure:
    return Structure(tmp_path / "roster.jws")
