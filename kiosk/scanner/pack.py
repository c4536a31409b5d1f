"""The smallest packing of a page that loses nothing that matters: two tones at twice the resolution, else JPEG."""

import cv2
import numpy as np

from kiosk.scanner.encode import as_tiff, budget_bytes, encode_finely, has_colour, within_budget
from kiosk.scanner.pixels import Bits, Pixels

_FINER, _FINE_ENOUGH_PIXELS = 2, 5_500_000
_MOST_PIXELS = 12_000_000
_DARK, _LEAST_CONTRAST = 128, 90
_LEAST_INK, _MOST_INK = 0.0005, 0.2
_FAINT_LEVELS = 14
_STROKE_PX, _CLUSTER_PX, _LEAST_IN_CLUSTER = 7, 15, 32
_MOST_FAINT_SHARE = 2e-5
_COARSE, _BROAD_PX, _BROAD_LEVELS, _MOST_BROAD_SHARE = 4, 7, 8, 0.002
_LOST_LEVELS, _MOST_LOST_SHARE = 45, 0.004


def pack_page(picture: Pixels) -> bytes:
    """Pack a cleaned page (h,w,3 uint8 RGB) into few bytes: the best JPEG where that fits, else black print alone as
    CCITT G4 (TIFF) at twice the resolution where that holds all there is, else a lower JPEG.
    """
    finest, budget = encode_finely(picture), budget_bytes(picture)
    if len(finest) <= budget:
        return finest
    black = None
    if picture.shape[0] * picture.shape[1] <= _MOST_PIXELS and not has_colour(picture):
        black = two_tones(np.asarray(cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY)))
    if black is None:
        return within_budget(picture, finest)
    tiff = as_tiff(black)
    return tiff if len(tiff) <= budget else min(tiff, within_budget(picture, finest), key=len)


def two_tones(grey: Pixels) -> Bits | None:
    """Where a page (h,w uint8) is black, at twice its resolution; None where two tones would lose something.

    The greys of a letter's edge say where the edge lies: finer pixels keep that. Whatever else is neither ink nor
    paper, such as pencil, a stamp, a tint or a photograph, speaks against it.
    """
    dark = grey[grey < _DARK]
    if not _LEAST_INK < len(dark) / grey.size < _MOST_INK:
        return None
    ink, paper = float(np.median(dark)), float(np.median(grey))
    if paper - ink < _LEAST_CONTRAST:
        return None
    finer = _FINER if grey.size < _FINE_ENOUGH_PIXELS else 1
    fine = cv2.resize(grey, None, fx=finer, fy=finer, interpolation=cv2.INTER_CUBIC) if finer > 1 else grey
    black = fine < (ink + paper) / 2
    cover = np.asarray(cv2.resize(black.astype(np.uint8) * 255, grey.shape[::-1], interpolation=cv2.INTER_AREA))
    shown = np.asarray(cv2.LUT(cover, np.linspace(paper, ink, 256).round().astype(np.uint8)))
    kept = np.clip(grey, round(ink), round(paper)).astype(np.uint8)
    loses = _tints(kept, shown) or _edges(kept, shown) or _faint_strokes(grey, cover)
    return None if loses else np.asarray(black)


def _tints(kept: Pixels, shown: Pixels) -> bool:
    """Whether broad parts would be lighter or darker: shaded boxes, photographs, stamps."""
    size = (kept.shape[1] // _COARSE, kept.shape[0] // _COARSE)
    before, after = (
        cv2.blur(cv2.resize(each, size, interpolation=cv2.INTER_AREA), (_BROAD_PX, _BROAD_PX)) for each in (kept, shown)
    )
    return bool((cv2.absdiff(before, after) > _BROAD_LEVELS).mean() > _MOST_BROAD_SHARE)


def _edges(kept: Pixels, shown: Pixels) -> bool:
    """Whether print itself would look another: grey letters, halftone, blur."""
    away = cv2.absdiff(cv2.blur(kept, (3, 3)), cv2.blur(shown, (3, 3)))
    return bool((away > _LOST_LEVELS).mean() > _MOST_LOST_SHARE)


def _faint_strokes(grey: Pixels, cover: Pixels) -> bool:
    """Whether strokes that stand away from all ink would vanish; lone specks may."""
    around = np.ones((_STROKE_PX, _STROKE_PX), np.uint8)
    stroke = cv2.morphologyEx(grey, cv2.MORPH_BLACKHAT, around) > _FAINT_LEVELS
    lone = (stroke & (cv2.dilate(cover, around) == 0)).astype(np.uint8)
    crowd = cv2.boxFilter(lone, -1, (_CLUSTER_PX, _CLUSTER_PX), normalize=False)
    return bool((lone & (crowd >= _LEAST_IN_CLUSTER)).mean() > _MOST_FAINT_SHARE)
