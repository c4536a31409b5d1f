"""What lies on the scanner and what became of it: pages, first looks, documents. Frozen, as all of a visit's state."""

from dataclasses import dataclass, field

from kiosk.domain import Category, DepositState, Doubt, Fault, Receipt, Sharing, Source


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
    """What the person did to these pages, to be undone: "drop", "split" or "join"."""

    act: str
    keys: tuple[str, ...]


@dataclass(frozen=True)
class Scanning:
    """The scan that is going on."""

    job: int
    source: Source
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
    job: int = 0
    sealed: bool = False
    sealed_to: tuple[str, ...] = field(default=(), repr=False)
    """Recipients that it was (or is being) sealed for."""
    original_seen: bool = False
    """An agent said that the original was in hand."""
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
    def final(self) -> bool:
        """True when nothing more will happen to it: receipted, or refused."""
        return self.state in {DepositState.RECEIPTED, DepositState.REFUSED}

    @property
    def settled(self) -> bool:
        """True when the person need not wait for it: final, or kept here until the network is back."""
        return self.final or (self.kept and self.waiting)
    shared: Sharing | None = None
    """How long the structure's agents may see it; None for the person alone."""
