"""What the agents' desk knows and what happens to it; desk.py says what follows."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from kiosk.agents.accompanied import Accompanied, Stage, Touch
from kiosk.agents.mandate import Mandate
from kiosk.agents.session import Session
from kiosk.agents.views import Source, Viewing
from kiosk.agents.views import Stage as Viewed
from kiosk.domain import Fault


class Step(StrEnum):
    """What the desk shows; `away` shows nothing, and the box serves persons."""

    AWAY = "away"
    BADGE = "badge"
    PIN = "pin"
    HOME = "home"
    LOCKED = "locked"
    HEALTH = "health"
    COUNTS = "counts"
    """Which month's counts?"""
    QUESTION = "question"
    """One of the month's questions."""
    MANDATES = "mandates"
    """What can be done with a mandate."""
    MAKE = "make"
    """How long should the new mandate hold?"""
    MADE = "made"
    """The mandate is on paper, or is being printed."""
    END = "end"
    """The paper of the mandate that is to be ended is wanted."""
    END_SURE = "endSure"
    """This mandate?"""
    END_DONE = "endDone"
    LEARN = "learn"
    """Where agents and persons learn."""
    MANDATE = "mandate"
    """The mandate's paper is wanted."""
    VISIT = "visit"
    """Only the bar: the visit's own screens are shown."""
    CONSENT = "consent"
    ORIGINAL = "original"
    YES = "yes"
    VIEW_KIND = "viewKind"
    VIEW_VAULT = "viewVault"
    VIEW_LANGUAGE = "viewLanguage"
    VIEW_YES = "viewYes"
    VIEW_CARD = "viewCard"
    VIEW_PIN = "viewPin"
    VIEW_FETCH = "viewFetch"
    VIEW_SHOWN = "viewShown"
    VIEW_SAID = "viewSaid"
    VIEW_SURE = "viewSure"


_OF_VIEW = {
    Viewed.KIND: Step.VIEW_KIND,
    Viewed.VAULT: Step.VIEW_VAULT,
    Viewed.LANGUAGE: Step.VIEW_LANGUAGE,
    Viewed.YES: Step.VIEW_YES,
    Viewed.CARD: Step.VIEW_CARD,
    Viewed.PIN: Step.VIEW_PIN,
    Viewed.FETCH: Step.VIEW_FETCH,
    Viewed.SHOWN: Step.VIEW_SHOWN,
    Viewed.SAID: Step.VIEW_SAID,
    Viewed.SURE: Step.VIEW_SURE,
}
_OF_STAGE = {
    Stage.MANDATE: Step.MANDATE,
    Stage.VISIT: Step.VISIT,
    Stage.CONSENT: Step.CONSENT,
    Stage.ORIGINAL: Step.ORIGINAL,
    Stage.YES: Step.YES,
}


class Printing(StrEnum):
    """How the paper that the agent waits for is doing."""

    IDLE = "idle"
    PRINTING = "printing"
    PRINTED = "printed"
    UNSURE = "unsure"
    """The printer cannot say whether it is out: the agent looks."""
    FAILED = "failed"


@dataclass(frozen=True)
class Outbox:
    """What waits on this machine."""

    waiting: int
    oldest_s: float
    dropped: int
    room: bool
    refused: int = 0
    """Of what waits, what the vault refused and is asked to take again."""
    mended: bool = False


