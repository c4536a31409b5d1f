"""The nouns of the product, as enums and frozen data. The design's table says what each word means."""

from enum import StrEnum

import msgspec

LANGUAGES = ("fr", "en", "ar", "es", "pt", "ro", "uk", "ru", "tr", "sq", "ka", "bn", "ta", "fa", "ps", "zh")
"""What screens can speak; French is the source of all others."""


class Category(StrEnum):
    """What kind of paper a document is; the tiles on the category screen, in their order."""

    IDENTITY = "identity"
    VITALE = "vitale"
    PAYSLIP = "payslip"
    ATTESTATION = "attestation"
    TAX = "tax"
    HOUSING = "housing"
    BANK = "bank"
    OTHER = "other"
    PERSONAL = "personal"


class Source(StrEnum):
    """Where the scanner takes its paper from."""

    GLASS = "glass"
    FEEDER = "feeder"


class Sharing(StrEnum):
    """How long the structure's agents may see a document that its owner shares with them."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    STOPPED = "stopped"
    """Until the owner stops it."""


class Difficulty(StrEnum):
    """What was hard, as whoever did not find it good says after the visit; the tiles, in their order."""

    WORDS = "words"
    VAULT = "vault"
    """Getting into the vault: codes, card, phone."""
    PAPERS = "papers"
    """Laying papers down and scanning them."""
    TIME = "time"
    NONE = "none"
    """Nothing of all that."""


class DateKind(StrEnum):
    """What a paper's own date is to it."""

    ISSUED = "issued"
    PERIOD = "period"
    """The last day of what the paper is about."""
    EXPIRES = "expires"


class LoginMethod(StrEnum):
    """How a person gets into their vault."""

    PHONE = "phone"
    CARD = "card"
    OPEN = "open"
    RECOVER = "recover"
    TAKE_AWAY = "takeaway"
    """No vault at all: a link that the kiosk makes, for the screen and for the receipt."""


class Mode(StrEnum):
    """Whether the person was alone at the kiosk or with an agent."""

    SELF = "self"
    ASSISTED = "assisted"


class DepositState(StrEnum):
    """Where a deposit is: `sealed -> sending -> receipted`, or `refused`."""

    SEALED = "sealed"
    SENDING = "sending"
    RECEIPTED = "receipted"
    REFUSED = "refused"


class PrinterState(StrEnum):
    """What the receipt printer said of itself; silence is `unknown` or `not answering`, never `ready`."""

    READY = "ready"
    PAPER_LOW = "paper low"
    OUT_OF_PAPER = "out of paper"
    COVER_OPEN = "cover open"
    NOT_ANSWERING = "not answering"
    UNKNOWN = "unknown"


class Paper(StrEnum):
    """What the kiosk can print."""

    NOTICE = "notice"
    CONSENT = "consent"
    MANDATE = "mandate"
    RECOVERY = "recovery"
    CARD = "card"
    RECEIPT = "receipt"
    CHECKLIST = "checklist"
    BRING = "bring"
    MEMO = "memo"
    HEALTH = "health"
    INVITATION = "invitation"
    COUNTS = "counts"
    LETTERS = "letters"
    """What a person agreed to about letters of the structure."""
    SLIP = "slip"
    """The same for the office's computer."""
    TEST = "test"


class Doubt(StrEnum):
    """What the kiosk is not sure of about a page; each is shown to the person as a question."""

    CORNER_MISSING = "corner missing"
    CUT_AT_BORDER = "cut at border"
    BLURRED = "blurred"
    GLARE = "glare"
    NOT_FLAT = "not flat"
    TOO_DARK = "too dark"
    FINGER = "finger"
    MAYBE_BLANK = "maybe blank"
    MAYBE_TURNED = "maybe turned"
    WRONG_SIDE = "wrong side"
    MRZ_WRONG = "mrz wrong"


class Fault(StrEnum):
    """The closed set of ways in which a device, a vault or a helper fails."""

    PAPER_JAM = "paper jam"
    COVER_OPEN = "cover open"
    NO_PAPER = "no paper"
    SCANNER_BUSY = "scanner busy"
    SCANNER_GONE = "scanner gone"
    PAGE_TRUNCATED = "page truncated"
    NOTHING_FOUND = "nothing found"
    CODE_UNREADABLE = "code unreadable"
    CANCELLED = "cancelled"
    PRINTER_OUT_OF_PAPER = "printer out of paper"
    PRINTER_COVER_OPEN = "printer cover open"
    PRINTER_NOT_ANSWERING = "printer not answering"
    VAULT_UNREACHABLE = "vault unreachable"
    VAULT_NOT_TRUSTED = "vault not trusted"
    VAULT_FULL = "vault full"
    VAULT_REFUSED = "vault refused"
    TYPE_REFUSED = "type refused"
    TOO_LARGE = "too large"
    LOGIN_DENIED = "login denied"
    LOGIN_EXPIRED = "login expired"
    AGENT_LEFT = "agent left"
    """The session of the agent who helps is over; no login of the person brings it back."""
    OTHER_PERSON = "other person"
    """Somebody else logs in while the papers of the first one wait."""
    CARD_UNKNOWN = "card unknown"
    CARD_LOCKED = "card locked"
    PIN_WRONG = "pin wrong"
    RECOVERY_WRONG = "recovery wrong"
    """The digits do not belong together."""
    RECOVERY_UNKNOWN = "recovery unknown"
    """The recovery key is well formed and opens nothing at this vault."""
    INVITATION_UNKNOWN = "invitation unknown"
    """Not made by this vault: another network's, or nobody's."""
    INVITATION_EXPIRED = "invitation expired"
    INVITATION_USED = "invitation used"
    OUTCOME_UNKNOWN = "outcome unknown"
    OUTBOX_FULL = "outbox full"
    DISK_FULL = "disk full"
    HELPER_GONE = "helper gone"
    HELPER_LATE = "helper late"
    UNFORESEEN = "unforeseen"


class Receipt(msgspec.Struct, frozen=True):
    """The vault's proof of a deposit: its id, the SHA-256 (hex) of the bytes it holds, its time (ISO 8601 UTC)."""

    id: str
    sha256: str
    at: str
    proof: str
    """The `Deposit-Receipt` as the vault gave it: compact JWS, or base64url JSON from a vault that signs nothing."""


class PaperToBring(msgspec.Struct, frozen=True):
    """A paper that is still missing for what somebody asks for; `text` is in the person's language."""

    category: Category
    text: str


class ReceiptLine(msgspec.Struct, frozen=True):
    """One deposit as the deposit receipt shows it."""

    category: Category
    pages: int
    state: DepositState
    statement: str
    """The signed statement: compact JWS."""
    vault_id: str = ""
    fault: Fault | None = None
    own_date: str = ""
    """The paper's own date (ISO 8601), as its words say it; empty where none was found."""
    date_kind: DateKind | None = None
