"""Every message on the wire, in the order of a visit. Final replies end their job."""

from typing import ClassVar

import msgspec

from kiosk.domain import (
    Category,
    DepositState,
    Doubt,
    Fault,
    LoginMethod,
    Mode,
    Paper,
    PrinterState,
    Receipt,
    ReceiptLine,
    Source,
)


class _Base(msgspec.Struct, frozen=True, tag=True, array_like=True):
    final: ClassVar[bool] = False


class _Final(_Base, frozen=True):
    final: ClassVar[bool] = True


def _name_only(message: msgspec.Struct) -> str:
    """The words for a message that holds a secret: no log and no traceback may show it."""
    return f"{type(message).__name__}(...)"


class Done(_Final, frozen=True):
    """The job is done and has nothing more to say."""


class Failed(_Final, frozen=True):
    """The job failed; nothing that was acknowledged before is lost."""

    fault: Fault
    detail: str = ""
    """For the journal and the staff screen; never personal data."""
    tries_left: int | None = None


class Alive(_Base, frozen=True):
    """The helper is still at work; sent at least every second while it has nothing else to say."""


# kiosk-scanner


class AskScanner(_Base, frozen=True):
    """What scanner is there? Answered by ScannerReport or Failed."""


class ScannerReport(_Final, frozen=True):
    """The scanner and what it can do."""

    name: str
    sources: tuple[Source, ...]
    dpis: tuple[int, ...]
    camera: bool = False


class Scan(_Base, frozen=True):
    """Scan what lies there: one sheet from the glass, or every sheet in the feeder.

    Answered by ScanProgress, PageScanned, SheetScanned and at last ScanEnded or Failed.
    """

    source: Source
    dpi: int = 200
    duplex: bool = False


class ScanProgress(_Base, frozen=True):
    """The lamp is at this part (0 to 1) of this sheet (from 0)."""

    sheet: int
    fraction: float


class PageScanned(_Base, frozen=True):
    """One page found on a sheet. Descriptors: the page's file bytes for the PDF, then the preview's pixels."""

    sheet: int
    index: int
    """Place of the page on its sheet, from 0."""
    width_mm: float
    height_mm: float
    preview_width: int
    preview_height: int
    """The preview is (height, width, 3) uint8 RGB, rows without padding."""
    blank: bool = False
    orientation_sure: bool = True
    doubts: tuple[Doubt, ...] = ()
    guess: Category | None = None


class SheetScanned(_Base, frozen=True):
    """All pages of this sheet were sent; `scanner_s` is the time that the scanner itself needed for it."""

    sheet: int
    pages: int
    scanner_s: float


class ScanEnded(_Final, frozen=True):
    """The source is empty (feeder) or the sheet is done (glass)."""

    sheets: int
    scanner_s: float


class ReadCode(_Base, frozen=True):
    """Read a QR code held to the camera (where there is one) or laid on the glass. Answered by CodeRead or Failed."""

    prefix: str
    """Only a code that begins so is taken."""
    from_glass: bool = False


class CodeRead(_Final, frozen=True):
    """The code's text."""

    __repr__ = _name_only

    text: str


# kiosk-printer


class AskPrinter(_Base, frozen=True):
    """How is the printer, and is there paper for `length_mm` and `papers` more? Answered by PrinterReport."""

    length_mm: float = 0.0
    papers: tuple[Paper, ...] = ()
    """Papers that the visit will need, each as often as it is named; the printer knows their lengths."""
    language: str = "fr"


class PrinterReport(_Final, frozen=True):
    """What the printer said; `enough` is None when it cannot tell how much paper is left."""

    state: PrinterState
    confirms: bool
    """True when this printer can say that a paper is out."""
    enough: bool | None = None
    notice_version: str = ""
    """Version of the information notice that this kiosk prints: what a consent and a statement refer to."""


class Print(_Base, frozen=True):
    """Print one paper that holds no secret. Answered by Printed or Failed."""

    paper: Paper
    language: str
    values: dict[str, str] = {}
    """Placeholders' values beyond those of the site: vault's name, handle, date."""
    lines: tuple[ReceiptLine, ...] = ()
    replaces: bool = False
    """True when it replaces a paper that was cut off."""


class Printed(_Final, frozen=True):
    """The paper is out. `confirmed` is False when the printer could not say so: ask the person."""

    confirmed: bool


class MakeSecrets(_Base, frozen=True):
    """Make a card, and (where `identity`) a new identity and its recovery key; print them.

    Answered by SecretsPrinted (not final: the child waits on this connection for PrintAgain, SecretsKept or a hang-up,
    which destroys them) or Failed. After a printer's fault the child waits too: a client that does not hang up may
    mend the printer and send PrintAgain, and gets the same key on paper.
    """

    language: str
    values: dict[str, str] = {}
    identity: bool = True


class SecretsPrinted(_Base, frozen=True):
    """What may leave the child. Descriptor: the card's secret (raw 16 bytes), for the vault alone."""

    __repr__ = _name_only

    card_id: str
    recipient: str
    wrapped_identity: str
    recovery_verifier: str
    key_number: str
    confirmed: bool


class PrintAgain(_Base, frozen=True):
    """The paper did not come out well: print the same secrets again, with the words that say what it replaces."""


