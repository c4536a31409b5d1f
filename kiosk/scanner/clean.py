"""Even light and white paper, with nothing lost: no threshold, no posterising, photographs left alone."""

import cv2
import numpy as np

from kiosk.scanner.pixels import Bits, Pixels, Reals

_COARSE_MM = 4.0
_GROUND_SHARE = 80
_WHITE = 252.0
_MOST_GAIN = 3.0
_LEAST_PAPER = 75
_PAPER_SHARE = 0.55
_PAPER_SPREAD = 34
_TINT_KEPT = 14
_BAND_PX = 512
_LEAST_CELLS = 8
_SHARP_SHARE = 0.15
_FILLED_SHARE = 0.85
_LEAST_FILLED_CELLS = 16
_RING_CELLS = 5
_LEAST_LIGHT, _SHADE_SPREAD = 0.3, 0.1
_RIM_MM = 0.5
_MM_PER_INCH = 25.4


def clean(page: Pixels, dpi: float) -> Pixels:
    """Makes the ground of a page (h,w,3 uint8 RGB) even and bright, in place; leaves alone what is no printed paper.

    Returns the page. Divides by the ground under the print (flat-field correction), so whatever is darker than
    paper stays so in proportion. Tinted paper keeps its tint. A hairline of lid or shadow along its rim goes:
    tesseract would take it for a ruled line and leave out print beside it.
    """
    cell = max(1, min(round(dpi / _MM_PER_INCH), min(page.shape[:2]) // _LEAST_CELLS))
    coarse = _coarse(page, cell)
    ground = _ground(coarse)
    if not _is_paper(coarse, ground):
        return page
    middle = np.median(ground.reshape(-1, 3), axis=0)
    tint = middle / middle.max() if middle.max() - middle.min() > _TINT_KEPT else np.ones(3)
    gain = np.clip(_WHITE * tint / np.maximum(ground, 1), 1, _MOST_GAIN)
    _divide(page, np.round(_WHITE / gain).astype(np.uint8), cell)
    _lighten_rim(page, round(_RIM_MM * dpi / _MM_PER_INCH))
    return page


def _lighten_rim(page: Pixels, rim: int) -> None:
    """Makes the rim of a page, so many pixels wide, at least as light as what lies just inside it, in place."""
    if not 0 < rim < min(page.shape[:2]) // 2:
        return
    for side in (page, page[::-1], page.swapaxes(0, 1), page.swapaxes(0, 1)[::-1]):
        np.maximum(side[:rim], side[rim], out=side[:rim])


def _coarse(page: Pixels, cell: int) -> Pixels:
    """The page at one sample for each whole cell of `cell` by `cell` pixels."""
    down, across = page.shape[0] // cell, page.shape[1] // cell
    return np.asarray(cv2.resize(page[: down * cell, : across * cell], (across, down), interpolation=cv2.INTER_AREA))


def _ground(coarse: Pixels) -> Reals:
    """The paper's colour everywhere, print taken away: bright neighbours, then smooth."""
    reach = round(2 * _COARSE_MM) | 1
    bright = cv2.morphologyEx(coarse, cv2.MORPH_CLOSE, np.ones((reach, reach), np.uint8))
    filled = _filled(bright)
    if filled.any():
        bright = cv2.inpaint(bright, filled, 3, cv2.INPAINT_TELEA)
    wide = min(31, (min(bright.shape[:2]) - 1) | 1)
    calm = cv2.medianBlur(bright, max(3, wide))
    return np.asarray(cv2.GaussianBlur(calm.astype(np.float32), (0, 0), _COARSE_MM))


def _filled(bright: Pixels) -> Pixels:
    """Where (h,w uint8, 255 or 0) a printed band or box lies: darker than what is around it, and sharply bounded.

    Its colour is print, and would be taken for the ground where it is wide. A shadow is ground, a hard one too.
    """
    level = bright.min(axis=2)
    near, around = (np.ones((side, side), np.uint8) for side in (3, 2 * _RING_CELLS + 1))
    lightest = cv2.dilate(level, near).astype(np.float32)
    sharp = lightest - cv2.erode(level, near) > _SHARP_SHARE * lightest
    found: Pixels = np.zeros_like(level)
    if not sharp.any() or sharp.all():
        return found
    _count, labels, stats, _centres = cv2.connectedComponentsWithStats((~sharp).astype(np.uint8), connectivity=4)
    paper = 1 + int(np.argmax(stats[1:, cv2.CC_STAT_AREA]))
    for label in range(1, len(stats)):
        if label == paper or stats[label, cv2.CC_STAT_AREA] < _LEAST_FILLED_CELLS:
            continue
        part = labels == label
        ring = (cv2.dilate(part.astype(np.uint8), around) > 0) & (labels == paper)
        darker = ring.any() and np.median(level[part]) < _FILLED_SHARE * np.median(level[ring])
        if darker and not _is_shadow(bright, part, ring):
            found[cv2.dilate(part.astype(np.uint8), near, iterations=2) > 0] = 255
    return found


def _is_shadow(bright: Pixels, part: Bits, ring: Bits) -> bool:
    """Whether a darker part comes from the page's edge, and takes the same share of each colour but not nearly all."""
    from_edge = part[0].any() or part[-1].any() or part[:, 0].any() or part[:, -1].any()
    light = np.median(bright[part], axis=0) / np.maximum(np.median(bright[ring], axis=0), 1)
    return bool(from_edge and light.min() > _LEAST_LIGHT and np.ptp(light) < _SHADE_SPREAD)


def _is_paper(coarse: Pixels, ground: Reals) -> bool:
    """Whether most of the page is ground, and that is light."""
    away = np.abs(coarse.astype(np.float32) - ground).max(axis=2)
    light = float(np.percentile(ground.min(axis=2), 100 - _GROUND_SHARE)) > _LEAST_PAPER
    return light and float((away < _PAPER_SPREAD).mean()) > _PAPER_SHARE


def _divide(page: Pixels, ground: Pixels, cell: int) -> None:
    """Divides the page by its ground, one sample a cell, white where they are alike; in bands, so that memory stays
    small. Each band brings one cell more on every side, so that its samples lie where the page's cells do.
    """
    around = cv2.copyMakeBorder(ground, 1, 2, 1, 2, cv2.BORDER_REPLICATE)
    band_cells = max(1, _BAND_PX // cell)
    for first in range(0, len(ground) + 1, band_cells):
        band = page[first * cell : (first + band_cells) * cell]
        if not len(band):
            break
        cells = around[first : first + band_cells + 2]
        under = cv2.resize(cells, (cells.shape[1] * cell, cells.shape[0] * cell), interpolation=cv2.INTER_LINEAR)
        cv2.divide(band, under[cell : cell + len(band), cell : cell + band.shape[1]], dst=band, scale=_WHITE)
