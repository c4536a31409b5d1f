"""QR codes as modules, and their size in whole dots."""

import numpy as np
import qrcode
import qrcode.constants

from kiosk.printer.blocks import Correction
from kiosk.printer.raster import Bitmap

LEAST_DOTS_A_MODULE = 8
_WISHED_PART_OF_WIDTH = 0.62

_LEVELS = {
    Correction.LOW: qrcode.constants.ERROR_CORRECT_L,
    Correction.HIGH: qrcode.constants.ERROR_CORRECT_Q,
}


class QrTooLargeError(ValueError):
    """The text needs more modules than the paper has room for at eight dots each."""


def qr_modules(text: str, correction: Correction) -> Bitmap:
    """Return the code's modules without quiet zone, `(n, n)`, True for black."""
    code = qrcode.QRCode(error_correction=_LEVELS[correction], border=0)
    code.add_data(text)
    code.make(fit=True)
    return np.array(code.get_matrix(), bool)


def qr_scale(modules: int, dots: int) -> int:
    """Return the dots a module gets on paper of `dots` across; raises QrTooLargeError below eight."""
    scale = max(LEAST_DOTS_A_MODULE, int(dots * _WISHED_PART_OF_WIDTH) // modules)
    if modules * scale > dots:
        raise QrTooLargeError(f"A QR code of {modules} modules does not fit on this paper.")
    return scale
