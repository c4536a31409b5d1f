"""Sheets as a scanner would deliver them, composed from drawn papers, with the exact truth of what lies where."""

from dataclasses import dataclass, field, replace
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from tests.scanner.papers import KINDS, DrawnPaper, Pixels
from tests.scanner.papers_full import FULL_KINDS
from tests.scanner.papers_odd import ODD_KINDS, worn
from tests.scanner.papers_wide import WIDE_KINDS

Floats = NDArray[Any]
LIDS = ("white", "very white", "cream", "bluish", "grey", "black", "open")
_LID_COLOURS = {
    "white": (236, 237, 238),
    "very white": (251, 251, 251),
    "cream": (240, 236, 226),
    "bluish": (232, 238, 244),
    "grey": (196, 196, 198),
    "black": (18, 18, 20),
    "open": (34, 33, 35),
}
_LIGHT = 190


@dataclass(frozen=True)
class Placed:
    """A paper on a sheet: `quad` (4,2) pixels, TL,TR,BR,BL as read upright; `turn_deg` clockwise."""

    paper: DrawnPaper
    quad: Floats
    turn_deg: float


@dataclass(frozen=True)
class Scene:
    """A sheet (h,w,3 uint8 RGB) and the papers on it."""

    sheet: Pixels
    dpi: float
    lid: str
    placed: tuple[Placed, ...]


@dataclass(frozen=True)
class Place:
    """Where to lay a paper: its middle in mm on the glass, its clockwise turn in degrees."""

    kind: str
    x_mm: float
    y_mm: float
    turn_deg: float


@dataclass(frozen=True)
class Look:
    """What the scanner and the lid add. Levels are grey levels of 255.

    `shadow_shift_mm` throws the shadow one way, so that one to three sides have none; `near_levels` is how far the lid
    is from the colour of the first paper where that is light, in any direction, whatever the lid's own colour;
    `lid_grain_mm` is how long the lid's stains or ribs are across and down; `sharpened` how much the scanner adds of
    each edge.
    """

    lid: str = "white"
    dpi: float = 150
    glass_mm: tuple[float, float] = (216, 297)
    noise_levels: float = 1.2
    blur_px: float = 0.7
    shadow_levels: float = 14
    shadow_mm: float = 1.2
    falloff_levels: float = 4
    quality: int = 88
    hairs: int = 2
    dust: int = 30
    streaks: int = 0
    frame: bool = False
    folds: int = 0
    lumps_levels: float = 0.0
    tint: tuple[float, float, float] = field(default=(1.0, 1.0, 1.0))
    lid_colour: tuple[float, float, float] | None = None
    dusk_levels: float = 0.0
    worn: bool = False
    torn_mm: float = 0.0
    holes: bool = False
    shadow_shift_mm: tuple[float, float] | None = None
    near_levels: float | None = None
    vignette_levels: float = 0.0
    banding_levels: float = 0.0
    dog_ear_mm: float = 0.0
    lid_grain_levels: float = 0.0
    lid_grain_mm: tuple[float, float] = (0.4, 0.4)
    sharpened: float = 0.0
    gamma: float = 1.0


def make_scene(places: list[Place], look: Look, rng: np.random.Generator) -> Scene:
    """Lay the papers on the glass, close the lid, scan."""
    size = (round(look.glass_mm[1] * look.dpi / 25.4), round(look.glass_mm[0] * look.dpi / 25.4))
    papers = [_drawn(place.kind, look, rng) for place in places] if look.near_levels is not None else []
    if papers and papers[0].picture[::7, ::7].mean() > _LIGHT:
        look = replace(look, lid_colour=_near_ground(papers[0], look, rng))
    canvas = _lid(size, look, rng)
    placed = []
    for number, place in enumerate(places):
        paper = papers[number] if papers else _drawn(place.kind, look, rng)
        canvas, quad = _lay(canvas, paper, place, look, rng)
        placed.append(Placed(paper, quad, place.turn_deg % 360))
    canvas = _uneven_lamp(_litter(canvas, look, rng), look, rng)
    canvas = cv2.GaussianBlur(canvas, (0, 0), look.blur_px) if look.blur_px else canvas
    noise = rng.normal(0, 1, canvas.shape[:2]).astype(np.float32)[..., None] * look.noise_levels
    noise = noise + rng.normal(0, 0.4 * look.noise_levels, canvas.shape).astype(np.float32)
    canvas = _as_sent(canvas + noise, look)
    return Scene(_as_jpeg(canvas, look.quality), look.dpi, look.lid, tuple(placed))


