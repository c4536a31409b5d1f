"""Straight lines through edgelets that lie in a row."""

from dataclasses import dataclass

import numpy as np

from kiosk.scanner.detect_edges import EdgeFamily, Edgelets
from kiosk.scanner.pixels import Bits, Indices, Reals

_MOST_SLOPE = 0.3
_SLOPES = 77
MOST_LINES = 32
_OUTER_SHARE = 0.25
_LEAST_LENGTH_MM = 22.0
_NEAR_MM = 0.7
_FULL_STRENGTH, _HARD_STRENGTH, _HARD_WEIGHT = 10.0, 40.0, 0.5
_GAP_MM = 15.0
_PART_MM, _PART_SHOWN, _OTHER_SLOPE = 30.0, 0.7, 0.012
_TIGHT, _MOSTLY, _CLEARLY = 0.25, 0.75, 1.2
_LEAST_STRENGTH, _SURE_STRENGTH, _WEAK_SHARE = 3.5, 8.0, 0.25


@dataclass(frozen=True)
class Lines:
    """n lines `at = offset + slope * along`, all in work pixels; `support` (n, strips + 1) sums
    the evidence up to each strip.
    """

    offset: Reals
    slope: Reals
    support: Reals
    strip_px: int

    def __len__(self) -> int:
        return len(self.offset)


