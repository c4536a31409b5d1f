"""Which rectangles are papers: those whose rim looks like paper inside and lid outside, and that hold the print."""

from dataclasses import dataclass

import cv2
import numpy as np

from kiosk.scanner.detect_edges import WorkSheet
from kiosk.scanner.detect_print import FRAME_MM, cell_grid, cells_inside, print_in_cells, without_frame
from kiosk.scanner.detect_printed import are_halves, is_ground_around
from kiosk.scanner.detect_rects import Rects
from kiosk.scanner.pixels import Bits, Indices, Reals

_SAMPLES = 24
_FEW_SAMPLES = 12
_INSIDE_MM, _OUTSIDE_MM = -2.2, 1.8
_LEVELS = 2.5
_PRINT_MM2 = 100.0
_LITTLE_MM2 = 60.0
_WHOLE_CONFIDENCE = 0.2
SURE = 0.7
_FILLED_CONFIDENCE = 0.71
_PRINT_POINTS = 400.0
_BARE_POINTS = 60.0
_LEAST_PLAIN = 0.75
_LEAST_EVIDENCE = 0.6
_FILLED_SIDES = 3
_MOST_PAPERS = 8
_OVERLAP = 0.04
_LONE_FIELD, _FIELD_SHARE = 0.6, 0.9
_SEVERAL = 2
_WITHIN = 0.96
_GAP_MM, _MOST_GAP_MM = 1.2, 8.0
KNOWN_SIZES_MM = np.array(
    [
        (297, 210),  # A4
        (210, 148.5),  # A5
        (148.5, 105),  # A6
        (85.6, 54),  # ID-1: bank, Vitale and newer identity cards
        (105, 74),  # TD2: older identity cards
        (125, 88),  # TD3: passport page
        (279.4, 215.9),  # letter
        (220, 110),  # DL envelope
        (176, 125),  # B6
        (250, 176),  # B5
    ]
)
_SIZE_SLACK_MM = 1.8
MOST_HIDDEN_MM = 20.0


@dataclass(frozen=True)
class Chosen:
    """Papers: `quad` (n,4,2) in work pixels, clockwise from any corner; `confidence` (n,) 0 to 1; `border` (n,4)."""

    quad: Reals
    confidence: Reals
    border: Bits

    def take(self, chosen: Bits) -> "Chosen":
        """Only the chosen ones."""
        return Chosen(self.quad[chosen], self.confidence[chosen], self.border[chosen])


@dataclass(frozen=True)
class _Rim:
    """What lies just inside and just outside the sides: colours `paper` and `lid` (n,3); all others (n,)."""

    paper: Reals
    lid: Reals
    contrast: Reals
    lid_inside: Reals
    paper_outside: Reals
    print_outside: Reals


@dataclass(frozen=True)
class _Candidates:
    """The best rectangles: `quad` (n,4,2), `weight` (n,), whether of a `known` size (n,), `within` (n,n) which may be a
    field of which, `clash` (n,n) which cannot both be papers, and the colours of their `paper` and `lid` (n,3).
    """

    quad: Reals
    weight: Reals
    known: Bits
    within: Bits
    clash: Bits
    paper: Reals
    lid: Reals


