"""Pictures from the camera that looks at card codes: a V4L2 device, or a picture or video file in its place."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from kiosk.domain import Fault
from kiosk.scanner.device import ScanFault

Picture = NDArray[np.uint8]


@contextmanager
def opened(source: str) -> Iterator[cv2.VideoCapture]:
    """Opens the camera. Raises ScanFault(CODE_UNREADABLE) when there is none."""
    if not source:
        raise ScanFault(Fault.CODE_UNREADABLE, "the site file names no camera")
    device = source.startswith("/dev/")
    capture = cv2.VideoCapture(source, cv2.CAP_V4L2 if device else cv2.CAP_ANY)
    try:
        if not capture.isOpened():
            raise ScanFault(Fault.CODE_UNREADABLE, "the camera does not open")
        yield capture
    finally:
        capture.release()


def next_picture(capture: cv2.VideoCapture) -> Picture | None:
    """The next (height, width) grey picture; None when there is no more (a file's end, a camera pulled out)."""
    there, frame = capture.read()
    if not there or frame is None:
        return None
    return np.asarray(cv2.cvtColor(frame, cv2.COLOR_BGR2GRAY) if frame.ndim == 3 else frame, np.uint8)


def is_there(source: str) -> bool:
    """True when the site names a camera and something is at that path."""
    return bool(source) and Path(source).exists()