def find_lines(family: EdgeFamily, edgelets: Edgelets, pixels_per_mm: float, most: int = MOST_LINES) -> Lines:
    """At most `most` lines, each at least 22 mm long in evidence, by repeated voting (Hough).

    The strongest, and of the others those that lie furthest out: a table has more lines than a paper has sides.
    """
    near = _NEAR_MM * pixels_per_mm
    along = (edgelets.strip + 0.5) * family.strip_px
    found = _voted(edgelets.at, along, _weight(edgelets.strength), family, near, pixels_per_mm, most * 3 // 2)
    if len(found) > most:
        sure = round((1 - _OUTER_SHARE) * most)
        middle = family.strips * family.strip_px / 2
        outer = sorted(found[sure:], key=lambda line: -edgelets.outward * (line[0] + line[1] * middle))
        found = found[:sure] + outer[: most - sure]
    offset = np.array([line[0] for line in found], np.float32)
    slope = np.array([line[1] for line in found], np.float32)
    return Lines(offset, slope, _support(edgelets, along, offset, slope, family, near), family.strip_px)


def _weight(strength: Reals) -> Reals:
    """What an edgelet counts: sure ones 1, hard ones up to half more, so that an edge outweighs its shadow."""
    sure = np.clip((strength - 3) / (_FULL_STRENGTH - 3), 0, 1)
    hard = np.clip((strength - _FULL_STRENGTH) / (_HARD_STRENGTH - _FULL_STRENGTH), 0, 1)
    return np.asarray(sure + _HARD_WEIGHT * hard, np.float32)


def _voted(
    at: Reals, along: Reals, weight: Reals, family: EdgeFamily, near: float, ppm: float, most: int
) -> list[tuple[float, float]]:
    """Offset and slope of each line; edgelets vote for all lines through them until a line has used them up."""
    slopes = np.linspace(-_MOST_SLOPE, _MOST_SLOPE, _SLOPES, dtype=np.float32)
    middle = family.strips * family.strip_px / 2
    margin = _MOST_SLOPE * middle
    bins = int((family.length_px + 2 * margin) / near) + 3
    place = (at[None] - slopes[:, None] * (along - middle)[None] + margin) / near
    votes_in = place.astype(np.int32) + (np.arange(_SLOPES, dtype=np.int32) * bins)[:, None]
    votes = np.bincount(votes_in.ravel(), np.broadcast_to(weight, votes_in.shape).ravel(), minlength=_SLOPES * bins)
    free = np.ones(len(along), bool)
    found: list[tuple[float, float]] = []
    for _ in range(2 * most):
        pair = votes[:-1] + votes[1:]
        best = int(pair.argmax())
        if pair[best] < _LEAST_LENGTH_MM * ppm / family.strip_px or len(found) == most:
            break
        slope = float(slopes[best // bins])
        offset = (best % bins + 1) * near - margin - slope * middle
        close = np.nonzero(free & (np.abs(at - offset - slope * along) < 4 * near))[0]
        line, used = _fit_one_edge(at[close], along[close], weight[close], (offset, slope), near, ppm, family.strip_px)
        gone = close[used]
        if len(gone) == 0:
            votes[best] = votes[best + 1] = 0
            continue
        _take_back(votes, votes_in[:, gone], weight[gone])
        free[gone] = False
        found.append(line)
    return found


def _take_back(votes: Reals, places: Indices, weight: Reals) -> None:
    """Undo the votes (slopes,n) of edgelets that a line has used up."""
    low = int(places.min())
    spent = np.bincount((places - low).ravel(), np.broadcast_to(weight, places.shape).ravel())
    votes[low : low + len(spent)] -= spent


def _fit_one_edge(
    at: Reals, along: Reals, weight: Reals, line: tuple[float, float], near: float, ppm: float, strip_px: int
) -> tuple[tuple[float, float], Indices]:
    """The line through the edgelets near this one, and which it uses; where it would run through the edges of several
    papers that lie askew to each other, the line along one of them, without the edgelets of the other.
    """
    best, used = _fit(at, along, weight, line, near, _GAP_MM * ppm)
    x, y, w = along[used], at[used] - best[0] - best[1] * along[used], weight[used]
    tight = float(w[np.abs(y) < _TIGHT * near].sum())
    if tight > _MOSTLY * w.sum():
        return best, used
    part = _straightest_part(x, y, w, _PART_MM * ppm, _TIGHT * near, _PART_SHOWN * _PART_MM * ppm / strip_px)
    if part is None:
        return best, used
    other, others = _fit(at, along, weight, (best[0] + part[0], best[1] + part[1]), near, _GAP_MM * ppm)
    on_best, on_other = (np.abs(at - a - b * along) < _TIGHT * near for a, b in (best, other))
    if weight[others][on_other[others]].sum() > _CLEARLY * tight:
        return other, others
    return best, used[on_best[used] | ~on_other[used]]


def _straightest_part(
    x: Reals, y: Reals, weight: Reals, length: float, loose: float, least: float
) -> tuple[float, float] | None:
    """Offset and slope of the heaviest stretch of this length whose points (x, y) lie on a line that is not level; None
    where there is none.
    """
    sums = np.zeros((6, len(x) + 1))
    np.cumsum(np.stack([np.ones_like(x), x, y, x * x, x * y, y * y]) * weight, axis=1, out=sums[:, 1:])
    w, wx, wy, wxx, wxy, wyy = sums[:, np.searchsorted(x, x + length)] - sums[:, :-1]
    w = np.maximum(w, 1e-6)
    spread = np.maximum(wxx - wx * wx / w, 1e-6)
    slope = (wxy - wx * wy / w) / spread
    miss = np.sqrt(np.maximum(wyy - wy * wy / w - slope**2 * spread, 0) / w)
    heavy = np.where((w > least) & (np.abs(slope) > _OTHER_SLOPE) & (miss < loose), w, 0)
    best = int(heavy.argmax()) if len(heavy) else 0
    if not heavy[best : best + 1].any():
        return None
    return float((wy[best] - slope[best] * wx[best]) / w[best]), float(slope[best])


def _fit(
    at: Reals, along: Reals, weight: Reals, line: tuple[float, float], near: float, gap: float
) -> tuple[tuple[float, float], Indices]:
    """Least squares through the longest run of edgelets near a line, four times, closing in; and that run."""
    offset, slope = line
    for reach in (2.0, 1.2, 0.8, 0.6):
        used = _longest_run(np.abs(at - offset - slope * along) < reach * near, along, weight, gap)
        if len(used) < 4:
            break
        w, x, y = weight[used] + 1e-6, along[used], at[used]
        total = float(w.sum())
        mean_x, mean_y = float(w @ x) / total, float(w @ y) / total
        spread = float(w @ (x - mean_x) ** 2)
        if spread <= 0:
            break
        slope = float((w * (x - mean_x)) @ (y - mean_y)) / spread
        offset = mean_y - slope * mean_x
    used = _longest_run(np.abs(at - offset - slope * along) < 1.2 * near, along, weight, gap)
    return (offset, slope), used


def _longest_run(used: Bits, along: Reals, weight: Reals, gap: float) -> Indices:
    """Of the used edgelets (in order along the line), the run without a gap that weighs most."""
    which = np.nonzero(used)[0]
    breaks = np.nonzero(np.diff(along[which]) > gap)[0] + 1
    if len(breaks) == 0:
        return which
    starts = np.concatenate([[0], breaks])
    best = int(np.add.reduceat(weight[which], starts).argmax())
    return which[starts[best] : np.append(breaks, len(which))[best]]


def _support(edgelets: Edgelets, along: Reals, offset: Reals, slope: Reals, family: EdgeFamily, near: float) -> Reals:
    """Per line, the evidence up to each strip, less what any line would find in this much noise and print."""
    evidence = np.zeros((len(offset), family.strips), np.float32)
    weight = np.clip((edgelets.strength - _LEAST_STRENGTH) / 1.5, 0, 1)
    strip = edgelets.strip.astype(np.int32)
    reach = 1.2 * near
    for row, (start, tilt) in enumerate(zip(offset, slope, strict=True)):
        close = np.abs(edgelets.at - start - tilt * along) < reach
        least = np.clip(_WEAK_SHARE * np.median(edgelets.strength[close]), _LEAST_STRENGTH, _SURE_STRENGTH)
        shown = np.clip((edgelets.strength[close] - least) / 1.5, 0, 1)
        np.maximum.at(evidence[row], strip[close], shown)
    by_chance = min(0.5, float(weight.sum()) * 2 * reach / (family.strips * family.length_px))
    evidence = (evidence - by_chance) / (1 - by_chance)
    total = np.zeros((len(offset), family.strips + 1), np.float32)
    np.cumsum(evidence, axis=1, out=total[:, 1:])
    return total
