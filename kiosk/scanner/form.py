"""A signed form on the glass: finds its parts by their codes and corner marks, and reads which boxes are ticked."""

from collections.abc import Iterator
from dataclasses import dataclass

import cv2
import numpy as np
import zxingcpp

from kiosk.form import DOT_MM, MARK_DOTS, FormError, FormPart, SeenBox, from_code
from kiosk.scanner.form_box import darkness_of, judge
from kiosk.scanner.pixels import Pixels, Points, Reals

MARGIN_DOTS = 48
"""What is kept around the corner marks' middles: the marks, and paper on which nothing is printed."""
_FORM_DPI = 25.4 / DOT_MM
_QR = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)
_CODE_SCALES = (1.0, 2.0, 1.5, 2.5)
"""A code that a crease goes through is sometimes read larger."""
_SEARCH_DOTS = 36
_LEAST_MARK_SCORE = 0.7
_LEAST_MARKS = 3


@dataclass(frozen=True)
class ReadPart:
    """One part of a form, and what was seen in each of its boxes, in their order."""

    part: FormPart
    boxes: tuple[SeenBox, ...]
    flat: Pixels
    """The part as it was printed: (height, width, 3) uint8 RGB at 203 dpi, with a margin of 48 dots."""


def read_form(sheet: Pixels, dpi: float) -> list[ReadPart]:
    """Read the parts of forms that lie on a sheet, (height, width, 3) uint8 RGB, at any angle.

    A part that misses two corner marks or more is left out: it has to be laid on the glass again.
    """
    picture = _at_form_scale(sheet, dpi)
    return [read for code in _codes(picture) if (read := _read_part(picture, *code)) is not None]


def _at_form_scale(sheet: Pixels, dpi: float) -> Pixels:
    scale = _FORM_DPI / dpi
    if 0.7 < scale < 1.2:
        return sheet
    how = cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC
    return np.asarray(cv2.resize(sheet, None, fx=scale, fy=scale, interpolation=how), np.uint8)


def _codes(picture: Pixels) -> Iterator[tuple[FormPart, Points]]:
    """Each form code, with its corners in the picture: upper left, upper right, lower right, lower left."""
    grey = np.asarray(cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY), np.uint8)
    for scale in _CODE_SCALES:
        tried = grey if scale == 1 else cv2.resize(grey, None, fx=scale, fy=scale, interpolation=cv2.INTER_CUBIC)
        found = list(_codes_at(np.asarray(tried, np.uint8), scale))
        if found:
            yield from found
            return


def _codes_at(grey: Pixels, scale: float) -> Iterator[tuple[FormPart, Points]]:
    for code in zxingcpp.read_barcodes(grey, formats=_QR):
        at = code.position
        corners = [(p.x, p.y) for p in (at.top_left, at.top_right, at.bottom_right, at.bottom_left)]
        try:
            yield from_code(code.text), np.array(corners, np.float64) / scale
        except FormError:
            continue


def _read_part(picture: Pixels, part: FormPart, corners: Points) -> ReadPart | None:
    to_picture = _placed(picture, part, corners)
    if to_picture is None:
        return None
    flat = _flattened(picture, part, to_picture)
    darkness = darkness_of(flat, MARGIN_DOTS)
    return ReadPart(part, tuple(judge(darkness, place, MARGIN_DOTS) for place in part.boxes), flat)


