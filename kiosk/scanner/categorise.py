"""A first guess of what a page is, from its size, colour and machine-readable lines; only ever a suggestion."""

import cv2
import numpy as np

from kiosk.domain import Category
from kiosk.scanner.pixels import Pixels

_ID1_MM, _TD2_MM, _TD3_MM = (85.6, 54.0), (105.0, 74.0), (125.0, 88.0)
_SLACK_MM = 2.5
_GREEN_SHARE = 0.3
_LOOK_PX_PER_MM = 6.0
_STROKE_LEVELS = 30
_ZONE_SHARE = 0.45
_LINE_SHARE, _LEAST_LINES = 0.7, 2
_LINE_MM = (1.0, 4.5)
_LETTER_GAP_MM = 2.5


def is_card(width_mm: float, height_mm: float) -> bool:
    """Whether this is the size of a card or of a passport's page (ISO/IEC 7810 ID-1, ICAO Doc 9303 TD2 and TD3)."""
    sides = max(width_mm, height_mm), min(width_mm, height_mm)
    return any(_like(sides, known) for known in (_ID1_MM, _TD2_MM, _TD3_MM))


def guess_category(picture: Pixels, width_mm: float, height_mm: float) -> Category | None:
    """The likeliest category of a page (h,w,3 uint8 RGB) in any turn, or None where too little speaks for one.

    A card with machine-readable lines (ICAO Doc 9303) is an identity paper; a green ID-1 is a Vitale card. Size alone
    says nothing: bank cards have the same.
    """
    if not is_card(width_mm, height_mm):
        return None
    if has_machine_readable_lines(picture, width_mm, height_mm):
        return Category.IDENTITY
    sides = max(width_mm, height_mm), min(width_mm, height_mm)
    return Category.VITALE if _like(sides, _ID1_MM) and _green_share(picture) > _GREEN_SHARE else None


def has_machine_readable_lines(picture: Pixels, width_mm: float, height_mm: float) -> bool:
    """Whether two lines of print or more run across nearly the whole length of a card, close to one long side."""
    lying = picture if width_mm >= height_mm else np.ascontiguousarray(np.rot90(picture))
    size = (round(max(width_mm, height_mm) * _LOOK_PX_PER_MM), round(min(width_mm, height_mm) * _LOOK_PX_PER_MM))
    grey = cv2.cvtColor(np.asarray(cv2.resize(lying, size, interpolation=cv2.INTER_AREA)), cv2.COLOR_RGB2GRAY)
    stroke = cv2.morphologyEx(grey, cv2.MORPH_BLACKHAT, np.ones((9, 9), np.uint8)) > _STROKE_LEVELS
    gap = np.ones((1, round(_LETTER_GAP_MM * _LOOK_PX_PER_MM) | 1), np.uint8)
    runs = cv2.morphologyEx(stroke.astype(np.uint8), cv2.MORPH_CLOSE, gap)
    zone = round(size[1] * _ZONE_SHARE)
    return any(_long_lines(part) >= _LEAST_LINES for part in (runs[:zone], runs[-zone:]))


def _long_lines(runs: Pixels) -> int:
    """How many rows of print (h,w, 1 where print runs) are as high as OCR-B and nearly as long as the card."""
    share = runs.mean(axis=1) > _LINE_SHARE
    edges = np.nonzero(np.diff(np.concatenate([[0], share.astype(np.int8), [0]])))[0].reshape(-1, 2)
    height_mm = (edges[:, 1] - edges[:, 0]) / _LOOK_PX_PER_MM
    return int(((height_mm > _LINE_MM[0]) & (height_mm < _LINE_MM[1])).sum())


def _like(sides: tuple[float, float], known: tuple[float, float]) -> bool:
    return all(abs(side - other) < _SLACK_MM for side, other in zip(sides, known, strict=True))


def _green_share(picture: Pixels) -> float:
    red, green, blue = (picture[::4, ::4, channel].astype(np.int16) for channel in range(3))
    return float(((green > red + 25) & (green > blue + 10)).mean())
