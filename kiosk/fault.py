"""How a vault fails: one exception whose `fault` is a member of the closed set."""

from kiosk.domain import Fault
from kiosk.site import PlainError


class VaultError(Exception):
    """A vault failed; the message is one sentence without personal data, address or token."""

    def __init__(
        self, fault: Fault, sentence: str = "", *, tries_left: int | None = None, retry_after_s: float = 0.0
    ) -> None:
        super().__init__(sentence)
        self.fault = fault
        self.sentence = sentence
        self.tries_left = tries_left
        self.retry_after_s = retry_after_s


class NotSent(VaultError):
    """The request never reached the vault, so that it can be sent again without harm."""


class ReplyLost(VaultError):
    """The request may have reached the vault: ask what happened before anything is sent again."""


class Busy(VaultError):
    """The vault answered that it cannot do it now; `retry_after_s` is what it asked for (0: it did not say)."""


class TurnedAway(Busy):
    """429 or 503: the vault itself says that it did nothing (a gateway's 502 or 504 says less)."""


class NotYet(ReplyLost):
    """This one deposit has to wait; the vault itself answers well."""


class Final(VaultError):
    """No later try can help: the vault's own last word on a deposit, or something is lost on this machine."""


def concerns_vault(error: VaultError) -> bool:
    """Whether every other deposit for this vault would fare the same now."""
    if isinstance(error, NotYet):
        return False
    return isinstance(error, NotSent | ReplyLost | Busy) or error.fault is Fault.VAULT_NOT_TRUSTED


class VaultSaysNo(PlainError):
    """What the command line asks for was understood, and the vault refuses it or does not answer."""
