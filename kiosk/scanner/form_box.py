"""One box of a form: empty, ticked, or doubtful. All lengths are dots of 1/203 inch."""

from dataclasses import dataclass

import cv2
import numpy as np

from kiosk.form import BOX_LINE_DOTS, BOX_OUTER_DOTS, SPILT, BoxPlace, BoxState, SeenBox
from kiosk.scanner.creases import without_creases
from kiosk.scanner.pixels import Bits, Pixels, Reals

_REACH = 20
"""How far from where the code says a box may be: folds and a printer's feed move it."""
_RING = 14
_INSIDE = BOX_LINE_DOTS + 4
_PAPER_KERNEL = 25
_SAMPLE = 3
_HALF_RING = (_RING - 4) // 2
_ON_CREASE = 0.04
_GAP = 15
_WIDEST_PEN = 9.0
_INKED = 0.86
_LEAST_OUTLINE = 0.45
_SPECK = 3.5
_MANY_SPECKS = 30
_STROKE = 26.0
_FAINTEST = 0.035
_FADED = 0.6
"""A pen that dies draws the second half of a line so much fainter than what else counts as ink."""
_CLEAR = 0.06
_BESIDE = 9.0
_FILLED = 0.7
_DENSE = 0.42
_SHADED = 0.16
_SHADOW = 0.07


@dataclass(frozen=True)
class Seen:
    """What was measured at a box."""

    outline: float
    """How well its outline was found, at most 1."""
    longest: float
    """Of the strokes in it, corner to corner, without the pen's own width; 0 where there are only specks."""
    clearness: float
    """Darkness of the longest stroke, 0 to 1."""
    cover: float
    """Part of its inside that is inked."""
    specks: int
    beside: float
    """The longest stroke in the ring around it."""
    ring_cover: float
    struck: bool
    """A line goes through it and out at both sides."""
    struck_on_crease: bool
    """Such a line may lie on a crease, and was taken away with it."""
    shade: float
    """How much darker even the lightest part of its inside is than the paper around it."""


@dataclass(frozen=True)
class Darkness:
    """How much darker than paper each dot of a flat form is, 0 to 1, in the colour where it shows best."""

    strokes: Reals
    """Against the paper close by: shade, stains and creases are gone, and so is what is broad and faint."""
    on_creases: Reals
    """How much darker than a crease mostly is what lies on it: maybe a line that was drawn there; 0 beside creases."""
    shade: Reals
    """Against the paper of some 2 cm around."""
    noise: float
    """Of the strokes' darkness on blank paper: its standard deviation."""


def darkness_of(flat: Pixels, margin: int) -> Darkness:
    """Return the darkness of a flat form, (height, width, 3) uint8 RGB, with `margin` dots of paper around it."""
    broad = _paper_around(flat)
    kernel = cv2.getStructuringElement(cv2.MORPH_RECT, (_PAPER_KERNEL, _PAPER_KERNEL))
    near = cv2.blur(cv2.morphologyEx(flat, cv2.MORPH_CLOSE, kernel), (13, 13)).astype(np.float32)
    strokes = _darker(flat, np.where(near < _INKED * broad, broad, near))
    some = strokes[::_SAMPLE, ::_SAMPLE]
    blank = np.median(some)
    noise = 1.4826 * float(np.median(np.abs(some - blank)))
    smoothed = without_creases(np.maximum(strokes - blank, 0.0), margin)
    return Darkness(smoothed.clean, smoothed.on_creases, _darker(flat, broad), noise)


