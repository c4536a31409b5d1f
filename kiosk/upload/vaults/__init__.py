"""What every vault can do for a kiosk; a new vault is one file here and one contract test (docs/vaults.md).

Every method raises `VaultError`, whose `fault` is a member of the closed set, and nothing else.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from typing import Protocol, runtime_checkable

from kiosk.calls import Body
from kiosk.card import card_from_bytes
from kiosk.domain import Category, LoginMethod, Mode, Receipt, Sharing
from kiosk.profile import CardKey, ViewDocument
from kiosk.upload.dpop import VisitKey


@dataclass(frozen=True)
class Capabilities:
    """What a vault offers now. `sealed` is False when it never takes sealed files."""

    methods: tuple[LoginMethod, ...]
    sealed: bool = True
    views: bool = False
    """True when a card can show one document at a time."""
    invited: bool = False
    """True when a vault is opened with an invitation only."""

    readable_by: str = ""
    """Who can read what is deposited, where that is a relay's operator and not the vault's own service."""
    letters: bool = False
    """True when a person can let the structure put letters in with their card."""


@dataclass(frozen=True)
class Attempt:
    """A login that waits for the person's phone; `secret` and `key` never leave memory."""

    uri: str
    user_code: str
    match: str
    expires_in_s: float
    interval_s: float
    secret: str = field(repr=False)
    key: VisitKey | None = field(default=None, repr=False)


@dataclass(frozen=True)
class Waiting:
    """The person has not answered yet; `slow_down` when the vault wants longer pauses from now on."""

    slow_down: bool = False


@dataclass(frozen=True)
class Access:
    """What a login gave: power to deposit until `expires_at` (Unix seconds). It never leaves memory."""

    secret: str = field(repr=False)
    expires_at: float
    key: VisitKey | None = field(default=None, repr=False)
    user: str = field(default="", repr=False)
    letterbox: str = field(default="", repr=False)
    """What a structure asks for further accesses with, once the person let it put papers in."""


@dataclass(frozen=True)
class Account:
    """Who to seal for; no recipients when the vault must see the file. `label` is for the person's eyes."""

    recipients: tuple[str, ...]
    label: str = ""
    quota_left: int | None = None
    person: str = ""
    """The same for every login of one person, and says nothing of who it is; empty when the vault does not tell."""
    sharing: tuple[Sharing, ...] = ()
    """How long a document may be shared with the structure that runs the kiosk; empty when it may not."""

    readable_by: str = ""
    """Who else can read what is sealed for these recipients; empty when only the person can."""
    sealed_link: str = field(default="", repr=False)
    """A take-away's link for the receipt, sealed to the kiosk's printer; empty for none."""
    until: date | None = None
    """The last whole day on which a take-away's papers can be fetched, or today; None for a vault."""


@dataclass(frozen=True)
class Offer:
    """A deposit as it is announced: `sha256` (hex) and `length` are those of the bytes that will be sent."""

    deposit_id: str
    category: Category
    statement: str
    sha256: str
    length: int
    sealed: bool = True
    """False when the vault gets the open document."""
    tried: bool = False
    """True when its bytes may have been sent before: the answer decides, not another try."""


@dataclass(frozen=True)
class Reached:
    """How far a deposit is: `offset` bytes are with the vault; with a receipt it is done."""

    offset: int
    receipt: Receipt | None = None


@dataclass(frozen=True)
class Sealed:
    """The bytes of a deposit, read piece by piece: `part(start, end)` gives a body for one request."""

    length: int
    part: Callable[[int, int], Body]


class Vault(Protocol):
    """A vault, as the deliverer and the logins see it."""

    in_one_piece: bool
    """True when a deposit goes in one request, and nobody can ask about it once the login has ended."""

    def capabilities(self) -> Capabilities:
        """Asks the vault what it offers now."""

    def begin_login(self) -> Attempt:
        """Starts a login by phone."""

    def poll(self, attempt: Attempt) -> Access | Waiting:
        """Asks once whether the person has answered. After ReplyLost the attempt must not be polled again."""

    def account_hint(self, access: Access) -> Account:
        """Who is logged in, and for whom to seal."""

    def quota(self, access: Access) -> int | None:
        """Bytes left in the person's vault; None when the vault does not say."""

    def deposit(self, access: Access, offer: Offer) -> str:
        """Announces a deposit and returns its capability, which finishes this one deposit and does nothing else.

        The same `deposit_id` again gives the same deposit, never a second one.
        """

    def reconcile(self, capability: str, offer: Offer) -> Reached:
        """Asks how far a deposit is; sends nothing of it."""

    def resume(self, capability: str, offer: Offer, start: int, end: int, sealed: Sealed) -> Reached:
        """Sends the bytes from `start` to `end`. After ReplyLost only `reconcile` may follow."""

    def logout(self, access: Access) -> None:
        """Takes the login's power back."""


