"""Scenes harder than the public ones: lids a few levels from the paper, shadows on one to three sides, uneven lamps.

`python -m tests.scanner.scenes_new FOLDER [HOW_MANY] [FIRST_SEED]` writes them with a truth.json for a scorer. Half
of their papers are lifted from the public scenes, where those are on this machine, and laid elsewhere.
"""

import json
import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path

import cv2
import numpy as np
from PIL import Image

from tests.scanner.papers import KINDS, DrawnPaper
from tests.scanner.scenes import Look, Place, Scene, make_scene
from tests.scanner.scenes_odd import Setting, write_scenes

Rng = np.random.Generator
PUBLIC = Path("/work/shared/data/pages")
_TRIM_MM = 0.8
_CARD_ROUND_MM = 3.4
_GLASS_MM = (215.9, 297.0)
_PAGES = ("dense", "form", "statement", "half page", "flyer", "letter", "sparse", "framed", "payslip", "tax", "blank")
_CARDS = ("rimmed card", "card", "plain card", "identity-front", "identity-back", "vitale", "stripe card")
_RECEIPTS = ("bare receipt", "receipt", "bare receipt", "faded")
_SMALL = ("rimmed photo", "note", "flyer", "scrap", "passport", "booklet", "coloured", "envelope")


@cache
def lifted_kinds() -> dict[str, tuple[str, ...]]:
    """The papers of the public scenes, each now a kind of its own that can be drawn; their names by sort."""
    if not (PUBLIC / "truth.json").exists():
        return {}
    sorts: dict[str, list[str]] = {}
    for image in json.loads((PUBLIC / "truth.json").read_text())["images"]:
        for number, document in enumerate(image["documents"]):
            name = f"{image['file']}:{number}"
            quad = np.array(document["quad"])
            inside = (
                (quad > -1).all() and (quad[:, 0] < image["width"] + 1).all() and (quad[:, 1] < image["height"]).all()
            )
            if "torn" in image["tags"] or not inside:
                continue
            sort = "small" if "small" in image["tags"] else document["kind"]
            sorts.setdefault(sort, []).append(name)
            KINDS[name] = _lifter(name, image["file"], image["dpi"], quad, document["kind"], document["blank"])
    return {sort: tuple(names) for sort, names in sorts.items()}


def _lifter(
    name: str, file: str, own_dpi: float, quad: np.ndarray, kind: str, blank: bool
) -> Callable[[float, Rng], DrawnPaper]:
    def lift(dpi: float, _rng: Rng) -> DrawnPaper:
        sheet = _public_sheet(file)
        scale = dpi / own_dpi
        wide, high = (float(np.linalg.norm(quad[a] - quad[b])) * scale for a, b in ((1, 0), (2, 1)))
        trim = _TRIM_MM * dpi / 25.4
        size = (round(wide - 2 * trim), round(high - 2 * trim))
        target = np.array([[0, 0], [wide, 0], [wide, high], [0, high]]) - trim
        place = cv2.getPerspectiveTransform(quad.astype(np.float32) - 0.5, target.astype(np.float32) - 0.5)
        how = cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC
        picture = np.asarray(cv2.warpPerspective(sheet, place, size, flags=how), np.uint8)
        width_mm, height_mm = (side / dpi * 25.4 for side in size)
        round_mm = _CARD_ROUND_MM if kind == "card" else 0.0
        return DrawnPaper(name, picture, width_mm, height_mm, blank, round_mm)

    return lift


def _public_sheet(file: str) -> np.ndarray:
    with Image.open(PUBLIC / file) as picture:
        return np.asarray(picture.convert("RGB"))


def _pick(rng: Rng, drawn: tuple[str, ...], *sorts: str) -> str:
    lifted = [name for sort in sorts for name in lifted_kinds().get(sort, ())]
    return str(rng.choice(lifted if lifted and rng.random() < 0.5 else drawn))


def _about(rng: Rng, middle: float, spread: float) -> float:
    return float(rng.uniform(middle - spread, middle + spread))


def _turn(rng: Rng, spread: float) -> float:
    return float(rng.choice([0, 180])) + _about(rng, 0, spread)


