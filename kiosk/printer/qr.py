"""QR codes as modules, and their size in whole dots."""

import numpy as np
import zxingcpp

from kiosk.printer.blocks import Correction
from kiosk.printer.raster import Bitmap

WISHED_DOTS_A_MODULE = 8
LEAST_DOTS_A_MODULE = 7
"""For a statement under a mandate on the narrow roll, which has no room for eight."""
_WISHED_PART_OF_WIDTH = 0.62
_MASK = {Correction.LOW: {"dataMask": 3}}
"""A statement's bits are a hash and a signature, as even under one mask as under another: to try all eight takes longer
than to draw the receipt's words."""


class QrTooLargeError(ValueError):
    """The text needs more modules than the paper has room for at seven dots each."""


def qr_modules(text: str, correction: Correction) -> Bitmap:
    """Return the code's modules without quiet zone, `(n, n)`, True for black."""
    code = zxingcpp.create_barcode(
        text, zxingcpp.BarcodeFormat.QRCode, ec_level=correction.value, **_MASK.get(correction, {})
    )
    image = zxingcpp.write_barcode_to_image(code, scale=1, add_quiet_zones=False)
    modules: Bitmap = np.asarray(image) == 0
    return modules


def qr_scale(modules: int, dots: int) -> int:
    """Return the dots a module gets on paper of `dots` across; raises QrTooLargeError below seven."""
    scale = min(dots // modules, max(WISHED_DOTS_A_MODULE, int(dots * _WISHED_PART_OF_WIDTH) // modules))
    if scale < LEAST_DOTS_A_MODULE:
        raise QrTooLargeError(f"A QR code of {modules} modules does not fit on this paper.")
    return scale
