"""Papers drawn for the tests: letters, cards, passports, receipts, photographs, blanks. Nothing here is anybody's."""

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

Pixels = NDArray[np.uint8]
_FONTS = Path("/usr/share/fonts/truetype")
_FACES = ("noto/NotoSans-Regular.ttf", "noto/NotoSerif-Regular.ttf", "noto/NotoSans-Bold.ttf", "dejavu/DejaVuSans.ttf")
_TEXT = (
    "attestation de droits caisse allocations familiales montant total mois avis situation foyer "
    "logement versement nous vous informons que votre demande du dossier a bien reçu conseil "
    "départemental service adresse facture le la les des pour avec dans sans sous entre janvier mars "
    "juin août octobre numéro référence date naissance revenu net imposable salaire brut cotisation "
    "retraite quittance loyer charges bailleur locataire électricité gaz compte "
)
WORDS = _TEXT.split()
_PAPER_WHITE = (250, 250, 248)


@dataclass(frozen=True)
class DrawnPaper:
    """A paper seen upright: its picture (h,w,3 uint8 RGB) at `dpi`, and what is known of it."""

    kind: str
    picture: Pixels
    width_mm: float
    height_mm: float
    blank: bool = False
    round_mm: float = 0.0
    marks: tuple[str, ...] = field(default=())


def draw_paper(kind: str, dpi: float, rng: np.random.Generator) -> DrawnPaper:
    """One paper of this kind (see `KINDS`), different for every state of `rng`."""
    return KINDS[kind](dpi, rng)


@cache
def font(size_px: int, face: int = 0) -> ImageFont.FreeTypeFont | ImageFont.ImageFont:
    """The face at this size; Pillow's own where the system has none."""
    for name in (_FACES[face % len(_FACES)], *_FACES):
        if (_FONTS / name).exists():
            return ImageFont.truetype(_FONTS / name, max(5, size_px))
    return ImageFont.load_default(max(5, size_px))


class PaperSheet:
    """A drawing surface in millimetres."""

    def __init__(self, width_mm: float, height_mm: float, dpi: float, ground: tuple[int, ...] = _PAPER_WHITE) -> None:
        self.mm = dpi / 25.4
        self.width_mm, self.height_mm = width_mm, height_mm
        self.image = Image.new("RGB", (round(width_mm * self.mm), round(height_mm * self.mm)), ground)
        self.draw = ImageDraw.Draw(self.image)

    def text(
        self, x: float, y: float, words: str, size_mm: float, ink: tuple[int, ...] = (25, 25, 30), face: int = 0
    ) -> None:
        self.draw.text((x * self.mm, y * self.mm), words, ink, font(round(size_mm * self.mm), face))

    def line(self, x0: float, y0: float, x1: float, y1: float, ink: tuple[int, ...], thick_mm: float = 0.25) -> None:
        box = (x0 * self.mm, y0 * self.mm, x1 * self.mm, y1 * self.mm)
        self.draw.line(box, ink, max(1, round(thick_mm * self.mm)))

    def box(
        self, x: float, y: float, w: float, h: float, ink: tuple[int, ...], outline: tuple[int, ...] | None = None
    ) -> None:
        self.draw.rectangle((x * self.mm, y * self.mm, (x + w) * self.mm, (y + h) * self.mm), ink, outline)

    def paragraph(
        self, x: float, y: float, width: float, lines: int, size: float, rng: np.random.Generator, face: int = 0
    ) -> float:
        for row in range(lines):
            words, room = "", width if row < lines - 1 else width * rng.uniform(0.3, 0.9)
            while len(words) * size * 0.52 < room:
                words += str(rng.choice(WORDS)) + " "
            self.text(x, y, words[: int(room / size / 0.52)], size, face=face)
            y += size * 1.45
        return y

    def frame(self, x: float, y: float, w: float, h: float, ink: tuple[int, ...], thick_mm: float) -> None:
        box = (x * self.mm, y * self.mm, (x + w) * self.mm, (y + h) * self.mm)
        self.draw.rectangle(box, None, ink, max(1, round(thick_mm * self.mm)))

    def scrawl(self, x: float, y: float, width: float, size: float, rng: np.random.Generator) -> None:
        """A line of handwriting whose foot is at `y`."""
        steps = max(8, int(width / size * 6))
        along = x + np.linspace(0, width, steps)
        rise = y - size * np.abs(np.sin(np.arange(steps) * 0.9)) * rng.uniform(0.2, 1, steps)
        points = [(float(a * self.mm), float(b * self.mm)) for a, b in zip(along, rise, strict=True)]
        ink = tuple(int(v) for v in rng.integers(10, 120, 3))
        self.draw.line(points, ink, max(1, round(0.4 * self.mm)), "curve")

    def pixels(self) -> Pixels:
        return np.asarray(self.image, np.uint8)


