"""Forms filled in by hand and laid on the glass: pens, shaky hands, folds, stains and scanner noise, all drawn.

Nothing here knows how a form is read. Lengths are millimetres where they say so, else dots of the paper (1/203 inch).
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import Any

import cv2
import numpy as np
import numpy.typing as npt
import zxingcpp

from kiosk.domain import Paper
from kiosk.form import DOT_MM, MARK_DOTS, ONE_OF, Box, FormPart, from_code
from kiosk.printer.compose import compose
from kiosk.printer.forms import draw_paper
from kiosk.printer.specimen import DEFAULT_SITE, specimen_facts

Rng = np.random.Generator
Floats = npt.NDArray[Any]
Pixels = npt.NDArray[Any]
Path = list[tuple[float, float]]

FORMS = ((Paper.CONSENT, "fr", 80), (Paper.MANDATE, "fr", 80), (Paper.CONSENT, "ar", 58), (Paper.MANDATE, "ar", 80))
STYLES = ("tick", "cross", "slash", "fill", "hatch")
DOUBTS = ("scribbled out", "struck", "small", "beside", "blackened")
TAKEN_BACK = frozenset({"scribbled out", "struck"})
_SCALE = 2
"""Dots of the drawing to a dot of the paper."""
_PAPER_MARGIN = 32
_BLANK = 40
_BOX = 52.0
_CREASE_REACH = 350
_PENS: dict[str, tuple[tuple[int, int, int], float, float]] = {
    "blue ball": ((32, 48, 140), 0.45, 0.85),
    "black ball": ((30, 30, 34), 0.45, 0.85),
    "red ball": ((180, 36, 44), 0.45, 0.8),
    "green ball": ((30, 120, 70), 0.5, 0.8),
    "felt": ((28, 30, 60), 1.0, 0.9),
    "pencil": ((90, 90, 94), 0.5, 0.55),
    "faint pencil": ((120, 120, 124), 0.5, 0.4),
    "dying ball": ((60, 70, 140), 0.4, 0.5),
}
"""Colour, width in mm, strength."""


@dataclass(frozen=True)
class SignedForm:
    """A picture of a part on the glass, and what the person meant: boxes ticked, and boxes that must be asked about.

    About those of `may_ask` a careful person may ask, too.
    """

    sheet: Pixels
    dpi: float
    part: FormPart
    ticked: frozenset[Box]
    asked: frozenset[Box]
    may_ask: frozenset[Box]
    story: str
    """Pen, style, doubts: for whoever looks into a mistake."""


@cache
def printed_parts() -> tuple[tuple[npt.NDArray[np.bool_], FormPart], ...]:
    """Every part with boxes of some forms, as printed: `(rows, dots)`, from the upper edge of its marks."""
    found = []
    for paper, language, width_mm in FORMS:
        bitmap = draw_paper(compose(paper, specimen_facts(DEFAULT_SITE, language)), width_mm, 7)
        for code in zxingcpp.read_barcodes(np.where(bitmap, 0, 255).astype(np.uint8)):
            part = from_code(code.text)
            top = code.position.top_left.y
            if part.boxes:
                blank = np.zeros((_BLANK, bitmap.shape[1]), np.bool_)
                found.append((np.vstack([blank, bitmap[top : top + part.height + MARK_DOTS], blank]), part))
    return tuple(found)


def signed_form(seed: int, dpi: float = 200.0) -> SignedForm:
    """One form, different for every seed."""
    rng = np.random.default_rng(seed)
    bitmap, part = printed_parts()[int(rng.integers(len(printed_parts())))]
    pen = str(rng.choice(list(_PENS)))
    style = str(rng.choice(STYLES, p=(0.35, 0.3, 0.1, 0.15, 0.1)))
    top = _first_mark_row(bitmap)
    ink = np.zeros((bitmap.shape[0] * _SCALE, (bitmap.shape[1] + 2 * _PAPER_MARGIN) * _SCALE), np.float32)
    ticked, doubts = _meant(part, rng, style)
    for place in part.boxes:
        centre = (place.x + MARK_DOTS / 2 + _PAPER_MARGIN, place.y + top + MARK_DOTS / 2)
        if place.box in doubts:
            _draw_doubt(ink, doubts[place.box], centre, _PENS[pen][1], style, rng)
        elif place.box in ticked:
            _draw_mark(ink, style, centre, _PENS[pen][1], rng)
    paper = _inked(_printed(bitmap, rng), ink, pen, rng)
    paper, folds = _handled(paper, rng)
    story = f"{pen}, {style}, folds {folds}, {part.paper} {part.language} {part.part}, {sorted(doubts.items())}"
    filled = ticked if style == "fill" or (style, pen) == ("hatch", "felt") else set()
    asked, may_ask = _asked(part, ticked, filled, doubts)
    meant = frozenset(ticked - asked), frozenset(asked), frozenset(may_ask - asked)
    return SignedForm(_scanned(paper, dpi, rng), dpi, part, *meant, story)


def by_hand(marks: dict[Box, str], seed: int = 1) -> Pixels:
    """A French consent on a clean sheet at 203 dpi with these styles or doubts in its boxes, by a blue ball pen."""
    rng = np.random.default_rng(seed)
    bitmap, part = printed_parts()[0]
    ink = np.zeros((bitmap.shape[0] * _SCALE, (bitmap.shape[1] + 2 * _PAPER_MARGIN) * _SCALE), np.float32)
    for place in part.boxes:
        kind = marks.get(place.box, "")
        centre = (place.x + MARK_DOTS / 2 + _PAPER_MARGIN, place.y + _first_mark_row(bitmap) + MARK_DOTS / 2)
        if kind in STYLES:
            _draw_mark(ink, kind, centre, 0.45, rng)
        elif kind:
            _draw_doubt(ink, kind, centre, 0.45, "tick", rng)
    paper = _inked(_printed(bitmap, rng), ink, "blue ball", rng)
    small = cv2.resize(paper, None, fx=1 / _SCALE, fy=1 / _SCALE, interpolation=cv2.INTER_AREA)
    framed = np.pad(np.clip(small * 255, 0, 255).astype(np.uint8), ((20, 20), (20, 20), (0, 0)), constant_values=240)
    return np.asarray(framed, np.uint8)


def _meant(part: FormPart, rng: Rng, style: str) -> tuple[set[Box], dict[Box, str]]:
    """Boxes that are ticked, and doubtful ones; none is blackened where no other mark tells that from a filled one."""
    boxes = [place.box for place in part.boxes]
    ticked = {box for box in boxes if rng.random() < 0.5}
    for question in ONE_OF:
        there = [box for box in question if box in boxes]
        if there:
            ticked -= set(there)
            ticked.add(there[int(rng.integers(len(there)))])
    doubts = {}
    for box in boxes:
        if rng.random() < 0.05:
            kinds = [kind for kind in DOUBTS if kind != "blackened" or (style in ("tick", "cross") and ticked - {box})]
            doubts[box] = str(rng.choice(kinds))
    if not ticked - set(doubts) and not TAKEN_BACK.intersection(doubts.values()):
        doubts = {box: kind for box, kind in doubts.items() if kind != "blackened"}
    return ticked - set(doubts), doubts


def _asked(part: FormPart, ticked: set[Box], filled: set[Box], doubts: dict[Box, str]) -> tuple[set[Box], set[Box]]:
    """Boxes that must be asked about, and those that a careful person may ask about, too.

    A filled box may be asked about where the same form shows that its writer takes marks back: on paper it looks like
    one that was blackened.
    """
    takes_back = TAKEN_BACK.intersection(doubts.values())
    return _with_questions(part, ticked, set(doubts)), _with_questions(part, ticked, filled if takes_back else set())


def _with_questions(part: FormPart, ticked: set[Box], asked: set[Box]) -> set[Box]:
    """The same, with all boxes of each question that is then to be asked as a whole."""
    boxes = {place.box for place in part.boxes}
    whole = [boxes.intersection(question) for question in ONE_OF]
    return asked.union(*(there for there in whole if there and (there & asked or len(there & ticked) != 1)))


def _first_mark_row(bitmap: npt.NDArray[np.bool_]) -> int:
    return int(np.flatnonzero(bitmap[:, 5])[0])


def _draw_mark(ink: Floats, style: str, centre: tuple[float, float], pen_mm: float, rng: Rng) -> None:
    drawing: dict[str, Callable[[Rng], list[Path]]] = {
        "tick": _tick,
        "cross": _cross,
        "slash": lambda r: _cross(r)[:1],
        "fill": lambda r: _zigzag(r, reach=0.46, gap=min(0.075, 0.06 * pen_mm / 0.45)),
        "hatch": lambda r: _zigzag(r, reach=0.42, gap=0.14 + 0.06 * float(r.random())),
    }
    _strokes(ink, drawing[style](rng), centre, pen_mm, rng)


def _draw_doubt(ink: Floats, kind: str, centre: tuple[float, float], pen_mm: float, style: str, rng: Rng) -> None:
    first = _tick(rng) if style != "cross" else _cross(rng)
    paths: dict[str, Callable[[], list[Path]]] = {
        "scribbled out": lambda: [*first, *_zigzag(rng, reach=0.78, gap=0.09)],
        "struck": lambda: [*first, [(-0.95, 0.08 * _spread(rng)), (0.95, 0.08 * _spread(rng))]],
        "small": lambda: [_small(rng)],
        "beside": lambda: [_upright(rng, float(rng.choice([-0.68, 0.68])))],
        "blackened": lambda: [*first, *_zigzag(rng, reach=0.48, gap=min(0.06, 0.06 * pen_mm / 0.45))],
    }
    _strokes(ink, paths[kind](), centre, pen_mm, rng)


def _spread(rng: Rng) -> float:
    return float(rng.uniform(-1, 1))


def _tick(rng: Rng) -> list[Path]:
    """A short way down, a long way up to the right, perhaps out of the box."""
    size = float(rng.uniform(0.65, 1.15))
    low = (-0.12 + 0.1 * _spread(rng), 0.32 + 0.08 * _spread(rng))
    start = (low[0] - 0.24 * size - 0.06 * float(rng.random()), low[1] - 0.3 * size)
    end = (low[0] + 0.5 * size + 0.1 * _spread(rng), low[1] - 0.8 * size - 0.08 * float(rng.random()))
    return [[start, low, end]]


def _cross(rng: Rng) -> list[Path]:
    size = float(rng.uniform(0.28, 0.55))

    def around(x: float, y: float) -> tuple[float, float]:
        return x * size + 0.07 * _spread(rng), y * size + 0.07 * _spread(rng)

    return [[around(-1, -1), around(1, 1)], [around(1, -1), around(-1, 1)]]


def _zigzag(rng: Rng, *, reach: float, gap: float) -> list[Path]:
    path: Path = []
    y = -reach
    while y < reach:
        side = reach if len(path) % 2 else -reach
        path.append((side * float(rng.uniform(0.9, 1.0)), y + 0.02 * _spread(rng)))
        y += gap
    return [path]


def _small(rng: Rng) -> Path:
    """A pen that rested, or began and stopped: 1.0 to 1.5 mm."""
    length, turn = float(rng.uniform(1.0, 1.5)) / (_BOX * DOT_MM), float(rng.uniform(0, np.pi))
    x, y = 0.2 * _spread(rng), 0.2 * _spread(rng)
    return [(x, y), (x + length * np.cos(turn), y + length * np.sin(turn))]


def _upright(rng: Rng, x: float) -> Path:
    return [(x + 0.03 * _spread(rng), -0.25 + 0.1 * _spread(rng)), (x + 0.03 * _spread(rng), 0.3 + 0.1 * _spread(rng))]


def _strokes(ink: Floats, paths: list[Path], centre: tuple[float, float], pen_mm: float, rng: Rng) -> None:
    """Draw paths in parts of a box's side around its middle, by a hand that trembles and presses unevenly."""
    offset = (3.0 * _spread(rng), 3.0 * _spread(rng))
    for path in paths:
        points = _trembling(path, rng)
        at = (points * _BOX + np.array(centre) + offset) * _SCALE
        width = max(1, round(pen_mm / DOT_MM * _SCALE * float(rng.uniform(0.85, 1.15))))
        pressure = 0.75 + 0.25 * np.cos(np.linspace(0, float(rng.uniform(2, 7)), len(at)))
        for start, end, press in zip(at[:-1], at[1:], pressure, strict=False):
            stroke = np.zeros_like(ink)[:1, :1]
            left, upper = np.floor(np.minimum(start, end) - width - 2).astype(int)
            right, lower = np.ceil(np.maximum(start, end) + width + 2).astype(int)
            left, upper = max(left, 0), max(upper, 0)
            area = ink[upper:lower, left:right]
            stroke = np.zeros_like(area)
            ends = [tuple(int(v) for v in np.round((point - (left, upper)) * 16)) for point in (start, end)]
            cv2.line(stroke, ends[0], ends[1], float(press), width, cv2.LINE_AA, 4)
            np.maximum(area, stroke, out=area)


