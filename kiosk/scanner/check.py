"""What a careful person would ask about a page before keeping it."""

import cv2
import numpy as np

from kiosk.domain import Doubt
from kiosk.scanner.cut import is_cut
from kiosk.scanner.detect import Paper
from kiosk.scanner.pixels import Pixels, Points, lightest
from kiosk.scanner.surface import back_of_bank_card, finger, glare, not_flat

_DARK_LEVEL = 105
_BLUR_MM = 0.75
_FEW_EDGES = 300
_STRONG_LEVELS = 40
_CORNER_MM = (2.0, 5.0, 8.0)
_CORNER_LEVELS = 25.0
_RIM_MM = 3.0


ASKED_FROM = 0.5


def weigh_doubts(sheet: Pixels, dpi: float, paper: Paper, picture: Pixels) -> dict[Doubt, float]:
    """How likely (0 to 1) each doubt about a paper on its sheet is, by the picture (h,w,3 uint8 RGB) made of it."""
    return {
        Doubt.CUT_AT_BORDER: float(is_cut(sheet, dpi, paper)),
        Doubt.CORNER_MISSING: float(_corner_missing(sheet, paper.quad, dpi)),
        Doubt.TOO_DARK: _above(_DARK_LEVEL, _light(picture)),
        Doubt.BLURRED: _above(_blur_mm(picture, dpi), _BLUR_MM),
        Doubt.GLARE: glare(picture, dpi),
        Doubt.FINGER: finger(sheet, dpi, paper),
        Doubt.NOT_FLAT: not_flat(sheet, dpi, paper),
        Doubt.WRONG_SIDE: back_of_bank_card(picture, dpi),
    }


def find_doubts(sheet: Pixels, dpi: float, paper: Paper, picture: Pixels) -> list[Doubt]:
    """Questions about a paper on its sheet and the picture (h,w,3 uint8 RGB) made of it; none is a verdict."""
    return [doubt for doubt, likely in weigh_doubts(sheet, dpi, paper, picture).items() if likely > ASKED_FROM]


def _above(value: float, limit: float) -> float:
    """0 up to half the limit, an even chance at the limit, 1 from one and a half times it on."""
    return float(np.clip(value / limit - ASKED_FROM, 0, 1))


def _light(picture: Pixels) -> float:
    """The level of the lightest parts."""
    return max(1.0, float(np.percentile(lightest(picture[::8, ::8]), 98)))


def _blur_mm(picture: Pixels, dpi: float) -> float:
    """How wide print's edges are: local range over steepest step, median of the strong ones; 0 without print."""
    height, width = picture.shape[:2]
    part = picture[height // 8 : height - height // 8, width // 8 : width - width // 8]
    grey = cv2.cvtColor(np.ascontiguousarray(part[: 1200 * 2, : 1200 * 2]), cv2.COLOR_RGB2GRAY)
    reach = max(3, round(1.2 * dpi / 25.4)) | 1
    around = np.ones((reach, reach), np.uint8)
    spread = cv2.morphologyEx(grey, cv2.MORPH_GRADIENT, around)
    step = cv2.morphologyEx(grey, cv2.MORPH_GRADIENT, np.ones((3, 3), np.uint8))
    steepest = cv2.dilate(step, around)
    strong = (spread > _STRONG_LEVELS) & (step == steepest)
    if int(strong.sum()) < _FEW_EDGES:
        return 0.0
    return float(np.median(2 * spread[strong].astype(np.float32) / step[strong])) / dpi * 25.4


def _corner_missing(sheet: Pixels, quad: Points, dpi: float) -> bool:
    """Whether, inside some corner, the lid shows where paper should be."""
    mm = dpi / 25.4
    middle = quad.mean(axis=0)
    for corner in range(4):
        here = quad[corner]
        inward = _unit(quad[(corner + 1) % 4] - here) + _unit(quad[corner - 1] - here)
        inside = [_colour(sheet, here + inward * depth * mm, mm) for depth in _CORNER_MM]
        outside = _colour(sheet, here - inward * _RIM_MM * mm, mm)
        paper = _lightest(sheet, here, middle, mm)
        if outside is None or paper is None or np.abs(outside - paper).max() < _CORNER_LEVELS:
            continue
        like_lid = [seen is not None and _nearer(seen, outside, paper) for seen in inside]
        if all(like_lid):
            return True
    return False


def _lightest(sheet: Pixels, here: Points, middle: Points, mm: float) -> Points | None:
    """The lightest of three places on the way to the middle: paper rather than print."""
    seen = [_colour(sheet, here + share * (middle - here), 2 * mm) for share in (0.15, 0.25, 0.35)]
    return max((colour for colour in seen if colour is not None), key=lambda colour: float(colour.sum()), default=None)


def _unit(step: Points) -> Points:
    return np.asarray(step / (np.linalg.norm(step) + 1e-9))


def _nearer(colour: Points, this: Points, that: Points) -> bool:
    return bool(np.abs(colour - this).max() < 0.4 * np.abs(colour - that).max())


def _colour(sheet: Pixels, place: Points, reach: float) -> Points | None:
    """Median colour around a place; None off the sheet."""
    x, y, r = round(float(place[0])), round(float(place[1])), max(1, round(reach / 2))
    if not (r <= x < sheet.shape[1] - r and r <= y < sheet.shape[0] - r):
        return None
    return np.asarray(np.median(sheet[y - r : y + r + 1, x - r : x + r + 1].reshape(-1, 3), axis=0))
