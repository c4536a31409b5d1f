"""Rectangles from lines: every left, right, top and bottom that fit together, weighed by what they explain."""

from dataclasses import dataclass

import numpy as np

from kiosk.scanner.detect_lines import Lines
from kiosk.scanner.pixels import Reals

_LEAST_SIDE_MM = 25.0
_PARALLEL = np.tan(np.radians(1.6))
_BORDER_EVIDENCE = 0.45


@dataclass(frozen=True)
class Sides:
    """Lines that may be one side of a paper, the sheet's own border last; `border` marks it."""

    offset: Reals
    slope: Reals
    support: Reals
    strip_px: int
    border: np.ndarray


@dataclass(frozen=True)
class Rects:
    """n candidates: `quad` (n,4,2) work pixels, `evidence` (n,4) share of each side (top, right, bottom,
    left) that shows an edge, `length` (n,4) in mm, `border` (n,4) where the side is the sheet's own border.
    """

    quad: Reals
    evidence: Reals
    length: Reals
    border: np.ndarray

    def __len__(self) -> int:
        return len(self.quad)

    def take(self, chosen: np.ndarray) -> "Rects":
        """Only the chosen ones (indices or mask)."""
        return Rects(self.quad[chosen], self.evidence[chosen], self.length[chosen], self.border[chosen])


def with_border(lines: Lines, at: float) -> Sides:
    """The lines, and the sheet's border at this place."""
    strips = lines.support.shape[1] - 1
    flat = np.linspace(0, _BORDER_EVIDENCE * strips, strips + 1, dtype=np.float32)
    return Sides(
        np.append(lines.offset, np.float32(at)),
        np.append(lines.slope, np.float32(0)),
        np.concatenate([lines.support, flat[None]]),
        lines.strip_px,
        np.append(np.zeros(len(lines), bool), True),
    )


def all_rects(left: Sides, right: Sides, top: Sides, bottom: Sides, size: tuple[int, int], ppm: float) -> Rects:
    """Every rectangle whose four sides are square to each other within 1.6 degrees and show some edge."""
    width, height = size
    columns = _pairs(left, right, height / 2, _LEAST_SIDE_MM * ppm)
    rows = _pairs(top, bottom, width / 2, _LEAST_SIDE_MM * ppm)
    if len(columns) == 0 or len(rows) == 0:
        return _none()
    c, r = (part.ravel() for part in np.meshgrid(np.arange(len(columns)), np.arange(len(rows)), indexing="ij"))
    l, g, t, b = columns[c, 0], columns[c, 1], rows[r, 0], rows[r, 1]  # noqa: E741
    upright = _slope(left, l, right, g)
    level = _slope(top, t, bottom, b)
    square = np.abs(upright + level) < _PARALLEL
    free = (left.border[l] & right.border[g]) | (top.border[t] & bottom.border[b])
    keep = square | free
    l, g, t, b = l[keep], g[keep], t[keep], b[keep]  # noqa: E741
    corners = [
        _cross(left, l, top, t),
        _cross(right, g, top, t),
        _cross(right, g, bottom, b),
        _cross(left, l, bottom, b),
    ]
    quad = np.stack(corners, axis=1)
    evidence = np.stack(
        [
            _evidence(top, t, quad[:, 0, 0], quad[:, 1, 0]),
            _evidence(right, g, quad[:, 1, 1], quad[:, 2, 1]),
            _evidence(bottom, b, quad[:, 3, 0], quad[:, 2, 0]),
            _evidence(left, l, quad[:, 0, 1], quad[:, 3, 1]),
        ],
        axis=1,
    )
    border = np.stack([top.border[t], right.border[g], bottom.border[b], left.border[l]], axis=1)
    length = np.linalg.norm(np.roll(quad, -1, axis=1) - quad, axis=2) / ppm
    rects = Rects(quad.astype(np.float32), evidence, length.astype(np.float32), border)
    return rects.take((evidence.min(axis=1) > 0.3) & (length.min(axis=1) > _LEAST_SIDE_MM))


def _pairs(before: Sides, after: Sides, middle: float, least_px: float) -> np.ndarray:
    start = before.offset + before.slope * middle
    end = after.offset + after.slope * middle
    alike = np.abs(before.slope[:, None] - after.slope[None]) < _PARALLEL
    alike |= before.border[:, None] | after.border[None]
    return np.argwhere((end[None] - start[:, None] > least_px) & alike)


def _slope(before: Sides, i: np.ndarray, after: Sides, j: np.ndarray) -> Reals:
    """The pair's slope; a border has none of its own."""
    weight_i, weight_j = ~before.border[i], ~after.border[j]
    total = np.maximum(weight_i.astype(int) + weight_j, 1)
    return np.asarray((before.slope[i] * weight_i + after.slope[j] * weight_j) / total)


def _cross(upright: Sides, i: np.ndarray, level: Sides, j: np.ndarray) -> Reals:
    """Where x = a + b y meets y = c + d x."""
    a, b, c, d = upright.offset[i], upright.slope[i], level.offset[j], level.slope[j]
    x = (a + b * c) / (1 - b * d)
    return np.stack([x, c + d * x], axis=1)


def _evidence(sides: Sides, which: np.ndarray, start: Reals, end: Reals) -> Reals:
    """The share of the side between these places that shows an edge."""
    strips = sides.support.shape[1] - 1
    low = np.clip(start / sides.strip_px, 0, strips)
    high = np.clip(end / sides.strip_px, 0, strips)
    found = _at(sides.support, which, high) - _at(sides.support, which, low)
    return (found / np.maximum(high - low, 1)).astype(np.float32)


def _at(support: Reals, which: np.ndarray, place: Reals) -> Reals:
    whole = np.minimum(place.astype(np.int32), support.shape[1] - 2)
    rest = place - whole
    return np.asarray(support[which, whole] * (1 - rest) + support[which, whole + 1] * rest)


def _none() -> Rects:
    return Rects(
        np.zeros((0, 4, 2), np.float32),
        np.zeros((0, 4), np.float32),
        np.zeros((0, 4), np.float32),
        np.zeros((0, 4), bool),
    )
