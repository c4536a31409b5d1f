"""Everything that can happen to a visit. Events of a job carry its number; those of a job that is over are ignored."""

from dataclasses import dataclass, field
from datetime import date

from kiosk.agents.mandate import Mandate
from kiosk.domain import Category, Doubt, Fault, Paper, Receipt, Sharing, Source
from kiosk.messages import VaultInfo
from kiosk.visit.papers import Dated
from kiosk.visit.signed import Mark


@dataclass(frozen=True)
class Touched:
    """The person touched a control."""

    what: str
    value: str = field(default="", repr=False)


@dataclass(frozen=True)
class AgentBeside:
    """An agent accompanies this visit, as the desk's rules allow; only at its very beginning."""

    session: str = field(repr=False)
    badge: str
    mandate: str = field(default="", repr=False)


@dataclass(frozen=True)
class AgentGone:
    """The agent beside the person is in no longer, or the person wants none: the visit ends."""


@dataclass(frozen=True)
class OriginalSaid:
    """The agent's answer for the paper at hand: was the original seen?"""

    seen: bool


@dataclass(frozen=True)
class Tick:
    """Time passes: seconds of a clock that never goes back."""

    now_s: float


@dataclass(frozen=True)
class ScannerSeen:
    """The scanner said what it can do, or why it cannot."""

    sources: tuple[Source, ...] = ()
    camera: bool = False
    fault: Fault | None = None
    duplex: bool = False


@dataclass(frozen=True)
class VaultsSeen:
    """The vaults that can be offered now."""

    vaults: tuple[VaultInfo, ...]


@dataclass(frozen=True)
class PrinterSeen:
    """What keeps the printer from printing now all that a visit may need, and which notice it prints."""

    fault: Fault | None = None
    notice_version: str = ""
    link_recipient: str = ""


@dataclass(frozen=True)
class OutboxSeen:
    """Whether the outbox has room for one more visit."""

    room: bool


@dataclass(frozen=True)
class JobFailed:
    """A job ended in a fault."""

    job: int
    fault: Fault
    tries_left: int | None = None


@dataclass(frozen=True)
class PhoneShown:
    """The phone login has a (new) code to show."""

    job: int
    uri: str = field(repr=False)
    code: str = field(repr=False)
    match: str = field(repr=False)


@dataclass(frozen=True)
class CodeSeen:
    """A QR code was read."""

    job: int
    text: str = field(repr=False)


@dataclass(frozen=True)
class PersonIn:
    """A login succeeded."""

    job: int
    login: str = field(repr=False)
    recipients: tuple[str, ...] = field(repr=False)
    sealed: bool
    label: str = field(default="", repr=False)
    person: str = field(default="", repr=False)
    sharing: tuple[Sharing, ...] = ()
    readable_by: str = ""
    sealed_link: str = field(default="", repr=False)
    link: str = field(default="", repr=False)
    until: date | None = None


@dataclass(frozen=True)
class RecoveryRight:
    """The recovery key opens a vault."""

    job: int


@dataclass(frozen=True)
class InvitationGood:
    """A vault can be opened with the invitation."""

    job: int


@dataclass(frozen=True)
class SecretsOut:
    """The secrets' papers were printed; their child waits for our word."""

    job: int
    card_id: str = field(repr=False)
    recipient: str = field(repr=False)
    wrapped_identity: str = field(repr=False)
    recovery_verifier: str = field(repr=False)
    key_number: str
    confirmed: bool


@dataclass(frozen=True)
class VaultMade:
    """The vault made a pending account."""

    job: int
    account: str = field(repr=False)
    handle: str = field(repr=False)
    vault: str = ""


@dataclass(frozen=True)
class LampAt:
    """The lamp is at this part (0 to 1) of this sheet (from 0)."""

    job: int
    sheet: int
    fraction: float


@dataclass(frozen=True)
class PageGlimpsed:
    """A first look at a page that is to come, kept under `key` for the screen alone."""

    job: int
    key: str
    sheet: int
    index: int
    width_mm: float
    height_mm: float


@dataclass(frozen=True)
class PageCame:
    """A page is here, kept under `key`."""

    job: int
    key: str
    sheet: int
    width_mm: float
    height_mm: float
    blank: bool = False
    doubts: tuple[Doubt, ...] = ()
    guess: Category | None = None
    index: int = 0
    """Its place on its sheet, from 0."""
    coded: bool = False
    """It is a card's side with machine-readable lines."""
    as_scanned: bool = False
    """It can be shown as it was before it was cleaned."""


@dataclass(frozen=True)
class FormPartCame:
    """A part of a signed form was read, and is kept under `key`; `code` is the mandate's code beside it, if any."""

    job: int
    key: str
    paper: Paper
    number: int
    part: int
    parts: int
    width_mm: float
    height_mm: float
    marks: tuple[Mark, ...]
    code: str = field(default="", repr=False)


@dataclass(frozen=True)
class FormReadOver:
    """All parts that lay there were read."""

    job: int


@dataclass(frozen=True)
class MandateKnown:
    """This kiosk signed the mandate's code, and it says this."""

    job: int
    mandate: Mandate = field(repr=False)


@dataclass(frozen=True)
class WordsCame:
    """The words on a page were read, as it stood after so many clockwise quarter turns; it may be gone by now."""

    key: str
    turns: int
    guess: Category | None = None
    doubts: tuple[Doubt, ...] = ()
    dated: Dated | None = None
    """The paper's own date."""


@dataclass(frozen=True)
class SheetCame:
    """All pages of this sheet are here."""

    job: int
    sheet: int
    scanner_s: float = 0.0
    """Time that the scanner itself needed for it."""


@dataclass(frozen=True)
class ScanOver:
    """The feeder is empty, or the glass is done."""

    job: int


@dataclass(frozen=True)
class DocumentSealed:
    """The document is sealed; its pages are no longer needed."""

    job: int


@dataclass(frozen=True)
class DocumentKept:
    """The sealed document is on disk and survives a power cut."""

    job: int
    statement: str = field(repr=False)


@dataclass(frozen=True)
class DocumentMoved:
    """This part (0 to 1) is with the vault; `waiting` while the vault cannot be reached."""

    job: int
    fraction: float
    waiting: bool


@dataclass(frozen=True)
class DocumentReceipted:
    """The vault's receipt is in hand."""

    job: int
    receipt: Receipt = field(repr=False)
    statement: str = field(default="", repr=False)


@dataclass(frozen=True)
class PaperOut:
    """A paper without secrets is out of the printer."""

    job: int
    confirmed: bool
    without_link: bool = False
    """True when a link was to be on it and is not."""


@dataclass(frozen=True)
class Unforeseen:
    """Something that nobody foresaw happened at `where` (a place in the code, no personal data)."""

    where: str


Event = (
    Touched
    | AgentBeside
    | AgentGone
    | OriginalSaid
    | Tick
    | ScannerSeen
    | VaultsSeen
    | PrinterSeen
    | OutboxSeen
    | JobFailed
    | PhoneShown
    | CodeSeen
    | PersonIn
    | SecretsOut
    | VaultMade
    | RecoveryRight
    | InvitationGood
    | LampAt
    | PageGlimpsed
    | PageCame
    | FormPartCame
    | FormReadOver
    | MandateKnown
    | WordsCame
    | SheetCame
    | ScanOver
    | DocumentSealed
    | DocumentKept
    | DocumentMoved
    | DocumentReceipted
    | PaperOut
    | Unforeseen
)
