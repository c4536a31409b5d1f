"""A stored document's pages as pixels: the one picture of each page, as kiosks make them, upright and not too large."""

import io

import numpy as np
import pikepdf
from PIL import Image

from kiosk.scanner.pixels import Pixels

LONGEST_SIDE = 1600
MOST_PAGES = 6
_MOST_PIXELS = 60_000_000


class NotDrawableError(ValueError):
    """This is no PDF of one picture a page, as kiosks make them."""


def draw(pdf: bytes) -> list[Pixels]:
    """Return the first pages of a PDF, (h,w,3) uint8 RGB with no side over LONGEST_SIDE; raise NotDrawableError."""
    try:
        with pikepdf.open(io.BytesIO(pdf)) as opened:
            return [_page(page) for page in opened.pages[:MOST_PAGES]]
    except (pikepdf.PdfError, pikepdf.UnsupportedImageTypeError, Image.DecompressionBombError, OSError) as error:
        raise NotDrawableError("This document cannot be drawn here.") from error


def _page(page: pikepdf.Page) -> Pixels:
    inside = page.resources.get("/XObject", pikepdf.Dictionary())
    pictures = [each for each in inside.values() if each.get("/Subtype") == "/Image"]
    if len(pictures) != 1 or not isinstance(pictures[0], pikepdf.Stream):
        raise NotDrawableError("A page of this document is not one picture.")
    found = pikepdf.PdfImage(pictures[0])
    if found.width * found.height > _MOST_PIXELS:
        raise NotDrawableError("A page of this document is too large.")
    picture = found.as_pil_image().convert("RGB")
    picture.thumbnail((LONGEST_SIDE, LONGEST_SIDE))
    turns = int(page.obj.get("/Rotate", 0)) // 90 % 4
    return np.ascontiguousarray(np.rot90(np.asarray(picture), -turns))
