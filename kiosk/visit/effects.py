"""Everything that a visit can ask of the world. The conductor does it, and answers with events."""

from dataclasses import dataclass, field
from datetime import date

from kiosk.domain import Category, Paper, PaperToBring, ReceiptLine, Sharing, Source


@dataclass(frozen=True)
class CheckMachine:
    """Ask scanner, printer, vaults and outbox how they are."""

    papers: tuple[Paper, ...]
    """Papers that a visit may need, each as often as it is named."""
    language: str


@dataclass(frozen=True)
class CheckPrinter:
    """Ask whether the printer can print these papers now."""

    papers: tuple[Paper, ...]
    language: str


@dataclass(frozen=True)
class CheckOutbox:
    """Ask whether the outbox has room for more."""


@dataclass(frozen=True)
class CheckVaults:
    """Ask which vaults can be offered now."""


@dataclass(frozen=True)
class CancelJob:
    """Stop a job; nothing more is heard of it."""

    job: int


@dataclass(frozen=True)
class StartPhone:
    """Log in by phone; `link_recipient` is the printer's, empty where it cannot print now."""

    job: int
    vault: str
    link_recipient: str = ""


@dataclass(frozen=True)
class StartTakeAway:
    """Make a link for papers without a vault, or go on with the one of before; `link_recipient` as for StartPhone."""

    job: int
    vault: str
    notice_version: str
    link: str = field(default="", repr=False)
    link_recipient: str = ""


@dataclass(frozen=True)
class ReadQr:
    """Read a QR code that begins with `prefix`."""

    job: int
    prefix: str
    from_glass: bool


@dataclass(frozen=True)
class LoginByCard:
    """Log in with card and PIN."""

    job: int
    vault: str
    code: str = field(repr=False)
    pin: str = field(repr=False)


@dataclass(frozen=True)
class PrintSecrets:
    """Make and print a card, and (where `identity`) a recovery paper."""

    job: int
    language: str
    vault: str
    identity: bool
    shows: bool = False
    """The card may show papers, one at a time, at an agent's desk."""


@dataclass(frozen=True)
class PrintSecretsAgain:
    """The papers did not come out well: print the same again."""

    job: int


@dataclass(frozen=True)
class KeepSecrets:
    """The person holds the papers: the secrets' child forgets everything."""

    job: int


@dataclass(frozen=True)
class OpenAccount:
    """Open a vault for the person; the card's secret is kept with the secrets' job."""

    job: int
    secrets_job: int
    vault: str
    pin: str = field(repr=False)
    recipient: str = field(repr=False)
    wrapped_identity: str = field(repr=False)
    recovery_verifier: str = field(repr=False)
    card_id: str = field(repr=False)
    notice_version: str
    """Version of the notice that the person agreed to; empty when no printer ever said it."""
    agent: str = field(default="", repr=False)
    """The session of the agent who helps; empty for who is alone."""
    invitation: str = field(default="", repr=False)
    """What permits it, where the vault asks for one."""


@dataclass(frozen=True)
class ConfirmAccount:
    """Make the pending account final, and log in."""

    job: int
    vault: str
    account: str = field(repr=False)


@dataclass(frozen=True)
class UndoAccount:
    """Take the pending account back; nobody waits for the answer."""

    vault: str
    account: str = field(repr=False)


@dataclass(frozen=True)
class CheckRecovery:
    """Ask whether the recovery key opens a vault, before anything is printed."""

    job: int
    vault: str
    recovery_verifier: str = field(repr=False)


@dataclass(frozen=True)
class CheckInvitation:
    """Ask whether a vault can be opened with this invitation, before anything is printed."""

    job: int
    vault: str
    invitation: str = field(repr=False)


@dataclass(frozen=True)
class RecoverAccount:
    """Get in with the recovery key, giving the new card and PIN."""

    job: int
    secrets_job: int
    vault: str
    recovery_verifier: str = field(repr=False)
    card_id: str = field(repr=False)
    pin: str = field(repr=False)
    agent: str = field(default="", repr=False)
    """The session of the agent who helps; empty for who is alone."""


