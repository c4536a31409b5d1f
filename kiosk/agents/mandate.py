"""A mandate: which acts a person lets which agent do, from when to when. It names nobody but the agent's badge.

The paper that the person signs carries it as a code, signed by the kiosk that printed it; no copy is kept on the box.
"""

from datetime import date, timedelta
from enum import StrEnum
from typing import Annotated

import msgspec

from kiosk.agents.roles import Act, Role, table

LONGEST_DAYS = 366
GRANTABLE = frozenset({Act.DEPOSIT, Act.SHOW_IDENTITY, Act.PRINT_DOCUMENT, Act.RENEW_CARD})
"""Acts that a person can hand over; the rest needs the person, or nobody."""


class Mandate(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One mandate. `ends` is its last day."""

    number: Annotated[str, msgspec.Meta(pattern="^[A-Z2-7]{16}$")]
    structure: str
    badge: Annotated[str, msgspec.Meta(pattern="^[A-Z2-7]{8}$")]
    acts: frozenset[Act]
    begins: date
    ends: date


class Why(StrEnum):
    """Why an agent may not do an act."""

    NOBODY_IN = "nobody in"
    ROLE = "role"
    NO_YES = "the person has not said yes"
    NO_MANDATE = "no mandate"
    OTHER_AGENT = "mandate of another agent"
    OTHER_STRUCTURE = "mandate of another structure"
    NOT_NAMED = "act not named"
    NOT_YET = "mandate not begun"
    OVER = "mandate over"
    ENDED = "mandate ended"
    """Ended early, at this kiosk."""


def makes_sense(mandate: Mandate) -> bool:
    """Whether a mandate names acts that can be handed over, and ends within a year of its beginning."""
    days = mandate.ends - mandate.begins
    return bool(mandate.acts) and mandate.acts <= GRANTABLE and timedelta() <= days <= timedelta(days=LONGEST_DAYS)


def holder_refusal(mandate: Mandate | None, badge: str, structure: str, today: date) -> Why | None:
    """Why this agent cannot use this mandate today at all, or None."""
    if mandate is None or not makes_sense(mandate):
        return Why.NO_MANDATE
    if mandate.badge != badge:
        return Why.OTHER_AGENT
    if mandate.structure != structure:
        return Why.OTHER_STRUCTURE
    if today < mandate.begins:
        return Why.NOT_YET
    return Why.OVER if today > mandate.ends else None


def absent_refusal(
    act: Act, role: Role, badge: str, structure: str, mandate: Mandate | None, today: date
) -> Why | None:
    """Why an agent may not do this act for a person who is not there, or None when role and mandate both name it."""
    if act not in table()[role].absent:
        return Why.ROLE
    if why := holder_refusal(mandate, badge, structure, today):
        return why
    assert mandate is not None
    return None if act in mandate.acts else Why.NOT_NAMED
