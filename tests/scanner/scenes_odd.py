"""Scenes harder than life: odd papers in every light, papers that touch, reach past the glass or come by the feeder.

`python -m tests.scanner.scenes_odd FOLDER [HOW_MANY] [FIRST_SEED]` writes them with a truth.json for a scorer.
"""

import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image

from tests.scanner.scenes import Look, Place, Scene, make_scene

Rng = np.random.Generator
_LIGHT, _DARK = ("white", "vwhite", "cream", "grey"), ("black", "open", "feeder")
_PAGES = ("letter", "sparse", "framed", "banded", "ruled", "photocopy", "slip", "news", "dark", "odd size")
_A4 = ("payslip", "attestation", "tax", "letter", "letter", "slip", "banded", "framed", "photocopy")
_CARDS = ("card", "plain card", "stripe card", "two-tone card", "identity-front", "identity-back", "vitale")
_RECEIPTS = ("receipt", "faded", "receipt")
_SMALL = ("note", "coloured", "photo", "scrap", "envelope", "ruled", "news", "dark")
_QUARTERS = (0.0, 90.0, 180.0, 270.0)


def hard_scene(seed: int, lid: str | None = None, what: str | None = None) -> tuple[Scene, list[str]]:
    """One scene for one number, and its tags; `what` is one of `SETTINGS`."""
    rng = np.random.default_rng([seed, 77])
    lid = lid or str(rng.choice([*_LIGHT, *_LIGHT, "black", "open"]))
    what = what or str(rng.choice(list(SETTINGS), p=_SHARES))
    glass, places = SETTINGS[what](rng)
    if what == "feeder":
        lid = str(rng.choice(["feeder", "vwhite", "white"]))
    look = _look(rng, lid, glass, what)
    return make_scene(places, look, rng), [what, lid]


def _look(rng: Rng, lid: str, glass: tuple[float, float], what: str) -> Look:
    light = lid in _LIGHT
    return Look(
        lid="open" if lid == "open" else "white",
        lid_colour=_lid_colour(rng, lid),
        dpi=float(rng.choice([150, 150, 200, 300] if what == "a4" else [150, 150, 200])),
        glass_mm=glass,
        noise_levels=float(rng.uniform(0.3, 2.0)),
        blur_px=float(rng.uniform(0.3, 1.1)),
        shadow_levels=float(rng.choice([2, 5, 12, 30, 60])) * float(rng.uniform(0.5, 1.3)) if light else 4.0,
        shadow_mm=float(rng.uniform(0.3, 2.5)),
        falloff_levels=float(rng.uniform(0, 14)),
        dusk_levels=float(rng.uniform(10, 60)) if light and rng.random() < 0.15 else 0.0,
        quality=int(rng.integers(75, 96)),
        hairs=int(rng.integers(0, 5)),
        dust=int(rng.integers(0, 80)),
        streaks=int(rng.random() < 0.1),
        frame=bool(rng.random() < 0.15),
        lumps_levels=float(rng.choice([0, 0.5, 1.5, 3])),
        tint=_tint(rng),
        folds=int(rng.integers(1, 7)) if rng.random() < 0.2 else 0,
        worn=bool(rng.random() < 0.5),
        torn_mm=float(rng.uniform(8, 25)) if what in ("a4", "receipts") and rng.random() < 0.15 else 0.0,
        holes=what == "a4" and bool(rng.random() < 0.15),
    )


def _lid_colour(rng: Rng, lid: str) -> tuple[float, float, float]:
    levels = {"white": (230, 251), "vwhite": (247, 255), "cream": (232, 248), "grey": (195, 216)}
    level = rng.uniform(*levels.get(lid, (70, 85) if lid == "feeder" else (8, 38)))
    tint = rng.uniform(-3, 3, 3) if lid != "cream" else np.array([3, 0, -9])
    red, green, blue = np.minimum(level + tint, 255)
    return float(red), float(green), float(blue)


def _tint(rng: Rng) -> tuple[float, float, float]:
    red, green, blue = rng.uniform(0.94, 1.0) * (1 + rng.normal(0, 0.008, 3))
    return float(red), float(green), float(blue)


def _near_quarter(rng: Rng, spread_deg: float) -> float:
    return float(rng.choice(_QUARTERS)) + float(rng.uniform(-spread_deg, spread_deg))


def _about(rng: Rng, middle: float, spread: float) -> float:
    return float(rng.uniform(middle - spread, middle + spread))


Setting = tuple[tuple[float, float], list[Place]]


def _page(rng: Rng, kinds: tuple[str, ...]) -> Setting:
    turn = float(rng.choice([0, 180])) + float(rng.uniform(-2.5, 2.5))
    return (215.9, 297.0), [Place(str(rng.choice(kinds)), _about(rng, 108, 3), _about(rng, 148.5, 3), turn)]


def _a4(rng: Rng) -> Setting:
    return _page(rng, _PAGES + _A4)


def _blank(rng: Rng) -> Setting:
    return _page(rng, ("blank",))


def _past(rng: Rng) -> Setting:
    """A page pushed past one side or corner of the glass by up to 25 mm."""
    glass, (place,) = _page(rng, _A4)
    push = rng.uniform(5, 25, 2) * rng.choice([-1, 1], 2) * rng.permutation([1, int(rng.integers(0, 2))])
    return glass, [Place(place.kind, place.x_mm + float(push[0]), place.y_mm + float(push[1]), place.turn_deg)]


def _feeder(rng: Rng) -> Setting:
    kind = str(rng.choice([*_A4, "blank", "news", "sparse"]))
    return (_about(rng, 214, 2), _about(rng, 301, 2)), [
        Place(kind, _about(rng, 107, 1), 150.5, float(rng.choice([0, 180])) + _about(rng, 0, 1.8))
    ]


