"""What lies on the scanner and what became of it: pages, first looks, documents. Frozen, as all of a visit's state."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from kiosk.domain import Category, DateKind, DepositState, Doubt, Fault, Receipt, Sharing, Source


@dataclass(frozen=True)
class Dated:
    """A paper's own date, as its words say it."""

    day: date
    kind: DateKind
    read_on: date
    """The day on which it was read."""


@dataclass(frozen=True)
class Page:
    """One page of the document at hand; its bytes and pixels are kept elsewhere under `key`."""

    key: str
    scan: int
    sheet: int
    width_mm: float
    height_mm: float
    turns: int = 0
    """Quarter turns clockwise that the person asked for, 0 to 3."""
    blank: bool = False
    doubts: tuple[Doubt, ...] = ()
    guess: Category | None = None
    dropped: bool = False
    begins: bool = False
    """A document of its own begins here."""
    glimpse: str = ""
    """Key of the first look that it takes the place of on the screen."""
    coded: bool = False
    """It is a card's side with machine-readable lines."""
    as_scanned: bool = False
    """It can be shown as it was before it was cleaned."""
    dated: Dated | None = None
    beneath: str = ""
    """Key of the page above it, when both are sides of one card and come on one page of the document."""


@dataclass(frozen=True)
class Glimpse:
    """A first look at a page that is to come: on the screen while its sheet is looked at, and nowhere else."""

    key: str
    sheet: int
    index: int
    width_mm: float
    height_mm: float


@dataclass(frozen=True)
class Change:
    """What the person did to these pages, to be undone: "drop", "split", "join", "sides" or "separate"."""

    act: str
    keys: tuple[str, ...]


class Ask(StrEnum):
    """What a question about the pages at hand is about."""

    DOUBT = "doubt"
    """Is something wrong with this page?"""
    CARD = "card"
    """Are these two sides of one card, to come on one page?"""
    OTHER = "other"
    """Is the second of these pages another paper?"""
    BACKS = "backs"
    """Is there something on the backs of these sheets?"""
    COUNT = "count"
    """There are not as many backs as fronts: what now?"""
    OLD = "old"
    """Is there a newer one of a paper that is often asked for anew?"""
    ENDED = "ended"
    """Is there another one of a paper whose time is over?"""


@dataclass(frozen=True)
class Question:
    """A question to the person about pages at hand, by their keys."""

    ask: Ask
    keys: tuple[str, ...]
    doubt: Doubt | None = None
    sheets: tuple[int, int] = (0, 0)
    """For `COUNT`: how many fronts, how many backs."""
    day: date | None = None
    """For `OLD` and `ENDED`: the paper's own date."""


@dataclass(frozen=True)
class Heap:
    """Sheets that went through the feeder one side at a time, by the scans that brought them."""

    fronts: tuple[int, ...]
    backs: tuple[int, ...] = ()
    turned: bool = False
    """The person turns the heap over: what comes now are its backs."""


@dataclass(frozen=True)
class Scanning:
    """The scan that is going on."""

    job: int
    source: Source
    both_sides: bool = False
    """Each sheet comes as two: its front, then its back."""
    sheet: int = 0
    fraction: float = 0.0
    begun: int = 0
    """Sheets that went under the lamp."""
    complete: frozenset[int] = frozenset()
    """Sheets whose pages all came."""
    glimpses: tuple[Glimpse, ...] = ()
    """Pages that the screen shows already, though they have not come yet."""


@dataclass(frozen=True)
class Document:
    """A document that the person acknowledged: being sealed, kept, delivered."""

    number: int
    category: Category
    pages: tuple[str, ...]
    """Keys of its pages, in order."""
    turns: tuple[int, ...]
    beneath: tuple[bool, ...] = ()
    """Which of them come on one page with the one before; empty for none."""
    dated: Dated | None = field(default=None, repr=False)
    """The paper's own date."""
    job: int = 0
    sealed: bool = False
    sealed_to: tuple[str, ...] = field(default=(), repr=False)
    """Recipients that it was (or is being) sealed for."""
    original_seen: bool = False
    """An agent said that the original was in hand."""
    shared: Sharing | None = None
    """How long the structure's agents may see it; None for the person alone."""
    held: bool = False
    """True while its pages are held after sealing: what it is sealed to may die with kiosk-upload."""
    login: str = field(default="", repr=False)
    """The login with which it was last handed over."""
    kept: bool = False
    statement: str = field(default="", repr=False)
    state: DepositState = DepositState.SEALED
    fraction: float = 0.0
    waiting: bool = False
    receipt: Receipt | None = field(default=None, repr=False)
    fault: Fault | None = None
    tries: int = 0

    @property
    def page_count(self) -> int:
        """How many pages the PDF has."""
        return len(self.pages) - sum(self.beneath)

    @property
    def final(self) -> bool:
        """True when nothing more will happen to it: receipted, or refused."""
        return self.state in {DepositState.RECEIPTED, DepositState.REFUSED}

    @property
    def settled(self) -> bool:
        """True when the person need not wait for it: final, or kept here until the network is back."""
        return self.final or (self.kept and self.waiting)