def _paper_around(flat: Pixels) -> Reals:
    """The paper's own colour at each dot, whatever was drawn on it, if it is less than 2 cm wide."""
    height, width = flat.shape[:2]
    small = cv2.resize(flat, (max(1, width // 8), max(1, height // 8)), interpolation=cv2.INTER_AREA)
    closed = cv2.morphologyEx(small, cv2.MORPH_CLOSE, np.ones((21, 21), np.uint8))
    smooth = cv2.GaussianBlur(closed.astype(np.float32), (0, 0), 2.0)
    return np.asarray(cv2.resize(smooth, (width, height), interpolation=cv2.INTER_LINEAR), np.float32)


def _darker(flat: Pixels, paper: Reals) -> Reals:
    red, green, blue = cv2.split(cv2.divide(flat.astype(np.float32), np.maximum(paper, 1.0)))
    return np.asarray(np.clip(1.0 - cv2.min(cv2.min(red, green), blue), 0.0, 1.0), np.float32)


def judge(darkness: Darkness, place: BoxPlace, margin: int) -> SeenBox:
    """Return what is in a box of a flat form that has this margin, in dots."""
    seen = measure(darkness, place.x + margin, place.y + margin)
    return SeenBox(place.box, verdict(seen), round(seen.cover, 2), round(seen.ring_cover, 2))


def verdict(seen: Seen) -> BoxState:
    """Return what the measures say; whatever is neither clearly empty nor clearly marked is doubtful."""
    if seen.outline < _LEAST_OUTLINE:
        return BoxState.DOUBTFUL
    if seen.shade > _SHADED or (seen.shade > _SHADOW and seen.cover > _FILLED):
        return BoxState.DOUBTFUL if seen.ring_cover > SPILT else BoxState.TICKED
    if not seen.longest and seen.specks < _MANY_SPECKS:
        return BoxState.DOUBTFUL if seen.beside > _BESIDE or seen.shade > _SHADOW else BoxState.EMPTY
    if seen.longest < _STROKE or seen.clearness < _CLEAR or seen.struck or seen.struck_on_crease:
        return BoxState.DOUBTFUL
    if seen.cover > _DENSE and seen.ring_cover > SPILT:
        return BoxState.DOUBTFUL
    return BoxState.TICKED


def measure(darkness: Darkness, x: int, y: int) -> Seen:
    """Measure the box with its middle near (x, y)."""
    half = BOX_OUTER_DOTS // 2
    edge = half + _RING + _REACH
    window = _cut(darkness.strokes, x, y, edge)
    outline, left, top = _outline_at(window)
    size = BOX_OUTER_DOTS + 2 * _RING
    here = slice(top - _RING, top - _RING + size), slice(left - _RING, left - _RING + size)
    area = cv2.GaussianBlur(window, (0, 0), 0.8)[here]
    broad = _cut(darkness.shade, x, y, edge)[here]
    inside, ring = _masks()
    least = max(_FAINTEST, 3.0 * darkness.noise)
    ink = _ink(area, least)
    longest, clearness, specks = _strokes(area, ink & inside)
    beside, _clearness, _specks = _strokes(area, ink & ring)
    faint = _ink(area, _FADED * least)
    return Seen(
        outline,
        longest,
        clearness,
        float((area[inside] > max(least, 0.5 * clearness)).mean()),
        specks,
        beside,
        float((ink & ring).sum() / ring.sum()),
        _is_struck(ink & ring, faint & ring),
        _is_struck_on_crease(_cut(darkness.on_creases, x, y, edge)[here] * ring, ink & ring),
        float(np.percentile(broad[inside], 15) - np.median(broad[ring])),
    )


def _cut(darkness: Reals, x: int, y: int, edge: int) -> Reals:
    """A square of `edge` to each side; beyond the picture there is blank paper."""
    padded = np.pad(darkness, edge)
    return np.asarray(padded[y : y + 2 * edge + 1, x : x + 2 * edge + 1], np.float32)


def _outline_at(window: Reals) -> tuple[float, int, int]:
    """How well the box's outline fits, and where in the window its upper left corner is."""
    template, mask = _outline_template()
    inner = window[_RING - 3 : len(window) - _RING + 3, _RING - 3 : len(window) - _RING + 3]
    scores = cv2.matchTemplate(np.minimum(inner, 0.6), template, cv2.TM_CCOEFF_NORMED, mask=mask)
    scores = np.nan_to_num(scores, nan=-1.0, posinf=-1.0, neginf=-1.0)
    ys, xs = np.indices(scores.shape)
    far = np.hypot(ys - _REACH, xs - _REACH)
    y, x = np.unravel_index(int(np.argmax(scores - 0.005 * far)), scores.shape)
    return float(scores[y, x]), int(x) + _RING, int(y) + _RING


def _outline_template() -> tuple[Reals, Reals]:
    """A box on paper, and which of its dots count: the line and three dots at each side of it."""
    around = 3
    side = BOX_OUTER_DOTS + 2 * around
    drawn = np.zeros((side, side), np.float32)
    drawn[around:-around, around:-around] = 1.0
    hole = around + BOX_LINE_DOTS
    drawn[hole:-hole, hole:-hole] = 0.0
    counts = np.ones((side, side), np.float32)
    counts[hole + around : -hole - around, hole + around : -hole - around] = 0.0
    return drawn, counts


def _masks() -> tuple[Bits, Bits]:
    """Inside of the box, and the ring around it, in a square of the box and its ring."""
    size = BOX_OUTER_DOTS + 2 * _RING
    inside, ring = np.zeros((size, size), np.bool_), np.ones((size, size), np.bool_)
    within = _RING + _INSIDE
    inside[within:-within, within:-within] = True
    out = _RING - 4
    ring[out:-out, out:-out] = False
    return inside, ring


def _ink(area: Reals, least: float) -> Bits:
    """Dots darker than `least` that hang together with a dot half as dark again."""
    _count, labels = cv2.connectedComponents((area > least).astype(np.uint8), connectivity=8)
    strong = np.unique(labels[area > 1.5 * least])
    return np.isin(labels, strong[strong > 0])


def _strokes(area: Reals, ink: Bits) -> tuple[float, float, int]:
    """The longest stroke's length and darkness, and how many dots of ink there are beside it.

    Pieces that are less than `_GAP` apart are one stroke: pens skip. Specks belong to none.
    """
    lines = _larger_than_specks(ink)
    near = cv2.dilate(lines.astype(np.uint8), np.ones((_GAP, _GAP), np.uint8))
    count, joined = cv2.connectedComponents(near, connectivity=8)
    best, longest = 0, 0.0
    for label in range(1, count):
        ys, xs = np.nonzero(lines & (joined == label))
        length = float(np.hypot(np.ptp(xs) + 1, np.ptp(ys) + 1))
        if length > longest:
            best, longest = label, length
    if not best:
        return 0.0, 0.0, int(ink.sum())
    stroke = lines & (joined == best)
    half_width = float(cv2.distanceTransform(stroke.astype(np.uint8), cv2.DIST_L2, 3).max())
    return (
        max(1.0, longest - min(2.0 * half_width, _WIDEST_PEN)),
        float(np.percentile(area[stroke], 60)),
        int(ink.sum() - stroke.sum()),
    )


def _larger_than_specks(ink: Bits) -> Bits:
    """The dots of pieces that are longer than wide: dust is round."""
    count, pieces, stats, _middles = cv2.connectedComponentsWithStats(ink.astype(np.uint8), connectivity=8)
    half_widths = cv2.distanceTransform(ink.astype(np.uint8), cv2.DIST_L2, 3)
    lengths = np.hypot(stats[:, cv2.CC_STAT_WIDTH], stats[:, cv2.CC_STAT_HEIGHT])
    lines = [each for each in range(1, count) if lengths[each] - 2.0 * half_widths[pieces == each].max() > _SPECK]
    return np.isin(pieces, lines)


def _is_struck(ring_ink: Bits, faint_ink: Bits) -> bool:
    """Ink at both sides of the box, halfway up: a line drawn through it; at one side it may be faint."""
    return max(_columns_beside(ring_ink)) >= _HALF_RING and min(_columns_beside(faint_ink)) >= _HALF_RING


def _is_struck_on_crease(on_crease: Reals, ring_ink: Bits) -> bool:
    """A crease goes through the box halfway up, and something that may be a drawn line lies on it or near it.

    Much of such a line is taken away with the crease: on one side is enough.
    """
    if min(_columns_beside(on_crease > 0)) < _HALF_RING:
        return False
    return max(_columns_beside(ring_ink | (on_crease > _ON_CREASE))) >= _HALF_RING


def _columns_beside(ring: Bits) -> tuple[int, int]:
    """In how many columns left and right of the box there is something, halfway up."""
    size = len(ring)
    middle = slice(size // 2 - 14, size // 2 + 15)
    wide = _RING - 4
    return int(ring[middle, :wide].any(axis=0).sum()), int(ring[middle, -wide:].any(axis=0).sum())
