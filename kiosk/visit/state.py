"""Everything that is known of one person's visit, frozen. Secrets never show in `repr`."""

from dataclasses import dataclass, field
from enum import StrEnum

from kiosk.domain import Category, Difficulty, Fault, LoginMethod, Paper, Source
from kiosk.messages import VaultInfo
from kiosk.procedures import Procedures
from kiosk.recovery import GROUPS
from kiosk.visit.limits import Limits
from kiosk.visit.papers import Change, Document, Glimpse, Heap, Page, Question, Scanning
from kiosk.visit.signed import SignedForm
from kiosk.visit.way_in import Login, PhoneScreen, Secrets


class Step(StrEnum):
    """Where the person is; each is one screen."""

    ATTRACT = "attract"
    LANGUAGE = "language"
    NOTICE = "notice"
    VAULT = "vault"
    WHO = "who"
    PHONE = "phone"
    CARD = "card"
    PIN = "pin"
    NEW_PIN = "newPin"
    NEW_PIN_AGAIN = "newPin2"
    INVITATION = "invitation"
    CARD_MAY = "cardMay"
    """May the new card show papers at an agent's desk?"""
    PRINTING = "printing"
    PAPERS_OUT = "papersOut"
    RECOVER = "recover"
    LINK = "link"
    """The person's own link, as a code to photograph."""
    PLACE = "place"
    SCANNING = "scanning"
    PAGES = "pages"
    QUESTION = "question"
    BACKS = "backs"
    CATEGORY = "category"
    WHERE = "where"
    HOW_LONG = "howLong"
    FORM = "form"
    FORM_ASK = "formAsk"
    FORM_SAID = "formSaid"
    SENDING = "sending"
    DONE = "done"
    PROCEDURES = "procedures"
    CHECKLIST = "checklist"
    GOODBYE = "goodbye"
    TROUBLE = "trouble"
    CLOSED = "closed"


NOBODY = frozenset({Step.ATTRACT, Step.CLOSED, Step.GOODBYE, Step.TROUBLE})
"""Steps at which there is no visit."""


class Action(StrEnum):
    """The one thing that the person can do about a fault."""

    OK = "ok"
    RETRY = "retry"
    LOGIN = "login"
    LEAVE = "leave"


class Retry(StrEnum):
    """What `Action.RETRY` does again."""

    NOTHING = "nothing"
    SCAN = "scan"
    VAULTS = "vaults"
    PHONE = "phone"
    CARD = "card"
    CARD_LOGIN = "card login"
    INVITATION = "invitation"
    SECRETS = "secrets"
    OPEN = "open"
    CONFIRM = "confirm"
    RECOVER = "recover"
    TAKE_AWAY = "take away"
    RECOVERY_CODE = "recovery code"
    RECOVERY_CHECK = "recovery check"
    NOTICE = "notice"
    RECEIPT = "receipt"
    CHECKLIST = "checklist"
    DEPOSIT = "deposit"
    CONSENT = "consent"
    FORM = "form"
    FORM_MANDATE = "form mandate"


class Answer(StrEnum):
    """How it was, as one of three faces."""

    GOOD = "good"
    MIDDLING = "middling"
    BAD = "bad"


class Ending(StrEnum):
    """How the visit is coming to its end."""

    NO = "no"
    FINISH = "finish"
    """Waits for the vault's receipts, then `done`."""
    WIPE = "wipe"
    """Waits until everything acknowledged is sealed and kept, then wipes."""


class PrintState(StrEnum):
    """How the paper that the person waits for is doing."""

    IDLE = "idle"
    PRINTING = "printing"
    PRINTED = "printed"
    UNSURE = "unsure"
    FAILED = "failed"


