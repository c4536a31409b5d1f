"""Forms that are signed on paper: what each box means, and the code on the paper that says where the boxes are.

A form is printed in one part or more, each between four corner marks. Between the upper two stands a QR code with
all that is needed to read the part again, by any kiosk: no memory of what was printed is kept anywhere. The code holds
nothing of a person. docs/paper-codes.md describes each byte.
"""

import enum
import re
import struct
from collections.abc import Iterable

import msgspec

from kiosk.base45 import base45, from_base45
from kiosk.domain import Paper

PREFIX = "CONSIGNE-F1:"
DOT_MM = 25.4 / 203
"""Side of a dot: places on a form are told in dots, whatever printed it."""
BOX_OUTER_DOTS = 56
BOX_LINE_DOTS = 4
MARK_DOTS = 40
MOST_NUMBER = 2**40
DENSE, MUCH_DENSER = 0.55, 0.27
"""From which cover on a mark may be one that was blackened, and how much denser than another it must be for that."""
THINNEST_TICK = 0.15
"""From which cover on a doubtful mark shows how its writer marks: a slip covers less."""
SPILT = 0.25
"""From which part of the paper around a box on it is scribbled over: ticks and strikes cross less of it."""

_PAPERS = {Paper.CONSENT: 1, Paper.MANDATE: 2}
_HEAD = struct.Struct(">B3s3s5sBHHHB")
_PLACE = struct.Struct(">BHH")


class Box(enum.IntEnum):
    """What a box says when it is ticked."""

    AGREED = 1
    NOT_AGREED = 2
    ALONE = 3
    HELPED = 4
    NO_END = 10
    ONE_MATTER = 11
    TWO_DATES = 12
    DEPOSIT = 20
    CONSULT = 21
    TAKE_OUT = 22
    SEND = 23
    MAIL = 24
    PASSWORD = 25


BOXES: dict[Paper, dict[str, tuple[Box, ...]]] = {
    Paper.CONSENT: {"question": (Box.AGREED, Box.NOT_AGREED), "mode": (Box.ALONE, Box.HELPED)},
    Paper.MANDATE: {
        "how long": (Box.NO_END, Box.ONE_MATTER),
        "dates": (Box.TWO_DATES,),
        "acts": (Box.DEPOSIT, Box.CONSULT, Box.TAKE_OUT, Box.SEND),
        "acts more": (Box.MAIL, Box.PASSWORD),
    },
}
"""The boxes of each form by the `id` of the part of its words, in their order."""
ONE_OF = ((Box.AGREED, Box.NOT_AGREED), (Box.ALONE, Box.HELPED), (Box.NO_END, Box.ONE_MATTER, Box.TWO_DATES))
"""Questions with exactly one answer; a box of no question may be ticked or not."""


class BoxState(enum.StrEnum):
    """What was seen in a box; `doubtful` is always asked."""

    EMPTY = "empty"
    TICKED = "ticked"
    DOUBTFUL = "doubtful"


class SeenBox(msgspec.Struct, frozen=True):
    """A box, and what was seen in it."""

    box: Box
    state: BoxState
    cover: float = 0.0
    """Part of its inside that is inked, 0 to 1."""
    around: float = 0.0
    """Part of the paper close around it that is inked."""


class BoxPlace(msgspec.Struct, frozen=True):
    """A box, and its middle in dots right of and below the middle of the upper left corner mark."""

    box: Box
    x: int
    y: int

    def moved(self, right: int, down: int) -> "BoxPlace":
        """Return the same box elsewhere."""
        return BoxPlace(self.box, self.x + right, self.y + down)


class FormPart(msgspec.Struct, frozen=True):
    """What the code of one part says."""

    paper: Paper
    version: str
    """Of its words: `2026-11` or `2026-11-2`."""
    language: str
    number: int
    """The form's id: the same on all its parts, another on each form that is printed."""
    part: int
    parts: int
    width: int
    """From the middle of the left corner marks to that of the right ones, in dots; `height` downwards."""
    height: int
    code_side: int
    """Side of the code in dots; it stands midway between the upper marks, its upper edge level with theirs."""
    boxes: tuple[BoxPlace, ...]


