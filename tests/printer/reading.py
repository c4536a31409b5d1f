"""Reads what came out of the simulated printer, as a camera, a phone or an eye would."""

import os
import re
import subprocess
import unicodedata
from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt
import zxingcpp
from pyzbar import pyzbar

from kiosk.printer.raster import Bitmap

Grey = npt.NDArray[np.uint8]
_QR = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)


def grey(bitmap: Bitmap) -> Grey:
    """The paper as a grey picture with the roll's own white border of 4 mm."""
    return np.pad(np.where(bitmap, 0, 255).astype(np.uint8), 32, constant_values=255)


def codes_by_zxing(bitmap: Bitmap) -> list[str]:
    """All QR codes' texts, from top to bottom; among all its kinds zxing now and then sees bars in a QR code."""
    found = zxingcpp.read_barcodes(grey(bitmap), formats=_QR)
    return [code.text for code in sorted(found, key=lambda code: code.position.top_left.y)]


def codes_by_zbar(bitmap: Bitmap) -> list[str]:
    """All QR codes' texts, from top to bottom."""
    found = pyzbar.decode(grey(bitmap), symbols=[pyzbar.ZBarSymbol.QRCODE])
    return [code.data.decode() for code in sorted(found, key=lambda code: code.rect.top)]


def words_by_tesseract(bitmap: Bitmap, folder: Path, language: str = "fra") -> str:
    """The words on the paper, read as one column."""
    picture = cv2.resize(grey(bitmap), None, fx=1.5, fy=1.5, interpolation=cv2.INTER_AREA)
    smooth = cv2.GaussianBlur(picture, (0, 0), 1.0)
    path = folder / "paper.png"
    cv2.imwrite(str(path), smooth)
    command = ["tesseract", str(path), "-", "-l", language, "--psm", "6", "--dpi", "300"]
    one_core = {**os.environ, "OMP_THREAD_LIMIT": "1"}
    return subprocess.run(command, capture_output=True, check=True, text=True, timeout=100, env=one_core).stdout


def plain(text: str) -> str:
    """Letters, digits and their order, without spacing and typographic variants."""
    text = unicodedata.normalize("NFC", text).replace("’", "'").replace("…", "...").replace("\u2011", "-")
    return re.sub(r"\s+", "", text)