def _drawn(kind: str, look: Look, rng: np.random.Generator) -> DrawnPaper:
    paper = (KINDS | ODD_KINDS | FULL_KINDS | WIDE_KINDS)[kind](look.dpi, rng)
    return worn(paper, rng) if look.worn else paper


def _near_ground(paper: DrawnPaper, look: Look, rng: np.random.Generator) -> tuple[float, float, float]:
    """A lid's colour this far from the paper's ground, rather lighter than darker."""
    ground = np.median(paper.picture[::7, ::7].reshape(-1, 3), axis=0) * look.tint
    way = rng.normal(0, 1, 3) + 1.5 * rng.choice([-1, 1, 1])
    red, green, blue = ground + way / np.linalg.norm(way) * (look.near_levels or 0.0) * np.sqrt(3)
    return float(red), float(green), float(blue)


def _uneven_lamp(canvas: Floats, look: Look, rng: np.random.Generator) -> Floats:
    """The sheet under a lamp that is weaker towards the corners and flickers from row to row."""
    height, width = canvas.shape[:2]
    if look.vignette_levels:
        y, x = np.linspace(-1, 1, height)[:, None], np.linspace(-1, 1, width)[None]
        canvas = canvas * (1 - look.vignette_levels / 255 * (x**2 + y**2) / 2)[..., None].astype(np.float32)
    if look.banding_levels:
        rows = np.arange(height)
        waves = np.sin(rows * rng.uniform(0.02, 0.5) + rng.uniform(0, 6)) + np.sin(rows * rng.uniform(0.005, 0.05))
        flicker = cv2.blur(rng.normal(0, 1, (height, 1)), (1, 3))[:, 0]
        canvas = canvas * (1 - look.banding_levels / 255 * (waves / 2 + flicker))[:, None, None].astype(np.float32)
    return np.asarray(canvas, np.float32)


def _as_sent(canvas: Floats, look: Look) -> Floats:
    """The sheet after what scanners do by themselves: sharper edges, another curve of greys."""
    if look.sharpened:
        canvas = canvas + look.sharpened * (canvas - cv2.GaussianBlur(canvas, (0, 0), 1.5))
    if look.gamma != 1.0:
        canvas = 255 * (np.clip(canvas, 0, 255) / 255) ** look.gamma
    return np.asarray(canvas, np.float32)


def _lid(size: tuple[int, int], look: Look, rng: np.random.Generator) -> Floats:
    y, x = np.mgrid[0 : size[0], 0 : size[1]].astype(np.float32)
    colour = np.array(look.lid_colour or _LID_COLOURS[look.lid], np.float32)
    slope = (x / size[1] - 0.5) * rng.uniform(-1, 1) + (y / size[0] - 0.5) * rng.uniform(-1, 1)
    light = slope * look.falloff_levels
    if look.lid == "open":
        middle = rng.uniform(0.1, 0.9, 2) * size
        light += (
            60 * rng.uniform(0.2, 1) * np.exp(-(((y - middle[0]) ** 2 + (x - middle[1]) ** 2) / (0.3 * size[0]) ** 2))
        )
    if look.dusk_levels:
        light -= look.dusk_levels * np.exp(-(y if rng.random() < 0.7 else x) / (rng.uniform(0.1, 0.4) * size[0]))
    if look.lid_grain_levels:
        across, down = (length * look.dpi / 25.4 for length in look.lid_grain_mm)
        grain = cv2.GaussianBlur(rng.normal(0, 1, size).astype(np.float32), (0, 0), sigmaX=across, sigmaY=down)
        light += look.lid_grain_levels * grain / grain.std()
    return np.asarray(colour[None, None] + light[..., None], np.float32)


