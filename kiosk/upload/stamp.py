"""What is to be seen of the structure's signature: a stamp on a strip of its own under the first page.

It covers nothing of the paper: the page is shown longer by the strip, whatever way it is turned.
"""

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL import Image

POINTS_PER_MM = 72 / 25.4
_STAMP_MM = (62.0, 16.0)
_MARGIN_MM = 4.0
_DPI = 200
_FONT = Path("/usr/share/fonts/truetype/noto/NotoSans-Regular.ttf")

Box = tuple[float, float, float, float]
"""Left, bottom, right, top in points."""


@dataclass(frozen=True)
class Stamp:
    """What is to be seen under the first page: the structure, the number of the agent's badge, the day."""

    structure: str
    agent: str
    day: date
    original_seen: bool = False

    @property
    def lines(self) -> tuple[str, str, str]:
        """The three lines, in French, which is the structures' language."""
        day = f"{self.day:%d.%m.%Y}"
        return self.structure, self.agent, f"Original vu le {day}" if self.original_seen else day


def with_strip(page: Box, turned: int) -> tuple[Box, Box]:
    """The page's borders with the strip, and the stamp's; `turned`: degrees clockwise at which the page is shown.

    The strip is under the page and the stamp at its right end, as they are shown; on a narrow page it is smaller.
    """
    left, bottom, right, top = page
    width, height = right - left, top - bottom
    shown_width = width if turned in {0, 180} else height
    long, short, margin = (side * POINTS_PER_MM for side in (*_STAMP_MM, _MARGIN_MM))
    scale = min(1.0, shown_width / (long + 2 * margin))
    long, short, margin = long * scale, short * scale, margin * scale
    strip = short + 2 * margin
    match turned:
        case 0:
            x, y = right - margin - long, bottom - margin - short
            return (left, bottom - strip, right, top), (x, y, x + long, y + short)
        case 90:
            x, y = right + margin, top - margin - long
            return (left, bottom, right + strip, top), (x, y, x + short, y + long)
        case 180:
            x, y = left + margin, top + margin
            return (left, bottom, right, top + strip), (x, y, x + long, y + short)
        case _:
            x, y = left - margin - short, bottom + margin
            return (left - strip, bottom, right, top), (x, y, x + short, y + long)


def drawn(stamp: Stamp, turned: int) -> "Image.Image":
    """The stamp as a grey picture, upright once the page is shown turned by so many degrees clockwise."""
    from PIL import Image, ImageDraw, ImageFont

    width, height = (round(side / 25.4 * _DPI) for side in _STAMP_MM)
    picture = Image.new("L", (width, height), 255)
    pen = ImageDraw.Draw(picture)
    pen.rectangle((0, 0, width - 1, height - 1), outline=0, width=3)
    lines = stamp.lines
    size = height // (len(lines) + 1)

    def font_of(size: int) -> "ImageFont.FreeTypeFont | ImageFont.ImageFont":
        return ImageFont.truetype(_FONT, size) if _FONT.exists() else ImageFont.load_default(size)

    for number, line in enumerate(lines):
        wide = pen.textlength(line, font_of(size))
        font = font_of(min(size, int(size * (width - size) / max(wide, 1))))
        pen.text((size // 2, int((number + 0.8) * size * 1.15)), line, fill=0, font=font, anchor="lm")
    return picture.rotate(turned, expand=True)
