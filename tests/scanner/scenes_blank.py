"""Blank papers, and papers with so little on them that they might pass for blank; `python -m tests.scanner.scenes_blank
SEED HOW_MANY` says which of them are called what.
"""

import sys
from collections import defaultdict
from collections.abc import Callable
from dataclasses import replace
from functools import partial

import cv2
import numpy as np
from PIL import Image

from kiosk.scanner.pages import find_pages
from tests.scanner.papers import KINDS, WORDS, DrawnPaper, PaperSheet, ground
from tests.scanner.scenes import Look, Place, Scene, make_scene, random_look

Rng = np.random.Generator

_A4, _SLIP, _CARD = (210.0, 297.0), (148.0, 105.0), (85.6, 54.0)


def _bare(sheet: PaperSheet, rng: Rng) -> None:
    """Nothing; the look adds folds, holes, hairs and dust."""


def _pencil(sheet: PaperSheet, rng: Rng) -> None:
    """A few words of handwriting by a pencil hardly pressed."""
    level = int(rng.integers(150, 206))
    x, y = rng.uniform(15, sheet.width_mm * 0.4), rng.uniform(20, sheet.height_mm * 0.8)
    for row in range(int(rng.integers(1, 4))):
        steps = int(rng.integers(40, 90))
        along = x + np.linspace(0, rng.uniform(30, 70), steps) + rng.normal(0, 0.3, steps)
        rise = y + 9 * row - 3 * np.abs(np.sin(np.arange(steps) * 0.9)) * rng.uniform(0.2, 1, steps)
        points = [(float(a * sheet.mm), float(b * sheet.mm)) for a, b in zip(along, rise, strict=True)]
        sheet.draw.line(points, (level,) * 3, max(1, round(rng.uniform(0.3, 0.5) * sheet.mm)), "curve")


def _stamp(sheet: PaperSheet, rng: Rng) -> None:
    """One round stamp, pale, in blue, red, violet or grey."""
    inks = ((120, 140, 215), (215, 120, 125), (170, 130, 200), (150, 150, 155))
    ink = tuple(round(250 - (250 - v) * rng.uniform(0.6, 1.0)) for v in inks[int(rng.integers(4))])
    x, y, r = rng.uniform(30, sheet.width_mm - 30), rng.uniform(30, sheet.height_mm - 30), rng.uniform(10, 17)
    box = tuple(v * sheet.mm for v in (x - r, y - r, x + r, y + r))
    sheet.draw.ellipse(box, None, ink, max(1, round(0.6 * sheet.mm)))
    sheet.text(x - 0.8 * r, y - 2, "REÇU " + str(rng.integers(10, 99)), r * 0.35, ink)


def _grey_words(sheet: PaperSheet, rng: Rng) -> None:
    """Three to eight blurred grey words."""
    ink = (int(rng.integers(110, 190)),) * 3
    words = " ".join(map(str, rng.choice(WORDS, int(rng.integers(3, 9)))))
    sheet.text(12, rng.uniform(12, sheet.height_mm - 15), words[:60], rng.uniform(2.4, 4.0), ink)
    sheet.image.paste(_blurred(sheet, rng.uniform(0.08, 0.25)))


def _one_line(sheet: PaperSheet, rng: Rng) -> None:
    """A single line of small print, as a page's last one."""
    words = " ".join(map(str, rng.choice(WORDS, int(rng.integers(2, 6)))))
    sheet.text(rng.uniform(15, 60), rng.uniform(15, sheet.height_mm - 20), words, rng.uniform(2.1, 3.0), (60, 60, 65))


def _signature(sheet: PaperSheet, rng: Rng) -> None:
    """A signature and nothing else."""
    sheet.scrawl(rng.uniform(15, sheet.width_mm * 0.5), rng.uniform(25, sheet.height_mm * 0.8), 45, 9, rng)


def _pale_card(sheet: PaperSheet, rng: Rng) -> None:
    """A card of pale waves with some pale words."""
    tint = np.array([rng.uniform(225, 250), rng.uniform(225, 250), rng.uniform(225, 250)])
    wave = np.sin(np.arange(sheet.image.height)[:, None] / 9 + 3 * np.sin(np.arange(sheet.image.width)[None] / 40))
    field = tint + 5 * wave[..., None]
    sheet.image.paste(_picture(field))
    ink = tuple(int(v) for v in tint - rng.uniform(60, 110))
    for row in range(int(rng.integers(3, 6))):
        sheet.text(8, 8 + 8 * row, " ".join(map(str, rng.choice(WORDS, 2))), rng.uniform(2.4, 3.4), ink)


