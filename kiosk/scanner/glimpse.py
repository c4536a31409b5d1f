"""A first look at a sheet's pages for the screen alone, in a fraction of the time that the pages themselves take."""

import logging
from dataclasses import dataclass

import cv2
import numpy as np

from kiosk.scanner.detect import glimpse_papers
from kiosk.scanner.orient import likely_turns_cw
from kiosk.scanner.pixels import Pixels, Points
from kiosk.scanner.straighten import glance, size_px

log = logging.getLogger(__name__)

LONG_SIDE_PX = 600
_HASTY_DPI = 50
_SHARP_SHARE = 0.9
_TURNS = (cv2.ROTATE_90_CLOCKWISE, cv2.ROTATE_180, cv2.ROTATE_90_COUNTERCLOCKWISE)
_MM_PER_INCH = 25.4


@dataclass(frozen=True)
class Glimpse:
    """What a page will look like, cropped and upright as far as one look tells; `picture` (h,w,3) uint8 RGB."""

    picture: Pixels
    width_mm: float
    height_mm: float


def glimpse_pages(sheet: Pixels, dpi: float) -> list[Glimpse]:
    """The pages that show plainly on a sheet (h,w,3 uint8 RGB); none where only a closer look can tell."""
    factor = max(1, round(dpi / _HASTY_DPI))
    try:
        small = _shrunk(sheet, factor)
        return [_seen(sheet, dpi, small, factor, quad) for quad in glimpse_papers(sheet, dpi, small, factor)]
    except Exception as error:  # noqa: BLE001  nothing depends on a first look; the closer look answers for the sheet
        log.warning("no first look at a sheet: %s", type(error).__name__)
        return []


def _shrunk(sheet: Pixels, factor: int) -> Pixels:
    """The sheet shrunk by a whole factor."""
    height, width = sheet.shape[0] // factor, sheet.shape[1] // factor
    used = sheet[: height * factor, : width * factor]
    return np.asarray(cv2.resize(used, (width, height), interpolation=cv2.INTER_AREA))


def _seen(sheet: Pixels, dpi: float, small: Pixels, factor: int, quad: Points) -> Glimpse:
    """The paper at `quad` of the sheet, taken from the small one where that is sharp enough."""
    width, height = size_px(quad)
    short_px = max(1, int(min(width, height) * min(1.0, LONG_SIDE_PX / max(width, height))))
    if max(width, height) < _SHARP_SHARE * LONG_SIDE_PX * factor:
        picture = glance(sheet, quad, short_px)
    else:
        picture = glance(small, quad / factor, short_px)
    turns = likely_turns_cw(picture)
    if turns:
        picture = np.asarray(cv2.rotate(picture, _TURNS[turns - 1]))
    sides_mm = width / dpi * _MM_PER_INCH, height / dpi * _MM_PER_INCH
    return Glimpse(picture, *(sides_mm[::-1] if turns % 2 else sides_mm))
