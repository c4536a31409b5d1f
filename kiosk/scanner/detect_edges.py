"""Faint straight edges: the sheet cut into strips 2 mm wide, each averaged along its width.

An edge of one grey level is lost in the noise of single pixels; over a strip it stands out, and over many
strips in a row it is certain. Text gives edges as well: only those with a calm outside are kept.
"""

from dataclasses import dataclass, replace

import cv2
import numpy as np

from kiosk.scanner.pixels import Bits, Pixels, Reals

STRIP_MM = 2.0
_STEP_MM = 0.7
_BUSY_LEVELS = 24
_CALM_FROM_MM, _CALM_TO_MM, _CALM_SHARE = 1.0, 2.2, 0.02
_LEAST_NOISE = np.array([0.35, 0.5, 0.5], np.float32)
_LEAST_STRENGTH = 4.0
_LONG_STRIPS, _LONG_CALM, _AGREED, _FAINT_STRENGTH = 5, 0.5, 0.4, 8.0
_BESIDE_MM, _MOSTLY_FREE = 1.2, 0.5
_STREAK_MM, _STREAK_LEVELS, _STREAK_PARTS = 0.5, 1.0, 8
_OPPONENT = np.array([[1 / 3, 1 / 3, 1 / 3], [1, 0, -1], [-0.5, 1, -0.5]], np.float32)
"""Lightness, red against blue, green against both: white lids differ from white paper by tint more than by light."""


@dataclass(frozen=True)
class WorkSheet:
    """The sheet at 67 to 134 dpi: `colour` (h,w,3) float32 opponent colours, `grey` (h,w) uint8, `busy` (h,w) float32,
    1 where print is; `busy_down` and `busy_across` the print that speaks against upright and against level edges
    beside it; `free` (h,w) float32, 1 where no known paper lies; None where none is known; `together`: how many strips
    in a row are asked what they agree on.
    """

    colour: Reals
    grey: Pixels
    busy: Reals
    busy_down: Reals
    busy_across: Reals
    free: Reals | None
    dpi: float
    shrink: int
    together: int = 1

    @property
    def pixels_per_mm(self) -> float:
        """Work pixels in a millimetre."""
        return self.dpi / 25.4

    @property
    def size(self) -> tuple[int, int]:
        """Width and height in work pixels."""
        return self.colour.shape[1], self.colour.shape[0]


@dataclass(frozen=True)
class Edgelets:
    """Edges that cross strips: `at` along the strip, in strip number `strip`, `strength` in noise units; their calm
    side lies `outward` of them (-1 before, 1 after).
    """

    at: Reals
    strip: Reals
    strength: Reals
    outward: int


@dataclass(frozen=True)
class EdgeFamily:
    """All edgelets that cross strips of one direction, those with the calm side before and those with it after."""

    calm_before: Edgelets
    calm_after: Edgelets
    strips: int
    strip_px: int
    length_px: int


def shrink_sheet(sheet: Pixels, dpi: float) -> WorkSheet:
    """Shrink a sheet (h,w,3 uint8 RGB) by a whole factor to about 100 dpi."""
    factor = max(1, round(dpi / 100))
    height, width = sheet.shape[0] // factor, sheet.shape[1] // factor
    small = sheet
    if factor > 1:
        used = sheet[: height * factor, : width * factor]
        small = cv2.resize(used, (width, height), interpolation=cv2.INTER_AREA)
    grey = cv2.cvtColor(small, cv2.COLOR_RGB2GRAY)
    colour = cv2.transform(small.astype(np.float32), _OPPONENT)
    busy = _busy(grey, 3, 3)
    return WorkSheet(colour, grey, busy, busy, busy, None, dpi / factor, factor)


def _busy(grey: Pixels, rows: int, columns: int) -> Reals:
    spread = cv2.morphologyEx(grey, cv2.MORPH_GRADIENT, np.ones((rows, columns), np.uint8))
    return np.asarray((spread > _BUSY_LEVELS).astype(np.float32))


