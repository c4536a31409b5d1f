"""What a signed mandate or consent says on paper, against what this kiosk knows: differences are told and stay."""

from collections.abc import Collection
from enum import StrEnum

from kiosk.agents.mandate import Mandate
from kiosk.agents.roles import Act
from kiosk.form import Box

ACTS: dict[Act, Box] = {
    Act.DEPOSIT: Box.DEPOSIT,
    Act.SHOW_IDENTITY: Box.CONSULT,
    Act.PRINT_DOCUMENT: Box.TAKE_OUT,
    Act.RENEW_CARD: Box.PASSWORD,
}
"""The box that stands on the paper for each act that an agent can do here in a person's absence."""


class Difference(StrEnum):
    """How the paper differs from what the kiosk knows."""

    SAYS_NO = "says no"
    """The consent is a no."""
    SAYS_ALONE = "says alone"
    """The consent says that the person was alone, and an agent is there."""
    NO_CODE = "no code"
    """The mandate carries no code of a kiosk: nobody knows here for whom it is, and until when."""
    NOT_OURS = "not ours"
    """This kiosk did not sign the mandate's code."""
    OTHER_AGENT = "other agent"
    """The mandate names another agent than the one who is there."""
    LESS = "less"
    """The code lets the agent do what the person did not tick."""
    MORE = "more"
    """The person ticked what the code does not let the agent do at this kiosk."""
    NO_END = "no end"
    """The person ticked "without an end"; the code has a last day."""


def of_consent(ticked: Collection[Box]) -> tuple[Difference, ...]:
    """How a consent that was signed with an agent beside the person differs from what is done."""
    found = {Difference.SAYS_NO: Box.AGREED not in ticked, Difference.SAYS_ALONE: Box.HELPED not in ticked}
    return tuple(difference for difference, is_so in found.items() if is_so)


def of_mandate(ticked: Collection[Box], mandate: Mandate, badge: str) -> tuple[Difference, ...]:
    """How a mandate's paper differs from its code, for the agent with this badge."""
    held = {ACTS[act] for act in mandate.acts if act in ACTS}
    wanted = set(ACTS.values()).intersection(ticked)
    found = {
        Difference.OTHER_AGENT: mandate.badge != badge,
        Difference.LESS: not held <= wanted,
        Difference.MORE: not wanted <= held,
        Difference.NO_END: Box.NO_END in ticked,
    }
    return tuple(difference for difference, is_so in found.items() if is_so)
