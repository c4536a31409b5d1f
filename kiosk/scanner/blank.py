"""Whether a page has anything on it worth keeping; print of the other side, folds, holes and hairs are nothing."""

from dataclasses import dataclass
from enum import StrEnum

import cv2
import numpy as np

from kiosk.scanner.pixels import Bits, Pixels, Reals, darkest, lightest

GLANCE_DPI = 100
_MM = GLANCE_DPI / 25.4
_RIM_MM = 2.5
_INK_LEVELS = 16
_LEAST_PRINT_MM2, _LITTLE_PRINT_MM2 = 8.0, 25.0
_CARD_MM2, _LEAST_ON_CARD_MM2 = 8000.0, 4.0
_SPECKS_MM2 = 30.0
_MUCH_MM2 = 30.0
_FAINT_LEVELS, _FAINT_MM2 = 2, 150.0
_PLAIN_LEVELS, _PLAIN_MM2 = 60, 500.0
_FOLD_LIGHT_LEVELS = 5
_FOLD_REACH_MM = 1.5
_FOLD_LENGTH_MM, _FOLD_WIDTH_MM, _FOLD_LEVELS = 25.0, 2.0, 45.0
_SHORT_WORD_MM2, _COMPACT = 3.0, 0.1
_STRAIGHT_MM, _SCRAWL_MM2 = 2.0, 20.0
_GROUP_MM, _ROW_MM = 5.0, 9.0
_COLOUR_LEVELS = 28
_COLOUR_MM2 = 40.0
_FIELD_LEVELS = 60


class BlankReason(StrEnum):
    """What little there is on a page called blank."""

    NOTHING = "nothing on it"
    SHOW_THROUGH = "only the other side shows through"
    SPECKS = "only specks, holes or folds"


@dataclass(frozen=True)
class Emptiness:
    """`blank` when nothing is worth keeping; `print_mm2` is how much seems printed or written."""

    blank: bool
    maybe: bool
    print_mm2: float
    reason: BlankReason | None


def find_emptiness(page: Pixels) -> Emptiness:
    """Judge a page (h,w,3 uint8 RGB at 100 dpi). `maybe` is a question to the person."""
    rim = round(_RIM_MM * _MM)
    inner = page[rim:-rim, rim:-rim]
    if min(inner.shape[:2]) < 12:
        return Emptiness(False, True, 0.0, None)
    dark = darkest(inner)
    stroke = cv2.morphologyEx(dark, cv2.MORPH_BLACKHAT, np.ones((9, 9), np.uint8))
    plain = float((stroke > _PLAIN_LEVELS).sum()) / _MM**2
    if plain > _PLAIN_MM2:
        return Emptiness(False, False, plain, None)
    ground = _ground(dark)
    printed = _printed_mm2(_ink(dark, ground, stroke), stroke) + _picture_mm2(dark, inner)
    least = _LEAST_PRINT_MM2 if dark.size > _CARD_MM2 * _MM**2 else _LEAST_ON_CARD_MM2
    if printed >= least:
        return Emptiness(False, printed < _LITTLE_PRINT_MM2, printed, None)
    return Emptiness(True, False, printed, _reason(dark, stroke))


def _reason(dark: Pixels, stroke: Pixels) -> BlankReason:
    """What was seen on a page that is called blank."""
    if (stroke > _INK_LEVELS).sum() > _SPECKS_MM2 * _MM**2:
        return BlankReason.SPECKS
    calm = cv2.GaussianBlur(dark, (0, 0), 1.5)
    faint = cv2.morphologyEx(calm, cv2.MORPH_BLACKHAT, np.ones((15, 15), np.uint8)) > _FAINT_LEVELS
    return BlankReason.SHOW_THROUGH if faint.sum() > _FAINT_MM2 * _MM**2 else BlankReason.NOTHING


def _ground(dark: Pixels) -> Pixels:
    """The paper without its print: a median over 9 mm, taken at a quarter of the scale."""
    small = cv2.resize(dark, None, fx=0.25, fy=0.25, interpolation=cv2.INTER_AREA)
    return np.asarray(cv2.resize(cv2.medianBlur(small, 9), dark.shape[::-1], interpolation=cv2.INTER_LINEAR))