@dataclass(frozen=True)
class StartScan:
    """Scan what lies there."""

    job: int
    source: Source
    both_sides: bool = False
    """Each sheet of the feeder as two: its front, then its back."""


@dataclass(frozen=True)
class ReadSignedForm:
    """Read the parts of a signed form that lie on the glass, and the mandate's code beside them."""

    job: int


@dataclass(frozen=True)
class CheckMandate:
    """Ask what a mandate's code says."""

    job: int
    code: str = field(repr=False)


@dataclass(frozen=True)
class ReadWords:
    """Read the words on a page as it stands after so many clockwise quarter turns, in place of an earlier reading."""

    key: str
    turns: int
    width_mm: float
    height_mm: float


@dataclass(frozen=True)
class ForgetPages:
    """Drop these pages' bytes and pixels."""

    keys: tuple[str, ...]


@dataclass(frozen=True)
class ForgetAsScanned:
    """Keep these pages without their pixels from before they were cleaned."""

    keys: tuple[str, ...]


@dataclass(frozen=True)
class Witness:
    """An agent who had a document's original in hand."""

    session: str = field(repr=False)
    badge: str


@dataclass(frozen=True)
class SealDocument:
    """Make the PDF and seal it to the person's recipients, then drop its pages."""

    job: int
    document: int
    pages: tuple[str, ...]
    turns: tuple[int, ...]
    category: Category
    language: str
    recipients: tuple[str, ...] = field(repr=False)
    beneath: tuple[bool, ...] = ()
    """Which pages come on one page of the PDF with the one before; empty for none."""
    witness: Witness | None = None
    """The agent who saw the original; None for a person alone, and for an agent who did not see it."""


@dataclass(frozen=True)
class SendDocument:
    """Hand the sealed document to the outbox. Doing it twice deposits once."""

    job: int
    document: int
    login: str = field(repr=False)
    category: Category
    pages: int
    notice_version: str
    """Version of the notice that the person agreed to; empty when no printer ever said it."""
    tries: int = 0
    """How often it was handed over before: the conductor waits longer each time."""
    agent: str = field(default="", repr=False)
    """The session of the agent who helps; empty for self-service."""
    mandate: str = field(default="", repr=False)
    original_seen: bool = False
    shared: Sharing | None = None


@dataclass(frozen=True)
class PrintPaper:
    """Print a paper whose secrets, if it has any, only the printer can open."""

    job: int
    paper: Paper
    language: str
    vault: str = ""
    handle: str = field(default="", repr=False)
    lines: tuple[ReceiptLine, ...] = field(default=(), repr=False)
    sealed: bool = True
    """False when the vault must see the file: the paper says so."""
    procedure: str = ""
    """What the person asks for, in their words; and which papers they still have to bring."""
    to_bring: tuple[PaperToBring, ...] = ()
    sealed_link: str = field(default="", repr=False)
    """A link for the receipt, sealed to the printer."""
    taken_along: bool = False
    """The papers lie in no safe: they wait to be fetched, until the end of a day where the vault names one."""
    until: date | None = None


@dataclass(frozen=True)
class Logout:
    """Revoke the login."""

    login: str = field(repr=False)


@dataclass(frozen=True)
class WriteRecord:
    """Write a line in the journal."""

    act: str
    result: str = ""
    vault: str = ""
    facts: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Wipe:
    """Forget everything of this visit: stop all jobs, drop all pages, pictures and secrets."""


Effect = (
    CheckMachine
    | CheckPrinter
    | CheckVaults
    | CheckOutbox
    | CancelJob
    | StartPhone
    | StartTakeAway
    | ReadQr
    | LoginByCard
    | PrintSecrets
    | PrintSecretsAgain
    | KeepSecrets
    | OpenAccount
    | ConfirmAccount
    | UndoAccount
    | CheckRecovery
    | CheckInvitation
    | RecoverAccount
    | StartScan
    | ReadSignedForm
    | CheckMandate
    | ReadWords
    | ForgetPages
    | ForgetAsScanned
    | SealDocument
    | SendDocument
    | PrintPaper
    | Logout
    | WriteRecord
    | Wipe
)
