"""What lies over or under a paper's print: a reflection, a finger, a bend, a magnetic stripe. Each as a likelihood."""

import cv2
import numpy as np

from kiosk.scanner.detect import Paper
from kiosk.scanner.detect_refine import bow_mm
from kiosk.scanner.pixels import Bits, Pixels, Points, darkest

_LOOK_DPI = 75
_MM = _LOOK_DPI / 25.4
_MM_PER_INCH = 25.4
_BURNT_LEVEL, _LEAST_DROP, _RIM_MM = 250, 20, 2.0
_GLARE_MM2, _GLARE_SHARE = (12.0, 60.0), 0.3
_SOFT_NEAR_MM, _SOFT_FAR_MM, _SOFT_SHARE = 0.7, 4.0, (0.35, 0.75)
_SKIN_LOW, _SKIN_HIGH = (60, 138, 80), (240, 178, 124)
_BEYOND_MM = 6.0
_FINGER_MM = (7.0, 32.0)
_FINGER_MM2, _FINGER_OUTSIDE_MM2 = (40.0, 120.0), 25.0
_BOW_MM = (0.7, 1.5)
_ID1_MM, _SIZE_SLACK_MM = (85.6, 54.0), 2.5
_STRIPE_LEVEL, _STRIPE_MM, _STRIPE_FROM_MM, _STRIPE_TO_MM = 75, (7.0, 15.0), 2.0, 20.0
_STRIPE_SHARE = (0.9, 0.99)


def glare(picture: Pixels, dpi: float) -> float:
    """How likely (0 to 1) light shines back from a glossy page (h,w,3 uint8 RGB): burnt out, soft at its rim.

    A white field that is printed has a sharp rim. White paper itself tells nothing.
    """
    dark = darkest(_small(picture, dpi))
    rim = round(_RIM_MM * _MM)
    dark = np.ascontiguousarray(dark[rim:-rim, rim:-rim])
    if min(dark.shape) < 4 * rim or np.median(dark) > _BURNT_LEVEL - _LEAST_DROP:
        return 0.0
    burnt = cv2.morphologyEx((dark >= _BURNT_LEVEL).astype(np.uint8), cv2.MORPH_OPEN, np.ones((5, 5), np.uint8))
    ground = cv2.morphologyEx(dark, cv2.MORPH_CLOSE, np.ones((5, 5), np.uint8))
    count, parts, boxes, _ = cv2.connectedComponentsWithStats(burnt)
    likely = 0.0
    for part in range(1, count):
        area = boxes[part, cv2.CC_STAT_AREA]
        if area > _GLARE_SHARE * dark.size or area < _GLARE_MM2[0] * _MM**2:
            continue
        soft = _soft_share(ground, parts == part)
        likely = max(likely, min(_ramp(area / _MM**2, _GLARE_MM2), _ramp(soft, _SOFT_SHARE)))
    return likely


def finger(sheet: Pixels, dpi: float, paper: Paper) -> float:
    """How likely (0 to 1) a finger holds the paper: skin over its rim that runs on outside, no wider than a thumb."""
    factor = max(1, round(dpi / _LOOK_DPI))
    mm = dpi / factor / _MM_PER_INCH
    low = np.maximum(np.floor(paper.quad.min(axis=0) - _BEYOND_MM * mm * factor).astype(int), 0)
    high = np.minimum(np.ceil(paper.quad.max(axis=0) + _BEYOND_MM * mm * factor).astype(int), sheet.shape[1::-1])
    part = sheet[low[1] : high[1], low[0] : high[0]][::factor, ::factor]
    skin = cv2.inRange(cv2.cvtColor(np.ascontiguousarray(part), cv2.COLOR_RGB2YCrCb), _SKIN_LOW, _SKIN_HIGH)
    if cv2.countNonZero(skin) < _FINGER_MM2[0] * mm**2:
        return 0.0
    skin = cv2.morphologyEx(skin, cv2.MORPH_OPEN, np.ones((5, 5), np.uint8))
    on_paper = np.zeros(part.shape[:2], np.uint8)
    cv2.fillConvexPoly(on_paper, np.round((paper.quad - low) / factor).astype(np.int32), 1)
    count, parts, boxes, _ = cv2.connectedComponentsWithStats(skin)
    likely = 0.0
    for number in range(1, count):
        inside = cv2.countNonZero(on_paper[parts == number])
        outside = boxes[number, cv2.CC_STAT_AREA] - inside
        narrow = min(boxes[number, cv2.CC_STAT_WIDTH], boxes[number, cv2.CC_STAT_HEIGHT]) / mm
        if outside > _FINGER_OUTSIDE_MM2 * mm**2 and _FINGER_MM[0] < narrow < _FINGER_MM[1]:
            likely = max(likely, _ramp(inside / mm**2, _FINGER_MM2))
    return likely


