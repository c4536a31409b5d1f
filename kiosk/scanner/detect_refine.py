"""The sides of a found paper, measured again on the whole sheet to a fraction of a pixel."""

from dataclasses import dataclass

import cv2
import numpy as np

from kiosk.scanner.pixels import Bits, Pixels, Points, Reals

_REACH_MM = 1.6
_END_MM = 5.0
_EVERY_MM = 0.75
_TOGETHER = 6
_LEAST_GROUPS = 4
_INNER_SHARE = 0.3
_TRUST_MM = 0.5
_LOOSE_MM = 0.5
_MOST_LEAN = np.radians(0.5)
_LEAST_BOW_MM, _LEAST_SHOWN, _BOW_LOOSE_MM = 40.0, 0.7, 0.35
_MM_PER_INCH = 25.4


def refine(sheet: Pixels, quad: Points, border: Bits, dpi: float) -> Points:
    """The quad (4,2) with every side that is not the sheet's border laid along the paper's edge.

    `border` tells of top, right, bottom, left. Of a doubled edge the strong and near one counts.
    Sides keep square to the paper within half a degree.
    """
    lines = [_side_line(sheet, quad, side, dpi) if not border[side] else None for side in range(4)]
    axis = _axis(quad, lines)
    placed = [_leaning(quad, side, line, axis) for side, line in enumerate(lines)]
    return np.array([_meet(placed[side - 1], placed[side]) for side in range(4)])


def bow_mm(sheet: Pixels, quad: Points, border: Bits, dpi: float) -> float:
    """How far the most bent side of a paper runs beside a straight line through its ends; sides at the border are left
    out.
    """
    mm = dpi / _MM_PER_INCH
    bows = [0.0]
    for side in range(4):
        edge = None if border[side] else _side_edge(sheet, quad, side, mm)
        if edge is None or np.ptp(edge.along) < _LEAST_BOW_MM * mm or edge.shown < _LEAST_SHOWN:
            continue
        middle, half = edge.along.mean(), np.ptp(edge.along) / 2
        x, used = (edge.along - middle) / half, np.ones(len(edge.along), bool)
        for _ in range(3):
            bend = np.polyfit(x[used], edge.away[used], 2)
            miss = np.abs(np.polyval(bend, x) - edge.away)
            used = miss < max(_BOW_LOOSE_MM * mm, float(np.median(miss)))
        if (miss < _BOW_LOOSE_MM * mm).mean() > _LEAST_SHOWN:
            bows.append(abs(float(bend[0])) / mm)
    return max(bows)


@dataclass(frozen=True)
class _SideEdge:
    """Where a side's edge shows: `along` it and `away` outward from it (n,) in pixels; `shown`, the share that does."""

    along: Reals
    away: Reals
    shown: float


