"""Which rectangles are no papers of their own, but parts of a larger one or printed on it."""

import cv2
import numpy as np

from kiosk.scanner.detect_edges import WorkSheet
from kiosk.scanner.detect_rects import Rects
from kiosk.scanner.pixels import Bits, Reals

_HALVES_MM = 1.2
_GRID = 40
_RIM_MM = 2.0
_FEW_POINTS, _MOST_SHARE, _TWICE = 12, 0.7, 2.0


def are_halves(rects: Rects, within: Bits) -> Bits:
    """(n,n) which candidates are two parts of a third, without a gap: a fold or a printed line parts them."""
    width, height = rects.length[:, ::2].mean(axis=1), rects.length[:, 1::2].mean(axis=1)
    area = width * height
    halves = np.zeros(within.shape, bool)
    for whole in range(len(area)):
        parts = np.nonzero(within[:, whole] & (area < area[whole]))[0]
        level = np.abs(height[parts] - height[whole]) < np.abs(width[parts] - width[whole])
        shared_mm = np.where(level, height[parts], width[parts])
        between_mm = (area[whole] - area[parts][:, None] - area[parts][None]) / shared_mm[:, None]
        halves[np.ix_(parts, parts)] |= between_mm < _HALVES_MM
    return halves


def is_ground_around(whole: Reals, parts: Reals, paper: Reals, lid: Reals, work: WorkSheet) -> bool:
    """Whether most of the whole quad (4,2) outside its parts (n,4,2 work pixels) has the colour of its paper, not of
    the lid; False where too little of it is free of print.
    """
    steps = (np.arange(_GRID, dtype=np.float32) + 0.5) / _GRID
    down, across = (part.ravel()[:, None] for part in np.meshgrid(steps, steps, indexing="ij"))
    top, bottom = (whole[i] * (1 - across) + whole[j] * across for i, j in ((0, 1), (3, 2)))
    points = top * (1 - down) + bottom * down
    width, height = work.size
    rim = _RIM_MM * work.pixels_per_mm
    used = (points > 1).all(axis=1) & (points < (width - 1, height - 1)).all(axis=1) & (_depth(points, whole) > rim)
    for part in parts:
        used &= _depth(points, part) < -rim
    column, row = points[used].astype(np.int32).T
    kept = cv2.dilate(work.busy, np.ones((5, 5), np.uint8))[row, column] == 0
    if kept.sum() < _FEW_POINTS:
        return False
    colours = cv2.blur(work.colour, (5, 5))[row[kept], column[kept]]
    to_paper, to_lid = (np.linalg.norm(colours - ground, axis=1) for ground in (paper, lid))
    return bool((_TWICE * to_paper < to_lid).mean() > _MOST_SHARE)


def _depth(points: Reals, quad: Reals) -> Reals:
    """How far inside a quad (4,2) points (n,2) lie; below 0 outside."""
    along = np.roll(quad, -1, axis=0) - quad
    along = along / (np.linalg.norm(along, axis=1, keepdims=True) + 1e-6)
    to_point = points[:, None] - quad[None]
    return np.asarray((along[:, 0] * to_point[..., 1] - along[:, 1] * to_point[..., 0]).min(axis=1))
