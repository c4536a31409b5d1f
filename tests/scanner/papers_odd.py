"""Papers that are hard to find: printed frames, bands that bleed off, ruled lines, photocopies, faded print."""

from collections.abc import Callable
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from kiosk.demo import specimens
from tests.scanner.papers import WORDS, DrawnPaper, PaperSheet, ground, mug_shot

Floats = NDArray[Any]
_CARD_ROUND_MM = 3.2


def _framed(dpi: float, rng: np.random.Generator) -> DrawnPaper:
    """A certificate or form: one or two printed frames near the rim."""
    sheet = PaperSheet(210, 297, dpi, ground(rng))
    inset = rng.uniform(4, 16)
    ink = tuple(int(v) for v in rng.integers(20, 190, 3))
    for step in range(int(rng.integers(1, 3))):
        away = inset + 2.5 * step
        sheet.frame(away, away, 210 - 2 * away, 297 - 2 * away, ink, rng.uniform(0.25, 1.2))
    left = inset + 12
    y = sheet.paragraph(left + 20, inset + 20, 110, 2, 6, rng, 2)
    while y < rng.uniform(120, 240):
        y = sheet.paragraph(left, y + 8, 190 - 2 * left, int(rng.integers(2, 6)), 3.4, rng, int(rng.integers(3)))
    return DrawnPaper("framed", sheet.pixels(), 210, 297)


def _banded(dpi: float, rng: np.random.Generator) -> DrawnPaper:
    """A bill with coloured bands that run off its sides."""
    sheet = PaperSheet(210, 297, dpi, ground(rng))
    for y in [0.0, *sorted(rng.uniform(40, 280, int(rng.integers(1, 4))))]:
        height = rng.uniform(6, 36)
        colour = tuple(int(v) for v in (rng.integers(20, 240, 3) if rng.random() < 0.5 else rng.integers(215, 246, 3)))
        left = float(rng.choice([0, 0, 70]))
        sheet.box(left, y, 210 - left, height, colour)
        sheet.paragraph(left + 12, y + 4, 120, 1, 4, rng, 2)
    sheet.paragraph(18, 50, 160, int(rng.integers(3, 12)), 3.2, rng)
    sheet.paragraph(18, 160, 160, int(rng.integers(3, 12)), 3.2, rng)
    return DrawnPaper("banded", sheet.pixels(), 210, 297)


def _ruled(dpi: float, rng: np.random.Generator) -> DrawnPaper:
    """A page of an exercise book: lines or squares right across, handwriting on some."""
    width, height = ((210.0, 297.0), (170.0, 220.0), (148.0, 210.0))[int(rng.integers(3))]
    sheet = PaperSheet(width, height, dpi, ground(rng))
    ink = tuple(int(v) for v in 255 - rng.integers(15, 110, 3))
    gap = float(rng.choice([5, 7, 8, 10]))
    for y in np.arange(gap * 2, height, gap):
        sheet.line(0, y, width, y, ink, 0.2)
    if rng.random() < 0.5:
        for x in np.arange(gap, width, gap):
            sheet.line(x, 0, x, height, ink, 0.2)
    sheet.line(25, 0, 25, height, (225, 120, 130), 0.3)
    for row in range(int(rng.integers(3, 18))):
        sheet.scrawl(30, gap * (row + 2.7), (width - 40) * rng.uniform(0.4, 1), gap * 0.5, rng)
    return DrawnPaper("ruled", sheet.pixels(), width, height)


def _photocopy(dpi: float, rng: np.random.Generator) -> DrawnPaper:
    """A copy of a smaller, skewed original with a grey or black rim."""
    shade = int(rng.choice([20, 90, 190, 225]))
    sheet = PaperSheet(210, 297, dpi, ground(rng))
    top, left = rng.uniform(0, 14), rng.uniform(0, 14)
    sheet.box(0, 0, 210, top, (shade,) * 3)
    sheet.box(0, 0, left, 297, (shade,) * 3)
    y = top + 15
    while y < 250:
        y = sheet.paragraph(left + 15, y + 6, 160, int(rng.integers(3, 9)), 3.2, rng, 1) + 2
    return DrawnPaper("photocopy", sheet.pixels(), 210, 297)


