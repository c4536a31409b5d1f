"""What a paper is made of, from top to bottom. No Qt, no sizes: the layout gives each block its shape."""

import enum
from dataclasses import dataclass

from kiosk.form import Box


class Mark(enum.Enum):
    """What stands before an item: a dot, or a box to be ticked by hand."""

    DOT = "dot"
    BOX = "box"


class Correction(enum.Enum):
    """How much of a QR code may be dirty: 7, 15 or 25 %."""

    LOW = "L"
    MEDIUM = "M"
    HIGH = "Q"


@dataclass(frozen=True)
class Picture:
    """A large pictogram in the middle, by name."""

    name: str


@dataclass(frozen=True)
class Title:
    """The paper's name, large, with a pictogram of this name where it has one."""

    text: str
    picture: str = ""


@dataclass(frozen=True)
class Heading:
    """What the next lines are about."""

    text: str


@dataclass(frozen=True)
class Text:
    """A paragraph."""

    text: str


@dataclass(frozen=True)
class Sample:
    """A line in whatever language it is: it reads in its own direction, not in the paper's."""

    text: str


@dataclass(frozen=True)
class Strong:
    """A paragraph that nobody may miss, in bold between two rules."""

    text: str


@dataclass(frozen=True)
class Item:
    """A line of a list; `box` is what its box means on a form that is read back."""

    text: str
    mark: Mark = Mark.DOT
    box: Box | None = None


@dataclass(frozen=True)
class Beside:
    """A small pictogram at the line's start, with a bold line, plain lines and a small one beside it."""

    picture: str
    strong: str
    lines: tuple[str, ...] = ()
    small: str = ""


@dataclass(frozen=True)
class Groups:
    """Digits in groups to be read and typed, numbered, two groups a row."""

    groups: tuple[str, ...]


@dataclass(frozen=True)
class Qr:
    """A QR code in whole dots, eight or more a module."""

    text: str
    correction: Correction = Correction.LOW


@dataclass(frozen=True)
class Sign:
    """A frame to sign in, with what to write above it."""

    label: str


@dataclass(frozen=True)
class WriteHere:
    """An empty line to write on, with its name."""

    label: str


@dataclass(frozen=True)
class Footer:
    """Version and date: small, as long numbers are and no other words."""

    text: str


@dataclass(frozen=True)
class Rule:
    """A thin line across."""


@dataclass(frozen=True)
class CutLine:
    """Scissors and a dashed line: cut here by hand."""


Block = (
    Picture
    | Title
    | Heading
    | Text
    | Sample
    | Strong
    | Item
    | Beside
    | Groups
    | Qr
    | Sign
    | WriteHere
    | Footer
    | Rule
    | CutLine
)