def not_flat(sheet: Pixels, dpi: float, paper: Paper) -> float:
    """How likely (0 to 1) the paper bends away from the glass: one of its sides runs in a bow."""
    return _ramp(bow_mm(sheet, paper.quad, np.array(paper.at_border), dpi), _BOW_MM)


def back_of_bank_card(picture: Pixels, dpi: float) -> float:
    """How likely (0 to 1) this is the back of a card: a dark stripe from side to side along one of its long sides."""
    sides_mm = sorted(side / dpi * _MM_PER_INCH for side in picture.shape[:2])
    if any(abs(side - known) > _SIZE_SLACK_MM for side, known in zip(sides_mm, sorted(_ID1_MM), strict=True)):
        return 0.0
    small = _small(picture, dpi)
    lying = small if small.shape[1] > small.shape[0] else np.rot90(small)
    rim = round(_RIM_MM * _MM)
    dark = (lying[rim:-rim, rim:-rim].max(axis=2) < _STRIPE_LEVEL).mean(axis=1)
    return max(_stripe(dark), _stripe(dark[::-1]))


def _stripe(dark_share: Points) -> float:
    """How likely there is a stripe near the first of these rows, each given by its dark share."""
    rows = dark_share[: round(_STRIPE_TO_MM * _MM)]
    edges = np.diff(np.concatenate([[0], (rows > _STRIPE_SHARE[0]).astype(np.int8), [0]])).nonzero()[0].reshape(-1, 2)
    high = [(start, end) for start, end in edges if _STRIPE_MM[0] < (end - start) / _MM < _STRIPE_MM[1]]
    return max((_ramp(float(np.median(rows[start:end])), _STRIPE_SHARE) for start, end in high), default=0.0)


def _soft_share(ground: Pixels, burnt: Bits) -> float:
    """The share of a burnt patch's rim where the light on the ground under the print fades slowly."""
    near, far = (_ring(burnt, away_mm) for away_mm in (_SOFT_NEAR_MM, _SOFT_FAR_MM))
    if not near.any() or not far.any():
        return 0.0
    drop = 255.0 - float(np.median(ground[far]))
    return float((ground[near] > 255 - 0.6 * drop).mean()) if drop > _LEAST_DROP else 0.0


def _ring(burnt: Bits, away_mm: float) -> Bits:
    """The pixels about this far outside a patch."""
    reach = round(away_mm * _MM)
    filled = burnt.astype(np.uint8)
    outer, inner = (cv2.dilate(filled, np.ones((2 * r + 1,) * 2, np.uint8)) for r in (reach + 1, reach))
    return np.asarray((outer > 0) & (inner == 0))


def _small(picture: Pixels, dpi: float) -> Pixels:
    """The page at about 75 dpi."""
    size = [max(1, round(side * _LOOK_DPI / dpi)) for side in picture.shape[1::-1]]
    return np.asarray(cv2.resize(picture, size, interpolation=cv2.INTER_AREA)) if dpi > _LOOK_DPI else picture


def _ramp(value: float, between: tuple[float, float]) -> float:
    """0 below the first bound, 1 above the second, even in between."""
    low, high = between
    return float(np.clip((value - low) / (high - low), 0, 1))