def _slip(dpi: float, rng: np.random.Generator) -> DrawnPaper:
    """A bill with a payment slip below a line of dashes."""
    sheet = PaperSheet(210, 297, dpi, ground(rng))
    cut = float(rng.choice([196, 210, 148.5]))
    tint = tuple(int(v) for v in rng.integers(225, 253, 3))
    sheet.box(0, cut, 210, 297 - cut, tint)
    for x in range(0, 210, 4):
        sheet.line(x, cut, x + 2, cut, (110, 110, 110), 0.3)
    sheet.paragraph(18, 20, 170, int(rng.integers(5, 20)), 3.2, rng)
    sheet.paragraph(18, cut + 12, 110, 5, 3.2, rng, 3)
    sheet.frame(120, cut + 30, 70, 18, (60, 60, 60), 0.3)
    return DrawnPaper("slip", sheet.pixels(), 210, 297)


def _news(dpi: float, rng: np.random.Generator) -> DrawnPaper:
    """Dense columns and a picture, print up to 5 mm from the rim, greyish paper."""
    width, height = rng.uniform(120, 205), rng.uniform(140, 285)
    grey = int(rng.integers(215, 245))
    sheet = PaperSheet(width, height, dpi, (grey, grey - 2, grey - 8))
    columns = max(1, int(width // 55))
    sheet.text(6, 5, " ".join(map(str, rng.choice(WORDS, 3))).upper(), width / 18, face=2)
    for column in range(columns):
        x = 5 + column * (width - 8) / columns
        y = 5 + width / 10
        while y < height - 16:
            y = sheet.paragraph(x, y + 2, (width - 8) / columns - 4, min(8, int((height - y - 6) / 3.4)), 2.3, rng, 1)
    if rng.random() < 0.7:
        sheet.box(5, height * 0.4, (width - 8) / columns - 4, 40, tuple(int(v) for v in rng.integers(20, 120, 3)))
    return DrawnPaper("news", sheet.pixels(), width, height)


def _dark(dpi: float, rng: np.random.Generator) -> DrawnPaper:
    """A leaflet printed light on dark."""
    width, height = ((210.0, 297.0), (148.0, 210.0), (99.0, 210.0))[int(rng.integers(3))]
    sheet = PaperSheet(width, height, dpi, tuple(int(v) for v in rng.integers(20, 120, 3)))
    sheet.text(10, 12, " ".join(map(str, rng.choice(WORDS, 2))).upper(), width / 14, (250, 250, 240), 2)
    sheet.box(10, 60, width - 20, 60, tuple(int(v) for v in rng.integers(180, 250, 3)))
    sheet.paragraph(14, 65, width - 40, 6, 3.2, rng)
    for row in range(6):
        sheet.text(10, 130 + 8 * row, " ".join(map(str, rng.choice(WORDS, 4))), 3.4, (240, 240, 230))
    return DrawnPaper("dark", sheet.pixels(), width, height)


def _stripe_card(dpi: float, rng: np.random.Generator) -> DrawnPaper:
    """The back of a bank card: a dark stripe from side to side, a signature field."""
    tint = tuple(int(v) for v in (rng.integers(215, 253, 3) if rng.random() < 0.6 else rng.integers(30, 200, 3)))
    sheet = PaperSheet(85.6, 54, dpi, tint)
    sheet.box(0, rng.uniform(4, 8), 85.6, 10, (25, 22, 24))
    sheet.box(5, 22, 55, 8, (246, 246, 244))
    sheet.text(62, 24, "123", 3.2, face=2)
    for row in range(4):
        sheet.text(5, 34 + 4 * row, " ".join(map(str, rng.choice(WORDS, 7))), 1.7)
    return DrawnPaper("stripe card", sheet.pixels(), 85.6, 54, round_mm=_CARD_ROUND_MM)


def _plain_card(dpi: float, rng: np.random.Generator) -> DrawnPaper:
    """A white membership card with little on it."""
    level = int(rng.integers(236, 254))
    sheet = PaperSheet(85.6, 54, dpi, (level, level, level))
    sheet.text(6, 6, " ".join(map(str, rng.choice(WORDS, 2))).upper(), 4.2, (30, 60, 140), 2)
    sheet.text(6, 40, str(rng.integers(10**8, 10**9)), 3.2)
    if rng.random() < 0.6:
        for x in range(20):
            sheet.box(46 + 1.6 * x, 34, float(rng.uniform(0.3, 1.2)), 11, (20, 20, 20))
    return DrawnPaper("plain card", sheet.pixels(), 85.6, 54, round_mm=_CARD_ROUND_MM)


def _two_tone(dpi: float, rng: np.random.Generator) -> DrawnPaper:
    """An identity card or passport page with a picture field above and a pale zone of code below."""
    width, height = ((105.0, 74.0), (125.0, 88.0), (85.6, 54.0))[int(rng.integers(3))]
    sheet = PaperSheet(width, height, dpi, tuple(int(v) for v in rng.integers(150, 235, 3)))
    zone = height * rng.uniform(0.66, 0.8)
    sheet.box(0, zone, width, height - zone, tuple(int(v) for v in rng.integers(228, 250, 3)))
    mug_shot(sheet, 5, 8, width * 0.25, height * 0.42, rng)
    for row in range(5):
        y = 8 + row * (zone - 10) / 5
        sheet.text(width * 0.36, y, " ".join(map(str, rng.choice(WORDS, 2))).upper(), height / 26)
    for row in range(2):
        code = "".join(rng.choice(list("ABCDEFGHIKLMNOPRSTUV0123456789<<<<<<"), 36))
        sheet.text(4, zone + 3 + row * height / 13, code, (width - 8) / 36 / 0.62, face=3)
    return DrawnPaper("two-tone card", sheet.pixels(), width, height, round_mm=float(rng.choice([0, 3.0])))


def _spread(dpi: float, rng: np.random.Generator) -> DrawnPaper:
    """A passport laid open: two pages and the fold between them."""
    sheet = PaperSheet(125, 176, dpi, tuple(int(v) for v in rng.integers(205, 245, 3)))
    sheet.box(0, 88, 125, 88, tuple(int(v) for v in rng.integers(195, 245, 3)))
    for thick, shade in ((3.0, 200), (1.2, 150)):
        sheet.line(0, 88, 125, 88, (shade,) * 3, thick)
    sheet.paragraph(12, 18, 90, int(rng.integers(2, 6)), 3, rng)
    mug_shot(sheet, 6, 100, 32, 42, rng)
    for row in range(6):
        sheet.text(44, 100 + 8 * row, str(rng.choice(WORDS)).upper(), 3)
    for row in range(2):
        code = "".join(rng.choice(list("ABCDEFGHIKLMNOPRSTUV0123456789<<<<<<"), 44))
        sheet.text(4, 158 + 7 * row, code, 3.9, face=3)
    return DrawnPaper("spread", sheet.pixels(), 125, 176, round_mm=float(rng.choice([0, 3.0])))


def _faded(dpi: float, rng: np.random.Generator) -> DrawnPaper:
    """An old receipt whose print has nearly gone."""
    width, height = float(rng.choice([57.0, 80.0])), rng.uniform(80, 250)
    level = int(rng.integers(225, 252))
    sheet = PaperSheet(width, height, dpi, (level, level, level - 6))
    ink = (level - int(rng.integers(50, 130)),) * 3
    for y in np.arange(8, height - 10, 4.1):
        sheet.text(4, y, " ".join(map(str, rng.choice(WORDS, 2)))[: int(width / 2.6)], 2.5, ink)
        sheet.text(width - 15, y, f"{rng.uniform(0, 99):.2f}", 2.5, ink)
    return DrawnPaper("faded", sheet.pixels(), width, height)


def _envelope(dpi: float, rng: np.random.Generator) -> DrawnPaper:
    sheet = PaperSheet(220, 110, dpi, tuple(int(v) for v in rng.integers(215, 252, 3)))
    sheet.box(110, 55, 90, 35, tuple(int(v) for v in rng.integers(222, 250, 3)))
    sheet.paragraph(114, 60, 80, 4, 3.4, rng)
    sheet.box(190, 8, 22, 26, tuple(int(v) for v in rng.integers(90, 220, 3)))
    sheet.paragraph(10, 8, 60, 2, 3, rng)
    return DrawnPaper("envelope", sheet.pixels(), 220, 110)


def _odd_size(dpi: float, rng: np.random.Generator) -> DrawnPaper:
    """A letter on paper of an uncommon size."""
    width, height = rng.uniform(186, 212), rng.uniform(236, 300)
    sheet = PaperSheet(width, height, dpi, ground(rng))
    y = 12.0
    while y < height - 40:
        y = sheet.paragraph(rng.uniform(8, 20), y + 6, width - 40, int(rng.integers(2, 9)), 3.1, rng, 1)
    return DrawnPaper("odd size", sheet.pixels(), width, height)


def _scrap(dpi: float, rng: np.random.Generator) -> DrawnPaper:
    """A handwritten note with one or two lines."""
    width, height = rng.uniform(60, 150), rng.uniform(50, 150)
    sheet = PaperSheet(width, height, dpi, ground(rng))
    for row in range(int(rng.integers(1, 5))):
        sheet.scrawl(8, 14 + 11 * row, (width - 18) * rng.uniform(0.4, 1), 5, rng)
    return DrawnPaper("scrap", sheet.pixels(), width, height)


def _specimen(name: str) -> Callable[[float, np.random.Generator], DrawnPaper]:
    def drawn(dpi: float, rng: np.random.Generator) -> DrawnPaper:
        whole = specimens.paper(name)
        width, height = whole.size_mm
        picture = whole.pixels(round(dpi))
        return DrawnPaper(name, np.array(picture), width, height, round_mm=whole.corner_mm)

    return drawn


def worn(paper: DrawnPaper, rng: np.random.Generator) -> DrawnPaper:
    """The same paper scanned or copied before: grain, uneven tone, a softer print."""
    picture: Floats = paper.picture.astype(np.float32)
    height, width = picture.shape[:2]
    if rng.random() < 0.6:
        picture = cv2.GaussianBlur(picture, (0, 0), rng.uniform(0.4, 1.3))
    tone = cv2.resize(rng.normal(0, rng.uniform(0, 4), (6, 4, 3)).astype(np.float32), (width, height), interpolation=2)
    grain = rng.normal(0, rng.uniform(0, 4), (height, width, 1)).astype(np.float32)
    yellow = np.array([0, -rng.uniform(0, 6), -rng.uniform(0, 22)], np.float32) * (rng.random() < 0.4)
    done = np.clip(picture + tone + grain + yellow, 0, 255).astype(np.uint8)
    return DrawnPaper(paper.kind, done, paper.width_mm, paper.height_mm, paper.blank, paper.round_mm)


ODD_KINDS: dict[str, Callable[[float, np.random.Generator], DrawnPaper]] = {
    "framed": _framed,
    "banded": _banded,
    "ruled": _ruled,
    "photocopy": _photocopy,
    "slip": _slip,
    "news": _news,
    "dark": _dark,
    "stripe card": _stripe_card,
    "plain card": _plain_card,
    "two-tone card": _two_tone,
    "spread": _spread,
    "faded": _faded,
    "envelope": _envelope,
    "odd size": _odd_size,
    "scrap": _scrap,
    **{name: _specimen(name) for name in specimens.NAMES},
}
