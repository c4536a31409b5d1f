"""Papers as offices print them: forms full of frames, dense print, white rims around a picture, and nearly nothing."""

from collections.abc import Callable

import cv2
import numpy as np

from tests.scanner.papers import WORDS, DrawnPaper, PaperSheet, ground, mug_shot

Rng = np.random.Generator


def _words(rng: Rng, count: int) -> str:
    return " ".join(map(str, rng.choice(WORDS, count)))


def _dense(dpi: float, rng: Rng) -> DrawnPaper:
    """A contract: small print in one to three columns, up to 8 mm from the rim."""
    sheet = PaperSheet(210, 297, dpi, ground(rng))
    columns, size, rim = int(rng.integers(1, 4)), rng.uniform(1.9, 2.6), rng.uniform(8, 16)
    width = (210 - 2 * rim + 5) / columns
    for column in range(columns):
        y = rim
        while y < 297 - rim - 6 * size:
            y = sheet.paragraph(rim + column * width, y, width - 5, min(6, int((290 - y) / size / 1.5)), size, rng, 1)
            y += size * rng.uniform(0.2, 1.4)
    return DrawnPaper("dense", sheet.pixels(), 210, 297)


def _form(dpi: float, rng: Rng) -> DrawnPaper:
    """An administration's form: sections in frames from side to side, rows of boxes for letters, tinted fields."""
    sheet = PaperSheet(210, 297, dpi, ground(rng))
    rim, ink = rng.uniform(5, 14), tuple(int(v) for v in rng.integers(20, 200, 3))
    tint = tuple(int(v) for v in rng.integers(222, 250, 3))
    y, wide = rim + 22, 210 - 2 * rim
    sheet.text(rim + 30, rim + 3, _words(rng, 3).upper(), 4.5, ink, 2)
    while y < 297 - rim - 30:
        height = rng.uniform(22, 70)
        height = min(height, 297 - rim - y)
        sheet.frame(rim, y, wide, height, ink, rng.uniform(0.2, 0.6))
        sheet.box(rim, y, wide, 6, ink if rng.random() < 0.5 else tint)
        for row in np.arange(y + 9, y + height - 6, 8):
            sheet.text(rim + 3, row, _words(rng, 3), 2.8)
            if rng.random() < 0.5:
                sheet.box(rim + 60, row, wide - 65, 5, tint)
            else:
                for cell in range(int((wide - 66) / 5)):
                    sheet.frame(rim + 60 + 5 * cell, row, 5, 5.5, ink, 0.15)
        y += height + rng.uniform(0, 5)
    return DrawnPaper("form", sheet.pixels(), 210, 297)


def _statement(dpi: float, rng: Rng) -> DrawnPaper:
    """A table of figures that fills the page, with or without lines, some rows shaded from side to side."""
    sheet = PaperSheet(210, 297, dpi, ground(rng))
    rim, pitch, ruled = rng.uniform(6, 18), rng.uniform(5, 9), rng.random() < 0.6
    shade = tuple(int(v) for v in rng.integers(225, 248, 3))
    stops = np.sort(rng.uniform(0.2, 0.95, int(rng.integers(2, 6))))
    top, bottom = rng.uniform(30, 90), rng.uniform(200, 297 - rim)
    sheet.paragraph(rim, 14, 90, 3, 3.2, rng)
    for row, y in enumerate(np.arange(top, bottom, pitch)):
        if row % 2:
            sheet.box(rim, y, 210 - 2 * rim, pitch, shade)
        if ruled:
            sheet.line(rim, y, 210 - rim, y, (120, 120, 120), 0.2)
        sheet.text(rim + 2, y + 1, _words(rng, 2), 2.8)
        for stop in stops:
            sheet.text(rim + stop * (210 - 2 * rim) - 14, y + 1, f"{rng.uniform(0, 9999):.2f}", 2.8)
    for stop in stops if ruled else []:
        x = rim + stop * (210 - 2 * rim)
        sheet.line(x, top, x, bottom, (120, 120, 120), 0.2)
    return DrawnPaper("statement", sheet.pixels(), 210, 297)


def _bare_receipt(dpi: float, rng: Rng) -> DrawnPaper:
    """A nearly white receipt whose few words stand in its middle."""
    width, height = float(rng.choice([57.0, 80.0])), rng.uniform(70, 200)
    level = int(rng.integers(244, 254))
    sheet = PaperSheet(width, height, dpi, (level, level, level - int(rng.integers(0, 5))))
    top = height * rng.uniform(0.15, 0.4)
    for row in range(int(rng.integers(3, 9))):
        words = _words(rng, 2)[: int(width / 3.2)]
        sheet.text(width * 0.22, top + 5 * row, words, 2.6, (int(rng.integers(40, 120)),) * 3)
    return DrawnPaper("bare receipt", sheet.pixels(), width, height)


