"""Rectangles from lines: every left, right, top and bottom that fit together, weighed by what they explain."""

from dataclasses import dataclass

import numpy as np

from kiosk.scanner.detect_lines import Lines
from kiosk.scanner.pixels import Bits, Indices, Reals

_LEAST_SIDE_MM = 25.0
_PARALLEL = np.tan(np.radians(1.6))
_BORDER_EVIDENCE = 0.45
_LEAST_EVIDENCE = 0.3
_FEW_STRIPS = 5.0
_OVERRUN_MM = 12.0


@dataclass(frozen=True)
class Sides:
    """Lines that may be one side of a paper, the sheet's own border last; `border` marks it.

    `seen` (n,2) is from where to where along itself, in strips, each line lies on the sheet.
    """

    offset: Reals
    slope: Reals
    support: Reals
    strip_px: int
    border: Bits
    seen: Reals


@dataclass(frozen=True)
class Rects:
    """n candidates: `quad` (n,4,2) work pixels, `evidence` (n,4) share of each side (top, right, bottom,
    left) that shows an edge, `length` (n,4) in mm, `border` (n,4) where the side is the sheet's own border;
    `overrun` (n,4) how far both neighbours of a side run on past it, as a share of 12 mm: no paper does that.
    """

    quad: Reals
    evidence: Reals
    length: Reals
    border: Bits
    overrun: Reals

    def __len__(self) -> int:
        return len(self.quad)

    def take(self, chosen: Indices) -> "Rects":
        """Only the chosen ones (indices or mask)."""
        return Rects(
            self.quad[chosen],
            self.evidence[chosen],
            self.length[chosen],
            self.border[chosen],
            self.overrun[chosen],
        )


def with_border(lines: Lines, at: float, length_px: float) -> Sides:
    """The lines, and the sheet's border at this place; the sheet is `length_px` wide across the lines."""
    strips = lines.support.shape[1] - 1
    flat = np.linspace(0, _BORDER_EVIDENCE * strips, strips + 1, dtype=np.float32)
    slope = np.where(np.abs(lines.slope) < 1e-6, 1e-6, lines.slope)
    ends = np.stack([-lines.offset / slope, (length_px - lines.offset) / slope], axis=1) / lines.strip_px
    return Sides(
        np.append(lines.offset, np.float32(at)),
        np.append(lines.slope, np.float32(0)),
        np.concatenate([lines.support, flat[None]]),
        lines.strip_px,
        np.append(np.zeros(len(lines), bool), True),
        np.clip(np.concatenate([np.sort(ends, axis=1), [[0, strips]]]), 0, strips).astype(np.float32),
    )


def all_rects(left: Sides, right: Sides, top: Sides, bottom: Sides, size: tuple[int, int], ppm: float) -> Rects:
    """Every rectangle whose four sides are square to each other within 1.6 degrees and show some edge."""
    width, height = size
    columns = _pairs(left, right, height / 2, _LEAST_SIDE_MM * ppm)
    rows = _pairs(top, bottom, width / 2, _LEAST_SIDE_MM * ppm)
    column, row = (part.ravel() for part in np.meshgrid(np.arange(len(columns)), np.arange(len(rows)), indexing="ij"))
    which = np.stack([rows[row, 0], columns[column, 1], rows[row, 1], columns[column, 0]], axis=1)
    sides = (top, right, bottom, left)
    which = which[_square(sides, which)]
    for side in range(4):
        which = which[_side_evidence(sides, which, side) > _LEAST_EVIDENCE]
    rects = _measured(sides, which, ppm)
    return rects.take(rects.length.min(axis=1) > _LEAST_SIDE_MM)


def _side_evidence(sides: tuple[Sides, Sides, Sides, Sides], which: Indices, side: int) -> Reals:
    before, own, after = (sides[(side + step) % 4] for step in (-1, 0, 1))
    i, j, k = (which[:, (side + step) % 4] for step in (-1, 0, 1))
    if side in (1, 3):
        ends = _cross(own, j, before, i)[:, 1], _cross(own, j, after, k)[:, 1]
    else:
        ends = _cross(before, i, own, j)[:, 0], _cross(after, k, own, j)[:, 0]
    return _evidence(own, j, np.minimum(*ends), np.maximum(*ends))


