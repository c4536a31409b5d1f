"""From a sheet to its pages: find, orient, straighten, check. One call, no state, hidden behind the lamp."""

from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass

import cv2
import numpy as np

from kiosk.domain import Category, Doubt
from kiosk.scanner.blank import GLANCE_DPI, BlankReason, Emptiness, find_emptiness
from kiosk.scanner.categorise import guess_category, is_card
from kiosk.scanner.check import ASKED_FROM, weigh_doubts
from kiosk.scanner.clean import clean
from kiosk.scanner.detect import Paper, find_papers
from kiosk.scanner.orient import NO_TOP, Orientation, find_orientation
from kiosk.scanner.pixels import Pixels, Points
from kiosk.scanner.straighten import glance, size_px, straighten, turned

PREVIEW_PX = 1000
_MM_PER_INCH = 25.4
_TURNS = (cv2.ROTATE_90_CLOCKWISE, cv2.ROTATE_180, cv2.ROTATE_90_COUNTERCLOCKWISE)
_looker = ThreadPoolExecutor(1, "looker")


@dataclass(frozen=True)
class FoundPage:
    """One page of a sheet, as it goes to the person and into the PDF."""

    quad: Points
    """(4,2) pixels of the sheet: top left, top right, bottom right, bottom left as read upright."""
    confidence: float
    """0 to 1: that this is one whole paper."""
    width_mm: float
    height_mm: float
    picture: Pixels
    """(h,w,3) uint8 RGB, cropped, straight and upright, at the sheet's dpi."""
    quarter_turns_cw: int
    """How the picture was turned from the way the paper lay."""
    orientation_sure: bool
    blank: bool
    blank_reason: BlankReason | None
    doubts: tuple[Doubt, ...]
    likely: dict[Doubt, float]
    """How likely (0 to 1) each doubt about the paper itself is, asked or not."""
    guess: Category | None
    as_scanned: Pixels | None
    """A smaller picture (h,w,3 uint8 RGB) of it before it was cleaned; None where nothing was cleaned."""


def find_pages(sheet: Pixels, dpi: float) -> list[FoundPage]:
    """Every page on a sheet (h,w,3 uint8 RGB), finished; empty for an empty glass.

    Raises `ValueError` for an array of another shape.
    """
    if sheet.ndim != 3 or sheet.shape[2] != 3 or sheet.dtype != np.uint8:
        raise ValueError("A sheet must be an array of rows, columns and three bytes a pixel.")
    return finish_pages(sheet, dpi, find_papers(sheet, dpi))


def finish_pages(sheet: Pixels, dpi: float, papers: Sequence[Paper]) -> list[FoundPage]:
    """Turn the papers found on a sheet into pages: straightened and checked while another thread looks at them."""
    looks = [_looker.submit(_look, sheet, dpi, paper) for paper in papers]
    return [_finish(sheet, dpi, paper, look) for paper, look in zip(papers, looks, strict=True)]


def _look(sheet: Pixels, dpi: float, paper: Paper) -> tuple[Emptiness, Orientation]:
    """What a glance at a paper tells: whether anything is on it, and which way up."""
    short_px = min(size_px(paper.quad))
    small = glance(sheet, paper.quad, max(1, round(short_px * GLANCE_DPI / dpi)))
    emptiness = find_emptiness(small)
    return emptiness, NO_TOP if emptiness.blank else find_orientation(small)


def _finish(sheet: Pixels, dpi: float, paper: Paper, seen: Future[tuple[Emptiness, Orientation]]) -> FoundPage:
    picture = straighten(sheet, paper.quad, dpi)
    likely = weigh_doubts(sheet, dpi, paper, picture)
    width, height = (side / dpi * _MM_PER_INCH for side in picture.shape[1::-1])
    guess = guess_category(picture, width, height)
    as_scanned = None
    if not is_card(width, height):
        as_scanned = smaller(picture)
        clean(picture, dpi)
    emptiness, look = seen.result()
    picture = _turn(picture, look.quarter_turns_cw)
    height, width = (side / dpi * _MM_PER_INCH for side in picture.shape[:2])
    return FoundPage(
        quad=turned(paper.quad, look.quarter_turns_cw),
        confidence=paper.confidence,
        width_mm=width,
        height_mm=height,
        picture=picture,
        quarter_turns_cw=look.quarter_turns_cw,
        orientation_sure=look.sure,
        blank=emptiness.blank,
        blank_reason=emptiness.reason,
        doubts=(*(doubt for doubt in likely if likely[doubt] > ASKED_FROM), *_questions(look, emptiness)),
        likely=likely,
        guess=None if emptiness.blank else guess,
        as_scanned=None if as_scanned is None else _turn(as_scanned, look.quarter_turns_cw),
    )


def smaller(picture: Pixels) -> Pixels:
    """The picture, at most 1000 pixels on its long side."""
    height_px, width_px = picture.shape[:2]
    scale = PREVIEW_PX / max(height_px, width_px)
    if scale >= 1:
        return np.array(picture)
    size = (max(1, round(width_px * scale)), max(1, round(height_px * scale)))
    return np.asarray(cv2.resize(picture, size, interpolation=cv2.INTER_AREA), np.uint8)


def _turn(picture: Pixels, quarter_turns_cw: int) -> Pixels:
    return np.asarray(cv2.rotate(picture, _TURNS[quarter_turns_cw - 1])) if quarter_turns_cw else picture


def _questions(look: Orientation, emptiness: Emptiness) -> list[Doubt]:
    asked = [Doubt.MAYBE_BLANK] if emptiness.maybe else []
    return [*asked, Doubt.MAYBE_TURNED] if not (look.sure or emptiness.blank) else asked