def _rimmed_card(dpi: float, rng: Rng) -> DrawnPaper:
    """A card with a white rim around its coloured face."""
    level, rim = int(rng.integers(240, 254)), rng.uniform(2.5, 7)
    sheet = PaperSheet(85.6, 54, dpi, (level, level, level))
    sheet.box(rim, rim, 85.6 - 2 * rim, 54 - 2 * rim, tuple(int(v) for v in rng.integers(60, 235, 3)))
    sheet.text(rim + 4, rim + 3, _words(rng, 2).upper(), 3.4, (20, 20, 40), 2)
    if rng.random() < 0.5:
        mug_shot(sheet, rim + 3, rim + 10, 18, 22, rng)
    for row in range(4):
        sheet.text(rim + 28, rim + 12 + 6 * row, _words(rng, 2), 2.6)
    return DrawnPaper("rimmed card", sheet.pixels(), 85.6, 54, round_mm=3.2)


def _rimmed_photo(dpi: float, rng: Rng) -> DrawnPaper:
    """A photograph with a white rim."""
    width, height = ((150.0, 100.0), (127.0, 89.0), (88.0, 107.0))[int(rng.integers(3))]
    level, rim = int(rng.integers(238, 253)), rng.uniform(3, 8)
    sheet = PaperSheet(width, height, dpi, (level, level, level))
    picture = np.array(sheet.pixels())
    coarse = rng.integers(10, 200, (7, 10, 3), dtype=np.uint8)
    inset = round(rim * sheet.mm)
    part = picture[inset:-inset, inset:-inset]
    part[:] = cv2.resize(coarse, part.shape[1::-1], interpolation=cv2.INTER_CUBIC)
    return DrawnPaper("rimmed photo", picture, width, height)


def _open_booklet(dpi: float, rng: Rng) -> DrawnPaper:
    """A passport or family record laid open: two pale pages, a fold that is a shade darker, stamps here and there."""
    level = rng.integers(222, 250, 3)
    sheet = PaperSheet(125, 176, dpi, tuple(int(v) for v in level))
    sheet.box(0, 88, 125, 88, tuple(int(v) for v in np.clip(level + rng.integers(-6, 7, 3), 0, 253)))
    for away in np.arange(0, 5, 0.3):
        shade = tuple(int(v) for v in level - 26 * np.exp(-away))
        for y in (88 - away, 88 + away):
            sheet.line(0, y, 125, y, shade, 0.3)
    for _ in range(int(rng.integers(1, 5))):
        x, y = rng.uniform(15, 80), rng.choice([20, 110]) + rng.uniform(0, 30)
        ink = tuple(int(v) for v in rng.integers(60, 190, 3))
        sheet.frame(x, y, 30, 18, ink, 0.5)
        sheet.text(x + 3, y + 5, _words(rng, 1).upper(), 3, ink, 2)
    return DrawnPaper("booklet", sheet.pixels(), 125, 176, round_mm=float(rng.choice([0, 3.0])))


def _half_page(dpi: float, rng: Rng) -> DrawnPaper:
    """A letter of five lines in the upper third, set to the right or the left; the rest is white."""
    sheet = PaperSheet(210, 297, dpi, ground(rng))
    x = float(rng.choice([18, 105]))
    sheet.paragraph(x, rng.uniform(12, 40), 85, int(rng.integers(3, 8)), 3.2, rng, 1)
    if rng.random() < 0.5:
        sheet.scrawl(x, rng.uniform(80, 120), 50, 6, rng)
    return DrawnPaper("half page", sheet.pixels(), 210, 297)


def _poster(dpi: float, rng: Rng) -> DrawnPaper:
    """A flyer: a picture or block of colour from side to side, white below."""
    width, height = ((210.0, 297.0), (148.0, 210.0), (105.0, 148.0))[int(rng.integers(3))]
    sheet = PaperSheet(width, height, dpi, ground(rng))
    cut = height * rng.uniform(0.25, 0.65)
    sheet.box(0, 0, width, cut, tuple(int(v) for v in rng.integers(20, 225, 3)))
    sheet.text(width * 0.1, cut * 0.3, _words(rng, 2).upper(), width / 12, (250, 250, 250), 2)
    for row in range(int(rng.integers(2, 8))):
        sheet.text(width * 0.1, cut + 8 + row * 6, _words(rng, 5)[: int(width / 2.6)], 3.2)
    return DrawnPaper("flyer", sheet.pixels(), width, height)


FULL_KINDS: dict[str, Callable[[float, Rng], DrawnPaper]] = {
    "dense": _dense,
    "form": _form,
    "statement": _statement,
    "bare receipt": _bare_receipt,
    "rimmed card": _rimmed_card,
    "rimmed photo": _rimmed_photo,
    "booklet": _open_booklet,
    "half page": _half_page,
    "flyer": _poster,
}