@dataclass(frozen=True)
class Desk:
    """The desk. `Desk(structure)` is a box at which no agent is in."""

    structure: str
    camera: bool = False
    screen: Step = Step.AWAY
    """What the desk shows when no accompanied visit goes on."""
    session: Session | None = None
    badge_text: str = field(default="", repr=False)
    pin: str = field(default="", repr=False)
    from_glass: bool = False
    """Whether the code that is wanted lies on the glass."""
    busy_from_s: float | None = None
    """Since when the scanner is busy with something else; the code is asked for again."""
    job: int = 0
    """The one job whose answer is awaited; 0 for none."""
    last_job: int = 0
    fault: Fault | None = None
    tries_left: int | None = None
    accompanied: Accompanied = field(default_factory=Accompanied)
    visit: str = field(default="", repr=False)
    """The session with which the last accompanied visit began, until that visit is over."""
    left: tuple[str, ...] = field(default=(), repr=False)
    """Sessions that end with that visit: what was acknowledged goes in before."""
    mandate_code: str = field(default="", repr=False)
    mandate_ends: str = ""
    questions_wait: bool = False
    """The month's questions wait for this agent."""
    answers: tuple[str, ...] = field(default=(), repr=False)
    counts_due: str = ""
    """A month that is over, and whose counts are not on paper yet."""
    counted: str = ""
    """The month whose counts print, or have printed, on this screen."""
    viewing: Viewing = field(default_factory=Viewing)
    """What a person is asked to let happen with card and PIN."""
    view_vaults: tuple[str, ...] = ()
    """The vaults whose cards show papers, as last seen."""
    letter_vaults: tuple[str, ...] = ()
    """The vaults in which cards let the structure put letters, as last seen."""
    languages: tuple[str, ...] = ()
    a4: bool = False
    """The site has an A4 printer."""
    learning: bool = False
    """Everything here is pretended (`kiosk learn`)."""
    outbox: Outbox | None = None
    printing: Printing = Printing.IDLE
    touched_s: float = 0.0
    now_s: float = 0.0
    today: date = date.min

    @property
    def views(self) -> bool:
        """Whether touches and answers belong to a view."""
        return self.viewing.stage is not Viewed.OFF and self.screen is not Step.LOCKED

    @property
    def step(self) -> Step:
        """What the desk shows."""
        if self.screen is Step.LOCKED:
            return Step.LOCKED
        return _OF_VIEW.get(self.viewing.stage) or _OF_STAGE.get(self.accompanied.stage, self.screen)


# What happens


@dataclass(frozen=True)
class Touched:
    """The agent (or the person, on the two screens that are theirs) touched a control of the desk."""

    what: str
    value: str = field(default="", repr=False)


@dataclass(frozen=True)
class VisitTouched:
    """Somebody touched a control of the visit's screens."""

    touch: Touch


@dataclass(frozen=True)
class VisitOver:
    """Nobody's visit goes on any more."""


@dataclass(frozen=True)
class CodeSeen:
    """A badge or a mandate was read."""

    job: int
    text: str = field(repr=False)


@dataclass(frozen=True)
class AgentEntered:
    """Badge and PIN were right."""

    job: int
    session: str = field(repr=False)
    badge: str
    name: str
    role: str
    asked: bool = False
    counts: str = ""


@dataclass(frozen=True)
class AnswersKept:
    """The answers to the month's questions are kept."""

    job: int


@dataclass(frozen=True)
class CountsSeen:
    """What may be shown of a month, to be printed."""

    job: int
    month: str
    counts: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class MandateSeen:
    """This kiosk signed the mandate; `code` is its code. Perhaps it was ended early."""

    job: int
    mandate: Mandate
    code: str = field(repr=False)
    ended: bool = False


@dataclass(frozen=True)
class MandateEnded:
    """The mandate holds no more."""

    job: int


@dataclass(frozen=True)
class MandateSigned:
    """A new mandate, to be printed."""

    job: int
    code: str = field(repr=False)
    ends: str


@dataclass(frozen=True)
class PaperOut:
    """All papers of a job went through the printer; unless `confirmed`, it cannot say whether they are out."""

    job: int
    confirmed: bool


@dataclass(frozen=True)
class ViewOpened:
    """The stored paper is open: its pictures' names, and where it comes from."""

    job: int
    pages: tuple[str, ...]
    source: Source
    of: int
    """How many pages the paper has; the first ones are shown."""


@dataclass(frozen=True)
class LettersAgreed:
    """The vault lets the structure put letters in; `slip` is for the office's computer."""

    job: int
    slip: str = field(repr=False)


@dataclass(frozen=True)
class OutboxSeen:
    """What waits on this machine."""

    job: int
    outbox: Outbox


@dataclass(frozen=True)
class JobFailed:
    """A job ended in a fault."""

    job: int
    fault: Fault
    tries_left: int | None = None


@dataclass(frozen=True)
class Tick:
    """Time passes: seconds of a clock that never goes back, and the day."""

    now_s: float
    today: date


Answer = (
    CodeSeen
    | AgentEntered
    | AnswersKept
    | CountsSeen
    | MandateSeen
    | MandateEnded
    | MandateSigned
    | PaperOut
    | ViewOpened
    | LettersAgreed
    | OutboxSeen
    | JobFailed
)
Event = Touched | VisitTouched | VisitOver | Answer | Tick
