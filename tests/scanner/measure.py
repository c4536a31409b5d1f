"""How far an answer lies from the truth."""

import cv2
import numpy as np
from numpy.typing import NDArray

from kiosk.scanner.pixels import Pixels, Points


def overlap(one: Points, other: Points, sheet: Pixels) -> float:
    """Intersection over union of two quads (4,2), of what lies on the sheet, filled at a third of the scale."""
    size = (sheet.shape[0] // 3 + 1, sheet.shape[1] // 3 + 1)
    masks = []
    for quad in (one, other):
        mask = np.zeros(size, np.uint8)
        cv2.fillConvexPoly(mask, np.round(np.asarray(quad) / 3 * 16).astype(np.int32), 1, shift=4)
        masks.append(mask > 0)
    return float((masks[0] & masks[1]).sum() / max(1, (masks[0] | masks[1]).sum()))


def corner_mm(one: Points, other: Points, sheet: Pixels, dpi: float) -> float:
    """Mean distance of corners in mm, whichever corner comes first, of those that lie on the sheet."""
    truth = np.asarray(other)
    height, width = sheet.shape[:2]
    seen = (truth >= -1).all(axis=1) & (truth[:, 0] <= width + 1) & (truth[:, 1] <= height + 1)
    if not seen.any():
        return 0.0
    turns: list[NDArray[np.float64]] = [np.roll(np.asarray(one), turn, axis=0) for turn in range(4)]
    return min(float(np.linalg.norm(turn - truth, axis=1)[seen].mean()) for turn in turns) / dpi * 25.4


def turn_deg(quad: Points) -> float:
    """Clockwise turn of the paper from upright, from its top edge."""
    along = np.asarray(quad)[1] - np.asarray(quad)[0]
    return float(np.degrees(np.arctan2(along[1], along[0])) % 360)


def apart_deg(one: float, other: float) -> float:
    """The smaller angle between two directions."""
    return abs((one - other + 180) % 360 - 180)
