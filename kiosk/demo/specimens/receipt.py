"""A till receipt that was in a pocket: creased, wavy edges, shaded folds."""

import cv2
import numpy as np
from numpy.typing import NDArray

from kiosk.demo.specimens import person
from kiosk.demo.specimens.canvas import GREY, MM_PER_INCH, Canvas, Picture

Plane = NDArray[np.float32]

SIZE_MM = (80.0, 168.0)
_MARGIN_MM = 3.0
_COARSE_DPI = 40
_CREASES = 9
_LINES = (
    ("Pain complet", "1,35"),
    ("Lait demi-écrémé x6", "5,82"),
    ("Pommes 1,2 kg", "2,76"),
    ("Pâtes 500 g", "0,99"),
    ("Œufs x10", "2,89"),
    ("Couches taille 4", "11,90"),
    ("Savon", "1,45"),
    ("Timbres", "6,25"),
)


def receipt(dpi: int) -> Picture:
    """The receipt as it lies on the glass, (height, width, 3) RGB; what is no paper has its colour too."""
    flat = _flat(dpi)
    columns, rows, shade = _creases(flat.shape[1], flat.shape[0], dpi)
    creased = cv2.remap(flat, columns, rows, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    bright = cv2.multiply(creased, cv2.cvtColor(shade, cv2.COLOR_GRAY2RGB), dtype=cv2.CV_8U)
    return np.asarray(bright, np.uint8)


def outline(dpi: int) -> Picture:
    """The mask of the creased paper, 255 where there is paper."""
    height_px, width_px = (round(length * dpi / MM_PER_INCH) for length in reversed(SIZE_MM))
    margin_px = round(_MARGIN_MM * dpi / MM_PER_INCH)
    mask = np.zeros((height_px, width_px), np.uint8)
    mask[margin_px:-margin_px, margin_px:-margin_px] = 255
    columns, rows, _ = _creases(width_px, height_px, dpi)
    return np.asarray(cv2.remap(mask, columns, rows, cv2.INTER_LINEAR), np.uint8)


def _flat(dpi: int) -> Picture:
    paper = Canvas(SIZE_MM, dpi, (247, 246, 241))
    middle_mm = SIZE_MM[0] / 2
    paper.text((middle_mm, 15), "ÉPICERIE DU PORT", 5, bold=True, anchor="ms")
    paper.text((middle_mm, 21), "3 place des Embruns", 3, anchor="ms")
    paper.text((middle_mm, 25.5), person.TOWN, 3, anchor="ms")
    paper.text((middle_mm, 34), "17/10/2026  11:42   Caisse 2", 3, anchor="ms")
    paper.line(((8, 38), (72, 38)), GREY, 0.3)
    y_mm = 46.0
    for words, price in _LINES:
        paper.text((8, y_mm), words, 3.5)
        paper.text((72, y_mm), price, 3.5, anchor="rs")
        y_mm += 7.2
    paper.line(((8, y_mm - 2), (72, y_mm - 2)), GREY, 0.3)
    paper.text((8, y_mm + 6), "TOTAL EUR", 5, bold=True)
    paper.text((72, y_mm + 6), "33,41", 5, bold=True, anchor="rs")
    paper.text((8, y_mm + 14), "Carte bancaire  **** 0000", 3.2)
    paper.text((8, y_mm + 20), f"Client : {person.SURNAME}", 3.2)
    paper.text((8, y_mm + 26), "TVA 5,5 %  1,39   TVA 20 %  2,27", 2.8)
    _bars(paper, y_mm + 32)
    paper.text((middle_mm, y_mm + 50), "SPÉCIMEN - Merci, à bientôt", 3.2, bold=True, anchor="ms")
    return paper.picture()


def _bars(paper: Canvas, top_mm: float) -> None:
    widths = np.random.default_rng(7).integers(1, 4, 46)
    x_mm = 14.0
    for number, width in enumerate(widths.tolist()):
        if number % 2 == 0:
            paper.box((x_mm, top_mm), (0.28 * width, 11), fill=(40, 40, 44))
        x_mm += 0.56 * width


def _creases(width_px: int, height_px: int, dpi: int) -> tuple[Plane, Plane, Plane]:
    """Column and row that each pixel comes from, and how bright it is there: the relief of some folds."""
    relief = _relief()
    size = (width_px, height_px)
    slope_x = cv2.resize(cv2.Sobel(relief, cv2.CV_32F, 1, 0), size, interpolation=cv2.INTER_CUBIC)
    slope_y = cv2.resize(cv2.Sobel(relief, cv2.CV_32F, 0, 1), size, interpolation=cv2.INTER_CUBIC)
    px_per_mm = dpi / MM_PER_INCH
    columns, rows = np.meshgrid(np.arange(width_px, dtype=np.float32), np.arange(height_px, dtype=np.float32))
    shade = np.clip(0.97 + 0.16 * slope_x + 0.13 * slope_y, 0.66, 1.03).astype(np.float32)
    columns += 1.1 * px_per_mm * slope_x
    rows += 1.1 * px_per_mm * slope_y
    return columns, rows, shade


def _relief() -> Plane:
    """Height of the paper's surface: flat facets between random folds, a little softened."""
    random = np.random.default_rng(1982)
    width, height = (round(length * _COARSE_DPI / MM_PER_INCH) for length in SIZE_MM)
    columns, rows = np.meshgrid(np.arange(width) / width - 0.5, (np.arange(height) - height / 2) / width)
    surface = np.zeros((height, width), np.float64)
    for _ in range(_CREASES):
        angle = random.uniform(0, np.pi)
        offset = random.uniform(-0.8, 0.8)
        surface += random.uniform(0.3, 1.0) * np.abs(np.cos(angle) * columns + np.sin(angle) * rows - offset)
    soft = cv2.GaussianBlur(surface.astype(np.float32), (0, 0), 0.9)
    return np.asarray(soft * 5.5, np.float32)
