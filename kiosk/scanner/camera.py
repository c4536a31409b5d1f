"""Pictures from the camera that looks at card codes: a V4L2 device, or a file in its place.

A video file plays once. A picture file is looked at again and again, so that it can be changed as a camera's view is.
"""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from kiosk.domain import Fault
from kiosk.scanner.device import ScanFault

Picture = NDArray[np.uint8]
NextPicture = Callable[[], Picture | None]
"""The next (height, width) grey picture; None when no more will come. May wait for it."""

_STILL_SUFFIXES = frozenset({".png", ".jpg", ".jpeg"})
_STILL_PERIOD_S = 0.1
_NOTHING_TO_SEE = np.zeros((2, 2), np.uint8)


@contextmanager
def opened(source: str) -> Iterator[NextPicture]:
    """Opens the camera. Raises ScanFault(CODE_UNREADABLE) when there is none."""
    if not source:
        raise ScanFault(Fault.CODE_UNREADABLE, "the site file names no camera")
    if Path(source).suffix.lower() in _STILL_SUFFIXES:
        yield partial(_next_still, Path(source))
        return
    capture = cv2.VideoCapture(source, cv2.CAP_V4L2 if source.startswith("/dev/") else cv2.CAP_ANY)
    try:
        if not capture.isOpened():
            raise ScanFault(Fault.CODE_UNREADABLE, "the camera does not open")
        yield partial(_next_frame, capture)
    finally:
        capture.release()


def is_there(source: str) -> bool:
    """True when the site names a camera and something is at that path."""
    return bool(source) and Path(source).exists()


def _next_frame(capture: cv2.VideoCapture) -> Picture | None:
    there, frame = capture.read()
    if not there or frame is None:
        return None
    return np.asarray(cv2.cvtColor(frame, cv2.COLOR_BGR2GRAY) if frame.ndim == 3 else frame, np.uint8)


def _next_still(path: Path) -> Picture:
    time.sleep(_STILL_PERIOD_S)
    picture = cv2.imread(str(path), cv2.IMREAD_GRAYSCALE) if path.exists() else None
    return _NOTHING_TO_SEE if picture is None else np.asarray(picture, np.uint8)
