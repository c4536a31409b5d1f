"""Even light and white paper, with nothing lost: no threshold, no posterising, photographs left alone."""

import cv2
import numpy as np

from kiosk.scanner.pixels import Pixels, Reals

_COARSE_MM = 4.0
_GROUND_SHARE = 80
_WHITE = 252.0
_MOST_GAIN = 1.7
_LEAST_PAPER = 120
_PAPER_SHARE = 0.55
_PAPER_SPREAD = 34
_TINT_KEPT = 14
_BAND_PX = 512


def clean(page: Pixels, dpi: float) -> Pixels:
    """The page (h,w,3 uint8 RGB) with its ground even and bright; the same page where it is no printed paper.

    Divides by the ground under the print (flat-field correction), so whatever is darker than paper stays so in
    proportion. Tinted paper keeps its tint.
    """
    coarse = _coarse(page, dpi)
    ground = _ground(coarse)
    if not _is_paper(coarse, ground):
        return page
    middle = np.median(ground.reshape(-1, 3), axis=0)
    tint = middle / middle.max() if middle.max() - middle.min() > _TINT_KEPT else np.ones(3)
    gain = np.clip(_WHITE * tint / np.maximum(ground, 1), 1, _MOST_GAIN)
    return _divided(page, np.round(_WHITE / gain).astype(np.uint8))


def _coarse(page: Pixels, dpi: float) -> Pixels:
    """The page at one sample a millimetre, or as it is where that is finer."""
    size = [max(8, min(side, round(side / dpi * 25.4))) for side in page.shape[1::-1]]
    return np.asarray(cv2.resize(page, size, interpolation=cv2.INTER_AREA))


def _ground(coarse: Pixels) -> Reals:
    """The paper's colour everywhere, print taken away: bright neighbours, then smooth."""
    reach = round(2 * _COARSE_MM) | 1
    bright = cv2.morphologyEx(coarse, cv2.MORPH_CLOSE, np.ones((reach, reach), np.uint8))
    wide = min(31, (min(bright.shape[:2]) - 1) | 1)
    calm = cv2.medianBlur(bright, max(3, wide))
    return np.asarray(cv2.GaussianBlur(calm.astype(np.float32), (0, 0), _COARSE_MM))


def _is_paper(coarse: Pixels, ground: Reals) -> bool:
    """Whether most of the page is ground, and that is light."""
    away = np.abs(coarse.astype(np.float32) - ground).max(axis=2)
    light = float(np.percentile(ground.min(axis=2), 100 - _GROUND_SHARE)) > _LEAST_PAPER
    return light and float((away < _PAPER_SPREAD).mean()) > _PAPER_SHARE


def _divided(page: Pixels, ground: Pixels) -> Pixels:
    """The page over a coarse ground (both uint8), white where they are alike; in bands, so that memory stays small."""
    height, width = page.shape[:2]
    done = np.empty_like(page)
    across, down = ground.shape[1] / width, ground.shape[0] / height
    for top in range(0, height, _BAND_PX):
        band = page[top : top + _BAND_PX]
        place = np.array([[across, 0, across / 2 - 0.5], [0, down, (top + 0.5) * down - 0.5]])
        under = cv2.warpAffine(
            ground,
            place,
            (width, band.shape[0]),
            flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP,
            borderMode=cv2.BORDER_REPLICATE,
        )
        cv2.divide(band, under, dst=done[top : top + _BAND_PX], scale=_WHITE)
    return done