def _side_edge(sheet: Pixels, quad: Points, side: int, mm: float) -> _SideEdge | None:
    """The edge near this side in groups of profiles across it; None where none shows."""
    start, end = quad[side], quad[(side + 1) % 4]
    length = float(np.linalg.norm(end - start))
    along = (end - start) / length
    outward = np.array([along[1], -along[0]])
    places = np.arange(_END_MM * mm, length - _END_MM * mm, _EVERY_MM * mm)
    places = places[: len(places) // _TOGETHER * _TOGETHER]
    if len(places) < _LEAST_GROUPS * _TOGETHER:
        return None
    offsets = np.arange(-_REACH_MM * mm, _REACH_MM * mm + 0.25, 0.5)
    points = start + places[:, None, None] * along + offsets[None, :, None] * outward - 0.5
    seen = _on_sheet(points, sheet)
    x, y = points[..., 0].astype(np.float32), points[..., 1].astype(np.float32)
    values = cv2.remap(sheet, x, y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    groups = values.reshape(-1, _TOGETHER, len(offsets), 3).astype(np.float32).mean(axis=1)
    usable = seen.reshape(-1, _TOGETHER).all(axis=1)
    if usable.sum() < _LEAST_GROUPS:
        return None
    away, ok = _edge_in_groups(groups[usable], offsets, mm)
    if ok.sum() < _LEAST_GROUPS:
        return None
    middles = places.reshape(-1, _TOGETHER).mean(axis=1)[usable][ok]
    return _SideEdge(middles, away[ok], float(ok.mean()))


def _side_line(sheet: Pixels, quad: Points, side: int, dpi: float) -> tuple[Points, Points, float] | None:
    """Middle, direction and weight of the edge near this side; None where none shows."""
    mm = dpi / _MM_PER_INCH
    edge = _side_edge(sheet, quad, side, mm)
    if edge is None:
        return None
    slope, height, share = _robust_line(edge.along, edge.away, _LOOSE_MM * mm)
    if share < 0.4:
        return None
    start, end = quad[side], quad[(side + 1) % 4]
    length = float(np.linalg.norm(end - start))
    along = (end - start) / length
    outward = np.array([along[1], -along[0]])
    middle = float(edge.along.mean())
    point = start + middle * along + (height + slope * middle) * outward
    return point, along + slope * outward, length * share * edge.shown


def _on_sheet(points: Points, sheet: Pixels) -> Bits:
    middle = points[:, points.shape[1] // 2]
    return np.asarray(((middle > 1) & (middle < np.array(sheet.shape[1::-1]) - 2)).all(axis=1))


def _edge_in_groups(groups: Reals, offsets: Reals, mm: float) -> tuple[Reals, Bits]:
    """Per group of profiles (g,offsets,3): where the edge that all share lies, and whether it shows there."""
    wide = max(1, round(0.12 * mm / 0.5))
    kernel = np.concatenate([-np.ones(wide), np.zeros(1), np.ones(wide)]).astype(np.float32)[None] / wide
    step = np.stack(
        [cv2.filter2D(groups[..., c], cv2.CV_32F, kernel, borderType=cv2.BORDER_REPLICATE) for c in range(3)], axis=-1
    )
    usual = np.median(step, axis=0)
    power = np.linalg.norm(usual, axis=1)
    peaks = (
        np.nonzero(
            (power[1:-1] >= power[:-2]) & (power[1:-1] > power[2:]) & (power[1:-1] > _INNER_SHARE * power.max())
        )[0]
        + 1
    )
    if len(peaks) == 0 or power.max() < 0.5:
        return offsets[:1], np.zeros(1, bool)
    peak = int(peaks[(power[peaks] / (1 + (offsets[peaks] / (_TRUST_MM * mm)) ** 2)).argmax()])
    direction = usual[peak] / power[peak]
    shown = step @ direction
    near = np.abs(offsets - offsets[peak]) <= 0.7 * mm
    place = np.where(near, shown, -np.inf).argmax(axis=1)
    place = np.clip(place, 1, len(offsets) - 2)
    rows = np.arange(len(shown))
    before, here, after = shown[rows, place - 1], shown[rows, place], shown[rows, place + 1]
    bend = before - 2 * here + after
    shift = np.where(bend < 0, 0.5 * (before - after) / np.where(bend < 0, bend, 1), 0)
    return offsets[place] + 0.5 * np.clip(shift, -1, 1), here > 0.3 * power[peak]


def _robust_line(x: Reals, y: Reals, loose: float) -> tuple[float, float, float]:
    """Slope, height at 0 and share of points within `loose`, by reweighted least squares from the median slope."""
    slope, height = 0.0, float(np.median(y))
    for _ in range(6):
        miss = np.abs(y - height - slope * x)
        weight = 1 / (1 + (miss / (0.3 * loose)) ** 2) ** 2
        mean_x, mean_y = np.average(x, weights=weight), np.average(y, weights=weight)
        slope = float((weight * (x - mean_x) * (y - mean_y)).sum() / max(1e-6, (weight * (x - mean_x) ** 2).sum()))
        height = float(mean_y - slope * mean_x)
    return slope, height, float((np.abs(y - height - slope * x) < loose).mean())


def _axis(quad: Points, lines: list[tuple[Points, Points, float] | None]) -> float:
    """The paper's tilt in radians from its measured sides, or from the quad where none was measured."""
    tilts, weights = [], []
    for side, line in enumerate(lines):
        along = line[1] if line else quad[(side + 1) % 4] - quad[side]
        tilt = np.arctan2(along[1], along[0]) - side * np.pi / 2
        tilts.append((tilt + np.pi) % (2 * np.pi) - np.pi)
        weights.append(line[2] ** 2 if line else 1.0)
    middle = tilts[int(np.argmax(weights))]
    near = np.abs(np.array(tilts) - middle) < 2 * _MOST_LEAN
    return float(np.average(np.array(tilts)[near], weights=np.array(weights)[near]))


def _leaning(quad: Points, side: int, line: tuple[Points, Points, float] | None, axis: float) -> tuple[Points, Points]:
    """A point and a direction of the side, its lean from the axis halved; lost altogether beyond half a degree."""
    if line is None:
        start, end = quad[side], quad[(side + 1) % 4]
        return start, end - start
    point, along, _ = line
    angle = axis + side * np.pi / 2
    lean = (np.arctan2(along[1], along[0]) - angle + np.pi) % (2 * np.pi) - np.pi
    angle += lean / 2 if abs(lean) < _MOST_LEAN else 0
    return point, np.array([np.cos(angle), np.sin(angle)])


def _meet(one: tuple[Points, Points], other: tuple[Points, Points]) -> Points:
    (p, d), (q, e) = one, other
    step = ((q[0] - p[0]) * e[1] - (q[1] - p[1]) * e[0]) / (d[0] * e[1] - d[1] * e[0])
    return np.asarray(p + step * d)
