"""Whether a paper that reaches the sheet's border has lost anything there."""

import cv2
import numpy as np

from kiosk.scanner.detect import Paper
from kiosk.scanner.detect_choose import KNOWN_SIZES_MM
from kiosk.scanner.pixels import Pixels, darkest
from kiosk.scanner.straighten import size_px

_SIZE_SLACK_MM = 1.5
_MOST_BEYOND_MM = 2.5
_FRAME_MM, _RIM_MM, _ENDS_MM = 1.5, 5.0, 5.0
_STROKE_MM = 1.0
_STROKE_LEVELS = 40
_LEAST_PRINT_MM2 = 1.0
_MM_PER_INCH = 25.4


def is_cut(sheet: Pixels, dpi: float, paper: Paper) -> bool:
    """Whether the sheet's border cuts into this paper, as far as can be told.

    A paper of known size that just fills the glass is whole: at least one of its sides is seen, hardly anything of it
    lies beyond the sheet (h,w,3 uint8 RGB), and no print comes near the border.
    """
    if not any(paper.at_border):
        return False
    mm = dpi / _MM_PER_INCH
    beyond_mm = max(-paper.quad.min(), (paper.quad - sheet.shape[1::-1]).max(), 0.0) / mm
    if all(paper.at_border) or beyond_mm > _MOST_BEYOND_MM or not _is_known_size(paper, mm, beyond_mm):
        return True
    return any(_print_near(sheet, paper, side, mm) for side in range(4) if paper.at_border[side])


def _is_known_size(paper: Paper, mm: float, beyond_mm: float) -> bool:
    """Whether both sides fit a known size; what lies beyond the border was guessed, and may be too much."""
    sides = np.sort(np.array(size_px(paper.quad)) / mm)[::-1]
    over = sides - KNOWN_SIZES_MM
    return bool(((over > -_SIZE_SLACK_MM) & (over < _SIZE_SLACK_MM + beyond_mm)).all(axis=1).any())


def _print_near(sheet: Pixels, paper: Paper, side: int, mm: float) -> bool:
    """Whether strokes lie within 5 mm of this border (top, right, bottom, left), between the paper's ends."""
    upright = np.rot90(sheet, side)
    near, far, ends = (round(length * mm) for length in (_FRAME_MM, _RIM_MM, _ENDS_MM))
    start, end = paper.quad[side], paper.quad[(side + 1) % 4]
    width = upright.shape[1]
    along = sorted((_along(start, side, width), _along(end, side, width)))
    rim = upright[near:far, max(0, along[0] + ends) : max(0, along[1] - ends)]
    if not rim.size:
        return False
    around = np.ones((round(_STROKE_MM * mm) | 1,) * 2, np.uint8)
    stroke = cv2.morphologyEx(darkest(rim), cv2.MORPH_BLACKHAT, around) > _STROKE_LEVELS
    return float(stroke.sum()) > _LEAST_PRINT_MM2 * mm**2


def _along(corner: Pixels, side: int, width: int) -> int:
    """Where a corner of the sheet lies along this border, once the sheet is turned so that the border is on top."""
    x, y = round(float(corner[0])), round(float(corner[1]))
    return (x, y, width - x, width - y)[side]
