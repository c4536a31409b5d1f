"""Scenes beside those that finding was built with: other papers, lids with stains and ribs, sharpened scans.

`python -m tests.scanner.scenes_wide FOLDER [HOW_MANY] [FIRST_SEED]` writes them with a truth.json for a scorer.
"""

import sys
from collections.abc import Callable
from dataclasses import replace

import numpy as np

from tests.scanner.scenes import Look, Place, Scene, make_scene
from tests.scanner.scenes_odd import Setting, write_scenes

Rng = np.random.Generator
_GLASS_MM = (215.9, 297.0)
_PAGES = (
    "picture",
    "header",
    "header",
    "grid",
    "grid",
    "pastel",
    "contract",
    "drawing",
    "guilloche",
    "blank",
    "letter",
)
_CARDS = ("split card", "split card", "card", "vitale")
_SMALL = ("picture", "pastel", "header", "drawing", "guilloche", "ticket", "stub", "booklet")
_NARROW = ("stub", "receipt", "ticket", "bare receipt")
_LIDS = ("near", "white", "vwhite", "grey", "mid", "black", "open")
_LEVELS = {"white": (228, 249), "vwhite": (246, 255), "grey": (185, 225), "mid": (90, 180), "black": (5, 50)}


def _one(rng: Rng, kinds: tuple[str, ...]) -> str:
    return str(rng.choice(kinds))


def _about(rng: Rng, middle: float, spread: float) -> float:
    return float(rng.uniform(middle - spread, middle + spread))


def _quarter(rng: Rng, spread: float) -> float:
    return float(rng.choice([0, 90, 180, 270])) + _about(rng, 0, spread)


def _page(rng: Rng) -> Setting:
    glass = (_about(rng, 219, 4), _about(rng, 300, 4))
    turn = float(rng.choice([0, 180])) + _about(rng, 0, 2)
    return glass, [Place(_one(rng, _PAGES), glass[0] / 2 + _about(rng, 0, 3), glass[1] / 2 + _about(rng, 0, 3), turn)]


def _small(rng: Rng) -> Setting:
    return (305.0, 305.0), [Place(_one(rng, _SMALL), _about(rng, 152, 4), _about(rng, 152, 4), _quarter(rng, 7))]


def _cards(rng: Rng) -> Setting:
    spots = [(55, 60), (160, 65), (58, 200), (160, 205)]
    places = [(_one(rng, _CARDS), spots[at], _quarter(rng, 6)) for at in rng.permutation(4)[: int(rng.integers(1, 5))]]
    return _GLASS_MM, [Place(kind, x, y, turn) for kind, (x, y), turn in places]


def _several(rng: Rng) -> Setting:
    return (240.0, 300.0), [
        Place(_one(rng, _NARROW[:2]), 50, _about(rng, 140, 8), _about(rng, 0, 4)),
        Place(_one(rng, ("split card", "card", "stub")), 165, 50, _quarter(rng, 5)),
        Place(_one(rng, ("passport", "split card", "stub")), 165, 180, _quarter(rng, 5)),
    ][: int(rng.integers(2, 4))]


def _empty(_rng: Rng) -> Setting:
    return _GLASS_MM, []


SETTINGS: dict[str, Callable[[Rng], Setting]] = {
    "page": _page,
    "small": _small,
    "cards": _cards,
    "several": _several,
    "empty": _empty,
}
_SHARES = np.array([42, 24, 16, 14, 4]) / 100


def wide_scene(seed: int) -> tuple[Scene, list[str]]:
    """One scene for one number, and its tags."""
    rng = np.random.default_rng([seed, 999])
    lid, what = str(rng.choice(_LIDS)), str(rng.choice(list(SETTINGS), p=_SHARES))
    glass, places = SETTINGS[what](rng)
    lid = "white" if lid == "near" and not places else lid
    texture = str(rng.choice(["plain", "plain", "grain", "stains", "ribs"]))
    return make_scene(places, _textured(_look(rng, lid, glass), texture, rng), rng), [what, lid, texture]


def _look(rng: Rng, lid: str, glass: tuple[float, float]) -> Look:
    level = rng.uniform(*_LEVELS.get(lid, (228, 249))) + rng.uniform(-4, 4, 3)
    red, green, blue = (float(min(channel, 255)) for channel in level)
    tint = rng.uniform(0.93, 1.0) * (1 + rng.normal(0, 0.01, 3))
    thrown = tuple(rng.uniform(-1.2, 1.2, 2).tolist()) if rng.random() < 0.6 else None
    return Look(
        lid="open" if lid == "open" else "white",
        lid_colour=None if lid == "open" else (red, green, blue),
        near_levels=float(rng.uniform(2.5, 8)) if lid == "near" else None,
        dpi=float(rng.choice([150, 150, 200])),
        glass_mm=glass,
        noise_levels=float(rng.uniform(0.3, 3.0)),
        blur_px=float(rng.uniform(0.3, 1.4)),
        shadow_levels=float(rng.choice([0, 3, 8, 20, 45, 80])) * float(rng.uniform(0.6, 1.2)),
        shadow_mm=float(rng.uniform(0.2, 3.0)),
        shadow_shift_mm=thrown if thrown is None else (thrown[0], thrown[1]),
        falloff_levels=float(rng.uniform(0, 18)),
        vignette_levels=float(rng.uniform(4, 30)) if rng.random() < 0.25 else 0.0,
        quality=int(rng.integers(55, 96)),
        hairs=int(rng.integers(0, 6)),
        dust=int(rng.integers(0, 120)),
        streaks=int(rng.random() < 0.1),
        frame=bool(rng.random() < 0.1),
        lumps_levels=float(rng.choice([0, 0.5, 1.5, 3])),
        tint=(float(tint[0]), float(tint[1]), float(tint[2])),
        folds=int(rng.integers(1, 5)) if rng.random() < 0.15 else 0,
        sharpened=float(rng.uniform(0.3, 1.2)) if rng.random() < 0.4 else 0.0,
        gamma=float(rng.uniform(0.75, 1.35)) if rng.random() < 0.4 else 1.0,
    )


def _textured(look: Look, texture: str, rng: Rng) -> Look:
    """The look with a lid of fine grain, broad stains or ribs that run one way."""
    if texture == "plain":
        return look
    long, short = float(rng.uniform(15, 60)), float(rng.uniform(0.5, 3))
    ribs = (long, short) if rng.random() < 0.5 else (short, long)
    size_mm = {"grain": (0.2, 0.2), "stains": (8.0, 8.0), "ribs": ribs}[texture]
    levels = {"grain": rng.uniform(0.5, 2.5), "stains": rng.uniform(0.5, 2.5), "ribs": rng.uniform(0.3, 1.0)}[texture]
    return replace(look, lid_grain_levels=float(levels), lid_grain_mm=size_mm)


if __name__ == "__main__":
    write_scenes(wide_scene, "wide", sys.argv[1:])
