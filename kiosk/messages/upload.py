"""Messages of kiosk-upload."""

import datetime

import msgspec

from kiosk.domain import Category, DepositState, Fault, LoginMethod, Receipt, Sharing
from kiosk.messages.base import Base, Final, name_only


class AskVaults(Base, frozen=True):
    """Which vaults can be offered now? Answered by Vaults."""


class VaultInfo(msgspec.Struct, frozen=True):
    """A vault of the site; without methods when it cannot be reached."""

    name: str
    methods: tuple[LoginMethod, ...]
    sealed: bool
    """False when somebody else than the person can read what is deposited."""
    fault: Fault | None = None
    views: bool = False
    """True when a card can show one document at a time at an agent's desk."""

    readable_by: str = ""
    """Who that is, where it is not the vault's own service but a relay's operator."""
    invited: bool = False
    """True when a vault is opened there with an invitation only."""
    letters: bool = False
    """True when a person can let the structure put letters in."""


class Vaults(Final, frozen=True):
    """The site's vaults, in the site's order."""

    vaults: tuple[VaultInfo, ...]


class PhoneLogin(Base, frozen=True):
    """Log in by phone (RFC 8628). Answered by PhoneCode (again whenever a code expired), then LoggedIn or Failed."""

    vault: str
    link_recipient: str = ""
    """The printer's, to which the phone may seal a link for the receipt; empty where there is no printer."""


class PhoneCode(Base, frozen=True):
    """What to show: the QR's address, the code under it, the two-digit match number."""

    __repr__ = name_only

    uri: str
    user_code: str
    match: str
    expires_in_s: float


class CardLogin(Base, frozen=True):
    """Log in with a card and a PIN. Answered by LoggedIn or Failed (with `tries_left` for a wrong PIN)."""

    __repr__ = name_only

    vault: str
    code: str
    pin: str


class TakeAlong(Base, frozen=True):
    """Put papers behind a link of this kiosk's own making, for who has no vault. Answered by LoggedIn or Failed.

    `recipient` and `hash` (SHA-256 of the link's mark, hex) are all that leaves kiosk-ui of it. The same again goes on
    with the same link.
    """

    vault: str
    recipient: str
    hash: str
    notice_version: str


class LoggedIn(Final, frozen=True):
    """The person is in. `login` names this login on the wire; the token never leaves kiosk-upload."""

    __repr__ = name_only

    login: str
    recipients: tuple[str, ...]
    """age recipients to seal for; the deliverer's own when the vault must see the file."""
    sealed: bool
    label: str = ""
    quota_left: int | None = None
    person: str = ""
    """Tells, within one visit, whether a second login is the same person's; empty when the vault does not say."""
    sharing: tuple[Sharing, ...] = ()
    """How long the vault lets this person share a document with the structure; empty when it does not."""

    readable_by: str = ""
    """Who else can read what is sealed for these recipients; empty when only the person can."""
    sealed_link: str = ""
    """A take-away's link that the person wants on the receipt, sealed to the printer; empty for none."""
    until: datetime.date | None = None
    """The last whole day on which a take-away's papers can be fetched, or today; None for a vault."""


class OpenVault(Base, frozen=True):
    """Open a vault for a person without e-mail or phone. Descriptor: what the vault gets of the card (SecretsPrinted).

    Answered by VaultOpened or Failed. The account is pending until ConfirmVault; UndoVault takes it back.
    """

    __repr__ = name_only

    vault: str
    recipient: str
    wrapped_identity: str
    recovery_verifier: str
    card_id: str
    pin: str
    notice_version: str
    agent: str = ""
    """The session of the agent who helps (AgentIn); empty for who is alone."""
    invitation: str = ""
    """The text of the invitation, where the vault asks for one."""


class VaultOpened(Final, frozen=True):
    """The account as the vault knows it; `handle` is public and can be read out."""

    account: str
    handle: str


class ConfirmVault(Base, frozen=True):
    """The person holds the papers: make the account final, and log in. Answered by LoggedIn or Failed."""

    vault: str
    account: str


class UndoVault(Base, frozen=True):
    """Take a pending account back. Answered by Done or Failed."""

    vault: str
    account: str


class CheckInvitation(Base, frozen=True):
    """Can a vault be opened there with this invitation? Answered by Done or Failed. Nothing is changed."""

    __repr__ = name_only

    vault: str
    invitation: str


class CheckRecovery(Base, frozen=True):
    """Does this recovery key open a vault there? Answered by Done, or Failed(RECOVERY_UNKNOWN). Nothing is changed."""

    __repr__ = name_only

    vault: str
    recovery_verifier: str


class RecoverVault(Base, frozen=True):
    """Get in again with the recovery key's verifier, giving a new card and PIN. Descriptor: as for OpenVault.

    Answered by LoggedIn or Failed. The old card dies.
    """

    __repr__ = name_only

    vault: str
    recovery_verifier: str
    card_id: str
    pin: str
    agent: str = ""
    """The session of the agent who helps (AgentIn); empty for who is alone."""


class Deposit(Base, frozen=True):
    """Deliver a sealed document. Descriptor: the sealed file.

    Answered by DepositKept once it is in the outbox on disk, DepositProgress, then DepositReceipted or Failed. Delivery
    goes on after a hang-up.
    """

    login: str
    deposit_id: str
    category: Category
    pages: int
    sha256: str
    """SHA-256 (hex) of the plaintext PDF, for the statement."""
    notice_version: str
    agent: str = ""
    """The session of the agent who helps (AgentIn); empty for self-service. Its role and the mandate are checked."""
    mandate: str = ""
    """The code of the mandate, for a person who is not there."""
    original_seen: bool = False
    """The agent had the original in hand."""
    shared: Sharing | None = None
    """How long the person shares it with the structure's agents, for whom it is sealed too."""


class DepositKept(Base, frozen=True):
    """The sealed deposit is on disk and survives a power cut. `statement` is the compact JWS."""

    statement: str


class DepositProgress(Base, frozen=True):
    """This part (0 to 1) of the sealed file is with the vault; `waiting` while the vault cannot be reached."""

    fraction: float
    waiting: bool = False


class DepositReceipted(Final, frozen=True):
    """The vault's receipt is in hand. `statement` is the compact JWS, as in DepositKept."""

    receipt: Receipt
    statement: str = ""


class Logout(Base, frozen=True):
    """Revoke the login (RFC 7009), now or when the network is back. Answered by Done at once."""

    login: str


class Record(Base, frozen=True):
    """Write a line in the journal. Answered by Done."""

    act: str
    result: str = ""
    vault: str = ""
    facts: dict[str, str] = msgspec.field(default_factory=dict)
    """Further facts without personal data: step, fault, language."""


class AskOutbox(Base, frozen=True):
    """How is the outbox? Answered by OutboxReport."""


class WaitingDeposit(msgspec.Struct, frozen=True):
    """A deposit that has not ended."""

    deposit_id: str
    state: DepositState


class OutboxReport(Final, frozen=True):
    """What waits on this machine, and whether there is room for one more visit."""

    waiting: tuple[WaitingDeposit, ...]
    room: bool
    oldest_s: float = 0.0
    dropped: int = 0
    """Deposits of the last days that had been called safe and came to their end without a receipt."""
    refused: int = 0
    """Of those that wait: what the vault refused when last asked, and is asked to take again."""
    mended: bool = False
    """True for some days after the outbox was found damaged at a start; what could be read of it went on."""