def ground(rng: np.random.Generator) -> tuple[int, ...]:
    """The white of some paper."""
    grounds = ((252, 252, 252), (247, 246, 242), (240, 244, 250), (250, 250, 236), (243, 243, 243))
    return grounds[int(rng.integers(len(grounds)))]


def _letter(dpi: float, rng: np.random.Generator) -> DrawnPaper:
    sheet = PaperSheet(210, 297, dpi, ground(rng))
    face, size = int(rng.integers(3)), rng.uniform(2.6, 3.8)
    if rng.random() < 0.6:
        sheet.box(
            rng.uniform(12, 25), 12, rng.uniform(20, 45), rng.uniform(8, 18), tuple(rng.integers(20, 200, 3).tolist())
        )
    y = sheet.paragraph(120, 35, 70, 4, size, rng, face)
    y = sheet.paragraph(20, y + 12, 80, 1, size * 1.5, rng, 2)
    for _ in range(int(rng.integers(1, 5))):
        y = sheet.paragraph(20, y + 5, 170, int(rng.integers(2, 8)), size, rng, face) + 2
        if y > 240:
            break
    if rng.random() < 0.5 and y < 200:
        _table(sheet, y + 8, rng, size)
    if rng.random() < 0.5:
        sheet.text(100, 287, str(rng.integers(1, 9)), 2.6)
    return DrawnPaper("letter", sheet.pixels(), 210, 297)


def _table(sheet: PaperSheet, top: float, rng: np.random.Generator, size: float) -> None:
    rows, left, width = int(rng.integers(3, 9)), 18.0, 174.0
    shaded = tuple((235 - rng.integers(0, 40, 3)).tolist())
    for row in range(rows + 1):
        y = top + row * 8
        if row == 0:
            sheet.box(left, y, width, 8, shaded)
        sheet.line(left, y, left + width, y, (90, 90, 90))
        if row < rows:
            for column in range(4):
                sheet.text(left + 3 + 43 * column, y + 2, str(rng.choice(WORDS)), size)
    for column in range(5):
        sheet.line(left + width * column / 4, top, left + width * column / 4, top + rows * 8, (90, 90, 90))


def _sparse(dpi: float, rng: np.random.Generator) -> DrawnPaper:
    sheet = PaperSheet(210, 297, dpi, ground(rng))
    sheet.paragraph(25, rng.uniform(20, 120), 90, int(rng.integers(3, 6)), 3.4, rng)
    return DrawnPaper("sparse", sheet.pixels(), 210, 297)


def _coloured(dpi: float, rng: np.random.Generator) -> DrawnPaper:
    grounds = ((255, 225, 230), (225, 240, 255), (255, 248, 200), (222, 245, 222))
    sheet = PaperSheet(148, 210, dpi, grounds[int(rng.integers(4))])
    sheet.paragraph(15, 20, 110, int(rng.integers(6, 20)), 3.0, rng, 1)
    return DrawnPaper("coloured", sheet.pixels(), 148, 210)


def _note(dpi: float, rng: np.random.Generator) -> DrawnPaper:
    width, height = rng.uniform(80, 180), rng.uniform(80, 190)
    sheet = PaperSheet(width, height, dpi, ground(rng))
    sheet.paragraph(10, 10, width - 22, max(2, int((height - 25) / 7)), 3.6, rng, int(rng.integers(3)))
    return DrawnPaper("note", sheet.pixels(), width, height)


def _receipt(dpi: float, rng: np.random.Generator) -> DrawnPaper:
    width, height = float(rng.choice([57.0, 80.0])), rng.uniform(90, 220)
    grey = int(rng.integers(205, 250))
    sheet = PaperSheet(width, height, dpi, (grey, grey, grey - 3))
    sheet.text(width * 0.2, 6, "MARCHÉ DU COIN", 4.0, face=2)
    y = 16.0
    while y < height - 14:
        sheet.text(4, y, " ".join(map(str, rng.choice(WORDS, 2))), 2.5)
        sheet.text(width - 16, y, f"{rng.uniform(0, 99):.2f}", 2.5)
        y += 3.9
    sheet.text(4, height - 10, "TOTAL", 4.5, face=2)
    return DrawnPaper("receipt", sheet.pixels(), width, height)


