"""Papers that reach the sheet's border: where their hidden sides must be, since a paper is a rectangle."""

import numpy as np

from kiosk.scanner.detect_choose import KNOWN_SIZES_MM, MOST_HIDDEN_MM
from kiosk.scanner.pixels import Bits, Points

_SIZE_SLACK_MM = 2.0


def square_up(quad: Points, border: Bits, pixels_per_mm: float) -> Points:
    """The quad (4,2) with its border sides put square to the others, at or beyond the border.

    A hidden side goes where a known paper size ends, if that lies at most 20 mm further out.
    """
    if not border.any() or border.all():
        return quad
    axis = _axis(quad, border)
    lines = [_line(quad, side, axis if border[side] else None) for side in range(4)]
    corners = np.array([_meet(lines[side - 1], lines[side]) for side in range(4)])
    return _at_known_size(corners, border, pixels_per_mm)


def _axis(quad: Points, border: Bits) -> float:
    """The paper's tilt in radians: its seen sides', the longer the heavier."""
    along = np.roll(quad, -1, axis=0) - quad
    tilt = np.arctan2(along[:, 1], along[:, 0]) - np.array([0, 1, 2, 3]) * np.pi / 2
    tilt = (tilt + np.pi) % (2 * np.pi) - np.pi
    weight = np.where(border, 0, np.linalg.norm(along, axis=1) ** 2)
    return float((tilt * weight).sum() / weight.sum())


def _line(quad: Points, side: int, tilt: float | None) -> tuple[Points, Points]:
    """A point on this side and its direction; a hidden side passes through the outer one of its corners."""
    start, end = quad[side], quad[(side + 1) % 4]
    if tilt is None:
        return start, end - start
    angle = tilt + side * np.pi / 2
    along = np.array([np.cos(angle), np.sin(angle)])
    outward = np.array([along[1], -along[0]])
    return (start if start @ outward > end @ outward else end), along


def _meet(one: tuple[Points, Points], other: tuple[Points, Points]) -> Points:
    (p, d), (q, e) = one, other
    step = ((q[0] - p[0]) * e[1] - (q[1] - p[1]) * e[0]) / (d[0] * e[1] - d[1] * e[0])
    return np.asarray(p + step * d)


def _at_known_size(quad: Points, border: Bits, ppm: float) -> Points:
    """Push one hidden side of an axis outward to the size that the paper's other measure tells."""
    for side in range(4):
        if not border[side] or border[(side + 2) % 4]:
            continue
        across = np.linalg.norm(quad[(side + 1) % 4] - quad[side]) / ppm
        inward = quad[(side + 2) % 4] - quad[(side + 1) % 4]
        seen = np.linalg.norm(inward) / ppm
        known = np.concatenate([KNOWN_SIZES_MM, KNOWN_SIZES_MM[:, ::-1]])
        fits = known[np.abs(known[:, 0] - across) < _SIZE_SLACK_MM, 1] - seen
        fits = fits[(fits > 0) & (fits < MOST_HIDDEN_MM)]
        if len(fits):
            push = -inward / np.linalg.norm(inward) * fits.min() * ppm
            quad = quad.copy()
            quad[side] += push
            quad[(side + 1) % 4] += push
    return quad