@dataclass(frozen=True)
class Machine:
    """What is known of the box, its site and its vaults; it survives every visit."""

    languages: tuple[str, ...] = ("fr",)
    vaults: tuple[VaultInfo, ...] = ()
    sources: tuple[Source, ...] = (Source.GLASS,)
    source: Source = Source.GLASS
    camera: bool = False
    duplex: bool = False
    """The feeder scans both sides of a sheet by itself."""
    both_sides: bool = False
    """Backs are wanted: from a feeder that can, else the person is asked whether there are any."""
    printer_fault: Fault | None = None
    offers_vault: bool = True
    """False when the site file names no vault."""
    scanner_fault: Fault | None = None
    outbox_room: bool = True
    limits: Limits = field(default_factory=Limits)
    notice_version: str = ""
    """Version of the information notice that the printer prints; empty until it said so."""
    link_recipient: str = ""
    """Whom a phone seals a link for, so that the printer alone can open it; empty until the printer said so."""
    structure_recipient: str = ""
    """The age key of the structure's agents, for documents that are shared with them; empty where the site has none."""
    procedures: Procedures = field(default_factory=Procedures)
    """What people ask for here, and which papers are usually asked of them."""
    answers: tuple[Answer, ...] = ()
    """What was answered to "how was it?" and is not counted yet: a few together, so that no line is one visit's."""
    asks_hard: bool = False
    """Who did not find it good is asked what was hard."""
    difficulties: tuple[Difficulty, ...] = ()
    """What was answered to that and is not counted yet, for the same reason."""

    @property
    def papers(self) -> tuple[Paper, ...]:
        """Papers that a visit may need, by the ways in that the vaults offer now."""
        ways = {way for vault in self.vaults for way in vault.methods}
        secrets: tuple[Paper, ...] = ()
        if LoginMethod.OPEN in ways:
            secrets = (Paper.RECOVERY, Paper.CARD)
        elif LoginMethod.RECOVER in ways:
            secrets = (Paper.CARD,)
        return (Paper.NOTICE, Paper.RECEIPT, *secrets)

    @property
    def closed_by(self) -> Fault | None:
        """The fault that keeps the box from serving anybody, or None when it can serve."""
        if not self.offers_vault:
            return Fault.VAULT_UNREACHABLE
        if self.scanner_fault is not None:
            return self.scanner_fault
        return None if self.outbox_room else Fault.OUTBOX_FULL


@dataclass(frozen=True)
class Trouble:
    """A fault that the person is told of, with its one action."""

    fault: Fault
    action: Action
    retry: Retry = Retry.NOTHING
    about: int = 0
    """Number of the document that it is about, 0 for none."""
    sheets_back: int = 0
    """Sheets that went through but never arrived: to be put back on top of the feeder."""


QUIETEST, LOUDEST = 0, 4


@dataclass(frozen=True)
class Look:
    """How this person wants the screens."""

    large: bool = False
    contrast: bool = False
    calm: bool = False
    reach: bool = False
    listen: bool = False
    """Every screen reads itself aloud."""
    volume: int = 2
    """How loud the voice is, from QUIETEST to LOUDEST."""
    pictures: bool = False
    """Larger pictures in place of words, for a language that no voice speaks."""


@dataclass(frozen=True)
class Beside:
    """An agent who accompanies a visit, by the session in which kiosk-upload let them in."""

    session: str = field(repr=False)
    badge: str
    mandate: str = field(default="", repr=False)
    """The mandate's code, for a person who is not there."""


