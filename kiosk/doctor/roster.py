"""The roster of agents, where the site names one."""

from datetime import UTC, datetime
from pathlib import Path

from kiosk.agents import roster as rosters
from kiosk.agents.memory import MemoryFile
from kiosk.agents.roster import RosterError, Seen
from kiosk.doctor.check import Check, good, look
from kiosk.site import Site

WARNING_DAYS = 21
_PART = "roster of agents"


def roster(site: Site, state: Path, now: datetime | None = None) -> list[Check]:
    """Whether it is signed, holds today and is no older one. Without it persons are served all the same: no trouble."""
    if not site.agents.roster:
        return []
    moment = now or datetime.now(UTC)
    try:
        memory = MemoryFile(state).memory
        text = rosters.read(Path(site.agents.roster))
        found = rosters.check(text, site.agents.roster_key, moment, Seen(memory.key, memory.serial))
    except RosterError as error:
        return [look(_PART, "no agent gets in", str(error))]
    days = (found.expires - moment.date()).days
    said = f"number {found.serial}, {len(found.agent)} agents, until {found.expires}"
    if days < WARNING_DAYS:
        return [look(_PART, said, "Sign a new one now: 'kiosk roster sign'.")]
    return [good(_PART, said)]
