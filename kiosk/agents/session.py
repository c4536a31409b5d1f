"""An agent's session: short, and locked when nobody touches the desk. Pure; time in seconds that never go back."""

from dataclasses import dataclass, field, replace

from kiosk.agents.roles import Act, Role, table

LOCK_AFTER_S = 120.0
"""Without a touch, the PIN is asked again."""
END_AFTER_S = 600.0
"""Without a touch, badge and PIN are asked again, and an accompanied visit ends."""
LONGEST_S = 4 * 3600.0
"""Longest session, however busy."""
LAST_PAPERS_S = 900.0
"""So much longer kiosk-upload takes what was acknowledged beside an agent, whose desk has ended the session."""


@dataclass(frozen=True)
class Session:
    """An agent who is in. `name` is what the wire calls the session."""

    name: str = field(repr=False)
    badge: str
    agent: str
    """What the screen calls the agent."""
    role: Role
    began_s: float
    touched_s: float
    locked: bool = False

    @property
    def acts(self) -> frozenset[Act]:
        """What the agent's role may do."""
        return table()[self.role].acts


def touched(session: Session, now_s: float) -> Session:
    """The agent is there; a locked session stays locked."""
    return session if session.locked else replace(session, touched_s=now_s)


def locked(session: Session) -> Session:
    """The PIN is asked before anything else."""
    return replace(session, locked=True)


def unlocked(session: Session, now_s: float) -> Session:
    """The PIN was right; the longest time goes on from the session's beginning."""
    return replace(session, locked=False, touched_s=now_s)


def after_time(session: Session, now_s: float) -> Session | None:
    """The session as it stands now: as it was, locked, or over."""
    idle_s = now_s - session.touched_s
    if idle_s >= END_AFTER_S or now_s - session.began_s >= LONGEST_S:
        return None
    return locked(session) if idle_s >= LOCK_AFTER_S else session
