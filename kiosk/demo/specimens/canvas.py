"""A sheet to draw on in millimetres, at any resolution."""

from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

Picture = NDArray[np.uint8]
Colour = tuple[int, int, int]
Point = tuple[float, float]

MM_PER_INCH = 25.4
INK: Colour = (34, 34, 40)
GREY: Colour = (110, 112, 118)
SPECIMEN_RED: Colour = (196, 70, 60)
_FONTS = Path("/usr/share/fonts/truetype/noto")


class Canvas:
    """Paper of `width_mm` by `height_mm`; every length is in millimetres, from the top left corner."""

    def __init__(self, size_mm: tuple[float, float], dpi: int, paper: Colour = (251, 250, 247)) -> None:
        self.width_mm, self.height_mm = size_mm
        self.px_per_mm = dpi / MM_PER_INCH
        self.image = Image.new("RGB", (self.px(self.width_mm), self.px(self.height_mm)), paper)
        self._pen = ImageDraw.Draw(self.image)

    def px(self, length_mm: float) -> int:
        """A length in whole pixels."""
        return max(1, round(length_mm * self.px_per_mm))

    def picture(self) -> Picture:
        """The drawing as (height, width, 3) RGB."""
        return np.asarray(self.image, np.uint8).copy()

    def text(
        self,
        at: Point,
        words: str,
        size_mm: float,
        *,
        colour: Colour = INK,
        bold: bool = False,
        serif: bool = False,
        anchor: str = "ls",
    ) -> float:
        """Writes on the baseline at `at`; `size_mm` is the type's body. Answers with the width in mm."""
        font = _font(size_mm * self.px_per_mm, bold, serif)
        self._pen.text(self._at(at), words, font=font, fill=colour, anchor=anchor)
        return font.getlength(words) / self.px_per_mm

    def paragraph(self, at: Point, lines: Sequence[str], size_mm: float, *, colour: Colour = INK) -> float:
        """Writes lines one below the other; answers with the baseline of the next one."""
        x_mm, y_mm = at
        for line in lines:
            self.text((x_mm, y_mm), line, size_mm, colour=colour)
            y_mm += 1.5 * size_mm
        return y_mm

    def typed(self, at: Point, characters: str, pitch_mm: float, size_mm: float) -> None:
        """Writes characters at a fixed pitch, as in a machine readable zone."""
        x_mm, y_mm = at
        for number, character in enumerate(characters):
            self.text((x_mm + (number + 0.5) * pitch_mm, y_mm), character, size_mm, anchor="ms", bold=True)

    def box(
        self,
        at: Point,
        size_mm: tuple[float, float],
        *,
        fill: Colour | None = None,
        line: Colour | None = None,
        line_mm: float = 0.25,
        radius_mm: float = 0.0,
    ) -> None:
        """Draws a rectangle."""
        left, top = self._at(at)
        right, bottom = self._at((at[0] + size_mm[0], at[1] + size_mm[1]))
        self._pen.rounded_rectangle(
            (left, top, right, bottom), radius_mm * self.px_per_mm, fill, line, self.px(line_mm) if line else 0
        )

    def line(self, points: Sequence[Point], colour: Colour = INK, line_mm: float = 0.25) -> None:
        """Draws a line through points."""
        self._pen.line([self._at(point) for point in points], colour, self.px(line_mm), joint="curve")

    def shape(self, points: Sequence[Point], fill: Colour) -> None:
        """Fills a polygon."""
        self._pen.polygon([self._at(point) for point in points], fill)

    def oval(self, centre: Point, radii_mm: tuple[float, float], fill: Colour) -> None:
        """Fills an ellipse."""
        left, top = self._at((centre[0] - radii_mm[0], centre[1] - radii_mm[1]))
        right, bottom = self._at((centre[0] + radii_mm[0], centre[1] + radii_mm[1]))
        self._pen.ellipse((left, top, right, bottom), fill)

    def waves(self, top_mm: float, bottom_mm: float, colour: Colour, step_mm: float = 1.1) -> None:
        """Fills a band with fine wavy lines, as security printing has."""
        x_mm = np.linspace(0, self.width_mm, 120)
        for row, base_mm in enumerate(np.arange(top_mm, bottom_mm, step_mm)):
            y_mm = base_mm + 1.4 * np.sin(x_mm / 7.0 + row * 0.35) + 0.6 * np.sin(x_mm / 2.9 - row * 0.2)
            self.line(list(zip(x_mm.tolist(), y_mm.tolist(), strict=True)), colour, 0.12)

    def stamp(self, words: str, centre: Point, size_mm: float, angle_deg: float, strength: float = 0.28) -> None:
        """Writes words across the paper, half transparent, turned anticlockwise."""
        layer = Image.new("L", self.image.size, 0)
        font = _font(size_mm * self.px_per_mm, True, False)
        ImageDraw.Draw(layer).text(self._at(centre), words, font=font, fill=round(255 * strength), anchor="mm")
        middle = self._at(centre)
        turned = layer.rotate(angle_deg, Image.Resampling.BICUBIC, center=middle)
        self.image.paste(SPECIMEN_RED, mask=turned)

    def _at(self, point: Point) -> Point:
        return point[0] * self.px_per_mm, point[1] * self.px_per_mm


@lru_cache(maxsize=64)
def _font(size_px: float, bold: bool, serif: bool) -> ImageFont.FreeTypeFont:
    name = f"Noto{'Serif' if serif else 'Sans'}-{'Bold' if bold else 'Regular'}.ttf"
    return ImageFont.truetype(_FONTS / name, max(1.0, size_px))


def rounded_outline(size_mm: tuple[float, float], radius_mm: float, dpi: int) -> Picture:
    """The (height, width) mask of a card with rounded corners, 255 inside."""
    px_per_mm = dpi / MM_PER_INCH
    width_px, height_px = (max(1, round(length * px_per_mm)) for length in size_mm)
    scale = 4
    mask = Image.new("L", (width_px * scale, height_px * scale), 0)
    corner = (width_px * scale - 1, height_px * scale - 1)
    ImageDraw.Draw(mask).rounded_rectangle((0, 0, *corner), radius_mm * px_per_mm * scale, 255)
    return np.asarray(
        cv2.resize(np.asarray(mask, np.uint8), (width_px, height_px), interpolation=cv2.INTER_AREA), np.uint8
    )
