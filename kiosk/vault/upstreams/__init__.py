"""Vaults that structures already use, as the relay reaches them: one file here and one contract test for each.

Every method raises `VaultError` (kiosk/fault.py) and nothing else, as the kiosk's own vaults do: `NotSent` and
`TurnedAway` when the provider surely did nothing, `ReplyLost` and other `Busy` when nobody knows, any other fault when
it surely said no (docs/vaults.md).
"""

from dataclasses import dataclass, field
from typing import Protocol, runtime_checkable

SEND_S = 300.0
"""Longest that the bytes of one request may take on their way to a provider."""


@dataclass(frozen=True)
class Abilities:
    """What a provider allows: who links a person, and whether it can be asked about a deposit afterwards."""

    by_consent: bool
    """The person says yes to the provider on their own phone (`ByConsent`); else an agent with a mandate links them."""
    reconciles: bool
    """False when a lost answer stays lost: somebody has to look."""


@dataclass(frozen=True)
class Paper:
    """One document on its way: `pdf` is open here, and nowhere else on the relay."""

    deposit_id: str
    category: str
    day: str
    """The day of the deposit, ISO 8601."""
    pdf: bytes = field(repr=False)


@dataclass(frozen=True)
class Put:
    """The provider has the document, under its own id."""

    id: str
    doubt: str = ""
    """One sentence for whoever looks after the relay, where something beside the deposit is not as it should be."""


class Upstream(Protocol):
    """A provider's vaults. A `grip` is what deposits for one person there; it is kept sealed, and never leaves."""

    def capabilities(self) -> Abilities:
        """What this provider allows."""

    def link(self, reference: str) -> str:
        """Links the person whom the provider knows by `reference`, and returns the grip."""

    def deposit(self, grip: str, paper: Paper) -> Put:
        """Deposits once. After anything but `Put`, NotSent, TurnedAway or a refusal only `reconcile` may follow."""

    def reconcile(self, grip: str, paper: Paper) -> Put | None:
        """Asks whether a deposit arrived: None when it surely did not. Raises OUTCOME_UNKNOWN where nobody can tell."""

    def unlink(self, grip: str) -> None:
        """Gives the power to deposit back to the provider."""


@dataclass(frozen=True)
class Asked:
    """A consent that the person is about to give: where the browser goes, and what proves the answer is to us."""

    address: str
    secret: str = field(repr=False)


@runtime_checkable
class ByConsent(Upstream, Protocol):
    """A provider whom the person tells on their own phone that the relay may deposit."""

    def ask_consent(self, place: str, state: str) -> Asked:
        """Begins: `place` is the address of the person's own vault, `state` comes back with the answer."""

    def consented(self, secret: str, code: str) -> tuple[str, str]:
        """Ends: the provider's name for this person, and the grip."""

    def own_name(self, grip: str) -> str:
        """By what the person tells this vault from somebody else's at the same provider."""
