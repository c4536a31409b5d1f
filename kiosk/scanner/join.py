"""Two sides of one card on one page, as an office would copy them."""

import numpy as np

from kiosk.scanner.pixels import Pixels

_GAP_MM = 8.0
_MARGIN_MM = 10.0
_MM_PER_INCH = 25.4


def join_card(recto: Pixels, verso: Pixels, dpi: float) -> Pixels:
    """Recto above verso (each h,w,3 uint8 RGB at `dpi`) on white, both at true size and centred."""
    margin, gap = (round(length * dpi / _MM_PER_INCH) for length in (_MARGIN_MM, _GAP_MM))
    width = max(recto.shape[1], verso.shape[1]) + 2 * margin
    page = np.full((recto.shape[0] + verso.shape[0] + gap + 2 * margin, width, 3), 255, np.uint8)
    top = margin
    for side in (recto, verso):
        left = (width - side.shape[1]) // 2
        page[top : top + side.shape[0], left : left + side.shape[1]] = side
        top += side.shape[0] + gap
    return page