def without_streaks(work: WorkSheet) -> WorkSheet:
    """The same sheet without the thin lines that dust on the sensor draws down its whole length."""
    apart = max(2, round(_STREAK_MM * work.pixels_per_mm))
    light = _ridge(work.colour[::5, :, 0], apart)
    parts = np.array([np.median(part, axis=0) for part in np.array_split(light, _STREAK_PARTS)])
    weakest = np.where(np.median(light, axis=0) > 0, parts.min(axis=0), -parts.max(axis=0))
    streak = weakest > _STREAK_LEVELS
    if not streak.any():
        return work
    usual = np.stack([np.median(_ridge(work.colour[::5, :, c], apart), axis=0) for c in range(3)], axis=-1)
    return replace(work, colour=work.colour - np.where(streak[:, None], usual, 0)[None])


def _ridge(rows: Reals, apart: int) -> Reals:
    """How far each pixel (h,w) stands out from those on its left and right."""
    ridge = np.zeros_like(rows)
    ridge[:, apart:-apart] = rows[:, apart:-apart] - (rows[:, 2 * apart :] + rows[:, : -2 * apart]) / 2
    return ridge


def without_papers(work: WorkSheet, quads: Reals) -> WorkSheet:
    """The same sheet without the print inside these quads (n,4,2 work pixels), and without their edges."""
    busy, down, across = work.busy.copy(), work.busy_down.copy(), work.busy_across.copy()
    free = np.ones_like(busy) if work.free is None else work.free.copy()
    around = 2 * round(_BESIDE_MM * work.pixels_per_mm)
    for quad in quads:
        corners = np.round(quad).astype(np.int32)
        for part in (busy, down, across, free):
            cv2.fillConvexPoly(part, corners, 0.0)
        cv2.polylines(free, [corners], True, 0.0, around)
    return replace(work, busy=busy, busy_down=down, busy_across=across, free=free)


def looked_at_longer(work: WorkSheet) -> WorkSheet:
    """The same sheet, to be searched for edges too faint for a strip alone, and for those in a sharp shadow: what
    changes only across an edge, as a shadow's band does, is not taken for print.
    """
    down, across = _busy(work.grey, 3, 1), _busy(work.grey, 1, 3)
    return replace(work, together=_LONG_STRIPS, busy_down=down, busy_across=across)