def _trembling(path: Path, rng: Rng) -> npt.NDArray[np.float64]:
    corners = np.array(path, np.float64)
    if len(corners) > 8:
        return corners
    points = [corners[0]]
    for start, end in pairwise(corners):
        bend = np.array([start[1] - end[1], end[0] - start[0]]) * 0.08 * _spread(rng)
        for part in np.linspace(0, 1, 9)[1:]:
            points.append(start + (end - start) * part + bend * np.sin(np.pi * part) + 0.006 * rng.normal(size=2))
    return np.array(points)


def _printed(bitmap: npt.NDArray[np.bool_], rng: Rng) -> Floats:
    """The paper as it came out of the printer, (height, width, 3), 0 to 1: faded, streaked, not quite white."""
    padded = np.pad(bitmap, ((0, 0), (_PAPER_MARGIN, _PAPER_MARGIN))).astype(np.float32)
    size = (padded.shape[1] * _SCALE, padded.shape[0] * _SCALE)
    black: Floats = cv2.GaussianBlur(cv2.resize(padded, size, interpolation=cv2.INTER_NEAREST), (0, 0), 0.9)
    strength = float(rng.uniform(0.55, 0.95))
    streaks = np.ones(black.shape[1], np.float32)
    if rng.random() < 0.3:
        streaks[rng.integers(0, len(streaks), 6)] = 0.2
    black *= -strength * streaks
    black += 1.0
    black *= _grain(black.shape[0], black.shape[1], rng)
    white = np.array([0.97, 0.965, 0.95], np.float32) * float(rng.uniform(0.9, 1.0))
    return np.asarray(black[..., None] * white, np.float32)


