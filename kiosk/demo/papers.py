"""Papers that are not our specimens: any folder of pictures, as things to lay on the simulated glass."""

from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from PIL import Image

from kiosk.demo.scanner_bed import MM_PER_INCH, Picture

SUFFIXES = frozenset({".jpg", ".jpeg", ".png", ".tif", ".tiff", ".webp", ".bmp"})
_A4_WIDTH_MM = 210.0


@dataclass(frozen=True, eq=False)
class PicturePaper:
    """A picture with its own resolution, as a paper of true size."""

    name: str
    picture: Picture
    dpi: float

    @property
    def size_mm(self) -> tuple[float, float]:
        """Width and height."""
        height_px, width_px = self.picture.shape[:2]
        return width_px * MM_PER_INCH / self.dpi, height_px * MM_PER_INCH / self.dpi

    def pixels(self, dpi: int) -> Picture:
        """The picture at `dpi`, (height, width, 3) RGB."""
        if round(self.dpi) == dpi:
            return self.picture
        width_mm, height_mm = self.size_mm
        size = (max(1, round(width_mm * dpi / MM_PER_INCH)), max(1, round(height_mm * dpi / MM_PER_INCH)))
        way = cv2.INTER_AREA if dpi < self.dpi else cv2.INTER_CUBIC
        return np.asarray(cv2.resize(self.picture, size, interpolation=way), np.uint8)

    def outline(self, dpi: int) -> Picture | None:  # noqa: ARG002  pictures fill their rectangle at every resolution
        """None: the picture is a full rectangle."""
        return None


def read(path: Path) -> PicturePaper:
    """A picture file as a paper; its size from the resolution that the file states, else as wide as A4.

    Raises OSError when the file is no picture.
    """
    with Image.open(path) as image:
        stated = image.info.get("dpi", (0, 0))[0]
        picture = np.asarray(image.convert("RGB"), np.uint8)
    dpi = float(stated) if 50 <= float(stated) <= 2400 else picture.shape[1] * MM_PER_INCH / _A4_WIDTH_MM
    return PicturePaper(path.stem, picture, dpi)


def folder(path: Path) -> list[Path]:
    """The picture files of a folder, by name."""
    return sorted(file for file in path.iterdir() if file.suffix.lower() in SUFFIXES)


def unreadable(path: Path) -> list[str]:
    """Names of the picture files of a folder that cannot be read to their end."""
    return [file.name for file in folder(path) if not _can_be_read(file)]


def _can_be_read(file: Path) -> bool:
    try:
        with Image.open(file) as image:
            image.draft("L", (64, 64))
            image.load()
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombError):  # what Pillow's decoders raise
        return False
    return True