def _ink(dark: Pixels, ground: Pixels, stroke: Pixels) -> Bits:
    """Strokes darker than the paper, without the shadow side of folds (a lit side runs beside it)."""
    lit = cv2.subtract(dark, ground) > _FOLD_LIGHT_LEVELS
    reach = round(2 * _FOLD_REACH_MM * _MM) | 1
    beside = (
        cv2.dilate(
            cv2.morphologyEx(lit.astype(np.uint8), cv2.MORPH_OPEN, np.ones((3, 3), np.uint8)),
            np.ones((reach, reach), np.uint8),
        )
        > 0
    )
    return (stroke > _INK_LEVELS) & ~(beside & (stroke < 2 * _FOLD_LEVELS))


def _printed_mm2(ink: Bits, stroke: Pixels) -> float:
    """How much of the ink lies in groups that look like words, writing or lines."""
    count, parts, boxes, _ = cv2.connectedComponentsWithStats(ink.astype(np.uint8))
    area = boxes[:, cv2.CC_STAT_AREA] / _MM**2
    length = np.hypot(boxes[:, cv2.CC_STAT_WIDTH], boxes[:, cv2.CC_STAT_HEIGHT]) / _MM
    depth = np.bincount(parts.ravel(), stroke.ravel(), minlength=count) / np.maximum(boxes[:, cv2.CC_STAT_AREA], 1)
    fold = (length > _FOLD_LENGTH_MM) & (area < _FOLD_WIDTH_MM * length) & (depth < _FOLD_LEVELS)
    scrawl = fold & (area > _SCRAWL_MM2)
    scrawl[scrawl] = [_winds(parts == part) for part in np.flatnonzero(scrawl)]
    keep = ~fold & (area > 0.1)
    keep[0] = False
    kept = keep[parts]
    reach = round(_GROUP_MM * _MM) | 1
    around = cv2.dilate(kept.astype(np.uint8), np.ones((reach, reach), np.uint8))
    groups_count, groups, extents, _ = cv2.connectedComponentsWithStats(around)
    wide, high = extents[:, cv2.CC_STAT_WIDTH], extents[:, cv2.CC_STAT_HEIGHT]
    in_a_row = (high < _ROW_MM * _MM) & (wide > 3 * high)
    first = np.zeros(count, np.int64)
    where = np.nonzero(kept)
    first[parts[where]] = groups[where]
    total, members, deepest = _per_group(first[keep], area[keep], depth[keep], groups_count)
    compact = (area > _SHORT_WORD_MM2) & (area > _COMPACT * length**2)
    short_words = np.bincount(first[keep], compact[keep], minlength=groups_count)
    word = (total > 15) & (deepest > 40)
    word |= (members >= 4) & (total > 5) & (deepest > 38)
    word |= (members >= 5) & (total > 4) & (deepest > 28)
    word |= (short_words >= 2) & (total > _LEAST_PRINT_MM2) & (deepest > 38)
    word |= (members >= 10) & (total > 12) & (deepest > 24)
    word |= (members >= 10) & (total > _MUCH_MM2) & (deepest > 20)
    word |= in_a_row & (members >= 10) & (total > _LEAST_PRINT_MM2)
    word |= (members >= 4) & (total > _MUCH_MM2) & (deepest > 24)
    word[0] = False
    return float(total[word].sum() + area[scrawl].sum())


def _winds(stroke: Bits) -> bool:
    """Whether a long stroke winds to and fro, as joined handwriting does, where a fold is straight."""
    _, sides, _ = cv2.minAreaRect(np.argwhere(stroke).astype(np.float32))
    return bool(min(sides) > _STRAIGHT_MM * _MM)


def _per_group(group: np.ndarray, area: Reals, depth: Reals, count: int) -> tuple[Reals, np.ndarray, Reals]:
    total = np.bincount(group, area, minlength=count)
    members = np.bincount(group, minlength=count)
    deepest = np.zeros(count)
    np.maximum.at(deepest, group, depth)
    return total, members, deepest


def _picture_mm2(dark: Pixels, page: Pixels) -> float:
    """Area of pictures, stamps and fields darker or lighter than the most of the page, which are no strokes."""
    paper = np.median(page.reshape(-1, 3)[::7], axis=0)
    tint = page.astype(np.int16) - paper.astype(np.int16)
    coloured = (lightest(tint) - darkest(tint)) > _COLOUR_LEVELS
    solid = cv2.morphologyEx(coloured.astype(np.uint8), cv2.MORPH_OPEN, np.ones((3, 3), np.uint8))
    other = (np.abs(dark - np.median(dark)) > _FIELD_LEVELS).astype(np.uint8)
    block = cv2.morphologyEx(other, cv2.MORPH_OPEN, np.ones((31, 31), np.uint8))
    area = float(solid.sum() + block.sum()) / _MM**2
    return area if area > _COLOUR_MM2 else 0.0