def _card(rng: Rng) -> Setting:
    turn = _near_quarter(rng, 8)
    return (215.9, float(rng.choice([200, 297]))), [
        Place(str(rng.choice(_CARDS)), _about(rng, 108, 40), _about(rng, 100, 30), turn)
    ]


def _cards(rng: Rng) -> Setting:
    spots = [(55, 60), (160, 65), (58, 200), (160, 205)]
    places = [Place(str(rng.choice(_CARDS)), x, y, _near_quarter(rng, 5)) for x, y in spots]
    return (215.9, 297.0), places[: int(rng.integers(2, 5))]


def _close(rng: Rng) -> Setting:
    """Two cards beside or below each other, 3 to 5 mm apart."""
    kinds = rng.choice(["card", "plain card", "stripe card", "identity-front", "identity-back", "vitale"], 2)
    turn, gap = _about(rng, 0, 2), _about(rng, 4, 1)
    step = (85.6 + gap, 0.0) if rng.random() < 0.5 else (0.0, 54 + gap)
    angle = np.radians(turn)
    x = step[0] * np.cos(angle) - step[1] * np.sin(angle)
    y = step[0] * np.sin(angle) + step[1] * np.cos(angle)
    places = [Place(str(kinds[0]), 60, 80, turn), Place(str(kinds[1]), float(60 + x), float(80 + y), turn)]
    return (215.9, 297.0), places


def _touching(rng: Rng) -> Setting:
    """Two papers of different height, edge to edge."""
    one, other = Place("receipt", 60, 140, 0.0), Place("identity-front", 60 + 40 + 42.8, 100, 0.0)
    if rng.random() < 0.5:
        one, other = Place("coloured", 74, 140, 0.0), Place("two-tone card", 74 + 74 + 62.5, 160, 0.0)
    return (280.0, 297.0), [one, other]


def _receipts(rng: Rng) -> Setting:
    spots = (50, 145, 240)[: int(rng.integers(1, 4))]
    spread = 12 if len(spots) == 1 else 3
    return (290.0 if len(spots) > 1 else 215.9, 297.0), [
        Place(str(rng.choice(_RECEIPTS)), x, _about(rng, 140, 10), float(rng.choice([0, 180])) + _about(rng, 0, spread))
        for x in spots
    ]


def _passport(rng: Rng) -> Setting:
    kind = str(rng.choice(["passport", "two-tone card", "spread"]))
    return (215.9, 297.0), [Place(kind, _about(rng, 108, 15), _about(rng, 140, 25), _near_quarter(rng, 4))]


def _small(rng: Rng) -> Setting:
    kind = str(rng.choice(_SMALL))
    return (240.0, 297.0), [Place(kind, _about(rng, 118, 6), _about(rng, 148, 15), _near_quarter(rng, 8))]


def _mixed(rng: Rng) -> Setting:
    first = Place(str(rng.choice(_CARDS)), 62, 50, _about(rng, 0, 4) + float(rng.choice([0, 180])))
    second = str(rng.choice(["receipt", "faded", "passport", "two-tone card", "scrap"]))
    return (215.9, 297.0), [first, Place(second, 135, 190, _about(rng, 0, 4) + float(rng.choice([0, 180])))]


def _askew(rng: Rng) -> Setting:
    kind = str(rng.choice([*_CARDS, "receipt", "passport"]))
    return (215.9, 297.0), [Place(kind, _about(rng, 108, 10), _about(rng, 140, 20), float(rng.uniform(0, 360)))]


def _empty(rng: Rng) -> Setting:
    return (215.9, float(rng.choice([200, 297]))), []


SETTINGS: dict[str, Callable[[Rng], Setting]] = {
    "a4": _a4,
    "feeder": _feeder,
    "past": _past,
    "card": _card,
    "cards": _cards,
    "close": _close,
    "touching": _touching,
    "receipts": _receipts,
    "passport": _passport,
    "small": _small,
    "mixed": _mixed,
    "blank": _blank,
    "askew": _askew,
    "empty": _empty,
}
_SHARES = np.array([22, 8, 5, 10, 8, 5, 3, 9, 7, 8, 7, 6, 2, 4]) / 104


def truth_of(scene: Scene, name: str, tags: list[str]) -> dict[str, Any]:
    return {
        "file": name,
        "width": scene.sheet.shape[1],
        "height": scene.sheet.shape[0],
        "dpi": scene.dpi,
        "tags": tags,
        "documents": [
            {
                "quad": placed.quad.round(3).tolist(),
                "angle": round(placed.turn_deg, 3),
                "blank": placed.paper.blank,
                "kind": placed.paper.kind,
                "width_mm": placed.paper.width_mm,
                "height_mm": placed.paper.height_mm,
            }
            for placed in scene.placed
        ],
    }


def write_scenes(make: Callable[[int], tuple[Scene, list[str]]], prefix: str, arguments: list[str]) -> None:
    """Write a set of scenes and their truth: arguments are a folder, how many (100), and the first seed (0)."""
    folder = Path(arguments[0])
    count, first = ([int(number) for number in arguments[1:]] + [100, 0][len(arguments) - 1 :])[:2]
    folder.mkdir(parents=True, exist_ok=True)
    images = []
    for seed in range(first, first + count):
        scene, tags = make(seed)
        name = f"{prefix}_{seed:04}.jpg"
        Image.fromarray(scene.sheet).save(folder / name, quality=95, dpi=(scene.dpi, scene.dpi))
        images.append(truth_of(scene, name, tags))
    (folder / "truth.json").write_text(json.dumps({"images": images}, indent=1))


if __name__ == "__main__":
    write_scenes(hard_scene, "own", sys.argv[1:])
