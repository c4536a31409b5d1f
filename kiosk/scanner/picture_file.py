"""Picture files from anywhere, read or refused in one sentence."""

import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

import numpy as np
from PIL import Image, ImageOps, UnidentifiedImageError

from kiosk.scanner.pixels import Pixels

_MOST_PIXELS = 100_000_000
_TOO_LARGE = "The picture has over 100 megapixels: scan it at a lower resolution."
_LEAST_SIDE_PX = 64
DPI_RANGE = (50, 1300)
_SQUARE = 0.02
_MODES = {"1", "L", "LA", "P", "PA", "RGB", "RGBA", "CMYK", "YCbCr"}
_FORMATS = ("JPEG", "PNG", "PPM", "TIFF", "BMP", "WEBP")


class PictureRefusedError(Exception):
    """A picture that cannot be worked on; its text is one sentence for the person at the keyboard."""


def count_pictures(path: Path) -> int:
    """How many pictures a file holds: the pages of a TIFF, else one, as for a file that cannot be read."""
    try:
        with _refusing(), Image.open(path, formats=_FORMATS) as image:
            return int(getattr(image, "n_frames", 1)) if image.format == "TIFF" else 1
    except PictureRefusedError:
        return 1


def read_picture(file: Path | BinaryIO, dpi: float | None, number: int = 0) -> tuple[Pixels, float]:
    """One of a file's pictures (h,w,3 uint8 RGB) as a viewer shows it, and its dpi: `dpi`, else what the file says.

    What is transparent is white. Raises `PictureRefusedError` with one sentence.
    """
    with _refusing(), Image.open(file, formats=_FORMATS) as image:
        if number:
            image.seek(number)
        _check(image)
        found = dpi or _own_dpi(image)
        ImageOps.exif_transpose(image, in_place=True)
        return np.asarray(_on_white(image)), found


@contextmanager
def _refusing() -> Iterator[None]:
    """Whatever goes wrong in reading, as one sentence."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    except FileNotFoundError:
        raise PictureRefusedError("There is no such file.") from None
    except IsADirectoryError:
        raise PictureRefusedError("This is a folder: give the pictures in it.") from None
    except PermissionError:
        raise PictureRefusedError("This file may not be read: ask whoever owns it.") from None
    except Image.DecompressionBombError:
        raise PictureRefusedError(_TOO_LARGE) from None
    except UnidentifiedImageError:
        raise PictureRefusedError("This is no picture that can be read: give a JPEG, PNG, PNM or TIFF.") from None
    except (OSError, ValueError, SyntaxError, EOFError, MemoryError, ArithmeticError):
        raise PictureRefusedError("The picture is damaged or cut short: scan it again.") from None


def _on_white(image: Image.Image) -> Image.Image:
    if image.has_transparency_data:
        seen = image.convert("RGBA")
        return Image.alpha_composite(Image.new("RGBA", seen.size, "white"), seen).convert("RGB")
    return image if image.mode == "RGB" else image.convert("RGB")


def _check(image: Image.Image) -> None:
    width, height = image.size
    if width * height > _MOST_PIXELS:
        raise PictureRefusedError(_TOO_LARGE)
    if min(width, height) < _LEAST_SIDE_PX:
        raise PictureRefusedError("The picture is too small to hold a paper.")
    if _is_deep(image):
        raise PictureRefusedError("The picture has 16 bits a colour: save it with 8.")
    if image.mode not in _MODES:
        raise PictureRefusedError("The picture has colours of a rare kind: save it as RGB with 8 bits.")


def _is_deep(image: Image.Image) -> bool:
    """Whether the file holds more than 8 bits a colour, which Pillow would cut down without a word."""
    if image.mode in ("I", "F") or image.mode.startswith("I;16"):
        return True
    for tile in getattr(image, "tile", []):
        how = tile[3] if isinstance(tile[3], tuple) else (tile[3],)
        if any("16" in part if isinstance(part, str) else isinstance(part, int) and part > 255 for part in how[:2]):
            return True
    return False


def _own_dpi(image: Image.Image) -> float:
    across, down = (float(dpi) for dpi in image.info.get("dpi", (0, 0)))
    if not DPI_RANGE[0] <= across <= DPI_RANGE[1]:
        raise PictureRefusedError("The picture does not say its resolution: give it with --dpi.")
    if abs(across - down) > _SQUARE * across:
        raise PictureRefusedError("The picture has other resolutions across and down: save it with square pixels.")
    return across