def _quarter(rng: Rng, spread: float) -> float:
    return float(rng.choice([0, 90, 180, 270])) + _about(rng, 0, spread)


def _page(rng: Rng) -> Setting:
    return _GLASS_MM, [Place(_pick(rng, _PAGES, "page"), _about(rng, 108, 3), _about(rng, 148.5, 3), _turn(rng, 2.5))]


def _corner_page(rng: Rng) -> Setting:
    """A page pushed into a corner of the glass, nearly straight: two of its sides lie on the border or just past it."""
    x, y = 105 + float(rng.uniform(-0.5, 1.0)), 148.5 + float(rng.uniform(-0.5, 1.5))
    x = x if rng.random() < 0.5 else _GLASS_MM[0] - x
    return _GLASS_MM, [Place(_pick(rng, _PAGES), x, y, _turn(rng, 0.4))]


def _past(rng: Rng) -> Setting:
    glass, (place,) = _page(rng)
    push = rng.uniform(5, 30, 2) * rng.choice([-1, 1], 2) * rng.permutation([1, int(rng.integers(0, 2))])
    return glass, [Place(place.kind, place.x_mm + float(push[0]), place.y_mm + float(push[1]), place.turn_deg)]


def _card(rng: Rng) -> Setting:
    return _GLASS_MM, [Place(_pick(rng, _CARDS, "card"), _about(rng, 108, 45), _about(rng, 120, 60), _quarter(rng, 8))]


def _cards(rng: Rng) -> Setting:
    spots = [(55, 60), (160, 65), (58, 200), (160, 205)]
    chosen = rng.permutation(4)[: int(rng.integers(2, 5))]
    places = [(_pick(rng, _CARDS, "card"), spots[at], _quarter(rng, 5)) for at in chosen]
    return _GLASS_MM, [Place(kind, x, y, turn) for kind, (x, y), turn in places]


def _close(rng: Rng) -> Setting:
    """Two to three papers 3 mm apart, side by side."""
    sort = rng.choice(["cards", "receipts"])
    turn = _about(rng, 0, 1.0)
    if sort == "cards":
        first, second = rng.choice(["rimmed card", "plain card", "identity-front", "vitale", "card"], 2)
        step = (88.6, 0.0) if rng.random() < 0.5 else (0.0, 57.0)
        return _GLASS_MM, [Place(str(first), 60, 80, turn), Place(str(second), 60 + step[0], 80 + step[1], turn + 0.2)]
    rng_mm = [(40.0, 57.0), (103.0, 57.0), (166.0, 57.0)][: int(rng.integers(2, 4))]
    return _GLASS_MM, [Place("narrow receipt", x, 130, turn + _about(rng, 0, 0.3)) for x, _ in rng_mm]


def _receipts(rng: Rng) -> Setting:
    count = int(rng.integers(1, 3))
    return (290.0 if count > 1 else 215.9, 297.0), [
        Place(_pick(rng, _RECEIPTS, "receipt"), x, _about(rng, 140, 10), _turn(rng, 4)) for x in (55, 190)[:count]
    ]


def _small(rng: Rng) -> Setting:
    kind = _pick(rng, _SMALL, "small", "passport", "photo")
    return (235.0, 297.0), [Place(kind, _about(rng, 117, 6), _about(rng, 148, 15), _quarter(rng, 6))]


def _mixed(rng: Rng) -> Setting:
    return _GLASS_MM, [
        Place(_pick(rng, _CARDS, "card"), 60, 45, _turn(rng, 4)),
        Place(
            _pick(rng, ("bare receipt", "receipt", "scrap", "rimmed photo"), "receipt", "passport"),
            132,
            195,
            _turn(rng, 4),
        ),
    ]


def _empty(_rng: Rng) -> Setting:
    return _GLASS_MM, []


