"""Papers of other layouts than those that finding was built with: colour and pictures to the edge, grids, patterns."""

from collections.abc import Callable
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image

from tests.scanner.papers import WORDS, DrawnPaper, PaperSheet, ground, mug_shot

Rng = np.random.Generator
Floats = NDArray[Any]
_A4, _A5, _A6 = (210.0, 297.0), (148.5, 210.0), (105.0, 148.5)
_PASTELS = ((250, 214, 220), (252, 244, 190), (206, 236, 208), (205, 224, 246), (247, 222, 190), (226, 226, 222))


def _words(rng: Rng, count: int) -> str:
    return " ".join(map(str, rng.choice(WORDS, count)))


def _ink(rng: Rng, low: int, high: int) -> tuple[int, ...]:
    return tuple(int(v) for v in rng.integers(low, high, 3))


def _size(rng: Rng, *sizes: tuple[float, float]) -> tuple[float, float]:
    width, height = sizes[int(rng.integers(len(sizes)))]
    return (height, width) if rng.random() < 0.3 else (width, height)


def _clouds(shape: tuple[int, ...], rng: Rng, low: float, high: float) -> np.ndarray:
    """A picture (h,w,3 uint8 RGB) with detail of every size, as photographs have."""
    height, width = shape[:2]
    total: Floats = np.zeros((height, width, 3), np.float32)
    for cells in (2, 4, 9, 20, 45, 100):
        coarse = rng.normal(0, 1, (cells, max(2, cells * width // height), 3)).astype(np.float32)
        total += cv2.resize(coarse, (width, height), interpolation=cv2.INTER_CUBIC) / cells**0.6
    total -= total.min()
    return np.asarray((low + (high - low) * total / total.max()).astype(np.uint8))


def _picture(dpi: float, rng: Rng) -> DrawnPaper:
    """A photograph, magazine page or card with a picture up to all its edges."""
    width, height = _size(rng, _A4, _A5, _A6, (150, 100), (130, 180))
    shape = (round(height * dpi / 25.4), round(width * dpi / 25.4), 3)
    low, high = (120, 255) if rng.random() < 0.4 else (10, 235)
    sheet = PaperSheet(width, height, dpi)
    sheet.image.paste(Image.fromarray(_clouds(shape, rng, low, high)))
    if rng.random() < 0.5:
        sheet.text(width * 0.1, height * 0.12, _words(rng, 2).upper(), width / 14, (250, 250, 250), 2)
    return DrawnPaper("picture", sheet.pixels(), width, height)


def _header(dpi: float, rng: Rng) -> DrawnPaper:
    """A letter with a dark header, and often a dark foot or side bar, that run off the paper."""
    width, height = _size(rng, _A4, _A4, _A5)
    sheet = PaperSheet(width, height, dpi, ground(rng))
    sheet.box(0, 0, width, rng.uniform(10, 45), _ink(rng, 10, 150))
    if rng.random() < 0.5:
        sheet.box(0, height - rng.uniform(4, 25), width, 30, _ink(rng, 10, 200))
    left = rng.uniform(4, 40) if rng.random() < 0.4 else 0
    sheet.box(0, 0, left, height, _ink(rng, 30, 235))
    sheet.text(left + 8, 6, _words(rng, 2).upper(), 5, (250, 250, 250), 2)
    y = 50.0
    while y < height * rng.uniform(0.4, 0.9):
        y = sheet.paragraph(
            left + 14, y + 5, width - left - 30, int(rng.integers(1, 6)), 3.1, rng, int(rng.integers(3))
        )
    return DrawnPaper("header", sheet.pixels(), width, height)


def _grid(dpi: float, rng: Rng) -> DrawnPaper:
    """A timetable or register: a grid in a full frame a few millimetres from the edges."""
    width, height = _size(rng, _A4, _A4, _A5)
    sheet = PaperSheet(width, height, dpi, ground(rng))
    rim, ink, top = rng.uniform(3, 12), _ink(rng, 10, 150), rng.uniform(0, 30)
    columns, rows = int(rng.integers(3, 9)), int(rng.integers(5, 24))
    wide, high = (width - 2 * rim) / columns, (height - 2 * rim - top) / rows
    for row in range(rows):
        for column in range(columns):
            if row == 0 or rng.random() < 0.1:
                sheet.box(rim + column * wide, rim + top + row * high, wide, high, _ink(rng, 190, 250))
            sheet.frame(rim + column * wide, rim + top + row * high, wide, high, ink, 0.25)
            if rng.random() < 0.5:
                sheet.text(
                    rim + column * wide + 1.5, rim + top + row * high + 1.5, _words(rng, 1)[: int(wide / 1.8)], 2.6
                )
    sheet.frame(rim, rim + top, width - 2 * rim, height - 2 * rim - top, ink, rng.uniform(0.3, 1.2))
    if top > 10:
        sheet.text(rim + 4, rim + 2, _words(rng, 4), 4, face=2)
    return DrawnPaper("grid", sheet.pixels(), width, height)


def _pastel(dpi: float, rng: Rng) -> DrawnPaper:
    """A letter or notice on coloured paper."""
    width, height = _size(rng, _A4, _A5, _A6, (200, 145))
    sheet = PaperSheet(width, height, dpi, _PASTELS[int(rng.integers(len(_PASTELS)))])
    sheet.text(width * 0.15, height * 0.08, _words(rng, 2).upper(), width / 22, face=2)
    y = height * 0.2
    while y < height * rng.uniform(0.5, 0.9):
        y = sheet.paragraph(12, y + 4, width - 28, int(rng.integers(1, 6)), 3, rng)
    return DrawnPaper("pastel", sheet.pixels(), width, height)


def _guilloche(dpi: float, rng: Rng) -> DrawnPaper:
    """A card or certificate with fine waves all over, a face and a few words."""
    width, height = [(85.6, 54.0), (85.6, 54.0), (105.0, 74.0), (125.0, 88.0), _A4][int(rng.integers(5))]
    level = np.array(_ink(rng, 205, 250), np.float32)
    sheet = PaperSheet(width, height, dpi, tuple(int(v) for v in level))
    y, x = np.mgrid[0 : sheet.image.height, 0 : sheet.image.width].astype(np.float32) / sheet.mm
    waves = np.zeros_like(x)
    for _ in range(3):
        bend = rng.uniform(0.5, 3) * np.sin(x * rng.uniform(0.05, 0.4) + rng.uniform(0, 6))
        waves += np.sin((y + bend) * rng.uniform(2, 5)) > 0.8
    depth = np.array(_ink(rng, 4, 60), np.float32)
    fade = 0.5 + 0.5 * np.sin(x / width * rng.uniform(0, 6))
    picture = np.clip(level - (waves * fade)[..., None] * depth, 0, 255).astype(np.uint8)
    sheet.image.paste(Image.fromarray(picture))
    if rng.random() < 0.7:
        mug_shot(sheet, 5, 12, min(24, width / 4), min(30, height / 2), rng)
    for row in range(int(rng.integers(2, 6))):
        sheet.text(width * 0.4, 8 + row * 7, _words(rng, 2), 2.8)
    round_mm = 3.2 if width < 100 else 0.0
    return DrawnPaper("guilloche", sheet.pixels(), width, height, round_mm=round_mm)


def _split_card(dpi: float, rng: Rng) -> DrawnPaper:
    """A card of two or three colours, one of them nearly white, parted straight or aslant."""
    sheet = PaperSheet(85.6, 54, dpi, _ink(rng, 238, 254))
    cut, lean, mm = rng.uniform(15, 65), rng.uniform(-12, 12), sheet.mm
    corners = [(0, 0), (cut * mm, 0), ((cut + lean) * mm, 54 * mm + 1), (0, 54 * mm + 1)]
    sheet.draw.polygon(corners, _ink(rng, 20, 230))
    if rng.random() < 0.5:
        sheet.box(0, 40, 85.6, 14, _ink(rng, 20, 240))
    sheet.text(8, 8, _words(rng, 1).upper(), 5, (250, 250, 250), 2)
    for row in range(3):
        sheet.text(30, 20 + 6 * row, _words(rng, 2), 2.6, (60, 60, 60))
    return DrawnPaper("split card", sheet.pixels(), 85.6, 54, round_mm=3.2)


def _ticket(dpi: float, rng: Rng) -> DrawnPaper:
    """A travel or theatre ticket, or a prescription's label: long and narrow, a bar code near one end."""
    width, height = _size(rng, (200, 80), (150, 60), (180, 70))
    sheet = PaperSheet(width, height, dpi, _ink(rng, 228, 252))
    sheet.box(0, 0, width, rng.uniform(3, 14), _ink(rng, 40, 235))
    at = width * rng.uniform(0.1, 0.6)
    for bar in range(40):
        sheet.box(at + bar * 0.8, height * 0.6, float(rng.choice([0.2, 0.4, 0.6])), height * 0.3, (20, 20, 20))
    for row in range(int(rng.integers(2, 5))):
        sheet.text(6, 18 + row * 6, _words(rng, 3), 3)
    return DrawnPaper("ticket", sheet.pixels(), width, height)


def _contract(dpi: float, rng: Rng) -> DrawnPaper:
    """Two to four boxes that fill the page, each with a head of colour and print up to its frame."""
    sheet = PaperSheet(*_A4, dpi, ground(rng))
    rim, count = rng.uniform(2.5, 10), int(rng.integers(2, 5))
    high = (297 - 2 * rim) / count
    for part in range(count):
        y, shade = rim + part * high, _ink(rng, 215, 252)
        sheet.box(rim, y, 210 - 2 * rim, high - rng.uniform(0, 4), shade, _ink(rng, 30, 190))
        sheet.box(rim, y, 210 - 2 * rim, 7, _ink(rng, 20, 200))
        sheet.paragraph(rim + 3, y + 12, 204 - 2 * rim, int(rng.integers(1, int(high / 4.6))), 2.4, rng)
    return DrawnPaper("contract", sheet.pixels(), *_A4)


def _drawing(dpi: float, rng: Rng) -> DrawnPaper:
    """A child's drawing or a plan: lines and shapes anywhere, past the edges too, on white."""
    width, height = _size(rng, _A4, _A5)
    sheet = PaperSheet(width, height, dpi, ground(rng))
    for _ in range(int(rng.integers(5, 25))):
        x0, y0, x1, y1 = rng.uniform(-0.1, 1.1, 4) * (width, height, width, height)
        sheet.line(x0, y0, x1, y1, _ink(rng, 0, 220), rng.uniform(0.2, 1.5))
    for _ in range(int(rng.integers(1, 5))):
        x, y = rng.uniform(0, 0.7, 2) * (width, height)
        sheet.box(x, y, rng.uniform(10, 60), rng.uniform(10, 60), _ink(rng, 60, 245), _ink(rng, 0, 160))
    return DrawnPaper("drawing", sheet.pixels(), width, height)


def _stub(dpi: float, rng: Rng) -> DrawnPaper:
    """A till's or weighing machine's slip of an odd size with few grey words."""
    width, height = rng.uniform(50, 90), rng.uniform(40, 120)
    sheet = PaperSheet(width, height, dpi, _ink(rng, 236, 254))
    ink = (int(rng.integers(60, 150)),) * 3
    for row in range(int(rng.integers(2, int(height / 8)))):
        sheet.text(width * rng.uniform(0.05, 0.3), 5 + 6 * row, _words(rng, 2)[: int(width / 2.6)], 2.7, ink)
    return DrawnPaper("stub", sheet.pixels(), width, height)


WIDE_KINDS: dict[str, Callable[[float, Rng], DrawnPaper]] = {
    "picture": _picture,
    "header": _header,
    "grid": _grid,
    "pastel": _pastel,
    "guilloche": _guilloche,
    "split card": _split_card,
    "ticket": _ticket,
    "contract": _contract,
    "drawing": _drawing,
    "stub": _stub,
}