@cache
def _fibres() -> Floats:
    """How paper's own lightness varies, on a square of some 13 cm."""
    rough = np.random.default_rng(0).standard_normal((2048, 2048), np.float32)
    return np.asarray(1 + 0.036 * cv2.GaussianBlur(rough, (0, 0), 1.2), np.float32)


def _grain(height: int, width: int, rng: Rng) -> Floats:
    down, right = (int(shift) for shift in rng.integers(0, 2048, 2))
    rows, columns = (np.arange(height) + down) % 2048, (np.arange(width) + right) % 2048
    return np.asarray(_fibres()[rows[:, None], columns], np.float32)


def _inked(paper: Floats, ink: Floats, pen: str, rng: Rng) -> Floats:
    colour, _width, strength = _PENS[pen]
    columns = np.flatnonzero(ink.any(axis=0))
    if not columns.size:
        return paper
    there = slice(int(columns[0]), int(columns[-1]) + 1)
    drawn = ink[:, there]
    small = rng.random((drawn.shape[0] // 6 + 2, drawn.shape[1] // 6 + 2), np.float32)
    skips = cv2.resize(small, (drawn.shape[1], drawn.shape[0]), interpolation=cv2.INTER_LINEAR)
    least = {"dying ball": 0.42, "pencil": 0.25, "faint pencil": 0.25}.get(pen, 0.06)
    film = drawn * strength * np.clip((skips - least) / 0.15 + 0.5, 0.15, 1.0)
    paper[:, there] *= 1 - film[..., None] * (1 - np.array(colour, np.float32) / 255)
    return paper


def _handled(paper: Floats, rng: Rng) -> tuple[Floats, int]:
    """Folded, stained, dusty."""
    folds = int(rng.integers(1, 4)) if rng.random() < 0.45 else 0
    if folds:
        paper = _folded(paper, folds, rng)
    if rng.random() < 0.2:
        paper = _stained(paper, rng)
    return _dusty(paper, rng), folds


def _folded(paper: Floats, folds: int, rng: Rng) -> Floats:
    """Creases from edge to edge: a dark line with a light one beside it, shade on one side, and a small shift."""
    height, width = paper.shape[:2]
    light = np.ones((height, width), np.float32)
    rows = np.repeat(np.arange(height, dtype=np.float32)[:, None], width, axis=1)
    columns = np.repeat(np.arange(width, dtype=np.float32)[None, :], height, axis=0)
    for _ in range(folds):
        if rng.random() < 0.75:
            near, shade, lift = _crease(height, width, rng)
            light[near] *= shade
            rows[near] += lift
        else:
            near, shade, lift = _crease(width, height, rng)
            light.T[near] *= shade
            columns.T[near] += lift
    moved = cv2.remap(paper, columns, rows, cv2.INTER_LINEAR)
    return np.asarray(moved * light[..., None], np.float32)


def _crease(height: int, width: int, rng: Rng) -> tuple[slice, Floats, Floats]:
    """A crease that lies across: which rows it changes, what it leaves of the light, how far it moves the paper."""
    middle = float(rng.uniform(0.08, 0.92)) * height
    slope = 0.03 * _spread(rng)
    line = middle + slope * (np.arange(width, dtype=np.float32) - width / 2)
    near = slice(max(0, int(line.min()) - _CREASE_REACH), min(height, int(line.max()) + _CREASE_REACH))
    away = np.arange(near.start, near.stop, dtype=np.float32)[:, None] - line[None, :]
    depth, wide = float(rng.uniform(0.03, 0.22)), float(rng.uniform(1.2, 3.0))
    roughness = cv2.GaussianBlur(rng.random((1, width), np.float32), (0, 0), 5.0) * 1.2 + 0.4
    fall = np.exp(np.abs(away) / -70)
    shade = 1 - float(rng.uniform(0, 0.08)) * fall * (away > 0)
    core = slice(max(0, int(line.min()) - 16 - near.start), int(line.max()) + 17 - near.start)
    close = away[core]
    shade[core] -= depth * roughness * np.exp(-((close / wide) ** 2))
    shade[core] += 0.5 * depth * roughness * np.exp(-(((close - 2.5 * wide) / wide) ** 2))
    return near, shade, np.asarray(float(rng.uniform(0, 3.0)) * fall * np.sign(away), np.float32)


def _stained(paper: Floats, rng: Rng) -> Floats:
    height, width = paper.shape[:2]
    blot: Floats = cv2.GaussianBlur((rng.random((height // 16, width // 16)) > 0.8).astype(np.float32), (0, 0), 4.0)
    blot = cv2.resize(blot / max(float(blot.max()), 1e-3), (width, height), interpolation=cv2.INTER_CUBIC)
    brown = 1 - np.array([0.06, 0.1, 0.16], np.float32) * float(rng.uniform(0.3, 1.0))
    return np.asarray(paper * (1 - blot[..., None] * (1 - brown)), np.float32)


def _dusty(paper: Floats, rng: Rng) -> Floats:
    for _ in range(int(rng.integers(0, 25))):
        y, x = int(rng.integers(paper.shape[0])), int(rng.integers(paper.shape[1]))
        radius = int(rng.integers(1, 3))
        cv2.circle(paper, (x, y), radius, (0.4, 0.4, 0.4), -1, cv2.LINE_AA)
    return paper


def _scanned(paper: Floats, dpi: float, rng: Rng) -> Pixels:
    """On the glass at any angle, seen by a lamp that blurs and rustles; some scanners send JPEG."""
    scale = dpi * DOT_MM / 25.4 / _SCALE
    turn = float(rng.choice([0, 90, 180, 270])) + float(rng.normal(0, 4))
    height, width = paper.shape[0] * scale, paper.shape[1] * scale
    cos, sin = abs(np.cos(np.radians(turn))), abs(np.sin(np.radians(turn)))
    size = (int(width * cos + height * sin) + 60, int(width * sin + height * cos) + 60)
    matrix: Floats = cv2.getRotationMatrix2D((paper.shape[1] / 2, paper.shape[0] / 2), turn, scale)
    stretch = 1 + 0.006 * _spread(rng)
    matrix[:, 2] += np.array(size) / 2 - np.array([paper.shape[1], paper.shape[0]]) / 2
    matrix = np.vstack([matrix, (0, 0, 1)]) @ np.diag([1.0, stretch, 1.0])
    lid = float(rng.uniform(0.82, 0.99))
    sheet: Floats = cv2.warpAffine(paper, matrix[:2], size, flags=cv2.INTER_LINEAR, borderValue=(lid, lid, lid))
    sheet = cv2.GaussianBlur(sheet, (0, 0), float(rng.uniform(0.4, 0.75)))
    sheet = sheet + float(rng.uniform(0.004, 0.015)) * rng.standard_normal(sheet.shape, np.float32)
    pixels = np.asarray(np.clip(sheet * 255, 0, 255), np.uint8)
    if rng.random() < 0.4:
        quality = [cv2.IMWRITE_JPEG_QUALITY, int(rng.integers(75, 95))]
        _good, data = cv2.imencode(".jpg", pixels[..., ::-1], quality)
        pixels = np.ascontiguousarray(np.asarray(cv2.imdecode(data, cv2.IMREAD_COLOR))[..., ::-1])
    return np.asarray(pixels, np.uint8)
