"""A first guess of what a page is, from its size and colour alone; only ever a suggestion."""

import numpy as np

from kiosk.domain import Category
from kiosk.scanner.pixels import Pixels

_ID1_MM, _TD2_MM, _TD3_MM = (85.6, 54.0), (105.0, 74.0), (125.0, 88.0)
_SLACK_MM = 2.5
_GREEN_SHARE = 0.3


def guess_category(picture: Pixels, width_mm: float, height_mm: float) -> Category | None:
    """The likeliest category of an upright page (h,w,3 uint8 RGB), or None where size and colour tell nothing.

    Sizes are those of ISO/IEC 7810 (ID-1) and ICAO Doc 9303 (TD2, TD3); the French Vitale card is a green ID-1.
    """
    sides = max(width_mm, height_mm), min(width_mm, height_mm)
    if _like(sides, _ID1_MM):
        return Category.VITALE if _green_share(picture) > _GREEN_SHARE else Category.IDENTITY
    if _like(sides, _TD2_MM) or _like(sides, _TD3_MM):
        return Category.IDENTITY
    return None


def _like(sides: tuple[float, float], known: tuple[float, float]) -> bool:
    return all(abs(side - other) < _SLACK_MM for side, other in zip(sides, known, strict=True))


def _green_share(picture: Pixels) -> float:
    red, green, blue = (picture[::4, ::4, channel].astype(np.int16) for channel in range(3))
    return float(((green > red + 25) & (green > blue + 10)).mean())