@dataclass(frozen=True)
class State:
    """One visit. `State(machine)` is the box with nobody in front of it."""

    machine: Machine = field(default_factory=Machine)
    step: Step = Step.ATTRACT
    language: str = ""
    look: Look = field(default_factory=Look)
    beside: Beside | None = None
    """The agent who accompanies this visit; None for a person alone."""
    original_seen: bool | None = None
    """What that agent said of the paper at hand; None before."""
    notice_version: str = ""
    """Version of the notice that the person agreed to."""
    vault: str = ""
    method: LoginMethod | None = None

    job: int = 0
    """The one job in the foreground (login, code, opening); 0 for none."""
    job_kind: Retry = Retry.NOTHING
    failures: int = 0
    """How often the same thing failed in a row; after a few the person gets the choice back."""
    last_job: int = 0
    phone: PhoneScreen | None = None
    card_code: str = field(default="", repr=False)
    invitation: str = field(default="", repr=False)
    pin: str = field(default="", repr=False)
    first_pin: str = field(default="", repr=False)
    pin_mismatch: bool = False
    pin_easy: bool = False
    """The PIN that was chosen is among the first that anyone would try."""
    card_shows: bool = False
    """The person said that the new card may show papers."""
    tries_left: int | None = None
    recovery_digits: str = field(default="", repr=False)
    secrets_job: int = 0
    secrets: Secrets | None = None
    account: str = field(default="", repr=False)
    handle: str = field(default="", repr=False)
    login: Login | None = None
    link_from: Step = Step.PLACE
    """Where the link's code goes on to."""
    source: Source | None = None
    scanning: Scanning | None = None
    pages: tuple[Page, ...] = ()
    selected: str = ""
    undo: tuple[Change, ...] = ()
    replacing: str = ""
    adding_after: str = ""
    question: Question | None = None
    """What is asked of the person about the pages at hand."""
    asked: tuple[Question, ...] = ()
    """What was answered, and is not asked again."""
    spared: tuple[Question, ...] = ()
    """What is not asked of a page because it was asked of the one that it took the place of; it shows all the same."""
    leaving_pages: bool = False
    """The person found the pages good: once all is answered, the visit goes on."""
    heap: Heap | None = None
    category: Category | None = None
    """What the document at hand is, while it is asked who may see it."""
    documents: tuple[Document, ...] = ()
    form: SignedForm | None = None
    """The signed form that is being read back."""

    procedure: str = ""
    """What the person wants to ask for; empty before they said so."""
    have: frozenset[str] = frozenset()
    """Papers of its list that the person says to have."""
    list_from: Step = Step.NOTICE
    """Where the list was opened, and is left to."""
    list_job: int = 0
    list_tries: int = 0
    list_state: PrintState = PrintState.IDLE

    paper_job: int = 0
    paper_kind: Retry = Retry.NOTHING
    """What prints that paper again."""
    paper_tries: int = 0
    print_state: PrintState = PrintState.IDLE
    receipt_wrong: bool = False
    """What the receipt calls not deposited got safe since: it is printed anew."""
    troubles: tuple[Trouble, ...] = ()
    leave_asked: bool = False
    comfort: bool = False
    """The panel of seeing and hearing lies over the screen."""
    ending: Ending = Ending.NO
    ending_why: str = ""
    """Why the visit is being wiped, for the journal and for the last screen."""
    ending_from_s: float | None = None
    """Since when nothing has got on while the visit ends."""
    idle_from_s: float | None = None
    asks_how: bool = False
    """After the wipe, nobody's visit any more: "how was it?" is asked until an answer is touched."""
    asks_hard: bool = False
    """After an answer other than "good", where the site wants to know: what was hard?"""
    answered: bool = False
    seconds_left: int | None = None
    """Seconds until the box forgets this visit, while the warning shows."""

    @property
    def asking(self) -> bool:
        """A question is asked after the wipe."""
        return self.asks_how or self.asks_hard

    @property
    def kept_pages(self) -> tuple[Page, ...]:
        """The pages at hand that were not dropped."""
        return tuple(page for page in self.pages if not page.dropped)

    @property
    def glimpses(self) -> tuple[Glimpse, ...]:
        """First looks at the pages that are about to come."""
        return self.scanning.glimpses if self.scanning else ()

    @property
    def printing(self) -> bool:
        """A paper is on its way out of the printer; wiping the visit would cut it off."""
        return bool(self.paper_job or self.list_job)

    @property
    def trouble(self) -> Trouble | None:
        """The fault on screen. A login leads elsewhere: it is asked for last, and not while a scan goes on."""
        here = next((trouble for trouble in self.troubles if trouble.action is not Action.LOGIN), None)
        return here if here or self.scanning else next(iter(self.troubles), None)

    @property
    def chosen_source(self) -> Source:
        """Where the next paper comes from: the person's choice, else the site's."""
        return self.source or self.machine.source

    @property
    def chosen_vault(self) -> VaultInfo | None:
        """The vault that the person chose, as last seen."""
        return next((vault for vault in self.machine.vaults if vault.name == self.vault), None)

    @property
    def vault_sealed(self) -> bool:
        """False when somebody else can read the papers, or may be: before the choice, one such vault is enough."""
        if self.login is not None:
            return self.login.sealed and not self.login.readable_by
        vault = self.chosen_vault
        return vault.sealed if vault else all(each.sealed for each in self.machine.vaults)

    @property
    def vault_reader(self) -> str:
        """The vault, with a relay's operator beside it who can read too; before the choice all, if one is a relay."""
        vault = self.chosen_vault
        if self.login is not None:
            return _with_reader(self.vault, self.login.readable_by)
        if vault is not None:
            return _with_reader(vault.name, vault.readable_by)
        if any(each.readable_by for each in self.machine.vaults):
            return ", ".join(_with_reader(each.name, each.readable_by) for each in self.machine.vaults)
        return self.vault

    @property
    def groups(self) -> tuple[str, ...]:
        """The recovery key's digits as typed so far, in groups."""
        return tuple(self.recovery_digits[at : at + 6] for at in range(0, 6 * GROUPS, 6))


def fresh(machine: Machine) -> State:
    """The box with nobody in front of it: closed when it cannot serve."""
    return State(machine=machine, step=Step.CLOSED if machine.closed_by else Step.ATTRACT)


def _with_reader(vault: str, reader: str) -> str:
    return f"{vault} ({reader})" if reader else vault