def choose_papers(rects: Rects, work: WorkSheet) -> Chosen:
    """The set of rectangles, apart from each other, that explains the sheet best; none when none is sure enough."""
    ink = print_in_cells(work)
    frame = _along_frame(rects, work)
    trusted = (frame.sum(axis=1) > 1) | (ink.sum() > _PRINT_MM2)
    real = ~rects.border & ~(frame & ~trusted[:, None])
    kept = ~_is_glass(rects, frame)
    rects, real, known = rects.take(kept), real[kept], _known_size(rects, real)[kept]
    quality = np.where(real, rects.evidence, 0).sum(axis=1) / np.maximum(real.sum(axis=1), 1)
    gain = np.where(rects.border, -0.1, rects.evidence - 0.5) * rects.length
    kept = _shortlist(rects, quality, gain.sum(axis=1), real, known)
    rects, quality, total = rects.take(kept), quality[kept], gain.sum(axis=1)[kept]
    real, known = real[kept], known[kept]
    if len(rects) == 0:
        return no_papers()
    rim = _rims(rects, work)
    paper_like = np.clip((quality - 0.7) / 0.2, 0, 1) * np.clip(rim.contrast / 2, 0, 1) * (real.sum(axis=1) > 1)
    inside = cells_inside(rects.quad, work, np.nonzero(ink)[0]) @ ink[ink > 0]
    area = rects.length[:, 0] * rects.length[:, 1]
    share = (inside + _LITTLE_MM2 * paper_like * area / area.max()) / (ink.sum() + _LITTLE_MM2)
    weight = _weights(rects, quality, total, rim, share, known)
    plain = (quality > _LEAST_PLAIN) & (real.sum(axis=1) > 1)
    best = _distinct(rects, weight, work.pixels_per_mm)
    shared = _shared_cells(cells_inside(rects.quad[best], work, np.arange(0, len(ink), 2)))
    within = shared > _WITHIN * shared.diagonal()[:, None]
    clash = _overlapping(shared) | are_halves(rects.take(best), within)
    fields = within & (shared.diagonal()[:, None] < _FIELD_SHARE * shared.diagonal())
    candidates = _Candidates(rects.quad[best], weight[best], known[best], fields, clash, rim.paper[best], rim.lid[best])
    points, worth = _PRINT_POINTS * share[best], weight[best]
    chosen = _heaviest_apart(worth, points, clash)
    for whole in np.nonzero(plain[best] & (rim.contrast[best] > 1))[0]:
        if _is_printed_on(whole, chosen, candidates, work):
            without = np.where(candidates.within[:, whole], 0, worth)
            instead = _heaviest_apart(without, points, clash)
            if whole in instead:
                worth, chosen = without, instead
    chosen = best[chosen]
    confidence = np.clip(quality[chosen] * np.clip(weight[chosen] / 150, 0.3, 1), 0, 1)
    return Chosen(rects.quad[chosen], confidence.astype(np.float32), rects.border[chosen])


def no_papers() -> Chosen:
    """An empty choice."""
    return Chosen(np.zeros((0, 4, 2), np.float32), np.zeros(0, np.float32), np.zeros((0, 4), bool))


def whole_sheet(work: WorkSheet) -> Chosen:
    """Print is there and no paper explains it: rather the whole sheet than a part of a page."""
    width, height = work.size
    quad = np.array([[[0, 0], [width, 0], [width, height], [0, height]]], np.float32)
    return Chosen(quad, np.array([_WHOLE_CONFIDENCE], np.float32), np.ones((1, 4), bool))