class SecretsKept(_Base, frozen=True):
    """The person holds the papers: the child forgets everything and answers Done."""


# kiosk-upload


class AskVaults(_Base, frozen=True):
    """Which vaults can be offered now? Answered by Vaults."""


class VaultInfo(msgspec.Struct, frozen=True):
    """A vault of the site; without methods when it cannot be reached."""

    name: str
    methods: tuple[LoginMethod, ...]
    sealed: bool
    """False when the vault must see the file."""
    fault: Fault | None = None


class Vaults(_Final, frozen=True):
    """The site's vaults, in the site's order."""

    vaults: tuple[VaultInfo, ...]


class PhoneLogin(_Base, frozen=True):
    """Log in by phone (RFC 8628). Answered by PhoneCode (again whenever a code expired), then LoggedIn or Failed."""

    vault: str


class PhoneCode(_Base, frozen=True):
    """What to show: the QR's address, the code under it, the two-digit match number."""

    __repr__ = _name_only

    uri: str
    user_code: str
    match: str
    expires_in_s: float


class CardLogin(_Base, frozen=True):
    """Log in with a card and a PIN. Answered by LoggedIn or Failed (with `tries_left` for a wrong PIN)."""

    __repr__ = _name_only

    vault: str
    code: str
    pin: str


class LoggedIn(_Final, frozen=True):
    """The person is in. `login` names this login on the wire; the token never leaves kiosk-upload."""

    __repr__ = _name_only

    login: str
    recipients: tuple[str, ...]
    """age recipients to seal for; the deliverer's own when the vault must see the file."""
    sealed: bool
    label: str = ""
    quota_left: int | None = None
    person: str = ""
    """Tells, within one visit, whether a second login is the same person's; empty when the vault does not say."""


class OpenVault(_Base, frozen=True):
    """Open a vault for a person without e-mail or phone. Descriptor: the card's secret.

    Answered by VaultOpened or Failed. The account is pending until ConfirmVault; UndoVault takes it back.
    """

    __repr__ = _name_only

    vault: str
    recipient: str
    wrapped_identity: str
    recovery_verifier: str
    card_id: str
    pin: str
    notice_version: str
    mode: Mode = Mode.SELF


class VaultOpened(_Final, frozen=True):
    """The account as the vault knows it; `handle` is public and can be read out."""

    account: str
    handle: str


class ConfirmVault(_Base, frozen=True):
    """The person holds the papers: make the account final, and log in. Answered by LoggedIn or Failed."""

    vault: str
    account: str


class UndoVault(_Base, frozen=True):
    """Take a pending account back. Answered by Done or Failed."""

    vault: str
    account: str


class RecoverVault(_Base, frozen=True):
    """Get in again with the recovery key's verifier, giving a new card and PIN. Descriptor: the card's secret.

    Answered by LoggedIn or Failed. The old card dies.
    """

    __repr__ = _name_only

    vault: str
    recovery_verifier: str
    card_id: str
    pin: str


class Deposit(_Base, frozen=True):
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
    mode: Mode = Mode.SELF


class DepositKept(_Base, frozen=True):
    """The sealed deposit is on disk and survives a power cut. `statement` is the compact JWS."""

    statement: str


class DepositProgress(_Base, frozen=True):
    """This part (0 to 1) of the sealed file is with the vault; `waiting` while the vault cannot be reached."""

    fraction: float
    waiting: bool = False


class DepositReceipted(_Final, frozen=True):
    """The vault's receipt is in hand. `statement` is the compact JWS, as in DepositKept."""

    receipt: Receipt
    statement: str = ""


class Logout(_Base, frozen=True):
    """Revoke the login (RFC 7009), now or when the network is back. Answered by Done at once."""

    login: str


class Record(_Base, frozen=True):
    """Write a line in the journal. Answered by Done."""

    act: str
    result: str = ""
    vault: str = ""
    facts: dict[str, str] = {}
    """Further facts without personal data: step, fault, language."""


class AskOutbox(_Base, frozen=True):
    """How is the outbox? Answered by OutboxReport."""


class WaitingDeposit(msgspec.Struct, frozen=True):
    """A deposit that has not ended."""

    deposit_id: str
    state: DepositState


class OutboxReport(_Final, frozen=True):
    """What waits on this machine, and whether there is room for one more visit."""

    waiting: tuple[WaitingDeposit, ...]
    room: bool
    oldest_s: float = 0.0
    dropped: int = 0
    """Deposits of the last days that had been called safe and came to their end without a receipt."""


Message = (
    Done
    | Failed
    | Alive
    | AskScanner
    | ScannerReport
    | Scan
    | ScanProgress
    | PageScanned
    | SheetScanned
    | ScanEnded
    | ReadCode
    | CodeRead
    | AskPrinter
    | PrinterReport
    | Print
    | Printed
    | MakeSecrets
    | SecretsPrinted
    | PrintAgain
    | SecretsKept
    | AskVaults
    | Vaults
    | PhoneLogin
    | PhoneCode
    | CardLogin
    | LoggedIn
    | OpenVault
    | VaultOpened
    | ConfirmVault
    | UndoVault
    | RecoverVault
    | Deposit
    | DepositKept
    | DepositProgress
    | DepositReceipted
    | Logout
    | Record
    | AskOutbox
    | OutboxReport
)
