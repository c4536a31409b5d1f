"""Scenes of anybody's papers: each picture of a page in a folder laid on light lids as people lay papers.

`python -m tests.scanner.scenes_given PICTURES FOLDER [HOW_MANY] [FIRST_SEED]` writes them with a truth.json for a
scorer. The pictures are whole upright pages (those wider than high are left out); they come out as A4, letter or A5,
on white or tinted paper.
"""

import sys
from collections.abc import Callable
from functools import cache, partial
from pathlib import Path

import cv2
import numpy as np
from PIL import Image

from tests.scanner.papers import KINDS, DrawnPaper, Pixels
from tests.scanner.scenes import Look, Place, Scene, make_scene
from tests.scanner.scenes_odd import Setting, write_scenes

Rng = np.random.Generator
_GLASS_MM = (216.0, 297.0)
_SIZES_MM = {"page": ((210.0, 297.0), (210.0, 297.0), (215.9, 279.4)), "half": ((148.5, 210.0),)}
_TINTS = ((1.0, 0.85, 0.88), (1.0, 0.97, 0.75), (0.82, 0.94, 0.84), (0.82, 0.9, 0.98), (0.9, 0.88, 0.84))
_CARDS = ("plain card", "rimmed card", "identity-front", "identity-back", "vitale")
_RECEIPTS = ("receipt", "receipt", "bare receipt", "stub")
_LEVELS = {"white": (226, 248), "vwhite": (246, 255), "grey": (188, 224), "black": (8, 40)}
_LIDS = ("white", "white", "vwhite", "vwhite", "near", "grey", "black", "open")


def given_scene(pictures: Path, seed: int) -> tuple[Scene, list[str]]:
    """One scene for one number, and its tags."""
    rng = np.random.default_rng([seed, 4242])
    for sort in _SIZES_MM:
        KINDS[sort] = partial(_given, pictures, sort)
    lid, what = str(rng.choice(_LIDS)), str(rng.choice(list(SETTINGS), p=_SHARES))
    glass, places = SETTINGS[what](rng)
    return make_scene(places, _look(rng, lid, glass, what), rng), [what, lid]


@cache
def _pictures(folder: Path) -> tuple[Path, ...]:
    pictures = sorted(path for path in folder.iterdir() if path.suffix.lower() in (".png", ".jpg", ".jpeg"))
    return tuple(path for path in pictures if _upright(path).shape[0] >= _upright(path).shape[1])


@cache
def _upright(path: Path) -> Pixels:
    with Image.open(path) as picture:
        return np.asarray(picture.convert("RGB"))


def _given(folder: Path, sort: str, dpi: float, rng: Rng) -> DrawnPaper:
    """A page of one of the pictures, on paper that is hardly ever quite white."""
    path = _pictures(folder)[int(rng.integers(len(_pictures(folder))))]
    seen = _upright(path)
    sizes = _SIZES_MM[sort]
    width, height = sizes[int(rng.integers(len(sizes)))]
    size = (round(width * dpi / 25.4), round(height * dpi / 25.4))
    page = cv2.resize(seen, size, interpolation=cv2.INTER_AREA).astype(np.float32)
    ground = np.array(_TINTS[int(rng.integers(len(_TINTS)))]) if rng.random() < 0.2 else 1 + rng.normal(0, 0.01, 3)
    page = 255 - (255 - page) * rng.uniform(0.75, 1.0)
    page = np.clip(page * ground * rng.uniform(0.95, 1.0), 0, 255)
    return DrawnPaper(f"{sort}:{path.stem}", np.asarray(page, np.uint8), width, height)


def _about(rng: Rng, middle: float, spread: float) -> float:
    return float(rng.uniform(middle - spread, middle + spread))


def _half_turn(rng: Rng, spread: float) -> float:
    return float(rng.choice([0, 180])) + _about(rng, 0, spread)


def _page(rng: Rng) -> Setting:
    return _GLASS_MM, [Place("page", _about(rng, 108, 3), _about(rng, 148.5, 4), _half_turn(rng, 2.5))]


def _past(rng: Rng) -> Setting:
    push = rng.uniform(4, 40, 2) * rng.choice([-1, 1], 2) * rng.permutation([1, int(rng.integers(0, 2))])
    return _GLASS_MM, [Place("page", 108 + float(push[0]), 148.5 + float(push[1]), _half_turn(rng, 2.5))]


def _half(rng: Rng) -> Setting:
    turn = float(rng.choice([0, 90, 180, 270])) + _about(rng, 0, 5)
    sideways = round(turn / 90) % 2 == 1
    return _GLASS_MM, [Place("half", _about(rng, 108, 2 if sideways else 25), _about(rng, 148, 30), turn)]