def tilted(work: WorkSheet, tilt_deg: float) -> tuple[WorkSheet, Reals]:
    """The sheet turned counter-clockwise on a larger ground, and the (2,3) matrix that leads its points back."""
    width, height = work.size
    angle = np.radians(tilt_deg)
    cos, sin = abs(np.cos(angle)), abs(np.sin(angle))
    size = (int(width * cos + height * sin) + 1, int(width * sin + height * cos) + 1)
    place = np.asarray(cv2.getRotationMatrix2D((width / 2, height / 2), tilt_deg, 1.0), np.float64)
    place[:, 2] += (np.array(size) - np.array([width, height])) / 2
    colour = cv2.warpAffine(work.colour, place, size, flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    busy = cv2.warpAffine(work.busy, place, size, flags=cv2.INTER_NEAREST)
    free = None if work.free is None else cv2.warpAffine(work.free, place, size, flags=cv2.INTER_NEAREST)
    turned = replace(work, colour=colour, busy=busy, busy_down=busy, busy_across=busy, free=free)
    return turned, cv2.invertAffineTransform(place)


def upright_edges(work: WorkSheet) -> EdgeFamily:
    """Edges that run down the sheet; `at` is x, strips are numbered from the top."""
    return _edges(work.colour, work.busy_down, work.free, work)


def level_edges(work: WorkSheet) -> EdgeFamily:
    """Edges that run across the sheet; `at` is y, strips are numbered from the left."""
    free = None if work.free is None else cv2.transpose(work.free)
    return _edges(cv2.transpose(work.colour), cv2.transpose(work.busy_across), free, work)


def edges_elsewhere(family: EdgeFamily, free: Reals) -> EdgeFamily:
    """The edges but those that lie on a known paper or along it: `free` (across strips, along them) is 0 there."""
    before, after = (_where_free(edgelets, family, free) for edgelets in (family.calm_before, family.calm_after))
    return replace(family, calm_before=before, calm_after=after)


def _where_free(edgelets: Edgelets, family: EdgeFamily, free: Reals) -> Edgelets:
    row = ((edgelets.strip + 0.5) * family.strip_px).astype(np.int32)
    kept = free[np.minimum(row, len(free) - 1), edgelets.at.astype(np.int32)] > 0
    return Edgelets(edgelets.at[kept], edgelets.strip[kept], edgelets.strength[kept], edgelets.outward)


def _edges(colour: Reals, busy: Reals, free: Reals | None, work: WorkSheet) -> EdgeFamily:
    height, width = busy.shape
    ppm = work.pixels_per_mm
    strip_px = max(4, round(STRIP_MM * ppm))
    strips = max(1, height // strip_px)
    used = min(height, strips * strip_px)
    lines = cv2.resize(colour[:used], (width, strips), interpolation=cv2.INTER_AREA)
    print_share = cv2.resize(busy[:used], (width, strips), interpolation=cv2.INTER_AREA)
    strength = _strength(lines, max(2, round(_STEP_MM * ppm)), work.together)
    before, after = _calm(print_share, ppm)
    peaks = _peaks(strength, max(2, round(_STEP_MM * ppm)))
    if free is not None:
        peaks &= cv2.resize(free[:used], (width, strips), interpolation=cv2.INTER_AREA) > _MOSTLY_FREE
    calm_before, calm_after = _edgelets(strength, peaks & before, -1), _edgelets(strength, peaks & after, 1)
    return EdgeFamily(calm_before, calm_after, strips, strip_px, width)


def _strength(lines: Reals, reach: int, together: int) -> Reals:
    """How far the means of the `reach` pixels before and after each place differ, in units of the noise.

    What some strips in a row agree on counts by their mean, in which there is less noise: so a faint edge is seen too.
    """
    ends = cv2.copyMakeBorder(lines, 0, 0, reach, reach, cv2.BORDER_REPLICATE)
    total = np.cumsum(ends, axis=1, dtype=np.float32)
    step = np.empty_like(lines)
    step[:, 1:] = total[:, 2 * reach : -1] - 2 * total[:, reach : -reach - 1] + total[:, : -2 * reach - 1]
    step[:, 0] = 0
    step /= reach
    if together == 1:
        return _in_noise(step, _LEAST_NOISE)
    longer = cv2.blur(step, (1, together))
    agreed = np.einsum("ijk,ijk->ij", step, longer) > _AGREED * np.einsum("ijk,ijk->ij", longer, longer)
    faint = np.minimum(_in_noise(longer, _LEAST_NOISE * _LONG_CALM), _FAINT_STRENGTH)
    return np.asarray(np.maximum(_in_noise(step, _LEAST_NOISE), np.where(agreed, faint, 0)))


def _in_noise(step: Reals, least: Reals) -> Reals:
    """Lengths (strips, places) of steps (strips, places, 3), in units of the noise; overwrites the steps."""
    noise = np.maximum(1.4826 * np.median(np.abs(step[::2, ::3]), axis=(0, 1)), least)
    step /= noise.astype(np.float32)
    return np.asarray(np.sqrt(np.einsum("ijk,ijk->ij", step, step)))


def _peaks(strength: Reals, reach: int) -> Bits:
    highest = cv2.dilate(strength, np.ones((1, 2 * reach + 1), np.uint8))
    return np.asarray((strength >= highest) & (strength > _LEAST_STRENGTH))


def _calm(print_share: Reals, ppm: float) -> tuple[Bits, Bits]:
    """Where no print lies just before, and just after, each place along the strips."""
    strips, width = print_share.shape
    total = np.zeros((strips, width + 1), np.float64)
    np.cumsum(print_share, axis=1, out=total[:, 1:])
    near, far = round(_CALM_FROM_MM * ppm), round(_CALM_TO_MM * ppm)
    place = np.arange(width)

    def calm(low: int, high: int) -> Bits:
        start, end = np.clip(place + low, 0, width), np.clip(place + high, 0, width)
        return np.asarray(total[:, end] - total[:, start] <= _CALM_SHARE * np.maximum(end - start, 1))

    return calm(-far, -near), calm(near, far)


def _edgelets(strength: Reals, chosen: Bits, outward: int) -> Edgelets:
    strip, at = np.nonzero(chosen)
    inside = (at > 0) & (at < strength.shape[1] - 1)
    strip, at = strip[inside], at[inside]
    here, left, right = strength[strip, at], strength[strip, at - 1], strength[strip, at + 1]
    bend = left - 2 * here + right
    shift = np.where(bend < 0, 0.5 * (left - right) / np.where(bend < 0, bend, 1), 0)
    return Edgelets((at + np.clip(shift, -0.5, 0.5)).astype(np.float32), strip.astype(np.float32), here, outward)
