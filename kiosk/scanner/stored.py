"""A stored document's pages as pixels: the pictures of each page where kiosks put them, upright and not too large."""

import io
from collections.abc import Iterator

import numpy as np
import pikepdf
from pikepdf import Matrix
from pikepdf.models import PdfParsingError
from PIL import Image

from kiosk.scanner.pixels import Pixels

LONGEST_SIDE = 1600
MOST_PAGES = 6
_MOST_PIXELS = 60_000_000
_Placed = tuple[Matrix, pikepdf.PdfImage]


class NotDrawableError(ValueError):
    """This is no PDF of pictures, as kiosks make them."""


def draw(pdf: bytes) -> tuple[list[Pixels], int]:
    """Return the first pages of a PDF, and how many it has; raise NotDrawableError.

    A page is (h,w,3) uint8 RGB with no side over LONGEST_SIDE.
    """
    try:
        with pikepdf.open(io.BytesIO(pdf)) as opened:
            return [_page(page) for page in opened.pages[:MOST_PAGES]], len(opened.pages)
    except (
        pikepdf.PdfError, PdfParsingError, pikepdf.UnsupportedImageTypeError, Image.DecompressionBombError,
        OSError, KeyError,
    ) as error:  # fmt: skip
        raise NotDrawableError("This document cannot be drawn here.") from error


def _page(page: pikepdf.Page) -> Pixels:
    left, bottom, right, top = (float(side) for side in page.mediabox)
    placed = list(_placed(page))
    if not placed or min(right - left, top - bottom) <= 0:
        raise NotDrawableError("A page of this document holds no picture.")
    finest = max(max(found.width, found.height) / _longest(matrix) for matrix, found in placed)
    scale = min(LONGEST_SIDE / max(right - left, top - bottom), finest)
    size = round((right - left) * scale), round((top - bottom) * scale)
    canvas = Image.new("RGB", (max(1, size[0]), max(1, size[1])), "white")
    for matrix, found in placed:
        _paste(canvas, found, matrix @ Matrix(1, 0, 0, 1, -left, -bottom), scale)
    turns = int(page.obj.get("/Rotate", 0)) // 90 % 4
    return np.ascontiguousarray(np.rot90(np.asarray(canvas), -turns))


def _placed(page: pikepdf.Page) -> Iterator[_Placed]:
    """The page's pictures, each with the matrix that its unit square is drawn with (ISO 32000-1, 8.3.3 and 8.9)."""
    now, kept = Matrix(), list[Matrix]()
    for instruction in pikepdf.parse_content_stream(page, "q Q cm Do"):
        match str(instruction.operator):
            case "q":
                kept.append(now)
            case "Q" if kept:
                now = kept.pop()
            case "cm":
                now = Matrix(*(float(number) for number in instruction.operands)) @ now
            case "Do":
                found = page.resources["/XObject"][str(instruction.operands[0])]
                if not isinstance(found, pikepdf.Stream) or found.get("/Subtype") != "/Image":
                    raise NotDrawableError("A page of this document holds more than pictures.")
                yield now, _checked(pikepdf.PdfImage(found))


def _checked(found: pikepdf.PdfImage) -> pikepdf.PdfImage:
    if found.width * found.height > _MOST_PIXELS:
        raise NotDrawableError("A page of this document is too large.")
    return found


def _longest(matrix: Matrix) -> float:
    """The longer side of a picture on the page, in points."""
    side: float = max(abs(matrix.a) + abs(matrix.b), abs(matrix.c) + abs(matrix.d))
    if side <= 0:
        raise NotDrawableError("A picture of this document has no size.")
    return side


def _paste(canvas: Image.Image, found: pikepdf.PdfImage, matrix: Matrix, scale: float) -> None:
    """Puts a picture where its matrix says, turned by quarters only."""
    turns = _quarter_turns_cw(matrix)
    corners = [matrix.transform(corner) for corner in ((0, 0), (1, 1))]
    across, up = ([round(corner[axis] * scale) for corner in corners] for axis in (0, 1))
    size = abs(across[1] - across[0]), abs(up[1] - up[0])
    picture = found.as_pil_image().convert("RGB")
    if turns:
        picture = picture.rotate(-90 * turns, expand=True)
    canvas.paste(picture.resize((max(1, size[0]), max(1, size[1]))), (min(across), canvas.height - max(up)))


def _quarter_turns_cw(matrix: Matrix) -> int:
    """How often a matrix turns what it draws; raise NotDrawableError for one that does more than turn and stretch."""
    across, up = (matrix.a, matrix.b), (matrix.c, matrix.d)
    tiny = 1e-3 * _longest(matrix)
    ways = [(1, 0), (0, -1), (-1, 0), (0, 1)]
    for turns, (x, y) in enumerate(ways):
        along = across[0] * x + across[1] * y
        upright = -up[0] * y + up[1] * x
        aside = abs(across[0] * y) + abs(across[1] * x) + abs(up[0] * x) + abs(up[1] * y)
        if along > tiny and upright > tiny and aside < tiny:
            return turns
    raise NotDrawableError("A picture of this document is drawn askew.")
