"""A screen of words for the technician, drawn without Qt: a heading, some lines, and a mark before each."""

import textwrap
from dataclasses import dataclass

import numpy as np
from PIL import Image, ImageDraw, ImageFont

from kiosk.box.sorry import FONT, GREY, PAPER, Pixels

INK = (0x1C, 0x23, 0x21)
GREEN, YELLOW, RED = (0x0B, 0x5D, 0x4E), (0xFF, 0xC8, 0x45), (0xA3, 0x34, 0x1F)
GOOD, DOUBT, WRONG = "good", "doubt", "wrong"
"""Signs before a row: a tick, a triangle, a cross."""
_SIGNS_A_LINE = 74
_LINES_A_SCREEN = 24


@dataclass(frozen=True)
class Row:
    """One sentence, and what stands before it: a number, one of the signs, or nothing."""

    words: str
    mark: str = ""
    colour: tuple[int, int, int] = GREEN


def drawn(width: int, height: int, heading: str, rows: list[Row], foot: str = "") -> Pixels:
    """The whole screen, `(height, width, 3)` RGB; what does not fit is left out at the end."""
    size_px = max(10, height // _LINES_A_SCREEN)
    font, large = _font(round(size_px * 0.8)), _font(round(size_px * 1.5))
    whole = Image.new("RGB", (width, height), PAPER)
    draw = ImageDraw.Draw(whole)
    left, top = size_px * 2, size_px
    draw.text((left, top), heading, INK, large)
    top += size_px * 3
    for row in rows:
        lines = textwrap.wrap(row.words, _SIGNS_A_LINE, break_on_hyphens=False) or [""]
        if top + len(lines) * size_px > height - 2 * size_px:
            break
        _mark(draw, row, (left, top), size_px, font)
        for line in lines:
            draw.text((left + size_px * 2, top), line, INK, font)
            top += size_px
        top += size_px // 2
    draw.text((left, height - size_px * 1.5), foot, GREY, font)
    return np.asarray(whole)


def _mark(
    draw: ImageDraw.ImageDraw, row: Row, place: tuple[float, float], size_px: int, font: ImageFont.FreeTypeFont
) -> None:
    """The row's sign: the fonts of papers and screens hold none of these three."""
    x, y, far = place[0], place[1] + size_px * 0.2, size_px * 0.6
    if row.mark == GOOD:
        draw.line([(x, y + far / 2), (x + far / 3, y + far), (x + far, y)], row.colour, width=max(2, size_px // 8))
    elif row.mark == WRONG:
        for ends in ([(x, y), (x + far, y + far)], [(x, y + far), (x + far, y)]):
            draw.line(ends, row.colour, width=max(2, size_px // 8))
    elif row.mark == DOUBT:
        draw.polygon([(x, y + far), (x + far, y + far), (x + far / 2, y)], row.colour, INK)
    else:
        draw.text(place, row.mark, row.colour, font, stroke_width=1, stroke_fill=row.colour)


def _font(size_px: int) -> ImageFont.FreeTypeFont:
    ready = ImageFont.truetype(str(FONT), size_px) if FONT.exists() else ImageFont.load_default(size_px)
    assert isinstance(ready, ImageFont.FreeTypeFont)
    return ready
