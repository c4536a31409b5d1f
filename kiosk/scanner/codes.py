"""Reads the QR code of a printed card: the quick reader first, the stubborn one with retries after it."""

import cv2
import numpy as np
import zxingcpp
from numpy.typing import NDArray
from pyzbar import pyzbar

Picture = NDArray[np.uint8]

MAX_TEXT = 512
"""No code of ours is longer; what is longer is not ours."""
_LONG_SIDE_PX = 1600
_QR = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)


def read(picture: Picture, prefix: str) -> str | None:
    """Text of a QR code in the picture, (height, width) or (height, width, 3) uint8, that begins with `prefix`.

    None when there is none.
    """
    grey = _grey(picture)
    return _ours(_quick(grey), prefix) or _stubborn(grey, prefix)


def read_all(picture: Picture, prefix: str) -> list[str]:
    """Texts of all QR codes in the picture that begin with `prefix`, each once; where none is plain, one hard one."""
    grey = _grey(picture)
    plain = [text for text in dict.fromkeys(_quick(grey)) if _ours([text], prefix)]
    hard = None if plain else _stubborn(grey, prefix)
    return plain if hard is None else [hard]


def read_quickly(picture: Picture, prefix: str) -> str | None:
    """The same in some 5 ms a frame, for a camera's stream; sees fewer of the hard ones."""
    return _ours(_quick(picture), prefix)


def _grey(picture: Picture) -> Picture:
    return np.asarray(cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY), np.uint8) if picture.ndim == 3 else picture


def _quick(picture: Picture) -> list[str]:
    found = zxingcpp.read_barcodes(picture, formats=_QR)
    return [code.text for code in found if code.valid]


def _stubborn(grey: Picture, prefix: str) -> str | None:
    """pyzbar on the picture as it is, with more contrast, twice as large, and inverted."""
    small = _bounded(grey)
    stretched = cv2.createCLAHE(clipLimit=3.0, tileGridSize=(8, 8)).apply(small)
    retries = (
        small,
        stretched,
        np.asarray(cv2.resize(stretched, None, fx=2, fy=2, interpolation=cv2.INTER_CUBIC), np.uint8),
        np.asarray(cv2.bitwise_not(small), np.uint8),
    )
    for retry in retries:
        text = _ours(
            _slow(np.ascontiguousarray(retry, np.uint8)) + _quick(np.ascontiguousarray(retry, np.uint8)), prefix
        )
        if text is not None:
            return text
    return None


def _slow(grey: Picture) -> list[str]:
    found = pyzbar.decode(grey, symbols=[pyzbar.ZBarSymbol.QRCODE])
    return [code.data.decode("utf-8", "replace") for code in found]


def _ours(texts: list[str], prefix: str) -> str | None:
    """The first text that could be ours: printable ASCII, not too long, with the prefix."""
    for text in texts:
        if text.startswith(prefix) and len(text) <= MAX_TEXT and text.isascii() and text.isprintable():
            return text
    return None


def _bounded(grey: Picture) -> Picture:
    scale = _LONG_SIDE_PX / max(grey.shape)
    if scale >= 1:
        return grey
    return np.asarray(cv2.resize(grey, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA), np.uint8)
