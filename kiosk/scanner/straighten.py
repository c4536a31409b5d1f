"""From a quadrilateral on the sheet to an upright rectangle, with one resampling."""

import cv2
import numpy as np

from kiosk.scanner.pixels import Pixels, Points, Reals

_WHITE = (255, 255, 255)
_NOISY_LEVELS = 1.1
_COARSE_DPI = 170
_BANDS, _BAND_PX = 8, 24


def size_px(quad: Points) -> tuple[int, int]:
    """Width and height in pixels of the paper whose corners (TL,TR,BR,BL) are `quad`, at the sheet's own scale."""
    top, right, bottom, left = np.linalg.norm(np.roll(quad, -1, axis=0) - quad, axis=1)
    return max(1, round((top + bottom) / 2)), max(1, round((left + right) / 2))


def straighten(sheet: Pixels, quad: Points, dpi: float) -> Pixels:
    """The paper (h,w,3 uint8 RGB) at the sheet's own scale, perspective and skew undone in one resampling.

    `quad` is TL,TR,BR,BL as read upright; what lies beyond the sheet is white. A linear filter blurs
    small print so much that more of it is misread than on the sheet; a cubic one keeps it, and noise as well. Where a
    stroke has one or two pixels only Lanczos' does, which takes five times as long.
    """
    if _noise_levels(sheet, quad) > _NOISY_LEVELS:
        how = cv2.INTER_LINEAR
    else:
        how = cv2.INTER_LANCZOS4 if dpi <= _COARSE_DPI else cv2.INTER_CUBIC
    return _warp(sheet, quad, size_px(quad), how)


def _noise_levels(sheet: Pixels, quad: Points) -> float:
    """How far pixels on the paper usually lie from the mean of their neighbours, in eight bands across it."""
    low, high = (np.clip(ends, 0, sheet.shape[1::-1]).astype(int) for ends in (quad.min(axis=0), quad.max(axis=0)))
    bands = [
        sheet[y : y + _BAND_PX, low[0] : high[0]] for y in np.linspace(low[1], high[1], _BANDS + 2)[1:-1].astype(int)
    ]
    greys = [np.asarray(cv2.cvtColor(band, cv2.COLOR_RGB2GRAY), np.float32) for band in bands if band.size]
    return float(np.median([np.median(np.abs(grey - cv2.blur(grey, (5, 5)))) for grey in greys] or [0.0]))


def glance(sheet: Pixels, quad: Points, short_side_px: int) -> Pixels:
    """A small copy of the paper whose short side has this many pixels, for looking at it, not for keeping."""
    width, height = size_px(quad)
    scale = short_side_px / min(width, height)
    factor = max(1, int(1 / scale))
    if factor > 1:
        low = np.maximum(np.floor(quad.min(axis=0) / factor).astype(int) * factor, 0)
        high = np.minimum(np.ceil(quad.max(axis=0)).astype(int) + factor, sheet.shape[1::-1])
        part = sheet[low[1] : high[1], low[0] : high[0]]
        small = (max(1, part.shape[1] // factor), max(1, part.shape[0] // factor))
        sheet = cv2.resize(part[: small[1] * factor, : small[0] * factor], small, interpolation=cv2.INTER_AREA)
        quad = (quad - low) / factor
    return _warp(sheet, quad, (max(1, round(width * scale)), max(1, round(height * scale))), cv2.INTER_LINEAR)


def _warp(sheet: Pixels, quad: Points, size: tuple[int, int], how: int) -> Pixels:
    width, height = size
    target: Reals = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)
    place = cv2.getPerspectiveTransform(quad.astype(np.float32) - 0.5, target - 0.5)
    return np.asarray(
        cv2.warpPerspective(sheet, place, size, flags=how, borderMode=cv2.BORDER_CONSTANT, borderValue=_WHITE)
    )


def turned(quad: Points, quarter_turns_cw: int) -> Points:
    """The same corners in the order that makes the page stand upright after this many clockwise quarter turns."""
    return np.roll(quad, quarter_turns_cw % 4, axis=0)