def _square(sides: tuple[Sides, Sides, Sides, Sides], which: Indices) -> Bits:
    top, right, bottom, left = sides
    t, r, b, l = which.T  # noqa: E741
    upright, level = _slope(left, l, right, r), _slope(top, t, bottom, b)
    free = (left.border[l] & right.border[r]) | (top.border[t] & bottom.border[b])
    return np.asarray((np.abs(upright + level) < _PARALLEL) | free)


def _measured(sides: tuple[Sides, Sides, Sides, Sides], which: Indices, ppm: float) -> Rects:
    top, right, bottom, left = sides
    t, r, b, l = which.T  # noqa: E741
    corners = (
        _cross(left, l, top, t),
        _cross(right, r, top, t),
        _cross(right, r, bottom, b),
        _cross(left, l, bottom, b),
    )
    quad = np.stack(corners, axis=1)
    x, y = quad[..., 0], quad[..., 1]
    spans = ((x[:, 0], x[:, 1]), (y[:, 1], y[:, 2]), (x[:, 3], x[:, 2]), (y[:, 0], y[:, 3]))
    evidence = [_evidence(side, which[:, i], *span) for i, (side, span) in enumerate(zip(sides, spans, strict=True))]
    border = np.stack([side.border[which[:, i]] for i, side in enumerate(sides)], axis=1)
    on = _OVERRUN_MM * ppm
    before = [_evidence(side, which[:, i], spans[i][0] - on, spans[i][0], on) for i, side in enumerate(sides)]
    after = [_evidence(side, which[:, i], spans[i][1], spans[i][1] + on, on) for i, side in enumerate(sides)]
    overrun = [
        _both(before[3], border[:, 3], before[1], border[:, 1]),
        _both(after[0], border[:, 0], after[2], border[:, 2]),
        _both(after[3], border[:, 3], after[1], border[:, 1]),
        _both(before[0], border[:, 0], before[2], border[:, 2]),
    ]
    length = np.linalg.norm(np.roll(quad, -1, axis=1) - quad, axis=2) / ppm
    return Rects(
        quad.astype(np.float32),
        np.stack(evidence, axis=1),
        length.astype(np.float32),
        border,
        np.where(border, 0, np.stack(overrun, axis=1)).astype(np.float32),
    )


def _both(one: Reals, one_border: Bits, other: Reals, other_border: Bits) -> Reals:
    """The lesser of two overruns; the sheet's border has none of its own to say."""
    lesser = np.minimum(np.where(one_border, 1, one), np.where(other_border, 1, other))
    return np.asarray(np.where(one_border & other_border, 0, lesser))


def _pairs(before: Sides, after: Sides, middle: float, least_px: float) -> Indices:
    start = before.offset + before.slope * middle
    end = after.offset + after.slope * middle
    alike = np.abs(before.slope[:, None] - after.slope[None]) < _PARALLEL
    alike |= before.border[:, None] | after.border[None]
    return np.argwhere((end[None] - start[:, None] > least_px) & alike)


def _slope(before: Sides, i: Indices, after: Sides, j: Indices) -> Reals:
    """The pair's slope; a border has none of its own."""
    weight_i, weight_j = ~before.border[i], ~after.border[j]
    total = np.maximum(weight_i.astype(int) + weight_j, 1)
    return np.asarray((before.slope[i] * weight_i + after.slope[j] * weight_j) / total)


def _cross(upright: Sides, i: Indices, level: Sides, j: Indices) -> Reals:
    """Where x = a + b y meets y = c + d x."""
    a, b, c, d = upright.offset[i], upright.slope[i], level.offset[j], level.slope[j]
    x = (a + b * c) / (1 - b * d)
    return np.stack([x, c + d * x], axis=1)


def _evidence(sides: Sides, which: Indices, start: Reals, end: Reals, least_px: float = 0) -> Reals:
    """The share of the side between these places (or of `least_px`, if that is more) that shows an edge."""
    low = np.clip(start / sides.strip_px, sides.seen[which, 0], sides.seen[which, 1])
    high = np.clip(end / sides.strip_px, sides.seen[which, 0], sides.seen[which, 1])
    found = _at(sides.support, which, high) - _at(sides.support, which, low)
    return np.asarray(found / np.maximum(high - low, max(_FEW_STRIPS, least_px / sides.strip_px)), np.float32)


def _at(support: Reals, which: Indices, place: Reals) -> Reals:
    whole = np.minimum(place.astype(np.int32), support.shape[1] - 2)
    rest = place - whole
    return np.asarray(support[which, whole] * (1 - rest) + support[which, whole + 1] * rest)