def _placed(picture: Pixels, part: FormPart, corners: Points) -> Reals | None:
    """From the form's dots to the picture (3, 3): by the code first, then by the upper marks, then by all four."""
    left, top = (part.width - part.code_side) / 2, -MARK_DOTS / 2
    right, bottom = left + part.code_side, top + part.code_side
    known = [(left, top), (right, top), (right, bottom), (left, bottom)]
    seen = [tuple(corner) for corner in corners]
    to_picture = _similarity(known, seen)
    marks = [(0.0, 0.0), (float(part.width), 0.0), (0.0, float(part.height)), (float(part.width), float(part.height))]
    found: list[tuple[tuple[float, float], tuple[float, float]]] = []
    for row in (marks[:2], marks[2:]):
        for mark in row:
            at = _find_mark(picture, to_picture, mark)
            if at is not None:
                found.append((mark, at))
        to_picture = _similarity(known + [mark for mark, _ in found], seen + [at for _, at in found])
    if len(found) < _LEAST_MARKS:
        return None
    from_points = np.array([mark for mark, _ in found], np.float32)
    to_points = np.array([at for _, at in found], np.float32)
    if len(found) == _LEAST_MARKS:
        return np.vstack([cv2.getAffineTransform(from_points, to_points), (0, 0, 1)])
    return np.asarray(cv2.getPerspectiveTransform(from_points, to_points), np.float64)


def _similarity(known: list[tuple[float, float]], seen: list[tuple[float, float]]) -> Reals:
    """Turn, scale and shift that fit best (least squares), (3, 3)."""
    x, y = np.array(known, np.float64).T
    one, none = np.ones_like(x), np.zeros_like(x)
    left = np.vstack([np.column_stack([x, -y, one, none]), np.column_stack([y, x, none, one])])
    (a, b, dx, dy), *_ = np.linalg.lstsq(left, np.array(seen, np.float64).T.reshape(-1), rcond=None)
    return np.array([[a, -b, dx], [b, a, dy], [0, 0, 1]])


def _find_mark(picture: Pixels, to_picture: Reals, mark: tuple[float, float]) -> tuple[float, float] | None:
    """Where the black square near `mark` has its middle in the picture; None when there is none."""
    reach = _SEARCH_DOTS + MARK_DOTS
    window = _warped(picture, to_picture, (mark[0] - reach, mark[1] - reach), (2 * reach + 1, 2 * reach + 1))
    grey = np.asarray(cv2.cvtColor(window, cv2.COLOR_RGB2GRAY), np.uint8)
    scores = cv2.matchTemplate(grey, _MARK, cv2.TM_CCOEFF_NORMED)
    _least, score, _where, (x, y) = cv2.minMaxLoc(scores)
    if score < _LEAST_MARK_SCORE:
        return None
    half = len(_MARK) // 2
    dx, dy = _between(scores[y, :], x), _between(scores[:, x], y)
    place = (mark[0] - reach + x + half + dx, mark[1] - reach + y + half + dy, 1.0)
    at = to_picture @ np.array(place)
    return float(at[0]), float(at[1])


def _square_on_paper(side: int, around: int) -> Pixels:
    """A black square with white around it, an odd number of dots wide so that it has a middle."""
    drawn = np.full((side + 1 + 2 * around,) * 2, 255, np.uint8)
    drawn[around : around + side + 1, around : around + side + 1] = 0
    return drawn


_MARK = _square_on_paper(MARK_DOTS, 8)


def _between(values: Reals, at: int) -> float:
    """How far from `at` the peak of a parabola through its neighbours is."""
    if not 0 < at < len(values) - 1:
        return 0.0
    before, here, after = (float(value) for value in values[at - 1 : at + 2])
    bend = before - 2 * here + after
    return 0.0 if bend >= 0 else max(-0.5, min(0.5, (before - after) / (2 * bend)))


def _flattened(picture: Pixels, part: FormPart, to_picture: Reals) -> Pixels:
    size = (part.width + 2 * MARGIN_DOTS, part.height + 2 * MARGIN_DOTS)
    return _warped(picture, to_picture, (-MARGIN_DOTS, -MARGIN_DOTS), size)


def _warped(picture: Pixels, to_picture: Reals, corner: tuple[float, float], size: tuple[int, int]) -> Pixels:
    """The form's dots from `corner` on, `size` wide and high; what lies beyond the picture is white."""
    shift = np.array([[1, 0, corner[0]], [0, 1, corner[1]], [0, 0, 1]], np.float64)
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    white = (255, 255, 255)
    warped = cv2.warpPerspective(picture, to_picture @ shift, size, flags=flags, borderValue=white)
    return np.asarray(warped, np.uint8)