def _lay(
    canvas: Floats, paper: DrawnPaper, place: Place, look: Look, rng: np.random.Generator
) -> tuple[Floats, Floats]:
    mm = look.dpi / 25.4
    height, width = paper.picture.shape[:2]
    angle = np.radians(place.turn_deg)
    turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    corners = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float64)
    middle = np.array([place.x_mm, place.y_mm]) * mm
    shift = middle - turn @ (np.array([width, height]) / 2)
    quad = corners @ turn.T + shift
    # OpenCV counts from pixel middles, our truth from pixel corners.
    move = np.hstack([turn, (shift + turn @ np.array([0.5, 0.5]) - 0.5)[:, None]])
    shape = np.pad(_damaged(_outline(width, height, paper.round_mm * mm), look, rng), 2)
    picture = np.pad(paper.picture, ((2, 2), (2, 2), (0, 0)), mode="edge").astype(np.float32)
    move[:, 2] -= turn @ np.array([2.0, 2.0])
    size = canvas.shape[1::-1]
    alpha = cv2.warpAffine(shape, move, size, flags=cv2.INTER_LINEAR)[..., None]
    laid = cv2.warpAffine(picture, move, size, flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    laid *= np.array(look.tint, np.float32)
    laid += _lumps(size, look, rng)[..., None]
    if look.folds:
        laid += _folds(size, look, rng)[..., None]
    thrown = look.shadow_shift_mm or rng.uniform(-0.6, 0.6, 2)
    offset = np.array([[1, 0, thrown[0] * mm], [0, 1, thrown[1] * mm]])
    shadow = cv2.GaussianBlur(cv2.warpAffine(alpha, offset, size), (0, 0), look.shadow_mm * mm)[..., None]
    lit = canvas - look.shadow_levels * shadow * (canvas / 255)
    return np.asarray(lit * (1 - alpha) + laid * alpha, np.float32), quad


def _outline(width: int, height: int, round_px: float) -> Floats:
    shape = np.ones((height, width), np.float32)
    r = round(round_px)
    if r > 0:
        y, x = np.mgrid[0:r, 0:r]
        corner = np.clip(r - np.hypot(r - 0.5 - x, r - 0.5 - y) + 0.5, 0, 1).astype(np.float32)
        shape[:r, :r], shape[:r, -r:] = corner, corner[:, ::-1]
        shape[-r:, :r], shape[-r:, -r:] = corner[::-1], corner[::-1, ::-1]
    return np.asarray(shape, np.float32)


def _damaged(shape: Floats, look: Look, rng: np.random.Generator) -> Floats:
    """The outline with a corner torn off or folded over and two punch holes, where the look has them."""
    mm = look.dpi / 25.4
    height, width = shape.shape
    if look.torn_mm:
        reach = look.torn_mm * mm * rng.uniform(0.6, 1.4, 2)
        steps = np.linspace(0, 1, 12)[:, None]
        edge = (
            np.array([reach[0], 0]) * (1 - steps) + np.array([0, reach[1]]) * steps + rng.normal(0, 0.4 * mm, (12, 2))
        )
        corner = np.concatenate([[[-5, -5], [reach[0], -5]], edge, [[-5, reach[1]]]])
        if rng.random() < 0.5:
            corner[:, 0] = width - corner[:, 0]
        if rng.random() < 0.5:
            corner[:, 1] = height - corner[:, 1]
        cv2.fillPoly(shape, [np.round(corner * 16).astype(np.int32)], 0.0, cv2.LINE_AA, 4)
    if look.dog_ear_mm:
        reach = look.dog_ear_mm * mm * rng.uniform(0.7, 1.3, 2)
        ear = np.array([[-5, -5], [reach[0], -5], [-5, reach[1]]])
        ear[:, 0] = width - ear[:, 0] if rng.random() < 0.5 else ear[:, 0]
        ear[:, 1] = height - ear[:, 1] if rng.random() < 0.5 else ear[:, 1]
        cv2.fillPoly(shape, [np.round(ear * 16).astype(np.int32)], 0.0, cv2.LINE_AA, 4)
    if look.holes:
        for y in (height / 2 - 40 * mm, height / 2 + 40 * mm):
            cv2.circle(shape, (round(10 * mm), round(y)), round(3 * mm), 0.0, -1, cv2.LINE_AA)
    return shape


def _lumps(size: tuple[int, int], look: Look, rng: np.random.Generator) -> Floats:
    """Paper that does not lie quite flat."""
    coarse = rng.normal(0, look.lumps_levels, (7, 5)).astype(np.float32)
    return np.asarray(cv2.resize(coarse, size, interpolation=cv2.INTER_CUBIC), np.float32)


def _folds(size: tuple[int, int], look: Look, rng: np.random.Generator) -> Floats:
    y, x = np.mgrid[0 : size[1], 0 : size[0]].astype(np.float32)
    relief = np.zeros(size[::-1], np.float32)
    wide = 0.5 * look.dpi / 25.4
    for _ in range(look.folds):
        angle, at = rng.uniform(0, np.pi), rng.uniform(0.2, 0.8, 2) * size
        away = (x - at[0]) * np.cos(angle) + (y - at[1]) * np.sin(angle)
        relief += rng.uniform(6, 18) * away / wide * np.exp(0.5 - (away / wide) ** 2 / 2)
    return relief


def _litter(canvas: Floats, look: Look, rng: np.random.Generator) -> Floats:
    height, width = canvas.shape[:2]
    mm = look.dpi / 25.4
    for _ in range(look.hairs):
        start, heading = rng.uniform(0, 1, 2) * (width, height), rng.uniform(0, 2 * np.pi)
        points = [start]
        for _ in range(24):
            heading += rng.normal(0, 0.25)
            points.append(points[-1] + 0.6 * mm * np.array([np.cos(heading), np.sin(heading)]))
        shade = 90.0 if canvas.mean() > 110 else 120.0
        cv2.polylines(canvas, [np.array(points, np.int32)], False, (shade,) * 3, 1, cv2.LINE_AA)
    for _ in range(look.dust):
        x, y = int(rng.integers(width)), int(rng.integers(height))
        canvas[y : y + 2, x : x + 2] = rng.uniform(60, 200)
    for _ in range(look.streaks):
        canvas[:, int(rng.integers(width))] -= rng.uniform(4, 14)
    if look.frame:
        band = max(1, round(rng.uniform(0.5, 2.0) * mm))
        canvas[:, -band:] = 90
    return canvas


def _as_jpeg(canvas: Floats, quality: int) -> Pixels:
    sheet = np.clip(canvas + 0.5, 0, 255).astype(np.uint8)
    packed = cv2.imencode(".jpg", sheet[..., ::-1], [cv2.IMWRITE_JPEG_QUALITY, quality])[1]
    return np.ascontiguousarray(np.asarray(cv2.imdecode(packed, cv2.IMREAD_COLOR))[..., ::-1])


def random_look(rng: np.random.Generator, lid: str | None = None) -> Look:
    """A scanner, a lid and a day."""
    return Look(
        lid=lid or str(rng.choice(LIDS)),
        dpi=float(rng.choice([150, 150, 200])),
        noise_levels=float(rng.uniform(0.4, 2.2)),
        blur_px=float(rng.uniform(0.4, 1.2)),
        shadow_levels=float(rng.uniform(0.5, 5) * rng.choice([1, 3, 8])),
        shadow_mm=float(rng.uniform(0.5, 2.0)),
        falloff_levels=float(rng.uniform(0, 14)),
        quality=int(rng.integers(75, 96)),
        hairs=int(rng.integers(0, 5)),
        dust=int(rng.integers(0, 80)),
        streaks=int(rng.random() < 0.15),
        frame=bool(rng.random() < 0.2),
        lumps_levels=float(rng.choice([0, 0.5, 1.5])),
        tint=_tint(rng),
        folds=int(rng.integers(1, 6)) if rng.random() < 0.2 else 0,
    )


def _tint(rng: np.random.Generator) -> tuple[float, float, float]:
    """Lamps and papers are never quite white."""
    light = rng.uniform(0.91, 1.0)
    red, green, blue = light * (1 + rng.normal(0, 0.008, 3))
    return float(red), float(green), float(blue)


def random_places(rng: np.random.Generator) -> list[Place]:
    """What people lay on the glass: one letter, a card or four, receipts, something small, something blank, nothing."""
    quarter = float(rng.choice([0, 90, 180, 270]))

    def place(kind: str, x: float, y: float, spread: float = 4.0) -> Place:
        return Place(kind, x, y, quarter + float(rng.uniform(-spread, spread)))

    what = rng.choice(["page", "page", "page", "card", "cards", "receipts", "small", "mixed", "blank", "empty"])
    if what in ("page", "blank"):
        kind = "blank" if what == "blank" else str(rng.choice(["letter", "letter", "sparse"]))
        turn = float(rng.choice([0, 180])) + float(rng.uniform(-2.5, 2.5))
        return [Place(kind, 108 + float(rng.uniform(-7, 7)), 148.5 + float(rng.uniform(-9, 9)), turn)]
    if what == "card":
        return [place("card", float(rng.uniform(60, 150)), float(rng.uniform(60, 230)), 8)]
    if what == "cards":
        spots = [(55, 60), (160, 60), (55, 200), (160, 200)]
        return [place("card", x, y, 5) for x, y in spots[: int(rng.integers(2, 5))]]
    if what == "receipts":
        return [Place("receipt", x, 140, float(rng.uniform(-6, 6))) for x in (55, 155)[: int(rng.integers(1, 3))]]
    if what == "small":
        kind = str(rng.choice(["coloured", "note", "passport", "photo"]))
        return [place(kind, 108 + float(rng.uniform(-10, 10)), 140 + float(rng.uniform(-20, 20)), 8)]
    if what == "mixed":
        return [
            place("card", 60, 55, 5),
            Place(str(rng.choice(["receipt", "passport"])), 130, 190, float(rng.uniform(-4, 4))),
        ]
    return []


def random_scene(seed: int, lid: str | None = None) -> Scene:
    """One scene for one number."""
    rng = np.random.default_rng(seed)
    look = random_look(rng, lid)
    return make_scene(random_places(rng), look, rng)