def _through(sheet: PaperSheet, rng: Rng) -> None:
    """Dense print of the other side, shimmering through thin paper."""
    behind = PaperSheet(sheet.width_mm, sheet.height_mm, sheet.mm * 25.4, (250, 250, 250))
    behind.paragraph(15, 15, sheet.width_mm - 40, round((sheet.height_mm - 40) / 5.2), 3.4, rng)
    back = cv2.GaussianBlur(np.asarray(behind.image, np.float32)[:, ::-1], (0, 0), rng.uniform(0.2, 0.35) * sheet.mm)
    sheet.image.paste(_picture(np.asarray(sheet.image, np.float32) - (250 - back) * rng.uniform(0.02, 0.1)))


BLANKS: dict[str, tuple[Callable[[PaperSheet, Rng], None], tuple[float, float]]] = {
    "bare": (_bare, _A4),
    "holes and folds": (_bare, _A4),
    "slip": (_bare, _SLIP),
    "bare card": (_bare, _CARD),
    "show-through": (_through, _A4),
    "show-through, worn": (_through, _A4),
}
GOOD: dict[str, tuple[Callable[[PaperSheet, Rng], None], tuple[float, float]]] = {
    "pencil": (_pencil, _A4),
    "stamp": (_stamp, _A4),
    "grey words": (_grey_words, _SLIP),
    "one line": (_one_line, _A4),
    "signature": (_signature, _A4),
    "pale card": (_pale_card, _CARD),
}


def blank_scene(seed: int) -> tuple[Scene, str]:
    """One paper on the glass, blank in even seeds, and its name in `BLANKS` or `GOOD`."""
    rng = np.random.default_rng([seed, 77])
    kinds = GOOD if seed % 2 else BLANKS
    name = list(kinds)[seed // 2 % len(kinds)]
    draw, size_mm = kinds[name]
    KINDS["nearly blank"] = partial(_drawn, draw, size_mm, not seed % 2)
    look = replace(random_look(rng, str(rng.choice(["black", "grey"]))), shadow_levels=10.0)
    if name in ("holes and folds", "show-through, worn"):
        look = _used(look, rng)
    place = Place("nearly blank", 108, 140, float(rng.choice([0, 180])) + float(rng.uniform(-3, 3)))
    return make_scene([place], look, rng), name


def _used(look: Look, rng: Rng) -> Look:
    return replace(look, holes=True, folds=int(rng.integers(1, 7)), worn=True, lumps_levels=float(rng.uniform(0, 4)))


def _drawn(
    draw: Callable[[PaperSheet, Rng], None], size_mm: tuple[float, float], blank: bool, dpi: float, rng: Rng
) -> DrawnPaper:
    sheet = PaperSheet(*size_mm, dpi, ground(rng))
    draw(sheet, rng)
    return DrawnPaper("nearly blank", sheet.pixels(), *size_mm, blank=blank)


def _blurred(sheet: PaperSheet, wide_mm: float) -> Image.Image:
    return _picture(cv2.GaussianBlur(np.asarray(sheet.image, np.float32), (0, 0), wide_mm * sheet.mm))


def _picture(field: np.ndarray) -> Image.Image:
    return Image.fromarray(np.clip(field, 0, 255).astype(np.uint8))


def main() -> None:
    """Print what is called blank and should not be, what is not and should, and F1."""
    first, count = (int(word) for word in sys.argv[1:3])
    counts: dict[tuple[bool, bool], int] = defaultdict(int)
    for seed in range(first, first + count):
        scene, name = blank_scene(seed)
        pages = find_pages(scene.sheet, scene.dpi)
        if len(pages) != 1:
            print(f"{seed} {name}: {len(pages)} pages")
            continue
        called, blank = bool(pages[0].blank), name in BLANKS
        counts[called, blank] += 1
        if called != blank:
            print(f"{seed} {name}: {'called blank' if called else 'not called blank'}", *pages[0].doubts, flush=True)
    right, good, missed = counts[True, True], counts[True, False], counts[False, True]
    print(f"{right + missed} blanks, F1 {2 * right / (2 * right + good + missed):.3f}, good pages called blank: {good}")


if __name__ == "__main__":
    main()
