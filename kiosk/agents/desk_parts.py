"""What the agents' desk knows, what happens to it, and what it asks of the world; desk.py brings them together."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from kiosk.agents.accompanied import Accompanied, Stage, Touch
from kiosk.agents.mandate import Mandate
from kiosk.agents.session import Session
from kiosk.agents.views import Fetch, Source, Viewing
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
    QUESTION = "question"
    """One of the month's questions."""
    MAKE = "make"
    """How long should the new mandate hold?"""
    MADE = "made"
    """The mandate is on paper, or is being printed."""
    MANDATE = "mandate"
    """The mandate's paper is wanted."""
    VISIT = "visit"
    """Only the bar: the visit's own screens are shown."""
    CONSENT = "consent"
    ORIGINAL = "original"
    YES = "yes"
    VIEW_KIND = "viewKind"
    VIEW_LANGUAGE = "viewLanguage"
    VIEW_YES = "viewYes"
    VIEW_CARD = "viewCard"
    VIEW_PIN = "viewPin"
    VIEW_FETCH = "viewFetch"
    VIEW_SHOWN = "viewShown"
    VIEW_SAID = "viewSaid"


_OF_VIEW = {
    Viewed.KIND: Step.VIEW_KIND,
    Viewed.LANGUAGE: Step.VIEW_LANGUAGE,
    Viewed.YES: Step.VIEW_YES,
    Viewed.CARD: Step.VIEW_CARD,
    Viewed.PIN: Step.VIEW_PIN,
    Viewed.FETCH: Step.VIEW_FETCH,
    Viewed.SHOWN: Step.VIEW_SHOWN,
    Viewed.SAID: Step.VIEW_SAID,
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
    FAILED = "failed"


@dataclass(frozen=True)
class Outbox:
    """What waits on this machine."""

    waiting: int
    oldest_s: float
    dropped: int
    room: bool


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
    mandate_code: str = field(default="", repr=False)
    mandate_ends: str = ""
    questions_wait: bool = False
    """The month's questions wait for this agent."""
    answers: tuple[str, ...] = field(default=(), repr=False)
    viewing: Viewing = field(default_factory=Viewing)
    """The one stored paper that is being viewed."""
    view_vault: str = ""
    """The vault whose cards show papers, as last seen; empty for none."""
    languages: tuple[str, ...] = ()
    a4: bool = False
    """The site has an A4 printer."""
    outbox: Outbox | None = None
    printing: Printing = Printing.IDLE
    touched_s: float = 0.0
    now_s: float = 0.0
    today: date = date.min

    @property
    def step(self) -> Step:
        """What the desk shows."""
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


@dataclass(frozen=True)
class AnswersKept:
    """The answers to the month's questions are kept."""

    job: int


@dataclass(frozen=True)
class MandateSeen:
    """This kiosk signed the mandate; `code` is its code."""

    job: int
    mandate: Mandate
    code: str = field(repr=False)


@dataclass(frozen=True)
class MandateSigned:
    """A new mandate, to be printed."""

    job: int
    code: str = field(repr=False)
    ends: str


@dataclass(frozen=True)
class PaperOut:
    """A paper is out of the printer."""

    job: int


@dataclass(frozen=True)
class ViewOpened:
    """The stored paper is open: its pictures' names, and where it comes from."""

    job: int
    pages: tuple[str, ...]
    source: Source


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
    CodeSeen | AgentEntered | AnswersKept | MandateSeen | MandateSigned | PaperOut | ViewOpened | OutboxSeen | JobFailed
)
Event = Touched | VisitTouched | VisitOver | Answer | Tick


# What is asked of the world


@dataclass(frozen=True)
class ReadCode:
    """Read a code that begins with `prefix`, from camera or glass."""

    job: int
    prefix: str
    from_glass: bool


@dataclass(frozen=True)
class Enter:
    """Ask whether badge and PIN let the agent in."""

    job: int
    badge: str = field(repr=False)
    pin: str = field(repr=False)


@dataclass(frozen=True)
class Leave:
    """The session is over."""

    session: str = field(repr=False)


@dataclass(frozen=True)
class ReadMandate:
    """Ask what a mandate's code says."""

    job: int
    code: str = field(repr=False)


@dataclass(frozen=True)
class MakeMandate:
    """Have a mandate signed for this agent."""

    job: int
    session: str = field(repr=False)
    days: int


@dataclass(frozen=True)
class SendAnswers:
    """Have this agent's answers kept."""

    job: int
    session: str = field(repr=False)
    answers: tuple[str, ...] = field(repr=False)


@dataclass(frozen=True)
class PrintMandate:
    """Print the mandate's paper, to be signed by hand."""

    job: int
    code: str = field(repr=False)
    agent: str


@dataclass(frozen=True)
class PrintTest:
    """Print the test page."""

    job: int


@dataclass(frozen=True)
class FetchView:
    """Fetch one stored paper with the agent's session; open it for the screen, or print it."""

    job: int
    session: str = field(repr=False)
    fetch: Fetch = field(repr=False)


@dataclass(frozen=True)
class ForgetView:
    """Forget the pictures of what was viewed."""


@dataclass(frozen=True)
class AskOutbox:
    """Ask what waits."""

    job: int


@dataclass(frozen=True)
class CancelJob:
    """Stop a job; nothing more is heard of it."""

    job: int


@dataclass(frozen=True)
class StartVisit:
    """Begin a visit with this agent beside the person."""

    session: str = field(repr=False)
    badge: str
    mandate_code: str = field(repr=False)


@dataclass(frozen=True)
class GiveTouch:
    """Give a touch to the visit."""

    touch: Touch


@dataclass(frozen=True)
class SayOriginal:
    """Tell the visit whether the original of the paper at hand was seen."""

    seen: bool


@dataclass(frozen=True)
class EndVisit:
    """End the visit that the agent accompanies."""


@dataclass(frozen=True)
class WriteRecord:
    """Write a line in the journal."""

    act: str
    result: str
    facts: tuple[tuple[str, str], ...]


Effect = (
    ReadCode
    | Enter
    | Leave
    | ReadMandate
    | MakeMandate
    | SendAnswers
    | PrintMandate
    | PrintTest
    | FetchView
    | ForgetView
    | AskOutbox
    | CancelJob
    | StartVisit
    | GiveTouch
    | SayOriginal
    | EndVisit
    | WriteRecord
)