def _halves(rng: Rng) -> Setting:
    """Two half pages, one above the other, 3 mm apart, straight or each a little askew."""
    gap, spread = (3.0, 0.15) if rng.random() < 0.6 else (8.0, 1.5)
    apart = 148.5 + gap
    return (216.0, 310.0), [
        Place("half", 106, y, float(rng.choice([90, 270])) + _about(rng, 0, spread))
        for y in (155 - apart / 2, 155 + apart / 2)
    ]


def _cards(rng: Rng) -> Setting:
    turn, gap = _half_turn(rng, 6), float(rng.choice([3, 8, 25]))
    across = np.radians(turn % 180)
    step = (57 + gap) * np.array([-np.sin(across), np.cos(across)])
    middle = np.array([_about(rng, 90, 30), _about(rng, 110, 40)])
    return _GLASS_MM, [
        Place(str(rng.choice(_CARDS)), float(x), float(y), turn + _about(rng, 0, 0.3))
        for x, y in (middle, middle + step)
    ]


def _receipts(rng: Rng) -> Setting:
    return (230.0, 297.0), [
        Place(str(rng.choice(_RECEIPTS)), x, _about(rng, 140, 8), _half_turn(rng, 3))
        for x in (55, 160)[: int(rng.integers(1, 3))]
    ]


def _passport(rng: Rng) -> Setting:
    kind = str(rng.choice(["passport", "booklet"]))
    turn = float(rng.choice([0, 90, 180, 270])) + _about(rng, 0, 5)
    return (235.0, 297.0), [Place(kind, _about(rng, 117, 8), _about(rng, 145, 15), turn)]


def _mixed(rng: Rng) -> Setting:
    return (250.0, 300.0), [
        Place("half", 80, 110, _half_turn(rng, 2)),
        Place(str(rng.choice(_CARDS)), 205, 60, 90 + _half_turn(rng, 3)),
        Place(str(rng.choice(_CARDS)), 80, 260, _half_turn(rng, 3)),
    ][: int(rng.integers(2, 4))]


def _empty(_rng: Rng) -> Setting:
    return _GLASS_MM, []


SETTINGS: dict[str, Callable[[Rng], Setting]] = {
    "page": _page,
    "past": _past,
    "half": _half,
    "halves": _halves,
    "cards": _cards,
    "receipts": _receipts,
    "passport": _passport,
    "mixed": _mixed,
    "empty": _empty,
}
_SHARES = np.array([30, 10, 10, 8, 12, 10, 7, 8, 5]) / 100


def _look(rng: Rng, lid: str, glass: tuple[float, float], what: str) -> Look:
    level = rng.uniform(*_LEVELS.get(lid, (226, 248))) + rng.uniform(-4, 4, 3)
    red, green, blue = (float(min(channel, 255)) for channel in level)
    tint = rng.uniform(0.92, 1.0) * (1 + rng.normal(0, 0.01, 3))
    return Look(
        lid="open" if lid == "open" else "white",
        lid_colour=None if lid == "open" else (red, green, blue),
        near_levels=float(rng.uniform(2.5, 7)) if lid == "near" else None,
        dpi=float(rng.choice([150, 150, 200])),
        glass_mm=glass,
        noise_levels=float(rng.uniform(0.4, 2.5)),
        blur_px=float(rng.uniform(0.4, 1.2)),
        shadow_levels=float(rng.choice([3, 8, 20, 40])) * float(rng.uniform(0.6, 1.3)),
        shadow_mm=float(rng.uniform(0.3, 2.5)),
        falloff_levels=float(rng.uniform(0, 20)),
        dusk_levels=float(rng.uniform(10, 120)) if lid not in ("black", "open") and rng.random() < 0.1 else 0.0,
        vignette_levels=float(rng.uniform(4, 25)) if rng.random() < 0.25 else 0.0,
        banding_levels=float(rng.uniform(0.3, 1.5)) if rng.random() < 0.2 else 0.0,
        quality=int(rng.integers(65, 96)),
        hairs=int(rng.integers(0, 6)),
        dust=int(rng.integers(0, 150)),
        frame=bool(rng.random() < 0.15),
        lumps_levels=float(rng.choice([0, 0.5, 1.5, 3, 6])),
        tint=(float(tint[0]), float(tint[1]), float(tint[2])),
        folds=int(rng.integers(1, 8)) if rng.random() < 0.2 else 0,
        torn_mm=float(rng.uniform(8, 35)) if what in ("page", "half", "receipts") and rng.random() < 0.25 else 0.0,
        holes=what == "page" and bool(rng.random() < 0.12),
        lid_grain_levels=float(rng.uniform(0.3, 1.5)) if rng.random() < 0.25 else 0.0,
        sharpened=float(rng.uniform(0.2, 0.8)) if rng.random() < 0.25 else 0.0,
    )


if __name__ == "__main__":
    write_scenes(partial(given_scene, Path(sys.argv[1])), "given", sys.argv[2:])