SETTINGS: dict[str, Callable[[Rng], Setting]] = {
    "page": _page,
    "corner": _corner_page,
    "past": _past,
    "card": _card,
    "cards": _cards,
    "close": _close,
    "receipts": _receipts,
    "small": _small,
    "mixed": _mixed,
    "empty": _empty,
}
_SHARES = np.array([24, 8, 6, 12, 10, 8, 12, 10, 7, 3]) / 100
LIDS = ("near", "near", "white", "vwhite", "grey", "black", "open")
_LEVELS = {"white": (230, 250), "vwhite": (247, 255), "grey": (190, 222), "black": (8, 38), "open": (10, 45)}


def new_scene(seed: int) -> tuple[Scene, list[str]]:
    """One scene for one number, and its tags."""
    rng = np.random.default_rng([seed, 555])
    lifted_kinds()
    KINDS["narrow receipt"] = _narrow
    lid, what = str(rng.choice(LIDS)), str(rng.choice(list(SETTINGS), p=_SHARES))
    glass, places = SETTINGS[what](rng)
    look, shadow = _look(rng, lid, glass, what)
    if not places and lid == "near":
        lid = "white"
    return make_scene(places, look, rng), [what, lid, shadow]


def _narrow(dpi: float, rng: Rng) -> DrawnPaper:
    while True:
        paper = KINDS["receipt"](dpi, rng)
        if paper.width_mm < 60:
            return paper


def _look(rng: Rng, lid: str, glass: tuple[float, float], what: str) -> tuple[Look, str]:
    level = rng.uniform(*_LEVELS.get(lid, (230, 250)))
    light = lid not in ("black", "open")
    shadow = str(rng.choice(["round", "one side", "two sides", "three sides", "none"])) if light else "dark lid"
    far = float(rng.uniform(0.5, 1.6))
    thrown = {
        "one side": (far, 0.0) if rng.random() < 0.5 else (0.0, -far),
        "two sides": (far * float(rng.choice([-1, 1])), far),
        "three sides": (0.35 * far, 0.0),
    }.get(shadow)
    tint = rng.uniform(0.94, 1.0) * (1 + rng.normal(0, 0.008, 3))
    red, green, blue = np.minimum(level + rng.uniform(-3, 3, 3), 255)
    return Look(
        lid="open" if lid == "open" else "white",
        lid_colour=(float(red), float(green), float(blue)),
        near_levels=float(rng.uniform(1.5, 7)) if lid == "near" else None,
        dpi=float(rng.choice([150, 150, 200])),
        glass_mm=glass,
        noise_levels=float(rng.uniform(0.4, 2.2)),
        blur_px=float(rng.uniform(0.3, 1.1)),
        shadow_levels=0.0 if shadow == "none" else float(rng.choice([4, 10, 25, 50])) * float(rng.uniform(0.6, 1.2)),
        shadow_mm=float(rng.uniform(0.25, 1.2)) * (0.5 if thrown else 1.0),
        shadow_shift_mm=thrown,
        falloff_levels=float(rng.uniform(0, 16)),
        dusk_levels=float(rng.uniform(10, 50)) if light and rng.random() < 0.12 else 0.0,
        vignette_levels=float(rng.uniform(4, 25)) if rng.random() < 0.3 else 0.0,
        banding_levels=float(rng.uniform(0.5, 3)) if rng.random() < 0.3 else 0.0,
        quality=int(rng.integers(70, 96)),
        hairs=int(rng.integers(0, 6)),
        dust=int(rng.integers(0, 100)),
        streaks=int(rng.random() < 0.15),
        frame=bool(rng.random() < 0.15),
        lumps_levels=float(rng.choice([0, 0.5, 1.5, 2.5])),
        tint=(float(tint[0]), float(tint[1]), float(tint[2])),
        folds=int(rng.integers(1, 6)) if rng.random() < 0.15 else 0,
        worn=bool(rng.random() < 0.3),
        torn_mm=float(rng.uniform(8, 25)) if what in ("page", "receipts") and rng.random() < 0.12 else 0.0,
        dog_ear_mm=float(rng.uniform(6, 20)) if what in ("page", "corner") and rng.random() < 0.12 else 0.0,
        holes=what == "page" and bool(rng.random() < 0.12),
    ), shadow


if __name__ == "__main__":
    write_scenes(new_scene, "new", sys.argv[1:])
