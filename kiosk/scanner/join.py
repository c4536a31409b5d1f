"""What belongs together: the two sides of one card on one page, the two sides of a heap's sheets in reading order."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeVar

import numpy as np

from kiosk.scanner.categorise import has_machine_readable_lines, is_card
from kiosk.scanner.pdf import CARD_GAP_MM, CARD_MARGIN_MM
from kiosk.scanner.pixels import Pixels

_SAME_SIZE_MM = 2.0
_ID1_HEIGHT_MM = 54.0
_MM_PER_INCH = 25.4

Side = TypeVar("Side")


@dataclass(frozen=True)
class CardSide:
    """One side of a card, upright: (h,w,3) uint8 RGB at `dpi`."""

    picture: Pixels
    dpi: float

    @property
    def size_mm(self) -> tuple[float, float]:
        """Width and height."""
        height, width = (side / self.dpi * _MM_PER_INCH for side in self.picture.shape[:2])
        return width, height


def reading_order(heap: Sequence[Side]) -> list[Side]:
    """Fronts and backs in turn, of a heap that was scanned twice: all fronts, then, turned over as a whole, all backs.

    The back of the last sheet then comes first. Raises `ValueError` when there are not as many backs as fronts.
    """
    sheets, odd = divmod(len(heap), 2)
    if odd:
        raise ValueError("There must be as many backs as fronts: scan the missing side.")
    return [side for pair in zip(heap[:sheets], reversed(heap[sheets:]), strict=True) for side in pair]


def sides_of_cards(pages: Sequence[CardSide | None]) -> list[tuple[int, int]]:
    """Which neighbours among these pages (None for what is no card) seem to be front and back of one card.

    They are of one size, and one of them alone has machine-readable lines. The front comes first: on a card of the size
    ID-1 that is the side without these lines (ICAO Doc 9303-5), on a larger one the side with them.
    """
    found: list[tuple[int, int]] = []
    coded = [page is not None and has_machine_readable_lines(page.picture, *page.size_mm) for page in pages]
    index = 0
    while index + 1 < len(pages):
        one, other = pages[index], pages[index + 1]
        if one and other and coded[index] != coded[index + 1] and _alike(one, other):
            code_in_front = min(one.size_mm) > _ID1_HEIGHT_MM + _SAME_SIZE_MM
            found.append((index, index + 1) if coded[index] == code_in_front else (index + 1, index))
            index += 1
        index += 1
    return found


def join_card(recto: Pixels, verso: Pixels, dpi: float) -> Pixels:
    """Recto above verso (each h,w,3 uint8 RGB at `dpi`) on white, both at true size and centred."""
    margin, gap = (round(length * dpi / _MM_PER_INCH) for length in (CARD_MARGIN_MM, CARD_GAP_MM))
    width = max(recto.shape[1], verso.shape[1]) + 2 * margin
    page = np.full((recto.shape[0] + verso.shape[0] + gap + 2 * margin, width, 3), 255, np.uint8)
    top = margin
    for side in (recto, verso):
        left = (width - side.shape[1]) // 2
        page[top : top + side.shape[0], left : left + side.shape[1]] = side
        top += side.shape[0] + gap
    return page


def _alike(one: CardSide, other: CardSide) -> bool:
    """Whether two pictures are cards of one size at one resolution."""
    sizes = [(max(side.size_mm), min(side.size_mm)) for side in (one, other)]
    near = all(abs(a - b) < _SAME_SIZE_MM for a, b in zip(*sizes, strict=True))
    return near and is_card(*sizes[0]) and one.dpi == other.dpi
