"""What the agents' desk asks of the world."""

from dataclasses import dataclass, field

from kiosk.agents import views
from kiosk.agents.accompanied import Touch


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
class EndMandate:
    """Have a mandate ended before its last day."""

    job: int
    session: str = field(repr=False)
    code: str = field(repr=False)


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
class AskCounts:
    """Ask for the counts of a month (YYYY-MM)."""

    job: int
    session: str = field(repr=False)
    month: str


@dataclass(frozen=True)
class CountsPrinted:
    """The counts of this month are on paper."""

    session: str = field(repr=False)
    month: str


@dataclass(frozen=True)
class PrintCounts:
    """Print them."""

    job: int
    month: str
    counts: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class PrintTest:
    """Print the test page."""

    job: int


@dataclass(frozen=True)
class FetchView:
    """Fetch one stored paper with the agent's session; open it for the screen, or print it."""

    job: int
    session: str = field(repr=False)
    fetch: views.Fetch = field(repr=False)


@dataclass(frozen=True)
class AskLetterbox:
    """Ask the printer whether it can print, then the vault, with the agent's session, to let the structure write."""

    job: int
    session: str = field(repr=False)
    asked: views.OpenLetterbox = field(repr=False)


@dataclass(frozen=True)
class PrintLetters:
    """Print the two papers of what was agreed about letters."""

    job: int
    agreed: views.PrintAgreed
    agent: str


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
class EndLearning:
    """End the whole pretended box."""


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
    | EndMandate
    | SendAnswers
    | PrintMandate
    | AskCounts
    | PrintCounts
    | CountsPrinted
    | PrintTest
    | FetchView
    | AskLetterbox
    | PrintLetters
    | ForgetView
    | AskOutbox
    | CancelJob
    | StartVisit
    | GiveTouch
    | SayOriginal
    | EndVisit
    | EndLearning
    | WriteRecord
)