@dataclass(frozen=True)
class NewCard:
    """A card that was just printed: `secret` is 16 raw bytes."""

    id: str
    secret: bytes = field(repr=False)
    pin: str = field(repr=False)
    view: str = ""
    """The age recipient that the card's third part opens; empty for a card that shows nothing."""

    def key(self) -> CardKey:
        """The card as a vault of the open profile gets it."""
        return CardKey(id=self.id, secret=card_from_bytes(self.id, self.secret).secret, view=self.view or None)


@dataclass(frozen=True)
class Opening:
    """What a new vault is made of; nothing in it opens the vault."""

    recipient: str
    wrapped_identity: str = field(repr=False)
    recovery_verifier: str = field(repr=False)
    notice_version: str
    mode: Mode
    agent: str = ""
    """The badge's number of the agent who helps; empty for who is alone."""
    invitation: str = field(default="", repr=False)
    """What permits it, where the vault asks for one."""


@dataclass(frozen=True)
class HalfMade:
    """An account that waits to be confirmed or undone; `change` is a secret address that lives in memory."""

    account: str
    handle: str
    change: str = field(repr=False)


@runtime_checkable
class TakeAwayVault(Vault, Protocol):
    """A vault whose phones can put a take-away's link on the kiosk's receipt."""

    def begin_login_with_paper(self, link_recipient: str) -> Attempt:
        """As `begin_login`; the phone may seal a link to this age recipient (`Account.sealed_link`)."""


@runtime_checkable
class LinkVault(Vault, Protocol):
    """A vault that keeps papers for some days behind a link of the kiosk's own making."""

    def take_along(self, recipient: str, mark_hash: str, notice_version: str) -> Access:
        """An access for papers sealed to `recipient`, behind the mark with this SHA-256 (hex); again, the same."""


@runtime_checkable
class CardVault(Protocol):
    """A vault that also knows printed cards."""

    def card_login(self, code: str, pin: str) -> Access:
        """Logs in with a card's QR text and its PIN."""


@dataclass(frozen=True)
class View:
    """Power over one view of one document, until `access` ends."""

    access: Access = field(repr=False)
    document: ViewDocument = field(repr=False)


@runtime_checkable
class ViewingVault(CardVault, Protocol):
    """A vault that lets an agent see one document once, on its owner's card, PIN and yes."""

    def begin_view(self, code: str, pin: str, category: Category, purpose: str) -> View:
        """The newest document of a category that this card may show. Raises NOTHING_FOUND when there is none."""

    def fetch_view(self, view: View, statement: str) -> bytes:
        """The document's sealed bytes, once; `statement` is what its owner will read of this view."""


@runtime_checkable
class LetterVault(Vault, Protocol):
    """A vault whose owner can let a structure put papers in itself (profile, section 12)."""

    def begin_letterbox(self) -> Attempt:
        """Starts asking a person on their phone; `poll` then gives an access with a letterbox."""

    def letterbox_by_card(self, code: str, pin: str) -> Access:
        """A letterbox from a person who is here, with their card's QR text and its PIN."""

    def enter_letterbox(self, letterbox: str) -> Access:
        """An access that puts papers in. Raises VaultError(LOGIN_DENIED) when the owner has ended the letterbox."""


@runtime_checkable
class AccountVault(CardVault, Protocol):
    """A vault that can also be opened, and got into again, at a kiosk."""

    def open_account(self, opening: Opening, card: NewCard) -> HalfMade:
        """Opens an account that is not final yet."""

    def check_invitation(self, invitation: str) -> None:
        """Whether a vault can be opened with it: raises VaultError(INVITATION_...). Nothing is changed."""

    def check_recovery(self, recovery_verifier: str) -> None:
        """Whether a recovery key opens an account there: raises VaultError(RECOVERY_UNKNOWN). Nothing is changed."""

    def recover_account(self, recovery_verifier: str, card: NewCard) -> HalfMade:
        """Proves a recovery key and proposes a new card; the old one holds until `confirm`."""

    def confirm(self, half: HalfMade) -> Access:
        """Makes an account or a recovery final, and logs in."""

    def undo(self, half: HalfMade) -> None:
        """Takes an account or a recovery back."""