class FormError(ValueError):
    """This is no form of ours, or its parts do not belong together."""


def to_code(part: FormPart) -> str:
    """Return the text of the QR code; raises FormError when the form cannot be told in it."""
    try:
        head = _HEAD.pack(
            _PAPERS[part.paper],
            _packed_version(part.version),
            part.language.encode("ascii").ljust(3),
            part.number.to_bytes(5, "big"),
            part.part << 4 | part.parts,
            part.width,
            part.height,
            part.code_side,
            len(part.boxes),
        )
        places = b"".join(_PLACE.pack(place.box, place.x, place.y) for place in part.boxes)
    except (KeyError, ValueError, OverflowError, struct.error) as error:
        raise FormError(f"This form cannot be told in a code: {error}.") from error
    return PREFIX + base45(head + places)


def from_code(text: str) -> FormPart:
    """Return what a code's text says; raises FormError."""
    if not text.startswith(PREFIX):
        raise FormError("This code is not a form's.")
    try:
        data = from_base45(text.removeprefix(PREFIX))
        paper, version, language, number, of, width, height, code_side, count = _HEAD.unpack_from(data)
        if len(data) != _HEAD.size + count * _PLACE.size or not 1 <= of >> 4 <= of & 15 or not (width and height):
            raise FormError("This form's code is damaged.")
        return FormPart(
            {code: paper for paper, code in _PAPERS.items()}[paper],
            _unpacked_version(version),
            language.decode("ascii").rstrip(),
            int.from_bytes(number, "big"),
            of >> 4,
            of & 15,
            width,
            height,
            code_side,
            tuple(BoxPlace(Box(box), x, y) for box, x, y in _PLACE.iter_unpack(data[_HEAD.size :])),
        )
    except (KeyError, ValueError, struct.error) as error:
        raise FormError("This form's code is damaged.") from error


class Understood(msgspec.Struct, frozen=True):
    """What a whole form says: the boxes that count as ticked, and those that the person must be asked about."""

    ticked: tuple[Box, ...]
    asked: tuple[Box, ...]


def understood(seen: Iterable[SeenBox]) -> Understood:
    """Return what the boxes of a whole form say.

    A box that is filled in counts as ticked, unless another mark on the form is much thinner, or a box is scribbled
    over: then it may be one that was blackened to take it back. A question with exactly one answer is asked as a whole
    when not exactly one of its boxes is ticked and all others are empty.
    """
    boxes = {each.box: each for each in seen}
    states = {box: each.state for box, each in boxes.items()}
    marked = {box for box, state in states.items() if state is not BoxState.EMPTY}
    covers = {box: boxes[box].cover for box, state in states.items() if state is BoxState.TICKED}
    asked = {box for box, state in states.items() if state is BoxState.DOUBTFUL}
    doubtful = [boxes[box].cover for box in asked if boxes[box].cover >= THINNEST_TICK]
    thinnest = min([*covers.values(), *doubtful], default=0.0)
    scribbled = [boxes[box].cover for box in asked if boxes[box].around > SPILT]
    least = max(DENSE, min([thinnest + MUCH_DENSER, *(cover - MUCH_DENSER for cover in scribbled)]))
    asked |= {box for box, cover in covers.items() if cover >= least}
    for question in ONE_OF:
        there = [box for box in question if box in states]
        if there and (asked.intersection(there) or len(marked.intersection(there)) != 1):
            asked.update(there)
    ticked = tuple(box for box in states if box in marked and box not in asked)
    return Understood(ticked, tuple(box for box in states if box in asked))


def _packed_version(version: str) -> bytes:
    found = re.fullmatch(r"(\d{4})-(\d{2})(?:-(\d+))?", version)
    if not found:
        raise FormError(f"The version {version!r} is not year-month, like 2026-11.")
    return bytes([int(found[1]) - 2000, int(found[2]), int(found[3] or 0)])


def _unpacked_version(packed: bytes) -> str:
    year, month, again = packed
    return f"{2000 + year}-{month:02d}" + (f"-{again}" if again else "")
