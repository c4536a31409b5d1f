"""Draws what the simulated scanner's lamp sees: papers on a white bed, at any resolution."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Protocol

import cv2
import numpy as np
from numpy.typing import NDArray

Picture = NDArray[np.uint8]

MM_PER_INCH = 25.4
_LID = 243
_ROLLER = 236
_NOISE_SIGMA = 1.6
_SHADOW_MM = 1.2
_SHADOW_DEPTH = 46
_SHADOW_DPI = 75


class Drawing(Protocol):
    """Something that can be laid on the glass and knows its true size."""

    def __hash__(self) -> int: ...

    @property
    def name(self) -> str:
        """What a person would call it."""

    @property
    def size_mm(self) -> tuple[float, float]:
        """Width and height."""

    def pixels(self, dpi: int) -> Picture:
        """Its (height, width, 3) RGB picture at this resolution."""

    def outline(self, dpi: int) -> Picture | None:
        """Its (height, width) mask, 255 where there is paper; None for a full rectangle."""


@dataclass(frozen=True)
class Laid:
    """A paper and where its centre lies, in mm from the scanned area's top left corner; turned clockwise."""

    drawing: Drawing
    x_mm: float
    y_mm: float
    angle_deg: float = 0.0


@dataclass(frozen=True)
class Region:
    """What part of the bed is scanned, and how finely."""

    x_mm: float
    y_mm: float
    width_mm: float
    height_mm: float
    dpi: int

    @property
    def size_px(self) -> tuple[int, int]:
        """Width and height in pixels."""
        return _to_px(self.width_mm, self.dpi), _to_px(self.height_mm, self.dpi)


@dataclass(frozen=True)
class Bed:
    """The surface behind the papers: the glass under its lid, or the feeder's roller."""

    papers: Sequence[Laid] = field(default_factory=tuple)
    grey_level: int = _LID


def glass(papers: Sequence[Laid]) -> Bed:
    """Papers under a white lid."""
    return Bed(tuple(papers), _LID)


def feeder(drawing: Drawing, width_mm: float, skew_deg: float) -> Bed:
    """One paper as the feeder pulls it: centred, its top edge first, a little skewed."""
    _, height_mm = drawing.size_mm
    return Bed((Laid(drawing, width_mm / 2, height_mm / 2 + 1.5, skew_deg),), _ROLLER)


def scan(bed: Bed, region: Region) -> Picture:
    """The (height, width, 3) RGB picture that the lamp sees of this region."""
    width_px, height_px = region.size_px
    sheet = np.full((height_px, width_px, 3), bed.grey_level, np.uint8)
    if bed.papers:
        _shade(sheet, bed, region)
    for paper in bed.papers:
        _lay(sheet, paper, region)
    _add_noise(sheet)
    return sheet


def _to_px(length_mm: float, dpi: int) -> int:
    return max(1, round(length_mm * dpi / MM_PER_INCH))


def _matrix(paper: Laid, region: Region, from_px: tuple[int, int], dpi: int) -> NDArray[np.float64]:
    """Affine map from the paper's own pixels to the region's pixels at `dpi`."""
    angle = np.deg2rad(paper.angle_deg)
    cos, sin = np.cos(angle), np.sin(angle)
    centre = np.array([paper.x_mm - region.x_mm, paper.y_mm - region.y_mm]) * dpi / MM_PER_INCH
    turn = np.array([[cos, -sin], [sin, cos]])
    offset = centre - turn @ (np.array(from_px, dtype=np.float64) / 2)
    return np.column_stack((turn, offset))


def _lay(sheet: Picture, paper: Laid, region: Region) -> None:
    pixels = _pixels(paper.drawing, region.dpi)
    height_px, width_px = pixels.shape[:2]
    matrix = _matrix(paper, region, (width_px, height_px), region.dpi)
    corners = np.array([[0, 0, 1], [width_px, 0, 1], [width_px, height_px, 1], [0, height_px, 1]]) @ matrix.T
    left, top = np.maximum(np.floor(corners.min(axis=0)).astype(int) - 1, 0)
    right, bottom = np.minimum(np.ceil(corners.max(axis=0)).astype(int) + 1, [sheet.shape[1], sheet.shape[0]])
    if left >= right or top >= bottom:
        return
    target = sheet[top:bottom, left:right]
    matrix[:, 2] -= (left, top)
    size = (int(right - left), int(bottom - top))
    cv2.warpAffine(
        pixels, matrix, size, dst=(warped := target.copy()), flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_TRANSPARENT
    )
    mask = cv2.warpAffine(_mask(paper.drawing, region.dpi), matrix, size, flags=cv2.INTER_LINEAR)
    cv2.copyTo(warped, (mask > 127).astype(np.uint8), target)


@lru_cache(maxsize=6)
def _pixels(drawing: Drawing, dpi: int) -> Picture:
    return drawing.pixels(dpi)


@lru_cache(maxsize=6)
def _mask(drawing: Drawing, dpi: int) -> Picture:
    outline = drawing.outline(dpi)
    if outline is not None:
        return outline
    return np.full(_pixels(drawing, dpi).shape[:2], 255, np.uint8)


def _shade(sheet: Picture, bed: Bed, region: Region) -> None:
    """Darkens the bed beside each paper's lower and right edge, as a lamp does; computed coarsely."""
    dpi = min(_SHADOW_DPI, region.dpi)
    size = (_to_px(region.width_mm, dpi), _to_px(region.height_mm, dpi))
    covered = np.zeros((size[1], size[0]), np.uint8)
    for paper in bed.papers:
        mask = _mask(paper.drawing, dpi)
        matrix = _matrix(paper, region, (mask.shape[1], mask.shape[0]), dpi)
        matrix[:, 2] += 0.4 * _SHADOW_MM * dpi / MM_PER_INCH
        cv2.warpAffine(mask, matrix, size, dst=covered, flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_TRANSPARENT)
    soft = cv2.GaussianBlur(covered, (0, 0), _SHADOW_MM * dpi / MM_PER_INCH / 2)
    depth = cv2.resize(
        (soft.astype(np.uint16) * _SHADOW_DEPTH // 255).astype(np.uint8),
        (sheet.shape[1], sheet.shape[0]),
        interpolation=cv2.INTER_LINEAR,
    )
    cv2.subtract(sheet, cv2.cvtColor(depth, cv2.COLOR_GRAY2RGB), dst=sheet)


@lru_cache(maxsize=1)
def _noise() -> NDArray[np.int8]:
    return np.clip(np.random.default_rng(25).normal(0, _NOISE_SIGMA, (512, 512, 3)), -8, 8).round().astype(np.int8)


def _add_noise(sheet: Picture) -> None:
    """Adds the sensor's noise, in place, from one tile that is repeated."""
    noise = _noise()
    brighter, darker = np.maximum(noise, 0).astype(np.uint8), np.maximum(-noise, 0).astype(np.uint8)
    rows, columns = noise.shape[:2]
    for top in range(0, sheet.shape[0], rows):
        for left in range(0, sheet.shape[1], columns):
            part = sheet[top : top + rows, left : left + columns]
            height_px, width_px = part.shape[:2]
            part[:] = cv2.subtract(cv2.add(part, brighter[:height_px, :width_px]), darker[:height_px, :width_px])