def with_leftovers(chosen: Chosen, work: WorkSheet) -> Chosen:
    """The papers that are sure, and one more that holds all print outside them."""
    sure = chosen.confidence > SURE
    quads = chosen.quad[sure]
    ink = print_in_cells(work)
    cells = np.nonzero(ink)[0]
    left = cells[~cells_inside(quads, work, cells).any(axis=0)]
    columns, rows = cell_grid(work)
    low = np.maximum(np.array([(left % columns).min(), (left // columns).min()]) - 1, 0)
    high = np.minimum(np.array([(left % columns).max(), (left // columns).max()]) + 2, [columns, rows])
    (x0, y0), (x1, y1) = (corner / (columns, rows) * work.size for corner in (low, high))
    box = np.array([[[x0, y0], [x1, y0], [x1, y1], [x0, y1]]], np.float32)
    return Chosen(
        np.concatenate([quads, box]),
        np.append(chosen.confidence[sure], np.float32(_WHOLE_CONFIDENCE)),
        np.concatenate([chosen.border[sure], np.ones((1, 4), bool)]),
    )


def filling(rects: Rects) -> Chosen:
    """The paper of known size that fills the sheet but for one side, where that shows; none where none does."""
    near = _sized(rects) & (rects.border.sum(axis=1) == _FILLED_SIDES)
    seen = np.where(near, np.where(rects.border, 0, rects.evidence).sum(axis=1), 0)
    if not len(seen) or seen.max() < _LEAST_EVIDENCE:
        return no_papers()
    best = rects.take(np.array([seen.argmax()]))
    return Chosen(best.quad, np.array([_FILLED_CONFIDENCE], np.float32), best.border)


def may_be_two(chosen: Chosen, pixels_per_mm: float) -> bool:
    """Whether a paper has the size of two papers of one known size side by side, 1.2 to 8 mm apart."""
    sides = np.linalg.norm(np.roll(chosen.quad, -1, axis=1) - chosen.quad, axis=2)[:, :2] / pixels_per_mm
    sizes = np.concatenate([KNOWN_SIZES_MM, KNOWN_SIZES_MM[:, ::-1]])
    for long, short in np.concatenate([sides, sides[:, ::-1]]):
        gap = long - 2 * sizes[:, 0]
        fits = (gap > _GAP_MM) & (gap < _MOST_GAP_MM) & (np.abs(short - sizes[:, 1]) < _SIZE_SLACK_MM)
        if fits.any():
            return True
    return False


def _shortlist(rects: Rects, quality: Reals, gain: Reals, real: Bits, known: Bits) -> Indices:
    good = np.nonzero((quality > _LEAST_EVIDENCE) & real.any(axis=1))[0]
    most = good[np.argsort(-gain[good])[:200]]
    surest = good[np.argsort(0.1 * rects.border[good].sum(axis=1) - quality[good])[:150]]
    sized = good[known[good]]
    sized = sized[np.argsort(-quality[sized])[:80]]
    area = rects.length[:, 0] * rects.length[:, 1]
    wide = good[real[good].sum(axis=1) > 1]
    widest = wide[np.argsort(-(area * quality)[wide])[:60]]
    return np.unique(np.concatenate([most, surest, sized, widest])).astype(np.int64)


def _weights(rects: Rects, quality: Reals, gain: Reals, rim: _Rim, print_share: Reals, known: Bits) -> Reals:
    weight = 0.3 * gain + _PRINT_POINTS * print_share - 100
    weight += 80 * known + 300 * np.clip(quality - 0.8, -0.2, 0.2)
    weight += _BARE_POINTS * np.clip((quality - 0.85) / 0.1, 0, 1) * np.clip((rim.contrast - 0.25) / 0.35, 0, 1)
    weight -= np.array([0, 20, 60, 140, 300])[rects.border.sum(axis=1)]
    weight -= np.where(known, 40, 150) * np.clip(rects.overrun.max(axis=1) - 0.15, 0, 1)
    weight -= 100 * (1 - np.clip(rim.contrast / np.clip(rim.contrast.max() / 2, 1, 3), 0, 1))
    weight -= 200 * rim.lid_inside + 200 * rim.paper_outside + 150 * rim.print_outside
    return np.asarray(weight)


def _along_frame(rects: Rects, work: WorkSheet) -> Bits:
    """Sides that run along the sheet's border, where the edge of the glass may show."""
    width, height = work.size
    along = np.zeros((len(rects), 4), bool)
    for side, axis, border in ((0, 1, 0), (1, 0, width), (2, 1, height), (3, 0, 0)):
        ends = rects.quad[:, [side, (side + 1) % 4], axis]
        near = np.abs(ends - border).max(axis=1) < FRAME_MM * work.pixels_per_mm
        along[:, side] = near & (np.abs(ends[:, 0] - ends[:, 1]) < 2)
    return along


def _is_glass(rects: Rects, frame: Bits) -> Bits:
    """Those of which one side alone shows, and that is the frame of the glass."""
    return np.asarray((rects.border.sum(axis=1) == _FILLED_SIDES) & (rects.border | frame).all(axis=1))


def _known_size(rects: Rects, real: Bits) -> Bits:
    """Those of a known size of which two sides show at least; the corner of the glass may hide the others."""
    opposite = (rects.border[:, :2] & rects.border[:, 2:]).any(axis=1)
    return np.asarray((_sized(rects) & ~opposite & (real.sum(axis=1) > 1)) | _cut_short(rects, real))


def _cut_short(rects: Rects, real: Bits) -> Bits:
    """Those of which the glass cuts off the end: three sides show, the long ones as far apart as those of a known size,
    and not much of its length is missing.
    """
    across, along = rects.length[:, ::2].mean(axis=1), rects.length[:, 1::2].mean(axis=1)
    level = rects.border[:, ::2].any(axis=1)
    width, seen = np.where(level, across, along), np.where(level, along, across)
    hidden = KNOWN_SIZES_MM[None, :, 0] - seen[:, None]
    fits = np.abs(KNOWN_SIZES_MM[None, :, 1] - width[:, None]) < _SIZE_SLACK_MM
    fits &= (hidden > 0) & (hidden < MOST_HIDDEN_MM)
    return np.asarray(fits.any(axis=1) & (rects.border.sum(axis=1) == 1) & (real.sum(axis=1) > _SEVERAL))


def _sized(rects: Rects) -> Bits:
    """Those within 1.8 mm of a known size."""
    width = (rects.length[:, 0] + rects.length[:, 2]) / 2
    height = (rects.length[:, 1] + rects.length[:, 3]) / 2
    sides = np.stack([np.maximum(width, height), np.minimum(width, height)], axis=1)
    return np.asarray((np.abs(sides[:, None] - KNOWN_SIZES_MM[None]) < _SIZE_SLACK_MM).all(axis=2).any(axis=1))


def _rims(rects: Rects, work: WorkSheet) -> _Rim:
    smooth = cv2.blur(work.colour, (5, 5))
    near_print = without_frame(_print_near(work), FRAME_MM * work.pixels_per_mm) > 0
    inner, inner_print, inner_seen = _along_sides(rects, work, smooth, near_print, _INSIDE_MM)
    outer, outer_print, outer_seen = _along_sides(rects, work, smooth, near_print, _OUTSIDE_MM)
    paper = _median(inner, _clean(inner_seen, inner_print))
    lid = _median(outer, _clean(outer_seen, outer_print))
    contrast = np.nan_to_num(np.linalg.norm(paper - lid, axis=1) / _LEVELS)
    trust = np.clip(contrast - 1, 0, 1)
    lid_like = _nearer(inner, lid, paper) & inner_seen & ~inner_print
    paper_like = _nearer(outer, paper, lid) & outer_seen & ~outer_print
    seen = np.maximum(outer_seen.sum(axis=1), 1)
    return _Rim(
        paper,
        lid,
        contrast,
        trust * lid_like.sum(axis=1) / np.maximum(inner_seen.sum(axis=1), 1),
        trust * paper_like.sum(axis=1) / seen,
        (outer_print & outer_seen).sum(axis=1) / seen,
    )


def _print_near(work: WorkSheet) -> Reals:
    """1 within two pixels of print; looked at longer, of what changes both down and across: no shadow's band does."""
    around = np.ones((5, 5), np.uint8)
    return np.asarray(cv2.min(cv2.dilate(work.busy_down, around), cv2.dilate(work.busy_across, around)))


def _along_sides(
    rects: Rects, work: WorkSheet, smooth: Reals, near_print: Bits, outward_mm: float
) -> tuple[Reals, Bits, Bits]:
    """Colours (n,96,3) sampled along all four sides, whether print is near, and whether the place is on the sheet."""
    along = np.roll(rects.quad, -1, axis=1) - rects.quad
    outward = np.stack([along[..., 1], -along[..., 0]], axis=-1)
    outward /= np.linalg.norm(outward, axis=-1, keepdims=True) + 1e-6
    steps = (np.arange(_SAMPLES, dtype=np.float32) + 0.5) / _SAMPLES
    start = rects.quad + outward * outward_mm * work.pixels_per_mm
    place = (start[:, :, None] + along[:, :, None] * steps[None, None, :, None]).reshape(len(rects), -1, 2)
    width, height = work.size
    x, y = place[..., 0], place[..., 1]
    seen = (x >= 1) & (x < width - 1) & (y >= 1) & (y < height - 1)
    column, row = np.clip(x, 0, width - 1).astype(np.int32), np.clip(y, 0, height - 1).astype(np.int32)
    return smooth[row, column], near_print[row, column], seen


def _clean(seen: Bits, print_near: Bits) -> Bits:
    """The samples without print, or all where too few are without."""
    clean = seen & ~print_near
    return np.where(clean.sum(axis=1, keepdims=True) >= _FEW_SAMPLES, clean, seen)


def _median(colours: Reals, used: Bits) -> Reals:
    """Per candidate, the median colour of the used samples; NaN without any."""
    values = np.sort(np.where(used[..., None], colours, np.inf), axis=1)
    middle = np.maximum(used.sum(axis=1) - 1, 0) // 2
    median = values[np.arange(len(values)), middle]
    return np.where(np.isinf(median), np.nan, median)


def _nearer(colours: Reals, this: Reals, that: Reals) -> Bits:
    """Where a colour is more than twice as near to `this` as to `that`."""
    to_this = np.linalg.norm(colours - this[:, None], axis=2)
    to_that = np.linalg.norm(colours - that[:, None], axis=2)
    return np.asarray(to_this < to_that / 2)


def _distinct(rects: Rects, weight: Reals, ppm: float, most: int = 40) -> Indices:
    """The heaviest candidates, no two nearly the same."""
    kept: list[int] = []
    for i in np.argsort(-weight):
        if weight[i] <= 0 or len(kept) == most:
            break
        if not kept or np.abs(rects.quad[i] - rects.quad[kept]).mean(axis=(1, 2)).min() > 2.5 * ppm:
            kept.append(int(i))
    return np.array(kept, np.int64)


def _shared_cells(covered: Bits) -> Reals:
    """(n,n) how many cells two candidates share, each given by those (n,c) that it covers."""
    packed = np.packbits(covered, axis=1)
    return np.asarray(np.bitwise_count(packed[:, None] & packed[None]).sum(axis=2, dtype=np.int64))


def _overlapping(shared: Reals) -> Bits:
    """(n,n) which candidates cannot both be papers, from how many cells they share."""
    area = shared.diagonal()
    return np.asarray(shared > _OVERLAP * np.minimum(area[:, None], area[None]))


def _is_printed_on(whole: np.intp, chosen: Indices, of: _Candidates, work: WorkSheet) -> bool:
    """Whether all those chosen that clash with a candidate are fields printed on it: several that weigh less each, or
    one of no known size that hardly weighs more.
    """
    parts = chosen[of.clash[chosen, whole]]
    least = of.weight[parts] * (_LONE_FIELD if len(parts) == 1 and not of.known[parts].any() else 1)
    if len(parts) == 0 or not (of.within[parts, whole] & (least < of.weight[whole])).all():
        return False
    return is_ground_around(of.quad[whole], of.quad[parts], of.paper[whole], of.lid[whole], work)


def _heaviest_apart(weight: Reals, print_points: Reals, clash: Bits) -> Indices:
    """The set of candidates (heaviest first) that weigh most without a clash (n,n): exact, branch and bound.

    All print together gives `_PRINT_POINTS` at most, however many papers share it: that keeps the search short.
    """
    free_of = [sum(1 << j for j in range(i + 1, len(weight)) if not clash[i, j]) for i in range(len(weight))]
    values, points = weight.tolist(), print_points.tolist()
    others = np.maximum(weight - print_points, 0).tolist()
    best: tuple[float, list[int]] = (0.0, [])

    def search(free: int, total: float, points_left: float, taken: list[int]) -> None:
        nonlocal best
        if total > best[0]:
            best = (total, taken)
        while free and len(taken) < _MOST_PAPERS:
            if total + min(_sum_of(free, values), points_left + _sum_of(free, others)) <= best[0]:
                return
            first = (free & -free).bit_length() - 1
            free &= free - 1
            search(free & free_of[first], total + values[first], points_left - points[first], [*taken, first])

    search((1 << len(values)) - 1, 0.0, 1.05 * _PRINT_POINTS, [])
    return np.array(best[1], np.int64)


def _sum_of(members: int, values: list[float]) -> float:
    total = 0.0
    while members:
        total += values[(members & -members).bit_length() - 1]
        members &= members - 1
    return total