def mug_shot(sheet: PaperSheet, x: float, y: float, w: float, h: float, rng: np.random.Generator) -> None:
    sheet.box(x, y, w, h, tuple(rng.integers(150, 230, 3).tolist()))
    mm, skin = sheet.mm, tuple(int(v) for v in np.array((205, 165, 140)) * rng.uniform(0.5, 1.1))
    sheet.draw.ellipse(((x + 0.25 * w) * mm, (y + 0.15 * h) * mm, (x + 0.75 * w) * mm, (y + 0.7 * h) * mm), skin)
    sheet.draw.ellipse(
        ((x + 0.05 * w) * mm, (y + 0.72 * h) * mm, (x + 0.95 * w) * mm, (y + 1.2 * h) * mm), (60, 60, 80)
    )
    sheet.box(x, y + h, w, 0.25 * h, (225, 232, 240))


def _card(dpi: float, rng: np.random.Generator) -> DrawnPaper:
    tint = rng.integers(200, 256, 3)
    sheet = PaperSheet(85.6, 54, dpi, tuple(tint.tolist()))
    for row in range(54):
        shade = tuple(np.clip(tint + 12 * np.sin(row / 6 + np.arange(3)), 0, 255).astype(int).tolist())
        sheet.box(0, row, 85.6, 1, shade)
    sheet.text(28, 3, "RÉPUBLIQUE D'EXEMPLE", 3.6, (30, 40, 110), 2)
    mug_shot(sheet, 4, 12, 24, 28, rng)
    for row in range(5):
        sheet.text(34, 12 + 6.2 * row, str(rng.choice(WORDS)).upper(), 2.0, (90, 90, 100))
        sheet.text(34, 14.3 + 6.2 * row, " ".join(map(str, rng.choice(WORDS, 2))), 2.8)
    return DrawnPaper("card", sheet.pixels(), 85.6, 54, round_mm=3.2)


def _passport(dpi: float, rng: np.random.Generator) -> DrawnPaper:
    sheet = PaperSheet(125, 88, dpi, tuple(rng.integers(205, 250, 3).tolist()))
    sheet.text(40, 4, "PASSEPORT / PASSPORT", 4.0, (120, 30, 60), 2)
    mug_shot(sheet, 5, 14, 32, 42, rng)
    for row in range(6):
        sheet.text(42, 13 + 8 * row, str(rng.choice(WORDS)), 1.9, (100, 100, 110))
        sheet.text(42, 15.4 + 8 * row, str(rng.choice(WORDS)).upper(), 3.2)
    for row in range(2):
        code = "".join(rng.choice(list("ABCDEFGHIKLMNOPRSTUV0123456789<<<<<<"), 44))
        sheet.text(4, 68 + 8 * row, code, 3.9, face=3)
    return DrawnPaper("passport", sheet.pixels(), 125, 88, round_mm=float(rng.choice([0.0, 3.0])))


def _photo(dpi: float, rng: np.random.Generator) -> DrawnPaper:
    width, height = 150.0, 100.0
    size = (round(width * dpi / 25.4), round(height * dpi / 25.4))
    coarse = rng.integers(10, 160, (7, 10, 3), dtype=np.uint8)
    return DrawnPaper(
        "photo", np.asarray(cv2.resize(coarse, size, interpolation=cv2.INTER_CUBIC), np.uint8), width, height
    )


def _blank(dpi: float, rng: np.random.Generator) -> DrawnPaper:
    letter = _letter(dpi, rng)
    ground = np.median(letter.picture.reshape(-1, 3)[::97], axis=0)
    behind = cv2.GaussianBlur(letter.picture[:, ::-1], (0, 0), dpi / 130).astype(np.float32) - ground
    picture = ground + behind * (rng.uniform(0, 0.05) if rng.random() < 0.8 else 0)
    return DrawnPaper("blank", np.clip(picture, 0, 255).astype(np.uint8), 210, 297, blank=True)


KINDS: dict[str, Callable[[float, np.random.Generator], DrawnPaper]] = {
    "letter": _letter,
    "sparse": _sparse,
    "coloured": _coloured,
    "note": _note,
    "receipt": _receipt,
    "card": _card,
    "passport": _passport,
    "photo": _photo,
    "blank": _blank,
}
